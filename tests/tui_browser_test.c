/*
 * The browser on the embedded database, without a terminal: keys in, state out.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "browsing.h"

/* Is `part` among the lines that a pane has on the screen? */
static bool is_on_screen(const struct pane *pane, const char *part)
{
    bool found = false;
    for (size_t i = pane->top; pane->page && i < pane->page->count && i < pane->top + (size_t)pane->rows; i++) {
        struct buffer line;
        buffer_init(&line);
        for (size_t span = 0; span < pane->page->lines[i].count; span++)
            buffer_add(&line, pane->page->lines[i].spans[span].text);
        found = found || strstr(line.text, part);
        buffer_done(&line);
    }
    return found;
}

static void assert_same_list(const struct list_place *one, const struct list_place *other)
{
    assert_int_equal(one->open, other->open);
    assert_int_equal(one->node, other->node);
    assert_int_equal(one->top, other->top);
}

static void assert_same_place(const struct history_place *one, const struct history_place *other)
{
    assert_int_equal(one->view, other->view);
    assert_string_equal(one->key, other->key);
    assert_int_equal(one->focus, other->focus);
    assert_string_equal(one->search, other->search);
    assert_same_list(&one->tree, &other->tree);
    assert_same_list(&one->hits, &other->hits);
    for (int i = 0; i < LAYOUT_PANES; i++) {
        assert_int_equal(one->panes[i].above, other->panes[i].above);
        assert_int_equal(one->panes[i].blanks, other->panes[i].blanks);
        assert_int_equal(one->panes[i].link, other->panes[i].link);
    }
}

static const char *selected_key(struct list *list)
{
    const struct list_node *node = list_selected(list);
    return node && node->ref ? node->ref->key : "";
}

/* ---- the first screen -------------------------------------------------------------------------------------- */

static void the_first_screen_offers_links(void **state)
{
    struct browser *browser = browser_of(state);
    assert_int_equal(browser->view, HISTORY_OVERVIEW);
    assert_string_equal(pane_selected(&browser->panes[LAYOUT_FULL]), "1xx");
    press(browser, "jj");
    assert_string_equal(pane_selected(&browser->panes[LAYOUT_FULL]), "3xx");
    press(browser, "kk\r");
    assert_shown(browser, HISTORY_PANES, "1xx");
    assert_string_equal(selected_key(&browser->tree), "1xx");
    assert_true(list_selected(&browser->tree)->open);
}

static void it_can_start_elsewhere(void **state)
{
    struct browser *browser = browser_of(state);
    const struct tui_start page = {.key = "404", .whole = true};
    const struct tui_start unknown = {.key = "471"};
    const struct tui_start nonsense = {.key = "no such thing"};
    browser_start(browser, &page, 24, 80);
    assert_shown(browser, HISTORY_PAGE, "404");
    browser_key(browser, 'q');
    assert_shown(browser, HISTORY_PANES, "404");
    browser_start(browser, &unknown, 24, 80);
    assert_shown(browser, HISTORY_PAGE, "471");
    browser_start(browser, &nonsense, 24, 80);
    assert_true(browser->message.length > 0);
}

static void it_can_start_with_a_search(void **state)
{
    struct browser *browser = browser_of(state);
    const struct tui_start start = {.search = "not found"};
    browser_start(browser, &start, 24, 80);
    assert_shown(browser, HISTORY_PANES, "404");
    assert_true(browser->find.on);
    assert_false(browser->find.typing);
    browser_key(browser, KEYS_ESCAPE);
    assert_int_equal(browser->view, HISTORY_OVERVIEW);
}

/* ---- numbers ----------------------------------------------------------------------------------------------- */

/* What "Done when" of the issue asks for. */
static void a_typed_code_shows_all_that_matters(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "401");
    assert_shown(browser, HISTORY_PANES, "401");
    assert_string_equal(selected_key(&browser->tree), "401");
    assert_true(is_on_screen(&browser->panes[LAYOUT_DETAIL], "Credentials"));
    assert_true(is_on_screen(&browser->panes[LAYOUT_RELATED], "403"));
    assert_true(is_on_screen(&browser->panes[LAYOUT_RELATED], "407"));
    assert_true(is_on_screen(&browser->panes[LAYOUT_RULES], "WWW-Authenticate"));
    assert_true(is_on_screen(&browser->panes[LAYOUT_RULES], "Cache-Control"));
}

static void a_code_shows_while_it_is_typed(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "5");
    assert_shown(browser, HISTORY_PANES, "5xx");
    press(browser, "0");
    assert_shown(browser, HISTORY_PANES, "500");
    press(browser, "4");
    assert_shown(browser, HISTORY_PANES, "504");
}

static void a_jump_is_one_place(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "401403");
    assert_shown(browser, HISTORY_PANES, "403");
    browser_key(browser, KEYS_BACKSPACE);
    assert_shown(browser, HISTORY_PANES, "401");
    browser_key(browser, KEYS_BACKSPACE);
    assert_int_equal(browser->view, HISTORY_OVERVIEW);
    press(browser, ">>");
    assert_shown(browser, HISTORY_PANES, "403");
}

static void erasing_all_digits_is_no_jump(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "40");
    browser_key(browser, KEYS_BACKSPACE);
    assert_shown(browser, HISTORY_PANES, "4xx");
    browser_key(browser, KEYS_BACKSPACE);
    assert_int_equal(browser->view, HISTORY_OVERVIEW);
    assert_int_equal(browser->history.back_count, 0);
    press(browser, "40");
    browser_key(browser, KEYS_ESCAPE);
    assert_int_equal(browser->view, HISTORY_OVERVIEW);
}

static void enter_ends_an_open_entry(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "40\r");
    assert_shown(browser, HISTORY_PANES, "400");
    press(browser, "1");
    assert_shown(browser, HISTORY_PANES, "1xx");
}

static void a_code_without_a_row_is_answered(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "404471");
    assert_shown(browser, HISTORY_PAGE, "471");
    assert_true(is_on_screen(&browser->panes[LAYOUT_FULL], "471"));
    browser_key(browser, 'K');
    assert_string_equal(browser->key, "464 AWS");
    press(browser, "471");
    browser_key(browser, KEYS_BACKSPACE);
    browser_key(browser, KEYS_BACKSPACE);
    assert_shown(browser, HISTORY_PANES, "404");
}

static void numbers_that_are_no_codes_are_answered(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "799");
    assert_shown(browser, HISTORY_PAGE, "799");
    press(browser, "q");
    assert_int_equal(browser->view, HISTORY_OVERVIEW);
}

/* ---- reading ----------------------------------------------------------------------------------------------- */

static void back_leads_to_the_exact_place(void **state)
{
    struct browser *browser = browser_of(state);
    struct history_place before, after;
    press(browser, "403 \t\tj");
    browser_get_place(browser, &before);
    press(browser, "\r");
    assert_int_equal(browser->view, HISTORY_PANES);
    assert_string_not_equal(browser->key, "403");
    press(browser, "\t\r    ");
    assert_int_equal(browser->view, HISTORY_PAGE);
    browser_key(browser, KEYS_BACKSPACE);
    browser_key(browser, KEYS_BACKSPACE);
    browser_get_place(browser, &after);
    assert_same_place(&after, &before);
}

static void enter_shows_the_whole_page(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "401\r");
    assert_shown(browser, HISTORY_PAGE, "401");
    assert_true(browser->panes[LAYOUT_FULL].page->count > 24);
    press(browser, "G");
    assert_int_equal(pane_lines_below(&browser->panes[LAYOUT_FULL]), 0);
    press(browser, "J");
    assert_shown(browser, HISTORY_PAGE, "402");
    assert_int_equal(browser->panes[LAYOUT_FULL].top, 0);
}

static void links_lead_on(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "401\r]");
    const char *selected = pane_selected(&browser->panes[LAYOUT_FULL]);
    assert_non_null(selected);
    char key[HISTORY_KEY];
    strcpy(key, selected);
    press(browser, "\r");
    assert_shown(browser, HISTORY_PAGE, key);
}

static void the_detail_scrolls_beside_the_list(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "401 ");
    assert_int_equal(browser->focus, LAYOUT_LIST);
    assert_true(browser->panes[LAYOUT_DETAIL].top > 0);
    press(browser, "g");
    assert_int_equal(browser->panes[LAYOUT_DETAIL].top, 0);
    press(browser, "j");
    assert_shown(browser, HISTORY_PANES, "402");
}

static void groups_fold_and_unfold(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "404h");
    assert_shown(browser, HISTORY_PANES, "4xx");
    assert_false(list_selected(&browser->tree)->open);
    press(browser, "\r");
    assert_true(list_selected(&browser->tree)->open);
    press(browser, "\r");
    assert_shown(browser, HISTORY_PAGE, "4xx");
}

static void the_url_and_an_example_are_at_hand(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "401o");
    assert_string_equal(browser->message.text, browser->entry->spec.url);
    press(browser, "e");
    assert_shown(browser, HISTORY_EXAMPLE, "401");
    assert_int_equal(browser->message.length, 0);
    assert_true(is_on_screen(&browser->panes[LAYOUT_FULL], "WWW-Authenticate"));
    press(browser, "q");
    assert_shown(browser, HISTORY_PANES, "401");
}

/* ---- searching --------------------------------------------------------------------------------------------- */

static void hits_show_while_one_types(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "403/not fou");
    assert_shown(browser, HISTORY_PANES, "404");
    assert_ptr_equal(browser_list(browser), &browser->find.list);
    browser_key(browser, KEYS_DOWN);
    assert_string_not_equal(browser->key, "404");
    assert_string_equal(browser->key, selected_key(&browser->find.list));
    browser_key(browser, KEYS_UP);
    assert_shown(browser, HISTORY_PANES, "404");
    browser_key(browser, KEYS_ESCAPE);
    assert_shown(browser, HISTORY_PANES, "403");
    assert_ptr_equal(browser_list(browser), &browser->tree);
}

static void keys_are_text_while_one_searches(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "/q404?");
    assert_string_equal(browser->find.text.text, "q404?");
    assert_false(browser->done);
    browser_key(browser, KEYS_CTRL('W'));
    assert_string_equal(browser->find.text.text, "");
    assert_int_equal(browser->view, HISTORY_OVERVIEW);
    browser_key(browser, 0xE9);
    browser_key(browser, 0x6F22);
    assert_string_equal(browser->find.text.text, "\xC3\xA9\xE6\xBC\xA2");
    browser_key(browser, KEYS_BACKSPACE);
    assert_string_equal(browser->find.text.text, "\xC3\xA9");
    browser_key(browser, KEYS_BACKSPACE);
    browser_key(browser, KEYS_BACKSPACE);
    assert_false(browser->find.typing);
}

static void hits_follow_each_other(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "/timeout\r");
    char first[HISTORY_KEY];
    strcpy(first, browser->key);
    press(browser, "N");
    assert_string_equal(browser->key, first);
    press(browser, "n");
    assert_string_not_equal(browser->key, first);
    press(browser, "\rN"); /* also while a whole page is read */
    assert_shown(browser, HISTORY_PAGE, first);
    browser_key(browser, KEYS_ESCAPE);
    assert_int_equal(browser->view, HISTORY_OVERVIEW);
    press(browser, "n");
    assert_true(browser->message.length > 0);
}

static void back_leads_into_a_search_again(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "/timeout\rn");
    struct history_place before, after;
    browser_get_place(browser, &before);
    press(browser, "404/gone\r");
    browser_key(browser, KEYS_BACKSPACE);
    assert_shown(browser, HISTORY_PANES, "404");
    browser_key(browser, KEYS_BACKSPACE);
    browser_get_place(browser, &after);
    assert_string_equal(browser->find.text.text, "timeout");
    assert_same_place(&after, &before);
    browser_key(browser, KEYS_ESCAPE);
    assert_int_equal(browser->view, HISTORY_OVERVIEW);
}

static void nothing_found_is_said(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "/zzzzqqqq\r");
    assert_true(browser->find.typing);
    assert_true(browser->message.length > 0);
    browser_key(browser, KEYS_ESCAPE);
    assert_int_equal(browser->view, HISTORY_OVERVIEW);
}

/* ---- leaving ----------------------------------------------------------------------------------------------- */

static void q_closes_what_is_on_top(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "404\r?");
    assert_true(browser->helping);
    press(browser, "q");
    assert_false(browser->helping);
    assert_shown(browser, HISTORY_PAGE, "404");
    press(browser, "q");
    assert_shown(browser, HISTORY_PANES, "404");
    assert_false(browser->done);
    press(browser, "q");
    assert_true(browser->done);
}

static void escape_never_quits(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "404\r");
    for (int i = 0; i < 5; i++)
        browser_key(browser, KEYS_ESCAPE);
    assert_shown(browser, HISTORY_PAGE, "404");
    assert_false(browser->done);
    browser_key(browser, KEYS_CTRL('C'));
    assert_true(browser->done);
}

static void an_unknown_key_changes_nothing(void **state)
{
    struct browser *browser = browser_of(state);
    struct history_place before, after;
    press(browser, "404");
    browser_get_place(browser, &before);
    browser_key(browser, 'x');
    assert_true(browser->message.length > 0);
    browser_key(browser, KEYS_UNKNOWN);
    browser_get_place(browser, &after);
    assert_same_place(&after, &before);
}

/* ---- sizes ------------------------------------------------------------------------------------------------- */

static void every_size_brings_all_back(void **state)
{
    struct browser *browser = browser_of(state);
    struct history_place before, after;
    press(browser, "403 \t\tj");
    browser_get_place(browser, &before);
    size_t top = browser->panes[LAYOUT_DETAIL].top;
    for (int size = 1; size < 120; size++) {
        browser_resize(browser, size / 2, size);
        browser_resize(browser, 24, 80);
        browser_get_place(browser, &after);
        assert_same_place(&after, &before);
        assert_int_equal(browser->panes[LAYOUT_DETAIL].top, top);
    }
}

/* Whether or not what led there has been painted. */
static void the_list_shows_what_is_selected_in_it(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "401jjjjjjjjjjjjjjjjjjjjjjjjjjjj");
    const struct list *list = browser_list(browser);
    assert_in_range(list->selected - list->top, 0, browser->layout.panes[LAYOUT_LIST].rows - 1);
    assert_true(list->top > 0);
}

static void a_narrow_screen_shows_the_detail_of_a_typed_code(void **state)
{
    struct browser *browser = browser_of(state);
    browser_resize(browser, 20, 60);
    press(browser, "404");
    assert_int_equal(browser->focus, LAYOUT_DETAIL);
    press(browser, "/not found\r");
    assert_int_equal(browser->focus, LAYOUT_DETAIL);
    press(browser, "h ");
    assert_int_equal(browser->focus, LAYOUT_LIST);
}

static void a_tiny_screen_only_quits(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "404");
    browser_resize(browser, 5, 20);
    press(browser, "j401\r/x\t");
    assert_shown(browser, HISTORY_PANES, "404");
    press(browser, "q");
    assert_true(browser->done);
}

/* ---- anything ---------------------------------------------------------------------------------------------- */

/* Any keys at any size leave a browser that can be shown. */
static void any_keys_are_survived(void **state)
{
    static const int keys[] = {
        'j', 'k', 'J', 'K', 'h', 'l', 'g', 'G', 'n', 'N', '<', '>', '[', ']', 'e', 'o', '?', '/', ' ', 'b', '\t',
        'y', 'y', 'c', 'u', 'p', 'f', '\r', '\r', '\r', '0', '4', '4', '5', '9', '.', 'x', 'q', KEYS_DOWN, KEYS_UP, KEYS_LEFT, KEYS_RIGHT,
        KEYS_ESCAPE, KEYS_BACKSPACE, KEYS_SHIFT_TAB, KEYS_PAGE_DOWN, KEYS_PAGE_UP, KEYS_HOME, KEYS_END,
        KEYS_UNKNOWN, 0x6F22,
    };
    struct browser *browser = browser_of(state);
    unsigned random = 1;
    for (int i = 0; i < 4000; i++) {
        random = random * 1103515245u + 12345u;
        unsigned choice = random >> 16;
        if (choice % 40 == 0)
            browser_resize(browser, (int)(choice / 40 % 60), (int)(choice % 211));
        browser_key(browser, keys[choice % (sizeof keys / sizeof *keys)]);
        browser->done = false;
        for (const struct pane *pane = browser->panes; pane < browser->panes + LAYOUT_PANES; pane++)
            assert_true(!pane->page || pane->top <= pane->page->count);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BROWSER_TEST(the_first_screen_offers_links),
        BROWSER_TEST(it_can_start_elsewhere),
        BROWSER_TEST(it_can_start_with_a_search),
        BROWSER_TEST(a_typed_code_shows_all_that_matters),
        BROWSER_TEST(a_code_shows_while_it_is_typed),
        BROWSER_TEST(a_jump_is_one_place),
        BROWSER_TEST(erasing_all_digits_is_no_jump),
        BROWSER_TEST(enter_ends_an_open_entry),
        BROWSER_TEST(a_code_without_a_row_is_answered),
        BROWSER_TEST(numbers_that_are_no_codes_are_answered),
        BROWSER_TEST(back_leads_to_the_exact_place),
        BROWSER_TEST(enter_shows_the_whole_page),
        BROWSER_TEST(links_lead_on),
        BROWSER_TEST(the_detail_scrolls_beside_the_list),
        BROWSER_TEST(groups_fold_and_unfold),
        BROWSER_TEST(the_url_and_an_example_are_at_hand),
        BROWSER_TEST(hits_show_while_one_types),
        BROWSER_TEST(keys_are_text_while_one_searches),
        BROWSER_TEST(hits_follow_each_other),
        BROWSER_TEST(back_leads_into_a_search_again),
        BROWSER_TEST(nothing_found_is_said),
        BROWSER_TEST(q_closes_what_is_on_top),
        BROWSER_TEST(escape_never_quits),
        BROWSER_TEST(an_unknown_key_changes_nothing),
        BROWSER_TEST(the_list_shows_what_is_selected_in_it),
        BROWSER_TEST(every_size_brings_all_back),
        BROWSER_TEST(a_narrow_screen_shows_the_detail_of_a_typed_code),
        BROWSER_TEST(a_tiny_screen_only_quits),
        BROWSER_TEST(any_keys_are_survived),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * The mouse in the browser, without a terminal: places of the screen in, state out.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "browsing.h"
#include "tui/tabs.h"

static void click(struct browser *browser, enum layout_pane pane, int row, int column)
{
    const struct layout_rect *rect = &browser->layout.panes[pane];
    browser_point(browser, KEYS_CLICK, rect->row + row, rect->column + column);
}

static void wheel(struct browser *browser, enum layout_pane pane, int event)
{
    const struct layout_rect *rect = &browser->layout.panes[pane];
    browser_point(browser, event, rect->row, rect->column);
}

/* Clicks on the first link of the pane to this entry, `beside` columns to the right of where it begins. */
static void click_link(struct browser *browser, enum layout_pane pane, const char *key, int beside)
{
    struct pane *shown = &browser->panes[pane];
    for (size_t i = 0; i < shown->page->link_count; i++) {
        const struct page_link *link = &shown->page->links[i];
        if (strcmp(link->key, key) == 0) {
            if (link->line >= shown->top + (size_t)shown->rows)
                pane_scroll(shown, (int)(link->line - shown->top));
            click(browser, pane, (int)(link->line - shown->top), link->column + beside);
            return;
        }
    }
    fail_msg("there is no link to %s", key);
}

/* The row of the list, counted from the first one on the screen, that says this. */
static int row_of(struct browser *browser, const char *label)
{
    const struct list *list = browser_list(browser);
    for (int row = list->top; row < list->row_count; row++) {
        struct buffer found;
        buffer_init(&found);
        list_label(&found, &list->nodes[list->rows[row]]);
        bool same = strcmp(found.text, label) == 0;
        buffer_done(&found);
        if (same)
            return row - list->top;
    }
    fail_msg("the list has no row %s", label);
    return -1;
}

/* ---- turning it on ----------------------------------------------------------------------------------------- */

static void it_is_off_until_it_is_turned_on(void **state)
{
    struct browser *browser = browser_of(state);
    assert_false(browser->mouse);
    press(browser, "M");
    assert_true(browser->mouse);
    assert_non_null(strstr(browser->message.text, "Shift"));
    press(browser, "404?M"); /* also above the help, which stays */
    assert_false(browser->mouse);
    assert_true(browser->helping);
    assert_true(browser->message.length > 0);
}

/* ---- the wheel --------------------------------------------------------------------------------------------- */

static void the_wheel_scrolls_what_is_under_it(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "401");
    for (enum layout_pane pane = LAYOUT_DETAIL; pane <= LAYOUT_RULES; pane++) {
        wheel(browser, pane, KEYS_WHEEL_DOWN);
        assert_int_equal(browser->panes[pane].top, 3);
        assert_int_equal(browser->focus, LAYOUT_LIST);
    }
    wheel(browser, LAYOUT_DETAIL, KEYS_WHEEL_UP);
    assert_int_equal(browser->panes[LAYOUT_DETAIL].top, 0);
    assert_int_equal(browser->panes[LAYOUT_RELATED].top, 3);
    assert_shown(browser, HISTORY_PANES, "401");
}

static void elsewhere_it_scrolls_what_is_read(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "401");
    browser_point(browser, KEYS_WHEEL_DOWN, 0, 0);
    assert_int_equal(browser->panes[LAYOUT_DETAIL].top, 3);
    browser_key(browser, KEYS_ENTER);
    wheel(browser, LAYOUT_FULL, KEYS_WHEEL_DOWN);
    browser_point(browser, KEYS_WHEEL_DOWN, 23, 79);
    assert_int_equal(browser->panes[LAYOUT_FULL].top, 6);
    press(browser, "?");
    wheel(browser, LAYOUT_FULL, KEYS_WHEEL_DOWN);
    assert_int_equal(browser->help.top, 3);
    assert_int_equal(browser->panes[LAYOUT_FULL].top, 6);
}

static void in_the_list_it_takes_the_selection_along(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "401");
    while (browser->tree.top <= 6)
        wheel(browser, LAYOUT_LIST, KEYS_WHEEL_DOWN);
    assert_int_equal(browser->tree.selected, browser->tree.top);
    assert_string_equal(browser->key, list_selected(&browser->tree)->ref->key);
    wheel(browser, LAYOUT_LIST, KEYS_WHEEL_UP);
    assert_int_equal(browser->tree.selected, browser->tree.top + 3);
}

/* ---- a click in the list ----------------------------------------------------------------------------------- */

static void a_click_shows_an_entry(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "401\t\t");
    int top = browser->tree.top;
    click(browser, LAYOUT_LIST, row_of(browser, "407 Proxy Authentication Required"), 7);
    assert_shown(browser, HISTORY_PANES, "407");
    assert_int_equal(browser->focus, LAYOUT_LIST);
    assert_int_equal(browser->tree.top, top);
}

static void a_click_opens_and_folds_a_group(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "401h"); /* folded */
    click(browser, LAYOUT_LIST, row_of(browser, "5xx Server error"), 3);
    assert_shown(browser, HISTORY_PANES, "5xx");
    assert_true(list_selected(&browser->tree)->open);
    click(browser, LAYOUT_LIST, row_of(browser, "502 Bad Gateway"), 3);
    assert_shown(browser, HISTORY_PANES, "502");
    click(browser, LAYOUT_LIST, row_of(browser, "5xx Server error"), 3);
    assert_shown(browser, HISTORY_PANES, "5xx");
    assert_false(list_selected(&browser->tree)->open);
}

static void below_the_list_only_the_focus_changes(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "401h\t");
    assert_int_equal(browser->focus, LAYOUT_DETAIL);
    click(browser, LAYOUT_LIST, 21, 3);
    assert_shown(browser, HISTORY_PANES, "4xx");
    assert_int_equal(browser->focus, LAYOUT_LIST);
}

/* ---- a click in a page ------------------------------------------------------------------------------------- */

static void a_click_follows_a_related_code(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "401");
    click_link(browser, LAYOUT_RELATED, "407", 0);
    assert_shown(browser, HISTORY_PANES, "407");
    browser_key(browser, KEYS_BACKSPACE);
    assert_shown(browser, HISTORY_PANES, "401");
    assert_string_equal(pane_selected(&browser->panes[LAYOUT_RELATED]), "407");
    click_link(browser, LAYOUT_RELATED, "403", 20); /* the sentence about it */
    assert_shown(browser, HISTORY_PANES, "403");
}

static void a_click_follows_a_link_in_the_text(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "401");
    click_link(browser, LAYOUT_DETAIL, "WWW-Authenticate", -1);
    assert_shown(browser, HISTORY_PANES, "401");
    assert_int_equal(browser->focus, LAYOUT_DETAIL);
    click_link(browser, LAYOUT_DETAIL, "WWW-Authenticate", 15);
    assert_shown(browser, HISTORY_PANES, "WWW-Authenticate");
    press(browser, "401\r");
    click_link(browser, LAYOUT_FULL, "403", 0);
    assert_shown(browser, HISTORY_PAGE, "403");
}

static void a_click_on_a_pane_gives_it_the_focus(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "404");
    click(browser, LAYOUT_RULES, 0, 0);
    assert_int_equal(browser->focus, LAYOUT_RULES);
    wheel(browser, LAYOUT_RELATED, KEYS_WHEEL_DOWN);
    click(browser, LAYOUT_RELATED, -1, 3); /* its title */
    assert_int_equal(browser->focus, LAYOUT_RELATED);
    assert_shown(browser, HISTORY_PANES, "404");
}

static void the_first_screen_can_be_clicked(void **state)
{
    struct browser *browser = browser_of(state);
    click_link(browser, LAYOUT_FULL, "403", -1); /* between two */
    assert_int_equal(browser->view, HISTORY_OVERVIEW);
    click_link(browser, LAYOUT_FULL, "3xx", 30);
    assert_shown(browser, HISTORY_PANES, "3xx");
    browser_key(browser, KEYS_BACKSPACE);
    click_link(browser, LAYOUT_FULL, "403", 2);
    assert_shown(browser, HISTORY_PANES, "403");
}

static void the_help_stays(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "404?");
    for (int row = 0; row < 24; row++)
        browser_point(browser, KEYS_CLICK, row, 5);
    assert_true(browser->helping);
    assert_shown(browser, HISTORY_PANES, "404");
    assert_int_equal(browser->focus, LAYOUT_LIST);
}

/* ---- while something is typed ------------------------------------------------------------------------------ */

static void a_click_ends_what_is_typed(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "40");
    click(browser, LAYOUT_LIST, row_of(browser, "407 Proxy Authentication Required"), 3);
    assert_shown(browser, HISTORY_PANES, "407");
    press(browser, "401");
    assert_shown(browser, HISTORY_PANES, "401");
    press(browser, "y");
    click(browser, LAYOUT_DETAIL, 0, 0);
    assert_false(browser->copying);
}

static void a_click_takes_a_hit(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "/too big");
    const char *second = browser->find.hits.items[1].ref.key;
    click(browser, LAYOUT_LIST, 1, 3);
    assert_false(browser->find.typing);
    assert_true(browser->find.on);
    assert_shown(browser, HISTORY_PANES, second);
    browser_key(browser, KEYS_ESCAPE);
    press(browser, "/qqqq");
    click(browser, LAYOUT_LIST, 1, 3);
    assert_true(browser->find.typing);
}

/* ---- sizes ------------------------------------------------------------------------------------------------- */

static void a_narrow_screen_has_tabs_to_click(void **state)
{
    struct browser *browser = browser_of(state);
    browser_resize(browser, 20, 60);
    press(browser, "401");
    for (int column = 0; column < 60; column++) {
        enum layout_pane pane = tabs_find(browser->focus, 60, column);
        enum layout_pane before = browser->focus;
        browser_point(browser, KEYS_CLICK, TABS_ROW, column);
        assert_int_equal(browser->focus, pane == LAYOUT_PANES ? before : pane);
    }
    assert_int_equal(browser->focus, LAYOUT_RULES);
    assert_shown(browser, HISTORY_PANES, "401");
    wheel(browser, LAYOUT_RULES, KEYS_WHEEL_DOWN);
    assert_true(browser->panes[LAYOUT_RULES].top > 0);
    assert_int_equal(browser->panes[LAYOUT_DETAIL].top, 0);
}

/* Any events at any place and size leave a browser that can be shown. */
static void anything_is_survived(void **state)
{
    struct browser *browser = browser_of(state);
    static const int keys[] = {'?', '/', '4', 'x', '\t', '\r', KEYS_ESCAPE, KEYS_BACKSPACE, 'y', 'e'};
    unsigned random = 7;
    for (int i = 0; i < 4000; i++) {
        random = random * 1103515245u + 12345u;
        unsigned choice = random >> 8;
        if (choice % 40 == 0)
            browser_resize(browser, (int)(choice / 40 % 60), (int)(choice / 40 % 211));
        if (choice % 5 == 0)
            browser_key(browser, keys[choice / 5 % (sizeof keys / sizeof *keys)]);
        browser_point(browser, KEYS_CLICK + (int)(choice % 3), (int)(choice / 3 % 70), (int)(choice / 210 % 220));
        for (const struct pane *pane = browser->panes; pane < browser->panes + LAYOUT_PANES; pane++)
            assert_true(!pane->page || pane->top <= pane->page->count);
        assert_false(browser->done);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BROWSER_TEST(it_is_off_until_it_is_turned_on),
        BROWSER_TEST(the_wheel_scrolls_what_is_under_it),
        BROWSER_TEST(elsewhere_it_scrolls_what_is_read),
        BROWSER_TEST(in_the_list_it_takes_the_selection_along),
        BROWSER_TEST(a_click_shows_an_entry),
        BROWSER_TEST(a_click_opens_and_folds_a_group),
        BROWSER_TEST(below_the_list_only_the_focus_changes),
        BROWSER_TEST(a_click_follows_a_related_code),
        BROWSER_TEST(a_click_follows_a_link_in_the_text),
        BROWSER_TEST(a_click_on_a_pane_gives_it_the_focus),
        BROWSER_TEST(the_first_screen_can_be_clicked),
        BROWSER_TEST(the_help_stays),
        BROWSER_TEST(a_click_ends_what_is_typed),
        BROWSER_TEST(a_click_takes_a_hit),
        BROWSER_TEST(a_narrow_screen_has_tabs_to_click),
        BROWSER_TEST(anything_is_survived),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

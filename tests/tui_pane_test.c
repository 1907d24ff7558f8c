/*
 * Scrolling a page and selecting its links, without a terminal.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "tui/pane.h"

enum { WORDS = 60 };

/* Words w00 to w59, after every tenth an empty line; every word that ends with 5 is a link. */
static struct page *words_page(int width)
{
    struct page *page = page_new(width, NULL, NULL);
    for (int i = 0; i < WORDS; i++) {
        char word[8] = {'w', (char)('0' + i / 10), (char)('0' + i % 10), '\0'};
        if (i % 10 == 5) {
            page_put(page, PAGE_TEXT, " ");
            page_put_link(page, word, word);
        } else {
            page_flow(page, 0, PAGE_TEXT, i % 10 ? " " : "");
            page_flow(page, 0, PAGE_TEXT, word);
        }
        if (i % 10 == 9)
            page_gap(page);
    }
    return page;
}

/* One word a line: narrow enough that nothing fits beside it. */
static struct page *lines_page(void)
{
    struct page *page = page_new(20, NULL, NULL);
    for (int i = 0; i < WORDS; i++) {
        page_format(page, PAGE_TEXT, "w%02d", i);
        page_end(page);
    }
    return page;
}

static const char *first_text(const struct pane *pane)
{
    const struct page_line *line = &pane->page->lines[pane->top];
    return line->count ? line->spans[0].text : "";
}

static void scrolling_stops_at_the_ends(void **state)
{
    (void)state;
    struct pane pane;
    pane_init(&pane, false);
    pane_show(&pane, lines_page(), 10);
    assert_false(pane_scroll(&pane, -1));
    assert_true(pane_scroll(&pane, 7));
    assert_string_equal(first_text(&pane), "w07");
    assert_int_equal(pane_lines_below(&pane), WORDS - 10 - 7);
    assert_true(pane_scroll(&pane, 1000));
    assert_int_equal(pane.top, WORDS - 10);
    assert_int_equal(pane_lines_below(&pane), 0);
    assert_false(pane_scroll_to_end(&pane));
    assert_true(pane_scroll(&pane, -1000));
    assert_int_equal(pane.top, 0);
    pane_done(&pane);
}

static void a_page_that_fits_does_not_scroll(void **state)
{
    (void)state;
    struct pane pane;
    pane_init(&pane, false);
    pane_show(&pane, lines_page(), WORDS);
    assert_false(pane_scroll(&pane, 1));
    assert_int_equal(pane_lines_below(&pane), 0);
    pane_done(&pane);
}

static void nothing_can_be_scrolled(void **state)
{
    (void)state;
    struct pane pane;
    pane_init(&pane, true);
    assert_false(pane_scroll(&pane, 1));
    assert_false(pane_select(&pane, 1));
    assert_false(pane_move(&pane, 1));
    assert_null(pane_selected(&pane));
    assert_int_equal(pane_lines_below(&pane), 0);
    pane_done(&pane);
}

/* Another width and back again: the same line is on top, wherever one was. */
static void a_place_survives_other_widths(void **state)
{
    (void)state;
    for (int lines = 0; lines < 20; lines++) {
        struct pane pane;
        pane_init(&pane, false);
        pane_show(&pane, words_page(30), 4);
        pane_scroll(&pane, lines);
        size_t top = pane.top;
        pane_show(&pane, words_page(11), 4);
        pane_show(&pane, words_page(70), 2);
        pane_show(&pane, words_page(30), 4);
        assert_int_equal(pane.top, top);
        pane_done(&pane);
    }
}

static void another_width_shows_the_same_text(void **state)
{
    (void)state;
    struct pane pane;
    pane_init(&pane, false);
    pane_show(&pane, words_page(12), 3);
    while (strncmp(first_text(&pane), "w30", 3) != 0)
        assert_true(pane_scroll(&pane, 1));
    pane_show(&pane, words_page(24), 3);
    assert_memory_equal(first_text(&pane), "w30", 3);
    pane_done(&pane);
}

static void links_follow_each_other(void **state)
{
    (void)state;
    struct pane pane;
    pane_init(&pane, false);
    pane_show(&pane, words_page(30), 4);
    assert_null(pane_selected(&pane));
    assert_true(pane_select(&pane, 1));
    assert_string_equal(pane_selected(&pane), "w05");
    for (int i = 0; i < 5; i++)
        assert_true(pane_select(&pane, 1));
    assert_string_equal(pane_selected(&pane), "w55");
    assert_false(pane_select(&pane, 1));
    assert_true(pane_select(&pane, -1));
    assert_string_equal(pane_selected(&pane), "w45");
    pane_done(&pane);
}

/* A link that was scrolled away is not selected any more; the next one is taken from what is on the screen. */
static void links_are_those_on_the_screen(void **state)
{
    (void)state;
    struct pane pane;
    pane_init(&pane, false);
    pane_show(&pane, words_page(30), 4);
    pane_select(&pane, 1);
    pane_scroll_to_end(&pane);
    assert_null(pane_selected(&pane));
    assert_true(pane_select(&pane, 1));
    assert_string_equal(pane_selected(&pane), "w55");
    pane_done(&pane);
}

static void a_menu_moves_by_lines(void **state)
{
    (void)state;
    struct page *page = page_new(20, NULL, NULL);
    page_put_link(page, "a", "a");
    page_put(page, PAGE_TEXT, " ");
    page_put_link(page, "b", "b");
    page_end(page);
    page_put(page, PAGE_TEXT, "text");
    page_end(page);
    page_put_link(page, "c", "c");
    page_put(page, PAGE_TEXT, " ");
    page_put_link(page, "d", "d");
    page_end(page);
    page_put(page, PAGE_TEXT, "last");
    page_end(page);
    struct pane pane;
    pane_init(&pane, true);
    pane_show(&pane, page, 3);
    pane_select(&pane, 1);
    pane_select(&pane, 1);
    assert_true(pane_move(&pane, 1));
    assert_string_equal(pane_selected(&pane), "d");
    assert_true(pane_move(&pane, 1)); /* no link below: the rest of the text comes up */
    assert_int_equal(pane.top, 1);
    assert_string_equal(pane_selected(&pane), "d");
    assert_false(pane_move(&pane, 1));
    assert_true(pane_move(&pane, -1));
    assert_string_equal(pane_selected(&pane), "b");
    assert_int_equal(pane.top, 0);
    pane_done(&pane);
}

/* "one 401 two", "403 404", "", "405 and more" */
static struct page *links_page(void)
{
    struct page *page = page_new(40, NULL, NULL);
    page_put(page, PAGE_TEXT, "one ");
    page_put_link(page, "401", "401");
    page_put(page, PAGE_TEXT, " two");
    page_end(page);
    page_put_link(page, "403", "403");
    page_put(page, PAGE_TEXT, " ");
    page_put_link(page, "404", "404");
    page_gap(page);
    page_put_link(page, "405", "405");
    page_put(page, PAGE_TEXT, " and more");
    page_end(page);
    return page;
}

static void links_are_found_where_they_stand(void **state)
{
    (void)state;
    struct pane pane;
    pane_init(&pane, false);
    assert_int_equal(pane_link_at(&pane, 0, 0), PANE_NO_LINK);
    pane_show(&pane, links_page(), 2);
    assert_int_equal(pane_link_at(&pane, 0, 3), PANE_NO_LINK);
    assert_int_equal(pane_link_at(&pane, 0, 4), 0);
    assert_int_equal(pane_link_at(&pane, 0, 6), 0);
    assert_int_equal(pane_link_at(&pane, 0, 7), PANE_NO_LINK);
    assert_int_equal(pane_link_at(&pane, 0, 30), PANE_NO_LINK);
    pane_scroll_to_end(&pane);
    assert_int_equal(pane_link_at(&pane, 0, 0), PANE_NO_LINK);
    assert_int_equal(pane_link_at(&pane, 1, 0), 3);
    assert_int_equal(pane_link_at(&pane, 1, 5), PANE_NO_LINK);
    assert_int_equal(pane_link_at(&pane, 2, 0), PANE_NO_LINK);
    pane_done(&pane);
}

static void in_a_menu_a_line_with_one_link_is_that_link(void **state)
{
    (void)state;
    struct pane pane;
    pane_init(&pane, true);
    pane_show(&pane, links_page(), 4);
    assert_int_equal(pane_link_at(&pane, 0, 0), 0);
    assert_int_equal(pane_link_at(&pane, 0, 30), 0);
    assert_int_equal(pane_link_at(&pane, 1, 3), PANE_NO_LINK);
    assert_int_equal(pane_link_at(&pane, 1, 4), 2);
    assert_int_equal(pane_link_at(&pane, 2, 0), PANE_NO_LINK);
    assert_int_equal(pane_link_at(&pane, 3, 8), 3);
    pane_done(&pane);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scrolling_stops_at_the_ends),
        cmocka_unit_test(a_page_that_fits_does_not_scroll),
        cmocka_unit_test(nothing_can_be_scrolled),
        cmocka_unit_test(a_place_survives_other_widths),
        cmocka_unit_test(another_width_shows_the_same_text),
        cmocka_unit_test(links_follow_each_other),
        cmocka_unit_test(links_are_those_on_the_screen),
        cmocka_unit_test(a_menu_moves_by_lines),
        cmocka_unit_test(links_are_found_where_they_stand),
        cmocka_unit_test(in_a_menu_a_line_with_one_link_is_that_link),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * Codes side by side in the browser, without a terminal.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "browsing.h"

/* How many cells of the comparison are covered. */
static size_t covered(const struct browser *browser)
{
    const struct page *page = browser->panes[LAYOUT_FULL].page;
    size_t count = 0;
    for (size_t line = 0; line < page->count; line++)
        for (size_t span = 0; span < page->lines[line].count; span++)
            count += strcmp(page->lines[line].spans[span].text, "?") == 0 ||
                     strcmp(page->lines[line].spans[span].text, "...") == 0;
    return count;
}

static void a_code_is_compared_with_its_family(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "302c");
    assert_shown(browser, HISTORY_COMPARISON, "302");
    assert_memory_equal(browser->panes[LAYOUT_FULL].page->lines[0].spans[0].text, "For good: ", 10);
    press(browser, "c"); /* it is there already */
    assert_shown(browser, HISTORY_COMPARISON, "302");
    browser_key(browser, KEYS_BACKSPACE);
    assert_shown(browser, HISTORY_PANES, "302");
    browser_key(browser, KEYS_ENTER);
    press(browser, "cq");
    assert_shown(browser, HISTORY_PAGE, "302");
}

static void the_next_code_brings_its_own_family(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "401cJ");
    assert_shown(browser, HISTORY_COMPARISON, "402");
    press(browser, "]"); /* the first of its codes */
    char key[HISTORY_KEY] = "";
    strcpy(key, pane_selected(&browser->panes[LAYOUT_FULL]));
    browser_key(browser, KEYS_ENTER);
    assert_shown(browser, HISTORY_PANES, key);
}

static void in_the_overview_the_selected_code_is_compared(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "c"); /* a class is selected */
    assert_shown(browser, HISTORY_OVERVIEW, "");
    assert_string_equal(browser->message.text, "only codes are compared, with those that they are taken for");
    assert_null(browser_comparable(browser));
    press(browser, "jjjjj"); /* the first of "Often confused" */
    assert_string_equal(browser_comparable(browser), "401");
    press(browser, "c");
    assert_shown(browser, HISTORY_COMPARISON, "401");
}

static void what_is_no_code_is_not_compared(void **state)
{
    static const char *const searches[] = {"/Retry-After\r", "/caching\r", "471"};
    struct browser *browser = browser_of(state);
    for (size_t i = 0; i < sizeof searches / sizeof *searches; i++) {
        press(browser, searches[i]);
        press(browser, "c");
        assert_int_not_equal(browser->view, HISTORY_COMPARISON);
        assert_string_equal(browser->message.text, "only codes are compared, with those that they are taken for");
    }
}

static void space_covers_and_uncovers(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "301c");
    assert_int_equal(covered(browser), 0);
    press(browser, " ");
    size_t all = covered(browser);
    assert_true(all > 20);
    for (size_t i = 1; i < all; i++) {
        press(browser, " ");
        assert_int_equal(covered(browser), all - i);
        const struct pane *pane = &browser->panes[LAYOUT_FULL];
        size_t next = compose_find_covered(pane->page);
        assert_in_range(next, pane->top, pane->top + (size_t)pane->rows - 1);
    }
    press(browser, " ");
    assert_int_equal(covered(browser), 0);
    assert_string_equal(browser->message.text, "all uncovered");
    press(browser, " ");
    assert_int_equal(covered(browser), all);
}

/* They stay as they are on another screen and when one comes back; another comparison begins without; elsewhere Space
 * reads on. */
static void covers_stay_where_they_are(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "301c     ");
    size_t left = covered(browser);
    assert_true(left > 0);
    browser_resize(browser, 20, 50);
    assert_int_equal(covered(browser), left);
    press(browser, "]\r");
    assert_int_equal(browser->view, HISTORY_PANES);
    browser_key(browser, KEYS_BACKSPACE);
    assert_int_equal(covered(browser), left);
    press(browser, "/x\033");
    assert_int_equal(covered(browser), left);
    press(browser, "J");
    assert_int_equal(covered(browser), 0);
    press(browser, "? ");
    assert_int_equal(covered(browser), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BROWSER_TEST(a_code_is_compared_with_its_family),
        BROWSER_TEST(the_next_code_brings_its_own_family),
        BROWSER_TEST(in_the_overview_the_selected_code_is_compared),
        BROWSER_TEST(what_is_no_code_is_not_compared),
        BROWSER_TEST(space_covers_and_uncovers),
        BROWSER_TEST(covers_stay_where_they_are),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

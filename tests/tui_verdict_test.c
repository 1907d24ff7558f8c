/*
 * What is said of a real response, in the browser, without a terminal.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "browsing.h"

static const char response[] = "HTTP/1.1 401 Unauthorized\r\nRetry-After: 1\r\n\r\n";

static struct check_transcript transcript;

static int set_up_verdict(void **state)
{
    check_transcript_read(&transcript, response, strlen(response));
    set_up(state);
    struct browser *browser = browser_of(state);
    browser_start(browser, &(struct tui_start){.transcript = &transcript}, 24, 80);
    return 0;
}

static int tear_down_verdict(void **state)
{
    check_transcript_done(&transcript);
    return tear_down(state);
}

static bool shows(const struct browser *browser, const char *text)
{
    const struct page *page = browser->panes[LAYOUT_FULL].page;
    for (size_t line = 0; line < page->count; line++)
        for (size_t span = 0; span < page->lines[line].count; span++)
            if (strstr(page->lines[line].spans[span].text, text))
                return true;
    return false;
}

static void it_is_what_one_sees_first(void **state)
{
    struct browser *browser = browser_of(state);
    assert_shown(browser, HISTORY_VERDICT, "");
    assert_true(shows(browser, "VIOLATION"));
    browser_resize(browser, 50, 120);
    assert_true(shows(browser, "VIOLATION"));
}

static void codes_and_fields_lead_to_their_pages(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "]");
    assert_string_equal(pane_selected(&browser->panes[LAYOUT_FULL]), "401");
    browser_key(browser, KEYS_ENTER);
    assert_shown(browser, HISTORY_PANES, "401");
    browser_key(browser, KEYS_BACKSPACE);
    assert_shown(browser, HISTORY_VERDICT, "");
    press(browser, "502");
    assert_shown(browser, HISTORY_PANES, "502");
    browser_key(browser, KEYS_CTRL('O'));
    assert_shown(browser, HISTORY_VERDICT, "");
    press(browser, "J");
    assert_int_equal(browser->view, HISTORY_PANES);
}

/* Where there is room for one pane alone, it is the one with what was asked for. */
static void narrow_screens_show_what_it_leads_to(void **state)
{
    struct browser *browser = browser_of(state);
    browser_resize(browser, 15, 42);
    press(browser, "]");
    browser_key(browser, KEYS_ENTER);
    assert_shown(browser, HISTORY_PANES, "401");
    assert_int_equal(browser->focus, LAYOUT_DETAIL);
}

static void nothing_closes_it_but_leaving(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "cyeo"); /* nothing of that belongs to it */
    browser_key(browser, KEYS_ESCAPE);
    assert_shown(browser, HISTORY_VERDICT, "");
    press(browser, "429e");
    assert_shown(browser, HISTORY_EXAMPLE, "429");
    press(browser, "q");
    assert_shown(browser, HISTORY_PANES, "429");
    press(browser, "q");
    assert_shown(browser, HISTORY_VERDICT, "");
    assert_false(browser->done);
    press(browser, "q");
    assert_true(browser->done);
}

#define VERDICT_TEST(test) cmocka_unit_test_setup_teardown(test, set_up_verdict, tear_down_verdict)

int main(void)
{
    const struct CMUnitTest tests[] = {
        VERDICT_TEST(it_is_what_one_sees_first),
        VERDICT_TEST(codes_and_fields_lead_to_their_pages),
        VERDICT_TEST(narrow_screens_show_what_it_leads_to),
        VERDICT_TEST(nothing_closes_it_but_leaving),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * A browser on the embedded database, without a terminal, at 80x24: what the tests of the browser share.
 */
#ifndef HTTPLORE_TESTS_BROWSING_H
#define HTTPLORE_TESTS_BROWSING_H

#include "tui/browser.h"

/* Before and after each test, for cmocka. */
int set_up(void **state);
int tear_down(void **state);

#define BROWSER_TEST(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

struct browser *browser_of(void **state);

/* Presses a key for each character. */
void press(struct browser *browser, const char *keys);

/* Fails unless this is what is shown. */
void assert_shown(const struct browser *browser, enum history_view view, const char *key);

#endif

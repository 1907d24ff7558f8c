#include "browsing.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

struct fixture {
    struct catalog *catalog;
    struct browser browser;
};

int set_up(void **state)
{
    struct fixture *fixture = calloc(1, sizeof *fixture);
    const struct tui_start start = {.key = NULL};
    fixture->catalog = catalog_new(NULL);
    browser_init(&fixture->browser, fixture->catalog);
    browser_start(&fixture->browser, &start, 24, 80);
    *state = fixture;
    return 0;
}

int tear_down(void **state)
{
    struct fixture *fixture = *state;
    browser_done(&fixture->browser);
    catalog_free(fixture->catalog);
    free(fixture);
    return 0;
}

struct browser *browser_of(void **state)
{
    struct fixture *fixture = *state;
    return &fixture->browser;
}

void press(struct browser *browser, const char *keys)
{
    for (; *keys; keys++)
        browser_key(browser, *keys);
}

void assert_shown(const struct browser *browser, enum history_view view, const char *key)
{
    assert_string_equal(browser->key, key);
    assert_int_equal(browser->view, view);
}

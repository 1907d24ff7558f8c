/*
 * The line with the names of the panes, without a terminal.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "tui/tabs.h"

static void a_name_is_where_it_is_drawn(void **state)
{
    (void)state;
    int column = 0;
    for (enum layout_pane pane = LAYOUT_LIST; pane < LAYOUT_FULL; pane++) {
        int last = column + (int)strlen(tabs_name(pane)) + 1;
        assert_int_equal(tabs_find(LAYOUT_DETAIL, 80, column), pane);
        assert_int_equal(tabs_find(LAYOUT_DETAIL, 80, last), pane);
        column = last + 1;
    }
    assert_int_equal(tabs_find(LAYOUT_DETAIL, 80, column), LAYOUT_PANES);
}

/* "Tell apart [Headers and caching]" */
static void the_first_names_make_room(void **state)
{
    (void)state;
    assert_int_equal(tabs_first(LAYOUT_LIST, 40), LAYOUT_LIST);
    assert_int_equal(tabs_first(LAYOUT_RELATED, 40), LAYOUT_LIST);
    assert_int_equal(tabs_first(LAYOUT_RULES, 40), LAYOUT_RELATED);
    assert_int_equal(tabs_first(LAYOUT_RULES, 10), LAYOUT_RULES);
    assert_int_equal(tabs_find(LAYOUT_RULES, 40, 0), LAYOUT_RELATED);
    assert_int_equal(tabs_find(LAYOUT_RULES, 40, 12), LAYOUT_RULES);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_is_where_it_is_drawn),
        cmocka_unit_test(the_first_names_make_room),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

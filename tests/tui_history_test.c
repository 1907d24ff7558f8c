/*
 * Going back and forward, without a terminal.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "tui/history.h"

static struct history_place place_of(const char *key)
{
    struct history_place place = {.view = HISTORY_PANES};
    strcpy(place.key, key);
    return place;
}

static void back_and_forward_return_to_the_place(void **state)
{
    (void)state;
    struct history history;
    struct history_place first = place_of("401");
    struct history_place now = place_of("403");
    first.panes[LAYOUT_DETAIL].above = 120;
    first.focus = LAYOUT_RELATED;
    history_init(&history);
    history_push(&history, &first);
    assert_true(history_go_back(&history, &now));
    assert_string_equal(now.key, "401");
    assert_int_equal(now.panes[LAYOUT_DETAIL].above, 120);
    assert_int_equal(now.focus, LAYOUT_RELATED);
    assert_false(history_go_back(&history, &now));
    assert_true(history_go_forward(&history, &now));
    assert_string_equal(now.key, "403");
    assert_false(history_go_forward(&history, &now));
    assert_true(history_go_back(&history, &now));
    assert_string_equal(now.key, "401");
    history_done(&history);
}

static void a_jump_forgets_what_was_ahead(void **state)
{
    (void)state;
    struct history history;
    struct history_place now = place_of("401");
    history_init(&history);
    history_push(&history, &now);
    now = place_of("403");
    history_go_back(&history, &now);
    history_push(&history, &now);
    assert_false(history_go_forward(&history, &now));
    history_done(&history);
}

static void a_jump_can_be_undone(void **state)
{
    (void)state;
    struct history history;
    struct history_place now = place_of("401");
    history_init(&history);
    history_push(&history, &now);
    now = place_of("403");
    assert_true(history_drop(&history, &now));
    assert_string_equal(now.key, "401");
    assert_false(history_drop(&history, &now));
    assert_false(history_go_forward(&history, &now));
    history_done(&history);
}

static void the_oldest_places_are_forgotten(void **state)
{
    (void)state;
    struct history history;
    struct history_place now = place_of("oldest");
    history_init(&history);
    history_push(&history, &now);
    now = place_of("older");
    for (int i = 0; i < HISTORY_MOST; i++)
        history_push(&history, &now);
    int steps = 0;
    while (history_go_back(&history, &now))
        steps++;
    assert_int_equal(steps, HISTORY_MOST);
    assert_string_equal(now.key, "older");
    history_done(&history);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(back_and_forward_return_to_the_place),
        cmocka_unit_test(a_jump_forgets_what_was_ahead),
        cmocka_unit_test(a_jump_can_be_undone),
        cmocka_unit_test(the_oldest_places_are_forgotten),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * The key table and those who read it, without a terminal.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "text/buffer.h"
#include "tui/help.h"
#include "tui/keys.h"

static void every_action_has_one_row(void **state)
{
    (void)state;
    size_t count;
    const struct keys_binding *bindings = keys_table(&count);
    int rows[KEYS_ACTIONS] = {0};
    for (size_t i = 0; i < count; i++)
        rows[bindings[i].action]++;
    for (int action = KEYS_NO_ACTION + 1; action < KEYS_ACTIONS; action++)
        assert_int_equal(rows[action], 1);
    assert_int_equal(rows[KEYS_NO_ACTION], 0);
}

static void no_key_has_two_actions(void **state)
{
    (void)state;
    size_t count;
    const struct keys_binding *bindings = keys_table(&count);
    for (size_t i = 0; i < count; i++)
        for (const int *key = bindings[i].keys; *key; key++)
            assert_int_equal(keys_find(*key), bindings[i].action);
}

static void keys_have_names(void **state)
{
    (void)state;
    size_t count;
    const struct keys_binding *bindings = keys_table(&count);
    for (size_t i = 0; i < count; i++) {
        for (const int *key = bindings[i].keys; *key; key++) {
            struct buffer name;
            buffer_init(&name);
            keys_name(&name, *key);
            assert_true(name.length > 0);
            buffer_done(&name);
        }
    }
}

static void names_are_as_people_write_them(void **state)
{
    (void)state;
    struct buffer names;
    buffer_init(&names);
    keys_name(&names, KEYS_CTRL('F'));
    buffer_add_char(&names, ' ');
    keys_name(&names, KEYS_SHIFT_TAB);
    buffer_add_char(&names, ' ');
    keys_name(&names, '<');
    assert_string_equal(names.text, "^F Shift-Tab <");
    buffer_done(&names);
}

/* Ctrl-I is Tab, Ctrl-M Enter and Ctrl-[ Escape: as letters they cannot be had. */
static void keys_of_the_terminal_are_left_alone(void **state)
{
    (void)state;
    assert_int_equal(keys_find(KEYS_CTRL('I')), KEYS_NEXT_PANE);
    assert_int_equal(keys_find(KEYS_CTRL('M')), KEYS_OPEN);
    assert_int_equal(keys_find(KEYS_CTRL('S')), KEYS_NO_ACTION);
    assert_int_equal(keys_find(KEYS_CTRL('Q')), KEYS_NO_ACTION);
    assert_int_equal(keys_find(KEYS_UNKNOWN), KEYS_NO_ACTION);
    assert_int_equal(keys_find('7'), KEYS_DIGIT);
}

static void help_says_all_of_the_table(void **state)
{
    (void)state;
    size_t count;
    const struct keys_binding *bindings = keys_table(&count);
    struct page *page = help_compose(100);
    struct buffer text;
    buffer_init(&text);
    page_text(page, &text);
    const char *rest = text.text;
    for (size_t i = 0; i < count; i++) {
        struct buffer names;
        buffer_init(&names);
        keys_names(&names, &bindings[i]);
        rest = strstr(rest, names.text);
        assert_non_null(rest);
        rest = strstr(rest, bindings[i].help);
        assert_non_null(rest);
        buffer_done(&names);
    }
    buffer_done(&text);
    page_free(page);
}

static void every_place_has_a_last_hint(void **state)
{
    (void)state;
    size_t count;
    const struct keys_hint *hints = keys_hints(&count);
    for (unsigned at = KEYS_AT_OVERVIEW; at <= KEYS_AT_SEARCH; at <<= 1) {
        unsigned found = 0;
        for (size_t i = 0; i < count; i++)
            found |= hints[i].has == 0 ? hints[i].at & at : 0;
        assert_int_equal(found, at);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_action_has_one_row),
        cmocka_unit_test(no_key_has_two_actions),
        cmocka_unit_test(keys_have_names),
        cmocka_unit_test(names_are_as_people_write_them),
        cmocka_unit_test(keys_of_the_terminal_are_left_alone),
        cmocka_unit_test(help_says_all_of_the_table),
        cmocka_unit_test(every_place_has_a_last_hint),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

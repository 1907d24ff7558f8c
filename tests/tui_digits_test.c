/*
 * Typing a code, without a terminal.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "tui/digits.h"

/* Types the characters one after the other and returns what the last one did. */
static enum digits_event type(struct digits *digits, const char *characters)
{
    enum digits_event event = DIGITS_NOTHING;
    for (; *characters; characters++)
        event = digits_type(digits, *characters);
    return event;
}

static void three_digits_are_one_entry(void **state)
{
    (void)state;
    struct digits digits = {.open = false};
    assert_int_equal(digits_type(&digits, '4'), DIGITS_BEGUN);
    assert_true(digits.open);
    assert_int_equal(digits_type(&digits, '0'), DIGITS_CHANGED);
    assert_true(digits.open);
    assert_int_equal(digits_type(&digits, '1'), DIGITS_CHANGED);
    assert_false(digits.open);
    assert_string_equal(digits.text, "401");
}

static void a_fourth_digit_begins_anew(void **state)
{
    (void)state;
    struct digits digits = {.open = false};
    type(&digits, "401");
    assert_int_equal(digits_type(&digits, '5'), DIGITS_BEGUN);
    assert_string_equal(digits.text, "5");
    assert_true(digits.open);
}

static void a_point_opens_a_sub_status(void **state)
{
    (void)state;
    struct digits digits = {.open = false};
    type(&digits, "401");
    assert_int_equal(digits_type(&digits, '.'), DIGITS_CHANGED);
    assert_true(digits.open);
    assert_int_equal(type(&digits, "501"), DIGITS_CHANGED);
    assert_string_equal(digits.text, "401.501");
    assert_true(digits.open);
    assert_int_equal(digits_type(&digits, '9'), DIGITS_NOTHING);
    assert_int_equal(digits_type(&digits, '.'), DIGITS_NOTHING);
    assert_string_equal(digits.text, "401.501");
}

static void a_point_needs_three_digits(void **state)
{
    (void)state;
    struct digits digits = {.open = false};
    assert_int_equal(digits_type(&digits, '.'), DIGITS_NOTHING);
    type(&digits, "40");
    assert_int_equal(digits_type(&digits, '.'), DIGITS_NOTHING);
    assert_string_equal(digits.text, "40");
}

static void backspace_erases_an_open_entry_only(void **state)
{
    (void)state;
    struct digits digits = {.open = false};
    assert_int_equal(digits_erase(&digits), DIGITS_NOTHING);
    type(&digits, "40");
    assert_int_equal(digits_erase(&digits), DIGITS_CHANGED);
    assert_string_equal(digits.text, "4");
    assert_int_equal(digits_erase(&digits), DIGITS_EMPTY);
    assert_false(digits.open);
    type(&digits, "401");
    assert_int_equal(digits_erase(&digits), DIGITS_NOTHING);
    assert_string_equal(digits.text, "401");
}

static void backspace_goes_back_over_the_point(void **state)
{
    (void)state;
    struct digits digits = {.open = false};
    type(&digits, "401.3");
    digits_erase(&digits);
    digits_erase(&digits);
    assert_string_equal(digits.text, "401");
    assert_int_equal(digits_type(&digits, '.'), DIGITS_CHANGED);
    assert_string_equal(digits.text, "401.");
}

static void another_key_ends_the_entry(void **state)
{
    (void)state;
    struct digits digits = {.open = false};
    type(&digits, "40");
    digits_end(&digits);
    assert_false(digits.open);
    assert_int_equal(digits_type(&digits, '.'), DIGITS_NOTHING);
    type(&digits, "401");
    digits_end(&digits);
    assert_int_equal(digits_type(&digits, '.'), DIGITS_NOTHING);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(three_digits_are_one_entry),
        cmocka_unit_test(a_fourth_digit_begins_anew),
        cmocka_unit_test(a_point_opens_a_sub_status),
        cmocka_unit_test(a_point_needs_three_digits),
        cmocka_unit_test(backspace_erases_an_open_entry_only),
        cmocka_unit_test(backspace_goes_back_over_the_point),
        cmocka_unit_test(another_key_ends_the_entry),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

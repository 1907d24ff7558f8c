/* Widths, wrapping, and what becomes of characters that a terminal should not get. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "text/buffer.h"
#include "text/visible.h"
#include "text/width.h"
#include "text/wrap.h"

static void assert_visible(const char *text, const char *expected)
{
    struct buffer visible;
    buffer_init(&visible);
    visible_append(&visible, text, strlen(text));
    assert_string_equal(visible.text, expected);
    buffer_done(&visible);
}

static void test_controls_are_shown(void **state)
{
    (void)state;
    assert_visible("a\033[31mb\177", "a^[[31mb^?");
    assert_visible("a\tb\nc", "a b c");
}

static void test_marks_and_broken_bytes_are_shown(void **state)
{
    (void)state;
    width_init(true);
    assert_visible("x\xE2\x80\xAEy", "x<U+202E>y");
    assert_visible("x\xC2\x9By", "x<U+009B>y");
    assert_visible("\xFFx\xC3", "<FF>x<C3>");
    assert_visible("\xED\xA0\x80", "<ED><A0><80>");
}

static void test_ascii_terminals_get_ascii(void **state)
{
    (void)state;
    width_init(false);
    assert_visible("gro\xC3\x9F \xE2\x80\x99", "gross '");
    assert_visible("\xE3\x81\x82", "<U+3042>");
    width_init(true);
}

static void test_wide_characters_take_two_columns(void **state)
{
    (void)state;
    width_init(true);
    assert_int_equal(width_of("\xE3\x81\x82z", 4), 3);
    assert_int_equal(wrap_cut("\xE3\x81\x82\xE3\x81\x82", 6, 3), 3);
}

static void test_lines_end_at_blanks(void **state)
{
    (void)state;
    size_t next;
    assert_int_equal(wrap_line("one two three", 13, 9, 1, &next), 7);
    assert_int_equal(next, 8);
    assert_int_equal(wrap_line("unbreakable", 11, 4, 1, &next), 0);
    assert_int_equal(next, 0);
    assert_int_equal(wrap_line("unbreakable", 11, 4, 0, &next), 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_controls_are_shown),
        cmocka_unit_test(test_marks_and_broken_bytes_are_shown),
        cmocka_unit_test(test_ascii_terminals_get_ascii),
        cmocka_unit_test(test_wide_characters_take_two_columns),
        cmocka_unit_test(test_lines_end_at_blanks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

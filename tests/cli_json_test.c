/*
 * The filter over JSON lines.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cli/json.h"

static void assert_safe(const char *json, const char *expected)
{
    struct buffer safe;
    buffer_init(&safe);
    json_append(&safe, json, strlen(json));
    assert_string_equal(safe.text, expected);
    buffer_done(&safe);
}

static void harmless_bytes_stay(void **state)
{
    (void)state;
    assert_safe("", "");
    assert_safe("{\"a\":\"\\u001b \\\" ~\"}\n", "{\"a\":\"\\u001b \\\" ~\"}\n");
    static const char *const texts[] = {
        "\xC3\xA4 \xE6\x97\xA5 \xF0\x9F\x98\x80 \xEF\xBF\xBD", /* of two, three and four bytes */
        "\xC2\xA0\xE2\x80\x90\xE2\x81\xAA",                 /* just outside of what is escaped */
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_safe(texts[i], texts[i]);
}

static void controls_are_escaped(void **state)
{
    (void)state;
    assert_safe("a\x7F" "b", "a\\u007fb");
    assert_safe("\xC2\x80\xC2\x9B\xC2\x9F", "\\u0080\\u009b\\u009f");
    assert_safe("\xD8\x9C\xE2\x80\x8E\xE2\x80\x8F", "\\u061c\\u200e\\u200f");
    assert_safe("\xE2\x80\xAA.\xE2\x80\xAE.\xE2\x81\xA6.\xE2\x81\xA9", "\\u202a.\\u202e.\\u2066.\\u2069");
}

static void what_is_no_utf8_is_replaced(void **state)
{
    (void)state;
    assert_safe("a\xFF" "b", "a\xEF\xBF\xBD" "b");
    assert_safe("\xC3", "\xEF\xBF\xBD");
    assert_safe("\xC0\xAF", "\xEF\xBF\xBD\xEF\xBF\xBD");
    assert_safe("\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    assert_safe("\x9B\x33\x31m", "\xEF\xBF\xBD" "31m");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(harmless_bytes_stay),
        cmocka_unit_test(controls_are_escaped),
        cmocka_unit_test(what_is_no_utf8_is_replaced),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

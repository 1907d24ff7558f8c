/* What field values mean: numbers, dates, lists and directives, also where they are broken. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "check/values.h"
#include "part.h"
#include "text/buffer.h"

static const int64_t in_2026 = 1795334400; /* 22 November 2026, 08:00:00 */

static void numbers_of_seconds(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int64_t seconds;
    } cases[] = {
        {"0", 0}, {"60", 60}, {"007", 7}, {"2147483647", 2147483647}, {"2147483648", VALUES_SECONDS_MOST},
        {"2147483649", VALUES_SECONDS_MOST}, {"99999999999999999999999999999999", VALUES_SECONDS_MOST},
        {"", -1}, {"-1", -1}, {"+1", -1}, {"1.5", -1}, {"1e3", -1}, {"0x10", -1}, {"60s", -1}, {"s60", -1}, {" 60", -1},
        {"60 ", -1}, {"6 0", -1}, {"\xD9\xA1", -1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (values_seconds(cases[i].text, strlen(cases[i].text)) != cases[i].seconds)
            fail_msg("%s", cases[i].text);
    assert_int_equal(values_seconds(NULL, 0), -1);
    assert_int_equal(values_seconds("1234", 2), 12);
}

static void numbers_of_any_length_are_read(void **state)
{
    (void)state;
    enum { DIGITS = 1 << 20 };
    char *digits = malloc(DIGITS);
    memset(digits, '9', DIGITS);
    assert_int_equal(values_seconds(digits, DIGITS), VALUES_SECONDS_MOST);
    free(digits);
}

static void dates_have_three_forms(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int64_t seconds;
    } cases[] = {
        {"Thu, 01 Jan 1970 00:00:00 GMT", 0},
        {"Sun, 22 Nov 2026 08:00:00 GMT", 1795334400},
        {"Sunday, 22-Nov-26 08:00:00 GMT", 1795334400},
        {"Sun Nov 22 08:00:00 2026", 1795334400},
        {"Sun Nov  1 08:00:00 2026", 1793520000},
        {"Sun Nov 01 08:00:00 2026", 1793520000},
        {"Wed, 31 Dec 1969 23:59:59 GMT", -1},
        {"Thu, 29 Feb 2024 12:00:00 GMT", 1709208000},
        {"Tue, 29 Feb 2000 12:00:00 GMT", 951825600},
        {"Sat, 31 Dec 2016 23:59:60 GMT", 1483228800},
        {"Fri, 31 Dec 9999 23:59:59 GMT", 253402300799},
        {"mon, 22 nov 2026 08:00:00 gmt", 1795334400}, /* neither letters nor the day of the week matter */
        {"SUNDAY, 22-NOV-26 08:00:00 Gmt", 1795334400},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int64_t date = INT64_MIN;
        if (!values_date(cases[i].text, in_2026, &date) || date != cases[i].seconds)
            fail_msg("%s is %lld", cases[i].text, (long long)date);
    }
}

static void other_dates_are_none(void **state)
{
    (void)state;
    static const char *const cases[] = {
        "", "0", "-1", "now", "1795334400", "2026-11-22T08:00:00Z", "22 Nov 2026 08:00:00 GMT",
        "Sun 22 Nov 2026 08:00:00 GMT", "Sun,22 Nov 2026 08:00:00 GMT", "Sun,  22 Nov 2026 08:00:00 GMT",
        "Sun, 22  Nov 2026 08:00:00 GMT", "Sun, 22-Nov-2026 08:00:00 GMT", "Sun, 22-Nov-26 08:00:00 GMT",
        "Sunday, 22 Nov 2026 08:00:00 GMT", "Sun, 22 Nov 26 08:00:00 GMT", "Sun, 22 Nov 2026 8:00:00 GMT",
        "Sun, 2 Nov 2026 08:00:00 GMT", "Sun, 22 Nov 2026 08.00.00 GMT", "Sun, 22 Nov 2026 08:00 GMT",
        "Sun, 22 Nov 2026 08:00:00", "Sun, 22 Nov 2026 08:00:00 UTC", "Sun, 22 Nov 2026 08:00:00 CET",
        "Sun, 22 Nov 2026 08:00:00 +0000", "Sun, 22 Nov 2026 08:00:00 GMT+1", "Sun, 22 Nov 2026 08:00:00 GM",
        "Son, 22 Nov 2026 08:00:00 GMT", "Sun, 22 November 2026 08:00:00 GMT", "Sun, 22 Nvm 2026 08:00:00 GMT",
        "Sun, 00 Nov 2026 08:00:00 GMT", "Sun, 31 Nov 2026 08:00:00 GMT", "Sun, 32 Dec 2026 08:00:00 GMT",
        "Sun, 29 Feb 2026 08:00:00 GMT", "Sun, 29 Feb 2100 08:00:00 GMT", "Sun, 22 Nov 2026 24:00:00 GMT",
        "Sun, 22 Nov 2026 08:60:00 GMT", "Sun, 22 Nov 2026 08:00:61 GMT", "Sun, 22 Nov 20260 08:00:00 GMT",
        "Sun Nov 1 08:00:00 2026", "Sun Nov   1 08:00:00 2026", "Sun Nov 22 08:00:00 2026 GMT",
        "Sun, 22 Nov 2026 08:00:00 GMT, Sun, 22 Nov 2026 08:00:00 GMT", "Sun, \xEF\xBC\x92 Nov 2026 08:00:00 GMT",
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int64_t date = 7;
        if (values_date(cases[i], in_2026, &date) || date != 7)
            fail_msg("%s is %lld", cases[i], (long long)date);
    }
}

static void assert_year(const char *text, int64_t now, const char *same)
{
    int64_t date, expected;
    assert_true(values_date(text, now, &date));
    assert_true(values_date(same, now, &expected));
    assert_int_equal(date, expected);
}

static void years_of_two_digits_end_in_50_years(void **state)
{
    (void)state;
    assert_year("Sunday, 22-Nov-26 08:00:00 GMT", in_2026, "Sun, 22 Nov 2026 08:00:00 GMT");
    assert_year("Thursday, 18-Aug-50 02:01:18 GMT", in_2026, "Thu, 18 Aug 2050 02:01:18 GMT");
    assert_year("Saturday, 21-Nov-76 00:00:00 GMT", in_2026, "Sat, 21 Nov 2076 00:00:00 GMT");
    assert_year("Wednesday, 24-Nov-76 00:00:00 GMT", in_2026, "Wed, 24 Nov 1976 00:00:00 GMT");
    assert_year("Friday, 31-Dec-99 23:59:59 GMT", in_2026, "Fri, 31 Dec 1999 23:59:59 GMT");
    assert_year("Tuesday, 29-Feb-00 00:00:00 GMT", in_2026, "Tue, 29 Feb 2000 00:00:00 GMT");
    assert_year("Friday, 01-Jan-10 00:00:00 GMT", 3786912000, "Fri, 01 Jan 2110 00:00:00 GMT"); /* in 2090 */
}

/* All elements of the list, in brackets. */
static void assert_elements(const char *list, const char *expected)
{
    struct buffer found;
    buffer_init(&found);
    const char *element;
    size_t length;
    for (const char *rest = list; values_next(&rest, &element, &length);)
        buffer_format(&found, "[%.*s]", (int)length, element);
    assert_string_equal(found.text, expected);
    buffer_done(&found);
}

static void lists_have_elements(void **state)
{
    (void)state;
    assert_elements("a", "[a]");
    assert_elements("a,b", "[a][b]");
    assert_elements(" a b\t,\t c ", "[a b][c]");
    assert_elements("", "");
    assert_elements(" ,, ,\t", "");
    assert_elements(",a,,b,", "[a][b]");
    assert_elements("a=\"b, c\", d", "[a=\"b, c\"][d]");
    assert_elements("\"a\\\", b\", c", "[\"a\\\", b\"][c]");
    assert_elements("\"a\\\\\", b", "[\"a\\\\\"][b]");
    assert_elements("a=\"b, c", "[a=\"b, c]");
    assert_elements("\"", "[\"]");
    assert_elements("\"\\", "[\"\\]");
    assert_elements("\xFF\x01,\x80", "[\xFF\x01][\x80]");
    assert_true(values_list_has("Accept, *", "*"));
    assert_true(values_list_has("Keep-Alive, CLOSE", "close"));
    assert_false(values_list_has("closed, \"close\", close=1, xclose", "close"));
    assert_false(values_list_has("", "close"));
}

/* All members, as name<argument> or name<"argument">. */
static void assert_members(const char *list, const char *expected)
{
    struct buffer found;
    buffer_init(&found);
    struct values_member member;
    for (const char *rest = list; values_member_next(&rest, &member);) {
        buffer_format(&found, "%.*s<", (int)member.name_length, member.name);
        if (member.argument)
            buffer_format(&found, member.quoted ? "\"%.*s\"" : "'%.*s'", (int)member.argument_length, member.argument);
        buffer_add(&found, "> ");
    }
    assert_string_equal(found.text, expected);
    buffer_done(&found);
}

static void members_have_arguments(void **state)
{
    (void)state;
    assert_members("no-cache, max-age=60", "no-cache<> max-age<'60'> ");
    assert_members("private=\"a, b\", x=\"\", y=", "private<\"a, b\"> x<\"\"> y<''> ");
    assert_members("aZ-z_9=zA.0", "aZ-z_9<'zA.0'> ");
    assert_members("x=\"a=b\"", "x<\"a=b\"> ");
    assert_members("max-age=-5, max-age=3.5, max-age='5'", "max-age<'-5'> max-age<'3.5'> max-age<''5''> ");
    assert_members("max-age =60, max-age= 60, max-age = 60", "max-age<> max-age<> max-age<> ");
    assert_members("private; max-age=60, public max-age=60", "private<> public<> ");
    assert_members("max-age=60; public, max-age=60 public", "max-age<> max-age<> ");
    assert_members("x=\"a\"b, x=a\"b\", x=\"a\" \"b\"", "x<> x<> x<> ");
    assert_members("x=\"a", "x<> ");
    assert_members("x=\"a\\\"", "x<> ");
    assert_members("x=\"", "x<> ");
    assert_members("=a, \"b\", \xFF=c", "<'a'> <> <> ");
}

static void assert_directive(const char *list, size_t count, const char *argument, bool quoted, bool differ)
{
    struct arena arena;
    struct values_directive directive;
    arena_init(&arena);
    values_directive(list, "max-age", &arena, &directive);
    assert_int_equal(directive.count, count);
    assert_int_equal(directive.argument != NULL, argument != NULL);
    if (argument)
        assert_string_equal(directive.argument, argument);
    assert_int_equal(directive.quoted, quoted);
    assert_int_equal(directive.differ, differ);
    arena_done(&arena);
}

static void directives_are_found(void **state)
{
    (void)state;
    assert_directive("no-cache, s-maxage=5", 0, NULL, false, false);
    assert_directive("", 0, NULL, false, false);
    assert_directive("no-cache, Max-AGE=5", 1, "5", false, false);
    assert_directive("x=\"max-age=7\", max-age=5", 1, "5", false, false);
    assert_directive("max-age=\"5\"", 1, "5", true, false);
    assert_directive("max-age", 1, NULL, false, false);
    assert_directive("max-age=5, max-age=5, max-age=\"5\"", 3, "5", false, false);
    assert_directive("max-age=5, max-age=6", 2, "5", false, true);
    assert_directive("max-age, max-age=6", 2, NULL, false, true);
    assert_directive("max-age=6, max-age", 2, "6", false, true);
}

static void entity_tags_are_quoted(void **state)
{
    (void)state;
    static const char *const valid[] = {"\"a\"", "W/\"a\"", "\"\"", "\"a,b\"", "\"\xE4\""};
    static const char *const wrong[] = {"a", "w/\"a\"", "\"a b\"", "\"a\"b\"", "\"", "", "W/", "\"a\", \"b\""};
    for (size_t i = 0; i < sizeof valid / sizeof *valid; i++)
        if (!values_is_entity_tag(valid[i]))
            fail_msg("%s", valid[i]);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        if (values_is_entity_tag(wrong[i]))
            fail_msg("%s", wrong[i]);
}

static void values_have_pieces(void **state)
{
    (void)state;
    struct values_piece piece;
    const char *rest = " a ;; b = \"c; d\" ; e=f";
    assert_true(values_piece_next(&rest, ";", &piece));
    assert_part("name", piece.name, piece.name_length, "a");
    assert_null(piece.argument);
    assert_true(values_piece_next(&rest, ";", &piece));
    assert_part("argument", piece.argument, piece.argument_length, "c; d");
    assert_true(piece.quoted);
    assert_true(values_piece_next(&rest, ";", &piece));
    assert_part("argument", piece.argument, piece.argument_length, "f");
    assert_false(piece.quoted);
    assert_false(values_piece_next(&rest, ";", &piece));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_of_seconds),
        cmocka_unit_test(numbers_of_any_length_are_read),
        cmocka_unit_test(dates_have_three_forms),
        cmocka_unit_test(other_dates_are_none),
        cmocka_unit_test(years_of_two_digits_end_in_50_years),
        cmocka_unit_test(lists_have_elements),
        cmocka_unit_test(members_have_arguments),
        cmocka_unit_test(directives_are_found),
        cmocka_unit_test(entity_tags_are_quoted),
        cmocka_unit_test(values_have_pieces),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

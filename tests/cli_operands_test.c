/*
 * How codes are written.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cli/operands.h"

static struct operands read_one(const char *text)
{
    char copy[128];
    struct operands operands;
    assert_true(strlen(text) < sizeof copy);
    strcpy(copy, text);
    operands_read(&operands, (char *[]){copy}, 1);
    return operands;
}

static void assert_kind(const char *text, enum operand_kind kind)
{
    struct operands operands = read_one(text);
    assert_int_equal(operands.count, 1);
    assert_string_equal(operands.items[0].text, text);
    assert_int_equal(operands.items[0].kind, kind);
    assert_int_equal(operands.codes, kind != OPERAND_WORD);
    operands_done(&operands);
}

static void kinds_are_told_apart(void **state)
{
    (void)state;
    static const struct {
        enum operand_kind kind;
        const char *texts[12];
    } cases[] = {
        {OPERAND_CODE, {"404", "000", "999"}},
        {OPERAND_SUBSTATUS, {"401.3", "500.19", "404.102"}},
        {OPERAND_CLASS, {"4", "4xx", "5XX", "0", "9xX"}},
        {OPERAND_PATTERN, {"40", "40x", "4x4", "x04", "xx4", "4X4"}},
        {OPERAND_RANGE, {"500-504", "504-500", "000-999"}},
        {OPERAND_WORD, {"4040", "xxx", "4x", "x4", "404.", "404.1234", "404.x", ".404", "50-504", "500-", "-"}},
        {OPERAND_WORD, {"404,", "timeout", "HTTP/2", "HTTP", "0x194", "500-504-", "4\xC3\xA4", "40y"}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (size_t j = 0; j < 12 && cases[i].texts[j]; j++)
            assert_kind(cases[i].texts[j], cases[i].kind);
}

static void values_are_read(void **state)
{
    (void)state;
    struct operands operands = read_one("404 401.3 504-500 4 40 x0X");
    assert_int_equal(operands.count, 6);
    assert_true(operands.codes);
    assert_int_equal(operands.items[0].first, 404);
    assert_int_equal(operands.items[0].last, 404);
    assert_int_equal(operands.items[1].first, 401);
    assert_int_equal(operands.items[2].first, 500);
    assert_int_equal(operands.items[2].last, 504);
    assert_string_equal(operands.items[3].key, "4xx");
    assert_string_equal(operands.items[3].pattern, "4??");
    assert_string_equal(operands.items[4].pattern, "40?");
    assert_string_equal(operands.items[5].pattern, "?0?");
    operands_done(&operands);
}

static void quotes_change_nothing(void **state)
{
    (void)state;
    struct operands operands;
    operands_read(&operands, (char *[]){" upstream  timed", "out\t", "", "\n"}, 4);
    assert_int_equal(operands.count, 3);
    assert_false(operands.codes);
    char *all = operands_join(&operands, 0);
    char *rest = operands_join(&operands, 1);
    char *none = operands_join(&operands, 3);
    assert_string_equal(all, "upstream timed out");
    assert_string_equal(rest, "timed out");
    assert_string_equal(none, "");
    free(all);
    free(rest);
    free(none);
    operands_done(&operands);
}

static void assert_first_is(const char *text, const char *first)
{
    struct operands operands = read_one(text);
    assert_true(operands.count > 0);
    assert_string_equal(operands.items[0].text, first);
    operands_done(&operands);
}

static void protocol_in_front_is_dropped(void **state)
{
    (void)state;
    assert_first_is("HTTP/2 421", "421");
    assert_first_is("HTTP/1.1 404 Not Found", "404");
    assert_first_is("< HTTP/1.1 404 Not Found", "404");
    assert_first_is("http 4xx", "4xx");
    assert_first_is("HTTP/2 rapid reset", "HTTP/2");
    assert_first_is("HTTP/2", "HTTP/2");
    assert_first_is("HTTPS 404", "HTTPS");
    assert_first_is("HTTP/ 404", "HTTP/");
    assert_first_is("< 404", "<");
    assert_first_is("404 HTTP/2", "404");
}

static void nothing_is_no_code(void **state)
{
    (void)state;
    struct operands operands;
    operands_read(&operands, (char *[]){NULL}, 0);
    assert_int_equal(operands.count, 0);
    assert_false(operands.codes);
    operands_done(&operands);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kinds_are_told_apart),
        cmocka_unit_test(values_are_read),
        cmocka_unit_test(quotes_change_nothing),
        cmocka_unit_test(protocol_in_front_is_dropped),
        cmocka_unit_test(nothing_is_no_code),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

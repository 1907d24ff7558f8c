/* Ranges: what Content-Range says, and Range asks for. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "check/range.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void ranges_are_read(void **state)
{
    (void)state;
    static const struct {
        const char *value;
        bool valid;
        int64_t first, last, size;
    } cases[] = {
        {"bytes 0-99/1000", true, 0, 99, 1000},
        {"Bytes 0-99/*", true, 0, 99, -1},
        {"bytes */1000", true, -1, -1, 1000},
        {"bytes 3000000000-3000000009/4000000000", true, 3000000000, 3000000009, 4000000000},
        {"bytes */*", false, 0, 0, 0},
        {"bytes 0-/9", false, 0, 0, 0},
        {"bytes 0-9", false, 0, 0, 0},
        {"bytes 0-9/10 ", false, 0, 0, 0},
        {"bytes=0-9/10", false, 0, 0, 0},
        {"items 0-9/10", false, 0, 0, 0},
        {"", false, 0, 0, 0},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct range range;
        bool valid = range_read_content(cases[i].value, &range);
        bool same = range.first == cases[i].first && range.last == cases[i].last && range.size == cases[i].size;
        if (valid != cases[i].valid || (valid && !same))
            fail_msg("%s", cases[i].value);
    }
}

static void ranges_are_asked_for(void **state)
{
    (void)state;
    const char *rest = "bytes=0-9, 20-, -5";
    struct range range;
    assert_true(range_next_asked(&rest, &range));
    assert_true(range.first == 0 && range.last == 9);
    assert_true(range_is_satisfiable(&range, 1));
    assert_false(range_is_satisfiable(&range, 0));
    assert_true(range_next_asked(&rest, &range));
    assert_true(range.first == 20 && range.last == -1);
    assert_false(range_is_satisfiable(&range, 20));
    assert_true(range_overlaps(&range, &(struct range){10, 20, 30}, 30));
    assert_false(range_overlaps(&range, &(struct range){10, 19, 30}, 30));
    assert_true(range_next_asked(&rest, &range));
    assert_true(range.first == -1 && range.last == 5);
    assert_true(range_overlaps(&range, &(struct range){25, 29, 30}, 30));
    assert_false(range_overlaps(&range, &(struct range){0, 9, 30}, 30));
    assert_false(range_next_asked(&rest, &range));
    rest = "bytes=9-0";
    assert_true(range_next_asked(&rest, &range));
    assert_false(range_is_satisfiable(&range, 100));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ranges_are_read),
        cmocka_unit_test(ranges_are_asked_for),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

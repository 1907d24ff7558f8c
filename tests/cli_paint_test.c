/*
 * Pages on a stream, plain and in colour.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "cli/paint.h"

static void assert_painted(const struct page *page, bool color, const char *expected)
{
    char text[256] = "";
    FILE *file = tmpfile();
    assert_non_null(file);
    paint_page(file, page, color);
    rewind(file);
    text[fread(text, 1, sizeof text - 1, file)] = '\0';
    fclose(file);
    assert_string_equal(text, expected);
}

static void roles_are_colors_or_nothing(void **state)
{
    (void)state;
    struct page_span first[] = {{.role = PAGE_TITLE, .text = "404", .length = 3},
                                {.role = PAGE_TEXT, .text = " x", .length = 2}};
    struct page_span last[] = {{.role = PAGE_LEVEL, .text = "MUST", .length = 4}};
    struct page_line lines[] = {{.spans = first, .count = 2}, {.count = 0}, {.spans = last, .count = 1}};
    struct page page = {.lines = lines, .count = 3};
    assert_painted(&page, false, "404 x\n\nMUST\n");
    assert_painted(&page, true, "\033[1m404\033[0m x\n\n\033[1;35mMUST\033[0m\n");
}

static void empty_page_is_nothing(void **state)
{
    (void)state;
    assert_painted(&(struct page){0}, true, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(roles_are_colors_or_nothing),
        cmocka_unit_test(empty_page_is_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

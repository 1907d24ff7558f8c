/*
 * Geometry, without a terminal.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "tui/layout.h"

static void assert_rect(const struct layout_rect *rect, int row, int column, int rows, int columns)
{
    assert_int_equal(rect->row, row);
    assert_int_equal(rect->column, column);
    assert_int_equal(rect->rows, rows);
    assert_int_equal(rect->columns, columns);
}

/* The geometry of the contract: list of 24 columns, ten rows of detail, four of related codes, six of rules. */
static void a_common_terminal_shows_all_four(void **state)
{
    (void)state;
    struct layout layout;
    layout_compute(&layout, 24, 80);
    assert_int_equal(layout.form, LAYOUT_TWO_COLUMNS);
    assert_rect(&layout.panes[LAYOUT_LIST], 1, 0, 22, 24);
    assert_rect(&layout.panes[LAYOUT_DETAIL], 1, 26, 10, 54);
    assert_rect(&layout.titles[LAYOUT_RELATED], 11, 26, 1, 54);
    assert_rect(&layout.panes[LAYOUT_RELATED], 12, 26, 4, 54);
    assert_rect(&layout.titles[LAYOUT_RULES], 16, 26, 1, 54);
    assert_rect(&layout.panes[LAYOUT_RULES], 17, 26, 6, 54);
    assert_rect(&layout.panes[LAYOUT_FULL], 1, 1, 22, 78);
    assert_int_equal(layout.separators[LAYOUT_DETAIL], 24);
    assert_int_equal(layout.titles[LAYOUT_DETAIL].rows, 0);
}

static void forms_change_at_their_limits(void **state)
{
    (void)state;
    static const struct {
        int rows, columns;
        enum layout_form form;
    } cases[] = {
        {24, 119, LAYOUT_TWO_COLUMNS}, {24, 120, LAYOUT_THREE_COLUMNS}, {24, 79, LAYOUT_TABS},
        {23, 80, LAYOUT_TABS},         {23, 200, LAYOUT_TABS},          {12, 40, LAYOUT_TABS},
        {11, 40, LAYOUT_NOTHING},      {12, 39, LAYOUT_NOTHING},        {1, 1, LAYOUT_NOTHING},
        {0, 0, LAYOUT_NOTHING},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct layout layout;
        layout_compute(&layout, cases[i].rows, cases[i].columns);
        assert_int_equal(layout.form, cases[i].form);
    }
}

static void assert_inside(const struct layout_rect *rect, const struct layout *layout)
{
    assert_true(rect->rows > 0 && rect->columns > 0);
    assert_true(rect->row >= 1 && rect->column >= 0);
    assert_true(rect->row + rect->rows <= layout->rows - 1);
    assert_true(rect->column + rect->columns <= layout->columns);
}

static int overlap(const struct layout_rect *one, const struct layout_rect *other)
{
    return one->row < other->row + other->rows && other->row < one->row + one->rows &&
           one->column < other->column + other->columns && other->column < one->column + one->columns;
}

/* Bar and hints stay free, and no pane covers another one or its line. */
static void panes_share_every_screen(void **state)
{
    (void)state;
    for (int rows = LAYOUT_LEAST_ROWS; rows <= 80; rows++) {
        for (int columns = LAYOUT_LEAST_COLUMNS; columns <= 400; columns += 3) {
            struct layout layout;
            layout_compute(&layout, rows, columns);
            for (int i = 0; i < LAYOUT_PANES; i++)
                assert_inside(&layout.panes[i], &layout);
            for (int i = 0; i < LAYOUT_SPLIT && layout.form != LAYOUT_TABS; i++) {
                for (int j = 0; j < LAYOUT_SPLIT; j++) {
                    struct layout_rect line = {layout.panes[j].row, layout.separators[j], layout.panes[j].rows, 1};
                    assert_true(i == j || !overlap(&layout.panes[i], &layout.panes[j]));
                    assert_false(layout.separators[j] >= 0 && overlap(&layout.panes[i], &line));
                    assert_false(overlap(&layout.panes[i], &layout.titles[j]));
                }
            }
        }
    }
}

static void text_stays_readable(void **state)
{
    (void)state;
    struct layout layout;
    layout_compute(&layout, 50, 300);
    assert_int_equal(layout_text_columns(&layout, LAYOUT_FULL), LAYOUT_TEXT_COLUMNS);
    layout_compute(&layout, 24, 80);
    assert_int_equal(layout_text_columns(&layout, LAYOUT_DETAIL), 54);
    layout_compute(&layout, 1, 1);
    assert_int_equal(layout_text_columns(&layout, LAYOUT_DETAIL), 1);
}

static void a_pane_has_its_points_and_its_title(void **state)
{
    (void)state;
    struct layout layout;
    layout_compute(&layout, 24, 80);
    assert_true(layout_has(&layout, LAYOUT_LIST, 1, 0));
    assert_false(layout_has(&layout, LAYOUT_LIST, 0, 0));
    assert_false(layout_has(&layout, LAYOUT_LIST, 1, 24)); /* the line beside it */
    assert_true(layout_has(&layout, LAYOUT_DETAIL, 10, 79));
    assert_false(layout_has(&layout, LAYOUT_DETAIL, 11, 79));
    assert_true(layout_has(&layout, LAYOUT_RELATED, 11, 79));
    assert_true(layout_has(&layout, LAYOUT_RULES, 22, 26));
    assert_false(layout_has(&layout, LAYOUT_RULES, 23, 26));
}

static void a_round_leads_through_all_four(void **state)
{
    (void)state;
    assert_int_equal(layout_next(LAYOUT_LIST, 1), LAYOUT_DETAIL);
    assert_int_equal(layout_next(LAYOUT_RULES, 1), LAYOUT_LIST);
    assert_int_equal(layout_next(LAYOUT_LIST, -1), LAYOUT_RULES);
}

static void sides_are_as_they_look(void **state)
{
    (void)state;
    struct layout layout;
    layout_compute(&layout, 24, 80);
    assert_int_equal(layout_beside(&layout, LAYOUT_LIST, 1), LAYOUT_DETAIL);
    assert_int_equal(layout_beside(&layout, LAYOUT_RULES, -1), LAYOUT_LIST);
    assert_int_equal(layout_beside(&layout, LAYOUT_RULES, 1), LAYOUT_RULES);
    layout_compute(&layout, 40, 120);
    assert_int_equal(layout_beside(&layout, LAYOUT_DETAIL, 1), LAYOUT_RELATED);
    assert_int_equal(layout_beside(&layout, LAYOUT_RULES, -1), LAYOUT_DETAIL);
    layout_compute(&layout, 20, 60);
    assert_int_equal(layout_beside(&layout, LAYOUT_RULES, -1), LAYOUT_RELATED);
    assert_int_equal(layout_beside(&layout, LAYOUT_LIST, -1), LAYOUT_LIST);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_common_terminal_shows_all_four),
        cmocka_unit_test(forms_change_at_their_limits),
        cmocka_unit_test(panes_share_every_screen),
        cmocka_unit_test(text_stays_readable),
        cmocka_unit_test(a_pane_has_its_points_and_its_title),
        cmocka_unit_test(a_round_leads_through_all_four),
        cmocka_unit_test(sides_are_as_they_look),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * The list that folds, without a terminal and without a database.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "tui/list.h"

#define STATUS(key, code, class, elsewhere) \
    {key, CATALOG_STATUS, code, (elsewhere) ? "nginx" : "IETF", "Phrase", "Summary.", class, elsewhere}

static struct catalog_ref classes[] = {
    {"4xx", CATALOG_CLASS, -1, NULL, "Client error", "Summary.", NULL, false},
    {"5xx", CATALOG_CLASS, -1, NULL, "Server error", "Summary.", NULL, false},
};
static struct catalog_ref statuses[] = {
    STATUS("000", 0, NULL, true),
    STATUS("400", 400, "4xx", false),
    STATUS("401", 401, "4xx", false),
    STATUS("499 nginx", 499, "4xx", true),
    STATUS("500", 500, "5xx", false),
};
static struct catalog_ref headers[] = {
    {"Retry-After", CATALOG_HEADER, -1, NULL, "Retry-After", "Summary.", NULL, false},
};

static const struct list_source source = {
    .classes = {.items = classes, .count = 2},
    .statuses = {.items = statuses, .count = 5},
    .headers = {.items = headers, .count = 1},
};

/* The labels of all visible rows, each ended by a newline, the selected one marked by '>'. */
static void assert_rows(const struct list *list, const char *expected)
{
    struct buffer rows;
    buffer_init(&rows);
    for (int row = 0; row < list->row_count; row++) {
        const struct list_node *node = &list->nodes[list->rows[row]];
        buffer_add(&rows, row == list->selected ? ">" : "");
        buffer_add(&rows, node->group && !node->open ? "+" : "");
        list_label(&rows, node);
        buffer_add_char(&rows, '\n');
    }
    assert_string_equal(rows.text, expected);
    buffer_done(&rows);
}

static void groups_are_folded_at_first(void **state)
{
    (void)state;
    struct list list;
    list_init(&list, &source);
    assert_rows(&list, ">+4xx Client error\n+5xx Server error\n+in no class\n+Header fields\n");
    assert_int_equal(list_selected(&list)->members, 2);
    list_done(&list);
}

static void an_entry_is_revealed_alone(void **state)
{
    (void)state;
    struct list list;
    list_init(&list, &source);
    assert_true(list_reveal(&list, "500"));
    assert_rows(&list, "+4xx Client error\n5xx Server error\n>500 Phrase\n+in no class\n+Header fields\n");
    assert_true(list_reveal(&list, "499 nginx"));
    assert_rows(&list, "4xx Client error\n400 Phrase\n401 Phrase\n4xx elsewhere\n>499 nginx Phrase\n"
                       "+5xx Server error\n+in no class\n+Header fields\n");
    assert_false(list_reveal(&list, "471"));
    assert_string_equal(list_selected(&list)->ref->key, "499 nginx");
    list_done(&list);
}

static void what_is_seen_stays_as_it_is(void **state)
{
    (void)state;
    struct list list;
    list_init(&list, &source);
    list_reveal(&list, "401");
    list_move(&list, 2);
    list_toggle(&list);
    list_reveal(&list, "400");
    assert_rows(&list, "4xx Client error\n>400 Phrase\n401 Phrase\n+4xx elsewhere\n5xx Server error\n500 Phrase\n"
                       "+in no class\n+Header fields\n");
    list_done(&list);
}

static void a_revealed_group_comes_to_the_top(void **state)
{
    (void)state;
    struct list list;
    list_init(&list, &source);
    list_reveal(&list, "500");
    list_scroll(&list, 3);
    assert_int_equal(list.top, 1);
    list_scroll(&list, 50); /* a larger screen shows all, */
    assert_int_equal(list.top, 0);
    list_scroll(&list, 3); /* and the old size what it showed before */
    assert_int_equal(list.top, 1);
    list_done(&list);
}

static void the_selection_stays_on_the_screen(void **state)
{
    (void)state;
    struct list list;
    list_init(&list, &source);
    list_reveal(&list, "400");
    for (int i = 0; i < 4; i++) {
        list_move(&list, 1);
        list_scroll(&list, 3);
        assert_in_range(list.selected - list.top, 0, 2);
    }
    assert_int_equal(list.top, 3);
    list_move(&list, -1);
    list_scroll(&list, 3);
    assert_int_equal(list.top, 3);
    list_done(&list);
}

static void scrolling_takes_the_selection_along(void **state)
{
    (void)state;
    struct list list;
    list_init(&list, &source);
    list_reveal(&list, "400"); /* 4xx, 400, 401, 4xx elsewhere, 5xx, in no class, Header fields */
    assert_false(list_scroll_by(&list, 1, 3));
    assert_int_equal(list.top, 1);
    assert_true(list_scroll_by(&list, 2, 3));
    assert_int_equal(list.top, 3);
    assert_int_equal(list.selected, 3);
    assert_true(list_scroll_by(&list, 9, 3));
    assert_int_equal(list.top, 4);
    assert_false(list_scroll_by(&list, 1, 3));
    assert_true(list_scroll_by(&list, -9, 3));
    assert_int_equal(list.top, 0);
    assert_int_equal(list.selected, 2);
    assert_false(list_scroll_by(&list, 1, 30));
    assert_int_equal(list.top, 0);
    list_done(&list);
}

static void moving_ends_at_the_ends(void **state)
{
    (void)state;
    struct list list;
    list_init(&list, &source);
    assert_false(list_move(&list, -1));
    assert_true(list_move(&list, 100));
    assert_int_equal(list.selected, 3);
    assert_false(list_move(&list, 1));
    list_done(&list);
}

static void folding_selects_the_group(void **state)
{
    (void)state;
    struct list list;
    list_init(&list, &source);
    list_reveal(&list, "499 nginx");
    assert_true(list_fold(&list));
    assert_rows(&list, "4xx Client error\n400 Phrase\n401 Phrase\n>+4xx elsewhere\n+5xx Server error\n+in no class\n"
                       "+Header fields\n");
    assert_true(list_toggle(&list));
    assert_int_equal(list.row_count, 8);
    assert_true(list_fold(&list));
    assert_true(list_fold(&list));
    assert_rows(&list, ">+4xx Client error\n+5xx Server error\n+in no class\n+Header fields\n");
    assert_false(list_fold(&list));
    list_reveal(&list, "401");
    assert_false(list_toggle(&list));
    list_done(&list);
}

static void codes_follow_each_other_through_folds(void **state)
{
    (void)state;
    struct list list;
    list_init(&list, &source);
    assert_string_equal(list_next_code(&list, "401", 401, 1)->key, "499 nginx");
    assert_string_equal(list_next_code(&list, "499 nginx", -1, 1)->key, "500");
    assert_string_equal(list_next_code(&list, "4xx", 0, 1)->key, "400");
    assert_null(list_next_code(&list, "400", 400, -1));
    list_done(&list);
}

static void a_code_without_a_row_has_neighbours(void **state)
{
    (void)state;
    struct list list;
    list_init(&list, &source);
    assert_string_equal(list_next_code(&list, "450", 450, 1)->key, "499 nginx");
    assert_string_equal(list_next_code(&list, "450", 450, -1)->key, "401");
    list_done(&list);
}

static void a_group_has_members(void **state)
{
    (void)state;
    struct list list;
    struct catalog_refs refs;
    list_init(&list, &source);
    list_members(&list, &refs);
    assert_int_equal(refs.count, 2); /* not the group in it */
    assert_string_equal(refs.items[1].key, "401");
    catalog_refs_done(&refs);
    list_done(&list);
}

static void a_place_brings_all_back(void **state)
{
    (void)state;
    struct list list;
    struct list_place place;
    list_init(&list, &source);
    list_reveal(&list, "401");
    list_move(&list, 1);
    list_toggle(&list);
    list_scroll(&list, 4);
    list_place_get(&list, &place);
    list_reveal(&list, "Retry-After");
    list_scroll(&list, 4);
    list_place_set(&list, &place);
    assert_rows(&list, "4xx Client error\n400 Phrase\n401 Phrase\n>4xx elsewhere\n499 nginx Phrase\n"
                       "+5xx Server error\n+in no class\n+Header fields\n");
    list_done(&list);
}

static void hits_stand_in_their_order(void **state)
{
    (void)state;
    struct catalog_sign sign = {.text = "line of a log"};
    struct catalog_hit items[] = {{.ref = statuses[4]}, {.ref = headers[0]}, {.ref = statuses[2], .sign = &sign}};
    struct catalog_hits hits = {.items = items, .count = 3};
    struct list list;
    list_init_hits(&list, &hits);
    assert_rows(&list, ">500 Phrase\nRetry-After\n401 \"line of a log\"\n");
    list_done(&list);
    hits.count = 0;
    list_init_hits(&list, &hits);
    assert_null(list_selected(&list));
    assert_false(list_move(&list, 1));
    assert_false(list_scroll_by(&list, 3, 5));
    list_scroll(&list, 5);
    assert_int_equal(list.top, 0);
    list_done(&list);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(groups_are_folded_at_first),
        cmocka_unit_test(an_entry_is_revealed_alone),
        cmocka_unit_test(what_is_seen_stays_as_it_is),
        cmocka_unit_test(a_revealed_group_comes_to_the_top),
        cmocka_unit_test(the_selection_stays_on_the_screen),
        cmocka_unit_test(scrolling_takes_the_selection_along),
        cmocka_unit_test(moving_ends_at_the_ends),
        cmocka_unit_test(folding_selects_the_group),
        cmocka_unit_test(codes_follow_each_other_through_folds),
        cmocka_unit_test(a_code_without_a_row_has_neighbours),
        cmocka_unit_test(a_group_has_members),
        cmocka_unit_test(a_place_brings_all_back),
        cmocka_unit_test(hits_stand_in_their_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

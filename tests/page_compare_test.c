/*
 * Statuses side by side: what is compared, and how it stands on a page.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "page/compose.h"
#include "text/width.h"

#define KEYS(...) (const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *)

static struct catalog *catalog;

static int set_up(void **state)
{
    (void)state;
    width_init(true);
    catalog = catalog_new(NULL);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    catalog_free(catalog);
    return 0;
}

static const struct catalog_comparison_row *row_of(const struct catalog_comparison *comparison, const char *property)
{
    for (size_t i = 0; i < comparison->row_count; i++)
        if (strcmp(comparison->rows[i].property, property) == 0)
            return &comparison->rows[i];
    return NULL;
}

/* ---- what is compared -------------------------------------------------------------------------------------- */

static void redirects_differ_in_method_and_time(void **state)
{
    (void)state;
    struct catalog_comparison comparison;
    catalog_compare(catalog, KEYS("301", "302", "303", "308"), &comparison);
    const struct catalog_comparison_row *time = row_of(&comparison, "For how long");
    const struct catalog_comparison_row *post = row_of(&comparison, "A POST");
    assert_int_equal(comparison.count, 4);
    assert_string_equal(comparison.codes[3].name, "Permanent Redirect");
    assert_string_equal(time->values[0], "for good");
    assert_string_equal(time->values[1], "for now");
    assert_string_equal(time->values[3], "for good");
    assert_false(time->same);
    assert_string_equal(post->values[0], "may become a GET");
    assert_string_equal(post->values[2], "becomes a GET");
    assert_string_equal(post->values[3], "stays a POST, with its content");
    assert_true(row_of(&comparison, "Content")->same);
    catalog_comparison_done(&comparison);
}

static void what_only_some_have_is_no_value_of_the_others(void **state)
{
    (void)state;
    struct catalog_comparison comparison;
    catalog_compare(catalog, KEYS("404", "302", "499 nginx"), &comparison);
    assert_null(row_of(&comparison, "A POST")->values[0]);
    assert_non_null(row_of(&comparison, "A POST")->values[1]);
    assert_null(row_of(&comparison, "Cached")->values[2]);
    assert_false(row_of(&comparison, "Cached")->same);
    assert_string_equal(row_of(&comparison, "Seen")->values[2], "in logs");
    catalog_comparison_done(&comparison);
}

/* Where all are registered and on the wire, nobody needs to be told. */
static void what_is_usual_is_left_out(void **state)
{
    (void)state;
    struct catalog_comparison comparison;
    catalog_compare(catalog, KEYS("401", "403"), &comparison);
    assert_null(row_of(&comparison, "Seen"));
    assert_null(row_of(&comparison, "Standing"));
    assert_null(row_of(&comparison, "A POST"));
    catalog_comparison_done(&comparison);
}

static void fields_stand_with_their_demand(void **state)
{
    (void)state;
    struct catalog_comparison comparison;
    catalog_compare(catalog, KEYS("401", "204", "407"), &comparison);
    const struct catalog_comparison_row *fields = row_of(&comparison, "Fields");
    assert_string_equal(fields->values[0], "MUST WWW-Authenticate");
    assert_string_equal(fields->values[1], "MUST NOT Content-Length, Transfer-Encoding");
    assert_string_equal(fields->values[2], "MUST Proxy-Authenticate");
    catalog_comparison_done(&comparison);
    catalog_compare(catalog, KEYS("205", "502", "415", "426"), &comparison); /* with other conditions: no word of it */
    fields = row_of(&comparison, "Fields");
    assert_null(fields->values[0]);
    assert_null(fields->values[1]);
    assert_null(fields->values[2]);
    assert_string_equal(fields->values[3], "MUST Upgrade");
    catalog_comparison_done(&comparison);
}

/* Of a family its own; of others what is between each two of them. */
static void the_sentence_tells_apart_those_that_were_asked_for(void **state)
{
    (void)state;
    static const struct {
        const char *keys[CATALOG_COMPARED_MOST];
        size_t count;
        const char *summary; /* how it begins */
        const char *family;
    } cases[] = {
        {{"407", "401", "403"}, 3, "401: the site wants", NULL},
        {{"308", "301"}, 2, "301 or 308: ", "301 302 303 307 308"},
        {{"500", "502", "504"}, 3, "500 or 502: ", "500 502 503 504"},
        {{"401", "403", "404"}, 3, "401 or 403: ", NULL},
        {{"100", "599 Tornado"}, 2, NULL, NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct catalog_comparison comparison;
        catalog_compare(catalog, cases[i].keys, cases[i].count, &comparison);
        if (cases[i].summary)
            assert_memory_equal(comparison.summary, cases[i].summary, strlen(cases[i].summary));
        else
            assert_null(comparison.summary);
        if (cases[i].family)
            assert_string_equal(comparison.family, cases[i].family);
        else
            assert_null(comparison.family);
        catalog_comparison_done(&comparison);
    }
}

static void assert_family(const char *key, const char *expected)
{
    struct catalog_refs refs;
    struct buffer codes;
    buffer_init(&codes);
    catalog_find_family(catalog, key, &refs);
    for (size_t i = 0; i < refs.count; i++)
        buffer_format(&codes, "%s%s", i ? " " : "", refs.items[i].key);
    assert_string_equal(codes.text, expected);
    buffer_done(&codes);
    catalog_refs_done(&refs);
}

static void a_code_has_a_family(void **state)
{
    (void)state;
    assert_family("302", "301 302 303 307 308");
    assert_family("502", "500 502 503 504");
    assert_family("400", "400 409 422");
    assert_family("423", "423 424 409"); /* in none: with what it is taken for */
    assert_family("Retry-After", "");
    assert_family("", "");
}

static void json_has_the_same_rows(void **state)
{
    (void)state;
    struct buffer json;
    buffer_init(&json);
    catalog_json_comparison(catalog, KEYS("302", "499 nginx"), &json);
    static const char begin[] = "{\"kind\":\"comparison\",\"codes\":[{\"code\":302,\"origin\":\"IETF\",\"phrase\":\"Found\"},"
                                "{\"code\":499,\"origin\":\"nginx\",\"phrase\":\"Client Closed Request\"}],\"summary\":null,"
                                "\"rows\":[{\"property\":\"Meaning\",\"values\":[\"";
    assert_memory_equal(json.text, begin, strlen(begin));
    assert_non_null(strstr(json.text, "{\"property\":\"For how long\",\"values\":[\"for now\",null],\"same\":false}"));
    assert_string_equal(json.text + json.length - 4, "}]}\n");
    buffer_done(&json);
}

/* ---- the page ---------------------------------------------------------------------------------------------- */

static void assert_page(const char *const *keys, size_t count, int width, size_t shown, const char *const *lines)
{
    struct catalog_comparison comparison;
    struct buffer text;
    catalog_compare(catalog, keys, count, &comparison);
    struct page *page = compose_comparison(&(struct compose){.catalog = catalog, .width = width}, &comparison, shown);
    buffer_init(&text);
    for (size_t line = 0; line < page->count; line++) {
        assert_in_range(page->lines[line].width, 0, width);
        for (size_t span = 0; span < page->lines[line].count; span++)
            buffer_add_bytes(&text, page->lines[line].spans[span].text, page->lines[line].spans[span].length);
        buffer_add_char(&text, '\n');
    }
    for (const char *rest = text.text; *lines; lines++) {
        rest = strstr(rest, *lines);
        if (!rest)
            fail_msg("\"%s\" is not, or not in its place, in:\n%s", *lines, text.text);
    }
    buffer_done(&text);
    page_free(page);
    catalog_comparison_done(&comparison);
}

#define LINES(...) (const char *const[]){__VA_ARGS__, NULL}

static void columns_stand_beside_their_labels(void **state)
{
    (void)state;
    assert_page(KEYS("301", "308"), 80, COMPOSE_ALL_CELLS,
                LINES("301 or 308: whether a POST stays a POST.\n\n", "              301                               308\n",
                      "              Moved Permanently                 Permanent Redirect\nMeaning       ",
                      "\nA POST        may become a GET                  stays a POST, with its content\n",
                      "\nSame in both\n", "\n  For how long  for good\n", "\nMore: httplore -c 301 302 303 307 308\n"));
}

static void five_columns_stand_below_their_labels(void **state)
{
    (void)state;
    assert_page(KEYS("301", "302", "303", "307", "308"), 80, COMPOSE_ALL_CELLS,
                LINES("\n  301             302             303             307             308\n",
                      "\nFor how long\n  for good        for now         for now         for now         for good\n"));
}

static void a_narrow_page_has_a_block_for_each(void **state)
{
    (void)state;
    assert_page(KEYS("401", "403", "407"), 40, COMPOSE_ALL_CELLS,
                LINES("\n401 Unauthorized\n  Meaning       ", "\n  Fields        MUST WWW-Authenticate\n",
                      "\n403 Forbidden\n", "\n407 Proxy Authentication Required\n", "\nSame in all\n"));
}

static void cells_are_covered_as_one_reads(void **state)
{
    (void)state;
    assert_page(KEYS("301", "308"), 80, 3,
                LINES("\nMeaning       also for good", "\nTake it when  a page", "  ?\n", "\nRetry         ...  ",
                      "\nSame in both\n", "for good"));
    assert_page(KEYS("401", "403"), 40, 1,
                LINES("401 Unauthorized\n  Meaning       who you", "\n  Take it when  ...\n",
                      "\n403 Forbidden\n  Meaning       ?\n"));
    assert_page(KEYS("401", "407"), 24, COMPOSE_ALL_CELLS,
                LINES("\n407 Proxy Authentication\n  Required\n  Meaning\n    the proxy asks"));
}

static void covered_cells_are_counted_and_found(void **state)
{
    (void)state;
    struct catalog_comparison comparison;
    catalog_compare(catalog, KEYS("301", "308"), &comparison);
    size_t cells = compose_count_cells(&comparison);
    assert_int_equal(cells % 2, 0);
    for (size_t shown = 0; shown <= cells; shown++) {
        struct page *page =
            compose_comparison(&(struct compose){.catalog = catalog, .width = 80}, &comparison, shown);
        size_t line = compose_find_covered(page);
        const struct page_line *found = &page->lines[line];
        bool covered = false;
        for (size_t span = 0; span < found->count; span++)
            covered = covered || strcmp(found->spans[span].text, "?") == 0;
        assert_int_equal(covered, shown < cells);
        page_free(page);
    }
    catalog_comparison_done(&comparison);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(redirects_differ_in_method_and_time),
        cmocka_unit_test(what_only_some_have_is_no_value_of_the_others),
        cmocka_unit_test(what_is_usual_is_left_out),
        cmocka_unit_test(fields_stand_with_their_demand),
        cmocka_unit_test(the_sentence_tells_apart_those_that_were_asked_for),
        cmocka_unit_test(a_code_has_a_family),
        cmocka_unit_test(json_has_the_same_rows),
        cmocka_unit_test(columns_stand_beside_their_labels),
        cmocka_unit_test(five_columns_stand_below_their_labels),
        cmocka_unit_test(a_narrow_page_has_a_block_for_each),
        cmocka_unit_test(cells_are_covered_as_one_reads),
        cmocka_unit_test(covered_cells_are_counted_and_found),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

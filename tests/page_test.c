/*
 * Pages: lines that keep to their width, links, matches, and what a stranger wrote made visible.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <unistd.h>

#include <cmocka.h>
#include <sqlite3.h>

#include "page/parts.h"
#include "text/width.h"

static struct catalog *catalog;
static struct page_terms *terms;

static int set_up(void **state)
{
    (void)state;
    width_init(true);
    catalog = catalog_new(NULL);
    terms = page_terms_new(catalog);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    page_terms_free(terms);
    catalog_free(catalog);
    return 0;
}

/* The page as text, a line each; the caller frees it. */
static char *text_of(const struct page *page)
{
    struct buffer text;
    buffer_init(&text);
    for (size_t i = 0; i < page->count; i++) {
        for (size_t j = 0; j < page->lines[i].count; j++)
            buffer_add_bytes(&text, page->lines[i].spans[j].text, page->lines[i].spans[j].length);
        buffer_add_char(&text, '\n');
    }
    return buffer_take(&text);
}

static void assert_text(const struct page *page, const char *expected)
{
    char *text = text_of(page);
    assert_string_equal(text, expected);
    free(text);
}

/* ---- filling a page ---------------------------------------------------------------------------------------- */

static void text_flows_from_its_column(void **state)
{
    (void)state;
    struct page *page = page_new(20, NULL, NULL);
    page_put(page, PAGE_LABEL, "Retry");
    page_column(page, 7);
    page_flow(page, 7, PAGE_TEXT, "with other credentials");
    page_end(page);
    assert_text(page, "Retry  with other\n       credentials\n");
    page_free(page);
}

static void gaps_are_never_two_nor_at_an_end(void **state)
{
    (void)state;
    struct page *page = page_new(20, NULL, NULL);
    page_gap(page);
    page_put(page, PAGE_TEXT, "one");
    page_end(page);
    page_gap(page);
    page_gap(page);
    page_put(page, PAGE_TEXT, "two");
    page_end(page);
    page_gap(page);
    assert_text(page, "one\n\ntwo\n");
    page_free(page);
}

static void columns_keep_a_blank(void **state)
{
    (void)state;
    struct page *page = page_new(20, NULL, NULL);
    page_put(page, PAGE_LABEL, "longer");
    page_column(page, 4);
    page_put(page, PAGE_TEXT, "x");
    page_end(page);
    assert_text(page, "longer x\n");
    page_free(page);
}

static void strangers_cannot_write_to_the_terminal(void **state)
{
    (void)state;
    struct page *page = page_new(40, NULL, NULL);
    page_put(page, PAGE_TEXT, "a\033[31mb\x9b\r\n\u202Ec");
    page_end(page);
    assert_text(page, "a^[[31mb<9B>^M <U+202E>c\n");
    page_free(page);
}

static void words_in_prose_become_links(void **state)
{
    (void)state;
    struct page *page = page_new(60, terms, "401");
    page_flow(page, 0, PAGE_TEXT, "401, 403 and Retry-After, not 4030, 12.403x or date");
    page_end(page);
    assert_int_equal(page->link_count, 2);
    assert_string_equal(page->links[0].key, "403");
    assert_int_equal(page->links[0].column, 5);
    assert_string_equal(page->links[1].key, "Retry-After");
    page_free(page);
}

static void matches_have_a_role_of_their_own(void **state)
{
    (void)state;
    struct page *page = page_new(60, NULL, NULL);
    page_flow(page, 0, PAGE_TEXT, "not \002logged\003 in");
    page_end(page);
    assert_text(page, "not logged in\n");
    assert_int_equal(page->lines[0].count, 3);
    assert_int_equal(page->lines[0].spans[1].role, PAGE_MATCH);
    page_free(page);
}

static void assert_prose(int width, const char *prose, const char *expected)
{
    struct page *page = page_new(width, NULL, NULL);
    part_prose(page, 2, prose);
    assert_text(page, expected);
    page_free(page);
}

/* Flowing text, lines as they are, and rows, whose second column begins behind the widest term of the rows that stand
 * together, if that leaves it three fifths of the page. */
static void prose_has_three_kinds_of_lines(void **state)
{
    (void)state;
    assert_prose(24, "one two three four five\n\n  as  it | is, however long",
                 "  one two three four\n  five\n\n    as  it | is, however long\n");
    assert_prose(40, "A | one\nBBB | two\n  as it is, whatever its width | so\nC | three\n\nnone of | this|line",
                 "  A    one\n  BBB  two\n    as it is, whatever its width | so\n  C  three\n\n  none of  this|line\n");
    assert_prose(20, "Cookie | is too wide\nA | not", "  Cookie\n         is too wide\n  A      not\n");
    assert_prose(20, "A|B is no row, nor is this |", "  A|B is no row, nor\n  is this |\n");
}

/* ---- compositions ------------------------------------------------------------------------------------------ */

static const struct page_line *widest_line(const struct page *page)
{
    const struct page_line *widest = NULL;
    for (size_t i = 0; i < page->count; i++)
        if (!widest || page->lines[i].width > widest->width)
            widest = &page->lines[i];
    return widest;
}

/* Flowing text keeps to the width; an address or a message is left whole. */
static void whole_pages_keep_to_the_width(void **state)
{
    (void)state;
    static const int widths[] = {60, 80, 100};
    struct catalog_refs refs;
    catalog_list_statuses(catalog, &refs);
    for (size_t i = 0; i < refs.count; i++) {
        struct catalog_entry *entry = catalog_entry_new(catalog, refs.items[i].key);
        for (size_t j = 0; j < sizeof widths / sizeof *widths; j++) {
            struct compose compose = {.catalog = catalog, .terms = terms, .width = widths[j]};
            struct page *page = compose_entry(&compose, entry, COMPOSE_WHOLE);
            const struct page_line *line = widest_line(page);
            const struct page_span *last = line->count > 0 ? &line->spans[line->count - 1] : NULL;
            bool whole = last && (last->role == PAGE_EXAMPLE || strncmp(last->text, "https://", 8) == 0);
            if (line->width > widths[j] && !whole)
                fail_msg("%s: %d columns at %d: %s", entry->ref.key, line->width, widths[j],
                         line->spans[line->count - 1].text);
            page_free(page);
        }
        catalog_entry_free(entry);
    }
    catalog_refs_done(&refs);
}

static void a_page_does_not_link_to_itself(void **state)
{
    (void)state;
    struct compose compose = {.catalog = catalog, .terms = terms, .width = 80};
    struct catalog_entry *entry = catalog_entry_new(catalog, "404");
    struct page *page = compose_entry(&compose, entry, COMPOSE_WHOLE);
    assert_true(page->link_count > 0);
    for (size_t i = 0; i < page->link_count; i++)
        assert_string_not_equal(page->links[i].key, "404");
    page_free(page);
    catalog_entry_free(entry);
}

static void the_brief_page_leads_to_the_whole_one(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"404", "More: httplore -a 404  |  httplore --example 404  |  httplore -c 404 410\n"},
        {"301", "More: httplore -a 301  |  httplore --example 301\n  httplore -c 301 302 303 307 308\n"},
        {"499 nginx", "More: httplore -a 499 nginx\n"},
    };
    struct compose compose = {.catalog = catalog, .width = 80};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct catalog_entry *entry = catalog_entry_new(catalog, rows[i][0]);
        struct page *page = compose_entry(&compose, entry, COMPOSE_BRIEF);
        char *text = text_of(page);
        assert_string_equal(strstr(text, "More: "), rows[i][1]);
        free(text);
        page_free(page);
        catalog_entry_free(entry);
    }
}

static void the_same_demand_on_several_fields_is_one_row(void **state)
{
    (void)state;
    struct catalog_rule rules[] = {
        {.subject = "304", .field = "Date", .actor = "server", .level = "MUST", .condition = "if the 200 has it"},
        {.subject = "304", .field = "ETag", .actor = "server", .level = "MUST", .condition = "if the 200 has it"},
        {.subject = "304", .field = "Vary", .actor = "server", .level = "MUST", .condition = "if it says more"},
        {.subject = "304", .field = "Age", .actor = "cache", .level = "MUST", .condition = "if it says more"},
        {.subject = "304", .field = "Via", .actor = "cache", .level = "SHOULD", .condition = "if it says more"},
    };
    struct catalog_entry entry = {.rules = rules, .rule_count = sizeof rules / sizeof *rules};
    struct page *page = page_new(60, NULL, NULL);
    part_rules(page, &entry, 0, false);
    assert_text(page, "MUST    Date, ETag: if the 200 has it\n"
                      "MUST    Vary, if it says more\n"
                      "MUST    cache: Age, if it says more\n"
                      "SHOULD  cache: Via, if it says more\n");
    page_free(page);
    entry.ref.kind = CATALOG_HEADER; /* whose rules differ in their subject alone */
    page = page_new(60, NULL, NULL);
    part_rules(page, &entry, 0, false);
    assert_int_equal(page->count, entry.rule_count);
    page_free(page);
}

static void a_directive_stands_as_it_is_written(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "\n  max-age=SECONDS  request and response\n", "\n  private[=\"FIELDS\"]  response\n",
        "\n  only-if-cached  request\n", "\n  max-stale[=SECONDS]  request\n",
    };
    struct compose compose = {.catalog = catalog, .width = 80};
    struct catalog_entry *entry = catalog_entry_new(catalog, "Cache-Control");
    struct page *page = compose_entry(&compose, entry, COMPOSE_WHOLE);
    char *text = text_of(page);
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        if (!strstr(text, lines[i]))
            fail_msg("not there: %s", lines[i]);
    free(text);
    page_free(page);
    catalog_entry_free(entry);
}

/* Below the signs of each product stands with what they were tried and which documents say so, on the whole page. */
static void signs_say_where_they_are_from(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "\n  Tried with nginx 1.22.1\n  Documents, read 2026-",
        ":\n    https://nginx.org/en/docs/http/ngx_http_proxy_module.html\n    https://nginx.org/",
        "\n  Documents, read 2026-",
        "    https://www.envoyproxy.io/docs/envoy/latest/faq/configuration/timeouts\n",
        "\n\n  Tried with Caddy 2.6.2, Apache 2.4.71,",
    };
    struct catalog_entry *entry = catalog_entry_new(catalog, "504");
    struct page *page = compose_entry(&(struct compose){.catalog = catalog, .width = 80}, entry, COMPOSE_WHOLE);
    char *text = text_of(page);
    const char *at = text;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        at = strstr(at, lines[i]);
        if (!at)
            fail_msg("not there: %s", lines[i]);
    }
    free(text);
    page_free(page);
    page = compose_entry(&(struct compose){.catalog = catalog, .width = 80}, entry, COMPOSE_BRIEF);
    text = text_of(page);
    assert_null(strstr(text, "Tried with"));
    free(text);
    page_free(page);
    catalog_entry_free(entry);
}

/* An address that is too long for its line goes on behind a slash or a hyphen. */
static void long_addresses_are_broken_at_a_slash(void **state)
{
    (void)state;
    static const struct part_source sources[] = {
        {"https://example.org/one/two#three", "2026-11-25"},
        {"nginx 1.22.1", NULL},
        {NULL, NULL},
        {"https://example.org/one/two#four", "2026-11-25"},
        {"nginx 1.22.1", NULL},
    };
    struct page *page = page_new(26, NULL, NULL);
    part_sources(page, sources, sizeof sources / sizeof *sources, 2);
    assert_text(page, "  Tried with nginx 1.22.1\n  Documents, read\n  2026-11-25:\n"
                      "    https://example.org/\n    one/two\n");
    page_free(page);
}

static void only_what_matches_is_shown(void **state)
{
    (void)state;
    static const char *const words[] = {"realm"};
    static const char *const nothing[] = {"xyzzy"};
    struct compose compose = {.catalog = catalog, .width = 80};
    struct page *page = compose_matching(&compose, 401, words, 1);
    char *text = text_of(page);
    assert_memory_equal(text, "401 Unauthorized ", 17);
    assert_non_null(strstr(text, "realm"));
    assert_null(strstr(text, "Retry"));
    free(text);
    page_free(page);
    assert_null(compose_matching(&compose, 401, nothing, 1));
}

static void what_matches_keeps_its_blank_lines(void **state)
{
    (void)state;
    static const char *const words[] = {"order"};
    static const char *const origin[] = {"draft"};
    struct compose compose = {.catalog = catalog, .width = 80};
    struct catalog_entry *entry = catalog_entry_new(catalog, "420 WebDAV draft");
    struct page *whole = compose_entry(&compose, entry, COMPOSE_WHOLE);
    struct page *asked = compose_matching(&compose, 420, origin, 1);
    char *expected = text_of(whole);
    char *text = text_of(asked);
    assert_non_null(strstr(text, expected));
    free(text);
    free(expected);
    page_free(asked);
    page_free(whole);
    catalog_entry_free(entry);
    struct page *part = compose_matching(&compose, 420, words, 1);
    text = text_of(part);
    assert_non_null(strstr(text, "not registered\n\nExample\n"));
    free(text);
    page_free(part);
}

static void numbers_without_a_row_are_answered(void **state)
{
    (void)state;
    static const struct {
        int code;
        const char *says;
    } numbers[] = {
        {471, "To a client it is a 400"}, {198, "To a client it is a 100"}, {199, "warn-code"},
        {599 + 1, "no HTTP status code"},
        {99, "099 is no HTTP status code"}, {258, "Cached only if"},
    };
    struct compose compose = {.catalog = catalog, .width = 80};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct page *page = compose_unknown(&compose, numbers[i].code);
        char *text = text_of(page);
        if (!strstr(text, numbers[i].says))
            fail_msg("%d does not say \"%s\":\n%s", numbers[i].code, numbers[i].says, text);
        free(text);
        page_free(page);
    }
}

/* Also those that many products have numbers near. */
static void numbers_without_a_row_fit_a_screen(void **state)
{
    (void)state;
    for (int code = 0; code <= 999; code++) {
        struct catalog_refs refs;
        catalog_find_code(catalog, code, &refs);
        for (int width = 50; refs.count == 0 && width <= 80; width += 10) {
            struct compose compose = {.catalog = catalog, .width = width};
            struct page *page = compose_unknown(&compose, code);
            if (widest_line(page)->width > width || (page->count > 24 && width == 80))
                fail_msg("%d: %zu lines, %d columns at %d", code, page->count, widest_line(page)->width, width);
            page_free(page);
        }
        catalog_refs_done(&refs);
    }
}

/* A product is named once, behind its codes, each of which leads to its own page. */
static void codes_near_a_number_are_links(void **state)
{
    (void)state;
    struct compose compose = {.catalog = catalog, .width = 80};
    struct page *page = compose_unknown(&compose, 517);
    char *text = text_of(page);
    assert_non_null(strstr(text, "\nNear it    509 (cPanel)   520 521 522 523 524 525 526 527 (Cloudflare)\n"));
    assert_string_equal(page->links[page->link_count - 1].key, "527 Cloudflare");
    free(text);
    page_free(page);
}

static void lists_cut_or_wrap(void **state)
{
    (void)state;
    struct catalog_refs refs;
    struct compose compose = {.catalog = catalog, .width = 60};
    catalog_find_range(catalog, 400, 405, &refs);
    struct page *cut = compose_list(&compose, &refs, false);
    struct page *whole = compose_list(&compose, &refs, true);
    assert_int_equal(cut->count, refs.count);
    assert_true(whole->count > refs.count);
    assert_true(widest_line(cut)->width <= 60 && widest_line(whole)->width <= 60);
    page_free(cut);
    page_free(whole);
    catalog_refs_done(&refs);
}

/* ---- databases from elsewhere ------------------------------------------------------------------------------ */

static void compose_everything(struct catalog *other, const char *key)
{
    struct compose compose = {.catalog = other, .width = 80, .page_width = 80};
    struct catalog_entry *entry = catalog_entry_new(other, key);
    if (!entry)
        return;
    page_free(compose_entry(&compose, entry, COMPOSE_BRIEF));
    page_free(compose_entry(&compose, entry, COMPOSE_WHOLE));
    page_free(compose_detail(&compose, entry, NULL));
    page_free(compose_related(&compose, entry));
    page_free(compose_rules(&compose, entry));
    page_free(compose_example(&compose, entry));
    catalog_entry_free(entry);
}

static void compose_by_number(struct catalog *other, int code)
{
    static const char *const words[] = {"found"};
    struct compose compose = {.catalog = other, .width = 80};
    struct catalog_refs refs;
    catalog_find_code(other, code, &refs);
    page_free(compose_code(&compose, code, &refs, COMPOSE_BRIEF));
    page_free(compose_list(&compose, &refs, true));
    page_free(compose_matching(&compose, code, words, 1));
    catalog_refs_done(&refs);
}

static void compose_beside_others(struct catalog *other)
{
    static const char *const keys[] = {"401", "404", "410"};
    struct compose compose = {.catalog = other, .width = 80};
    struct catalog_comparison comparison;
    catalog_compare(other, keys, 3, &comparison);
    page_free(compose_comparison(&compose, &comparison, COMPOSE_ALL_CELLS));
    catalog_comparison_done(&comparison);
}

static void compose_what_is_found(struct catalog *other)
{
    struct compose compose = {.catalog = other, .width = 80};
    struct catalog_hits hits;
    catalog_search(other, "not found", CATALOG_SEARCH_WORDS, 10, &hits);
    page_free(compose_hits(&compose, &hits));
    catalog_hits_done(&hits);
}

static void execute(const char *path, const char *sql)
{
    static const char loose[] = "PRAGMA ignore_check_constraints = 1; PRAGMA writable_schema = 1";
    sqlite3 *db;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, loose, NULL, NULL, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

/* Somebody else's database has the right tables, but what is in them may be missing, or break the records that
 * pages are read from. */
static void a_document_may_lack_anything(void **state)
{
    (void)state;
    static const char *const damages[] = {
        "DELETE FROM status",
        "DELETE FROM class",
        "DELETE FROM specification",
        "DELETE FROM section",
        "UPDATE section SET text = char(30) || 'status' || char(30) || 'class' || char(30)",
        "UPDATE section SET text = replace('rule sign related section member former constant spec', ' ', char(30))",
        "UPDATE section SET text = replace('status practice directive header outcome topic nonsense', ' ', char(30))",
        "UPDATE section SET text = 'TERM | ' || char(10) || ' | ' || char(10) || '  as it is | it stands'",
        "UPDATE status SET fault = char(31, 31, 31), retry_note = char(30, 30, 30)",
        "UPDATE status SET origin = NULL",
        "UPDATE rule SET condition = char(31, 30, 31)",
        "UPDATE entry SET summary = char(31, 31, 31, 31)",
        "UPDATE entry SET summary = NULL",
        "UPDATE entry SET key = NULL",
        "UPDATE entry SET key = key || char(0)",
        "UPDATE entry SET key = key || char(0); UPDATE status SET key = key || char(0)",
    };
    char path[] = "/tmp/page-test-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    close(file);
    for (size_t i = 0; i < sizeof damages / sizeof *damages; i++) {
        assert_int_equal(unlink(path), 0);
        assert_null(catalog_dump(path));
        execute(path, "UPDATE sqlite_schema SET sql = replace(sql, ' NOT NULL', '') WHERE type = 'table'");
        execute(path, damages[i]);
        struct catalog *other = catalog_new(path);
        compose_everything(other, "404");
        compose_everything(other, "4xx");
        compose_everything(other, "Retry-After");
        compose_by_number(other, 404);
        compose_by_number(other, 471);
        compose_beside_others(other);
        compose_what_is_found(other);
        page_terms_free(page_terms_new(other));
        catalog_free(other);
    }
    unlink(path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_flows_from_its_column),
        cmocka_unit_test(gaps_are_never_two_nor_at_an_end),
        cmocka_unit_test(columns_keep_a_blank),
        cmocka_unit_test(strangers_cannot_write_to_the_terminal),
        cmocka_unit_test(words_in_prose_become_links),
        cmocka_unit_test(matches_have_a_role_of_their_own),
        cmocka_unit_test(prose_has_three_kinds_of_lines),
        cmocka_unit_test(whole_pages_keep_to_the_width),
        cmocka_unit_test(a_page_does_not_link_to_itself),
        cmocka_unit_test(the_brief_page_leads_to_the_whole_one),
        cmocka_unit_test(the_same_demand_on_several_fields_is_one_row),
        cmocka_unit_test(a_directive_stands_as_it_is_written),
        cmocka_unit_test(signs_say_where_they_are_from),
        cmocka_unit_test(long_addresses_are_broken_at_a_slash),
        cmocka_unit_test(only_what_matches_is_shown),
        cmocka_unit_test(what_matches_keeps_its_blank_lines),
        cmocka_unit_test(numbers_without_a_row_are_answered),
        cmocka_unit_test(numbers_without_a_row_fit_a_screen),
        cmocka_unit_test(codes_near_a_number_are_links),
        cmocka_unit_test(lists_cut_or_wrap),
        cmocka_unit_test(a_document_may_lack_anything),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

/*
 * The model: finding entries by number and by name, and what an entry holds. Leans on a few facts that no edition of the
 * database will change.
 */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>
#include <sqlite3.h>

#include "catalog/catalog.h"

static struct catalog *catalog;

static int set_up(void **state)
{
    (void)state;
    catalog = catalog_new(NULL);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    catalog_free(catalog);
    return 0;
}

/* The keys of references, blanks between, and the references freed; the caller frees it. */
static char *keys_of(struct catalog_refs *refs)
{
    struct buffer keys;
    buffer_init(&keys);
    for (size_t i = 0; i < refs->count; i++)
        buffer_format(&keys, "%s%s", i ? " " : "", refs->items[i].key);
    catalog_refs_done(refs);
    return buffer_take(&keys);
}

static void assert_keys(struct catalog_refs *refs, const char *expected)
{
    char *keys = keys_of(refs);
    assert_string_equal(keys, expected);
    free(keys);
}

static void assert_keys_begin(struct catalog_refs *refs, const char *expected)
{
    char *keys = keys_of(refs);
    if (strncmp(keys, expected, strlen(expected)) != 0)
        fail_msg("not %s first: %s", expected, keys);
    free(keys);
}

/* ---- numbers ----------------------------------------------------------------------------------------------- */

static void codes_are_found_by_number(void **state)
{
    (void)state;
    struct catalog_refs refs;
    catalog_find_code(catalog, 404, &refs);
    assert_keys(&refs, "404");
    catalog_find_code(catalog, 471, &refs);
    assert_keys(&refs, "");
    catalog_find_range(catalog, 300, 303, &refs);
    assert_keys(&refs, "300 301 302 303");
    catalog_find_pattern(catalog, "30?", &refs);
    assert_keys(&refs, "300 301 302 303 304 305 306 306 HTTP draft 307 308 308 Google");
    catalog_find_pattern(catalog, "?0*", &refs);
    catalog_refs_done(&refs);
}

static void a_reference_says_enough_to_list_it(void **state)
{
    (void)state;
    struct catalog_refs refs;
    catalog_find_code(catalog, 404, &refs);
    const struct catalog_ref *ref = &refs.items[0];
    assert_int_equal(ref->kind, CATALOG_STATUS);
    assert_int_equal(ref->code, 404);
    assert_string_equal(ref->origin, "IETF");
    assert_string_equal(ref->name, "Not Found");
    assert_string_equal(ref->class, "4xx");
    assert_false(ref->elsewhere);
    catalog_refs_done(&refs);
    catalog_find_code(catalog, 499, &refs);
    assert_true(refs.items[0].elsewhere);
    catalog_refs_done(&refs);
    catalog_find_key(catalog, "retry-AFTER", &refs);
    assert_int_equal(refs.items[0].code, -1);
    assert_null(refs.items[0].class);
    assert_keys(&refs, "Retry-After");
}

static void slips_of_the_fingers_are_guessed(void **state)
{
    (void)state;
    struct catalog_refs refs;
    catalog_find_slips(catalog, 471, &refs);
    assert_keys_begin(&refs, "417 401 411");
    catalog_find_near(catalog, 498, &refs);
    char *keys = keys_of(&refs);
    assert_non_null(strstr(keys, "499 nginx"));
    assert_null(strstr(keys, "444 nginx"));
    free(keys);
}

/* ---- names ------------------------------------------------------------------------------------------------- */

static void names_are_found_in_any_case(void **state)
{
    (void)state;
    static const char *const names[][2] = {
        {"not found", "404 404.0"},   {"  NOT   Found ", "404 404.0"},    {"Payload Too Large", "413"},
        {"retry-after", "Retry-After"}, {"HTTP.StatusNotFound", "404"}, {"4XX", "4xx"},
        {"not foun", ""},             {"", ""},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct catalog_refs refs;
        catalog_find_name(catalog, names[i][0], &refs);
        assert_keys(&refs, names[i][1]);
    }
}

static void everyday_words_are_no_names(void **state)
{
    (void)state;
    static const struct {
        const char *key;
        bool everyday;
    } entries[] = {{"Timeout", true}, {"Location", false}, {"Retry-After", false},
                   {"404", false},    {"403", false},      {"451 Microsoft", true}};
    for (size_t i = 0; i < sizeof entries / sizeof *entries; i++) {
        struct catalog_refs refs;
        catalog_find_key(catalog, entries[i].key, &refs);
        assert_int_equal(refs.count, 1);
        assert_int_equal(catalog_is_everyday_word(catalog, &refs.items[0]), entries[i].everyday);
        catalog_refs_done(&refs);
    }
}

static void signs_of_products_are_found(void **state)
{
    (void)state;
    static const char *const lines[][3] = {
        {"Proxy_Ignore_Client_Abort", "499 nginx", "proxy_ignore_client_abort"},
        {"the path", NULL, NULL}, /* a place to look at is none */
        {"client prematurely closed", "499 nginx", "client prematurely closed connection"},
        {"2026/11/24 08:00:00 [info] 7#7: *1 client prematurely closed connection, so upstream connection is closed too "
         "while sending request to upstream, client: 192.0.2.7",
         "499 nginx", "client prematurely closed connection, so upstream connection is closed too"},
        {"connection refused", "502", "connect() failed (111: Connection refused)"},
        {"curl: (7) Failed to connect to 192.0.2.1 port 80", "000 curl", "(7) Failed to connect"},
        {"[?*", NULL, NULL},
        {"the upstream closed it", NULL, NULL}, /* "Stream closed" is in it, but not as words */
        {"token expired", NULL, NULL},          /* nor is this so in "refresh_token expired" */
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        struct catalog_sign_hits hits;
        catalog_find_signs(catalog, lines[i][0], &hits);
        if (!lines[i][1])
            assert_int_equal(hits.count, 0);
        else if (hits.count == 0 || strcmp(hits.items[0].ref.key, lines[i][1]) != 0 ||
                 strcmp(hits.items[0].sign.text, lines[i][2]) != 0)
            fail_msg("%s: not %s of %s first", lines[i][0], lines[i][2], lines[i][1]);
        catalog_sign_hits_done(&hits);
    }
}

/* ---- entries ----------------------------------------------------------------------------------------------- */

static void an_entry_has_all_that_belongs_to_it(void **state)
{
    (void)state;
    struct catalog_entry *entry = catalog_entry_new(catalog, "401");
    assert_string_equal(entry->ref.name, "Unauthorized");
    assert_string_equal(entry->spec.name, "RFC 9110");
    assert_string_equal(entry->spec.section, "15.5.2");
    assert_string_equal(entry->spec.url, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2");
    assert_string_equal(entry->status->retry, "changed");
    assert_string_equal(entry->status->seen, "wire");
    assert_true(entry->status->content);
    assert_false(entry->status->redirects);
    assert_int_equal(entry->status->place, 2);
    assert_string_equal(entry->sections[0].kind, "meaning");
    assert_string_equal(entry->rules[0].field, "WWW-Authenticate");
    assert_string_equal(entry->rules[0].level, "MUST");
    assert_true(entry->rules[0].seen);
    assert_false(entry->rules[entry->rule_count - 1].seen);
    assert_string_equal(entry->rules[entry->rule_count - 1].subject, "401");
    assert_true(entry->status->class_rules > 0);
    assert_string_equal(entry->related[0].ref.key, "403");
    assert_true(entry->sign_count > 0 && entry->constant_count > 0);
    assert_non_null(strstr(entry->status->response, "\r\n\r\n"));
    assert_null(entry->class);
    catalog_entry_free(entry);
}

static void classes_fields_and_the_rest_are_entries_too(void **state)
{
    (void)state;
    struct catalog_entry *class = catalog_entry_new(catalog, "3xx");
    assert_null(class->status);
    assert_string_equal(class->class->gist, "look elsewhere, or use your copy");
    assert_string_equal(class->members[0].key, "300");
    assert_string_equal(class->class->store_spec.name, "RFC 9111");
    catalog_entry_free(class);
    struct catalog_entry *interim = catalog_entry_new(catalog, "1xx");
    assert_null(interim->class->store_sentence);
    catalog_entry_free(interim);
    struct catalog_entry *field = catalog_entry_new(catalog, "Retry-After");
    assert_true(field->rule_count >= 3);
    assert_string_equal(field->rules[0].field, "Retry-After");
    catalog_entry_free(field);
    assert_null(catalog_entry_new(catalog, "471"));
    assert_null(catalog_entry_new(catalog, "overview"));
    assert_null(catalog_entry_new(catalog, ""));
}

static void the_overview_counts(void **state)
{
    (void)state;
    struct catalog_overview overview;
    struct catalog_refs refs;
    catalog_overview_load(catalog, &overview);
    catalog_list_statuses(catalog, &refs);
    assert_int_equal(overview.class_count, 5);
    assert_string_equal(overview.classes[4].ref.key, "5xx");
    assert_int_equal((size_t)overview.registered + (size_t)overview.elsewhere, refs.count);
    assert_string_equal(overview.families[0].codes, "401 403 407");
    catalog_refs_done(&refs);
    catalog_overview_done(&overview);
}

static void the_lexicon_is_read_in_any_letter_case(void **state)
{
    (void)state;
    const struct catalog_lexicon *lexicon = catalog_read_lexicon(catalog);
    size_t count;
    assert_string_equal(catalog_lexicon_token(lexicon, "cache-control", "Max-Age="), "fresh for #");
    assert_string_equal(catalog_lexicon_token(lexicon, "Cache-Control", "private="), "not for shared caches, as to *");
    assert_null(catalog_lexicon_token(lexicon, "Cache-Control", "max-age"));
    assert_true(catalog_lexicon_knows(lexicon, "CF-CACHE-STATUS"));
    assert_false(catalog_lexicon_knows(lexicon, "X-Unknown"));
    assert_string_equal(catalog_lexicon_place(lexicon, "fra"), "Frankfurt");
    assert_null(catalog_lexicon_place(lexicon, "frankfurt"));
    assert_string_equal(catalog_lexicon_summary(lexicon, "alloW"), "Methods that work on this resource.");
    assert_null(catalog_lexicon_summary(lexicon, "404"));
    const struct catalog_mark *marks = catalog_lexicon_marks(lexicon, "cf-ray", &count);
    assert_int_equal(count, 1);
    assert_string_equal(marks->product, "Cloudflare");
    assert_string_equal(marks->place, "last");
    marks = catalog_lexicon_marks(lexicon, "VIA", &count);
    assert_true(count > 1);
    for (size_t i = 1; i < count; i++)
        assert_true(marks[i].position > marks[i - 1].position);
    assert_null(catalog_lexicon_marks(lexicon, "X-Unknown", &count));
    assert_int_equal(count, 0);
}

/* ---- other databases --------------------------------------------------------------------------------------- */

static void a_dumped_database_answers_the_same(void **state)
{
    (void)state;
    char folder[] = "/tmp/catalog-test-XXXXXX";
    char path[64];
    struct buffer one, other;
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/copy.db", folder);
    assert_null(catalog_dump(path));
    assert_string_equal(catalog_dump(path), strerror(EEXIST));
    struct catalog *copy = catalog_new(path);
    buffer_init(&one);
    buffer_init(&other);
    catalog_json_entry(catalog, "502", &one);
    catalog_json_entry(copy, "502", &other);
    assert_string_equal(one.text, other.text);
    struct catalog_hits hits;
    catalog_search(copy, "not logged in", CATALOG_SEARCH_WORDS, 5, &hits);
    assert_string_equal(hits.items[0].ref.key, "401");
    catalog_hits_done(&hits);
    catalog_free(copy);
    buffer_done(&one);
    buffer_done(&other);
    assert_int_equal(unlink(path), 0);
    assert_int_equal(rmdir(folder), 0);
}

/* A database in WAL mode has two files beside it while SQLite reads it as usual. */
static void nothing_is_written_beside_a_database(void **state)
{
    (void)state;
    char folder[] = "/tmp/catalog-test-XXXXXX";
    char path[64];
    sqlite3 *db;
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/100%%25 a?b#c.db", folder);
    assert_null(catalog_dump(path));
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, "PRAGMA journal_mode = WAL", NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
    struct catalog *copy = catalog_new(path);
    struct catalog_entry *entry = catalog_entry_new(copy, "404");
    assert_string_equal(entry->ref.name, "Not Found");
    catalog_entry_free(entry);
    catalog_free(copy);
    assert_int_equal(unlink(path), 0);
    assert_int_equal(rmdir(folder), 0); /* fails if it holds anything */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(codes_are_found_by_number),
        cmocka_unit_test(a_reference_says_enough_to_list_it),
        cmocka_unit_test(slips_of_the_fingers_are_guessed),
        cmocka_unit_test(names_are_found_in_any_case),
        cmocka_unit_test(everyday_words_are_no_names),
        cmocka_unit_test(signs_of_products_are_found),
        cmocka_unit_test(an_entry_has_all_that_belongs_to_it),
        cmocka_unit_test(classes_fields_and_the_rest_are_entries_too),
        cmocka_unit_test(the_overview_counts),
        cmocka_unit_test(the_lexicon_is_read_in_any_letter_case),
        cmocka_unit_test(a_dumped_database_answers_the_same),
        cmocka_unit_test(nothing_is_written_beside_a_database),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

/*
 * What the database says, against tables in tests/data that were written from the registries and the specifications.
 */
#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <sqlite3.h>

#include "catalog/catalog.h"
#include "page/compose.h"

enum { CONTENT_COLUMNS = 8 };

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

/* ---- tables ------------------------------------------------------------------------------------------------ */

/* A file of tests/data: columns between tabs, # begins a comment. */
struct table {
    FILE *file;
    char line[512];
    const char *columns[CONTENT_COLUMNS];
};

static void table_open(struct table *table, const char *name)
{
    char path[512];
    const char *folder = getenv("DATA");
    snprintf(path, sizeof path, "%s/%s", folder ? folder : "tests/data", name);
    table->file = fopen(path, "r");
    if (!table->file)
        fail_msg("%s cannot be read", path);
}

static bool table_next(struct table *table)
{
    do {
        if (!fgets(table->line, sizeof table->line, table->file)) {
            fclose(table->file);
            return false;
        }
    } while (*table->line == '#');
    table->line[strcspn(table->line, "\n")] = '\0';
    char *at = table->line;
    for (size_t i = 0; i < CONTENT_COLUMNS; i++) {
        table->columns[i] = at;
        at += strcspn(at, "\t");
        if (*at)
            *at++ = '\0';
    }
    return true;
}

static struct catalog_entry *entry_of(const char *key)
{
    struct catalog_entry *entry = catalog_entry_new(catalog, key);
    if (!entry)
        fail_msg("%s is missing", key);
    return entry;
}

static void assert_text(const char *key, const char *what, const char *found, const char *expected)
{
    if (strcmp(found ? found : "-", expected) != 0)
        fail_msg("%s: %s is \"%s\", not \"%s\"", key, what, found ? found : "-", expected);
}

/* Calls `check` with every status. */
static void for_each_status(void (*check)(const struct catalog_entry *entry))
{
    struct catalog_refs refs;
    catalog_list_statuses(catalog, &refs);
    assert_true(refs.count > 0);
    for (size_t i = 0; i < refs.count; i++) {
        struct catalog_entry *entry = entry_of(refs.items[i].key);
        check(entry);
        catalog_entry_free(entry);
    }
    catalog_refs_done(&refs);
}

/* ---- facts ------------------------------------------------------------------------------------------------- */

static void every_code_of_the_article_is_there(void **state)
{
    (void)state;
    struct table table;
    table_open(&table, "article.tsv");
    while (table_next(&table)) {
        struct catalog_refs refs;
        catalog_find_code(catalog, atoi(table.columns[0]), &refs);
        if (refs.count == 0)
            fail_msg("%s is missing", table.columns[0]);
        catalog_refs_done(&refs);
    }
}

static void codes_are_as_in_the_registry(void **state)
{
    (void)state;
    struct table table;
    table_open(&table, "codes.tsv");
    while (table_next(&table)) {
        const char *key = table.columns[0];
        struct catalog_entry *entry = entry_of(key);
        assert_text(key, "the phrase", entry->ref.name, table.columns[1]);
        assert_text(key, "the document", entry->spec.name, table.columns[2]);
        assert_text(key, "the section", entry->spec.section, table.columns[3]);
        assert_text(key, "storing", entry->status->store, table.columns[4]);
        assert_text(key, "content", entry->status->content ? "allowed" : "forbidden", table.columns[5]);
        catalog_entry_free(entry);
    }
}

/* Is it a rule of the entry itself with these columns: message, level, field, document and section? */
static bool is_demand(const struct catalog_entry *entry, const struct catalog_rule *rule, const char *const *columns)
{
    char spec[80];
    snprintf(spec, sizeof spec, "%s %s", rule->spec.name, rule->spec.section);
    return strcmp(rule->subject, entry->ref.key) == 0 && strcmp(rule->direction, columns[0]) == 0 &&
           strcmp(rule->level, columns[1]) == 0 && strcmp(rule->field, columns[2]) == 0 &&
           strcmp(spec, columns[3]) == 0;
}

static void what_is_demanded_is_a_rule(void **state)
{
    (void)state;
    struct table table;
    table_open(&table, "fields.tsv");
    while (table_next(&table)) {
        const char *const *columns = table.columns;
        struct catalog_entry *entry = entry_of(columns[0]);
        bool found = false;
        for (size_t i = 0; i < entry->rule_count && !found; i++)
            found = is_demand(entry, &entry->rules[i], columns + 1);
        if (!found)
            fail_msg("%s: there is no rule %s %s for the %s by %s", columns[0], columns[2], columns[3], columns[1],
                     columns[4]);
        catalog_entry_free(entry);
    }
}

static void redirects_say_what_becomes_of_the_method(void **state)
{
    (void)state;
    struct table table;
    table_open(&table, "redirects.tsv");
    while (table_next(&table)) {
        struct catalog_entry *entry = entry_of(table.columns[0]);
        assert_text(table.columns[0], "how long", entry->status->permanent ? "permanent" : "temporary",
                    table.columns[1]);
        assert_text(table.columns[0], "the method", entry->status->redirect_method, table.columns[2]);
        catalog_entry_free(entry);
    }
}

/* Every number that a product, a framework or a draft has given a meaning of its own. */
static void what_others_mean_is_there(void **state)
{
    (void)state;
    struct table table;
    table_open(&table, "elsewhere.tsv");
    while (table_next(&table)) {
        char key[64];
        snprintf(key, sizeof key, "%s %s", table.columns[0], table.columns[1]);
        struct catalog_entry *entry = entry_of(key);
        assert_true(entry->ref.elsewhere);
        assert_int_equal(entry->status->code, atoi(table.columns[0]));
        catalog_entry_free(entry);
    }
}

static bool has_member(const struct catalog_entry *entry, const char *key)
{
    for (size_t i = 0; i < entry->member_count; i++)
        if (strcmp(entry->members[i].key, key) == 0)
            return true;
    return false;
}

/* Each on a page of its own, and in the list of its code. */
static void sub_status_codes_belong_to_their_code(void **state)
{
    (void)state;
    struct table table;
    table_open(&table, "substatus.tsv");
    while (table_next(&table)) {
        const char *const *columns = table.columns;
        struct catalog_entry *entry = entry_of(columns[0]);
        struct catalog_entry *status = entry_of(columns[1]);
        if (!has_member(entry, columns[1]) || !has_member(status, columns[0]))
            fail_msg("%s and %s do not lead to each other", columns[0], columns[1]);
        catalog_entry_free(entry);
        catalog_entry_free(status);
    }
}

static void header_fields_are_as_registered(void **state)
{
    (void)state;
    struct table table;
    table_open(&table, "headers.tsv");
    while (table_next(&table)) {
        struct catalog_entry *entry = entry_of(table.columns[0]);
        assert_int_equal(entry->ref.kind, CATALOG_HEADER);
        assert_text(table.columns[0], "the direction", entry->header->direction, table.columns[1]);
        assert_text(table.columns[0], "the standing", entry->header->standing, table.columns[2]);
        catalog_entry_free(entry);
    }
}

static const struct catalog_related *find_related(const struct catalog_entry *entry, const char *key)
{
    for (size_t i = 0; i < entry->related_count; i++)
        if (strcmp(entry->related[i].ref.key, key) == 0)
            return &entry->related[i];
    return NULL;
}

/* From either side, and each side with a sentence of its own. */
static void what_is_confused_is_related(void **state)
{
    (void)state;
    struct table table;
    table_open(&table, "related.tsv");
    while (table_next(&table)) {
        const char *const *keys = table.columns;
        struct catalog_entry *one = entry_of(keys[0]);
        struct catalog_entry *other = entry_of(keys[1]);
        const struct catalog_related *there = find_related(one, keys[1]);
        const struct catalog_related *back = find_related(other, keys[0]);
        if (!there || !back)
            fail_msg("%s and %s are not related", keys[0], keys[1]);
        assert_string_not_equal(there->contrast, back->contrast);
        assert_string_not_equal(there->in_short, back->in_short);
        catalog_entry_free(one);
        catalog_entry_free(other);
    }
}

/* ---- form -------------------------------------------------------------------------------------------------- */

static bool has_section(const struct catalog_entry *entry, const char *kind)
{
    for (size_t i = 0; i < entry->section_count; i++)
        if (strcmp(entry->sections[i].kind, kind) == 0)
            return true;
    return false;
}

static void check_page_is_full(const struct catalog_entry *entry)
{
    static const char *const kinds[] = {"meaning", "server", "client", "caching"};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (!has_section(entry, kinds[i]))
            fail_msg("%s has no section \"%s\"", entry->ref.key, kinds[i]);
    if (entry->related_count == 0)
        fail_msg("%s is related to nothing", entry->ref.key);
}

static void every_code_has_a_full_page(void **state)
{
    (void)state;
    for_each_status(check_page_is_full);
}

static void check_brief_form(const struct catalog_entry *entry)
{
    struct compose compose = {.catalog = catalog, .width = 80};
    struct page *page = compose_entry(&compose, entry, COMPOSE_BRIEF);
    if (page->count > 24)
        fail_msg("%s: the brief form has %zu lines", entry->ref.key, page->count);
    for (size_t i = 0; i < page->count; i++)
        if (page->lines[i].width > 80)
            fail_msg("%s: line %zu of the brief form has %d columns", entry->ref.key, i + 1, page->lines[i].width);
    page_free(page);
}

static void the_brief_form_fits_a_screen(void **state)
{
    (void)state;
    for_each_status(check_brief_form);
}

static bool is_field_line(const char *line, size_t length)
{
    size_t name = strcspn(line, ":");
    if (name == 0 || name >= length || length < name + 2 || line[name + 1] != ' ')
        return false;
    for (size_t i = 0; i < name; i++)
        if (!isalnum((unsigned char)line[i]) && line[i] != '-')
            return false;
    return line[length - 1] != ' ';
}

/* RFC 9112 section 2.1: lines end with CRLF, an empty one ends the header section. Returns the content. */
static const char *check_head(const char *key, const char *message)
{
    const char *line = strstr(message, "\r\n");
    if (!line)
        fail_msg("%s: the example has no CRLF", key);
    for (line += 2; strncmp(line, "\r\n", 2) != 0; line = strstr(line, "\r\n") + 2) {
        const char *end = strstr(line, "\r\n");
        if (!end || !is_field_line(line, (size_t)(end - line)))
            fail_msg("%s: the example has a bad field line: %.40s", key, line);
    }
    return line + 2;
}

static bool head_has_field(const char *message, const char *field)
{
    char name[80];
    snprintf(name, sizeof name, "\r\n%s: ", field);
    const char *found = strstr(message, name);
    const char *end = strstr(message, "\r\n\r\n");
    return found && end && found <= end;
}

/* A status line, and content only where it is allowed; the fields that the code itself always requires. */
static void check_example(const struct catalog_entry *entry)
{
    char line[128];
    const struct catalog_status *status = entry->status;
    if (!status->response)
        return;
    check_head(entry->ref.key, status->request);
    const char *content = check_head(entry->ref.key, status->response);
    snprintf(line, sizeof line, "HTTP/1.1 %03d ", status->code);
    if (strncmp(status->response, line, strlen(line)) != 0)
        fail_msg("%s: the example begins with another status line", entry->ref.key);
    if (!status->content && *content && status->code / 100 != 1)
        fail_msg("%s: the example has content", entry->ref.key);
    if (status->code / 100 != 1 && !head_has_field(status->response, "Date"))
        fail_msg("%s: the example has no Date", entry->ref.key);
}

static void examples_are_well_formed(void **state)
{
    (void)state;
    for_each_status(check_example);
}

static void examples_carry_what_is_demanded(void **state)
{
    (void)state;
    static const char *const demands[][2] = {
        {"101", "Upgrade"},  {"206", "Content-Range"},      {"301", "Location"}, {"302", "Location"},
        {"303", "Location"}, {"307", "Location"},           {"308", "Location"}, {"401", "WWW-Authenticate"},
        {"405", "Allow"},    {"407", "Proxy-Authenticate"}, {"426", "Upgrade"},  {"416", "Content-Range"},
        {"201", "Location"}, {"429", "Retry-After"},        {"451", "Link"},     {"503", "Retry-After"},
    };
    for (size_t i = 0; i < sizeof demands / sizeof *demands; i++) {
        struct catalog_entry *entry = entry_of(demands[i][0]);
        if (!head_has_field(entry->status->response, demands[i][1]))
            fail_msg("%s: the example has no %s", demands[i][0], demands[i][1]);
        catalog_entry_free(entry);
    }
}

/* ---- JSON -------------------------------------------------------------------------------------------------- */

/* The value of an expression over the JSON text ?1; the caller frees it. */
static char *json_value(sqlite3 *db, const char *json, const char *sql)
{
    sqlite3_stmt *statement;
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &statement, NULL), SQLITE_OK);
    sqlite3_bind_text(statement, 1, json, -1, SQLITE_STATIC);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    const char *text = (const char *)sqlite3_column_text(statement, 0);
    char *value = strdup(text ? text : "");
    sqlite3_finalize(statement);
    return value;
}

static sqlite3 *json_db;

/* The page has the names in programs in the same order. */
static void check_json_order(const struct catalog_entry *entry, const char *json)
{
    struct buffer names;
    buffer_init(&names);
    for (size_t i = 0; i < entry->constant_count; i++)
        buffer_format(&names, "%s%s %s", i ? ", " : "", entry->constants[i].where, entry->constants[i].name);
    char *value = json_value(json_db, json, "SELECT group_concat(json_extract(value, '$.language') || ' ' ||"
                                            " json_extract(value, '$.name'), ', ') FROM json_each(?1, '$.constants')");
    assert_text(entry->ref.key, "the names in programs", value, names.text);
    free(value);
    buffer_done(&names);
}

static void check_json(const struct catalog_entry *entry)
{
    struct buffer json;
    buffer_init(&json);
    catalog_json_entry(catalog, entry->ref.key, &json);
    static const char *const checks[][2] = {
        {"SELECT group_concat(key, ' ') FROM json_each(?1)",
         "kind code origin phrase class standing seen summary instead former_names constants spec content fault retry "
         "caching redirect headers signs outcomes pitfalls related sections substatuses example"},
        {"SELECT group_concat(key, ' ') FROM json_each(?1, '$.retry')", "advice note"},
        {"SELECT group_concat(key, ' ') FROM json_each(?1, '$.caching')", "store heuristic note spec practice"},
        {"SELECT json_extract(?1, '$.kind')", "status"},
        {"SELECT json_type(?1, '$.code') || json_type(?1, '$.summary') || json_type(?1, '$.fault')",
         "integertexttext"},
        {"SELECT json_type(?1, '$.seen') || json_type(?1, '$.former_names') || json_type(?1, '$.constants') ||"
         " json_type(?1, '$.headers') || json_type(?1, '$.signs') || json_type(?1, '$.related') ||"
         " json_type(?1, '$.sections') || json_type(?1, '$.substatuses')",
         "arrayarrayarrayarrayarrayarrayarrayarray"},
        {"SELECT count(*) FROM json_each(?1, '$.headers') WHERE (SELECT group_concat(key, ' ') FROM json_each(value))"
         " <> 'name direction level when actor spec'", "0"},
        {"SELECT count(*) FROM json_each(?1, '$.related') WHERE (SELECT group_concat(key, ' ') FROM json_each(value))"
         " <> 'code origin phrase contrast'", "0"},
        {"SELECT count(*) FROM json_each(?1, '$.signs') WHERE (SELECT group_concat(key, ' ') FROM json_each(value))"
         " <> 'product type text meaning source read'", "0"},
        {"SELECT count(*) FROM json_each(?1, '$.signs') WHERE (value ->> 'read' IS NULL)"
         " <> (coalesce(value ->> 'source', '') NOT GLOB 'http*://*')", "0"},
        {"SELECT count(*) FROM json_each(?1, '$.sections') WHERE (SELECT group_concat(key, ' ') FROM json_each(value))"
         " <> 'title text'", "0"},
        {"SELECT json_extract(?1, '$.retry.advice') IN ('same', 'later', 'changed', 'elsewhere', 'no')", "1"},
        {"SELECT json_extract(?1, '$.caching.heuristic') = coalesce(json_extract(?1, '$.caching.store') = 'heuristic',"
         " 0)", "1"},
    };
    assert_int_equal(strcspn(json.text, "\n"), json.length - 1);
    for (size_t i = 0; i < sizeof checks / sizeof *checks; i++) {
        char *value = json_value(json_db, json.text, checks[i][0]);
        assert_text(entry->ref.key, checks[i][0], value, checks[i][1]);
        free(value);
    }
    check_json_order(entry, json.text);
    buffer_done(&json);
}

static void json_has_every_field(void **state)
{
    (void)state;
    assert_int_equal(sqlite3_open(":memory:", &json_db), SQLITE_OK);
    for_each_status(check_json);
    sqlite3_close(json_db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_code_of_the_article_is_there),
        cmocka_unit_test(codes_are_as_in_the_registry),
        cmocka_unit_test(what_is_demanded_is_a_rule),
        cmocka_unit_test(redirects_say_what_becomes_of_the_method),
        cmocka_unit_test(what_others_mean_is_there),
        cmocka_unit_test(sub_status_codes_belong_to_their_code),
        cmocka_unit_test(header_fields_are_as_registered),
        cmocka_unit_test(what_is_confused_is_related),
        cmocka_unit_test(every_code_has_a_full_page),
        cmocka_unit_test(the_brief_form_fits_a_screen),
        cmocka_unit_test(examples_are_well_formed),
        cmocka_unit_test(examples_carry_what_is_demanded),
        cmocka_unit_test(json_has_every_field),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

/*
 * Lists of references, and finding entries by number and by name.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "catalog/statement.h"

void catalog_refs_done(struct catalog_refs *refs)
{
    arena_done(&refs->arena);
    *refs = (struct catalog_refs){0};
}

/* Fills *refs with what a statement selects as STATEMENT_REF, and resets the statement. */
static void refs_fill(sqlite3_stmt *statement, struct catalog_refs *refs)
{
    *refs = (struct catalog_refs){0};
    while (statement_step(statement)) {
        refs->items = arena_grow(&refs->arena, refs->items, refs->count, sizeof *refs->items);
        statement_ref(statement, &refs->arena, &refs->items[refs->count++]);
    }
    sqlite3_reset(statement);
}

/* The same, and frees the statement. */
static void refs_read(sqlite3_stmt *statement, struct catalog_refs *refs)
{
    refs_fill(statement, refs);
    sqlite3_finalize(statement);
}

#define REFS_SELECT "SELECT " STATEMENT_REF " FROM listing l "
#define REFS_BY_CODE " ORDER BY l.code, l.origin <> 'IETF', l.fame DESC, l.origin"

void catalog_list_statuses(struct catalog *catalog, struct catalog_refs *refs)
{
    refs_read(statement_on_listing(catalog, REFS_SELECT "WHERE l.kind = 'status'" REFS_BY_CODE), refs);
}

void catalog_list_kind(struct catalog *catalog, enum catalog_kind kind, struct catalog_refs *refs)
{
    static const char *const sql[] = {
        [CATALOG_STATUS] = REFS_SELECT "WHERE l.kind = 'status' ORDER BY l.key",
        [CATALOG_CLASS] = REFS_SELECT "WHERE l.kind = 'class' ORDER BY l.key",
        [CATALOG_HEADER] = REFS_SELECT "WHERE l.kind = 'header' ORDER BY l.key COLLATE NOCASE",
        [CATALOG_TOPIC] = REFS_SELECT "WHERE l.kind = 'topic' ORDER BY l.id",
        [CATALOG_SUBSTATUS] = REFS_SELECT "WHERE l.kind = 'substatus' ORDER BY l.id",
        [CATALOG_TEXT] = REFS_SELECT "WHERE l.kind = 'text' ORDER BY l.key",
    };
    refs_read(statement_on_listing(catalog, sql[kind]), refs);
}

void catalog_list_products(struct catalog *catalog, struct catalog_refs *refs)
{
    refs_read(statement_new(catalog,
        "SELECT product, 'product', product, group_concat(code, ' '), NULL, NULL, NULL FROM"
        " (SELECT DISTINCT product, substr(status, 1, 3) AS code FROM " STATEMENT_TOLD " ORDER BY code)"
        " GROUP BY product ORDER BY product COLLATE NOCASE"), refs);
}

void catalog_find_code(struct catalog *catalog, int code, struct catalog_refs *refs)
{
    catalog_find_range(catalog, code, code, refs);
}

void catalog_find_pattern(struct catalog *catalog, const char *pattern, struct catalog_refs *refs)
{
    sqlite3_stmt *statement = statement_on_listing(catalog,
        REFS_SELECT "WHERE l.kind = 'status' AND substr(l.key, 1, 3) GLOB ?1" REFS_BY_CODE);
    statement_bind_text(statement, 1, pattern);
    refs_read(statement, refs);
}

void catalog_find_range(struct catalog *catalog, int first, int last, struct catalog_refs *refs)
{
    sqlite3_stmt *statement =
        statement_on_listing(catalog, REFS_SELECT "WHERE l.code BETWEEN ?1 AND ?2" REFS_BY_CODE);
    statement_bind_number(statement, 1, first);
    statement_bind_number(statement, 2, last);
    refs_read(statement, refs);
}

void catalog_find_key(struct catalog *catalog, const char *key, struct catalog_refs *refs)
{
    sqlite3_stmt *statement =
        statement_on_listing(catalog, REFS_SELECT "WHERE l.key = ?1 COLLATE NOCASE LIMIT 1");
    statement_bind_text(statement, 1, key);
    refs_read(statement, refs);
}

/* The words with single blanks between them and none around; the caller frees the result. */
char *catalog_squeeze(const char *words)
{
    struct buffer squeezed;
    buffer_init(&squeezed);
    for (const char *at = words; *at; at++) {
        if (!isspace((unsigned char)*at))
            buffer_add_char(&squeezed, *at);
        else if (squeezed.length && squeezed.text[squeezed.length - 1] != ' ')
            buffer_add_char(&squeezed, ' ');
    }
    if (squeezed.length && squeezed.text[squeezed.length - 1] == ' ')
        squeezed.text[--squeezed.length] = '\0';
    return buffer_take(&squeezed);
}

void catalog_find_name(struct catalog *catalog, const char *words, struct catalog_refs *refs)
{
    char *name = catalog_squeeze(words);
    sqlite3_stmt *statement = statement_kept(catalog, &catalog->name_statement,
        REFS_SELECT "WHERE l.key IN (SELECT entry FROM called WHERE name IN (?1, ?1 || '?'))"
        " ORDER BY l.kind = 'header' DESC, l.kind = 'status' AND l.origin <> 'IETF',"
        "  l.name = ?1 COLLATE NOCASE DESC, l.fame DESC, l.key");
    statement_bind_text(statement, 1, name);
    refs_fill(statement, refs);
    free(name);
}

void catalog_find_family(struct catalog *catalog, const char *key, struct catalog_refs *refs)
{
    sqlite3_stmt *statement = statement_new(catalog,
        "WITH kin(key, position) AS (SELECT m.entry, m.position FROM family_of o JOIN family_member m USING (family)"
        "   WHERE o.status = ?1),"
        " near(key, position) AS (SELECT key, 0 FROM status WHERE key = ?1 UNION ALL"
        "  SELECT * FROM (SELECT iif(a = ?1, b, a), weight FROM relation WHERE ?1 IN (a, b)"
        "    AND iif(a = ?1, b, a) IN (SELECT key FROM status) ORDER BY weight, a, b LIMIT 2)) "
        REFS_SELECT "JOIN (SELECT * FROM kin UNION ALL SELECT * FROM near WHERE NOT EXISTS (SELECT * FROM kin)) c"
        " ON c.key = l.key ORDER BY c.position, l.key LIMIT ?2");
    statement_bind_text(statement, 1, key);
    statement_bind_number(statement, 2, CATALOG_COMPARED_MOST);
    refs_read(statement, refs);
}

void catalog_find_slips(struct catalog *catalog, int code, struct catalog_refs *refs)
{
    sqlite3_stmt *statement = statement_new(catalog,
        REFS_SELECT "JOIN status s ON s.key = l.key"
        " WHERE s.origin = 'IETF' AND s.standing <> 'reserved' AND s.code / 100 = ?1 / 100"
        " AND (s.code % 10 = ?1 % 10 OR s.code / 10 = ?1 / 10"
        "      OR (s.code % 10 = ?1 / 10 % 10 AND s.code / 10 % 10 = ?1 % 10))"
        " ORDER BY s.code % 10 = ?1 / 10 % 10 AND s.code / 10 % 10 = ?1 % 10 DESC, s.code");
    statement_bind_number(statement, 1, code);
    refs_read(statement, refs);
}

void catalog_find_near(struct catalog *catalog, int code, struct catalog_refs *refs)
{
    sqlite3_stmt *statement = statement_on_listing(catalog,
        REFS_SELECT "WHERE l.code BETWEEN ?1 - 10 AND ?1 + 10 AND l.origin <> 'IETF'" REFS_BY_CODE);
    statement_bind_number(statement, 1, code);
    refs_read(statement, refs);
}

void catalog_lookalike_load(struct catalog *catalog, int code, struct catalog_lookalike *lookalike)
{
    *lookalike = (struct catalog_lookalike){.text = NULL};
    sqlite3_stmt *statement = statement_new(catalog, "SELECT text, entry FROM lookalike WHERE code = ?1");
    statement_bind_number(statement, 1, code);
    if (statement_step(statement)) {
        lookalike->text = statement_text(statement, 0, &lookalike->arena);
        lookalike->key = statement_text(statement, 1, &lookalike->arena);
    }
    sqlite3_finalize(statement);
}

void catalog_lookalike_done(struct catalog_lookalike *lookalike)
{
    arena_done(&lookalike->arena);
    *lookalike = (struct catalog_lookalike){.text = NULL};
}

void catalog_find_rule_subjects(struct catalog *catalog, const char *field, struct catalog_refs *refs)
{
    sqlite3_stmt *statement = statement_new(catalog,
        REFS_SELECT "JOIN (SELECT r.subject, min(v.position) AS position FROM rule r JOIN level v ON v.name = r.level"
        " WHERE r.field = ?1 GROUP BY r.subject) g ON g.subject = l.key"
        " ORDER BY g.position <= 2 DESC, l.fame DESC, l.key");
    statement_bind_text(statement, 1, field);
    refs_read(statement, refs);
}

bool catalog_is_everyday_word(struct catalog *catalog, const struct catalog_ref *ref)
{
    if (ref->elsewhere && !strpbrk(ref->name, " -"))
        return true;
    if (ref->kind != CATALOG_HEADER || strchr(ref->key, '-'))
        return false;
    struct catalog_refs subjects;
    catalog_find_rule_subjects(catalog, ref->key, &subjects);
    bool has_rules = subjects.count > 0;
    catalog_refs_done(&subjects);
    return !has_rules;
}

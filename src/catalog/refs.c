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

/* Fills *refs with what a statement selects as STATEMENT_REF, and frees the statement. */
static void refs_read(sqlite3_stmt *statement, struct catalog_refs *refs)
{
    *refs = (struct catalog_refs){0};
    while (statement_step(statement)) {
        refs->items = arena_grow(&refs->arena, refs->items, refs->count, sizeof *refs->items);
        statement_ref(statement, 0, &refs->arena, &refs->items[refs->count++]);
    }
    sqlite3_finalize(statement);
}

#define REFS_BY_CODE " ORDER BY s.code, s.origin <> 'IETF', s.fame DESC, s.origin"

void catalog_list_statuses(struct catalog *catalog, struct catalog_refs *refs)
{
    refs_read(statement_new(catalog, "SELECT " STATEMENT_REF " FROM status s JOIN entry e ON e.key = s.key" REFS_BY_CODE),
              refs);
}

void catalog_list_kind(struct catalog *catalog, enum catalog_kind kind, struct catalog_refs *refs)
{
    static const char *const sql[] = {
        [CATALOG_STATUS] = "SELECT " STATEMENT_REF STATEMENT_FROM "WHERE e.kind = 'status' ORDER BY e.key",
        [CATALOG_CLASS] = "SELECT " STATEMENT_REF STATEMENT_FROM "WHERE e.kind = 'class' ORDER BY e.key",
        [CATALOG_HEADER] = "SELECT " STATEMENT_REF STATEMENT_FROM "WHERE e.kind = 'header' ORDER BY e.key COLLATE NOCASE",
        [CATALOG_TOPIC] = "SELECT " STATEMENT_REF STATEMENT_FROM "WHERE e.kind = 'topic' ORDER BY e.id",
        [CATALOG_SUBSTATUS] = "SELECT " STATEMENT_REF STATEMENT_FROM "WHERE e.kind = 'substatus' ORDER BY e.id",
        [CATALOG_TEXT] = "SELECT " STATEMENT_REF STATEMENT_FROM "WHERE e.kind = 'text' ORDER BY e.key",
    };
    refs_read(statement_new(catalog, sql[kind]), refs);
}

void catalog_find_code(struct catalog *catalog, int code, struct catalog_refs *refs)
{
    catalog_find_range(catalog, code, code, refs);
}

void catalog_find_pattern(struct catalog *catalog, const char *pattern, struct catalog_refs *refs)
{
    sqlite3_stmt *statement = statement_new(catalog,
        "SELECT " STATEMENT_REF " FROM status s JOIN entry e ON e.key = s.key"
        " WHERE substr(s.key, 1, 3) GLOB ?1" REFS_BY_CODE);
    statement_bind_text(statement, 1, pattern);
    refs_read(statement, refs);
}

void catalog_find_range(struct catalog *catalog, int first, int last, struct catalog_refs *refs)
{
    sqlite3_stmt *statement = statement_new(catalog,
        "SELECT " STATEMENT_REF " FROM status s JOIN entry e ON e.key = s.key"
        " WHERE s.code BETWEEN ?1 AND ?2" REFS_BY_CODE);
    statement_bind_number(statement, 1, first);
    statement_bind_number(statement, 2, last);
    refs_read(statement, refs);
}

void catalog_find_key(struct catalog *catalog, const char *key, struct catalog_refs *refs)
{
    sqlite3_stmt *statement =
        statement_new(catalog, "SELECT " STATEMENT_REF STATEMENT_FROM "WHERE e.key = ?1 COLLATE NOCASE LIMIT 1");
    statement_bind_text(statement, 1, key);
    refs_read(statement, refs);
}

/* The words with single blanks between them and none around; the caller frees the result. */
static char *refs_squeeze(const char *words)
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
    char *name = refs_squeeze(words);
    sqlite3_stmt *statement = statement_new(catalog,
        "SELECT " STATEMENT_REF STATEMENT_FROM
        "WHERE e.key IN (SELECT key FROM entry WHERE key = ?1 COLLATE NOCASE OR name = ?1 COLLATE NOCASE"
        " UNION SELECT status FROM former_name WHERE name = ?1 COLLATE NOCASE"
        " UNION SELECT status FROM constant WHERE name = ?1 COLLATE NOCASE)"
        " ORDER BY e.kind = 'header' DESC, e.name = ?1 COLLATE NOCASE DESC, s.fame DESC, e.key");
    statement_bind_text(statement, 1, name);
    refs_read(statement, refs);
    free(name);
}

void catalog_find_slips(struct catalog *catalog, int code, struct catalog_refs *refs)
{
    sqlite3_stmt *statement = statement_new(catalog,
        "SELECT " STATEMENT_REF " FROM status s JOIN entry e ON e.key = s.key"
        " WHERE s.origin = 'IETF' AND s.standing <> 'reserved' AND s.code / 100 = ?1 / 100"
        " AND (s.code % 10 = ?1 % 10 OR s.code / 10 = ?1 / 10"
        "      OR (s.code % 10 = ?1 / 10 % 10 AND s.code / 10 % 10 = ?1 % 10))"
        " ORDER BY s.code % 10 = ?1 / 10 % 10 AND s.code / 10 % 10 = ?1 % 10 DESC, s.code");
    statement_bind_number(statement, 1, code);
    refs_read(statement, refs);
}

void catalog_find_near(struct catalog *catalog, int code, struct catalog_refs *refs)
{
    sqlite3_stmt *statement = statement_new(catalog,
        "SELECT " STATEMENT_REF " FROM status s JOIN entry e ON e.key = s.key"
        " WHERE s.code BETWEEN ?1 - 10 AND ?1 + 10 AND s.origin <> 'IETF'" REFS_BY_CODE);
    statement_bind_number(statement, 1, code);
    refs_read(statement, refs);
}

void catalog_find_rule_subjects(struct catalog *catalog, const char *field, struct catalog_refs *refs)
{
    sqlite3_stmt *statement = statement_new(catalog,
        "SELECT " STATEMENT_REF STATEMENT_FROM
        "WHERE e.key IN (SELECT subject FROM rule WHERE field = ?1) ORDER BY s.fame DESC, e.key");
    statement_bind_text(statement, 1, field);
    refs_read(statement, refs);
}

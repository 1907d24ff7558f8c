/*
 * What a response has to keep, as far as that can be seen in it.
 */
#include <stdio.h>
#include <string.h>

#include "catalog/statement.h"

/* The registered meaning comes first, then what is met most. */
static const char checks_status_sql[] =
    "SELECT s.key, e.name, e.summary, s.origin = 'IETF', s.store,"
    " iif(s.store = 'never', s.store_spec, NULL), iif(s.store = 'never', s.store_section, NULL),"
    " EXISTS (SELECT 1 FROM seen JOIN status m ON m.key = status WHERE m.code = ?1 AND place = 'wire')"
    " FROM status s JOIN entry e USING (key) WHERE s.code = ?1 ORDER BY s.origin <> 'IETF', s.fame DESC LIMIT 1";

/* The field line of the example that keeps a rule of its status. */
#define CHECKS_LINE \
    "(SELECT substr(part, 1, instr(part, char(13)) - 1) FROM (SELECT" \
    "   substr(x.response, instr(x.response, char(10) || r.field || ': ') + 1) AS part FROM example x" \
    "  WHERE x.status = r.subject AND instr(x.response, char(10) || r.field || ': ')))"

static const char checks_sql[] =
    "SELECT id, CASE level WHEN 'MUST' THEN 0 WHEN 'MUST NOT' THEN 0 WHEN 'MAY' THEN 2 ELSE 1 END AS severity,"
    " field, level, condition, NULL, " CHECKS_LINE ", spec, section, predicate FROM rule r"
    " WHERE predicate IS NOT NULL AND direction = 'response' AND subject IN (?1, ?2, 'any-response')"
    " UNION ALL SELECT id, CASE severity WHEN 'violation' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END,"
    " field, NULL, text, remedy, NULL, spec, section, predicate FROM pitfall"
    " WHERE subject IN (?1, ?2, 'any-response') ORDER BY severity, id";

static void checks_read_status(struct catalog *catalog, int status, struct catalog_checks *checks)
{
    sqlite3_stmt *statement = statement_new(catalog, checks_status_sql);
    statement_bind_number(statement, 1, status);
    if (statement_step(statement)) {
        checks->key = statement_text(statement, 0, &checks->arena);
        checks->name = statement_text(statement, 1, &checks->arena);
        checks->summary = statement_text(statement, 2, &checks->arena);
        checks->registered = sqlite3_column_int(statement, 3) != 0;
        checks->store = statement_text(statement, 4, &checks->arena);
        checks->never_spec = statement_text(statement, 5, &checks->arena);
        checks->never_section = statement_text(statement, 6, &checks->arena);
        checks->sendable = sqlite3_column_int(statement, 7) != 0;
    } else {
        checks->sendable = true; /* perhaps somebody's own */
    }
    sqlite3_finalize(statement);
}

static void checks_read_class(struct catalog *catalog, const char *class, struct catalog_checks *checks)
{
    sqlite3_stmt *statement = statement_new(catalog, "SELECT unknown FROM class WHERE key = ?1");
    statement_bind_text(statement, 1, class);
    if (statement_step(statement))
        checks->summary = statement_text(statement, 0, &checks->arena);
    sqlite3_finalize(statement);
}

static void checks_read_items(sqlite3_stmt *statement, struct catalog_checks *checks)
{
    enum { ID, SEVERITY, FIELD, LEVEL, TEXT, REMEDY, EXAMPLE, SPEC, SECTION, PREDICATE };
    while (statement_step(statement)) {
        checks->items = arena_grow(&checks->arena, checks->items, checks->count, sizeof *checks->items);
        struct catalog_check *check = &checks->items[checks->count++];
        check->id = statement_text(statement, ID, &checks->arena);
        check->severity = (enum catalog_severity)sqlite3_column_int(statement, SEVERITY);
        check->field = statement_text(statement, FIELD, &checks->arena);
        check->level = statement_text(statement, LEVEL, &checks->arena);
        check->text = statement_text(statement, TEXT, &checks->arena);
        check->remedy = statement_text(statement, REMEDY, &checks->arena);
        check->example = statement_text(statement, EXAMPLE, &checks->arena);
        check->spec = statement_text(statement, SPEC, &checks->arena);
        check->section = statement_text(statement, SECTION, &checks->arena);
        check->predicate = statement_text(statement, PREDICATE, &checks->arena);
    }
    sqlite3_reset(statement);
}

void catalog_find_checks(struct catalog *catalog, int status, struct catalog_checks *checks)
{
    char class[4];
    snprintf(class, sizeof class, "%cxx", (char)('0' + status / 100 % 10));
    *checks = (struct catalog_checks){0};
    checks_read_status(catalog, status, checks);
    if (!checks->key)
        checks_read_class(catalog, class, checks);
    sqlite3_stmt *statement = statement_kept(catalog, &catalog->checks_statement, checks_sql);
    statement_bind_text(statement, 1, checks->key);
    statement_bind_text(statement, 2, class);
    checks_read_items(statement, checks);
}

void catalog_checks_done(struct catalog_checks *checks)
{
    arena_done(&checks->arena);
    *checks = (struct catalog_checks){0};
}

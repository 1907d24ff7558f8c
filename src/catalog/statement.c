#include "catalog/statement.h"

#include <string.h>

#include "text/fatal.h"
#include "text/i18n.h"

static _Noreturn void statement_fail(sqlite3 *db, const char *sql)
{
    fatal_exit(_("the database did not answer: %s, in: %s"), sqlite3_errmsg(db), sql);
}

sqlite3_stmt *statement_new(struct catalog *catalog, const char *sql)
{
    sqlite3_stmt *statement;
    if (sqlite3_prepare_v2(catalog->db, sql, -1, &statement, NULL) != SQLITE_OK)
        statement_fail(catalog->db, sql);
    return statement;
}

void statement_bind_text(sqlite3_stmt *statement, int index, const char *text)
{
    if (sqlite3_bind_text(statement, index, text, -1, SQLITE_STATIC) != SQLITE_OK)
        statement_fail(sqlite3_db_handle(statement), sqlite3_sql(statement));
}

void statement_bind_number(sqlite3_stmt *statement, int index, int number)
{
    if (sqlite3_bind_int(statement, index, number) != SQLITE_OK)
        statement_fail(sqlite3_db_handle(statement), sqlite3_sql(statement));
}

bool statement_step(sqlite3_stmt *statement)
{
    int result = sqlite3_step(statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        statement_fail(sqlite3_db_handle(statement), sqlite3_sql(statement));
    return result == SQLITE_ROW;
}

const char *statement_text(sqlite3_stmt *statement, int column, struct arena *arena)
{
    const char *text = (const char *)sqlite3_column_text(statement, column);
    return text ? arena_copy(arena, text, (size_t)sqlite3_column_bytes(statement, column)) : NULL;
}

/* In the order of enum catalog_kind. */
static const char *const statement_kinds[] = {"status", "class", "header", "topic", "substatus", "text"};

static enum catalog_kind statement_kind(const char *name)
{
    for (size_t i = 0; i < sizeof statement_kinds / sizeof *statement_kinds; i++)
        if (name && strcmp(name, statement_kinds[i]) == 0)
            return (enum catalog_kind)i;
    return CATALOG_TEXT;
}

void statement_ref(sqlite3_stmt *statement, int column, struct arena *arena, struct catalog_ref *ref)
{
    bool status = sqlite3_column_type(statement, column + 4) != SQLITE_NULL;
    ref->key = statement_text(statement, column, arena);
    ref->kind = statement_kind((const char *)sqlite3_column_text(statement, column + 1));
    ref->name = statement_text(statement, column + 2, arena);
    ref->summary = statement_text(statement, column + 3, arena);
    ref->code = status ? sqlite3_column_int(statement, column + 4) : -1;
    ref->origin = statement_text(statement, column + 5, arena);
    ref->class = statement_text(statement, column + 6, arena);
    ref->elsewhere = ref->origin && strcmp(ref->origin, "IETF") != 0;
}

void statement_spec(sqlite3_stmt *statement, int column, struct arena *arena, struct catalog_spec *spec)
{
    spec->name = statement_text(statement, column, arena);
    spec->section = statement_text(statement, column + 1, arena);
    spec->url = statement_text(statement, column + 2, arena);
}

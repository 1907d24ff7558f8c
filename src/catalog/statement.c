#include "catalog/statement.h"

#include <string.h>

#include "text/fatal.h"
#include "text/i18n.h"

static _Noreturn void statement_fail(sqlite3 *db, const char *sql)
{
    fatal_exit(_("the database did not answer: %s, in: %s"), sqlite3_errmsg(db), sql);
}

sqlite3_stmt *statement_on_listing(struct catalog *catalog, const char *sql)
{
    sqlite3_stmt *statement;
    if (sqlite3_prepare_v2(catalog->db, sql, -1, &statement, NULL) != SQLITE_OK)
        statement_fail(catalog->db, sql);
    return statement;
}

sqlite3_stmt *statement_new(struct catalog *catalog, const char *sql)
{
    catalog_open_tables(catalog);
    return statement_on_listing(catalog, sql);
}

sqlite3_stmt *statement_kept(struct catalog *catalog, sqlite3_stmt **kept, const char *sql)
{
    if (!*kept)
        *kept = statement_new(catalog, sql);
    return *kept;
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

char *statement_text(sqlite3_stmt *statement, int column, struct arena *arena)
{
    const char *text = (const char *)sqlite3_column_text(statement, column);
    return text ? arena_copy(arena, text, (size_t)sqlite3_column_bytes(statement, column)) : NULL;
}

void statement_append(sqlite3_stmt *statement, struct buffer *text)
{
    if (statement_step(statement)) {
        buffer_add_bytes(text, (const char *)sqlite3_column_text(statement, 0),
                         (size_t)sqlite3_column_bytes(statement, 0));
        buffer_add_char(text, '\n');
    }
    sqlite3_finalize(statement);
}

/* In the order of enum catalog_kind. */
static const char *const statement_kinds[] = {"status", "class", "header", "topic", "substatus", "text", "product"};

enum catalog_kind statement_kind(const char *name)
{
    for (size_t i = 0; i < sizeof statement_kinds / sizeof *statement_kinds; i++)
        if (name && strcmp(name, statement_kinds[i]) == 0)
            return (enum catalog_kind)i;
    return CATALOG_TEXT;
}

bool statement_is_elsewhere(const char *origin)
{
    return origin && strcmp(origin, "IETF") != 0;
}

const char *statement_required(sqlite3_stmt *statement, int column, struct arena *arena)
{
    const char *text = statement_text(statement, column, arena);
    return text ? text : "";
}

void statement_ref(sqlite3_stmt *statement, struct arena *arena, struct catalog_ref *ref)
{
    int column = 0;
    ref->key = statement_required(statement, column++, arena);
    ref->kind = statement_kind((const char *)sqlite3_column_text(statement, column++));
    ref->name = statement_required(statement, column++, arena);
    ref->summary = statement_required(statement, column++, arena);
    ref->code = sqlite3_column_type(statement, column) == SQLITE_NULL ? -1 : sqlite3_column_int(statement, column);
    column++;
    ref->origin = statement_text(statement, column++, arena);
    ref->class = statement_text(statement, column, arena);
    ref->elsewhere = statement_is_elsewhere(ref->origin);
}

const char *statement_sign(sqlite3_stmt *statement, int column, struct arena *arena, struct catalog_sign *sign)
{
    sign->product = statement_text(statement, column++, arena);
    sign->type = statement_required(statement, column++, arena);
    sign->text = statement_text(statement, column++, arena);
    sign->meaning = statement_required(statement, column++, arena);
    sign->source = statement_text(statement, column++, arena);
    sign->read = statement_text(statement, column++, arena);
    sign->brief = false;
    return statement_text(statement, column, arena);
}

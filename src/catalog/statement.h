/*
 * SQL statements, private to the catalog. None of these returns an error: a statement that fails ends the program
 * with SQLite's message and the SQL.
 */
#ifndef HTTPLORE_CATALOG_STATEMENT_H
#define HTTPLORE_CATALOG_STATEMENT_H

#include <sqlite3.h>
#include <stdbool.h>

#include "catalog/catalog.h"

struct catalog {
    sqlite3 *db;
};

/* A prepared statement; the caller frees it with sqlite3_finalize(). */
sqlite3_stmt *statement_new(struct catalog *catalog, const char *sql) __attribute__((returns_nonnull));

/* Binds parameter `index` (from 1); the text must outlive the statement's steps. NULL binds NULL. */
void statement_bind_text(sqlite3_stmt *statement, int index, const char *text);
void statement_bind_number(sqlite3_stmt *statement, int index, int number);

/* The next row: true; the end: false. */
bool statement_step(sqlite3_stmt *statement);

/* A column (from 0) as text copied into the arena; NULL stays NULL. */
const char *statement_text(sqlite3_stmt *statement, int column, struct arena *arena);

/* The columns that make a reference, of entry e and status s, and how many they are. */
#define STATEMENT_REF "e.key, e.kind, e.name, e.summary, s.code, s.origin, s.class"
enum { STATEMENT_REF_COLUMNS = 7 };
#define STATEMENT_FROM " FROM entry e LEFT JOIN status s ON s.key = e.key "

/* Reads a reference from its columns, which begin at `column`. */
void statement_ref(sqlite3_stmt *statement, int column, struct arena *arena, struct catalog_ref *ref);

/* The columns that make a reference to a document: its row is `p`, the section is the expression `section`. */
#define STATEMENT_URL(p, section) p ".url || coalesce(" p ".anchor || " section ", '')"
#define STATEMENT_SPEC(p, section) p ".name, " section ", " STATEMENT_URL(p, section)
enum { STATEMENT_SPEC_COLUMNS = 3 };

void statement_spec(sqlite3_stmt *statement, int column, struct arena *arena, struct catalog_spec *spec);

#endif

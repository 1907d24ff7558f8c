/*
 * SQL statements, private to the catalog. None of these returns an error: a statement that fails ends the program
 * with SQLite's message and the SQL.
 */
#ifndef HTTPLORE_CATALOG_STATEMENT_H
#define HTTPLORE_CATALOG_STATEMENT_H

#include <sqlite3.h>
#include <stdbool.h>

#include "catalog/catalog.h"

struct search; /* what searches need; NULL before the first */
void search_free(struct search *search);
struct signs; /* the texts of all signs; NULL before they are first looked for */
void signs_free(struct signs *signs);
struct checks; /* what responses are judged by */

struct catalog {
    sqlite3 *db;
    struct search *search;
    struct signs *signs;
    sqlite3_stmt *name_statement, *signs_statement, *text_statement; /* statement_kept() */
    struct arena arena; /* holds the next two, which are NULL before they are first asked for */
    struct catalog_lexicon *lexicon;
    struct checks *checks;
    bool complete; /* all tables can be reached; false: listing and document alone */
};

/* A prepared statement; the caller frees it with sqlite3_finalize(). The second is for SQL that needs no tables but
 * listing and document, which are open from the start: the others cost time once. */
sqlite3_stmt *statement_new(struct catalog *catalog, const char *sql) __attribute__((returns_nonnull));
sqlite3_stmt *statement_on_listing(struct catalog *catalog, const char *sql) __attribute__((returns_nonnull));

/* The first, prepared once for what is asked again and again: *kept is the catalog's, NULL before. The caller resets
 * it. */
sqlite3_stmt *statement_kept(struct catalog *catalog, sqlite3_stmt **kept, const char *sql)
    __attribute__((returns_nonnull));

/* Makes all tables of the embedded database reachable. */
void catalog_open_tables(struct catalog *catalog);

/* Binds parameter `index` (from 1); the text must outlive the statement's steps. NULL binds NULL. */
void statement_bind_text(sqlite3_stmt *statement, int index, const char *text);
void statement_bind_number(sqlite3_stmt *statement, int index, int number);

/* The next row: true; the end: false. */
bool statement_step(sqlite3_stmt *statement);

/* A column (from 0) as text copied into the arena; NULL stays NULL. */
char *statement_text(sqlite3_stmt *statement, int column, struct arena *arena);

/* Appends the text that the statement's only row holds, if it has one, and a newline; frees the statement. */
void statement_append(sqlite3_stmt *statement, struct buffer *text);

/* The same where the schema says NOT NULL, but a database from elsewhere may have another one: "" then. */
const char *statement_required(sqlite3_stmt *statement, int column, struct arena *arena);

/* The columns of table `l`, a listing, that make a reference. */
#define STATEMENT_REF "l.key, l.kind, l.name, l.summary, l.code, l.origin, l.class"
enum { STATEMENT_REF_COLUMNS = 7 };

/* Which product stands on the page of which status, once each. */
#define STATEMENT_TOLD \
    "(SELECT product, status FROM sign WHERE product IS NOT NULL UNION" \
    " SELECT origin, key FROM status WHERE origin <> 'IETF' UNION" \
    " SELECT o.product, s.key FROM outcome o JOIN status s ON s.code = o.code AND s.origin IN ('IETF', o.product))"

/* Reads a reference from its columns, which begin at 0. */
void statement_ref(sqlite3_stmt *statement, struct arena *arena, struct catalog_ref *ref);

/* The columns of table `g`, a sign, that make one, with the key of the page that explains it; and reads it from them,
 * which begin at `column`. Returns the key, or NULL. */
#define STATEMENT_SIGN \
    "g.product, g.type, g.text, g.meaning, g.source, (SELECT read FROM citation WHERE url = g.source), g.entry"
const char *statement_sign(sqlite3_stmt *statement, int column, struct arena *arena, struct catalog_sign *sign);

/* What a reference says beside its columns: its kind by name, and whether an origin is not the registry. */
enum catalog_kind statement_kind(const char *name);
bool statement_is_elsewhere(const char *origin);

/* The words with single blanks between them and none around; the caller frees the result. */
char *catalog_squeeze(const char *words) __attribute__((returns_nonnull));

#endif

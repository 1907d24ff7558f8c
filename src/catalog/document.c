#include "catalog/document.h"

#include <stdlib.h>
#include <string.h>

enum { DOCUMENT_RECORD_END = '\036', DOCUMENT_FIELD_END = '\037' };

/* Cuts *text at the first `end`; *text is the rest then, or NULL. Returns what stood before. */
static char *document_cut(char **text, char end)
{
    char *piece = *text;
    *text = strchr(piece, end);
    if (*text)
        *(*text)++ = '\0';
    return piece;
}

char *document_read(struct catalog *catalog, const char *key, struct arena *arena)
{
    sqlite3_stmt *statement = statement_on_listing(catalog, "SELECT text FROM document WHERE key = ?1");
    statement_bind_text(statement, 1, key);
    char *document = statement_step(statement) ? statement_text(statement, 0, arena) : NULL;
    sqlite3_finalize(statement);
    return document;
}

bool document_next(char **document, struct document_record *record)
{
    if (!*document)
        return false;
    record->next = document_cut(document, DOCUMENT_RECORD_END);
    record->kind = document_cut(&record->next, DOCUMENT_FIELD_END);
    return true;
}

const char *document_text(struct document_record *record)
{
    return record->next ? document_cut(&record->next, DOCUMENT_FIELD_END) : "";
}

const char *document_optional(struct document_record *record)
{
    const char *text = document_text(record);
    return *text ? text : NULL;
}

int document_number(struct document_record *record)
{
    return (int)strtol(document_text(record), NULL, 10);
}

void document_spec(struct document_record *record, struct catalog_spec *spec)
{
    spec->name = document_optional(record);
    spec->section = document_optional(record);
    spec->url = document_optional(record);
}

void document_ref(struct document_record *record, struct catalog_ref *ref)
{
    ref->key = document_text(record);
    ref->kind = statement_kind(document_text(record));
    ref->name = document_text(record);
    ref->summary = document_text(record);
    const char *code = document_optional(record);
    ref->code = code ? (int)strtol(code, NULL, 10) : -1;
    ref->origin = document_optional(record);
    ref->class = document_optional(record);
    ref->elsewhere = statement_is_elsewhere(ref->origin);
}

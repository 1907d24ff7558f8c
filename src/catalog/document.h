/*
 * Documents: what pages are read from; private to the catalog. db/documents.sql says how they are built.
 */
#ifndef HTTPLORE_CATALOG_DOCUMENT_H
#define HTTPLORE_CATALOG_DOCUMENT_H

#include "catalog/statement.h"

/* A record whose fields are being read, in their order. */
struct document_record {
    const char *kind;
    char *next; /* the rest of its fields; NULL: there are no more */
};

/* The document with this key, in the arena; NULL: there is none. */
char *document_read(struct catalog *catalog, const char *key, struct arena *arena);

/* Takes the next record off a document, which is taken apart; false at the end, and if *document is NULL. */
bool document_next(char **document, struct document_record *record);

/* Takes the next field off. One that is empty or missing is "", as an optional one NULL, as a number 0. */
const char *document_text(struct document_record *record);
const char *document_optional(struct document_record *record);
int document_number(struct document_record *record);
void document_spec(struct document_record *record, struct catalog_spec *spec);
void document_ref(struct document_record *record, struct catalog_ref *ref);

#endif

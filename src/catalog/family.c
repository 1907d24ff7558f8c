/*
 * Families: codes that are compared as a whole.
 */
#include <string.h>

#include "catalog/document.h"

void catalog_list_families(struct catalog *catalog, struct catalog_families *families)
{
    struct document_record record;
    *families = (struct catalog_families){0};
    char *document = document_load(catalog, "overview", &families->arena);
    while (document_next(&document, &record)) {
        if (strcmp(record.kind, "family") != 0)
            continue;
        families->items = arena_grow(&families->arena, families->items, families->count, sizeof *families->items);
        struct catalog_family *family = &families->items[families->count++];
        family->gist = document_text(&record);
        family->codes = document_text(&record);
    }
}

void catalog_families_done(struct catalog_families *families)
{
    arena_done(&families->arena);
    *families = (struct catalog_families){0};
}

/*
 * Families: codes that are compared as a whole.
 */
#include "catalog/statement.h"

void catalog_list_families(struct catalog *catalog, struct catalog_families *families)
{
    *families = (struct catalog_families){0};
    sqlite3_stmt *statement = statement_new(catalog,
        "SELECT f.gist, (SELECT group_concat(entry, ' ') FROM"
        " (SELECT entry FROM family_member WHERE family = f.name ORDER BY position)),"
        " (SELECT entry FROM family_member WHERE family = f.name ORDER BY position LIMIT 1)"
        " FROM family f ORDER BY f.position");
    while (statement_step(statement)) {
        families->items = arena_grow(&families->arena, families->items, families->count, sizeof *families->items);
        struct catalog_family *family = &families->items[families->count++];
        family->gist = statement_text(statement, 0, &families->arena);
        family->codes = statement_text(statement, 1, &families->arena);
        family->first = statement_text(statement, 2, &families->arena);
    }
    sqlite3_finalize(statement);
}

void catalog_families_done(struct catalog_families *families)
{
    arena_done(&families->arena);
    *families = (struct catalog_families){0};
}

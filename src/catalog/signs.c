/*
 * Signs: what a log line, a flag or a setting of a product has to do with a status.
 */
#include <stdlib.h>

#include "catalog/statement.h"

/* In the text of a line * stands for what changes, which is what it means to GLOB; [ and ? are literal. A piece of a line
 * has to be long enough to be one, or a word of it such as AH01114; a flag may stand, in any spelling, among the other
 * words of a line. Of the signs that a whole line holds the longest is the most exact; of those that a piece is of, the
 * best known (that is on a brief page), then the shortest is meant. */
static const char signs_sql[] =
    "WITH typed(line) AS (SELECT lower(?1))"
    " SELECT " STATEMENT_REF ", g.product, g.type, g.text, g.meaning, g.source,"
    "  (SELECT read FROM citation WHERE url = g.source), g.entry"
    " FROM sign g JOIN listing l ON l.key = g.status JOIN typed"
    " WHERE g.type IN ('log', 'flag', 'setting') AND (lower(g.text) = line OR ?1 GLOB g.spelling"
    "  OR (g.type = 'log' AND length(g.text) BETWEEN 8 AND length(line) + 8"
    "   AND line GLOB '*' || replace(replace(lower(g.text), '[', '[[]'), '?', '[?]') || '*')"
    "  OR (g.type = 'log' AND length(line) BETWEEN 8 AND length(g.text) AND instr(line, ' ')"
    "   AND instr(lower(g.text), line))"
    "  OR (g.type = 'log' AND length(line) >= 6 AND line GLOB '*[0-9_]*'"
    "   AND instr(' ' || replace(lower(g.text), ':', ' ') || ' ', ' ' || line || ' '))"
    "  OR (g.type = 'flag' AND length(line) >= 24 AND ' ' || ?1 || ' ' GLOB '* ' || ifnull(g.spelling, g.text) || ' *'))"
    " ORDER BY g.text = ?1 DESC, lower(g.text) = line DESC, g.type = 'log' DESC,"
    "  instr(lower(g.text), line) > 0 AND g.brief DESC,"
    "  iif(instr(lower(g.text), line), -length(g.text), length(g.text)) DESC, l.fame DESC, l.key";

void catalog_find_signs(struct catalog *catalog, const char *line, struct catalog_sign_hits *hits)
{
    enum { PRODUCT = STATEMENT_REF_COLUMNS, TYPE, TEXT, MEANING, SOURCE, READ, PAGE };
    char *squeezed = catalog_squeeze(line);
    *hits = (struct catalog_sign_hits){.items = NULL};
    sqlite3_stmt *statement = statement_new(catalog, signs_sql);
    statement_bind_text(statement, 1, squeezed);
    while (statement_step(statement)) {
        hits->items = arena_grow(&hits->arena, hits->items, hits->count, sizeof *hits->items);
        struct catalog_sign_hit *hit = &hits->items[hits->count++];
        statement_ref(statement, &hits->arena, &hit->ref);
        hit->sign.product = statement_text(statement, PRODUCT, &hits->arena);
        hit->sign.type = statement_text(statement, TYPE, &hits->arena);
        hit->sign.text = statement_text(statement, TEXT, &hits->arena);
        hit->sign.meaning = statement_text(statement, MEANING, &hits->arena);
        hit->sign.source = statement_text(statement, SOURCE, &hits->arena);
        hit->sign.read = statement_text(statement, READ, &hits->arena);
        hit->sign.brief = false;
        hit->page = statement_text(statement, PAGE, &hits->arena);
    }
    sqlite3_finalize(statement);
    free(squeezed);
}

void catalog_sign_hits_done(struct catalog_sign_hits *hits)
{
    arena_done(&hits->arena);
    *hits = (struct catalog_sign_hits){.items = NULL};
}

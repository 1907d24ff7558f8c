/*
 * Signs: what a log line, a flag or a setting of a product has to do with a status.
 */
#include <stdlib.h>
#include <string.h>

#include "catalog/statement.h"
#include "text/fatal.h"

/* The texts of all signs, to leave out those that cannot match before SQLite looks at the others. */
struct sign_text {
    const char *status;
    int position;
    const char *text;     /* in small letters */
    const char *piece;    /* the longest of its pieces between the stars of a line */
    size_t length, piece_length;
    bool is_line;         /* of a log */
    const char *spelling; /* a pattern of GLOB for forms beside its text, or NULL */
    const char *within;   /* the same, for a line that holds it */
};

struct signs {
    struct arena arena;
    struct sign_text *texts;
    size_t count;
};

/* In the text of a line * stands for what changes, which is what it means to GLOB; [ and ? are literal. A piece of a
 * line has to be long enough to be one, or half of it, or a word of it such as AH01114; a flag may stand, in any
 * spelling, among the other words of a line. Of the signs that a whole line holds the longest is the most exact; of
 * those that a piece is of, the best known (that is on a brief page), then the shortest is meant. */
static const char signs_sql[] =
    "WITH typed(line) AS (SELECT lower(?1))"
    " SELECT " STATEMENT_REF ", " STATEMENT_SIGN " FROM json_each(?2) j"
    " JOIN sign g ON g.status = json_extract(j.value, '$[0]') AND g.position = json_extract(j.value, '$[1]')"
    " JOIN listing l ON l.key = g.status JOIN typed"
    " WHERE g.type IN ('log', 'flag', 'setting') AND (lower(g.text) = line OR ?1 GLOB g.spelling"
    "  OR (g.type = 'log' AND length(g.text) BETWEEN 8 AND length(line) + 8"
    "   AND ' ' || line GLOB '*[^a-z0-9_]' || replace(replace(lower(g.text), '[', '[[]'), '?', '[?]') || '*')"
    "  OR (g.type = 'log' AND length(line) BETWEEN 8 AND length(g.text) AND instr(line, ' ')"
    "   AND (length(line) >= 16 OR 2 * length(line) >= length(g.text))"
    "   AND ' ' || lower(g.text) GLOB '*[^a-z0-9_]'"
    "    || replace(replace(replace(line, '[', '[[]'), '?', '[?]'), '*', '[*]') || '*')"
    "  OR (g.type = 'log' AND length(line) >= 6 AND line GLOB '*[0-9_]*'"
    "   AND instr(' ' || replace(lower(g.text), ':', ' ') || ' ', ' ' || line || ' '))"
    "  OR (g.type = 'flag' AND length(line) >= 24"
    "   AND ' ' || ?1 || ' ' GLOB '* ' || ifnull(g.spelling, g.text) || ' *'))"
    " ORDER BY g.text = ?1 DESC, lower(g.text) = line DESC, g.type = 'log' DESC,"
    "  instr(lower(g.text), line) > 0 AND g.brief DESC,"
    "  iif(instr(lower(g.text), line), -length(g.text), length(g.text)) DESC,"
    "  g.brief DESC, l.fame DESC, l.key";

static const char *sign_piece(struct arena *arena, const char *text)
{
    const char *longest = text;
    size_t length = strcspn(text, "*");
    for (const char *at = text; *at; at += *at == '*') {
        size_t piece = strcspn(at, "*");
        if (piece > length) {
            longest = at;
            length = piece;
        }
        at += piece;
    }
    return arena_copy(arena, longest, length);
}

static const struct signs *signs_of(struct catalog *catalog)
{
    if (catalog->signs)
        return catalog->signs;
    struct signs *signs = memory_new(sizeof *signs);
    *signs = (struct signs){.count = 0};
    sqlite3_stmt *statement = statement_new(catalog,
        "SELECT status, position, lower(text), type = 'log', spelling, '*' || spelling || '*' FROM sign"
        " WHERE type IN ('log', 'flag', 'setting') AND text IS NOT NULL AND status NOT GLOB '*[\"\\]*'");
    while (statement_step(statement)) {
        signs->texts = arena_grow(&signs->arena, signs->texts, signs->count, sizeof *signs->texts);
        struct sign_text *sign = &signs->texts[signs->count++];
        sign->status = statement_text(statement, 0, &signs->arena);
        sign->position = sqlite3_column_int(statement, 1);
        sign->text = statement_text(statement, 2, &signs->arena);
        sign->is_line = sqlite3_column_int(statement, 3) != 0;
        sign->piece = sign->is_line ? sign_piece(&signs->arena, sign->text) : sign->text;
        sign->length = strlen(sign->text);
        sign->piece_length = strlen(sign->piece);
        sign->spelling = statement_text(statement, 4, &signs->arena);
        sign->within = statement_text(statement, 5, &signs->arena);
    }
    sqlite3_finalize(statement);
    return catalog->signs = signs;
}

void signs_free(struct signs *signs)
{
    if (!signs)
        return;
    arena_done(&signs->arena);
    free(signs);
}

/* Cheap, and never false where the SQL above would find the sign: a line holds its longest piece, or is one. */
static bool sign_may_match(const struct sign_text *sign, const char *typed, const char *low, size_t length)
{
    enum { WORD = 6, LINE = 24 }; /* bytes of a word that may be a piece; of a line that may have a flag in it */
    if (sign->spelling && sqlite3_strglob(length < LINE ? sign->spelling : sign->within, typed) == 0)
        return true;
    if (!sign->is_line && length < LINE)
        return strcmp(sign->text, low) == 0;
    return (sign->piece_length <= length && strstr(low, sign->piece)) ||
           (length >= WORD && length <= sign->length && strstr(sign->text, low));
}

/* Those that may match, as a JSON array of their keys; "" if there are none. */
static void sign_candidates(const struct signs *signs, const char *typed, const char *low, struct buffer *keys)
{
    size_t length = strlen(low);
    for (size_t i = 0; i < signs->count; i++) {
        const struct sign_text *sign = &signs->texts[i];
        if (sign_may_match(sign, typed, low, length))
            buffer_format(keys, "%s[\"%s\", %d]", keys->length ? ", " : "[", sign->status, sign->position);
    }
    if (keys->length > 0)
        buffer_add_char(keys, ']');
}

static void sign_lower(char *text)
{
    for (; *text; text++)
        if (*text >= 'A' && *text <= 'Z')
            *text += 'a' - 'A';
}

static void sign_read(sqlite3_stmt *statement, struct catalog_sign_hits *hits)
{
    hits->items = arena_grow(&hits->arena, hits->items, hits->count, sizeof *hits->items);
    struct catalog_sign_hit *hit = &hits->items[hits->count++];
    statement_ref(statement, &hits->arena, &hit->ref);
    hit->page = statement_sign(statement, STATEMENT_REF_COLUMNS, &hits->arena, &hit->sign);
}

void catalog_find_signs(struct catalog *catalog, const char *line, struct catalog_sign_hits *hits)
{
    struct buffer keys;
    char *squeezed = catalog_squeeze(line);
    char *low = memory_copy(squeezed, strlen(squeezed));
    *hits = (struct catalog_sign_hits){.items = NULL};
    buffer_init(&keys);
    sign_lower(low);
    sign_candidates(signs_of(catalog), squeezed, low, &keys);
    if (keys.length > 0) {
        sqlite3_stmt *statement = statement_kept(catalog, &catalog->signs_statement, signs_sql);
        statement_bind_text(statement, 1, squeezed);
        statement_bind_text(statement, 2, keys.text);
        while (statement_step(statement))
            sign_read(statement, hits);
        sqlite3_reset(statement);
    }
    buffer_done(&keys);
    free(low);
    free(squeezed);
}

void catalog_sign_hits_done(struct catalog_sign_hits *hits)
{
    arena_done(&hits->arena);
    *hits = (struct catalog_sign_hits){.items = NULL};
}

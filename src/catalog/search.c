/*
 * Full-text search. In this order: the words of the query; the query for FTS5; exact names; ranked hits.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "catalog/statement.h"

/* The words of a query. */
enum { SEARCH_WORDS = 32, SEARCH_WORD_BYTES = 40 };

struct search_words {
    char words[SEARCH_WORDS][SEARCH_WORD_BYTES];
    size_t count;
};

/* The weight of each column of the search tables for bm25: what an entry is called counts far more than what is
 * written about it. In the order of the columns of db/search.sql. */
#define SEARCH_WEIGHTS \
    "10.0, " /* name: code, phrase, origin */ \
    "8.0, "  /* alias: the words that people use */ \
    "6.0, "  /* former: older phrases, names in programs */ \
    "4.0, "  /* field: header fields and signs */ \
    "3.0, "  /* summary */ \
    "1.0, "  /* prose */ \
    "1.0"    /* detail: what its rules, signs and other rows say */

/* What the score of a header field or a sub-status code counts: who types words looks for a status first; names come
 * first anyway. */
#define SEARCH_DETAIL "0.6"

/* Words that say nothing about which entry is meant. */
static const char *const search_stop_words[] = {
    "a",  "an", "and", "are", "as",   "at", "be", "by", "do",  "does", "for", "from", "has", "have", "http", "https",
    "i",  "in", "is",  "it",  "its",  "me", "my", "no", "not", "of",   "on",  "or",   "s",   "t",    "that", "the",
    "this", "to", "was", "we", "what", "when", "why", "with", "you", "your", "status", "code",
};

static bool search_is_stop_word(const char *word)
{
    for (size_t i = 0; i < sizeof search_stop_words / sizeof *search_stop_words; i++)
        if (strcmp(word, search_stop_words[i]) == 0)
            return true;
    return false;
}

static bool search_is_word_byte(char byte)
{
    return isalnum((unsigned char)byte) || (unsigned char)byte >= 0x80;
}

/* Splits as the tokenizer does: at everything that is no letter or digit. A word beyond the limits is cut or left
 * out, which costs nothing: no entry needs 32 words to be found. */
static void search_split(const char *text, struct search_words *words, bool stop_words)
{
    words->count = 0;
    while (*text && words->count < SEARCH_WORDS) {
        size_t length = 0;
        char *word = words->words[words->count];
        for (; search_is_word_byte(*text); text++)
            if (length < SEARCH_WORD_BYTES - 1)
                word[length++] = (char)tolower((unsigned char)*text);
        word[length] = '\0';
        if (length > 0 && (stop_words || !search_is_stop_word(word)))
            words->count++;
        if (*text)
            text++;
    }
}

/* "word" OR "word" OR "word"*: quoted, so no word is taken for syntax. With `typing` the last one is a prefix. */
static char *search_match(const struct search_words *words, bool typing)
{
    struct buffer match;
    buffer_init(&match);
    for (size_t i = 0; i < words->count; i++) {
        bool last = i + 1 == words->count;
        buffer_format(&match, "%s\"%s\"%s", i ? " OR " : "", words->words[i], last && typing ? "*" : "");
    }
    return buffer_take(&match);
}

/* The same words one by one, as a JSON array. */
static char *search_list(const struct search_words *words, bool typing)
{
    struct buffer list;
    buffer_init(&list);
    for (size_t i = 0; i < words->count; i++) {
        bool last = i + 1 == words->count;
        buffer_format(&list, "%s\"\\\"%s\\\"%s\"", i ? ", " : "[", words->words[i], last && typing ? "*" : "");
    }
    buffer_add_char(&list, ']');
    return buffer_take(&list);
}

static struct catalog_hit *search_add(struct catalog_hits *hits)
{
    hits->items = arena_grow(&hits->arena, hits->items, hits->count, sizeof *hits->items);
    return &hits->items[hits->count++];
}

static const char *search_copy(struct arena *arena, const char *text)
{
    return text ? arena_copy(arena, text, strlen(text)) : NULL;
}

static void search_copy_ref(struct arena *arena, struct catalog_ref *copy, const struct catalog_ref *ref)
{
    *copy = *ref;
    copy->key = search_copy(arena, ref->key);
    copy->origin = search_copy(arena, ref->origin);
    copy->name = search_copy(arena, ref->name);
    copy->summary = search_copy(arena, ref->summary);
    copy->class = search_copy(arena, ref->class);
}

static bool search_has(const struct catalog_hits *hits, const char *key)
{
    for (size_t i = 0; i < hits->count; i++)
        if (strcmp(hits->items[i].ref.key, key) == 0)
            return true;
    return false;
}

/* Leaves out entries whose name is rather met as a word. */
static void search_drop_words(struct catalog *catalog, struct catalog_refs *refs)
{
    size_t kept = 0;
    for (size_t i = 0; i < refs->count; i++)
        if (!catalog_is_everyday_word(catalog, &refs->items[i]))
            refs->items[kept++] = refs->items[i];
    refs->count = kept;
}

/* Adds entries that the text stands for, and frees the references. */
static void search_add_exact(struct catalog_refs *refs, struct catalog_hits *hits)
{
    for (size_t i = 0; i < refs->count; i++) {
        const struct catalog_ref *ref = &refs->items[i];
        if (search_has(hits, ref->key))
            continue;
        struct catalog_hit *hit = search_add(hits);
        *hit = (struct catalog_hit){.exact = true};
        search_copy_ref(&hits->arena, &hit->ref, ref);
        hit->snippet = hit->ref.summary;
    }
    catalog_refs_done(refs);
}

/* Adds the statuses that the text is a sign of, each with the sign. */
static void search_add_signs(struct catalog *catalog, const char *text, struct catalog_hits *hits)
{
    struct catalog_sign_hits signs;
    catalog_find_signs(catalog, text, &signs);
    for (size_t i = 0; i < signs.count; i++) {
        const struct catalog_sign_hit *found = &signs.items[i];
        if (search_has(hits, found->ref.key))
            continue;
        struct catalog_hit *hit = search_add(hits);
        *hit = (struct catalog_hit){.exact = true};
        search_copy_ref(&hits->arena, &hit->ref, &found->ref);
        hit->page = search_copy(&hits->arena, found->page);
        hit->snippet = hit->ref.summary;
        struct catalog_sign *sign = arena_new(&hits->arena, sizeof *sign);
        sign->product = search_copy(&hits->arena, found->sign.product);
        sign->type = search_copy(&hits->arena, found->sign.type);
        sign->text = search_copy(&hits->arena, found->sign.text);
        sign->meaning = search_copy(&hits->arena, found->sign.meaning);
        sign->source = search_copy(&hits->arena, found->sign.source);
        sign->read = search_copy(&hits->arena, found->sign.read);
        hit->sign = sign;
    }
    catalog_sign_hits_done(&signs);
}

/* Entries that the text is the number, a name or a sign of. */
static void search_exact(struct catalog *catalog, const char *text, struct catalog_hits *hits)
{
    struct catalog_refs refs;
    if (strlen(text) == 3 && strspn(text, "0123456789") == 3) {
        catalog_find_code(catalog, (int)strtol(text, NULL, 10), &refs);
        search_add_exact(&refs, hits);
        return;
    }
    catalog_find_name(catalog, text, &refs);
    search_drop_words(catalog, &refs);
    search_add_exact(&refs, hits);
    search_add_signs(catalog, text, hits);
}

/* Every entry with one of the words. First those with more than half of the words that are known at all, or whose
 * number is one of them, best first; then, in the same way, what is only vaguely near. Both tables speak: the stemmed
 * one for whole words, the other for words as they are written and for the beginning of the last one. */
static const char search_ranked_sql[] =
    "WITH hit(id, score) AS ("
    " SELECT rowid, bm25(search_stem, " SEARCH_WEIGHTS ") FROM search_stem WHERE search_stem MATCH ?1 UNION ALL"
    " SELECT rowid, bm25(search_word, " SEARCH_WEIGHTS ") FROM search_word WHERE search_word MATCH ?2),"
    " ranked(id, score) AS (SELECT id, sum(score) FROM hit GROUP BY id),"
    " held(id, word) AS ("
    " SELECT search_stem.rowid, w.key FROM json_each(?3) w JOIN search_stem ON search_stem MATCH w.value UNION"
    " SELECT search_word.rowid, w.key FROM json_each(?4) w JOIN search_word ON search_word MATCH w.value),"
    " near(id, words) AS (SELECT id, count(*) FROM held GROUP BY id)"
    " SELECT " STATEMENT_REF ", near.words * 2 <= (SELECT count(DISTINCT word) FROM held)"
    "  AND NOT EXISTS (SELECT 1 FROM json_each(?3) w WHERE w.value = printf('\"%03d\"', l.code)) AS vague"
    " FROM ranked JOIN near ON near.id = ranked.id JOIN listing l ON l.id = ranked.id"
    " ORDER BY vague, score * iif(l.kind IN ('header', 'substatus'), " SEARCH_DETAIL ", 1.0)"
    "  - coalesce(l.fame, 0) * 0.001, l.id"
    " LIMIT ?5";

static void search_ranked(struct catalog *catalog, const struct search_words *words, bool typing, size_t limit,
                          struct catalog_hits *hits)
{
    char *const texts[] = {search_match(words, false), search_match(words, typing), search_list(words, false),
                           search_list(words, typing)};
    enum { TEXTS = sizeof texts / sizeof *texts };
    sqlite3_stmt *statement = statement_new(catalog, search_ranked_sql);
    for (int i = 0; i < TEXTS; i++)
        statement_bind_text(statement, i + 1, texts[i]);
    statement_bind_number(statement, TEXTS + 1, (int)limit);
    while (statement_step(statement) && hits->count < limit) {
        struct catalog_hit hit = {.exact = false};
        statement_ref(statement, &hits->arena, &hit.ref);
        hit.snippet = hit.ref.summary;
        hit.vague = sqlite3_column_int(statement, STATEMENT_REF_COLUMNS) != 0;
        if (!search_has(hits, hit.ref.key))
            *search_add(hits) = hit;
    }
    sqlite3_finalize(statement);
    for (int i = 0; i < TEXTS; i++)
        free(texts[i]);
}

static bool search_is_marked(const char *text)
{
    return text && strchr(text, CATALOG_MATCH_ON);
}

/* Marks what matched in the summaries, or shows the prose that did. */
static void search_mark(struct catalog *catalog, const struct search_words *words, bool typing,
                        struct catalog_hits *hits)
{
    char *typed = search_match(words, typing);
    sqlite3_stmt *statement = statement_new(catalog,
        "SELECT highlight(search_stem, 4, char(2), char(3)), snippet(search_stem, 5, char(2), char(3), '...', 14)"
        " FROM search_stem WHERE search_stem MATCH ?1 AND rowid = (SELECT id FROM entry WHERE key = ?2)");
    statement_bind_text(statement, 1, typed);
    for (size_t i = 0; i < hits->count; i++) {
        struct catalog_hit *hit = &hits->items[i];
        statement_bind_text(statement, 2, hit->ref.key);
        if (statement_step(statement)) {
            const char *summary = statement_text(statement, 0, &hits->arena);
            const char *prose = statement_text(statement, 1, &hits->arena);
            if (search_is_marked(prose) && !search_is_marked(summary))
                hit->snippet = prose;
            else if (summary)
                hit->snippet = summary;
        }
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    free(typed);
}

void catalog_search(struct catalog *catalog, const char *text, enum catalog_search_mode mode, size_t limit,
                    struct catalog_hits *hits)
{
    *hits = (struct catalog_hits){0};
    struct search_words words;
    search_split(text, &words, false);
    if (words.count == 0)
        search_split(text, &words, true);
    if (words.count == 0)
        return;
    bool typing = mode == CATALOG_SEARCH_TYPING;
    search_exact(catalog, text, hits);
    search_ranked(catalog, &words, typing, limit, hits);
    search_mark(catalog, &words, typing, hits);
}

void catalog_hits_done(struct catalog_hits *hits)
{
    arena_done(&hits->arena);
    *hits = (struct catalog_hits){0};
}

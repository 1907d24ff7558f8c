/*
 * Full-text search. In this order: exact names; ranked hits; marks.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "catalog/query.h"
#include "text/fatal.h"
#include "text/logged.h"

enum { SEARCH_ENTRIES = 1 << 16 }; /* more than any database has; one from elsewhere may say otherwise */

/* The rowid of a phrase, without its length, is the entry's id times the first and a number; from the second on the
 * number is that of a sign. As db/search.sql has it. */
enum { SEARCH_PHRASES = 4096, SEARCH_SIGNS = 1024 };

/* What the order of hits takes from an entry. */
struct search_entry {
    int code; /* -1: it is no status */
    int fame;
    double part; /* of its score counts */
};

/* What the first search makes, for those that follow. */
struct search {
    struct rank *rank;
    struct spelling *spelling;
    sqlite3_stmt *rows, *phrases, *entry, *sign;
    struct arena arena;
    struct search_entry *entries; /* by their id */
    size_t entry_count;
};

/* ---- exact ------------------------------------------------------------------------------------------------- */

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

static const struct catalog_sign *search_copy_sign(struct arena *arena, const struct catalog_sign *sign)
{
    struct catalog_sign *copy = arena_new(arena, sizeof *copy);
    *copy = *sign;
    copy->product = search_copy(arena, sign->product);
    copy->type = search_copy(arena, sign->type);
    copy->text = search_copy(arena, sign->text);
    copy->meaning = search_copy(arena, sign->meaning);
    copy->source = search_copy(arena, sign->source);
    copy->read = search_copy(arena, sign->read);
    return copy;
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
        hit->sign = search_copy_sign(&hits->arena, &found->sign);
    }
    catalog_sign_hits_done(&signs);
}

/* Adds the meanings of a code. */
static void search_add_code(struct catalog *catalog, int code, struct catalog_hits *hits)
{
    struct catalog_refs refs;
    if (code < 0)
        return;
    catalog_find_code(catalog, code, &refs);
    search_add_exact(&refs, hits);
}

/* Adds the registered error whose phrase a line of a log has in it, as it is written: "Forbidden (CSRF cookie not
 * set.)". Short ones, such as Conflict, are met as words. */
static void search_add_phrase(struct catalog *catalog, const char *line, struct catalog_hits *hits)
{
    sqlite3_stmt *statement = statement_new(catalog, "SELECT " STATEMENT_REF
        " FROM listing l WHERE l.origin = 'IETF' AND l.code >= 400 AND length(l.name) >= 9 AND instr(?1, l.name)"
        " ORDER BY length(l.name) DESC LIMIT 1");
    statement_bind_text(statement, 1, line);
    if (statement_step(statement)) {
        struct catalog_hit *hit = search_add(hits);
        *hit = (struct catalog_hit){.exact = true};
        statement_ref(statement, &hits->arena, &hit->ref);
    }
    sqlite3_finalize(statement);
}

/* Adds the sub-status code in a text: "iis 500.19". */
static void search_add_substatus(struct catalog *catalog, const char *text, struct catalog_hits *hits)
{
    for (const char *at = text; (at = strchr(at, '.')); at++) {
        char key[12];
        size_t digits = strspn(at + 1, "0123456789");
        if (at < text + 3 || strspn(at - 3, "0123456789") < 3 || digits == 0 || digits + 5 > sizeof key)
            continue;
        if (at > text + 3 && strchr("0123456789.", at[-4])) /* a longer number, an address */
            continue;
        snprintf(key, digits + 5, "%s", at - 3);
        struct catalog_refs refs;
        catalog_find_key(catalog, key, &refs);
        search_add_exact(&refs, hits);
    }
}

/* Behind a header field: the statuses that have a rule about it. */
static void search_add_subjects(struct catalog *catalog, struct catalog_hits *hits)
{
    struct catalog_refs refs;
    if (hits->count == 0 || hits->items[0].ref.kind != CATALOG_HEADER)
        return;
    catalog_find_rule_subjects(catalog, hits->items[0].ref.key, &refs);
    size_t kept = 0;
    for (size_t i = 0; i < refs.count; i++)
        if (refs.items[i].kind == CATALOG_STATUS)
            refs.items[kept++] = refs.items[i];
    refs.count = kept;
    size_t before = hits->count;
    search_add_exact(&refs, hits);
    for (size_t i = before; i < hits->count; i++)
        hits->items[i].exact = false;
}

/* Entries that the text is the number, a name, a sign of, or the line of a log about. */
static void search_exact(struct catalog *catalog, const char *text, bool pasted, struct catalog_hits *hits)
{
    struct catalog_refs refs;
    if (strlen(text) == 3 && strspn(text, "0123456789") == 3) {
        search_add_code(catalog, (int)strtol(text, NULL, 10), hits);
        return;
    }
    catalog_find_name(catalog, text, &refs);
    search_drop_words(catalog, &refs);
    search_add_exact(&refs, hits);
    search_add_subjects(catalog, hits);
    search_add_substatus(catalog, text, hits);
    search_add_signs(catalog, text, hits);
    search_add_code(catalog, logged_code(text, strlen(text), NULL), hits);
    if (pasted && hits->count == 0)
        search_add_phrase(catalog, text, hits);
}

/* The same of a text that is not quite what was typed: none of its hits is sure. */
static void search_understood(struct catalog *catalog, const char *text, struct catalog_hits *hits)
{
    search_exact(catalog, text, false, hits);
    for (size_t i = 0; i < hits->count; i++)
        hits->items[i].exact = false;
}

/* ---- ranked ------------------------------------------------------------------------------------------------ */

/* How much one phrase that is nearly the query counts, beside all that an entry has. */
static const double search_alike = 4;

/* And a phrase of several words that is the query word for word, beside one that is nearly so. */
static const double search_whole = 0.999;
static const double search_verbatim = 1.5;

/* What was typed is meant to be a line of a log that is so nearly the query, and at least as nearly as any phrase; it
 * counts as a phrase if it is the same but for the order of its words. */
static const double search_said = 0.75;
static const double search_same = 0.9;

/* What of the query an entry has to meet and to be alike, together, to be what was looked for. */
static const double search_least = 0.88;

/* Less of a sentence of so many words: nobody else has said it like that. */
enum { SEARCH_SENTENCE = 7 };
static const double search_least_in_sentence = 0.7;

/* A hit with less than this part of the best one's score is only vaguely near. */
static const double search_beside = 0.3;

/* What of its score counts of a header field or a status that is not registered, and of a sub-status code: who types
 * words looks for a registered status first. */
static const double search_aside = 0.9;
static const double search_detail = 0.6;

/* What a point of a code's fame adds, out of a hundred: it decides between equals. */
static const double search_fame = 0.001;

struct search_ranked {
    sqlite3_int64 id;
    double fit, met, alike;
    double said; /* how nearly the query is one of its lines of a log */
    int line;    /* the position of that sign */
    double score; /* beside the best one's */
    double order; /* the higher, the earlier */
    bool vague;
};

/* Reads how well entries fit the query. `ranked` has a place for each. */
static void search_rank_entries(const struct search *search, struct search_ranked *ranked)
{
    while (statement_step(search->rows)) {
        sqlite3_int64 id = sqlite3_column_int64(search->rows, 0);
        if (id < 0 || (size_t)id >= search->entry_count)
            continue;
        ranked[id].id = id;
        ranked[id].fit = sqlite3_column_double(search->rows, 1);
        ranked[id].met = sqlite3_column_double(search->rows, 2);
    }
    sqlite3_reset(search->rows);
}

/* The same of their phrases, and of their lines of logs: the one that is most alike counts. */
static void search_rank_phrases(const struct search *search, struct search_ranked *ranked)
{
    while (statement_step(search->phrases)) {
        sqlite3_int64 row = sqlite3_column_int64(search->phrases, 0);
        sqlite3_int64 id = row / SEARCH_PHRASES;
        int phrase = (int)(row % SEARCH_PHRASES);
        double alike = sqlite3_column_double(search->phrases, 1);
        if (id < 0 || (size_t)id >= search->entry_count)
            continue;
        struct search_ranked *one = &ranked[id];
        if (phrase >= SEARCH_SIGNS && alike > one->said) {
            one->said = alike;
            one->line = phrase - SEARCH_SIGNS;
        }
        if ((phrase < SEARCH_SIGNS || alike >= search_same) && alike > one->alike)
            one->alike = alike;
    }
    sqlite3_reset(search->phrases);
}

/* Best first, and what has too little of the query behind all others. */
static int search_compare(const void *one, const void *other)
{
    const struct search_ranked *a = one, *b = other;
    if (a->vague != b->vague)
        return a->vague ? 1 : -1;
    if (a->order != b->order)
        return a->order > b->order ? -1 : 1;
    return a->id < b->id ? -1 : a->id > b->id;
}

/* Keeps the entries with one of the words, with their scores, and returns how many they are. */
static size_t search_score(const struct search *search, const struct query *query, struct search_ranked *ranked)
{
    size_t kept = 0;
    for (size_t id = 0; id < search->entry_count; id++) {
        const struct search_entry *entry = &search->entries[id];
        struct search_ranked one = ranked[id];
        if (one.fit <= 0)
            continue;
        one.score = one.fit * (1 + search_alike * one.alike) * (1 + search_fame * entry->fame) * entry->part;
        bool verbatim = one.alike >= search_whole && query->words.count > 1;
        one.order = verbatim ? one.score * search_verbatim : one.score;
        ranked[kept++] = one;
    }
    return kept;
}

/* Is a code one of the words? */
static bool search_is_named(const struct query *query, int code)
{
    char word[8];
    snprintf(word, sizeof word, " %03d ", code);
    return code >= 0 && strstr(query->numbers.text, word);
}

/* Puts them in order. */
static void search_sort(const struct search *search, const struct query *query, struct search_ranked *ranked,
                        size_t count)
{
    double best = 0;
    double least = query->words.count < SEARCH_SENTENCE ? search_least : search_least_in_sentence;
    for (size_t i = 0; i < count; i++)
        best = ranked[i].score > best ? ranked[i].score : best;
    for (size_t i = 0; i < count; i++) {
        struct search_ranked *one = &ranked[i];
        one->vague = (one->met + one->alike < least || one->score < search_beside * best) &&
                     !search_is_named(query, search->entries[one->id].code);
    }
    qsort(ranked, count, sizeof *ranked, search_compare);
}

/* The line of a log that is most like the query, and the page that explains it; none: it is something else. */
static void search_add_line(const struct search *search, const struct search_ranked *ranked, struct arena *arena,
                            struct catalog_hit *hit)
{
    if (ranked->said < search_said || ranked->said < ranked->alike)
        return;
    statement_bind_text(search->sign, 1, hit->ref.key);
    statement_bind_number(search->sign, 2, ranked->line);
    if (statement_step(search->sign)) {
        struct catalog_sign *sign = arena_new(arena, sizeof *sign);
        hit->page = statement_sign(search->sign, 0, arena, sign);
        hit->sign = sign;
    }
    sqlite3_reset(search->sign);
}

static void search_add_ranked(const struct search *search, const struct search_ranked *ranked,
                              struct catalog_hits *hits)
{
    struct catalog_hit hit = {.exact = false, .vague = ranked->vague};
    sqlite3_bind_int64(search->entry, 1, ranked->id);
    if (statement_step(search->entry)) {
        statement_ref(search->entry, &hits->arena, &hit.ref);
        if (!search_has(hits, hit.ref.key)) {
            search_add_line(search, ranked, &hits->arena, &hit);
            *search_add(hits) = hit;
        }
    }
    sqlite3_reset(search->entry);
}

/* Adds the entries with one of the words, as far as there is room. */
static void search_add_best(const struct search *search, const struct query *query, size_t limit,
                            struct catalog_hits *hits)
{
    struct search_ranked *ranked = memory_new(search->entry_count * sizeof *ranked);
    memset(ranked, 0, search->entry_count * sizeof *ranked);
    rank_set(search->rank, &query->rank);
    statement_bind_text(search->rows, 1, query->match.text);
    statement_bind_text(search->phrases, 1, query->match.text);
    search_rank_entries(search, ranked);
    search_rank_phrases(search, ranked);
    rank_set(search->rank, NULL);
    size_t count = search_score(search, query, ranked);
    search_sort(search, query, ranked, count);
    for (size_t i = 0; i < count && hits->count < limit; i++)
        search_add_ranked(search, &ranked[i], hits);
    free(ranked);
}

/* ---- marks ------------------------------------------------------------------------------------------------- */

/* The text with what matched between marks. */
static const char *search_mark(const struct search *search, const struct query *query, const char *text,
                               struct arena *arena)
{
    struct rank_words words;
    struct buffer marked;
    size_t copied = 0;
    buffer_init(&marked);
    rank_split(search->rank, text, strlen(text), &words);
    for (size_t i = 0; i < words.count; i++) {
        if (!query_has(query, &words.items[i]))
            continue;
        buffer_add_bytes(&marked, text + copied, words.items[i].start - copied);
        buffer_add_char(&marked, CATALOG_MATCH_ON);
        buffer_add_bytes(&marked, text + words.items[i].start, words.items[i].end - words.items[i].start);
        buffer_add_char(&marked, CATALOG_MATCH_OFF);
        copied = words.items[i].end;
    }
    buffer_add(&marked, text + copied);
    const char *copy = arena_copy(arena, marked.text, marked.length);
    buffer_done(&marked);
    return copy;
}

/* By what a hit is one: a sign, or its summary. */
static const char *search_snippet(const struct search *search, const struct query *query,
                                  const struct catalog_hit *hit, struct arena *arena)
{
    const struct catalog_sign *sign = hit->sign;
    if (!sign)
        return search_mark(search, query, hit->ref.summary, arena);
    struct buffer text;
    buffer_init(&text);
    buffer_format(&text, "%s%s%s: %s", sign->product ? sign->product : "", sign->product ? ": " : "", sign->text,
                  sign->meaning);
    const char *snippet = search_mark(search, query, text.text, arena);
    buffer_done(&text);
    return snippet;
}

/* ---- all of it --------------------------------------------------------------------------------------------- */

/* What the order of hits takes from the entries. */
static void search_read_entries(struct catalog *catalog, struct search *search)
{
    enum { ID, CODE, FAME, IS_DETAIL, IS_ASIDE };
    sqlite3_stmt *statement = statement_new(catalog,
        "SELECT id, ifnull(code, -1), ifnull(fame, 0), kind = 'substatus', kind = 'header' OR origin <> 'IETF'"
        " FROM listing WHERE id >= 0 ORDER BY id");
    while (statement_step(statement)) {
        size_t id = (size_t)sqlite3_column_int64(statement, ID);
        if (id >= SEARCH_ENTRIES)
            break;
        while (search->entry_count <= id) {
            search->entries = arena_grow(&search->arena, search->entries, search->entry_count, sizeof *search->entries);
            search->entries[search->entry_count++] = (struct search_entry){.code = -1};
        }
        search->entries[id] = (struct search_entry){.code = sqlite3_column_int(statement, CODE),
                                                    .fame = sqlite3_column_int(statement, FAME),
                                                    .part = sqlite3_column_int(statement, IS_DETAIL)  ? search_detail
                                                            : sqlite3_column_int(statement, IS_ASIDE) ? search_aside
                                                                                                      : 1};
    }
    sqlite3_finalize(statement);
}

static const struct search *search_of(struct catalog *catalog)
{
    if (catalog->search)
        return catalog->search;
    struct search *search = memory_new(sizeof *search);
    *search = (struct search){.rank = rank_new(catalog), .spelling = spelling_new(catalog)};
    search->rows = statement_new(catalog, "SELECT rowid, fit(search), met(search) FROM search WHERE search MATCH ?1");
    search->phrases = statement_new(catalog, "SELECT rowid / 64, alike(phrase) FROM phrase WHERE phrase MATCH ?1");
    search->entry = statement_new(catalog, "SELECT " STATEMENT_REF " FROM listing l WHERE l.id = ?1");
    search->sign = statement_new(catalog,
        "SELECT " STATEMENT_SIGN " FROM sign g WHERE g.status = ?1 AND g.position = ?2");
    search_read_entries(catalog, search);
    return catalog->search = search;
}

void search_free(struct search *search)
{
    if (!search)
        return;
    sqlite3_finalize(search->rows);
    sqlite3_finalize(search->phrases);
    sqlite3_finalize(search->entry);
    sqlite3_finalize(search->sign);
    spelling_free(search->spelling);
    rank_free(search->rank);
    arena_done(&search->arena);
    free(search);
}

void catalog_search(struct catalog *catalog, const char *text, enum catalog_search_mode mode, size_t limit,
                    struct catalog_hits *hits)
{
    const struct search *search = search_of(catalog);
    struct query query;
    *hits = (struct catalog_hits){0};
    query_init(&query, search->rank, search->spelling, text, mode == CATALOG_SEARCH_TYPING);
    if (query.words.count > 0)
        search_exact(catalog, text, query.pasted, hits);
    if (query.understood.length > 0 && hits->count == 0)
        search_understood(catalog, query.understood.text, hits);
    if (query.rank.phrases > 0) {
        search_add_best(search, &query, limit, hits);
        if (query.understood.length > 0)
            hits->understood = arena_copy(&hits->arena, query.understood.text, query.understood.length);
    }
    hits->count = hits->count < limit ? hits->count : limit;
    while (hits->near < hits->count && !hits->items[hits->near].vague)
        hits->near++;
    for (size_t i = 0; i < hits->count; i++)
        hits->items[i].snippet = search_snippet(search, &query, &hits->items[i], &hits->arena);
    query_done(&query);
}

void catalog_hits_done(struct catalog_hits *hits)
{
    arena_done(&hits->arena);
    *hits = (struct catalog_hits){0};
}

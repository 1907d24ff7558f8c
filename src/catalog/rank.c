#include "catalog/rank.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "text/fatal.h"
#include "text/i18n.h"

/* The columns of table `search` (db/search.sql): what an entry is called counts far more than what is written about it,
 * and where several columns have a word, the others add a part of theirs to the heaviest. */
static const double rank_columns[] = {
    10.0, /* name: code, phrase, origin */
    6.0,  /* alias: the words that people use */
    5.0,  /* former: older phrases, names in programs */
    7.0,  /* field: header fields that it has rules about */
    4.5,  /* sign: lines of logs, flags, settings */
    6.0,  /* summary */
    4.0,  /* prose: what is written about it */
};
enum { RANK_COLUMNS = sizeof rank_columns / sizeof *rank_columns };
static const double rank_others = 0.35;

/* What a phrase counts: for the score, and for how much of the query is met. */
static const struct {
    double score, met;
} rank_kinds[RANK_KINDS] = {
    [RANK_TYPED] = {1, 1},
    [RANK_GOES_ON] = {0.8, 0.5},
    [RANK_MAY_GO_ON] = {0.5, 0.5},
    [RANK_MEANT] = {0.8, 0.5},
};

/* In columns from the weight of signs on a word is met, in prose alone only a little of it. */
static const double rank_met_from = 4.5;
static const double rank_met_in_prose = 0.2;

/* Needs: a word that nobody knows tells that the query is about something else; one that few know is no more telling
 * than one that some know. */
static const double rank_need_unknown = 4.0;
static const double rank_need_most = 1.7;

/* Not so in a sentence of so many words: among them there will be one. */
enum { RANK_SENTENCE = 5 };
static const double rank_need_in_sentence = 2.0;

/* But a word so long is the name of an exception or a setting. */
enum { RANK_NAME = 14 };
static const double rank_need_name = 5.0;

static const double rank_entries = 400;        /* about how many there are */
static const double rank_weight_unknown = 4.0; /* which counts where something like the word is found */

struct rank {
    fts5_api *api;
    Fts5Tokenizer *stems, *written;
    fts5_tokenizer stem_methods, written_methods;
    const struct rank_query *query;
    sqlite3_int64 row; /* that the next two are of; -1: none */
    double score, met;
};

double rank_weight(int entries)
{
    double some = entries < rank_entries ? entries : rank_entries;
    return entries > 0 ? log((rank_entries + 1) / (some + 0.5)) + 0.1 : rank_weight_unknown;
}

double rank_need(int entries, size_t letters, size_t words)
{
    double weight = rank_weight(entries);
    if (entries == 0)
        return words < RANK_SENTENCE ? rank_need_unknown : rank_need_in_sentence;
    if (letters >= RANK_NAME)
        return rank_need_name;
    return weight < rank_need_most ? weight : rank_need_most;
}

/* What the columns that have a phrase count together. */
static double rank_phrase(const Fts5ExtensionApi *api, Fts5Context *context, int phrase)
{
    Fts5PhraseIter iterator;
    double heaviest = 0, sum = 0;
    int column;
    if (api->xPhraseFirstColumn(context, phrase, &iterator, &column) != SQLITE_OK)
        return 0;
    for (; column >= 0; api->xPhraseNextColumn(context, &iterator, &column)) {
        double weight = column < RANK_COLUMNS ? rank_columns[column] : 0;
        heaviest = weight > heaviest ? weight : heaviest;
        sum += weight;
    }
    return heaviest + rank_others * (sum - heaviest);
}

/* How many phrases there are: a database from elsewhere may split words in another way. */
static size_t rank_phrases(const Fts5ExtensionApi *api, Fts5Context *context, const struct rank_query *query)
{
    int phrases = api->xPhraseCount(context);
    return phrases < 0 ? 0 : (size_t)phrases < query->phrases ? (size_t)phrases : query->phrases;
}

/* What is found of one word of the query: the phrase that counts most. */
struct rank_found {
    double weight; /* of its columns, times what its kind counts */
    double columns;
    enum rank_kind kind;
};

static void rank_find(const struct rank_query *query, const Fts5ExtensionApi *api, Fts5Context *context,
                      struct rank_found *found)
{
    size_t phrases = rank_phrases(api, context, query);
    for (size_t i = 0; i < phrases; i++) {
        struct rank_found *word = &found[query->of[i]];
        double columns = rank_phrase(api, context, (int)i);
        double weight = columns * rank_kinds[query->kinds[i]].score;
        if (weight > word->weight)
            *word = (struct rank_found){weight, columns, query->kinds[i]};
    }
}

/* Scores a row of `search`: the more telling the words that it has, and the more of the query they are, the better. */
static const struct rank *rank_row(const Fts5ExtensionApi *api, Fts5Context *context)
{
    struct rank *rank = api->xUserData(context);
    const struct rank_query *query = rank->query;
    struct rank_found found[RANK_WORDS] = {{0}};
    double score = 0, met = 0, all = 0;
    if (rank->row == api->xRowid(context))
        return rank;
    rank_find(query, api, context, found);
    for (size_t i = 0; i < query->words; i++) {
        const struct rank_found *word = &found[i];
        all += query->needs[i];
        if (word->weight <= 0)
            continue;
        score += query->weights[i] * word->weight;
        met += query->needs[i] * (word->columns >= rank_met_from ? 1 : rank_met_in_prose) * rank_kinds[word->kind].met;
    }
    rank->row = api->xRowid(context);
    rank->met = all > 0 ? met / all : 0;
    rank->score = score * sqrt(rank->met);
    return rank;
}

static void rank_fit(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int count,
                     sqlite3_value **values)
{
    (void)count, (void)values;
    sqlite3_result_double(result, rank_row(api, context)->score);
}

static void rank_met(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int count,
                     sqlite3_value **values)
{
    (void)count, (void)values;
    sqlite3_result_double(result, rank_row(api, context)->met);
}

/* How much of the query a phrase has, by weight, and the query of the phrase, by words. */
static void rank_alike(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int count,
                       sqlite3_value **values)
{
    const struct rank *rank = api->xUserData(context);
    const struct rank_query *query = rank->query;
    double found[RANK_WORDS] = {0}, all = 0, had = 0;
    int size = (int)(api->xRowid(context) % 64), words = 0; /* as db/search.sql has it */
    (void)count, (void)values;
    size_t phrases = rank_phrases(api, context, query);
    for (size_t i = 0; i < phrases; i++) {
        Fts5PhraseIter iterator;
        int column = -1;
        api->xPhraseFirstColumn(context, (int)i, &iterator, &column);
        if (column >= 0 && rank_kinds[query->kinds[i]].score > found[query->of[i]])
            found[query->of[i]] = rank_kinds[query->kinds[i]].score;
    }
    for (size_t i = 0; i < query->words; i++) {
        all += query->weights[i];
        had += query->weights[i] * found[i];
        words += found[i] > 0;
    }
    sqlite3_result_double(result, all > 0 && size > 0 ? had / all * sqrt(fmin(1, (double)words / size)) : 0);
}

/* ---- words ------------------------------------------------------------------------------------------------- */

struct rank_split {
    struct rank_words *words;
    size_t at;
    bool stems;
};

static int rank_take(void *context, int flags, const char *token, int length, int start, int end)
{
    struct rank_split *split = context;
    (void)flags;
    if (length >= RANK_WORD_BYTES)
        length = RANK_WORD_BYTES - 1;
    if (split->at == RANK_TEXT)
        return SQLITE_DONE;
    struct rank_word *word = &split->words->items[split->at++];
    char *copy = split->stems ? word->stem : word->written;
    memcpy(copy, token, (size_t)length);
    copy[length] = '\0';
    word->start = (size_t)start;
    word->end = (size_t)end;
    return SQLITE_OK;
}

static size_t rank_tokenize(struct rank *rank, bool stems, const char *text, size_t length, struct rank_words *words)
{
    struct rank_split split = {.words = words, .stems = stems};
    const fts5_tokenizer *methods = stems ? &rank->stem_methods : &rank->written_methods;
    methods->xTokenize(stems ? rank->stems : rank->written, &split, FTS5_TOKENIZE_QUERY, text, (int)length, rank_take);
    return split.at;
}

void rank_split(struct rank *rank, const char *text, size_t length, struct rank_words *words)
{
    words->count = rank_tokenize(rank, false, text, length, words);
    size_t stems = rank_tokenize(rank, true, text, length, words);
    if (stems < words->count)
        words->count = stems;
}

/* ---- SQLite ------------------------------------------------------------------------------------------------ */

static _Noreturn void rank_fail(struct catalog *catalog)
{
    fatal_exit(_("the database did not answer: %s, in: %s"), sqlite3_errmsg(catalog->db), "fts5");
}

static fts5_api *rank_find_api(struct catalog *catalog)
{
    fts5_api *api = NULL;
    sqlite3_stmt *statement = statement_new(catalog, "SELECT fts5(?1)");
    sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", NULL);
    statement_step(statement);
    sqlite3_finalize(statement);
    if (!api)
        rank_fail(catalog);
    return api;
}

/* As in db/search.sql: unicode61 with these arguments, below porter for the stems. */
static Fts5Tokenizer *rank_tokenizer(struct catalog *catalog, fts5_api *api, bool stems, fts5_tokenizer *methods)
{
    const char *arguments[] = {"unicode61", "remove_diacritics", "2"};
    Fts5Tokenizer *tokenizer = NULL;
    void *context;
    const char **first = stems ? arguments : arguments + 1;
    int count = stems ? 3 : 2;
    if (api->xFindTokenizer(api, stems ? "porter" : "unicode61", &context, methods) != SQLITE_OK ||
        methods->xCreate(context, first, count, &tokenizer) != SQLITE_OK)
        rank_fail(catalog);
    return tokenizer;
}

struct rank *rank_new(struct catalog *catalog)
{
    struct rank *rank = memory_new(sizeof *rank);
    *rank = (struct rank){.api = rank_find_api(catalog)};
    rank_set(rank, NULL);
    rank->stems = rank_tokenizer(catalog, rank->api, true, &rank->stem_methods);
    rank->written = rank_tokenizer(catalog, rank->api, false, &rank->written_methods);
    static const struct {
        const char *name;
        fts5_extension_function function;
    } functions[] = {{"fit", rank_fit}, {"met", rank_met}, {"alike", rank_alike}};
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (rank->api->xCreateFunction(rank->api, functions[i].name, rank, functions[i].function, NULL) != SQLITE_OK)
            rank_fail(catalog);
    return rank;
}

void rank_set(struct rank *rank, const struct rank_query *query)
{
    static const struct rank_query nothing;
    rank->query = query ? query : &nothing;
    rank->row = -1;
}

void rank_free(struct rank *rank)
{
    if (!rank)
        return;
    rank->stem_methods.xDelete(rank->stems);
    rank->written_methods.xDelete(rank->written);
    free(rank);
}

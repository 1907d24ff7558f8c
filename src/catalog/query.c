#include "catalog/query.h"

#include <string.h>

/* Words of a query that somebody types; more are pasted, and have no slips of the finger. */
enum { QUERY_TYPED = 10 };

enum {
    QUERY_SHORT_LEAST = 3, /* letters of a word that may be the beginning of another though it is known */
    QUERY_SHORT_MOST = 5,
};

/* Words that say nothing about which entry is meant. */
static const char *const query_stop_words[] = {
    "a",  "an", "and", "are", "as",   "at", "be", "by", "do",  "does", "for", "from", "has", "have", "http", "https",
    "i",  "in", "is",  "it",  "its",  "me", "my", "of",   "on",  "or",   "s",   "t",    "that", "the",
    "this", "to", "was", "we", "what", "when", "why", "with", "you", "your", "status", "code",
};

static bool query_is_stop_word(const char *word)
{
    for (size_t i = 0; i < sizeof query_stop_words / sizeof *query_stop_words; i++)
        if (strcmp(word, query_stop_words[i]) == 0)
            return true;
    return false;
}

/* Leaves out the words that say nothing, unless there are no others. */
static void query_drop_stop_words(struct rank_words *words)
{
    size_t kept = 0;
    for (size_t i = 0; i < words->count; i++)
        if (!query_is_stop_word(words->items[i].written))
            words->items[kept++] = words->items[i];
    if (kept > 0)
        words->count = kept;
}

/* One more phrase: a single word in quotation marks, so none is taken for syntax; "*": the beginning of a word. */
static void query_add_phrase(struct query *query, size_t of, const char *word, const char *star, enum rank_kind kind)
{
    if (query->rank.phrases == RANK_PHRASES || strchr(word, '"'))
        return;
    buffer_format(&query->match, "%s\"%s\"%s", query->rank.phrases ? " OR " : "", word, star);
    query->rank.of[query->rank.phrases] = (unsigned char)of;
    query->rank.kinds[query->rank.phrases++] = kind;
}

static void query_add_words(struct query *query, size_t of, const struct spelling_words *words, enum rank_kind kind)
{
    for (size_t i = 0; i < words->count; i++)
        query_add_phrase(query, of, words->items[i], "", kind);
}

/* "showing results for": the query up to a misspelt word, and what it is taken for. */
static void query_replace(struct query *query, const char *text, const struct rank_word *word, size_t *copied,
                           const char *by)
{
    buffer_add_bytes(&query->understood, text + *copied, word->start - *copied);
    buffer_add(&query->understood, by);
    *copied = word->end;
}

/* The phrases of one word: itself; the words that it begins, where nobody knows it, or it is short or still being
 * typed; and the words that it may be meant to be. */
static void query_add_word(struct query *query, struct spelling *spelling, const char *text, size_t index, bool typing,
                           size_t *copied)
{
    const struct rank_word *word = &query->words.items[index];
    const char *written = word->written;
    size_t length = strlen(written);
    struct spelling_words others;
    int known = spelling_count(spelling, word->stem), entries = known;
    bool is_written = spelling_is_written(spelling, written);
    if (known)
        query_add_phrase(query, index, written, "", RANK_TYPED);
    if (typing || !known) {
        if (typing)
            query_add_phrase(query, index, written, "*", RANK_GOES_ON);
        spelling_complete(spelling, written, typing ? 0 : length > QUERY_SHORT_LEAST ? 1 : 2, &others);
        query_add_words(query, index, &others, RANK_GOES_ON);
        entries = entries ? entries : others.entries;
    } else if (length >= QUERY_SHORT_LEAST && length <= QUERY_SHORT_MOST) {
        query_add_phrase(query, index, written, "*", RANK_MAY_GO_ON);
    }
    if (!is_written && query->words.count <= QUERY_TYPED) {
        spelling_correct(spelling, written, known > 0, &others);
        query_add_words(query, index, &others, known ? RANK_MAY_GO_ON : RANK_MEANT);
        if (others.count > 0 && !entries)
            query_replace(query, text, word, copied, others.items[0]);
        entries = entries ? entries : others.entries;
    }
    if (length == 3 && strspn(written, "0123456789") == 3)
        buffer_format(&query->numbers, "%s ", written);
    query->rank.weights[index] = rank_weight(entries);
    query->rank.needs[index] = rank_need(known, length);
}

void query_init(struct query *query, struct rank *rank, struct spelling *spelling, const char *text, bool typing)
{
    size_t copied = 0, length = strlen(text);
    *query = (struct query){.words.count = 0};
    buffer_init(&query->match);
    buffer_init(&query->numbers);
    buffer_add_char(&query->numbers, ' ');
    buffer_init(&query->understood);
    rank_split(rank, text, length, &query->words);
    query_drop_stop_words(&query->words);
    if (query->words.count > RANK_WORDS)
        query->words.count = RANK_WORDS;
    query->rank.words = query->words.count;
    for (size_t i = 0; i < query->words.count; i++)
        query_add_word(query, spelling, text, i, typing && query->words.items[i].end == length, &copied);
    if (copied > 0)
        buffer_add_bytes(&query->understood, text + copied, length - copied);
}

void query_done(struct query *query)
{
    buffer_done(&query->match);
    buffer_done(&query->numbers);
    buffer_done(&query->understood);
}

bool query_has(const struct query *query, const struct rank_word *word)
{
    for (size_t i = 0; i < query->words.count; i++) {
        const struct rank_word *asked = &query->words.items[i];
        if (strcmp(asked->stem, word->stem) == 0 || strncmp(asked->written, word->written, strlen(asked->written)) == 0)
            return true;
    }
    return false;
}

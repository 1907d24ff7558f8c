#include "catalog/query.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

/* Words of a query that somebody types; more are pasted: they have no slips of the finger, and where there is a name of
 * an exception among them, it is what they are about. */
enum { QUERY_TYPED = 10 };

enum { QUERY_APOSTROPHE = 3 }; /* bytes that one has at most */

enum { QUERY_NAME = 14 }; /* letters that such a name has at least */

enum {
    QUERY_SHORT_LEAST = 3, /* letters of a word that may be the beginning of another though it is known */
    QUERY_SHORT_MOST = 6,
};

/* Words that say nothing about which entry is meant. */
static const char *const query_stop_words[] = {
    "an", "and", "are", "as",   "at", "be", "by", "do",  "does", "for", "from", "has", "have", "http", "https",
    "in", "is",  "it",  "its",  "me", "my", "of",   "on",  "or", "that", "the",
    "this", "to", "was", "we", "what", "when", "why", "with", "you", "your", "status", "code",
};

static bool query_is_stop_word(const char *word)
{
    if (isalpha((unsigned char)word[0]) && word[1] == '\0')
        return true;
    for (size_t i = 0; i < sizeof query_stop_words / sizeof *query_stop_words; i++)
        if (strcmp(word, query_stop_words[i]) == 0)
            return true;
    return false;
}

/* Words that are a "not" and have lost their apostrophe, or never had one. */
static const char *const query_negated[] = {
    "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "cant", "wont", "couldnt", "hasnt", "cannot",
};

/* Is the word at `index` a "not": doesn't, doesnt, cannot? *more words behind it belong to it. */
static bool query_is_negation(const struct rank_words *words, size_t index, size_t *more)
{
    const struct rank_word *word = &words->items[index], *next = word + 1;
    size_t length = strlen(word->written);
    *more = index + 1 < words->count && strcmp(next->written, "t") == 0 && length > 0 &&
            word->written[length - 1] == 'n' && next->start - word->end <= QUERY_APOSTROPHE;
    for (size_t i = 0; i < sizeof query_negated / sizeof *query_negated && *more == 0; i++)
        if (strcmp(word->written, query_negated[i]) == 0)
            return true;
    return *more > 0;
}

static void query_read_negations(struct rank_words *words)
{
    size_t kept = 0;
    for (size_t i = 0, more = 0; i < words->count; i += 1 + more, more = 0) {
        struct rank_word word = words->items[i];
        if (query_is_negation(words, i, &more)) {
            strcpy(word.written, "not");
            strcpy(word.stem, "not");
            word.end = words->items[i + more].end;
        }
        words->items[kept++] = word;
    }
    words->count = kept;
}

static bool query_is_repeated(const struct rank_words *words, size_t count, const char *word)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(words->items[i].written, word) == 0)
            return true;
    return false;
}

/* Leaves out the words that say nothing, and what is said again; while one is typed there may be no others yet. */
static void query_drop_stop_words(struct rank_words *words, bool typing)
{
    size_t kept = 0;
    for (size_t i = 0; i < words->count; i++) {
        const char *word = words->items[i].written;
        if (!query_is_stop_word(word) && !query_is_repeated(words, kept, word))
            words->items[kept++] = words->items[i];
    }
    if (kept > 0 || !typing)
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
static void query_replace(struct query *query, const char *text, struct rank_word *word, size_t *copied, const char *by)
{
    buffer_add_bytes(&query->understood, text + *copied, word->start - *copied);
    buffer_add(&query->understood, by);
    *copied = word->end;
    snprintf(word->written, sizeof word->written, "%s", by);
}

/* The phrases of one word: itself; the words that it begins, where nobody knows it, or it is short or still being
 * typed; and the words that it may be meant to be. */
static void query_add_word(struct query *query, struct spelling *spelling, const char *text, size_t index, bool typing,
                           size_t *copied)
{
    struct rank_word *word = &query->words.items[index];
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
    if (!is_written && !query->pasted && (known || !entries)) {
        spelling_correct(spelling, written, known > 0, &others);
        query_add_words(query, index, &others, known ? RANK_MAY_GO_ON : RANK_MEANT);
        if (others.count > 0 && !entries)
            query_replace(query, text, word, copied, others.items[0]);
        entries = entries ? entries : others.entries;
    }
    if (length == 3 && strspn(written, "0123456789") == 3)
        buffer_format(&query->numbers, "%s ", written);
    query->rank.weights[index] = rank_weight(entries);
    query->rank.needs[index] = rank_need(known, length, query->words.count);
}

/* ---- names in programs ------------------------------------------------------------------------------------- */

/* Does a part of a name begin at `at`: at the N and the F of HTTPNotFound? */
static bool query_is_joint(const char *text, size_t at)
{
    unsigned char before = (unsigned char)text[at - 1], here = (unsigned char)text[at];
    return isupper(here) && (islower(before) || (isupper(before) && islower((unsigned char)text[at + 1])));
}

static bool query_is_joined(const char *text, const struct rank_word *word)
{
    for (size_t at = word->start + 1; at < word->end; at++)
        if (query_is_joint(text, at))
            return true;
    return false;
}

/* Is word number `index` tied to the next one as packages are? */
static bool query_is_package(const struct rank_words *words, size_t index, const char *text)
{
    size_t end = words->items[index].end;
    size_t tie = strspn(text + end, ".:\\");
    return tie > 0 && index + 1 < words->count && end + tie == words->items[index + 1].start;
}

/* Where the packages in front of word number `index` begin: org.example.NotFound, App\Http\NotFound, Http::NotFound. */
static size_t query_package(const struct rank_words *words, size_t index, const char *text)
{
    while (index > 0 && query_is_package(words, index - 1, text))
        index--;
    return words->items[index].start;
}

/* Appends the parts of a name with blanks between them, without the Error or Exception that most of them end in. */
static void query_part_name(const char *name, size_t length, struct buffer *parted)
{
    static const char *const ends[] = {"Exception", "Error"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t end = strlen(ends[i]);
        if (length > end && strncmp(name + length - end, ends[i], end) == 0)
            length -= end;
    }
    for (size_t at = 0; at < length; at++) {
        if (at > 0 && query_is_joint(name, at))
            buffer_add_char(parted, ' ');
        buffer_add_char(parted, name[at]);
    }
}

/* The text with names alone, without their packages, and in their parts where nobody knows them: NoSuchUploadError is
 * No Such Upload. */
static void query_part_names(struct spelling *spelling, const char *text, const struct rank_words *words,
                             struct buffer *parted)
{
    size_t copied = 0;
    for (size_t i = 0; i < words->count; i++) {
        const struct rank_word *word = &words->items[i];
        if (!query_is_joined(text, word) || query_is_package(words, i, text))
            continue;
        size_t package = query_package(words, i, text);
        if (package > copied)
            buffer_add_bytes(parted, text + copied, package - copied);
        if (spelling_is_written(spelling, word->written))
            buffer_add_bytes(parted, text + word->start, word->end - word->start);
        else
            query_part_name(text + word->start, word->end - word->start, parted);
        copied = word->end;
    }
    buffer_add(parted, text + copied);
}

/* Leaves the long names that somebody knows, if there are any. */
static void query_keep_names(struct query *query, struct spelling *spelling, const char *text)
{
    struct rank_words *words = &query->words;
    size_t kept = 0;
    for (size_t i = 0; i < words->count; i++)
        if (strlen(words->items[i].written) >= QUERY_NAME && query_is_joined(text, &words->items[i]) &&
            spelling_is_written(spelling, words->items[i].written))
            words->items[kept++] = words->items[i];
    words->count = kept > 0 ? kept : words->count;
}

/* ---- all of it --------------------------------------------------------------------------------------------- */

void query_init(struct query *query, struct rank *rank, struct spelling *spelling, const char *text, bool typing)
{
    struct buffer parted;
    size_t copied = 0;
    *query = (struct query){.words.count = 0};
    buffer_init(&parted);
    buffer_init(&query->match);
    buffer_init(&query->numbers);
    buffer_add_char(&query->numbers, ' ');
    buffer_init(&query->understood);
    rank_split(rank, text, strlen(text), &query->words);
    query->pasted = query->words.count > QUERY_TYPED;
    if (query->pasted) {
        query_keep_names(query, spelling, text);
    } else {
        query_part_names(spelling, text, &query->words, &parted);
        text = parted.text;
        rank_split(rank, text, parted.length, &query->words);
    }
    query_read_negations(&query->words);
    query_drop_stop_words(&query->words, typing);
    if (query->words.count > RANK_WORDS)
        query->words.count = RANK_WORDS;
    query->rank.words = query->words.count;
    for (size_t i = 0; i < query->words.count; i++)
        query_add_word(query, spelling, text, i, typing && text[query->words.items[i].end] == '\0', &copied);
    if (copied > 0)
        buffer_add(&query->understood, text + copied);
    buffer_done(&parted);
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

/*
 * The words of a query, and how well an entry fits them: a ranking function for SQLite's FTS5. Private to the catalog.
 */
#ifndef HTTPLORE_CATALOG_RANK_H
#define HTTPLORE_CATALOG_RANK_H

#include "catalog/statement.h"

/* What is beyond the limits is left out: bytes of a word, words of a text, and of a query. */
enum { RANK_WORD_BYTES = 40, RANK_TEXT = 64, RANK_WORDS = 24, RANK_PHRASES = 96 };

/* A word as it is written, in small letters and without accents; its stem; and where it stands in the text. */
struct rank_word {
    char written[RANK_WORD_BYTES];
    char stem[RANK_WORD_BYTES];
    size_t start, end;
};

struct rank_words {
    struct rank_word items[RANK_TEXT];
    size_t count;
};

/* How a phrase of the query stands for a word that was typed. */
enum rank_kind {
    RANK_TYPED,    /* it is the word */
    RANK_GOES_ON,  /* a longer word: nobody knows the one that was typed, or it is still being typed */
    RANK_MAY_GO_ON, /* a longer word, though the short one is known too */
    RANK_MEANT,    /* the word is misspelt, and this may be meant */
    RANK_KINDS,
};

/* A query for table `search`: one of its phrases has to be there. */
struct rank_query {
    size_t words;
    double weights[RANK_WORDS];        /* what a word tells: the fewer entries have it, the more */
    double needs[RANK_WORDS];          /* what it counts for how much of the query an entry meets */
    size_t phrases;
    unsigned char of[RANK_PHRASES];    /* the word that a phrase stands for */
    enum rank_kind kinds[RANK_PHRASES];
};

struct rank; /* what the ranking needs of SQLite */

/* Makes the tokenizer of the tables and three functions of SQL known, which speak of the query that rank_set() set
 * last, and that has to stay: fit(search), how well a row fits it, more is better; met(search), how much of it the row
 * has, from 0 to 1; alike(phrase), how nearly the phrase is the query, from 0 to 1. Freed with rank_free(). */
struct rank *rank_new(struct catalog *catalog) __attribute__((returns_nonnull));
void rank_free(struct rank *rank);
void rank_set(struct rank *rank, const struct rank_query *query); /* NULL: nothing is looked for */

/* Splits a text as the table does. Any bytes are allowed. */
void rank_split(struct rank *rank, const char *text, size_t length, struct rank_words *words);

/* The two numbers of a word of so many letters, one of so many words, that so many entries have; 0: nobody knows it. */
double rank_weight(int entries);
double rank_need(int entries, size_t letters, size_t words);

#endif

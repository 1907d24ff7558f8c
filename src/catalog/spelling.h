/*
 * Words that are cut short or misspelt, beside those that the search knows. Private to the catalog.
 */
#ifndef HTTPLORE_CATALOG_SPELLING_H
#define HTTPLORE_CATALOG_SPELLING_H

#include "catalog/rank.h"

enum { SPELLING_WORDS = 8 };

struct spelling_words {
    char items[SPELLING_WORDS][RANK_WORD_BYTES];
    size_t count;
    int entries; /* how many entries have one of them, at most */
};

struct spelling; /* statements that are used again */

struct spelling *spelling_new(struct catalog *catalog) __attribute__((returns_nonnull));
void spelling_free(struct spelling *spelling);

/* Is it a known word, in this very form? */
bool spelling_is_written(struct spelling *spelling, const char *word);

/* How many entries have a stem. */
int spelling_count(struct spelling *spelling, const char *stem);

/* The known words that begin so and have so many letters more, or more than that; the most frequent first. */
void spelling_complete(struct spelling *spelling, const char *beginning, int more, struct spelling_words *words);

/* The known words nearest to one that is not known: one letter is missing, too much, another, or two have changed
 * places; in long words twice. Those with the same beginning are tried first. */
void spelling_correct(struct spelling *spelling, const char *word, bool once, struct spelling_words *words);

#endif

/*
 * What somebody types, made into a query for the tables of full text. Private to the catalog.
 */
#ifndef HTTPLORE_CATALOG_QUERY_H
#define HTTPLORE_CATALOG_QUERY_H

#include "catalog/rank.h"
#include "catalog/spelling.h"

struct query {
    bool pasted;              /* so long that nobody typed it */
    struct rank_words words;  /* without those that say nothing; misspelt ones as they were taken */
    struct rank_query rank;
    struct buffer match;      /* for FTS5: phrases of one word each, one of which has to be there */
    struct buffer numbers;    /* " 404 502 ": words that may be codes, blanks around each */
    struct buffer understood; /* the text with misspelt words replaced; empty: there are none */
};

/* Any bytes are allowed; none of them is query syntax. With `typing` the last word may go on. Free with
 * query_done(). */
void query_init(struct query *query, struct rank *rank, struct spelling *spelling, const char *text, bool typing);
void query_done(struct query *query);

/* Is a word of a text one of the query's, by its stem, or as the word that it begins? */
bool query_has(const struct query *query, const struct rank_word *word);

#endif

/*
 * How the meaning of a field is put into words; private to meaning.c and to what explains single fields.
 *
 * Each function that explains a field has the type of saying_function: it gets the value, and adds pieces to .text.
 * Where it adds none, what the database says of the value or else of the field stands in.
 *
 * Pieces of values are quoted as they came: they may hold any bytes. Whoever shows a meaning escapes it.
 */
#ifndef HTTPLORE_CHECK_SAYING_H
#define HTTPLORE_CHECK_SAYING_H

#include <stdint.h>

#include "catalog/catalog.h"
#include "check/message.h"
#include "check/values.h"
#include "text/buffer.h"

struct saying {
    const struct catalog_lexicon *lexicon;
    const struct check_response *response;
    bool dated;          /* the response has a Date */
    int64_t date;        /* that, in seconds since 1970; else the present time */
    bool max_age;        /* Cache-Control has it */
    const char *field;   /* whose value is explained */
    struct buffer text;  /* what is said so far */
    bool full;           /* nothing more is said of it */
    const char *between; /* what comes before the next piece if it is not the first: "; " in the beginning */
};

typedef void saying_function(struct saying *saying, const char *value);

/* Begins a piece. False: so much has been said that nothing more fits; "..." has been added, and .full is set. */
bool saying_next(struct saying *saying);

/* Adds a piece; text goes on with one that has begun. */
void saying_add(struct saying *saying, const char *piece);
void saying_text(struct saying *saying, const char *text);

/* Goes on with bytes of a value, of which a long text is cut. */
void saying_quote(struct saying *saying, const char *bytes, size_t length);

/* Goes on with a time that is so many seconds long: "90 s", "10 min", "1 day 12 h". */
void saying_span(struct saying *saying, int64_t seconds);

/* Goes on with a moment: "at 08:02:00 GMT", with the day unless it is that of Date. */
void saying_moment(struct saying *saying, int64_t seconds);

/* Adds what the database says of a piece of that field's values; false: it says nothing. */
bool saying_token(struct saying *saying, const char *field, const struct values_piece *piece);

/* Would it add something, for a piece without an argument? */
bool saying_knows(const struct saying *saying, const char *field, const struct values_piece *piece);

/* Adds what it says of each piece. */
void saying_pieces(struct saying *saying, const char *value, const char *separators);

/* Adds what it says of the value as a whole; false: nothing. */
bool saying_whole(struct saying *saying, const char *value);

#endif

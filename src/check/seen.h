/*
 * What can be seen of a response and its request, and what the predicates are made of. Private to them.
 */
#ifndef HTTPLORE_CHECK_SEEN_H
#define HTTPLORE_CHECK_SEEN_H

#include <stdint.h>

#include "check/judge.h"
#include "text/buffer.h"

/* What a predicate sees. */
struct predicate_case {
    const struct check_response *response;
    const struct check_request *request; /* NULL: nothing is known of it */
    const char *field;                   /* that the row is about, or "" */
    const char *argument;                /* what stands behind the name in the row, or "" */
    const struct judgement *judgement;   /* all but its findings is filled */
    struct arena *arena;
    const char *what;                    /* found by the predicate, to be shown; NULL: nothing */
};

/* ---- the response ---- */

size_t seen_count(const struct predicate_case *seen, const char *field);
bool seen_has(const struct predicate_case *seen, const char *field);

/* The value of the first; NULL: there is none. */
const char *seen_value(const struct predicate_case *seen, const char *field);

/* All values as one list, "" where there is none. */
const char *seen_list(const struct predicate_case *seen, const char *field);

/* The date in the first; false: there is none, or it is no date. */
bool seen_date(const struct predicate_case *seen, const char *field, int64_t *date);

bool seen_is_http_2(const struct predicate_case *seen); /* or later */

/* ---- the request ---- */

/* Was its whole head shown? If not, nothing that is missing in it tells anything. */
bool seen_request(const struct predicate_case *seen);
bool seen_asked_by(const struct predicate_case *seen, const char *method);
bool seen_asked_by_any(const struct predicate_case *seen); /* of the methods that are the argument */
bool seen_asked_with(const struct predicate_case *seen, const char *field);

/* The value of the first such field, and all as one list; NULL: there is none. */
const char *seen_request_value(const struct predicate_case *seen, const char *field);
const char *seen_request_list(const struct predicate_case *seen, const char *field);

/* ---- the row ---- */

/* The next word of the argument, with which *rest begins; false: there is no other. The second copies it. */
bool seen_word_next(const char **rest, const char **word, size_t *length);
const char *seen_word(const struct predicate_case *seen, const char **rest);

/* Is this one of the words, in any letter case? */
bool seen_names(const struct predicate_case *seen, const char *word, size_t length);

/* Has the finding show these bytes; what is long is cut. Returns true. */
bool seen_note(struct predicate_case *seen, const char *bytes, size_t length);

#endif

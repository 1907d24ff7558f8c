/*
 * Which rules of the database a response breaks. The rules are rows (tables rule and pitfall of db/schema.sql);
 * predicate.h says how each is seen to be broken.
 */
#ifndef HTTPLORE_CHECK_JUDGE_H
#define HTTPLORE_CHECK_JUDGE_H

#include "catalog/catalog.h"
#include "check/caching.h"
#include "check/message.h"

struct judge_finding {
    const struct catalog_check *check; /* the row */
    const char *text;                  /* what is wrong with this response, one sentence, English. In the arena */
};

/* All that is said about one response. */
struct judgement {
    struct arena arena;
    const struct catalog_checks *checks; /* the catalog's */
    struct judge_finding *findings; /* the worst first */
    size_t count;
    int64_t now;                    /* seconds since 1970 */
    bool final;                     /* it is no interim response: the next two are filled */
    struct caching_verdict shared, private;
};

/* A field line that keeps a rule, which the sender may add; NULL: there is none, or it is to be left out. */
const char *judge_example(const struct catalog_check *check);

/* Judges a response, which has to live as long as the judgement; `now` is in seconds since 1970. Free it with
 * judgement_done(). */
void judge_response(struct catalog *catalog, const struct check_response *response, int64_t now,
                    struct judgement *judgement);
void judgement_done(struct judgement *judgement);

#endif

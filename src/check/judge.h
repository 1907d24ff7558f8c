/*
 * Which rules of the database a response breaks. The rules are rows (tables rule and pitfall, db/schema.sql); here is how
 * each can be seen to be broken: one table of predicates.
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
    struct catalog_checks checks;
    struct judge_finding *findings; /* the worst first */
    size_t count;
    bool final;                     /* it is no interim response: the next two are filled */
    struct caching_verdict shared, private;
};

/* Judges a response, which has to live as long as the judgement. Free it with judgement_done(). */
void judge_response(struct catalog *catalog, const struct check_response *response, struct judgement *judgement);
void judgement_done(struct judgement *judgement);

/* The names of all predicates, for the test that holds the rows to them; in *count how many. */
const char *const *judge_predicates(size_t *count);

#endif

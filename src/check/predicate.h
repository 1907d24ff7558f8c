/*
 * How it can be seen in a response that a row of the database is broken: one table. Private to the checker, but for
 * the test that holds rows and table to one another.
 */
#ifndef HTTPLORE_CHECK_PREDICATE_H
#define HTTPLORE_CHECK_PREDICATE_H

#include "check/judge.h"

/* What a predicate sees. */
struct predicate_case {
    const struct check_response *response;
    const struct check_request *request; /* NULL: nothing is known of it */
    const char *field;                   /* that the row is about, or "" */
    const struct judgement *judgement;   /* its status and verdicts are filled */
    struct arena *arena;
};

/* A row of the table. */
struct predicate {
    const char *name;
    bool (*broken)(const struct predicate_case *seen);
    const char *text; /* what is wrong with the field of a rule: "is missing"; NULL: it is for pitfalls, which say it */
};

/* The predicate of this name, or NULL. */
const struct predicate *predicate_find(const char *name);

#endif

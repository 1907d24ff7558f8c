/*
 * Will a cache keep a response, and for how long: RFC 9111.
 */
#ifndef HTTPLORE_CHECK_CACHING_H
#define HTTPLORE_CHECK_CACHING_H

#include <stdint.h>

#include "check/message.h"

/* What the database knows of the status. */
struct caching_status {
    bool understood; /* it is registered */
    bool heuristic;  /* RFC 9110 section 15.1: it may be given a lifetime that nobody named */
    const char *never_spec, *never_section; /* where its definition forbids to store it: RFC 6585; NULL: it does not */
};

enum caching_revalidate {
    CACHING_OPTIONAL,   /* a stale one may be used where nothing else is to be had */
    CACHING_WHEN_STALE, /* must-revalidate and its kin */
    CACHING_ALWAYS,     /* before each use: no-cache, Vary: * */
};

struct caching_verdict {
    bool storable;
    bool renews;      /* it is a 304, which confirms what is stored already */
    int64_t lifetime; /* explicit, in seconds; -1: there is none */
    bool heuristic;   /* it may be given a lifetime that the cache guesses: */
    int64_t guess;    /* in seconds, a tenth of what passed between Last-Modified and Date, as RFC 9111 section 4.2.2
                       * says that many do; -1: Last-Modified does not tell */
    int64_t age;      /* of the response when it arrived, in seconds; it is fresh while its age is below its lifetime */
    enum caching_revalidate revalidate;
    int64_t while_revalidate, if_error; /* for so many seconds after its lifetime it may be used while the cache asks
                                         * anew, or in place of an error: RFC 5861 */
    const char *reason;  /* what decided: a clause, English. Static */
    const char *section; /* of `spec`, where that is said. This and the next are static, or those of the status */
    const char *spec;    /* "RFC 9111" */
};

/* Judges a final response for a shared or a private cache that knows what `status` says. A request of which nothing is
 * known is a GET without credentials. Receipt is taken to be the response's Date; where it has none, it is `now`, in
 * seconds since 1970. */
void caching_judge(const struct check_response *response, const struct caching_status *status, bool shared, int64_t now,
                   struct caching_verdict *verdict);

#endif

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
    bool never;      /* its definition forbids to store it: RFC 6585 */
};

enum caching_revalidate {
    CACHING_OPTIONAL,   /* a stale one may be used where nothing else is to be had */
    CACHING_WHEN_STALE, /* must-revalidate and its kin */
    CACHING_ALWAYS,     /* no-cache: before each use */
};

struct caching_verdict {
    bool storable;
    int64_t lifetime; /* explicit, in seconds; -1: there is none */
    bool heuristic;   /* it may be given a lifetime that the cache guesses */
    int64_t age;      /* of the response when it arrived, in seconds */
    enum caching_revalidate revalidate;
    const char *reason;  /* a sentence, English, marked for translation: what decided. Static */
    const char *section; /* of RFC 9111, or of `spec` */
    const char *spec;    /* "RFC 9111" */
};

/* Judges a final response for a shared or a private cache that knows what `status` says. Receipt is taken to be the
 * response's Date. */
void caching_judge(const struct check_response *response, const struct caching_status *status, bool shared,
                   struct caching_verdict *verdict);

#endif

/*
 * What single fields of a response say, and who passed it on.
 */
#ifndef HTTPLORE_CHECK_MEANING_H
#define HTTPLORE_CHECK_MEANING_H

#include "catalog/catalog.h"
#include "check/message.h"

enum { MEANING_HOPS = 32 }; /* that are told at most, the nearest to the client */

/* A server on the way, as far as the fields tell. */
struct meaning_hop {
    const char *name;  /* "nginx/1.22.1", "Cloudflare, Frankfurt": what the field says of it; may hold any bytes */
    const char *field; /* that says so: "Via" */
};

struct meanings {
    struct arena arena;
    /* For each field of the response, in their order, what it says in one line, English: what its value means where
     * that can be told ("fresh for 60 s", "weak: equal in meaning, not byte for byte"), else what the field is for, as
     * the database says; NULL: nobody knows the field. What it quotes of the value may be any bytes. */
    const char *const *fields;
    struct meaning_hop *hops; /* the one nearest to the client first */
    size_t hop_count;
};

/* Explains a response, in time that grows linearly with it. `now` is in seconds since 1970; times are told from Date,
 * and from `now` where there is none. *meanings need not be initialised; free it with meanings_done(). */
void meanings_read(struct catalog *catalog, const struct check_response *response, int64_t now,
                   struct meanings *meanings);
void meanings_done(struct meanings *meanings);

#endif

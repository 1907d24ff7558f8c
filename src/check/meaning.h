/*
 * What single fields of a response say, and who passed it on.
 */
#ifndef HTTPLORE_CHECK_MEANING_H
#define HTTPLORE_CHECK_MEANING_H

#include "catalog/catalog.h"
#include "check/message.h"

/* What this field says in this response, in one line, English: what its value means where that can be told ("fresh for
 * 60 s", "weak: equal in meaning, not byte for byte"), else what the field is for, as the database says; NULL: nobody
 * knows the field. In the arena. */
const char *meaning_of(struct catalog *catalog, const struct check_response *response, const struct check_field *field,
                       struct arena *arena);

/* A server on the way, as far as the fields tell. */
struct meaning_hop {
    const char *name;  /* "nginx/1.22.1", "Cloudflare, Frankfurt": what the field says of it; may hold any bytes */
    const char *field; /* that says so: "Via" */
};

/* The hops of a response, the one nearest to the client first. They are in the arena; returns how many. */
size_t meaning_hops(const struct check_response *response, struct arena *arena, struct meaning_hop **hops);

#endif

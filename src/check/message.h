/*
 * Heads of messages as they were received: what the parts of the checker hand to one another. RFC 9110 sections 5 and
 * 6, RFC 9112.
 */
#ifndef HTTPLORE_CHECK_MESSAGE_H
#define HTTPLORE_CHECK_MESSAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "text/arena.h"

/* A field line. Any bytes but NUL, CR and LF may be in a value: it comes from strangers. */
struct check_field {
    const char *name;  /* a token, as it was written */
    const char *value; /* without blanks around it; a folded one with single blanks where the folds were */
    bool spaced;       /* blanks stood between name and colon, which RFC 9112 section 5.1 forbids */
    bool folded;       /* it went on in a further line: RFC 9112 section 5.2 */
    bool control;      /* it held a NUL, a CR or another control character: RFC 9110 section 5.5 */
};

struct check_fields {
    struct check_field *items; /* in the order in which they came */
    size_t count;
    uint64_t names;            /* what names there may be, to look for no others: message.c */
    const char *stray;         /* the first line between them that is none; NULL: there is none */
};

enum check_scheme { CHECK_SCHEME_UNKNOWN, CHECK_HTTP, CHECK_HTTPS };

/* What is known of the request. */
struct check_request {
    const char *method; /* "GET"; NULL: nobody said */
    const char *target; /* as it stands in the request line: "/x", "example.org:443"; NULL: nobody said */
    int major, minor;   /* version; 0.0: nobody said */
    enum check_scheme scheme; /* of the connection */
    bool complete;      /* the head was seen to its end: what is not there was not sent */
    struct check_fields fields;
};

struct check_response {
    int major, minor;      /* HTTP/1.1: 1 and 1; HTTP/2: 2 and 0 */
    int status;            /* 100 to 999, as it was received */
    const char *phrase;    /* NULL: there is none */
    struct check_fields fields;
    bool content;          /* something was seen behind the head that is no other head; behind a 101, and a 2xx to
                              CONNECT, that is what the other protocol says */
    const char *failure;   /* what curl says of content that did not arrive as a whole; NULL: nothing */
    bool complete;         /* the head was seen to its end; otherwise the input, or the connection, ended before it */
    const struct check_request *request; /* NULL: nothing is known of it */
    const struct check_response *previous; /* the last one before it that is neither a 1xx nor opened
                                              a tunnel; NULL: there is none */
};

/* Puts a field behind the others. */
void check_field_add(struct check_fields *fields, const struct check_field *field, struct arena *arena);

/* The first field with this name, in any letter case, at or behind number *at, which is set behind it; NULL: there is
 * none. Begin with 0. */
const struct check_field *check_field_next(const struct check_fields *fields, const char *name, size_t *at);

/* The value of the first such field; NULL: there is none. */
const char *check_field_value(const struct check_fields *fields, const char *name);

/* The values of all fields of that name as one list, ", " between them (RFC 9110 section 5.3); NULL: there is none. The
 * fields' own, or in the arena. */
const char *check_field_joined(const struct check_fields *fields, const char *name, struct arena *arena);

#endif

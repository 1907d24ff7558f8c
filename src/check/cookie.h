/*
 * Set-Cookie: RFC 6265 sections 4.1 and 5.2.
 */
#ifndef HTTPLORE_CHECK_COOKIE_H
#define HTTPLORE_CHECK_COOKIE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "check/values.h"

/* A cookie, where it stands. */
struct cookie {
    const char *name; /* empty: there is none */
    size_t name_length;
    const char *value; /* without blanks around it */
    size_t value_length;
    const char *attributes; /* behind the first semicolon, or "" */
};

/* Reads any value of Set-Cookie. */
void cookie_read(const char *value, struct cookie *cookie);

/* The next attribute; *rest begins as those of the cookie. Quotation marks mean nothing here: RFC 6265 section 5.2. */
bool cookie_next(const char **rest, struct values_piece *piece);

/* Finds the last attribute of that name, which counts. False: there is none. */
bool cookie_attribute(const struct cookie *cookie, const char *name, const char **value, size_t *length);

/* Has it the attribute, with that value (NULL: any), in any letter case? */
bool cookie_has(const struct cookie *cookie, const char *name, const char *value);

/* Domain without the dot that old ones begin with, which means nothing; "" where there is none. */
const char *cookie_domain(const struct cookie *cookie, size_t *length);

/* Max-Age in seconds, 0 where it is negative; false: it has none that is a number. */
bool cookie_max_age(const struct cookie *cookie, int64_t *seconds);

/* Is Expires a date in a form that browsers may read? They read more forms than HTTP has, but none without a time of
 * day and the name of a month. */
bool cookie_has_date(const struct cookie *cookie);

/* Would the second take the place of the first: have they the same name, domain and path? */
bool cookie_same(const struct cookie *a, const struct cookie *b);

#endif

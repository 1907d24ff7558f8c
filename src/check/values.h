/*
 * What field values mean: numbers, dates, lists, directives. RFC 9110 section 5.6, RFC 9111 section 1.2.2.
 */
#ifndef HTTPLORE_CHECK_VALUES_H
#define HTTPLORE_CHECK_VALUES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "check/message.h"

/* The greatest number of seconds that is told apart: RFC 9111 section 1.2.2. */
enum { VALUES_SECONDS_MOST = 0x7FFFFFFF };

/* Digits and nothing else, as delta-seconds; what is too great is VALUES_SECONDS_MOST. -1: it is something else. */
int64_t values_seconds(const char *value);

/* A date in any of the three forms of RFC 9110 section 5.6.7, as seconds since 1970 in UTC. Of a year of two digits it is
 * the one that is at most 50 years ahead of `now`. Returns false, and leaves *date, if it is none. */
bool values_date(const char *value, int64_t now, int64_t *date);

/* The next element of a comma-separated list, in *element and *length without blanks around it; commas in quoted strings
 * do not separate, empty elements are left out. `*rest` is where to go on, and NULL at the end. */
bool values_next(const char **rest, const char **element, size_t *length);

/* Is `token`, in any letter case, an element of the list? */
bool values_list_has(const char *list, const char *token);

/* A directive of a list of name[=argument]: is it there, how often, and the argument of the first, without quotation
 * marks, in the arena; NULL: it has none. */
struct values_directive {
    size_t count;
    const char *argument;
    bool quoted;       /* the argument stood in quotation marks */
    bool differ;       /* several of them do not say the same */
};
void values_directive(const char *list, const char *name, struct arena *arena, struct values_directive *directive);

#endif

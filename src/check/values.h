/*
 * What field values mean: numbers, dates, lists, directives. RFC 9110 section 5.6, RFC 9111 section 1.2.2.
 */
#ifndef HTTPLORE_CHECK_VALUES_H
#define HTTPLORE_CHECK_VALUES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "text/arena.h"

/* The greatest number that is told apart; there is room to count on from it. */
#define VALUES_NUMBER_MOST INT64_C(1000000000000000000)

/* The greatest number of seconds that is told apart, for ever: RFC 9111 section 1.2.2. */
#define VALUES_SECONDS_MOST INT64_C(2147483648)

/* Leaves out blanks at both ends. */
void values_trim(const char **text, size_t *length);

/* Are these bytes the token, in any letter case? */
bool values_is(const char *text, size_t length, const char *token);

/* How many bytes of a token the text begins with: RFC 9110 section 5.6.2. */
size_t values_token(const char *text);

/* Digits and nothing else; what is too great is VALUES_NUMBER_MOST. -1: it is something else. `text` may be NULL if
 * `length` is 0. */
int64_t values_number(const char *text, size_t length);

/* The same of delta-seconds: what is too great is VALUES_SECONDS_MOST. */
int64_t values_seconds(const char *text, size_t length);

/* A date in any of the three forms of RFC 9110 section 5.6.7, as seconds since 1970 in UTC. Letters may be in any case
 * (RFC 9111 section 4.2), and the day of the week need not fit; nothing else is forgiven. A year of two digits is the
 * last one that is at most 50 years after `now`. Returns false, and leaves *date, if it is none. */
bool values_date(const char *value, int64_t now, int64_t *date);

/* Is it the day of the week with which the value of that date begins? */
bool values_weekday_fits(const char *value, int64_t date);

/* The opaque tag of an entity tag, without the W/ in front of a weak one; *length is set to what is left of it. RFC
 * 9110 section 8.8.3. */
const char *values_opaque_tag(const char *tag, size_t *length);

/* Is it an entity tag: quotation marks around bytes that are neither blanks, quotation marks nor controls, perhaps with
 * W/ in front? */
bool values_is_entity_tag(const char *value);

/* The next element of a comma-separated list, in *element and *length without blanks around it; commas in quoted
 * strings do not separate, empty elements are left out. *rest is where to go on, and NULL at the end. */
bool values_next(const char **rest, const char **element, size_t *length);

/* Is `token`, in any letter case, an element of the list? */
bool values_list_has(const char *list, const char *token);

/* An element of the form name[=argument], where it stands in the list. */
struct values_member {
    const char *name;
    size_t name_length;
    const char *argument; /* without quotation marks; NULL: there is none, or it is neither token nor quoted string */
    size_t argument_length;
    bool quoted;          /* the argument stood in quotation marks */
};

/* As values_next(), for lists of such elements; `max-age =5` and `a; b` are names without an argument. */
bool values_member_next(const char **rest, struct values_member *member);

/* What a list says of one directive. */
struct values_directive {
    size_t count;         /* how often it is there */
    const char *argument; /* of the first, as in values_member, in the arena */
    bool quoted;
    bool differ;          /* several of them do not say the same */
};
void values_directive(const char *list, const char *name, struct arena *arena, struct values_directive *directive);

/* A piece of a value: name, name=argument or name="argument", with blanks around each. */
struct values_piece {
    const char *name;
    size_t name_length;
    const char *argument; /* without quotation marks; NULL: there is no = */
    size_t argument_length;
    bool quoted;          /* the argument stood in quotation marks */
};

/* The next piece of a value in which `separators` stand between pieces, but not in quoted strings; empty ones are left
 * out. *rest is where to go on. */
bool values_piece_next(const char **rest, const char *separators, struct values_piece *piece);

#endif

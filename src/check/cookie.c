#include "check/cookie.h"

#include <string.h>
#include <strings.h>

#include "check/explain.h"
#include "check/values.h"

void cookie_read(const char *value, struct cookie *cookie)
{
    size_t pair = strcspn(value, ";");
    const char *equals = memchr(value, '=', pair);
    cookie->name = value;
    cookie->name_length = equals ? (size_t)(equals - value) : 0;
    cookie->value = equals ? equals + 1 : value;
    cookie->value_length = pair - (size_t)(cookie->value - value);
    values_trim(&cookie->name, &cookie->name_length);
    values_trim(&cookie->value, &cookie->value_length);
    cookie->attributes = value + pair + (value[pair] != '\0');
}

bool cookie_attribute(const struct cookie *cookie, const char *name, const char **value, size_t *length)
{
    struct values_piece piece;
    bool found = false;
    for (const char *rest = cookie->attributes; values_piece_next(&rest, ";", &piece);) {
        if (!values_is(piece.name, piece.name_length, name))
            continue;
        found = true;
        *value = piece.argument ? piece.argument : "";
        *length = piece.argument_length;
    }
    return found;
}

bool cookie_has(const struct cookie *cookie, const char *name, const char *value)
{
    const char *own;
    size_t length;
    return cookie_attribute(cookie, name, &own, &length) && (!value || values_is(own, length, value));
}

static bool cookie_same_attribute(const struct cookie *a, const struct cookie *b, const char *name)
{
    const char *value = "", *other = "";
    size_t length = 0, other_length = 0;
    cookie_attribute(a, name, &value, &length);
    cookie_attribute(b, name, &other, &other_length);
    return length == other_length && strncasecmp(value, other, length) == 0;
}

bool cookie_same(const struct cookie *a, const struct cookie *b)
{
    return a->name_length == b->name_length && strncmp(a->name, b->name, a->name_length) == 0 &&
           cookie_same_attribute(a, b, "Domain") && cookie_same_attribute(a, b, "Path");
}

/* Some write the date with hyphens between day, month and year: with blanks it is one. */
static bool cookie_date(const char *text, size_t length, int64_t now, int64_t *date)
{
    char copy[40];
    if (length >= sizeof copy)
        return false;
    memcpy(copy, text, length);
    copy[length] = '\0';
    if (values_date(copy, now, date))
        return true;
    for (char *at = copy; *at; at++)
        if (*at == '-')
            *at = ' ';
    return values_date(copy, now, date);
}

struct cookie_lifetime {
    bool named;      /* there is one */
    bool by_max_age; /* it wins over Expires */
    bool known;      /* how long it is: */
    int64_t seconds; /* from now on */
};

/* Takes Max-Age and Expires; false: the piece is something else. */
static bool cookie_read_lifetime(const struct saying *saying, const struct values_piece *piece,
                                 struct cookie_lifetime *lifetime)
{
    int64_t date;
    if (!piece->argument)
        return false;
    if (values_is(piece->name, piece->name_length, "Max-Age")) {
        bool negative = piece->argument_length > 1 && *piece->argument == '-';
        int64_t seconds = values_seconds(piece->argument + negative, piece->argument_length - negative);
        if (seconds >= 0)
            *lifetime = (struct cookie_lifetime){true, true, true, negative ? 0 : seconds};
        return true;
    }
    if (!values_is(piece->name, piece->name_length, "Expires"))
        return false;
    if (lifetime->by_max_age)
        return true;
    if (cookie_date(piece->argument, piece->argument_length, saying->date, &date))
        *lifetime = (struct cookie_lifetime){true, false, saying->dated || date <= saying->date, date - saying->date};
    else /* browsers read more forms, but none without a time of day */
        lifetime->named = memchr(piece->argument, ':', piece->argument_length) != NULL;
    return true;
}

static void cookie_say_lifetime(struct saying *saying, const struct cookie_lifetime *lifetime)
{
    if (!lifetime->named) {
        saying_add(saying, "until the browser closes");
    } else if (!lifetime->known) {
        saying_add(saying, "until a date");
    } else if (lifetime->seconds <= 0) {
        saying_add(saying, "deletes the cookie");
    } else if (saying_next(saying)) {
        saying_text(saying, "for ");
        saying_span(saying, lifetime->seconds);
    }
}

void cookie_set(struct saying *saying, const char *value)
{
    struct values_piece piece;
    struct cookie_lifetime lifetime = {.named = false};
    const char *attributes = value + strcspn(value, ";"); /* behind the cookie itself, which may hold quotation marks */
    for (const char *rest = attributes; values_piece_next(&rest, ";", &piece);)
        cookie_read_lifetime(saying, &piece, &lifetime);
    cookie_say_lifetime(saying, &lifetime);
    for (const char *rest = attributes; !saying->full && values_piece_next(&rest, ";", &piece);)
        if (!cookie_read_lifetime(saying, &piece, &lifetime))
            saying_token(saying, saying->field, &piece);
}

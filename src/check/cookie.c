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

bool cookie_next(const char **rest, struct values_piece *piece)
{
    while (**rest) {
        const char *text = *rest;
        size_t length = strcspn(text, ";");
        *rest += length + (text[length] != '\0');
        const char *equals = memchr(text, '=', length);
        *piece = (struct values_piece){.name = text, .name_length = equals ? (size_t)(equals - text) : length};
        values_trim(&piece->name, &piece->name_length);
        if (equals) {
            piece->argument = equals + 1;
            piece->argument_length = (size_t)(text + length - piece->argument);
            values_trim(&piece->argument, &piece->argument_length);
        }
        if (piece->name_length > 0)
            return true;
    }
    return false;
}

bool cookie_attribute(const struct cookie *cookie, const char *name, const char **value, size_t *length)
{
    struct values_piece piece;
    bool found = false;
    for (const char *rest = cookie->attributes; cookie_next(&rest, &piece);) {
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

bool cookie_max_age(const struct cookie *cookie, int64_t *seconds)
{
    const char *value;
    size_t length;
    if (!cookie_attribute(cookie, "Max-Age", &value, &length))
        return false;
    bool negative = length > 1 && *value == '-';
    *seconds = values_seconds(value + negative, length - negative);
    if (*seconds < 0)
        return false;
    *seconds = negative ? 0 : *seconds;
    return true;
}

static const char *const cookie_months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

bool cookie_has_date(const struct cookie *cookie)
{
    const char *value;
    size_t length;
    if (!cookie_attribute(cookie, "Expires", &value, &length) || !memchr(value, ':', length))
        return false;
    for (size_t i = 0; i + strlen("Jan") <= length; i++)
        for (size_t month = 0; month < sizeof cookie_months / sizeof *cookie_months; month++)
            if (strncasecmp(value + i, cookie_months[month], strlen("Jan")) == 0)
                return true;
    return false;
}

const char *cookie_domain(const struct cookie *cookie, size_t *length)
{
    const char *domain = "";
    *length = 0;
    cookie_attribute(cookie, "Domain", &domain, length);
    bool dot = *domain == '.';
    *length -= dot;
    return domain + dot;
}

bool cookie_same(const struct cookie *a, const struct cookie *b)
{
    const char *path = "", *other_path = "";
    size_t length = 0, other_length = 0, domain_length, other_domain_length;
    const char *domain = cookie_domain(a, &domain_length), *other_domain = cookie_domain(b, &other_domain_length);
    cookie_attribute(a, "Path", &path, &length);
    cookie_attribute(b, "Path", &other_path, &other_length);
    return a->name_length == b->name_length && strncmp(a->name, b->name, a->name_length) == 0 &&
           domain_length == other_domain_length && strncasecmp(domain, other_domain, domain_length) == 0 &&
           length == other_length && strncmp(path, other_path, length) == 0;
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

/* Max-Age wins over Expires. */
static void cookie_say_lifetime(struct saying *saying, const struct cookie *cookie)
{
    const char *expires;
    size_t length;
    int64_t date = saying->date, seconds = 0;
    bool dated = cookie_attribute(cookie, "Expires", &expires, &length) &&
                 cookie_date(expires, length, saying->date, &date);
    bool known = cookie_max_age(cookie, &seconds);
    if (!known && dated && (saying->dated || date <= saying->date)) {
        known = true;
        seconds = date - saying->date;
    }
    if (known && seconds <= 0) {
        saying_add(saying, "deletes the cookie");
    } else if (known && saying_next(saying)) {
        saying_text(saying, "for ");
        saying_span(saying, seconds);
    } else if (!known) {
        saying_add(saying, dated || cookie_has_date(cookie) ? "until a date" : "until the browser closes");
    }
}

void cookie_set(struct saying *saying, const char *value)
{
    struct cookie cookie;
    struct values_piece piece;
    cookie_read(value, &cookie);
    cookie_say_lifetime(saying, &cookie);
    for (const char *rest = cookie.attributes; !saying->full && cookie_next(&rest, &piece);)
        if (!values_is(piece.name, piece.name_length, "Expires") &&
            !values_is(piece.name, piece.name_length, "Max-Age"))
            saying_token(saying, saying->field, &piece);
}

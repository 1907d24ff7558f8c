/*
 * Predicates: is each value written as it has to be? RFC 9110 section 5.6 has what they are made of.
 */
#include <string.h>
#include <strings.h>

#include "check/predicate.h"
#include "check/values.h"

/* ---- values ---- */

static bool forms_is_empty(struct predicate_case *seen)
{
    const char *value = seen_value(seen, seen->field);
    return value && !*value;
}

/* The argument: the only number that may be there. */
static bool forms_is_another_number(struct predicate_case *seen)
{
    const char *value = seen_value(seen, seen->field);
    return value && values_number(value, strlen(value)) != values_number(seen->argument, strlen(seen->argument));
}

static bool forms_is_that_number(struct predicate_case *seen)
{
    return seen_has(seen, seen->field) && !forms_is_another_number(seen);
}

/* Each element of the list has to be digits alone; there has to be one. */
static bool forms_is_no_number(struct predicate_case *seen)
{
    const char *rest = seen_list(seen, seen->field), *element;
    size_t length;
    if (!seen_has(seen, seen->field))
        return false;
    bool none = true;
    for (; values_next(&rest, &element, &length); none = false)
        if (values_number(element, length) < 0)
            return true;
    return none;
}

static bool forms_numbers_differ(struct predicate_case *seen)
{
    const char *rest = seen_list(seen, seen->field), *element, *first = NULL;
    size_t length, first_length = 0;
    while (values_next(&rest, &element, &length)) {
        if (first && (length != first_length || memcmp(element, first, length) != 0))
            return true;
        first = element;
        first_length = length;
    }
    return false;
}

static bool forms_has_several(struct predicate_case *seen)
{
    return seen_count(seen, seen->field) > 1 || strchr(seen_list(seen, seen->field), ',');
}

static bool forms_is_no_tag(struct predicate_case *seen)
{
    const char *tag = seen_value(seen, seen->field);
    return tag && !values_is_entity_tag(tag);
}

/* Goes behind a parameter: name=token or name="string". False: it is none. RFC 9110 section 5.6.6. */
static bool forms_skip_parameter(const char **at)
{
    size_t name = values_token(*at);
    const char *argument = *at + name + 1;
    if (name == 0 || (*at)[name] != '=')
        return false;
    size_t length = values_token(argument);
    if (*argument == '"')
        for (length = 1; argument[length] && argument[length] != '"'; length++)
            length += argument[length] == '\\' && argument[length + 1];
    bool whole = *argument == '"' ? argument[length] == '"' : length > 0;
    *at = whole ? argument + length + (*argument == '"') : *at;
    return whole;
}

/* "text/html", with parameters behind semicolons. */
static bool forms_is_no_type(struct predicate_case *seen)
{
    const char *value = seen_value(seen, seen->field);
    if (!value || !*value) /* which says nothing */
        return false;
    size_t type = values_token(value);
    size_t subtype = value[type] == '/' ? values_token(value + type + 1) : 0;
    if (type == 0 || subtype == 0)
        return true;
    const char *rest = value + type + 1 + subtype;
    for (rest += strspn(rest, " \t"); *rest == ';'; rest += strspn(rest, " \t")) {
        rest += 1 + strspn(rest + 1, " \t");
        if (*rest && *rest != ';' && !forms_skip_parameter(&rest))
            return seen_note(seen, rest, strlen(rest));
    }
    return *rest && seen_note(seen, rest, strlen(rest));
}

/* Behind a quoted string follows a separator, or nothing. */
static bool forms_lacks_comma(struct predicate_case *seen, const struct check_field *field)
{
    bool quoted = false;
    for (const char *at = field->value; *at; at++) {
        if (quoted && *at == '\\' && at[1]) {
            at++;
        } else if (*at == '"') {
            const char *next = at + 1 + strspn(at + 1, " \t");
            if (quoted && !strchr(",;", *next))
                return seen_note(seen, next, strlen(next));
            quoted = !quoted;
        }
    }
    return false;
}

static bool forms_have_rel(const char *parameters, size_t length)
{
    struct values_piece piece;
    const char *end = parameters + length;
    for (const char *rest = parameters; rest < end && values_piece_next(&rest, ";,", &piece) && piece.name < end;)
        if (values_is(piece.name, piece.name_length, "rel"))
            return true;
    return false;
}

/* "<address>; rel=next", and commas between links. */
static bool forms_is_no_link(struct predicate_case *seen, const struct check_field *field)
{
    const char *at = field->value + strspn(field->value, " \t,");
    while (*at) {
        const char *end = *at == '<' ? strchr(at, '>') : NULL;
        if (!end)
            return seen_note(seen, at, strlen(at));
        const char *rest = end + 1, *parameters;
        size_t length;
        bool any = values_next(&rest, &parameters, &length);
        if (!any || *parameters != ';' || !forms_have_rel(parameters, length))
            return seen_note(seen, at, (size_t)(end + 1 - at));
        at = rest ? rest + strspn(rest, " \t,") : "";
    }
    return false;
}

/* filename*=UTF-8''a%20b.pdf: RFC 8187 section 3.2. */
static bool forms_has_bare_extended(struct predicate_case *seen, const struct check_field *field)
{
    struct values_piece piece;
    for (const char *rest = field->value; values_piece_next(&rest, ";", &piece);) {
        bool extended = piece.argument && piece.name_length > 0 && piece.name[piece.name_length - 1] == '*';
        const char *quote = extended ? memchr(piece.argument, '\'', piece.argument_length) : NULL;
        size_t left = quote ? piece.argument_length - (size_t)(quote + 1 - piece.argument) : 0;
        if (extended && (piece.quoted || !quote || !memchr(quote + 1, '\'', left)))
            return seen_note(seen, piece.name, (size_t)(piece.argument + piece.argument_length - piece.name));
    }
    return false;
}

static bool forms_lacks_boundary(struct predicate_case *seen)
{
    const char *value = seen_value(seen, seen->field);
    return value && strncasecmp(value, "multipart/", strlen("multipart/")) == 0 && !strcasestr(value, "boundary=");
}

/* The argument: types. */
static bool forms_is_of_type(struct predicate_case *seen)
{
    const char *value = seen_value(seen, seen->field);
    size_t length = value ? strcspn(value, "; \t") : 0;
    return value && seen_names(seen, value, length);
}

/* The argument: ends of types, "xml" for application/xml and application/atom+xml. */
static bool forms_is_of_other_type(struct predicate_case *seen)
{
    const char *value = seen_value(seen, seen->field);
    if (!value)
        return false;
    size_t length = strcspn(value, "; \t"), from = length;
    while (from > 0 && value[from - 1] != '/' && value[from - 1] != '+')
        from--;
    return !seen_names(seen, value + from, length - from);
}

/* filename=my report.pdf */
static bool forms_has_bare_blank(struct predicate_case *seen)
{
    const char *value = seen_value(seen, seen->field), *rest = value;
    struct values_piece piece;
    while (value && values_piece_next(&rest, ";", &piece))
        if (piece.argument && !piece.quoted && memchr(piece.argument, ' ', piece.argument_length))
            return seen_note(seen, piece.name, (size_t)(piece.argument + piece.argument_length - piece.name));
    return false;
}

/* ---- dates ---- */

/* RFC 9110 section 5.6.7: IMF-fixdate is the one of the three forms that is sent. The argument: words that some
 * write in its place and that do what is meant. */
static bool forms_is_other_date(struct predicate_case *seen)
{
    const char *value = seen_value(seen, seen->field);
    int64_t date;
    return value && !seen_names(seen, value, strlen(value)) &&
           !(strlen(value) == strlen("Tue, 24 Nov 2026 08:00:00 GMT") && value[3] == ',' &&
             values_date(value, 0, &date));
}

static bool forms_is_no_delay(struct predicate_case *seen)
{
    const char *value = seen_value(seen, seen->field);
    int64_t date;
    return value && values_seconds(value, strlen(value)) < 0 && !seen_date(seen, seen->field, &date);
}

static bool forms_is_in_future(struct predicate_case *seen)
{
    enum { SECONDS = 86400 }; /* which a time zone that is taken for another makes */
    int64_t date;
    return seen_date(seen, seen->field, &date) && date > seen->judgement->now + SECONDS;
}

static bool forms_has_other_weekday(struct predicate_case *seen)
{
    const char *value = seen_value(seen, seen->field);
    int64_t date;
    return value && seen_date(seen, seen->field, &date) && !values_weekday_fits(value, date);
}

/* Two clocks of one site may differ a little. Where there is no Date, the present has to do. */
static bool forms_is_after_date(struct predicate_case *seen)
{
    enum { SECONDS = 60 };
    int64_t date = seen->judgement->now, other;
    seen_date(seen, "Date", &date);
    return seen_date(seen, seen->field, &other) && other > date + SECONDS;
}

/* ---- challenges, handshakes ---- */

/* A challenge begins with the name of a scheme, which has no equals sign behind it. */
static bool forms_lacks_scheme(struct predicate_case *seen, const struct check_field *field)
{
    size_t scheme = values_token(field->value);
    const char *behind = field->value + scheme;
    return *field->value && (scheme == 0 || behind[strspn(behind, " \t")] == '=') &&
           seen_note(seen, field->value, strlen(field->value));
}

/* The argument: schemes that have parameters behind them. */
static bool forms_is_bare_challenge(struct predicate_case *seen, const struct check_field *field)
{
    size_t scheme = values_token(field->value);
    return seen_names(seen, field->value, scheme) && !field->value[scheme] && seen_note(seen, field->value, scheme);
}

/* realm= behind a blank or comma, without a quotation mark behind it. */
static bool forms_has_bare_realm(struct predicate_case *seen, const struct check_field *field)
{
    struct values_piece piece;
    for (const char *rest = field->value; values_piece_next(&rest, ", ", &piece);)
        if (values_is(piece.name, piece.name_length, "realm") && piece.argument_length > 0 && !piece.quoted)
            return seen_note(seen, piece.name, (size_t)(piece.argument + piece.argument_length - piece.name));
    return false;
}

static bool forms_lacks_realm(struct predicate_case *seen, const struct check_field *field)
{
    static const char basic[] = "Basic";
    size_t scheme = values_token(field->value);
    return values_is(field->value, scheme, basic) && !strcasestr(field->value, "realm") &&
           seen_note(seen, field->value, strlen(field->value));
}

/* RFC 6455 section 4.2.2: 20 bytes in base64. */
static bool forms_is_no_accept(struct predicate_case *seen)
{
    enum { LETTERS = 27 };
    const char *value = seen_value(seen, seen->field);
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    return value && (strspn(value, letters) != LETTERS || strcmp(value + LETTERS, "=") != 0);
}

/* RFC 6797 section 6.1.1 */
static bool forms_lacks_max_age(struct predicate_case *seen)
{
    const char *value = seen_value(seen, seen->field), *rest = value;
    struct values_piece piece;
    while (value && values_piece_next(&rest, ";", &piece))
        if (values_is(piece.name, piece.name_length, "max-age"))
            return !piece.argument || values_seconds(piece.argument, piece.argument_length) < 0;
    return value != NULL;
}

/* Of pieces between semicolons each may be there once. */
static bool forms_repeats_piece(struct predicate_case *seen)
{
    enum { MOST = 64 }; /* pieces that are compared */
    const char *value = seen_value(seen, seen->field), *rest = value;
    struct values_piece piece, other;
    for (int i = 0; value && i < MOST && values_piece_next(&rest, ";", &piece); i++) {
        const char *others = rest;
        for (int j = i; j < MOST && values_piece_next(&others, ";", &other); j++)
            if (piece.name_length == other.name_length && strncasecmp(piece.name, other.name, piece.name_length) == 0)
                return seen_note(seen, piece.name, piece.name_length);
    }
    return false;
}

const struct predicate predicate_forms[] = {
    {"filled", forms_is_empty, NULL, NULL},
    {"number", forms_is_another_number, "is another number", NULL},
    {"not-number", forms_is_that_number, NULL, NULL},
    {"digits", forms_is_no_number, NULL, NULL},
    {"numbers-agree", forms_numbers_differ, NULL, NULL},
    {"single", forms_has_several, NULL, NULL},
    {"etag-form", forms_is_no_tag, NULL, NULL},
    {"type-form", forms_is_no_type, NULL, NULL},
    {"commas-between", NULL, NULL, forms_lacks_comma},
    {"link-form", NULL, NULL, forms_is_no_link},
    {"extended-form", NULL, NULL, forms_has_bare_extended},
    {"has-boundary", forms_lacks_boundary, NULL, NULL},
    {"not-of-type", forms_is_of_type, NULL, NULL},
    {"of-type", forms_is_of_other_type, NULL, NULL},
    {"blanks-quoted", forms_has_bare_blank, NULL, NULL},
    {"date-form", forms_is_other_date, "is in another form", NULL},
    {"delay", forms_is_no_delay, NULL, NULL},
    {"not-in-future", forms_is_in_future, NULL, NULL},
    {"weekday-fits", forms_has_other_weekday, NULL, NULL},
    {"not-after-date", forms_is_after_date, "is later than Date", NULL},
    {"has-scheme", NULL, NULL, forms_lacks_scheme},
    {"challenge-with-parameters", NULL, NULL, forms_is_bare_challenge},
    {"realm-quoted", NULL, NULL, forms_has_bare_realm},
    {"basic-has-realm", NULL, NULL, forms_lacks_realm},
    {"accept-form", forms_is_no_accept, NULL, NULL},
    {"has-max-age", forms_lacks_max_age, NULL, NULL},
    {"pieces-once", forms_repeats_piece, NULL, NULL},
    {.name = NULL},
};

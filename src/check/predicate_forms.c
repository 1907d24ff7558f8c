/*
 * Predicates: is the head, and is each value, written as it has to be? RFC 9110 section 5.6 has what they are made of.
 */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "check/range.h"
#include "check/seen.h"
#include "check/values.h"

/* ---- the head ---- */

static bool forms_any_field(struct predicate_case *seen, bool (*is)(const struct check_field *field))
{
    for (size_t i = 0; i < seen->response->fields.count; i++)
        if (is(&seen->response->fields.items[i]))
            return seen_note(seen, seen->response->fields.items[i].name, strlen(seen->response->fields.items[i].name));
    return false;
}

static bool forms_is_spaced(const struct check_field *field)
{
    return field->spaced;
}

static bool forms_is_folded(const struct check_field *field)
{
    return field->folded;
}

static bool forms_has_control(const struct check_field *field)
{
    return field->control;
}

static bool forms_have_spaced_name(struct predicate_case *seen)
{
    return forms_any_field(seen, forms_is_spaced);
}

static bool forms_have_fold(struct predicate_case *seen)
{
    return forms_any_field(seen, forms_is_folded);
}

static bool forms_have_control(struct predicate_case *seen)
{
    return forms_any_field(seen, forms_has_control);
}

static bool forms_have_stray_line(struct predicate_case *seen)
{
    const char *stray = seen->response->fields.stray;
    return stray && seen_note(seen, stray, strlen(stray));
}

static bool forms_have_no_code(struct predicate_case *seen)
{
    return seen->response->status > 599;
}

static bool forms_are_in_http_2(struct predicate_case *seen)
{
    return seen_is_http_2(seen);
}

/* The status itself is what is wrong. */
static bool forms_are_avoided(struct predicate_case *seen)
{
    (void)seen;
    return true;
}

static bool forms_are_not_sendable(struct predicate_case *seen)
{
    char code[8];
    snprintf(code, sizeof code, "%03d", seen->response->status);
    return !seen->judgement->checks->sendable && seen_note(seen, code, strlen(code));
}

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
    return value && values_seconds(value, strlen(value)) != values_seconds(seen->argument, strlen(seen->argument));
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
        if (values_seconds(element, length) < 0)
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

/* RFC 9110 section 8.8.3: opaque-tag. */
static bool forms_is_no_tag(struct predicate_case *seen)
{
    const char *tag = seen_value(seen, seen->field);
    if (!tag)
        return false;
    if (strncmp(tag, "W/", 2) == 0)
        tag += 2;
    size_t length = strlen(tag);
    return length < 2 || tag[0] != '"' || memchr(tag + 1, '"', length - 1) != tag + length - 1;
}

/* "text/html", with what follows behind a semicolon. */
static bool forms_is_no_type(struct predicate_case *seen)
{
    const char *value = seen_value(seen, seen->field);
    if (!value || !*value) /* which says nothing */
        return false;
    size_t type = values_token(value);
    size_t subtype = value[type] == '/' ? values_token(value + type + 1) : 0;
    const char *rest = value + type + 1 + subtype;
    return type == 0 || subtype == 0 || !(*rest == '\0' || strchr("; \t,", *rest));
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
        if (piece.argument && piece.argument[-1] != '"' && memchr(piece.argument, ' ', piece.argument_length))
            return seen_note(seen, piece.name, (size_t)(piece.argument + piece.argument_length - piece.name));
    return false;
}

/* ---- dates ---- */

/* In the first of the three forms: Tue, 24 Nov 2026 08:00:00 GMT. The argument: words that some write in its place and
 * that do what is meant. */
static bool forms_is_no_date_of_today(struct predicate_case *seen)
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

/* ---- challenges, ranges, handshakes ---- */

/* A challenge begins with the name of a scheme, which has no equals sign behind it. */
static bool forms_lacks_scheme(struct predicate_case *seen)
{
    size_t at = 0;
    for (const struct check_field *field; (field = check_field_next(&seen->response->fields, seen->field, &at));) {
        size_t scheme = values_token(field->value);
        const char *behind = field->value + scheme;
        if (*field->value && (scheme == 0 || behind[strspn(behind, " \t")] == '='))
            return seen_note(seen, field->value, strlen(field->value));
    }
    return false;
}

/* realm= behind a blank or comma, outside of quotation marks, without one behind it. */
static bool forms_has_bare_realm(struct predicate_case *seen)
{
    size_t at = 0;
    for (const struct check_field *field; (field = check_field_next(&seen->response->fields, seen->field, &at));) {
        struct values_piece piece;
        for (const char *rest = field->value; values_piece_next(&rest, ", ", &piece);)
            if (values_is(piece.name, piece.name_length, "realm") && piece.argument_length > 0 &&
                piece.argument[-1] != '"')
                return seen_note(seen, piece.name, (size_t)(piece.argument + piece.argument_length - piece.name));
    }
    return false;
}

static bool forms_lacks_realm(struct predicate_case *seen)
{
    size_t at = 0;
    for (const struct check_field *field; (field = check_field_next(&seen->response->fields, seen->field, &at));)
        if (strncasecmp(field->value, "Basic", strlen("Basic")) == 0 && strchr(" ,", field->value[strlen("Basic")]) &&
            !strcasestr(field->value, "realm"))
            return true;
    return false;
}

/* Is it of bytes, as all is that has no unit? Others are none of ours. */
static bool forms_is_of_bytes(const struct predicate_case *seen, struct range *range, bool *valid)
{
    const char *value = seen_value(seen, seen->field);
    bool bytes = value && (strncasecmp(value, "bytes", strlen("bytes")) == 0 || !strchr(value, ' '));
    *valid = bytes && range_read_content(value, range);
    return bytes;
}

/* Numbers beyond what is told apart are let pass. */
static bool forms_range_is_wrong(struct predicate_case *seen)
{
    struct range range;
    bool valid;
    if (!forms_is_of_bytes(seen, &range, &valid))
        return false;
    const char *length = seen_value(seen, "Content-Length");
    int64_t bytes = length ? values_seconds(length, strlen(length)) : -1;
    if (!valid || range.first < 0)
        return true;
    if (range.first >= VALUES_SECONDS_MOST || range.last >= VALUES_SECONDS_MOST)
        return false;
    return range.last < range.first || (range.size >= 0 && range.last >= range.size) ||
           (bytes >= 0 && bytes != range.last - range.first + 1);
}

/* A 416 tells the size alone. */
static bool forms_range_is_one(struct predicate_case *seen)
{
    struct range range;
    bool valid;
    return forms_is_of_bytes(seen, &range, &valid) && (!valid || range.first >= 0);
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
    const char *value = seen_value(seen, seen->field), *rest = value;
    struct values_piece piece, other;
    while (value && values_piece_next(&rest, ";", &piece))
        for (const char *others = rest; values_piece_next(&others, ";", &other);)
            if (piece.name_length == other.name_length && strncasecmp(piece.name, other.name, piece.name_length) == 0)
                return seen_note(seen, piece.name, piece.name_length);
    return false;
}

const struct predicate predicate_forms[] = {
    {"names-unspaced", forms_have_spaced_name, NULL},
    {"unfolded", forms_have_fold, NULL},
    {"no-controls", forms_have_control, NULL},
    {"fields-alone", forms_have_stray_line, NULL},
    {"valid-code", forms_have_no_code, NULL},
    {"sendable", forms_are_not_sendable, NULL},
    {"avoided", forms_are_avoided, NULL},
    {"not-in-http-2", forms_are_in_http_2, NULL},
    {"filled", forms_is_empty, NULL},
    {"number", forms_is_another_number, "is another number"},
    {"not-number", forms_is_that_number, NULL},
    {"digits", forms_is_no_number, NULL},
    {"numbers-agree", forms_numbers_differ, NULL},
    {"single", forms_has_several, NULL},
    {"etag-form", forms_is_no_tag, NULL},
    {"type-form", forms_is_no_type, NULL},
    {"has-boundary", forms_lacks_boundary, NULL},
    {"not-of-type", forms_is_of_type, NULL},
    {"of-type", forms_is_of_other_type, NULL},
    {"blanks-quoted", forms_has_bare_blank, NULL},
    {"date-form", forms_is_no_date_of_today, "is no date in the form of today"},
    {"delay", forms_is_no_delay, NULL},
    {"not-in-future", forms_is_in_future, NULL},
    {"weekday-fits", forms_has_other_weekday, NULL},
    {"not-after-date", forms_is_after_date, "is later than Date"},
    {"has-scheme", forms_lacks_scheme, NULL},
    {"realm-quoted", forms_has_bare_realm, NULL},
    {"basic-has-realm", forms_lacks_realm, NULL},
    {"range-fits", forms_range_is_wrong, NULL},
    {"range-none", forms_range_is_one, NULL},
    {"accept-form", forms_is_no_accept, NULL},
    {"has-max-age", forms_lacks_max_age, NULL},
    {"pieces-once", forms_repeats_piece, NULL},
    {NULL, NULL, NULL},
};

/*
 * How it can be seen in a response that a row of the database is broken.
 */
#include "check/predicate.h"

#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "check/values.h"

enum { PREDICATE_HTTP_2 = 2 };

enum { PREDICATE_SECONDS = 60 }; /* that two clocks of one site may differ */

/* ---- what predicates are made of --------------------------------------------------------------------------- */

static size_t predicate_count(const struct check_fields *fields, const char *name)
{
    size_t count = 0, at = 0;
    while (check_field_next(fields, name, &at))
        count++;
    return count;
}

static bool predicate_has(const struct predicate_case *seen, const char *name)
{
    return predicate_count(&seen->response->fields, name) > 0;
}

static const char *predicate_value(const struct predicate_case *seen, const char *name)
{
    size_t at = 0;
    const struct check_field *field = check_field_next(&seen->response->fields, name, &at);
    return field ? field->value : NULL;
}

/* The list of a field, "" where it is missing. */
static const char *predicate_list(const struct predicate_case *seen, const char *name)
{
    const char *list = check_field_joined(&seen->response->fields, name, seen->arena);
    return list ? list : "";
}

static bool predicate_asked_by(const struct predicate_case *seen, const char *method)
{
    return seen->request && seen->request->method && strcmp(seen->request->method, method) == 0;
}

static bool predicate_asked_with(const struct predicate_case *seen, const char *field)
{
    return predicate_count(&seen->request->fields, field) > 0;
}

static bool predicate_is_multipart(const struct predicate_case *seen)
{
    const char *type = predicate_value(seen, "Content-Type");
    return type && strncasecmp(type, "multipart/byteranges", strlen("multipart/byteranges")) == 0;
}

static bool predicate_is_answer_to_http_1_0(const struct predicate_case *seen)
{
    return seen->request && seen->request->major == 1 && seen->request->minor == 0;
}

/* The date of a field, if there is one that is a date. */
static bool predicate_date(const struct predicate_case *seen, const char *name, int64_t *date)
{
    const char *value = predicate_value(seen, name);
    return value && values_date(value, seen->judgement->now, date);
}

/* ---- predicates: is the row broken? ------------------------------------------------------------------------ */

static bool predicate_missing(const struct predicate_case *seen)
{
    return !predicate_has(seen, seen->field);
}

/* Also if all that is there is empty. */
static bool predicate_lacks(const struct predicate_case *seen)
{
    const char *rest = predicate_list(seen, seen->field), *element;
    size_t length;
    return !values_next(&rest, &element, &length);
}

static bool predicate_has_content_after_head(const struct predicate_case *seen)
{
    return predicate_asked_by(seen, "HEAD") && seen->response->content;
}

/* RFC 9110 section 5.3: fields that are no lists. Of what is said twice in the same words nobody suffers. */
static bool predicate_repeats_single(const struct predicate_case *seen)
{
    static const char *const fields[] = {"Content-Location", "Content-Type", "Date",  "ETag", "Expires",
                                         "Last-Modified",    "Location",     "Retry-After"};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        size_t at = 0;
        const struct check_field *first = check_field_next(&seen->response->fields, fields[i], &at), *other = first;
        while (other && (other = check_field_next(&seen->response->fields, fields[i], &at)))
            if (strcmp(other->value, first->value) != 0)
                return true;
    }
    return false;
}

static bool predicate_is_no_code(const struct predicate_case *seen)
{
    return seen->response->status > 599;
}

static bool predicate_allows_what_was_asked(const struct predicate_case *seen)
{
    return seen->request && seen->request->method &&
           values_list_has(predicate_list(seen, seen->field), seen->request->method);
}

static bool predicate_there(const struct predicate_case *seen)
{
    return predicate_has(seen, seen->field);
}

static bool predicate_missing_from_websocket(const struct predicate_case *seen)
{
    return values_list_has(predicate_list(seen, "Upgrade"), "websocket") && predicate_missing(seen);
}

static bool predicate_missing_from_part(const struct predicate_case *seen)
{
    return !predicate_is_multipart(seen) && predicate_missing(seen);
}

static bool predicate_there_beside_parts(const struct predicate_case *seen)
{
    return predicate_is_multipart(seen) && predicate_there(seen);
}

static bool predicate_missing_after_post(const struct predicate_case *seen)
{
    return predicate_asked_by(seen, "POST") && predicate_missing(seen);
}

static bool predicate_there_after_connect(const struct predicate_case *seen)
{
    return predicate_asked_by(seen, "CONNECT") && predicate_there(seen);
}

static bool predicate_there_beside_coding(const struct predicate_case *seen)
{
    return predicate_has(seen, "Transfer-Encoding") && predicate_there(seen);
}

static bool predicate_there_for_http_1_0(const struct predicate_case *seen)
{
    return predicate_is_answer_to_http_1_0(seen) && predicate_there(seen);
}

static bool predicate_there_in_http_2(const struct predicate_case *seen)
{
    return seen->response->major >= PREDICATE_HTTP_2 && predicate_there(seen);
}

static bool predicate_there_twice(const struct predicate_case *seen)
{
    return predicate_count(&seen->response->fields, seen->field) > 1;
}

static bool predicate_not_zero(const struct predicate_case *seen)
{
    const char *value = predicate_value(seen, seen->field);
    return value && values_seconds(value, strlen(value)) != 0;
}

static bool predicate_lacks_upgrade(const struct predicate_case *seen)
{
    return seen->response->major < PREDICATE_HTTP_2 && predicate_has(seen, "Upgrade") &&
           !values_list_has(predicate_list(seen, seen->field), "upgrade");
}

static bool predicate_lacks_connection(const struct predicate_case *seen)
{
    return seen->response->major < PREDICATE_HTTP_2 && predicate_there(seen) &&
           !values_list_has(predicate_list(seen, "Connection"), seen->field);
}

/* Does Connection name a field that is for everybody on the way? Those that hold for a connection alone, and its
 * options, are not fields that a cache or a client needs. */
static bool predicate_names_end_to_end(const struct predicate_case *seen)
{
    static const char *const fields[] = {"Cache-Control", "Content-Type",  "Content-Length", "Date",    "ETag",
                                         "Expires",       "Last-Modified", "Set-Cookie",     "Location", "Vary"};
    const char *list = predicate_list(seen, seen->field);
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (values_list_has(list, fields[i]))
            return true;
    return false;
}

static bool predicate_chunked_twice(const struct predicate_case *seen)
{
    const char *rest = predicate_list(seen, seen->field), *element;
    size_t length, count = 0;
    while (values_next(&rest, &element, &length))
        count += length == strlen("chunked") && strncasecmp(element, "chunked", length) == 0;
    return count > 1;
}

static bool predicate_has_identity(const struct predicate_case *seen)
{
    return values_list_has(predicate_list(seen, seen->field), "identity");
}

static bool predicate_after_date(const struct predicate_case *seen)
{
    int64_t date, other;
    return predicate_date(seen, "Date", &date) && predicate_date(seen, seen->field, &other) &&
           other > date + PREDICATE_SECONDS;
}

/* In the first of the three forms: Tue, 24 Nov 2026 08:00:00 GMT. */
static bool predicate_no_date(const struct predicate_case *seen)
{
    const char *value = predicate_value(seen, seen->field);
    int64_t date;
    return value && !(strlen(value) == strlen("Tue, 24 Nov 2026 08:00:00 GMT") && value[3] == ',' &&
                      values_date(value, 0, &date));
}

static bool predicate_has_quoted_seconds(const struct predicate_case *seen)
{
    static const char *const names[] = {"max-age", "s-maxage"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct values_directive directive;
        values_directive(predicate_list(seen, seen->field), names[i], seen->arena, &directive);
        if (directive.count > 0 && directive.quoted)
            return true;
    }
    return false;
}

static bool predicate_has_bare_names(const struct predicate_case *seen)
{
    static const char *const names[] = {"private", "no-cache"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct values_directive directive;
        values_directive(predicate_list(seen, seen->field), names[i], seen->arena, &directive);
        if (directive.count > 0 && directive.argument && !directive.quoted)
            return true;
    }
    return false;
}

static bool predicate_lacks_no_store(const struct predicate_case *seen)
{
    const char *list = predicate_list(seen, seen->field);
    return values_list_has(list, "must-understand") && !values_list_has(list, "no-store");
}

static bool predicate_has_content(const struct predicate_case *seen)
{
    return seen->response->content;
}

static bool predicate_lengths_differ(const struct predicate_case *seen)
{
    const char *rest = predicate_list(seen, seen->field), *element, *first = NULL;
    size_t length, first_length = 0;
    while (values_next(&rest, &element, &length)) {
        if (first && (length != first_length || memcmp(element, first, length) != 0))
            return true;
        first = element;
        first_length = length;
    }
    return false;
}

static bool predicate_no_length(const struct predicate_case *seen)
{
    const char *rest = predicate_list(seen, seen->field), *element;
    size_t length;
    if (!predicate_there(seen))
        return false;
    if (!values_next(&rest, &element, &length))
        return true;
    do {
        for (size_t i = 0; i < length; i++)
            if (element[i] < '0' || element[i] > '9')
                return true;
    } while (values_next(&rest, &element, &length));
    return false;
}

/* RFC 9110 section 8.8.3: opaque-tag. */
static bool predicate_no_tag(const struct predicate_case *seen)
{
    const char *tag = predicate_value(seen, seen->field);
    if (!tag)
        return false;
    if (strncmp(tag, "W/", 2) == 0)
        tag += 2;
    size_t length = strlen(tag);
    return length < 2 || tag[0] != '"' || memchr(tag + 1, '"', length - 1) != tag + length - 1;
}

static bool predicate_no_delay(const struct predicate_case *seen)
{
    const char *value = predicate_value(seen, seen->field);
    int64_t date;
    return value && values_seconds(value, strlen(value)) < 0 && !values_date(value, seen->judgement->now, &date);
}

static bool predicate_unasked_continue(const struct predicate_case *seen)
{
    return seen->request && !predicate_asked_with(seen, "Expect");
}

static bool predicate_unasked_range(const struct predicate_case *seen)
{
    return seen->request && seen->request->method && !predicate_asked_with(seen, "Range");
}

static bool predicate_unasked_condition(const struct predicate_case *seen)
{
    static const char *const fields[] = {"If-Match",      "If-None-Match", "If-Modified-Since", "If-Unmodified-Since",
                                         "If-Range",      "If",            "Overwrite",         "Tus-Resumable"};
    if (!seen->request || !seen->request->method)
        return false;
    for (size_t i = 0; i < seen->request->fields.count; i++) /* x-goog-if-generation-match */
        if (strstr(seen->request->fields.items[i].name, "-if-") || strstr(seen->request->fields.items[i].name, "-If-"))
            return false;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (predicate_asked_with(seen, fields[i]))
            return false;
    return true;
}

/* Where the path begins behind scheme and authority; the location itself if it has none; NULL: its host is another one
 * than that which was asked. With `port` the port has to be the same too. */
static const char *predicate_local(const struct predicate_case *seen, const char *location, bool port)
{
    size_t at = 0;
    const char *authority = strstr(location, "://");
    if (!authority || authority != location + strcspn(location, ":/?#"))
        return location;
    authority += strlen("://");
    const struct check_field *host = check_field_next(&seen->request->fields, "Host", &at);
    const char *asked = host ? host->value : "";
    size_t length = port ? strlen(asked) : strcspn(asked, ":");
    size_t end = strcspn(authority, port ? "/?#" : ":/?#");
    if (length == 0 || end != length || strncasecmp(authority, asked, length) != 0)
        return NULL;
    const char *path = authority + strcspn(authority, "/?#");
    return *path == '/' ? path : "/";
}

static bool predicate_is_target(const struct predicate_case *seen, const char *path)
{
    return path && seen->request->target && strcmp(path, seen->request->target) == 0;
}

/* A GET that is sent back to where it went, and that gets no cookie which could make a difference. Where host and
 * port are the same, so is the scheme, unless the port is left out: http://a and https://a are two. */
static bool predicate_leads_back(const struct predicate_case *seen)
{
    const char *location = predicate_value(seen, seen->field);
    size_t at = 0;
    if (!location || !predicate_asked_by(seen, "GET") || predicate_has(seen, "Set-Cookie"))
        return false;
    const struct check_field *host = check_field_next(&seen->request->fields, "Host", &at);
    bool sure = !strstr(location, "://") || (host && strchr(host->value, ':'));
    return sure && predicate_is_target(seen, predicate_local(seen, location, true));
}

static bool predicate_post_to_https(const struct predicate_case *seen)
{
    const char *location = predicate_value(seen, seen->field);
    return location && predicate_asked_by(seen, "POST") && strncasecmp(location, "https://", strlen("https://")) == 0 &&
           predicate_is_target(seen, predicate_local(seen, location, false));
}

static bool predicate_varies_by_all(const struct predicate_case *seen)
{
    return values_list_has(predicate_list(seen, seen->field), "*") && seen->judgement->private.lifetime > 0;
}

static bool predicate_has_spaced_name(const struct predicate_case *seen)
{
    for (size_t i = 0; i < seen->response->fields.count; i++)
        if (seen->response->fields.items[i].spaced)
            return true;
    return false;
}

static bool predicate_is_reused(const struct caching_verdict *verdict)
{
    return verdict->storable && verdict->lifetime > verdict->age && verdict->revalidate != CACHING_ALWAYS;
}

/* Is there a cache that would use it again? Where none may store it, its lifetime is none the less said. */
static bool predicate_has_lifetime(const struct predicate_case *seen)
{
    const struct judgement *judgement = seen->judgement;
    bool never = judgement->checks.never_spec && judgement->private.lifetime > judgement->private.age &&
                 !values_list_has(predicate_list(seen, "Cache-Control"), "no-store");
    return never || predicate_is_reused(&judgement->shared) || predicate_is_reused(&judgement->private);
}

/* Both are in the future, and by more than a tenth and a minute apart: clocks differ, and so does the time that it
 * takes to write a response. An Expires in the past is there on purpose, for caches that know no max-age; one beyond
 * ten years says for ever; and a cache on the way, which Age and Via tell of, may have renewed Date alone. */
static bool predicate_lifetimes_differ(const struct predicate_case *seen)
{
    enum { SECONDS = 60, PART = 10, EVER = 10 * 365 * 86400 };
    struct values_directive max_age;
    const char *list = predicate_list(seen, "Cache-Control");
    int64_t date, expires;
    values_directive(list, "max-age", seen->arena, &max_age);
    int64_t seconds = max_age.argument ? values_seconds(max_age.argument, strlen(max_age.argument)) : -1;
    if (seconds <= 0 || values_list_has(list, "no-store") || values_list_has(list, "no-cache") ||
        predicate_has(seen, "Age") || predicate_has(seen, "Via") || !predicate_date(seen, "Date", &date) ||
        !predicate_date(seen, seen->field, &expires) || expires <= date)
        return false;
    int64_t other = expires - date;
    int64_t greater = other > seconds ? other : seconds, difference = greater - (other > seconds ? seconds : other);
    return greater < EVER && difference > SECONDS && difference > greater / PART;
}

static bool predicate_not_sendable(const struct predicate_case *seen)
{
    return !seen->judgement->checks.sendable;
}

static bool predicate_shares_cookie(const struct predicate_case *seen)
{
    const struct caching_verdict *shared = &seen->judgement->shared;
    const char *list = predicate_list(seen, "Cache-Control");
    struct values_directive private, no_cache;
    values_directive(list, "private", seen->arena, &private);
    values_directive(list, "no-cache", seen->arena, &no_cache);
    bool excepted = (private.argument && values_list_has(private.argument, seen->field)) ||
                    (no_cache.argument && values_list_has(no_cache.argument, seen->field));
    return predicate_there(seen) && seen->judgement->final && !excepted && predicate_is_reused(shared);
}

static bool predicate_is_empty(const struct predicate_case *seen)
{
    const char *value = predicate_value(seen, seen->field);
    return value && !*value;
}

static bool predicate_has_bad_lifetime(const struct predicate_case *seen)
{
    static const char *const names[] = {"max-age", "s-maxage"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct values_directive directive;
        values_directive(predicate_list(seen, seen->field), names[i], seen->arena, &directive);
        if (directive.count > 0 &&
            (!directive.argument || values_seconds(directive.argument, strlen(directive.argument)) < 0))
            return true;
    }
    return false;
}

/* A cookie for other sites that any network on the way can read. */
static bool predicate_has_open_cookie(const struct predicate_case *seen)
{
    size_t at = 0;
    for (const struct check_field *field; (field = check_field_next(&seen->response->fields, seen->field, &at));) {
        bool none = false, secure = false;
        for (const char *part = strchr(field->value, ';'); part; part = strchr(part, ';')) {
            part += 1 + strspn(part + 1, " \t");
            none = none || strncasecmp(part, "SameSite=None", strlen("SameSite=None")) == 0;
            secure = secure || (strncasecmp(part, "Secure", strlen("Secure")) == 0 &&
                                strchr("; \t", part[strlen("Secure")]) != NULL);
        }
        if (none && !secure)
            return true;
    }
    return false;
}

static bool predicate_has_credentials_for_all(const struct predicate_case *seen)
{
    const char *origin = predicate_value(seen, seen->field);
    const char *credentials = predicate_value(seen, "Access-Control-Allow-Credentials");
    return origin && credentials && strcmp(origin, "*") == 0 && strcmp(credentials, "true") == 0;
}

static bool predicate_has_several(const struct predicate_case *seen)
{
    return predicate_there_twice(seen) || strchr(predicate_list(seen, seen->field), ',');
}

static bool predicate_is_no_date(const struct predicate_case *seen)
{
    int64_t date;
    return predicate_there(seen) && !predicate_date(seen, seen->field, &date);
}

/* RFC 9112 section 6.1: only then does the client know where the content ends. */
static bool predicate_ends_otherwise(const struct predicate_case *seen)
{
    const char *rest = predicate_list(seen, seen->field), *element, *last = NULL;
    size_t length, last_length = 0;
    while (values_next(&rest, &element, &length)) {
        last = element;
        last_length = length;
    }
    return last && !values_is(last, last_length, "chunked") && seen->response->major < PREDICATE_HTTP_2 &&
           !values_list_has(predicate_list(seen, "Connection"), "close");
}

static bool predicate_lacks_max_age(const struct predicate_case *seen)
{
    const char *value = predicate_value(seen, seen->field);
    const char *seconds = value ? strcasestr(value, "max-age=") : NULL;
    seconds = seconds ? seconds + strlen("max-age=") : "";
    seconds += *seconds == '"';
    size_t digits = strspn(seconds, "0123456789");
    return value && (digits == 0 || !strchr("; \t\"", seconds[digits]));
}

/* Reads "bytes 0-99/1000" or "bytes 0-99/ *"; other units are none of ours. */
static bool predicate_range_is_wrong(const struct predicate_case *seen)
{
    const char *range = predicate_value(seen, seen->field);
    const char *length = predicate_value(seen, "Content-Length");
    if (!range || strncasecmp(range, "bytes ", strlen("bytes ")) != 0)
        return false;
    range += strlen("bytes ");
    size_t first = strspn(range, "0123456789");
    size_t last = range[first] == '-' ? strspn(range + first + 1, "0123456789") : 0;
    const char *whole = range + first + 1 + last;
    if (first == 0 || last == 0 || *whole != '/')
        return true;
    int64_t from = values_seconds(range, first), to = values_seconds(range + first + 1, last);
    int64_t size = values_seconds(whole + 1, strlen(whole + 1));
    if (from >= VALUES_SECONDS_MOST || to >= VALUES_SECONDS_MOST) /* beyond what is told apart */
        return false;
    bool known = length && values_seconds(length, strlen(length)) >= 0;
    return to < from || (size >= 0 && to >= size) ||
           (known && values_seconds(length, strlen(length)) != to - from + 1);
}

static bool predicate_lacks_realm(const struct predicate_case *seen)
{
    size_t at = 0;
    for (const struct check_field *field; (field = check_field_next(&seen->response->fields, seen->field, &at));)
        if (strncasecmp(field->value, "Basic", strlen("Basic")) == 0 && strchr(" ,", field->value[strlen("Basic")]) &&
            !strcasestr(field->value, "realm"))
            return true;
    return false;
}

static bool predicate_unasked_upgrade(const struct predicate_case *seen)
{
    return seen->request && seen->request->method && !predicate_asked_with(seen, "Upgrade");
}

static bool predicate_directives_contradict(const struct predicate_case *seen)
{
    static const char *const names[] = {"max-age", "s-maxage"};
    const char *list = predicate_list(seen, seen->field);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct values_directive directive;
        values_directive(list, names[i], seen->arena, &directive);
        if (directive.differ)
            return true;
    }
    return values_list_has(list, "public") && values_list_has(list, "private");
}

/* ---- the table --------------------------------------------------------------------------------------------- */

static const struct predicate predicate_table[] = {
    {"present", predicate_missing, "is missing"},
    {"has-member", predicate_lacks, "is missing or empty"},
    {"present-for-websocket", predicate_missing_from_websocket, "is missing"},
    {"present-unless-multipart", predicate_missing_from_part, "is missing"},
    {"present-to-post", predicate_missing_after_post, "is missing"},
    {"absent", predicate_there, "is there"},
    {"absent-if-multipart", predicate_there_beside_parts, "is there, beside several parts"},
    {"absent-to-connect", predicate_there_after_connect, "is there, in answer to CONNECT"},
    {"absent-beside-transfer-encoding", predicate_there_beside_coding, "is there beside Transfer-Encoding"},
    {"absent-to-http-1.0", predicate_there_for_http_1_0, "is there, and the client asked with HTTP/1.0"},
    {"absent-in-http-2", predicate_there_in_http_2, "is there, in HTTP/2 or later"},
    {"once", predicate_there_twice, "is there more than once"},
    {"zero", predicate_not_zero, "is not 0"},
    {"names-upgrade", predicate_lacks_upgrade, "does not hold upgrade"},
    {"named-in-connection", predicate_lacks_connection, "is there, but Connection does not name it"},
    {"names-no-end-to-end", predicate_names_end_to_end, "names a field that others need"},
    {"chunked-once", predicate_chunked_twice, "has chunked twice"},
    {"not-identity", predicate_has_identity, "lists identity"},
    {"not-after-date", predicate_after_date, "is later than Date"},
    {"date-form", predicate_no_date, "is no date in the form of today"},
    {"seconds-unquoted", predicate_has_quoted_seconds, "has seconds in quotation marks"},
    {"names-quoted", predicate_has_bare_names, "has field names without quotation marks"},
    {"no-store-beside", predicate_lacks_no_store, "has must-understand without no-store"},
    {"no-content", predicate_has_content, NULL},
    {"lengths-agree", predicate_lengths_differ, NULL},
    {"length-form", predicate_no_length, NULL},
    {"etag-form", predicate_no_tag, NULL},
    {"not-to-http-1.0", predicate_is_answer_to_http_1_0, NULL},
    {"retry-form", predicate_no_delay, NULL},
    {"asked-to-continue", predicate_unasked_continue, NULL},
    {"asked-for-range", predicate_unasked_range, NULL},
    {"asked-with-condition", predicate_unasked_condition, NULL},
    {"leads-elsewhere", predicate_leads_back, NULL},
    {"post-to-https", predicate_post_to_https, NULL},
    {"no-lifetime", predicate_has_lifetime, NULL},
    {"lifetimes-agree", predicate_lifetimes_differ, NULL},
    {"sendable", predicate_not_sendable, NULL},
    {"cookie-not-shared", predicate_shares_cookie, NULL},
    {"vary-by-some", predicate_varies_by_all, NULL},
    {"names-unspaced", predicate_has_spaced_name, NULL},
    {"filled", predicate_is_empty, NULL},
    {"ends-in-chunked", predicate_ends_otherwise, "does not end in chunked, and the connection stays open"},
    {"has-max-age", predicate_lacks_max_age, NULL},
    {"range-fits", predicate_range_is_wrong, NULL},
    {"basic-has-realm", predicate_lacks_realm, NULL},
    {"asked-to-upgrade", predicate_unasked_upgrade, NULL},
    {"directives-agree", predicate_directives_contradict, NULL},
    {"no-content-to-head", predicate_has_content_after_head, NULL},
    {"singles-once", predicate_repeats_single, NULL},
    {"valid-code", predicate_is_no_code, NULL},
    {"allows-another", predicate_allows_what_was_asked, NULL},
    {"lifetime-form", predicate_has_bad_lifetime, NULL},
    {"none-is-secure", predicate_has_open_cookie, NULL},
    {"no-credentials-for-all", predicate_has_credentials_for_all, NULL},
    {"one-origin", predicate_has_several, NULL},
    {"is-date", predicate_is_no_date, NULL},
};
enum { PREDICATE_COUNT = sizeof predicate_table / sizeof *predicate_table };

const struct predicate *predicate_find(const char *name)
{
    for (size_t i = 0; i < PREDICATE_COUNT; i++)
        if (strcmp(predicate_table[i].name, name) == 0)
            return &predicate_table[i];
    return NULL;
}

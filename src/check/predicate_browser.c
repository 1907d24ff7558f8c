/*
 * Predicates: what a browser would not take. RFC 6265 and its successor, the Fetch standard.
 */
#include <string.h>
#include <strings.h>

#include "check/address.h"
#include "check/cookie.h"
#include "check/seen.h"
#include "check/values.h"

/* ---- cookies ---- */

/* Is there a cookie of which this is true? */
static bool browser_any_cookie(struct predicate_case *seen,
                               bool (*is)(const struct predicate_case *seen, const struct cookie *cookie))
{
    size_t at = 0;
    for (const struct check_field *field; (field = check_field_next(&seen->response->fields, seen->field, &at));) {
        struct cookie cookie;
        cookie_read(field->value, &cookie);
        if (is(seen, &cookie))
            return seen_note(seen, cookie.name, cookie.name_length);
    }
    return false;
}

/* For other sites, but any network on the way can read it. */
static bool browser_cookie_is_open(const struct predicate_case *seen, const struct cookie *cookie)
{
    (void)seen;
    return cookie_has(cookie, "SameSite", "None") && !cookie_has(cookie, "Secure", NULL);
}

static bool browser_cookie_breaks_prefix(const struct predicate_case *seen, const struct cookie *cookie)
{
    (void)seen;
    bool secure = strncasecmp(cookie->name, "__Secure-", strlen("__Secure-")) == 0;
    bool host = strncasecmp(cookie->name, "__Host-", strlen("__Host-")) == 0;
    return ((secure || host) && !cookie_has(cookie, "Secure", NULL)) ||
           (host && (cookie_has(cookie, "Domain", NULL) || !cookie_has(cookie, "Path", "/")));
}

static bool browser_cookie_has_no_name(const struct predicate_case *seen, const struct cookie *cookie)
{
    (void)seen;
    return cookie->name_length == 0;
}

static bool browser_cookie_has_bad_date(const struct predicate_case *seen, const struct cookie *cookie)
{
    const char *value;
    size_t length;
    (void)seen;
    return cookie_attribute(cookie, "Expires", &value, &length) && !memchr(value, ':', length);
}

static bool browser_cookie_has_bad_age(const struct predicate_case *seen, const struct cookie *cookie)
{
    const char *value;
    size_t length;
    (void)seen;
    if (!cookie_attribute(cookie, "Max-Age", &value, &length))
        return false;
    bool negative = length > 1 && *value == '-';
    return values_seconds(value + negative, length - negative) < 0;
}

static bool browser_cookie_has_other_site(const struct predicate_case *seen, const struct cookie *cookie)
{
    const char *value;
    size_t length;
    return cookie_attribute(cookie, "SameSite", &value, &length) && !seen_names(seen, value, length);
}

/* Domain has to be the host that was asked, or what that ends in. */
static bool browser_cookie_is_foreign(const struct predicate_case *seen, const struct cookie *cookie)
{
    struct address asked;
    const char *domain;
    size_t length;
    address_asked(seen->request, &asked);
    if (asked.host_length == 0 || !cookie_attribute(cookie, "Domain", &domain, &length))
        return false;
    bool dot = length > 0 && *domain == '.';
    domain += dot;
    length -= dot;
    if (length == 0 || length > asked.host_length)
        return length > 0;
    const char *end = asked.host + asked.host_length - length;
    return strncasecmp(end, domain, length) != 0 || (end > asked.host && end[-1] != '.');
}

static bool browser_cookie_has_blank(const struct predicate_case *seen, const struct cookie *cookie)
{
    (void)seen;
    return cookie->value_length > 0 && memchr(cookie->value, ' ', cookie->value_length);
}

static bool browser_has_blank(struct predicate_case *seen)
{
    return browser_any_cookie(seen, browser_cookie_has_blank);
}

static bool browser_has_open_cookie(struct predicate_case *seen)
{
    return browser_any_cookie(seen, browser_cookie_is_open);
}

static bool browser_breaks_prefix(struct predicate_case *seen)
{
    return browser_any_cookie(seen, browser_cookie_breaks_prefix);
}

static bool browser_has_nameless_cookie(struct predicate_case *seen)
{
    return browser_any_cookie(seen, browser_cookie_has_no_name);
}

static bool browser_has_bad_date(struct predicate_case *seen)
{
    return browser_any_cookie(seen, browser_cookie_has_bad_date);
}

static bool browser_has_bad_age(struct predicate_case *seen)
{
    return browser_any_cookie(seen, browser_cookie_has_bad_age);
}

static bool browser_has_other_site(struct predicate_case *seen)
{
    return browser_any_cookie(seen, browser_cookie_has_other_site);
}

static bool browser_has_foreign_cookie(struct predicate_case *seen)
{
    return browser_any_cookie(seen, browser_cookie_is_foreign);
}

/* Of the same name, domain and path, but with another value. */
static bool browser_has_cookie_twice(struct predicate_case *seen)
{
    enum { MOST = 64 }; /* cookies of one response that are compared */
    struct cookie cookies[MOST];
    const char *values[MOST];
    size_t at = 0, count = 0;
    for (const struct check_field *field; (field = check_field_next(&seen->response->fields, seen->field, &at));) {
        if (count == MOST)
            return false;
        values[count] = field->value;
        cookie_read(field->value, &cookies[count]);
        for (size_t i = 0; i < count; i++)
            if (cookie_same(&cookies[i], &cookies[count]) && strcmp(values[i], values[count]) != 0)
                return seen_note(seen, cookies[count].name, cookies[count].name_length);
        count++;
    }
    return false;
}

/* ---- other origins ---- */

static bool browser_gives_credentials_to_all(struct predicate_case *seen)
{
    const char *origin = seen_value(seen, seen->field);
    const char *credentials = seen_value(seen, "Access-Control-Allow-Credentials");
    return origin && credentials && strcmp(origin, "*") == 0 && strcmp(credentials, "true") == 0;
}

/* A scheme and a host, without anything behind it; or one of the words of the argument; or nothing, which says no. */
static bool browser_is_no_origin(struct predicate_case *seen)
{
    const char *origin = seen_value(seen, seen->field);
    if (!origin || !*origin || seen_names(seen, origin, strlen(origin)))
        return false;
    struct address address;
    address_read(origin, &address);
    return address.scheme_length == 0 || address.host_length == 0 || *address.path != '\0';
}

const struct predicate predicate_browser[] = {
    {"none-is-secure", browser_has_open_cookie, NULL},
    {"prefix-kept", browser_breaks_prefix, NULL},
    {"cookie-named", browser_has_nameless_cookie, NULL},
    {"cookie-value", browser_has_blank, NULL},
    {"cookie-date", browser_has_bad_date, NULL},
    {"cookie-age", browser_has_bad_age, NULL},
    {"cookie-site", browser_has_other_site, NULL},
    {"cookie-domain", browser_has_foreign_cookie, NULL},
    {"cookies-once", browser_has_cookie_twice, NULL},
    {"no-credentials-for-all", browser_gives_credentials_to_all, NULL},
    {"origin", browser_is_no_origin, NULL},
    {NULL, NULL, NULL},
};

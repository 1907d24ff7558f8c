/*
 * Predicates: what a browser would not take. RFC 6265 and its successor, the Fetch standard.
 */
#include <string.h>
#include <strings.h>

#include "check/address.h"
#include "check/cookie.h"
#include "check/predicate.h"
#include "check/values.h"

/* ---- cookies ---- */

static bool browser_name_cookie(struct predicate_case *seen, bool broken, const struct cookie *cookie)
{
    return broken && seen_note(seen, cookie->name, cookie->name_length);
}

/* For other sites, but any network on the way can read it. */
static bool browser_has_open_cookie(struct predicate_case *seen, const struct check_field *field)
{
    struct cookie cookie;
    cookie_read(field->value, &cookie);
    bool open = cookie_has(&cookie, "SameSite", "None") && !cookie_has(&cookie, "Secure", NULL);
    return browser_name_cookie(seen, open, &cookie);
}

static bool browser_breaks_prefix(struct predicate_case *seen, const struct check_field *field)
{
    struct cookie cookie;
    cookie_read(field->value, &cookie);
    bool secure = strncasecmp(cookie.name, "__Secure-", strlen("__Secure-")) == 0;
    bool host = strncasecmp(cookie.name, "__Host-", strlen("__Host-")) == 0;
    bool broken = ((secure || host) && !cookie_has(&cookie, "Secure", NULL)) ||
                  (host && (cookie_has(&cookie, "Domain", NULL) || !cookie_has(&cookie, "Path", "/")));
    return browser_name_cookie(seen, broken, &cookie);
}

static bool browser_has_nameless_cookie(struct predicate_case *seen, const struct check_field *field)
{
    struct cookie cookie;
    (void)seen;
    cookie_read(field->value, &cookie);
    return cookie.name_length == 0;
}

static bool browser_has_bad_date(struct predicate_case *seen, const struct check_field *field)
{
    struct cookie cookie;
    cookie_read(field->value, &cookie);
    return browser_name_cookie(seen, cookie_has(&cookie, "Expires", NULL) && !cookie_has_date(&cookie), &cookie);
}

static bool browser_has_bad_age(struct predicate_case *seen, const struct check_field *field)
{
    struct cookie cookie;
    int64_t seconds;
    cookie_read(field->value, &cookie);
    bool bad = cookie_has(&cookie, "Max-Age", NULL) && !cookie_max_age(&cookie, &seconds);
    return browser_name_cookie(seen, bad, &cookie);
}

static bool browser_has_other_site(struct predicate_case *seen, const struct check_field *field)
{
    struct cookie cookie;
    const char *value;
    size_t length;
    cookie_read(field->value, &cookie);
    bool other = cookie_attribute(&cookie, "SameSite", &value, &length) && !seen_names(seen, value, length);
    return browser_name_cookie(seen, other, &cookie);
}

/* Domain has to be the host that was asked, or what that ends in. */
static bool browser_has_foreign_cookie(struct predicate_case *seen, const struct check_field *field)
{
    struct cookie cookie;
    struct address asked;
    size_t length;
    cookie_read(field->value, &cookie);
    address_asked(seen->request, &asked);
    const char *domain = cookie_domain(&cookie, &length);
    if (asked.host_length == 0 || length == 0)
        return false;
    const char *end = asked.host + (length < asked.host_length ? asked.host_length - length : 0);
    bool same = length <= asked.host_length && strncasecmp(end, domain, length) == 0;
    return browser_name_cookie(seen, !same || (end > asked.host && end[-1] != '.'), &cookie);
}

static bool browser_has_blank(struct predicate_case *seen, const struct check_field *field)
{
    struct cookie cookie;
    cookie_read(field->value, &cookie);
    return browser_name_cookie(seen, memchr(cookie.value, ' ', cookie.value_length), &cookie);
}

static bool browser_has_odd_name(struct predicate_case *seen, const struct check_field *field)
{
    struct cookie cookie;
    cookie_read(field->value, &cookie);
    return browser_name_cookie(seen, values_token(cookie.name) < cookie.name_length, &cookie);
}

/* Domain, Path, Expires, Max-Age and the others: one of them twice. */
static bool browser_repeats_attribute(struct predicate_case *seen, const struct check_field *field)
{
    enum { MOST = 16 }; /* attributes that are compared */
    struct cookie cookie;
    struct values_piece piece, other;
    cookie_read(field->value, &cookie);
    const char *rest = cookie.attributes;
    for (int i = 0; i < MOST && cookie_next(&rest, &piece); i++) {
        const char *others = rest;
        for (int j = i; j < MOST && cookie_next(&others, &other); j++)
            if (piece.name_length == other.name_length && strncasecmp(piece.name, other.name, piece.name_length) == 0)
                return seen_note(seen, piece.name, piece.name_length);
    }
    return false;
}

static bool browser_has_same_value(const struct cookie *a, const struct cookie *b)
{
    return a->value_length == b->value_length && memcmp(a->value, b->value, a->value_length) == 0;
}

/* Of the same name, domain and path, but with another value. */
static bool browser_has_cookie_twice(struct predicate_case *seen)
{
    enum { MOST = 64 }; /* cookies of one response that are compared */
    struct cookie cookies[MOST];
    size_t at = 0, count = 0;
    for (const struct check_field *field; (field = check_field_next(&seen->response->fields, seen->field, &at));) {
        if (count == MOST)
            return false;
        cookie_read(field->value, &cookies[count]);
        for (size_t i = 0; i < count; i++)
            if (cookie_same(&cookies[i], &cookies[count]) && !browser_has_same_value(&cookies[i], &cookies[count]))
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

/* A scheme and a host, without anything behind it; or one of the words of the argument; or nothing, which says no.
 * Several have a row of their own. */
static bool browser_is_no_origin(struct predicate_case *seen)
{
    const char *origin = seen_value(seen, seen->field);
    if (!origin || !*origin || strchr(origin, ',') || seen_names(seen, origin, strlen(origin)))
        return false;
    struct address address;
    address_read(origin, &address);
    return address.scheme_length == 0 || address.host_length == 0 || *address.path != '\0';
}

const struct predicate predicate_browser[] = {
    {"none-is-secure", NULL, NULL, browser_has_open_cookie},
    {"prefix-kept", NULL, NULL, browser_breaks_prefix},
    {"cookie-named", NULL, NULL, browser_has_nameless_cookie},
    {"cookie-name", NULL, NULL, browser_has_odd_name},
    {"cookie-attributes-once", NULL, NULL, browser_repeats_attribute},
    {"cookie-value", NULL, NULL, browser_has_blank},
    {"cookie-date", NULL, NULL, browser_has_bad_date},
    {"cookie-age", NULL, NULL, browser_has_bad_age},
    {"cookie-site", NULL, NULL, browser_has_other_site},
    {"cookie-domain", NULL, NULL, browser_has_foreign_cookie},
    {"cookies-once", browser_has_cookie_twice, NULL, NULL},
    {"no-credentials-for-all", browser_gives_credentials_to_all, NULL, NULL},
    {"origin", browser_is_no_origin, NULL, NULL},
    {.name = NULL},
};

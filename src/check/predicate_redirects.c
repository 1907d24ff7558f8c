/*
 * Predicates: where does Location lead? RFC 9110 sections 10.2.2 and 15.4.
 */
#include <string.h>
#include <strings.h>

#include "check/address.h"
#include "check/seen.h"

enum { REDIRECTS_MOST = 50 }; /* responses that are looked back at */

/* Is the scheme of the address that of the request? No: it is another one, or nobody knows. */
static bool redirects_keep_scheme(const struct check_request *request, const struct address *address)
{
    if (address->scheme_length == 0)
        return true;
    return (request->scheme == CHECK_HTTP && address_same(address->scheme, address->scheme_length, "http", 4)) ||
           (request->scheme == CHECK_HTTPS && address_same(address->scheme, address->scheme_length, "https", 5));
}

/* Where no port is named it is that of the scheme. */
static bool redirects_keep_port(const struct address *asked, const struct address *address)
{
    const char *usual = address_same(address->scheme, address->scheme_length, "http", 4) ? "80" : "443";
    const char *from = asked->port_length > 0 ? asked->port : usual, *to = address->port_length > 0 ? address->port : usual;
    size_t from_length = asked->port_length > 0 ? asked->port_length : strlen(usual);
    size_t to_length = address->port_length > 0 ? address->port_length : strlen(usual);
    return address_same(from, from_length, to, to_length);
}

/* Is host and path of the address that of the request? */
static bool redirects_keep_place(const struct address *asked, const struct address *address)
{
    bool same_host = address_same(address->host, address->host_length, asked->host, asked->host_length);
    if (address->host_length == 0)
        return address_same_path(address->path, asked->path) || address_refers_to(address->path, asked->path);
    return same_host && redirects_keep_port(asked, address) && address_same_path(address->path, asked->path);
}

/* Does Location of this response lead to what the request asked for? Where host and a port that is named are the same,
 * so is the scheme. From a place with https, http is a way down, which others blame. */
static bool redirects_lead_to(const char *location, const struct check_request *request)
{
    struct address asked, address;
    address_asked(request, &asked);
    address_read(location, &address);
    bool down = request->scheme != CHECK_HTTPS && request->major < 2 &&
                address_same(address.scheme, address.scheme_length, "http", 4);
    bool sure = redirects_keep_scheme(request, &address) || address.port_length > 0 || down;
    return sure && redirects_keep_place(&asked, &address);
}

/* The argument: methods that are sent there again. A cookie may make a difference. */
static bool redirects_lead_back(struct predicate_case *seen)
{
    const char *location = seen_value(seen, seen->field);
    return location && *location && seen_request(seen) && seen->request->target && !seen_has(seen, "Set-Cookie") &&
           seen_names(seen, seen->request->method, strlen(seen->request->method)) &&
           redirects_lead_to(location, seen->request);
}

static const char *redirects_location(const struct check_response *response)
{
    size_t at = 0;
    const struct check_field *field = check_field_next(&response->fields, "Location", &at);
    return field && response->status / 100 == 3 ? field->value : NULL;
}

static bool redirects_set_cookie(const struct check_response *response)
{
    size_t at = 0;
    return check_field_next(&response->fields, "Set-Cookie", &at) != NULL;
}

/* Was this address asked for by an earlier request of the same transcript? Where no requests are shown, an address that
 * was already sent to tells it. A cookie may end the round. */
static bool redirects_lead_round(struct predicate_case *seen)
{
    const char *location = seen_value(seen, seen->field);
    const struct check_response *earlier = seen->response->previous;
    if (!location || !*location || seen_has(seen, "Set-Cookie") ||
        (seen->request && seen->request->target && redirects_lead_to(location, seen->request)))
        return false;
    for (int i = 0; earlier && !redirects_set_cookie(earlier) && i < REDIRECTS_MOST; i++, earlier = earlier->previous) {
        const char *other = redirects_location(earlier);
        bool asked = earlier->request && earlier->request->target;
        if (!other)
            continue;
        if (asked ? earlier->request != seen->request && redirects_lead_to(location, earlier->request)
                  : strstr(location, "://") && strcmp(location, other) == 0)
            return seen_note(seen, location, strlen(location));
    }
    return false;
}

/* Without a www. in front. */
static struct address redirects_site(struct address address)
{
    if (address.host_length > 4 && strncasecmp(address.host, "www.", 4) == 0) {
        address.host += 4;
        address.host_length -= 4;
    }
    return address;
}

/* Only the scheme changes, the port with it, and perhaps a www. */
static bool redirects_post_to_https(struct predicate_case *seen)
{
    const char *location = seen_value(seen, seen->field);
    struct address asked, address;
    if (!location || !seen_asked_by(seen, "POST") || seen->request->scheme == CHECK_HTTPS)
        return false;
    address_read(location, &address);
    address_asked(seen->request, &asked);
    asked = redirects_site(asked);
    struct address site = redirects_site(address);
    return address_same(address.scheme, address.scheme_length, "https", 5) &&
           address_same(site.host, site.host_length, asked.host, asked.host_length) &&
           address_same_path(address.path, asked.path);
}

/* From https to http on the same host. */
static bool redirects_lead_down(struct predicate_case *seen)
{
    const char *location = seen_value(seen, seen->field);
    struct address asked, address;
    if (!location || !seen_request(seen) || seen->request->scheme == CHECK_HTTP)
        return false;
    address_read(location, &address);
    address_asked(seen->request, &asked);
    bool https = seen->request->scheme == CHECK_HTTPS || seen->request->major >= 2;
    return https && address_same(address.scheme, address.scheme_length, "http", 4) &&
           address_same(address.host, address.host_length, asked.host, asked.host_length);
}

/* "www.example.org/x", which is a path below the one that was asked for. */
static bool redirects_lack_scheme(struct predicate_case *seen)
{
    const char *location = seen_value(seen, seen->field);
    struct address asked;
    if (!location)
        return false;
    address_asked(seen->request, &asked);
    bool host = asked.host_length > 0 && strncasecmp(location, asked.host, asked.host_length) == 0 &&
                strchr("/:", location[asked.host_length]);
    return host || strncasecmp(location, "www.", strlen("www.")) == 0;
}

/* RFC 3986 section 2: neither these nor bytes beyond ASCII are in an address. */
static bool redirects_are_no_address(struct predicate_case *seen)
{
    const char *location = seen_value(seen, seen->field);
    for (const char *at = location ? location : ""; *at; at++)
        if ((unsigned char)*at > '~' || strchr(" \t<>\"", *at))
            return seen_note(seen, location, strlen(location));
    return false;
}

const struct predicate predicate_redirects[] = {
    {"leads-elsewhere", redirects_lead_back, NULL},
    {"leads-on", redirects_lead_round, NULL},
    {"post-to-https", redirects_post_to_https, NULL},
    {"stays-secure", redirects_lead_down, NULL},
    {"named-in-full", redirects_lack_scheme, NULL},
    {"reference", redirects_are_no_address, NULL},
    {NULL, NULL, NULL},
};

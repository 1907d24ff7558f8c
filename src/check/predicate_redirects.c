/*
 * Predicates: where does Location lead? RFC 9110 sections 10.2.2 and 15.4.
 */
#include <string.h>
#include <strings.h>

#include "check/address.h"
#include "check/predicate.h"

enum { REDIRECTS_MOST = 50 }; /* responses that are looked back at */

/* Is the scheme of the address that of the request? No: it is another one, or nobody knows. */
static bool redirects_keep_scheme(const struct address *address, const struct address *asked)
{
    return address->scheme_length == 0 ||
           address_same(address->scheme, address->scheme_length, asked->scheme, asked->scheme_length);
}

/* Does Location of this response lead to what the request asked for? Where nobody knows its scheme, ports that are
 * named tell. From a place with https, http is a way down, which others blame. */
static bool redirects_lead_to(const char *location, const struct check_request *request)
{
    struct address asked, address;
    address_asked(request, &asked);
    address_read(location, &address);
    bool ports = asked.scheme_length == 0 && address.port_length > 0 && asked.port_length > 0;
    bool down = asked.scheme_length == 0 && request->major < 2 &&
                address_same(address.scheme, address.scheme_length, "http", strlen("http"));
    return (redirects_keep_scheme(&address, &asked) || ports || down) && address_leads_to(&address, &asked);
}

/* The argument: methods that are sent there again. A cookie may make a difference. */
static bool redirects_lead_back(struct predicate_case *seen)
{
    const char *location = address_location(seen->response);
    return location && seen_asked_by_any(seen) && seen_request(seen) && seen->request->target &&
           !seen_has(seen, "Set-Cookie") && redirects_lead_to(location, seen->request);
}

/* Did an earlier response of the chain answer the same request as this one sends the client to? Where no requests are
 * shown, an address tells it that was sent to before, but not next to this one: these may be two beginnings. */
static bool redirects_was_at(const char *location, const struct check_response *earlier,
                             const struct predicate_case *seen, int steps)
{
    const char *other = address_location(earlier);
    if (earlier->request && earlier->request->target && earlier->request->method)
        return seen_asked_by(seen, earlier->request->method) && redirects_lead_to(location, earlier->request);
    return !seen->request && steps > 1 && other && strstr(location, "://") && strcmp(location, other) == 0;
}

/* A cookie may end the round. */
static bool redirects_lead_round(struct predicate_case *seen)
{
    const char *location = address_location(seen->response);
    const struct check_response *next = seen->response;
    if (!location || seen_has(seen, "Set-Cookie") ||
        (seen->request && seen->request->target && redirects_lead_to(location, seen->request)))
        return false;
    for (int steps = 1; steps < REDIRECTS_MOST && address_follows(next); steps++) {
        next = next->previous;
        if (check_field_value(&next->fields, "Set-Cookie"))
            return false;
        if (redirects_was_at(location, next, seen, steps))
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
    bool domain = memchr(asked.host, '.', asked.host_length);
    bool host = domain && strncasecmp(location, asked.host, asked.host_length) == 0 &&
                strchr("/:", location[asked.host_length]);
    const char *name = strncasecmp(location, "www.", strlen("www.")) == 0 ? location + strlen("www.") : "";
    return host || memchr(name, '.', strcspn(name, "/?#"));
}

/* RFC 3986 section 2: neither these nor bytes beyond ASCII are in an address, and two digits follow %. An address of
 * http has a host. */
static bool redirects_are_no_address(struct predicate_case *seen)
{
    static const char hexadecimal[] = "0123456789ABCDEFabcdef";
    const char *location = seen_value(seen, seen->field);
    struct address address;
    if (!location)
        return false;
    for (const char *at = location; *at; at++)
        if ((unsigned char)*at > '~' || strchr(" \t<>\"{}\\^`", *at) ||
            (*at == '%' && strspn(at + 1, hexadecimal) < 2))
            return seen_note(seen, location, strlen(location));
    address_read(location, &address);
    bool http = address.scheme_length >= 4 && strncasecmp(address.scheme, "https", address.scheme_length) == 0;
    return http && address.host_length == 0 && seen_note(seen, location, strlen(location));
}

const struct predicate predicate_redirects[] = {
    {"leads-elsewhere", redirects_lead_back, NULL, NULL},
    {"leads-on", redirects_lead_round, NULL, NULL},
    {"post-to-https", redirects_post_to_https, NULL, NULL},
    {"stays-secure", redirects_lead_down, NULL, NULL},
    {"named-in-full", redirects_lack_scheme, NULL, NULL},
    {"reference", redirects_are_no_address, NULL, NULL},
    {.name = NULL},
};

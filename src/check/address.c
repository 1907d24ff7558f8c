#include "check/address.h"

#include <string.h>
#include <strings.h>

static const char address_letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.";

/* Takes a host, with or without a port. */
static void address_read_host(const char *text, size_t length, struct address *address)
{
    const char *bracket = memchr(text, ']', length); /* of an IPv6 address, which has colons */
    const char *behind = bracket ? bracket : text;
    const char *colon = memchr(behind, ':', (size_t)(text + length - behind));
    address->host = text;
    address->host_length = colon ? (size_t)(colon - text) : length;
    address->port = colon ? colon + 1 : text + length;
    address->port_length = (size_t)(text + length - address->port);
}

void address_read(const char *text, struct address *address)
{
    *address = (struct address){.scheme = text, .host = text, .port = text, .path = text};
    size_t scheme = strspn(text, address_letters);
    if (scheme > 0 && text[scheme] == ':') {
        address->scheme_length = scheme;
        address->path = text + scheme + 1;
    }
    if (strncmp(address->path, "//", 2) != 0)
        return;
    const char *host = address->path + 2;
    size_t length = strcspn(host, "/?#");
    address->path = host + length;
    const char *user = memchr(host, '@', length);
    if (user) {
        length -= (size_t)(user + 1 - host);
        host = user + 1;
    }
    address_read_host(host, length, address);
}

bool address_same(const char *a, size_t a_length, const char *b, size_t b_length)
{
    return a_length == b_length && strncasecmp(a, b, a_length) == 0;
}

static void address_set_scheme(enum check_scheme scheme, struct address *address)
{
    static const char *const names[] = {
        [CHECK_SCHEME_UNKNOWN] = "", [CHECK_HTTP] = "http", [CHECK_HTTPS] = "https"};
    address->scheme = names[scheme];
    address->scheme_length = strlen(names[scheme]);
}

void address_asked(const struct check_request *request, struct address *asked)
{
    address_read(request && request->target ? request->target : "", asked);
    if (asked->host_length > 0)
        return;
    const char *host = request ? check_field_value(&request->fields, "Host") : NULL;
    /* also where one was read: the host of a CONNECT looks like a scheme */
    address_set_scheme(request ? request->scheme : CHECK_SCHEME_UNKNOWN, asked);
    if (host)
        address_read_host(host, strlen(host), asked);
}

bool address_same_path(const char *path, const char *asked)
{
    size_t length = strcspn(path, "#");
    if (*path == '?' && *asked == '/')
        asked++; /* http://example.org?x */
    bool root = length == 0 && strcmp(asked, "/") == 0;
    return root || (*asked && strlen(asked) == length && strncmp(path, asked, length) == 0);
}

/* Where no port is named it is that of the scheme, and where that is not known, of the other one's. */
static bool address_same_port(const struct address *address, const struct address *asked)
{
    bool http = address_same(address->scheme, address->scheme_length, "http", strlen("http"));
    bool asked_http = asked->scheme_length > 0 ? asked->scheme_length == strlen("http") : http;
    const char *usual = http ? "80" : "443", *asked_usual = asked_http ? "80" : "443";
    bool named = address->port_length > 0, asked_named = asked->port_length > 0;
    return address_same(named ? address->port : usual, named ? address->port_length : strlen(usual),
                        asked_named ? asked->port : asked_usual,
                        asked_named ? asked->port_length : strlen(asked_usual));
}

/* Does a reference without a host, seen from `path`, mean that path? RFC 3986 section 5.2. */
static bool address_refers_to(const char *reference, const char *path)
{
    size_t length = strcspn(reference, "#"), kept = *reference == '/' ? 0 : strcspn(path, "?");
    while (*reference != '?' && kept && path[kept - 1] != '/')
        kept--;
    return length == 0 || (strlen(path + kept) == length && strncmp(path + kept, reference, length) == 0);
}

const char *address_location(const struct check_response *response)
{
    const char *location = check_field_value(&response->fields, "Location");
    return location && *location && response->status / 100 == 3 && response->status != 304 ? location : NULL;
}

bool address_follows(const struct check_response *next)
{
    const char *location = next->previous ? address_location(next->previous) : NULL;
    struct address address, asked, before;
    if (!location)
        return false;
    if (!next->request)
        return true;
    if (!next->request->target || !next->previous->request)
        return false;
    address_read(location, &address);
    address_asked(next->request, &asked);
    address_asked(next->previous->request, &before);
    if (address.host_length > 0)
        return address_leads_to(&address, &asked);
    bool same_host = address_same(before.host, before.host_length, asked.host, asked.host_length);
    return same_host && (*address.path != '/' || address_same_path(address.path, asked.path));
}

bool address_leads_to(const struct address *address, const struct address *asked)
{
    if (address->host_length == 0)
        return address_refers_to(address->path, asked->path);
    return address_same(address->host, address->host_length, asked->host, asked->host_length) &&
           address_same_port(address, asked) && address_same_path(address->path, asked->path);
}

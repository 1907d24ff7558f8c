/*
 * Location and Content-Location: RFC 9110 sections 8.7 and 10.2.2, RFC 3986 section 4.2.
 */
#include <string.h>
#include <strings.h>

#include "check/explain.h"

/* An address, or a reference to one; what it has not is empty. */
struct address {
    const char *scheme, *host, *port, *path; /* the path with all that is behind it */
    size_t scheme_length, host_length, port_length;
};

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

static void address_read(const char *text, struct address *address)
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

static bool address_same(const char *a, size_t a_length, const char *b, size_t b_length)
{
    return a_length == b_length && strncasecmp(a, b, a_length) == 0;
}

/* What was asked for: of the host what the request line says, else Host. Both may be missing. */
static void address_asked(const struct check_request *request, struct address *asked)
{
    size_t at = 0;
    address_read(request && request->target ? request->target : "", asked);
    const struct check_field *host = request ? check_field_next(&request->fields, "Host", &at) : NULL;
    if (asked->host_length > 0)
        return;
    asked->scheme_length = 0; /* the host of a CONNECT looks like one */
    if (host)
        address_read_host(host->value, strlen(host->value), asked);
}

static bool address_same_path(const char *path, const char *asked)
{
    size_t length = strcspn(path, "#");
    bool root = length == 0 && strcmp(asked, "/") == 0;
    return root || (*asked && strlen(asked) == length && strncmp(path, asked, length) == 0);
}

/* "the same host and path", "the same host, port 8080", "another host: www.example.org", "host www.example.org" */
static void address_say_host(struct saying *saying, const struct address *address, const struct address *asked)
{
    if (!saying_next(saying))
        return;
    bool same_port = address_same(address->port, address->port_length, asked->port, asked->port_length);
    if (!address_same(address->host, address->host_length, asked->host, asked->host_length)) {
        saying_text(saying, asked->host_length ? "another host: " : "host ");
        saying_quote(saying, address->host, address->host_length);
    } else if (same_port && address_same_path(address->path, asked->path)) {
        saying_text(saying, "the same host and path");
    } else {
        saying_text(saying, "the same host");
    }
    if (!same_port && address->port_length > 0) {
        saying_text(saying, ", port ");
        saying_quote(saying, address->port, address->port_length);
    }
}

/* ", by https", ", from https to http" */
static void address_say_scheme(struct saying *saying, const struct address *address, const struct address *asked)
{
    if (address_same(address->scheme, address->scheme_length, asked->scheme, asked->scheme_length))
        return;
    saying_text(saying, asked->scheme_length ? ", from " : ", by ");
    saying_quote(saying, asked->scheme, asked->scheme_length);
    saying_text(saying, asked->scheme_length ? " to " : "");
    saying_quote(saying, address->scheme, address->scheme_length);
}

void address_location(struct saying *saying, const char *value)
{
    struct address address, asked;
    if (!*value)
        return;
    address_read(value, &address);
    address_asked(saying->response->request, &asked);
    if (address.host_length > 0) {
        address_say_host(saying, &address, &asked);
        if (address.scheme_length > 0)
            address_say_scheme(saying, &address, &asked);
    } else if (address.scheme_length > 0) {
        saying_add(saying, "an address that is not on the web: ");
        saying_quote(saying, address.scheme, address.scheme_length);
    } else if (address_same_path(address.path, asked.path)) {
        saying_add(saying, "relative: the address that was asked for");
    } else if (*value == '/') {
        saying_add(saying, "relative: a path on the same host");
    } else {
        saying_add(saying, "relative to the address that was asked for");
    }
}

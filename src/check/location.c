/*
 * Location and Content-Location: RFC 9110 sections 8.7 and 10.2.2, RFC 3986 section 4.2.
 */
#include <string.h>

#include "check/address.h"
#include "check/explain.h"

/* "the same host and path", "the same host, port 8080", "another host: www.example.org", "host www.example.org" */
static void location_say_host(struct saying *saying, const struct address *address, const struct address *asked)
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
static void location_say_scheme(struct saying *saying, const struct address *address, const struct address *asked)
{
    if (address_same(address->scheme, address->scheme_length, asked->scheme, asked->scheme_length))
        return;
    saying_text(saying, asked->scheme_length ? ", from " : ", by ");
    saying_quote(saying, asked->scheme, asked->scheme_length);
    saying_text(saying, asked->scheme_length ? " to " : "");
    saying_quote(saying, address->scheme, address->scheme_length);
}

void location_explain(struct saying *saying, const char *value)
{
    struct address address, asked;
    if (!*value)
        return;
    address_read(value, &address);
    address_asked(saying->response->request, &asked);
    if (address.host_length > 0) {
        location_say_host(saying, &address, &asked);
        if (address.scheme_length > 0)
            location_say_scheme(saying, &address, &asked);
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

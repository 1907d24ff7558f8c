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

void address_asked(const struct check_request *request, struct address *asked)
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

bool address_same_path(const char *path, const char *asked)
{
    size_t length = strcspn(path, "#");
    bool root = length == 0 && strcmp(asked, "/") == 0;
    return root || (*asked && strlen(asked) == length && strncmp(path, asked, length) == 0);
}

bool address_refers_to(const char *reference, const char *path)
{
    size_t length = strcspn(reference, "#"), kept = *reference == '/' ? 0 : strcspn(path, "?");
    while (*reference != '?' && kept && path[kept - 1] != '/')
        kept--;
    return length == 0 || (strlen(path + kept) == length && strncmp(path + kept, reference, length) == 0);
}

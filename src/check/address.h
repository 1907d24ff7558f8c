/*
 * Addresses: RFC 3986 sections 3 and 4.2, RFC 9110 section 7.1.
 */
#ifndef HTTPLORE_CHECK_ADDRESS_H
#define HTTPLORE_CHECK_ADDRESS_H

#include "check/message.h"

/* An address, or a reference to one, where it stands; what it has not is empty. */
struct address {
    const char *scheme, *host, *port, *path; /* the path with all that is behind it */
    size_t scheme_length, host_length, port_length;
};

/* Reads any text. */
void address_read(const char *text, struct address *address);

/* What was asked for: of the host what the request line says, else Host. Both may be missing; `request` may be NULL. */
void address_asked(const struct check_request *request, struct address *asked);

/* Are these parts of addresses the same, in any letter case? */
bool address_same(const char *a, size_t a_length, const char *b, size_t b_length);

/* Is this path, without its fragment, the one that was asked for? */
bool address_same_path(const char *path, const char *asked);

/* Does a reference without a host, seen from `path`, mean that path? RFC 3986 section 5.2. */
bool address_refers_to(const char *reference, const char *path);

#endif

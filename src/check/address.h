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

/* What was asked for: of scheme and host what the request line says, else the connection and Host. All may be missing;
 * `request` may be NULL. */
void address_asked(const struct check_request *request, struct address *asked);

/* Where a redirect leads, as Location says; NULL: it is none. In a 304 it has no such meaning. */
const char *address_location(const struct check_response *response);

/* Was this the answer to what the redirect before it led to? Where no requests are shown it is taken to be. */
bool address_follows(const struct check_response *next);

/* Are these parts of addresses the same, in any letter case? */
bool address_same(const char *a, size_t a_length, const char *b, size_t b_length);

/* Is this path, without its fragment, the one that was asked for? */
bool address_same_path(const char *path, const char *asked);

/* Does an address, or a reference seen from what was asked for, lead to the host, port and path that was asked for? Of
 * the scheme only the port counts that it stands for. */
bool address_leads_to(const struct address *address, const struct address *asked);

#endif

/*
 * How intermediaries name themselves.
 */
#ifndef HTTPLORE_CHECK_INTERMEDIARIES_H
#define HTTPLORE_CHECK_INTERMEDIARIES_H

#include "catalog/catalog.h"

/* Bytes of an element of a list; what is no name is of length 0. */
struct intermediary {
    const char *name;
    size_t length;
};

/* Who an element of Via names: "p.example.net (squid/5.7)" in "1.1 p.example.net (squid/5.7)". */
struct intermediary intermediary_via(const char *element, size_t length);

/* Who a member of Cache-Status or Proxy-Status is: "ExampleCDN" in "ExampleCDN; hit". */
struct intermediary intermediary_member(const char *element, size_t length);

/* Who an element of X-Cache speaks of: "p.example.net" in "MISS from p.example.net"; mostly nobody. */
struct intermediary intermediary_x_cache(const char *element, size_t length);

/* Does the mark show in these bytes, a value of its field or an element of one? */
bool intermediary_has_mark(const struct catalog_mark *mark, const char *bytes, size_t length);

/* The first mark of a field that shows in these bytes, or NULL. */
const struct catalog_mark *intermediary_mark(const struct catalog_lexicon *lexicon, const char *field,
                                             const char *bytes, size_t length);

/* The name of the mark's product with the place that the element holds: "Cloudflare, Frankfurt". In the arena. */
const char *intermediary_product(const struct catalog_lexicon *lexicon, const struct catalog_mark *mark,
                                 const char *element, size_t length, struct arena *arena);

#endif

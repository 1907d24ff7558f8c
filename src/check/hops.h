/*
 * Who passed a response on; private to meaning.c.
 */
#ifndef HTTPLORE_CHECK_HOPS_H
#define HTTPLORE_CHECK_HOPS_H

#include "check/meaning.h"

/* The hops, nearest to the client first, at most MEANING_HOPS. In the arena; returns how many. */
size_t hops_read(const struct catalog_lexicon *lexicon, const struct check_response *response, struct arena *arena,
                 struct meaning_hop **hops);

#endif

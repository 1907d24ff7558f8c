/*
 * What is said of a response that somebody received.
 */
#ifndef HTTPLORE_PAGE_VERDICT_H
#define HTTPLORE_PAGE_VERDICT_H

#include "check/judge.h"
#include "check/transcript.h"
#include "page/compose.h"

/* How many findings of each severity. */
struct verdict_counts {
    size_t of[CATALOG_NOTE + 1];
};

void verdict_count(const struct judgement *judgement, struct verdict_counts *counts);

/* The page of a response: what was asked and answered, what is wrong, what caches do with it, what its fields say. The
 * caller frees it. */
struct page *compose_verdict(const struct compose *compose, const struct check_response *response,
                             const struct judgement *judgement);

/* Where a chain of redirects leads and what it does to the method; a page without lines if there is none. */
struct page *compose_chain(const struct compose *compose, const struct check_transcript *transcript);

/* "1 violation, 1 warning", and where to read on about the last response. */
struct page *compose_verdict_end(const struct compose *compose, const struct verdict_counts *counts, int status);

#endif

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

/* All that is to be said of a transcript as of `now`, in seconds since 1970: of each response what was asked and
 * answered, what is wrong, what caches do with it, what its fields say; where a chain of redirects leads; and how
 * much is wrong in all, which is added to *counts. The caller frees the page. */
struct page *compose_transcript(const struct compose *compose, const struct check_transcript *transcript, int64_t now,
                                struct verdict_counts *counts);

#endif

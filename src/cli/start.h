/*
 * Where the browser begins.
 */
#ifndef HTTPLORE_CLI_START_H
#define HTTPLORE_CLI_START_H

#include "catalog/catalog.h"
#include "cli/operands.h"

/* At most one of them is set. */
struct start {
    char *key;    /* of an entry; or three digits that have none */
    char *search; /* what to search for */
};

/* Finds what the operands ask for; of several codes that is the first. Free with start_done(). */
void start_find(struct start *start, struct catalog *catalog, const struct operands *operands);
void start_done(struct start *start);

#endif

/*
 * How it can be seen in a response that a row of the database is broken. Private to the checker, but for the test that
 * holds rows and predicates to one another.
 */
#ifndef HTTPLORE_CHECK_PREDICATE_H
#define HTTPLORE_CHECK_PREDICATE_H

#include "check/seen.h"

/* The predicate that a row names, or NULL. Behind its name, "asked-with Range", stands its argument, which *argument is
 * set to; "": it has none. */
const struct predicate *predicate_find(const char *row, const char **argument);

#endif

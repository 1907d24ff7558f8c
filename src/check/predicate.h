/*
 * How it can be seen in a response that a row of the database is broken. A row has a predicate and perhaps, behind
 * " if ", a circumstance; each is a name of a table and behind a blank its argument: "absent if in-HTTP/2+",
 * "lists-none-of chunked". Predicates have the name of what is to be, and their functions say that it is not.
 *
 * Private to the checker, but for the test that holds rows and tables to one another.
 */
#ifndef HTTPLORE_CHECK_PREDICATE_H
#define HTTPLORE_CHECK_PREDICATE_H

#include "check/seen.h"

/* A row of a table of predicates; the last one of a table has no name. */
struct predicate {
    const char *name;
    bool (*broken)(struct predicate_case *seen); /* is it broken? NULL: */
    const char *text; /* what is wrong with the field of a rule: "is missing"; NULL: it is for pitfalls, which say it */
    /* is it broken by this field line: of that name, or any one where the row is about no field? */
    bool (*broken_by)(struct predicate_case *seen, const struct check_field *field);
};

/* The tables, one for each file that has predicates; the last one is NULL. */
extern const struct predicate *const predicate_tables[];
extern const struct predicate predicate_head[], predicate_fields[], predicate_forms[], predicate_lists[],
    predicate_request[], predicate_conditions[], predicate_ranges[], predicate_redirects[], predicate_caching[],
    predicate_browser[];

struct circumstance {
    const char *name;
    bool (*holds)(const struct predicate_case *seen);
    const char *text; /* behind that of the predicate, with the argument behind it: ", beside"; NULL: it says nothing */
};

/* Those that a row names, or NULL. *argument is set to what stands behind the name, "" if nothing does. */
const struct predicate *predicate_find(const char *row, const char **argument);
const struct circumstance *circumstance_find(const char *row, const char **argument);

/* Does the row begin with the name? If so, *argument is set as above. */
bool predicate_row_has(const char *row, const char *name, const char **argument);

#endif

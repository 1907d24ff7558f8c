/*
 * Predicates: what stands in fields that are lists.
 */
#include <string.h>

#include "check/seen.h"
#include "check/values.h"

static bool lists_connection_has(const struct predicate_case *seen, const char *name)
{
    return values_list_has(seen_list(seen, "Connection"), name);
}

static bool lists_lack_upgrade(struct predicate_case *seen)
{
    return !seen_is_http_2(seen) && seen_has(seen, "Upgrade") && !lists_connection_has(seen, "upgrade");
}

static bool lists_lack_connection(struct predicate_case *seen)
{
    return !seen_is_http_2(seen) && seen_has(seen, seen->field) && !lists_connection_has(seen, seen->field);
}

/* The argument: what may not be there. Parameters and arguments do not count. */
static bool lists_have_any(struct predicate_case *seen)
{
    const char *rest = seen_list(seen, seen->field), *element;
    size_t length;
    while (values_next(&rest, &element, &length)) {
        size_t name = 0;
        while (name < length && !strchr("=; \t", element[name]))
            name++;
        if (seen_names(seen, element, name))
            return seen_note(seen, element, length);
    }
    return false;
}

/* The argument: all that may be there. */
static bool lists_have_others(struct predicate_case *seen)
{
    const char *rest = seen_list(seen, seen->field), *element;
    size_t length;
    while (values_next(&rest, &element, &length))
        if (!seen_names(seen, element, length))
            return seen_note(seen, element, length);
    return false;
}

/* The argument: what may be there once. */
static bool lists_repeat(struct predicate_case *seen)
{
    const char *rest = seen_list(seen, seen->field), *element;
    size_t length, count = 0;
    while (values_next(&rest, &element, &length))
        count += seen_names(seen, element, length);
    return count > 1;
}

/* The argument: two that contradict one another. */
static bool lists_have_both(struct predicate_case *seen)
{
    const char *rest = seen->argument, *list = seen_list(seen, seen->field);
    for (const char *name; (name = seen_word(seen, &rest));)
        if (!values_list_has(list, name))
            return false;
    return true;
}

/* RFC 9112 section 6.1: only then does the client know where the content ends. */
static bool lists_end_otherwise(struct predicate_case *seen)
{
    const char *rest = seen_list(seen, seen->field), *element, *last = NULL;
    size_t length, last_length = 0;
    while (values_next(&rest, &element, &length)) {
        last = element;
        last_length = length;
    }
    return last && !values_is(last, last_length, "chunked") && !seen_is_http_2(seen) &&
           !lists_connection_has(seen, "close");
}

/* Allow has the method that the server has just refused. */
static bool lists_allow_what_was_asked(struct predicate_case *seen)
{
    return seen_request(seen) && values_list_has(seen_list(seen, seen->field), seen->request->method);
}

const struct predicate predicate_lists[] = {
    {"names-upgrade", lists_lack_upgrade, "does not hold upgrade"},
    {"named-in-connection", lists_lack_connection, "is there, but Connection does not name it"},
    {"lists-none-of", lists_have_any, "holds what may not be there"},
    {"lists-only", lists_have_others, "holds something else"},
    {"lists-once", lists_repeat, "holds it more than once"},
    {"lists-apart", lists_have_both, NULL},
    {"ends-in-chunked", lists_end_otherwise, "does not end in chunked, and the connection stays open"},
    {"allows-another", lists_allow_what_was_asked, NULL},
    {NULL, NULL, NULL},
};

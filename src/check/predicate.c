#include "check/predicate.h"

#include <string.h>

const struct predicate *const predicate_tables[] = {
    predicate_head,       predicate_fields, predicate_forms,     predicate_lists,   predicate_request,
    predicate_conditions, predicate_ranges, predicate_redirects, predicate_caching, predicate_browser, NULL,
};

bool predicate_row_has(const char *row, const char *name, const char **argument)
{
    size_t length = strcspn(row, " ");
    if (strlen(name) != length || memcmp(name, row, length) != 0)
        return false;
    *argument = row + length + (row[length] != '\0');
    return true;
}

const struct predicate *predicate_find(const char *row, const char **argument)
{
    for (const struct predicate *const *table = predicate_tables; *table; table++)
        for (const struct predicate *predicate = *table; predicate->name; predicate++)
            if (predicate_row_has(row, predicate->name, argument))
                return predicate;
    return NULL;
}

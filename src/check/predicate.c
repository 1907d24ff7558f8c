#include "check/predicate.h"

#include <string.h>

static const struct predicate *const predicate_tables[] = {
    predicate_fields, predicate_forms, predicate_lists, predicate_request, predicate_redirects, predicate_caching,
    predicate_browser,
};

const struct predicate *predicate_find(const char *row, const char **argument)
{
    size_t length = strcspn(row, " ");
    *argument = row + length + (row[length] != '\0');
    for (size_t i = 0; i < sizeof predicate_tables / sizeof *predicate_tables; i++)
        for (const struct predicate *predicate = predicate_tables[i]; predicate->name; predicate++)
            if (strlen(predicate->name) == length && memcmp(predicate->name, row, length) == 0)
                return predicate;
    return NULL;
}

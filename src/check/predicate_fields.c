/*
 * Predicates: which fields are there, how often, and whether content is.
 */
#include <string.h>
#include <strings.h>

#include "check/predicate.h"
#include "check/values.h"

static bool fields_lack(struct predicate_case *seen)
{
    return !seen_has(seen, seen->field);
}

/* Also if all that is there is empty. */
static bool fields_lack_member(struct predicate_case *seen)
{
    const char *rest = seen_list(seen, seen->field), *element;
    size_t length;
    return !values_next(&rest, &element, &length);
}

static bool fields_have(struct predicate_case *seen)
{
    return seen_has(seen, seen->field);
}

static bool fields_have_twice(struct predicate_case *seen)
{
    return seen_count(seen, seen->field) > 1;
}

/* Of what is said twice in the same words nobody suffers. */
static bool fields_differ(struct predicate_case *seen)
{
    size_t at = 0;
    const struct check_fields *fields = &seen->response->fields;
    const struct check_field *first = check_field_next(fields, seen->field, &at), *other = first;
    while (other && (other = check_field_next(fields, seen->field, &at)))
        if (strcmp(other->value, first->value) != 0)
            return true;
    return false;
}

static bool fields_have_any(struct predicate_case *seen)
{
    const char *rest = seen->argument;
    for (const char *name; (name = seen_word(seen, &rest));)
        if (seen_has(seen, name))
            return seen_note(seen, name, strlen(name));
    return false;
}

static bool fields_have_content(struct predicate_case *seen)
{
    return seen->response->content;
}

const struct predicate predicate_fields[] = {
    {"present", fields_lack, "is missing", NULL},
    {"has-member", fields_lack_member, "is missing or empty", NULL},
    {"absent", fields_have, "is there", NULL},
    {"once", fields_have_twice, "is there more than once", NULL},
    {"same", fields_differ, "is there more than once, with different values", NULL},
    {"none-of", fields_have_any, NULL, NULL},
    {"no-content", fields_have_content, NULL, NULL},
    {.name = NULL},
};

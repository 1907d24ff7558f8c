#include "check/message.h"

#include <string.h>
#include <strings.h>

const struct check_field *check_field_next(const struct check_fields *fields, const char *name, size_t *at)
{
    while (*at < fields->count) {
        const struct check_field *field = &fields->items[(*at)++];
        if (strcasecmp(field->name, name) == 0)
            return field;
    }
    return NULL;
}

const char *check_field_joined(const struct check_fields *fields, const char *name, struct arena *arena)
{
    static const char separator[] = ", ";
    const struct check_field *field;
    size_t size = 0;
    for (size_t at = 0; (field = check_field_next(fields, name, &at));)
        size += strlen(field->value) + sizeof separator;
    if (size == 0)
        return NULL;
    char *joined = arena_new(arena, size);
    char *end = joined;
    const char *between = "";
    for (size_t at = 0; (field = check_field_next(fields, name, &at)); between = separator)
        end = stpcpy(stpcpy(end, between), field->value);
    return joined;
}

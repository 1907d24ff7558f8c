#include "check/message.h"

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

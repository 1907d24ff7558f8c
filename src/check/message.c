#include "check/message.h"

#include <string.h>
#include <strings.h>

/* One bit of 64, the same in any letter case. */
static uint64_t check_name_bit(const char *name)
{
    enum { LETTER_CASE = 0x20, BITS = 64 };
    return UINT64_C(1) << ((((unsigned char)*name | LETTER_CASE) + 3 * strlen(name)) % BITS);
}

void check_field_add(struct check_fields *fields, const struct check_field *field, struct arena *arena)
{
    fields->items = arena_grow(arena, fields->items, fields->count, sizeof *fields->items);
    fields->items[fields->count++] = *field;
    fields->names |= check_name_bit(field->name);
}

const struct check_field *check_field_next(const struct check_fields *fields, const char *name, size_t *at)
{
    if (!(fields->names & check_name_bit(name)))
        return NULL;
    while (*at < fields->count) {
        const struct check_field *field = &fields->items[(*at)++];
        if (strcasecmp(field->name, name) == 0)
            return field;
    }
    return NULL;
}

const char *check_field_value(const struct check_fields *fields, const char *name)
{
    size_t at = 0;
    const struct check_field *field = check_field_next(fields, name, &at);
    return field ? field->value : NULL;
}

const char *check_field_joined(const struct check_fields *fields, const char *name, struct arena *arena)
{
    static const char separator[] = ", ";
    const struct check_field *field;
    size_t size = 0, count = 0;
    const char *last = NULL;
    for (size_t at = 0; (field = check_field_next(fields, name, &at)); count++) {
        last = field->value;
        size += strlen(last) + sizeof separator;
    }
    if (count < 2)
        return last;
    char *joined = arena_new(arena, size);
    char *end = joined;
    const char *between = "";
    for (size_t at = 0; (field = check_field_next(fields, name, &at)); between = separator)
        end = stpcpy(stpcpy(end, between), field->value);
    return joined;
}

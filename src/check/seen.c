#include "check/seen.h"

#include <string.h>
#include <strings.h>

#include "check/values.h"
#include "text/width.h"

enum {
    SEEN_HTTP_2 = 2,
    SEEN_NOTE_MOST = 60, /* bytes that a finding shows */
};

size_t seen_count(const struct predicate_case *seen, const char *field)
{
    size_t count = 0, at = 0;
    while (check_field_next(&seen->response->fields, field, &at))
        count++;
    return count;
}

bool seen_has(const struct predicate_case *seen, const char *field)
{
    return seen_value(seen, field) != NULL;
}

const char *seen_value(const struct predicate_case *seen, const char *field)
{
    return check_field_value(&seen->response->fields, field);
}

const char *seen_list(const struct predicate_case *seen, const char *field)
{
    const char *list = check_field_joined(&seen->response->fields, field, seen->arena);
    return list ? list : "";
}

bool seen_date(const struct predicate_case *seen, const char *field, int64_t *date)
{
    const char *value = seen_value(seen, field);
    return value && values_date(value, seen->judgement->now, date);
}

bool seen_is_http_2(const struct predicate_case *seen)
{
    return seen->response->major >= SEEN_HTTP_2;
}

bool seen_request(const struct predicate_case *seen)
{
    return seen->request && seen->request->method && seen->request->complete;
}

bool seen_asked_by(const struct predicate_case *seen, const char *method)
{
    return seen->request && seen->request->method && strcmp(seen->request->method, method) == 0;
}

bool seen_asked_by_any(const struct predicate_case *seen)
{
    const char *rest = seen->argument;
    for (const char *method; (method = seen_word(seen, &rest));)
        if (seen_asked_by(seen, method))
            return true;
    return false;
}

bool seen_asked_with(const struct predicate_case *seen, const char *field)
{
    return seen_request_value(seen, field) != NULL;
}

const char *seen_request_list(const struct predicate_case *seen, const char *field)
{
    return seen->request ? check_field_joined(&seen->request->fields, field, seen->arena) : NULL;
}

const char *seen_request_value(const struct predicate_case *seen, const char *field)
{
    return seen->request ? check_field_value(&seen->request->fields, field) : NULL;
}

bool seen_word_next(const char **rest, const char **word, size_t *length)
{
    *word = *rest + strspn(*rest, " ");
    *length = strcspn(*word, " ");
    *rest = *word + *length;
    return *length > 0;
}

const char *seen_word(const struct predicate_case *seen, const char **rest)
{
    const char *word;
    size_t length;
    return seen_word_next(rest, &word, &length) ? arena_copy(seen->arena, word, length) : NULL;
}

bool seen_names(const struct predicate_case *seen, const char *word, size_t length)
{
    const char *rest = seen->argument, *name;
    for (size_t name_length; seen_word_next(&rest, &name, &name_length);)
        if (name_length == length && strncasecmp(word, name, length) == 0)
            return true;
    return false;
}

bool seen_note(struct predicate_case *seen, const char *bytes, size_t length)
{
    struct buffer text;
    buffer_init(&text);
    buffer_add_bytes(&text, bytes, length > SEEN_NOTE_MOST ? width_whole(bytes, SEEN_NOTE_MOST) : length);
    if (length > SEEN_NOTE_MOST)
        buffer_add(&text, "...");
    seen->what = arena_copy(seen->arena, text.text, text.length);
    buffer_done(&text);
    return true;
}

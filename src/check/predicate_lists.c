/*
 * Predicates: what stands in fields that are lists.
 */
#include <string.h>

#include "check/predicate.h"
#include "check/values.h"

static bool lists_connection_has(const struct predicate_case *seen, const char *name)
{
    return values_list_has(seen_list(seen, "Connection"), name);
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

/* The argument: what has to be there. */
static bool lists_lack(struct predicate_case *seen)
{
    const char *rest = seen->argument, *list = seen_list(seen, seen->field);
    for (const char *name; (name = seen_word(seen, &rest));)
        if (!values_list_has(list, name))
            return seen_note(seen, name, strlen(name));
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

/* Each element is of letters and digits and what the argument says, or a token. */
static bool lists_have_other_elements(struct predicate_case *seen)
{
    static const char alphanumeric[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    const char *rest = seen_list(seen, seen->field), *element;
    size_t length;
    while (values_next(&rest, &element, &length)) {
        size_t word = values_token(element);
        for (size_t i = 0; *seen->argument && i < word; i++)
            if (!strchr(alphanumeric, element[i]) && !strchr(seen->argument, element[i]))
                word = 0;
        if (word != length)
            return seen_note(seen, element, length);
    }
    return false;
}

/* Is there nothing but blanks before a comma, between two, or behind one? Not in a quoted string or a comment. */
static bool lists_have_empty(const char *value)
{
    bool quoted = false, empty = true;
    int depth = 0;
    for (; *value; value++) {
        bool separator = *value == ',' && !quoted && depth == 0;
        if (separator && empty)
            return true;
        if (*value == '\\' && (quoted || depth > 0) && value[1])
            value++;
        else if (*value == '"' && depth == 0)
            quoted = !quoted;
        else if (!quoted)
            depth += *value == '(' ? 1 : *value == ')' && depth > 0 ? -1 : 0;
        empty = separator || (empty && strchr(" \t", *value));
    }
    return empty;
}

/* The argument: fields that are lists. */
static bool lists_have_empty_elements(struct predicate_case *seen)
{
    const char *rest = seen->argument;
    for (const char *name; (name = seen_word(seen, &rest));) {
        const struct check_field *field;
        for (size_t at = 0; (field = check_field_next(&seen->response->fields, name, &at));)
            if (*field->value && lists_have_empty(field->value))
                return seen_note(seen, name, strlen(name));
    }
    return false;
}

/* Each element is of two words. In comments, which are in brackets, commas do not separate. */
static bool lists_have_single_words(struct predicate_case *seen)
{
    const char *rest = seen_list(seen, seen->field), *element;
    size_t length;
    if (strchr(rest, '('))
        return false;
    while (values_next(&rest, &element, &length))
        if (!memchr(element, ' ', length) && !memchr(element, '\t', length))
            return seen_note(seen, element, length);
    return false;
}

/* Of each element the argument of its first piece begins with the first word of the argument; the others may stand
 * alone. */
static bool lists_have_bare_arguments(struct predicate_case *seen)
{
    const char *rest = seen_list(seen, seen->field), *element;
    size_t length;
    while (values_next(&rest, &element, &length)) {
        const char *equals = memchr(element, '=', length);
        bool right = equals ? equals[1] == *seen->argument : seen_names(seen, element, length);
        if (!right)
            return seen_note(seen, element, length);
    }
    return false;
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

/* Allow has the method that the server has just refused. Letter case tells methods apart (RFC 9110 section 9.1). */
static bool lists_allow_what_was_asked(struct predicate_case *seen)
{
    const char *rest = seen_list(seen, seen->field), *element;
    size_t length;
    while (seen_request(seen) && values_next(&rest, &element, &length))
        if (strlen(seen->request->method) == length && strncmp(element, seen->request->method, length) == 0)
            return true;
    return false;
}

const struct predicate predicate_lists[] = {
    {"named-in-connection", lists_lack_connection, "is there, but Connection does not name it", NULL},
    {"lists-all", lists_lack, "does not list what it has to", NULL},
    {"lists-none-of", lists_have_any, "holds what may not be there", NULL},
    {"lists-only", lists_have_others, "holds something else", NULL},
    {"lists-once", lists_repeat, "holds it more than once", NULL},
    {"elements-of", lists_have_other_elements, NULL, NULL},
    {"no-empty-elements", lists_have_empty_elements, NULL, NULL},
    {"elements-of-two", lists_have_single_words, NULL, NULL},
    {"arguments-in", lists_have_bare_arguments, NULL, NULL},
    {"lists-apart", lists_have_both, NULL, NULL},
    {"ends-in-chunked", lists_end_otherwise, "does not end in chunked, and the connection stays open", NULL},
    {"allows-another", lists_allow_what_was_asked, NULL, NULL},
    {.name = NULL},
};

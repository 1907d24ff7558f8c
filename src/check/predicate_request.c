/*
 * Predicates: does the response fit what was asked? Nothing is blamed where the request is not known.
 */
#include <string.h>
#include <strings.h>

#include "check/predicate.h"
#include "check/values.h"

enum { REQUEST_MOST = 64 }; /* elements of a list of the request that are looked at */

/* "*-if-*" is the middle of a name: x-goog-if-match. */
static bool request_has_like(const struct check_request *request, const char *pattern, struct arena *arena)
{
    const char *middle = arena_copy(arena, pattern + 1, strlen(pattern) - 2);
    for (size_t i = 0; i < request->fields.count; i++)
        if (strcasestr(request->fields.items[i].name, middle))
            return true;
    return false;
}

/* The argument: fields of which one has to be there. */
static bool request_has_any(const struct predicate_case *seen)
{
    const char *rest = seen->argument;
    for (const char *name; (name = seen_word(seen, &rest));)
        if (*name == '*' ? request_has_like(seen->request, name, seen->arena) : seen_asked_with(seen, name))
            return true;
    return false;
}

static bool request_lacks(struct predicate_case *seen)
{
    return seen_request(seen) && !request_has_any(seen);
}

static bool request_has(struct predicate_case *seen)
{
    return seen_request(seen) && request_has_any(seen);
}

/* ";q=0", ";q=0.0" */
static bool request_refuses(const char *weight, size_t length)
{
    const char *equals = memchr(weight, '=', length);
    size_t zeros = equals ? strspn(equals + 1, "0.") : 0;
    return zeros > 0 && equals + 1 + zeros == weight + length;
}

/* Without the x- in front that old names of codings have: RFC 9110 section 8.4.1.3. */
static const char *request_coding(const char *coding, size_t *length)
{
    bool old = *length > 2 && strncasecmp(coding, "x-", 2) == 0;
    *length -= old ? 2 : 0;
    return coding + (old ? 2 : 0);
}

/* Is the coding among those that the client accepts? q=0 refuses it; * stands for those that are not named. */
static bool request_accepts(const char *accepted, const char *coding, size_t length)
{
    bool others = false;
    const char *element;
    size_t element_length;
    coding = request_coding(coding, &length);
    for (int i = 0; i < REQUEST_MOST && values_next(&accepted, &element, &element_length); i++) {
        size_t word = values_token(element), name_length = word;
        bool refused = request_refuses(element + word, element_length - word);
        const char *name = request_coding(element, &name_length);
        if (name_length == length && strncasecmp(name, coding, length) == 0)
            return !refused;
        others = others || (values_is(element, word, "*") && !refused);
    }
    bool not_seen = accepted; /* for that nobody is blamed */
    return others || not_seen || values_is(coding, length, "identity");
}

/* Nothing is said of what is accepted, or it is empty: nobody is blamed. */
static bool request_does_not_accept(struct predicate_case *seen)
{
    const char *accepted = seen_request_list(seen, "Accept-Encoding");
    const char *rest = seen_list(seen, seen->field), *element;
    size_t length;
    while (accepted && *accepted && values_next(&rest, &element, &length))
        if (!request_accepts(accepted, element, length))
            return seen_note(seen, element, length);
    return false;
}

/* How much of an element is left without its parameters. */
static size_t request_word(const char *element, size_t length)
{
    const char *end = memchr(element, ';', length);
    return end ? (size_t)(end - element) : length;
}

/* Is this element in the list of what was offered? */
static bool request_offers(const char *offered, const char *element, size_t length)
{
    const char *other;
    size_t other_length;
    for (int i = 0; i < REQUEST_MOST && values_next(&offered, &other, &other_length); i++)
        if (request_word(other, other_length) == length && strncasecmp(element, other, length) == 0)
            return true;
    return offered; /* nobody is blamed for what was not looked at */
}

/* Each element of the field has to be one of those that the client offered in the field of the same name. Versions
 * ("websocket", "h2c", "HTTP/2.0") are compared as they stand; parameters do not count. */
static bool request_did_not_offer(struct predicate_case *seen)
{
    const char *rest = seen_list(seen, seen->field), *element;
    size_t length;
    if (!seen_request(seen))
        return false;
    const char *offered = seen_request_list(seen, seen->field);
    while (values_next(&rest, &element, &length))
        if (!request_offers(offered ? offered : "", element, request_word(element, length)))
            return seen_note(seen, element, length);
    return false;
}

const struct predicate predicate_request[] = {
    {"asked-with", request_lacks, NULL, NULL},
    {"not-asked-with", request_has, NULL, NULL},
    {"offered", request_did_not_offer, "holds what the client did not offer", NULL},
    {"accepted", request_does_not_accept, "is none of those that the client takes", NULL},
    {.name = NULL},
};

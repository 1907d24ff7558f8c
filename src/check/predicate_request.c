/*
 * Predicates: does the response fit what was asked? Nothing is blamed where the request is not known.
 */
#include <string.h>
#include <strings.h>

#include "check/range.h"
#include "check/seen.h"
#include "check/values.h"

/* The argument: fields of which one has to be there; one that ends in - is the middle of a name (x-goog-if-match). */
static bool request_has_any(const struct predicate_case *seen)
{
    const char *rest = seen->argument;
    for (const char *name; (name = seen_word(seen, &rest));) {
        if (seen_asked_with(seen, name))
            return true;
        for (size_t i = 0; name[strlen(name) - 1] == '-' && i < seen->request->fields.count; i++)
            if (strcasestr(seen->request->fields.items[i].name, name))
                return true;
    }
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

/* The argument: methods. */
static bool request_is_by(struct predicate_case *seen)
{
    const char *rest = seen->argument;
    for (const char *method; (method = seen_word(seen, &rest));)
        if (seen_asked_by(seen, method))
            return seen_note(seen, method, strlen(method));
    return false;
}

/* Nothing is said of what is accepted: all is. Parameters, and that x-gzip is gzip, do not count. */
static bool request_does_not_accept(struct predicate_case *seen)
{
    const char *accepted = seen->request ? check_field_joined(&seen->request->fields, "Accept-Encoding", seen->arena)
                                         : NULL;
    const char *rest = seen_list(seen, seen->field), *element;
    size_t length;
    while (accepted && values_next(&rest, &element, &length)) {
        bool old = length > 2 && strncasecmp(element, "x-", 2) == 0;
        bool found = false;
        const char *others = accepted, *other;
        size_t other_length;
        element += old ? 2 : 0;
        length -= old ? 2 : 0;
        while (!found && values_next(&others, &other, &other_length)) {
            size_t word = values_token(other);
            found = values_is(other, word, "*") || (word == length && strncasecmp(other, element, word) == 0);
        }
        if (!found && !values_is(element, length, "identity"))
            return seen_note(seen, element, length);
    }
    return false;
}

static bool request_is_http_1_0(struct predicate_case *seen)
{
    return seen->request && seen->request->major == 1 && seen->request->minor == 0;
}

static bool request_lacks_credentials(struct predicate_case *seen)
{
    return seen->request && seen_asked_with(seen, "Authorization") && seen->judgement->shared.storable &&
           seen->judgement->shared.lifetime > seen->judgement->shared.age;
}

/* Each element of the field has to be one of those that the client offered in the field of the same name, or in that of
 * the argument. Versions ("websocket", "h2c", "HTTP/2.0") are compared as they stand; parameters do not count. */
static bool request_did_not_offer(struct predicate_case *seen)
{
    const char *name = *seen->argument ? seen->argument : seen->field;
    const char *rest = seen_list(seen, seen->field), *element;
    size_t length;
    if (!seen_request(seen))
        return false;
    const char *offered = check_field_joined(&seen->request->fields, name, seen->arena);
    while (values_next(&rest, &element, &length)) {
        bool found = false;
        const char *others = offered ? offered : "", *other;
        size_t word = 0, other_length;
        while (word < length && element[word] != ';')
            word++;
        while (!found && values_next(&others, &other, &other_length)) {
            size_t other_word = 0;
            while (other_word < other_length && other[other_word] != ';')
                other_word++;
            found = word == other_word && strncasecmp(element, other, word) == 0;
        }
        if (!found)
            return seen_note(seen, element, length);
    }
    return false;
}

/* ---- ranges ---- */

/* The range that was sent, if it is one. */
static bool request_range_sent(const struct predicate_case *seen, struct range *sent)
{
    const char *value = seen_value(seen, "Content-Range");
    return value && range_read_content(value, sent);
}

/* What was sent has nothing of what was asked for. Beyond what range.h tells apart nobody is blamed. */
static bool request_range_is_another(struct predicate_case *seen)
{
    struct range sent, asked;
    const char *rest = seen_request_value(seen, "Range");
    bool any = false;
    if (!rest || !request_range_sent(seen, &sent) || sent.first < 0 || sent.last >= VALUES_SECONDS_MOST)
        return false;
    for (; range_next_asked(&rest, &asked); any = true)
        if (asked.first >= VALUES_SECONDS_MOST || range_overlaps(&asked, &sent, sent.size))
            return false;
    return any;
}

/* 416, though there is what was asked for. */
static bool request_range_is_there(struct predicate_case *seen)
{
    struct range sent, asked;
    const char *rest = seen_request_value(seen, "Range");
    if (!rest || !request_range_sent(seen, &sent) || sent.first >= 0 || sent.size >= VALUES_SECONDS_MOST)
        return false;
    while (range_next_asked(&rest, &asked))
        if (range_is_satisfiable(&asked, sent.size) && asked.last < VALUES_SECONDS_MOST)
            return seen_note(seen, seen_request_value(seen, "Range"), strlen(seen_request_value(seen, "Range")));
    return false;
}

static bool request_range_is_single(struct predicate_case *seen)
{
    struct range asked;
    const char *rest = seen_request_value(seen, "Range"), *type = seen_value(seen, seen->field);
    return rest && type && strncasecmp(type, "multipart/", strlen("multipart/")) == 0 &&
           range_next_asked(&rest, &asked) && !range_next_asked(&rest, &asked);
}

/* ---- validators ---- */

/* Without W/, which does not count: RFC 9110 section 13.1.2. */
static const char *request_opaque_tag(const char *tag, size_t *length)
{
    bool weak = *length > 2 && strncmp(tag, "W/", 2) == 0;
    *length -= weak ? 2 : 0;
    return tag + (weak ? 2 : 0);
}

/* A 304 to If-None-Match has a tag that the client did not name. What a compressing server appends to its tags is let
 * pass: one of them has to begin as the other does. */
static bool request_tag_is_another(struct predicate_case *seen)
{
    const char *rest = seen_request_value(seen, "If-None-Match"), *element;
    const char *sent = seen_value(seen, "ETag");
    size_t length, sent_length = sent ? strlen(sent) : 0;
    if (!rest || sent_length < 2 || values_list_has(rest, "*"))
        return false;
    sent = request_opaque_tag(sent, &sent_length);
    while (values_next(&rest, &element, &length)) {
        const char *tag = request_opaque_tag(element, &length);
        size_t shorter = length < sent_length ? length : sent_length;
        if (shorter < 2 || *tag != '"' || strncmp(tag, sent, shorter - 1) == 0)
            return false;
    }
    return true;
}

/* A GET or HEAD whose only conditions are those of somebody who has a copy. */
static bool request_asks_for_304(struct predicate_case *seen)
{
    bool get = seen_asked_by(seen, "GET") || seen_asked_by(seen, "HEAD");
    return seen_request(seen) && get && seen_asked_with(seen, "If-None-Match") && !seen_asked_with(seen, "If-Match") &&
           !seen_asked_with(seen, "If-Unmodified-Since") && !seen_asked_with(seen, "If-Range");
}

/* The 200 to the same request that came before in the transcript; NULL: there is none. */
static const struct check_response *request_last_200(const struct predicate_case *seen)
{
    const struct check_request *own = seen->request;
    const struct check_response *earlier = seen->response->previous;
    if (!own || !own->target || !earlier || earlier->status != 200 || !earlier->request || !earlier->request->target)
        return NULL;
    return strcmp(own->target, earlier->request->target) == 0 ? earlier : NULL;
}

static const char *request_value_of_200(const struct predicate_case *seen, const char *name)
{
    size_t at = 0;
    const struct check_response *earlier = request_last_200(seen);
    const struct check_field *field = earlier ? check_field_next(&earlier->fields, name, &at) : NULL;
    return field ? field->value : NULL;
}

/* The argument: fields. */
static bool request_lost_field(struct predicate_case *seen)
{
    const char *rest = seen->argument;
    for (const char *name; (name = seen_word(seen, &rest));)
        if (request_value_of_200(seen, name) && !seen_has(seen, name))
            return seen_note(seen, name, strlen(name));
    return false;
}

/* Only where it is the same version. */
static bool request_differs_from_200(struct predicate_case *seen)
{
    const char *value = seen_value(seen, seen->field), *other = request_value_of_200(seen, seen->field);
    const char *tag = seen_value(seen, "ETag"), *other_tag = request_value_of_200(seen, "ETag");
    return value && other && tag && other_tag && strcmp(tag, other_tag) == 0 && strcmp(value, other) != 0;
}

static bool request_tag_is_missing(struct predicate_case *seen)
{
    const char *tags = seen_request_value(seen, "If-None-Match");
    return tags && !values_list_has(tags, "*") && !seen_has(seen, seen->field);
}

const struct predicate predicate_request[] = {
    {"asked-with", request_lacks, NULL},
    {"not-asked-with", request_has, NULL},
    {"not-asked-by", request_is_by, NULL},
    {"not-to-http-1.0", request_is_http_1_0, NULL},
    {"offered", request_did_not_offer, "holds what the client did not offer"},
    {"not-for-others", request_lacks_credentials, NULL},
    {"range-asked", request_range_is_another, NULL},
    {"range-unsatisfiable", request_range_is_there, NULL},
    {"range-single", request_range_is_single, NULL},
    {"accepted", request_does_not_accept, "is none of those that the client takes"},
    {"condition-may-fail", request_asks_for_304, NULL},
    {"as-with-200", request_lost_field, NULL},
    {"equals-200", request_differs_from_200, NULL},
    {"tag-asked", request_tag_is_another, NULL},
    {"tag-confirmed", request_tag_is_missing, NULL},
    {NULL, NULL, NULL},
};

/*
 * Predicates: was a condition of the request heeded, and does a 304 fit it? RFC 9110 section 13.
 */
#include <string.h>

#include "check/address.h"
#include "check/predicate.h"
#include "check/values.h"

/* What validators tell of the representation is sure where the method does not change it. */
static bool conditions_are_of_get(const struct predicate_case *seen)
{
    return seen_request(seen) &&
           (seen_asked_by(seen, "GET") || seen_asked_by(seen, "HEAD") || seen_asked_by(seen, "QUERY"));
}

/* Is the tag in the list, by strong or weak comparison? RFC 9110 section 8.8.3.2. */
static bool conditions_have_tag(const char *list, const char *tag, bool strong)
{
    size_t tag_length = strlen(tag), length;
    bool weak_tag = *tag == 'W';
    const char *own = values_opaque_tag(tag, &tag_length), *element;
    while (values_next(&list, &element, &length)) {
        bool weak = weak_tag || *element == 'W';
        const char *other = values_opaque_tag(element, &length);
        if (length == tag_length && memcmp(own, other, length) == 0 && !(strong && weak))
            return true;
    }
    return false;
}

/* ---- conditions that were not heeded ---- */

/* The client has this very version. */
static bool conditions_none_match_fails(struct predicate_case *seen)
{
    const char *tags = seen_request_list(seen, "If-None-Match"), *tag = seen_value(seen, "ETag");
    return tags && tag && conditions_are_of_get(seen) && values_is_entity_tag(tag) &&
           !seen_asked_with(seen, "If-Match") && conditions_have_tag(tags, tag, false);
}

static bool conditions_modified_since_fails(struct predicate_case *seen)
{
    const char *since = seen_request_value(seen, "If-Modified-Since");
    int64_t date, modified;
    return since && conditions_are_of_get(seen) && !seen_asked_with(seen, "If-None-Match") &&
           values_date(since, seen->judgement->now, &date) && seen_date(seen, "Last-Modified", &modified) &&
           modified <= date;
}

/* The client wanted another version, or nothing. Caches, which Age tells of, need not heed that. */
static bool conditions_match_fails(struct predicate_case *seen)
{
    const char *tags = seen_request_list(seen, "If-Match"), *tag = seen_value(seen, "ETag");
    return tags && tag && conditions_are_of_get(seen) && values_is_entity_tag(tag) && !values_list_has(tags, "*") &&
           !seen_has(seen, "Age") && !conditions_have_tag(tags, tag, true);
}

static bool conditions_unmodified_since_fails(struct predicate_case *seen)
{
    const char *since = seen_request_value(seen, "If-Unmodified-Since");
    int64_t date, modified;
    return since && conditions_are_of_get(seen) && !seen_asked_with(seen, "If-Match") && !seen_has(seen, "Age") &&
           values_date(since, seen->judgement->now, &date) && seen_date(seen, "Last-Modified", &modified) &&
           modified > date;
}

/* ---- 304 and 412 ---- */

/* A 304 to If-None-Match has a tag that the client did not name; weak or strong makes no difference (RFC 9110 section
 * 13.1.2). What a compressing server appends to its tags is let pass: one of them has to begin as the other does. */
static bool conditions_tag_is_another(struct predicate_case *seen)
{
    const char *rest = seen_request_list(seen, "If-None-Match"), *element;
    const char *sent = seen_value(seen, "ETag");
    size_t length, sent_length = sent ? strlen(sent) : 0;
    if (!rest || sent_length < 2 || values_list_has(rest, "*"))
        return false;
    sent = values_opaque_tag(sent, &sent_length);
    while (values_next(&rest, &element, &length)) {
        const char *tag = values_opaque_tag(element, &length);
        size_t shorter = length < sent_length ? length : sent_length;
        if (shorter < 2 || *tag != '"' || strncmp(tag, sent, shorter - 1) == 0)
            return false;
    }
    return true;
}

/* A GET or HEAD whose only conditions are those of somebody who has a copy. */
static bool conditions_asks_for_304(struct predicate_case *seen)
{
    static const char *const others[] = {"If-Match", "If-Unmodified-Since", "If-Range", "If", "Overwrite"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (seen_asked_with(seen, others[i]))
            return false;
    return conditions_are_of_get(seen) && seen_asked_with(seen, "If-None-Match");
}

/* The 200 to the same request that came before in the transcript; NULL: there is none. */
static const struct check_response *conditions_last_200(const struct predicate_case *seen)
{
    const struct check_request *own = seen->request;
    const struct check_response *earlier = seen->response->previous;
    if (!own || !earlier || earlier->status != 200 || !earlier->request || !earlier->request->method ||
        !seen_asked_by(seen, earlier->request->method))
        return NULL;
    struct address asked, asked_before;
    address_asked(own, &asked);
    address_asked(earlier->request, &asked_before);
    bool same = *asked.path && strcmp(asked.path, asked_before.path) == 0 &&
                address_same(asked.host, asked.host_length, asked_before.host, asked_before.host_length) &&
                address_same(asked.port, asked.port_length, asked_before.port, asked_before.port_length);
    return same ? earlier : NULL;
}

static const char *conditions_value_of_200(const struct predicate_case *seen, const char *name)
{
    const struct check_response *earlier = conditions_last_200(seen);
    return earlier ? check_field_value(&earlier->fields, name) : NULL;
}

/* The argument: fields. Where tags tell that it is another version, nothing is lost. */
static bool conditions_lost_field(struct predicate_case *seen)
{
    const char *rest = seen->argument;
    const char *tag = seen_value(seen, "ETag"), *other_tag = conditions_value_of_200(seen, "ETag");
    if (tag && other_tag && strcmp(tag, other_tag) != 0)
        return false;
    for (const char *name; (name = seen_word(seen, &rest));)
        if (conditions_value_of_200(seen, name) && !seen_has(seen, name))
            return seen_note(seen, name, strlen(name));
    return false;
}

/* Only where it is the same version, byte for byte. */
static bool conditions_differs_from_200(struct predicate_case *seen)
{
    const char *value = seen_value(seen, seen->field), *other = conditions_value_of_200(seen, seen->field);
    const char *tag = seen_value(seen, "ETag"), *other_tag = conditions_value_of_200(seen, "ETag");
    return value && other && tag && other_tag && *tag == '"' && strcmp(tag, other_tag) == 0 &&
           strcmp(value, other) != 0;
}

static bool conditions_tag_is_missing(struct predicate_case *seen)
{
    const char *tags = seen_request_list(seen, "If-None-Match");
    return tags && !values_list_has(tags, "*") && !seen_has(seen, seen->field);
}

const struct predicate predicate_conditions[] = {
    {"none-match-heeded", conditions_none_match_fails, NULL, NULL},
    {"modified-since-heeded", conditions_modified_since_fails, NULL, NULL},
    {"match-heeded", conditions_match_fails, NULL, NULL},
    {"unmodified-since-heeded", conditions_unmodified_since_fails, NULL, NULL},
    {"condition-may-fail", conditions_asks_for_304, NULL, NULL},
    {"as-with-200", conditions_lost_field, NULL, NULL},
    {"equals-200", conditions_differs_from_200, NULL, NULL},
    {"tag-asked", conditions_tag_is_another, NULL, NULL},
    {"tag-confirmed", conditions_tag_is_missing, NULL, NULL},
    {.name = NULL},
};

/*
 * Predicates: the parts of a representation. RFC 9110 section 14.
 */
#include <string.h>
#include <strings.h>

#include "check/predicate.h"
#include "check/range.h"
#include "check/values.h"

/* ---- Content-Range alone ---- */

/* Is it of bytes, as all is that has no unit? Others are none of ours. */
static bool ranges_are_of_bytes(const struct predicate_case *seen, struct range *range, bool *valid)
{
    const char *value = seen_value(seen, seen->field);
    bool bytes = value && (strncasecmp(value, "bytes", strlen("bytes")) == 0 || !strchr(value, ' '));
    *valid = bytes && range_read_content(value, range);
    return bytes;
}

static bool ranges_are_wrong(struct predicate_case *seen)
{
    struct range range;
    bool valid;
    if (!ranges_are_of_bytes(seen, &range, &valid))
        return false;
    const char *length = seen_value(seen, "Content-Length");
    int64_t bytes = length ? values_number(length, strlen(length)) : -1;
    if (!valid || range.first < 0)
        return true;
    return range.last < range.first || (range.size >= 0 && range.last >= range.size) ||
           (bytes >= 0 && bytes != range.last - range.first + 1);
}

/* A 416 tells the size alone. */
static bool ranges_are_there(struct predicate_case *seen)
{
    struct range range;
    bool valid;
    return ranges_are_of_bytes(seen, &range, &valid) && (!valid || range.first >= 0);
}

/* ---- beside what was asked for ---- */

/* The range that was sent, if it is one. */
static bool ranges_read_sent(const struct predicate_case *seen, struct range *sent)
{
    const char *value = seen_value(seen, "Content-Range");
    return value && range_read_content(value, sent);
}

/* What was sent has nothing of what was asked for. */
static bool ranges_are_apart(struct predicate_case *seen)
{
    struct range sent, asked;
    const char *rest = seen_request_value(seen, "Range");
    bool any = false;
    if (!rest || !ranges_read_sent(seen, &sent) || sent.first < 0)
        return false;
    for (; range_next_asked(&rest, &asked); any = true)
        if (range_overlaps(&asked, &sent, sent.size))
            return false;
    return any;
}

/* 416, though there is what was asked for. Of several ranges there may be too many (RFC 9110 section 15.5.17). */
static bool ranges_are_satisfiable(struct predicate_case *seen)
{
    struct range sent, asked;
    const char *rest = seen_request_value(seen, "Range");
    if (!rest || !ranges_read_sent(seen, &sent) || sent.first >= 0)
        return false;
    const char *range = rest;
    return range_next_asked(&rest, &asked) && range_is_satisfiable(&asked, sent.size) &&
           !range_next_asked(&rest, &asked) && seen_note(seen, range, strlen(range));
}

/* One alone was asked for. */
static bool ranges_are_for_one(struct predicate_case *seen)
{
    struct range asked;
    const char *rest = seen_request_value(seen, "Range");
    return rest && range_next_asked(&rest, &asked) && !range_next_asked(&rest, &asked);
}

/* The validator of If-Range is another one, so Range does not count; tags are compared strongly, dates exactly (RFC
 * 9110 section 13.1.5). */
static bool ranges_are_of_another_version(struct predicate_case *seen)
{
    const char *asked = seen_request_value(seen, "If-Range");
    const char *tag = seen_value(seen, "ETag");
    int64_t date, modified;
    if (!asked)
        return false;
    if (values_is_entity_tag(asked))
        return tag && (*asked == 'W' || strcmp(asked, tag) != 0);
    return values_date(asked, seen->judgement->now, &date) && seen_date(seen, "Last-Modified", &modified) &&
           date != modified;
}

const struct predicate predicate_ranges[] = {
    {"range-fits", ranges_are_wrong, NULL, NULL},
    {"range-none", ranges_are_there, NULL, NULL},
    {"range-asked", ranges_are_apart, NULL, NULL},
    {"range-unsatisfiable", ranges_are_satisfiable, NULL, NULL},
    {"several-ranges-asked", ranges_are_for_one, NULL, NULL},
    {"range-of-version", ranges_are_of_another_version, NULL, NULL},
    {.name = NULL},
};

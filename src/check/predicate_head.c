/*
 * Predicates: the status, and how the header section is written and ends. RFC 9110 section 15, RFC 9112 sections 2, 5
 * and 8.
 */
#include <stdio.h>
#include <string.h>

#include "check/predicate.h"

static bool heads_name_field(struct predicate_case *seen, bool broken, const struct check_field *field)
{
    return broken && seen_note(seen, field->name, strlen(field->name));
}

static bool heads_is_spaced(struct predicate_case *seen, const struct check_field *field)
{
    return heads_name_field(seen, field->spaced, field);
}

static bool heads_is_folded(struct predicate_case *seen, const struct check_field *field)
{
    return heads_name_field(seen, field->folded, field);
}

static bool heads_has_control(struct predicate_case *seen, const struct check_field *field)
{
    return heads_name_field(seen, field->control, field);
}

static bool heads_have_stray_line(struct predicate_case *seen)
{
    const char *stray = seen->response->fields.stray;
    return stray && seen_note(seen, stray, strlen(stray));
}

static bool heads_are_cut_short(struct predicate_case *seen)
{
    const char *failure = seen->response->failure;
    return failure && seen_note(seen, failure, strlen(failure));
}

/* Of a head that somebody copied the empty line is often missing; curl shows it with the request. */
static bool heads_do_not_end(struct predicate_case *seen)
{
    return !seen->response->complete && seen_request(seen);
}

static bool heads_have_no_code(struct predicate_case *seen)
{
    return seen->response->status > 599;
}

/* The status itself is what is wrong. */
static bool heads_are_avoided(struct predicate_case *seen)
{
    (void)seen;
    return true;
}

static bool heads_are_not_sendable(struct predicate_case *seen)
{
    char code[8];
    snprintf(code, sizeof code, "%03d", seen->response->status);
    return !seen->judgement->checks->sendable && seen_note(seen, code, strlen(code));
}

const struct predicate predicate_head[] = {
    {"names-unspaced", NULL, NULL, heads_is_spaced},
    {"unfolded", NULL, NULL, heads_is_folded},
    {"no-controls", NULL, NULL, heads_has_control},
    {"fields-alone", heads_have_stray_line, NULL, NULL},
    {"ended", heads_do_not_end, NULL, NULL},
    {"whole", heads_are_cut_short, NULL, NULL},
    {"valid-code", heads_have_no_code, NULL, NULL},
    {"sendable", heads_are_not_sendable, NULL, NULL},
    {"avoided", heads_are_avoided, NULL, NULL},
    {.name = NULL},
};

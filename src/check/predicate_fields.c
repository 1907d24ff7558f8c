/*
 * Predicates: which fields are there, how often, and whether content is.
 */
#include <string.h>
#include <strings.h>

#include "check/seen.h"
#include "check/values.h"

static bool fields_lack(struct predicate_case *seen)
{
    return !seen_has(seen, seen->field);
}

/* Also if all that is there is empty. */
static bool fields_lack_member(struct predicate_case *seen)
{
    const char *rest = seen_list(seen, seen->field), *element;
    size_t length;
    return !values_next(&rest, &element, &length);
}

static bool fields_have(struct predicate_case *seen)
{
    return seen_has(seen, seen->field);
}

static bool fields_are_multipart(const struct predicate_case *seen)
{
    const char *type = seen_value(seen, "Content-Type");
    return type && strncasecmp(type, "multipart/byteranges", strlen("multipart/byteranges")) == 0;
}

static bool fields_lack_for_websocket(struct predicate_case *seen)
{
    return values_list_has(seen_list(seen, "Upgrade"), "websocket") && fields_lack(seen);
}

static bool fields_lack_for_part(struct predicate_case *seen)
{
    return !fields_are_multipart(seen) && fields_lack(seen);
}

static bool fields_have_beside_parts(struct predicate_case *seen)
{
    return fields_are_multipart(seen) && fields_have(seen);
}

/* The argument: a method. */
static bool fields_lack_to(struct predicate_case *seen)
{
    return seen_asked_by(seen, seen->argument) && fields_lack(seen);
}

static bool fields_have_to(struct predicate_case *seen)
{
    return seen_asked_by(seen, seen->argument) && fields_have(seen);
}

/* The argument: another field. */
static bool fields_have_beside(struct predicate_case *seen)
{
    return seen_has(seen, seen->argument) && fields_have(seen);
}

static bool fields_lack_beside(struct predicate_case *seen)
{
    return seen_has(seen, seen->argument) && fields_lack(seen);
}

static bool fields_have_for_http_1_0(struct predicate_case *seen)
{
    return seen->request && seen->request->major == 1 && seen->request->minor == 0 && fields_have(seen);
}

static bool fields_have_in_http_1_0(struct predicate_case *seen)
{
    return seen->response->major == 1 && seen->response->minor == 0 && fields_have(seen);
}

static bool fields_have_in_http_2(struct predicate_case *seen)
{
    return seen_is_http_2(seen) && fields_have(seen);
}

static bool fields_have_without_tls(struct predicate_case *seen)
{
    return seen->request && seen->request->scheme == CHECK_HTTP && fields_have(seen);
}

static bool fields_have_twice(struct predicate_case *seen)
{
    return seen_count(seen, seen->field) > 1;
}

/* Of what is said twice in the same words nobody suffers. */
static bool fields_differ(struct predicate_case *seen)
{
    size_t at = 0;
    const struct check_fields *fields = &seen->response->fields;
    const struct check_field *first = check_field_next(fields, seen->field, &at), *other = first;
    while (other && (other = check_field_next(fields, seen->field, &at)))
        if (strcmp(other->value, first->value) != 0)
            return true;
    return false;
}

static bool fields_have_any(struct predicate_case *seen)
{
    const char *rest = seen->argument;
    for (const char *name; (name = seen_word(seen, &rest));)
        if (seen_has(seen, name))
            return seen_note(seen, name, strlen(name));
    return false;
}

static bool fields_have_content(struct predicate_case *seen)
{
    return seen->response->content;
}

static bool fields_have_content_after_head(struct predicate_case *seen)
{
    return seen_asked_by(seen, "HEAD") && seen->response->content;
}

static bool fields_lack_type(struct predicate_case *seen)
{
    return seen->judgement->final && seen->response->content && fields_lack(seen);
}

const struct predicate predicate_fields[] = {
    {"present", fields_lack, "is missing"},
    {"has-member", fields_lack_member, "is missing or empty"},
    {"present-for-websocket", fields_lack_for_websocket, "is missing"},
    {"present-unless-multipart", fields_lack_for_part, "is missing"},
    {"present-to", fields_lack_to, "is missing"},
    {"present-beside", fields_lack_beside, "is missing"},
    {"present-with-content", fields_lack_type, "is missing"},
    {"absent", fields_have, "is there"},
    {"absent-if-multipart", fields_have_beside_parts, "is there, beside several parts"},
    {"absent-to", fields_have_to, "is there"},
    {"absent-beside", fields_have_beside, "is there too"},
    {"absent-to-http-1.0", fields_have_for_http_1_0, "is there, and the client asked with HTTP/1.0"},
    {"absent-in-http-1.0", fields_have_in_http_1_0, "is there, in HTTP/1.0"},
    {"absent-in-http-2", fields_have_in_http_2, "is there, in HTTP/2 or later"},
    {"absent-without-tls", fields_have_without_tls, "is there, and the connection is not encrypted"},
    {"once", fields_have_twice, "is there more than once"},
    {"same", fields_differ, "is there more than once, with different values"},
    {"none-of", fields_have_any, NULL},
    {"no-content", fields_have_content, NULL},
    {"no-content-to-head", fields_have_content_after_head, NULL},
    {NULL, NULL, NULL},
};

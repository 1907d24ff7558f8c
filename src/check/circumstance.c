/*
 * Where a rule counts: circumstances, for rows that say "if".
 */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "check/predicate.h"
#include "check/values.h"

/* ---- the request; what is not known is no circumstance ---- */

static bool circumstance_asked_by_other(const struct predicate_case *seen)
{
    return seen_request(seen) && !seen_asked_by_any(seen);
}

/* The argument: a field and what it has to hold. */
static bool circumstance_asked_with(const struct predicate_case *seen)
{
    const char *rest = seen->argument, *name = seen_word(seen, &rest), *token = seen_word(seen, &rest);
    const char *list = name ? seen_request_list(seen, name) : NULL;
    return list && token && values_list_has(list, token);
}

static bool circumstance_asked_in_1_0(const struct predicate_case *seen)
{
    return seen->request && seen->request->major == 1 && seen->request->minor == 0;
}

static bool circumstance_is_cleartext(const struct predicate_case *seen)
{
    return seen->request && seen->request->scheme == CHECK_HTTP && !seen_is_http_2(seen);
}

/* ---- the response ---- */

/* The argument: codes that have rows of their own. */
static bool circumstance_other_than(const struct predicate_case *seen)
{
    char code[8];
    return !seen_names(seen, code, (size_t)snprintf(code, sizeof code, "%03d", seen->response->status));
}

static bool circumstance_in_1_0(const struct predicate_case *seen)
{
    return seen->response->major == 1 && seen->response->minor == 0;
}

/* The argument: another field. */
static bool circumstance_beside(const struct predicate_case *seen)
{
    return seen_has(seen, seen->argument);
}

/* Where a status may not have any, that it is there is a mistake of its own. */
static bool circumstance_has_content(const struct predicate_case *seen)
{
    return seen->judgement->final && seen->judgement->checks->content && seen->response->content;
}

static bool circumstance_is_multipart(const struct predicate_case *seen)
{
    const char *type = seen_value(seen, "Content-Type");
    return type && strncasecmp(type, "multipart/byteranges", strlen("multipart/byteranges")) == 0;
}

static bool circumstance_is_single_part(const struct predicate_case *seen)
{
    return !circumstance_is_multipart(seen);
}

static bool circumstance_is_websocket(const struct predicate_case *seen)
{
    return values_list_has(seen_list(seen, "Upgrade"), "websocket");
}

static const struct circumstance circumstances[] = {
    {"asked-by", seen_asked_by_any, ", in the answer to"},
    {"asked-by-other", circumstance_asked_by_other, NULL},
    {"asked-with", circumstance_asked_with, NULL},
    {"asked-in-HTTP/1.0", circumstance_asked_in_1_0, ", and the client asked with HTTP/1.0"},
    {"cleartext", circumstance_is_cleartext, ", and the connection is not encrypted"},
    {"in-HTTP/1.0", circumstance_in_1_0, ", in HTTP/1.0"},
    {"in-HTTP/2+", seen_is_http_2, ", in HTTP/2 or later"},
    {"beside", circumstance_beside, ", beside"},
    {"content", circumstance_has_content, ", and there is content"},
    {"multipart", circumstance_is_multipart, ", beside several parts"},
    {"other-than", circumstance_other_than, NULL},
    {"single-part", circumstance_is_single_part, NULL},
    {"websocket", circumstance_is_websocket, NULL},
};

const struct circumstance *circumstance_find(const char *row, const char **argument)
{
    for (size_t i = 0; i < sizeof circumstances / sizeof *circumstances; i++)
        if (predicate_row_has(row, circumstances[i].name, argument))
            return &circumstances[i];
    return NULL;
}

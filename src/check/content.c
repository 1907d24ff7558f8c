/*
 * Fields that say what the content is: RFC 9110 sections 8, 12.5.5 and 14.4.
 */
#include <inttypes.h>
#include <string.h>

#include "check/explain.h"
#include "check/range.h"
#include "check/values.h"

void content_etag(struct saying *saying, const char *value)
{
    if (!values_is_entity_tag(value))
        saying_add(saying, "malformed: no entity tag");
    else if (*value == 'W')
        saying_add(saying, "weak: equal in meaning, not byte for byte");
    else
        saying_add(saying, "strong: equal only if every byte is");
}

/* RFC 9111 section 4.1 */
void content_vary(struct saying *saying, const char *value)
{
    const char *element;
    size_t length;
    if (values_list_has(value, "*")) {
        saying_add(saying, "depends on more than fields: a cache asks before each use");
        return;
    }
    saying->between = ", ";
    while (values_next(&value, &element, &length) && saying_next(saying)) {
        saying_text(saying, saying->text.length > 0 ? "" : "caches keep a copy for each ");
        saying_quote(saying, element, length);
    }
}

/* " (1.2 MB)" behind the numbers that nobody reads */
static void content_size(struct saying *saying, int64_t bytes)
{
    static const char *const units[] = {"kB", "MB", "GB", "TB", "PB", "EB"};
    size_t unit = 0;
    if (bytes < 10000 || bytes == VALUES_NUMBER_MOST)
        return;
    for (; bytes >= 1000000; bytes /= 1000)
        unit++;
    buffer_format(&saying->text, " (%" PRId64 ".%" PRId64 " %s)", bytes / 1000, bytes % 1000 / 100, units[unit]);
}

/* RFC 9110 section 8.6: in the answer to HEAD, and in a 304, it is that of the answer to a GET. */
void content_length(struct saying *saying, const char *value)
{
    const struct check_request *request = saying->response->request;
    bool none = saying->response->status == 304 ||
                (request && request->method && strcmp(request->method, "HEAD") == 0);
    int64_t bytes = values_number(value, strlen(value));
    if (bytes < 0 || !saying_next(saying))
        return;
    if (bytes == 0) {
        saying_text(saying, "no content");
    } else {
        saying_quote(saying, value, strlen(value));
        saying_text(saying, bytes == 1 ? " byte" : " bytes");
        content_size(saying, bytes);
        saying_text(saying, none ? "" : " of content");
    }
    saying_text(saying, none ? ", if it were the answer to a GET" : "");
}

/* The error that a response is about is often told in its content. */
void content_type(struct saying *saying, const char *value)
{
    saying_pieces(saying, value, ",;");
    if (saying->text.length > 0 && saying->response->status >= 400)
        saying_add(saying, "the reason may be in it");
}

/* RFC 9110 section 14.4: "bytes 0-9/100", and a * in the place of the range or of the whole. */
void content_range(struct saying *saying, const char *value)
{
    struct range range;
    if (!range_read_content(value, &range) || !saying_next(saying))
        return;
    if (range.first < 0)
        buffer_format(&saying->text, "no such range: the whole is %" PRId64 " bytes long", range.size);
    else
        buffer_format(&saying->text, "bytes %" PRId64 " to %" PRId64, range.first, range.last);
    if (range.first >= 0 && range.size < 0)
        saying_text(saying, "; nobody knows yet how long the whole is");
    else if (range.first >= 0)
        buffer_format(&saying->text, " of %" PRId64, range.size);
}

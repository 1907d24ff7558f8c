/*
 * Fields that say what the content is: RFC 9110 sections 8, 12.5.5 and 14.4.
 */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "check/explain.h"
#include "check/values.h"

/* RFC 9110 section 8.8.3: W/ in front, capital; quotation marks around bytes that are neither blanks, quotation marks
 * nor controls. */
void content_etag(struct saying *saying, const char *value)
{
    bool weak = strncmp(value, "W/", 2) == 0;
    const char *opaque = value + (weak ? 2 : 0);
    size_t length = strlen(opaque);
    bool valid = length >= 2 && opaque[0] == '"' && opaque[length - 1] == '"';
    for (size_t i = 1; valid && i + 1 < length; i++)
        valid = (unsigned char)opaque[i] > ' ' && opaque[i] != '"' && opaque[i] != '\177';
    if (!valid)
        saying_add(saying, "malformed: no entity tag");
    else if (weak)
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
static void content_size(struct saying *saying, const char *digits)
{
    static const char *const units[] = {"kB", "MB", "GB", "TB", "PB", "EB"};
    unsigned long long bytes = strtoull(digits, NULL, 10);
    size_t unit = 0;
    if (bytes < 10000)
        return;
    for (; bytes >= 1000000; bytes /= 1000)
        unit++;
    buffer_format(&saying->text, " (%llu.%llu %s)", bytes / 1000, bytes % 1000 / 100, units[unit]);
}

/* RFC 9110 section 8.6: in the answer to HEAD, and in a 304, it is that of the answer to a GET. */
void content_length(struct saying *saying, const char *value)
{
    const struct check_request *request = saying->response->request;
    bool none = saying->response->status == 304 ||
                (request && request->method && strcmp(request->method, "HEAD") == 0);
    if (!*value || value[strspn(value, "0123456789")] != '\0' || !saying_next(saying))
        return;
    if (strcmp(value, "0") == 0) {
        saying_text(saying, "no content");
    } else {
        saying_quote(saying, value, strlen(value));
        saying_text(saying, strcmp(value, "1") == 0 ? " byte" : " bytes");
        content_size(saying, value);
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

/* How many digits stand at *at, which is set behind them. */
static size_t content_digits(const char **at)
{
    size_t length = strspn(*at, "0123456789");
    *at += length;
    return length;
}

/* Goes behind the character, if it is the next one. */
static bool content_is(const char **at, char character)
{
    bool is = **at == character;
    *at += is;
    return is;
}

/* RFC 9110 section 14.4: "bytes 0-9/100", and a * in the place of the range or of the whole. */
void content_range(struct saying *saying, const char *value)
{
    if (strncasecmp(value, "bytes ", 6) != 0)
        return;
    const char *at = value + 6;
    const char *first = at;
    bool none = content_is(&at, '*');
    size_t first_length = none ? 0 : content_digits(&at);
    bool valid = none || (first_length > 0 && content_is(&at, '-'));
    const char *last = at;
    size_t last_length = none ? 0 : content_digits(&at);
    valid = valid && (none || last_length > 0) && content_is(&at, '/');
    const char *whole = at;
    size_t whole_length = content_digits(&at);
    bool unknown = whole_length == 0 && content_is(&at, '*');
    if (!valid || *at || (whole_length == 0 && !unknown) || (none && unknown) || !saying_next(saying))
        return;
    if (none) {
        saying_text(saying, "no such range: the whole is ");
        saying_quote(saying, whole, whole_length);
        saying_text(saying, " bytes long");
        return;
    }
    saying_text(saying, "bytes ");
    saying_quote(saying, first, first_length);
    saying_text(saying, " to ");
    saying_quote(saying, last, last_length);
    saying_text(saying, unknown ? "; nobody knows yet how long the whole is" : " of ");
    saying_quote(saying, whole, whole_length);
}

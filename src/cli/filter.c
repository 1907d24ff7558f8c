#include "cli/filter.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/bytes.h"
#include "text/fatal.h"

enum { FILTER_CHUNK = 1 << 17 }; /* bytes read at once */

static bool filter_is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static bool filter_is_word(char byte)
{
    return filter_is_digit(byte) || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
}

static bool filter_is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

/* ---- the code of a line ------------------------------------------------------------------------------------ */

/* The number if there are exactly three digits at `at`; -1 otherwise. */
static int filter_number(const char *line, size_t length, size_t at)
{
    if (at + 3 > length || !filter_is_digit(line[at]) || !filter_is_digit(line[at + 1]) ||
        !filter_is_digit(line[at + 2]) || (at + 3 < length && filter_is_digit(line[at + 3])))
        return -1;
    return (line[at] - '0') * 100 + (line[at + 1] - '0') * 10 + (line[at + 2] - '0');
}

/* Where the quoted text that begins behind `at` ends: its closing quote, or `length`. A backslash protects. */
static size_t filter_closing_quote(const char *line, size_t length, size_t at)
{
    while (at < length && line[at] != '"')
        at += line[at] == '\\' && at + 1 < length ? 2 : 1;
    return at;
}

/* Is it the request line that a client sent? */
static bool filter_is_request(const char *quoted, size_t length)
{
    static const char version[] = " HTTP/";
    for (size_t at = 0; at + sizeof version - 1 <= length; at++)
        if (memcmp(quoted + at, version, sizeof version - 1) == 0)
            return true;
    return false;
}

/* Can what stands at `at`, behind a code, be the size of the content: a number or a dash? Servers log garbage that
 * was no request in quotes too, with a code and a size behind it. */
static bool filter_is_size(const char *line, size_t length, size_t at)
{
    while (at < length && filter_is_blank(line[at]))
        at++;
    return at == length || filter_is_digit(line[at]) || line[at] == '-';
}

/* The number after the quoted request of an access log; -1: there is none. */
static int filter_find_request(const char *line, size_t length)
{
    for (size_t at = 0; at < length; at++) {
        const char *quote = memchr(line + at, '"', length - at);
        if (!quote)
            return -1;
        size_t open = (size_t)(quote - line) + 1;
        size_t close = filter_closing_quote(line, length, open);
        at = close;
        size_t number = close + 1;
        while (number < length && filter_is_blank(line[number]))
            number++;
        int code = number > close + 1 ? filter_number(line, length, number) : -1;
        bool ends = number + 3 >= length || filter_is_blank(line[number + 3]);
        if (code >= 0 && ends &&
            (filter_is_request(line + open, close - open) || filter_is_size(line, length, number + 3)))
            return code;
    }
    return -1;
}

/* Does `joint` tie a number to `far` on its other side: a decimal, a time, a date, an address, a path? */
static bool filter_is_tied(char joint, char far)
{
    return filter_is_word(joint) || joint == '/' || joint == '%' || (joint == ':' && filter_is_digit(far)) ||
           ((joint == '.' || joint == '-') && filter_is_word(far));
}

/* Do the three digits at `at` stand alone? */
static bool filter_is_alone(const char *line, size_t length, size_t at)
{
    char before = at > 0 ? line[at - 1] : ' ';
    char far_before = at > 1 ? line[at - 2] : ' ';
    char after = at + 3 < length ? line[at + 3] : ' ';
    char far_after = at + 4 < length ? line[at + 4] : ' ';
    return !filter_is_tied(before, far_before) && !filter_is_tied(after, far_after);
}

int filter_find_code(const char *line, size_t length, const char *const *names)
{
    int code = filter_find_request(line, length);
    if (code >= 0)
        return code;
    for (size_t at = length; at-- > 0;) {
        code = filter_number(line, length, at);
        if (code >= 0 && names[code] && filter_is_alone(line, length, at))
            return code;
    }
    return -1;
}

/* ---- lines ------------------------------------------------------------------------------------------------- */

struct filter {
    const struct filter_job *job;
    char *bytes; /* FILTER_LINE of them: the beginning of a line whose end has not arrived */
    size_t used;
    bool passing; /* in the middle of a line that is too long */
    bool matched;
};

static void filter_write(const struct filter *filter, const char *bytes, size_t length)
{
    bytes_write(filter->job->output, filter->job->terminal, bytes, length);
}

/* How many of the bytes are the line's end. */
static size_t filter_end_length(const char *line, size_t length)
{
    size_t end = length > 0 && line[length - 1] == '\n';
    return end + (end && length > 1 && line[length - 2] == '\r');
}

static void filter_line(struct filter *filter, const char *line, size_t length)
{
    size_t text = length - filter_end_length(line, length);
    int code = filter->passing ? -1 : filter_find_code(line, text, filter->job->names);
    const char *name = code < 0 ? NULL : filter->job->names[code];
    filter->passing = false;
    if (!name) {
        filter_write(filter, line, length);
        return;
    }
    filter->matched = true;
    filter_write(filter, line, text);
    filter_write(filter, "  ", 2);
    filter_write(filter, name, strlen(name));
    filter_write(filter, line + text, length - text);
}

/* Takes `count` bytes that were read behind those in use. */
static void filter_take(struct filter *filter, size_t count)
{
    size_t begin = 0;
    size_t searched = filter->used;
    filter->used += count;
    for (;;) {
        const char *newline = memchr(filter->bytes + searched, '\n', filter->used - searched);
        if (!newline)
            break;
        searched = (size_t)(newline - filter->bytes) + 1;
        filter_line(filter, filter->bytes + begin, searched - begin);
        begin = searched;
    }
    filter->used -= begin;
    memmove(filter->bytes, filter->bytes + begin, filter->used);
    if (filter->passing || filter->used == FILTER_LINE) {
        filter_write(filter, filter->bytes, filter->used);
        filter->passing = filter->passing || filter->used > 0;
        filter->used = 0;
    }
}

/* read() that is not bothered by signals. */
static ssize_t filter_read(struct filter *filter)
{
    size_t room = FILTER_LINE - filter->used;
    ssize_t count;
    do {
        count = read(filter->job->input, filter->bytes + filter->used, room < FILTER_CHUNK ? room : FILTER_CHUNK);
    } while (count < 0 && errno == EINTR);
    return count;
}

bool filter_run(const struct filter_job *job, bool *matched)
{
    struct filter filter = {.job = job, .bytes = memory_new(FILTER_LINE)};
    ssize_t count = 0;
    while (!ferror(job->output) && (count = filter_read(&filter)) > 0) {
        filter_take(&filter, (size_t)count);
        fflush(job->output);
    }
    int reason = errno;
    if (filter.used > 0)
        filter_line(&filter, filter.bytes, filter.used);
    free(filter.bytes);
    *matched = filter.matched;
    errno = reason;
    return count >= 0;
}

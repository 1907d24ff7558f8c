#include "cli/filter.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "cli/bytes.h"
#include "text/fatal.h"
#include "text/logged.h"

enum { FILTER_CHUNK = 1 << 17 }; /* bytes read at once */

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
    int code = filter->passing ? -1 : logged_code(line, text, filter->job->names);
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

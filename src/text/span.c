#include "text/span.h"

#include <stddef.h>

/* From the longest unit on; of a time the first is said that fits, and what is left over in the one below it. */
static const struct span_unit {
    int64_t seconds;
    int64_t least; /* from so many seconds on */
    int64_t exact; /* from so many seconds on the rest is left out */
    const char *one, *many;
} span_units[] = {
    {86400, 86400, 10 * 86400, "day", "days"},
    {3600, 3600, 86400, "h", "h"},
    {60, 120, 3600, "min", "min"},
    {1, 0, 0, "s", "s"},
};

void span_add(struct buffer *text, int64_t seconds)
{
    const struct span_unit *unit = span_units;
    while (seconds < unit->least)
        unit++;
    int64_t count = seconds / unit->seconds;
    buffer_format(text, "%lld %s", (long long)count, count == 1 ? unit->one : unit->many);
    if (unit->seconds == 1 || seconds >= unit->exact)
        return;
    int64_t rest = seconds % unit->seconds / unit[1].seconds;
    if (rest > 0)
        buffer_format(text, " %lld %s", (long long)rest, rest == 1 ? unit[1].one : unit[1].many);
}

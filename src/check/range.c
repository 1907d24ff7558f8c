#include "check/range.h"

#include <string.h>
#include <strings.h>

#include "check/values.h"

/* Goes behind the number at *at. Returns it; -1: there is none. */
static int64_t range_number(const char **at)
{
    size_t length = strspn(*at, "0123456789");
    int64_t number = values_number(*at, length);
    *at += length;
    return number;
}

static bool range_is(const char **at, char character)
{
    bool is = **at == character;
    *at += is;
    return is;
}

bool range_read_content(const char *value, struct range *range)
{
    static const char unit[] = "bytes ";
    *range = (struct range){-1, -1, -1};
    if (strncasecmp(value, unit, sizeof unit - 1) != 0)
        return false;
    const char *at = value + sizeof unit - 1;
    bool none = range_is(&at, '*');
    if (!none) {
        range->first = range_number(&at);
        if (range->first < 0 || !range_is(&at, '-') || (range->last = range_number(&at)) < 0)
            return false;
    }
    if (!range_is(&at, '/'))
        return false;
    range->size = range_number(&at);
    return (range->size >= 0 || (!none && range_is(&at, '*'))) && !*at;
}

bool range_next_asked(const char **rest, struct range *range)
{
    static const char unit[] = "bytes=";
    if (strncasecmp(*rest, unit, sizeof unit - 1) == 0)
        *rest += sizeof unit - 1;
    const char *at = *rest + strspn(*rest, ", \t");
    *range = (struct range){.size = -1};
    range->first = range_number(&at);
    if (!range_is(&at, '-'))
        return false;
    range->last = range_number(&at);
    *rest = at;
    return range->first >= 0 || range->last >= 0;
}

bool range_is_satisfiable(const struct range *asked, int64_t size)
{
    bool valid = asked->first < 0 || asked->last < 0 || asked->first <= asked->last;
    return valid && (asked->first >= 0 ? asked->first < size : asked->last > 0 && size > 0);
}

bool range_overlaps(const struct range *asked, const struct range *sent, int64_t size)
{
    if (asked->first >= 0)
        return sent->last >= asked->first && (asked->last < 0 || sent->first <= asked->last);
    return size < 0 || sent->last >= size - asked->last;
}

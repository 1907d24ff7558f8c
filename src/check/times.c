/*
 * Fields that say when: seen beside Date.
 */
#include <string.h>

#include "check/explain.h"
#include "check/values.h"

static const int64_t times_last = 253402300799; /* the end of the year 9999 */

/* A piece that is a time between two words, either of which may be "". */
static void times_span(struct saying *saying, const char *before, int64_t seconds, const char *behind)
{
    if (!saying_next(saying))
        return;
    saying_text(saying, before);
    saying_span(saying, seconds);
    saying_text(saying, behind);
}

/* Digits and nothing else; what is beyond times_last is that. -1: it is something else. */
static int64_t times_number(const char *text)
{
    int64_t number = values_number(text, strlen(text));
    return number > times_last ? times_last : number;
}

void times_date(struct saying *saying, const char *value)
{
    int64_t date;
    saying_add(saying, values_date(value, saying->date, &date) ? "when it was made" : "not a date");
}

/* RFC 9111 section 5.3: max-age wins; what is no date, 0 above all, lies in the past. */
void times_expires(struct saying *saying, const char *value)
{
    int64_t expires;
    if (saying->max_age)
        saying_add(saying, "max-age counts instead");
    else if (!values_date(value, saying->date, &expires))
        saying_add(saying, "not a date: stale from the start");
    else if (!saying->dated)
        return;
    else if (expires > saying->date)
        times_span(saying, "fresh for ", expires - saying->date, "");
    else
        saying_add(saying, "stale from the start");
}

void times_last_modified(struct saying *saying, const char *value)
{
    int64_t modified;
    if (!values_date(value, saying->date, &modified))
        saying_add(saying, "not a date");
    else if (!saying->dated)
        return;
    else if (modified > saying->date)
        times_span(saying, "", modified - saying->date, " after Date");
    else if (modified == saying->date)
        saying_add(saying, "changed just now");
    else
        times_span(saying, "unchanged for ", saying->date - modified, "");
}

/* "in 2 min", "at once" */
static void times_wait(struct saying *saying, int64_t seconds)
{
    if (seconds <= 0)
        saying_add(saying, "at once");
    else
        times_span(saying, "in ", seconds, "");
}

/* RFC 9110 section 10.2.3 */
void times_retry_after(struct saying *saying, const char *value)
{
    int64_t date;
    int64_t seconds = values_seconds(value, strlen(value));
    if (seconds >= 0) {
        times_wait(saying, seconds);
        if (saying->dated && seconds > 0) {
            saying_text(saying, ", ");
            saying_moment(saying, saying->date + seconds);
        }
    } else if (!values_date(value, saying->date, &date)) {
        saying_add(saying, "neither seconds nor a date");
    } else if (saying->dated) {
        times_wait(saying, date - saying->date);
    }
}

/* RFC 8594 */
void times_sunset(struct saying *saying, const char *value)
{
    int64_t sunset;
    if (!values_date(value, saying->date, &sunset))
        saying_add(saying, "not a date");
    else if (saying->dated && sunset > saying->date)
        times_span(saying, "will stop answering in ", sunset - saying->date, "");
    else if (saying->dated)
        times_span(saying, "was to stop answering ", saying->date - sunset, " ago");
}

/* RFC 9745 section 2.1: a date is @ and seconds. Older drafts had a date in words, or true. */
void times_deprecation(struct saying *saying, const char *value)
{
    int64_t date = *value == '@' ? times_number(value + 1) : -1;
    if (date < 0 && !values_date(value, saying->date, &date))
        return;
    if (saying->dated && date > saying->date)
        times_span(saying, "deprecated in ", date - saying->date, "");
    else if (saying->dated)
        times_span(saying, "deprecated for ", saying->date - date, "");
}

/* The reset of a limit that no standard has: seconds from now or, where that would be decades, since 1970. */
void times_reset(struct saying *saying, const char *value)
{
    static const int64_t since_1970 = 1000000000;
    int64_t reset = times_number(value);
    if (reset >= 0 && reset < since_1970)
        times_span(saying, "full again in ", reset, "");
    else if (reset >= since_1970 && saying->dated && reset > saying->date)
        times_span(saying, "full again in ", reset - saying->date, "");
    else if (reset >= since_1970 && saying->dated)
        saying_add(saying, "full again");
}

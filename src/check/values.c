#include "check/values.h"

#include <string.h>
#include <strings.h>
#include <time.h>

static bool values_is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/* Can `byte` be in a token? RFC 9110 section 5.6.2. */
static bool values_is_token(char byte)
{
    return values_is_digit(byte) || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte && strchr("!#$%&'*+-.^_`|~", byte));
}

bool values_is(const char *text, size_t length, const char *token)
{
    return strlen(token) == length && strncasecmp(text, token, length) == 0;
}

int64_t values_number(const char *text, size_t length)
{
    int64_t number = 0;
    for (size_t i = 0; i < length; i++) {
        if (!values_is_digit(text[i]))
            return -1;
        number = number < VALUES_NUMBER_MOST / 10 ? 10 * number + (text[i] - '0') : VALUES_NUMBER_MOST;
    }
    return length ? number : -1;
}

int64_t values_seconds(const char *text, size_t length)
{
    int64_t seconds = values_number(text, length);
    return seconds > VALUES_SECONDS_MOST ? VALUES_SECONDS_MOST : seconds;
}

/* ---- dates ---- */

/* The forms: a letter stands for a part of the date (see values_date_part()), in the manner of strptime(), which takes
 * the names from the locale and forgives too much; anything else for itself. */
static const char *const values_date_forms[] = {
    "a, d b Y H:M:S gmt",
    "A, d-b-y H:M:S gmt",
    "a b e H:M:S Y",
};
static const char values_year_of_two_digits = 'y';

static const char *const values_weekdays[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
                                              "Sunday", NULL};
static const char *const values_months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul",
                                            "Aug", "Sep", "Oct", "Nov", "Dec", NULL};

/* Goes behind the name at *at, of which only the first `letters` count. Returns which one it is; -1: none. */
static int values_name(const char **at, const char *const *names, size_t letters)
{
    for (int i = 0; names[i]; i++) {
        size_t length = strnlen(names[i], letters);
        if (strncasecmp(*at, names[i], length) != 0)
            continue;
        *at += length;
        return i;
    }
    return -1;
}

/* Goes behind that many digits. Returns the number; -1: they are something else. */
static int values_digits(const char **at, int count)
{
    int number = 0;
    for (; count > 0; count--, ++*at) {
        if (!values_is_digit(**at))
            return -1;
        number = 10 * number + (**at - '0');
    }
    return number;
}

/* Goes behind one part of the form. */
static bool values_date_part(char part, const char **at, struct tm *date)
{
    int blank = part == 'e' && **at == ' ';
    switch (part) {
    case 'a':
        return values_name(at, values_weekdays, 3) >= 0;
    case 'A':
        return values_name(at, values_weekdays, sizeof "Wednesday") >= 0;
    case 'b':
        return (date->tm_mon = values_name(at, values_months, 3)) >= 0;
    case 'd':
    case 'e': /* 06, or with a blank 6 */
        *at += blank;
        return (date->tm_mday = values_digits(at, 2 - blank)) >= 0;
    case 'y':
        return (date->tm_year = values_digits(at, 2)) >= 0;
    case 'Y':
        return (date->tm_year = values_digits(at, 4)) >= 0;
    case 'H':
        return (date->tm_hour = values_digits(at, 2)) >= 0;
    case 'M':
        return (date->tm_min = values_digits(at, 2)) >= 0;
    case 'S':
        return (date->tm_sec = values_digits(at, 2)) >= 0;
    default:
        return strncasecmp((*at)++, &part, 1) == 0;
    }
}

static bool values_date_read(const char *value, const char *form, struct tm *date)
{
    for (; *form; form++)
        if (!values_date_part(*form, &value, date))
            return false;
    return !*value;
}

/* Days from 1970 to the first of the month, of which 12 is the January that follows. */
static int64_t values_days(int64_t year, int month)
{
    static const int before[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    int64_t past = year - 1;
    int64_t leaps_before_1970 = 1969 / 4 - 1969 / 100 + 1969 / 400;
    return 365 * (year - 1970) + past / 4 - past / 100 + past / 400 - leaps_before_1970 + before[month] +
           (leap && month > 1);
}

static int64_t values_time(const struct tm *date)
{
    int64_t days = values_days(date->tm_year, date->tm_mon) + date->tm_mday - 1;
    return ((days * 24 + date->tm_hour) * 60 + date->tm_min) * 60 + date->tm_sec;
}

/* Finds the century of a year of two digits. */
static void values_date_complete(struct tm *date, int64_t now)
{
    const int64_t year = 31556952; /* seconds, on the average */
    date->tm_year += (int)((1970 + now / year) / 100 + 1) * 100;
    while (values_time(date) > now + 50 * year)
        date->tm_year -= 100;
}

/* Is there such a day, and such a time of the day? The last minute may have a leap second. */
static bool values_date_exists(const struct tm *date)
{
    int64_t days = values_days(date->tm_year, date->tm_mon + 1) - values_days(date->tm_year, date->tm_mon);
    return date->tm_mday >= 1 && date->tm_mday <= days && date->tm_hour < 24 && date->tm_min < 60 && date->tm_sec <= 60;
}

bool values_date(const char *value, int64_t now, int64_t *date)
{
    for (size_t i = 0; i < sizeof values_date_forms / sizeof *values_date_forms; i++) {
        struct tm parts = {0}; /* tm_year is the whole year here */
        if (!values_date_read(value, values_date_forms[i], &parts))
            continue;
        if (strchr(values_date_forms[i], values_year_of_two_digits))
            values_date_complete(&parts, now);
        if (!values_date_exists(&parts))
            return false;
        *date = values_time(&parts);
        return true;
    }
    return false;
}

bool values_weekday_fits(const char *value, int64_t date)
{
    enum { DAY = 86400, DAYS = 7, THURSDAY = 3 }; /* 1970 began on a Thursday */
    int weekday = values_name(&value, values_weekdays, 3);
    int64_t day = date / DAY - (date % DAY < 0);
    return weekday == (int)(((day + THURSDAY) % DAYS + DAYS) % DAYS);
}

/* ---- lists ---- */

static bool values_is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

/* The quotation mark that closes the string at `at`, or the end of the text. A backslash protects. */
static const char *values_closing_quote(const char *at)
{
    for (at++; *at && *at != '"'; at++)
        if (*at == '\\' && at[1])
            at++;
    return at;
}

bool values_next(const char **rest, const char **element, size_t *length)
{
    if (!*rest)
        return false;
    const char *from = *rest + strspn(*rest, ", \t");
    const char *to = from;
    while (*to && *to != ',') {
        if (*to == '"')
            to = values_closing_quote(to);
        to += *to != '\0';
    }
    *rest = *to ? to + 1 : NULL;
    while (to > from && values_is_blank(to[-1]))
        to--;
    *element = from;
    *length = (size_t)(to - from);
    return to > from;
}

bool values_list_has(const char *list, const char *token)
{
    const char *element;
    size_t length;
    for (const char *rest = list; values_next(&rest, &element, &length);)
        if (values_is(element, length, token))
            return true;
    return false;
}

size_t values_token(const char *text)
{
    size_t length = 0;
    while (values_is_token(text[length]))
        length++;
    return length;
}

/* Reads what stands between an equals sign and `end`. */
static void values_member_argument(struct values_member *member, const char *argument, const char *end)
{
    const char *close = *argument == '"' ? values_closing_quote(argument) : end;
    member->quoted = *close == '"' && close + 1 == end;
    if (!member->quoted && argument + values_token(argument) != end)
        return;
    member->argument = argument + member->quoted;
    member->argument_length = (size_t)(end - argument - 2 * member->quoted);
}

bool values_member_next(const char **rest, struct values_member *member)
{
    const char *element;
    size_t length;
    if (!values_next(rest, &element, &length))
        return false;
    const char *end = element + values_token(element);
    *member = (struct values_member){.name = element, .name_length = (size_t)(end - element)};
    if (*end == '=')
        values_member_argument(member, end + 1, element + length);
    return true;
}

static bool values_same(const char *text, const struct values_member *member)
{
    return text && member->argument ? values_is(member->argument, member->argument_length, text)
                                    : !text && !member->argument;
}

void values_directive(const char *list, const char *name, struct arena *arena, struct values_directive *directive)
{
    struct values_member member;
    *directive = (struct values_directive){0};
    /* mostly it is nowhere, which is cheaper to see without taking the list apart */
    for (const char *rest = strcasestr(list, name) ? list : ""; values_member_next(&rest, &member);) {
        if (!values_is(member.name, member.name_length, name))
            continue;
        if (!directive->count++) {
            directive->argument = member.argument ? arena_copy(arena, member.argument, member.argument_length) : NULL;
            directive->quoted = member.quoted;
        } else if (!values_same(directive->argument, &member)) {
            directive->differ = true;
        }
    }
}

/* ---- entity tags ---- */

const char *values_opaque_tag(const char *tag, size_t *length)
{
    bool weak = *length > 2 && strncmp(tag, "W/", 2) == 0;
    *length -= weak ? 2 : 0;
    return tag + (weak ? 2 : 0);
}

bool values_is_entity_tag(const char *value)
{
    size_t length = strlen(value);
    const char *opaque = values_opaque_tag(value, &length);
    bool valid = length >= 2 && opaque[0] == '"' && opaque[length - 1] == '"';
    for (size_t i = 1; valid && i + 1 < length; i++)
        valid = (unsigned char)opaque[i] > ' ' && opaque[i] != '"' && opaque[i] != '\177';
    return valid;
}

/* ---- pieces ---- */

void values_trim(const char **text, size_t *length)
{
    while (*length > 0 && values_is_blank(**text)) {
        ++*text;
        --*length;
    }
    while (*length > 0 && values_is_blank((*text)[*length - 1]))
        --*length;
}

/* How far it is to the next separator, or to the end. */
static size_t values_piece_length(const char *value, const char *separators)
{
    bool quoted = false;
    size_t i = 0;
    for (; value[i] && (quoted || !strchr(separators, value[i])); i++) {
        if (quoted && value[i] == '\\' && value[i + 1])
            i++;
        else if (value[i] == '"')
            quoted = !quoted;
    }
    return i;
}

static void values_piece_read(const char *text, size_t length, struct values_piece *piece)
{
    const char *equals = *text == '"' ? NULL : memchr(text, '=', length);
    *piece = (struct values_piece){.name = text, .name_length = equals ? (size_t)(equals - text) : length};
    values_trim(&piece->name, &piece->name_length);
    if (!equals)
        return;
    piece->argument = equals + 1;
    piece->argument_length = (size_t)(text + length - piece->argument);
    values_trim(&piece->argument, &piece->argument_length);
    if (piece->argument_length > 0 && *piece->argument == '"') {
        piece->quoted = true;
        piece->argument++;
        piece->argument_length--;
        if (piece->argument_length > 0 && piece->argument[piece->argument_length - 1] == '"')
            piece->argument_length--;
    }
}

bool values_piece_next(const char **rest, const char *separators, struct values_piece *piece)
{
    while (**rest) {
        const char *text = *rest;
        size_t length = values_piece_length(text, separators);
        *rest += length + (text[length] != '\0');
        values_trim(&text, &length);
        if (length > 0) {
            values_piece_read(text, length, piece);
            return true;
        }
    }
    return false;
}

#include "text/logged.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

static bool logged_is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static bool logged_is_word(char byte)
{
    return logged_is_digit(byte) || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
}

static bool logged_is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

/* The number if there are exactly three digits at `at`; -1 otherwise. */
static int logged_number(const char *line, size_t length, size_t at)
{
    if (at + 3 > length || !logged_is_digit(line[at]) || !logged_is_digit(line[at + 1]) ||
        !logged_is_digit(line[at + 2]) || (at + 3 < length && logged_is_digit(line[at + 3])))
        return -1;
    return (line[at] - '0') * 100 + (line[at + 1] - '0') * 10 + (line[at + 2] - '0');
}

/* Where the quoted text that begins behind `at` ends: its closing quote, or `length`. A backslash protects. */
static size_t logged_closing_quote(const char *line, size_t length, size_t at)
{
    while (at < length && line[at] != '"')
        at += line[at] == '\\' && at + 1 < length ? 2 : 1;
    return at;
}

/* Is it the request line that a client sent? */
static bool logged_is_request(const char *quoted, size_t length)
{
    static const char version[] = " HTTP/";
    for (size_t at = 0; at + sizeof version - 1 <= length; at++)
        if (memcmp(quoted + at, version, sizeof version - 1) == 0)
            return true;
    return false;
}

/* Can what stands at `at`, behind a code, be the size of the content: a number or a dash? Servers log garbage that
 * was no request in quotes too, with a code and a size behind it. */
static bool logged_is_size(const char *line, size_t length, size_t at)
{
    while (at < length && logged_is_blank(line[at]))
        at++;
    return at == length || logged_is_digit(line[at]) || line[at] == '-';
}

/* The number after the quoted request of an access log; -1: there is none. */
static int logged_find_request(const char *line, size_t length)
{
    for (size_t at = 0; at < length; at++) {
        const char *quote = memchr(line + at, '"', length - at);
        if (!quote)
            return -1;
        size_t open = (size_t)(quote - line) + 1;
        size_t close = logged_closing_quote(line, length, open);
        at = close;
        size_t number = close + 1;
        while (number < length && logged_is_blank(line[number]))
            number++;
        int code = number > close + 1 ? logged_number(line, length, number) : -1;
        bool ends = number + 3 >= length || logged_is_blank(line[number + 3]);
        if (code >= 0 && ends &&
            (logged_is_request(line + open, close - open) || logged_is_size(line, length, number + 3)))
            return code;
    }
    return -1;
}

/* The number behind a version: HTTP/1.1 403. */
static int logged_find_versioned(const char *line, size_t length)
{
    static const char version[] = "HTTP/";
    for (size_t at = 0; at + sizeof version - 1 <= length; at++) {
        if (memcmp(line + at, version, sizeof version - 1) != 0)
            continue;
        size_t end = at + sizeof version - 1;
        while (end < length && (logged_is_digit(line[end]) || line[end] == '.'))
            end++;
        int code = end < length && line[end] == ' ' ? logged_number(line, length, end + 1) : -1;
        if (code >= 0 && (end + 4 == length || !logged_is_word(line[end + 4])))
            return code;
    }
    return -1;
}

/* Does `joint` tie a number to `far` on its other side: a decimal, a time, a date, an address, a path, a process or a
 * connection of nginx? */
static bool logged_is_tied(char joint, char far)
{
    return logged_is_word(joint) || joint == '/' || joint == '%' || joint == '*' || joint == '#' ||
           (joint == ':' && logged_is_digit(far)) || ((joint == '.' || joint == '-') && logged_is_word(far));
}

/* Is what stands at `at`, behind a number, a unit of time or size? */
static bool logged_is_unit(const char *line, size_t length, size_t at)
{
    static const char *const units[] = {" ms", " seconds", " sec", " bytes", " KB", " MB", " rows"};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        size_t end = at + strlen(units[i]);
        bool ends = end == length || (end < length && !logged_is_word(line[end]));
        if (ends && memcmp(line + at, units[i], end - at) == 0)
            return true;
    }
    return false;
}

/* Do the three digits at `at` stand alone? */
static bool logged_is_alone(const char *line, size_t length, size_t at)
{
    char before = at > 0 ? line[at - 1] : ' ';
    char far_before = at > 1 ? line[at - 2] : ' ';
    char after = at + 3 < length ? line[at + 3] : ' ';
    char far_after = at + 4 < length ? line[at + 4] : ' ';
    bool reason = before == '(' && after == ':'; /* of a call that failed: (104: Connection reset by peer) */
    return !reason && !logged_is_tied(before, far_before) && !logged_is_tied(after, far_after) &&
           !logged_is_unit(line, length, at + 3);
}

/* Skips the bytes at `at` for which `is` holds. */
static size_t logged_skip(const char *line, size_t length, size_t at, bool (*is)(char byte))
{
    while (at < length && is(line[at]))
        at++;
    return at;
}

static bool logged_is_between(char byte)
{
    return logged_is_blank(byte) || byte == '"' || byte == '\'' || byte == ':' || byte == '=';
}

/* Does a word that ends before `end` end in this one, in any letter case? */
static bool logged_ends_in(const char *line, size_t end, const char *word)
{
    size_t length = strlen(word);
    return end >= length && strncasecmp(line + end - length, word, length) == 0;
}

/* The number behind the words in which browsers, curl and libraries tell of it: a status of 403. */
static int logged_find_told(const char *line, size_t length)
{
    static const char *const words[] = {"status of ",       "status code ", "returned error: ",
                                        "server response: ", "server replied ", "responded with "};
    for (size_t at = 0; at < length; at++) {
        if (!logged_is_digit(line[at]) || logged_number(line, length, at) < 0)
            continue;
        for (size_t i = 0; i < sizeof words / sizeof *words; i++)
            if (logged_ends_in(line, at, words[i]))
                return logged_number(line, length, at);
    }
    return -1;
}

/* The number behind a name: "status":502, status_code=503, code=404. */
static int logged_find_named(const char *line, size_t length)
{
    for (size_t at = 0; at < length; at++) {
        const char *tie = memchr(line + at, ':', length - at);
        const char *other = memchr(line + at, '=', length - at);
        tie = !tie || (other && other < tie) ? other : tie;
        if (!tie)
            return -1;
        at = (size_t)(tie - line);
        size_t end = at - (at > 0 && (line[at - 1] == '"' || line[at - 1] == '\''));
        if (!logged_ends_in(line, end, "status") && !logged_ends_in(line, end, "code"))
            continue;
        size_t number = logged_skip(line, length, at, logged_is_between);
        int code = logged_number(line, length, number);
        if (code >= 0 && (number + 3 == length || !logged_is_word(line[number + 3])))
            return code;
    }
    return -1;
}

static bool logged_is_timer(char byte)
{
    return logged_is_digit(byte) || byte == '/' || byte == '-' || byte == '+';
}

/* The number behind the timers of HAProxy: 10/0/30/69/109 504 218. */
static int logged_find_timed(const char *line, size_t length)
{
    for (size_t at = 0, end; at < length; at = end + 1) {
        end = logged_skip(line, length, at, logged_is_timer);
        size_t slashes = 0;
        for (size_t i = at; i < end; i++)
            slashes += line[i] == '/';
        if (slashes < 2 || (at > 0 && !logged_is_blank(line[at - 1])) || end >= length || !logged_is_blank(line[end]))
            continue;
        int code = logged_number(line, length, end + 1);
        if (code >= 0 && logged_is_size(line, length, end + 4))
            return code;
    }
    return -1;
}

static bool logged_is_dark(char byte)
{
    return !logged_is_blank(byte);
}

/* The number behind what Squid did: TCP_MISS/404 500 GET. */
static int logged_find_done(const char *line, size_t length)
{
    for (size_t at = 0, end; at < length; at = end + 1) {
        end = logged_skip(line, length, at, logged_is_dark);
        const char *slash = memchr(line + at, '/', end - at);
        bool squid = slash && (strncmp(line + at, "TCP_", 4) == 0 || strncmp(line + at, "UDP_", 4) == 0 ||
                               strncmp(line + at, "NONE", 4) == 0);
        int code = squid ? logged_number(line, length, (size_t)(slash + 1 - line)) : -1;
        if (code >= 0)
            return code;
    }
    return -1;
}

static bool logged_is_seconds(char byte)
{
    return logged_is_digit(byte) || byte == '.' || byte == '-';
}

/* The number behind the three times of a balancer of AWS: 0.001 10.000 -1 460 - 512. */
static int logged_find_balanced(const char *line, size_t length)
{
    enum { TIMES = 3 };
    int times = 0;
    for (size_t at = 0, end; at < length; at = end + 1) {
        end = logged_skip(line, length, at, logged_is_seconds);
        bool time = end > at && end < length && logged_is_blank(line[end]) &&
                    (memchr(line + at, '.', end - at) || line[at] == '-');
        times = time ? times + 1 : 0;
        int code = times >= TIMES ? logged_number(line, length, end + 1) : -1;
        if (code >= 0 && logged_is_size(line, length, end + 4))
            return code;
        end = logged_skip(line, length, end, logged_is_dark);
    }
    return -1;
}

/* The number behind a method and a target: GET /orders 401 12.345 ms. */
static int logged_find_asked(const char *line, size_t length)
{
    static const char *const methods[] = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    for (size_t at = 0, end; at < length; at = end + 1) {
        end = logged_skip(line, length, at, logged_is_dark);
        bool method = false;
        for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
            method = method || (end - at == strlen(methods[i]) && memcmp(line + at, methods[i], end - at) == 0);
        if (!method)
            continue;
        size_t target = logged_skip(line, length, end, logged_is_blank);
        size_t number = logged_skip(line, length, logged_skip(line, length, target, logged_is_dark), logged_is_blank);
        int code = logged_number(line, length, number);
        if (code >= 0 && (number + 3 == length || logged_is_blank(line[number + 3])))
            return code;
    }
    return -1;
}

/* The first of the four numbers in which a line of IIS ends: status, sub-status, status of Windows, milliseconds. */
static int logged_find_counted(const char *line, size_t length)
{
    enum { NUMBERS = 4 };
    size_t at = length;
    for (int i = 0; i < NUMBERS; i++) {
        size_t end = at;
        while (at > 0 && logged_is_digit(line[at - 1]))
            at--;
        if (at == end || at == 0 || !logged_is_blank(line[at - 1]))
            return -1;
        at -= i + 1 < NUMBERS;
    }
    return logged_number(line, length, at);
}

int logged_code(const char *line, size_t length, const char *const *names)
{
    static int (*const finders[])(const char *line, size_t length) = {
        logged_find_request, logged_find_done,    logged_find_timed,     logged_find_balanced, logged_find_asked,
        logged_find_counted, logged_find_versioned, logged_find_told, logged_find_named,
    };
    int code;
    for (size_t i = 0; i < sizeof finders / sizeof *finders; i++) {
        code = finders[i](line, length);
        if (code >= 0)
            return code;
    }
    for (size_t at = length; names && at-- > 0;) {
        code = logged_number(line, length, at);
        if (code >= 0 && names[code] && logged_is_alone(line, length, at))
            return code;
    }
    return -1;
}

/* What a shared and a private cache do with a response: RFC 9111. The cases follow its sections. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "check/caching.h"
#include "text/arena.h"
#include "text/buffer.h"

static const int64_t now = 1795334400; /* 22 November 2026, 08:00:00 */
#define DATE "\nDate: Sun, 22 Nov 2026 08:00:00 GMT"

/* What an exchange consists of: the response, its lines joined by newlines ("200", "Cache-Control: max-age=60"); what a
 * shared and what a private cache do with it (NULL: the same), which is "no" if it may not be stored, the lifetime, or
 * "guess" if a cache may guess one, then what is special (see describe()) and the section that decides, of RFC 9111 if
 * no other is named; and the request, as the response ("GET /x"; NULL: nothing is known of it). */
enum { RESPONSE, SHARED, PRIVATE, REQUEST, PARTS };

static bool is_among(const int *codes, int code)
{
    while (*codes && *codes != code)
        codes++;
    return *codes;
}

/* What db says of the statuses that occur here. */
static struct caching_status status_of(int code)
{
    static const int unknown[] = {299, 499, 599, 0}, never[] = {428, 429, 431, 511, 0};
    static const int heuristic[] = {200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 501, 0};
    struct caching_status status = {.understood = !is_among(unknown, code), .heuristic = is_among(heuristic, code)};
    if (is_among(never, code)) {
        status.never_spec = "RFC 6585";
        status.never_section = "4";
    }
    return status;
}

/* Cuts *text at the first `end`; *text is what follows, or NULL. Returns what stood before. */
static char *cut(char **text, const char *end)
{
    char *piece = *text;
    char *found = strstr(piece, end);
    *text = found ? found + strlen(end) : NULL;
    if (found)
        *found = '\0';
    return piece;
}

static void read_fields(struct check_fields *fields, char *lines, struct arena *arena)
{
    while (lines) {
        char *value = cut(&lines, "\n");
        const char *name = cut(&value, ": ");
        check_field_add(fields, &(struct check_field){.name = name, .value = value}, arena);
    }
}

static void read_request(struct check_request *request, const char *text, struct arena *arena)
{
    char *rest = arena_copy(arena, text, strlen(text));
    char *target = cut(&rest, "\n");
    request->method = cut(&target, " ");
    request->target = target;
    read_fields(&request->fields, rest, arena);
}

/* The verdict in words: storable and lifetime, then what is not as usual, then the section. */
static void describe(struct buffer *words, const struct caching_verdict *verdict)
{
    static const char *const revalidate[] = {"", " when-stale", " always"};
    if (!verdict->storable)
        buffer_add(words, "no");
    else if (verdict->lifetime >= 0)
        buffer_format(words, "%lld", (long long)verdict->lifetime);
    else
        buffer_add(words, verdict->heuristic ? "guess" : "never fresh");
    if (verdict->storable && verdict->age)
        buffer_format(words, " age %lld", (long long)verdict->age);
    if (verdict->storable)
        buffer_add(words, revalidate[verdict->revalidate]);
    if (verdict->while_revalidate)
        buffer_format(words, " while %lld", (long long)verdict->while_revalidate);
    if (verdict->if_error)
        buffer_format(words, " error %lld", (long long)verdict->if_error);
    buffer_format(words, strcmp(verdict->spec, "RFC 9111") == 0 ? ", " : ", %s ", verdict->spec);
    buffer_add(words, verdict->section);
}

static void assert_verdict(const char *const exchange[PARTS], bool shared)
{
    struct arena arena;
    arena_init(&arena);
    struct check_request request = {0};
    if (exchange[REQUEST])
        read_request(&request, exchange[REQUEST], &arena);
    char *rest = arena_copy(&arena, exchange[RESPONSE], strlen(exchange[RESPONSE]));
    struct check_response response = {.status = atoi(cut(&rest, "\n")), .request = exchange[REQUEST] ? &request : NULL};
    read_fields(&response.fields, rest, &arena);

    struct caching_status status = status_of(response.status);
    struct caching_verdict verdict;
    struct buffer words;
    buffer_init(&words);
    caching_judge(&response, &status, shared, now, &verdict);
    describe(&words, &verdict);
    const char *expected = exchange[shared || !exchange[PRIVATE] ? SHARED : PRIVATE];
    if (strcmp(words.text, expected) != 0)
        fail_msg("%s\n%s\n%s cache: %s, not %s", exchange[REQUEST] ? exchange[REQUEST] : "", exchange[RESPONSE],
                 shared ? "shared" : "private", words.text, expected);
    assert_true(verdict.reason && *verdict.reason);
    buffer_done(&words);
    arena_done(&arena);
}

static void assert_verdicts(const char *const (*exchanges)[PARTS], size_t count)
{
    for (size_t i = 0; i < count; i++) {
        assert_verdict(exchanges[i], true);
        assert_verdict(exchanges[i], false);
    }
}
#define ASSERT_VERDICTS(exchanges) assert_verdicts(exchanges, sizeof exchanges / sizeof *exchanges)

static void a_status_may_allow_it(void **state)
{
    (void)state;
    static const char *const cases[][PARTS] = {
        {"200", "guess, 4.2.2"},
        {"203", "guess, 4.2.2"},
        {"204", "guess, 4.2.2"},
        {"206\nContent-Range: bytes 0-4/10", "guess, 4.2.2"},
        {"301", "guess, 4.2.2"},
        {"404", "guess, 4.2.2"},
        {"501" DATE "\nLast-Modified: Sat, 21 Nov 2026 08:00:00 GMT", "guess, 4.2.2"},
        {"201", "no, 3"},
        {"302", "no, 3"},
        {"403", "no, 3"},
        {"503" DATE "\nLast-Modified: Sat, 21 Nov 2026 08:00:00 GMT", "no, 3"},
        {"599", "no, 3"},
        {"100\nCache-Control: max-age=60", "no, 3"},
        {"103\nCache-Control: public", "no, 3"},
        {"428\nCache-Control: max-age=60", "no, RFC 6585 4"},
        {"429\nCache-Control: public, max-age=60", "no, RFC 6585 4"},
        {"511\nExpires: Mon, 23 Nov 2026 08:00:00 GMT" DATE, "no, RFC 6585 4"},
    };
    ASSERT_VERDICTS(cases);
}

/* Every final status may be stored if somebody says so, known or not. */
static void a_directive_may_allow_it(void **state)
{
    (void)state;
    static const char *const codes[] = {"200", "203", "204", "226", "299", "301", "302", "303", "307", "308", "400",
                                        "401", "404", "410", "451", "499", "500", "502", "503", "504", "599"};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        struct buffer fresh, stale;
        buffer_init(&fresh);
        buffer_init(&stale);
        buffer_format(&fresh, "%s\nCache-Control: max-age=90", codes[i]);
        buffer_format(&stale, "%s\nExpires: Sun, 22 Nov 2026 07:00:00 GMT" DATE, codes[i]);
        const char *const both[][PARTS] = {{fresh.text, "90, 5.2.2.1"}, {stale.text, "0, 4.2"}};
        ASSERT_VERDICTS(both);
        buffer_done(&fresh);
        buffer_done(&stale);
    }
    static const char *const cases[][PARTS] = {
        {"403\nCache-Control: public", "guess, 5.2.2.9"},
        {"599\nCache-Control: Public", "guess, 5.2.2.9"},
        {"403\nCache-Control: private", "no, 5.2.2.7", "guess, 5.2.2.7"},
        {"403\nCache-Control: s-maxage=5", "5 when-stale, 5.2.2.10", "no, 3"},
        {"403\nCache-Control: no-cache", "no, 3"},
        {"403\nCache-Control: must-revalidate, immutable, foo", "no, 3"},
        {"403\nExpires: 0", "0, 5.3"},
    };
    ASSERT_VERDICTS(cases);
}

static void a_directive_may_forbid_it(void **state)
{
    (void)state;
    static const char *const cases[][PARTS] = {
        {"200\nCache-Control: no-store", "no, 5.2.2.5"},
        {"200\nCache-Control: max-age=60, NO-Store, public", "no, 5.2.2.5"},
        {"200\nCache-Control: max-age=60\nCache-Control: no-store", "no, 5.2.2.5"},
        {"200\nCache-Control: no-store=1", "no, 5.2.2.5"},
        {"200\nCache-Control: no-store; max-age=60", "no, 5.2.2.5"},
        {"200\nCache-Control: x=\"open\nCache-Control: no-store", "no, 5.2.2.5"},
        {"200\nCache-Control: x=\"no-store\", max-age=60", "60, 5.2.2.1"},
        {"200\nCache-Control: no-stored, max-age=60", "60, 5.2.2.1"},
        {"200\nCache-Control: private", "no, 5.2.2.7", "guess, 4.2.2"},
        {"200\nCache-Control: private, public, s-maxage=60, max-age=5", "no, 5.2.2.7", "5, 5.2.2.1"},
        {"200\nCache-Control: max-age=60", "no, 5.2.1.5", NULL, "GET /\nCache-Control: no-store"},
        {"200\nCache-Control: max-age=60", "60, 5.2.2.1", NULL, "GET /\nCache-Control: no-cache, max-age=0\nPragma: x"},
    };
    ASSERT_VERDICTS(cases);
}

static void private_may_name_fields(void **state)
{
    (void)state;
    static const char *const cases[][PARTS] = {
        {"200\nCache-Control: private=\"set-cookie\", max-age=60", "60, 5.2.2.7", "60, 5.2.2.1"},
        {"200\nCache-Control: private=\"a, b\"", "guess, 5.2.2.7", "guess, 4.2.2"},
        {"200\nCache-Control: private=set-cookie", "guess, 5.2.2.7", "guess, 4.2.2"},
        {"302\nCache-Control: private=\"a\"", "no, 3", "guess, 5.2.2.7"},
        {"200\nCache-Control: private=\"a\", private", "no, 5.2.2.7", "guess, 4.2.2"},
        {"200\nCache-Control: private=\"\"", "no, 5.2.2.7", "guess, 4.2.2"},
        {"200\nCache-Control: private=\" , \"", "no, 5.2.2.7", "guess, 4.2.2"},
        {"200\nCache-Control: private=\"a", "no, 5.2.2.7", "guess, 4.2.2"},
        {"200\nCache-Control: private; max-age=60", "no, 5.2.2.7", "guess, 4.2.2"},
    };
    ASSERT_VERDICTS(cases);
}

static void must_understand_lifts_no_store(void **state)
{
    (void)state;
    static const char *const cases[][PARTS] = {
        {"200\nCache-Control: no-store, must-understand, max-age=60", "60, 5.2.2.3"},
        {"200\nCache-Control: must-understand, max-age=60", "60, 5.2.2.1"},
        {"200\nCache-Control: no-store, must-understand, private", "no, 5.2.2.7", "guess, 5.2.2.3"},
        {"403\nCache-Control: no-store, must-understand", "no, 3"},
        {"599\nCache-Control: no-store, must-understand, max-age=60", "no, 5.2.2.3"},
        {"599\nCache-Control: must-understand, max-age=60", "no, 5.2.2.3"},
        {"200\nCache-Control: no-store, must-understand", "no, 5.2.1.5", NULL, "GET /\nCache-Control: no-store"},
    };
    ASSERT_VERDICTS(cases);
}

static void credentials_close_shared_caches(void **state)
{
    (void)state;
    static const char *request = "GET /\nAuthorization: Basic eDp5";
    const char *const cases[][PARTS] = {
        {"200", "no, 3.5", "guess, 4.2.2", request},
        {"200\nCache-Control: max-age=60", "no, 3.5", "60, 5.2.2.1", request},
        {"200\nCache-Control: max-age=60, proxy-revalidate", "no, 3.5", "60, 5.2.2.1", request},
        {"200\nCache-Control: max-age=60, private=\"x\"", "no, 3.5", "60, 5.2.2.1", request},
        {"200\nCache-Control: max-age=60, public", "60, 3.5", "60, 5.2.2.1", request},
        {"200\nCache-Control: max-age=60, must-revalidate", "60 when-stale, 3.5", "60 when-stale, 5.2.2.1", request},
        {"200\nCache-Control: s-maxage=60", "60 when-stale, 3.5", "guess, 4.2.2", request},
        {"200\nCache-Control: max-age=60, public, private", "no, 5.2.2.7", "60, 5.2.2.1", request},
        {"200\nCache-Control: max-age=60\nSet-Cookie: a=b", "60, 5.2.2.1", NULL, "GET /\nCookie: a=b"},
    };
    ASSERT_VERDICTS(cases);
}

static void methods_differ(void **state)
{
    (void)state;
#define FRESH "200\nCache-Control: max-age=60\nContent-Location: "
    static const char *const cases[][PARTS] = {
        {"200\nCache-Control: max-age=60", "60, 5.2.2.1", NULL, "HEAD /x"},
        {"200\nCache-Control: max-age=60", "no, RFC 9110 9.2.3", NULL, "PUT /x"},
        {"200\nCache-Control: max-age=60", "no, RFC 9110 9.2.3", NULL, "DELETE /x"},
        {"200\nCache-Control: max-age=60", "no, RFC 9110 9.2.3", NULL, "OPTIONS *"},
        {"200\nCache-Control: max-age=60", "no, RFC 9110 9.2.3", NULL, "PROPFIND /x"},
        {"200\nCache-Control: max-age=60", "no, RFC 9110 9.2.3", NULL, "get /x"},
        {"200\nCache-Control: max-age=60", "no, RFC 9110 9.3.3", NULL, "POST /x"},
        {"200\nContent-Location: /x", "no, RFC 9110 9.3.3", NULL, "POST /x"},
        {"200\nContent-Location: /x\nCache-Control: public", "no, RFC 9110 9.3.3", NULL, "POST /x"},
        {"200\nContent-Location: /x\nCache-Control: s-maxage=60", "60 when-stale, 5.2.2.10", "no, RFC 9110 9.3.3",
         "POST /x"},
        {FRESH "/x", "60, 5.2.2.1", NULL, "POST /x"},
        {FRESH "/x", "60, 5.2.2.1", NULL, "PATCH /x"},
        {FRESH "/y", "no, RFC 5789 2", NULL, "PATCH /x"},
        {FRESH "/x", "no, RFC 9110 9.3.3", NULL, "POST"},
        {FRESH "/x?a", "no, RFC 9110 9.3.3", NULL, "POST /x"},
        {FRESH "", "60, 5.2.2.1", NULL, "POST /x/y?a"},
        {FRESH "y?a", "60, 5.2.2.1", NULL, "POST /x/y?a"},
        {FRESH "?a", "60, 5.2.2.1", NULL, "POST /x/y?a"},
        {FRESH "?b", "no, RFC 9110 9.3.3", NULL, "POST /x/y?a"},
        {FRESH "y", "no, RFC 9110 9.3.3", NULL, "POST /x/y/z"},
        {FRESH "https://h.example/x", "60, 5.2.2.1", NULL, "POST /x\nHost: H.example"},
        {FRESH "https://h.example", "60, 5.2.2.1", NULL, "POST /\nHost: h.example"},
        {FRESH "https://g.example/x", "no, RFC 9110 9.3.3", NULL, "POST /x\nHost: h.example"},
        {FRESH "https://h.example/x", "no, RFC 9110 9.3.3", NULL, "POST /x"},
        {FRESH "http://h.example/x", "60, 5.2.2.1", NULL, "POST http://h.example/x\nHost: h.example"},
        {FRESH "/x", "60, 5.2.2.1", NULL, "POST http://h.example/x"},
    };
    ASSERT_VERDICTS(cases);
}

static void parts_and_confirmations(void **state)
{
    (void)state;
    static const char *const cases[][PARTS] = {
        {"206\nContent-Range: bytes 4-9/10\nCache-Control: max-age=60", "60, 5.2.2.1", NULL, "GET /\nRange: bytes=-5"},
        {"206\nContent-Type: multipart/byteranges; boundary=x\nCache-Control: max-age=60", "60, 5.2.2.1"},
        {"206\nContent-Range: seconds 4-9/10\nCache-Control: max-age=60", "no, 3.3"},
        {"206\nContent-Range: Bytes 4-9/10", "guess, 4.2.2"},
        {"200\nContent-Range: seconds 4-9/10\nCache-Control: max-age=60", "60, 5.2.2.1"},
        {"304\nETag: \"a\"", "no, 4.3.4", NULL, "GET /\nIf-None-Match: \"a\""},
        {"304\nCache-Control: max-age=60", "60, 4.3.4"},
        {"304\nCache-Control: no-store", "no, 5.2.2.5"},
    };
    ASSERT_VERDICTS(cases);
}

static void the_lifetime_has_an_order(void **state)
{
    (void)state;
#define LATER "\nExpires: Sun, 22 Nov 2026 09:00:00 GMT" DATE
#define EARLIER "\nExpires: Sun, 22 Nov 2026 07:00:00 GMT" DATE
    static const char *const cases[][PARTS] = {
        {"200" LATER, "3600, 5.3"},
        {"200" EARLIER, "0, 4.2"},
        {"200\nExpires: Sun, 22 Nov 2026 08:00:00 GMT" DATE, "0, 4.2"},
        {"200\nCache-Control: max-age=60" LATER, "60, 5.2.2.1"},
        {"200\nCache-Control: max-age=60" EARLIER, "60, 5.2.2.1"},
        {"200\nCache-Control: max-age=0" LATER, "0, 4.2"},
        {"200\nCache-Control: max-age=60\nExpires: 0", "60, 5.2.2.1"},
        {"200\nCache-Control: s-maxage=60" LATER, "60 when-stale, 5.2.2.10", "3600, 5.3"},
        {"200\nCache-Control: max-age=60, s-maxage=5", "5 when-stale, 5.2.2.10", "60, 5.2.2.1"},
        {"200\nCache-Control: s-maxage=60\nCache-Control: max-age=5", "60 when-stale, 5.2.2.10", "5, 5.2.2.1"},
        {"200\nCache-Control: s-maxage=60, max-age=0" EARLIER, "60 when-stale, 5.2.2.10", "0, 4.2"},
        {"200\nCache-Control: foo, max-age=60, bar=\"x\"", "60, 5.2.2.1"},
        {"200\nCDN-Cache-Control: max-age=60", "guess, 4.2.2"},
    };
    ASSERT_VERDICTS(cases);
}

static void the_lifetime_may_be_badly_written(void **state)
{
    (void)state;
    static const char *const cases[][PARTS] = {
        {"200\nCache-Control: MAX-AGE=60", "60, 5.2.2.1"},
        {"200\nCache-Control: max-age=\"60\"", "60, 5.2.2.1"},
        {"200\nCache-Control: max-age=0060", "60, 5.2.2.1"},
        {"200\nCache-Control: max-age=2147483647", "2147483647, 5.2.2.1"},
        {"200\nCache-Control: max-age=2147483648", "2147483648, 5.2.2.1"},
        {"200\nCache-Control: max-age=99999999999999999999", "2147483648, 5.2.2.1"},
        {"200\nCache-Control: max-age=60, max-age=5", "60, 5.2.2.1"},
        {"200\nCache-Control: max-age=5\nCache-Control: max-age=60", "5, 5.2.2.1"},
        {"200\nCache-Control: max-age=-60", "0, 4.2.1"},
        {"200\nCache-Control: max-age=60.0", "0, 4.2.1"},
        {"200\nCache-Control: max-age=60s", "0, 4.2.1"},
        {"200\nCache-Control: max-age=s60", "0, 4.2.1"},
        {"200\nCache-Control: max-age='60'", "0, 4.2.1"},
        {"200\nCache-Control: max-age =60", "0, 4.2.1"},
        {"200\nCache-Control: max-age= 60", "0, 4.2.1"},
        {"200\nCache-Control: max-age=", "0, 4.2.1"},
        {"200\nCache-Control: max-age", "0, 4.2.1"},
        {"200\nCache-Control: max-age=\"60", "0, 4.2.1"},
        {"200\nCache-Control: max-age=60; must-revalidate", "0, 4.2.1"},
        {"200\nCache-Control: max-age=x, max-age=60", "0, 4.2.1"},
        {"200\nCache-Control: s-maxage=x, max-age=60", "0 when-stale, 4.2.1", "60, 5.2.2.1"},
        {"200\nCache-Control: x=\"max-age=60\", max-age=5", "5, 5.2.2.1"},
        {"200\nCache-Control: max-age=5, x=\"max-age=60\"", "5, 5.2.2.1"},
        {"200\nCache-Control: max-age=x" DATE "\nExpires: Sun, 22 Nov 2026 09:00:00 GMT", "0, 4.2.1"},
    };
    ASSERT_VERDICTS(cases);
}

static void expires_is_a_date(void **state)
{
    (void)state;
    static const char *const cases[][PARTS] = {
        {"200" DATE "\nExpires: Monday, 23-Nov-26 08:00:00 GMT", "86400, 5.3"},
        {"200" DATE "\nExpires: Mon Nov 23 08:00:00 2026", "86400, 5.3"},
        {"200" DATE "\nExpires: Fri, 31 Dec 9999 23:59:59 GMT", "2147483648, 5.3"},
        {"200" DATE "\nExpires: Thu, 01 Jan 1970 00:00:00 GMT", "0, 4.2"},
        {"200" DATE "\nExpires: 0", "0, 5.3"},
        {"200" DATE "\nExpires: -1", "0, 5.3"},
        {"200" DATE "\nExpires: ", "0, 5.3"},
        {"200" DATE "\nExpires: Mon, 23 Nov 2026 08:00:00 UTC", "0, 5.3"},
        {"200" DATE "\nExpires: Mon, 23 Nov 2026 8:00:00 GMT", "0, 5.3"},
        {"200" DATE "\nExpires: Mon, 23 Nov 2026 08:00:00 GMT\nExpires: 0", "86400, 5.3"},
        {"200" DATE "\nExpires: 0\nExpires: Mon, 23 Nov 2026 08:00:00 GMT", "0, 5.3"},
        {"200\nExpires: Sun, 22 Nov 2026 08:00:10 GMT", "10, 5.3"}, /* after now, where there is no Date */
        {"200\nDate: soon\nExpires: Sun, 22 Nov 2026 08:00:10 GMT", "10, 5.3"},
        {"200\nDate: Sun, 22 Nov 2026 07:00:00 GMT\nExpires: Sun, 22 Nov 2026 07:00:10 GMT", "10, 5.3"},
        {"200\nDate: Sun, 22 Nov 2026 09:00:10 GMT\nExpires: Sun, 22 Nov 2026 09:00:00 GMT", "0, 4.2"},
    };
    ASSERT_VERDICTS(cases);
}

static void age_is_the_first_number(void **state)
{
    (void)state;
#define HOUR "200\nCache-Control: max-age=3600\nAge: "
    static const char *const cases[][PARTS] = {
        {HOUR "0", "3600, 5.2.2.1"},
        {HOUR "30", "3600 age 30, 5.2.2.1"},
        {HOUR "3599", "3600 age 3599, 5.2.2.1"},
        {HOUR "3600", "3600 age 3600, 4.2"},
        {HOUR "2147483649", "3600 age 2147483648, 4.2"},
        {HOUR "99999999999999999999", "3600 age 2147483648, 4.2"},
        {HOUR "7200, 0", "3600 age 7200, 4.2"},
        {HOUR "0, 7200", "3600, 5.2.2.1"},
        {HOUR "7200\nAge: 0", "3600 age 7200, 4.2"},
        {HOUR "0\nAge: 7200", "3600, 5.2.2.1"},
        {HOUR "30\nAge: 30", "3600 age 30, 5.2.2.1"},
        {HOUR "old", "3600, 5.2.2.1"},
        {HOUR "-7200", "3600, 5.2.2.1"},
        {HOUR "7200.0", "3600, 5.2.2.1"},
        {HOUR "7200;x=1", "3600, 5.2.2.1"},
        {HOUR "", "3600, 5.2.2.1"},
        {"200\nAge: 10\nDate: Sun, 22 Nov 2026 07:59:50 GMT\nExpires: Sun, 22 Nov 2026 08:00:00 GMT", "10 age 10, 4.2"},
        {"200\nAge: 10", "guess age 10, 4.2.2"},
    };
    ASSERT_VERDICTS(cases);
}

static void validation_may_be_due(void **state)
{
    (void)state;
    static const char *const cases[][PARTS] = {
        {"200\nCache-Control: no-cache", "guess always, 5.2.2.4"},
        {"200\nCache-Control: max-age=60, No-Cache, public", "60 always, 5.2.2.4"},
        {"200\nCache-Control: no-cache, must-revalidate, max-age=60", "60 always, 5.2.2.4"},
        {"200\nCache-Control: no-cache=\"set-cookie\", max-age=60", "60, 5.2.2.4"},
        {"200\nCache-Control: no-cache=a, no-cache, max-age=60", "60 always, 5.2.2.4"},
        {"200\nCache-Control: no-cache=\"\", max-age=60", "60 always, 5.2.2.4"},
        {"200\nCache-Control: max-age=60, must-revalidate", "60 when-stale, 5.2.2.1"},
        {"200\nCache-Control: max-age=60, proxy-revalidate", "60 when-stale, 5.2.2.1", "60, 5.2.2.1"},
        {"200\nCache-Control: max-age=60, immutable", "60, 5.2.2.1"},
        {"200\nCache-Control: max-age=60\nPragma: no-cache", "60, 5.2.2.1"},
        {"200\nPragma: no-cache", "guess, 4.2.2"},
    };
    ASSERT_VERDICTS(cases);
}

static void vary_may_fit_nothing(void **state)
{
    (void)state;
    static const char *const cases[][PARTS] = {
        {"200\nCache-Control: max-age=60\nVary: Accept-Encoding", "60, 5.2.2.1"},
        {"200\nCache-Control: max-age=60\nVary: *", "60 always, 4.1"},
        {"200\nCache-Control: max-age=60\nVary: *, *", "60 always, 4.1"},
        {"200\nCache-Control: max-age=60\nVary: , *", "60 always, 4.1"},
        {"200\nCache-Control: max-age=60\nVary: \nVary: *", "60 always, 4.1"},
        {"200\nCache-Control: max-age=60\nVary: Accept\nVary: Cookie, *", "60 always, 4.1"},
        {"200\nCache-Control: max-age=60\nVary: a*", "60, 5.2.2.1"},
        {"200\nCache-Control: no-store\nVary: *", "no, 5.2.2.5"},
    };
    ASSERT_VERDICTS(cases);
}

static void a_stale_one_may_be_used(void **state)
{
    (void)state;
    static const char *const cases[][PARTS] = {
        {"200\nCache-Control: max-age=60, stale-while-revalidate=30", "60 while 30, 5.2.2.1"},
        {"200\nCache-Control: stale-if-error=9, stale-while-revalidate=30, max-age=60", "60 while 30 error 9, 5.2.2.1"},
        {"200\nCache-Control: max-age=60, stale-if-error=90, stale-if-error=5", "60 error 90, 5.2.2.1"},
        {"200\nCache-Control: max-age=60, stale-if-error=x, stale-while-revalidate", "60, 5.2.2.1"},
        {"200\nCache-Control: max-age=60, stale-if-error=90, must-revalidate", "60 when-stale, 5.2.2.1"},
        {"200\nCache-Control: max-age=60, stale-if-error=90, no-cache", "60 always, 5.2.2.4"},
        {"200\nCache-Control: s-maxage=60, max-age=60, stale-if-error=90", "60 when-stale, 5.2.2.10",
         "60 error 90, 5.2.2.1"},
    };
    ASSERT_VERDICTS(cases);
}

/* The lifetime is what the response says, also where it may not be stored. */
static void the_lifetime_is_told_anyway(void **state)
{
    (void)state;
    struct check_field field = {.name = "cache-control", .value = "no-store, max-age=60"};
    struct check_response response = {.status = 200};
    struct arena arena;
    arena_init(&arena);
    check_field_add(&response.fields, &field, &arena);
    struct caching_status status = status_of(200);
    struct caching_verdict verdict;
    caching_judge(&response, &status, true, now, &verdict);
    assert_false(verdict.storable);
    assert_int_equal(verdict.lifetime, 60);
    response.fields.items[0].value = "no-store";
    caching_judge(&response, &status, true, now, &verdict);
    assert_int_equal(verdict.lifetime, -1);
    assert_false(verdict.heuristic);
    arena_done(&arena);
}

/* A tenth of what passed since Last-Modified; nothing where that is not told, or a lifetime is. */
static void a_guess_is_a_tenth(void **state)
{
    (void)state;
    static const struct {
        const char *modified, *directives;
        int64_t guess;
    } cases[] = {
        {"Sat, 21 Nov 2026 08:00:00 GMT", "public", 8640}, {"Mon, 23 Nov 2026 08:00:00 GMT", "public", -1},
        {"yesterday", "public", -1},                       {"Sat, 21 Nov 2026 08:00:00 GMT", "max-age=5", -1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct check_response response = {.status = 200};
        struct caching_status status = status_of(200);
        struct caching_verdict verdict;
        struct arena arena;
        arena_init(&arena);
        const struct check_field fields[] = {{.name = "Last-Modified", .value = cases[i].modified},
                                             {.name = "Date", .value = "Sun, 22 Nov 2026 08:00:00 GMT"},
                                             {.name = "Cache-Control", .value = cases[i].directives}};
        for (size_t j = 0; j < sizeof fields / sizeof *fields; j++)
            check_field_add(&response.fields, &fields[j], &arena);
        caching_judge(&response, &status, true, now, &verdict);
        assert_int_equal(verdict.guess, cases[i].guess);
        arena_done(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_status_may_allow_it),
        cmocka_unit_test(a_guess_is_a_tenth),
        cmocka_unit_test(a_directive_may_allow_it),
        cmocka_unit_test(a_directive_may_forbid_it),
        cmocka_unit_test(private_may_name_fields),
        cmocka_unit_test(must_understand_lifts_no_store),
        cmocka_unit_test(credentials_close_shared_caches),
        cmocka_unit_test(methods_differ),
        cmocka_unit_test(parts_and_confirmations),
        cmocka_unit_test(the_lifetime_has_an_order),
        cmocka_unit_test(the_lifetime_may_be_badly_written),
        cmocka_unit_test(expires_is_a_date),
        cmocka_unit_test(age_is_the_first_number),
        cmocka_unit_test(validation_may_be_due),
        cmocka_unit_test(vary_may_fit_nothing),
        cmocka_unit_test(a_stale_one_may_be_used),
        cmocka_unit_test(the_lifetime_is_told_anyway),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

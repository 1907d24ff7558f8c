/* What the fields of a response say, and who passed it on. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "check/meaning.h"
#include "text/buffer.h"

static struct catalog *catalog;

/* ---- responses --------------------------------------------------------------------------------------------- */

/* A response, and what it says. */
struct example {
    struct arena arena;
    struct check_request request;
    struct check_response response;
    struct meanings meanings;
};

/* Fields from lines "Name: value". */
static void example_fields(struct arena *arena, const char *lines, struct check_fields *fields)
{
    while (*lines) {
        size_t length = strcspn(lines, "\n");
        size_t name = strcspn(lines, ":");
        const char *value = lines + name + 1;
        value += *value == ' ';
        struct check_field field = {.name = arena_copy(arena, lines, name),
                                    .value = arena_copy(arena, value, (size_t)(lines + length - value))};
        check_field_add(fields, &field, arena);
        lines += length + (lines[length] == '\n');
    }
}

static void example_read(struct example *example, int status, const char *fields)
{
    example->response.status = status;
    example_fields(&example->arena, fields, &example->response.fields);
    meanings_read(catalog, &example->response, time(NULL), &example->meanings);
}

static void example_done(struct example *example)
{
    meanings_done(&example->meanings);
    arena_done(&example->arena);
}

#define DATE "Date: Tue, 24 Nov 2026 08:00:00 GMT\n"

/* What the last field of `fields` says in a response. */
static void assert_last_says(struct example *example, int status, const char *fields, const char *expected)
{
    example_read(example, status, fields);
    const char *meaning = example->meanings.fields[example->response.fields.count - 1];
    const char *last = example->response.fields.items[example->response.fields.count - 1].name;
    if (!meaning || strcmp(meaning, expected) != 0)
        fail_msg("%s in %s\nsays %s\nnot  %s", last, fields, meaning ? meaning : "nothing", expected);
    example_done(example);
}

/* The same of a field in a response to an unknown request, after Date. */
static void assert_says(const char *field, const char *expected)
{
    struct example example = {.response = {.request = NULL}};
    char fields[512];
    snprintf(fields, sizeof fields, "%s%s", DATE, field);
    assert_last_says(&example, 200, fields, expected);
}

/* And beside a request. */
static void assert_says_to(const char *method, const char *target, const char *request_fields, int status,
                           const char *field, const char *expected)
{
    struct example example = {.request = {.method = method, .target = target}};
    example.response.request = &example.request;
    example_fields(&example.arena, request_fields, &example.request.fields);
    assert_last_says(&example, status, field, expected);
}

/* ---- fields ------------------------------------------------------------------------------------------------ */

static void test_directives(void **state)
{
    (void)state;
    assert_says("Cache-Control: max-age=60, s-maxage=600, no-cache",
                "fresh for 60 s; shared caches: 10 min; ask before each use");
    assert_says("cache-control: Max-Age=\"60\"", "fresh for 60 s");
    assert_says("Cache-Control: max-age=0", "stale at once");
    assert_says("Cache-Control: private=\"Set-Cookie\"", "not for shared caches, as to Set-Cookie");
    assert_says("Cache-Control: max-age=x, foo=bar", "not understood: max-age; not understood: foo");
    assert_says("Cache-Control: only-if-cached", "only-if-cached counts in requests only");
    assert_says("Cache-Control: max-age=99999999999999999999999", "fresh for 68 years or more");
    assert_says("CDN-Cache-Control: max-age=3600", "fresh for 1 h");
}

static void test_spans(void **state)
{
    (void)state;
    assert_says("Age: 119", "the origin made or confirmed it 119 s ago");
    assert_says("Age: 120", "the origin made or confirmed it 2 min ago");
    assert_says("Age: 1000", "the origin made or confirmed it 16 min 40 s ago");
    assert_says("Age: 86399", "the origin made or confirmed it 23 h 59 min ago");
    assert_says("Age: 90000", "the origin made or confirmed it 1 day 1 h ago");
    assert_says("Age: 950400", "the origin made or confirmed it 11 days ago");
}

static void test_times_beside_date(void **state)
{
    (void)state;
    assert_says("Expires: Tue, 24 Nov 2026 08:02:00 GMT", "fresh for 2 min");
    assert_says("Expires: Tuesday, 24-Nov-26 08:02:00 GMT", "fresh for 2 min");
    assert_says("Expires: Tue, 24 Nov 2026 08:00:00 GMT", "stale from the start");
    assert_says("Expires: 0", "not a date: stale from the start");
    assert_says("Cache-Control: max-age=5\nExpires: 0", "max-age counts instead");
    assert_says("Retry-After: 120", "in 2 min, at 08:02:00 GMT");
    assert_says("Retry-After: 86400", "in 1 day, on 2026-11-25 at 08:00:00 GMT");
    assert_says("Retry-After: 0", "at once");
    assert_says("Retry-After: Tue, 24 Nov 2026 08:02:00 GMT", "in 2 min");
    assert_says("Retry-After: Tue, 24 Nov 2026 07:02:00 GMT", "at once");
    assert_says("Retry-After: soon", "neither seconds nor a date");
    assert_says("Last-Modified: Sun, 22 Nov 2026 08:00:00 GMT", "unchanged for 2 days");
    assert_says("Last-Modified: Tue, 24 Nov 2026 08:00:00 GMT", "changed just now");
    assert_says("Last-Modified: Tue, 24 Nov 2026 09:00:00 GMT", "1 h after Date");
    assert_says("Last-Modified: yesterday", "not a date");
    assert_says("Date: now", "not a date");
    assert_says("Sunset: Fri, 27 Nov 2026 08:00:00 GMT", "will stop answering in 3 days");
    assert_says("Sunset: Mon, 23 Nov 2026 08:00:00 GMT", "was to stop answering 1 day ago");
    assert_says("Deprecation: @1795421000", "deprecated for 23 h 56 min");
    assert_says("Deprecation: @99999999999999999999", "deprecated in 2912115 days");
    assert_says("Deprecation: true", "deprecated");
    assert_says("X-RateLimit-Reset: 90", "full again in 90 s");
    assert_says("X-RateLimit-Reset: 1795507500", "full again in 5 min");
    assert_says("X-RateLimit-Reset: 1795500000", "full again");
}

static void test_times_without_date(void **state)
{
    (void)state;
    assert_says_to(NULL, NULL, "", 503, "Retry-After: 120", "in 2 min");
    assert_says_to(NULL, NULL, "", 200, "Expires: Tue, 24 Nov 2026 08:02:00 GMT",
                   "The date from which a stored copy is stale; max-age wins over it.");
    assert_says_to(NULL, NULL, "", 200, "Set-Cookie: a=b; Expires=Fri, 31 Dec 9999 23:59:59 GMT", "until a date");
}

static void test_what_the_content_is(void **state)
{
    (void)state;
    assert_says("ETag: \"v1\"", "strong: equal only if every byte is");
    assert_says("ETag: \"\"", "strong: equal only if every byte is");
    assert_says("ETag: W/\"v1\"", "weak: equal in meaning, not byte for byte");
    assert_says("ETag: w/\"v1\"", "malformed: no entity tag");
    assert_says("ETag: v1", "malformed: no entity tag");
    assert_says("ETag: \"a b\"", "malformed: no entity tag");
    assert_says("ETag: \"", "malformed: no entity tag");
    assert_says("Content-Type: text/html; charset=\"utf-8\"", "a page in HTML; charset utf-8");
    assert_says_to(NULL, NULL, "", 500, "Content-Type: application/json", "JSON; the reason may be in it");
    assert_says("Content-Type: x/y", "The format of the content, such as application/json, and its charset.");
    assert_says("Content-Encoding: gzip, br", "packed with gzip; packed with Brotli");
    assert_says("Content-Length: 0", "no content");
    assert_says("Content-Length: 1", "1 byte of content");
    assert_says("Content-Length: 1234567", "1234567 bytes (1.2 MB) of content");
    assert_says("Content-Length: 99999999999999999999999999999999999999999999999",
                "9999999999999999999999999999999999999... bytes of content");
    assert_says("Content-Length: -1", "How many bytes of content follow; in HTTP/1.1 it marks the end of the message.");
    assert_says_to("HEAD", "/", "", 200, "Content-Length: 17", "17 bytes, if it were the answer to a GET");
    assert_says_to("GET", "/", "", 304, "Content-Length: 17", "17 bytes, if it were the answer to a GET");
    assert_says("Content-Range: bytes 0-9/100", "bytes 0 to 9 of 100");
    assert_says("Content-Range: bytes 0-9/*", "bytes 0 to 9; nobody knows yet how long the whole is");
    assert_says("Content-Range: bytes */100", "no such range: the whole is 100 bytes long");
    assert_says("Content-Range: bytes 0",
                "Which bytes of the whole are sent in a 206; in a 416, how long the whole is.");
    assert_says("Content-Disposition: attachment; filename=\"a;b.pdf\"", "to be saved; as a;b.pdf");
    assert_says("Vary: Accept-Encoding, Cookie", "caches keep a copy for each Accept-Encoding, Cookie");
    assert_says("Vary: Cookie, *", "depends on more than fields: a cache asks before each use");
}

static void test_addresses(void **state)
{
    (void)state;
    const char *host = "Host: example.org";
    assert_says("Location: /login", "relative: a path on the same host");
    assert_says("Location: next?page=2", "relative to the address that was asked for");
    assert_says("Location: https://example.org/", "host example.org, by https");
    assert_says("Location: mailto:a@example.org", "an address that is not on the web: mailto");
    assert_says_to("GET", "/x", host, 301, "Location: https://EXAMPLE.org/x", "the same host and path, by https");
    assert_says_to("GET", "/x", host, 301, "Location: https://example.org/y", "the same host, by https");
    assert_says_to("GET", "/x", host, 301, "Location: http://a:b@www.example.org/y",
                   "another host: www.example.org, by http");
    assert_says_to("GET", "/x", host, 301, "Location: //cdn.example/x", "another host: cdn.example");
    assert_says_to("GET", "/x", host, 301, "Location: /x", "relative: the address that was asked for");
    assert_says_to("GET", "https://example.org/x", "", 301, "Location: http://example.org/x",
                   "the same host and path, from https to http");
    assert_says_to("GET", "/x", "Host: [::1]:81", 301, "Location: https://[::1]:8443/x",
                   "the same host, port 8443, by https");
    assert_says_to("GET", "/x", "Host: example.org:81", 301, "Location: https://example.org/x",
                   "the same host, by https");
    assert_says_to("CONNECT", "example.org:443", "", 302, "Location: https://example.org/",
                   "host example.org, by https");
    assert_says_to("GET", "/x", host, 301, "Location: ",
                   "Where to go next in a 3xx; the address of the new resource in a 201.");
}

static void test_cookies(void **state)
{
    (void)state;
    assert_says("Set-Cookie: a=b", "until the browser closes");
    assert_says("Set-Cookie: a=b; Max-Age=3600; Expires=0; Secure; HttpOnly; SameSite=lax",
                "for 1 h; https only; hidden from scripts; from other sites only with links");
    assert_says("Set-Cookie: a=\"b; Max-Age=-1", "deletes the cookie");
    assert_says("Set-Cookie: a=b; expires=Thu, 01-Jan-1970 00:00:01 GMT; Domain=example.org",
                "deletes the cookie; for example.org and its subdomains");
    assert_says("Set-Cookie: a=b; Expires=Tue, 24 Nov 2026 09:00:00 GMT; Max-Age=60", "for 60 s");
    assert_says("Set-Cookie: a=b; Expires=0", "until the browser closes");
    assert_says("Set-Cookie: a=b; Expires=Wed, 09-Jun-27 10:18:14", "until a date");
}

static void test_lists(void **state)
{
    (void)state;
    assert_says("Allow: ", "no method works here");
    assert_says("Allow: GET", "Methods that work on this resource.");
    assert_says_to("POST", "/", "", 405, "Allow: GET, HEAD", "POST is not among them");
    assert_says_to("GET", "/", "", 405, "Allow: HEAD,GET", "Methods that work on this resource.");
    assert_says("WWW-Authenticate: Bearer realm=\"x, y\", error=\"invalid_token\", Basic",
                "Bearer: a token, the token is expired, revoked or malformed; Basic: name and password");
    assert_says("WWW-Authenticate: Newauth realm = \"x\", charset = \"UTF-8\"", "Newauth");
    assert_says("Proxy-Authenticate: Negotiate YII==", "Negotiate: Kerberos, or NTLM of Windows");
    assert_says("Link: </a,b;c>; rel=\"next\", </s>; rel=preload; as=style, </t>; rel=\"preload last\"",
                "leads to: next, preload (2), last");
    assert_says("Server-Timing: cache;desc=\"a, b\";dur=12.3, db", "cache 12.3 ms, db");
    assert_says("Strict-Transport-Security: max-age=31536000; includeSubDomains",
                "https only, for 365 days; subdomains too");
    assert_says("Alt-Svc: h3=\":443\"; ma=86400", "HTTP/3 at :443; for 1 day");
    assert_says("Connection: close", "the connection ends here");
    assert_says("Transfer-Encoding: chunked", "content comes in chunks, a last one of size 0 ends it");
    assert_says("RateLimit: \"default\";r=50;t=30", "50 left; more in 30 s");
    assert_says("Access-Control-Allow-Origin: *", "scripts of any site may read it");
    assert_says("Access-Control-Allow-Origin: https://app.example", "scripts of https://app.example may read it");
}

static void test_intermediaries(void **state)
{
    (void)state;
    assert_says("Server: nginx/1.22.1", "made it, or passed it on");
    assert_says("Via: 1.0 fred, 1.1 p.example.net (squid/5.7)", "passed on by fred, then p.example.net (squid/5.7)");
    assert_says("CF-Ray: 230b030023ae2822-FRA", "passed on by Cloudflare, Frankfurt");
    assert_says("CF-Ray: 230b030023ae2822-QQQ", "passed on by Cloudflare, QQQ");
    assert_says("X-Azure-Ref: 20261124T080000Z-abc", "passed on by Azure Front Door");
    assert_says("CF-Cache-Status: dynamic", "Cloudflare does not cache this kind of address unless told to");
    assert_says("X-Cache: MISS from lab", "lab did not have it");
    assert_says("X-Cache: RefreshHit from cloudfront", "CloudFront had it stale, and it was confirmed");
    assert_says("X-Cache: MISS, HIT", "a cache did not have it, the next had it");
    assert_says("X-Cache: cp3066 hit/4",
                "Whether a cache had the answer: HIT or MISS, in words of the product; not a standard.");
    assert_says("X-Varnish: 32770 3", "Varnish had it");
    assert_says("Cache-Status: OriginCache; hit; ttl=1100, \"CDN; Company\"; fwd=uri-miss; stored=?0",
                "OriginCache: had it, 18 min 20 s left; CDN; Company: had nothing for that address, did not keep it");
    assert_says("Cache-Status: ExampleCache; hit; ttl=-412", "ExampleCache: had it, stale for 6 min 52 s");
    assert_says("Proxy-Status: ExampleCDN; error=connection_timeout",
                "ExampleCDN: the next hop did not take the connection in time");
}

static void test_unknown_fields_say_nothing(void **state)
{
    (void)state;
    struct example example = {.response = {.request = NULL}};
    example_read(&example, 200, "X-Unknown: 1\nPermissions-Policy: camera=()");
    assert_null(example.meanings.fields[0]);
    assert_string_equal(example.meanings.fields[1],
                        "Which abilities of the browser, such as camera or location, a page and its frames may use.");
    example_done(&example);
    example = (struct example){.response = {.request = NULL}};
    example_read(&example, 200, "");
    assert_int_equal(example.meanings.hop_count, 0);
    example_done(&example);
}

/* ---- hops -------------------------------------------------------------------------------------------------- */

/* The hops as "name (field), name (field)". */
static void assert_hops(const char *fields, const char *expected)
{
    struct example example = {.response = {.request = NULL}};
    struct buffer hops;
    buffer_init(&hops);
    example_read(&example, 200, fields);
    for (size_t i = 0; i < example.meanings.hop_count; i++)
        buffer_format(&hops, "%s%s [%s]", i ? ", " : "", example.meanings.hops[i].name, example.meanings.hops[i].field);
    assert_string_equal(hops.text, expected);
    buffer_done(&hops);
    example_done(&example);
}

/* RFC 9110 section 7.6.3, RFC 9209 section 2, RFC 9211 section 3: the examples there. */
static void test_the_last_element_is_the_nearest(void **state)
{
    (void)state;
    assert_hops("Via: 1.0 ricky, 1.1 ethel\nVia: 1.1 fred, 1.0 lucy",
                "lucy [Via], fred [Via], ethel [Via], ricky [Via]");
    assert_hops("Proxy-Status: revproxy1.example.net, ExampleCDN",
                "ExampleCDN [Proxy-Status], revproxy1.example.net [Proxy-Status]");
    assert_hops("Cache-Status: ReverseProxyCache; hit\n"
                "Cache-Status: ForwardProxyCache; fwd=uri-miss; collapsed; stored\n"
                "Cache-Status: \"Browser Cache\"; fwd=uri-miss",
                "Browser Cache [Cache-Status], ForwardProxyCache [Cache-Status], ReverseProxyCache [Cache-Status]");
}

static void test_a_hop_is_told_once(void **state)
{
    (void)state;
    assert_hops("Server: nginx/1.22.1\nX-Cache: MISS from lab\nX-Cache: HIT from lab2\n"
                "Via: 1.1 lab (squid/5.7), 1.1 lab2 (squid/5.7)",
                "lab2 (squid/5.7) [Via], lab (squid/5.7) [Via], nginx/1.22.1 [Server]");
    assert_hops("Server: squid/5.7\nVia: 1.1 lab (squid/5.7)\nCache-Status: lab;detail=mismatch",
                "lab (squid/5.7) [Via]");
    assert_hops("Server: nginx\nX-Varnish: 32770 3\nVia: 1.1 varnish (Varnish/7.1)",
                "varnish (Varnish/7.1) [Via], nginx [Server]");
    assert_hops("server: envoy\nx-envoy-upstream-service-time: 12", "Envoy [X-Envoy-Upstream-Service-Time]");
    assert_hops("Server: Caddy\nServer: gunicorn\nVia: 1.1 Caddy", "Caddy [Via], gunicorn [Server]");
    assert_hops("X-Nginx-Cache: HIT\nServer: nginx/1.22.1", "nginx/1.22.1 [Server]");
}

static void test_networks_stand_in_front(void **state)
{
    (void)state;
    assert_hops("server: GitHub.com\nvia: 1.1 varnish\nx-served-by: cache-fra-eddf8230033-FRA\nx-fastly-request-id: 1",
                "Fastly, Frankfurt [X-Served-By], GitHub.com [Server]");
    assert_hops("Via: 1.1 varnish, 1.1 varnish\nServer: Apache/2.4.57 (Debian) OpenSSL/3.0.11\nX-Powered-By: PHP/8.2\n"
                "X-Served-By: cache-iad-kiad7000025-IAD, cache-fra-eddf8230033-FRA",
                "Fastly, Frankfurt [X-Served-By], Fastly, Ashburn [X-Served-By], Apache/2.4.57 [Server], "
                "PHP/8.2 [X-Powered-By]");
    assert_hops("X-Served-By: cache-iad-kiad7000025-IAD, cache-fra-eddf8230033-FRA",
                "Fastly, Frankfurt [X-Served-By], Fastly, Ashburn [X-Served-By]");
    assert_hops("Server: AmazonS3\nX-Cache: Hit from cloudfront\nVia: 1.1 abc.cloudfront.net (CloudFront)\n"
                "X-Amz-Cf-Pop: FRA56-P1\nX-Amz-Cf-Id: xyz",
                "CloudFront, Frankfurt [X-Amz-Cf-Pop], AmazonS3 [Server]");
    assert_hops("server: cloudflare\nx-vercel-id: fra1::iad1::abc\ncf-ray: 8a1-LHR",
                "Cloudflare, London [CF-Ray], Vercel, Frankfurt [X-Vercel-Id]");
    assert_hops("Server: cloudflare\nVia: 1.1 a", "Cloudflare [Server], a [Via]");
    assert_hops("Server: Heroku\nVia: 1.1 vegur\nX-Powered-By: Express",
                "Heroku (vegur) [Via], Express [X-Powered-By]");
    assert_hops("server: Google Frontend\nvia: 1.1 google", "google [Via], Google Frontend [Server]");
}

/* ---- what strangers send ----------------------------------------------------------------------------------- */

static void test_long_values_are_cut(void **state)
{
    (void)state;
    struct buffer value;
    buffer_init(&value);
    buffer_add(&value, "Via: 1.1 ");
    for (int i = 0; i < 100; i++)
        buffer_add(&value, "\xC3\xA4");
    struct example example = {.response = {.request = NULL}};
    example_read(&example, 200, value.text);
    const char *meaning = example.meanings.fields[0];
    assert_int_equal(strlen(meaning), strlen("passed on by ") + 36 + strlen("...")); /* whole characters */
    example_done(&example);
    buffer_clear(&value);
    buffer_add(&value, "Cache-Control: a");
    for (int i = 0; i < 1000; i++)
        buffer_add(&value, ", no-store");
    example = (struct example){.response = {.request = NULL}};
    example_read(&example, 200, value.text);
    meaning = example.meanings.fields[0];
    assert_in_range(strlen(meaning), 80, 160);
    assert_string_equal(meaning + strlen(meaning) - strlen("it; ..."), "it; ...");
    example_done(&example);
    buffer_done(&value);
}

static void test_the_nearest_hops_are_kept(void **state)
{
    (void)state;
    struct buffer fields;
    buffer_init(&fields);
    buffer_add(&fields, "CF-Ray: 1-FRA\nVia: 1.1 a");
    for (int i = 0; i < 1000; i++)
        buffer_format(&fields, ", 1.1 p%d", i);
    struct example example = {.response = {.request = NULL}};
    example_read(&example, 200, fields.text);
    assert_int_equal(example.meanings.hop_count, MEANING_HOPS);
    assert_string_equal(example.meanings.hops[0].name, "Cloudflare, Frankfurt");
    assert_string_equal(example.meanings.hops[1].name, "p999");
    assert_string_equal(example.meanings.hops[MEANING_HOPS - 1].name, "p969");
    example_done(&example);
    buffer_add(&fields, "\nX-Varnish: 1\nServer: nginx\nX-Powered-By: PHP\nX-Amz-Cf-Pop: FRA1");
    for (int i = 0; i < 100; i++)
        buffer_add(&fields, i ? ", cache-1-FRA" : "\nX-Served-By: cache-1-IAD");
    example = (struct example){.response = {.request = NULL}};
    example_read(&example, 200, fields.text);
    assert_int_equal(example.meanings.hop_count, MEANING_HOPS);
    assert_string_equal(example.meanings.hops[MEANING_HOPS - 1].name, "Fastly, Frankfurt");
    example_done(&example);
    buffer_done(&fields);
}

/* Every field that is explained, with values that are broken in every way; the sanitizers look on. */
static void test_broken_values_do_no_harm(void **state)
{
    (void)state;
    static const char *const names[] = {
        "Age", "Allow", "Alt-Svc", "Cache-Control", "Cache-Status", "CF-Ray", "Content-Length", "Content-Location",
        "Content-Range", "Content-Type", "Date", "Deprecation", "ETag", "Expires", "Last-Modified", "Link", "Location",
        "Proxy-Authenticate", "Proxy-Status", "Retry-After", "Server", "Server-Timing", "Set-Cookie", "Sunset", "Vary",
        "Via", "WWW-Authenticate", "X-Amz-Cf-Pop", "X-Cache", "X-Powered-By", "X-RateLimit-Reset", "X-Served-By",
        "X-Varnish"};
    static const char pieces[] = "\"\\,;=:/*@-+ <>()\x01\x1b\x80\xc3\xe2\xff" "09azW/FRA";
    unsigned seed = 1;
    for (int round = 0; round < 4000; round++) {
        struct example example = {.response = {.request = NULL}};
        const char *name = names[round % (int)(sizeof names / sizeof *names)];
        char fields[200];
        size_t length = (size_t)snprintf(fields, sizeof fields, "%s: ", name);
        for (size_t i = round % 7 ? 0 : 100; i < 130; i++) {
            seed = seed * 1103515245 + 12345;
            fields[length++] = pieces[seed / 65536 % (sizeof pieces - 1)];
        }
        fields[length] = '\0';
        example_read(&example, 200 + round % 400, fields);
        const char *meaning = example.meanings.fields[0];
        assert_true(!meaning || strlen(meaning) < 250);
        example_done(&example);
    }
}

/* ---- the database ------------------------------------------------------------------------------------------ */

/* What stands before a token of the field in a value. */
static const char *before_token(const struct catalog_token *token)
{
    static const char *const before[][2] = {
        {"Cache-Status", "x; "}, {"Proxy-Status", "x; "}, {"Set-Cookie", "a=b; "}};
    for (size_t i = 0; i < sizeof before / sizeof *before; i++)
        if (strcmp(before[i][0], token->field) == 0)
            return before[i][1];
    bool parameter = strcmp(token->field, "WWW-Authenticate") == 0 && strchr(token->token, '=');
    return parameter ? "x " : "";
}

/* No row is there in vain: a value with the token says what it means. */
static void test_each_token_is_said(void **state)
{
    (void)state;
    const struct catalog_lexicon *lexicon = catalog_read_lexicon(catalog);
    assert_true(lexicon->token_count > 400);
    for (size_t i = 0; i < lexicon->token_count; i++) {
        const struct catalog_token *token = &lexicon->tokens[i];
        struct example example = {.response = {.request = NULL}};
        char line[200];
        size_t length = strlen(token->token);
        bool any = length == 0 || token->token[length - 1] == '=' || token->token[length - 1] == '-';
        if (!*token->field)
            continue;
        snprintf(line, sizeof line, "%s: %s%s%s", token->field, before_token(token), token->token, any ? "57" : "");
        example_read(&example, 200, line);
        const char *meaning = example.meanings.fields[0];
        char *begin = arena_copy(&example.arena, token->meaning, strcspn(token->meaning, "*#"));
        if (!meaning || !strstr(meaning, begin) || (strlen(begin) < strlen(token->meaning) && !strstr(meaning, "57")))
            fail_msg("%s\nsays %s\nnot  %s", line, meaning ? meaning : "nothing", token->meaning);
        example_done(&example);
    }
}

/* Each mark shows a hop. */
static void test_each_mark_is_seen(void **state)
{
    (void)state;
    const struct catalog_lexicon *lexicon = catalog_read_lexicon(catalog);
    assert_true(lexicon->mark_count > 40);
    for (size_t i = 0; i < lexicon->mark_count; i++) {
        const struct catalog_mark *mark = &lexicon->marks[i];
        struct example example = {.response = {.request = NULL}};
        char line[200];
        const char *form = strcmp(mark->field, "Via") == 0       ? "1.1 %s"
                           : strcmp(mark->field, "X-Cache") == 0 ? "HIT from %s"
                                                                 : "%s";
        char value[100];
        snprintf(value, sizeof value, form, *mark->text ? mark->text : "x");
        snprintf(line, sizeof line, "%s: %s", mark->field, value);
        example_read(&example, 200, line);
        if (example.meanings.hop_count != 1 || strcmp(example.meanings.hops[0].field, mark->field) != 0)
            fail_msg("%s shows no hop", line);
        example_done(&example);
    }
}

/* The error types of RFC 9209 section 2.3, from its text. */
static void test_each_proxy_error_is_known(void **state)
{
    (void)state;
    static const char *const errors[] = {
        "dns_timeout", "dns_error", "destination_not_found", "destination_unavailable", "destination_ip_prohibited",
        "destination_ip_unroutable", "connection_refused", "connection_terminated", "connection_timeout",
        "connection_read_timeout", "connection_write_timeout", "connection_limit_reached", "tls_protocol_error",
        "tls_certificate_error", "tls_alert_received", "http_request_error", "http_request_denied",
        "http_response_incomplete", "http_response_header_section_size", "http_response_header_size",
        "http_response_body_size", "http_response_trailer_section_size", "http_response_trailer_size",
        "http_response_transfer_coding", "http_response_content_coding", "http_response_timeout", "http_upgrade_failed",
        "http_protocol_error", "proxy_internal_response", "proxy_internal_error", "proxy_configuration_error",
        "proxy_loop_detected"};
    const struct catalog_lexicon *lexicon = catalog_read_lexicon(catalog);
    for (size_t i = 0; i < sizeof errors / sizeof *errors; i++) {
        char token[80];
        snprintf(token, sizeof token, "error=%s", errors[i]);
        if (!catalog_lexicon_token(lexicon, "proxy-status", token))
            fail_msg("%s has no row", token);
    }
}

static int setup(void **state)
{
    (void)state;
    catalog = catalog_new(NULL);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    catalog_free(catalog);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_directives),
        cmocka_unit_test(test_spans),
        cmocka_unit_test(test_times_beside_date),
        cmocka_unit_test(test_times_without_date),
        cmocka_unit_test(test_what_the_content_is),
        cmocka_unit_test(test_addresses),
        cmocka_unit_test(test_cookies),
        cmocka_unit_test(test_lists),
        cmocka_unit_test(test_intermediaries),
        cmocka_unit_test(test_unknown_fields_say_nothing),
        cmocka_unit_test(test_the_last_element_is_the_nearest),
        cmocka_unit_test(test_a_hop_is_told_once),
        cmocka_unit_test(test_networks_stand_in_front),
        cmocka_unit_test(test_long_values_are_cut),
        cmocka_unit_test(test_the_nearest_hops_are_kept),
        cmocka_unit_test(test_broken_values_do_no_harm),
        cmocka_unit_test(test_each_token_is_said),
        cmocka_unit_test(test_each_mark_is_seen),
        cmocka_unit_test(test_each_proxy_error_is_known),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}

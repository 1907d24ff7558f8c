/* Addresses, ranges and cookies: the parts of which values are made. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "check/address.h"
#include "check/cookie.h"
#include "check/range.h"
#include "check/values.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* ---- addresses ---- */

static void assert_part(const char *address, const char *part, size_t length, const char *expected)
{
    if (strlen(expected) != length || strncmp(part, expected, length) != 0)
        fail_msg("%s: %.*s, not %s", address, (int)length, part, expected);
}

static void addresses_have_parts(void **state)
{
    (void)state;
    static const struct {
        const char *text, *scheme, *host, *port, *path;
    } cases[] = {
        {"http://example.org/a?b#c", "http", "example.org", "", "/a?b#c"},
        {"https://me:secret@example.org:8443", "https", "example.org", "8443", ""},
        {"//example.org/a", "", "example.org", "", "/a"},
        {"http://[2001:db8::1]:80/", "http", "[2001:db8::1]", "80", "/"},
        {"http://[2001:db8::1]", "http", "[2001:db8::1]", "", ""},
        {"mailto:me@example.org", "mailto", "", "", "me@example.org"},
        {"/a:b", "", "", "", "/a:b"},
        {"a/b", "", "", "", "a/b"},
        {"http:/a", "http", "", "", "/a"},
        {"", "", "", "", ""},
        {"http://", "http", "", "", ""},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct address address;
        address_read(cases[i].text, &address);
        assert_part(cases[i].text, address.scheme, address.scheme_length, cases[i].scheme);
        assert_part(cases[i].text, address.host, address.host_length, cases[i].host);
        assert_part(cases[i].text, address.port, address.port_length, cases[i].port);
        assert_part(cases[i].text, address.path, strlen(address.path), cases[i].path);
    }
}

static void an_address_may_lead_back(void **state)
{
    (void)state;
    static const struct {
        enum check_scheme scheme;
        const char *host, *target, *address;
        bool leads;
    } cases[] = {
        {CHECK_HTTP, "e.org", "/a", "http://e.org/a", true},
        {CHECK_HTTP, "e.org", "/a", "http://E.ORG:80/a#top", true},
        {CHECK_HTTP, "e.org", "/a", "https://e.org:443/a", false},
        {CHECK_HTTPS, "e.org", "/a", "https://e.org:443/a", true},
        {CHECK_HTTPS, "e.org", "/a", "http://e.org/a", false},
        {CHECK_SCHEME_UNKNOWN, "e.org", "/a", "https://e.org/a", true},
        {CHECK_HTTP, "e.org:8080", "/a", "http://e.org/a", false},
        {CHECK_HTTP, "e.org", "/a", "http://e.org/A", false},
        {CHECK_HTTP, "e.org", "/", "http://e.org", true},
        {CHECK_HTTP, "e.org", "/a/b", "b", true},
        {CHECK_HTTP, "e.org", "/a/b", "c", false},
        {CHECK_HTTP, "e.org", "/a/b?c", "?c", true},
        {CHECK_HTTP, "e.org", "/a", "#top", true},
        {CHECK_HTTP, NULL, "http://e.org/a", "http://e.org/a", true},
    };
    struct arena arena;
    arena_init(&arena);
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct check_request request = {.method = "GET", .target = cases[i].target, .scheme = cases[i].scheme};
        struct address address, asked;
        if (cases[i].host)
            check_field_add(&request.fields, &(struct check_field){.name = "host", .value = cases[i].host}, &arena);
        address_read(cases[i].address, &address);
        address_asked(&request, &asked);
        if (address_leads_to(&address, &asked) != cases[i].leads)
            fail_msg("%s from %s", cases[i].address, cases[i].target);
    }
    arena_done(&arena);
}

/* A response is the next of a chain only if its request is where the redirect led to. */
static void redirects_are_followed(void **state)
{
    (void)state;
    static const struct {
        const char *location, *target;
        bool follows;
    } cases[] = {
        {"http://e.org/b", "/b", true}, {"http://e.org/b", "/c", false}, {"http://f.org/b", "/b", false},
        {"/b", "/b", true},             {"/b", "/c", false},             {"b", "/x/b", true},
    };
    struct arena arena;
    arena_init(&arena);
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct check_request first = {.method = "GET", .target = "/x/a"};
        struct check_request second = {.method = "GET", .target = cases[i].target};
        struct check_field host = {.name = "Host", .value = "e.org"};
        struct check_field location = {.name = "Location", .value = cases[i].location};
        check_field_add(&first.fields, &host, &arena);
        check_field_add(&second.fields, &host, &arena);
        struct check_response redirect = {.status = 302, .request = &first};
        struct check_response next = {.status = 200, .request = &second, .previous = &redirect};
        check_field_add(&redirect.fields, &location, &arena);
        if (address_follows(&next) != cases[i].follows)
            fail_msg("%s, then %s", cases[i].location, cases[i].target);
        redirect.status = 304;
        assert_false(address_follows(&next));
        assert_false(address_follows(&redirect));
    }
    arena_done(&arena);
}

/* ---- ranges ---- */

static void ranges_are_read(void **state)
{
    (void)state;
    static const struct {
        const char *value;
        bool valid;
        int64_t first, last, size;
    } cases[] = {
        {"bytes 0-99/1000", true, 0, 99, 1000},
        {"Bytes 0-99/*", true, 0, 99, -1},
        {"bytes */1000", true, -1, -1, 1000},
        {"bytes 3000000000-3000000009/4000000000", true, 3000000000, 3000000009, 4000000000},
        {"bytes */*", false, 0, 0, 0},
        {"bytes 0-/9", false, 0, 0, 0},
        {"bytes 0-9", false, 0, 0, 0},
        {"bytes 0-9/10 ", false, 0, 0, 0},
        {"bytes=0-9/10", false, 0, 0, 0},
        {"items 0-9/10", false, 0, 0, 0},
        {"", false, 0, 0, 0},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct range range;
        bool valid = range_read_content(cases[i].value, &range);
        bool same = range.first == cases[i].first && range.last == cases[i].last && range.size == cases[i].size;
        if (valid != cases[i].valid || (valid && !same))
            fail_msg("%s", cases[i].value);
    }
}

static void ranges_are_asked_for(void **state)
{
    (void)state;
    const char *rest = "bytes=0-9, 20-, -5";
    struct range range;
    assert_true(range_next_asked(&rest, &range));
    assert_true(range.first == 0 && range.last == 9);
    assert_true(range_is_satisfiable(&range, 1));
    assert_false(range_is_satisfiable(&range, 0));
    assert_true(range_next_asked(&rest, &range));
    assert_true(range.first == 20 && range.last == -1);
    assert_false(range_is_satisfiable(&range, 20));
    assert_true(range_overlaps(&range, &(struct range){10, 20, 30}, 30));
    assert_false(range_overlaps(&range, &(struct range){10, 19, 30}, 30));
    assert_true(range_next_asked(&rest, &range));
    assert_true(range.first == -1 && range.last == 5);
    assert_true(range_overlaps(&range, &(struct range){25, 29, 30}, 30));
    assert_false(range_overlaps(&range, &(struct range){0, 9, 30}, 30));
    assert_false(range_next_asked(&rest, &range));
    rest = "bytes=9-0";
    assert_true(range_next_asked(&rest, &range));
    assert_false(range_is_satisfiable(&range, 100));
}

/* ---- cookies ---- */

static void cookies_have_attributes(void **state)
{
    (void)state;
    struct cookie cookie;
    const char *value;
    size_t length;
    int64_t seconds;
    cookie_read(" a = b=c ; Path=/x; secure; Max-Age=-5; Path=/y; Expires=Wed 09-Jun-2027 10:18:14", &cookie);
    assert_part("name", cookie.name, cookie.name_length, "a");
    assert_part("value", cookie.value, cookie.value_length, "b=c");
    assert_true(cookie_attribute(&cookie, "path", &value, &length));
    assert_part("Path", value, length, "/y");
    assert_true(cookie_has(&cookie, "Secure", NULL));
    assert_false(cookie_has(&cookie, "HttpOnly", NULL));
    assert_true(cookie_max_age(&cookie, &seconds));
    assert_int_equal(seconds, 0);
    assert_true(cookie_has_date(&cookie));
    cookie_read("a; Max-Age=x; Expires=2027-06-09T10:18:14Z", &cookie);
    assert_int_equal(cookie.name_length, 0);
    assert_false(cookie_max_age(&cookie, &seconds));
    assert_false(cookie_has_date(&cookie));
    cookie_read("", &cookie);
    assert_int_equal(cookie.value_length, 0);
    assert_false(cookie_attribute(&cookie, "Path", &value, &length));
}

static void cookies_take_the_place_of_others(void **state)
{
    (void)state;
    static const struct {
        const char *other;
        bool same;
    } cases[] = {
        {"a=2; Domain=E.org; Path=/x", true}, {"a=2; Domain=e.org; Path=/X", false}, {"A=2; Domain=e.org; Path=/x", false},
        {"a=2; Path=/x", false},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct cookie cookie, other;
        cookie_read("a=1; Path=/x; Domain=e.org", &cookie);
        cookie_read(cases[i].other, &other);
        if (cookie_same(&cookie, &other) != cases[i].same)
            fail_msg("%s", cases[i].other);
    }
}

/* ---- entity tags and pieces ---- */

static void entity_tags_are_quoted(void **state)
{
    (void)state;
    static const char *const valid[] = {"\"a\"", "W/\"a\"", "\"\"", "\"a,b\"", "\"\xE4\""};
    static const char *const wrong[] = {"a", "w/\"a\"", "\"a b\"", "\"a\"b\"", "\"", "", "W/", "\"a\", \"b\""};
    for (size_t i = 0; i < COUNT(valid); i++)
        if (!values_is_entity_tag(valid[i]))
            fail_msg("%s", valid[i]);
    for (size_t i = 0; i < COUNT(wrong); i++)
        if (values_is_entity_tag(wrong[i]))
            fail_msg("%s", wrong[i]);
}

static void values_have_pieces(void **state)
{
    (void)state;
    struct values_piece piece;
    const char *rest = " a ;; b = \"c; d\" ; e=f";
    assert_true(values_piece_next(&rest, ";", &piece));
    assert_part("name", piece.name, piece.name_length, "a");
    assert_null(piece.argument);
    assert_true(values_piece_next(&rest, ";", &piece));
    assert_part("argument", piece.argument, piece.argument_length, "c; d");
    assert_true(piece.quoted);
    assert_true(values_piece_next(&rest, ";", &piece));
    assert_part("argument", piece.argument, piece.argument_length, "f");
    assert_false(piece.quoted);
    assert_false(values_piece_next(&rest, ";", &piece));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(addresses_have_parts),
        cmocka_unit_test(an_address_may_lead_back),
        cmocka_unit_test(redirects_are_followed),
        cmocka_unit_test(ranges_are_read),
        cmocka_unit_test(ranges_are_asked_for),
        cmocka_unit_test(cookies_have_attributes),
        cmocka_unit_test(cookies_take_the_place_of_others),
        cmocka_unit_test(entity_tags_are_quoted),
        cmocka_unit_test(values_have_pieces),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

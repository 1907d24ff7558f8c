/* Addresses, and which of them is the one that was asked for. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "check/address.h"
#include "part.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(addresses_have_parts),
        cmocka_unit_test(an_address_may_lead_back),
        cmocka_unit_test(redirects_are_followed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Cookies: their attributes, and which takes the place of another. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "check/cookie.h"
#include "part.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

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
        {"a=2; Domain=E.org; Path=/x", true},  {"a=2; Domain=.e.org; Path=/x", true},
        {"a=2; Domain=e.org; Path=/X", false}, {"A=2; Domain=e.org; Path=/x", false},
        {"a=2; Path=/x", false},               {"a=2; Domain=e.org", false},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct cookie cookie, other;
        cookie_read("a=1; Path=/x; Domain=e.org", &cookie);
        cookie_read(cases[i].other, &other);
        if (cookie_same(&cookie, &other) != cases[i].same)
            fail_msg("%s", cases[i].other);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cookies_have_attributes),
        cmocka_unit_test(cookies_take_the_place_of_others),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

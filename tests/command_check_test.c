/*
 * --check on the command line: what comes in, what goes out, exit status.
 */
#include <stdlib.h>
#include <string.h>

#include "run.h"

static const char good[] = "HTTP/1.1 204 No Content\r\nDate: Tue, 24 Nov 2026 08:00:00 GMT\r\n\r\n";
static const char bad[] = "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n";

static void assert_status(const char *input, const char *const *arguments, int status)
{
    struct run result = run_with_input(input, arguments);
    if (result.status != status)
        fail_msg("exit status %d for: %s\n%s%s", result.status, input, result.out, result.err);
    run_done(&result);
}

static void the_exit_status_says_whether_a_must_is_broken(void **state)
{
    (void)state;
    assert_status(good, ARGUMENTS("--check"), 0);
    assert_status(bad, ARGUMENTS("--check"), 1);
    assert_status(bad, ARGUMENTS("-k", "-"), 1);
    assert_status(bad, ARGUMENTS("--json", "-k"), 1);
    assert_status("HTTP/1.1 302 Found\r\n\r\n", ARGUMENTS("-k"), 0); /* a SHOULD alone */
    assert_status("hello\n", ARGUMENTS("-k"), 2);
    assert_status("", ARGUMENTS("-k"), 2);
    assert_status("", ARGUMENTS("-k", "/nonexistent"), 2);
}

static void what_is_no_response_teaches(void **state)
{
    (void)state;
    struct run result = run_with_input("{\"error\":\"log in first\"}", ARGUMENTS("--check"));
    assert_string_equal(result.out, "");
    assert_string_equal(result.err,
                        "httplore: the input holds no HTTP status line; it begins with {\"error\":\"log in fir...\n"
                        "curl -v writes the head to standard error. Use one of\n"
                        "  curl -si URL | httplore --check\n"
                        "  curl -svo /dev/null URL 2>&1 | httplore --check     (sees the request too)\n");
    run_done(&result);
    result = run_with_input("* Trying\ncurl: (7) Failed to connect to x port 9\n", ARGUMENTS("--check"));
    assert_holds(result.err, "curl got no response; ask why: httplore 'curl: (7) Failed to connect to x port 9'");
    run_done(&result);
    result = run_with_input("*   Trying 127.0.0.1:1...\n* Closing connection 0\n", ARGUMENTS("--check"));
    assert_string_equal(result.err,
                        "httplore: curl got no response; ask why: httplore 000\n");
    run_done(&result);
    result = run_with_input("* Connected to x\n* Empty reply from server\n* Closing connection 0\n", ARGUMENTS("-k"));
    assert_string_equal(result.err, "httplore: curl got no response; ask why: httplore 'Empty reply from server'\n");
    run_done(&result);
    result = run_with_input("curl: (7) Couldn't connect to server\n", ARGUMENTS("-k"));
    assert_holds(result.err, "ask why: httplore 'curl: (7) Couldn'\\''t connect to server'\n");
    run_done(&result);
    assert_complaint(ARGUMENTS("-k", "http://x/"), "http://x/ is an address, not a file; use: curl -si 'http://x/' | "
                                                   "httplore --check", 2);
    result = run_with_input("HTTP/1.1 20 OK\r\n\r\n", ARGUMENTS("--check"));
    assert_string_equal(result.err, "httplore: HTTP/1.1 20 OK is no status line: a code of three digits has to follow "
                                    "the version\n");
    assert_int_equal(result.status, 2);
    run_done(&result);
    assert_complaint(ARGUMENTS("--check", "/nonexistent"), "/nonexistent cannot be read: No such file or directory", 2);
    assert_usage(ARGUMENTS("--check", "--list"), "--check and --list exclude one another");
}

/* What a stranger wrote reaches neither the terminal nor the JSON as it is. */
static void fields_are_shown_harmless(void **state)
{
    (void)state;
    static const char input[] = "HTTP/1.1 200 \033[31mOK\r\nX-\033[2J: a\r\nServer: \033]0;title\007 \xC2\x9B 31m\xFF\r\n"
                                "ETag: \"\xE2\x80\xAE\"\r\n\r\n";
    struct run text = run_with_input(input, ARGUMENTS("-k"));
    struct run json = run_with_input(input, ARGUMENTS("--json", "-k"));
    const char *const outputs[] = {text.out, text.err, json.out, json.err};
    for (size_t i = 0; i < sizeof outputs / sizeof *outputs; i++) {
        for (const unsigned char *at = (const unsigned char *)outputs[i]; *at; at++)
            assert_true(*at == '\n' || (*at >= ' ' && *at != 0x7F));
        assert_null(strstr(outputs[i], "\xC2\x9B"));
        assert_null(strstr(outputs[i], "\xE2\x80\xAE"));
    }
    run_done(&text);
    run_done(&json);
}

static void json_has_a_line_for_each_head(void **state)
{
    (void)state;
    struct run result = run_with_input("HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\nHTTP/1.1 200 OK\r\n"
                                       "Cache-Control: max-age=60, s-maxage=5\r\nAge: 2\r\n\r\nhello",
                                       ARGUMENTS("--json", "-k"));
    assert_int_equal(count_lines(result.out), 2);
    assert_holds(result.out, "{\"kind\":\"response\",\"file\":\"-\",\"status\":103,\"phrase\":\"Early Hints\","
                             "\"method\":null,\"findings\":[],\"caching\":null,"
                             "\"fields\":[{\"name\":\"Link\",\"value\":\"</a>; rel=preload\",");
    assert_holds(result.out, "\"shared\":{\"storable\":true,\"lifetime\":5,\"heuristic\":false,\"age\":2,");
    assert_holds(result.out, "\"private\":{\"storable\":true,\"lifetime\":60,\"heuristic\":false,\"age\":2,");
    run_done(&result);
}

static void a_megabyte_of_fields_is_no_trouble(void **state)
{
    (void)state;
    enum { FIELDS = 40000 };
    char *input = calloc(FIELDS, 32);
    char *end = stpcpy(input, "HTTP/1.1 200 OK\r\n");
    for (int i = 0; i < FIELDS; i++)
        end = stpcpy(end, "Set-Cookie: a=b; Path=/\r\n");
    strcpy(end, "\r\n");
    struct run result = run_with_input(input, ARGUMENTS("--json", "-k"));
    assert_int_equal(result.status, 0);
    assert_begins(result.out, "{\"kind\":\"response\",\"file\":\"-\",\"status\":200,\"phrase\":\"OK\",");
    run_done(&result);
    free(input);
}

/* What is behind 16 MiB is not read, which is said. */
static void there_is_an_end_to_what_is_read(void **state)
{
    (void)state;
    enum { LENGTH = 16 * 1024 * 1024 + 1 };
    static const char head[] = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n";
    char *input = calloc(1, LENGTH + 1);
    memset(input, 'x', LENGTH);
    memcpy(input, head, sizeof head - 1);
    struct run result = run_with_input(input, ARGUMENTS("-k"));
    assert_int_equal(result.status, 0);
    assert_string_equal(result.err,
                        "httplore: standard input is longer than 16 MiB; what is behind that is not looked at\n");
    run_done(&result);
    free(input);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_exit_status_says_whether_a_must_is_broken),
        cmocka_unit_test(what_is_no_response_teaches),
        cmocka_unit_test(fields_are_shown_harmless),
        cmocka_unit_test(json_has_a_line_for_each_head),
        cmocka_unit_test(a_megabyte_of_fields_is_no_trouble),
        cmocka_unit_test(there_is_an_end_to_what_is_read),
    };
    return cmocka_run_group_tests(tests, run_set_up, NULL);
}

/*
 * The filter: which code a line holds, and what becomes of lines.
 */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "cli/filter.h"
#include "text/logged.h"

static const char *const names[LOGGED_CODES] = {
    [0] = "No Response",
    [200] = "OK",
    [400] = "Bad Request",
    [404] = "Not Found",
    [408] = "Request Timeout",
    [502] = "Bad Gateway",
};

static void assert_code(const char *line, int code)
{
    int found = logged_code(line, strlen(line), names);
    if (found != code)
        print_error("%d in: %s\n", found, line);
    assert_int_equal(found, code);
}

static void access_logs_are_read(void **state)
{
    (void)state;
    assert_code("::1 - - [24/Nov/2026:08:00:00 +0000] \"GET / HTTP/1.1\" 404 200 \"-\" \"curl/7.88.1\"", 404);
    assert_code("\"GET /a\\\"b\\\\ HTTP/1.1\" 404 12", 404);
    assert_code("\"GET / HTTP/2.0\" 404 rt=0.200", 404);
    assert_code("\"\\x16\\x03\\x01\" 400 200 \"-\" \"-\"", 400);
    assert_code("\"-\" 408 - \"-\" \"-\"", 408);
    assert_code("\"\" 400 0", 400);
    assert_code("\"GET / HTTP/1.1\" 000 200", 0);
    assert_code("host \"www\" \"GET /502 HTTP/1.1\" 404", 404);
}

/* A code without a name is still the code: the size behind it is none. */
static void code_of_an_access_log_needs_no_name(void **state)
{
    (void)state;
    assert_code("\"GET / HTTP/1.1\" 471 404 \"-\" \"-\"", 471);
}

static void last_number_alone_is_taken(void **state)
{
    (void)state;
    assert_code("404", 404);
    assert_code("got 404, later 502.", 502);
    assert_code("got 502, wrote 512 bytes", 502);
    assert_code("{\"status\":404,\"id\":7}", 404);
    assert_code("status=404;", 404);
    assert_code("error: 404: page", 404);
    assert_code("GET,/x,404,512", 404);
    assert_code("[404] (x)", 404);
    assert_code("HTTP/1.1 404 Not Found", 404);
    assert_code("he said \"no\" 404 times", 404);
    assert_code("\"unclosed 404 x", 404);
}

static void the_place_of_the_code_is_known(void **state)
{
    (void)state;
    assert_code("{\"level\":\"info\",\"status\":502,\"bytes\":404}", 502);
    assert_code("level=info path=/x status=429 dur=200ms size=404", 429);
    assert_code("time=\"x\" code=404 bytes=502", 404);
    assert_code("{'status_code': '503', 'size': 404}", 503);
    assert_code("GET /api 502 12.345 ms - 404", 502);
    assert_code("POST /login/ => generated 2506 bytes in 31 msecs (HTTP/1.1 403) 7 headers in 240 bytes", 403);
    assert_code("HTTP/2 421 and 404", 421);
    assert_code("1795500000.1 200 192.0.2.7 TCP_MISS/404 500 GET http://x/ - HIER_DIRECT/192.0.2.1 -", 404);
    assert_code("1795500000.1 0 192.0.2.7 TCP_DENIED/403 404 CONNECT x:443 - HIER_NONE/- -", 403);
    assert_code("recv() failed (404: reset by peer)", -1);
    assert_code("AxiosError: Request failed with status code 401", 401);
    assert_code("curl: (22) The requested URL returned error: 404", 404);
    assert_code("fe be/srv 0/0/1/2/3 200 217 - - ---- 1/1/0/0/3 0/0 \"GET /cb?code=404 HTTP/1.1\"", 200);
    assert_code("GET /orders?status=404 200 12.345 ms", 200);
    assert_code("Failed to load resource: the server responded with a status of 403 () 404", 403);
    assert_code("app/lb/1 192.0.2.1:4 10.0.0.1:80 0.001 10.000 -1 460 - 512 0 \"GET https://x:443/ HTTP/1.1\" x404", 460);
    assert_code("app/lb/1 192.0.2.1:4 - -1 -1 -1 503 - 512 404 \"GET /", 503);
    assert_code("fe be/s1 10/0/30/69/109 504 404 - - sH-- 1/1/0/0/0 0/0", 504);
    assert_code("2026-11-24 08:00:00 GET /x - 443 - 192.0.2.7 agent - 404 13 0 502", 404);
    assert_code("GET /404 HTTP/1.1", -1);
}

static void numbers_in_something_else_are_left(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "",           "4040",       "a404",        "404ms",     "10.0.404.1",      "0.404",  "08:00:404",
        "404:12",     "/404/",      "/x/404",      "404/502",   "2026-404-1",      "x-404",  "%404",
        "file.404.c", "40",         "404_x",       "471",       "\"GET / HTTP/1.1\" ", "\"", "1404 4041",
        "took 404 ms", "404 bytes", "404 rows",    "[error] 502#0: *404 open() failed",
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        assert_code(lines[i], -1);
}

/* ---- whole inputs ------------------------------------------------------------------------------------------ */

/* What the filter makes of `length` bytes; the caller frees it. */
static char *filter(const char *input, size_t length, bool terminal, bool *matched, size_t *made)
{
    FILE *in = tmpfile();
    FILE *out = tmpfile();
    assert_non_null(in);
    assert_non_null(out);
    assert_int_equal(fwrite(input, 1, length, in), length);
    rewind(in);
    struct filter_job job = {.input = fileno(in), .output = out, .terminal = terminal, .names = names};
    assert_true(filter_run(&job, matched));
    *made = (size_t)ftell(out);
    char *text = calloc(*made + 1, 1);
    rewind(out);
    assert_int_equal(fread(text, 1, *made, out), *made);
    fclose(in);
    fclose(out);
    return text;
}

static void assert_filtered(const char *input, const char *expected, bool terminal)
{
    bool matched;
    size_t made;
    char *text = filter(input, strlen(input), terminal, &matched, &made);
    assert_string_equal(text, expected);
    assert_int_equal(matched, strstr(expected, "  Not Found") != NULL);
    free(text);
}

static void names_are_appended(void **state)
{
    (void)state;
    assert_filtered("a 404\nb\n\nc 404\n", "a 404  Not Found\nb\n\nc 404  Not Found\n", false);
    assert_filtered("a 404", "a 404  Not Found", false);
    assert_filtered("a 404\r\nb\r\n", "a 404  Not Found\r\nb\r\n", false);
    assert_filtered("a 404 \n", "a 404   Not Found\n", false);
    assert_filtered("nothing\n", "nothing\n", false);
    assert_filtered("\"GET / HTTP/1.1\" 471 404\n", "\"GET / HTTP/1.1\" 471 404\n", false);
    assert_filtered("", "", false);
}

static void bytes_pass_unless_a_terminal_would_obey(void **state)
{
    (void)state;
    assert_filtered("\033[31m\tx\xFF 404\r\n", "\033[31m\tx\xFF 404  Not Found\r\n", false);
    assert_filtered("\033[31m\tx\xFF 404\r\n", "^[[31m\tx<FF> 404  Not Found\r\n", true);
    assert_filtered("a\rb\n", "a^Mb\n", true);
}

static void zero_bytes_pass(void **state)
{
    (void)state;
    static const char input[] = "a\0b 404\nc\0\n";
    static const char expected[] = "a\0b 404  Not Found\nc\0\n";
    bool matched;
    size_t made;
    char *text = filter(input, sizeof input - 1, false, &matched, &made);
    assert_int_equal(made, sizeof expected - 1);
    assert_memory_equal(text, expected, made);
    free(text);
}

/* A line of `length` bytes that ends in a code, its newline, and "404\n". */
static char *long_input(size_t length)
{
    char *input = malloc(length + 6);
    memset(input, 'x', length);
    memcpy(input + length - 4, " 404", 4);
    strcpy(input + length, "\n404\n");
    return input;
}

static void assert_long_line(size_t length, bool named)
{
    static const char name[] = "  Not Found";
    size_t more = (named ? 2 : 1) * (sizeof name - 1);
    char *input = long_input(length);
    bool matched;
    size_t made;
    char *text = filter(input, length + 5, false, &matched, &made);
    assert_int_equal(made, length + 5 + more);
    assert_memory_equal(text, input, length);
    assert_int_equal(strncmp(text + length, name, sizeof name - 1) == 0, named);
    assert_string_equal(text + made - 15, "404  Not Found\n");
    free(input);
    free(text);
}

static void too_long_lines_pass_unchanged(void **state)
{
    (void)state;
    assert_long_line(FILTER_LINE / 2, true);
    assert_long_line(FILTER_LINE - 1, true);
    assert_long_line(FILTER_LINE, false);
    assert_long_line(FILTER_LINE + 1, false);
    assert_long_line(3 * (size_t)FILTER_LINE + 7, false);
}

/* Whoever follows a log sees each line at once. */
static void lines_do_not_wait_for_more(void **state)
{
    (void)state;
    int in[2];
    int out[2];
    assert_int_equal(pipe(in), 0);
    assert_int_equal(pipe(out), 0);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        close(in[1]);
        struct filter_job job = {.input = in[0], .output = fdopen(out[1], "w"), .names = names};
        bool matched;
        _exit(filter_run(&job, &matched) ? 0 : 1);
    }
    close(in[0]);
    close(out[1]);
    char line[32];
    assert_int_equal(write(in[1], "404\n", 4), 4);
    assert_int_equal(read(out[0], line, sizeof line), 15);
    assert_memory_equal(line, "404  Not Found\n", 15);
    close(in[1]);
    close(out[0]);
}

static void unreadable_input_is_told(void **state)
{
    (void)state;
    struct filter_job job = {.input = -1, .output = tmpfile(), .names = names};
    bool matched;
    assert_false(filter_run(&job, &matched));
    assert_int_equal(errno, EBADF);
    assert_false(matched);
    fclose(job.output);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(access_logs_are_read),
        cmocka_unit_test(code_of_an_access_log_needs_no_name),
        cmocka_unit_test(last_number_alone_is_taken),
        cmocka_unit_test(the_place_of_the_code_is_known),
        cmocka_unit_test(numbers_in_something_else_are_left),
        cmocka_unit_test(names_are_appended),
        cmocka_unit_test(bytes_pass_unless_a_terminal_would_obey),
        cmocka_unit_test(zero_bytes_pass),
        cmocka_unit_test(too_long_lines_pass_unchanged),
        cmocka_unit_test(lines_do_not_wait_for_more),
        cmocka_unit_test(unreadable_input_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * The whole program on the command line: what becomes of the output and its options.
 *
 * What entries say is tested elsewhere; this leans on as little of it as possible.
 */
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "run.h"

/* ---- options ----------------------------------------------------------------------------------------------- */

static void help_and_version_are_printed(void **state)
{
    (void)state;
    struct run help = run_program(ARGUMENTS("--help"));
    assert_holds(help.out, "\nUsage:\n");
    assert_holds(help.out, "  -a, --all ");
    assert_string_equal(help.err, "");
    assert_int_equal(help.status, 0);
    run_done(&help);
    assert_same(ARGUMENTS("-h"), ARGUMENTS("--help"));
    assert_output(ARGUMENTS("-V"), "httplore ", 0);
}

static void wrong_usage_is_told(void **state)
{
    (void)state;
    assert_usage(ARGUMENTS("--bogus"), "there is no option '--bogus'");
    assert_usage(ARGUMENTS("--\033[31m"), "there is no option '--^[[31m'");
    assert_usage(ARGUMENTS("-l", "--example", "404"), "--list and --example exclude one another");
    assert_usage(ARGUMENTS("--width=5", "404"), "--width is a number of columns from 20 to 1000, not '5'");
    assert_usage(ARGUMENTS("-i", "--json"), "--interactive and --json exclude one another");
    assert_complaint(ARGUMENTS("-i", "404"),
                     "the browser needs a terminal as standard output, not a pipe or a file", 2);
}

static void lines_keep_to_the_width(void **state)
{
    (void)state;
    static const char *const widths[] = {"--width=60", "--width=80", "--width=120"};
    for (size_t i = 0; i < sizeof widths / sizeof *widths; i++) {
        size_t width = (size_t)atoi(widths[i] + 8);
        size_t longest = 0;
        struct run result = run_program(ARGUMENTS(widths[i], "-a", "401"));
        for (char *line = strtok(result.out, "\n"); line; line = strtok(NULL, "\n"))
            longest = strlen(line) > longest ? strlen(line) : longest;
        assert_in_range(longest, width - 12, width);
        run_done(&result);
    }
    assert_same(ARGUMENTS("--width=80", "-a", "401"), ARGUMENTS("-a", "401"));
}

static void without_operands_the_classes_are_shown(void **state)
{
    (void)state;
    struct run text = run_program(NO_ARGUMENTS);
    assert_begins(text.out, "1xx  Informational ");
    assert_int_equal(text.status, 0);
    run_done(&text);
    struct run json = run_program(ARGUMENTS("--json"));
    assert_begins(json.out, "{\"kind\":\"class\",\"name\":\"1xx Informational\"");
    assert_int_equal(count_lines(json.out), 5);
    run_done(&json);
}

/* ---- where the output goes --------------------------------------------------------------------------------- */

/* Is there an escape sequence in the output of these arguments on a terminal? */
static bool is_colored(const char *term, const char *no_color, const char *const *arguments)
{
    setenv("TERM", term, 1);
    if (no_color)
        setenv("NO_COLOR", no_color, 1);
    struct run result = run_on_terminal(80, arguments);
    bool colored = strchr(result.out, '\033') != NULL;
    assert_int_equal(result.status, 0);
    assert_holds(result.out, "404 Not Found");
    run_done(&result);
    unsetenv("NO_COLOR");
    setenv("TERM", "dumb", 1);
    return colored;
}

static void color_is_for_terminals(void **state)
{
    (void)state;
    assert_true(is_colored("xterm", NULL, ARGUMENTS("404")));
    assert_true(is_colored("xterm", "", ARGUMENTS("404")));
    assert_false(is_colored("xterm", "1", ARGUMENTS("404")));
    assert_false(is_colored("dumb", NULL, ARGUMENTS("404")));
    assert_false(is_colored("xterm", NULL, ARGUMENTS("--color=never", "404")));
    assert_true(is_colored("xterm", "1", ARGUMENTS("--color=always", "404")));
    assert_output(ARGUMENTS("--color=always", "404"), "\033[1m404 Not Found\033[0m", 0);
    assert_output(ARGUMENTS("--color=always", "--json", "404"), "{\"kind\"", 0);
}

static void terminal_gives_the_width(void **state)
{
    (void)state;
    static const struct {
        unsigned short columns;
        const char *width;
    } cases[] = {{50, "--width=50"}, {100, "--width=100"}, {200, "--width=100"}, {5, "--width=20"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct run terminal = run_on_terminal(cases[i].columns, ARGUMENTS("404"));
        struct run file = run_program(ARGUMENTS(cases[i].width, "404"));
        assert_string_equal(terminal.out, file.out);
        run_done(&terminal);
        run_done(&file);
    }
}

static void dumb_terminal_gets_text(void **state)
{
    (void)state;
    struct run terminal = run_on_terminal(80, NO_ARGUMENTS);
    struct run file = run_program(NO_ARGUMENTS);
    assert_string_equal(terminal.out, file.out);
    assert_int_equal(terminal.status, 0);
    run_done(&terminal);
    run_done(&file);
}

/* Written at once, in pieces, and as bytes. */
static void full_disk_is_told(void **state)
{
    (void)state;
    const char *const *const commands[] = {
        ARGUMENTS("404"),
        ARGUMENTS("--json", "-l"),
        ARGUMENTS("--example", "404"),
    };
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        struct run result = run_to_file("/dev/full", commands[i]);
        assert_string_equal(result.err, "httplore: not all could be written to standard output: No space left on "
                                        "device\n");
        assert_int_equal(result.status, 2);
        run_done(&result);
    }
}

/* As in `httplore -l | true`, whether SIGPIPE ends the program or is ignored. */
static void reader_that_goes_is_no_error(void **state)
{
    (void)state;
    struct run ended = run_to_nobody(0, ARGUMENTS("-l"));
    assert_string_equal(ended.err, "");
    assert_int_equal(ended.status, 256 + SIGPIPE);
    run_done(&ended);
    struct run ignoring = run_to_nobody(1, ARGUMENTS("-l"));
    assert_string_equal(ignoring.err, "");
    assert_int_equal(ignoring.status, 2);
    run_done(&ignoring);
}

/* What a server's shell often has: a locale that is not installed. */
static void missing_locale_is_no_error(void **state)
{
    (void)state;
    setenv("LC_ALL", "xx_XX.UTF-8", 1);
    assert_output(ARGUMENTS("404"), "404 Not Found ", 0);
    assert_complaint(ARGUMENTS("-l", "\xC3\xA4"),
                     "--list takes classes and codes, or headers, topics, products, classes; not '\xC3\xA4'", 2);
    setenv("LC_ALL", "C", 1);
    assert_complaint(ARGUMENTS("-l", "\xC3\xA4"),
                     "--list takes classes and codes, or headers, topics, products, classes; not 'ae'", 2);
    setenv("LC_ALL", "C.UTF-8", 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(help_and_version_are_printed),
        cmocka_unit_test(wrong_usage_is_told),
        cmocka_unit_test(lines_keep_to_the_width),
        cmocka_unit_test(without_operands_the_classes_are_shown),
        cmocka_unit_test(color_is_for_terminals),
        cmocka_unit_test(terminal_gives_the_width),
        cmocka_unit_test(dumb_terminal_gets_text),
        cmocka_unit_test(full_disk_is_told),
        cmocka_unit_test(reader_that_goes_is_no_error),
        cmocka_unit_test(missing_locale_is_no_error),
    };
    return cmocka_run_group_tests(tests, run_set_up, NULL);
}

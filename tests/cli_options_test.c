/*
 * The option parser, without a terminal and without a database.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cli/options.h"

enum { ARGUMENTS_MOST = 16 };

/* Reads a command line that is written with single blanks between its words. *text is cut into them and has to
 * outlive *options. */
static bool read_line(struct options *options, char *text, struct buffer *problem)
{
    static char *argv[ARGUMENTS_MOST + 1];
    int argc = 0;
    for (char *word = strtok(text, " "); word; word = strtok(NULL, " ")) {
        assert_true(argc < ARGUMENTS_MOST);
        argv[argc++] = word;
    }
    argv[argc] = NULL;
    buffer_init(problem);
    return options_read(options, argc, argv, problem);
}

static void assert_refused(const char *line, const char *sentence)
{
    char text[128];
    struct options options;
    struct buffer problem;
    assert_true(strlen(line) < sizeof text);
    strcpy(text, line);
    assert_false(read_line(&options, text, &problem));
    assert_string_equal(problem.text, sentence);
    buffer_done(&problem);
}

static void options_are_read(void **state)
{
    (void)state;
    char text[] = "httplore 404 -a --json --color=never --width 72 --db x.db not -- -found";
    struct options options;
    struct buffer problem;
    assert_true(read_line(&options, text, &problem));
    assert_int_equal(options.mode, OPTIONS_EXPLAIN);
    assert_true(options.all);
    assert_true(options.json);
    assert_int_equal(options.color, OPTIONS_COLOR_NEVER);
    assert_int_equal(options.width, 72);
    assert_string_equal(options.database, "x.db");
    assert_int_equal(options.operand_count, 3);
    assert_string_equal(options.operands[0], "404");
    assert_string_equal(options.operands[1], "not");
    assert_string_equal(options.operands[2], "-found");
}

static void nothing_said_is_nothing_set(void **state)
{
    (void)state;
    char text[] = "httplore";
    struct options options;
    struct buffer problem;
    assert_true(read_line(&options, text, &problem));
    assert_int_equal(options.mode, OPTIONS_EXPLAIN);
    assert_false(options.all || options.json);
    assert_int_equal(options.color, OPTIONS_COLOR_AUTO);
    assert_int_equal(options.width, 0);
    assert_null(options.database);
    assert_int_equal(options.operand_count, 0);
}

static void modes_are_chosen(void **state)
{
    (void)state;
    static const struct {
        const char *line;
        enum options_mode mode;
    } cases[] = {
        {"httplore -l", OPTIONS_LIST},           {"httplore -ll", OPTIONS_LIST},
        {"httplore -al 4", OPTIONS_LIST},        {"httplore --example 404", OPTIONS_EXAMPLE},
        {"httplore -c 401 403", OPTIONS_COMPARE}, {"httplore --comp 401 403 --json", OPTIONS_COMPARE},
        {"httplore -i 404", OPTIONS_EXPLAIN},    {"httplore --dump-db x", OPTIONS_DUMP},
        {"httplore -ki x", OPTIONS_CHECK},       {"httplore --check", OPTIONS_CHECK},
        {"httplore -h --bogus", OPTIONS_HELP},   {"httplore -l --version -l", OPTIONS_VERSION},
        {"httplore --json --help", OPTIONS_HELP}, {"httplore -- -l", OPTIONS_EXPLAIN},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[64];
        struct options options;
        struct buffer problem;
        strcpy(text, cases[i].line);
        assert_true(read_line(&options, text, &problem));
        assert_int_equal(options.mode, cases[i].mode);
    }
}

static void long_options_may_be_cut(void **state)
{
    (void)state;
    char text[] = "httplore --li --js --w=40 --col always";
    struct options options;
    struct buffer problem;
    assert_true(read_line(&options, text, &problem));
    assert_int_equal(options.mode, OPTIONS_LIST);
    assert_true(options.json);
    assert_int_equal(options.width, 40);
    assert_int_equal(options.color, OPTIONS_COLOR_ALWAYS);
    assert_refused("httplore --d x", "'--d' can be any of --db, --dump-db");
}

static void wrong_options_get_a_sentence(void **state)
{
    (void)state;
    assert_refused("httplore --bogus=3", "there is no option '--bogus'");
    assert_refused("httplore -lx", "there is no option '-x'");
    assert_refused("httplore --json=yes", "--json takes no argument");
    assert_refused("httplore 404 --width", "--width needs an argument: --width=N");
    assert_refused("httplore --color=blue", "--color is auto, always or never, not 'blue'");
    assert_refused("httplore --example", "--example needs a code");
    assert_refused("httplore -c", "--compare needs two to five codes");
    assert_refused("httplore --dump-db x 404", "--dump-db takes one file and nothing else, but there is '404'");
}

static void widths_have_bounds(void **state)
{
    (void)state;
    static const char *const wrong[] = {"19", "1001", "-80", "8o", "80x", "99999999999999999999", "+80"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        char line[64] = "httplore --width=";
        char sentence[128] = "--width is a number of columns from 20 to 1000, not '";
        strcat(line, wrong[i]);
        strcat(strcat(sentence, wrong[i]), "'");
        assert_refused(line, sentence);
    }
}

static void what_excludes_one_another_is_told(void **state)
{
    (void)state;
    assert_refused("httplore -l --example 404", "--list and --example exclude one another");
    assert_refused("httplore -c 401 403 -l", "--compare and --list exclude one another");
    assert_refused("httplore --example 404 -l", "--example and --list exclude one another");
    assert_refused("httplore -i --json", "--interactive and --json exclude one another");
    assert_refused("httplore --json -i", "--interactive and --json exclude one another");
    assert_refused("httplore -i -c 401 403", "--compare and --interactive exclude one another");
    assert_refused("httplore -k -i a b", "--interactive opens the responses of one file");
    assert_refused("httplore -k -l", "--check and --list exclude one another");
    assert_refused("httplore -i -", "the filter '-' goes only with --color, --width and --db");
    assert_refused("httplore --json --example 404",
                   "--example prints the bytes themselves; --json without it has them as a string");
    assert_refused("httplore --json -", "the filter '-' goes only with --color, --width and --db");
    assert_refused("httplore -l -", "the filter '-' goes only with --color, --width and --db");
}

/* getopt_long() would not tell. */
static void table_is_without_doubles(void **state)
{
    (void)state;
    size_t count;
    const struct options_entry *entries = options_table(&count);
    for (size_t i = 0; i < count; i++) {
        assert_true(entries[i].apply || entries[i].mode != OPTIONS_EXPLAIN);
        for (size_t j = i + 1; j < count; j++) {
            assert_string_not_equal(entries[i].name, entries[j].name);
            assert_true(!entries[i].letter || entries[i].letter != entries[j].letter);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(options_are_read),
        cmocka_unit_test(nothing_said_is_nothing_set),
        cmocka_unit_test(modes_are_chosen),
        cmocka_unit_test(long_options_may_be_cut),
        cmocka_unit_test(wrong_options_get_a_sentence),
        cmocka_unit_test(widths_have_bounds),
        cmocka_unit_test(what_excludes_one_another_is_told),
        cmocka_unit_test(table_is_without_doubles),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

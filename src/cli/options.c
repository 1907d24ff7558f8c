#include "cli/options.h"

#include <getopt.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "text/i18n.h"

static void options_apply_all(struct options *options, const char *argument, struct buffer *problem)
{
    (void)argument;
    (void)problem;
    options->all = true;
}

static void options_apply_json(struct options *options, const char *argument, struct buffer *problem)
{
    (void)argument;
    (void)problem;
    options->json = true;
}

static void options_apply_interactive(struct options *options, const char *argument, struct buffer *problem)
{
    (void)argument;
    (void)problem;
    options->interactive = true;
}

static void options_apply_color(struct options *options, const char *argument, struct buffer *problem)
{
    static const char *const names[] = {
        [OPTIONS_COLOR_AUTO] = "auto",
        [OPTIONS_COLOR_ALWAYS] = "always",
        [OPTIONS_COLOR_NEVER] = "never",
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (strcmp(argument, names[i]) == 0) {
            options->color = (enum options_color)i;
            return;
        }
    }
    buffer_format(problem, _("--color is auto, always or never, not '%s'"), argument);
}

static void options_apply_width(struct options *options, const char *argument, struct buffer *problem)
{
    char *end;
    long width = strtol(argument, &end, 10);
    if (*argument >= '0' && *argument <= '9' && *end == '\0' && width >= OPTIONS_WIDTH_LEAST &&
        width <= OPTIONS_WIDTH_MOST)
        options->width = (int)width;
    else
        buffer_format(problem, _("--width is a number of columns from %d to %d, not '%s'"), OPTIONS_WIDTH_LEAST,
                      OPTIONS_WIDTH_MOST, argument);
}

static void options_apply_database(struct options *options, const char *argument, struct buffer *problem)
{
    (void)problem;
    options->database = argument;
}

static void options_apply_dump(struct options *options, const char *argument, struct buffer *problem)
{
    (void)problem;
    options->dump = argument;
}

static const struct options_entry options_entries[] = {
    {'a', "all", NULL, N_("the whole page instead of the brief one"), OPTIONS_EXPLAIN, options_apply_all},
    {'l', "list", NULL, N_("one line each (operands: classes, or headers, topics, products)"), OPTIONS_LIST, NULL},
    {'c', "compare", NULL, N_("side by side (operands: two to five codes)"), OPTIONS_COMPARE, NULL},
    {'k', "check", NULL, N_("explain a real response from the files named, or from standard input"), OPTIONS_CHECK,
     NULL},
    {'\0', "example", NULL, N_("print the code's example response, byte for byte, ready for nc or a test"),
     OPTIONS_EXAMPLE, NULL},
    {'i', "interactive", NULL, N_("open the browser there"), OPTIONS_EXPLAIN, options_apply_interactive},
    {'\0', "json", NULL, N_("print JSON, one object per line"), OPTIONS_EXPLAIN, options_apply_json},
    {'\0', "color", "WHEN", N_("colors: auto, always or never"), OPTIONS_EXPLAIN, options_apply_color},
    {'\0', "width", "N", N_("wrap at N columns"), OPTIONS_EXPLAIN, options_apply_width},
    {'\0', "db", "FILE", N_("read this database instead of the one inside"), OPTIONS_EXPLAIN,
     options_apply_database},
    {'\0', "dump-db", "FILE", N_("write the database inside to a new file"), OPTIONS_DUMP, options_apply_dump},
    {'h', "help", NULL, N_("print this help"), OPTIONS_HELP, NULL},
    {'V', "version", NULL, N_("print the version"), OPTIONS_VERSION, NULL},
};

enum {
    OPTIONS_COUNT = sizeof options_entries / sizeof *options_entries,
    OPTIONS_FIRST_VALUE = UCHAR_MAX + 1, /* getopt's value of the first row; beyond any letter */
};

const struct options_entry *options_table(size_t *count)
{
    *count = OPTIONS_COUNT;
    return options_entries;
}

/* The table as getopt_long() wants it. `longs` has room for OPTIONS_COUNT + 1, `letters` for twice as many. */
static void options_fill_getopt(struct option *longs, char *letters)
{
    *letters++ = ':'; /* a missing argument is to be told apart */
    for (int i = 0; i < OPTIONS_COUNT; i++) {
        const struct options_entry *entry = &options_entries[i];
        longs[i] = (struct option){.name = entry->name,
                                   .has_arg = entry->argument ? required_argument : no_argument,
                                   .val = OPTIONS_FIRST_VALUE + i};
        if (entry->letter) {
            *letters++ = entry->letter;
            if (entry->argument)
                *letters++ = ':';
        }
    }
    longs[OPTIONS_COUNT] = (struct option){0};
    *letters = '\0';
}

/* The row that one of getopt's values stands for; NULL: none. */
static const struct options_entry *options_find(int value)
{
    if (value >= OPTIONS_FIRST_VALUE)
        return &options_entries[value - OPTIONS_FIRST_VALUE];
    for (size_t i = 0; i < OPTIONS_COUNT; i++)
        if (value && options_entries[i].letter == value)
            return &options_entries[i];
    return NULL;
}

/* An option that comes after another one of a different mode. */
static void options_refuse_pair(enum options_mode mode, const char *other, struct buffer *problem)
{
    for (size_t i = 0; i < OPTIONS_COUNT; i++)
        if (options_entries[i].mode == mode)
            buffer_format(problem, _("--%s and --%s exclude one another"), options_entries[i].name, other);
}

/* `word` is a long option that getopt does not take: no option begins like that, or several do. */
static void options_refuse_long(const char *word, struct buffer *problem)
{
    int length = (int)strcspn(word, "=");
    struct buffer candidates;
    buffer_init(&candidates);
    for (size_t i = 0; i < OPTIONS_COUNT; i++)
        if (strncmp(options_entries[i].name, word + 2, (size_t)length - 2) == 0)
            buffer_format(&candidates, "%s--%s", candidates.length ? ", " : "", options_entries[i].name);
    if (candidates.length)
        buffer_format(problem, _("'%.*s' can be any of %s"), length, word, candidates.text);
    else
        buffer_format(problem, _("there is no option '%.*s'"), length, word);
    buffer_done(&candidates);
}

/* Says why getopt stopped with ':' or '?'; `word` is the one that it stopped at. */
static void options_refuse(int stopped, const char *word, struct buffer *problem)
{
    const struct options_entry *entry = options_find(optopt);
    if (entry && stopped == ':')
        buffer_format(problem, _("--%s needs an argument: --%s=%s"), entry->name, entry->name, entry->argument);
    else if (entry)
        buffer_format(problem, _("--%s takes no argument"), entry->name);
    else if (optopt)
        buffer_format(problem, _("there is no option '-%c'"), optopt);
    else
        options_refuse_long(word, problem);
}

/* Has a row change the options. */
static void options_take(struct options *options, const struct options_entry *entry, const char *argument,
                         struct buffer *problem)
{
    if (entry->apply)
        entry->apply(options, argument, problem);
    if (entry->mode == OPTIONS_EXPLAIN || entry->mode == options->mode)
        return;
    if (options->mode == OPTIONS_EXPLAIN || entry->mode >= OPTIONS_HELP) {
        options->mode = entry->mode;
        return;
    }
    options_refuse_pair(options->mode, entry->name, problem);
}

bool options_is_filter(const struct options *options)
{
    return options->mode != OPTIONS_CHECK && options->operand_count == 1 && strcmp(options->operands[0], "-") == 0;
}

/* What each option by itself allows, but not together. */
static void options_check(const struct options *options, struct buffer *problem)
{
    if (options->interactive && options->json)
        buffer_add(problem, _("--interactive and --json exclude one another"));
    else if (options->interactive && options->mode != OPTIONS_EXPLAIN && options->mode != OPTIONS_CHECK)
        options_refuse_pair(options->mode, "interactive", problem);
    else if (options->interactive && options->mode == OPTIONS_CHECK && options->operand_count > 1)
        buffer_add(problem, _("--interactive opens the responses of one file"));
    else if (options->mode == OPTIONS_EXAMPLE && options->json)
        buffer_add(problem, _("--example prints the bytes themselves; --json without it has them as a string"));
    else if (options->mode == OPTIONS_EXAMPLE && options->operand_count == 0)
        buffer_add(problem, _("--example needs a code"));
    else if (options->mode == OPTIONS_COMPARE && options->operand_count == 0)
        buffer_add(problem, _("--compare needs two to five codes"));
    else if (options_is_filter(options) &&
             (options->json || options->interactive || options->mode != OPTIONS_EXPLAIN))
        buffer_add(problem, _("the filter '-' goes only with --color, --width and --db"));
    else if (options->mode == OPTIONS_DUMP && options->operand_count > 0)
        buffer_format(problem, _("--dump-db takes one file and nothing else, but there is '%s'"),
                      options->operands[0]);
}

/* Where the options end at the latest: before a line of a log that begins with a dash, "-- Error" or "-1 502 -". */
static int options_end(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        const char *dash = argv[i][0] == '-' && argv[i][1] == '-' ? argv[i] + 1 : argv[i];
        char second = dash[0] == '-' ? dash[1] : '\0';
        if (second == ' ' || second == '\t' || (second >= '0' && second <= '9'))
            return i;
    }
    return argc;
}

bool options_read(struct options *options, int argc, char **argv, struct buffer *problem)
{
    int end = options_end(argc, argv);
    struct option longs[OPTIONS_COUNT + 1];
    char letters[2 * OPTIONS_COUNT + 2];
    options_fill_getopt(longs, letters);
    *options = (struct options){.mode = OPTIONS_EXPLAIN};
    opterr = 0;
    optind = 0; /* getopt starts anew */
    while (problem->length == 0 && options->mode < OPTIONS_HELP) {
        int value = getopt_long(end, argv, letters, longs, NULL);
        if (value == -1)
            break;
        if (value == ':' || value == '?')
            options_refuse(value, argv[optind - 1], problem);
        else
            options_take(options, options_find(value), optarg, problem);
    }
    options->operands = argv + optind;
    options->operand_count = (size_t)(argc - optind);
    if (problem->length == 0 && options->mode < OPTIONS_HELP)
        options_check(options, problem);
    return problem->length == 0;
}

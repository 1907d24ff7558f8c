/*
 * What the command line asks for. One table of options feeds the parser, --help, the man page's test and the
 * completions.
 */
#ifndef HTTPLORE_CLI_OPTIONS_H
#define HTTPLORE_CLI_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "text/buffer.h"

/* What to do with the operands; an option that chooses one excludes those that choose another. */
enum options_mode {
    OPTIONS_EXPLAIN, /* no option says otherwise */
    OPTIONS_LIST,
    OPTIONS_COMPARE,
    OPTIONS_CHECK,
    OPTIONS_EXAMPLE,
    OPTIONS_DUMP,
    OPTIONS_HELP,
    OPTIONS_VERSION,
};

enum options_color { OPTIONS_COLOR_AUTO, OPTIONS_COLOR_ALWAYS, OPTIONS_COLOR_NEVER };

enum { OPTIONS_WIDTH_LEAST = 20, OPTIONS_WIDTH_MOST = 1000 };

struct options {
    enum options_mode mode;
    bool all;
    bool json;
    bool interactive; /* open the browser */
    enum options_color color;
    int width;            /* columns; 0: nothing said */
    const char *database; /* a file to read instead of the embedded database; NULL: nothing said */
    const char *dump;     /* where to write the embedded database, with OPTIONS_DUMP */
    char *const *operands;
    size_t operand_count;
};

/* A row of the table. */
struct options_entry {
    char letter;             /* '\0': long form only */
    const char *name;        /* long form, without the dashes */
    const char *argument;    /* how --help calls its argument; NULL: takes none */
    const char *help;        /* one phrase, marked for translation */
    enum options_mode mode;  /* that it chooses; OPTIONS_EXPLAIN: it chooses none */
    void (*apply)(struct options *options, const char *argument, struct buffer *problem); /* NULL: mode says all.
                              A wrong argument is told in *problem, as options_read() does */
};

/* The table, in the order of --help, and in *count its rows. */
const struct options_entry *options_table(size_t *count);

/* Reads the command line; options may stand behind operands, which are moved to the end of argv for that, but not
 * behind an operand that begins with dashes and a blank or a digit, as a line of a log may. Texts in *options are
 * borrowed from argv. Returns whether all is well; if not, *problem, which the caller initialised,
 * holds a sentence without full stop. Reading ends at the first --help or --version. */
bool options_read(struct options *options, int argc, char **argv, struct buffer *problem);

/* Is "-" the only operand: the filter? */
bool options_is_filter(const struct options *options);

#endif

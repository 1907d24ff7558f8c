#include "cli/output.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "cli/complain.h"
#include "cli/json.h"
#include "cli/paint.h"
#include "text/fatal.h"
#include "text/i18n.h"

enum { OUTPUT_PIPE_WIDTH = 80, OUTPUT_TERMINAL_MOST = 100 };

bool output_term_is_able(void)
{
    const char *term = getenv("TERM");
    return term && *term && strcmp(term, "dumb") != 0;
}

static bool output_wants_color(enum options_color color, bool terminal)
{
    const char *no_color = getenv("NO_COLOR");
    if (color != OPTIONS_COLOR_AUTO)
        return color == OPTIONS_COLOR_ALWAYS;
    return terminal && !(no_color && *no_color) && output_term_is_able();
}

/* The columns of the terminal, within bounds that can be read. */
static int output_terminal_width(void)
{
    struct winsize size;
    long columns = 0;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        columns = size.ws_col;
    const char *variable = getenv("COLUMNS");
    if (columns <= 0 && variable)
        columns = strtol(variable, NULL, 10);
    if (columns <= 0)
        columns = OUTPUT_PIPE_WIDTH;
    if (columns < OPTIONS_WIDTH_LEAST)
        return OPTIONS_WIDTH_LEAST;
    return columns < OUTPUT_TERMINAL_MOST ? (int)columns : OUTPUT_TERMINAL_MOST;
}

void output_init(struct output *output, const struct options *options)
{
    *output = (struct output){.file = stdout, .terminal = isatty(STDOUT_FILENO) == 1};
    output->color = output_wants_color(options->color, output->terminal);
    output->width = options->width;
    if (!output->width)
        output->width = output->terminal ? output_terminal_width() : OUTPUT_PIPE_WIDTH;
}

void output_check(struct output *output)
{
    if (!output->reason && ferror(output->file))
        output->reason = errno ? errno : EIO;
}

void output_page(struct output *output, struct page *page)
{
    if (output->begun && page->count > 0)
        putc('\n', output->file);
    output->begun = output->begun || page->count > 0;
    paint_page(output->file, page, output->color);
    output_check(output);
    page_free(page);
}

void output_json(struct output *output, struct buffer *json)
{
    struct buffer safe;
    buffer_init(&safe);
    json_append(&safe, json->text, json->length);
    fwrite(safe.text, 1, safe.length, output->file);
    output_check(output);
    buffer_done(&safe);
    buffer_clear(json);
}

int output_finish(struct output *output, int status)
{
    if (fflush(output->file) != 0 && !output->reason)
        output->reason = errno;
    output_check(output);
    if (!output->reason)
        return status;
    if (output->reason != EPIPE)
        complain(_("not all could be written to standard output: %s"), strerror(output->reason));
    return FATAL_STATUS;
}

/*
 * httplore: explains HTTP status codes in the terminal.
 *
 * Sets up the language, reads the options, and hands over to the browser (src/tui) or to standard output
 * (src/cli).
 */
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/check.h"
#include "cli/command.h"
#include "cli/complain.h"
#include "cli/help.h"
#include "cli/start.h"
#include "config.h"
#include "text/fatal.h"
#include "text/i18n.h"
#include "text/width.h"
#include "tui/tui.h"

/* Only what is used is loaded: each category costs files to open. A locale that does not exist is no reason to
 * complain: it is the usual state of a server that one has reached by ssh. What counts then is that UTF-8 works, and
 * $LANGUAGE, which gettext does not look at in the locale C. */
static void main_set_locale(void)
{
    static const int categories[] = {LC_CTYPE, LC_MESSAGES};
    for (size_t i = 0; i < sizeof categories / sizeof *categories; i++)
        if (!setlocale(categories[i], ""))
            setlocale(categories[i], "C.UTF-8");
    const char *directory = getenv("HTTPLORE_LOCALEDIR"); /* translations that are not installed */
    bindtextdomain(PACKAGE, directory && *directory ? directory : LOCALEDIR);
    bind_textdomain_codeset(PACKAGE, "UTF-8");
    textdomain(PACKAGE);
    width_init(strcmp(nl_langinfo(CODESET), "UTF-8") == 0);
}

static int main_refuse(const struct buffer *problem)
{
    complain("%s", problem->text);
    fprintf(stderr, "%s\n", _("Try httplore --help"));
    return FATAL_STATUS;
}

static int main_dump(const char *path)
{
    const char *reason = catalog_dump(path);
    if (!reason)
        return COMMAND_FOUND;
    complain(_("%s cannot be written: %s"), path, reason);
    return FATAL_STATUS;
}

/* Is there a screen that can be drawn on? */
static bool main_can_browse(const struct output *output)
{
    return output->terminal && output_term_is_able();
}

static bool main_wants_browser(const struct options *options, const struct output *output)
{
    return options->interactive ||
           (options->mode == OPTIONS_EXPLAIN && options->operand_count == 0 && !options->json &&
            main_can_browse(output));
}

/* What is said of real responses, in the browser. */
static int main_browse_check(const struct command *command)
{
    const struct options *options = command->options;
    struct check_transcript transcript;
    if (!check_read(options->operand_count > 0 ? options->operands[0] : "-", &transcript))
        return FATAL_STATUS;
    int status = tui_run(command->catalog,
                         &(struct tui_start){.transcript = &transcript, .color = command->output->color});
    check_transcript_done(&transcript);
    return status;
}

static int main_browse(const struct command *command)
{
    if (!main_can_browse(command->output)) {
        complain("%s", command->output->terminal
                           ? _("the browser needs a terminal that can do more than print (TERM must not be dumb)")
                           : _("the browser needs a terminal as standard output, not a pipe or a file"));
        return FATAL_STATUS;
    }
    if (command->options->mode == OPTIONS_CHECK)
        return main_browse_check(command);
    struct start start;
    start_find(&start, command->catalog, command->operands);
    int status = tui_run(command->catalog, &(struct tui_start){.key = start.key,
                                                               .search = start.search,
                                                               .whole = command->options->all,
                                                               .color = command->output->color});
    start_done(&start);
    return status;
}

static int main_run(const struct options *options, struct output *output)
{
    struct operands operands;
    operands_read(&operands, options->operands, options->operand_count);
    struct catalog *catalog = catalog_new(options->database);
    struct command command = {.catalog = catalog, .options = options, .operands = &operands, .output = output};
    int status = main_wants_browser(options, output) ? main_browse(&command) : command_run(&command);
    catalog_free(catalog);
    operands_done(&operands);
    return status;
}

int main(int argc, char **argv)
{
    struct options options;
    struct output output;
    struct buffer problem;
    main_set_locale();
    buffer_init(&problem);
    int status = COMMAND_FOUND;
    if (!options_read(&options, argc, argv, &problem)) {
        status = main_refuse(&problem);
        buffer_done(&problem);
        return status;
    }
    output_init(&output, &options);
    if (options.mode == OPTIONS_HELP)
        output_page(&output, help_page(output.width));
    else if (options.mode == OPTIONS_VERSION)
        output_page(&output, help_version(output.width));
    else if (options.mode == OPTIONS_DUMP)
        status = main_dump(options.dump);
    else
        status = main_run(&options, &output);
    return output_finish(&output, status);
}

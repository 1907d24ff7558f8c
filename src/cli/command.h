/*
 * What the command line asks for, done on standard output. The browser is not in here.
 */
#ifndef HTTPLORE_CLI_COMMAND_H
#define HTTPLORE_CLI_COMMAND_H

#include "catalog/catalog.h"
#include "cli/operands.h"
#include "cli/options.h"
#include "cli/output.h"
#include "page/compose.h"

/* Exit status; failures end with FATAL_STATUS. */
enum { COMMAND_FOUND = 0, COMMAND_NOTHING = 1 };

/* What every part of a command needs; all of it borrowed. */
struct command {
    struct catalog *catalog;
    const struct options *options;
    const struct operands *operands;
    struct output *output;
};

/* Does it, and returns the exit status. */
int command_run(const struct command *command);

/* For the parts: what a composition needs; and the form of pages that the options want. */
struct compose command_compose(const struct command *command);
enum compose_form command_form(const struct command *command);

/* For the parts: print an entry as a page or JSON; a list of them one line each, or as JSON; a page as it is. */
void command_print_entry(const struct command *command, const char *key);
void command_print_refs(const struct command *command, const struct catalog_refs *refs);
void command_print_page(const struct command *command, struct page *page);

#endif

/*
 * One code of the command line, explained.
 */
#ifndef HTTPLORE_CLI_EXPLAIN_H
#define HTTPLORE_CLI_EXPLAIN_H

#include "cli/command.h"

/* Prints what is known about a code, a class, a pattern or a range. Returns COMMAND_NOTHING where no row has it: a
 * number is explained by its class even then. */
int explain_code(const struct command *command, const struct operand *operand);

/* Prints the page of a number that is no status code; with JSON, which has no line for it, on standard error.
 * Returns COMMAND_NOTHING. */
int explain_no_code(const struct command *command, int number);

/* The statuses that a code, class, pattern or range means; free *refs with catalog_refs_done(). */
void explain_find(const struct command *command, const struct operand *operand, struct catalog_refs *refs);

#endif

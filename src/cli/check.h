/*
 * --check: real responses, explained and judged.
 */
#ifndef HTTPLORE_CLI_CHECK_H
#define HTTPLORE_CLI_CHECK_H

#include "cli/command.h"

/* Reads the files that the operands name, "-" or none being standard input, and prints what is to be said of the
 * responses in them. Returns COMMAND_FOUND; COMMAND_NOTHING if a response is a violation; FATAL_STATUS, after a
 * sentence on standard error, if a file cannot be read or holds no status line. */
int check_print(const struct command *command);

#endif

/*
 * Codes side by side.
 */
#ifndef HTTPLORE_CLI_COMPARE_H
#define HTTPLORE_CLI_COMPARE_H

#include "cli/command.h"

/* Prints what tells the operands' meanings apart. Returns the exit status: COMMAND_NOTHING if a code is not known,
 * FATAL_STATUS, after a sentence on standard error, if there are fewer than two meanings or more than five. */
int compare_print(const struct command *command);

#endif

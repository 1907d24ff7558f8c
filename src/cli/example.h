/*
 * --example: the bytes of a response.
 */
#ifndef HTTPLORE_CLI_EXAMPLE_H
#define HTTPLORE_CLI_EXAMPLE_H

#include "cli/command.h"

/* Prints the example response of each code among the operands, as it stands on the wire. COMMAND_NOTHING, with a
 * sentence, where a code has none; FATAL_STATUS where an operand is no code. */
int example_print(const struct command *command);

#endif

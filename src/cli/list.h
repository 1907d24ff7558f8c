/*
 * --list: one line each.
 */
#ifndef HTTPLORE_CLI_LIST_H
#define HTTPLORE_CLI_LIST_H

#include "cli/command.h"

/* Lists all codes, or what the operands say: codes, classes, patterns and ranges, or one of the words "headers",
 * "topics", "products" (with the codes of which each is told), "classes". FATAL_STATUS, with a sentence, for another
 * word; COMMAND_NOTHING where an operand matches nothing. */
int list_print(const struct command *command);

#endif

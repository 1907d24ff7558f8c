/*
 * Words on the command line: a code with words, an exact name, a search.
 */
#ifndef HTTPLORE_CLI_WORDS_H
#define HTTPLORE_CLI_WORDS_H

#include "cli/command.h"

/* Answers operands that are not all codes. COMMAND_NOTHING, with a sentence, where nothing is found. */
int words_explain(const struct command *command);

/* The entry that the operands name: a code with its own phrase or the name of its origin, the sub-status code in a line
 * of IIS, or an exact name that is more than an everyday word. Returns its key, which the caller frees; NULL: they name
 * none. */
char *words_find_name(struct catalog *catalog, const struct operands *operands);

#endif

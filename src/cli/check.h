/*
 * --check: real responses, explained and judged.
 */
#ifndef HTTPLORE_CLI_CHECK_H
#define HTTPLORE_CLI_CHECK_H

#include "check/transcript.h"
#include "cli/command.h"

/* Reads the responses in a file, "-" being standard input. False, after a sentence on standard error, if it cannot
 * be read or holds no status line; else the caller frees *transcript with check_transcript_done(). */
bool check_read(const char *path, struct check_transcript *transcript);

/* Reads the files that the operands name, "-" or none being standard input, and prints what is to be said of the
 * responses in them. Returns COMMAND_FOUND; COMMAND_NOTHING if a response is a violation; FATAL_STATUS, after a
 * sentence on standard error, if a file cannot be read or holds no status line. */
int check_print(const struct command *command);

#endif

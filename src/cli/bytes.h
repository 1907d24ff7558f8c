/*
 * Bytes from outside on standard output.
 */
#ifndef HTTPLORE_CLI_BYTES_H
#define HTTPLORE_CLI_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* Writes bytes as they are; to a terminal so that they can do nothing to it but end lines and tabulate. Errors
 * stay in the stream, for ferror(). */
void bytes_write(FILE *file, bool terminal, const char *bytes, size_t length);

#endif

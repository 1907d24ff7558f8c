/*
 * The filter: to each line that holds a status code its name is appended.
 */
#ifndef HTTPLORE_CLI_FILTER_H
#define HTTPLORE_CLI_FILTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

enum { FILTER_LINE = 1 << 20 }; /* bytes; a longer line passes unchanged, so memory stays bounded */

struct filter_job {
    int input; /* a file descriptor */
    FILE *output;
    bool terminal;            /* the output is one: what it would obey is made visible */
    const char *const *names; /* LOGGED_CODES of them; NULL: the code has none */
};

/* Copies the input's lines to the output until the input ends; the name stands two blanks behind a line. What has
 * arrived is written before more is waited for. *matched says whether a line got a name. Returns false and sets
 * errno if reading fails; errors of writing end the copying and stay in the stream, for ferror(). */
bool filter_run(const struct filter_job *job, bool *matched);

#endif

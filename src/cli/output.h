/*
 * Standard output: where it goes, how wide it is, and whether all of it arrived.
 */
#ifndef HTTPLORE_CLI_OUTPUT_H
#define HTTPLORE_CLI_OUTPUT_H

#include <stdbool.h>
#include <stdio.h>

#include "cli/options.h"
#include "page/page.h"
#include "text/buffer.h"

struct output {
    FILE *file;
    bool terminal; /* somebody's screen, not a pipe or a file */
    bool color;
    int width;  /* columns that a line may use */
    bool begun; /* a page has been written */
    int reason; /* errno of the first write that failed; 0: none did */
};

/* Can the terminal that TERM tells of do more than print? */
bool output_term_is_able(void);

/* Standard output as the options, the terminal and the environment (NO_COLOR, TERM, COLUMNS) want it. */
void output_init(struct output *output, const struct options *options);

/* Writes a page, after a blank line if another one came before, and frees it. */
void output_page(struct output *output, struct page *page);

/* Writes lines of JSON and empties the buffer. */
void output_json(struct output *output, struct buffer *json);

/* To be called when something else has written to .file: remembers the reason if that failed. */
void output_check(struct output *output);

/* Flushes the output. Returns `status`, or FATAL_STATUS if not all could be written: with a sentence, unless that
 * was because the reader has gone, as in `httplore | head`. */
int output_finish(struct output *output, int status);

#endif

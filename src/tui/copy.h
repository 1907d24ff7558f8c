/*
 * What `y` can copy: one table that the key behind it, the last row and the test of the help read.
 */
#ifndef HTTPLORE_TUI_COPY_H
#define HTTPLORE_TUI_COPY_H

#include <stddef.h>

#include "text/buffer.h"
#include "tui/browser.h"

/* A row of the table: what one key copies. A key may have several rows, of which an entry has one at most. */
struct copy_choice {
    int key;
    const char *name; /* English, marked for translation */
    void (*add)(struct buffer *text, struct browser *browser);
};

/* The table in the order of the last row, and in *count its rows. */
const struct copy_choice *copy_table(size_t *count);

/* Is there something to copy of what is shown? */
bool copy_has(struct browser *browser, const struct copy_choice *choice);

#endif

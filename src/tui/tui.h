/*
 * The browser: entries, what sets them apart and their rules on one screen of the terminal.
 */
#ifndef HTTPLORE_TUI_TUI_H
#define HTTPLORE_TUI_TUI_H

#include <stdbool.h>

#include "catalog/catalog.h"
#include "check/transcript.h"

/* What the browser begins with. */
struct tui_start {
    const char *key;    /* entry to open, or a three-digit code without one; NULL: the overview */
    const char *search; /* a search to begin with; NULL: none */
    const struct check_transcript *transcript; /* what is said of it is shown first; NULL: nothing is. Borrowed */
    bool whole;         /* the whole page of `key` at once */
    bool color;         /* may colours be used */
};

/* Runs until the user leaves. Keys come from standard input or, where that is no terminal, from /dev/tty. Returns
 * the exit status: 0, or 2 after a sentence on standard error where the terminal cannot be used. A signal that
 * ends the program (TERM, HUP, INT) ends it here, with the terminal restored. */
int tui_run(struct catalog *catalog, const struct tui_start *start);

#endif

/*
 * A terminal that nobody sees: a program runs in it, keys go in, and what it draws can be read.
 *
 * A pseudo-terminal with libvterm behind it. Nothing here sleeps: whoever waits, waits for output.
 */
#ifndef HTTPLORE_TESTS_TERMINAL_H
#define HTTPLORE_TESTS_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

enum { TERMINAL_DEADLINE = 10000 }; /* ms that a program may take to do what is waited for */

struct terminal;

struct terminal_options {
    int columns, rows;
    const char *const *arguments;   /* the program, its arguments, NULL */
    const char *const *environment; /* "NAME=VALUE"..., NULL: all that the program gets, PATH and HOME apart */
    unsigned speed;                 /* of the line, a constant such as B9600; 0: what a pseudo-terminal says itself */
};

/* Starts the program; the process ends with a sentence if that cannot be done. */
struct terminal *terminal_new(const struct terminal_options *options) __attribute__((returns_nonnull));

/* Ends the program if it still runs. */
void terminal_free(struct terminal *terminal);

/* Presses keys, as the bytes that a terminal sends for them. */
void terminal_type(struct terminal *terminal, const char *bytes, size_t length);
void terminal_resize(struct terminal *terminal, int columns, int rows);
/* To the program itself. */
void terminal_signal(struct terminal *terminal, int number);
/* Closes the terminal's side, as when a connection breaks. */
void terminal_hang_up(struct terminal *terminal);

/* Takes in what the program writes within so many milliseconds; false if it wrote nothing, or has ended. */
bool terminal_take(struct terminal *terminal, int milliseconds);

/* Takes in output until the text stands on the screen; false if that has not happened by the deadline. */
bool terminal_wait_for(struct terminal *terminal, const char *text);

/* The same for the row that the cursor is on. */
bool terminal_wait_for_cursor(struct terminal *terminal, const char *text);

/* Waits for the end of the program, and returns its exit status, or 256 and the signal that ended it; -1 if it has
 * not ended by the deadline. */
int terminal_wait_for_end(struct terminal *terminal);

/* The screen as text, a line for each row, without blanks at their ends. The caller frees it. */
char *terminal_text(const struct terminal *terminal);

/* The screen with all that can be seen of it, a format made to be compared and read: rows between bars, how the
 * pieces of each row look, and the cursor. The caller frees it. */
char *terminal_picture(const struct terminal *terminal);

/* The same as SVG. */
void terminal_draw(const struct terminal *terminal, FILE *file);

/* Has the program asked for the mouse? */
bool terminal_reports_mouse(const struct terminal *terminal);

/* NULL if it is as a shell wants it: the normal screen, a visible cursor, no mouse, plain text, echo and lines; else
 * what is not. */
const char *terminal_dirt(const struct terminal *terminal);

/* Every byte that the program has written so far. */
const char *terminal_bytes(const struct terminal *terminal, size_t *length);

#endif

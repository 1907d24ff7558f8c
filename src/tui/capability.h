/*
 * What the terminal description says, as far as curses does not use it by itself.
 */
#ifndef HTTPLORE_TUI_CAPABILITY_H
#define HTTPLORE_TUI_CAPABILITY_H

#include <stdbool.h>

#include "text/buffer.h"

/* Is there a description of the terminal $TERM, and can it place the cursor? A static program on a
 * machine without one sets TERM and TERMINFO to the description that it carries itself. */
bool capability_find_type(void);

/* Appends the bytes that leave the modes which curses may have entered: attributes, keypad, hidden cursor, alternate
 * screen, mouse. The terminal is open. */
void capability_leave(struct buffer *bytes);

#endif

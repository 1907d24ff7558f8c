/*
 * Text from outside, made safe for a terminal.
 */
#ifndef HTTPLORE_TEXT_VISIBLE_H
#define HTTPLORE_TEXT_VISIBLE_H

#include <stddef.h>

#include "text/buffer.h"

/* Appends `text` so that it can do nothing to a terminal and takes the columns that width_of() counts:
 * control characters in caret notation (^[ for Escape), C1 controls, bidirectional and other invisible marks as
 * <U+202E>, invalid UTF-8 as <FF>. A tab and a newline become one space. Where the terminal does not take UTF-8,
 * common characters fall back to ASCII ones by a table, the others to <U+3042>. */
void visible_append(struct buffer *buffer, const char *text, size_t length);

#endif

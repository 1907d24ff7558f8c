/*
 * Where lines end.
 */
#ifndef HTTPLORE_TEXT_WRAP_H
#define HTTPLORE_TEXT_WRAP_H

#include <stddef.h>

/* How many bytes of `text` fit into one line of `columns` columns, and in *next where the following line begins
 * (after the blanks at the break; equal to `length` at the end). Breaks at blanks and between wide characters; a
 * word longer than a whole line is cut unless `may_wait`, in which case 0 is returned: nothing fits here, but it
 * may on a fresh line. The text went through visible_append(). */
size_t wrap_line(const char *text, size_t length, int columns, int may_wait, size_t *next);

/* How many bytes of `text` fit into `columns` columns, cutting anywhere but inside a character. */
size_t wrap_cut(const char *text, size_t length, int columns);

#endif

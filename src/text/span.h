/*
 * Spans of time in words.
 */
#ifndef HTTPLORE_TEXT_SPAN_H
#define HTTPLORE_TEXT_SPAN_H

#include <stdint.h>

#include "text/buffer.h"

/* Appends "119 s", "2 min", "1 h 30 min", "3 days 4 h", "324 days", English; `seconds` is not negative. */
void span_add(struct buffer *text, int64_t seconds);

#endif

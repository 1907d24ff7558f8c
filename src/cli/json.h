/*
 * What SQLite's JSON lets through, made safe.
 */
#ifndef HTTPLORE_CLI_JSON_H
#define HTTPLORE_CLI_JSON_H

#include <stddef.h>

#include "text/buffer.h"

/* Appends `length` bytes of JSON so that they are valid UTF-8 and can do nothing to a terminal: DEL, C1 controls
 * and bidirectional controls become \u escapes (they occur in strings only, where those mean the same), bytes that
 * are no UTF-8 become U+FFFD. All else stays byte for byte. */
void json_append(struct buffer *safe, const char *json, size_t length);

#endif

/*
 * UTF-8 and how many columns of a terminal it takes.
 */
#ifndef HTTPLORE_TEXT_WIDTH_H
#define HTTPLORE_TEXT_WIDTH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { WIDTH_INVALID = 0xFFFD }; /* what an invalid byte decodes to */

/* Says whether the terminal takes UTF-8; called once, after setlocale(). Before that, and where no UTF-8 locale
 * exists for wcwidth(), everything beyond ASCII counts as not showable. */
void width_init(bool utf8_terminal);

/* Can the terminal show characters beyond ASCII? */
bool width_is_utf8(void);

/* Decodes the first character of `text` (`length` > 0 bytes) into *character and returns how many bytes it takes.
 * A malformed sequence (RFC 3629) takes one byte, decodes to WIDTH_INVALID, and sets *valid to false. */
size_t width_decode(const char *text, size_t length, uint32_t *character, bool *valid);

/* How many bytes of the first `most`, behind which there are more, hold whole characters. */
size_t width_whole(const char *text, size_t most);

/* Columns that a character takes: 0, 1 or 2; -1 for one that cannot be shown. */
int width_of_character(uint32_t character);

/* How many bytes from the start are of ASCII and can be shown: one column each. */
size_t width_plain(const char *text, size_t length);

/* Columns of a text that went through visible_append(). */
int width_of(const char *text, size_t length);

#endif

/*
 * A string that grows.
 */
#ifndef HTTPLORE_TEXT_BUFFER_H
#define HTTPLORE_TEXT_BUFFER_H

#include <stddef.h>

struct buffer {
    char *text;      /* always terminated; "" while empty */
    size_t length;   /* bytes before the terminator */
    size_t capacity; /* 0: nothing was allocated */
};

void buffer_init(struct buffer *buffer);
void buffer_done(struct buffer *buffer);

/* Makes the buffer empty; its memory stays. */
void buffer_clear(struct buffer *buffer);

void buffer_add(struct buffer *buffer, const char *text);
void buffer_add_bytes(struct buffer *buffer, const char *text, size_t length);
void buffer_add_char(struct buffer *buffer, char character);
void buffer_format(struct buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Hands the string over; the caller frees it. The buffer is empty afterwards. */
char *buffer_take(struct buffer *buffer) __attribute__((returns_nonnull));

#endif

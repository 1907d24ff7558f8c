/*
 * Memory that is freed all at once: a result of many small pieces has one owner.
 */
#ifndef HTTPLORE_TEXT_ARENA_H
#define HTTPLORE_TEXT_ARENA_H

#include <stddef.h>

struct arena_block;

struct arena {
    struct arena_block *blocks; /* NULL: empty */
};

void arena_init(struct arena *arena);
void arena_done(struct arena *arena);

/* `size` zeroed bytes, aligned for any type; they live until arena_done(). */
void *arena_new(struct arena *arena, size_t size) __attribute__((returns_nonnull));

/* A terminated copy of `length` bytes. */
char *arena_copy(struct arena *arena, const char *text, size_t length) __attribute__((returns_nonnull));

/* The `count` items of `size` bytes each at `items`, moved into the arena with room for one more item.
 * Call it before items[count] is written; items may be NULL when count is 0. Only when count is a power of two
 * (or 0) is anything moved, so appending stays linear. */
void *arena_grow(struct arena *arena, void *items, size_t count, size_t size) __attribute__((returns_nonnull));

#endif

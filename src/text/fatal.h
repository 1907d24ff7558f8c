/*
 * The end of the program when it cannot go on, and memory that never runs out quietly.
 */
#ifndef HTTPLORE_TEXT_FATAL_H
#define HTTPLORE_TEXT_FATAL_H

#include <stddef.h>

/* Exit status of wrong usage and of failures. */
enum { FATAL_STATUS = 2 };

/* Has `cleanup` called before fatal_exit() ends the program: whoever changed the terminal restores it there.
 * NULL: nothing to clean up (any more). */
void fatal_set_cleanup(void (*cleanup)(void));

/* Cleans up, prints "httplore: ", the formatted sentence and a newline on standard error, and exits with
 * FATAL_STATUS. Control characters in the sentence are made visible. */
_Noreturn void fatal_exit(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* malloc, realloc, and strdup of `length` bytes; never NULL: without memory the program ends with a sentence.
 * The caller frees the result. */
void *memory_new(size_t size) __attribute__((malloc, returns_nonnull));
void *memory_resize(void *block, size_t size) __attribute__((returns_nonnull));
char *memory_copy(const char *text, size_t length) __attribute__((malloc, returns_nonnull));

#endif

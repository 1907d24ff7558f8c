#include "text/fatal.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "text/buffer.h"
#include "text/visible.h"

static void (*fatal_cleanup)(void);

void fatal_set_cleanup(void (*cleanup)(void))
{
    fatal_cleanup = cleanup;
}

/* Not exit(): what is in use here and there is not freed, and a leak checker would count it. */
static _Noreturn void fatal_end(void)
{
    fflush(stdout);
    _exit(FATAL_STATUS);
}

void fatal_exit(const char *format, ...)
{
    char sentence[2048];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(sentence, sizeof sentence, format, arguments);
    va_end(arguments);
    if (fatal_cleanup)
        fatal_cleanup();
    struct buffer line;
    buffer_init(&line);
    visible_append(&line, sentence, strlen(sentence));
    fprintf(stderr, "httplore: %s\n", line.text);
    buffer_done(&line);
    fatal_end();
}

/* Does not go through fatal_exit(), which needs memory itself. */
static _Noreturn void fatal_memory(void)
{
    if (fatal_cleanup)
        fatal_cleanup();
    fputs("httplore: out of memory\n", stderr);
    fatal_end();
}

void *memory_new(size_t size)
{
    return memory_resize(NULL, size);
}

void *memory_resize(void *block, size_t size)
{
    void *resized = realloc(block, size ? size : 1);
    if (!resized)
        fatal_memory();
    return resized;
}

char *memory_copy(const char *text, size_t length)
{
    char *copy = memory_new(length + 1);
    memcpy(copy, text, length);
    copy[length] = '\0';
    return copy;
}

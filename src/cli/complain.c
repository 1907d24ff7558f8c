#include "cli/complain.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/buffer.h"
#include "text/fatal.h"
#include "text/visible.h"

/* As vasprintf(), which not every system has. */
static char *complain_format(const char *format, va_list arguments)
{
    va_list again;
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    size_t size = length > 0 ? (size_t)length + 1 : 1;
    char *text = memory_new(size);
    text[0] = '\0';
    vsnprintf(text, size, format, arguments);
    return text;
}

void complain(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *sentence = complain_format(format, arguments);
    va_end(arguments);
    struct buffer line;
    buffer_init(&line);
    visible_append(&line, sentence, strlen(sentence));
    fflush(stdout);
    fprintf(stderr, "httplore: %s\n", line.text);
    buffer_done(&line);
    free(sentence);
}

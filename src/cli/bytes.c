#include "cli/bytes.h"

#include "text/visible.h"

/* Is a newline, a tab, or the carriage return of a line's end? */
static bool bytes_is_layout(const char *bytes, size_t length)
{
    return *bytes == '\n' || *bytes == '\t' || (*bytes == '\r' && length > 1 && bytes[1] == '\n');
}

void bytes_write(FILE *file, bool terminal, const char *bytes, size_t length)
{
    if (!terminal) {
        fwrite(bytes, 1, length, file);
        return;
    }
    struct buffer visible;
    buffer_init(&visible);
    for (size_t at = 0; at < length;) {
        size_t end = at;
        while (end < length && !bytes_is_layout(bytes + end, length - end))
            end++;
        visible_append(&visible, bytes + at, end - at);
        if (end < length)
            buffer_add_char(&visible, bytes[end++]);
        at = end;
    }
    fwrite(visible.text, 1, visible.length, file);
    buffer_done(&visible);
}

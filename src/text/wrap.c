#include "text/wrap.h"

#include <stdbool.h>
#include <stdint.h>

#include "text/width.h"

size_t wrap_cut(const char *text, size_t length, int columns)
{
    size_t most = columns > 0 ? (size_t)columns : 0;
    size_t end = width_plain(text, length < most ? length : most);
    int used = (int)end;
    while (end < length) {
        uint32_t character;
        bool valid;
        size_t taken = width_decode(text + end, length - end, &character, &valid);
        int width = width_of_character(character);
        used += width > 0 ? width : 0;
        if (used > columns)
            break;
        end += taken;
    }
    return end;
}

static size_t wrap_skip_blanks(const char *text, size_t length, size_t at)
{
    while (at < length && text[at] == ' ')
        at++;
    return at;
}

/* The last place in text[0..end] where a line may end; 0: none. `end` is inside the text. */
static size_t wrap_break_before(const char *text, size_t length, size_t end)
{
    if (text[end] == ' ')
        return end;
    for (size_t at = end; at > 0; at--) {
        if (text[at - 1] == ' ')
            return at;
        uint32_t character;
        bool valid;
        width_decode(text + at, length - at, &character, &valid);
        if (valid && width_of_character(character) == 2)
            return at;
    }
    return 0;
}

size_t wrap_line(const char *text, size_t length, int columns, int may_wait, size_t *next)
{
    size_t end = wrap_cut(text, length, columns);
    if (end == length) {
        *next = length;
        return length;
    }
    size_t at = wrap_break_before(text, length, end);
    if (at == 0) {
        if (!may_wait && end == 0)
            end = wrap_cut(text, length, 2); /* narrower than one character: go on all the same */
        at = may_wait ? 0 : end;
    }
    *next = wrap_skip_blanks(text, length, at);
    while (at > 0 && text[at - 1] == ' ')
        at--;
    return at;
}

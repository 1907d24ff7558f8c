#include "text/visible.h"

#include <stdbool.h>
#include <stdint.h>

#include "text/width.h"

/* What stands for a character on a terminal that does not take UTF-8. */
static const struct visible_fallback {
    uint32_t character;
    const char *ascii;
} visible_fallbacks[] = {
    {0x00A0, " "},  {0x00A7, "S"},  {0x00AB, "<<"}, {0x00BB, ">>"}, {0x00C0, "A"},  {0x00C4, "Ae"}, {0x00C7, "C"},
    {0x00C9, "E"},  {0x00D6, "Oe"}, {0x00DC, "Ue"}, {0x00DF, "ss"}, {0x00E0, "a"},  {0x00E2, "a"},  {0x00E4, "ae"},
    {0x00E7, "c"},  {0x00E8, "e"},  {0x00E9, "e"},  {0x00EA, "e"},  {0x00EE, "i"},  {0x00EF, "i"},  {0x00F4, "o"},
    {0x00F6, "oe"}, {0x00F9, "u"},  {0x00FB, "u"},  {0x00FC, "ue"}, {0x0153, "oe"}, {0x2013, "-"},  {0x2014, "-"},
    {0x2018, "'"},  {0x2019, "'"},  {0x201C, "\""}, {0x201D, "\""}, {0x201E, "\""}, {0x2026, "..."}, {0x2190, "<-"},
    {0x2192, "->"}, {0x202F, " "},
};

/* Marks that take no column or reorder what follows: zero-width and bidirectional ones, and the byte order mark. */
static bool visible_is_mark(uint32_t character)
{
    return (character >= 0x200B && character <= 0x200F) || (character >= 0x2028 && character <= 0x202E) ||
           (character >= 0x2060 && character <= 0x206F) || character == 0x061C || character == 0xFEFF ||
           character == 0x00AD || (character >= 0xE0000 && character <= 0xE007F);
}

static const char *visible_find_fallback(uint32_t character)
{
    for (size_t i = 0; i < sizeof visible_fallbacks / sizeof *visible_fallbacks; i++)
        if (visible_fallbacks[i].character == character)
            return visible_fallbacks[i].ascii;
    return NULL;
}

static void visible_append_control(struct buffer *buffer, char character)
{
    if (character == '\t' || character == '\n')
        buffer_add_char(buffer, ' ');
    else
        buffer_format(buffer, "^%c", character ^ 0x40);
}

/* `bytes` is the encoded form of `character`. */
static void visible_append_wide(struct buffer *buffer, uint32_t character, const char *bytes, size_t length)
{
    if (width_is_utf8() && !visible_is_mark(character) && width_of_character(character) >= 0) {
        buffer_add_bytes(buffer, bytes, length);
        return;
    }
    const char *ascii = width_is_utf8() ? NULL : visible_find_fallback(character);
    if (ascii)
        buffer_add(buffer, ascii);
    else
        buffer_format(buffer, "<U+%04X>", (unsigned)character);
}

void visible_append(struct buffer *buffer, const char *text, size_t length)
{
    for (size_t i = 0; i < length;) {
        size_t plain = width_plain(text + i, length - i);
        if (plain > 0) {
            buffer_add_bytes(buffer, text + i, plain);
            i += plain;
            continue;
        }
        uint32_t character;
        bool valid;
        size_t taken = width_decode(text + i, length - i, &character, &valid);
        if (!valid)
            buffer_format(buffer, "<%02X>", (unsigned)(unsigned char)text[i]);
        else if (character < 0x80)
            visible_append_control(buffer, text[i]);
        else
            visible_append_wide(buffer, character, text + i, taken);
        i += taken;
    }
}

#include "text/width.h"

#include <locale.h>
#include <wchar.h>

static bool width_utf8;
static locale_t width_locale;

void width_init(bool utf8_terminal)
{
    width_utf8 = utf8_terminal;
    if (utf8_terminal && !width_locale)
        width_locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    if (!width_locale)
        width_utf8 = false;
}

bool width_is_utf8(void)
{
    return width_utf8;
}

/* How many continuation bytes follow `lead`, and the bits of the character that it holds; -1: no lead byte. */
static int width_lead(unsigned char lead, uint32_t *bits)
{
    if (lead >= 0xC2 && lead <= 0xDF) {
        *bits = lead & 0x1Fu;
        return 1;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        *bits = lead & 0x0Fu;
        return 2;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        *bits = lead & 0x07u;
        return 3;
    }
    return -1;
}

/* Longer than needed, a surrogate, or beyond Unicode? */
static bool width_is_wrong(uint32_t character, int more)
{
    return (more == 2 && character < 0x800) || (more == 3 && character < 0x10000) ||
           (character >= 0xD800 && character <= 0xDFFF) || character > 0x10FFFF;
}

size_t width_decode(const char *text, size_t length, uint32_t *character, bool *valid)
{
    unsigned char lead = (unsigned char)text[0];
    *valid = true;
    *character = lead;
    if (lead < 0x80)
        return 1;
    uint32_t decoded = 0;
    int more = width_lead(lead, &decoded);
    bool good = more > 0 && (size_t)more < length;
    for (int i = 1; good && i <= more; i++) {
        unsigned char next = (unsigned char)text[i];
        good = (next & 0xC0) == 0x80;
        decoded = decoded << 6 | (next & 0x3Fu);
    }
    if (good && !width_is_wrong(decoded, more)) {
        *character = decoded;
        return (size_t)more + 1;
    }
    *valid = false;
    *character = WIDTH_INVALID;
    return 1;
}

size_t width_whole(const char *text, size_t most)
{
    while (most > 0 && ((unsigned char)text[most] & 0xC0) == 0x80)
        most--;
    return most;
}

int width_of_character(uint32_t character)
{
    if (character < 0x80)
        return character < 0x20 || character == 0x7F ? -1 : 1;
    if (!width_utf8)
        return -1;
    locale_t before = uselocale(width_locale);
    int columns = wcwidth((wchar_t)character);
    uselocale(before);
    return columns;
}

size_t width_plain(const char *text, size_t length)
{
    size_t i = 0;
    while (i < length && text[i] >= 0x20 && text[i] < 0x7F)
        i++;
    return i;
}

int width_of(const char *text, size_t length)
{
    int columns = 0;
    for (size_t i = 0; i < length;) {
        size_t plain = width_plain(text + i, length - i);
        if (plain > 0) {
            columns += (int)plain;
            i += plain;
            continue;
        }
        uint32_t character;
        bool valid;
        i += width_decode(text + i, length - i, &character, &valid);
        int width = width_of_character(character);
        columns += width > 0 ? width : 0;
    }
    return columns;
}

#include "tui/digits.h"

#include <string.h>

static enum digits_event digits_append(struct digits *digits, char character)
{
    size_t length = strlen(digits->text);
    if (length + 1 == sizeof digits->text)
        return DIGITS_NOTHING;
    digits->text[length] = character;
    digits->text[length + 1] = '\0';
    digits->open = length + 1 != DIGITS_CODE;
    return length == 0 ? DIGITS_BEGUN : DIGITS_CHANGED;
}

enum digits_event digits_type(struct digits *digits, char character)
{
    size_t length = strlen(digits->text);
    if (character == '.')
        return length == DIGITS_CODE ? digits_append(digits, character) : DIGITS_NOTHING;
    if (length == DIGITS_CODE)
        digits_end(digits);
    return digits_append(digits, character);
}

enum digits_event digits_erase(struct digits *digits)
{
    if (!digits->open)
        return DIGITS_NOTHING;
    size_t length = strlen(digits->text) - 1;
    digits->text[length] = '\0';
    digits->open = length > 0;
    return length > 0 ? DIGITS_CHANGED : DIGITS_EMPTY;
}

void digits_end(struct digits *digits)
{
    digits->text[0] = '\0';
    digits->open = false;
}

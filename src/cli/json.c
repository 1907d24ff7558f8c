#include "cli/json.h"

#include <stdbool.h>
#include <stdint.h>

#include "text/width.h"

#define JSON_REPLACEMENT "\xEF\xBF\xBD" /* U+FFFD */

static bool json_is_harmful(uint32_t character)
{
    return (character >= 0x7F && character <= 0x9F) || character == 0x061C || character == 0x200E ||
           character == 0x200F || (character >= 0x202A && character <= 0x202E) ||
           (character >= 0x2066 && character <= 0x2069);
}

void json_append(struct buffer *safe, const char *json, size_t length)
{
    size_t plain = 0; /* where what is not yet appended begins */
    for (size_t at = 0; at < length;) {
        uint32_t character;
        bool valid;
        size_t taken = width_decode(json + at, length - at, &character, &valid);
        if (!valid || json_is_harmful(character)) {
            buffer_add_bytes(safe, json + plain, at - plain);
            plain = at + taken;
            if (valid)
                buffer_format(safe, "\\u%04x", (unsigned)character);
            else
                buffer_add(safe, JSON_REPLACEMENT);
        }
        at += taken;
    }
    buffer_add_bytes(safe, json + plain, length - plain);
}

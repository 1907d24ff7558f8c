#include "check/saying.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "check/values.h"
#include "text/span.h"
#include "text/width.h"

enum {
    SAYING_MOST = 90,  /* bytes behind which no piece begins */
    SAYING_QUOTE = 40, /* bytes of a value that are quoted at once */
    SAYING_TOKEN = 64, /* more than any token of the database has: schema.sql */
};

bool saying_next(struct saying *saying)
{
    if (saying->text.length > SAYING_MOST) {
        buffer_add(&saying->text, saying->full ? "" : "; ...");
        saying->full = true;
        return false;
    }
    if (saying->text.length > 0)
        buffer_add(&saying->text, saying->between);
    return true;
}

void saying_add(struct saying *saying, const char *piece)
{
    if (saying_next(saying))
        buffer_add(&saying->text, piece);
}

void saying_text(struct saying *saying, const char *text)
{
    buffer_add(&saying->text, text);
}

void saying_quote(struct saying *saying, const char *bytes, size_t length)
{
    size_t shown = length > SAYING_QUOTE ? width_whole(bytes, SAYING_QUOTE - 3) : length;
    buffer_add_bytes(&saying->text, bytes, shown);
    if (shown < length)
        buffer_add(&saying->text, "...");
}

/* ---- times ------------------------------------------------------------------------------------------------- */

void saying_span(struct saying *saying, int64_t seconds)
{
    if (seconds == VALUES_SECONDS_MOST) /* or more: RFC 9111 section 1.2.2 */
        buffer_add(&saying->text, "68 years or more");
    else
        span_add(&saying->text, seconds);
}

void saying_moment(struct saying *saying, int64_t seconds)
{
    enum { DAY = 86400 };
    time_t moment = (time_t)seconds;
    struct tm parts;
    if (!gmtime_r(&moment, &parts))
        return;
    if (seconds / DAY != saying->date / DAY)
        buffer_format(&saying->text, "on %04d-%02d-%02d ", parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday);
    buffer_format(&saying->text, "at %02d:%02d:%02d GMT", parts.tm_hour, parts.tm_min, parts.tm_sec);
}

/* ---- what the database says -------------------------------------------------------------------------------- */

/* Adds the meaning, with the argument in the place of * and #. False: # wants seconds, and it is no number of them. */
static bool saying_fill(struct saying *saying, const char *meaning, const char *argument, size_t length)
{
    int64_t seconds = strchr(meaning, '#') ? values_seconds(argument, length) : 0;
    if (seconds < 0)
        return false;
    if (!saying_next(saying))
        return true;
    for (; *meaning; meaning++) {
        if (*meaning == '#')
            saying_span(saying, seconds);
        else if (*meaning == '*')
            saying_quote(saying, argument, length);
        else
            buffer_add_char(&saying->text, *meaning);
    }
    return true;
}

/* What the database says of NAME, of NAME, `sign` and any argument, or of NAME=ARGUMENT; NULL: nothing. */
static const char *saying_find(const struct saying *saying, const char *field, const struct values_piece *piece,
                               const char *sign, bool exact)
{
    char token[SAYING_TOKEN];
    size_t argument = exact ? piece->argument_length : 0;
    if (piece->name_length + strlen(sign) + argument >= sizeof token)
        return NULL;
    snprintf(token, sizeof token, "%.*s%s%.*s", (int)piece->name_length, piece->name, sign, (int)argument,
             piece->argument ? piece->argument : "");
    return catalog_lexicon_token(saying->lexicon, field, token);
}

bool saying_token(struct saying *saying, const char *field, const struct values_piece *piece)
{
    const char *meaning;
    if (!piece->argument)
        return (meaning = saying_find(saying, field, piece, "", false)) && saying_fill(saying, meaning, NULL, 0);
    if ((meaning = saying_find(saying, field, piece, "=", true)))
        return saying_fill(saying, meaning, piece->argument, piece->argument_length);
    bool negative = piece->argument_length > 0 && *piece->argument == '-';
    if (negative && (meaning = saying_find(saying, field, piece, "=-", false)))
        return saying_fill(saying, meaning, piece->argument + 1, piece->argument_length - 1);
    if ((meaning = saying_find(saying, field, piece, "=", false)))
        return saying_fill(saying, meaning, piece->argument, piece->argument_length);
    /* RFC 9651 section 3.3.6: false */
    if (values_is(piece->argument, piece->argument_length, "?0"))
        return false;
    return (meaning = saying_find(saying, field, piece, "", false)) && saying_fill(saying, meaning, NULL, 0);
}

bool saying_knows(const struct saying *saying, const char *field, const struct values_piece *piece)
{
    return saying_find(saying, field, piece, "", false) != NULL;
}

void saying_pieces(struct saying *saying, const char *value, const char *separators)
{
    struct values_piece piece;
    while (!saying->full && values_piece_next(&value, separators, &piece))
        saying_token(saying, saying->field, &piece);
}

bool saying_whole(struct saying *saying, const char *value)
{
    struct values_piece piece = {.name = value, .name_length = strlen(value)};
    const char *meaning = saying_find(saying, saying->field, &piece, "", false);
    if (!meaning)
        meaning = catalog_lexicon_token(saying->lexicon, saying->field, "");
    return meaning && saying_fill(saying, meaning, value, piece.name_length);
}

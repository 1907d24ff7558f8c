#include "check/intermediaries.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "check/explain.h"
#include "check/values.h"

/* ---- names ------------------------------------------------------------------------------------------------- */

static size_t intermediary_word(const char *bytes, size_t length)
{
    size_t word = 0;
    while (word < length && bytes[word] != ' ' && bytes[word] != '\t')
        word++;
    return word;
}

/* RFC 9110 section 7.6.3: received-protocol, blanks, received-by, and mostly a comment. */
struct intermediary intermediary_via(const char *element, size_t length)
{
    size_t protocol = intermediary_word(element, length);
    while (protocol < length && (element[protocol] == ' ' || element[protocol] == '\t'))
        protocol++;
    if (protocol == length) /* some leave the protocol out */
        return (struct intermediary){element, length};
    return (struct intermediary){element + protocol, length - protocol};
}

/* RFC 9209 section 2 and RFC 9211 section 2: a string or a token, then parameters. */
struct intermediary intermediary_member(const char *element, size_t length)
{
    bool quoted = length > 0 && *element == '"';
    const char *name = element + quoted;
    size_t most = length - quoted;
    size_t end = 0;
    while (end < most && (quoted ? name[end] != '"' : !strchr("; \t", name[end])))
        end++;
    return (struct intermediary){name, end};
}

struct intermediary intermediary_x_cache(const char *element, size_t length)
{
    static const char from[] = " from ";
    size_t word = intermediary_word(element, length);
    size_t before = word + sizeof from - 1;
    if (before > length || strncasecmp(element + word, from, sizeof from - 1) != 0)
        return (struct intermediary){element, 0};
    return (struct intermediary){element + before, length - before};
}

/* ---- marks ------------------------------------------------------------------------------------------------- */

bool intermediary_has_mark(const struct catalog_mark *mark, const char *bytes, size_t length)
{
    size_t wanted = strlen(mark->text);
    for (size_t i = 0; i + wanted <= length; i++)
        if (strncasecmp(bytes + i, mark->text, wanted) == 0)
            return true;
    return false;
}

const struct catalog_mark *intermediary_mark(const struct catalog_lexicon *lexicon, const char *field,
                                             const char *bytes, size_t length)
{
    size_t count;
    const struct catalog_mark *marks = catalog_lexicon_marks(lexicon, field, &count);
    for (size_t i = 0; i < count; i++)
        if (intermediary_has_mark(&marks[i], bytes, length))
            return &marks[i];
    return NULL;
}

static bool intermediary_is_letter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/* The three letters in which the element begins or ends, as the mark says; false: it does not. */
static bool intermediary_code(const struct catalog_mark *mark, const char *element, size_t length, char code[4])
{
    enum { CODE = 3 };
    bool first = mark->place && strcmp(mark->place, "first") == 0;
    size_t letters = 0;
    if (!mark->place)
        return false;
    while (letters < length && intermediary_is_letter(element[first ? letters : length - 1 - letters]))
        letters++;
    if (letters != CODE)
        return false;
    memcpy(code, first ? element : element + length - CODE, CODE);
    code[CODE] = '\0';
    return true;
}

const char *intermediary_product(const struct catalog_lexicon *lexicon, const struct catalog_mark *mark,
                                 const char *element, size_t length, struct arena *arena)
{
    char name[128];
    char code[4];
    if (!intermediary_code(mark, element, length, code))
        return arena_copy(arena, mark->product, strlen(mark->product));
    const char *city = catalog_lexicon_place(lexicon, code);
    snprintf(name, sizeof name, "%s, %s", mark->product, city ? city : code);
    return arena_copy(arena, name, strlen(name));
}

/* ---- what their fields say --------------------------------------------------------------------------------- */

void intermediaries_via(struct saying *saying, const char *value)
{
    const char *element;
    size_t length;
    saying->between = ", then ";
    while (values_next(&value, &element, &length) && saying_next(saying)) {
        struct intermediary who = intermediary_via(element, length);
        saying_text(saying, saying->text.length > 0 ? "" : "passed on by ");
        saying_quote(saying, who.name, who.length);
    }
}

void intermediaries_members(struct saying *saying, const char *value)
{
    const char *element;
    size_t length;
    while (!saying->full && values_next(&value, &element, &length)) {
        struct values_piece piece;
        const char *rest = element;
        struct intermediary who = intermediary_member(element, length);
        saying->between = "; ";
        if (!saying_next(saying))
            return;
        saying_quote(saying, who.name, who.length);
        saying->between = ": ";
        while (!saying->full && rest < element + length && values_piece_next(&rest, ",;", &piece))
            if (piece.name != element && saying_token(saying, saying->field, &piece))
                saying->between = ", ";
    }
}

/* "CloudFront", "lab", "a cache", "the next" */
static void intermediaries_say_cache(struct saying *saying, struct intermediary who)
{
    const struct catalog_mark *mark =
        who.length > 0 ? intermediary_mark(saying->lexicon, "X-Cache", who.name, who.length) : NULL;
    if (mark)
        saying_text(saying, mark->product);
    else if (who.length > 0)
        saying_quote(saying, who.name, intermediary_word(who.name, who.length));
    else
        saying_text(saying, saying->text.length > 0 ? "the next" : "a cache");
}

/* "lab did not have it"; where nobody is named, "a cache did not have it, the next had it". */
void intermediaries_x_cache(struct saying *saying, const char *value)
{
    const char *element;
    size_t length;
    while (!saying->full && values_next(&value, &element, &length)) {
        struct values_piece word = {.name = element, .name_length = intermediary_word(element, length)};
        saying->between = ", ";
        if (!saying_knows(saying, "X-Cache", &word) || !saying_next(saying))
            continue;
        intermediaries_say_cache(saying, intermediary_x_cache(element, length));
        saying->between = " ";
        saying_token(saying, "X-Cache", &word);
    }
}

/* The number of the request and, if the answer was stored, that of the one that brought it. */
void intermediaries_varnish(struct saying *saying, const char *value)
{
    const char *element;
    size_t length;
    bool had = false;
    while (values_next(&value, &element, &length))
        had = had || memchr(element, ' ', length);
    saying_add(saying, had ? "Varnish had it" : "Varnish did not have it");
}

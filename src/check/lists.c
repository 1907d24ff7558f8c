/*
 * Fields whose values are lists, of which each piece is explained.
 */
#include <string.h>
#include <strings.h>

#include "check/explain.h"
#include "check/values.h"

/* RFC 9111 section 5.2: what is not known is named, caches ignore it. */
void lists_directives(struct saying *saying, const char *value)
{
    struct values_piece piece;
    while (!saying->full && values_piece_next(&value, ",", &piece)) {
        if (saying_token(saying, "Cache-Control", &piece) || !saying_next(saying))
            continue;
        saying_text(saying, "not understood: ");
        saying_quote(saying, piece.name, piece.name_length);
    }
}

/* RFC 9110 section 10.2.1: an empty value is a list too. */
void lists_allow(struct saying *saying, const char *value)
{
    const struct check_request *request = saying->response->request;
    const char *element;
    size_t length;
    if (!*value)
        saying_add(saying, "no method works here");
    if (!*value || !request || !request->method)
        return;
    while (values_next(&value, &element, &length))
        if (strlen(request->method) == length && strncmp(element, request->method, length) == 0)
            return;
    if (saying_next(saying)) {
        saying_quote(saying, request->method, strlen(request->method));
        saying_text(saying, " is not among them");
    }
}

/* Does an element of challenges begin one? It begins with a scheme unless its first word is the name of a parameter,
 * that is, = comes behind it. RFC 9110 section 11.6.1. In *scheme how long the word is. */
static bool lists_is_scheme(const char *element, size_t length, size_t *scheme)
{
    size_t word = 0;
    while (word < length && !strchr(" \t=", element[word]))
        word++;
    size_t behind = word;
    while (behind < length && strchr(" \t", element[behind]))
        behind++;
    *scheme = word;
    return behind == length || element[behind] != '=';
}

static void lists_scheme(struct saying *saying, const struct values_piece *scheme)
{
    saying->between = "; ";
    if (!saying_next(saying))
        return;
    saying_quote(saying, scheme->name, scheme->name_length);
    saying->between = ": ";
    saying_token(saying, "WWW-Authenticate", scheme);
    saying->between = ", ";
}

void lists_challenges(struct saying *saying, const char *value)
{
    struct values_piece piece;
    while (!saying->full && values_piece_next(&value, ",", &piece)) {
        size_t length = piece.argument ? (size_t)(piece.argument - piece.name) : piece.name_length;
        size_t word;
        if (lists_is_scheme(piece.name, length, &word)) {
            struct values_piece scheme = {.name = piece.name, .name_length = word};
            lists_scheme(saying, &scheme);
            while (word < piece.name_length && strchr(" \t", piece.name[word]))
                word++;
            piece.name += word;
            piece.name_length -= word;
        }
        saying_token(saying, "WWW-Authenticate", &piece);
    }
}

/* ---- links ------------------------------------------------------------------------------------------------- */

enum { LISTS_RELATIONS = 8 }; /* that are told apart */

struct lists_relation {
    const char *name;
    size_t length;
    unsigned long count;
};

/* Counts a relation; returns how many different ones there are. */
static size_t lists_count(struct lists_relation *relations, size_t count, const char *name, size_t length)
{
    for (size_t i = 0; i < count; i++) {
        if (relations[i].length == length && strncasecmp(relations[i].name, name, length) == 0) {
            relations[i].count++;
            return count;
        }
    }
    if (count < LISTS_RELATIONS)
        relations[count++] = (struct lists_relation){name, length, 1};
    return count;
}

/* RFC 8288 section 3: the relations, of which a parameter may name several. Commas and semicolons in addresses make
 * pieces that are none of rel. */
void lists_links(struct saying *saying, const char *value)
{
    struct lists_relation relations[LISTS_RELATIONS];
    struct values_piece piece;
    size_t count = 0;
    while (values_piece_next(&value, ",;", &piece)) {
        if (!piece.argument || !values_is(piece.name, piece.name_length, "rel"))
            continue;
        const char *end = piece.argument + piece.argument_length;
        for (const char *at = piece.argument, *blank; at < end; at = blank + 1) {
            blank = memchr(at, ' ', (size_t)(end - at));
            blank = blank ? blank : end;
            if (blank > at)
                count = lists_count(relations, count, at, (size_t)(blank - at));
        }
    }
    saying->between = ", ";
    for (size_t i = 0; i < count && saying_next(saying); i++) {
        saying_text(saying, i == 0 ? "leads to: " : "");
        saying_quote(saying, relations[i].name, relations[i].length);
        if (relations[i].count > 1)
            buffer_format(&saying->text, " (%lu)", relations[i].count);
    }
}

/* ---- times of the server ----------------------------------------------------------------------------------- */

/* Server Timing of the W3C: "cache 12.3 ms, db 53 ms". */
void lists_timings(struct saying *saying, const char *value)
{
    const char *element;
    size_t length;
    while (values_next(&value, &element, &length)) {
        struct values_piece piece;
        const char *rest = element;
        saying->between = ", ";
        if (!values_piece_next(&rest, ",;", &piece) || !saying_next(saying))
            return;
        saying_quote(saying, piece.name, piece.name_length);
        while (rest < element + length && values_piece_next(&rest, ",;", &piece)) {
            if (!piece.argument || !values_is(piece.name, piece.name_length, "dur"))
                continue;
            saying_text(saying, " ");
            saying_quote(saying, piece.argument, piece.argument_length);
            saying_text(saying, " ms");
        }
    }
}

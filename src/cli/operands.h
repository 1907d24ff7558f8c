/*
 * What the words behind the options are: codes, or words to look for. Knows how codes are written, not which
 * exist.
 */
#ifndef HTTPLORE_CLI_OPERANDS_H
#define HTTPLORE_CLI_OPERANDS_H

#include <stdbool.h>
#include <stddef.h>

#include "text/arena.h"

/* All but OPERAND_WORD are called codes. */
enum operand_kind {
    OPERAND_WORD,
    OPERAND_CODE,      /* 404 */
    OPERAND_SUBSTATUS, /* 401.3 */
    OPERAND_CLASS,     /* 4xx, or 4 */
    OPERAND_PATTERN,   /* 40x, or 40; 4x4 */
    OPERAND_RANGE,     /* 500-504 */
};

struct operand {
    enum operand_kind kind;
    const char *text; /* as it was given */
    int first;        /* of a code, also one with a sub-status; and of a range */
    int last;         /* of a range, not below `first`; of a code the same */
    char key[4];      /* of a class: "4xx" */
    char pattern[4];  /* of a pattern and a class: digits, and '?' for any digit */
};

struct operands {
    struct arena arena;
    struct operand *items;
    size_t count;
    bool codes; /* all of them are codes, and there is at least one */
};

/* Reads arguments. One that has blanks in it counts as several, so quotes change nothing; "HTTP/2" and the like in
 * front of a code is dropped. Free with operands_done(). */
void operands_read(struct operands *operands, char *const *arguments, size_t count);
void operands_done(struct operands *operands);

/* The words from number `first` on with a blank between them; the caller frees the result. */
char *operands_join(const struct operands *operands, size_t first) __attribute__((returns_nonnull));

#endif

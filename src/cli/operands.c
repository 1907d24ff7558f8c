#include "cli/operands.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "text/buffer.h"

#define OPERANDS_DIGITS "0123456789"
#define OPERANDS_BLANKS " \t\n\v\f\r"

/* Are these `length` bytes all digits? */
static bool operand_is_number(const char *text, size_t length)
{
    return strspn(text, OPERANDS_DIGITS) >= length;
}

/* The value of three digits. */
static int operand_code(const char *digits)
{
    return (digits[0] - '0') * 100 + (digits[1] - '0') * 10 + (digits[2] - '0');
}

static bool operand_read_code(struct operand *operand)
{
    if (strlen(operand->text) != 3 || !operand_is_number(operand->text, 3))
        return false;
    operand->kind = OPERAND_CODE;
    operand->first = operand->last = operand_code(operand->text);
    return true;
}

static bool operand_read_substatus(struct operand *operand)
{
    size_t length = strlen(operand->text);
    if (length < 5 || length > 7 || !operand_is_number(operand->text, 3) || operand->text[3] != '.' ||
        !operand_is_number(operand->text + 4, length - 4))
        return false;
    operand->kind = OPERAND_SUBSTATUS;
    operand->first = operand->last = operand_code(operand->text);
    return true;
}

static bool operand_read_range(struct operand *operand)
{
    const char *text = operand->text;
    if (strlen(text) != 7 || !operand_is_number(text, 3) || text[3] != '-' || !operand_is_number(text + 4, 3))
        return false;
    int one = operand_code(text);
    int other = operand_code(text + 4);
    operand->kind = OPERAND_RANGE;
    operand->first = one < other ? one : other;
    operand->last = one < other ? other : one;
    return true;
}

/* Three digits or x with one of each at least; or the first one or two digits of a code. */
static bool operand_read_pattern(struct operand *operand)
{
    size_t length = strlen(operand->text);
    size_t digits = 0;
    if (length == 0 || length > 3)
        return false;
    for (size_t i = 0; i < 3; i++) {
        char byte = i < length ? operand->text[i] : 'x';
        bool digit = isdigit((unsigned char)byte);
        if (!digit && byte != 'x' && byte != 'X')
            return false;
        digits += digit;
        operand->pattern[i] = digit ? byte : '?';
    }
    if (digits == 0 || (length < 3 && digits < length))
        return false;
    operand->kind = OPERAND_PATTERN;
    if (digits == 1 && operand->pattern[0] != '?') {
        operand->kind = OPERAND_CLASS;
        memcpy(operand->key, (char[]){operand->pattern[0], 'x', 'x'}, 3);
    }
    return true;
}

static struct operand operand_read(const char *text)
{
    static bool (*const readers[])(struct operand *) = {
        operand_read_code,
        operand_read_substatus,
        operand_read_range,
        operand_read_pattern,
    };
    for (size_t i = 0; i < sizeof readers / sizeof *readers; i++) {
        struct operand operand = {.text = text};
        if (readers[i](&operand))
            return operand;
    }
    return (struct operand){.kind = OPERAND_WORD, .text = text};
}

/* "HTTP/1.1", "HTTP/2", "HTTP": what stands in front of a code in a status line, or when people write of one. */
static bool operand_is_protocol(const char *text)
{
    if (strncasecmp(text, "http", 4) != 0)
        return false;
    if (text[4] == '\0')
        return true;
    const char *version = text + 5;
    return text[4] == '/' && *version && version[strspn(version, OPERANDS_DIGITS ".")] == '\0';
}

static void operands_add(struct operands *operands, const char *word, size_t length)
{
    struct operand operand = operand_read(arena_copy(&operands->arena, word, length));
    operands->items = arena_grow(&operands->arena, operands->items, operands->count, sizeof *operands->items);
    operands->items[operands->count++] = operand;
}

/* Drops "HTTP/2" and "< HTTP/2" (as curl -v prints it) in front of a code. */
static void operands_drop_protocol(struct operands *operands)
{
    size_t skip = operands->count > 0 && strcmp(operands->items[0].text, "<") == 0;
    if (operands->count < skip + 2 || !operand_is_protocol(operands->items[skip].text) ||
        operands->items[skip + 1].kind == OPERAND_WORD)
        return;
    operands->items += skip + 1;
    operands->count -= skip + 1;
}

void operands_read(struct operands *operands, char *const *arguments, size_t count)
{
    *operands = (struct operands){0};
    for (size_t i = 0; i < count; i++) {
        const char *at = arguments[i] + strspn(arguments[i], OPERANDS_BLANKS);
        while (*at) {
            size_t length = strcspn(at, OPERANDS_BLANKS);
            operands_add(operands, at, length);
            at += length;
            at += strspn(at, OPERANDS_BLANKS);
        }
    }
    operands_drop_protocol(operands);
    operands->codes = operands->count > 0;
    for (size_t i = 0; i < operands->count; i++)
        operands->codes = operands->codes && operands->items[i].kind != OPERAND_WORD;
}

void operands_done(struct operands *operands)
{
    arena_done(&operands->arena);
    *operands = (struct operands){0};
}

char *operands_join(const struct operands *operands, size_t first)
{
    struct buffer joined;
    buffer_init(&joined);
    for (size_t i = first; i < operands->count; i++)
        buffer_format(&joined, "%s%s", i > first ? " " : "", operands->items[i].text);
    return buffer_take(&joined);
}

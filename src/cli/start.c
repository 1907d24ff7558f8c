#include "cli/start.h"

#include <stdlib.h>
#include <string.h>

#include "cli/words.h"
#include "text/fatal.h"

/* The key of the first reference, NULL if there is none; frees the references. */
static char *start_take_key(struct catalog_refs *refs)
{
    char *key = refs->count ? memory_copy(refs->items[0].key, strlen(refs->items[0].key)) : NULL;
    catalog_refs_done(refs);
    return key;
}

static char *start_find_key(struct catalog *catalog, const char *key)
{
    struct catalog_refs refs;
    catalog_find_key(catalog, key, &refs);
    return start_take_key(&refs);
}

/* The first meaning of a code, or the first of several; else the number itself if it is one. */
static char *start_find_code(struct catalog *catalog, const struct operand *operand)
{
    struct catalog_refs refs;
    if (operand->kind == OPERAND_PATTERN || operand->kind == OPERAND_CLASS)
        catalog_find_pattern(catalog, operand->pattern, &refs);
    else
        catalog_find_range(catalog, operand->first, operand->last, &refs);
    char *key = start_take_key(&refs);
    if (!key && (operand->kind == OPERAND_CODE || operand->kind == OPERAND_SUBSTATUS))
        key = memory_copy(operand->text, 3);
    return key;
}

void start_find(struct start *start, struct catalog *catalog, const struct operands *operands)
{
    *start = (struct start){0};
    if (operands->count == 0)
        return;
    const struct operand *first = &operands->items[0];
    if (first->kind == OPERAND_CLASS)
        start->key = start_find_key(catalog, first->key);
    else if (first->kind == OPERAND_SUBSTATUS)
        start->key = start_find_key(catalog, first->text);
    else if (!operands->codes)
        start->key = words_find_name(catalog, operands);
    if (!start->key && (operands->codes || first->kind == OPERAND_CODE))
        start->key = start_find_code(catalog, first);
    if (!start->key && !operands->codes)
        start->search = operands_join(operands, 0);
}

void start_done(struct start *start)
{
    free(start->key);
    free(start->search);
}

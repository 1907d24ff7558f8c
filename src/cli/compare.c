#include "cli/compare.h"

#include <string.h>

#include "cli/complain.h"
#include "cli/explain.h"
#include "text/fatal.h"
#include "text/i18n.h"

/* The meanings to compare, each once; the arena holds their keys. */
struct compare_meanings {
    struct arena arena;
    const char **keys;
    size_t count;
};

static void compare_add(struct compare_meanings *meanings, const char *key)
{
    for (size_t i = 0; i < meanings->count; i++)
        if (strcmp(meanings->keys[i], key) == 0)
            return;
    meanings->keys = arena_grow(&meanings->arena, meanings->keys, meanings->count, sizeof *meanings->keys);
    meanings->keys[meanings->count++] = arena_copy(&meanings->arena, key, strlen(key));
}

/* Adds the meanings of an operand: of a code that is registered that one, of another all. False: there is none. */
static bool compare_add_operand(const struct command *command, const struct operand *operand,
                                struct compare_meanings *meanings)
{
    struct catalog_refs refs;
    explain_find(command, operand, &refs);
    bool found = refs.count > 0;
    int registered = -1; /* comes first of the meanings of its code */
    for (size_t i = 0; i < refs.count; i++) {
        const struct catalog_ref *ref = &refs.items[i];
        registered = ref->elsewhere ? registered : ref->code;
        if (!ref->elsewhere || ref->code != registered)
            compare_add(meanings, ref->key);
    }
    catalog_refs_done(&refs);
    if (!found)
        complain(_("no status code known here matches '%s'"), operand->text);
    return found;
}

/* Which codes are compared with the only one, to be typed. */
static void compare_suggest(const struct command *command, const char *key)
{
    struct catalog_refs refs;
    struct buffer codes;
    buffer_init(&codes);
    catalog_find_family(command->catalog, key, &refs);
    for (size_t i = 0; i < refs.count; i++)
        buffer_format(&codes, " %03d", refs.items[i].code);
    if (refs.count >= CATALOG_COMPARED_LEAST)
        complain(_("--compare takes two codes or more, for example: httplore -c%s"), codes.text);
    else
        complain(_("--compare takes two codes or more"));
    catalog_refs_done(&refs);
    buffer_done(&codes);
}

static void compare_print_meanings(const struct command *command, const struct compare_meanings *meanings)
{
    if (command->options->json) {
        struct buffer json;
        buffer_init(&json);
        catalog_json_comparison(command->catalog, meanings->keys, meanings->count, &json);
        output_json(command->output, &json);
        buffer_done(&json);
        return;
    }
    struct compose compose = command_compose(command);
    struct catalog_comparison comparison;
    catalog_compare(command->catalog, meanings->keys, meanings->count, &comparison);
    command_print_page(command, compose_comparison(&compose, &comparison, COMPOSE_ALL_CELLS));
    catalog_comparison_done(&comparison);
}

static const struct operand *compare_find_wrong(const struct operands *operands)
{
    for (size_t i = 0; i < operands->count; i++)
        if (operands->items[i].kind == OPERAND_WORD || operands->items[i].kind == OPERAND_SUBSTATUS)
            return &operands->items[i];
    return NULL;
}

int compare_print(const struct command *command)
{
    const struct operands *operands = command->operands;
    const struct operand *wrong = compare_find_wrong(operands);
    struct compare_meanings meanings = {0};
    int status = COMMAND_FOUND;
    if (wrong) {
        complain(_("--compare takes codes of three digits, not '%s'"), wrong->text);
        return FATAL_STATUS;
    }
    for (size_t i = 0; i < operands->count; i++)
        if (!compare_add_operand(command, &operands->items[i], &meanings))
            status = COMMAND_NOTHING;
    if (meanings.count > CATALOG_COMPARED_MOST) {
        complain(_("--compare has room for %d meanings, and these codes have %zu"), CATALOG_COMPARED_MOST,
                 meanings.count);
        status = FATAL_STATUS;
    } else if (meanings.count >= CATALOG_COMPARED_LEAST) {
        compare_print_meanings(command, &meanings);
    } else if (status == COMMAND_FOUND) {
        compare_suggest(command, meanings.keys[0]);
        status = FATAL_STATUS;
    }
    arena_done(&meanings.arena);
    return status;
}

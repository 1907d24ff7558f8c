#include "cli/explain.h"

#include "cli/complain.h"
#include "cli/paint.h"
#include "text/i18n.h"

enum { EXPLAIN_FIRST = 100, EXPLAIN_LAST = 599 }; /* numbers that a class explains where no row does */

void explain_find(const struct command *command, const struct operand *operand, struct catalog_refs *refs)
{
    if (operand->kind == OPERAND_CLASS || operand->kind == OPERAND_PATTERN)
        catalog_find_pattern(command->catalog, operand->pattern, refs);
    else
        catalog_find_range(command->catalog, operand->first, operand->last, refs);
}

int explain_no_code(const struct command *command, int number)
{
    struct compose compose = command_compose(command);
    struct page *page = compose_unknown(&compose, number);
    if (!command->options->json) {
        command_print_page(command, page);
        return COMMAND_NOTHING;
    }
    paint_page(stderr, page, false);
    page_free(page);
    return COMMAND_NOTHING;
}

static void explain_unregistered_json(const struct command *command, int code)
{
    struct buffer json;
    buffer_init(&json);
    catalog_json_unregistered(command->catalog, code, &json);
    output_json(command->output, &json);
    buffer_done(&json);
}

static int explain_number(const struct command *command, int code)
{
    struct compose compose = command_compose(command);
    struct catalog_refs refs;
    catalog_find_code(command->catalog, code, &refs);
    bool known = refs.count > 0;
    bool has_class = code >= EXPLAIN_FIRST && code <= EXPLAIN_LAST;
    if (!known && !has_class)
        explain_no_code(command, code);
    else if (!command->options->json)
        command_print_page(command, compose_code(&compose, code, &refs, command_form(command)));
    else if (known)
        command_print_refs(command, &refs);
    else
        explain_unregistered_json(command, code);
    catalog_refs_done(&refs);
    return known ? COMMAND_FOUND : COMMAND_NOTHING;
}

/* The entry with this key, or nothing. */
static bool explain_key(const struct command *command, const char *key)
{
    struct catalog_refs refs;
    catalog_find_key(command->catalog, key, &refs);
    bool found = refs.count > 0;
    if (found)
        command_print_entry(command, refs.items[0].key);
    catalog_refs_done(&refs);
    return found;
}

/* A sub-status that is not known still says its code. */
static int explain_substatus(const struct command *command, const struct operand *operand)
{
    if (explain_key(command, operand->text))
        return COMMAND_FOUND;
    complain(_("%s is not among the sub-status codes known here; this is what %03d says"), operand->text,
             operand->first);
    explain_number(command, operand->first);
    return COMMAND_NOTHING;
}

static int explain_several(const struct command *command, const struct operand *operand)
{
    struct catalog_refs refs;
    explain_find(command, operand, &refs);
    bool found = refs.count > 0;
    if (found)
        command_print_refs(command, &refs);
    else
        complain(_("no status code known here matches '%s'"), operand->text);
    catalog_refs_done(&refs);
    return found ? COMMAND_FOUND : COMMAND_NOTHING;
}

int explain_code(const struct command *command, const struct operand *operand)
{
    if (operand->kind == OPERAND_CODE)
        return explain_number(command, operand->first);
    if (operand->kind == OPERAND_SUBSTATUS)
        return explain_substatus(command, operand);
    if (operand->kind == OPERAND_CLASS && explain_key(command, operand->key))
        return COMMAND_FOUND;
    return explain_several(command, operand);
}

#include "cli/example.h"

#include <string.h>

#include "cli/bytes.h"
#include "cli/complain.h"
#include "cli/explain.h"
#include "text/fatal.h"
#include "text/i18n.h"

/* Prints the example of the first meaning that has one. */
static bool example_print_code(const struct command *command, const struct operand *operand)
{
    struct catalog_refs refs;
    explain_find(command, operand, &refs);
    bool found = false;
    for (size_t i = 0; i < refs.count && !found; i++) {
        struct catalog_entry *entry = catalog_entry_new(command->catalog, refs.items[i].key);
        const char *response = entry && entry->status ? entry->status->response : NULL;
        found = response != NULL;
        if (response)
            bytes_write(command->output->file, command->output->terminal, response, strlen(response));
        output_check(command->output);
        catalog_entry_free(entry);
    }
    catalog_refs_done(&refs);
    return found;
}

int example_print(const struct command *command)
{
    int status = COMMAND_FOUND;
    for (size_t i = 0; i < command->operands->count; i++) {
        if (command->operands->items[i].kind != OPERAND_CODE) {
            complain(_("--example takes codes of three digits, not '%s'"), command->operands->items[i].text);
            return FATAL_STATUS;
        }
    }
    for (size_t i = 0; i < command->operands->count; i++) {
        if (!example_print_code(command, &command->operands->items[i])) {
            complain(_("there is no example response for %s"), command->operands->items[i].text);
            status = COMMAND_NOTHING;
        }
    }
    return status;
}

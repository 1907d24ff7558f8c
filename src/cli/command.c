#include "cli/command.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "cli/check.h"
#include "cli/compare.h"
#include "cli/complain.h"
#include "cli/example.h"
#include "cli/explain.h"
#include "cli/filter.h"
#include "cli/list.h"
#include "cli/names.h"
#include "cli/words.h"
#include "text/fatal.h"
#include "text/i18n.h"

struct compose command_compose(const struct command *command)
{
    return (struct compose){.catalog = command->catalog, .width = command->output->width};
}

enum compose_form command_form(const struct command *command)
{
    return command->options->all ? COMPOSE_WHOLE : COMPOSE_BRIEF;
}

void command_print_page(const struct command *command, struct page *page)
{
    output_page(command->output, page);
}

static void command_print_json(const struct command *command, const char *key)
{
    struct buffer json;
    buffer_init(&json);
    catalog_json_entry(command->catalog, key, &json);
    output_json(command->output, &json);
    buffer_done(&json);
}

void command_print_entry(const struct command *command, const char *key)
{
    if (command->options->json) {
        command_print_json(command, key);
        return;
    }
    struct compose compose = command_compose(command);
    struct catalog_entry *entry = catalog_entry_new(command->catalog, key);
    if (entry)
        command_print_page(command, compose_entry(&compose, entry, command_form(command)));
    catalog_entry_free(entry);
}

void command_print_refs(const struct command *command, const struct catalog_refs *refs)
{
    struct compose compose = command_compose(command);
    if (!command->options->json)
        command_print_page(command, compose_list(&compose, refs, false));
    for (size_t i = 0; command->options->json && i < refs->count; i++)
        command_print_json(command, refs->items[i].key);
}

/* Without operands: the classes. */
static int command_print_classes(const struct command *command)
{
    struct compose compose = command_compose(command);
    if (!command->options->json) {
        struct catalog_overview overview;
        catalog_overview_load(command->catalog, &overview);
        command_print_page(command, compose_classes(&compose, &overview));
        catalog_overview_done(&overview);
        return COMMAND_FOUND;
    }
    struct catalog_refs refs;
    catalog_list_kind(command->catalog, CATALOG_CLASS, &refs);
    command_print_refs(command, &refs);
    catalog_refs_done(&refs);
    return COMMAND_FOUND;
}

static int command_filter(const struct command *command)
{
    struct names names;
    names_read(&names, command->catalog);
    struct filter_job job = {.input = STDIN_FILENO,
                             .output = command->output->file,
                             .terminal = command->output->terminal,
                             .names = names.of};
    bool matched;
    bool read = filter_run(&job, &matched);
    int reason = errno;
    output_check(command->output);
    if (!read)
        complain(_("standard input cannot be read: %s"), strerror(reason));
    names_done(&names);
    if (!read)
        return FATAL_STATUS;
    return matched ? COMMAND_FOUND : COMMAND_NOTHING;
}

/* Each code in turn. */
static int command_explain_codes(const struct command *command)
{
    int status = COMMAND_FOUND;
    for (size_t i = 0; i < command->operands->count; i++)
        if (explain_code(command, &command->operands->items[i]) != COMMAND_FOUND)
            status = COMMAND_NOTHING;
    return status;
}

int command_run(const struct command *command)
{
    if (command->options->mode == OPTIONS_LIST)
        return list_print(command);
    if (command->options->mode == OPTIONS_COMPARE)
        return compare_print(command);
    if (command->options->mode == OPTIONS_CHECK)
        return check_print(command);
    if (command->options->mode == OPTIONS_EXAMPLE)
        return example_print(command);
    if (options_is_filter(command->options))
        return command_filter(command);
    if (command->options->operand_count == 0)
        return command_print_classes(command);
    return command->operands->codes ? command_explain_codes(command) : words_explain(command);
}

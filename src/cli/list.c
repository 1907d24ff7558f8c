#include "cli/list.h"

#include <strings.h>

#include "cli/complain.h"
#include "cli/explain.h"
#include "text/fatal.h"
#include "text/i18n.h"

static void list_find_headers(struct catalog *catalog, struct catalog_refs *refs)
{
    catalog_list_kind(catalog, CATALOG_HEADER, refs);
}

static void list_find_topics(struct catalog *catalog, struct catalog_refs *refs)
{
    catalog_list_kind(catalog, CATALOG_TOPIC, refs);
}

static void list_find_classes(struct catalog *catalog, struct catalog_refs *refs)
{
    catalog_list_kind(catalog, CATALOG_CLASS, refs);
}

static const struct list_word {
    const char *word;
    void (*find)(struct catalog *catalog, struct catalog_refs *refs);
} list_words[] = {
    {"headers", list_find_headers},
    {"topics", list_find_topics},
    {"products", catalog_list_products},
    {"classes", list_find_classes},
};

static const struct list_word *list_find_word(const char *word)
{
    for (size_t i = 0; i < sizeof list_words / sizeof *list_words; i++)
        if (strcasecmp(word, list_words[i].word) == 0)
            return &list_words[i];
    return NULL;
}

static int list_print_operand(const struct command *command, const struct operand *operand)
{
    struct catalog_refs refs;
    if (operand->kind == OPERAND_WORD)
        list_find_word(operand->text)->find(command->catalog, &refs);
    else
        explain_find(command, operand, &refs);
    bool found = refs.count > 0;
    if (found)
        command_print_refs(command, &refs);
    else
        complain(_("there is nothing to list for '%s'"), operand->text);
    catalog_refs_done(&refs);
    return found ? COMMAND_FOUND : COMMAND_NOTHING;
}

int list_print(const struct command *command)
{
    const struct operands *operands = command->operands;
    for (size_t i = 0; i < operands->count; i++) {
        if (operands->items[i].kind == OPERAND_WORD && !list_find_word(operands->items[i].text)) {
            complain(_("--list takes classes and codes, or headers, topics, products, classes; not '%s'"),
                     operands->items[i].text);
            return FATAL_STATUS;
        }
    }
    int status = COMMAND_FOUND;
    for (size_t i = 0; i < operands->count; i++)
        if (list_print_operand(command, &operands->items[i]) != COMMAND_FOUND)
            status = COMMAND_NOTHING;
    if (operands->count == 0) {
        struct catalog_refs refs;
        catalog_list_statuses(command->catalog, &refs);
        command_print_refs(command, &refs);
        catalog_refs_done(&refs);
    }
    return status;
}

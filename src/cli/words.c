#include "cli/words.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "cli/complain.h"
#include "cli/explain.h"
#include "text/fatal.h"
#include "text/i18n.h"

enum {
    WORDS_HITS = 10,  /* of a search */
    WORDS_ALSO = 5,   /* with the page of the best one */
    WORDS_NUMBER = 9, /* digits that surely fit into an int */
};

/* ---- exact names ------------------------------------------------------------------------------------------- */

/* Is the entry meant when just this name of it is given? */
static bool words_is_name(struct catalog *catalog, const struct catalog_ref *ref, const char *name)
{
    if (strpbrk(name, " -") || ref->kind == CATALOG_TOPIC)
        return true;
    if (ref->kind == CATALOG_HEADER) /* written as in a message it is no word */
        return strcmp(ref->name, name) == 0 || !catalog_is_everyday_word(catalog, ref);
    return ref->kind == CATALOG_STATUS && !ref->elsewhere && strcasecmp(ref->name, name) == 0;
}

/* The words behind a code are its own phrase: the key of that meaning, or NULL. */
static char *words_find_phrase(struct catalog *catalog, int code, const char *phrase)
{
    struct catalog_refs refs;
    char *key = NULL;
    catalog_find_name(catalog, phrase, &refs);
    for (size_t i = 0; i < refs.count && !key; i++)
        if (refs.items[i].kind == CATALOG_STATUS && refs.items[i].code == code)
            key = memory_copy(refs.items[i].key, strlen(refs.items[i].key));
    catalog_refs_done(&refs);
    return key;
}

static bool words_are_digits(const char *text)
{
    return *text && text[strspn(text, "0123456789")] == '\0';
}

/* The sub-status code in a line of IIS, which ends in status, sub-status, status of Windows and milliseconds; NULL:
 * there is none. */
static char *words_find_substatus(struct catalog *catalog, const struct operands *operands)
{
    enum { NUMBERS = 4, LEAST = 8 }; /* words of such a line */
    if (operands->count < LEAST)
        return NULL;
    const struct operand *numbers = &operands->items[operands->count - NUMBERS];
    for (size_t i = 0; i < NUMBERS; i++)
        if (!words_are_digits(numbers[i].text))
            return NULL;
    struct buffer name;
    struct catalog_refs refs;
    buffer_init(&name);
    buffer_format(&name, "%s.%s", numbers[0].text, numbers[1].text);
    catalog_find_key(catalog, name.text, &refs);
    char *key = refs.count > 0 ? memory_copy(refs.items[0].key, strlen(refs.items[0].key)) : NULL;
    catalog_refs_done(&refs);
    buffer_done(&name);
    return key;
}

static bool words_begin_with_code(const struct operands *operands)
{
    return operands->count > 1 && operands->items[0].kind == OPERAND_CODE;
}

char *words_find_name(struct catalog *catalog, const struct operands *operands)
{
    char *key = NULL;
    if (words_begin_with_code(operands)) {
        char *phrase = operands_join(operands, 1);
        key = words_find_phrase(catalog, operands->items[0].first, phrase);
        free(phrase);
    }
    if (!key)
        key = words_find_substatus(catalog, operands);
    if (key)
        return key;
    struct catalog_refs refs;
    char *name = operands_join(operands, 0);
    catalog_find_name(catalog, name, &refs);
    if (refs.count > 0 && words_is_name(catalog, &refs.items[0], name))
        key = memory_copy(refs.items[0].key, strlen(refs.items[0].key));
    catalog_refs_done(&refs);
    free(name);
    return key;
}

/* ---- a code with words ------------------------------------------------------------------------------------- */

/* Prints what of the code's page matches the words behind it; with JSON all of the code. */
static bool words_print_matching(const struct command *command)
{
    const struct operands *operands = command->operands;
    struct compose compose = command_compose(command);
    size_t count = operands->count - 1;
    const char **words = memory_new(count * sizeof *words);
    for (size_t i = 0; i < count; i++)
        words[i] = operands->items[i + 1].text;
    struct page *page = compose_matching(&compose, operands->items[0].first, words, count);
    free(words);
    if (page && command->options->json) {
        explain_code(command, &operands->items[0]);
        page_free(page);
    } else if (page) {
        command_print_page(command, page);
    }
    return page != NULL;
}

/* ---- JSON -------------------------------------------------------------------------------------------------- */

/* Does the hit stand for itself? A header field that gets here is one that words_find_name() took for a word. */
static bool words_is_exact(const struct catalog_hit *hit)
{
    return hit->exact && hit->ref.kind != CATALOG_HEADER;
}

static void words_print_hit(const struct command *command, const struct catalog_hit *hit, int rank,
                            const char *understood)
{
    struct buffer json;
    buffer_init(&json);
    catalog_json_hit(command->catalog, hit, rank, understood, &json);
    output_json(command->output, &json);
    buffer_done(&json);
}

/* Behind a header field's object: the statuses that have a rule about it, as hits of a search. */
static void words_print_rule_subjects(const struct command *command, const char *field)
{
    struct catalog_refs refs;
    int rank = 1;
    catalog_find_rule_subjects(command->catalog, field, &refs);
    for (size_t i = 0; i < refs.count && rank < WORDS_HITS; i++) {
        if (refs.items[i].kind != CATALOG_STATUS)
            continue;
        struct catalog_hit hit = {.ref = refs.items[i], .snippet = refs.items[i].summary};
        words_print_hit(command, &hit, ++rank, NULL);
    }
    catalog_refs_done(&refs);
}

static void words_print_named(const struct command *command, const char *key)
{
    struct catalog_refs refs;
    command_print_entry(command, key);
    catalog_find_key(command->catalog, key, &refs);
    if (command->options->json && refs.count > 0 && refs.items[0].kind == CATALOG_HEADER)
        words_print_rule_subjects(command, key);
    catalog_refs_done(&refs);
}

/* A name's entry; a sign and the entry that it belongs to; or the page that explains the sign. */
static void words_print_exact(const struct command *command, const struct catalog_hit *hit)
{
    if (hit->page) {
        command_print_entry(command, hit->page);
        return;
    }
    if (hit->sign && command->options->json) {
        struct buffer json;
        buffer_init(&json);
        catalog_json_sign(command->catalog, hit->ref.key, hit->sign, &json);
        output_json(command->output, &json);
        buffer_done(&json);
    } else if (hit->sign) {
        struct compose compose = command_compose(command);
        command_print_page(command, compose_sign(&compose, hit->sign, &hit->ref, command_form(command)));
        return;
    }
    command_print_entry(command, hit->ref.key);
}

static void words_print_hits_json(const struct command *command, const struct catalog_hits *hits)
{
    for (size_t i = 0; i < hits->count; i++) {
        if (words_is_exact(&hits->items[i]))
            words_print_exact(command, &hits->items[i]);
        else
            words_print_hit(command, &hits->items[i], (int)i + 1, hits->understood);
    }
}

/* ---- search ------------------------------------------------------------------------------------------------ */

/* The best hit's page if it is exact, and the names of the next few; else the hits. */
static void words_print_hits(const struct command *command, struct catalog_hits *hits)
{
    struct compose compose = command_compose(command);
    if (!words_is_exact(&hits->items[0])) {
        command_print_page(command, compose_hits(&compose, hits));
        return;
    }
    words_print_exact(command, &hits->items[0]);
    if (hits->count > WORDS_ALSO + 1)
        hits->count = WORDS_ALSO + 1;
    command_print_page(command, compose_also(&compose, _("Also:"), hits, 1));
}

/* Nothing was found: what to try. */
static int words_print_nothing(const char *text)
{
    complain(_("nothing found for \"%s\"; try fewer or other words, or httplore --list for all codes"), text);
    return COMMAND_NOTHING;
}

static int words_search(const struct command *command)
{
    char *text = operands_join(command->operands, 0);
    struct compose compose = command_compose(command);
    struct catalog_hits hits;
    int status = COMMAND_FOUND;
    catalog_search(command->catalog, text, CATALOG_SEARCH_WORDS, WORDS_HITS, &hits);
    struct catalog_hits near = hits; /* the first part of them */
    near.count = hits.near;
    if (near.count == 0)
        status = words_print_nothing(text);
    else if (command->options->json)
        words_print_hits_json(command, &near);
    else
        words_print_hits(command, &near);
    if (!command->options->json && (near.count == 0 || !words_is_exact(&hits.items[0])))
        command_print_page(command, compose_also(&compose, _("Vaguely near:"), &hits, near.count));
    catalog_hits_done(&hits);
    free(text);
    return status;
}

/* A number that cannot be a code. */
static bool words_is_number(const struct operands *operands)
{
    const char *text = operands->count == 1 ? operands->items[0].text : "";
    return words_are_digits(text) && strlen(text) <= WORDS_NUMBER;
}

int words_explain(const struct command *command)
{
    if (words_is_number(command->operands))
        return explain_no_code(command, atoi(command->operands->items[0].text));
    char *key = words_find_name(command->catalog, command->operands);
    if (key)
        words_print_named(command, key);
    bool found = key != NULL;
    free(key);
    if (found || (words_begin_with_code(command->operands) && words_print_matching(command)))
        return COMMAND_FOUND;
    return words_search(command);
}

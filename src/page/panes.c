/*
 * The panes of the browser.
 */
#include <stdio.h>
#include <string.h>

#include "page/parts.h"
#include "text/i18n.h"
#include "text/width.h"

/* "Look    WWW-Authenticate: missing in the answer ...": one line each, the label once. */
static void panes_look(struct page *page, const struct catalog_entry *entry)
{
    struct buffer line;
    buffer_init(&line);
    const char *label = N_("Look");
    for (size_t i = 0; i < entry->sign_count; i++) {
        const struct catalog_sign *sign = &entry->signs[i];
        if (!sign->brief)
            continue;
        buffer_clear(&line);
        buffer_format(&line, "%s: %s", sign->text, sign->meaning);
        part_labelled(page, label, line.text);
        label = NULL;
    }
    buffer_done(&line);
}

static void panes_status(struct page *page, const struct catalog_entry *entry)
{
    page_flow(page, 0, PAGE_TEXT, entry->ref.summary);
    page_gap(page);
    part_advice(page, entry->status);
    panes_look(page, entry);
}

static void panes_other(struct page *page, const struct catalog_entry *entry)
{
    page_flow(page, 0, PAGE_TEXT, entry->ref.summary);
    page_gap(page);
    for (size_t i = 0; i < entry->section_count; i++) {
        part_heading(page, entry->sections[i].title);
        part_prose(page, 0, entry->sections[i].text);
        page_gap(page);
    }
}

static void panes_enter(const struct compose *compose, struct page *page, const struct catalog_entry *entry)
{
    struct compose wide = {.catalog = compose->catalog, .width = compose->page_width};
    struct page *whole = compose_entry(&wide, entry, COMPOSE_WHOLE);
    char text[128];
    snprintf(text, sizeof text, ngettext("the whole page, %zu line", "the whole page, %zu lines", whole->count),
             whole->count);
    part_labelled(page, N_("Enter"), text);
    page_free(whole);
}

struct page *compose_detail(const struct compose *compose, const struct catalog_entry *entry,
                            const struct catalog_sign *sign)
{
    struct page *page = part_page(compose, entry->ref.key);
    if (sign) {
        part_sign(page, sign);
        page_gap(page);
    }
    if (entry->status) {
        panes_status(page, entry);
        panes_enter(compose, page, entry);
    } else {
        panes_other(page, entry);
    }
    page_end(page);
    return page;
}

struct page *compose_related(const struct compose *compose, const struct catalog_entry *entry)
{
    struct page *page = part_page(compose, entry->ref.key);
    part_related(page, entry, 0);
    for (size_t i = 0; i < entry->member_count; i++) {
        struct buffer name;
        buffer_init(&name);
        compose_name(&name, &entry->members[i]);
        page_put_link(page, entry->members[i].key, name.text);
        page_end(page);
        buffer_done(&name);
    }
    return page;
}

static bool panes_has_spec(const struct catalog_spec *const *specs, size_t count, const struct catalog_spec *spec)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(specs[i]->name, spec->name) == 0 &&
            strcmp(specs[i]->section ? specs[i]->section : "", spec->section ? spec->section : "") == 0)
            return true;
    return false;
}

enum { PANES_SPECS = 12 };

static void panes_add_spec(const struct catalog_spec **specs, size_t *count, const struct catalog_spec *spec)
{
    if (spec->name && *count < PANES_SPECS && !panes_has_spec(specs, *count, spec))
        specs[(*count)++] = spec;
}

/* "RFC 9110 15.5.2, 11.6.1; RFC 9111 3": where all this is said, each document named once in a row. */
static void panes_specs(struct page *page, const struct catalog_entry *entry)
{
    const struct catalog_spec *specs[PANES_SPECS];
    size_t count = 0;
    panes_add_spec(specs, &count, &entry->spec);
    for (size_t i = 0; i < entry->rule_count; i++)
        panes_add_spec(specs, &count, &entry->rules[i].spec);
    if (entry->status && entry->status->store) {
        panes_add_spec(specs, &count, &entry->status->storing_spec);
        panes_add_spec(specs, &count, &entry->status->store_spec);
    }
    struct buffer line;
    buffer_init(&line);
    for (size_t i = 0; i < count; i++) {
        bool same = i > 0 && strcmp(specs[i]->name, specs[i - 1]->name) == 0;
        buffer_add(&line, i == 0 ? "" : same ? ", " : "; ");
        if (!same)
            buffer_add(&line, specs[i]->name);
        if (specs[i]->section)
            buffer_format(&line, "%s%s", same ? "" : " ", specs[i]->section);
    }
    page_flow(page, 0, PAGE_NOTE, line.text);
    page_end(page);
    buffer_done(&line);
}

static void panes_caching(struct page *page, const struct catalog_entry *entry)
{
    const struct catalog_status *status = entry->status;
    int column = part_rule_column(entry);
    const char *label = _("Cache");
    int width = width_of(label, strlen(label)) + 1;
    column = column < width ? width : column;
    page_put(page, PAGE_LABEL, label);
    page_column(page, column);
    struct buffer line;
    buffer_init(&line);
    part_caching_text(&line, status);
    page_flow(page, column, PAGE_TEXT, line.text);
    page_end(page);
    buffer_done(&line);
}

struct page *compose_rules(const struct compose *compose, const struct catalog_entry *entry)
{
    struct page *page = part_page(compose, entry->ref.key);
    if (entry->status && entry->status->store)
        panes_caching(page, entry); /* first: some codes have more rules than the pane has rows */
    part_rules(page, entry, 0, false);
    part_general_rules(page, entry, 0);
    panes_specs(page, entry);
    return page;
}

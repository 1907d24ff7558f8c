/*
 * Pages about numbers: one meaning, several, or none.
 */
#include <stdio.h>
#include <string.h>

#include "page/forms.h"
#include "page/parts.h"
#include "text/i18n.h"
#include "text/width.h"

enum { CODE_NEIGHBOURS = 8 };

static void code_form(struct page *page, const struct catalog_entry *entry, enum compose_form form)
{
    if (form == COMPOSE_BRIEF && entry->status)
        form_brief(page, entry);
    else
        form_whole(page, entry);
    page_end(page);
}

struct page *compose_entry(const struct compose *compose, const struct catalog_entry *entry, enum compose_form form)
{
    struct page *page = part_page(compose, entry->ref.key);
    code_form(page, entry, form);
    return page;
}

struct page *compose_sign(const struct compose *compose, const struct catalog_sign *sign,
                          const struct catalog_ref *ref, enum compose_form form)
{
    struct page *page = part_page(compose, NULL);
    part_sign(page, sign);
    if (sign->product) {
        struct buffer more;
        buffer_init(&more);
        buffer_format(&more, "httplore %.3s %s", ref->key, sign->product);
        part_more(page, more.text);
        buffer_done(&more);
    }
    page_gap(page);
    struct catalog_entry *entry = catalog_entry_new(compose->catalog, ref->key);
    if (entry && sign->product && form == COMPOSE_BRIEF)
        catalog_entry_keep_product(entry, sign->product);
    if (entry)
        code_form(page, entry, form);
    catalog_entry_free(entry);
    return page;
}

/* The sentence above several meanings of a number. */
static void code_several(struct page *page, int code, const struct catalog_refs *refs)
{
    char sentence[160];
    if (refs->items[0].elsewhere)
        snprintf(sentence, sizeof sentence,
                 ngettext("%03d is not registered; %zu product uses it.",
                          "%03d is not registered; %zu products use it for different things.", refs->count),
                 code, refs->count);
    else
        snprintf(sentence, sizeof sentence,
                 ngettext("%03d has %zu meaning.", "%03d has %zu meanings, the registered one first.", refs->count),
                 code, refs->count);
    page_flow(page, 0, PAGE_TEXT, sentence);
    page_gap(page);
}

/* "Mistyped?  417 Expectation Failed   401 Unauthorized"; the references are freed. */
static void code_names(struct page *page, const char *label, int indent, struct catalog_refs *refs)
{
    struct buffer name;
    buffer_init(&name);
    if (refs->count > 0)
        page_put(page, PAGE_LABEL, label);
    for (size_t i = 0; i < refs->count && i < CODE_NEIGHBOURS; i++) {
        buffer_clear(&name);
        compose_name(&name, &refs->items[i]);
        part_item(page, indent, refs->items[i].key, name.text);
    }
    page_end(page);
    buffer_done(&name);
    catalog_refs_done(refs);
}

/* Is an earlier one of the same origin? */
static bool code_origin_was_named(const struct catalog_refs *refs, size_t index)
{
    for (size_t i = 0; i < index; i++)
        if (strcmp(refs->items[i].origin, refs->items[index].origin) == 0)
            return true;
    return false;
}

/* "520 521 530 (Cloudflare)": the codes of one origin, each a link, from the first of them on. */
static void code_origin(struct page *page, int indent, const struct catalog_refs *refs, size_t first)
{
    struct buffer text;
    buffer_init(&text);
    for (size_t i = first; i < refs->count; i++) {
        if (strcmp(refs->items[i].origin, refs->items[first].origin) != 0)
            continue;
        buffer_clear(&text);
        buffer_format(&text, "%03d", refs->items[i].code);
        part_item_behind(page, indent, i == first ? PART_BETWEEN : 1, refs->items[i].key, text.text);
    }
    buffer_clear(&text);
    buffer_format(&text, "(%s)", refs->items[first].origin);
    part_item_behind(page, indent, 1, NULL, text.text);
    buffer_done(&text);
}

/* "Near it   509 (cPanel)   520 521 530 (Cloudflare)"; the references are freed. */
static void code_origins(struct page *page, const char *label, int indent, struct catalog_refs *refs)
{
    if (refs->count > 0)
        page_put(page, PAGE_LABEL, label);
    for (size_t i = 0; i < refs->count; i++)
        if (!code_origin_was_named(refs, i))
            code_origin(page, indent, refs, i);
    page_end(page);
    catalog_refs_done(refs);
}

static void code_neighbours(const struct compose *compose, struct page *page, int code)
{
    struct catalog_refs refs;
    const char *mistyped = _("Mistyped?");
    const char *near = _("Near it");
    int widths[] = {width_of(mistyped, strlen(mistyped)), width_of(near, strlen(near))};
    int indent = (widths[0] > widths[1] ? widths[0] : widths[1]) + 2;
    catalog_find_slips(compose->catalog, code, &refs);
    code_names(page, mistyped, indent, &refs);
    catalog_find_near(compose->catalog, code, &refs);
    code_origins(page, near, indent, &refs);
}

/* Where the reason of a home-made code is to be found. */
static void code_look(struct page *page, int code)
{
    char search[64];
    snprintf(search, sizeof search, _("home-made? try: grep -rnw %03d ."), code);
    part_heading(page, "Look at");
    const char *const rows[][2] = {
        {_("the content"), _("it usually says why: curl -si URL | tail -n 20")},
        {"Server, Via", _("which hops the answer passed")},
        {_("your code"), search},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        page_column(page, 2);
        page_put(page, PAGE_LABEL, rows[i][0]);
        page_column(page, 16);
        page_flow(page, 16, PAGE_TEXT, rows[i][1]);
        page_end(page);
    }
    page_gap(page);
}

/* A line about the number, which `format` names. */
static void code_sentence(struct page *page, enum page_role role, const char *format, int code)
{
    char sentence[160];
    snprintf(sentence, sizeof sentence, format, code);
    page_flow(page, 0, role, sentence);
    page_end(page);
}

/* That the number is no code, and what it is. */
static void code_lookalike(struct page *page, int code, const struct catalog_lookalike *lookalike)
{
    code_sentence(page, PAGE_TITLE, _("%03d is no registered status code."), code);
    page_flow(page, 0, PAGE_TEXT, lookalike->text);
    page_end(page);
    if (lookalike->key) {
        page_put(page, PAGE_LABEL, _("More:"));
        page_put(page, PAGE_NOTE, " httplore ");
        page_put_link(page, lookalike->key, lookalike->key);
    }
    page_gap(page);
}

/* A number of one of the five classes that no row has. */
static void code_unregistered(const struct compose *compose, struct page *page, int code)
{
    const char key[] = {(char)('0' + code / 100), 'x', 'x', '\0'};
    code_sentence(page, PAGE_TITLE, _("%03d is not registered, and no product known here uses it."), code);
    page_gap(page);
    struct catalog_entry *entry = catalog_entry_new(compose->catalog, key);
    const struct catalog_class *class = entry ? entry->class : NULL;
    if (class) {
        part_cited(page, 0, class->unknown, &(struct catalog_spec){.name = "RFC 9110", .section = "15"});
        page_gap(page);
        part_labelled(page, N_("Fault"), class->fault);
        part_labelled(page, N_("Retry"), class->retry);
        page_gap(page);
    }
    code_look(page, code);
    if (class && class->store_sentence) {
        part_cited(page, 0, class->store_sentence, &class->store_spec);
        page_gap(page);
    }
    catalog_entry_free(entry);
    code_neighbours(compose, page, code);
    page_flow(page, 0, PAGE_TEXT,
              _("Choosing codes for an API? Take a registered one and put the detail into application/problem+json "
                "(RFC 9457)."));
    page_end(page);
}

struct page *compose_unknown(const struct compose *compose, int code)
{
    struct page *page = part_page(compose, NULL);
    struct catalog_lookalike lookalike;
    catalog_lookalike_load(compose->catalog, code, &lookalike);
    if (lookalike.text)
        code_lookalike(page, code, &lookalike);
    else if (code >= 100 && code <= 599)
        code_unregistered(compose, page, code);
    else
        code_sentence(page, PAGE_TEXT, _("%03d is no HTTP status code: they go from 100 to 599 (RFC 9110 15)."), code);
    catalog_lookalike_done(&lookalike);
    page_end(page);
    return page;
}

struct page *compose_code(const struct compose *compose, int code, const struct catalog_refs *meanings,
                          enum compose_form form)
{
    if (meanings->count == 0)
        return compose_unknown(compose, code);
    struct page *page = part_page(compose, NULL);
    if (meanings->count > 1)
        code_several(page, code, meanings);
    for (size_t i = 0; i < meanings->count; i++) {
        struct catalog_entry *entry = catalog_entry_new(compose->catalog, meanings->items[i].key);
        if (i > 0)
            page_gap(page);
        if (entry)
            code_form(page, entry, form);
        catalog_entry_free(entry);
    }
    page_end(page);
    return page;
}

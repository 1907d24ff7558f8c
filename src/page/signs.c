/*
 * Pieces made of signs, and of what products make of faults; parts.h is their contract.
 */
#include <stdlib.h>
#include <string.h>

#include "page/parts.h"
#include "text/fatal.h"
#include "text/i18n.h"
#include "text/width.h"

/* The product of a sign on a page that is not that product's own, or NULL. */
static const char *part_sign_product(const struct catalog_entry *entry, const struct catalog_sign *sign)
{
    const char *own = entry->ref.origin ? entry->ref.origin : "";
    return sign->product && strcmp(sign->product, own) != 0 ? sign->product : NULL;
}

static bool part_sign_is_in(const struct catalog_entry *entry, const struct catalog_sign *sign,
                            const struct part_sign_set *set)
{
    bool who = strcmp(sign->type, "who") == 0;
    const char *product = part_sign_product(entry, sign);
    if (who != set->who || (set->brief && !sign->brief))
        return false;
    return set->who || set->brief || (product ? set->product && strcmp(product, set->product) == 0 : !set->product);
}

/* The text of a sign as it is shown: "..." for what changes in a line. */
static void part_sign_text(struct buffer *text, const struct catalog_sign *sign)
{
    buffer_clear(text);
    for (const char *at = sign->text; *at; at++) {
        if (*at == '*' && strcmp(sign->type, "log") == 0)
            buffer_add(text, "...");
        else
            buffer_add_char(text, *at);
    }
}

void part_sign(struct page *page, const struct catalog_sign *sign)
{
    struct buffer text;
    buffer_init(&text);
    part_sign_text(&text, sign);
    page_flow(page, 0, PAGE_TITLE, text.text);
    int right = sign->product ? width_of(sign->product, strlen(sign->product)) : 0;
    if (right > 0) {
        if (page->lines[page->count - 1].width + 2 + right > page->width)
            page_end(page);
        page_column(page, page->width - right);
        page_put(page, PAGE_NOTE, sign->product);
    }
    page_end(page);
    page_flow(page, 0, PAGE_TEXT, sign->meaning);
    page_end(page);
    buffer_done(&text);
}

/* Columns that the left side of the signs takes: as its widest text, but no more than two fifths of the page. */
static int part_sign_column(const struct catalog_entry *entry, const struct part_sign_set *set, int width)
{
    int widest = 0;
    for (size_t i = 0; i < entry->sign_count; i++) {
        int columns = (int)strlen(entry->signs[i].text);
        if (part_sign_is_in(entry, &entry->signs[i], set) && columns > widest)
            widest = columns;
    }
    return widest + 2 < width * 2 / 5 ? widest + 2 : width * 2 / 5;
}

size_t part_signs(struct page *page, const struct catalog_entry *entry, const struct part_sign_set *set, int indent)
{
    int column = indent + part_sign_column(entry, set, page->width - indent);
    struct buffer text;
    buffer_init(&text);
    size_t shown = 0;
    for (size_t i = 0; i < entry->sign_count; i++) {
        const struct catalog_sign *sign = &entry->signs[i];
        if (!part_sign_is_in(entry, sign, set))
            continue;
        part_sign_text(&text, sign);
        page_column(page, indent);
        if (indent + (int)text.length > page->width)
            page_flow(page, indent, PAGE_LABEL, text.text);
        else
            page_put(page, PAGE_LABEL, text.text);
        if (indent + (int)text.length + 2 > column)
            page_end(page);
        page_column(page, column);
        page_flow(page, column, PAGE_TEXT, sign->meaning);
        page_end(page);
        shown++;
    }
    buffer_done(&text);
    return shown;
}

void part_sign_sources(struct page *page, const struct catalog_entry *entry, const struct part_sign_set *set,
                       int indent)
{
    struct part_source *sources = memory_new((entry->sign_count + 1) * sizeof *sources);
    size_t count = 0;
    for (size_t i = 0; i < entry->sign_count; i++)
        if (part_sign_is_in(entry, &entry->signs[i], set))
            sources[count++] = (struct part_source){.name = entry->signs[i].source, .read = entry->signs[i].read};
    part_sources(page, sources, count, indent);
    free(sources);
}

/* Has an earlier sign the same product? */
static bool part_product_was_shown(const struct catalog_entry *entry, size_t index)
{
    const char *product = part_sign_product(entry, &entry->signs[index]);
    for (size_t i = 0; i < index; i++) {
        const char *other = part_sign_product(entry, &entry->signs[i]);
        if (other && strcmp(entry->signs[i].type, "who") != 0 && strcmp(other, product) == 0)
            return true;
    }
    return false;
}

void part_product_signs(struct page *page, const struct catalog_entry *entry, int indent)
{
    for (size_t i = 0; i < entry->sign_count; i++) {
        const char *product = part_sign_product(entry, &entry->signs[i]);
        if (!product || strcmp(entry->signs[i].type, "who") == 0 || part_product_was_shown(entry, i))
            continue;
        page_gap(page);
        page_column(page, indent);
        page_put(page, PAGE_HEADING, product);
        page_end(page);
        struct part_sign_set set = {.product = product};
        part_signs(page, entry, &set, indent + 2);
        part_sign_sources(page, entry, &set, indent);
    }
}

/* "502 Caddy, nginx", below it "503 Apache, Squid": what products make of the fault of the outcomes from `first` to
 * before `end`. */
static void part_outcome_codes(struct page *page, const struct catalog_outcome *first,
                               const struct catalog_outcome *end, int indent)
{
    struct buffer item;
    buffer_init(&item);
    for (const struct catalog_outcome *outcome = first; outcome < end;) {
        int code = outcome->code;
        buffer_clear(&item);
        if (code)
            buffer_format(&item, "%03d", code);
        else
            buffer_add(&item, _("no status"));
        for (const char *between = " "; outcome < end && outcome->code == code; outcome++, between = ", ") {
            buffer_format(&item, "%s%s", between, outcome->product);
            if (outcome->logged)
                buffer_format(&item, _(" (logs %03d)"), outcome->logged);
        }
        page_column(page, indent);
        page_flow(page, indent, PAGE_TEXT, item.text);
        page_end(page);
    }
    buffer_done(&item);
}

void part_outcomes(struct page *page, const struct catalog_entry *entry, int indent)
{
    enum { TITLE_COLUMNS = 32 };
    for (size_t i = 0, end; i < entry->outcome_count; i = end) {
        for (end = i + 1; end < entry->outcome_count; end++)
            if (strcmp(entry->outcomes[end].fault, entry->outcomes[i].fault) != 0)
                break;
        int column = page->width < 2 * TITLE_COLUMNS ? indent + 2 : indent + TITLE_COLUMNS;
        page_column(page, indent);
        page_put(page, PAGE_LABEL, entry->outcomes[i].fault);
        if (page->lines[page->count - 1].width + 2 > column)
            page_end(page);
        part_outcome_codes(page, &entry->outcomes[i], &entry->outcomes[end], column);
    }
    struct part_source *sources = memory_new((entry->outcome_count + 1) * sizeof *sources);
    for (size_t i = 0; i < entry->outcome_count; i++)
        sources[i] = (struct part_source){.name = entry->outcomes[i].source, .read = entry->outcomes[i].read};
    page_gap(page);
    part_sources(page, sources, entry->outcome_count, indent);
    free(sources);
}

/*
 * Lists of entries and of hits.
 */
#include <string.h>

#include "page/parts.h"
#include "text/i18n.h"
#include "text/width.h"
#include "text/wrap.h"

enum {
    LISTS_NAME_MOST = 44,     /* columns that names may take */
    LISTS_SUMMARY_LEAST = 20, /* columns without which a summary that is cut says nothing */
};

static int lists_name_width(const struct catalog_refs *refs)
{
    int widest = 0;
    struct buffer name;
    buffer_init(&name);
    for (size_t i = 0; i < refs->count; i++) {
        buffer_clear(&name);
        compose_name(&name, &refs->items[i]);
        int width = width_of(name.text, name.length);
        widest = width > widest && width <= LISTS_NAME_MOST ? width : widest;
    }
    buffer_done(&name);
    return widest;
}

/* What fits of a summary into the rest of the line. */
static void lists_put_cut(struct page *page, int column, const char *summary)
{
    static const char more[] = "...";
    int room = page->width - column;
    size_t length = strlen(summary);
    if (room < LISTS_SUMMARY_LEAST)
        return;
    struct buffer cut;
    buffer_init(&cut);
    buffer_add_bytes(&cut, summary, wrap_cut(summary, length, room));
    if (cut.length < length) {
        cut.text[cut.length = wrap_cut(summary, length, room - (int)strlen(more))] = '\0';
        buffer_add(&cut, more);
    }
    page_column(page, column);
    page_put(page, PAGE_TEXT, cut.text);
    buffer_done(&cut);
}

struct page *compose_list(const struct compose *compose, const struct catalog_refs *refs, bool whole)
{
    struct page *page = part_page(compose, NULL);
    int column = lists_name_width(refs) + 2;
    struct buffer name;
    buffer_init(&name);
    for (size_t i = 0; i < refs->count; i++) {
        buffer_clear(&name);
        compose_name(&name, &refs->items[i]);
        page_put_link(page, refs->items[i].key, name.text);
        int used = page->lines[page->count - 1].width + 2;
        if (whole) {
            page_column(page, column);
            page_flow(page, column, PAGE_TEXT, refs->items[i].summary);
        } else {
            lists_put_cut(page, used > column ? used : column, refs->items[i].summary);
        }
        page_end(page);
    }
    buffer_done(&name);
    return page;
}

struct page *compose_hits(const struct compose *compose, const struct catalog_hits *hits)
{
    struct page *page = part_page(compose, NULL);
    struct buffer name;
    buffer_init(&name);
    if (hits->understood) {
        buffer_format(&name, _("Showing results for \"%s\""), hits->understood);
        page_put(page, PAGE_NOTE, name.text);
        page_end(page);
        page_gap(page);
    }
    for (size_t i = 0; i < hits->count; i++) {
        const struct catalog_hit *hit = &hits->items[i];
        buffer_clear(&name);
        compose_name(&name, &hit->ref);
        page_put_link(page, hit->ref.key, name.text);
        page_end(page);
        page_column(page, 4);
        page_flow(page, 4, PAGE_TEXT, hit->snippet ? hit->snippet : hit->ref.summary);
        page_end(page);
    }
    buffer_done(&name);
    return page;
}

struct page *compose_also(const struct compose *compose, const char *label, const struct catalog_hits *hits,
                          size_t first)
{
    struct page *page = part_page(compose, NULL);
    if (first >= hits->count)
        return page;
    page_put(page, PAGE_LABEL, label);
    int indent = page->lines[0].width + 2;
    struct buffer name;
    buffer_init(&name);
    for (size_t i = first; i < hits->count; i++) {
        buffer_clear(&name);
        compose_name(&name, &hits->items[i].ref);
        part_item(page, indent, hits->items[i].ref.key, name.text);
    }
    page_end(page);
    buffer_done(&name);
    return page;
}

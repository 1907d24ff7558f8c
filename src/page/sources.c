/*
 * Where the claims of a page are from: the products with which they were tried, and the documents that make them.
 */
#include <string.h>

#include "page/parts.h"
#include "text/i18n.h"

/* A document without the place in it: many claims rest on one page of a manual. */
static size_t sources_document(const char *source)
{
    return strcspn(source, "#");
}

/* Does an earlier one name the same, on the same day? */
static bool sources_is_repeated(const struct part_source *sources, size_t index)
{
    const struct part_source *source = &sources[index];
    size_t length = sources_document(source->name);
    for (size_t i = 0; i < index; i++) {
        const struct part_source *other = &sources[i];
        if (other->name && sources_document(other->name) == length && strncmp(other->name, source->name, length) == 0 &&
            strcmp(other->read ? other->read : "", source->read ? source->read : "") == 0)
            return true;
    }
    return false;
}

static void sources_tried(struct page *page, const struct part_source *sources, size_t count, int indent)
{
    struct buffer products, line;
    buffer_init(&products);
    buffer_init(&line);
    for (size_t i = 0; i < count; i++)
        if (sources[i].name && !sources[i].read && !sources_is_repeated(sources, i))
            buffer_format(&products, "%s%s", products.length > 0 ? ", " : "", sources[i].name);
    if (products.length > 0) {
        buffer_format(&line, _("Tried with %s"), products.text);
        page_flow(page, indent, PAGE_NOTE, line.text);
        page_end(page);
    }
    buffer_done(&line);
    buffer_done(&products);
}

/* An address on a line of its own; one that is too long goes on in the next, behind a slash or a hyphen if it can. */
static void sources_address(struct page *page, const char *address, size_t length, int indent)
{
    size_t room = page->width - indent > 8 ? (size_t)(page->width - indent) : 8;
    struct buffer line;
    buffer_init(&line);
    for (size_t taken; length > 0; address += taken, length -= taken) {
        taken = length < room ? length : room;
        while (taken < length && taken > room / 2 && !strchr("/-", address[taken - 1]))
            taken--;
        if (taken < length && taken <= room / 2)
            taken = room;
        buffer_clear(&line);
        buffer_add_bytes(&line, address, taken);
        page_column(page, indent);
        page_put(page, PAGE_NOTE, line.text);
        page_end(page);
    }
    buffer_done(&line);
}

static void sources_read(struct page *page, const struct part_source *sources, size_t count, const char *day,
                         int indent)
{
    struct buffer heading;
    buffer_init(&heading);
    buffer_format(&heading, _("Documents, read %s:"), day);
    page_flow(page, indent, PAGE_NOTE, heading.text);
    page_end(page);
    for (size_t i = 0; i < count; i++)
        if (sources[i].read && strcmp(sources[i].read, day) == 0 && !sources_is_repeated(sources, i))
            sources_address(page, sources[i].name, sources_document(sources[i].name), indent + 2);
    buffer_done(&heading);
}

void part_sources(struct page *page, const struct part_source *sources, size_t count, int indent)
{
    sources_tried(page, sources, count, indent);
    for (size_t i = 0; i < count; i++) {
        bool first = sources[i].read != NULL;
        for (size_t j = 0; j < i && first; j++)
            first = !sources[j].read || strcmp(sources[j].read, sources[i].read) != 0;
        if (first)
            sources_read(page, sources, count, sources[i].read, indent);
    }
}

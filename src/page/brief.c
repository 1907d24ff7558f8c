/*
 * The brief form: what one needs at once, in at most 24 lines of 80 columns.
 */
#include <string.h>

#include "page/forms.h"
#include "page/parts.h"
#include "text/i18n.h"

enum { BRIEF_RELATED = 5 }; /* more are on the whole page */

/* "Not this?  403 known but not allowed   407 the proxy asks": whole items, so a code stays with its words. */
static void brief_related(struct page *page, const struct catalog_entry *entry)
{
    if (entry->related_count == 0)
        return;
    page_put(page, PAGE_LABEL, _("Not this?"));
    int indent = page->lines[page->count - 1].width + 2;
    struct buffer item;
    buffer_init(&item);
    for (size_t i = 0; i < entry->related_count && i < BRIEF_RELATED; i++) {
        const struct catalog_related *related = &entry->related[i];
        buffer_clear(&item);
        buffer_format(&item, "%.3s", related->ref.key);
        if (related->ref.elsewhere)
            buffer_format(&item, " (%s)", related->ref.origin);
        buffer_format(&item, " %s", related->in_short);
        part_item(page, indent, NULL, item.text);
    }
    page_end(page);
    buffer_done(&item);
}

static void brief_more(struct page *page, const struct catalog_entry *entry)
{
    struct buffer more;
    buffer_init(&more);
    buffer_format(&more, "httplore -a %s", entry->ref.key);
    if (entry->status->response && !entry->ref.elsewhere)
        buffer_format(&more, "  |  httplore --example %s", entry->ref.key);
    if (entry->status->family)
        buffer_format(&more, "  |  httplore -c %s", entry->status->family);
    part_more(page, more.text);
    buffer_done(&more);
}

/* A heading with the signs under it, if there are any. */
static void brief_signs(struct page *page, const struct catalog_entry *entry, const char *heading, bool who)
{
    bool any = false;
    for (size_t i = 0; i < entry->sign_count; i++)
        any = any || (entry->signs[i].brief && who == (strcmp(entry->signs[i].type, "who") == 0));
    if (!any)
        return;
    part_heading(page, heading);
    part_signs(page, entry, &(struct part_sign_set){.brief = true, .who = who}, 2);
    page_gap(page);
}

void form_brief(struct page *page, const struct catalog_entry *entry)
{
    part_title(page, entry);
    page_flow(page, 0, PAGE_TEXT, entry->ref.summary);
    page_gap(page);
    part_advice(page, entry->status);
    page_gap(page);
    brief_signs(page, entry, "Who said it?", true);
    brief_signs(page, entry, "Look at", false);
    brief_related(page, entry);
    part_caching(page, 0, entry->status);
    brief_more(page, entry);
}

/*
 * Where one begins: the classes, and what is often asked.
 */
#include <stdio.h>
#include <string.h>

#include "page/parts.h"
#include "text/i18n.h"
#include "text/width.h"

/* "1xx  Informational    5   wait, the real answer is still to come" */
static void overview_class(const struct compose *compose, struct page *page, const char *key)
{
    struct catalog_entry *class = catalog_entry_new(compose->catalog, key);
    page_put_link(page, key, key);
    page_column(page, 5);
    page_put(page, PAGE_TEXT, compose_word(class->ref.name));
    page_column(page, 20);
    page_format(page, PAGE_NOTE, "%4d", class->class->registered);
    page_column(page, 27);
    page_flow(page, 27, PAGE_TEXT, class->class->gist);
    page_end(page);
    catalog_entry_free(class);
}

/* How many statuses are not in the registry, and whose they are: "nginx, Twitter". */
static void overview_elsewhere(const struct compose *compose, struct page *page)
{
    struct catalog_refs refs;
    struct buffer origins;
    int count = 0;
    buffer_init(&origins);
    catalog_list_statuses(compose->catalog, &refs);
    for (size_t i = 0; i < refs.count; i++) {
        if (!refs.items[i].elsewhere)
            continue;
        count++;
        if (!strstr(origins.text, refs.items[i].origin) && origins.length < 24)
            buffer_format(&origins, "%s%s", origins.length ? ", " : "", refs.items[i].origin);
    }
    if (count > 0) {
        page_put(page, PAGE_LABEL, _("elsewhere"));
        page_column(page, 20);
        page_format(page, PAGE_NOTE, "%4d", count);
        page_column(page, 27);
        buffer_format(&origins, " ...: %s", _("not in the registry"));
        page_flow(page, 27, PAGE_TEXT, origins.text);
        page_end(page);
    }
    buffer_done(&origins);
    catalog_refs_done(&refs);
}

static void overview_classes(const struct compose *compose, struct page *page)
{
    struct catalog_refs refs;
    catalog_list_kind(compose->catalog, CATALOG_CLASS, &refs);
    for (size_t i = 0; i < refs.count; i++)
        overview_class(compose, page, refs.items[i].key);
    catalog_refs_done(&refs);
    overview_elsewhere(compose, page);
    page_gap(page);
}

/* The codes of a family as links, each its key; then what the family is about. */
static void overview_family(struct page *page, const struct catalog_family *family, int column)
{
    const char *codes = family->codes;
    page_column(page, 2);
    while (*codes) {
        char key[4] = {0};
        memcpy(key, codes, strnlen(codes, 3));
        page_put_link(page, key, key);
        codes += strcspn(codes, " ");
        codes += *codes == ' ';
        if (*codes)
            page_put(page, PAGE_TEXT, " ");
    }
    page_column(page, column);
    page_flow(page, column, PAGE_TEXT, family->gist);
    page_end(page);
}

enum { OVERVIEW_FAMILIES = 5 };

static void overview_families(const struct compose *compose, struct page *page)
{
    struct catalog_families families;
    catalog_list_families(compose->catalog, &families);
    if (families.count > 0)
        part_heading(page, N_("Often confused"));
    for (size_t i = 0; i < families.count && i < OVERVIEW_FAMILIES; i++)
        overview_family(page, &families.items[i], 27);
    page_gap(page);
    catalog_families_done(&families);
}

static void overview_topics(const struct compose *compose, struct page *page)
{
    struct catalog_refs refs;
    catalog_list_kind(compose->catalog, CATALOG_TOPIC, &refs);
    for (size_t i = 0; i < refs.count; i++) {
        page_put_link(page, refs.items[i].key, refs.items[i].name);
        page_column(page, 27);
        page_flow(page, 27, PAGE_TEXT, refs.items[i].summary);
        page_end(page);
    }
    page_gap(page);
    catalog_refs_done(&refs);
}

static void overview_start(struct page *page, const char *what, const char *examples)
{
    page_put(page, PAGE_TEXT, what);
    page_column(page, 27);
    page_put(page, PAGE_EXAMPLE, examples);
    page_end(page);
}

struct page *compose_overview(const struct compose *compose)
{
    struct page *page = part_page(compose, NULL);
    overview_start(page, _("Type a number"), "502   499   404");
    overview_start(page, _("or / and words"), "/not logged in   /too big   /retry-after");
    page_gap(page);
    overview_classes(compose, page);
    overview_families(compose, page);
    overview_topics(compose, page);
    page_end(page);
    return page;
}

struct page *compose_classes(const struct compose *compose)
{
    struct page *page = part_page(compose, NULL);
    overview_classes(compose, page);
    overview_families(compose, page);
    page_put(page, PAGE_LABEL, _("More:"));
    page_put(page, PAGE_NOTE, " httplore 404  |  httplore 4xx  |  httplore too big  |  httplore --help");
    page_end(page);
    return page;
}

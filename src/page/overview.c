/*
 * Where one begins: the classes, and what is often asked.
 */
#include <string.h>

#include "page/parts.h"
#include "text/i18n.h"

enum {
    OVERVIEW_COUNT = 20,
    OVERVIEW_TEXT = 27,
    OVERVIEW_BELOW = 5, /* where texts begin that have a line of their own, */
    OVERVIEW_WIDE = 60, /* on pages with fewer columns than this */
    OVERVIEW_FAMILIES = 5,
};

/* The right side of a row. */
static void overview_text(struct page *page, enum page_role role, const char *text)
{
    bool wide = page->width >= OVERVIEW_WIDE;
    int column = wide ? OVERVIEW_TEXT : OVERVIEW_BELOW;
    if (!wide)
        page_end(page);
    page_column(page, column);
    page_flow(page, column, role, text);
    page_end(page);
}

/* The name, a number, and what it is about: "1xx  Informational    5   wait, the real answer is still to come". */
static void overview_row(struct page *page, int count, const char *gist)
{
    page_column(page, OVERVIEW_COUNT);
    page_format(page, PAGE_NOTE, "%4d", count);
    overview_text(page, PAGE_TEXT, gist);
}

static void overview_classes(struct page *page, const struct catalog_overview *overview)
{
    for (size_t i = 0; i < overview->class_count; i++) {
        const struct catalog_overview_class *class = &overview->classes[i];
        page_put_link(page, class->ref.key, class->ref.key);
        page_column(page, 5);
        page_put(page, PAGE_TEXT, compose_word(class->ref.name));
        overview_row(page, class->registered, class->gist);
    }
    if (overview->elsewhere > 0) {
        struct buffer gist;
        buffer_init(&gist);
        buffer_format(&gist, "%s ...: %s", overview->origins, _("not in the registry"));
        page_put(page, PAGE_LABEL, _("elsewhere"));
        overview_row(page, overview->elsewhere, gist.text);
        buffer_done(&gist);
    }
    page_gap(page);
}

/* The codes of a family as links, each its key; then what the family is about. */
static void overview_family(struct page *page, const struct catalog_family *family)
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
    overview_text(page, PAGE_TEXT, family->gist);
}

static void overview_families(struct page *page, const struct catalog_overview *overview)
{
    if (overview->family_count > 0)
        part_heading(page, N_("Often confused"));
    for (size_t i = 0; i < overview->family_count && i < OVERVIEW_FAMILIES; i++)
        overview_family(page, &overview->families[i]);
    page_gap(page);
}

static void overview_topics(struct page *page, const struct catalog_overview *overview)
{
    if (overview->topic_count > 0)
        part_heading(page, N_("Topics"));
    for (size_t i = 0; i < overview->topic_count; i++)
        part_item(page, 2, overview->topics[i].key, overview->topics[i].name);
    page_gap(page);
}

static void overview_start(struct page *page, const char *what, const char *examples)
{
    page_put(page, PAGE_TEXT, what);
    overview_text(page, PAGE_EXAMPLE, examples);
}

struct page *compose_overview(const struct compose *compose, const struct catalog_overview *overview)
{
    struct page *page = part_page(compose, NULL);
    overview_start(page, _("Type a number"), "502   499   401.3");
    overview_start(page, _("or / and words"), "/not logged in   /too big   /retry-after");
    page_gap(page);
    overview_classes(page, overview);
    overview_families(page, overview);
    overview_topics(page, overview);
    page_end(page);
    return page;
}

struct page *compose_classes(const struct compose *compose, const struct catalog_overview *overview)
{
    struct page *page = part_page(compose, NULL);
    overview_classes(page, overview);
    overview_families(page, overview);
    part_more(page, "httplore 404  |  httplore 4xx  |  httplore too big  |  httplore --help");
    return page;
}

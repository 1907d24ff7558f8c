/*
 * A code beside those that it is taken for; its cells can be covered, to learn them.
 */
#include <string.h>

#include "page/compose.h"
#include "text/i18n.h"
#include "tui/browser.h"

/* The status with this key beside its family. */
static void compare_load(struct browser *browser, const char *key, struct catalog_comparison *comparison)
{
    struct catalog_refs family;
    const char *keys[CATALOG_COMPARED_MOST];
    catalog_find_family(browser->catalog, key, &family);
    for (size_t i = 0; i < family.count; i++)
        keys[i] = family.items[i].key;
    catalog_compare(browser->catalog, keys, family.count, comparison);
    catalog_refs_done(&family);
}

struct page *browser_compose_comparison(struct browser *browser, const struct compose *compose)
{
    struct catalog_comparison comparison;
    compare_load(browser, browser->key, &comparison);
    struct page *page = compose_comparison(compose, &comparison, browser->cells);
    catalog_comparison_done(&comparison);
    return page;
}

const char *browser_comparable(struct browser *browser)
{
    const char *selected = browser->view == HISTORY_OVERVIEW ? pane_selected(browser_linking(browser)) : NULL;
    if (selected)
        return browser_code_of(selected) >= 0 ? selected : NULL;
    return browser->entry && browser->entry->status ? browser->key : NULL;
}

void browser_compare(struct browser *browser)
{
    const char *key = browser_comparable(browser);
    struct catalog_comparison comparison;
    compare_load(browser, key ? key : "", &comparison);
    if (comparison.count < CATALOG_COMPARED_LEAST)
        browser_say(browser, _("only codes are compared, with those that they are taken for"));
    else if (browser->view != HISTORY_COMPARISON)
        browser_jump(browser, HISTORY_COMPARISON, key);
    catalog_comparison_done(&comparison);
}

bool browser_type_cover(struct browser *browser, int key)
{
    if (key != KEYS_SPACE || browser->view != HISTORY_COMPARISON || browser->helping)
        return false;
    struct catalog_comparison comparison;
    compare_load(browser, browser->key, &comparison);
    size_t all = compose_count_cells(&comparison);
    catalog_comparison_done(&comparison);
    browser->cells = browser->cells == COMPOSE_ALL_CELLS ? 0 : browser->cells + 1;
    if (browser->cells >= all)
        browser->cells = COMPOSE_ALL_CELLS;
    browser_show_cells(browser);
    browser_say(browser, "%s", browser->cells == COMPOSE_ALL_CELLS ? _("all uncovered")
                                                                  : _("Space uncovers the next one"));
    return true;
}

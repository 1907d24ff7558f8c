#include "tui/browser.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "page/compose.h"
#include "page/verdict.h"
#include "text/i18n.h"
#include "tui/help.h"

void browser_init(struct browser *browser, struct catalog *catalog)
{
    *browser = (struct browser){.catalog = catalog, .focus = LAYOUT_LIST};
    catalog_overview_load(catalog, &browser->overview);
    list_init_hits(&browser->tree, &browser->find.hits); /* there is none yet: an empty list */
    find_init(&browser->find);
    history_init(&browser->history);
    buffer_init(&browser->message);
    buffer_init(&browser->clipboard);
    for (int pane = 0; pane < LAYOUT_PANES; pane++)
        pane_init(&browser->panes[pane], pane == LAYOUT_RELATED);
    pane_init(&browser->help, false);
}

void browser_prepare(struct browser *browser)
{
    struct list_source *source = &browser->source;
    if (browser->terms)
        return;
    browser->terms = page_terms_new(browser->catalog);
    catalog_list_statuses(browser->catalog, &source->statuses);
    catalog_list_kind(browser->catalog, CATALOG_CLASS, &source->classes);
    catalog_list_kind(browser->catalog, CATALOG_TOPIC, &source->topics);
    catalog_list_kind(browser->catalog, CATALOG_HEADER, &source->headers);
    list_done(&browser->tree);
    list_init(&browser->tree, source);
}

void browser_done(struct browser *browser)
{
    pane_done(&browser->help);
    for (int pane = 0; pane < LAYOUT_PANES; pane++)
        pane_done(&browser->panes[pane]);
    catalog_entry_free(browser->entry);
    buffer_done(&browser->clipboard);
    buffer_done(&browser->message);
    history_done(&browser->history);
    find_done(&browser->find);
    list_done(&browser->tree);
    catalog_refs_done(&browser->source.headers);
    catalog_refs_done(&browser->source.topics);
    catalog_refs_done(&browser->source.statuses);
    catalog_refs_done(&browser->source.classes);
    catalog_overview_done(&browser->overview);
    page_terms_free(browser->terms);
}

void browser_say(struct browser *browser, const char *format, ...)
{
    char message[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    buffer_clear(&browser->message);
    buffer_add(&browser->message, message);
}

struct list *browser_list(struct browser *browser)
{
    return browser->find.on ? &browser->find.list : &browser->tree;
}

int browser_code_of(const char *key)
{
    return strlen(key) == 3 && strspn(key, "0123456789") == 3 ? atoi(key) : -1;
}

struct pane *browser_linking(struct browser *browser)
{
    if (browser->helping)
        return &browser->help;
    if (browser->view != HISTORY_PANES)
        return &browser->panes[LAYOUT_FULL];
    return &browser->panes[browser->focus == LAYOUT_LIST ? LAYOUT_DETAIL : browser->focus];
}

struct pane *browser_reading(struct browser *browser)
{
    bool only_list = browser->view == HISTORY_PANES && browser->focus == LAYOUT_LIST &&
                     browser->layout.form == LAYOUT_TABS;
    return only_list && !browser->helping ? NULL : browser_linking(browser);
}

/* ---- composing --------------------------------------------------------------------------------------------- */

/* What stands in the detail pane: an entry, a code without one, or what is in a group of the list. */
static struct page *browser_compose_detail(struct browser *browser, const struct compose *compose)
{
    if (browser->entry)
        return compose_detail(compose, browser->entry, find_sign(&browser->find, browser->key));
    if (browser_code_of(browser->key) >= 0)
        return compose_unknown(compose, browser_code_of(browser->key));
    struct catalog_refs refs;
    list_members(browser_list(browser), &refs);
    struct page *page = compose_list(compose, &refs, true);
    catalog_refs_done(&refs);
    return page;
}

static struct page *browser_compose_full(struct browser *browser, const struct compose *compose)
{
    if (browser->view == HISTORY_OVERVIEW)
        return compose_overview(compose, &browser->overview);
    if (browser->view == HISTORY_VERDICT) {
        struct verdict_counts counts = {{0}};
        return compose_transcript(compose, browser->transcript, time(NULL), &counts);
    }
    if (!browser->entry)
        return compose_unknown(compose, browser_code_of(browser->key));
    if (browser->view == HISTORY_EXAMPLE)
        return compose_example(compose, browser->entry);
    if (browser->view == HISTORY_COMPARISON)
        return browser_compose_comparison(browser, compose);
    return compose_entry(compose, browser->entry, COMPOSE_WHOLE);
}

struct page *browser_whole_page(struct browser *browser, int width)
{
    return browser_compose_full(browser, &(struct compose){.catalog = browser->catalog, .width = width});
}

static struct page *browser_compose(struct browser *browser, enum layout_pane pane)
{
    struct compose compose = {.catalog = browser->catalog,
                              .terms = browser->terms,
                              .width = layout_text_columns(&browser->layout, pane),
                              .page_width = layout_text_columns(&browser->layout, LAYOUT_FULL)};
    if (browser->view == HISTORY_OVERVIEW)
        compose.terms = NULL; /* it has its links, also before browser_prepare() */
    switch (pane) {
    case LAYOUT_DETAIL:
        return browser_compose_detail(browser, &compose);
    case LAYOUT_RELATED:
        return browser->entry ? compose_related(&compose, browser->entry) : NULL;
    case LAYOUT_RULES:
        return browser->entry ? compose_rules(&compose, browser->entry) : NULL;
    case LAYOUT_FULL:
        return browser_compose_full(browser, &compose);
    case LAYOUT_LIST:
    case LAYOUT_PANES:
        break;
    }
    return NULL;
}

/* Fills the panes that the view has. */
static void browser_fill(struct browser *browser)
{
    bool full = browser->view != HISTORY_PANES;
    if (browser->layout.form == LAYOUT_NOTHING)
        return; /* a larger screen will find everything as it was */
    browser->panes[LAYOUT_FULL].menu = browser->view == HISTORY_OVERVIEW;
    for (enum layout_pane pane = LAYOUT_DETAIL; pane <= LAYOUT_FULL; pane++) {
        bool shown = (pane == LAYOUT_FULL) == full;
        pane_show(&browser->panes[pane], shown ? browser_compose(browser, pane) : NULL,
                  browser->layout.panes[pane].rows);
    }
    if (browser->helping)
        pane_show(&browser->help, help_compose(layout_text_columns(&browser->layout, LAYOUT_FULL)),
                  browser->layout.panes[LAYOUT_FULL].rows);
}

/* ---- showing ----------------------------------------------------------------------------------------------- */

static void browser_load(struct browser *browser)
{
    catalog_entry_free(browser->entry);
    browser->entry = *browser->key ? catalog_entry_new(browser->catalog, browser->key) : NULL;
    browser_fill(browser);
}

/* The list selects what is shown, or what that belongs to: 401 for 401.3, 4xx for 471. */
static void browser_sync_list(struct browser *browser)
{
    const char *key = browser->key;
    if (browser->find.on && list_reveal(&browser->find.list, key))
        return;
    if (browser->find.on && !browser->find.typing && browser->view == HISTORY_PANES)
        find_end(&browser->find); /* its hits make room for the list with the entry in it */
    if (!*key || list_reveal(&browser->tree, key))
        return;
    char code[4] = {key[0], key[1], key[1] ? key[2] : '\0', '\0'};
    char class[4] = {key[0], 'x', 'x', '\0'};
    if (browser_code_of(code) >= 0 && !list_reveal(&browser->tree, code))
        list_reveal(&browser->tree, class);
}

/* In a menu something is selected from the start. */
static void browser_select_first(struct browser *browser)
{
    struct pane *pane = browser_linking(browser);
    if (pane->menu && !pane_selected(pane))
        pane_select(pane, 1);
}

/* Shows an entry from its beginning; the list has been seen to. */
static void browser_load_anew(struct browser *browser)
{
    for (int pane = 0; pane < LAYOUT_PANES; pane++)
        pane_rewind(&browser->panes[pane]);
    browser->cells = COMPOSE_ALL_CELLS;
    browser_load(browser);
    browser_select_first(browser);
}

static void browser_set(struct browser *browser, enum history_view view, const char *key)
{
    char kept[HISTORY_KEY] = ""; /* key may be part of what it replaces */
    snprintf(kept, sizeof kept, "%s", key);
    memcpy(browser->key, kept, sizeof kept);
    browser->view = view;
}

void browser_show(struct browser *browser, enum history_view view, const char *key)
{
    browser_set(browser, view, key);
    if (view != HISTORY_OVERVIEW && view != HISTORY_VERDICT)
        browser_sync_list(browser);
    browser_load_anew(browser);
}

void browser_jump(struct browser *browser, enum history_view view, const char *key)
{
    struct history_place place;
    browser_get_place(browser, &place);
    history_push(&browser->history, &place);
    browser_show(browser, view, key);
    if (view == HISTORY_PANES && browser->layout.form == LAYOUT_TABS)
        browser_focus(browser, LAYOUT_DETAIL);
}

void browser_follow(struct browser *browser)
{
    const struct list_node *node = list_selected(browser_list(browser));
    if (!node)
        return;
    browser_set(browser, HISTORY_PANES, node->ref ? node->ref->key : "");
    browser_load_anew(browser);
}

void browser_show_cells(struct browser *browser)
{
    struct pane *pane = &browser->panes[LAYOUT_FULL];
    browser_fill(browser);
    if (browser->cells != COMPOSE_ALL_CELLS)
        pane_reveal(pane, compose_find_covered(pane->page));
}

void browser_focus(struct browser *browser, enum layout_pane pane)
{
    browser->focus = pane;
    browser_select_first(browser);
}

/* Not left to paint.c, which does not see what keys typed ahead go through. */
static void browser_scroll_list(struct browser *browser)
{
    list_scroll(browser_list(browser), browser->layout.panes[LAYOUT_LIST].rows);
}

void browser_resize(struct browser *browser, int rows, int columns)
{
    layout_compute(&browser->layout, rows, columns);
    browser_fill(browser);
    browser_select_first(browser);
    browser_scroll_list(browser);
}

/* ---- places ------------------------------------------------------------------------------------------------ */

void browser_get_place(struct browser *browser, struct history_place *place)
{
    *place = (struct history_place){
        .view = browser->view, .focus = browser->focus, .cells = browser->cells};
    memcpy(place->key, browser->key, sizeof place->key);
    for (int pane = 0; pane < LAYOUT_PANES; pane++)
        place->panes[pane] = browser->panes[pane].place;
    list_place_get(&browser->tree, &place->tree);
    if (browser->find.on) {
        list_place_get(&browser->find.list, &place->hits);
        snprintf(place->search, sizeof place->search, "%s", browser->find.text.text);
    }
}

/* The search that was on there; leaving it then leads to the place before it. */
static void browser_set_search(struct browser *browser, const struct history_place *place)
{
    struct find *find = &browser->find;
    if (find->typing)
        return;
    if (!place->search[0]) {
        find_end(find);
        return;
    }
    if (!find->on || strcmp(find->text.text, place->search) != 0) {
        const struct history *history = &browser->history;
        find_run_text(find, browser->catalog, place->search);
        if (history->back_count > 0)
            find->origin = history->back[history->back_count - 1];
    }
    list_place_set(&find->list, &place->hits);
}

void browser_set_place(struct browser *browser, const struct history_place *place)
{
    browser_set_search(browser, place);
    browser->view = place->view;
    browser->focus = place->focus;
    memcpy(browser->key, place->key, sizeof place->key);
    for (int pane = 0; pane < LAYOUT_PANES; pane++)
        browser->panes[pane].place = place->panes[pane];
    list_place_set(&browser->tree, &place->tree);
    browser->cells = place->cells;
    browser_load(browser);
}

/* ---- beginning, and keys ----------------------------------------------------------------------------------- */

void browser_start(struct browser *browser, const struct tui_start *start, int rows, int columns)
{
    layout_compute(&browser->layout, rows, columns);
    browser_show(browser, HISTORY_OVERVIEW, "");
    browser->transcript = start->transcript;
    if (start->search || start->key || start->transcript)
        browser_prepare(browser);
    if (start->transcript)
        browser_jump(browser, HISTORY_VERDICT, "");
    if (start->search) {
        browser_search_for(browser, start->search);
    } else if (start->key) {
        browser_jump(browser, HISTORY_PANES, start->key);
        if (!browser->entry && browser_code_of(start->key) < 0)
            browser_say(browser, _("%s is not known"), start->key);
        else if (!browser->entry || start->whole)
            browser_jump(browser, HISTORY_PAGE, start->key);
    }
    browser_scroll_list(browser);
}

/* Keys that do the same on a screen that is too small to show anything else. */
static bool browser_is_for_small(enum keys_action action)
{
    return action == KEYS_CLOSE || action == KEYS_QUIT || action == KEYS_REDRAW || action == KEYS_SUSPEND;
}

static void browser_do_key(struct browser *browser, int key)
{
    enum keys_action action = keys_find(key);
    if (browser->layout.form == LAYOUT_NOTHING) {
        if (browser_is_for_small(action))
            browser_act(browser, action == KEYS_CLOSE ? KEYS_QUIT : action, key);
        return;
    }
    if (browser->copying && browser_type_copy(browser, key))
        return;
    if (browser->find.typing && browser_type_search(browser, key))
        return;
    if (!browser->find.typing && (browser_type_number(browser, key) || browser_type_cover(browser, key)))
        return;
    browser_act(browser, action, key);
}

void browser_key(struct browser *browser, int key)
{
    browser_prepare(browser);
    buffer_clear(&browser->message);
    browser_do_key(browser, key);
    browser_scroll_list(browser);
}

void browser_point(struct browser *browser, int event, int row, int column)
{
    browser_prepare(browser);
    buffer_clear(&browser->message);
    if (browser->layout.form != LAYOUT_NOTHING)
        browser_act_at(browser, event, row, column);
    browser_scroll_list(browser);
}

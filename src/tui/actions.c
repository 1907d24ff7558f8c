/*
 * What the keys of the table do.
 */
#include <string.h>

#include "text/buffer.h"
#include "text/i18n.h"
#include "tui/browser.h"

/* Are keys for the list? */
static bool actions_in_list(const struct browser *browser)
{
    return !browser->helping && browser->view == HISTORY_PANES && browser->focus == LAYOUT_LIST;
}

/* ---- moving and scrolling ---------------------------------------------------------------------------------- */

static void actions_move_list(struct browser *browser, int step)
{
    if (list_move(browser_list(browser), step))
        browser_follow(browser);
}

static void actions_move(struct browser *browser, int step)
{
    if (actions_in_list(browser))
        actions_move_list(browser, step);
    else
        pane_move(browser_linking(browser), step);
}

/* Scrolls by so many halves of the rows on the screen; one row stays for the eye to find its place. */
static void actions_scroll(struct browser *browser, int halves)
{
    struct pane *pane = browser_reading(browser);
    int rows = pane ? pane->rows : browser->layout.panes[LAYOUT_LIST].rows;
    int most = rows > 1 ? rows - 1 : 1;
    int lines = rows * halves / 2;
    lines = lines > most ? most : lines < -most ? -most : lines;
    if (!pane)
        actions_move_list(browser, lines);
    else if (!pane_scroll(pane, lines))
        browser_say(browser, halves > 0 ? _("the end") : _("the beginning"));
}

static void actions_scroll_to(struct browser *browser, int step)
{
    struct pane *pane = browser_reading(browser);
    int all = browser_list(browser)->row_count;
    if (!pane)
        actions_move_list(browser, step * all);
    else if (step > 0)
        pane_scroll_to_end(pane);
    else
        pane_scroll(pane, -(int)(pane->page ? pane->page->count : 0));
}

static void actions_code(struct browser *browser, int step)
{
    bool of_code = browser->view != HISTORY_OVERVIEW && browser->view != HISTORY_VERDICT;
    enum history_view view = of_code ? browser->view : HISTORY_PANES;
    int code = browser_code_of(browser->key);
    const struct catalog_ref *ref = list_next_code(&browser->tree, browser->key, code < 0 ? 0 : code, step);
    if (ref)
        browser_show(browser, view, ref->key);
    else
        browser_say(browser, step > 0 ? _("no code after this one") : _("no code before this one"));
}

static void actions_link(struct browser *browser, int step)
{
    if (actions_in_list(browser))
        browser->focus = LAYOUT_DETAIL;
    if (!pane_select(browser_linking(browser), step))
        browser_say(browser, step > 0 ? _("no link below") : _("no link above"));
}

/* Outside the four panes there is only one, and its links take the place of panes. */
static void actions_pane(struct browser *browser, int step)
{
    if (browser->view == HISTORY_PANES)
        browser_focus(browser, layout_next(browser->focus, step));
    else
        actions_link(browser, step);
}

/* To the left of the list there is nothing: there a group is folded. */
static void actions_pane_beside(struct browser *browser, int step)
{
    if (browser->view != HISTORY_PANES)
        actions_link(browser, step);
    else if (browser->focus != LAYOUT_LIST || step > 0)
        browser_focus(browser, layout_beside(&browser->layout, browser->focus, step));
    else if (list_fold(browser_list(browser)))
        browser_follow(browser);
}

static void actions_mouse(struct browser *browser, int unused)
{
    (void)unused;
    browser->mouse = !browser->mouse;
    browser_say(browser, browser->mouse
                             ? _("mouse on: a click selects and follows; with Shift the terminal selects text")
                             : _("mouse off: the terminal selects text"));
}

/* ---- opening and going back -------------------------------------------------------------------------------- */

/* Enter on a group: a folded one opens, and one that is no entry folds again. */
static bool actions_open_group(struct browser *browser)
{
    struct list *list = browser_list(browser);
    const struct list_node *node = list_selected(list);
    if (!node || !node->group || (node->open && node->ref))
        return false;
    list_toggle(list);
    return true;
}

static void actions_open(struct browser *browser, int unused)
{
    (void)unused;
    bool full = browser->view != HISTORY_PANES;
    if (actions_in_list(browser) && actions_open_group(browser))
        return;
    const char *key = actions_in_list(browser) ? NULL : pane_selected(browser_linking(browser));
    if (key)
        browser_jump(browser, browser->view == HISTORY_PAGE ? HISTORY_PAGE : HISTORY_PANES, key);
    else if (!full && *browser->key)
        browser_jump(browser, HISTORY_PAGE, browser->key);
    else
        browser_say(browser, _("no link is selected: ] selects the next one"));
}

static void actions_back(struct browser *browser, int unused)
{
    (void)unused;
    struct history_place place;
    browser_get_place(browser, &place);
    if (browser->helping)
        browser->helping = false;
    else if (history_go_back(&browser->history, &place))
        browser_set_place(browser, &place);
    else
        browser_say(browser, _("nothing to go back to"));
}

static void actions_forward(struct browser *browser, int unused)
{
    (void)unused;
    struct history_place place;
    browser_get_place(browser, &place);
    if (history_go_forward(&browser->history, &place))
        browser_set_place(browser, &place);
    else
        browser_say(browser, _("nothing to go forward to"));
}

static void actions_compare(struct browser *browser, int unused)
{
    (void)unused;
    browser_compare(browser);
}

static void actions_example(struct browser *browser, int unused)
{
    (void)unused;
    if (!browser->entry || !browser->entry->status)
        browser_say(browser, _("an example exchange belongs to a code"));
    else if (!browser->entry->status->response)
        browser_say(browser, _("no example: this code is never on the wire"));
    else if (browser->view != HISTORY_EXAMPLE)
        browser_jump(browser, HISTORY_EXAMPLE, browser->key);
}

static void actions_url(struct browser *browser, int unused)
{
    (void)unused;
    if (browser->entry && browser->entry->spec.url)
        browser_say(browser, "%s", browser->entry->spec.url);
    else
        browser_say(browser, _("no specification to show"));
}

static void actions_copy(struct browser *browser, int unused)
{
    (void)unused;
    browser_begin_copy(browser);
}

/* ---- searching --------------------------------------------------------------------------------------------- */

static void actions_search(struct browser *browser, int unused)
{
    (void)unused;
    browser_begin_search(browser);
}

static void actions_hit(struct browser *browser, int step)
{
    struct list *list = &browser->find.list;
    if (!browser->find.on)
        browser_say(browser, _("no search is on: / begins one"));
    else if (!list_move(list, step))
        browser_say(browser, step > 0 ? _("the last hit") : _("the first hit"));
    else
        browser_show(browser, browser->view, list_selected(list)->ref->key);
}

/* ---- leaving ----------------------------------------------------------------------------------------------- */

static void actions_help(struct browser *browser, int unused)
{
    (void)unused;
    browser->helping = !browser->helping;
    pane_rewind(&browser->help);
    browser_resize(browser, browser->layout.rows, browser->layout.columns);
}

static void actions_escape(struct browser *browser, int unused)
{
    (void)unused;
    if (browser->helping)
        browser->helping = false;
    else if (browser->find.on)
        browser_leave_search(browser);
}

/* Closes what lies on top: help, a whole page, a search, what was opened from the responses with which it began;
 * nothing of that: leaves. */
static void actions_close(struct browser *browser, int unused)
{
    (void)unused;
    bool page = browser->view != HISTORY_OVERVIEW && browser->view != HISTORY_PANES;
    if (browser->helping)
        browser->helping = false;
    else if (browser->view == HISTORY_VERDICT)
        browser->done = true;
    else if (page && browser->history.back_count > 0)
        actions_back(browser, 0);
    else if (page)
        browser_show(browser, HISTORY_PANES, browser->key);
    else if (browser->find.on)
        browser_leave_search(browser);
    else if (browser->transcript && browser->history.back_count > 0)
        actions_back(browser, 0);
    else
        browser->done = true;
}

static void actions_refuse(struct browser *browser, int key)
{
    struct buffer name;
    buffer_init(&name);
    keys_name(&name, key);
    if (name.length > 0)
        browser_say(browser, _("%s does nothing here; ? shows the keys"), name.text);
    buffer_done(&name);
}

static void actions_quit(struct browser *browser, int unused)
{
    (void)unused;
    browser->done = true;
}

static void actions_redraw(struct browser *browser, int unused)
{
    (void)unused;
    browser->redraw = true;
}

static void actions_suspend(struct browser *browser, int unused)
{
    (void)unused;
    browser->suspend = true;
}

/* ---- all --------------------------------------------------------------------------------------------------- */

static const struct actions_row {
    void (*act)(struct browser *browser, int step);
    int step;     /* handed to it: 1 and -1 for down and up, next and previous */
    bool in_help; /* done with the help; the others close it and are done with what lies under it */
} actions_table[KEYS_ACTIONS] = {
    [KEYS_SEARCH] = {actions_search, 0, false},
    [KEYS_NEXT_HIT] = {actions_hit, 1, false},
    [KEYS_PREVIOUS_HIT] = {actions_hit, -1, false},
    [KEYS_LEAVE_SEARCH] = {actions_escape, 0, true},
    [KEYS_MOVE_DOWN] = {actions_move, 1, true},
    [KEYS_MOVE_UP] = {actions_move, -1, true},
    [KEYS_NEXT_CODE] = {actions_code, 1, false},
    [KEYS_PREVIOUS_CODE] = {actions_code, -1, false},
    [KEYS_SCROLL_DOWN] = {actions_scroll, 2, true},
    [KEYS_SCROLL_UP] = {actions_scroll, -2, true},
    [KEYS_HALF_DOWN] = {actions_scroll, 1, true},
    [KEYS_HALF_UP] = {actions_scroll, -1, true},
    [KEYS_TO_TOP] = {actions_scroll_to, -1, true},
    [KEYS_TO_BOTTOM] = {actions_scroll_to, 1, true},
    [KEYS_NEXT_PANE] = {actions_pane, 1, false},
    [KEYS_PREVIOUS_PANE] = {actions_pane, -1, false},
    [KEYS_PANE_LEFT] = {actions_pane_beside, -1, false},
    [KEYS_PANE_RIGHT] = {actions_pane_beside, 1, false},
    [KEYS_MOUSE] = {actions_mouse, 0, true},
    [KEYS_OPEN] = {actions_open, 0, false},
    [KEYS_BACK] = {actions_back, 0, true},
    [KEYS_FORWARD] = {actions_forward, 0, false},
    [KEYS_NEXT_LINK] = {actions_link, 1, false},
    [KEYS_PREVIOUS_LINK] = {actions_link, -1, false},
    [KEYS_COMPARE] = {actions_compare, 0, false},
    [KEYS_EXAMPLE] = {actions_example, 0, false},
    [KEYS_URL] = {actions_url, 0, false},
    [KEYS_COPY] = {actions_copy, 0, false},
    [KEYS_HELP] = {actions_help, 0, true},
    [KEYS_CLOSE] = {actions_close, 0, true},
    [KEYS_QUIT] = {actions_quit, 0, true},
    [KEYS_REDRAW] = {actions_redraw, 0, true},
    [KEYS_SUSPEND] = {actions_suspend, 0, true},
};

void browser_act(struct browser *browser, enum keys_action action, int key)
{
    const struct actions_row *row = &actions_table[action];
    if (!row->act) {
        actions_refuse(browser, key);
        return;
    }
    browser->helping = browser->helping && row->in_help;
    row->act(browser, row->step);
}

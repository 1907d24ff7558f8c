/*
 * What the mouse does: the wheel scrolls what is under the pointer, a click gives it the focus, selects and follows.
 */
#include "tui/browser.h"
#include "tui/tabs.h"

enum { MOUSE_LINES = 3 }; /* that the wheel scrolls at once */

/* Are the four panes shown, and not something in their place? */
static bool mouse_on_panes(const struct browser *browser)
{
    return browser->view == HISTORY_PANES && !browser->helping;
}

static bool mouse_is_shown(const struct browser *browser, enum layout_pane pane)
{
    if (!mouse_on_panes(browser))
        return pane == LAYOUT_FULL;
    return browser->layout.form == LAYOUT_TABS ? pane == browser->focus : pane < LAYOUT_FULL;
}

/* The pane on the screen that stands there; LAYOUT_PANES: none. */
static enum layout_pane mouse_find(const struct browser *browser, int row, int column)
{
    enum layout_pane pane = LAYOUT_LIST;
    while (pane < LAYOUT_PANES &&
           !(mouse_is_shown(browser, pane) && layout_has(&browser->layout, pane, row, column)))
        pane++;
    return pane;
}

/* ---- the wheel --------------------------------------------------------------------------------------------- */

/* Where there is no pane under the pointer, what is being read. */
static void mouse_scroll(struct browser *browser, enum layout_pane found, int lines)
{
    struct pane *pane = found < LAYOUT_FULL ? &browser->panes[found] : browser_reading(browser);
    if (found != LAYOUT_LIST && pane)
        pane_scroll(pane, lines);
    else if (list_scroll_by(browser_list(browser), lines, browser->layout.panes[LAYOUT_LIST].rows))
        browser_follow(browser);
}

/* ---- a click ----------------------------------------------------------------------------------------------- */

/* An entry is shown, a group unfolds or folds. */
static void mouse_click_row(struct browser *browser, int row)
{
    struct list *list = browser_list(browser);
    row += list->top;
    if (row >= list->row_count)
        return;
    bool moved = list_move(list, row - list->selected);
    if (list_toggle(list) || moved)
        browser_follow(browser);
}

static void mouse_click_line(struct browser *browser, int row, int column)
{
    struct pane *pane = browser_linking(browser);
    int link = pane_link_at(pane, row, column);
    if (link == PANE_NO_LINK)
        return;
    pane->place.link = link;
    browser_act(browser, KEYS_OPEN, KEYS_ENTER);
}

/* Ends what is being typed: a number as it is, a search with the hits it has. False: it has none. */
static bool mouse_end_typing(struct browser *browser)
{
    browser->copying = false;
    digits_end(&browser->digits);
    if (browser->find.typing)
        browser_type_search(browser, KEYS_ENTER);
    return !browser->find.typing;
}

static void mouse_click(struct browser *browser, enum layout_pane pane, int row, int column)
{
    if (pane == LAYOUT_PANES || !mouse_end_typing(browser))
        return;
    if (pane < LAYOUT_FULL)
        browser_focus(browser, pane);
    row -= browser->layout.panes[pane].row;
    column -= browser->layout.panes[pane].column;
    if (pane == LAYOUT_LIST && row >= 0)
        mouse_click_row(browser, row);
    else if (row >= 0) /* not in the title */
        mouse_click_line(browser, row, column);
}

/* ---- all --------------------------------------------------------------------------------------------------- */

void browser_act_at(struct browser *browser, int event, int row, int column)
{
    enum layout_pane pane = mouse_find(browser, row, column);
    if (event != KEYS_CLICK)
        mouse_scroll(browser, pane, event == KEYS_WHEEL_DOWN ? MOUSE_LINES : -MOUSE_LINES);
    else if (mouse_on_panes(browser) && browser->layout.form == LAYOUT_TABS && row == TABS_ROW)
        mouse_click(browser, tabs_find(browser->focus, browser->layout.columns, column), row, column);
    else
        mouse_click(browser, pane, row, column);
}

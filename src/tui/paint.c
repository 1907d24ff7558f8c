#include "tui/paint.h"

#include <stdio.h>
#include <string.h>

#include "text/i18n.h"
#include "text/width.h"
#include "text/wrap.h"
#include "tui/bar.h"
#include "tui/copy.h"
#include "tui/draw.h"
#include "tui/tabs.h"
#include "tui/theme.h"

struct paint_cursor {
    int row, column;
};

/* ---- first row --------------------------------------------------------------------------------------------- */

/* The cursor behind what is being typed, whose end is shown if there is no room for all of it. */
static struct paint_cursor paint_bar(struct browser *browser)
{
    int columns = browser->layout.columns;
    struct buffer left, right;
    buffer_init(&left);
    buffer_init(&right);
    bar_right(&right, browser);
    int used = width_of(right.text, right.length);
    int room = columns - 4 - used; /* a blank at either end, two between */
    bar_left(&left, browser, room);
    if (width_of(left.text, left.length) > room) { /* what is shown matters more than which of how many */
        room = columns - 2;
        used = 0;
    }
    const char *text = left.text;
    while (browser->find.typing && width_of(text, strlen(text)) > room)
        text += wrap_cut(text, strlen(text), 2);
    draw_field(0, 0, columns, THEME_BAR, "", NULL);
    draw_text(0, 1, room, THEME_BAR, text);
    draw_text(0, columns - 1 - used, used, THEME_BAR, right.text);
    struct paint_cursor cursor = {0, 1 + width_of(text, strlen(text))};
    buffer_done(&left);
    buffer_done(&right);
    return cursor;
}

/* ---- last row ---------------------------------------------------------------------------------------------- */

/* Where the user is, in bits of enum keys_where. */
static unsigned paint_place(struct browser *browser)
{
    const struct list_node *node = list_selected(browser_list(browser));
    if (browser->helping)
        return KEYS_AT_HELP;
    if (browser->find.typing)
        return KEYS_AT_SEARCH;
    if (browser->digits.open)
        return KEYS_AT_NUMBER;
    if (browser->view == HISTORY_OVERVIEW)
        return KEYS_AT_OVERVIEW;
    if (browser->view == HISTORY_COMPARISON)
        return KEYS_AT_COMPARISON;
    if (browser->view == HISTORY_VERDICT)
        return KEYS_AT_VERDICT;
    if (browser->view != HISTORY_PANES)
        return KEYS_AT_PAGE;
    if (browser->focus != LAYOUT_LIST)
        return KEYS_AT_PANE;
    return node && node->group && !node->open ? KEYS_AT_FOLDED : KEYS_AT_ENTRY;
}

static unsigned paint_possible(struct browser *browser)
{
    const struct pane *reading = browser_reading(browser);
    unsigned has = 0;
    if (reading && pane_lines_below(reading) > 0)
        has |= KEYS_HAS_MORE;
    if (browser->find.on)
        has |= KEYS_HAS_HITS;
    if (browser->history.back_count > 0)
        has |= KEYS_HAS_BACK;
    if (browser_comparable(browser))
        has |= KEYS_HAS_CODE;
    return has;
}

static int paint_hint_width(const struct keys_hint *hint)
{
    const char *text = _(hint->text);
    return width_of(hint->keys, strlen(hint->keys)) + 1 + width_of(text, strlen(text)) + 2;
}

static int paint_hint(const struct keys_hint *hint, int row, int column, int columns)
{
    int used = draw_text(row, column, columns, THEME_KEY, hint->keys) + 1;
    draw_text(row, column + used, columns - used, THEME_HINT, _(hint->text));
    return column + paint_hint_width(hint);
}

static void paint_hints(struct browser *browser)
{
    unsigned at = paint_place(browser);
    unsigned has = paint_possible(browser);
    const struct keys_hint *last = NULL;
    size_t count;
    const struct keys_hint *hints = keys_hints(&count);
    int row = browser->layout.rows - 1;
    int column = 1;
    for (size_t i = 0; i < count; i++)
        if ((hints[i].at & at) && !(hints[i].has & ~has))
            last = &hints[i];
    int room = browser->layout.columns - (last ? paint_hint_width(last) : 0);
    for (const struct keys_hint *hint = hints; last && hint < last; hint++)
        if ((hint->at & at) && !(hint->has & ~has) && column + paint_hint_width(hint) <= room)
            column = paint_hint(hint, row, column, browser->layout.columns - column);
    if (last)
        paint_hint(last, row, column, browser->layout.columns - column);
}

/* "copy: c code  u URL  p page": what there is of it, as far as it fits. */
static void paint_choices(struct browser *browser)
{
    size_t count;
    const struct copy_choice *choices = copy_table(&count);
    int row = browser->layout.rows - 1;
    int columns = browser->layout.columns;
    int column = 1 + draw_text(row, 1, columns - 1, THEME_HINT, _("copy:")) + 1;
    for (size_t i = 0; i < count; i++) {
        struct keys_hint hint = {.keys = (const char[]){(char)choices[i].key, '\0'}, .text = choices[i].name};
        if (copy_has(browser, &choices[i]) && column + paint_hint_width(&hint) <= columns)
            column = paint_hint(&hint, row, column, columns - column);
    }
}

static void paint_last_row(struct browser *browser)
{
    if (browser->copying)
        paint_choices(browser);
    else if (browser->message.length > 0)
        draw_text(browser->layout.rows - 1, 1, browser->layout.columns - 2, THEME_MESSAGE, browser->message.text);
    else
        paint_hints(browser);
}

/* ---- list -------------------------------------------------------------------------------------------------- */

/* "+ 5xx Server error  11", ">401 Unauthorized": marks in front, then the label. */
static void paint_list_row(const struct list *list, int index, const struct layout_rect *rect, int row, bool focus,
                           const struct find *find)
{
    const struct list_node *node = &list->nodes[list->rows[index]];
    bool selected = index == list->selected;
    bool folded = node->group && !node->open;
    int indent = node->group && node->open ? 1 : list->nodes[0].group ? 3 : 2;
    int columns = rect->columns - indent - 1;
    int role = node->group && node->open ? THEME_GROUP : PAGE_TEXT;
    char members[16] = "";
    struct buffer label;
    buffer_init(&label);
    list_label(&label, node);
    if (selected)
        role = focus ? THEME_SELECTED : THEME_AWAY;
    if (folded && node->members > 0)
        snprintf(members, sizeof members, " %2d", node->members);
    draw_text(row, rect->column + 1, 1, PAGE_TEXT, folded ? "+" : "");
    draw_text(row, rect->column + (indent == 1 || folded ? 0 : indent - 2), 1, PAGE_TEXT, selected ? ">" : "");
    draw_field(row, rect->column + indent, columns - (int)strlen(members), role, label.text, find);
    draw_text(row, rect->column + indent + columns - (int)strlen(members), (int)strlen(members), role, members);
    buffer_done(&label);
}

static void paint_list(struct browser *browser)
{
    const struct layout_rect *rect = &browser->layout.panes[LAYOUT_LIST];
    const struct list *list = browser_list(browser);
    if (list->top > 0)
        draw_text(rect->row, rect->column, 1, THEME_SIGN, "^");
    if (list->row_count - list->top > rect->rows)
        draw_text(rect->row + rect->rows - 1, rect->column, 1, THEME_SIGN, "v");
    for (int i = 0; i < rect->rows && list->top + i < list->row_count; i++)
        paint_list_row(list, list->top + i, rect, rect->row + i, browser->focus == LAYOUT_LIST,
                       &browser->find);
    if (list->row_count == 0)
        draw_text(rect->row, rect->column + 1, rect->columns - 2, PAGE_NOTE, _("nothing found"));
}

/* ---- panes ------------------------------------------------------------------------------------------------- */

/* The names of the panes, that of the visible one in brackets. */
static void paint_tabs(struct browser *browser)
{
    int column = 0;
    for (enum layout_pane pane = tabs_first(browser->focus, browser->layout.columns); pane < LAYOUT_FULL; pane++) {
        bool here = pane == browser->focus;
        int role = here ? THEME_NAME : THEME_HINT;
        column += draw_text(TABS_ROW, column, browser->layout.columns - column, role, here ? "[" : " ");
        column += draw_text(TABS_ROW, column, browser->layout.columns - column, role, tabs_name(pane));
        column += draw_text(TABS_ROW, column, browser->layout.columns - column, role, here ? "]" : " ");
    }
}

static void paint_one_pane(struct browser *browser, enum layout_pane pane)
{
    const struct layout *layout = &browser->layout;
    bool focus = browser->focus == pane;
    draw_pane(&layout->panes[pane], &browser->panes[pane], focus, &browser->find);
    draw_title(&layout->titles[pane], tabs_name(pane));
    draw_separator(layout, pane, &browser->panes[pane], focus);
}

static void paint_panes(struct browser *browser)
{
    bool tabs = browser->layout.form == LAYOUT_TABS;
    if (tabs)
        paint_tabs(browser);
    if (!tabs || browser->focus == LAYOUT_LIST)
        paint_list(browser);
    for (enum layout_pane pane = LAYOUT_DETAIL; pane <= LAYOUT_RULES; pane++)
        if (!tabs || browser->focus == pane)
            paint_one_pane(browser, pane);
}

static void paint_body(struct browser *browser)
{
    const struct layout_rect *full = &browser->layout.panes[LAYOUT_FULL];
    if (browser->helping)
        draw_pane(full, &browser->help, true, &browser->find);
    else if (browser->view == HISTORY_PANES)
        paint_panes(browser);
    else
        draw_pane(full, &browser->panes[LAYOUT_FULL], true, &browser->find);
}

/* ---- cursor ------------------------------------------------------------------------------------------------ */

static struct paint_cursor paint_list_cursor(struct browser *browser)
{
    const struct layout_rect *rect = &browser->layout.panes[LAYOUT_LIST];
    const struct list *list = browser_list(browser);
    int row = list->selected == LIST_NONE ? 0 : list->selected - list->top;
    return (struct paint_cursor){rect->row + row, rect->column + 1};
}

/* The cursor stands on what is selected: that is what a screen reader reads. */
static struct paint_cursor paint_find_cursor(struct browser *browser)
{
    bool panes = browser->view == HISTORY_PANES && !browser->helping;
    if (panes && browser->focus == LAYOUT_LIST)
        return paint_list_cursor(browser);
    const struct layout_rect *rect = &browser->layout.panes[panes ? browser->focus : LAYOUT_FULL];
    const struct pane *pane = browser_linking(browser);
    struct paint_cursor cursor = {rect->row, rect->column};
    if (pane_selected(pane)) {
        const struct page_link *link = &pane->page->links[pane->place.link];
        cursor.row += (int)(link->line - pane->top);
        cursor.column += link->column;
    }
    return cursor;
}

/* ---- all --------------------------------------------------------------------------------------------------- */

static void paint_too_small(const struct layout *layout)
{
    char sentence[160];
    snprintf(sentence, sizeof sentence, _("httplore needs %d columns and %d rows; here are %d and %d."),
             (int)LAYOUT_LEAST_COLUMNS, (int)LAYOUT_LEAST_ROWS, layout->columns, layout->rows);
    struct page *page = page_new(layout->columns, NULL, NULL);
    page_flow(page, 0, PAGE_TEXT, sentence);
    for (size_t i = 0; i < page->count && (int)i < layout->rows; i++) {
        int column = 0;
        for (size_t span = 0; span < page->lines[i].count; span++)
            column += draw_text((int)i, column, layout->columns - column, PAGE_TEXT,
                                page->lines[i].spans[span].text);
    }
    page_free(page);
}

void paint_browser(struct browser *browser)
{
    struct paint_cursor cursor = {0, 0};
    draw_begin();
    if (browser->layout.form == LAYOUT_NOTHING) {
        paint_too_small(&browser->layout);
    } else {
        cursor = paint_bar(browser);
        paint_body(browser);
        paint_last_row(browser);
        if (browser->helping || (!browser->find.typing && !browser->digits.open))
            cursor = paint_find_cursor(browser);
    }
    draw_show(cursor.row, cursor.column);
}

bool paint_selection(struct browser *browser)
{
    const struct layout_rect *rect = &browser->layout.panes[LAYOUT_LIST];
    if (browser->layout.form == LAYOUT_NOTHING || browser->layout.form == LAYOUT_TABS || browser->helping ||
        browser->view != HISTORY_PANES || browser->focus != LAYOUT_LIST)
        return false;
    struct paint_cursor cursor = paint_bar(browser);
    for (int row = 0; row < rect->rows; row++)
        draw_field(rect->row + row, rect->column, rect->columns, PAGE_TEXT, "", NULL);
    paint_list(browser);
    if (!browser->find.typing)
        cursor = paint_list_cursor(browser);
    draw_show(cursor.row, cursor.column);
    return true;
}

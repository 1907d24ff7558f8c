#include "tui/draw.h"

#include <string.h>

#include "text/visible.h"
#include "text/width.h"
#include "text/wrap.h"
#include "tui/terminal.h"
#include "tui/theme.h"

void draw_begin(void)
{
    theme_use(PAGE_TEXT);
    erase(); /* curses' picture only: the screen is compared with it, not cleared */
}

void draw_show(int row, int column)
{
    move(row, column);
    refresh();
}

/* ---- text -------------------------------------------------------------------------------------------------- */

/* Where text is being put on a row. */
struct draw_pen {
    int row, column;
    int end; /* first column beyond */
};

/* Puts visible text; false if it had to be cut. */
static bool draw_visible(struct draw_pen *pen, int role, const char *text, size_t length)
{
    size_t fits = wrap_cut(text, length, pen->end - pen->column);
    theme_use(role);
    mvaddnstr(pen->row, pen->column, text, (int)fits);
    pen->column += width_of(text, fits);
    if (fits == length)
        return true;
    mvaddstr(pen->row, pen->end - 1, "~");
    pen->column = pen->end;
    return false;
}

/* The same with the words of a search marked. */
static bool draw_found(struct draw_pen *pen, int role, const char *text, size_t length, const struct find *find)
{
    size_t done = 0;
    size_t start = 0;
    size_t match;
    while (find && (match = find_match(find, text, length, &start)) > 0) {
        if (!draw_visible(pen, role, text + done, start - done) ||
            !draw_visible(pen, PAGE_MATCH, text + start, match))
            return false;
        done = start += match;
    }
    return draw_visible(pen, role, text + done, length - done);
}

static int draw_any(int row, int column, int columns, int role, const char *text, const struct find *find)
{
    struct draw_pen pen = {row, column, column + columns};
    struct buffer visible;
    if (columns <= 0)
        return 0;
    buffer_init(&visible);
    visible_append(&visible, text, strlen(text));
    draw_found(&pen, role, visible.text, visible.length, find);
    buffer_done(&visible);
    return pen.column - column;
}

int draw_text(int row, int column, int columns, int role, const char *text)
{
    return draw_any(row, column, columns, role, text, NULL);
}

void draw_field(int row, int column, int columns, int role, const char *text, const struct find *find)
{
    int used = draw_any(row, column, columns, role, text, find);
    theme_use(role);
    for (; used < columns; used++)
        mvaddch(row, column + used, ' ');
}

/* ---- pages ------------------------------------------------------------------------------------------------- */

static void draw_line(struct draw_pen pen, const struct page_line *line, int selected, const struct find *find)
{
    for (size_t i = 0; i < line->count; i++) {
        const struct page_span *span = &line->spans[i];
        int role = span->link >= 0 && span->link == selected ? THEME_SELECTED : (int)span->role;
        if (!draw_found(&pen, role, span->text, span->length, role == THEME_SELECTED ? NULL : find))
            break;
    }
}

void draw_pane(const struct layout_rect *rect, const struct pane *pane, bool focus, const struct find *find)
{
    const struct page *page = pane->page;
    int selected = focus ? pane->place.link : PANE_NO_LINK;
    for (int i = 0; page && i < rect->rows && pane->top + (size_t)i < page->count; i++) {
        struct draw_pen pen = {rect->row + i, rect->column, rect->column + rect->columns};
        draw_line(pen, &page->lines[pane->top + (size_t)i], selected, find);
    }
}

/* ---- lines between panes ----------------------------------------------------------------------------------- */

void draw_title(const struct layout_rect *rect, const char *title)
{
    if (rect->rows == 0)
        return;
    theme_use(THEME_RULE);
    for (int i = 0; i < rect->columns; i++)
        mvaddch(rect->row, rect->column + i, '-');
    draw_text(rect->row, rect->column + 1, rect->columns - 1, THEME_NAME, title);
}

static void draw_sign(int row, int column, char sign)
{
    theme_use(THEME_SIGN);
    mvaddch(row, column, (chtype)(unsigned char)sign);
}

void draw_separator(const struct layout *layout, enum layout_pane where, const struct pane *pane, bool focus)
{
    const struct layout_rect *rect = &layout->panes[where];
    int column = layout->separators[where];
    if (column < 0)
        return;
    theme_use(THEME_RULE);
    if (layout->titles[where].rows > 0)
        mvaddch(layout->titles[where].row, column, '|');
    theme_use(focus ? THEME_FOCUS : THEME_RULE);
    for (int i = 0; i < rect->rows; i++)
        mvaddch(rect->row + i, column, '|');
    if (pane->top > 0)
        draw_sign(rect->row, column, '^');
    if (pane_lines_below(pane) > 0)
        draw_sign(rect->row + rect->rows - 1, column, 'v');
}

#include "tui/pane.h"

#include <stdlib.h>

void pane_init(struct pane *pane, bool menu)
{
    *pane = (struct pane){.menu = menu, .place.link = PANE_NO_LINK};
}

void pane_done(struct pane *pane)
{
    page_free(pane->page);
    pane->page = NULL;
}

/* ---- the position ------------------------------------------------------------------------------------------ */

/* Bytes of a line that are no blanks: the same however the text is wrapped. */
static size_t pane_weight(const struct page_line *line)
{
    size_t weight = 0;
    for (size_t i = 0; i < line->count; i++)
        for (size_t at = 0; at < line->spans[i].length; at++)
            weight += line->spans[i].text[at] != ' ';
    return weight;
}

static size_t pane_last_top(const struct pane *pane)
{
    size_t rows = pane->rows > 0 ? (size_t)pane->rows : 0;
    return pane->page && pane->page->count > rows ? pane->page->count - rows : 0;
}

static void pane_remember(struct pane *pane)
{
    pane->place.above = 0;
    pane->place.blanks = 0;
    for (size_t i = 0; i < pane->top; i++)
        pane->place.above += pane_weight(&pane->page->lines[i]);
    size_t line = pane->top;
    while (line < pane->page->count && pane_weight(&pane->page->lines[line]) == 0)
        line++;
    pane->place.blanks = line - pane->top;
}

/* The line that pane_remember() was at, or in a page of another width the one that holds its beginning. */
static size_t pane_recall(const struct pane *pane)
{
    size_t above = 0;
    size_t found = 0;
    for (size_t i = 0; i < pane->page->count && above <= pane->place.above; i++) {
        size_t weight = pane_weight(&pane->page->lines[i]);
        if (weight > 0)
            found = i;
        above += weight;
    }
    return found > pane->place.blanks ? found - pane->place.blanks : 0;
}

void pane_rewind(struct pane *pane)
{
    pane->top = 0;
    pane->place = (struct pane_place){.link = PANE_NO_LINK};
}

void pane_show(struct pane *pane, struct page *page, int rows)
{
    page_free(pane->page);
    pane->page = page;
    pane->rows = rows;
    pane->top = 0;
    if (!page)
        return;
    if (pane->place.link >= (int)page->link_count)
        pane->place.link = PANE_NO_LINK;
    if (pane->place.above > 0 || pane->place.blanks > 0)
        pane->top = pane_recall(pane);
    if (pane->top > pane_last_top(pane))
        pane->top = pane_last_top(pane);
}

size_t pane_lines_below(const struct pane *pane)
{
    return pane_last_top(pane) - pane->top;
}

static bool pane_go(struct pane *pane, size_t top)
{
    if (!pane->page || top == pane->top)
        return false;
    pane->top = top;
    pane_remember(pane);
    return true;
}

/* ---- links ------------------------------------------------------------------------------------------------- */

static bool pane_is_on_screen(const struct pane *pane, size_t line)
{
    return line >= pane->top && line - pane->top < (size_t)(pane->rows > 0 ? pane->rows : 0);
}

static const struct page_link *pane_link(const struct pane *pane)
{
    if (!pane->page || pane->place.link < 0 || (size_t)pane->place.link >= pane->page->link_count)
        return NULL;
    const struct page_link *link = &pane->page->links[pane->place.link];
    return pane_is_on_screen(pane, link->line) ? link : NULL;
}

const char *pane_selected(const struct pane *pane)
{
    const struct page_link *link = pane_link(pane);
    return link ? link->key : NULL;
}

void pane_reveal(struct pane *pane, size_t line)
{
    size_t rows = pane->rows > 0 ? (size_t)pane->rows : 1;
    if (line < pane->top)
        pane_go(pane, line);
    else if (!pane_is_on_screen(pane, line))
        pane_go(pane, line - rows + 1);
}

static void pane_select_link(struct pane *pane, int link)
{
    pane->place.link = link;
    pane_reveal(pane, pane->page->links[link].line);
}

/* The first link on the screen or below it, or, backwards, the last one on it or above. */
static int pane_link_from_edge(const struct pane *pane, int step)
{
    size_t bottom = pane->top + (size_t)(pane->rows > 0 ? pane->rows : 0);
    int count = (int)pane->page->link_count;
    int link = step > 0 ? 0 : count - 1;
    while (link >= 0 && link < count &&
           (step > 0 ? pane->page->links[link].line < pane->top : pane->page->links[link].line >= bottom))
        link += step;
    return link;
}

/* The selection of a menu stays on the screen. */
static bool pane_scroll_top(struct pane *pane, size_t top, int step)
{
    if (!pane_go(pane, top))
        return false;
    int link = pane->menu && !pane_link(pane) ? pane_link_from_edge(pane, step) : PANE_NO_LINK;
    if (link >= 0 && link < (int)pane->page->link_count && pane_is_on_screen(pane, pane->page->links[link].line))
        pane->place.link = link;
    return true;
}

bool pane_scroll(struct pane *pane, int lines)
{
    size_t last = pane_last_top(pane);
    size_t distance = (size_t)abs(lines);
    if (lines < 0)
        return pane_scroll_top(pane, pane->top > distance ? pane->top - distance : 0, -1);
    return pane_scroll_top(pane, last - pane->top > distance ? pane->top + distance : last, 1);
}

bool pane_scroll_to_end(struct pane *pane)
{
    return pane_scroll_top(pane, pane_last_top(pane), 1);
}

bool pane_select(struct pane *pane, int step)
{
    if (!pane->page)
        return false;
    int link = pane_link(pane) ? pane->place.link + step : pane_link_from_edge(pane, step);
    if (link < 0 || link >= (int)pane->page->link_count)
        return false;
    pane_select_link(pane, link);
    return true;
}

/* The link of the nearest other line in this direction that is nearest to the selected one's column; or none. */
static int pane_link_of_other_line(const struct pane *pane, const struct page_link *from, int step)
{
    const struct page_link *links = pane->page->links;
    int best = PANE_NO_LINK;
    for (int i = pane->place.link; i >= 0 && i < (int)pane->page->link_count; i += step) {
        if (links[i].line == from->line)
            continue;
        if (best != PANE_NO_LINK && links[i].line != links[best].line)
            break;
        if (best == PANE_NO_LINK || abs(links[i].column - from->column) < abs(links[best].column - from->column))
            best = i;
    }
    return best;
}

bool pane_move(struct pane *pane, int step)
{
    const struct page_link *from = pane->menu ? pane_link(pane) : NULL;
    if (!from && pane->menu && pane_select(pane, step))
        return true;
    int link = from ? pane_link_of_other_line(pane, from, step) : PANE_NO_LINK;
    if (link == PANE_NO_LINK)
        return pane_scroll(pane, step);
    pane_select_link(pane, link);
    return true;
}

/* The link of this line if it has just one. */
static int pane_only_link(const struct pane *pane, size_t line)
{
    int found = PANE_NO_LINK;
    for (int i = 0; i < (int)pane->page->link_count; i++) {
        if (pane->page->links[i].line != line)
            continue;
        if (found != PANE_NO_LINK)
            return PANE_NO_LINK;
        found = i;
    }
    return found;
}

int pane_link_at(const struct pane *pane, int row, int column)
{
    size_t line = pane->top + (size_t)row;
    if (!pane->page || line >= pane->page->count)
        return PANE_NO_LINK;
    int link = PANE_NO_LINK;
    const struct page_line *spans = &pane->page->lines[line];
    for (size_t i = 0; i < spans->count && column >= 0; i++) {
        column -= spans->spans[i].width;
        link = column < 0 ? spans->spans[i].link : PANE_NO_LINK;
    }
    return link == PANE_NO_LINK && pane->menu ? pane_only_link(pane, line) : link;
}

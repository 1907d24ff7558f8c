/*
 * A page in a part of the screen: how far it is scrolled, which of its links is selected. No terminal is needed.
 *
 * The position is kept as the amount of text above it, so that it survives a change of width and comes back
 * exactly with the old width.
 */
#ifndef HTTPLORE_TUI_PANE_H
#define HTTPLORE_TUI_PANE_H

#include <stdbool.h>
#include <stddef.h>

#include "page/page.h"

enum { PANE_NO_LINK = -1 };

/* Where the user is in a page, whatever its width. */
struct pane_place {
    size_t above;  /* bytes of text, without blanks, above the first line on the screen */
    size_t blanks; /* empty lines between the first line on the screen and the next text */
    int link;      /* selected; PANE_NO_LINK: none */
};

struct pane {
    struct page *page; /* owned; NULL: nothing to show */
    int rows;          /* lines on the screen */
    size_t top;        /* first line on the screen */
    struct pane_place place;
    bool menu;         /* its links are what one moves among; else one scrolls */
};

void pane_init(struct pane *pane, bool menu);
void pane_done(struct pane *pane);

/* Back to the beginning, with nothing selected. */
void pane_rewind(struct pane *pane);

/* Shows `page`, which it owns from now on (NULL: nothing), in `rows` rows, as far scrolled as pane->place says. */
void pane_show(struct pane *pane, struct page *page, int rows);

/* How many lines are below the last one on the screen. */
size_t pane_lines_below(const struct pane *pane);

/* Scrolls by `lines`, as far as there is text. Returns whether anything moved. */
bool pane_scroll(struct pane *pane, int lines);
bool pane_scroll_to_end(struct pane *pane);

/* Scrolls as little as is needed to have a line on the screen. */
void pane_reveal(struct pane *pane, size_t line);

/* Selects the next link, or the one before: from the selected one if that is on the screen, else from the edge of
 * the screen; scrolls to it. Returns false at the ends. */
bool pane_select(struct pane *pane, int step);

/* Down or up by one: in a menu to the link of another line, where there is none or elsewhere by scrolling. */
bool pane_move(struct pane *pane, int step);

/* The link that stands there, counted from the pane's upper left corner; in a menu the only link of a line also
 * answers beside it. PANE_NO_LINK: none. */
int pane_link_at(const struct pane *pane, int row, int column);

/* Key of the selected link, if it is on the screen, else NULL. */
const char *pane_selected(const struct pane *pane);

#endif

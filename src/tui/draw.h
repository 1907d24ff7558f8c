/*
 * Putting text on the screen. Nothing reaches the terminal before draw_show(); then only what differs is sent.
 */
#ifndef HTTPLORE_TUI_DRAW_H
#define HTTPLORE_TUI_DRAW_H

#include <stdbool.h>

#include "tui/find.h"
#include "tui/layout.h"
#include "tui/pane.h"

/* A new picture, blank. */
void draw_begin(void);

/* Shows the picture, with the cursor there. */
void draw_show(int row, int column);

/* Text in at most `columns` columns, cut with a '~' where it is longer. `role` is of theme.h. Returns how many
 * columns it took. */
int draw_text(int row, int column, int columns, int role, const char *text);

/* The same with blanks up to `columns`, and with the words of `find` marked (NULL: none). */
void draw_field(int row, int column, int columns, int role, const char *text, const struct find *find);

/* A page. `focus`: its selected link is shown. The words of `find` are marked. */
void draw_pane(const struct layout_rect *rect, const struct pane *pane, bool focus, const struct find *find);

/* "-Tell apart-----------" */
void draw_title(const struct layout_rect *rect, const char *title);

/* The line to the left of a pane and its title, which says whether there is more text above or below. */
void draw_separator(const struct layout *layout, enum layout_pane where, const struct pane *pane, bool focus);

#endif

/*
 * The names of the four panes, and the line of them under which a narrow screen shows one pane at a time. No terminal
 * is needed.
 */
#ifndef HTTPLORE_TUI_TABS_H
#define HTTPLORE_TUI_TABS_H

#include "tui/layout.h"

enum { TABS_ROW = 1 };

/* The name of one of the four panes, in the language of the user. */
const char *tabs_name(enum layout_pane pane);

/* The first name that has room on a line of so many columns, so that the one of the pane with the focus has it too.
 * Each takes a column before and one behind it. */
enum layout_pane tabs_first(enum layout_pane focus, int columns);

/* The pane whose name stands there; LAYOUT_PANES: none. */
enum layout_pane tabs_find(enum layout_pane focus, int columns, int column);

#endif

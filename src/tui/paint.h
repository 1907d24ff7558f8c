/*
 * The browser as a picture.
 */
#ifndef HTTPLORE_TUI_PAINT_H
#define HTTPLORE_TUI_PAINT_H

#include "tui/browser.h"

/* Shows it on the terminal, which is open. */
void paint_browser(struct browser *browser);

/* Shows only where in the list the user is; what stands beside it stays as it was. False, and nothing is shown, if that
 * is not all that keys move. */
bool paint_selection(struct browser *browser);

#endif

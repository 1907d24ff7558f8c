/*
 * The browser as a picture.
 */
#ifndef HTTPLORE_TUI_PAINT_H
#define HTTPLORE_TUI_PAINT_H

#include "tui/browser.h"

/* Shows it on the terminal, which is open. */
void paint_browser(struct browser *browser);

#endif

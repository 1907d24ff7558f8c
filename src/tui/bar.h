/*
 * What the first row says. No terminal is needed.
 */
#ifndef HTTPLORE_TUI_BAR_H
#define HTTPLORE_TUI_BAR_H

#include "text/buffer.h"
#include "tui/browser.h"

/* Appends what stands at the left end: name, standing and specification of what is shown, or what is being typed.
 * Standing and specification are left out where they would go beyond `columns`. */
void bar_left(struct buffer *text, struct browser *browser, int columns);

/* Appends what stands at the right end: "4xx  2 of 29", "/log in  3 of 12", "1-22 of 71". */
void bar_right(struct buffer *text, struct browser *browser);

#endif

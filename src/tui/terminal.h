/*
 * The one place that knows where curses is; included by screen.c, draw.c and theme.c only.
 */
#ifndef HTTPLORE_TUI_TERMINAL_H
#define HTTPLORE_TUI_TERMINAL_H

#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1 /* wide characters */
#endif
#define NCURSES_NOMACROS 1 /* functions: the macros convert carelessly */

#include <curses.h>

#endif

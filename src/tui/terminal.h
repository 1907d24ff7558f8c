/*
 * The one place that knows where curses is; included by capability.c, draw.c, screen.c and theme.c only.
 */
#ifndef HTTPLORE_TUI_TERMINAL_H
#define HTTPLORE_TUI_TERMINAL_H

#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1 /* wide characters */
#endif
#define NCURSES_NOMACROS 1 /* functions: the macros convert carelessly */

#include <curses.h>

#endif

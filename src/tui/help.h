/*
 * The help screen, made from the key table.
 */
#ifndef HTTPLORE_TUI_HELP_H
#define HTTPLORE_TUI_HELP_H

#include "page/page.h"

/* A new page of this width; the caller frees it. */
struct page *help_compose(int width);

#endif

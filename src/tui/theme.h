/*
 * How things look: one table of roles and themes. Every theme keeps the terminal's own foreground and background,
 * so that it can be read on light and dark. Nothing that has to be told apart differs by colour alone.
 */
#ifndef HTTPLORE_TUI_THEME_H
#define HTTPLORE_TUI_THEME_H

#include <stdbool.h>

#include "page/page.h"

/* Beside the roles of a page. */
enum theme_role {
    THEME_BAR = PAGE_ROLES, /* first row */
    THEME_RULE,             /* lines between panes */
    THEME_NAME,             /* title of a pane in its rule */
    THEME_FOCUS,            /* the line beside the pane that has the focus */
    THEME_SIGN,             /* there is more above or below */
    THEME_SELECTED,         /* what the cursor stands on */
    THEME_AWAY,             /* what is selected in a list without the focus */
    THEME_GROUP,            /* heading in the list */
    THEME_KEY,              /* in the last row */
    THEME_HINT,
    THEME_MESSAGE,
    THEME_ROLES
};

/* Chooses the theme for the terminal, which is open; without `color` bold, underlined and reverse only. */
void theme_open(bool color);

/* What is drawn from now on looks like `role`, one of enum page_role or enum theme_role. */
void theme_use(int role);

#endif

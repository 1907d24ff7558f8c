#include "tui/theme.h"

#include "tui/terminal.h"

enum theme_column { THEME_MONO, THEME_DEFAULT, THEME_COLUMNS };

enum { THEME_OWN = -1 }; /* the terminal's own colour */

struct theme_look {
    attr_t attributes;
    short foreground, background;
};

#define THEME_PLAIN(attributes) {attributes, THEME_OWN, THEME_OWN}
#define THEME_BOTH(attributes) {THEME_PLAIN(attributes), THEME_PLAIN(attributes)}

/* A row's columns: mono, default. Of the eight colours that all terminals have, only red and magenta can be read
 * on black and on white; those beyond the eight cost twice the bytes, which slow lines feel, and so would marks of
 * one character in bold, at 15 bytes each. */
static const struct theme_look theme_looks[THEME_ROLES][THEME_COLUMNS] = {
    [PAGE_TEXT] = THEME_BOTH(A_NORMAL),
    [PAGE_TITLE] = THEME_BOTH(A_BOLD),
    [PAGE_HEADING] = THEME_BOTH(A_BOLD),
    [PAGE_LABEL] = THEME_BOTH(A_BOLD),
    [PAGE_LEVEL] = {THEME_PLAIN(A_BOLD), {A_BOLD, COLOR_RED, THEME_OWN}},
    [PAGE_LINK] = {THEME_PLAIN(A_UNDERLINE), {A_UNDERLINE, COLOR_MAGENTA, THEME_OWN}},
    [PAGE_EXAMPLE] = THEME_BOTH(A_NORMAL),
    [PAGE_NOTE] = THEME_BOTH(A_NORMAL),
    [PAGE_MATCH] = {THEME_PLAIN(A_BOLD | A_UNDERLINE), {A_NORMAL, COLOR_BLACK, COLOR_YELLOW}},
    [THEME_BAR] = THEME_BOTH(A_REVERSE),
    [THEME_RULE] = THEME_BOTH(A_NORMAL),
    [THEME_NAME] = THEME_BOTH(A_BOLD),
    [THEME_FOCUS] = THEME_BOTH(A_REVERSE),
    [THEME_SIGN] = THEME_BOTH(A_NORMAL),
    [THEME_SELECTED] = THEME_BOTH(A_REVERSE),
    [THEME_AWAY] = THEME_BOTH(A_BOLD),
    [THEME_GROUP] = THEME_BOTH(A_BOLD),
    [THEME_KEY] = THEME_BOTH(A_BOLD),
    [THEME_HINT] = THEME_BOTH(A_NORMAL),
    [THEME_MESSAGE] = THEME_BOTH(A_BOLD),
};

static enum theme_column theme_column;

/* Roles with colours of their own get the colour pair of their number. */
static short theme_pair(int role)
{
    const struct theme_look *look = &theme_looks[role][theme_column];
    return look->foreground == THEME_OWN && look->background == THEME_OWN ? 0 : (short)(role + 1);
}

void theme_open(bool color)
{
    theme_column = THEME_MONO;
    if (!color || !has_colors() || start_color() == ERR || use_default_colors() == ERR)
        return;
    if (COLOR_PAIRS <= THEME_ROLES)
        return;
    theme_column = THEME_DEFAULT;
    for (int role = 0; role < THEME_ROLES; role++) {
        const struct theme_look *look = &theme_looks[role][theme_column];
        if (theme_pair(role))
            init_pair(theme_pair(role), look->foreground, look->background);
    }
}

void theme_use(int role)
{
    attr_set(theme_looks[role][theme_column].attributes, theme_pair(role), NULL);
}

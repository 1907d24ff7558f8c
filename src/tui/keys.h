/*
 * What keys do: one table that the browser obeys, and that the help screen and the test of the man page read.
 * Beside it the hints of the last row. No terminal is needed.
 */
#ifndef HTTPLORE_TUI_KEYS_H
#define HTTPLORE_TUI_KEYS_H

#include <stdbool.h>
#include <stddef.h>

#include "text/buffer.h"

/* Keys that are no character. A character is its Unicode number, with Ctrl as in ASCII: 14 is ^N. */
enum {
    KEYS_FIRST = 0x110000, /* beyond Unicode */
    KEYS_DOWN = KEYS_FIRST,
    KEYS_UP,
    KEYS_LEFT,
    KEYS_RIGHT,
    KEYS_PAGE_DOWN,
    KEYS_PAGE_UP,
    KEYS_HOME,
    KEYS_END,
    KEYS_SHIFT_TAB,
    KEYS_F1,
    KEYS_CLICK, /* no key: the mouse, when it is on */
    KEYS_WHEEL_DOWN,
    KEYS_WHEEL_UP,
    KEYS_RESIZE, /* no key: the screen has another size, or has to be drawn anew */
    KEYS_LEAVE,  /* no key: a signal, or the terminal is gone */
    KEYS_NOTHING, /* no key: nor anything else that matters */
    KEYS_UNKNOWN,
    KEYS_TAB = '\t',
    KEYS_ENTER = '\r',
    KEYS_ESCAPE = 27,
    KEYS_SPACE = ' ',
    KEYS_BACKSPACE = 127,
};

#define KEYS_CTRL(letter) ((letter) & 0x1F)

enum keys_action {
    KEYS_NO_ACTION,
    KEYS_DIGIT,
    KEYS_SEARCH,
    KEYS_NEXT_HIT,
    KEYS_PREVIOUS_HIT,
    KEYS_LEAVE_SEARCH,
    KEYS_MOVE_DOWN,
    KEYS_MOVE_UP,
    KEYS_NEXT_CODE,
    KEYS_PREVIOUS_CODE,
    KEYS_SCROLL_DOWN, /* a page */
    KEYS_SCROLL_UP,
    KEYS_HALF_DOWN,
    KEYS_HALF_UP,
    KEYS_TO_TOP,
    KEYS_TO_BOTTOM,
    KEYS_NEXT_PANE,
    KEYS_PREVIOUS_PANE,
    KEYS_PANE_LEFT,
    KEYS_PANE_RIGHT,
    KEYS_MOUSE,
    KEYS_OPEN,
    KEYS_BACK,
    KEYS_FORWARD,
    KEYS_NEXT_LINK,
    KEYS_PREVIOUS_LINK,
    KEYS_COMPARE,
    KEYS_EXAMPLE,
    KEYS_URL,
    KEYS_COPY,
    KEYS_HELP,
    KEYS_CLOSE,
    KEYS_QUIT,
    KEYS_REDRAW,
    KEYS_SUSPEND,
    KEYS_ACTIONS
};

/* A row of the table: keys for one action. */
struct keys_binding {
    enum keys_action action;
    int keys[6];       /* ends at 0 */
    const char *group; /* heading in the help; English, marked for translation */
    const char *help;  /* what it does; English, marked for translation */
};

/* The table in the order of the help, and in *count its rows. */
const struct keys_binding *keys_table(size_t *count);

/* What a key does; KEYS_NO_ACTION if nothing. */
enum keys_action keys_find(int key);

/* Does the key what the table says even while something is typed? ^C, ^L and ^Z do. */
bool keys_is_urgent(int key);

/* Appends the name of a key as the help writes it: "j", "^N", "PgDn", "Tab". */
void keys_name(struct buffer *name, int key);

/* Appends the names of all keys of a row: "j, Down, ^N". */
void keys_names(struct buffer *names, const struct keys_binding *binding);

/* ---- hints ------------------------------------------------------------------------------------------------- */

/* Where the user is, in bits: hints are for one or several of these. */
enum keys_where {
    KEYS_AT_OVERVIEW = 1,
    KEYS_AT_ENTRY = 2,   /* the list, on an entry */
    KEYS_AT_FOLDED = 4,  /* the list, on a folded group */
    KEYS_AT_PANE = 8,    /* another pane of the four */
    KEYS_AT_PAGE = 16,   /* whole page, example */
    KEYS_AT_HELP = 32,
    KEYS_AT_NUMBER = 64, /* a code is being typed */
    KEYS_AT_SEARCH = 128, /* a search is being typed */
    KEYS_AT_COMPARISON = 256,
    KEYS_HAS_MORE = 512, /* beside one of the above: what is read does not fit */
    KEYS_HAS_HITS = 1024, /* beside one of the above: a search is on */
    KEYS_HAS_BACK = 2048, /* beside one of the above: there is somewhere to go back to */
    KEYS_HAS_CODE = 4096, /* beside one of the above: it is a code */
    KEYS_AT_VERDICT = 8192
};

struct keys_hint {
    unsigned at;      /* shown in these places */
    unsigned has;     /* and only with all of these */
    const char *keys; /* as shown; no translation */
    const char *text; /* English, marked for translation; at most two words */
};

/* The hints in the order in which they are shown, the last one in any case; in *count how many. */
const struct keys_hint *keys_hints(size_t *count);

#endif

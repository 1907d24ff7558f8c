/*
 * The browser: what is shown, and what keys do to it. No terminal is needed: paint.c shows it, tui.c feeds it
 * keys.
 *
 * What one sees is a place (tui/history.h): a view of an entry, with the focus, the scrolled panes and the list.
 * To jump is to push the place one leaves and to show another; to move in the list or among codes changes the
 * place itself.
 */
#ifndef HTTPLORE_TUI_BROWSER_H
#define HTTPLORE_TUI_BROWSER_H

#include <stdbool.h>

#include "catalog/catalog.h"
#include "page/compose.h"
#include "page/terms.h"
#include "text/buffer.h"
#include "tui/digits.h"
#include "tui/find.h"
#include "tui/history.h"
#include "tui/keys.h"
#include "tui/layout.h"
#include "tui/list.h"
#include "tui/pane.h"
#include "tui/tui.h"

struct browser {
    struct catalog *catalog; /* borrowed */
    const struct check_transcript *transcript; /* to be judged; NULL: none. Borrowed */
    struct page_terms *terms; /* NULL until browser_prepare() */
    struct list_source source; /* filled by browser_prepare() */
    struct catalog_overview overview;
    struct list tree;        /* of all entries; find.list is shown in its place while a search is on */
    struct find find;
    struct history history;
    struct digits digits;
    struct layout layout;

    enum history_view view;
    char key[HISTORY_KEY];        /* as in struct history_place */
    struct catalog_entry *entry;  /* with that key; NULL: there is none */
    enum layout_pane focus;       /* of the four panes */
    struct pane panes[LAYOUT_PANES]; /* that of the list is not used */

    size_t cells;                 /* of a comparison that are to be seen; COMPOSE_ALL_CELLS: none is covered */

    struct pane help;             /* stands above the view while `helping` */
    bool helping;
    bool copying;                 /* the next key says what */
    struct buffer message;        /* for the last row, until the next key */
    struct buffer clipboard;      /* whoever shows it should hand this text to other programs; "": none */
    bool mouse;                   /* whoever shows it should report the mouse */
    bool redraw;                  /* whoever shows it should send the whole screen again, */
    bool suspend;                 /* or hand the terminal to the shell */
    bool done;                    /* the user has left */
};

void browser_init(struct browser *browser, struct catalog *catalog);
void browser_done(struct browser *browser);

/* Goes to where the user wants to begin, on a screen of this size. */
void browser_start(struct browser *browser, const struct tui_start *start, int rows, int columns);

/* Loads what only the overview can do without. Done by the first key, or before it, while the user reads. */
void browser_prepare(struct browser *browser);

/* The screen has this size now. */
void browser_resize(struct browser *browser, int rows, int columns);

/* A key of tui/keys.h was pressed. */
void browser_key(struct browser *browser, int key);

/* The mouse did something there: KEYS_CLICK, KEYS_WHEEL_DOWN or KEYS_WHEEL_UP. */
void browser_point(struct browser *browser, int event, int row, int column);

/* ---- for the files of the browser -------------------------------------------------------------------------- */

/* The list in sight. */
struct list *browser_list(struct browser *browser);

/* The pane that scrolling keys are for; NULL: they are for the list. */
struct pane *browser_reading(struct browser *browser);

/* The pane with what `]` selects, other than the list: help, full view, or that with the focus. */
struct pane *browser_linking(struct browser *browser);

/* Shows another entry, or another view of it, from its beginning; the list follows. */
void browser_show(struct browser *browser, enum history_view view, const char *key);

/* The same as a jump: one can go back from there. */
void browser_jump(struct browser *browser, enum history_view view, const char *key);

/* Shows what the list has selected, in the four panes. */
void browser_follow(struct browser *browser);

/* Shows the comparison with other cells covered, and the first of these in sight. */
void browser_show_cells(struct browser *browser);

/* Gives the focus to one of the four panes. */
void browser_focus(struct browser *browser, enum layout_pane pane);

/* Where the user is, and to show that again. */
void browser_get_place(struct browser *browser, struct history_place *place);
void browser_set_place(struct browser *browser, const struct history_place *place);

/* Sets the message. */
void browser_say(struct browser *browser, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* What the browser shows at full width, or would on Enter, as a new page without links; the caller frees it. There is
 * an entry, or a code without one. */
struct page *browser_whole_page(struct browser *browser, int width);

/* Is `key` three digits? The code, or -1. */
int browser_code_of(const char *key);

/* actions.c: does what the key table says. */
void browser_act(struct browser *browser, enum keys_action action, int key);

/* compare.c: the code that is shown, or selected in the overview (NULL: none is); jumps to it beside its family; the
 * page of that; and takes the key that covers its cells and uncovers one after the other. Returns whether the key was
 * for it. */
const char *browser_comparable(struct browser *browser);
void browser_compare(struct browser *browser);
struct page *browser_compose_comparison(struct browser *browser, const struct compose *compose);
bool browser_type_cover(struct browser *browser, int key);

/* prompt.c: what is typed in the first row. Each returns whether the key was for it. */
bool browser_type_number(struct browser *browser, int key);
bool browser_type_search(struct browser *browser, int key);
void browser_begin_search(struct browser *browser);
void browser_leave_search(struct browser *browser);
/* As if `text` had been typed and Enter pressed. */
void browser_search_for(struct browser *browser, const char *text);

/* mouse.c: does what the mouse says. */
void browser_act_at(struct browser *browser, int event, int row, int column);

/* copy.c: offers what can be copied, and takes the key that chooses. Returns whether the key was for it. */
void browser_begin_copy(struct browser *browser);
bool browser_type_copy(struct browser *browser, int key);

#endif

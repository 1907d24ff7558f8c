/*
 * Places where the user was, to go back to and forward again. No terminal is needed.
 */
#ifndef HTTPLORE_TUI_HISTORY_H
#define HTTPLORE_TUI_HISTORY_H

#include <stdbool.h>
#include <stddef.h>

#include "tui/layout.h"
#include "tui/list.h"
#include "tui/pane.h"

enum { HISTORY_KEY = 128, HISTORY_SEARCH = 128, HISTORY_MOST = 200 };

enum history_view {
    HISTORY_OVERVIEW, /* the first screen */
    HISTORY_PANES,    /* list, detail, related codes and rules */
    HISTORY_PAGE,     /* the whole page of an entry */
    HISTORY_EXAMPLE,  /* its example exchange */
    HISTORY_VERDICT,    /* what is said of real responses */
    HISTORY_COMPARISON, /* it beside those that it is taken for */
};

/* Everything needed to show the same screen again. A plain value. */
struct history_place {
    enum history_view view;
    char key[HISTORY_KEY];       /* of the entry, or a three-digit code without one; "": a group of the list */
    enum layout_pane focus;      /* of the four panes */
    struct pane_place panes[LAYOUT_PANES];
    struct list_place tree;      /* the list of all entries */
    struct list_place hits;      /* the list of hits, if a search is on */
    char search[HISTORY_SEARCH]; /* "": none is on */
    size_t cells;                /* as in struct browser */
};

struct history {
    struct history_place *back; /* the last one is the nearest */
    size_t back_count;
    struct history_place *forward;
    size_t forward_count;
};

void history_init(struct history *history);
void history_done(struct history *history);

/* The user leaves `place` for a new one; what was ahead is forgotten, and of more than HISTORY_MOST the oldest. */
void history_push(struct history *history, const struct history_place *place);

/* The user goes back, or forward: *place, where he is, becomes the place to go to. False: there is none. */
bool history_go_back(struct history *history, struct history_place *place);
bool history_go_forward(struct history *history, struct history_place *place);

/* Undoes history_push(): *place becomes what was pushed last, and there is no way forward. False: nothing was. */
bool history_drop(struct history *history, struct history_place *place);

#endif

/*
 * Where things stand on a screen of a given size. Numbers only: no terminal is needed.
 */
#ifndef HTTPLORE_TUI_LAYOUT_H
#define HTTPLORE_TUI_LAYOUT_H

#include <stdbool.h>

/* The four panes, and the one that takes their place: overview, whole page, example or help. */
enum layout_pane { LAYOUT_LIST, LAYOUT_DETAIL, LAYOUT_RELATED, LAYOUT_RULES, LAYOUT_FULL, LAYOUT_PANES };

enum {
    LAYOUT_SPLIT = LAYOUT_FULL, /* how many panes share the screen */
    LAYOUT_LEAST_COLUMNS = 40,  /* a smaller screen shows one sentence */
    LAYOUT_LEAST_ROWS = 12,
    LAYOUT_TEXT_COLUMNS = 100,  /* longer lines are hard to read */
};

enum layout_form {
    LAYOUT_NOTHING,     /* too small for anything */
    LAYOUT_TABS,        /* one pane at a time, under a line that names them */
    LAYOUT_TWO_COLUMNS, /* the list, and beside it the other three, one above the other */
    LAYOUT_THREE_COLUMNS,
};

struct layout_rect {
    int row, column;
    int rows, columns;
};

/* The bar is the first row of the screen, the hints are the last one. */
struct layout {
    enum layout_form form;
    int rows, columns;                         /* of the screen */
    struct layout_rect panes[LAYOUT_PANES];    /* without titles and separators */
    struct layout_rect titles[LAYOUT_PANES];   /* the rule above a pane, one row; no rows: it has none */
    int separators[LAYOUT_PANES];              /* column of the line to the left of a pane; -1: it has none */
};

/* The layout of a screen of `rows` x `columns`; any size, also nonsense, gives one that can be drawn. */
void layout_compute(struct layout *layout, int rows, int columns);

/* How wide text may be in a pane; at least 1. */
int layout_text_columns(const struct layout *layout, enum layout_pane pane);

/* Does the point belong to the pane, or to its title? */
bool layout_has(const struct layout *layout, enum layout_pane pane, int row, int column);

/* The pane that follows `pane` in a round of the four, `step` 1 or -1. */
enum layout_pane layout_next(enum layout_pane pane, int step);

/* The pane beside `pane`, `step` -1 to the left, 1 to the right; `pane` itself where there is none. */
enum layout_pane layout_beside(const struct layout *layout, enum layout_pane pane, int step);

#endif

/*
 * The list of entries, in groups that fold: what is in it, what of it is visible, what is selected. No terminal is
 * needed.
 *
 *     4xx Client error            a group that is an entry itself
 *       401 Unauthorized          an entry in it
 *     + 4xx elsewhere             a folded group that is no entry
 *     + 5xx Server error  11
 */
#ifndef HTTPLORE_TUI_LIST_H
#define HTTPLORE_TUI_LIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "catalog/catalog.h"
#include "text/buffer.h"

enum { LIST_NONE = -1 };

struct list_node {
    const struct catalog_ref *ref; /* borrowed; NULL: a group that is no entry */
    const struct catalog_sign *sign; /* borrowed; by which it is a hit; NULL: by something else */
    char *title;                   /* of such a group; in the list's arena */
    int parent;                    /* node of the group that it is in; LIST_NONE: none */
    bool group;
    bool open;
    int members;                   /* entries right in the group */
};

struct list {
    struct arena arena;
    struct list_node *nodes; /* each group is followed by what is in it */
    int count;
    int *rows;               /* nodes that are visible, from top to bottom */
    int row_count;
    int selected;            /* row; LIST_NONE while there is no row */
    int top;                 /* first row on the screen */
    int wanted;              /* the same, if the screen has the room that it had when the user last moved */
};

/* What the user sees of a list, to return to it. */
struct list_place {
    uint64_t open; /* a bit for each of the first 64 groups */
    int node;
    int top;
};

/* Borrowed from whoever loaded them. */
struct list_source {
    struct catalog_refs classes;
    struct catalog_refs statuses;
    struct catalog_refs topics;
    struct catalog_refs headers;
};

/* All entries of the catalog, every group folded. `source` has to outlive the list. */
void list_init(struct list *list, const struct list_source *source);

/* The hits of a search, without groups; they have to outlive the list. */
void list_init_hits(struct list *list, const struct catalog_hits *hits);
void list_done(struct list *list);

/* The selected node; NULL where there is none. */
const struct list_node *list_selected(const struct list *list);

/* Moves the selection by `step` visible rows, as far as possible. Returns whether it moved. */
bool list_move(struct list *list, int step);

/* Selects the entry with this key. If it is hidden, or a folded group, that and the groups around it are unfolded,
 * all others folded, and the group comes to the top. False, and nothing happens, if it is not in the list. */
bool list_reveal(struct list *list, const char *key);

/* Unfolds the selected group or folds it; false: it is none. */
bool list_toggle(struct list *list);

/* Folds the selected group, or the one around the selection, and selects it; false: there is none. */
bool list_fold(struct list *list);

/* The status `step` (1 or -1) places after the entry `key`, folded or not; if no entry has that key, the
 * status after or before the place where `code` would stand. NULL at the ends. */
const struct catalog_ref *list_next_code(const struct list *list, const char *key, int code, int step);

/* The entries right in the selected group, as references that share its texts; none if no group is selected. Free
 * with catalog_refs_done(). */
void list_members(const struct list *list, struct catalog_refs *refs);

/* Scrolls so that the selection is among the `rows` on the screen and none of them is left blank without need. */
void list_scroll(struct list *list, int rows);

/* Scrolls by `lines`, as far as there are rows, and takes the selection along where it would leave the screen. Returns
 * whether that moved. */
bool list_scroll_by(struct list *list, int lines, int rows);

/* Appends what a row says: "401 Unauthorized", "499 nginx Client Closed Request"; of a line of a log
 * 502 "no live upstreams". */
void list_label(struct buffer *label, const struct list_node *node);

void list_place_get(const struct list *list, struct list_place *place);
void list_place_set(struct list *list, const struct list_place *place);

#endif

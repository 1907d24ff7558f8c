#include "tui/list.h"

#include <stdlib.h>
#include <string.h>

#include "page/compose.h"
#include "text/fatal.h"
#include "text/i18n.h"

/* ---- what is in it ----------------------------------------------------------------------------------------- */

static struct list_node *list_add(struct list *list, const struct catalog_ref *ref, int parent)
{
    list->nodes = arena_grow(&list->arena, list->nodes, (size_t)list->count, sizeof *list->nodes);
    struct list_node *node = &list->nodes[list->count++];
    *node = (struct list_node){.ref = ref, .parent = parent};
    if (parent != LIST_NONE)
        list->nodes[parent].members++;
    return node;
}

/* Returns the node's number. */
static int list_add_group(struct list *list, const struct catalog_ref *ref, const char *title, int parent)
{
    struct list_node *node = list_add(list, ref, parent);
    node->group = true;
    node->title = title ? arena_copy(&list->arena, title, strlen(title)) : NULL;
    if (parent != LIST_NONE)
        list->nodes[parent].members--; /* it counts entries */
    return list->count - 1;
}

static bool list_is_in(const struct catalog_ref *status, const char *class, bool elsewhere)
{
    if (status->elsewhere != elsewhere)
        return false;
    return class ? status->class && strcmp(status->class, class) == 0 : !status->class;
}

/* The statuses of a class that are not registered, in a group of their own; of no class with NULL. */
static void list_add_elsewhere(struct list *list, const struct catalog_refs *statuses, const char *class,
                               int parent)
{
    struct buffer title;
    buffer_init(&title);
    buffer_format(&title, class ? _("%s elsewhere") : _("in no class"), class);
    int group = LIST_NONE;
    for (size_t i = 0; i < statuses->count; i++) {
        if (!list_is_in(&statuses->items[i], class, true))
            continue;
        if (group == LIST_NONE)
            group = list_add_group(list, NULL, title.text, parent);
        list_add(list, &statuses->items[i], group);
    }
    buffer_done(&title);
}

static void list_add_class(struct list *list, const struct catalog_refs *statuses, const struct catalog_ref *class)
{
    int group = list_add_group(list, class, NULL, LIST_NONE);
    for (size_t i = 0; i < statuses->count; i++)
        if (list_is_in(&statuses->items[i], class->key, false))
            list_add(list, &statuses->items[i], group);
    list_add_elsewhere(list, statuses, class->key, group);
}

static void list_add_all(struct list *list, const struct catalog_refs *refs, const char *title)
{
    if (refs->count == 0)
        return;
    int group = list_add_group(list, NULL, title, LIST_NONE);
    for (size_t i = 0; i < refs->count; i++)
        list_add(list, &refs->items[i], group);
}

/* ---- what is visible --------------------------------------------------------------------------------------- */

static int list_node_of(const struct list *list, int row)
{
    return row == LIST_NONE ? LIST_NONE : list->rows[row];
}

static bool list_is_visible(const struct list *list, int node)
{
    for (int group = list->nodes[node].parent; group != LIST_NONE; group = list->nodes[group].parent)
        if (!list->nodes[group].open)
            return false;
    return true;
}

/* Finds the visible rows anew and selects the one of `node`, or of the nearest visible node above it. */
static void list_refresh(struct list *list, int node)
{
    list->row_count = 0;
    list->selected = LIST_NONE;
    for (int i = 0; i < list->count; i++) {
        if (!list_is_visible(list, i))
            continue;
        if (i <= node || list->selected == LIST_NONE)
            list->selected = list->row_count;
        list->rows[list->row_count++] = i;
    }
}

static void list_make_rows(struct list *list)
{
    list->rows = memory_new(((size_t)list->count + 1) * sizeof *list->rows);
    list_refresh(list, 0);
}

void list_init(struct list *list, const struct list_source *source)
{
    *list = (struct list){.selected = LIST_NONE};
    for (size_t i = 0; i < source->classes.count; i++)
        list_add_class(list, &source->statuses, &source->classes.items[i]);
    list_add_elsewhere(list, &source->statuses, NULL, LIST_NONE);
    list_add_all(list, &source->topics, _("Topics"));
    list_add_all(list, &source->headers, _("Header fields"));
    list_make_rows(list);
}

void list_init_hits(struct list *list, const struct catalog_hits *hits)
{
    *list = (struct list){.selected = LIST_NONE};
    for (size_t i = 0; i < hits->count; i++)
        list_add(list, &hits->items[i].ref, LIST_NONE)->sign = hits->items[i].sign;
    list_make_rows(list);
}

void list_done(struct list *list)
{
    arena_done(&list->arena);
    free(list->rows);
    *list = (struct list){.selected = LIST_NONE};
}

/* ---- what is selected -------------------------------------------------------------------------------------- */

const struct list_node *list_selected(const struct list *list)
{
    return list->selected == LIST_NONE ? NULL : &list->nodes[list->rows[list->selected]];
}

bool list_move(struct list *list, int step)
{
    int before = list->selected;
    int row = before + step;
    if (list->row_count == 0)
        return false;
    list->wanted = list->top;
    list->selected = row < 0 ? 0 : row >= list->row_count ? list->row_count - 1 : row;
    return list->selected != before;
}

static int list_find(const struct list *list, const char *key)
{
    for (int i = 0; i < list->count; i++)
        if (list->nodes[i].ref && strcmp(list->nodes[i].ref->key, key) == 0)
            return i;
    return LIST_NONE;
}

/* Unfolds the groups around a node, and its own, and folds all others. */
static void list_unfold_only(struct list *list, int node)
{
    for (int i = 0; i < list->count; i++)
        list->nodes[i].open = false;
    int outermost = node;
    for (int group = node; group != LIST_NONE; group = list->nodes[group].parent) {
        list->nodes[group].open = list->nodes[group].group;
        outermost = group;
    }
    list_refresh(list, outermost);
    if (list->nodes[outermost].group)
        list->wanted = list->selected;
}

bool list_reveal(struct list *list, const char *key)
{
    int node = list_find(list, key);
    if (node == LIST_NONE)
        return false;
    if (list_is_visible(list, node) && list->nodes[node].open == list->nodes[node].group)
        list->wanted = list->top;
    else
        list_unfold_only(list, node);
    list_refresh(list, node);
    return true;
}

bool list_toggle(struct list *list)
{
    int node = list_node_of(list, list->selected);
    if (node == LIST_NONE || !list->nodes[node].group)
        return false;
    list->nodes[node].open = !list->nodes[node].open;
    list_refresh(list, node);
    return true;
}

bool list_fold(struct list *list)
{
    int node = list_node_of(list, list->selected);
    while (node != LIST_NONE && !list->nodes[node].open)
        node = list->nodes[node].parent;
    if (node == LIST_NONE)
        return false;
    list->nodes[node].open = false;
    list_refresh(list, node);
    return true;
}

static bool list_is_status(const struct list_node *node)
{
    return node->ref && node->ref->kind == CATALOG_STATUS;
}

/* The status with the greatest code below `code`. */
static int list_find_below(const struct list *list, int code)
{
    int found = LIST_NONE;
    for (int i = 0; i < list->count; i++)
        if (list_is_status(&list->nodes[i]) && list->nodes[i].ref->code < code &&
            (found == LIST_NONE || list->nodes[i].ref->code >= list->nodes[found].ref->code))
            found = i;
    return found;
}

const struct catalog_ref *list_next_code(const struct list *list, const char *key, int code, int step)
{
    int node = list_find(list, key);
    if (node == LIST_NONE) {
        node = list_find_below(list, code);
        if (step < 0)
            return node == LIST_NONE ? NULL : list->nodes[node].ref;
    }
    for (node += step; node >= 0 && node < list->count; node += step)
        if (list_is_status(&list->nodes[node]))
            return list->nodes[node].ref;
    return NULL;
}

void list_members(const struct list *list, struct catalog_refs *refs)
{
    *refs = (struct catalog_refs){0};
    int group = list_node_of(list, list->selected);
    for (int i = 0; group != LIST_NONE && i < list->count; i++) {
        if (list->nodes[i].parent != group || !list->nodes[i].ref)
            continue;
        refs->items = arena_grow(&refs->arena, refs->items, refs->count, sizeof *refs->items);
        refs->items[refs->count++] = *list->nodes[i].ref;
    }
}

/* ---- on the screen ----------------------------------------------------------------------------------------- */

void list_scroll(struct list *list, int rows)
{
    int last = list->row_count > rows ? list->row_count - rows : 0;
    list->top = list->wanted < last ? list->wanted : last;
    if (list->selected >= list->top + rows)
        list->top = list->selected - rows + 1;
    if (list->selected < list->top)
        list->top = list->selected;
    list->top = list->top < 0 ? 0 : list->top;
}

bool list_scroll_by(struct list *list, int lines, int rows)
{
    int last = list->row_count > rows ? list->row_count - rows : 0;
    int top = list->top + lines;
    int before = list->selected;
    list->wanted = top < 0 ? 0 : top > last ? last : top;
    if (list->selected < list->wanted)
        list->selected = list->row_count > 0 ? list->wanted : LIST_NONE;
    if (list->selected >= list->wanted + rows)
        list->selected = list->wanted + rows - 1;
    list_scroll(list, rows);
    return list->selected != before;
}

void list_label(struct buffer *label, const struct list_node *node)
{
    const struct catalog_ref *ref = node->ref;
    if (!ref)
        buffer_add(label, node->title);
    else if (node->sign)
        buffer_format(label, "%s \"%s\"", ref->key, node->sign->text);
    else if (ref->kind == CATALOG_TEXT)
        buffer_format(label, "\"%s\"", ref->name);
    else if (ref->kind == CATALOG_STATUS && ref->elsewhere)
        buffer_format(label, "%03d %s %s", ref->code, ref->origin, ref->name);
    else if (ref->kind == CATALOG_CLASS)
        buffer_format(label, "%s %s", ref->key, compose_word(ref->name));
    else
        compose_name(label, ref);
}

void list_place_get(const struct list *list, struct list_place *place)
{
    *place = (struct list_place){.node = list_node_of(list, list->selected), .top = list->wanted};
    int group = 0;
    for (int i = 0; i < list->count && group < 64; i++)
        if (list->nodes[i].group)
            place->open |= (uint64_t)list->nodes[i].open << group++;
}

void list_place_set(struct list *list, const struct list_place *place)
{
    int group = 0;
    for (int i = 0; i < list->count && group < 64; i++)
        if (list->nodes[i].group)
            list->nodes[i].open = place->open >> group++ & 1;
    list_refresh(list, place->node);
    list->wanted = place->top;
}

/*
 * Who passed a response on.
 *
 * The list fields tell the order: in each of them the last element is the one nearest to the client (Via: RFC 9110
 * section 7.6.3; Proxy-Status: RFC 9209 section 2; Cache-Status: RFC 9211 section 2; X-Cache by custom). Networks and
 * gateways that leave marks of their own stand before or behind those, as the database says; last come the server and
 * what runs behind it.
 */
#include "check/hops.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "check/intermediaries.h"
#include "check/values.h"

enum { HOPS_NAME = 80 }; /* bytes of a name that are kept */

struct hop {
    struct meaning_hop shown;
    const struct catalog_mark *mark; /* that tells the product; NULL: nobody knows it */
};

struct hops {
    const struct catalog_lexicon *lexicon;
    const struct check_fields *fields;
    struct arena *arena;
    struct hop items[MEANING_HOPS]; /* the one nearest to the client first */
    size_t count;
};

static const char *hops_copy(struct hops *hops, const char *name, size_t length)
{
    return arena_copy(hops->arena, name, length < HOPS_NAME ? length : HOPS_NAME);
}

/* Puts a hop before number `at`; the last one makes room if there are too many. */
static void hops_insert(struct hops *hops, size_t at, const struct hop *hop)
{
    if (at >= MEANING_HOPS)
        return;
    size_t moved = (hops->count < MEANING_HOPS ? hops->count : MEANING_HOPS - 1) - at;
    memmove(&hops->items[at + 1], &hops->items[at], moved * sizeof *hops->items);
    hops->items[at] = *hop;
    hops->count = at + 1 + moved;
}

/* ---- marks ------------------------------------------------------------------------------------------------- */

/* Is it the product of the mark, or what that calls itself in Via? */
static bool hops_is_of(const struct hop *hop, const struct catalog_mark *mark)
{
    return hop->mark && (strcmp(hop->mark->product, mark->product) == 0 ||
                         (mark->alias && strcmp(hop->mark->product, mark->alias) == 0));
}

/* The number of the first hop of the mark's product at or behind number `at`; .count: there is none. */
static size_t hops_find(const struct hops *hops, size_t at, const struct catalog_mark *mark)
{
    for (; at < hops->count; at++)
        if (hops_is_of(&hops->items[at], mark))
            return at;
    return hops->count;
}

/* ---- elements ---------------------------------------------------------------------------------------------- */

/* The last elements of all fields of a name, as one list. */
struct hops_elements {
    struct intermediary ring[MEANING_HOPS];
    size_t count; /* how many there are at all */
};

static void hops_elements_add(struct hops_elements *elements, const char *value)
{
    struct intermediary element;
    while (values_next(&value, &element.name, &element.length))
        elements->ring[elements->count++ % MEANING_HOPS] = element;
}

/* From the last one on, which is number 0; NULL: there is none, or it has not been kept. */
static const struct intermediary *hops_element(const struct hops_elements *elements, size_t number)
{
    if (number >= MEANING_HOPS || number >= elements->count)
        return NULL;
    return &elements->ring[(elements->count - 1 - number) % MEANING_HOPS];
}

/* ---- fields that are lists --------------------------------------------------------------------------------- */

static const struct hops_list {
    const char *field;
    struct intermediary (*name)(const char *element, size_t length);
} hops_lists[] = {
    {"Via", intermediary_via},
    {"X-Cache", intermediary_x_cache},
    {"Cache-Status", intermediary_member},
    {"Proxy-Status", intermediary_member},
};

/* Is one of the first `count` hops the same, by its product or by the first word of its name? */
static bool hops_has(const struct hops *hops, size_t count, const struct hop *hop)
{
    size_t word = strcspn(hop->shown.name, " ");
    for (size_t i = 0; i < count; i++) {
        const struct hop *other = &hops->items[i];
        if (hop->mark && hops_is_of(other, hop->mark))
            return true;
        if (strcspn(other->shown.name, " ") == word && strncasecmp(other->shown.name, hop->shown.name, word) == 0)
            return true;
    }
    return false;
}

/* The name, with that of the product if it is not to be seen in it: "Heroku (vegur)". */
static const char *hops_name(struct hops *hops, struct intermediary who, const struct catalog_mark *mark)
{
    const char *name = hops_copy(hops, who.name, who.length);
    if (!mark || strcasestr(name, mark->product))
        return name;
    size_t size = strlen(mark->product) + strlen(name) + sizeof " ()";
    char *both = arena_new(hops->arena, size);
    snprintf(both, size, "%s (%s)", mark->product, name);
    return both;
}

/* Adds those that a list names, unless an earlier list has told of them. */
static void hops_add_list(struct hops *hops, const struct hops_list *list)
{
    struct hops_elements elements = {.count = 0};
    const struct intermediary *element;
    const struct check_field *field;
    size_t told = hops->count;
    for (size_t at = 0; (field = check_field_next(hops->fields, list->field, &at));)
        hops_elements_add(&elements, field->value);
    for (size_t i = 0; (element = hops_element(&elements, i)); i++) {
        struct intermediary who = list->name(element->name, element->length);
        if (who.length == 0)
            continue;
        const struct catalog_mark *mark =
            intermediary_mark(hops->lexicon, list->field, element->name, element->length);
        struct hop hop = {{hops_name(hops, who, mark), list->field}, mark};
        if (!hops_has(hops, told, &hop))
            hops_insert(hops, hops->count, &hop);
    }
}

/* ---- fields of one product --------------------------------------------------------------------------------- */

/* A hop that a mark shows: the next one of its product, at or behind number *at, is told more exactly. If there is none
 * it is a new one: behind the one that was told before, or else at the side where such products stand. */
static void hops_merge(struct hops *hops, const struct hop *hop, size_t *at, bool first)
{
    size_t found = hops_find(hops, *at, hop->mark);
    if (found == hops->count) {
        bool in_front = first && strcmp(hop->mark->side, "client") == 0;
        found = in_front ? 0 : first ? hops->count : *at;
        hops_insert(hops, found, hop);
    } else if (hop->mark->place || strcmp(hops->items[found].mark->product, hop->mark->product) != 0) {
        hops->items[found] = *hop;
    }
    *at = found + 1;
}

/* Adds what a mark shows: where it tells places a hop for each element, else one. */
static void hops_add_marked(struct hops *hops, const struct catalog_mark *mark, const struct hops_elements *elements)
{
    const struct intermediary *element;
    size_t at = 0, told = 0;
    for (size_t i = 0; (element = hops_element(elements, i)) && (told == 0 || mark->place); i++) {
        if (!intermediary_has_mark(mark, element->name, element->length))
            continue;
        const char *name =
            intermediary_product(hops->lexicon, mark, element->name, element->length, hops->arena);
        struct hop hop = {{name, hops_copy(hops, mark->field, strlen(mark->field))}, mark};
        hops_merge(hops, &hop, &at, told++ == 0);
    }
}

/* A mark, and what the response has in its field; marks of one field share that. */
struct hops_marked {
    const struct catalog_mark *mark;
    struct hops_elements *elements; /* NULL: it has no such field */
};

static int hops_compare_marked(const void *a, const void *b)
{
    return ((const struct hops_marked *)a)->mark->position - ((const struct hops_marked *)b)->mark->position;
}

/* Is the field read as a list, or as Server? */
static bool hops_is_told(const char *field)
{
    for (size_t i = 0; i < sizeof hops_lists / sizeof *hops_lists; i++)
        if (strcasecmp(field, hops_lists[i].field) == 0)
            return true;
    return strcasecmp(field, "Server") == 0;
}

static void hops_add_all_marked(struct hops *hops)
{
    size_t count, all = hops->lexicon->mark_count;
    struct hops_marked *marked = arena_new(hops->arena, (all + 1) * sizeof *marked);
    for (size_t i = 0; i < hops->fields->count; i++) {
        const struct check_field *field = &hops->fields->items[i];
        const struct catalog_mark *marks = catalog_lexicon_marks(hops->lexicon, field->name, &count);
        if (!marks || hops_is_told(field->name))
            continue;
        struct hops_marked *first = &marked[marks - hops->lexicon->marks];
        if (!first->elements)
            first->elements = arena_new(hops->arena, sizeof *first->elements);
        hops_elements_add(first->elements, field->value);
        for (size_t j = 0; j < count; j++)
            first[j] = (struct hops_marked){&marks[j], first->elements};
    }
    size_t found = 0;
    for (size_t i = 0; i < all; i++)
        if (marked[i].elements)
            marked[found++] = marked[i];
    qsort(marked, found, sizeof *marked, hops_compare_marked);
    for (size_t i = 0; i < found; i++)
        hops_add_marked(hops, marked[i].mark, marked[i].elements);
}

/* ---- the server and what is behind it ---------------------------------------------------------------------- */

/* How much of a value of Server is the first product: "Apache/2.4.57" of "Apache/2.4.57 (Debian) OpenSSL/3.0", all of
 * "Google Frontend". RFC 9110 section 10.2.4. */
static size_t hops_product(const char *value)
{
    size_t word = strcspn(value, " \t");
    if (memchr(value, '/', word))
        return word;
    size_t length = strcspn(value, "(");
    while (length > 0 && value[length - 1] == ' ')
        length--;
    return length;
}

/* A product that is told already is told with its version. One that stands at the side of the client is the first. */
static void hops_add_server(struct hops *hops, const char *value)
{
    const struct catalog_mark *mark = intermediary_mark(hops->lexicon, "Server", value, strlen(value));
    struct hop hop = {{hops_copy(hops, value, hops_product(value)), "Server"}, mark};
    size_t found = mark ? hops_find(hops, 0, mark) : hops->count;
    if (!*hop.shown.name)
        return;
    if (found < hops->count) {
        if (strcmp(hops->items[found].shown.name, mark->product) == 0 && strchr(hop.shown.name, '/'))
            hops->items[found] = hop;
    } else if (mark && strcmp(mark->side, "client") == 0) {
        hop.shown.name = hops_copy(hops, mark->product, strlen(mark->product));
        hops_insert(hops, 0, &hop);
    } else {
        hops_insert(hops, hops->count, &hop);
    }
}

static void hops_add_servers(struct hops *hops)
{
    const struct check_field *field;
    size_t at = 0;
    while (hops->count < MEANING_HOPS && (field = check_field_next(hops->fields, "Server", &at)))
        hops_add_server(hops, field->value);
    at = 0;
    while (hops->count < MEANING_HOPS && (field = check_field_next(hops->fields, "X-Powered-By", &at))) {
        struct hop hop = {{hops_copy(hops, field->value, strlen(field->value)), "X-Powered-By"}, NULL};
        if (*hop.shown.name)
            hops_insert(hops, hops->count, &hop);
    }
}

size_t hops_read(const struct catalog_lexicon *lexicon, const struct check_response *response, struct arena *arena,
                 struct meaning_hop **shown)
{
    struct hops hops = {.lexicon = lexicon, .fields = &response->fields, .arena = arena};
    for (size_t i = 0; i < sizeof hops_lists / sizeof *hops_lists; i++)
        hops_add_list(&hops, &hops_lists[i]);
    hops_add_all_marked(&hops);
    hops_add_servers(&hops);
    *shown = arena_new(arena, (hops.count + 1) * sizeof **shown);
    for (size_t i = 0; i < hops.count; i++)
        (*shown)[i] = hops.items[i].shown;
    return hops.count;
}

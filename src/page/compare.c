/*
 * Statuses side by side.
 */
#include <string.h>

#include "page/parts.h"
#include "text/fatal.h"
#include "text/i18n.h"
#include "text/visible.h"
#include "text/width.h"
#include "text/wrap.h"

enum {
    COMPARE_BETWEEN = 2,  /* blanks between columns */
    COMPARE_INDENT = 2,   /* of cells below their label */
    COMPARE_BESIDE = 18,  /* columns of a cell that stands beside its label, not below it */
    COMPARE_LEAST = 72,   /* columns of a page; on a narrower one each status is a block */
};

static const char compare_nothing[] = "-";
static const char compare_covered[] = "...";
static const char compare_next[] = "?"; /* the first that is covered */

/* How the cells stand on a page. */
struct compare_grid {
    int column; /* of the first cell */
    int width;  /* of each */
    bool beside; /* their labels */
};

/* The column behind the widest label of the rows. */
static int compare_label_column(const struct catalog_comparison *comparison)
{
    int widest = 0;
    for (size_t i = 0; i < comparison->row_count; i++) {
        const char *label = compose_word(comparison->rows[i].property);
        int width = width_of(label, strlen(label));
        widest = width > widest ? width : widest;
    }
    return widest + COMPARE_BETWEEN;
}

static struct compare_grid compare_measure(const struct page *page, const struct catalog_comparison *comparison)
{
    int count = comparison->count > 0 ? (int)comparison->count : 1;
    int column = compare_label_column(comparison);
    int beside = (page->width - column + COMPARE_BETWEEN) / count - COMPARE_BETWEEN;
    int below = (page->width - COMPARE_INDENT + COMPARE_BETWEEN) / count - COMPARE_BETWEEN;
    if (beside >= COMPARE_BESIDE)
        return (struct compare_grid){column, beside, true};
    return (struct compare_grid){COMPARE_INDENT, below, false};
}

/* What of a cell is still to be put. */
struct compare_cell {
    struct buffer text; /* visible */
    size_t at;
};

/* Puts as much of a cell as fits into one line of its column. Returns whether something is left. */
static bool compare_put_cell(struct page *page, enum page_role role, struct compare_cell *cell, int column, int width)
{
    size_t next = 0;
    size_t left = cell->text.length - cell->at;
    if (left == 0)
        return false;
    size_t fits = wrap_line(cell->text.text + cell->at, left, width, false, &next);
    struct buffer line;
    buffer_init(&line);
    buffer_add_bytes(&line, cell->text.text + cell->at, fits);
    page_column(page, column);
    page_put(page, role, line.text);
    buffer_done(&line);
    cell->at += next;
    return cell->at < cell->text.length;
}

/* Texts side by side, each in its column, in as many lines as the longest one takes. */
static void compare_put_cells(struct page *page, const struct compare_grid *grid, enum page_role role,
                              const char *const *texts, size_t count)
{
    struct compare_cell cells[CATALOG_COMPARED_MOST];
    for (size_t i = 0; i < count; i++) {
        cells[i].at = 0;
        buffer_init(&cells[i].text);
        visible_append(&cells[i].text, texts[i], strlen(texts[i]));
    }
    for (bool more = true; more;) {
        more = false;
        for (size_t i = 0; i < count; i++)
            if (compare_put_cell(page, role, &cells[i], grid->column + (int)i * (grid->width + COMPARE_BETWEEN),
                                 grid->width))
                more = true;
        page_end(page);
    }
    for (size_t i = 0; i < count; i++)
        buffer_done(&cells[i].text);
}

/* What a cell says if the first `shown` are to be seen and this is number `number`. */
static const char *compare_text(const char *value, size_t number, size_t shown)
{
    if (number >= shown)
        return number == shown ? compare_next : compare_covered;
    return value ? value : compare_nothing;
}

/* The codes as links, above their phrases and the origins of those that are not registered. */
static void compare_head(struct page *page, const struct compare_grid *grid,
                         const struct catalog_comparison *comparison)
{
    const char *texts[CATALOG_COMPARED_MOST];
    struct buffer names[CATALOG_COMPARED_MOST];
    for (size_t i = 0; i < comparison->count; i++) {
        const struct catalog_ref *ref = &comparison->codes[i];
        page_column(page, grid->column + (int)i * (grid->width + COMPARE_BETWEEN));
        char code[4] = {0};
        memcpy(code, ref->key, strnlen(ref->key, 3));
        page_put_link(page, ref->key, code);
        buffer_init(&names[i]);
        buffer_format(&names[i], ref->elsewhere ? "%s (%s)" : "%s", ref->name, ref->origin);
        texts[i] = names[i].text;
    }
    page_end(page);
    compare_put_cells(page, grid, PAGE_TITLE, texts, comparison->count);
    for (size_t i = 0; i < comparison->count; i++)
        buffer_done(&names[i]);
}

static void compare_columns(struct page *page, const struct catalog_comparison *comparison, size_t shown)
{
    struct compare_grid grid = compare_measure(page, comparison);
    size_t number = 0;
    compare_head(page, &grid, comparison);
    for (size_t i = 0; i < comparison->row_count; i++) {
        const struct catalog_comparison_row *row = &comparison->rows[i];
        const char *texts[CATALOG_COMPARED_MOST];
        if (row->same)
            continue;
        for (size_t place = 0; place < comparison->count; place++)
            texts[place] = compare_text(row->values[place], number++, shown);
        page_put(page, PAGE_LABEL, compose_word(row->property));
        if (!grid.beside)
            page_end(page);
        compare_put_cells(page, &grid, PAGE_TEXT, texts, comparison->count);
    }
}

/* The code as a link, and its phrase, which flows. */
static void compare_block_head(struct page *page, const struct catalog_ref *ref)
{
    struct buffer name;
    char code[4] = {0};
    memcpy(code, ref->key, strnlen(ref->key, 3));
    page_put_link(page, ref->key, code);
    page_put(page, PAGE_TEXT, " ");
    buffer_init(&name);
    buffer_format(&name, ref->elsewhere ? "%s (%s)" : "%s", ref->name, ref->origin);
    page_flow(page, COMPARE_INDENT, PAGE_TITLE, name.text);
    page_end(page);
    buffer_done(&name);
}

/* "Fault   the client's ...", the text below the label where there is little room beside it. */
static void compare_line(struct page *page, int indent, int column, const char *property, const char *text)
{
    page_column(page, indent);
    page_put(page, PAGE_LABEL, compose_word(property));
    if (page->width - column < COMPARE_BESIDE) {
        page_end(page);
        column = 2 * indent;
    }
    page_column(page, column);
    page_flow(page, column, PAGE_TEXT, text);
    page_end(page);
}

static void compare_blocks(struct page *page, const struct catalog_comparison *comparison, size_t shown)
{
    int column = COMPARE_INDENT + compare_label_column(comparison);
    for (size_t place = 0; place < comparison->count; place++) {
        size_t differing = 0; /* rows so far */
        compare_block_head(page, &comparison->codes[place]);
        for (size_t i = 0; i < comparison->row_count; i++) {
            const struct catalog_comparison_row *row = &comparison->rows[i];
            if (row->same)
                continue;
            compare_line(page, COMPARE_INDENT, column, row->property,
                         compare_text(row->values[place], differing * comparison->count + place, shown));
            differing++;
        }
        page_gap(page);
    }
}

static void compare_same(struct page *page, const struct catalog_comparison *comparison)
{
    int column = COMPARE_INDENT + compare_label_column(comparison);
    bool any = false;
    for (size_t i = 0; i < comparison->row_count; i++) {
        const struct catalog_comparison_row *row = &comparison->rows[i];
        if (!row->same)
            continue;
        if (!any)
            part_heading(page, comparison->count == 2 ? N_("Same in both") : N_("Same in all"));
        any = true;
        compare_line(page, COMPARE_INDENT, column, row->property, row->values[0]);
    }
    page_gap(page);
}

static void compare_summary(struct page *page, const struct catalog_comparison *comparison)
{
    if (comparison->summary) {
        page_flow(page, 0, PAGE_TEXT, comparison->summary);
        page_gap(page);
    }
}

size_t compose_find_covered(const struct page *page)
{
    for (size_t line = 0; line < page->count; line++)
        for (size_t span = 0; span < page->lines[line].count; span++)
            if (strcmp(page->lines[line].spans[span].text, compare_next) == 0)
                return line;
    return page->count > 0 ? page->count - 1 : 0;
}

size_t compose_count_cells(const struct catalog_comparison *comparison)
{
    size_t cells = 0;
    for (size_t i = 0; i < comparison->row_count; i++)
        cells += comparison->rows[i].same ? 0 : comparison->count;
    return cells;
}

struct page *compose_comparison(const struct compose *compose, const struct catalog_comparison *comparison,
                                size_t shown)
{
    struct page *page = part_page(compose, NULL);
    if (shown == COMPOSE_ALL_CELLS) /* it would give away what is covered */
        compare_summary(page, comparison);
    if (page->width >= COMPARE_LEAST)
        compare_columns(page, comparison, shown);
    else
        compare_blocks(page, comparison, shown);
    page_gap(page);
    compare_same(page, comparison);
    if (comparison->family && !compose->terms) { /* in the browser c leads there */
        struct buffer more;
        buffer_init(&more);
        buffer_format(&more, "httplore -c %s", comparison->family);
        part_more(page, more.text);
        buffer_done(&more);
    }
    page_end(page);
    return page;
}

#include "tui/layout.h"

enum {
    LAYOUT_SPLIT_COLUMNS = 80, /* from here on the panes stand side by side */
    LAYOUT_SPLIT_ROWS = 24,
    LAYOUT_WIDE_COLUMNS = 120, /* from here on in three columns */
    LAYOUT_LIST_LEAST = 24,
    LAYOUT_LIST_MOST = 40,
    LAYOUT_SEPARATOR = 2,      /* the line and the blank behind it */
};

static int layout_clamp(int value, int least, int most)
{
    return value < least ? least : value > most ? most : value;
}

/* The rule with the title takes the row above the pane. */
static void layout_put_title(struct layout *layout, enum layout_pane pane)
{
    const struct layout_rect *rect = &layout->panes[pane];
    layout->titles[pane] = (struct layout_rect){rect->row - 1, rect->column, 1, rect->columns};
}

static void layout_tabs(struct layout *layout)
{
    struct layout_rect below = {2, 1, layout->rows - 3, layout->columns - 2};
    for (int pane = LAYOUT_DETAIL; pane <= LAYOUT_RULES; pane++)
        layout->panes[pane] = below;
    layout->panes[LAYOUT_LIST] = (struct layout_rect){2, 0, layout->rows - 3, layout->columns};
}

/* At 80x24 the detail has ten rows, the related codes four and the rules six. */
static void layout_two_columns(struct layout *layout)
{
    int body = layout->rows - 2;
    int column = LAYOUT_LIST_LEAST + LAYOUT_SEPARATOR;
    int columns = layout->columns - column;
    int related = (body - 2) / 5;
    int rules = (body - 2) * 3 / 10;
    int detail = body - 2 - related - rules;
    layout->panes[LAYOUT_LIST] = (struct layout_rect){1, 0, body, LAYOUT_LIST_LEAST};
    layout->panes[LAYOUT_DETAIL] = (struct layout_rect){1, column, detail, columns};
    layout->panes[LAYOUT_RELATED] = (struct layout_rect){2 + detail, column, related, columns};
    layout->panes[LAYOUT_RULES] = (struct layout_rect){3 + detail + related, column, rules, columns};
    for (int pane = LAYOUT_DETAIL; pane <= LAYOUT_RULES; pane++)
        layout->separators[pane] = column - LAYOUT_SEPARATOR;
}

static void layout_three_columns(struct layout *layout)
{
    int body = layout->rows - 2;
    int list = layout_clamp(layout->columns / 5, LAYOUT_LIST_LEAST, LAYOUT_LIST_MOST);
    int middle = list + LAYOUT_SEPARATOR;
    int third = layout_clamp((layout->columns - middle) * 2 / 5, 1, LAYOUT_TEXT_COLUMNS);
    int right = layout->columns - third;
    int related = (body - 2) * 2 / 5;
    layout->panes[LAYOUT_LIST] = (struct layout_rect){1, 0, body, list};
    layout->panes[LAYOUT_DETAIL] = (struct layout_rect){1, middle, body, right - middle - LAYOUT_SEPARATOR - 1};
    layout->panes[LAYOUT_RELATED] = (struct layout_rect){2, right, related, third};
    layout->panes[LAYOUT_RULES] = (struct layout_rect){3 + related, right, body - 2 - related, third};
    layout->separators[LAYOUT_DETAIL] = list;
    layout->separators[LAYOUT_RELATED] = right - LAYOUT_SEPARATOR;
    layout->separators[LAYOUT_RULES] = right - LAYOUT_SEPARATOR;
}

static enum layout_form layout_form_of(int rows, int columns)
{
    if (rows < LAYOUT_LEAST_ROWS || columns < LAYOUT_LEAST_COLUMNS)
        return LAYOUT_NOTHING;
    if (rows < LAYOUT_SPLIT_ROWS || columns < LAYOUT_SPLIT_COLUMNS)
        return LAYOUT_TABS;
    return columns < LAYOUT_WIDE_COLUMNS ? LAYOUT_TWO_COLUMNS : LAYOUT_THREE_COLUMNS;
}

void layout_compute(struct layout *layout, int rows, int columns)
{
    *layout = (struct layout){.form = layout_form_of(rows, columns), .rows = rows, .columns = columns};
    for (int pane = 0; pane < LAYOUT_PANES; pane++)
        layout->separators[pane] = -1;
    if (layout->form == LAYOUT_NOTHING)
        return;
    layout->panes[LAYOUT_FULL] = (struct layout_rect){1, 1, rows - 2, columns - 2};
    if (layout->form == LAYOUT_TABS) {
        layout_tabs(layout);
        return;
    }
    if (layout->form == LAYOUT_TWO_COLUMNS)
        layout_two_columns(layout);
    else
        layout_three_columns(layout);
    layout_put_title(layout, LAYOUT_RELATED);
    layout_put_title(layout, LAYOUT_RULES);
}

int layout_text_columns(const struct layout *layout, enum layout_pane pane)
{
    return layout_clamp(layout->panes[pane].columns, 1, LAYOUT_TEXT_COLUMNS);
}

bool layout_has(const struct layout *layout, enum layout_pane pane, int row, int column)
{
    const struct layout_rect *rect = &layout->panes[pane];
    int first = rect->row - layout->titles[pane].rows;
    return row >= first && row < rect->row + rect->rows && column >= rect->column &&
           column < rect->column + rect->columns;
}

enum layout_pane layout_next(enum layout_pane pane, int step)
{
    return (enum layout_pane)(((int)pane + step + LAYOUT_SPLIT) % LAYOUT_SPLIT);
}

enum layout_pane layout_beside(const struct layout *layout, enum layout_pane pane, int step)
{
    static const enum layout_pane left[][LAYOUT_SPLIT] = {
        [LAYOUT_TABS] = {LAYOUT_LIST, LAYOUT_LIST, LAYOUT_DETAIL, LAYOUT_RELATED},
        [LAYOUT_TWO_COLUMNS] = {LAYOUT_LIST, LAYOUT_LIST, LAYOUT_LIST, LAYOUT_LIST},
        [LAYOUT_THREE_COLUMNS] = {LAYOUT_LIST, LAYOUT_LIST, LAYOUT_DETAIL, LAYOUT_DETAIL},
    };
    static const enum layout_pane right[][LAYOUT_SPLIT] = {
        [LAYOUT_TABS] = {LAYOUT_DETAIL, LAYOUT_RELATED, LAYOUT_RULES, LAYOUT_RULES},
        [LAYOUT_TWO_COLUMNS] = {LAYOUT_DETAIL, LAYOUT_DETAIL, LAYOUT_RELATED, LAYOUT_RULES},
        [LAYOUT_THREE_COLUMNS] = {LAYOUT_DETAIL, LAYOUT_RELATED, LAYOUT_RELATED, LAYOUT_RULES},
    };
    if (layout->form == LAYOUT_NOTHING || pane >= LAYOUT_FULL)
        return pane;
    return step < 0 ? left[layout->form][pane] : right[layout->form][pane];
}

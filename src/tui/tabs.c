#include "tui/tabs.h"

#include <string.h>

#include "text/i18n.h"
#include "text/width.h"

static const char *const tabs_names[LAYOUT_SPLIT] = {
    [LAYOUT_LIST] = N_("Codes"),
    [LAYOUT_DETAIL] = N_("Detail"),
    [LAYOUT_RELATED] = N_("Tell apart"),
    [LAYOUT_RULES] = N_("Headers and caching"),
};

const char *tabs_name(enum layout_pane pane)
{
    return _(tabs_names[pane]);
}

static int tabs_width(enum layout_pane pane)
{
    const char *name = tabs_name(pane);
    return width_of(name, strlen(name)) + 2;
}

enum layout_pane tabs_first(enum layout_pane focus, int columns)
{
    enum layout_pane first = focus;
    int used = tabs_width(first);
    while (first > LAYOUT_LIST && used + tabs_width(first - 1) <= columns)
        used += tabs_width(--first);
    return first;
}

enum layout_pane tabs_find(enum layout_pane focus, int columns, int column)
{
    enum layout_pane pane = tabs_first(focus, columns);
    while (pane < LAYOUT_FULL && column >= tabs_width(pane))
        column -= tabs_width(pane++);
    return pane < LAYOUT_FULL ? pane : LAYOUT_PANES;
}

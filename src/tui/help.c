#include "tui/help.h"

#include <string.h>

#include "text/buffer.h"
#include "text/i18n.h"
#include "text/width.h"
#include "tui/keys.h"

/* Columns that the widest names of keys take, with the blanks behind them. */
static int help_column(const struct keys_binding *bindings, size_t count)
{
    int widest = 0;
    struct buffer names;
    buffer_init(&names);
    for (size_t i = 0; i < count; i++) {
        buffer_clear(&names);
        keys_names(&names, &bindings[i]);
        int width = width_of(names.text, names.length);
        widest = width > widest ? width : widest;
    }
    buffer_done(&names);
    return widest + 4;
}

static void help_binding(struct page *page, int column, const struct keys_binding *binding)
{
    struct buffer names;
    buffer_init(&names);
    keys_names(&names, binding);
    page_column(page, 2);
    page_put(page, PAGE_LABEL, names.text);
    page_column(page, column);
    page_flow(page, column, PAGE_TEXT, _(binding->help));
    page_end(page);
    buffer_done(&names);
}

struct page *help_compose(int width)
{
    size_t count;
    const struct keys_binding *bindings = keys_table(&count);
    struct page *page = page_new(width, NULL, NULL);
    int column = help_column(bindings, count);
    for (size_t i = 0; i < count; i++) {
        if (i == 0 || strcmp(bindings[i].group, bindings[i - 1].group) != 0) {
            page_gap(page);
            page_put(page, PAGE_HEADING, _(bindings[i].group));
            page_end(page);
        }
        help_binding(page, column, &bindings[i]);
    }
    return page;
}

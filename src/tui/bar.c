#include "tui/bar.h"

#include <string.h>

#include "page/compose.h"
#include "text/i18n.h"
#include "text/width.h"

enum { BAR_NAME = 6, BAR_STANDING = 26, BAR_SPEC = 39 }; /* columns, where what stands before leaves them free */

/* Goes on at `column`, or two blanks behind what stands there already. */
static void bar_go(struct buffer *text, int column)
{
    int used = width_of(text->text, text->length);
    for (int blanks = used + 2 > column ? 2 : column - used; blanks > 0; blanks--)
        buffer_add_char(text, ' ');
}

/* Goes on at `column` with `what`, unless that is too long. */
static void bar_add_optional(struct buffer *text, int column, int columns, const char *what)
{
    struct buffer longer;
    buffer_init(&longer);
    buffer_add(&longer, text->text);
    bar_go(&longer, column);
    buffer_add(&longer, what);
    if (width_of(longer.text, longer.length) <= columns) {
        buffer_clear(text);
        buffer_add(text, longer.text);
    }
    buffer_done(&longer);
}

static void bar_spec(struct buffer *text, const struct catalog_spec *spec, int columns)
{
    struct buffer name;
    if (!spec->name)
        return;
    buffer_init(&name);
    buffer_format(&name, spec->section ? "%s %s" : "%s", spec->name, spec->section);
    bar_add_optional(text, BAR_SPEC, columns, name.text);
    buffer_done(&name);
}

static void bar_entry(struct buffer *text, const struct catalog_entry *entry, int columns)
{
    const struct catalog_ref *ref = &entry->ref;
    if (ref->kind == CATALOG_STATUS)
        buffer_format(text, "%03d", ref->code);
    else if (ref->kind == CATALOG_CLASS || ref->kind == CATALOG_SUBSTATUS)
        buffer_add(text, ref->key);
    if (text->length > 0)
        bar_go(text, BAR_NAME);
    buffer_add(text, ref->kind == CATALOG_CLASS ? compose_word(ref->name) : ref->name);
    if (entry->status)
        bar_add_optional(text, BAR_STANDING, columns,
                         ref->elsewhere ? ref->origin : compose_word(entry->status->standing));
    bar_spec(text, &entry->spec, columns);
}

void bar_left(struct buffer *text, struct browser *browser, int columns)
{
    const struct list_node *node = list_selected(browser_list(browser));
    if (browser->helping) {
        buffer_add(text, _("httplore: keys"));
    } else if (browser->find.typing) {
        buffer_format(text, "/%s", browser->find.text.text);
    } else if (browser->digits.open) {
        buffer_add(text, browser->digits.text);
    } else if (browser->view == HISTORY_OVERVIEW) {
        buffer_add(text, "httplore");
    } else if (browser->view == HISTORY_VERDICT) {
        buffer_add(text, "httplore --check");
    } else if (browser->entry) {
        bar_entry(text, browser->entry, columns);
    } else if (*browser->key) {
        buffer_add(text, browser->key);
        bar_go(text, BAR_NAME);
        buffer_add(text, _("not registered"));
    } else if (node) {
        list_label(text, node);
    }
}

/* "64 codes, 56 more elsewhere" */
static void bar_counts(struct buffer *text, const struct catalog_overview *overview)
{
    unsigned long registered = (unsigned long)overview->registered;
    unsigned long elsewhere = (unsigned long)overview->elsewhere;
    buffer_format(text, ngettext("%lu code", "%lu codes", registered), registered);
    if (elsewhere > 0)
        buffer_format(text, ngettext(", %lu more elsewhere", ", %lu more elsewhere", elsewhere), elsewhere);
}

/* "1-22 of 71": lines of a page that does not fit. */
static void bar_lines(struct buffer *text, const struct pane *pane)
{
    size_t below = pane_lines_below(pane);
    if (pane->page && (below > 0 || pane->top > 0))
        buffer_format(text, _("%zu-%zu of %zu"), pane->top + 1, pane->page->count - below, pane->page->count);
}

static void bar_hits(struct buffer *text, const struct find *find)
{
    if (find->hits.count > 0 && find->hits.items[0].vague)
        buffer_add(text, _("vaguely near:  "));
    else if (find->hits.understood)
        buffer_format(text, "\"%s\"  ", find->hits.understood);
    if (find->typing)
        buffer_format(text, ngettext("%zu hit", "%zu hits", find->hits.count), find->hits.count);
    else
        buffer_format(text, _("/%s  %d of %zu"), find->text.text, find->list.selected + 1, find->hits.count);
}

static void bar_place(struct buffer *text, const struct catalog_entry *entry)
{
    const struct catalog_status *status = entry->status;
    if (entry->class)
        buffer_format(text, ngettext("%lu code", "%lu codes", (unsigned long)entry->class->registered),
                      (unsigned long)entry->class->registered);
    if (status && status->class)
        buffer_add(text, status->class);
    if (status && status->class && status->place > 0)
        buffer_format(text, _("  %d of %d"), status->place, status->places);
}

/* Where the panes stand one at a time, there is no line beside them to show that there is more. */
static const struct pane *bar_scrolled(struct browser *browser)
{
    if (browser->helping || (browser->view != HISTORY_PANES && browser->view != HISTORY_OVERVIEW))
        return browser_linking(browser);
    return browser->layout.form == LAYOUT_TABS ? browser_reading(browser) : NULL;
}

/* Is one of the hits of a search shown, or being looked for? */
static bool bar_is_hit(struct browser *browser)
{
    const struct list_node *hit = list_selected(&browser->find.list);
    if (browser->helping || !browser->find.on)
        return false;
    return browser->find.typing || (hit && strcmp(hit->ref->key, browser->key) == 0);
}

void bar_right(struct buffer *text, struct browser *browser)
{
    const struct pane *scrolled = bar_scrolled(browser);
    if (bar_is_hit(browser))
        bar_hits(text, &browser->find);
    else if (scrolled)
        bar_lines(text, scrolled);
    if (text->length > 0 || browser->helping || browser->find.typing)
        return;
    if (browser->view == HISTORY_OVERVIEW)
        bar_counts(text, &browser->overview);
    else if (browser->entry)
        bar_place(text, browser->entry);
}

/*
 * What is typed in the first row: a code, or a search.
 */
#include <stdio.h>
#include <string.h>

#include "text/i18n.h"
#include "tui/browser.h"

/* ---- a code ------------------------------------------------------------------------------------------------ */

/* The first registered status whose code begins with these digits, else the first one. */
static const struct catalog_ref *prompt_find_prefix(const struct catalog_refs *statuses, const char *digits)
{
    const struct catalog_ref *found = NULL;
    for (size_t i = 0; i < statuses->count; i++) {
        const struct catalog_ref *ref = &statuses->items[i];
        char code[16];
        snprintf(code, sizeof code, "%03d", ref->code);
        if (strncmp(code, digits, strlen(digits)) == 0 && (!found || (found->elsewhere && !ref->elsewhere)))
            found = ref;
    }
    return found;
}

/* "4": its class; "40": the first code that begins so. */
static void prompt_show_beginning(struct browser *browser, const char *digits)
{
    const char class[] = {digits[0], 'x', 'x', '\0'};
    const struct catalog_ref *found = prompt_find_prefix(&browser->source.statuses, digits);
    for (size_t i = 0; !digits[1] && i < browser->source.classes.count; i++)
        if (strcmp(browser->source.classes.items[i].key, class) == 0)
            found = &browser->source.classes.items[i];
    if (found)
        browser_show(browser, HISTORY_PANES, found->key);
}

static void prompt_show_code(struct browser *browser, const char *digits)
{
    struct catalog_refs refs;
    catalog_find_code(browser->catalog, browser_code_of(digits), &refs);
    if (refs.count == 0)
        browser_show(browser, HISTORY_PAGE, digits);
    else
        browser_show(browser, HISTORY_PANES, refs.items[0].key);
    if (refs.count > 1)
        browser_say(browser,
                    ngettext("%s has %zu meaning", "%s has %zu meanings: J shows the next", refs.count),
                    digits, refs.count);
    catalog_refs_done(&refs);
}

/* "401.3", or as much of it as is known. */
static void prompt_show_substatus(struct browser *browser, const char *digits)
{
    struct catalog_refs refs;
    char code[DIGITS_CODE + 1] = {digits[0], digits[1], digits[2], '\0'};
    catalog_find_key(browser->catalog, digits, &refs);
    if (refs.count > 0)
        browser_show(browser, HISTORY_PANES, refs.items[0].key);
    else
        prompt_show_code(browser, code);
    if (refs.count == 0 && digits[DIGITS_CODE + 1])
        browser_say(browser, _("no sub-status %s is known"), digits);
    catalog_refs_done(&refs);
}

static void prompt_show_number(struct browser *browser)
{
    const char *digits = browser->digits.text;
    size_t length = strlen(digits);
    browser->focus = browser->layout.form == LAYOUT_TABS ? LAYOUT_DETAIL : LAYOUT_LIST;
    if (length < DIGITS_CODE)
        prompt_show_beginning(browser, digits);
    else if (length == DIGITS_CODE)
        prompt_show_code(browser, digits);
    else
        prompt_show_substatus(browser, digits);
}

static void prompt_begin_number(struct browser *browser)
{
    struct history_place place;
    browser->helping = false;
    browser_get_place(browser, &place);
    history_push(&browser->history, &place);
    find_end(&browser->find);
}

static void prompt_take_back_number(struct browser *browser)
{
    struct history_place place;
    digits_end(&browser->digits);
    if (history_drop(&browser->history, &place))
        browser_set_place(browser, &place);
}

bool browser_type_number(struct browser *browser, int key)
{
    enum digits_event event = DIGITS_NOTHING;
    bool open = browser->digits.open;
    if ((key >= '0' && key <= '9') || key == '.')
        event = digits_type(&browser->digits, (char)key);
    else if (key == KEYS_BACKSPACE)
        event = digits_erase(&browser->digits);
    else if (key == KEYS_ESCAPE && open)
        event = DIGITS_EMPTY;
    else
        digits_end(&browser->digits);
    if (event == DIGITS_NOTHING)
        return open && key == KEYS_ENTER;
    if (event == DIGITS_BEGUN)
        prompt_begin_number(browser);
    if (event == DIGITS_EMPTY)
        prompt_take_back_number(browser);
    else
        prompt_show_number(browser);
    return true;
}

/* ---- a search ---------------------------------------------------------------------------------------------- */

void browser_begin_search(struct browser *browser)
{
    struct history_place origin;
    browser->helping = false;
    browser_get_place(browser, &origin);
    find_begin(&browser->find, &origin);
    find_run(&browser->find, browser->catalog, CATALOG_SEARCH_TYPING);
}

void browser_leave_search(struct browser *browser)
{
    struct history_place origin = browser->find.origin;
    find_end(&browser->find);
    browser_set_place(browser, &origin);
}

/* The best hit, nothing if there is none, and without a text where the search began. */
static void prompt_show_hits(struct browser *browser)
{
    struct find *find = &browser->find;
    if (find->on)
        browser->focus = LAYOUT_LIST;
    if (find->hits.count > 0)
        browser_follow(browser);
    else if (find->on)
        browser_show(browser, HISTORY_PANES, "");
    else
        browser_set_place(browser, &find->origin);
}

static void prompt_accept_search(struct browser *browser)
{
    struct find *find = &browser->find;
    if (!find->on) {
        browser_leave_search(browser);
    } else if (find->hits.count == 0) {
        browser_say(browser, _("nothing found; Esc leaves the search"));
    } else {
        find->typing = false;
        history_push(&browser->history, &find->origin);
        if (browser->layout.form == LAYOUT_TABS)
            browser->focus = LAYOUT_DETAIL;
    }
}

void browser_search_for(struct browser *browser, const char *text)
{
    browser_begin_search(browser);
    find_run_text(&browser->find, browser->catalog, text);
    prompt_show_hits(browser);
    prompt_accept_search(browser);
}

static void prompt_move_hit(struct browser *browser, int step)
{
    if (browser->find.on && list_move(&browser->find.list, step))
        browser_follow(browser);
}

/* Returns false for a key that has nothing to do with the text. */
static bool prompt_edit_search(struct browser *browser, int key)
{
    struct find *find = &browser->find;
    bool changed;
    if (key == KEYS_BACKSPACE)
        changed = find_erase_character(find);
    else if (key == KEYS_CTRL('W'))
        changed = find_erase_word(find);
    else if (key == KEYS_CTRL('U'))
        changed = find_erase_all(find);
    else if (key >= ' ' && key < KEYS_FIRST)
        changed = find_type(find, key);
    else
        return false;
    if (changed) {
        find_run(find, browser->catalog, CATALOG_SEARCH_TYPING);
        prompt_show_hits(browser);
    } else if (key == KEYS_BACKSPACE) {
        browser_leave_search(browser);
    }
    return true;
}

bool browser_type_search(struct browser *browser, int key)
{
    int page = browser->layout.panes[LAYOUT_LIST].rows;
    if (prompt_edit_search(browser, key))
        return true;
    if (key == KEYS_ENTER)
        prompt_accept_search(browser);
    else if (key == KEYS_ESCAPE)
        browser_leave_search(browser);
    else if (key == KEYS_DOWN || key == KEYS_CTRL('N'))
        prompt_move_hit(browser, 1);
    else if (key == KEYS_UP || key == KEYS_CTRL('P'))
        prompt_move_hit(browser, -1);
    else if (key == KEYS_PAGE_DOWN)
        prompt_move_hit(browser, page);
    else if (key == KEYS_PAGE_UP)
        prompt_move_hit(browser, -page);
    else
        return !keys_is_urgent(key);
    return true;
}

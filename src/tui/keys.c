#include "tui/keys.h"

#include "text/i18n.h"

#define KEYS_COUNT(array) (sizeof(array) / sizeof *(array))

static const struct keys_binding keys_bindings[] = {
    {KEYS_DIGIT, {'0', '9', '.'}, N_("Find"), N_("jump to a code as its digits are typed; 401.3 to a sub-status")},
    {KEYS_SEARCH, {'/'}, N_("Find"), N_("search as you type: names, fields, log lines")},
    {KEYS_NEXT_HIT, {'n'}, N_("Find"), N_("next hit")},
    {KEYS_PREVIOUS_HIT, {'N'}, N_("Find"), N_("previous hit")},
    {KEYS_LEAVE_SEARCH, {KEYS_ESCAPE}, N_("Find"), N_("leave the search, back to where you were")},

    {KEYS_MOVE_DOWN, {'j', KEYS_DOWN, KEYS_CTRL('N')}, N_("Move"), N_("down")},
    {KEYS_MOVE_UP, {'k', KEYS_UP, KEYS_CTRL('P')}, N_("Move"), N_("up")},
    {KEYS_NEXT_CODE, {'J'}, N_("Move"), N_("next code, also while reading")},
    {KEYS_PREVIOUS_CODE, {'K'}, N_("Move"), N_("previous code, also while reading")},
    {KEYS_NEXT_PANE, {KEYS_TAB}, N_("Move"), N_("next pane")},
    {KEYS_PREVIOUS_PANE, {KEYS_SHIFT_TAB}, N_("Move"), N_("previous pane")},
    {KEYS_PANE_LEFT, {'h', KEYS_LEFT}, N_("Move"), N_("pane to the left; in the list: fold")},
    {KEYS_PANE_RIGHT, {'l', KEYS_RIGHT}, N_("Move"), N_("pane to the right")},
    {KEYS_MOUSE, {'M'}, N_("Move"), N_("mouse on or off: a click selects and follows")},

    {KEYS_SCROLL_DOWN, {KEYS_SPACE, KEYS_PAGE_DOWN, KEYS_CTRL('F')}, N_("Read"), N_("read on: a page down")},
    {KEYS_SCROLL_UP, {'b', KEYS_PAGE_UP, KEYS_CTRL('B')}, N_("Read"), N_("a page up")},
    {KEYS_HALF_DOWN, {KEYS_CTRL('D')}, N_("Read"), N_("half a page down")},
    {KEYS_HALF_UP, {KEYS_CTRL('U')}, N_("Read"), N_("half a page up")},
    {KEYS_TO_TOP, {'g', KEYS_HOME}, N_("Read"), N_("to the beginning")},
    {KEYS_TO_BOTTOM, {'G', KEYS_END}, N_("Read"), N_("to the end")},

    {KEYS_OPEN, {KEYS_ENTER}, N_("Open"), N_("whole page, or the selected code, link or group")},
    {KEYS_BACK, {KEYS_BACKSPACE, '<', KEYS_CTRL('O')}, N_("Open"), N_("back to the place before")},
    {KEYS_FORWARD, {'>'}, N_("Open"), N_("forward again")},
    {KEYS_NEXT_LINK, {']'}, N_("Open"), N_("next link in the text")},
    {KEYS_PREVIOUS_LINK, {'['}, N_("Open"), N_("previous link in the text")},
    {KEYS_COMPARE, {'c'}, N_("Open"), N_("compare with the codes it is taken for; there Space covers and uncovers")},
    {KEYS_EXAMPLE, {'e'}, N_("Open"), N_("an example exchange")},
    {KEYS_URL, {'o'}, N_("Open"), N_("show the URL of the specification")},
    {KEYS_COPY, {'y'}, N_("Open"), N_("copy: then c code, u URL, p page, f required fields")},

    {KEYS_HELP, {'?', KEYS_F1}, N_("Leave"), N_("this help")},
    {KEYS_CLOSE, {'q'}, N_("Leave"), N_("close what is on top, then quit")},
    {KEYS_QUIT, {'Q', KEYS_CTRL('C')}, N_("Leave"), N_("quit")},
    {KEYS_REDRAW, {KEYS_CTRL('L')}, N_("Leave"), N_("draw the screen anew")},
    {KEYS_SUSPEND, {KEYS_CTRL('Z')}, N_("Leave"), N_("suspend")},
};

enum { KEYS_AT_PANES = KEYS_AT_ENTRY | KEYS_AT_FOLDED | KEYS_AT_PANE };

static const struct keys_hint keys_hint_table[] = {
    {KEYS_AT_NUMBER, 0, "0-9", N_("go on")},
    {KEYS_AT_NUMBER, 0, "Enter", N_("that is it")},
    {KEYS_AT_NUMBER, 0, "Backspace", N_("erase")},
    {KEYS_AT_NUMBER, 0, "Esc", N_("not so")},
    {KEYS_AT_SEARCH, 0, "Up Down", N_("hits")},
    {KEYS_AT_SEARCH, 0, "Enter", N_("take it")},
    {KEYS_AT_SEARCH, 0, "^U", N_("erase")},
    {KEYS_AT_SEARCH, 0, "Esc", N_("leave")},
    {KEYS_AT_PANES, KEYS_HAS_HITS, "n N", N_("hits")},
    {KEYS_AT_PANES | KEYS_AT_PAGE, KEYS_HAS_HITS, "Esc", N_("leave search")},
    {KEYS_AT_OVERVIEW, 0, "Enter", N_("opens")},
    {KEYS_AT_OVERVIEW | KEYS_AT_PANES, 0, "0-9", N_("code")},
    {KEYS_AT_OVERVIEW | KEYS_AT_PANES, 0, "/", N_("search")},
    {KEYS_AT_OVERVIEW | KEYS_AT_PANES, 0, "j k", N_("move")},
    {KEYS_AT_PANES | KEYS_AT_PAGE | KEYS_AT_VERDICT | KEYS_AT_HELP, KEYS_HAS_MORE, "Space", N_("read on")},
    {KEYS_AT_ENTRY, 0, "Enter", N_("page")},
    {KEYS_AT_PANE, 0, "Enter", N_("open")},
    {KEYS_AT_FOLDED, 0, "Enter", N_("unfold")},
    {KEYS_AT_COMPARISON, 0, "Space", N_("hide, show")},
    {KEYS_AT_COMPARISON, KEYS_HAS_MORE, "PgDn", N_("read on")},
    {KEYS_AT_PAGE | KEYS_AT_COMPARISON, KEYS_HAS_BACK, "Backspace", N_("back")},
    {KEYS_AT_PAGE | KEYS_AT_COMPARISON | KEYS_AT_VERDICT, 0, "]", N_("link")},
    {KEYS_AT_VERDICT, 0, "Enter", N_("opens")},
    {KEYS_AT_VERDICT, 0, "0-9", N_("code")},
    {KEYS_AT_VERDICT, 0, "/", N_("search")},
    {KEYS_AT_PAGE | KEYS_AT_COMPARISON, 0, "J K", N_("codes")},
    {KEYS_AT_OVERVIEW | KEYS_AT_ENTRY | KEYS_AT_PAGE, KEYS_HAS_CODE, "c", N_("compare")},
    {KEYS_AT_PAGE, 0, "e", N_("example")},
    {KEYS_AT_PAGE, 0, "o", N_("URL")},
    {KEYS_AT_PAGE | KEYS_AT_COMPARISON, 0, "y", N_("copy")},
    {KEYS_AT_PANES, 0, "Tab", N_("pane")},
    {KEYS_AT_OVERVIEW | KEYS_AT_VERDICT, 0, "q", N_("leaves")},
    {KEYS_AT_HELP, 0, "q", N_("close")},
    {KEYS_AT_OVERVIEW | KEYS_AT_PANES | KEYS_AT_PAGE | KEYS_AT_COMPARISON | KEYS_AT_VERDICT, 0, "?",
     N_("help")},
};

const struct keys_binding *keys_table(size_t *count)
{
    *count = KEYS_COUNT(keys_bindings);
    return keys_bindings;
}

const struct keys_hint *keys_hints(size_t *count)
{
    *count = KEYS_COUNT(keys_hint_table);
    return keys_hint_table;
}

enum keys_action keys_find(int key)
{
    if (key >= '0' && key <= '9')
        return KEYS_DIGIT;
    for (size_t row = 0; row < KEYS_COUNT(keys_bindings); row++)
        for (const int *bound = keys_bindings[row].keys; *bound; bound++)
            if (*bound == key)
                return keys_bindings[row].action;
    return KEYS_NO_ACTION;
}

bool keys_is_urgent(int key)
{
    return key == KEYS_CTRL('C') || key == KEYS_CTRL('L') || key == KEYS_CTRL('Z');
}

static const char *keys_special_name(int key)
{
    static const struct {
        int key;
        const char *name;
    } names[] = {
        {KEYS_DOWN, "Down"},        {KEYS_UP, "Up"},
        {KEYS_LEFT, "Left"},        {KEYS_RIGHT, "Right"},
        {KEYS_PAGE_DOWN, "PgDn"},   {KEYS_PAGE_UP, "PgUp"},
        {KEYS_HOME, "Home"},        {KEYS_END, "End"},
        {KEYS_TAB, "Tab"},          {KEYS_SHIFT_TAB, "Shift-Tab"},
        {KEYS_ENTER, "Enter"},      {KEYS_ESCAPE, "Esc"},
        {KEYS_SPACE, "Space"},      {KEYS_BACKSPACE, "Backspace"},
        {KEYS_F1, "F1"},
    };
    for (size_t i = 0; i < KEYS_COUNT(names); i++)
        if (names[i].key == key)
            return names[i].name;
    return NULL;
}

void keys_name(struct buffer *name, int key)
{
    const char *special = keys_special_name(key);
    if (special)
        buffer_add(name, special);
    else if (key < ' ')
        buffer_format(name, "^%c", key | 0x40);
    else if (key < KEYS_BACKSPACE)
        buffer_add_char(name, (char)key);
}

void keys_names(struct buffer *names, const struct keys_binding *binding)
{
    if (binding->action == KEYS_DIGIT) { /* its row holds the first and the last one */
        buffer_add(names, "0-9, .");
        return;
    }
    for (const int *key = binding->keys; *key; key++) {
        buffer_add(names, key == binding->keys ? "" : ", ");
        keys_name(names, *key);
    }
}

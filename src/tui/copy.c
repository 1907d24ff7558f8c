#include "tui/copy.h"

#include <string.h>
#include <strings.h>

#include "page/compose.h"
#include "text/i18n.h"

enum { COPY_PAGE_COLUMNS = 80 }; /* as the page goes into a file or a pipe */

#define COPY_COUNT(array) (sizeof(array) / sizeof *(array))

/* ---- what there is: each appends it, or nothing ------------------------------------------------------------ */

/* "401 Unauthorized" */
static void copy_add_code(struct buffer *text, struct browser *browser)
{
    if (browser->entry && browser->entry->status)
        compose_name(text, &browser->entry->ref);
}

static void copy_add_name(struct buffer *text, struct browser *browser)
{
    if (browser->entry && !browser->entry->status)
        compose_name(text, &browser->entry->ref);
}

static void copy_add_url(struct buffer *text, struct browser *browser)
{
    if (browser->entry && browser->entry->spec.url)
        buffer_add(text, browser->entry->spec.url);
}

static void copy_add_page(struct buffer *text, struct browser *browser)
{
    if (!browser->entry && browser_code_of(browser->key) < 0)
        return;
    struct page *page = browser_whole_page(browser, COPY_PAGE_COLUMNS);
    page_text(page, text);
    page_free(page);
}

/* Does the rule demand a field of the response, in such a way that one sees whether it is there? */
static bool copy_is_demand(const struct catalog_rule *rule)
{
    bool level = strcmp(rule->level, "MUST") == 0 || strcmp(rule->level, "SHOULD") == 0;
    return level && rule->seen && strcmp(rule->direction, "response") == 0;
}

static bool copy_is_demanded(const struct catalog_entry *entry, const char *line)
{
    size_t length = strcspn(line, ":");
    for (size_t i = 0; i < entry->rule_count; i++) {
        const struct catalog_rule *rule = &entry->rules[i];
        if (copy_is_demand(rule) && strlen(rule->field) == length && strncasecmp(rule->field, line, length) == 0)
            return true;
    }
    return false;
}

/* The lines of the example's header section with the fields that the code demands: with a value they can be pasted. */
static void copy_add_fields(struct buffer *text, struct browser *browser)
{
    const struct catalog_entry *entry = browser->entry;
    const char *line = entry && entry->status ? entry->status->response : NULL;
    while (line && (line = strstr(line, "\r\n"))) {
        line += 2;
        size_t length = strcspn(line, "\r");
        if (length == 0)
            return;
        if (!copy_is_demanded(entry, line))
            continue;
        buffer_add(text, text->length > 0 ? "\n" : "");
        buffer_add_bytes(text, line, length);
    }
}

/* ---- the table --------------------------------------------------------------------------------------------- */

static const struct copy_choice copy_choices[] = {
    {'c', N_("code"), copy_add_code}, {'c', N_("name"), copy_add_name},     {'u', N_("URL"), copy_add_url},
    {'p', N_("page"), copy_add_page}, {'f', N_("fields"), copy_add_fields},
};

const struct copy_choice *copy_table(size_t *count)
{
    *count = COPY_COUNT(copy_choices);
    return copy_choices;
}

bool copy_has(struct browser *browser, const struct copy_choice *choice)
{
    struct buffer text;
    buffer_init(&text);
    choice->add(&text, browser);
    bool has = text.length > 0;
    buffer_done(&text);
    return has;
}

/* ---- keys -------------------------------------------------------------------------------------------------- */

void browser_begin_copy(struct browser *browser)
{
    for (size_t i = 0; i < COPY_COUNT(copy_choices) && !browser->copying; i++)
        browser->copying = copy_has(browser, &copy_choices[i]);
    if (!browser->copying)
        browser_say(browser, _("there is nothing to copy here"));
}

static void copy_say(struct browser *browser, const struct copy_choice *choice)
{
    const struct buffer *text = &browser->clipboard;
    size_t lines = text->length > 0 && text->text[text->length - 1] != '\n';
    for (size_t i = 0; i < text->length; i++)
        lines += text->text[i] == '\n';
    if (lines == 0)
        browser_say(browser, _("nothing copied"));
    else if (lines == 1)
        browser_say(browser, _("copied: %s"), text->text);
    else
        browser_say(browser, ngettext("copied: %s, %zu line", "copied: %s, %zu lines", lines), _(choice->name), lines);
}

bool browser_type_copy(struct browser *browser, int key)
{
    const struct copy_choice *choice = copy_choices;
    browser->copying = false;
    buffer_clear(&browser->clipboard);
    for (size_t i = 0; i < COPY_COUNT(copy_choices) && browser->clipboard.length == 0; i++) {
        choice = &copy_choices[i];
        if (choice->key == key)
            choice->add(&browser->clipboard, browser);
    }
    copy_say(browser, choice);
    return !keys_is_urgent(key);
}

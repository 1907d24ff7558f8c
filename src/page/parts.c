#include "page/parts.h"

#include <ctype.h>
#include <string.h>

#include "text/i18n.h"
#include "text/width.h"

struct page *part_page(const struct compose *compose, const char *home)
{
    return page_new(compose->width, compose->terms, home);
}

void compose_name(struct buffer *name, const struct catalog_ref *ref)
{
    if (ref->kind == CATALOG_STATUS) {
        buffer_format(name, "%03d %s", ref->code, ref->name);
        if (ref->elsewhere)
            buffer_format(name, " (%s)", ref->origin);
    } else if (ref->kind == CATALOG_CLASS || ref->kind == CATALOG_SUBSTATUS) {
        buffer_format(name, "%s %s", ref->key, ref->name);
    } else {
        buffer_add(name, ref->name);
    }
}

void part_spec_text(struct buffer *text, const struct catalog_spec *spec)
{
    if (!spec->name)
        return;
    buffer_add(text, spec->name);
    if (spec->section)
        buffer_format(text, " %s", spec->section);
}

/* Where a status can be met, when that is not simply the wire. */
static const char *part_seen(const struct catalog_status *status)
{
    if (!status->seen)
        return _("never sent");
    if (strcmp(status->seen, "log") == 0)
        return _("in logs only");
    if (strcmp(status->seen, "client") == 0)
        return _("made up by a client");
    if (strcmp(status->seen, "body") == 0)
        return _("in the content only");
    return NULL;
}

/* What stands at the right end of a status's title. */
static void part_status_note(struct buffer *note, const struct catalog_entry *entry)
{
    const struct catalog_status *status = entry->status;
    if (entry->ref.elsewhere) {
        buffer_add(note, status->origin);
        if (part_seen(status))
            buffer_format(note, ": %s", part_seen(status));
        if (!entry->spec.name)
            buffer_format(note, ", %s", _("folklore"));
        else if (!part_seen(status))
            buffer_format(note, ", %s", _("not registered"));
        return;
    }
    if (status->class)
        buffer_format(note, "%s %s", status->class, compose_word(status->class_name));
    if (strcmp(status->standing, "standard") != 0)
        buffer_format(note, ", %s", compose_word(status->standing));
    if (entry->spec.name)
        buffer_add(note, ", ");
    part_spec_text(note, &entry->spec);
}

const char *part_direction(const char *direction)
{
    return strcmp(direction, "both") == 0 ? _("request and response") : compose_word(direction);
}

/* "response, deprecated, RFC 9111 5.4" */
static void part_header_note(struct buffer *note, const struct catalog_entry *entry)
{
    const struct catalog_header *header = entry->header;
    buffer_add(note, part_direction(header->direction));
    if (strcmp(header->standing, "standard") != 0)
        buffer_format(note, ", %s", compose_word(header->standing));
    if (entry->spec.name)
        buffer_add(note, ", ");
    part_spec_text(note, &entry->spec);
}

void part_title(struct page *page, const struct catalog_entry *entry)
{
    struct buffer name;
    struct buffer note;
    buffer_init(&name);
    buffer_init(&note);
    compose_name(&name, &entry->ref);
    if (entry->status)
        part_status_note(&note, entry);
    else if (entry->header)
        part_header_note(&note, entry);
    else
        part_spec_text(&note, &entry->spec);
    page_put(page, PAGE_TITLE, name.text);
    int left = width_of(name.text, name.length);
    int right = width_of(note.text, note.length);
    if (right > 0 && left + 2 + right > page->width)
        page_end(page);
    if (right > 0) {
        page_column(page, page->width - right);
        page_put(page, PAGE_NOTE, note.text);
    }
    page_end(page);
    buffer_done(&name);
    buffer_done(&note);
}

void part_heading(struct page *page, const char *english)
{
    page_put(page, PAGE_HEADING, compose_word(english));
    page_end(page);
}

/* A command is not cut, so that it can be copied, unless it is alone too long for a line. */
void part_more(struct page *page, const char *commands)
{
    static const char between[] = "  |  ";
    struct buffer command;
    buffer_init(&command);
    page_put(page, PAGE_LABEL, _("More:"));
    page_put(page, PAGE_TEXT, " ");
    for (bool first = true; *commands; first = false) {
        const char *end = strstr(commands, between);
        size_t length = end ? (size_t)(end - commands) : strlen(commands);
        buffer_clear(&command);
        buffer_add_bytes(&command, commands, length);
        int needed = (first ? 0 : (int)strlen(between)) + width_of(command.text, command.length);
        if (page->lines[page->count - 1].width + needed > page->width && !first) {
            page_end(page);
            page_column(page, 2);
        } else if (!first) {
            page_put(page, PAGE_NOTE, between);
        }
        page_flow(page, 2, PAGE_NOTE, command.text);
        commands += length + (end ? strlen(between) : 0);
    }
    page_end(page);
    buffer_done(&command);
}

int part_label_column(void)
{
    static const char *const labels[] = {N_("Fault"), N_("Retry"), N_("Client"), N_("Look"), N_("Cache")};
    int column = 8;
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        const char *label = _(labels[i]);
        int needed = width_of(label, strlen(label)) + 2;
        column = needed > column ? needed : column;
    }
    return column;
}

void part_labelled(struct page *page, const char *english, const char *text)
{
    if (english) /* an empty string is what gettext keeps its own notes under */
        page_put(page, PAGE_LABEL, _(english));
    page_column(page, part_label_column());
    page_flow(page, part_label_column(), PAGE_TEXT, text);
    page_end(page);
}

void part_advice(struct page *page, const struct catalog_status *status)
{
    part_labelled(page, N_("Fault"), status->fault);
    part_labelled(page, N_("Retry"), status->retry_note);
    if (status->instead)
        part_labelled(page, N_("Client"), status->instead);
}

void part_item_behind(struct page *page, int indent, int blanks, const char *key, const char *text)
{
    int used = page->open ? page->lines[page->count - 1].width : 0;
    if (used > indent && used + blanks + width_of(text, strlen(text)) > page->width)
        page_end(page);
    page_column(page, page->open && used > indent ? used + blanks : indent);
    if (key)
        page_put_link(page, key, text);
    else
        page_put(page, PAGE_TEXT, text);
}

void part_item(struct page *page, int indent, const char *key, const char *text)
{
    part_item_behind(page, indent, PART_BETWEEN, key, text);
}

/* Between the term and the explanation of a row. */
static const char part_row_mark[] = " | ";

/* The mark in the row at the beginning of the text; NULL: the line there is none. */
static const char *part_find_mark(const char *text)
{
    const char *mark = strstr(text, part_row_mark);
    bool in_line = mark && mark < text + strcspn(text, "\n");
    return in_line && strncmp(text, "  ", 2) != 0 ? mark : NULL;
}

/* The column in which the explanations of the rows at the beginning of the text stand: behind the widest term, but
 * not beyond two fifths of the page. */
static int part_row_column(const struct page *page, int indent, const char *text)
{
    int widest = 0;
    for (const char *mark; (mark = part_find_mark(text)) != NULL; text += *text == '\n') {
        int columns = width_of(text, (size_t)(mark - text));
        widest = columns > widest ? columns : widest;
        text += strcspn(text, "\n");
    }
    int most = (page->width - indent) * 2 / 5;
    return indent + (widest + 2 < most ? widest + 2 : most);
}

/* "TERM | explanation" in two columns; the explanation goes below a term that is too wide. */
static void part_row(struct page *page, int indent, int column, char *line)
{
    char *mark = strstr(line, part_row_mark);
    *mark = '\0';
    page_column(page, indent);
    page_put(page, PAGE_LABEL, line);
    if (indent + width_of(line, strlen(line)) + 2 > column)
        page_end(page);
    page_column(page, column);
    page_flow(page, column, PAGE_TEXT, mark + strlen(part_row_mark));
}

void part_prose(struct page *page, int indent, const char *text)
{
    struct buffer line;
    buffer_init(&line);
    int column = 0; /* of the rows that stand here; 0: none do */
    while (*text) {
        size_t length = strcspn(text, "\n");
        buffer_clear(&line);
        buffer_add_bytes(&line, text, length);
        bool row = part_find_mark(text) != NULL;
        column = !row ? 0 : column ? column : part_row_column(page, indent, text);
        if (length == 0) {
            page_gap(page);
        } else if (row) {
            part_row(page, indent, column, line.text);
        } else if (strncmp(line.text, "  ", 2) == 0) {
            page_column(page, indent);
            page_put(page, PAGE_EXAMPLE, line.text);
        } else {
            page_flow(page, indent, PAGE_TEXT, line.text);
        }
        page_end(page);
        text += length + (text[length] == '\n');
    }
    buffer_done(&line);
}

void part_cited(struct page *page, int indent, const char *sentence, const struct catalog_spec *spec)
{
    struct buffer line;
    buffer_init(&line);
    buffer_add(&line, sentence);
    if (spec->name) {
        buffer_add(&line, " (");
        part_spec_text(&line, spec);
        buffer_add_char(&line, ')');
    }
    page_flow(page, indent, PAGE_TEXT, line.text);
    page_end(page);
    buffer_done(&line);
}

void part_caching_text(struct buffer *text, const struct catalog_status *status)
{
    bool whole = status->store_note && isupper((unsigned char)*status->store_note);
    if (!whole)
        buffer_add(text, status->store_sentence);
    if (status->store_note)
        buffer_format(text, "%s%s", whole ? "" : "; ", status->store_note);
}

void part_caching(struct page *page, int indent, const struct catalog_status *status)
{
    if (!status->store)
        return;
    struct buffer line;
    buffer_init(&line);
    part_caching_text(&line, status);
    part_cited(page, indent, line.text, status->store_spec.name ? &status->store_spec : &status->storing_spec);
    buffer_done(&line);
}

static bool part_same_text(const char *one, const char *other)
{
    return strcmp(one ? one : "", other ? other : "") == 0;
}

int part_rule_column(const struct catalog_entry *entry)
{
    size_t widest = 4;
    for (size_t i = 0; i < entry->rule_count; i++) {
        size_t columns = strlen(entry->rules[i].level);
        widest = columns > widest ? columns : widest;
    }
    return (int)widest + 2;
}

/* Do two rules demand the same, in the same place, of different fields? */
static bool part_same_demand(const struct catalog_rule *one, const struct catalog_rule *other)
{
    return part_same_text(one->level, other->level) && part_same_text(one->actor, other->actor) &&
           part_same_text(one->subject, other->subject) && part_same_text(one->condition, other->condition) &&
           part_same_text(one->spec.name, other->spec.name) && part_same_text(one->spec.section, other->spec.section);
}

/* How many rules from `rule` on demand the same: on the page of a code they are one row. */
static size_t part_rule_run(const struct catalog_entry *entry, const struct catalog_rule *rule)
{
    const struct catalog_rule *end = entry->rules + entry->rule_count;
    size_t count = 1;
    while (entry->ref.kind != CATALOG_HEADER && rule + count < end && part_same_demand(rule, rule + count))
        count++;
    return count;
}

/* "WWW-Authenticate, one challenge or more", "client: Authorization, ...", for several fields "Date, ETag: if ...", on
 * a field's own page "401: ...". */
static void part_rule_text(struct buffer *text, const struct catalog_entry *entry, const struct catalog_rule *rule,
                           size_t count, bool spec)
{
    if (entry->ref.kind == CATALOG_HEADER)
        buffer_format(text, "%s: ", rule->subject);
    if (strcmp(rule->actor, "server") != 0)
        buffer_format(text, "%s: ", compose_word(rule->actor));
    for (size_t i = 0; i < count && entry->ref.kind != CATALOG_HEADER; i++)
        buffer_format(text, i + 1 < count || count == 1 ? "%s, " : "%s: ", rule[i].field);
    buffer_add(text, rule->condition);
    if (spec) {
        buffer_add(text, " (");
        part_spec_text(text, &rule->spec);
        buffer_add_char(text, ')');
    }
}

void part_rules(struct page *page, const struct catalog_entry *entry, int indent, bool specs)
{
    int column = indent + part_rule_column(entry);
    struct buffer text;
    buffer_init(&text);
    size_t count;
    for (size_t i = 0; i < entry->rule_count; i += count) {
        const struct catalog_rule *rule = &entry->rules[i];
        count = part_rule_run(entry, rule);
        buffer_clear(&text);
        part_rule_text(&text, entry, rule, count, specs);
        page_column(page, indent);
        page_put(page, PAGE_LEVEL, rule->level);
        page_column(page, column);
        page_flow(page, column, PAGE_TEXT, text.text);
        page_end(page);
    }
    buffer_done(&text);
}

/* "4xx           1 rule of its class": what leads to rules that stand elsewhere. */
static void part_rules_elsewhere(struct page *page, int indent, const char *key, const char *format,
                                 unsigned long count)
{
    page_column(page, indent);
    page_put_link(page, key, key);
    page_column(page, indent + (int)sizeof "any-response" + 1);
    page_format(page, PAGE_NOTE, format, count);
    page_end(page);
}

void part_general_rules(struct page *page, const struct catalog_entry *entry, int indent)
{
    unsigned long class_rules = entry->status ? (unsigned long)entry->status->class_rules : 0;
    unsigned long response_rules = entry->status ? (unsigned long)entry->status->response_rules : 0;
    if (class_rules > 0 && entry->ref.class)
        part_rules_elsewhere(page, indent, entry->ref.class,
                             ngettext("%lu rule of its class", "%lu rules of its class", class_rules), class_rules);
    if (response_rules > 0)
        part_rules_elsewhere(page, indent, "any-response",
                             ngettext("%lu rule of any response", "%lu rules of any response", response_rules),
                             response_rules);
}

void part_related(struct page *page, const struct catalog_entry *entry, int indent)
{
    for (size_t i = 0; i < entry->related_count; i++) {
        const struct catalog_related *related = &entry->related[i];
        page_column(page, indent);
        if (related->ref.kind == CATALOG_STATUS) {
            char code[8] = {0};
            memcpy(code, related->ref.key, strnlen(related->ref.key, 3));
            page_put_link(page, related->ref.key, code);
        } else {
            page_put_link(page, related->ref.key, related->ref.key);
        }
        page_column(page, indent + 5);
        if (related->ref.elsewhere)
            page_format(page, PAGE_NOTE, "(%s) ", related->ref.origin);
        page_flow(page, indent + 5, PAGE_TEXT, related->contrast);
        page_end(page);
    }
}

void part_message(struct page *page, int indent, const char *message)
{
    struct buffer line;
    buffer_init(&line);
    while (*message && strcmp(message, "\r\n") != 0) {
        size_t length = strcspn(message, "\r\n");
        buffer_clear(&line);
        buffer_add_bytes(&line, message, length);
        page_column(page, length > 0 ? indent : 0);
        page_put(page, PAGE_EXAMPLE, line.text);
        page_end(page);
        message += length;
        message += *message == '\r';
        message += *message == '\n';
    }
    buffer_done(&line);
}

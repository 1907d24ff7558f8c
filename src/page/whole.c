/*
 * The whole form: everything that the database has about an entry.
 *
 * A page follows one list of parts, in this file's last table: sections of prose by their kind, and tables made
 * from rows. What an entry does not have is left out with its heading.
 */
#include <string.h>

#include "page/forms.h"
#include "page/parts.h"
#include "text/i18n.h"

enum { WHOLE_INDENT = 2 };

static const struct catalog_section *whole_section(const struct catalog_entry *entry, const char *kind)
{
    for (size_t i = 0; i < entry->section_count; i++)
        if (strcmp(entry->sections[i].kind, kind) == 0)
            return &entry->sections[i];
    return NULL;
}

/* The prose of a section, without its heading. */
static void whole_prose(struct page *page, const struct catalog_entry *entry, const char *kind)
{
    const struct catalog_section *section = whole_section(entry, kind);
    if (section) {
        part_prose(page, WHOLE_INDENT, section->text);
        page_end(page);
    }
}

static void whole_head(struct page *page, const struct catalog_entry *entry)
{
    part_title(page, entry);
    page_flow(page, 0, PAGE_TEXT, entry->ref.summary);
    page_gap(page);
    if (entry->status)
        part_advice(page, entry->status);
    if (entry->spec.url) {
        page_gap(page);
        page_put(page, PAGE_NOTE, entry->spec.url);
        page_end(page);
    }
    page_gap(page);
}

static void whole_signs(struct page *page, const struct catalog_entry *entry)
{
    static const struct part_sign_set set = {.who = false};
    part_signs(page, entry, &set, WHOLE_INDENT);
    page_gap(page);
    part_sign_sources(page, entry, &set, WHOLE_INDENT);
    part_product_signs(page, entry, WHOLE_INDENT);
}

static void whole_who(struct page *page, const struct catalog_entry *entry)
{
    static const struct part_sign_set set = {.who = true};
    part_signs(page, entry, &set, WHOLE_INDENT);
    page_gap(page);
    part_sign_sources(page, entry, &set, WHOLE_INDENT);
}

static void whole_pitfalls(struct page *page, const struct catalog_entry *entry)
{
    struct buffer line;
    buffer_init(&line);
    for (size_t i = 0; i < entry->pitfall_count; i++) {
        const struct catalog_pitfall *pitfall = &entry->pitfalls[i];
        buffer_clear(&line);
        buffer_add(&line, pitfall->text);
        if (pitfall->remedy)
            buffer_format(&line, " %s.", pitfall->remedy);
        part_cited(page, WHOLE_INDENT, line.text, &pitfall->spec);
    }
    buffer_done(&line);
}

static void whole_outcomes(struct page *page, const struct catalog_entry *entry)
{
    part_outcomes(page, entry, WHOLE_INDENT);
}

static void whole_rules(struct page *page, const struct catalog_entry *entry)
{
    part_rules(page, entry, WHOLE_INDENT, true);
    size_t lines = page->count;
    part_general_rules(page, entry, WHOLE_INDENT);
    if (entry->rule_count > 0 || page->count > lines)
        page_gap(page);
    whole_prose(page, entry, "headers");
}

static const char *whole_method(const char *method)
{
    if (strcmp(method, "kept") == 0)
        return _("the method and the content are kept");
    if (strcmp(method, "GET") == 0)
        return _("the next request is a GET or HEAD, whatever this one was");
    return _("a POST may become a GET, other methods are kept");
}

static void whole_redirect(struct page *page, const struct catalog_entry *entry)
{
    if (entry->status && entry->status->redirects) {
        struct buffer line;
        buffer_init(&line);
        buffer_format(&line, "%s; %s.", entry->status->permanent ? _("Permanent") : _("Not permanent"),
                      whole_method(entry->status->redirect_method));
        page_flow(page, WHOLE_INDENT, PAGE_TEXT, line.text);
        buffer_done(&line);
        page_gap(page);
    }
    whole_prose(page, entry, "redirect");
}

static void whole_caching(struct page *page, const struct catalog_entry *entry)
{
    if (entry->status && entry->status->store) {
        part_caching(page, WHOLE_INDENT, entry->status);
        page_gap(page);
    }
    whole_prose(page, entry, "caching");
    if (entry->practice.text) {
        page_gap(page);
        part_cited(page, WHOLE_INDENT, entry->practice.text, &(struct catalog_spec){.name = entry->practice.source});
    }
}

static void whole_related(struct page *page, const struct catalog_entry *entry)
{
    part_related(page, entry, WHOLE_INDENT);
}

static void whole_names(struct page *page, const struct catalog_name *names, size_t count, bool where_first)
{
    int widest = 0;
    for (size_t i = 0; i < count; i++) {
        const char *left = where_first ? names[i].where : names[i].name;
        widest = (int)strlen(left) > widest ? (int)strlen(left) : widest;
    }
    for (size_t i = 0; i < count; i++) {
        page_column(page, WHOLE_INDENT);
        page_put(page, PAGE_LABEL, where_first ? names[i].where : names[i].name);
        page_column(page, WHOLE_INDENT + widest + 2);
        page_flow(page, WHOLE_INDENT + widest + 2, PAGE_TEXT, where_first ? names[i].name : names[i].where);
        page_end(page);
    }
}

static void whole_former_names(struct page *page, const struct catalog_entry *entry)
{
    whole_names(page, entry->former_names, entry->former_name_count, false);
}

static void whole_constants(struct page *page, const struct catalog_entry *entry)
{
    whole_names(page, entry->constants, entry->constant_count, true);
}

/* On a line of its own. */
static void whole_member_name(struct page *page, const struct catalog_ref *member)
{
    struct buffer name;
    buffer_init(&name);
    compose_name(&name, member);
    page_column(page, WHOLE_INDENT);
    page_put_link(page, member->key, name.text);
    page_end(page);
    buffer_done(&name);
}

static void whole_members(struct page *page, const struct catalog_entry *entry)
{
    for (size_t i = 0; i < entry->member_count; i++) {
        whole_member_name(page, &entry->members[i]);
        page_flow(page, WHOLE_INDENT + 4, PAGE_TEXT, entry->members[i].summary);
        page_end(page);
    }
}

/* The codes of a class, and the one that a sub-status code is of. */
static void whole_codes(struct page *page, const struct catalog_entry *entry)
{
    if (entry->ref.kind == CATALOG_CLASS || entry->ref.kind == CATALOG_SUBSTATUS)
        whole_members(page, entry);
}

/* The topics that lead to the entry. */
static void whole_topics(struct page *page, const struct catalog_entry *entry)
{
    for (size_t i = 0; i < entry->topic_count; i++)
        part_item(page, WHOLE_INDENT, entry->topics[i].key, entry->topics[i].name);
    page_end(page);
}

/* What a topic leads to. */
static void whole_links(struct page *page, const struct catalog_entry *entry)
{
    if (entry->ref.kind == CATALOG_TOPIC)
        whole_members(page, entry);
}

/* The names alone: there may be dozens. */
static void whole_substatuses(struct page *page, const struct catalog_entry *entry)
{
    for (size_t i = 0; entry->status && i < entry->member_count; i++)
        whole_member_name(page, &entry->members[i]);
}

/* What stands behind the name of a directive: max-age=SECONDS, private[="FIELDS"]. */
static const char *whole_argument(const char *argument)
{
    if (strcmp(argument, "seconds") == 0)
        return "=SECONDS";
    if (strcmp(argument, "optional seconds") == 0)
        return "[=SECONDS]";
    return strcmp(argument, "optional fields") == 0 ? "[=\"FIELDS\"]" : "";
}

static void whole_directives(struct page *page, const struct catalog_entry *entry)
{
    for (size_t i = 0; i < entry->directive_count; i++) {
        const struct catalog_directive *directive = &entry->directives[i];
        page_column(page, WHOLE_INDENT);
        page_put(page, PAGE_LABEL, directive->name);
        page_put(page, PAGE_EXAMPLE, whole_argument(directive->argument));
        page_put(page, PAGE_NOTE, "  ");
        page_flow(page, WHOLE_INDENT + 4, PAGE_NOTE, part_direction(directive->direction));
        page_end(page);
        part_cited(page, WHOLE_INDENT + 4, directive->meaning, &directive->spec);
    }
}

static void whole_example(struct page *page, const struct catalog_entry *entry)
{
    if (!entry->status || !entry->status->request || !entry->status->response)
        return;
    part_message(page, WHOLE_INDENT, entry->status->request);
    page_gap(page);
    part_message(page, WHOLE_INDENT, entry->status->response);
}

/* The parts in their order. A part without `write` is the prose of its section alone. */
static const struct whole_part {
    const char *title;
    const char *kind;
    void (*write)(struct page *page, const struct catalog_entry *entry);
} whole_parts[] = {
    {"Meaning", "meaning", NULL},
    {"Who said it?", NULL, whole_who},
    {"Look at", NULL, whole_signs},
    {"What products send", NULL, whole_outcomes},
    {"What the server does", "server", NULL},
    {"What the client does", "client", NULL},
    {"Header fields", "headers", whole_rules},
    {"Redirect", "redirect", whole_redirect},
    {"Caching", "caching", whole_caching},
    {"Often wrong", NULL, whole_pitfalls},
    {"Directives", NULL, whole_directives},
    {"Tell apart", NULL, whole_related},
    {"Choosing it", "choosing", NULL},
    {"Codes", NULL, whole_codes},
    {"Sub-status codes", NULL, whole_substatuses},
    {"In older texts", "history", NULL},
    {"Former names", NULL, whole_former_names},
    {"Names in programs", NULL, whole_constants},
    {"Example", NULL, whole_example},
    {"Read on", NULL, whole_links},
    {"Topics", NULL, whole_topics},
};

/* A heading, what belongs under it, and a blank line; the heading goes again if nothing came. */
static void whole_part(struct page *page, const struct catalog_entry *entry, const struct whole_part *part)
{
    size_t lines = page->count;
    bool gap = page->gap;
    part_heading(page, part->title);
    size_t heading = page->count;
    if (part->write)
        part->write(page, entry);
    else
        whole_prose(page, entry, part->kind);
    if (page->count == heading) {
        page->count = lines;
        page->gap = gap;
    } else {
        page_gap(page);
    }
}

/* The text of a topic, under titles of its own. */
static void whole_chapters(struct page *page, const struct catalog_entry *entry)
{
    for (size_t i = 0; i < entry->section_count; i++) {
        const struct catalog_section *section = &entry->sections[i];
        if (*section->kind)
            continue;
        part_heading(page, section->title);
        part_prose(page, WHOLE_INDENT, section->text);
        page_gap(page);
    }
}

void form_whole(struct page *page, const struct catalog_entry *entry)
{
    whole_head(page, entry);
    whole_chapters(page, entry);
    for (size_t i = 0; i < sizeof whole_parts / sizeof *whole_parts; i++)
        whole_part(page, entry, &whole_parts[i]);
}

struct page *compose_example(const struct compose *compose, const struct catalog_entry *entry)
{
    struct page *page = part_page(compose, entry->ref.key);
    part_title(page, entry);
    page_gap(page);
    if (entry->status && entry->status->response)
        whole_example(page, entry);
    else
        page_flow(page, 0, PAGE_TEXT, _("It is never on the wire, so there is no example."));
    page_end(page);
    return page;
}

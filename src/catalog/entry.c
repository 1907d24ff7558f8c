/*
 * Entries with all that belongs to them.
 */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "catalog/document.h"
#include "text/fatal.h"

/* A list inside an entry: one more item, zeroed, at its end. */
#define ENTRY_ADD(entry, list, count) \
    ((entry)->list = arena_grow(&(entry)->arena, (entry)->list, (entry)->count, sizeof *(entry)->list), \
     &(entry)->list[(entry)->count++])

static void entry_read_spec(struct document_record *record, struct catalog_entry *entry)
{
    document_spec(record, &entry->spec);
}

static void entry_read_status(struct document_record *record, struct catalog_entry *entry)
{
    struct catalog_status *status = arena_new(&entry->arena, sizeof *status);
    status->code = entry->ref.code;
    status->origin = entry->ref.origin;
    status->class = entry->ref.class;
    status->class_name = document_text(record);
    status->standing = document_text(record);
    status->seen = document_optional(record);
    status->content = document_optional(record) != NULL;
    status->fault = document_text(record);
    status->retry = document_text(record);
    status->retry_note = document_text(record);
    status->store = document_optional(record);
    status->store_sentence = document_text(record);
    status->store_note = document_optional(record);
    status->redirect_method = document_optional(record);
    status->redirects = status->redirect_method != NULL;
    status->permanent = document_optional(record) != NULL;
    status->request = document_optional(record);
    status->response = document_optional(record);
    status->place = document_number(record);
    status->places = document_number(record);
    status->class_rules = document_number(record);
    document_spec(record, &status->storing_spec);
    document_spec(record, &status->store_spec);
    status->instead = document_optional(record);
    status->response_rules = document_number(record);
    status->family = document_optional(record);
    entry->status = status;
}

static void entry_read_class(struct document_record *record, struct catalog_entry *entry)
{
    struct catalog_class *class = arena_new(&entry->arena, sizeof *class);
    class->gist = document_text(record);
    class->unknown = document_text(record);
    class->fault = document_text(record);
    class->retry = document_text(record);
    class->registered = document_number(record);
    class->store_sentence = document_optional(record);
    document_spec(record, &class->store_spec);
    entry->class = class;
}

static void entry_read_header(struct document_record *record, struct catalog_entry *entry)
{
    struct catalog_header *header = arena_new(&entry->arena, sizeof *header);
    header->direction = document_text(record);
    header->standing = document_text(record);
    entry->header = header;
}

static void entry_read_section(struct document_record *record, struct catalog_entry *entry)
{
    struct catalog_section *section = ENTRY_ADD(entry, sections, section_count);
    section->kind = document_text(record);
    section->title = document_text(record);
    section->text = document_text(record);
}

static void entry_read_rule(struct document_record *record, struct catalog_entry *entry)
{
    struct catalog_rule *rule = ENTRY_ADD(entry, rules, rule_count);
    rule->subject = document_text(record);
    rule->field = document_text(record);
    rule->direction = document_text(record);
    rule->actor = document_text(record);
    rule->level = document_text(record);
    rule->condition = document_text(record);
    rule->seen = document_optional(record) != NULL;
    document_spec(record, &rule->spec);
}

static void entry_read_sign(struct document_record *record, struct catalog_entry *entry)
{
    struct catalog_sign *sign = ENTRY_ADD(entry, signs, sign_count);
    sign->product = document_optional(record);
    sign->type = document_text(record);
    sign->text = document_text(record);
    sign->meaning = document_text(record);
    sign->source = document_optional(record);
    sign->read = document_optional(record);
    sign->brief = document_optional(record) != NULL;
}

static void entry_read_related(struct document_record *record, struct catalog_entry *entry)
{
    struct catalog_related *related = ENTRY_ADD(entry, related, related_count);
    related->weight = document_number(record);
    related->contrast = document_text(record);
    related->in_short = document_text(record);
    document_ref(record, &related->ref);
}

static void entry_read_former_name(struct document_record *record, struct catalog_entry *entry)
{
    struct catalog_name *name = ENTRY_ADD(entry, former_names, former_name_count);
    name->name = document_text(record);
    name->where = document_text(record);
}

static void entry_read_constant(struct document_record *record, struct catalog_entry *entry)
{
    struct catalog_name *name = ENTRY_ADD(entry, constants, constant_count);
    name->name = document_text(record);
    name->where = document_text(record);
}

static void entry_read_member(struct document_record *record, struct catalog_entry *entry)
{
    document_ref(record, ENTRY_ADD(entry, members, member_count));
}

static void entry_read_topic(struct document_record *record, struct catalog_entry *entry)
{
    document_ref(record, ENTRY_ADD(entry, topics, topic_count));
}

static void entry_read_practice(struct document_record *record, struct catalog_entry *entry)
{
    entry->practice.text = document_text(record);
    entry->practice.source = document_text(record);
}

static void entry_read_directive(struct document_record *record, struct catalog_entry *entry)
{
    struct catalog_directive *directive = ENTRY_ADD(entry, directives, directive_count);
    directive->name = document_text(record);
    directive->direction = document_text(record);
    directive->argument = document_text(record);
    directive->meaning = document_text(record);
    directive->spec.name = document_text(record);
    directive->spec.section = document_text(record);
}

static void entry_read_outcome(struct document_record *record, struct catalog_entry *entry)
{
    struct catalog_outcome *outcome = ENTRY_ADD(entry, outcomes, outcome_count);
    outcome->fault = document_text(record);
    outcome->product = document_text(record);
    outcome->code = document_number(record);
    outcome->logged = document_number(record);
    outcome->source = document_text(record);
    outcome->read = document_optional(record);
}

static void entry_read_pitfall(struct document_record *record, struct catalog_entry *entry)
{
    struct catalog_pitfall *pitfall = ENTRY_ADD(entry, pitfalls, pitfall_count);
    pitfall->text = document_text(record);
    pitfall->remedy = document_optional(record);
    pitfall->spec.name = document_text(record);
    pitfall->spec.section = document_text(record);
}

/* The kinds of record that the document of an entry can have. */
static const struct entry_record {
    const char *kind;
    void (*read)(struct document_record *record, struct catalog_entry *entry);
} entry_records[] = {
    {"spec", entry_read_spec},           {"status", entry_read_status},   {"class", entry_read_class},
    {"section", entry_read_section},     {"rule", entry_read_rule},       {"sign", entry_read_sign},
    {"related", entry_read_related},     {"former", entry_read_former_name},
    {"constant", entry_read_constant},   {"member", entry_read_member},
    {"practice", entry_read_practice},   {"directive", entry_read_directive}, {"header", entry_read_header},
    {"topic", entry_read_topic},         {"outcome", entry_read_outcome},
    {"pitfall", entry_read_pitfall},
};

static void entry_read(struct document_record *record, struct catalog_entry *entry)
{
    for (size_t i = 0; i < sizeof entry_records / sizeof *entry_records; i++) {
        if (strcmp(entry_records[i].kind, record->kind) == 0) {
            entry_records[i].read(record, entry);
            return;
        }
    }
}

/* Reads what the listing says of an entry, and gets its document. */
static bool entry_find(struct catalog *catalog, const char *key, struct catalog_entry *entry, char **document)
{
    sqlite3_stmt *statement = statement_on_listing(catalog,
        "SELECT " STATEMENT_REF ", d.text FROM listing l LEFT JOIN document d ON d.key = l.key WHERE l.key = ?1");
    statement_bind_text(statement, 1, key);
    bool found = statement_step(statement);
    if (found) {
        statement_ref(statement, &entry->arena, &entry->ref);
        *document = statement_text(statement, STATEMENT_REF_COLUMNS, &entry->arena);
    }
    sqlite3_finalize(statement);
    return found;
}

struct catalog_entry *catalog_entry_new(struct catalog *catalog, const char *key)
{
    struct catalog_entry *entry = memory_new(sizeof *entry);
    struct document_record record;
    char *document;
    *entry = (struct catalog_entry){0};
    if (!entry_find(catalog, key, entry, &document)) {
        free(entry);
        return NULL;
    }
    while (document_next(&document, &record))
        entry_read(&record, entry);
    return entry;
}

bool catalog_entry_keep_product(struct catalog_entry *entry, const char *product)
{
    struct catalog_sign *signs = NULL;
    size_t kept = 0;
    for (size_t i = 0; i < entry->sign_count; i++) {
        const struct catalog_sign *sign = &entry->signs[i];
        if (sign->product && strcasecmp(sign->product, product) == 0) {
            signs = arena_grow(&entry->arena, signs, kept, sizeof *signs);
            signs[kept++] = *sign;
        }
    }
    if (kept == 0)
        return false;
    entry->signs = signs;
    entry->sign_count = kept;
    return true;
}

void catalog_entry_free(struct catalog_entry *entry)
{
    if (!entry)
        return;
    arena_done(&entry->arena);
    free(entry);
}

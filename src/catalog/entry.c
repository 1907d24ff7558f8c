/*
 * Entries with all that belongs to them.
 */
#include <stdlib.h>
#include <string.h>

#include "catalog/statement.h"
#include "text/fatal.h"

/* A list inside an entry: one more item, zeroed, at its end. */
#define ENTRY_ADD(entry, list, count) \
    ((entry)->list = arena_grow(&(entry)->arena, (entry)->list, (entry)->count, sizeof *(entry)->list), \
     &(entry)->list[(entry)->count++])

/* A statement about the entry's key, which is its parameter 1. */
static sqlite3_stmt *entry_statement(struct catalog *catalog, const struct catalog_entry *entry, const char *sql)
{
    sqlite3_stmt *statement = statement_new(catalog, sql);
    statement_bind_text(statement, 1, entry->ref.key);
    return statement;
}

static void entry_read_status(sqlite3_stmt *statement, struct catalog_entry *entry)
{
    struct arena *arena = &entry->arena;
    struct catalog_status *status = arena_new(arena, sizeof *status);
    int column = 0;
    status->code = entry->ref.code;
    status->origin = entry->ref.origin;
    status->class = entry->ref.class;
    status->class_name = statement_text(statement, column++, arena);
    status->standing = statement_text(statement, column++, arena);
    status->seen = statement_text(statement, column++, arena);
    status->content = sqlite3_column_int(statement, column++) != 0;
    status->fault = statement_text(statement, column++, arena);
    status->retry = statement_text(statement, column++, arena);
    status->retry_note = statement_text(statement, column++, arena);
    status->store = statement_text(statement, column++, arena);
    status->store_sentence = statement_text(statement, column++, arena);
    status->store_note = statement_text(statement, column++, arena);
    status->redirect_method = statement_text(statement, column++, arena);
    status->redirects = status->redirect_method != NULL;
    status->permanent = sqlite3_column_int(statement, column++) != 0;
    status->request = statement_text(statement, column++, arena);
    status->response = statement_text(statement, column++, arena);
    status->place = sqlite3_column_int(statement, column++);
    status->places = sqlite3_column_int(statement, column++);
    statement_spec(statement, column, arena, &entry->spec);
    statement_spec(statement, column + STATEMENT_SPEC_COLUMNS, arena, &status->storing_spec);
    statement_spec(statement, column + 2 * STATEMENT_SPEC_COLUMNS, arena, &status->store_spec);
    entry->status = status;
}

static void entry_load_status(struct catalog *catalog, struct catalog_entry *entry)
{
    sqlite3_stmt *statement = entry_statement(catalog, entry,
        "SELECT (SELECT name FROM entry WHERE key = s.class), s.standing, (SELECT group_concat(place, ', ') FROM"
        " (SELECT place FROM seen WHERE status = s.key ORDER BY instr('wire log client body', place))),"
        " s.content = 'allowed', s.fault, s.retry, s.retry_note, s.store, t.sentence, s.store_note,"
        " r.method, r.permanent, x.request, x.response,"
        " CASE s.origin WHEN 'IETF' THEN"
        "  (SELECT count(*) FROM status n WHERE n.class = s.class AND n.origin = 'IETF' AND n.code <= s.code)"
        " ELSE 0 END,"
        " (SELECT count(*) FROM status n WHERE n.class = s.class AND n.origin = 'IETF'), "
        STATEMENT_SPEC("p", "s.section") ", " STATEMENT_SPEC("tp", "t.section") ", "
        STATEMENT_SPEC("sp", "s.store_section")
        " FROM status s LEFT JOIN redirect r ON r.status = s.key LEFT JOIN example x ON x.status = s.key"
        " LEFT JOIN specification p ON p.name = s.spec"
        " LEFT JOIN storing t ON t.store = s.store LEFT JOIN specification tp ON tp.name = t.spec"
        " LEFT JOIN specification sp ON sp.name = s.store_spec WHERE s.key = ?1");
    if (statement_step(statement))
        entry_read_status(statement, entry);
    sqlite3_finalize(statement);
}

static void entry_load_class(struct catalog *catalog, struct catalog_entry *entry)
{
    sqlite3_stmt *statement = entry_statement(catalog, entry,
        "SELECT c.gist, c.unknown, c.fault, c.retry,"
        " (SELECT count(*) FROM status n WHERE n.class = c.key AND n.origin = 'IETF'), t.sentence, "
        STATEMENT_SPEC("p", "c.section") ", " STATEMENT_SPEC("tp", "t.section")
        " FROM class c JOIN specification p ON p.name = c.spec"
        " LEFT JOIN storing t ON t.store = 'explicit' AND c.digit > 1"
        " LEFT JOIN specification tp ON tp.name = t.spec WHERE c.key = ?1");
    if (statement_step(statement)) {
        struct catalog_class *class = arena_new(&entry->arena, sizeof *class);
        class->gist = statement_text(statement, 0, &entry->arena);
        class->unknown = statement_text(statement, 1, &entry->arena);
        class->fault = statement_text(statement, 2, &entry->arena);
        class->retry = statement_text(statement, 3, &entry->arena);
        class->registered = sqlite3_column_int(statement, 4);
        class->store_sentence = statement_text(statement, 5, &entry->arena);
        statement_spec(statement, 6, &entry->arena, &entry->spec);
        statement_spec(statement, 6 + STATEMENT_SPEC_COLUMNS, &entry->arena, &class->store_spec);
        entry->class = class;
    }
    sqlite3_finalize(statement);
}

static void entry_load_header(struct catalog *catalog, struct catalog_entry *entry)
{
    sqlite3_stmt *statement = entry_statement(catalog, entry,
        "SELECT " STATEMENT_SPEC("p", "h.section")
        " FROM header h JOIN specification p ON p.name = h.spec WHERE h.key = ?1");
    if (statement_step(statement))
        statement_spec(statement, 0, &entry->arena, &entry->spec);
    sqlite3_finalize(statement);
}

static void entry_load_sections(struct catalog *catalog, struct catalog_entry *entry)
{
    sqlite3_stmt *statement = entry_statement(catalog, entry,
        "SELECT k.kind, k.title, n.text FROM section n JOIN section_kind k ON k.kind = n.kind"
        " WHERE n.entry = ?1 ORDER BY k.position");
    while (statement_step(statement)) {
        struct catalog_section *section = ENTRY_ADD(entry, sections, section_count);
        section->kind = statement_text(statement, 0, &entry->arena);
        section->title = statement_text(statement, 1, &entry->arena);
        section->text = statement_text(statement, 2, &entry->arena);
    }
    sqlite3_finalize(statement);
}

/* Where the rules of an entry are found: a status has its own and those of its class. */
static const char *entry_rules_of(const struct catalog_entry *entry)
{
#define ENTRY_RULES \
    "SELECT r.subject, r.field, r.direction, r.actor, r.level, r.condition, " STATEMENT_SPEC("p", "r.section") \
    " FROM rule r JOIN specification p ON p.name = r.spec "
#define ENTRY_RULES_ORDER " instr('MUST     MUST NOT SHOULD   SHOULD NOTMAY', r.level), r.rowid"
    if (entry->ref.kind == CATALOG_HEADER)
        return ENTRY_RULES "LEFT JOIN status s ON s.key = r.subject WHERE r.field = ?1"
                           " ORDER BY r.subject," ENTRY_RULES_ORDER;
    return ENTRY_RULES "WHERE r.subject IN (?1, (SELECT class FROM status WHERE key = ?1))"
                       " ORDER BY r.subject <> ?1," ENTRY_RULES_ORDER;
}

static void entry_load_rules(struct catalog *catalog, struct catalog_entry *entry)
{
    sqlite3_stmt *statement = entry_statement(catalog, entry, entry_rules_of(entry));
    while (statement_step(statement)) {
        struct catalog_rule *rule = ENTRY_ADD(entry, rules, rule_count);
        rule->subject = statement_text(statement, 0, &entry->arena);
        rule->field = statement_text(statement, 1, &entry->arena);
        rule->direction = statement_text(statement, 2, &entry->arena);
        rule->actor = statement_text(statement, 3, &entry->arena);
        rule->level = statement_text(statement, 4, &entry->arena);
        rule->condition = statement_text(statement, 5, &entry->arena);
        statement_spec(statement, 6, &entry->arena, &rule->spec);
    }
    sqlite3_finalize(statement);
}

static void entry_load_signs(struct catalog *catalog, struct catalog_entry *entry)
{
    sqlite3_stmt *statement = entry_statement(catalog, entry,
        "SELECT product, type, text, meaning, source, brief FROM sign WHERE status = ?1 ORDER BY position");
    while (statement_step(statement)) {
        struct catalog_sign *sign = ENTRY_ADD(entry, signs, sign_count);
        sign->product = statement_text(statement, 0, &entry->arena);
        sign->type = statement_text(statement, 1, &entry->arena);
        sign->text = statement_text(statement, 2, &entry->arena);
        sign->meaning = statement_text(statement, 3, &entry->arena);
        sign->source = statement_text(statement, 4, &entry->arena);
        sign->brief = sqlite3_column_int(statement, 5) != 0;
    }
    sqlite3_finalize(statement);
}

static void entry_load_related(struct catalog *catalog, struct catalog_entry *entry)
{
    sqlite3_stmt *statement = entry_statement(catalog, entry,
        "WITH side(other, weight, contrast, short) AS ("
        " SELECT b, weight, about_b, short_b FROM relation WHERE a = ?1 UNION ALL"
        " SELECT a, weight, about_a, short_a FROM relation WHERE b = ?1)"
        " SELECT weight, contrast, short, " STATEMENT_REF
        " FROM side JOIN entry e ON e.key = side.other LEFT JOIN status s ON s.key = e.key"
        " ORDER BY weight, s.fame DESC, e.key");
    while (statement_step(statement)) {
        struct catalog_related *related = ENTRY_ADD(entry, related, related_count);
        related->weight = sqlite3_column_int(statement, 0);
        related->contrast = statement_text(statement, 1, &entry->arena);
        related->in_short = statement_text(statement, 2, &entry->arena);
        statement_ref(statement, 3, &entry->arena, &related->ref);
    }
    sqlite3_finalize(statement);
}

static struct catalog_name *entry_read_names(sqlite3_stmt *statement, struct arena *arena, size_t *count)
{
    struct catalog_name *names = NULL;
    while (statement_step(statement)) {
        names = arena_grow(arena, names, *count, sizeof *names);
        names[*count].name = statement_text(statement, 0, arena);
        names[(*count)++].where = statement_text(statement, 1, arena);
    }
    sqlite3_finalize(statement);
    return names;
}

static void entry_load_names(struct catalog *catalog, struct catalog_entry *entry)
{
    entry->former_names = entry_read_names(
        entry_statement(catalog, entry, "SELECT name, used FROM former_name WHERE status = ?1 ORDER BY name"),
        &entry->arena, &entry->former_name_count);
    entry->constants = entry_read_names(
        entry_statement(catalog, entry, "SELECT name, language FROM constant WHERE status = ?1 ORDER BY language"),
        &entry->arena, &entry->constant_count);
}

/* The entries that belong to one of this kind; NULL: none ever do. */
static const char *entry_members_of(enum catalog_kind kind)
{
    static const char *const sql[CATALOG_TEXT + 1] = {
        [CATALOG_STATUS] = "SELECT " STATEMENT_REF " FROM substatus m JOIN entry e ON e.key = m.key"
                           " LEFT JOIN status s ON s.key = e.key WHERE m.status = ?1 ORDER BY e.id",
        [CATALOG_CLASS] = "SELECT " STATEMENT_REF " FROM status s JOIN entry e ON e.key = s.key"
                          " WHERE s.class = ?1 ORDER BY s.origin <> 'IETF', s.code, s.origin",
        [CATALOG_TOPIC] = "SELECT " STATEMENT_REF " FROM topic_link m JOIN entry e ON e.key = m.entry"
                          " LEFT JOIN status s ON s.key = e.key WHERE m.topic = ?1 ORDER BY m.position",
        [CATALOG_SUBSTATUS] = "SELECT " STATEMENT_REF " FROM substatus m JOIN entry e ON e.key = m.status"
                              " LEFT JOIN status s ON s.key = e.key WHERE m.key = ?1",
    };
    return sql[kind];
}

static void entry_load_members(struct catalog *catalog, struct catalog_entry *entry)
{
    const char *sql = entry_members_of(entry->ref.kind);
    if (!sql)
        return;
    sqlite3_stmt *statement = entry_statement(catalog, entry, sql);
    while (statement_step(statement))
        statement_ref(statement, 0, &entry->arena, ENTRY_ADD(entry, members, member_count));
    sqlite3_finalize(statement);
}

static void entry_load_kind(struct catalog *catalog, struct catalog_entry *entry)
{
    switch (entry->ref.kind) {
    case CATALOG_STATUS:
        entry_load_status(catalog, entry);
        entry_load_signs(catalog, entry);
        entry_load_names(catalog, entry);
        break;
    case CATALOG_CLASS:
        entry_load_class(catalog, entry);
        break;
    case CATALOG_HEADER:
        entry_load_header(catalog, entry);
        break;
    case CATALOG_TOPIC:
    case CATALOG_SUBSTATUS:
    case CATALOG_TEXT:
        break;
    }
}

struct catalog_entry *catalog_entry_new(struct catalog *catalog, const char *key)
{
    struct catalog_entry *entry = memory_new(sizeof *entry);
    *entry = (struct catalog_entry){0};
    sqlite3_stmt *statement = statement_new(catalog, "SELECT " STATEMENT_REF STATEMENT_FROM "WHERE e.key = ?1");
    statement_bind_text(statement, 1, key);
    bool found = statement_step(statement);
    if (found)
        statement_ref(statement, 0, &entry->arena, &entry->ref);
    sqlite3_finalize(statement);
    if (!found) {
        free(entry);
        return NULL;
    }
    entry_load_kind(catalog, entry);
    entry_load_sections(catalog, entry);
    entry_load_rules(catalog, entry);
    entry_load_related(catalog, entry);
    entry_load_members(catalog, entry);
    return entry;
}

void catalog_entry_free(struct catalog_entry *entry)
{
    if (!entry)
        return;
    arena_done(&entry->arena);
    free(entry);
}

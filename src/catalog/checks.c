/*
 * What a response has to keep, as far as that can be seen in it: one document.
 */
#include <string.h>

#include "catalog/document.h"

enum { CHECKS_STATUSES = 1000 };

struct checks_class {
    const char *key;
    const char *unknown; /* what a code is that nobody knows */
};

struct checks_row {
    const char *subject; /* a status, a class, or any response */
    struct catalog_check check;
};

struct checks {
    struct arena *arena;
    struct checks_class *classes;
    size_t class_count;
    struct checks_row *rows; /* the worst first */
    size_t row_count;
    struct catalog_checks *of[CHECKS_STATUSES]; /* NULL: nobody knows the code, and none has asked for it yet */
};

static void checks_read_judged(struct document_record *record, struct checks *checks)
{
    struct catalog_checks *judged = arena_new(checks->arena, sizeof *judged);
    checks->of[(unsigned)document_number(record) % CHECKS_STATUSES] = judged;
    judged->key = document_text(record);
    judged->name = document_text(record);
    judged->summary = document_text(record);
    judged->registered = document_number(record) != 0;
    judged->store = document_optional(record);
    judged->never_spec = document_optional(record);
    judged->never_section = document_optional(record);
    judged->content = document_number(record) != 0;
    judged->sendable = document_number(record) != 0;
    judged->redirect_method = document_optional(record);
    judged->permanent = document_number(record) != 0;
}

static void checks_read_unknown(struct document_record *record, struct checks *checks)
{
    checks->classes = arena_grow(checks->arena, checks->classes, checks->class_count, sizeof *checks->classes);
    struct checks_class *class = &checks->classes[checks->class_count++];
    class->key = document_text(record);
    class->unknown = document_text(record);
}

static void checks_read_row(struct document_record *record, struct checks *checks)
{
    checks->rows = arena_grow(checks->arena, checks->rows, checks->row_count, sizeof *checks->rows);
    struct checks_row *row = &checks->rows[checks->row_count++];
    row->subject = document_text(record);
    row->check.id = document_text(record);
    row->check.severity = (enum catalog_severity)document_number(record);
    row->check.field = document_optional(record);
    row->check.level = document_optional(record);
    row->check.text = document_text(record);
    row->check.remedy = document_optional(record);
    row->check.example = document_optional(record);
    row->check.spec = document_text(record);
    row->check.section = document_text(record);
    row->check.predicate = document_text(record);
    row->check.circumstance = document_optional(record);
}

static const struct checks_record {
    const char *kind;
    void (*read)(struct document_record *record, struct checks *checks);
} checks_records[] = {
    {"judged", checks_read_judged},
    {"unknown", checks_read_unknown},
    {"check", checks_read_row},
};

static struct checks *checks_read(struct catalog *catalog)
{
    struct checks *checks = arena_new(&catalog->arena, sizeof *checks);
    checks->arena = &catalog->arena;
    char *document = document_read(catalog, "checks", &catalog->arena);
    for (struct document_record record; document_next(&document, &record);)
        for (size_t i = 0; i < sizeof checks_records / sizeof *checks_records; i++)
            if (strcmp(checks_records[i].kind, record.kind) == 0)
                checks_records[i].read(&record, checks);
    return checks;
}

/* Of a code that nobody knows: its class may say something; perhaps it is somebody's own. */
static struct catalog_checks *checks_unknown(const struct checks *checks, char class)
{
    struct catalog_checks *unknown = arena_new(checks->arena, sizeof *unknown);
    unknown->content = unknown->sendable = true;
    for (size_t i = 0; i < checks->class_count; i++)
        if (checks->classes[i].key[0] == class)
            unknown->summary = checks->classes[i].unknown;
    return unknown;
}

static bool checks_are_about(const char *subject, const char *key, char class)
{
    return (key && strcmp(subject, key) == 0) || (subject[0] == class && strcmp(subject + 1, "xx") == 0) ||
           strcmp(subject, "any-response") == 0;
}

static void checks_add_items(const struct checks *checks, char class, struct catalog_checks *of)
{
    for (size_t i = 0; i < checks->row_count; i++) {
        if (!checks_are_about(checks->rows[i].subject, of->key, class))
            continue;
        of->items = arena_grow(checks->arena, of->items, of->count, sizeof *of->items);
        of->items[of->count++] = checks->rows[i].check;
    }
}

const struct catalog_checks *catalog_find_checks(struct catalog *catalog, int status)
{
    enum { CLASS = 100 };
    char class = (char)('0' + status / CLASS);
    catalog->checks = catalog->checks ? catalog->checks : checks_read(catalog);
    struct catalog_checks **of = &catalog->checks->of[status];
    if (!*of)
        *of = checks_unknown(catalog->checks, class);
    if ((*of)->count == 0)
        checks_add_items(catalog->checks, class, *of);
    return *of;
}

/*
 * What the first screen says: one document.
 */
#include <string.h>

#include "catalog/document.h"

static void overview_read_class(struct document_record *record, struct catalog_overview *overview)
{
    overview->classes =
        arena_grow(&overview->arena, overview->classes, overview->class_count, sizeof *overview->classes);
    struct catalog_overview_class *class = &overview->classes[overview->class_count++];
    class->gist = document_text(record);
    class->registered = document_number(record);
    document_ref(record, &class->ref);
    overview->registered += class->registered;
}

static void overview_read_elsewhere(struct document_record *record, struct catalog_overview *overview)
{
    overview->elsewhere = document_number(record);
    overview->origins = document_text(record);
}

static void overview_read_family(struct document_record *record, struct catalog_overview *overview)
{
    overview->families =
        arena_grow(&overview->arena, overview->families, overview->family_count, sizeof *overview->families);
    struct catalog_family *family = &overview->families[overview->family_count++];
    family->gist = document_text(record);
    family->codes = document_text(record);
}

static void overview_read_topic(struct document_record *record, struct catalog_overview *overview)
{
    overview->topics =
        arena_grow(&overview->arena, overview->topics, overview->topic_count, sizeof *overview->topics);
    document_ref(record, &overview->topics[overview->topic_count++]);
}

static const struct overview_record {
    const char *kind;
    void (*read)(struct document_record *record, struct catalog_overview *overview);
} overview_records[] = {
    {"group", overview_read_class},
    {"elsewhere", overview_read_elsewhere},
    {"family", overview_read_family},
    {"topic", overview_read_topic},
};

static void overview_read(struct document_record *record, struct catalog_overview *overview)
{
    for (size_t i = 0; i < sizeof overview_records / sizeof *overview_records; i++)
        if (strcmp(overview_records[i].kind, record->kind) == 0)
            overview_records[i].read(record, overview);
}

void catalog_overview_load(struct catalog *catalog, struct catalog_overview *overview)
{
    struct document_record record;
    *overview = (struct catalog_overview){0};
    char *document = document_read(catalog, "overview", &overview->arena);
    while (document_next(&document, &record))
        overview_read(&record, overview);
}

void catalog_overview_done(struct catalog_overview *overview)
{
    arena_done(&overview->arena);
    *overview = (struct catalog_overview){0};
}

/*
 * What a response is explained with: one document.
 */
#include <stdlib.h>
#include <string.h>

#include "catalog/document.h"

static void lexicon_read_token(struct document_record *record, struct catalog_lexicon *lexicon, struct arena *arena)
{
    lexicon->tokens = arena_grow(arena, lexicon->tokens, lexicon->token_count, sizeof *lexicon->tokens);
    struct catalog_token *token = &lexicon->tokens[lexicon->token_count++];
    token->field = document_text(record);
    token->token = document_text(record);
    token->meaning = document_text(record);
}

static void lexicon_read_mark(struct document_record *record, struct catalog_lexicon *lexicon, struct arena *arena)
{
    lexicon->marks = arena_grow(arena, lexicon->marks, lexicon->mark_count, sizeof *lexicon->marks);
    struct catalog_mark *mark = &lexicon->marks[lexicon->mark_count++];
    mark->field = document_text(record);
    mark->text = document_text(record);
    mark->product = document_text(record);
    mark->alias = document_optional(record);
    mark->side = document_text(record);
    mark->place = document_optional(record);
    mark->position = document_number(record);
}

static void lexicon_read_field(struct document_record *record, struct catalog_lexicon *lexicon, struct arena *arena)
{
    lexicon->fields = arena_grow(arena, lexicon->fields, lexicon->field_count, sizeof *lexicon->fields);
    struct catalog_field *field = &lexicon->fields[lexicon->field_count++];
    field->name = document_text(record);
    field->summary = document_text(record);
}

static const struct lexicon_record {
    const char *kind;
    void (*read)(struct document_record *record, struct catalog_lexicon *lexicon, struct arena *arena);
} lexicon_records[] = {
    {"token", lexicon_read_token},
    {"mark", lexicon_read_mark},
    {"field", lexicon_read_field},
};

static void lexicon_read(struct document_record *record, struct catalog_lexicon *lexicon, struct arena *arena)
{
    for (size_t i = 0; i < sizeof lexicon_records / sizeof *lexicon_records; i++)
        if (strcmp(lexicon_records[i].kind, record->kind) == 0)
            lexicon_records[i].read(record, lexicon, arena);
}

const struct catalog_lexicon *catalog_read_lexicon(struct catalog *catalog)
{
    struct document_record record;
    if (catalog->lexicon)
        return catalog->lexicon;
    catalog->lexicon = arena_new(&catalog->arena, sizeof *catalog->lexicon);
    char *document = document_read(catalog, "lexicon", &catalog->arena);
    while (document_next(&document, &record))
        lexicon_read(&record, catalog->lexicon, &catalog->arena);
    return catalog->lexicon;
}

/* bsearch(), which is not to be asked about nothing. */
static const void *lexicon_search(const void *wanted, const void *items, size_t count, size_t size,
                                  int (*compare)(const void *, const void *))
{
    return count > 0 ? bsearch(wanted, items, count, size, compare) : NULL;
}

/* Letters are compared as the database sorts them, in every locale. */
static int lexicon_compare_token(const void *a, const void *b)
{
    const struct catalog_token *left = a;
    const struct catalog_token *right = b;
    int order = sqlite3_stricmp(left->field, right->field);
    return order || !left->token ? order : sqlite3_stricmp(left->token, right->token);
}

/* A token of the field, or any one of it if `token` is NULL. */
static const struct catalog_token *lexicon_find(const struct catalog_lexicon *lexicon, const char *field,
                                                const char *token)
{
    struct catalog_token wanted = {field, token, NULL};
    return lexicon_search(&wanted, lexicon->tokens, lexicon->token_count, sizeof *lexicon->tokens,
                          lexicon_compare_token);
}

bool catalog_lexicon_knows(const struct catalog_lexicon *lexicon, const char *field)
{
    return lexicon_find(lexicon, field, NULL) != NULL;
}

const char *catalog_lexicon_token(const struct catalog_lexicon *lexicon, const char *field, const char *token)
{
    const struct catalog_token *found = lexicon_find(lexicon, field, token);
    return found ? found->meaning : NULL;
}

const char *catalog_lexicon_place(const struct catalog_lexicon *lexicon, const char *code)
{
    return catalog_lexicon_token(lexicon, "", code);
}

static int lexicon_compare_field(const void *name, const void *field)
{
    return sqlite3_stricmp(name, ((const struct catalog_field *)field)->name);
}

const char *catalog_lexicon_summary(const struct catalog_lexicon *lexicon, const char *field)
{
    const struct catalog_field *found = lexicon_search(field, lexicon->fields, lexicon->field_count,
                                                       sizeof *lexicon->fields, lexicon_compare_field);
    return found ? found->summary : NULL;
}

static int lexicon_compare_mark(const void *field, const void *mark)
{
    return sqlite3_stricmp(field, ((const struct catalog_mark *)mark)->field);
}

const struct catalog_mark *catalog_lexicon_marks(const struct catalog_lexicon *lexicon, const char *field,
                                                 size_t *count)
{
    const struct catalog_mark *first = lexicon_search(field, lexicon->marks, lexicon->mark_count,
                                                      sizeof *lexicon->marks, lexicon_compare_mark);
    *count = 0;
    if (!first)
        return NULL;
    while (first > lexicon->marks && lexicon_compare_mark(field, first - 1) == 0)
        first--;
    const struct catalog_mark *end = lexicon->marks + lexicon->mark_count;
    while (first + *count < end && lexicon_compare_mark(field, first + *count) == 0)
        ++*count;
    return first;
}

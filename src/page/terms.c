#include "page/terms.h"

#include <stdlib.h>
#include <string.h>

#include "text/fatal.h"

struct terms_entry {
    const char *name;
    const char *key;
};

struct page_terms {
    struct catalog_refs statuses;
    struct catalog_refs headers;
    struct arena arena;
    struct terms_entry *entries; /* sorted by name */
    size_t count;
};

static void terms_add(struct page_terms *terms, const char *name, size_t length, const char *key)
{
    terms->entries = arena_grow(&terms->arena, terms->entries, terms->count, sizeof *terms->entries);
    terms->entries[terms->count++] = (struct terms_entry){arena_copy(&terms->arena, name, length), key};
}

static int terms_compare(const void *a, const void *b)
{
    const struct terms_entry *left = a;
    const struct terms_entry *right = b;
    return strcmp(left->name, right->name);
}

struct page_terms *page_terms_new(struct catalog *catalog)
{
    struct page_terms *terms = memory_new(sizeof *terms);
    *terms = (struct page_terms){.entries = NULL};
    catalog_list_statuses(catalog, &terms->statuses);
    catalog_list_kind(catalog, CATALOG_HEADER, &terms->headers);
    for (size_t i = 0; i < terms->statuses.count; i++) {
        const struct catalog_ref *ref = &terms->statuses.items[i];
        if (i == 0 || ref[-1].code != ref->code) /* the first meaning of a number stands for it */
            terms_add(terms, ref->key, strnlen(ref->key, 3), ref->key);
    }
    for (size_t i = 0; i < terms->headers.count; i++) {
        const char *name = terms->headers.items[i].key;
        if (strchr(name, '-'))
            terms_add(terms, name, strlen(name), name);
    }
    if (terms->count > 0)
        qsort(terms->entries, terms->count, sizeof *terms->entries, terms_compare);
    return terms;
}

void page_terms_free(struct page_terms *terms)
{
    if (!terms)
        return;
    catalog_refs_done(&terms->statuses);
    catalog_refs_done(&terms->headers);
    arena_done(&terms->arena);
    free(terms);
}

const char *page_terms_find(const struct page_terms *terms, const char *word, size_t length)
{
    char name[64];
    if (length < 3 || length >= sizeof name || terms->count == 0)
        return NULL;
    memcpy(name, word, length);
    name[length] = '\0';
    struct terms_entry wanted = {name, NULL};
    const struct terms_entry *found =
        bsearch(&wanted, terms->entries, terms->count, sizeof *terms->entries, terms_compare);
    return found ? found->key : NULL;
}

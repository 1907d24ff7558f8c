/*
 * Words in prose that lead somewhere: status codes and header fields.
 */
#ifndef HTTPLORE_PAGE_TERMS_H
#define HTTPLORE_PAGE_TERMS_H

#include <stddef.h>

#include "catalog/catalog.h"

struct page_terms;

/* Collects the terms of a catalog; they own their texts. Free with page_terms_free(). */
struct page_terms *page_terms_new(struct catalog *catalog) __attribute__((returns_nonnull));
void page_terms_free(struct page_terms *terms);

/* The key of the entry that the word of `length` bytes is the name of (letter case as written), or NULL. A header
 * field counts only if its name has a hyphen: Date and From are words too. */
const char *page_terms_find(const struct page_terms *terms, const char *word, size_t length);

#endif

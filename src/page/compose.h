/*
 * What the program says about entries, composed into pages.
 *
 * Every function returns a new page, which the caller frees with page_free(). Headings and labels are in the
 * language of the interface, content is as the database has it.
 */
#ifndef HTTPLORE_PAGE_COMPOSE_H
#define HTTPLORE_PAGE_COMPOSE_H

#include <stdint.h>

#include "catalog/catalog.h"
#include "page/page.h"
#include "page/terms.h"

/* What every composition needs; all of it borrowed. */
struct compose {
    struct catalog *catalog;
    const struct page_terms *terms; /* words in prose that become links; NULL: none (on standard output) */
    int width;                      /* columns that a line may use */
    int page_width;                 /* for a pane: those of the whole page that Enter shows; 0: there is none */
};

enum compose_form {
    COMPOSE_BRIEF, /* at most 24 lines for each meaning at 80 columns */
    COMPOSE_WHOLE,
};

/* All that is known about a number: its meanings (catalog_find_code()) one after the other; if there are none as
 * compose_unknown(), which says what the number is taken for and what its class says, or that it is no status code
 * (outside 100 to 599). */
struct page *compose_code(const struct compose *compose, int code, const struct catalog_refs *meanings,
                          enum compose_form form);
struct page *compose_unknown(const struct compose *compose, int code);

/* One entry of any kind. */
struct page *compose_entry(const struct compose *compose, const struct catalog_entry *entry, enum compose_form form);

/* Of each meaning of a code the title and those parts of the whole page that hold all of the words; the whole page if
 * they are its origin, or words of it ("nginx", "draft"). NULL: nothing matches. */
struct page *compose_matching(const struct compose *compose, int code, const char *const *words, size_t count);

/* Code, name, origin where it is not the IETF, and the summary behind it: one line each, cut where it is longer, or
 * the `whole` of it. */
struct page *compose_list(const struct compose *compose, const struct catalog_refs *refs, bool whole);

/* A sign: its text and whose it is, what it means, and how to see all that its product has to do with the status `ref`;
 * below it the page of the status, in the brief form with the signs of that product alone. */
struct page *compose_sign(const struct compose *compose, const struct catalog_sign *sign,
                          const struct catalog_ref *ref, enum compose_form form);

/* Hits of a search, two lines each; compose_also() is the short list of names behind a label, from hit `first` on. */
struct page *compose_hits(const struct compose *compose, const struct catalog_hits *hits);
struct page *compose_also(const struct compose *compose, const char *label, const struct catalog_hits *hits,
                          size_t first);

/* The first screen: how to start, the classes, families, topics. compose_classes() is the same for standard output. */
struct page *compose_overview(const struct compose *compose, const struct catalog_overview *overview);
struct page *compose_classes(const struct compose *compose, const struct catalog_overview *overview);

/* The panes of the browser: the entry in short, below the sign that led to it (NULL: none did), its related codes, its
 * rules for headers and caching. */
struct page *compose_detail(const struct compose *compose, const struct catalog_entry *entry,
                            const struct catalog_sign *sign);
struct page *compose_related(const struct compose *compose, const struct catalog_entry *entry);
struct page *compose_rules(const struct compose *compose, const struct catalog_entry *entry);

/* Statuses side by side: a column for each, or a block where columns would be too narrow, and what is the same in all
 * of them. Of the cells that differ the first `shown` are to be seen, as one reads them, the others are covered;
 * COMPOSE_ALL_CELLS: none is. compose_count_cells() is how many there are. */
#define COMPOSE_ALL_CELLS SIZE_MAX
struct page *compose_comparison(const struct compose *compose, const struct catalog_comparison *comparison,
                                size_t shown);
size_t compose_count_cells(const struct catalog_comparison *comparison);
/* The line of the first cell of such a page that is covered, which is marked; its last line if none is. */
size_t compose_find_covered(const struct page *page);

/* The example exchange of an entry. */
struct page *compose_example(const struct compose *compose, const struct catalog_entry *entry);

/* "401 Unauthorized", "499 Client Closed Request (nginx)", "4xx Client error", "Retry-After". */
void compose_name(struct buffer *name, const struct catalog_ref *ref);

/* The translation of a title or another word of the database that belongs to the interface. */
const char *compose_word(const char *english);

#endif

/*
 * Pieces that several pages are made of; private to this folder. Each appends to a page.
 */
#ifndef HTTPLORE_PAGE_PARTS_H
#define HTTPLORE_PAGE_PARTS_H

#include "page/compose.h"

/* An empty page for `compose`, about the entry `home` (NULL: about no single one). */
struct page *part_page(const struct compose *compose, const char *home);

/* "401 Unauthorized" and, at the right end of the line if there is room, "4xx client error, RFC 9110 15.5.2". */
void part_title(struct page *page, const struct catalog_entry *entry);

/* The messages that carry a field or a directive, translated. */
const char *part_direction(const char *direction);

/* A heading on a line of its own, translated. */
void part_heading(struct page *page, const char *english);

/* The column in which the text behind labels such as Fault and Retry stands. */
int part_label_column(void);

/* "Fault   the client's ...", the label translated; NULL: no label, the text stands below what is above. */
void part_labelled(struct page *page, const char *english, const char *text);

/* Whose fault a status is, whether to try again, and what the client gets where that is something else. */
void part_advice(struct page *page, const struct catalog_status *status);

/* One of several items in a row: from column `indent`, so many blanks behind what stands there (part_item(): three),
 * and in the next line if it does not fit. It leads to the entry `key`; NULL: nowhere. */
enum { PART_BETWEEN = 3 };
void part_item_behind(struct page *page, int indent, int blanks, const char *key, const char *text);
void part_item(struct page *page, int indent, const char *key, const char *text);

/* Paragraphs of a section, indented: flowing text; lines that begin with two blanks as they are; and lines
 * "TERM | explanation" in two columns. */
void part_prose(struct page *page, int indent, const char *text);

/* "RFC 9110 15.5.2"; nothing where there is no document. */
void part_spec_text(struct buffer *text, const struct catalog_spec *spec);

/* A sentence and, in brackets, where it is said. */
void part_cited(struct page *page, int indent, const char *sentence, const struct catalog_spec *spec);

/* How a status is cached: what its kind of storing means, and what is special about this one; part_caching() also says
 * where that is said, if it is a final response. */
void part_caching_text(struct buffer *text, const struct catalog_status *status);
void part_caching(struct page *page, int indent, const struct catalog_status *status);

/* "More: httplore -a 502": commands that show more, "  |  " between them. */
void part_more(struct page *page, const char *commands);

/* One sign: its text and whose it is, and below it what it means. */
void part_sign(struct page *page, const struct catalog_sign *sign);

/* Which signs of an entry: those that tell who made the response, or the others; of these for the brief page those
 * of all products, else those of one, or with NULL of none but the page's own. */
struct part_sign_set {
    bool who;
    bool brief; /* only those for the brief page */
    const char *product;
};

/* Signs in two columns. Returns how many. */
size_t part_signs(struct page *page, const struct catalog_entry *entry, const struct part_sign_set *set, int indent);
/* Where these signs are from; nothing where that is not said of any. */
void part_sign_sources(struct page *page, const struct catalog_entry *entry, const struct part_sign_set *set,
                       int indent);
/* The signs of other products than the page's own, product by product, each with its sources. */
void part_product_signs(struct page *page, const struct catalog_entry *entry, int indent);

/* Where a claim is from: a product with its version, or a document and the day on which it was read; NULL: not said. */
struct part_source {
    const char *name;
    const char *read;
};

/* "Tried with nginx 1.22.1", and below it the documents, day by day, each once. */
void part_sources(struct page *page, const struct part_source *sources, size_t count, int indent);

/* What products make of the faults that have to do with a status, a row for each fault, and where that is from. */
void part_outcomes(struct page *page, const struct catalog_entry *entry, int indent);

/* The rules of an entry in their order, two columns, with `specs` also where each is said. On the page of a header
 * field each names its code; elsewhere those in a row that demand the same of several fields are one. */
void part_rules(struct page *page, const struct catalog_entry *entry, int indent, bool specs);
/* "4xx  1 rule of its class", "any-response  20 rules of any response", links. */
void part_general_rules(struct page *page, const struct catalog_entry *entry, int indent);
/* Columns that the level of an entry's rules takes, with the blanks behind it. */
int part_rule_column(const struct catalog_entry *entry);

/* Related codes with the sentence that tells each apart. */
void part_related(struct page *page, const struct catalog_entry *entry, int indent);

/* The bytes of a message, a line of the page for each of its lines but an empty last one. */
void part_message(struct page *page, int indent, const char *message);

#endif

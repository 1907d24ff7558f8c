/*
 * The forms in which an entry is written on a page; private to this folder.
 */
#ifndef HTTPLORE_PAGE_FORMS_H
#define HTTPLORE_PAGE_FORMS_H

#include "page/compose.h"

/* Each appends the entry to the page; the brief form is for statuses. */
void form_brief(struct page *page, const struct catalog_entry *entry);
void form_whole(struct page *page, const struct catalog_entry *entry);

#endif

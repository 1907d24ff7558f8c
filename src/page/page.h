/*
 * A document of styled lines, for standard output and the browser alike.
 *
 * A page is filled from the top. Text is put behind what stands on the current line:
 *
 *     page_put(page, PAGE_LABEL, "Retry");
 *     page_column(page, 8);
 *     page_flow(page, 8, PAGE_TEXT, "with other credentials, not with the same");
 *     page_end(page);
 *
 * Everything put goes through visible_append(), so a page holds nothing that could do harm in a terminal.
 */
#ifndef HTTPLORE_PAGE_PAGE_H
#define HTTPLORE_PAGE_PAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "text/arena.h"
#include "text/buffer.h"

/* What a piece of text is; a painter decides how that looks. */
enum page_role {
    PAGE_TEXT,
    PAGE_TITLE,   /* the code and its phrase */
    PAGE_HEADING, /* of a section */
    PAGE_LABEL,   /* "Fault", a term in front of its explanation */
    PAGE_LEVEL,   /* MUST */
    PAGE_LINK,    /* leads to another entry */
    PAGE_EXAMPLE, /* bytes of a message */
    PAGE_NOTE,    /* less important: where something is said */
    PAGE_MATCH,   /* what a search found */
    PAGE_ROLES
};

struct page_terms;

struct page_span {
    enum page_role role;
    const char *text; /* not empty, visible characters only */
    size_t length;    /* bytes */
    int width;        /* columns */
    int link;         /* index into the page's links; -1: none */
};

struct page_line {
    struct page_span *spans;
    size_t count;
    int width; /* columns used */
};

struct page_link {
    const char *key; /* of the entry that it leads to */
    size_t line;     /* where it begins */
    int column;
};

struct page {
    struct arena arena;
    int width; /* columns that a line may use */
    struct page_line *lines;
    size_t count;
    struct page_link *links; /* from top to bottom */
    size_t link_count;
    bool open;               /* the last line is not ended */
    bool gap;                /* a blank line is due before the next one */
    const char *home;        /* key of the entry that it is about, never linked; NULL: none */
    const struct page_terms *terms; /* words that become links; NULL: none. Borrowed */
};

/* An empty page; terms and home as in the members. */
struct page *page_new(int width, const struct page_terms *terms, const char *home) __attribute__((returns_nonnull));
void page_free(struct page *page);

/* Appends to the current line without wrapping. */
void page_put(struct page *page, enum page_role role, const char *text);
void page_format(struct page *page, enum page_role role, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void page_put_link(struct page *page, const char *key, const char *text);

/* Pads the current line with blanks up to `column`, with one blank at least if something stands before it. */
void page_column(struct page *page, int column);

/* Appends text that goes on in new lines, from column `indent`, where the page's width ends. Codes and header
 * fields in it become links, as the page's terms say. CATALOG_MATCH_ON and _OFF in it switch to PAGE_MATCH. */
void page_flow(struct page *page, int indent, enum page_role role, const char *text);

/* Ends the current line if there is one; page_gap() has a blank line follow, but never two, none at the top and
 * none at the end. */
void page_end(struct page *page);
void page_gap(struct page *page);

/* Appends the page as plain text, each line with a newline. */
void page_text(const struct page *page, struct buffer *text);

#endif

#include "page/page.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "catalog/catalog.h"
#include "page/terms.h"
#include "text/fatal.h"
#include "text/visible.h"
#include "text/width.h"
#include "text/wrap.h"

struct page *page_new(int width, const struct page_terms *terms, const char *home)
{
    struct page *page = memory_new(sizeof *page);
    *page = (struct page){.width = width, .terms = terms};
    page->home = home ? arena_copy(&page->arena, home, strlen(home)) : NULL;
    return page;
}

void page_free(struct page *page)
{
    if (!page)
        return;
    arena_done(&page->arena);
    free(page);
}

static struct page_line *page_add_line(struct page *page)
{
    page->lines = arena_grow(&page->arena, page->lines, page->count, sizeof *page->lines);
    struct page_line *line = &page->lines[page->count++];
    *line = (struct page_line){0};
    return line;
}

/* The line that text is being put on. */
static struct page_line *page_current(struct page *page)
{
    if (page->open)
        return &page->lines[page->count - 1];
    if (page->gap && page->count > 0)
        page_add_line(page);
    page->gap = false;
    page->open = true;
    return page_add_line(page);
}

/* Appends visible text to the current line. */
static void page_span(struct page *page, enum page_role role, const char *text, size_t length, int link)
{
    if (length == 0)
        return;
    struct page_line *line = page_current(page);
    line->spans = arena_grow(&page->arena, line->spans, line->count, sizeof *line->spans);
    struct page_span *span = &line->spans[line->count++];
    *span = (struct page_span){.role = role, .length = length, .link = link};
    span->text = arena_copy(&page->arena, text, length);
    span->width = width_of(text, length);
    line->width += span->width;
}

void page_put(struct page *page, enum page_role role, const char *text)
{
    struct buffer visible;
    buffer_init(&visible);
    visible_append(&visible, text, strlen(text));
    page_span(page, role, visible.text, visible.length, -1);
    buffer_done(&visible);
}

void page_format(struct page *page, enum page_role role, const char *format, ...)
{
    char text[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    page_put(page, role, text);
}

/* A link that begins where the current line ends now. */
static int page_add_link(struct page *page, const char *key)
{
    int column = page_current(page)->width;
    page->links = arena_grow(&page->arena, page->links, page->link_count, sizeof *page->links);
    page->links[page->link_count] = (struct page_link){
        .key = arena_copy(&page->arena, key, strlen(key)), .line = page->count - 1, .column = column};
    return (int)page->link_count++;
}

void page_put_link(struct page *page, const char *key, const char *text)
{
    struct buffer visible;
    buffer_init(&visible);
    visible_append(&visible, text, strlen(text));
    page_span(page, PAGE_LINK, visible.text, visible.length, page_add_link(page, key));
    buffer_done(&visible);
}

void page_column(struct page *page, int column)
{
    static const char blanks[] = "                                                                                ";
    struct page_line *line = page_current(page);
    int missing = column - line->width;
    if (missing <= 0)
        missing = line->width > 0 ? 1 : 0;
    while (missing > 0) {
        size_t some = (size_t)missing < sizeof blanks - 1 ? (size_t)missing : sizeof blanks - 1;
        page_span(page, PAGE_TEXT, blanks, some, -1);
        missing -= (int)some;
    }
}

/* ---- flowing text ------------------------------------------------------------------------------------------ */

/* What page_flow() carries from line to line. */
struct page_flow {
    enum page_role role;
    bool match; /* between CATALOG_MATCH_ON and _OFF */
};

static bool page_is_word_byte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '-';
}

/* Puts a piece without marks, making links of the terms in it. */
static void page_put_piece(struct page *page, enum page_role role, const char *text, size_t length)
{
    size_t plain = 0; /* where what is not yet put begins */
    for (size_t at = 0; at < length;) {
        size_t end = at;
        while (end < length && page_is_word_byte(text[end]))
            end++;
        const char *key = end > at && page->terms ? page_terms_find(page->terms, text + at, end - at) : NULL;
        if (key && !(page->home && strcmp(key, page->home) == 0)) {
            page_span(page, role, text + plain, at - plain, -1);
            page_span(page, PAGE_LINK, text + at, end - at, page_add_link(page, key));
            plain = end;
        }
        at = end > at ? end : at + 1;
    }
    page_span(page, role, text + plain, length - plain, -1);
}

/* Puts one line's worth, switching roles at the marks. */
static void page_put_line(struct page *page, struct page_flow *flow, const char *text, size_t length)
{
    while (length > 0) {
        size_t piece = 0;
        while (piece < length && text[piece] != CATALOG_MATCH_ON && text[piece] != CATALOG_MATCH_OFF)
            piece++;
        if (flow->match)
            page_span(page, PAGE_MATCH, text, piece, -1);
        else
            page_put_piece(page, flow->role, text, piece);
        if (piece < length)
            flow->match = text[piece++] == CATALOG_MATCH_ON;
        text += piece;
        length -= piece;
    }
}

/* Makes all but the marks visible; wrapping gives those no column. */
static void page_make_visible(struct buffer *visible, const char *text)
{
    for (const char *rest = text; *rest;) {
        size_t piece = strcspn(rest, "\002\003");
        visible_append(visible, rest, piece);
        rest += piece;
        if (*rest)
            buffer_add_char(visible, *rest++);
    }
}

void page_flow(struct page *page, int indent, enum page_role role, const char *text)
{
    struct page_flow flow = {.role = role};
    struct buffer visible;
    buffer_init(&visible);
    page_make_visible(&visible, text);
    for (size_t at = 0; at < visible.length;) {
        if (!page->open)
            page_column(page, indent);
        int used = page_current(page)->width;
        size_t next;
        size_t fits = wrap_line(visible.text + at, visible.length - at, page->width - used, used > indent, &next);
        page_put_line(page, &flow, visible.text + at, fits);
        at += next;
        if (at < visible.length)
            page_end(page);
    }
    buffer_done(&visible);
}

void page_end(struct page *page)
{
    page->open = false;
}

void page_gap(struct page *page)
{
    page->open = false;
    page->gap = true;
}

void page_text(const struct page *page, struct buffer *text)
{
    for (size_t i = 0; i < page->count; i++) {
        for (size_t j = 0; j < page->lines[i].count; j++)
            buffer_add_bytes(text, page->lines[i].spans[j].text, page->lines[i].spans[j].length);
        buffer_add_char(text, '\n');
    }
}

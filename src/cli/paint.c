#include "cli/paint.h"

/* Select Graphic Rendition (ECMA-48 8.3.117) for each role; NULL: as the terminal's text. Only colours that can be
 * read on light and on dark backgrounds; nothing is told by colour alone. */
static const char *const paint_roles[PAGE_ROLES] = {
    [PAGE_TEXT] = NULL,
    [PAGE_TITLE] = "1",
    [PAGE_HEADING] = "1",
    [PAGE_LABEL] = "1",
    [PAGE_LEVEL] = "1;35",
    [PAGE_LINK] = "36",
    [PAGE_EXAMPLE] = "32",
    [PAGE_NOTE] = "2",
    [PAGE_MATCH] = "1;31",
};

static void paint_span(FILE *file, const struct page_span *span, bool color)
{
    const char *rendition = color ? paint_roles[span->role] : NULL;
    if (rendition)
        fprintf(file, "\033[%sm", rendition);
    fwrite(span->text, 1, span->length, file);
    if (rendition)
        fputs("\033[0m", file);
}

void paint_page(FILE *file, const struct page *page, bool color)
{
    for (size_t i = 0; i < page->count; i++) {
        for (size_t j = 0; j < page->lines[i].count; j++)
            paint_span(file, &page->lines[i].spans[j], color);
        putc('\n', file);
    }
}

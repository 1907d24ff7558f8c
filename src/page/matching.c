/*
 * Those parts of a code's whole page that hold some words.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "page/parts.h"

/* Does a text hold the word, as a whole word and in any letter case? */
static bool matching_text(const struct buffer *text, const char *word)
{
    size_t length = strlen(word);
    bool found = false;
    for (size_t at = 0; !found && at + length <= text->length; at++)
        found = strncasecmp(text->text + at, word, length) == 0 &&
                (at == 0 || !isalnum((unsigned char)text->text[at - 1])) &&
                !isalnum((unsigned char)text->text[at + length]);
    return found;
}

static bool matching_line(const struct page_line *line, const char *word)
{
    struct buffer text;
    buffer_init(&text);
    for (size_t i = 0; i < line->count; i++)
        buffer_add_bytes(&text, line->spans[i].text, line->spans[i].length);
    bool found = matching_text(&text, word);
    buffer_done(&text);
    return found;
}

static bool matching_sign(const struct catalog_sign *sign, const char *const *words, size_t count)
{
    struct buffer text;
    buffer_init(&text);
    buffer_format(&text, "%s %s %s", sign->product ? sign->product : "", sign->text, sign->meaning);
    bool found = true;
    for (size_t word = 0; word < count; word++)
        found = found && matching_text(&text, words[word]);
    buffer_done(&text);
    return found;
}

/* Leaves of the signs, of which a block may have dozens, those that match each by itself. */
static void matching_keep_signs(struct catalog_entry *entry, const char *const *words, size_t count)
{
    size_t kept = 0;
    for (size_t i = 0; i < entry->sign_count; i++)
        if (matching_sign(&entry->signs[i], words, count))
            entry->signs[kept++] = entry->signs[i];
    entry->sign_count = kept;
}

/* Do the lines from `first` to before `end` hold all the words? */
static bool matching_block(const struct page *whole, size_t first, size_t end, const char *const *words, size_t count)
{
    for (size_t word = 0; word < count; word++) {
        bool found = false;
        for (size_t i = first; i < end && !found; i++)
            found = matching_line(&whole->lines[i], words[word]);
        if (!found)
            return false;
    }
    return true;
}

static void matching_copy(struct page *page, const struct page_line *line)
{
    page_column(page, 0); /* begins a line, even if nothing follows */
    for (size_t i = 0; i < line->count; i++)
        page_put(page, line->spans[i].role, line->spans[i].text);
    page_end(page);
}

/* A block is what stands between two blank lines; its heading may stand above an earlier block. */
static size_t matching_end(const struct page *whole, size_t first)
{
    while (first < whole->count && whole->lines[first].count > 0)
        first++;
    return first;
}

static bool matching_is_heading(const struct page_line *line)
{
    return line->count > 0 && line->spans[0].role == PAGE_HEADING;
}

/* Copies the blocks of `whole` after its title that match. */
static void matching_blocks(struct page *page, const struct page *whole, const char *const *words, size_t count)
{
    const struct page_line *heading = NULL; /* of the block, while it is not yet copied */
    for (size_t first = matching_end(whole, 0) + 1; first < whole->count;) {
        size_t end = matching_end(whole, first);
        if (matching_is_heading(&whole->lines[first]))
            heading = &whole->lines[first++];
        if (matching_block(whole, first, end, words, count)) {
            page_gap(page);
            if (heading)
                matching_copy(page, heading);
            heading = NULL;
            for (; first < end; first++)
                matching_copy(page, &whole->lines[first]);
        }
        first = end + 1;
    }
}

/* Are the words the origin, or words of it? 499 nginx and 420 draft ask for that meaning. */
static bool matching_origin(const char *origin, const char *const *words, size_t count)
{
    for (size_t word = 0; word < count; word++) {
        size_t length = strlen(words[word]);
        bool found = false;
        for (const char *at = origin ? origin : ""; !found && *at; at += *at == ' ') {
            size_t end = strcspn(at, " ");
            found = end == length && strncasecmp(at, words[word], length) == 0;
            at += end;
        }
        if (!found)
            return false;
    }
    return true;
}

/* Appends of one meaning what matches, or all of it if the words are its origin. */
static void matching_meaning(const struct compose *compose, struct page *page, const struct catalog_entry *entry,
                             const char *const *words, size_t count)
{
    struct page *whole = compose_entry(compose, entry, COMPOSE_WHOLE);
    struct page *part = part_page(compose, NULL);
    bool origin = matching_origin(entry->ref.origin, words, count);
    matching_blocks(part, whole, words, count);
    const struct page *shown = origin ? whole : part;
    if (shown->count > 0) {
        page_gap(page);
        if (!origin) {
            part_title(page, entry);
            page_gap(page);
        }
        for (size_t line = 0; line < shown->count; line++)
            matching_copy(page, &shown->lines[line]);
    }
    page_free(part);
    page_free(whole);
}

struct page *compose_matching(const struct compose *compose, int code, const char *const *words, size_t count)
{
    struct page *page = part_page(compose, NULL);
    struct catalog_refs refs;
    catalog_find_code(compose->catalog, code, &refs);
    for (size_t i = 0; i < refs.count; i++) {
        struct catalog_entry *entry = catalog_entry_new(compose->catalog, refs.items[i].key);
        bool product = entry && count == 1 && catalog_entry_keep_product(entry, words[0]);
        if (entry && !product && !matching_origin(entry->ref.origin, words, count))
            matching_keep_signs(entry, words, count);
        if (entry)
            matching_meaning(compose, page, entry, words, count);
        catalog_entry_free(entry);
    }
    catalog_refs_done(&refs);
    if (page->count > 0)
        return page;
    page_free(page);
    return NULL;
}

#include "tui/find.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

void find_init(struct find *find)
{
    *find = (struct find){.typing = false};
    buffer_init(&find->text);
    list_init_hits(&find->list, &find->hits);
}

static void find_free_hits(struct find *find)
{
    list_done(&find->list);
    catalog_hits_done(&find->hits);
    find->hits = (struct catalog_hits){.items = NULL};
}

void find_done(struct find *find)
{
    find_free_hits(find);
    buffer_done(&find->text);
}

void find_begin(struct find *find, const struct history_place *origin)
{
    find->origin = *origin;
    find->typing = true;
    buffer_clear(&find->text);
}

/* ---- the prompt -------------------------------------------------------------------------------------------- */

/* As UTF-8; returns how many bytes. */
static size_t find_encode(char bytes[4], unsigned character)
{
    static const unsigned char leads[] = {0, 0, 0xC0, 0xE0, 0xF0};
    if (character < 0x80) {
        bytes[0] = (char)character;
        return 1;
    }
    size_t length = character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    for (size_t i = length - 1; i > 0; i--) {
        bytes[i] = (char)(0x80 | (character & 0x3F));
        character >>= 6;
    }
    bytes[0] = (char)(leads[length] | character);
    return length;
}

bool find_type(struct find *find, int character)
{
    char bytes[4];
    if (character < ' ' || character == 0x7F || character > 0x10FFFF)
        return false;
    size_t length = find_encode(bytes, (unsigned)character);
    if (find->text.length + length >= HISTORY_SEARCH)
        return false;
    buffer_add_bytes(&find->text, bytes, length);
    return true;
}

static bool find_cut(struct find *find, size_t length)
{
    if (length == find->text.length)
        return false;
    find->text.length = length;
    find->text.text[length] = '\0';
    return true;
}

bool find_erase_character(struct find *find)
{
    size_t length = find->text.length;
    while (length > 0 && (find->text.text[--length] & 0xC0) == 0x80)
        ;
    return find_cut(find, length);
}

bool find_erase_word(struct find *find)
{
    size_t length = find->text.length;
    while (length > 0 && find->text.text[length - 1] == ' ')
        length--;
    while (length > 0 && find->text.text[length - 1] != ' ')
        length--;
    return find_cut(find, length);
}

bool find_erase_all(struct find *find)
{
    return find_cut(find, 0);
}

/* ---- hits -------------------------------------------------------------------------------------------------- */

static bool find_is_word_byte(char byte)
{
    return isalnum((unsigned char)byte) || (byte & 0x80);
}

/* What is marked: the text as it was understood. */
static const char *find_sought(const struct find *find)
{
    return find->hits.understood ? find->hits.understood : find->text.text;
}

static void find_split(struct find *find)
{
    const char *text = find_sought(find);
    find->word_count = 0;
    for (size_t at = 0; text[at] && find->word_count < FIND_WORDS;) {
        size_t start = at;
        while (find_is_word_byte(text[at]))
            at++;
        if (at > start)
            find->words[find->word_count++] = (struct find_word){start, at - start};
        else
            at++;
    }
}

void find_run(struct find *find, struct catalog *catalog, enum catalog_search_mode mode)
{
    find_free_hits(find);
    if (find->text.length > 0)
        catalog_search(catalog, find->text.text, mode, FIND_HITS, &find->hits);
    find_split(find);
    if (find->hits.near > 0) /* what is only vaguely near is shown if there is nothing else */
        find->hits.count = find->hits.near;
    list_init_hits(&find->list, &find->hits);
    find->on = find->text.length > 0;
}

const struct catalog_sign *find_sign(const struct find *find, const char *key)
{
    for (size_t i = 0; find->on && i < find->hits.count; i++)
        if (strcmp(find->hits.items[i].ref.key, key) == 0)
            return find->hits.items[i].sign;
    return NULL;
}

void find_run_text(struct find *find, struct catalog *catalog, const char *text)
{
    buffer_clear(&find->text);
    buffer_add_bytes(&find->text, text, strnlen(text, HISTORY_SEARCH - 1));
    find_run(find, catalog, CATALOG_SEARCH_TYPING);
}

void find_end(struct find *find)
{
    find->typing = false;
    find->on = false;
    buffer_clear(&find->text);
}

/* ---- marks ------------------------------------------------------------------------------------------------- */

/* How much of `text` is one of the words. */
static size_t find_match_here(const struct find *find, const char *text, size_t length)
{
    size_t longest = 0;
    for (size_t i = 0; i < find->word_count; i++) {
        const struct find_word *word = &find->words[i];
        if (word->length >= FIND_MARKED && word->length > longest && word->length <= length &&
            strncasecmp(text, find_sought(find) + word->start, word->length) == 0)
            longest = word->length;
    }
    return longest;
}

size_t find_match(const struct find *find, const char *text, size_t length, size_t *start)
{
    for (size_t at = *start; find->on && at < length; at++) {
        if (at > 0 && find_is_word_byte(text[at - 1]))
            continue;
        size_t match = find_match_here(find, text + at, length - at);
        if (match > 0) {
            *start = at;
            return match;
        }
    }
    return 0;
}

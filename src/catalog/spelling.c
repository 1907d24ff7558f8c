#include "catalog/spelling.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/fatal.h"

enum {
    SPELLING_SURE = 5,  /* letters from which one may be too much: shorter words are often others */
    SPELLING_LEAST = 4, /* letters of a word that is worth a correction */
    SPELLING_LONG = 8,  /* letters from which two slips are taken for the same word */
};

struct spelling {
    sqlite3_stmt *written, *count, *complete, *near;
};

struct spelling *spelling_new(struct catalog *catalog)
{
    struct spelling *spelling = memory_new(sizeof *spelling);
    spelling->written = statement_new(catalog, "SELECT 1 FROM word WHERE word = ?1");
    spelling->count = statement_new(catalog, "SELECT doc FROM stem WHERE term = ?1");
    spelling->complete = statement_new(catalog,
        "SELECT word, entries FROM word WHERE word >= ?1 AND word < ?1 || char(0x10ffff)"
        " AND length(word) >= length(?1) + ?2 ORDER BY entries DESC, word");
    spelling->near = statement_new(catalog,
        "SELECT word, entries FROM word WHERE word >= ?1 AND word < ?1 || char(0x10ffff)"
        " AND length(word) BETWEEN ?2 - 2 AND ?2 + 2 ORDER BY entries DESC, word");
    return spelling;
}

void spelling_free(struct spelling *spelling)
{
    if (!spelling)
        return;
    sqlite3_finalize(spelling->written);
    sqlite3_finalize(spelling->count);
    sqlite3_finalize(spelling->complete);
    sqlite3_finalize(spelling->near);
    free(spelling);
}

bool spelling_is_written(struct spelling *spelling, const char *word)
{
    statement_bind_text(spelling->written, 1, word);
    bool written = statement_step(spelling->written);
    sqlite3_reset(spelling->written);
    return written;
}

int spelling_count(struct spelling *spelling, const char *stem)
{
    statement_bind_text(spelling->count, 1, stem);
    int count = statement_step(spelling->count) ? sqlite3_column_int(spelling->count, 0) : 0;
    sqlite3_reset(spelling->count);
    return count;
}

static void spelling_add(struct spelling_words *words, sqlite3_stmt *statement)
{
    const char *word = (const char *)sqlite3_column_text(statement, 0);
    if (!word || words->count == SPELLING_WORDS || strlen(word) >= RANK_WORD_BYTES)
        return;
    snprintf(words->items[words->count++], RANK_WORD_BYTES, "%s", word);
    int entries = sqlite3_column_int(statement, 1);
    words->entries = entries > words->entries ? entries : words->entries;
}

void spelling_complete(struct spelling *spelling, const char *beginning, int more, struct spelling_words *words)
{
    *words = (struct spelling_words){.count = 0};
    statement_bind_text(spelling->complete, 1, beginning);
    statement_bind_number(spelling->complete, 2, more);
    while (words->count < SPELLING_WORDS && statement_step(spelling->complete))
        spelling_add(words, spelling->complete);
    sqlite3_reset(spelling->complete);
}

static int spelling_least(int a, int b)
{
    return a < b ? a : b;
}

/* Slips from one word to the other, of those that spelling_correct() names; of letters that are no ASCII each byte
 * counts. */
static int spelling_distance(const char *a, const char *b)
{
    int rows[3][RANK_WORD_BYTES + 1]; /* of b's beginnings; for the last two and this beginning of a */
    int width = (int)strlen(b);
    for (int j = 0; j <= width; j++)
        rows[0][j] = j;
    int i = 0;
    for (; a[i]; i++) {
        int *before = rows[(i + 2) % 3], *last = rows[i % 3], *row = rows[(i + 1) % 3];
        row[0] = i + 1;
        for (int j = 1; j <= width; j++) {
            row[j] = spelling_least(last[j - 1] + (a[i] != b[j - 1]), spelling_least(last[j], row[j - 1]) + 1);
            if (i > 0 && j > 1 && a[i] == b[j - 2] && a[i - 1] == b[j - 1])
                row[j] = spelling_least(row[j], before[j - 2] + 1);
        }
    }
    return rows[i % 3][width];
}

/* Adds the nearest of the words that begin so, and returns how far they are; beyond `most` none is. */
static int spelling_nearest(struct spelling *spelling, const char *beginning, const char *word, int most,
                            struct spelling_words *words)
{
    statement_bind_text(spelling->near, 1, beginning);
    statement_bind_number(spelling->near, 2, (int)strlen(word));
    while (statement_step(spelling->near)) {
        const char *known = (const char *)sqlite3_column_text(spelling->near, 0);
        int distance = known && strlen(known) < RANK_WORD_BYTES ? spelling_distance(word, known) : most + 1;
        if (strlen(word) < SPELLING_SURE && known && strlen(known) < strlen(word))
            continue;
        if (distance > most)
            continue;
        if (distance < most || words->count == 0)
            *words = (struct spelling_words){.count = 0};
        most = distance;
        spelling_add(words, spelling->near);
    }
    sqlite3_reset(spelling->near);
    return most;
}

void spelling_correct(struct spelling *spelling, const char *word, bool once, struct spelling_words *words)
{
    char first[2] = {word[0]};
    size_t length = strlen(word);
    *words = (struct spelling_words){.count = 0};
    if (length < SPELLING_LEAST || strpbrk(word, "0123456789"))
        return;
    spelling_nearest(spelling, first, word, length >= SPELLING_LONG && !once ? 2 : 1, words);
    first[0] = word[1]; /* the first letter may be too much, or have changed places */
    if (words->count == 0)
        spelling_nearest(spelling, first, word, 1, words);
}

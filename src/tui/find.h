/*
 * A search as it is typed: its text, its hits, and which words are to be marked. No terminal is needed.
 */
#ifndef HTTPLORE_TUI_FIND_H
#define HTTPLORE_TUI_FIND_H

#include <stdbool.h>
#include <stddef.h>

#include "catalog/catalog.h"
#include "text/buffer.h"
#include "tui/history.h"
#include "tui/list.h"

enum {
    FIND_HITS = 60, /* at most */
    FIND_WORDS = 8,
    FIND_MARKED = 3, /* bytes that a word needs to be marked: shorter ones are everywhere */
};

/* A word of the search as it was understood, in the text of hits or of the prompt. */
struct find_word {
    size_t start, length;
};

struct find {
    struct buffer text;
    struct find_word words[FIND_WORDS];
    size_t word_count;
    bool typing;                 /* the prompt is open */
    bool on;                     /* the list shows hits */
    struct catalog_hits hits;
    struct list list;            /* of the hits */
    struct history_place origin; /* where the user was before the search */
};

void find_init(struct find *find);
void find_done(struct find *find);

/* Opens an empty prompt; `origin` is where Escape will lead. */
void find_begin(struct find *find, const struct history_place *origin);

/* Appends a character to the prompt; erases its last character, its last word, or all. False: nothing changed. */
bool find_type(struct find *find, int character);
bool find_erase_character(struct find *find);
bool find_erase_word(struct find *find);
bool find_erase_all(struct find *find);

/* Searches for the text; the list shows the hits from then on, or nothing if the text is empty. `mode` is as in
 * catalog_search(). */
void find_run(struct find *find, struct catalog *catalog, enum catalog_search_mode mode);
/* The line of a log, flag or setting by which an entry is a hit; NULL: it is none, or by something else. */
const struct catalog_sign *find_sign(const struct find *find, const char *key);

/* The same for another text. */
void find_run_text(struct find *find, struct catalog *catalog, const char *text);

/* No search is on any more. */
void find_end(struct find *find);

/* The next word of the search that is to be marked in text[*start..length], where it begins a word: where in
 * *start, and its length; 0: there is none. Nothing is marked while no search is on. */
size_t find_match(const struct find *find, const char *text, size_t length, size_t *start);

#endif

/*
 * A code as it is typed: "4", "40", "401", "401.", "401.3". No terminal is needed.
 *
 * The entry is open from the first digit to the third, and again from a '.' right behind the third on. While it is
 * closed after three digits, their text stays until digits_end(), so that the '.' can follow.
 */
#ifndef HTTPLORE_TUI_DIGITS_H
#define HTTPLORE_TUI_DIGITS_H

#include <stdbool.h>

enum { DIGITS_CODE = 3, DIGITS_SUBSTATUS = 3 }; /* digits before and behind the point */

struct digits {
    char text[DIGITS_CODE + 1 + DIGITS_SUBSTATUS + 1];
    bool open;
};

/* What a key did to the entry. */
enum digits_event {
    DIGITS_NOTHING, /* the key means nothing here */
    DIGITS_BEGUN,   /* a new entry: one jump begins */
    DIGITS_CHANGED, /* the same jump goes on */
    DIGITS_EMPTY,   /* all was erased: no jump */
};

/* A digit or '.' was typed. */
enum digits_event digits_type(struct digits *digits, char character);

/* Backspace: erases the last character while the entry is open, else nothing. */
enum digits_event digits_erase(struct digits *digits);

/* Any other key ends the entry. */
void digits_end(struct digits *digits);

#endif

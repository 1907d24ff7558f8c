/*
 * The terminal as a whole: opening and closing it, keys, its size, job control, signals.
 */
#ifndef HTTPLORE_TUI_SCREEN_H
#define HTTPLORE_TUI_SCREEN_H

#include <stdbool.h>
#include <stddef.h>

/* Takes the terminal over. False, after a sentence on standard error, if it cannot be used. Once it is open, every
 * end of the program restores it: fatal_exit(), the signals TERM, HUP and INT (screen_read() reports them), and a
 * crash. */
bool screen_open(bool color);

/* Gives the terminal back; does nothing if it is not open. */
void screen_close(void);

/* The size in rows and columns, as of the last key. */
void screen_size(int *rows, int *columns);

/* Waits for a key: one of tui/keys.h or a character. KEYS_CLICK and the like: the mouse was at *row, *column;
 * KEYS_RESIZE: draw anew; KEYS_LEAVE: a signal asks to end, or the terminal is gone; KEYS_NOTHING: what came, also what
 * screen_has_key() took for one, was no key. */
int screen_read(int *row, int *column);

/* Has the terminal report the mouse, or not. Returns whether it does as told: not every terminal can. */
bool screen_use_mouse(bool on);

/* Has a key been pressed that screen_read() has not returned yet, or is one within so many milliseconds? */
bool screen_has_key(int milliseconds);

/* Sends a control sequence that shows nothing: whole, whatever signals come. */
void screen_send(const char *sequence, size_t length);

/* Has the whole screen sent again when it is next shown. */
void screen_redraw(void);

/* Hands the terminal to the shell until the user comes back; then screen_read() reports KEYS_RESIZE. */
void screen_suspend(void);

/* Ends the program by the signal that screen_read() reported, if there was one. The screen is closed. */
void screen_end_by_signal(void);

#endif

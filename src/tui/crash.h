/*
 * A usable terminal even after a crash: on a fatal signal the terminal's modes are put back and what leaves the
 * alternate screen is written, with nothing but calls that a signal handler may make; then the signal takes its
 * course.
 */
#ifndef HTTPLORE_TUI_CRASH_H
#define HTTPLORE_TUI_CRASH_H

#include <stddef.h>

/* Remembers the modes of the terminal `file`; before they are changed. */
void crash_save(int file);

/* From now on a fatal signal writes these bytes (copied, at most a few hundred) to that terminal. */
void crash_arm(const char *bytes, size_t length);

/* The terminal is restored already; a fatal signal only kills. */
void crash_disarm(void);

#endif

/*
 * How many bytes the browser sends for a key on 80x24: what a slow line feels.
 */
#ifndef HTTPLORE_TESTS_TRAFFIC_H
#define HTTPLORE_TESTS_TRAFFIC_H

#include <stddef.h>

enum { TRAFFIC_STEPS = 26 };

struct traffic_step {
    const char *what;
    const char *keys; /* pressed at once */
    const char *row;  /* stands in the row of the cursor then, and not before */
    size_t most;      /* bytes that it may send */
};

/* One after the other, from the start of the program. */
extern const struct traffic_step traffic_steps[TRAFFIC_STEPS];

/* What each step sends on a terminal of that type and speed (0, or a constant such as B9600). Returns the first step
 * that does not lead to its row; NULL if all do. */
const struct traffic_step *traffic_measure(const char *program, const char *type, unsigned speed,
                                           size_t bytes[TRAFFIC_STEPS]);

#endif

/*
 * The names of codes for the filter.
 */
#ifndef HTTPLORE_CLI_NAMES_H
#define HTTPLORE_CLI_NAMES_H

#include "catalog/catalog.h"
#include "text/logged.h"

struct names {
    struct arena arena;
    const char *of[LOGGED_CODES]; /* "Not Found"; all of them where meanings have different ones; NULL: none */
};

/* Reads the names of all codes; free them with names_done(). */
void names_read(struct names *names, struct catalog *catalog);
void names_done(struct names *names);

#endif

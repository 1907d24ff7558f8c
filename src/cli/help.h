/*
 * --help and --version.
 */
#ifndef HTTPLORE_CLI_HELP_H
#define HTTPLORE_CLI_HELP_H

#include "page/page.h"

/* How the program is called and, from the table of options, what each does; the caller frees the page. */
struct page *help_page(int width) __attribute__((returns_nonnull));

/* The program's version, and those of the database's layout and of SQLite; the caller frees the page. */
struct page *help_version(int width) __attribute__((returns_nonnull));

#endif

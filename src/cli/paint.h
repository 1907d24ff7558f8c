/*
 * A page on a stream: plain, or with the colours of a terminal.
 */
#ifndef HTTPLORE_CLI_PAINT_H
#define HTTPLORE_CLI_PAINT_H

#include <stdbool.h>
#include <stdio.h>

#include "page/page.h"

/* Writes every line of the page, each with a newline. Errors stay in the stream, for ferror(). */
void paint_page(FILE *file, const struct page *page, bool color);

#endif

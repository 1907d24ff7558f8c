/*
 * Byte ranges: RFC 9110 sections 14.1.2, 14.2 and 14.4.
 */
#ifndef HTTPLORE_CHECK_RANGE_H
#define HTTPLORE_CHECK_RANGE_H

#include <stdbool.h>
#include <stdint.h>

/* Numbers are of bytes; what is not there is -1. */
struct range {
    int64_t first, last; /* asked: last alone: that many at the end. Content-Range: none of them: no such range */
    int64_t size;        /* Content-Range: of the whole */
};

/* Reads Content-Range: "bytes 0-99/1000", with * in the place of the range or of the size. False: it is something else;
 * another unit is. */
bool range_read_content(const char *value, struct range *range);

/* The next range of Range, "bytes=0-99, -5"; *rest begins as its value. False: there is no other. */
bool range_next_asked(const char **rest, struct range *range);

/* Is it valid, and does it reach into a whole of that size? RFC 9110 sections 14.1.1 and 14.1.2. */
bool range_is_satisfiable(const struct range *asked, int64_t size);

/* Have these two bytes in common, where the whole has that size (-1: nobody knows)? */
bool range_overlaps(const struct range *asked, const struct range *sent, int64_t size);

#endif

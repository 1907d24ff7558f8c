/*
 * A part of a value is a pointer and a length: is it what it should be? Include cmocka.h before.
 */
#ifndef HTTPLORE_TESTS_PART_H
#define HTTPLORE_TESTS_PART_H

#include <string.h>

static void assert_part(const char *address, const char *part, size_t length, const char *expected)
{
    if (strlen(expected) != length || strncmp(part, expected, length) != 0)
        fail_msg("%s: %.*s, not %s", address, (int)length, part, expected);
}

#endif

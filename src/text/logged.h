/*
 * Status codes in lines of logs.
 */
#ifndef HTTPLORE_TEXT_LOGGED_H
#define HTTPLORE_TEXT_LOGGED_H

#include <stddef.h>

enum { LOGGED_CODES = 1000 };

/* What a line says of a status, from 0 to 999; -1: nothing. That is the number where logs have it: behind the quoted
 * request of an access log; behind what Squid did; behind the timers of HAProxy or of a balancer of AWS; behind a
 * method and a target; before the last three of the numbers in which a line of IIS ends; behind a version of HTTP;
 * behind words such as "status of"; behind a name that ends in status or code. Otherwise, unless `names` is NULL, it
 * is the last number of three digits that stands alone and that has a name among the LOGGED_CODES. The line is given
 * without its end. */
int logged_code(const char *line, size_t length, const char *const *names);

#endif

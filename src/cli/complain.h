/*
 * Sentences on standard error.
 */
#ifndef HTTPLORE_CLI_COMPLAIN_H
#define HTTPLORE_CLI_COMPLAIN_H

/* Prints "httplore: ", the formatted sentence and a newline on standard error, behind all that standard output has
 * been given so far. Control characters in the sentence are made visible. */
void complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif

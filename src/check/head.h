/*
 * The lines of one head: a status line or a request line, then fields.
 *
 * A line is a string without its end. It is taken apart where it stands: the parts that come out point into it, and it
 * is used up when something was found in it.
 */
#ifndef HTTPLORE_CHECK_HEAD_H
#define HTTPLORE_CHECK_HEAD_H

#include "check/message.h"

/* Reads a status line into version, status and phrase: "HTTP/1.1 200 OK", "HTTP/2 200", or ":status: 200", as the tools
 * of a browser have it. Returns false if it is none; so it is with a code that is not of three digits, 100 to 999. */
bool head_read_status(char *line, struct check_response *response);

/* Reads a request line into method, target and version: "GET /x HTTP/1.1". Returns false if it is none. */
bool head_read_request(char *line, struct check_request *request);

/* The fields of a head whose lines are still coming. */
struct head {
    struct arena *arena;
    struct check_fields *fields; /* where they go; NULL: no head is open */
    char *value;                 /* of the field that a fold would go on with; NULL: of none */
    char *end;                   /* of that value */
    const char *stray;           /* a line that is no field; NULL: none. Only if more follows it was part of the head */
};

void head_open(struct head *head, struct arena *arena, struct check_fields *fields);

/* Takes a line that is not empty. Lines that begin with a blank go on with the value before them; of lines that are no
 * field, and what is folded behind them, the first is kept as a stray one. `control`: it held a control character. */
void head_take(struct head *head, char *line, bool control);

/* The empty line behind the head was seen. */
void head_end(struct head *head);

#endif

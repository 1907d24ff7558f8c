/*
 * What somebody saw of an exchange, read as heads of messages: the output of curl -i, -I and -v, or what a browser's
 * developer tools give.
 */
#ifndef HTTPLORE_CHECK_TRANSCRIPT_H
#define HTTPLORE_CHECK_TRANSCRIPT_H

#include "check/message.h"

struct check_transcript {
    struct arena arena;
    struct check_response *responses; /* in the order in which they came */
    size_t count;
};

/* Reads `length` bytes. Accepted are HTTP/1.0, HTTP/1.1, HTTP/2 and HTTP/3 status lines with and without a reason phrase,
 * CRLF and LF, several heads behind one another, the marks of curl -v ("> ", "< ", "* ", "{ [5 bytes data]", "} [..."),
 * folded and repeated fields, empty values, any bytes, and a missing newline at the end. A further head counts directly
 * behind the empty line of a head, or where it is marked by "< "; all other bytes are content. A request that is marked by
 * "> " belongs to the responses that follow it, up to the next one. Lines of a head that are no field are left out. Text
 * in *transcript is copied; free it with check_transcript_done(). Returns whether there is a status line at all; if not,
 * there is nothing in *transcript. Time and memory grow linearly with the length. */
bool check_transcript_read(struct check_transcript *transcript, const char *bytes, size_t length);
void check_transcript_done(struct check_transcript *transcript);

#endif

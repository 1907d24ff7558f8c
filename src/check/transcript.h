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

/* Reads `length` bytes. Accepted are
 * - status lines of HTTP/1.0, HTTP/1.1, HTTP/2 and HTTP/3, with and without a reason phrase, and ":status: 200";
 * - CRLF and LF, and CR where there is no LF, a byte order mark, a missing newline at the end, any bytes. NUL, and CR
 *   that ends no line, count as blanks (RFC 9110 section 5.5);
 * - folded and repeated fields, empty values. Of the lines of a head that are no field one is kept;
 * - the marks of curl -v: "> ", "< ", "* ", "{ [5 bytes data]", "} [5 bytes data]"; with what the meter of curl or
 *   --trace-time put before them, and with the second copy of a head that -i and -I print;
 * - heads that are indented, as wget -S prints them.
 *
 * Before the first head there may be other lines, such as the command that was typed, as long as none between is empty.
 * If the first head is marked, only heads that are marked count; otherwise a further one counts directly behind the end
 * of a head. All else is content. What was asked is the request that was seen last: marked, or before the first status
 * line.
 *
 * Text in *transcript is copied; free it with check_transcript_done(). Returns whether there is a status line at all;
 * if not, there is nothing in *transcript. Time and memory grow linearly with the length. */
bool check_transcript_read(struct check_transcript *transcript, const char *bytes, size_t length);
void check_transcript_done(struct check_transcript *transcript);

#endif

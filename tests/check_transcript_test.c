/*
 * What is read of what curl and browsers print.
 */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "check/transcript.h"
#include "text/buffer.h"

/* ---- what was read, as text ------------------------------------------------ */

static void add_fields(struct buffer *text, const struct check_fields *fields)
{
    for (size_t i = 0; i < fields->count; i++) {
        const struct check_field *field = &fields->items[i];
        buffer_format(text, "%s%s=%s%s%s\n", field->name, field->spaced ? " " : "", field->value,
                      field->folded ? ", folded" : "", field->control ? ", control" : "");
    }
    if (fields->stray)
        buffer_format(text, "stray %s\n", fields->stray);
}

/* "GET /x: 1.1 200 OK", and what has to be said of it besides. */
static void add_response(struct buffer *text, const struct check_response *response)
{
    const struct check_request *request = response->request;
    if (request)
        buffer_format(text, "%s %s: ", request->method, request->target);
    buffer_format(text, "%d.%d %d", response->major, response->minor, response->status);
    if (response->phrase)
        buffer_format(text, " %s", response->phrase);
    buffer_add(text, response->content ? ", content" : "");
    buffer_add(text, response->complete ? "\n" : ", cut off\n");
}

static char *read_text(const char *bytes, size_t length)
{
    struct check_transcript transcript;
    struct buffer text;
    buffer_init(&text);
    bool read = check_transcript_read(&transcript, bytes, length);
    assert_int_equal(read, transcript.count > 0);
    for (size_t i = 0; i < transcript.count; i++) {
        add_response(&text, &transcript.responses[i]);
        add_fields(&text, &transcript.responses[i].fields);
    }
    check_transcript_done(&transcript);
    return buffer_take(&text);
}

static void assert_read(const char *bytes, const char *expected)
{
    char *text = read_text(bytes, strlen(bytes));
    assert_string_equal(text, expected);
    free(text);
}

static void assert_read_bytes(const char *bytes, size_t length, const char *expected)
{
    char *text = read_text(bytes, length);
    assert_string_equal(text, expected);
    free(text);
}

static void assert_nothing(const char *bytes)
{
    assert_read(bytes, "");
}

/* ---- status lines ---------------------------------------------------------- */

static void status_lines_of_all_versions_are_read(void **state)
{
    (void)state;
    assert_read("HTTP/1.1 200 OK\r\n\r\n", "1.1 200 OK\n");
    assert_read("HTTP/1.0 404 Not Found\r\n\r\n", "1.0 404 Not Found\n");
    assert_read("HTTP/2 200 \r\n\r\n", "2.0 200\n");
    assert_read("HTTP/3 503\n\n", "3.0 503\n");
    assert_read("HTTP/2.0 200 OK\n\n", "2.0 200 OK\n");
    assert_read(":status: 304\nserver: x\n\n", "2.0 304\nserver=x\n");
}

static void phrase_may_be_anything(void **state)
{
    (void)state;
    assert_read("HTTP/1.1 404 Pas trouv\xE9 :-(  \r\n\r\n", "1.1 404 Pas trouv\xE9 :-(\n");
    assert_read("HTTP/1.1\t404 \t \r\n\r\n", "1.1 404\n");
}

static void code_has_three_digits_from_100_to_999(void **state)
{
    (void)state;
    assert_read("HTTP/1.1 100 a\n\n", "1.1 100 a\n");
    assert_read("HTTP/1.1 999 a\n\n", "1.1 999 a\n");
    static const char *const others[] = {"99",   "099",   "000",   "1000", "20", "2000000000000000000000", "abc",
                                         "-200", "200OK", "401.3", ""};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        char head[80];
        snprintf(head, sizeof head, "HTTP/1.1 %s\r\nServer: x\r\n\r\n", others[i]);
        assert_nothing(head);
    }
}

static void what_holds_no_status_line_is_nothing(void **state)
{
    (void)state;
    assert_nothing("");
    assert_nothing("\n\n\n");
    assert_nothing("{\"error\":\"login required\"}\n");
    assert_nothing("hello there\n"); /* HTTP/0.9 */
    assert_nothing("Server: nginx\r\n\r\n");
    assert_nothing("HTTP/1.1\r\n\r\n");
    assert_nothing("HTTP/x 200 OK\r\n\r\n");
    assert_nothing("http/1.1 200 OK\r\n\r\n");
    assert_nothing("GET / HTTP/1.1\r\nHost: example.org\r\n\r\n");
    assert_nothing("curl: (7) Failed to connect to 127.0.0.1 port 9\n");
}

/* The content that talks of HTTP is still none. */
static void status_line_in_a_text_is_no_head(void **state)
{
    (void)state;
    assert_nothing("{\"was\":\"HTTP/1.1 500 Internal Server Error\"}\n");
    assert_nothing("# Statuses\n\nA server says\n\nHTTP/1.1 200 OK\n\nor\n\n< HTTP/1.1 404 Not Found\n\n");
}

/* ---- fields ---------------------------------------------------------------- */

static void fields_are_read_in_their_order(void **state)
{
    (void)state;
    assert_read("HTTP/1.1 200 OK\r\nVary: a\r\nX-Empty:\r\nVARY:b , c \t\r\nX-Blank: \t \r\nX: a: b\r\n\r\n",
                "1.1 200 OK\nVary=a\nX-Empty=\nVARY=b , c\nX-Blank=\nX=a: b\n");
}

static void lines_may_end_in_any_way(void **state)
{
    (void)state;
    static const char expected[] = "1.1 200 OK, content\nA=1\nB=2\n";
    assert_read("HTTP/1.1 200 OK\nA: 1\nB: 2\n\nhello", expected);
    assert_read("HTTP/1.1 200 OK\nA: 1\r\nB: 2\n\r\nhello", expected);
    assert_read("HTTP/1.1 200 OK\r\r\nA: 1\r\r\nB: 2\r\r\n\r\r\nhello", expected);
    assert_read("HTTP/1.1 200 OK\rA: 1\rB: 2\r\rhello", expected);
}

static void head_that_does_not_end_is_cut_off(void **state)
{
    (void)state;
    assert_read("HTTP/1.1 200 OK", "1.1 200 OK, cut off\n");
    assert_read("HTTP/1.1 200 OK\r\nA: 1", "1.1 200 OK, cut off\nA=1\n");
    assert_read("HTTP/1.1 200 OK\r\nA: 1\r\nB", "1.1 200 OK, cut off\nA=1\n");
}

static void folded_fields_are_unfolded(void **state)
{
    (void)state;
    assert_read("HTTP/1.1 200 OK\r\nA: one \r\n  two\r\n\tthree\r\n \r\nB:\r\n  first\r\n\r\n",
                "1.1 200 OK\nA=one two three, folded\nB=first, folded\n");
    assert_read("HTTP/1.1 200 OK\n  folded behind nothing: x\nA: 1\n\n",
                "1.1 200 OK\nA=1\nstray   folded behind nothing: x\n");
    assert_read("HTTP/1.1 200 OK\nA: 1\nno field\n  more: of it\nB: 2\n\n", "1.1 200 OK\nA=1\nB=2\nstray no field\n");
}

/* The first one is told, if it was part of the head for certain. */
static void lines_that_are_no_field_are_left_out(void **state)
{
    (void)state;
    assert_read("HTTP/1.1 200 OK\nPHP Warning in line 3\n: x\nA B: x\nHTTP/1.1 404 Not Found\n<b>W</b>: x\n:path: /\n"
                "A: 1\n\n",
                "1.1 200 OK\nA=1\nstray PHP Warning in line 3\n");
    assert_read("HTTP/1.1 200 OK\nA: 1\nno field\n\n", "1.1 200 OK\nA=1\nstray no field\n");
    assert_read("HTTP/1.1 200 OK\nA: 1\nno field", "1.1 200 OK, cut off\nA=1\n");
}

static void blanks_before_the_colon_are_told(void **state)
{
    (void)state;
    assert_read("HTTP/1.1 200 OK\nA : 1\nB\t:2\n\n", "1.1 200 OK\nA =1\nB =2\n");
}

static void bytes_that_no_value_may_have_are_blanks(void **state)
{
    (void)state;
    static const char head[] = "HTTP/1.1 200 O\0K\r\nA: x\0y\rz\r\nB: \0\r\nC\0: 1\r\nD: \xFF\x01\x1B[31m\r\n\r\n";
    assert_read_bytes(head, sizeof head - 1,
                      "1.1 200 O K\nA=x y z, control\nB=, control\nC =1, control\nD=\xFF\x01\x1B[31m, control\n");
}

static void long_lines_are_read(void **state)
{
    (void)state;
    enum { LENGTH = 1 << 20 };
    struct buffer head, expected;
    buffer_init(&head);
    buffer_init(&expected);
    buffer_add(&head, "HTTP/1.1 200 OK\r\nA: ");
    buffer_add(&expected, "1.1 200 OK\nA=");
    for (int i = 0; i < LENGTH; i++) {
        buffer_add_char(&head, 'x');
        buffer_add_char(&expected, 'x');
    }
    buffer_add(&head, "\r\n\r\n");
    buffer_add(&expected, "\n");
    assert_read(head.text, expected.text);
    buffer_done(&head);
    buffer_done(&expected);
}

/* ---- where heads begin and end --------------------------------------------- */

static void text_may_stand_before_the_first_head(void **state)
{
    (void)state;
    assert_read("\xEF\xBB\xBFHTTP/1.1 200 OK\n\n", "1.1 200 OK\n");
    assert_read("\r\n\n \nHTTP/1.1 200 OK\n\n", "1.1 200 OK\n");
    assert_read("$ curl -si http://example.org/\nHTTP/1.1 200 OK\n\n", "1.1 200 OK\n");
    assert_read("Trying 127.0.0.1...\nConnected to example.org.\nEscape character is '^]'.\nHTTP/1.1 200 OK\n\n",
                "1.1 200 OK\n");
}

static void what_is_behind_the_head_is_content(void **state)
{
    (void)state;
    assert_read("HTTP/1.1 200 OK\n\nhello", "1.1 200 OK, content\n");
    assert_read("HTTP/1.1 204 No Content\r\n\r\n\r\n", "1.1 204 No Content\n");
    assert_read("HTTP/1.1 200 OK\nA: 1\n\nhello\n\nHTTP/1.1 404 Not Found\nB: 2\n\n", "1.1 200 OK, content\nA=1\n");
    assert_read("HTTP/1.1 200 OK\n\n< HTTP/1.1 404 Not Found\n", "1.1 200 OK, content\n");
    assert_read("HTTP/1.1 200 OK\n\nTRACE / HTTP/1.1\nHost: example.org\n\n", "1.1 200 OK, content\n");
}

static void heads_may_follow_one_another(void **state)
{
    (void)state;
    assert_read("HTTP/1.1 200 Connection established\r\n\r\n"
                "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n"
                "HTTP/1.1 301 Moved Permanently\r\nLocation: /\r\n\r\n"
                "HTTP/2 200 \r\nserver: x\r\n\r\n<p>HTTP/1.1 is old\n",
                "1.1 200 Connection established\n1.1 103 Early Hints\nLink=</a.css>\n"
                "1.1 301 Moved Permanently\nLocation=/\n2.0 200, content\nserver=x\n");
    assert_read("HTTP/1.1 301 Found\n\nHTTP/1.1 1000 Strange\n\n", "1.1 301 Found, content\n");
}

static void request_may_stand_before_the_response(void **state)
{
    (void)state;
    assert_read("POST /x HTTP/1.1\nHost: example.org\n\nitem=3\n\nHTTP/1.1 201 Created\nLocation: /x/1\n\nok",
                "POST /x: 1.1 201 Created, content\nLocation=/x/1\n");
    assert_read("GET /a b HTTP/1.0\n\nHTTP/1.1 200 OK\n\n", "GET /a b: 1.1 200 OK\n");
}

static void meter_of_curl_is_skipped(void **state)
{
    (void)state;
    assert_read("  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n"
                "                                 Dload  Upload   Total   Spent    Left  Speed\n"
                "\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0"
                "\r100     5  100     5    0     0    448      0 --:--:-- --:--:-- --:--:--   454HTTP/1.1 200 OK\r\n"
                "A: 1\r\n\r\nhello",
                "1.1 200 OK, content\nA=1\n");
}

static void heads_may_be_indented(void **state)
{
    (void)state;
    assert_read("--2026-11-24 08:00:00--  http://example.org/\nConnecting to example.org... connected.\n"
                "HTTP request sent, awaiting response... \n  HTTP/1.1 301 Moved Permanently\n  Location: /x\n"
                "Location: /x [following]\n--2026-11-24 08:00:01--  http://example.org/x\n"
                "HTTP request sent, awaiting response... \n  HTTP/1.1 200 OK\n  Content-Length: 5\n"
                "Length: 5\nSaving to: 'x'\n",
                "1.1 301 Moved Permanently\nLocation=/x\n1.1 200 OK\nContent-Length=5\n");
}

/* ---- curl -v --------------------------------------------------------------- */

static void marks_of_curl_are_read(void **state)
{
    (void)state;
    assert_read("*   Trying 127.0.0.1:80...\n* using HTTP/2\n> GET /x HTTP/2\r\n> Host: example.org\r\n> \r\n"
                "* Request completely sent off\n< HTTP/2 200 \r\n* Added cookie a=\"b\"\n< set-cookie: a=b\r\n"
                "< x: 1\r\n<  folded\r\n< \r\n{ [5 bytes data]\n* Connection #0 to host example.org left intact\nhello",
                "GET /x: 2.0 200, content\nset-cookie=a=b\nx=1 folded, folded\n");
}

/* As it is copied from a terminal: without blanks at the ends of lines, and with the content where it came. */
static void marks_copied_from_a_terminal_are_read(void **state)
{
    (void)state;
    assert_read("$ curl -v http://example.org/x\n> GET /x HTTP/1.1\n> Host: example.org\n>\n< HTTP/1.1 204 No Content\n"
                "< A: 1\n<\n* Connection #0 to host example.org left intact\n",
                "GET /x: 1.1 204 No Content\nA=1\n");
    assert_read("> GET /x HTTP/1.1\n>\n< HTTP/1.1 200 OK\n< A: 1\n<\nhello* Connection #0 left intact\n",
                "GET /x: 1.1 200 OK, content\nA=1\n");
    assert_read("> GET /x HTTP/1.1\n>\n< HTTP/1.1 204 No Content\n<\n0.005\n$ ls\n", /* -w, and a prompt */
                "GET /x: 1.1 204 No Content\n");
    assert_read("> HEAD /x HTTP/1.1\n>\n< HTTP/1.1 200 OK\n<\n$ ls\n", "HEAD /x: 1.1 200 OK\n");
}

static void each_response_has_its_request(void **state)
{
    (void)state;
    assert_read("> CONNECT example.org:443 HTTP/1.1\n> Host: example.org:443\n> \n< HTTP/1.1 200 OK\n< \n"
                "> POST /x HTTP/1.1\n> Expect: 100-continue\n> \n< HTTP/1.1 100 Continue\n} [3 bytes data]\n"
                "< HTTP/1.1 303 See Other\n< Location: /y\n< \n"
                "> GET /y HTTP/1.1\n> \n< HTTP/1.1 404 Not Found\n< \n",
                "CONNECT example.org:443: 1.1 200 OK\nPOST /x: 1.1 100 Continue\n"
                "POST /x: 1.1 303 See Other\nLocation=/y\nGET /y: 1.1 404 Not Found\n");
}

static void fields_of_the_request_are_read(void **state)
{
    (void)state;
    static const char text[] = "> GET /x HTTP/1.1\r\n> Host: example.org\r\n> Range: bytes=0-9\r\n> \r\n"
                               "< HTTP/1.1 206 Partial Content\r\n< \r\n";
    struct check_transcript transcript;
    assert_true(check_transcript_read(&transcript, text, sizeof text - 1));
    const struct check_request *request = transcript.responses[0].request;
    assert_int_equal(request->major * 10 + request->minor, 11);
    assert_int_equal(request->fields.count, 2);
    assert_string_equal(request->fields.items[1].name, "Range");
    assert_string_equal(request->fields.items[1].value, "bytes=0-9");
    check_transcript_done(&transcript);
}

/* A connection that breaks, and the next try. */
static void response_of_a_broken_connection_is_cut_off(void **state)
{
    (void)state;
    assert_read("> GET / HTTP/1.1\n> \n< HTTP/1.1 200 OK\n< A: 1\n* Closing connection 0\n"
                "> GET / HTTP/1.1\n> \n< HTTP/1.1 200 OK\n< \n",
                "GET /: 1.1 200 OK, cut off\nA=1\nGET /: 1.1 200 OK\n");
}

/* What curl counts while it talks TLS is none: the header of a record, and what it has said before what that was. */
static void bytes_of_tls_are_no_content(void **state)
{
    (void)state;
    static const char head[] = "* TLSv1.3 (OUT), TLS handshake, Client hello (1):\n} [512 bytes data]\n"
                               "> HEAD / HTTP/1.1\n> \n< HTTP/1.1 200 OK\n< \n{ [5 bytes data]\n{ [0 bytes data]\n"
                               "* TLSv1.3 (IN), TLS alert, close notify (256):\n{ [2 bytes data]\n} [2 bytes data]\n";
    char with_content[sizeof head + 20];
    assert_read(head, "HEAD /: 1.1 200 OK\n");
    snprintf(with_content, sizeof with_content, "%s%s", head, "{ [48 bytes data]\n");
    assert_read(with_content, "HEAD /: 1.1 200 OK, content\n");
}

static void content_that_curl_does_not_read_is_content(void **state)
{
    (void)state;
    assert_read("> GET / HTTP/1.1\n> \n< HTTP/1.1 304 Not Modified\n< \n"
                "* Excess found: excess = 5 url = / (zero-length body)\n",
                "GET /: 1.1 304 Not Modified, content\n");
}

/* curl -vi and -vI print the head twice; into a pipe the second one comes last. */
/* They stand behind a response whose content was read, or that has none. */
static void words_of_w_are_no_content(void **state)
{
    (void)state;
    assert_read("HTTP/1.1 205 Reset Content\nContent-Length: 0\n\n205\n", "1.1 205 Reset Content\nContent-Length=0\n");
    assert_read("> GET / HTTP/1.1\n> \n< HTTP/1.1 205 Reset Content\n< Content-Length: 0\n< \n"
                "* Connection #0 to host example.org left intact\n205\n",
                "GET /: 1.1 205 Reset Content\nContent-Length=0\n");
}

/* That nothing may come is one thing, that something did is another. */
static void what_curl_counts_is_content(void **state)
{
    (void)state;
    assert_read("> GET / HTTP/1.1\n> \n< HTTP/1.1 205 Reset Content\n< Content-Length: 0\n< \n"
                "* Excess found in a read: excess = 5, size = 0, maxdownload = 0, bytecount = 0\n",
                "GET /: 1.1 205 Reset Content, content\nContent-Length=0\n");
}

static const char *read_failure(const char *text)
{
    static char failure[100];
    struct check_transcript transcript;
    assert_true(check_transcript_read(&transcript, text, strlen(text)));
    const char *said = transcript.responses[0].failure;
    snprintf(failure, sizeof failure, "%s", said ? said : "");
    check_transcript_done(&transcript);
    return failure;
}

/* A failure belongs to the transfer that goes on, not to one that is over. */
static void failures_belong_to_a_transfer(void **state)
{
    (void)state;
    static const char head[] = "> GET / HTTP/1.1\n> \n< HTTP/1.1 200 OK\n* a note\n< Content-Length: 9\n< \n";
    char text[400];
    snprintf(text, sizeof text, "%s* transfer closed with 4 bytes remaining to read\n", head);
    assert_string_equal(read_failure(text), "transfer closed with 4 bytes remaining to read");
    snprintf(text, sizeof text, "%s* Connection #0 to host x left intact\n* Operation timed out after 5 ms\n", head);
    assert_string_equal(read_failure(text), "");
    snprintf(text, sizeof text, "%s> GET /b HTTP/1.1\n> \n* Recv failure: Connection reset by peer\n", head);
    assert_string_equal(read_failure(text), "");
}

static void lines_may_have_ids(void **state)
{
    (void)state;
    assert_read("[0-x] *   Trying 192.0.2.1:80...\n[0-0] > GET / HTTP/1.1\n[0-0] > \n[0-0] < HTTP/1.1 200 OK\n"
                "[0-0] < A: 1\n[0-0] < \n[1-x] * Found bundle\n",
                "GET /: 1.1 200 OK\nA=1\n");
    assert_read("10:11:12.123456 [0-0] > GET / HTTP/1.1\n10:11:12.123456 [0-0] > \n"
                "10:11:12.123456 [0-0] < HTTP/1.1 200 OK\n10:11:12.123456 [0-0] < \n",
                "GET /: 1.1 200 OK\n");
}

/* The meter in front of a line has control characters. */
static void meter_is_no_part_of_a_field(void **state)
{
    (void)state;
    assert_read("> GET / HTTP/1.1\n> \n< HTTP/1.1 200 OK\n"
                "\r  0     0    0     0    0     0      0      0 --:--:--  0:00:01 --:--:--     0< A: 1\n< \n",
                "GET /: 1.1 200 OK\nA=1\n");
}

/* The next response is the answer to something that was not shown. */
static void request_has_one_answer(void **state)
{
    (void)state;
    assert_read("GET /a HTTP/1.1\n\nHTTP/1.1 100 Continue\n\nHTTP/1.1 302 Found\n\nHTTP/1.1 200 OK\n\n",
                "GET /a: 1.1 100 Continue\nGET /a: 1.1 302 Found\n1.1 200 OK\n");
}

static void second_copy_of_a_head_is_no_content(void **state)
{
    (void)state;
    assert_read("> HEAD / HTTP/1.1\n> \n< HTTP/1.1 200 OK\n< A: 1\n< \n* note\nHTTP/1.1 200 OK\nA: 1\n\n",
                "HEAD /: 1.1 200 OK\nA=1\n");
    assert_read("> HEAD / HTTP/1.1\n> \n< HTTP/1.1 200 OK\nHTTP/1.1 200 OK\n< A: 1\nA: 1\n\n< \n* note\n",
                "HEAD /: 1.1 200 OK\nA=1\n");
    assert_read("> GET / HTTP/1.1\n> \n< HTTP/1.1 200 OK\n< \n* Closing connection 0\nHTTP/1.1 200 OK\n\nhello",
                "GET /: 1.1 200 OK, content\n");
}

static void times_and_meters_before_a_mark_are_skipped(void **state)
{
    (void)state;
    assert_read("20:28:30.750673 > GET /x HTTP/1.1\r\n20:28:30.750673 > \r\n"
                "20:28:30.752306 < HTTP/1.1 204 No Content\r\n20:28:30.752403 < A: 1\r\n"
                "20:28:30.752425 < \r\n20:28:30.752453 * Connection #0 left intact\n",
                "GET /x: 1.1 204 No Content\nA=1\n");
    assert_read("> GET /x HTTP/1.1\r\n> \r\n"
                "\r  0     0    0     0    0     0      0      0 --:--:--  0:00:01 --:--:--     0"
                "< HTTP/1.1 204 No Content\r\n< \r\n"
                "\r100     5  100     5    0     0   1.2k      0 --:--:-- --:--:-- --:--:--   454\n"
                "curl: (18) transfer closed\n  % Total    % Received % Xferd\n",
                "GET /x: 1.1 204 No Content\n");
}

static void trailer_is_no_part_of_the_head(void **state)
{
    (void)state;
    assert_read("> GET / HTTP/1.1\n> \n< HTTP/1.1 200 OK\n< Trailer: X\n< \n{ [25 bytes data]\n< X: 1\n< \n",
                "GET /: 1.1 200 OK, content\nTrailer=X\n");
}

/* ---- fields by name -------------------------------------------------------- */

static void fields_are_found_in_any_letter_case(void **state)
{
    (void)state;
    static const char text[] = "HTTP/1.1 200 OK\nVary: a\nX: 1\nVARY:\nvary: b, c\n\n";
    struct check_transcript transcript;
    assert_true(check_transcript_read(&transcript, text, sizeof text - 1));
    const struct check_fields *fields = &transcript.responses[0].fields;
    size_t at = 0;
    assert_string_equal(check_field_next(fields, "Vary", &at)->value, "a");
    assert_string_equal(check_field_next(fields, "Vary", &at)->value, "");
    assert_string_equal(check_field_next(fields, "Vary", &at)->value, "b, c");
    assert_null(check_field_next(fields, "Vary", &at));
    assert_string_equal(check_field_joined(fields, "Vary", &transcript.arena), "a, , b, c");
    assert_string_equal(check_field_joined(fields, "x", &transcript.arena), "1");
    assert_null(check_field_joined(fields, "Var", &transcript.arena));
    check_transcript_done(&transcript);
}

static enum check_scheme read_scheme(const char *text)
{
    struct check_transcript transcript;
    assert_true(check_transcript_read(&transcript, text, strlen(text)));
    assert_non_null(transcript.responses[0].request);
    enum check_scheme scheme = transcript.responses[0].request->scheme;
    check_transcript_done(&transcript);
    return scheme;
}

static void scheme_is_that_of_the_connection(void **state)
{
    (void)state;
    assert_int_equal(read_scheme("* Connected to example.org (192.0.2.1) port 80 (#0)\n> GET / HTTP/1.1\n> \n"
                                 "< HTTP/1.1 200 OK\n< \n"),
                     CHECK_HTTP);
    assert_int_equal(read_scheme("* Connected to example.org (192.0.2.1) port 8443 (#0)\n"
                                 "* SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384\n> GET / HTTP/2\n> \n"
                                 "< HTTP/2 200 \n< \n"),
                     CHECK_HTTPS);
    assert_int_equal(read_scheme("* SSL connection using TLSv1.3 / X\n"
                                 "* Established connection to example.org (192.0.2.1 port 443) from 192.0.2.2 port 5\n"
                                 "> GET / HTTP/1.1\n> \n< HTTP/1.1 200 OK\n< \n"),
                     CHECK_HTTPS);
    assert_int_equal(read_scheme("*   Trying 192.0.2.1:8080...\n"
                                 "* Established connection to example.org (192.0.2.1 port 8080) from 192.0.2.2 port 5\n"
                                 "> GET / HTTP/1.1\n> \n< HTTP/1.1 200 OK\n< \n"),
                     CHECK_HTTP);
    assert_int_equal(read_scheme("* Connected to localhost (127.0.0.1) port 8443\n* schannel: disabled\n"
                                 "> GET / HTTP/1.1\n> \n< HTTP/1.1 200 OK\n< \n"),
                     CHECK_HTTPS);
    assert_int_equal(read_scheme("* Connected to localhost (127.0.0.1) port 4430\n> GET / HTTP/1.1\n> \n"
                                 "< HTTP/1.1 200 OK\n< \n"),
                     CHECK_HTTP);
    assert_int_equal(read_scheme("* Re-using existing connection with host example.org\n> GET / HTTP/1.1\n> \n"
                                 "< HTTP/1.1 200 OK\n< \n"),
                     CHECK_SCHEME_UNKNOWN);
    assert_int_equal(read_scheme("GET http://example.org/ HTTP/1.1\n\nHTTP/1.1 200 OK\n\n"), CHECK_HTTP);
    assert_int_equal(read_scheme("GET / HTTP/1.1\n\nHTTP/1.1 200 OK\n\n"), CHECK_SCHEME_UNKNOWN);
}

/* Of a head that ended nothing is missing. */
static void request_is_complete_when_its_end_was_seen(void **state)
{
    (void)state;
    static const char text[] = "> GET /a HTTP/1.1\n> Host: x\n> \n< HTTP/1.1 301 Moved Permanently\n< \n"
                               "> GET /b HTTP/1.1\n> Host: x\n< HTTP/1.1 200 OK\n< \n";
    struct check_transcript transcript;
    assert_true(check_transcript_read(&transcript, text, sizeof text - 1));
    const struct check_response *responses = transcript.responses;
    assert_int_equal(transcript.count, 2);
    assert_true(responses[0].request->complete);
    assert_false(responses[1].request->complete);
    assert_null(responses[0].previous);
    assert_ptr_equal(responses[1].previous, &responses[0]);
    check_transcript_done(&transcript);
}

/* ---- real transcripts ------------------------------------------------------ */

static const char *data(void)
{
    const char *folder = getenv("DATA");
    return folder ? folder : "tests/data";
}

static void read_file(struct buffer *bytes, const char *name)
{
    char path[512], part[4096];
    snprintf(path, sizeof path, "%s/%s", data(), name);
    FILE *file = fopen(path, "r");
    if (!file)
        fail_msg("%s cannot be read", path);
    for (size_t size; (size = fread(part, 1, sizeof part, file)) > 0;)
        buffer_add_bytes(bytes, part, size);
    fclose(file);
}

/* "NAME<tab>fields of the request<tab>fields<tab>GET /x: 1.1 200 OK, content", a line for each response. */
static void add_transcript(struct buffer *text, const char *name, const struct buffer *bytes)
{
    struct check_transcript transcript;
    check_transcript_read(&transcript, bytes->text, bytes->length);
    for (size_t i = 0; i < transcript.count; i++) {
        const struct check_response *response = &transcript.responses[i];
        size_t asked = response->request ? response->request->fields.count : 0;
        buffer_format(text, "%s\t%zu\t%zu\t", name, asked, response->fields.count);
        add_response(text, response);
    }
    if (transcript.count == 0)
        buffer_format(text, "%s\t0\t0\tnothing\n", name);
    check_transcript_done(&transcript);
}

/* All files of tests/data/transcripts, as `change` makes them. */
static char *read_transcripts(void (*change)(struct buffer *bytes))
{
    char path[512];
    struct dirent **names;
    struct buffer text, bytes;
    buffer_init(&text);
    snprintf(path, sizeof path, "%s/transcripts", data());
    int count = scandir(path, &names, NULL, alphasort);
    assert_true(count > 0);
    for (int i = 0; i < count; i++) {
        snprintf(path, sizeof path, "transcripts/%s", names[i]->d_name);
        buffer_init(&bytes);
        if (names[i]->d_name[0] != '.') {
            read_file(&bytes, path);
            change(&bytes);
            add_transcript(&text, names[i]->d_name, &bytes);
        }
        buffer_done(&bytes);
        free(names[i]);
    }
    free(names);
    return buffer_take(&text);
}

static void keep(struct buffer *bytes)
{
    (void)bytes;
}

static void drop_carriage_returns(struct buffer *bytes)
{
    size_t length = 0;
    for (size_t i = 0; i < bytes->length; i++)
        if (bytes->text[i] != '\r' || i + 1 == bytes->length || bytes->text[i + 1] != '\n')
            bytes->text[length++] = bytes->text[i];
    bytes->length = length;
}

static void assert_transcripts(void (*change)(struct buffer *bytes))
{
    struct buffer expected;
    buffer_init(&expected);
    read_file(&expected, "transcripts.tsv");
    char *text = read_transcripts(change);
    assert_string_equal(text, strchr(expected.text, '\n') + 1); /* without the heading */
    free(text);
    buffer_done(&expected);
}

static void transcripts_of_curl_are_read(void **state)
{
    (void)state;
    assert_transcripts(keep);
}

static void ends_of_lines_change_nothing(void **state)
{
    (void)state;
    assert_transcripts(drop_carriage_returns);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(status_lines_of_all_versions_are_read),
        cmocka_unit_test(phrase_may_be_anything),
        cmocka_unit_test(code_has_three_digits_from_100_to_999),
        cmocka_unit_test(what_holds_no_status_line_is_nothing),
        cmocka_unit_test(status_line_in_a_text_is_no_head),
        cmocka_unit_test(fields_are_read_in_their_order),
        cmocka_unit_test(lines_may_end_in_any_way),
        cmocka_unit_test(head_that_does_not_end_is_cut_off),
        cmocka_unit_test(folded_fields_are_unfolded),
        cmocka_unit_test(lines_that_are_no_field_are_left_out),
        cmocka_unit_test(blanks_before_the_colon_are_told),
        cmocka_unit_test(bytes_that_no_value_may_have_are_blanks),
        cmocka_unit_test(long_lines_are_read),
        cmocka_unit_test(text_may_stand_before_the_first_head),
        cmocka_unit_test(what_is_behind_the_head_is_content),
        cmocka_unit_test(heads_may_follow_one_another),
        cmocka_unit_test(request_may_stand_before_the_response),
        cmocka_unit_test(meter_of_curl_is_skipped),
        cmocka_unit_test(heads_may_be_indented),
        cmocka_unit_test(marks_of_curl_are_read),
        cmocka_unit_test(marks_copied_from_a_terminal_are_read),
        cmocka_unit_test(each_response_has_its_request),
        cmocka_unit_test(fields_of_the_request_are_read),
        cmocka_unit_test(response_of_a_broken_connection_is_cut_off),
        cmocka_unit_test(bytes_of_tls_are_no_content),
        cmocka_unit_test(content_that_curl_does_not_read_is_content),
        cmocka_unit_test(words_of_w_are_no_content),
        cmocka_unit_test(what_curl_counts_is_content),
        cmocka_unit_test(failures_belong_to_a_transfer),
        cmocka_unit_test(lines_may_have_ids),
        cmocka_unit_test(meter_is_no_part_of_a_field),
        cmocka_unit_test(request_has_one_answer),
        cmocka_unit_test(second_copy_of_a_head_is_no_content),
        cmocka_unit_test(times_and_meters_before_a_mark_are_skipped),
        cmocka_unit_test(trailer_is_no_part_of_the_head),
        cmocka_unit_test(fields_are_found_in_any_letter_case),
        cmocka_unit_test(scheme_is_that_of_the_connection),
        cmocka_unit_test(request_is_complete_when_its_end_was_seen),
        cmocka_unit_test(transcripts_of_curl_are_read),
        cmocka_unit_test(ends_of_lines_change_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "check/transcript.h"

#include <stdlib.h>
#include <string.h>

#include "check/head.h"

struct transcript_reader {
    struct check_transcript *transcript;
    void (*take)(struct transcript_reader *reader, char *line); /* the next line; NULL: the rest tells nothing more */
    struct check_request *request;   /* the last one; NULL: none was seen */
    struct check_response *response; /* the last one; NULL: none was seen */
    struct head head;                /* of one of the two, while it is open */
    bool begun;                      /* before the first head: a line was seen that is not empty */
    bool copying;                    /* curl -v: in the copy of a head that -i prints */
    bool tls;                        /* curl -v: a connection is encrypted */
    bool tls_noted;                  /* curl -v: the line before says what is encrypted */
    enum check_scheme scheme;        /* curl -v: of the connection */
    bool receiving;                  /* curl -v: the content of the last response may still come */
    const char *control;             /* the last control character of the line at hand; NULL: it holds none */
    char newline;                    /* what ends a line: LF, or where there is none CR */
    size_t indent;                   /* blanks that stand before each line of a head */
};

static bool transcript_begins(const char *line, const char *with)
{
    return strncmp(line, with, strlen(with)) == 0;
}

/* ---- heads ----------------------------------------------------------------- */

static bool transcript_in_response(const struct transcript_reader *reader)
{
    return reader->response && reader->head.fields == &reader->response->fields;
}

/* The end of the open head was seen. */
static void transcript_close(struct transcript_reader *reader)
{
    if (transcript_in_response(reader))
        reader->response->complete = true;
    reader->head.fields = NULL;
}

/* Opens the head that begins with this line. Returns false if none does. */
static bool transcript_open_response(struct transcript_reader *reader, char *line)
{
    struct check_transcript *transcript = reader->transcript;
    struct check_response response = {.request = NULL};
    if (!head_read_status(line, &response))
        return false;
    if (reader->response && reader->response->status >= 200 && reader->response->request == reader->request)
        reader->request = NULL; /* it has its answer */
    response.request = reader->request;
    reader->receiving = true;
    transcript_close(reader);
    transcript->responses = arena_grow(&transcript->arena, transcript->responses, transcript->count, sizeof response);
    reader->response = &transcript->responses[transcript->count++];
    *reader->response = response;
    head_open(&reader->head, &transcript->arena, &reader->response->fields);
    return true;
}

static bool transcript_open_indented(struct transcript_reader *reader, char *line)
{
    reader->indent = strspn(line, " ");
    return transcript_open_response(reader, line + reader->indent);
}

static bool transcript_open_request(struct transcript_reader *reader, char *line)
{
    struct arena *arena = &reader->transcript->arena;
    struct check_request request = {0};
    if (!head_read_request(line, &request))
        return false;
    reader->request = arena_new(arena, sizeof request);
    *reader->request = request;
    reader->request->scheme = transcript_begins(request.target, "http://") ? CHECK_HTTP : reader->scheme;
    head_open(&reader->head, arena, &reader->request->fields);
    reader->receiving = false;
    return true;
}

static void transcript_take_field(struct transcript_reader *reader, char *line)
{
    if (*line) {
        head_take(&reader->head, line, reader->control && reader->control >= line);
        return;
    }
    head_end(&reader->head);
    if (reader->request && reader->head.fields == &reader->request->fields)
        reader->request->complete = true;
    transcript_close(reader);
}

static void transcript_see_content(struct transcript_reader *reader)
{
    if (reader->response && !reader->head.fields)
        reader->response->content = true;
}

/* Is there none by Content-Length? What stands there all the same are the words of curl -w, as far as can be seen. */
static bool transcript_is_empty(const struct check_response *response)
{
    const char *length = check_field_value(&response->fields, "Content-Length");
    return length && strcmp(length, "0") == 0;
}

/* ---- plain ----------------------------------------------------------------- */

static void transcript_take_plain(struct transcript_reader *reader, char *line)
{
    if (reader->head.fields) {
        transcript_take_field(reader, line);
    } else if (*line && !transcript_open_response(reader, line) && reader->response) {
        if (!transcript_is_empty(reader->response))
            transcript_see_content(reader);
        reader->take = NULL;
    }
}

/* ---- curl -v --------------------------------------------------------------- */

static const char transcript_digits[] = "0123456789";

/* Skips which transfer and connection a line is about: "[0-0] ", "[1-x] ". */
static char *transcript_skip_ids(char *line)
{
    size_t transfer = *line == '[' ? strspn(line + 1, transcript_digits) : 0;
    char *hyphen = line + 1 + transfer;
    if (transfer == 0 || *hyphen != '-')
        return line;
    size_t connection = hyphen[1] == 'x' ? 1 : strspn(hyphen + 1, transcript_digits);
    bool whole = connection > 0 && strncmp(hyphen + 1 + connection, "] ", 2) == 0;
    return whole ? hyphen + 1 + connection + 2 : line;
}

/* Skips what stands before a mark on its line: the meter, which ends no line, or a time; both have a colon inside. Then
 * ids. */
static char *transcript_skip_meter(char *line)
{
    size_t length = strspn(line, " 0123456789:.-kMGTPdh");
    const char *colon = memchr(line, ':', length);
    return transcript_skip_ids(colon && colon > line ? line + length : line);
}

/* What stands behind the mark; NULL: the line does not have it. */
static char *transcript_unmark(char *line, char mark)
{
    if (line[0] != mark || (line[1] != ' ' && line[1] != '\0'))
        return NULL;
    return line + (line[1] == ' ' ? 2 : 1);
}

/* Behind "< ". A head ends where the next one begins, too: curl does not show the empty line behind a 1xx. */
static void transcript_take_received(struct transcript_reader *reader, char *line)
{
    if (!transcript_open_response(reader, line) && transcript_in_response(reader))
        transcript_take_field(reader, line);
}

/* Behind "> ". */
static void transcript_take_sent(struct transcript_reader *reader, char *line)
{
    bool in_request = reader->head.fields && !transcript_in_response(reader);
    if (!transcript_open_request(reader, line) && in_request)
        transcript_take_field(reader, line);
}

/* How a note begins that says whether the connection is encrypted; each library of TLS has its own. The first that fits
 * counts. */
static const struct transcript_note {
    const char *begin;
    enum check_scheme scheme;
} transcript_notes[] = {
    {"  Trying ", CHECK_SCHEME_UNKNOWN},
    {"Re-using existing https:", CHECK_HTTPS},
    {"Re-using existing http:", CHECK_HTTP},
    {"Re-using existing", CHECK_SCHEME_UNKNOWN},
    {"SSL connect", CHECK_HTTPS},
    {"ALPN", CHECK_HTTPS},
    {"schannel:", CHECK_HTTPS},
    {"mbedTLS:", CHECK_HTTPS},
    {"rustls:", CHECK_HTTPS},
};

/* "Connected to example.org (192.0.2.1) port 443": that of https, or any other one. Of the two ways to say it the older
 * one comes before TLS, the newer one behind. */
static void transcript_take_connected(struct transcript_reader *reader, const char *note)
{
    static const char https[] = " port 443";
    const char *port = strstr(note, https);
    bool before_tls = transcript_begins(note, "Connected");
    if (port && strspn(port + sizeof https - 1, transcript_digits) == 0)
        reader->scheme = CHECK_HTTPS;
    else if (before_tls || reader->scheme == CHECK_SCHEME_UNKNOWN)
        reader->scheme = CHECK_HTTP;
}

static void transcript_take_connection(struct transcript_reader *reader, const char *note)
{
    if (transcript_begins(note, "Connected to ") || transcript_begins(note, "Established connection to "))
        transcript_take_connected(reader, note);
    if (strstr(note, "), TLS "))
        reader->scheme = CHECK_HTTPS;
    for (size_t i = 0; i < sizeof transcript_notes / sizeof *transcript_notes; i++)
        if (transcript_begins(note, transcript_notes[i].begin)) {
            reader->scheme = transcript_notes[i].scheme;
            return;
        }
}

/* What notes hold that say of the content that not all of it came. */
static const char *const transcript_failures[] = {
    "transfer closed with ", "Illegal or missing hexadecimal", "Recv failure", "Operation timed out",
    "was not closed cleanly",
};

/* Only until curl says that the transfer is over, or asks for something else: then it is about the next one. */
static void transcript_take_failure(struct transcript_reader *reader, const char *note)
{
    bool content = reader->receiving && !reader->head.fields;
    if (transcript_begins(note, "Connection #"))
        reader->receiving = false;
    for (size_t i = 0; content && i < sizeof transcript_failures / sizeof *transcript_failures; i++)
        if (strstr(note, transcript_failures[i]))
            reader->response->failure = note;
}

/* Behind "* ". */
static void transcript_take_note(struct transcript_reader *reader, const char *note)
{
    transcript_take_connection(reader, note);
    transcript_take_failure(reader, note);
    if (strstr(note, "), TLS "))
        reader->tls = reader->tls_noted = true;
    else if (transcript_begins(note, "Excess found")) /* content where none may be, which curl does not read */
        transcript_see_content(reader);
    else if (transcript_begins(note, "The requested URL returned error")) /* -f stops at the empty line */
        transcript_close(reader);
}

/* Reads how many bytes came in, "{ [5 bytes data]", or went out. Returns false if the line says neither. */
static bool transcript_read_data(const char *line, unsigned long *size)
{
    if (!transcript_begins(line, "{ [") && !transcript_begins(line, "} ["))
        return false;
    char *end;
    *size = strtoul(line + 3, &end, 10);
    return strcmp(end, " bytes data]") == 0;
}

/* Was that content? Curl tells the records of TLS in the same way: behind a note what is in them, before it, or where
 * it makes no note, their header. */
static void transcript_take_data(struct transcript_reader *reader, unsigned long size, bool tls_noted)
{
    enum { TLS_HEADER = 5 };
    if (size > 0 && !tls_noted && !(reader->tls && size == TLS_HEADER))
        transcript_see_content(reader);
}

/* What curl says without a mark: the head of its meter, and its last words. */
static bool transcript_is_noise(const char *line)
{
    static const char *const noises[] = {"% Total", "Dload", "curl: ("};
    const char *words = line + strspn(line, " ");
    for (size_t i = 0; i < sizeof noises / sizeof *noises; i++)
        if (transcript_begins(words, noises[i]))
            return true;
    return false;
}

/* Does curl read content behind this head? If not, what stands there is somebody else's: a prompt, the words of -w. */
static bool transcript_reads_content(const struct transcript_reader *reader)
{
    const struct check_response *response = reader->response;
    const char *method = response && response->request ? response->request->method : NULL;
    return response && response->status != 204 && response->status != 304 &&
           !(method && strcmp(method, "HEAD") == 0) && !transcript_is_empty(response);
}

/* What has no mark is content, or with -i a copy of the head first. */
static void transcript_take_bare(struct transcript_reader *reader, char *line)
{
    struct check_response copy;
    if (reader->copying)
        reader->copying = *line;
    else if (head_read_status(line, &copy))
        reader->copying = true;
    else if (*line && transcript_reads_content(reader))
        transcript_see_content(reader);
}

static void transcript_take_marked(struct transcript_reader *reader, char *line)
{
    bool tls_noted = reader->tls_noted;
    reader->tls_noted = false;
    char *start = transcript_skip_meter(line);
    char *behind;
    unsigned long size;
    if ((behind = transcript_unmark(start, '<')))
        transcript_take_received(reader, behind);
    else if ((behind = transcript_unmark(start, '>')))
        transcript_take_sent(reader, behind);
    else if ((behind = transcript_unmark(start, '*')))
        transcript_take_note(reader, behind);
    else if (transcript_read_data(start, &size))
        transcript_take_data(reader, *start == '{' ? size : 0, tls_noted);
    else if (!transcript_is_noise(start) && (*start || !*line))
        transcript_take_bare(reader, start);
}

/* ---- wget -S ---------------------------------------------------------------- */

/* Heads are indented, and end where a line is not. */
static void transcript_take_indented(struct transcript_reader *reader, char *line)
{
    bool inside = strspn(line, " ") >= reader->indent;
    if (inside && !transcript_open_response(reader, line + reader->indent) && reader->head.fields)
        transcript_take_field(reader, line + reader->indent);
    else if (!inside && reader->head.fields)
        transcript_take_field(reader, line + strlen(line));
}

/* ---- the first head --------------------------------------------------------- */

/* It tells whether the lines are marked. */
static void transcript_take_first(struct transcript_reader *reader, char *line)
{
    char *start = transcript_skip_meter(line);
    char *received = transcript_unmark(start, '<');
    char *sent = transcript_unmark(start, '>');
    char *note = transcript_unmark(start, '*');
    if (note)
        transcript_take_note(reader, note);
    else if (received && transcript_open_response(reader, received))
        reader->take = transcript_take_marked;
    else if (sent && transcript_open_request(reader, sent))
        reader->take = transcript_take_marked;
    else if (transcript_open_response(reader, start) || transcript_open_request(reader, start))
        reader->take = transcript_take_plain;
    else if (*line == ' ' && transcript_open_indented(reader, line))
        reader->take = transcript_take_indented;
    else if (!*line && reader->begun)
        reader->take = NULL;
    reader->begun = reader->begun || *line;
}

/* ---- lines ------------------------------------------------------------------ */

static bool transcript_is_control(char byte)
{
    return ((unsigned char)byte < ' ' && byte != '\t') || byte == '\177';
}

/* Makes a string of the line that begins at `line`, and returns where the next one does. */
static char *transcript_cut(struct transcript_reader *reader, char *line, char *end)
{
    char *feed = memchr(line, reader->newline, (size_t)(end - line));
    char *last = feed ? feed : end;
    while (last > line && last[-1] == '\r')
        last--;
    *last = '\0';
    reader->control = NULL;
    for (char *at = line; at < last; at++) {
        reader->control = transcript_is_control(*at) ? at : reader->control;
        if (*at == '\0' || *at == '\r')
            *at = ' ';
    }
    return feed ? feed + 1 : end;
}

/* What came of a tunnel is no answer of the chain, and neither is a 1xx. */
static bool transcript_is_answer(const struct check_response *response)
{
    const char *method = response->request ? response->request->method : NULL;
    bool tunnel = method && strcmp(method, "CONNECT") == 0 && response->status / 100 == 2;
    return response->status >= 200 && !tunnel;
}

static void transcript_link(struct check_transcript *transcript)
{
    const struct check_response *last = NULL;
    for (size_t i = 0; i < transcript->count; i++) {
        transcript->responses[i].previous = last;
        if (transcript_is_answer(&transcript->responses[i]))
            last = &transcript->responses[i];
    }
}

bool check_transcript_read(struct check_transcript *transcript, const char *bytes, size_t length)
{
    static const char byte_order_mark[] = "\xEF\xBB\xBF";
    struct transcript_reader reader = {.transcript = transcript, .take = transcript_take_first};
    *transcript = (struct check_transcript){0};
    arena_init(&transcript->arena);
    char *line = arena_copy(&transcript->arena, bytes, length);
    char *end = line + length;
    reader.newline = memchr(bytes, '\n', length) ? '\n' : '\r';
    if (transcript_begins(line, byte_order_mark))
        line += sizeof byte_order_mark - 1;
    for (char *next; line < end && reader.take; line = next) {
        next = transcript_cut(&reader, line, end);
        reader.take(&reader, line);
    }
    transcript_link(transcript);
    if (transcript->count == 0)
        check_transcript_done(transcript);
    return transcript->count > 0;
}

void check_transcript_done(struct check_transcript *transcript)
{
    arena_done(&transcript->arena);
    *transcript = (struct check_transcript){0};
}

// An origin server that misbehaves as the path says, for the lab (see lab.sh).
//
//     origin ANSWERS
//
// It listens on a free port of 127.0.0.1 and prints one line, then serves until it is ended:
//
//     ORIGIN REFUSED FULL
//
// ORIGIN is its own port. REFUSED is taken, but nothing listens on it. FULL listens, but its queue is full, so that
// a connection to it is never made. Each request goes to standard error. What the last part of a path does is in the
// table below; else the folder ANSWERS may have a file of that name, which is the answer: its lines end with CRLF on
// the wire, @FILL N@ becomes so many x, and the last line may say how it ends: @SILENT@ (nothing more comes), @RESET@
// (the connection is reset), otherwise the connection is closed.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

enum {
    HEAD_SIZE = 1 << 16,      // of a request's header section
    SILENCE_MS = 20000,       // longer than any proxy waits here
    EARLY_MS = 300,           // between an answer and the close that resets the connection
};

struct request {
    int socket;
    int answered;             // requests before this one on the same connection
    bool well;                // Lab: ok stands in it: answer it well this time
    bool chunked;
    size_t length;            // of the content
    char path[256];
    char head[HEAD_SIZE];
    size_t size;              // bytes in head; what follows the header section is content
};

static const char *answers;   // a folder

static _Noreturn void die(const char *what)
{
    perror(what);
    exit(1);
}

// ---- answers -----------------------------------------------------------------

static void send_all(int socket, const char *bytes, size_t size)
{
    while (size > 0) {
        ssize_t sent = send(socket, bytes, size, MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        bytes += sent;
        size -= (size_t)sent;
    }
}

static void send_text(int socket, const char *text)
{
    send_all(socket, text, strlen(text));
}

// Each of these answers one request and tells whether the connection is kept.

static bool answer_ok(const struct request *request)
{
    send_text(request->socket, "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\nok\n");
    return false;
}

static bool answer_closed(const struct request *request)
{
    (void)request;
    return false;
}

static bool answer_reset(const struct request *request)
{
    struct linger at_once = {.l_onoff = 1, .l_linger = 0};
    setsockopt(request->socket, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    return false;
}

static bool answer_silent(const struct request *request)
{
    struct pollfd gone = {.fd = request->socket, .events = POLLRDHUP};
    poll(&gone, 1, SILENCE_MS);
    return false;
}

// The content is not read, so that the close resets the connection; but not before the answer had the time to be read.
static bool answer_early(const struct request *request)
{
    send_text(request->socket, "HTTP/1.1 403 Forbidden\r\nContent-Length: 6\r\nConnection: close\r\n\r\nearly\n");
    poll(NULL, 0, EARLY_MS);
    return false;
}

// The connection is offered for more, and closed by the next request.
static bool answer_idle_closed(const struct request *request)
{
    if (request->answered > 0)
        return false;
    send_text(request->socket, "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nok\n");
    return true;
}

// Well: soon stale, but good for long if there is an error. Else the error.
static bool answer_stale(const struct request *request)
{
    if (request->well)
        send_text(request->socket, "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n"
            "Cache-Control: max-age=1, stale-if-error=60\r\nConnection: close\r\n\r\nok\n");
    return false;
}

// Sends the x of a line such as "Big: @FILL 2000000@", with what stands before and behind.
static void send_filled(int socket, const char *line, const char *mark)
{
    char fill[4096];
    memset(fill, 'x', sizeof fill);
    send_all(socket, line, (size_t)(mark - line));
    size_t left = strtoul(mark + 6, NULL, 10);
    for (size_t size; left > 0; left -= size) {
        size = left < sizeof fill ? left : sizeof fill;
        send_all(socket, fill, size);
    }
    send_text(socket, strchr(mark + 1, '@') + 1);
}

// The answer that a file of ANSWERS has.
static bool answer_from_file(const struct request *request)
{
    char path[1024], line[4096];
    snprintf(path, sizeof path, "%s/%s", answers, strrchr(request->path, '/') ? strrchr(request->path, '/') + 1 : "");
    FILE *file = fopen(path, "r");
    if (!file || strcmp(path + strlen(answers), "/") == 0)
        send_text(request->socket, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    while (file && fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = 0;
        const char *mark = strstr(line, "@FILL ");
        if (strcmp(line, "@SILENT@") == 0) {
            answer_silent(request);
        } else if (strcmp(line, "@RESET@") == 0) {
            poll(NULL, 0, EARLY_MS);
            answer_reset(request);
        } else if (mark && strchr(mark + 1, '@')) {
            send_filled(request->socket, line, mark);
            send_text(request->socket, "\r\n");
        } else {
            send_text(request->socket, line);
            send_text(request->socket, "\r\n");
        }
    }
    if (file)
        fclose(file);
    return false;
}

static const struct path {
    const char *path;
    bool (*answer)(const struct request *);
    bool unread;              // the content is not read
} paths[] = {
    {"/ok", answer_ok, false},
    {"/file", answer_ok, false},  // for proxies that have no files of their own
    {"/content-too-large", answer_ok, false},
    {"/only-if-cached", answer_ok, false},
    {"/closed", answer_closed, false},
    {"/closed-in-content", answer_closed, true},
    {"/reset", answer_reset, false},
    {"/silent", answer_silent, false},
    {"/early-answer", answer_early, true},
    {"/unread", answer_silent, true},
    {"/upload-reset", answer_reset, true},
    {"/idle-closed", answer_idle_closed, false},
    {"/stale-served", answer_stale, false},
};

static const struct path other = {"", answer_from_file, false};

static const struct path *find_path(const char *name)
{
    const char *last = strrchr(name, '/');
    if (!last)
        return &other;
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
        if (strcmp(paths[i].path, last) == 0)
            return &paths[i];
    return &other;
}

// ---- requests ----------------------------------------------------------------

// FastCGI, which gets no answer here: is it one to be closed, as its path says? Then the rest of it has come as well.
static bool is_closed_fastcgi(struct request *request)
{
    static const char path[] = "/closed";
    if (request->head[0] != 1 || !memmem(request->head, request->size, path, sizeof path - 1))
        return false;
    poll(NULL, 0, EARLY_MS);
    recv(request->socket, request->head, HEAD_SIZE, MSG_DONTWAIT);
    return true;
}

// Reads as far as the end of the header section, which is ended with 0 then; false if there is none.
static bool read_head(struct request *request, char **content)
{
    request->size = 0;
    for (;;) {
        ssize_t got = recv(request->socket, request->head + request->size, HEAD_SIZE - 1 - request->size, 0);
        if (got <= 0)
            return false;
        request->size += (size_t)got;
        request->head[request->size] = 0;
        if (is_closed_fastcgi(request))
            return false;
        char *end = strstr(request->head, "\r\n\r\n");
        if (end) {
            end[2] = 0;
            *content = end + 4;
            return true;
        }
    }
}

static void parse_field(struct request *request, const char *line)
{
    if (strncasecmp(line, "Content-Length:", 15) == 0)
        request->length = strtoul(line + 15, NULL, 10);
    else if (strncasecmp(line, "Transfer-Encoding: chunked", 26) == 0)
        request->chunked = true;
    else if (strncasecmp(line, "Lab: ok", 7) == 0)
        request->well = true;
}

static void parse_head(struct request *request)
{
    request->length = 0;
    request->chunked = request->well = false;
    if (sscanf(request->head, "%*s %255[^ ?]", request->path) != 1)
        strcpy(request->path, "?");
    for (char *line = strstr(request->head, "\r\n"); line && line[2]; line = strstr(line + 2, "\r\n"))
        parse_field(request, line + 2);
    fprintf(stderr, "%.*s\n", (int)strcspn(request->head, "\r"), request->head);
}

// Reads the rest of the content, of which some came with the header section.
static void read_content(struct request *request, const char *content)
{
    static const char last_chunk[] = "0\r\n\r\n";
    char bytes[HEAD_SIZE];
    size_t had = request->size - (size_t)(content - request->head);
    size_t tail = had < 5 ? had : 5;
    memcpy(bytes, content + had - tail, tail);
    while (request->chunked ? tail < 5 || memcmp(bytes + tail - 5, last_chunk, 5) != 0 : had < request->length) {
        if (tail > 5) {
            memmove(bytes, bytes + tail - 5, 5);
            tail = 5;
        }
        ssize_t got = recv(request->socket, bytes + tail, sizeof bytes - tail, 0);
        if (got <= 0)
            return;
        had += (size_t)got;
        tail += (size_t)got;
        if (!request->chunked)
            tail = 0;
    }
}

static void *serve(void *argument)
{
    struct request *request = argument;
    char *content;
    while (read_head(request, &content)) {
        parse_head(request);
        const struct path *path = find_path(request->path);
        if (!path->unread)
            read_content(request, content);
        if (!path->answer(request))
            break;
        request->answered++;
    }
    close(request->socket);
    free(request);
    return NULL;
}

// ---- ports -------------------------------------------------------------------

// A socket that has a free port of 127.0.0.1; the port goes to *port.
static int open_port(int *port)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd < 0 || bind(fd, (struct sockaddr *)&address, size) < 0 ||
        getsockname(fd, (struct sockaddr *)&address, &size) < 0)
        die("origin: bind");
    *port = ntohs(address.sin_port);
    return fd;
}

// Fills the queue of a port with connections of our own, until one is not made.
static void fill_port(int port)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((in_port_t)port),
        .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    struct pollfd made = {.events = POLLOUT};
    do {
        made.fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        if (made.fd < 0)
            die("origin: socket");
        connect(made.fd, (struct sockaddr *)&address, sizeof address);
    } while (poll(&made, 1, 200) > 0);
}

static void accept_connections(int listener)
{
    for (;;) {
        struct request *request = calloc(1, sizeof *request);
        pthread_t thread;
        if (!request)
            die("origin: calloc");
        request->socket = accept(listener, NULL, NULL);
        if (request->socket < 0 || pthread_create(&thread, NULL, serve, request) != 0)
            die("origin: accept");
        pthread_detach(thread);
    }
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fputs("usage: origin ANSWERS\n", stderr);
        return 2;
    }
    answers = argv[1];
    int origin, refused, full;
    int listener = open_port(&origin);
    open_port(&refused);
    if (listen(listener, SOMAXCONN) < 0 || listen(open_port(&full), 0) < 0)
        die("origin: listen");
    fill_port(full);
    signal(SIGPIPE, SIG_IGN);
    printf("%d %d %d\n", origin, refused, full);
    fflush(stdout);
    accept_connections(listener);
    return 1;
}

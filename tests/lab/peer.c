// A raw client for the lab (see lab.sh): it sends what it is given, be it HTTP or not, and does what no good client
// does.
//
//     peer [-l MS] [-s] [-w MS] ADDRESS PORT   sends standard input, prints what comes back until the other side closes
//          -l MS   leave after so many milliseconds
//          -s      close the sending side after the last byte
//          -w MS   wait so long at most (10000)
//     peer -r MS ADDRESS PORT                  only connects, and tries again for so long
//     peer -f N                                prints N ports of 127.0.0.1 that are free
//
// Exit status: 0, 1 if there was no connection, 3 if the connection was reset, 4 if it had to wait too long.
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { PEER_OK = 0, PEER_UNCONNECTED = 1, PEER_USAGE = 2, PEER_RESET = 3, PEER_LATE = 4 };

struct options {
    int leave_ms;             // < 0: stay
    int wait_ms;
    int retry_ms;             // < 0: not only connect
    int free_ports;
    bool shut;
};

static long now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static int usage(void)
{
    fputs("usage: peer [-l MS] [-s] [-w MS] [-r MS] ADDRESS PORT, or peer -f N\n", stderr);
    return PEER_USAGE;
}

// All of them are open before the first is closed, so that they differ.
static int print_free_ports(int count)
{
    for (int i = 0; i < count; i++) {
        struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
        socklen_t size = sizeof address;
        int fd = socket(AF_INET, SOCK_STREAM, 0);
        if (fd < 0 || bind(fd, (struct sockaddr *)&address, size) < 0 ||
            getsockname(fd, (struct sockaddr *)&address, &size) < 0) {
            perror("peer: bind");
            return PEER_UNCONNECTED;
        }
        printf("%d\n", ntohs(address.sin_port));
    }
    return PEER_OK;
}

// A connected socket, or -1.
static int connect_once(const char *host, const char *port)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((in_port_t)atoi(port))};
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd >= 0 && inet_pton(AF_INET, host, &address.sin_addr) == 1 &&
        connect(fd, (struct sockaddr *)&address, sizeof address) == 0)
        return fd;
    if (fd >= 0)
        close(fd);
    return -1;
}

static int connect_again(const char *host, const char *port, int limit_ms)
{
    long limit = now_ms() + limit_ms;
    while (connect_once(host, port) < 0) {
        if (now_ms() >= limit)
            return PEER_UNCONNECTED;
        poll(NULL, 0, 20);
    }
    return PEER_OK;
}

// The bytes of standard input that are still to be sent.
struct outgoing {
    char bytes[1 << 16];
    size_t at, size;
    bool done;
};

static void send_some(int fd, struct outgoing *out, bool shut)
{
    if (out->at == out->size) {
        out->at = 0;
        ssize_t got = read(STDIN_FILENO, out->bytes, sizeof out->bytes);  // what there is: it may come with pauses
        out->size = got > 0 ? (size_t)got : 0;
    }
    ssize_t sent = out->size ? send(fd, out->bytes + out->at, out->size - out->at, MSG_NOSIGNAL | MSG_DONTWAIT) : 0;
    if (sent > 0)
        out->at += (size_t)sent;
    else if (sent == 0 || errno != EAGAIN)  // at the end, or not wanted: what came back can still be read
        out->done = true;
    if (out->done && shut)
        shutdown(fd, SHUT_WR);
}

// Prints what has come; < 0 while there may be more, else the exit status.
static int print_some(int fd)
{
    char bytes[1 << 16];
    ssize_t got = recv(fd, bytes, sizeof bytes, MSG_DONTWAIT);
    if (got > 0)
        fwrite(bytes, 1, (size_t)got, stdout);
    if (got > 0 || (got < 0 && errno == EAGAIN))
        return -1;
    return got == 0 ? PEER_OK : PEER_RESET;
}

static int talk(int fd, const struct options *options)
{
    static struct outgoing out;
    bool leaves = options->leave_ms >= 0;
    long limit = now_ms() + (leaves ? options->leave_ms : options->wait_ms);
    for (;;) {
        long left = limit - now_ms();
        struct pollfd ready = {.fd = fd, .events = (short)(out.done ? POLLIN : POLLIN | POLLOUT)};
        if (left <= 0 || poll(&ready, 1, (int)left) == 0)
            return leaves ? PEER_OK : PEER_LATE;
        if (ready.revents & POLLOUT)
            send_some(fd, &out, options->shut);
        if (ready.revents & (POLLIN | POLLERR | POLLHUP)) {
            int status = print_some(fd);
            if (status >= 0)
                return status;
        }
    }
}

static bool parse_options(int argc, char **argv, struct options *options)
{
    for (int letter; (letter = getopt(argc, argv, "f:l:r:sw:")) != -1;) {
        switch (letter) {
        case 'f': options->free_ports = atoi(optarg); break;
        case 'l': options->leave_ms = atoi(optarg); break;
        case 'r': options->retry_ms = atoi(optarg); break;
        case 's': options->shut = true; break;
        case 'w': options->wait_ms = atoi(optarg); break;
        default: return false;
        }
    }
    return options->free_ports > 0 || argc - optind == 2;
}

int main(int argc, char **argv)
{
    struct options options = {.leave_ms = -1, .wait_ms = 10000, .retry_ms = -1};
    if (!parse_options(argc, argv, &options))
        return usage();
    signal(SIGPIPE, SIG_IGN);
    if (options.free_ports > 0)
        return print_free_ports(options.free_ports);
    if (options.retry_ms >= 0)
        return connect_again(argv[optind], argv[optind + 1], options.retry_ms);
    int fd = connect_once(argv[optind], argv[optind + 1]);
    if (fd < 0) {
        perror("peer: connect");
        return PEER_UNCONNECTED;
    }
    int status = talk(fd, &options);
    close(fd);
    return status;
}

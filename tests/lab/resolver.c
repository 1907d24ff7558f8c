// A name server that misbehaves as the name says, for the lab (see lab.sh).
//
//     resolver PORT
//
// It answers on that UDP port of 127.0.0.1 until it is ended. What it does with a name is told by its first label, as
// in the table below; any other name has the address 127.0.0.1.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>

enum {
    HEADER_SIZE = 12,
    MESSAGE_SIZE = 512,       // of a message over UDP
    TYPE_A = 1,
    SILENT = -1,              // no answer at all
};

static const struct label {
    const char *label;
    int code;                 // RCODE, or SILENT
} labels[] = {
    {"servfail", 2},
    {"nxdomain", 3},
    {"refused", 5},
    {"silent", SILENT},
};

static int code_for(const unsigned char *label)
{
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (strlen(labels[i].label) == label[0] && strncasecmp(labels[i].label, (const char *)label + 1, label[0]) == 0)
            return labels[i].code;
    return 0;
}

// Where the question ends, or 0 if it does not.
static size_t question_end(const unsigned char *message, size_t size)
{
    size_t at = HEADER_SIZE;
    while (at < size && message[at] > 0)
        at += message[at] + 1u;
    return at + 5 <= size ? at + 5 : 0;
}

// Makes the question the answer, and returns its size; 0: none.
static size_t make_answer(unsigned char *message, size_t size)
{
    static const unsigned char address[] = {0xc0, HEADER_SIZE, 0, TYPE_A, 0, 1, 0, 0, 0, 0, 0, 4, 127, 0, 0, 1};
    size_t end = size > HEADER_SIZE ? question_end(message, size) : 0;
    int code = end ? code_for(message + HEADER_SIZE) : SILENT;
    if (code == SILENT || end + sizeof address > MESSAGE_SIZE)
        return 0;
    bool found = code == 0 && message[end - 3] == TYPE_A;
    message[2] |= 0x80;                             // an answer
    message[3] = (unsigned char)(0x80 | code);      // recursion is available
    memset(message + 6, 0, 6);                      // no records but these:
    message[7] = found;
    if (found) {
        memcpy(message + end, address, sizeof address);
        end += sizeof address;
    }
    return end;
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fputs("usage: resolver PORT\n", stderr);
        return 2;
    }
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((in_port_t)atoi(argv[1])),
        .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    if (fd < 0 || bind(fd, (struct sockaddr *)&address, sizeof address) < 0) {
        perror("resolver: bind");
        return 1;
    }
    for (;;) {
        unsigned char message[MESSAGE_SIZE];
        socklen_t length = sizeof address;
        ssize_t got = recvfrom(fd, message, sizeof message, 0, (struct sockaddr *)&address, &length);
        size_t size = got > 0 ? make_answer(message, (size_t)got) : 0;
        if (size > 0)
            sendto(fd, message, size, 0, (struct sockaddr *)&address, length);
    }
}

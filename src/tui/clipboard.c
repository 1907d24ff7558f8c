#include "tui/clipboard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

enum {
    CLIPBOARD_WAIT = 2000, /* ms in which tmux has to go on */
    CLIPBOARD_PIECE = 240, /* bytes: old versions of GNU screen pass on no more than 256 at once */
};

/* ---- through the terminal ---------------------------------------------------------------------------------- */

static void clipboard_add_base64(struct buffer *bytes, const struct buffer *text)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (size_t i = 0; i < text->length; i += 3) {
        unsigned long group = 0;
        for (size_t k = i; k < i + 3; k++)
            group = group << 8 | (k < text->length ? (unsigned char)text->text[k] : 0);
        for (size_t k = 0; k < 4; k++)
            buffer_add_char(bytes, i + k <= text->length ? digits[group >> (18 - 6 * k) & 63] : '=');
    }
}

/* BEL ends it as well as ST does, which would end the DCS around it below. */
static void clipboard_add_sequence(struct buffer *bytes, const struct buffer *text)
{
    buffer_add(bytes, "\033]52;c;");
    clipboard_add_base64(bytes, text);
    buffer_add_char(bytes, '\a');
}

/* GNU screen hands what stands in a DCS on to the terminal. */
static void clipboard_add_pieces(struct buffer *bytes, const struct buffer *sequence)
{
    for (size_t at = 0; at < sequence->length; at += CLIPBOARD_PIECE) {
        size_t rest = sequence->length - at;
        buffer_add(bytes, "\033P");
        buffer_add_bytes(bytes, sequence->text + at, rest < CLIPBOARD_PIECE ? rest : CLIPBOARD_PIECE);
        buffer_add(bytes, "\033\\");
    }
}

/* ---- through tmux ------------------------------------------------------------------------------------------ */

static bool clipboard_is_set(const char *variable)
{
    const char *value = getenv(variable);
    return value && *value;
}

/* A pipe whose ends another program does not inherit. */
static bool clipboard_pipe(int ends[2])
{
    if (pipe(ends) != 0)
        return false;
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    return true;
}

static pid_t clipboard_spawn(const char *const *command, int input, int output)
{
    pid_t child;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO);
    int failed = posix_spawnp(&child, command[0], &actions, NULL, (char *const *)(uintptr_t)command, environ);
    posix_spawn_file_actions_destroy(&actions);
    return failed ? -1 : child;
}

/* Writes the text, closes `input`, and waits until nobody holds the other end of `output` any more: the child has
 * ended. What it says there is never read. False: it takes too long. */
static bool clipboard_feed(int input, int output, const struct buffer *text)
{
    struct pollfd ends[] = {{.fd = output}, {.fd = input, .events = POLLOUT}};
    size_t done = 0;
    int ready;
    fcntl(input, F_SETFL, O_NONBLOCK);
    while ((ready = poll(ends, 2, CLIPBOARD_WAIT)) > 0 || (ready < 0 && errno == EINTR)) {
        if (ready < 0)
            continue;
        if (ends[0].revents)
            break;
        ssize_t written = write(input, text->text + done, text->length - done);
        done += written > 0 ? (size_t)written : 0;
        if (written < 0 ? errno == EPIPE : done == text->length) {
            close(input);
            ends[1].fd = -1;
        }
    }
    if (ends[1].fd >= 0)
        close(input);
    return ready > 0;
}

/* Without the signal, writing to a program that has ended only fails. */
static bool clipboard_feed_quietly(int input, int output, const struct buffer *text)
{
    struct sigaction ignore = {.sa_handler = SIG_IGN};
    struct sigaction before;
    sigemptyset(&ignore.sa_mask);
    sigaction(SIGPIPE, &ignore, &before);
    bool fed = clipboard_feed(input, output, text);
    sigaction(SIGPIPE, &before, NULL);
    return fed;
}

/* The exit status of the child, or -1. If it has not ended yet, it never will. */
static int clipboard_end(pid_t child, bool ended)
{
    int status;
    pid_t waited;
    if (!ended)
        kill(child, SIGKILL);
    do
        waited = waitpid(child, &status, 0);
    while (waited < 0 && errno == EINTR);
    return waited == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/* Runs the command with the text as its input; its output goes nowhere. Returns its exit status; -1: it cannot be run,
 * or does not end by itself. */
static int clipboard_run(const char *const *command, const struct buffer *text)
{
    int input[2], output[2];
    if (!clipboard_pipe(input))
        return -1;
    if (!clipboard_pipe(output)) {
        close(input[0]);
        close(input[1]);
        return -1;
    }
    pid_t child = clipboard_spawn(command, input[0], output[1]);
    close(input[0]);
    close(output[1]);
    bool ended = clipboard_feed_quietly(input[1], output[0], text);
    close(output[0]);
    return child > 0 ? clipboard_end(child, ended) : -1;
}

/* Before version 3.2 tmux has no -w, which hands the text on to the terminal. */
static bool clipboard_give_tmux(const struct buffer *text)
{
    static const char *const newer[] = {"tmux", "load-buffer", "-w", "-", NULL};
    static const char *const older[] = {"tmux", "load-buffer", "-", NULL};
    int status = clipboard_run(newer, text);
    return (status > 0 ? clipboard_run(older, text) : status) == 0;
}

/* ---- both -------------------------------------------------------------------------------------------------- */

bool clipboard_give(const struct buffer *text, struct buffer *bytes)
{
    struct buffer sequence;
    bool tmux = clipboard_is_set("TMUX");
    if (tmux && clipboard_give_tmux(text))
        return true;
    buffer_init(&sequence);
    clipboard_add_sequence(&sequence, text);
    if (!tmux && clipboard_is_set("STY"))
        clipboard_add_pieces(bytes, &sequence);
    else
        buffer_add_bytes(bytes, sequence.text, sequence.length);
    buffer_done(&sequence);
    return !tmux;
}

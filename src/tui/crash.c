#include "tui/crash.h"

#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct {
    int file;
    bool has_modes;
    struct termios modes;
    char bytes[512];
    size_t length;
    volatile sig_atomic_t armed;
} crash;

/* A handler's own stack: the crash may be that the other one is full. */
static char crash_stack[65536];

static const int crash_signals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGQUIT};

/* SA_RESETHAND has put back the default action, and SA_NODEFER lets the signal in at once. */
static void crash_handle(int number)
{
    if (crash.armed) {
        crash.armed = 0;
        signal(SIGTTOU, SIG_IGN); /* or a crash in the background would stop instead */
        ssize_t ignored = write(crash.file, crash.bytes, crash.length);
        (void)ignored;
        if (crash.has_modes)
            tcsetattr(crash.file, TCSANOW, &crash.modes);
    }
    raise(number);
}

void crash_save(int file)
{
    crash.file = file;
    crash.has_modes = tcgetattr(file, &crash.modes) == 0;
}

void crash_arm(const char *bytes, size_t length)
{
    crash.length = length < sizeof crash.bytes ? length : sizeof crash.bytes;
    memcpy(crash.bytes, bytes, crash.length);
    crash.armed = 1;
    stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
    sigaltstack(&stack, NULL);
    struct sigaction action = {.sa_handler = crash_handle,
                               .sa_flags = (int)(SA_RESETHAND | SA_NODEFER | (unsigned)SA_ONSTACK)};
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < sizeof crash_signals / sizeof *crash_signals; i++)
        sigaction(crash_signals[i], &action, NULL);
}

void crash_disarm(void)
{
    crash.armed = 0;
}

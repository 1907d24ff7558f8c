/*
 * How fast the program is, beside what nobody can be faster than: prints ratios. How many bytes its keys send to a
 * terminal, beside what they may. See `make bench`.
 *
 *     bench HTTPLORE EMPTY FILE TRANSCRIPT MEGABYTE
 *
 * EMPTY is a program that does nothing and is linked with the same libraries; FILE is what less is to show, TRANSCRIPT
 * and MEGABYTE, which is a long one, are what is to be checked. The two of a pair take turns, so that whatever else the
 * machine does hits both, and their medians are compared.
 */
#include <fcntl.h>
#include <spawn.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "terminal.h"
#include "text/fatal.h"
#include "traffic.h"

extern char **environ;

enum {
    BENCH_RUNS = 501,
    BENCH_SCREENS = 301,
    BENCH_LONG_RUNS = 31,
    BENCH_LINE = 960, /* bytes that a line of 9600 baud sends in a second */
};

/* Runs a program once; returns the milliseconds that it took. */
typedef double bench_run(const char *const *arguments);

static double bench_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

/* From start to end, with standard output thrown away. */
static double bench_run_to_end(const char *const *arguments)
{
    posix_spawn_file_actions_t actions;
    pid_t child;
    int status;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    double start = bench_now();
    if (posix_spawnp(&child, arguments[0], &actions, NULL, (char *const *)(uintptr_t)arguments, environ) != 0)
        fatal_exit("%s cannot be started", arguments[0]);
    waitpid(child, &status, 0);
    double end = bench_now();
    posix_spawn_file_actions_destroy(&actions);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        fatal_exit("%s failed", arguments[0]);
    return end - start;
}

/* From start until the last row of an 80x24 terminal is written; the last argument is not the program's, but what
 * stands there. */
static double bench_run_to_screen(const char *const *arguments)
{
    static const char *const environment[] = {"TERM=xterm-256color", "LC_ALL=C.UTF-8", "LESS=", NULL};
    const char *own[8] = {NULL};
    size_t count = 0;
    while (arguments[count + 1] && count < 7) {
        own[count] = arguments[count];
        count++;
    }
    double start = bench_now();
    struct terminal *terminal = terminal_new(
        &(struct terminal_options){.columns = 80, .rows = 24, .arguments = own, .environment = environment});
    bool shown = terminal_wait_for(terminal, arguments[count]);
    double end = bench_now();
    terminal_free(terminal);
    if (!shown)
        fatal_exit("%s does not show \"%s\"", own[0], arguments[count]);
    return end - start;
}

static int bench_compare(const void *a, const void *b)
{
    const double *one = a;
    const double *other = b;
    return (*one > *other) - (*one < *other);
}

static double bench_median(double *times, size_t count)
{
    qsort(times, count, sizeof *times, bench_compare);
    return times[count / 2];
}

static void bench_pair(const char *what, bench_run *run, const char *const *ours, const char *beside,
                       const char *const *theirs, size_t runs)
{
    double our_times[BENCH_RUNS], their_times[BENCH_RUNS];
    for (size_t i = 0; i < runs; i++) {
        our_times[i] = run(ours);
        their_times[i] = run(theirs);
    }
    double our = bench_median(our_times, runs);
    double their = bench_median(their_times, runs);
    printf("%-28s %6.2f ms, %s %6.2f ms: ratio %.2f\n", what, our, beside, their, our / their);
    fflush(stdout);
}

static void bench_traffic(const char *program, const char *type)
{
    size_t bytes[TRAFFIC_STEPS];
    const struct traffic_step *lost = traffic_measure(program, type, 0, bytes);
    if (lost)
        fatal_exit("%s: \"%s\" does not lead to \"%s\"", type, lost->what, lost->row);
    for (size_t i = 0; i < TRAFFIC_STEPS; i++)
        printf("%s  %-26s %5zu bytes, at most %4zu; %.1f s at 9600 baud\n", type, traffic_steps[i].what, bytes[i],
               traffic_steps[i].most, (double)bytes[i] / BENCH_LINE);
}

int main(int argc, char **argv)
{
    if (argc != 6)
        fatal_exit("usage: bench HTTPLORE EMPTY FILE TRANSCRIPT MEGABYTE");
    const char *program = argv[1];
    const char *empty = argv[2];
    const char *const code[] = {program, "404", NULL};
    const char *const words[] = {program, "upstream", "timed", "out", NULL};
    const char *const json[] = {program, "--json", "404", NULL};
    const char *const check[] = {program, "--check", argv[4], NULL};
    const char *const megabyte[] = {program, "--check", argv[5], NULL};
    const char *const nothing[] = {empty, NULL};
    const char *const browser[] = {program, "? help", NULL};
    const char *const less[] = {"less", argv[3], argv[3], NULL};
    bench_pair("httplore 404", bench_run_to_end, code, "an empty program", nothing, BENCH_RUNS);
    bench_pair("httplore --json 404", bench_run_to_end, json, "an empty program", nothing, BENCH_RUNS);
    bench_pair("httplore upstream timed out", bench_run_to_end, words, "an empty program", nothing, BENCH_RUNS);
    bench_pair("httplore --check", bench_run_to_end, check, "httplore 404", code, BENCH_RUNS);
    bench_pair("--check of a megabyte", bench_run_to_end, megabyte, "of one head", check, BENCH_LONG_RUNS);
    bench_pair("the browser's first screen", bench_run_to_screen, browser, "less FILE", less, BENCH_SCREENS);
    bench_traffic(program, "xterm-256color");
    return 0;
}

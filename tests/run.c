#include "run.h"

#include "forkpty.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    RUN_TEXT = 1 << 20, /* bytes of an output that are kept */
    RUN_ARGUMENTS = 30,
};

int run_set_up(void **state)
{
    (void)state;
    setenv("LC_ALL", "C.UTF-8", 1);
    setenv("TERM", "dumb", 1);
    unsetenv("LANGUAGE");
    unsetenv("NO_COLOR");
    unsetenv("COLUMNS");
    return 0;
}

/* Becomes the program; never returns. */
static _Noreturn void run_child(const char *const *arguments)
{
    const char *program = getenv("HTTPLORE");
    char *argv[RUN_ARGUMENTS + 2] = {(char *)(uintptr_t)"httplore"};
    for (size_t i = 0; arguments[i] && i < RUN_ARGUMENTS; i++)
        argv[i + 1] = (char *)(uintptr_t)arguments[i];
    execv(program ? program : "src/httplore", argv);
    _exit(127);
}

static int run_wait(pid_t child)
{
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 256 + WTERMSIG(status);
}

/* What a file holds, which is closed; the caller frees it. */
static char *run_read(FILE *file)
{
    char *text = calloc(RUN_TEXT + 1, 1);
    assert_non_null(text);
    if (lseek(fileno(file), 0, SEEK_SET) == 0)
        text[fread(text, 1, RUN_TEXT, file)] = '\0';
    fclose(file);
    return text;
}

/* With its outputs in files, which take what is written: nobody waits for anybody. Takes the two files over. */
static struct run run_into(FILE *in, FILE *out, const char *const *arguments)
{
    FILE *err = tmpfile();
    assert_true(in && out && err);
    rewind(in);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        dup2(fileno(in), STDIN_FILENO);
        dup2(fileno(out), STDOUT_FILENO);
        dup2(fileno(err), STDERR_FILENO);
        run_child(arguments);
    }
    struct run run = {.status = run_wait(child)};
    run.out = run_read(out);
    run.err = run_read(err);
    fclose(in);
    return run;
}

struct run run_with_input(const char *input, const char *const *arguments)
{
    FILE *in = tmpfile();
    assert_non_null(in);
    fputs(input, in);
    return run_into(in, tmpfile(), arguments);
}

struct run run_program(const char *const *arguments)
{
    return run_into(tmpfile(), tmpfile(), arguments);
}

struct run run_to_file(const char *path, const char *const *arguments)
{
    return run_into(tmpfile(), fopen(path, "w"), arguments);
}

struct run run_to_nobody(int ignored, const char *const *arguments)
{
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    close(ends[0]);
    void (*before)(int) = signal(SIGPIPE, ignored ? SIG_IGN : SIG_DFL);
    struct run run = run_into(tmpfile(), fdopen(ends[1], "w"), arguments);
    signal(SIGPIPE, before);
    return run;
}

/* Takes the carriage returns out that a terminal puts in front of newlines. */
static void run_drop_returns(char *text)
{
    char *kept = text;
    for (; *text; text++)
        if (*text != '\r')
            *kept++ = *text;
    *kept = '\0';
}

struct run run_on_terminal(unsigned short columns, const char *const *arguments)
{
    int terminal;
    struct winsize size = {.ws_row = 24, .ws_col = columns};
    pid_t child = forkpty(&terminal, NULL, NULL, &size);
    assert_true(child >= 0);
    if (child == 0)
        run_child(arguments);
    struct run run = {.out = calloc(RUN_TEXT + 1, 1), .err = calloc(1, 1)};
    assert_true(run.out && run.err);
    size_t length = 0;
    ssize_t got;
    while (length < RUN_TEXT && (got = read(terminal, run.out + length, RUN_TEXT - length)) > 0)
        length += (size_t)got;
    close(terminal);
    run_drop_returns(run.out);
    run.status = run_wait(child);
    return run;
}

void run_done(struct run *run)
{
    free(run->out);
    free(run->err);
}

/* ---- what is expected -------------------------------------------------------------------------------------- */

void assert_begins(const char *text, const char *beginning)
{
    if (strncmp(text, beginning, strlen(beginning)) != 0)
        fail_msg("does not begin with \"%s\":\n%.200s", beginning, text);
}

void assert_holds(const char *text, const char *part)
{
    if (!strstr(text, part))
        fail_msg("does not hold \"%s\":\n%.200s", part, text);
}

void assert_run(const char *const *arguments, const char *out, const char *err, int status)
{
    struct run result = run_program(arguments);
    assert_string_equal(result.out, out);
    assert_string_equal(result.err, err);
    assert_int_equal(result.status, status);
    run_done(&result);
}

void assert_output(const char *const *arguments, const char *beginning, int status)
{
    struct run result = run_program(arguments);
    assert_begins(result.out, beginning);
    assert_string_equal(result.err, "");
    assert_int_equal(result.status, status);
    run_done(&result);
}

void assert_same(const char *const *one, const char *const *other)
{
    struct run first = run_program(one);
    struct run second = run_program(other);
    assert_true(strlen(first.out) > 0);
    assert_string_equal(first.out, second.out);
    assert_string_equal(first.err, second.err);
    assert_int_equal(first.status, second.status);
    run_done(&first);
    run_done(&second);
}

void assert_complaint(const char *const *arguments, const char *sentence, int status)
{
    char err[512];
    snprintf(err, sizeof err, "httplore: %s\n", sentence);
    assert_run(arguments, "", err, status);
}

void assert_usage(const char *const *arguments, const char *sentence)
{
    char err[512];
    snprintf(err, sizeof err, "httplore: %s\nTry httplore --help\n", sentence);
    assert_run(arguments, "", err, 2);
}

size_t count_lines(const char *text)
{
    size_t lines = 0;
    for (; *text; text++)
        lines += *text == '\n';
    return lines;
}

/*
 * What the program leaves behind and looks at, as strace sees it: it writes no file, opens no socket, starts no other
 * program, and reads only what it needs.
 *
 * Where there is no strace, or where it may not trace, nothing of this can be tested; then all of it counts as skipped.
 */
#include <ctype.h>
#include <regex.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "terminal.h"

enum { SKIPPED = 77 /* exit status */, ARGUMENTS = 5 };

static char folder[] = "/tmp/httplore-traces-XXXXXX";
static char trace[sizeof folder + 16], database[sizeof folder + 16];

/* A way to use the program. */
static struct run {
    const char *what;
    const char *arguments[ARGUMENTS];
    const char *text; /* that is waited for before keys are pressed; NULL: nothing is */
    const char *keys;
} runs[] = {
    {"a code", {"404"}, NULL, ""},
    {"a whole page", {"-a", "404"}, NULL, ""},
    {"a search", {"upstream", "timed", "out"}, NULL, ""},
    {"JSON", {"--json", "404"}, NULL, ""},
    {"a search as JSON", {"--json", "not logged in"}, NULL, ""},
    {"a list", {"--list", "4xx"}, NULL, ""},
    {"codes side by side", {"-c", "401", "403"}, NULL, ""},
    {"an example", {"--example", "404"}, NULL, ""},
    {"the filter", {"-"}, NULL, "\"GET / HTTP/1.1\" 502 0\n\004"},
    {"another database", {"--db", database, "404"}, NULL, ""},
    {"the browser", {NULL}, "401 403 407", "401\t]\re<c<?q/too big\r\033Q"},
    {"the browser on another database", {"--db", database}, "401 403 407", "401\t]\re<c<?q/too big\r\033Q"},
};

enum { RUNS = sizeof runs / sizeof *runs };

/* ---- tracing ----------------------------------------------------------------------------------------------- */

/* Runs strace on a program in a terminal, with what is done with files and sockets written to `trace`. Returns the
 * exit status. */
static int trace_program(const char *program, const struct run *run)
{
    const char *arguments[ARGUMENTS + 10] = {"strace", "-f", "-qq", "-e", "trace=%file,%network", "-e", "signal=none",
                                             "-o", trace, program};
    memcpy(arguments + 10, run->arguments, sizeof run->arguments);
    struct terminal *terminal = terminal_new(&(struct terminal_options){
        .columns = 80,
        .rows = 24,
        .arguments = arguments,
        .environment = (const char *const[]){"TERM=xterm-256color", "LC_ALL=C.UTF-8", "LANGUAGE=de",
                                             "HTTPLORE_LOCALEDIR=locale",
                                             "ASAN_OPTIONS=detect_leaks=0" /* which cannot be done below strace */,
                                             NULL},
    });
    if (run->text)
        assert_true(terminal_wait_for(terminal, run->text));
    terminal_type(terminal, run->keys, strlen(run->keys));
    int status = terminal_wait_for_end(terminal);
    terminal_free(terminal);
    return status;
}

static int trace_httplore(const struct run *run)
{
    const char *program = getenv("HTTPLORE");
    return trace_program(program ? program : "src/httplore", run);
}

/* ---- judging ----------------------------------------------------------------------------------------------- */

/* Calls that only look. */
static const char *const looks[] = {"access",  "faccessat", "faccessat2", "fstat",    "fstatat64",  "getcwd", "lstat",
                                    "newfstatat", "readlink", "readlinkat", "stat", "stat64", "statfs", "statx"};

/* What may be read. */
static const char *const reads[] = {
    "/[^/]+\\.so(\\.[0-9]+)*$", "^/etc/ld\\.so\\.cache$", "^/etc/ld-musl-[^/]+\\.path$", /* libraries */
    "/terminfo/",                                                                        /* the terminal */
    "/locale/", "/locale-archive$", "/gconv/gconv-modules",                              /* language, translations */
#ifdef __SANITIZE_ADDRESS__
    "^/proc/self/",
#endif
};

/* With --db: the file, and what SQLite begins its random numbers with. */
static const char *const database_reads[] = {database, "^/dev/urandom$"};

static bool is_one_of(const char *name, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(name, names[i]) == 0)
            return true;
    return false;
}

static bool matches_one_of(const char *path, const char *const *patterns, size_t count)
{
    bool found = false;
    for (size_t i = 0; i < count && !found; i++) {
        regex_t pattern;
        assert_int_equal(regcomp(&pattern, patterns[i], REG_EXTENDED | REG_NOSUB), 0);
        found = regexec(&pattern, path, 0, NULL, 0) == 0;
        regfree(&pattern);
    }
    return found;
}

/* Is `arguments`, those of open() as strace prints them, a file that may be read, opened for nothing else? */
static bool may_open(char *arguments, bool has_database)
{
    char *path = strchr(arguments, '"');
    char *flags = path ? strchr(path + 1, '"') : NULL;
    if (!flags || !strstr(flags, "O_RDONLY") || strstr(flags, "O_CREAT") || strstr(flags, "O_TRUNC"))
        return false;
    *flags = '\0';
    return matches_one_of(path + 1, reads, sizeof reads / sizeof *reads) ||
           (has_database && matches_one_of(path + 1, database_reads, sizeof database_reads / sizeof *database_reads));
}

/* Is a line of a trace, "123 openat(AT_FDCWD, ...", something that may be done? */
static bool may_do(const char *line, bool has_database)
{
    char name[32], arguments[4096];
    if (sscanf(line, "%*d %31[a-z0-9_](%4095[^\n]", name, arguments) != 2)
        return false;
    if (strcmp(name, "open") == 0 || strcmp(name, "openat") == 0)
        return may_open(arguments, has_database);
    return is_one_of(name, looks, sizeof looks / sizeof *looks);
}

/* The first line of the trace that should not be there, "" if there is none. The program itself has to be started. */
static void find_trace(bool has_database, char line[4096])
{
    FILE *file = fopen(trace, "r");
    assert_non_null(file);
    assert_non_null(fgets(line, 4096, file));
    assert_non_null(strstr(line, "execve("));
    while (fgets(line, 4096, file) && may_do(line, has_database))
        continue;
    if (feof(file))
        *line = '\0';
    fclose(file);
}

/* ---- tests ------------------------------------------------------------------------------------------------- */

static void it_leaves_no_trace(void **state)
{
    const struct run *run = *state;
    char line[4096];
    assert_int_equal(trace_httplore(run), 0);
    find_trace(run->arguments[0] && strcmp(run->arguments[0], "--db") == 0, line);
    if (*line)
        fail_msg("%s", line);
}

/* What is not found above would be found. */
static void what_is_asked_for_is_a_trace(void **state)
{
    char line[4096];
    (void)state;
    unlink(database);
    assert_int_equal(trace_httplore(&(struct run){"", {"--dump-db", database}, NULL, ""}), 0);
    find_trace(true, line);
    assert_non_null(strstr(line, database));
    assert_int_equal(trace_httplore(&(struct run){"", {"--db", database, "404"}, NULL, ""}), 0);
    find_trace(false, line);
    assert_non_null(strstr(line, database));
}

static int set_up(void **state)
{
    (void)state;
    return trace_httplore(&(struct run){"", {"--dump-db", database}, NULL, ""});
}

int main(void)
{
    struct CMUnitTest tests[RUNS + 1] = {cmocka_unit_test(what_is_asked_for_is_a_trace)};
    if (!mkdtemp(folder))
        return 1;
    snprintf(trace, sizeof trace, "%s/trace", folder);
    snprintf(database, sizeof database, "%s/db", folder);
    for (size_t i = 0; i < RUNS; i++)
        tests[i + 1] = (struct CMUnitTest){runs[i].what, it_leaves_no_trace, NULL, NULL, &runs[i]};
    int status = SKIPPED;
    if (trace_program("true", &(struct run){.keys = ""}) == 0)
        status = cmocka_run_group_tests(tests, set_up, NULL);
    else
        puts("[ RUN      ] traces\n[  SKIPPED ] traces: strace is not there or may not trace; NOTHING of this was tested");
    unlink(trace);
    unlink(database);
    rmdir(folder);
    return status;
}

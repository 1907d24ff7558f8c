/*
 * The whole program, run with arguments and standard input; both outputs and the exit status come out.
 *
 * $HTTPLORE is the program, src/httplore if it is not set. Whatever goes wrong in here fails the test that runs.
 */
#ifndef HTTPLORE_TESTS_RUN_H
#define HTTPLORE_TESTS_RUN_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* What became of a run; free it with run_done(). */
struct run {
    char *out;  /* standard output; of a terminal, both outputs without carriage returns */
    char *err;  /* standard error */
    int status; /* exit status; 256 and the signal if one ended it */
};

/* Arguments as the functions here want them: the program's name is not among them, NULL ends them. */
#define ARGUMENTS(...) ((const char *const[]){__VA_ARGS__, NULL})
#define NO_ARGUMENTS ((const char *const[]){NULL})

/* A group's set-up: an environment in which runs are the same everywhere. */
int run_set_up(void **state);

/* With nothing on standard input, and with `input`. */
struct run run_program(const char *const *arguments);
struct run run_with_input(const char *input, const char *const *arguments);

/* With standard output to the file `path`; .out is empty. */
struct run run_to_file(const char *path, const char *const *arguments);

/* With standard output to a pipe that nobody reads, and SIGPIPE ignored or not; .out is empty. */
struct run run_to_nobody(int ignored, const char *const *arguments);

/* On a terminal of `columns` columns. */
struct run run_on_terminal(unsigned short columns, const char *const *arguments);

void run_done(struct run *run);

size_t count_lines(const char *text);
void assert_begins(const char *text, const char *beginning);
void assert_holds(const char *text, const char *part);

/* Arguments that lead to exactly this. */
void assert_run(const char *const *arguments, const char *out, const char *err, int status);

/* Arguments that lead to output with this beginning, and no complaint. */
void assert_output(const char *const *arguments, const char *beginning, int status);

/* Two ways to ask for the same, which is not nothing. */
void assert_same(const char *const *one, const char *const *other);

/* Arguments that lead to "httplore: " and this sentence on standard error and to nothing on standard output; in
 * the second, wrong usage, with the line that leads to --help and exit status 2. */
void assert_complaint(const char *const *arguments, const char *sentence, int status);
void assert_usage(const char *const *arguments, const char *sentence);

#endif

/*
 * The examples of README.md and of the manual: each command, a line "$ ...", is run, and what follows is what it
 * prints.
 *
 * UPDATE_EXAMPLES=1 has the files rewritten with what the commands print; git diff shows what that changed.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "text/buffer.h"

static const char examples_prompt[] = "$ ";

/* Where examples stand, and the lines around them. */
static const struct examples {
    const char *variable, *path; /* of the environment; without it */
    const char *begin, *end;
} examples_readme = {"README", "README.md", "```console\n", "```\n"},
  examples_manual = {"MANUAL", "doc/httplore.1", ".Bd -literal -offset indent\n", ".Ed\n"};

static FILE *examples_open(const struct examples *examples, const char *mode)
{
    const char *path = getenv(examples->variable);
    return fopen(path ? path : examples->path, mode);
}

static void examples_read(FILE *file, struct buffer *text)
{
    char bytes[4096];
    size_t got;
    assert_non_null(file);
    while ((got = fread(bytes, 1, sizeof bytes, file)) > 0)
        buffer_add_bytes(text, bytes, got);
}

/* Appends what a shell prints for the command, without carriage returns: the files do not keep them. */
static void examples_run(const char *command, size_t length, struct buffer *output)
{
    struct buffer line, printed;
    buffer_init(&line);
    buffer_init(&printed);
    buffer_format(&line, "PATH=$PWD/src:$PATH; %.*s", (int)length, command);
    FILE *pipe = popen(line.text, "r");
    examples_read(pipe, &printed);
    pclose(pipe);
    for (size_t i = 0; i < printed.length; i++)
        if (printed.text[i] != '\r')
            buffer_add_char(output, printed.text[i]);
    if (output->length > 0 && output->text[output->length - 1] != '\n')
        buffer_add_char(output, '\n');
    buffer_done(&printed);
    buffer_done(&line);
}

/* Runs the commands of a block that begins at `block`, appends it as it should be, and returns its end. */
static const char *examples_play(const struct examples *examples, const char *block, struct buffer *played,
                                 int *commands)
{
    while (*block && strncmp(block, examples->end, strlen(examples->end)) != 0) {
        size_t length = strcspn(block, "\n");
        if (strncmp(block, examples_prompt, strlen(examples_prompt)) == 0) {
            buffer_add_bytes(played, block, length + 1);
            examples_run(block + strlen(examples_prompt), length - strlen(examples_prompt), played);
            (*commands)++;
        }
        block += length + (block[length] == '\n');
    }
    return block;
}

/* Runs all blocks and appends the file as it should be. Returns how many commands there are. */
static int examples_play_all(const struct examples *examples, const char *text, struct buffer *played)
{
    int commands = 0;
    for (const char *block; (block = strstr(text, examples->begin)); ) {
        block += strlen(examples->begin);
        buffer_add_bytes(played, text, (size_t)(block - text));
        text = examples_play(examples, block, played, &commands);
    }
    buffer_add(played, text);
    return commands;
}

static void assert_examples(const struct examples *examples, int least)
{
    struct buffer text, played;
    buffer_init(&text);
    buffer_init(&played);
    FILE *file = examples_open(examples, "r");
    examples_read(file, &text);
    fclose(file);
    assert_true(examples_play_all(examples, text.text, &played) >= least);
    if (getenv("UPDATE_EXAMPLES")) {
        file = examples_open(examples, "w");
        assert_non_null(file);
        fputs(played.text, file);
        assert_int_equal(fclose(file), 0);
    } else {
        assert_string_equal(played.text, text.text);
    }
    buffer_done(&text);
    buffer_done(&played);
}

static void examples_of_the_readme_are_true(void **state)
{
    (void)state;
    assert_examples(&examples_readme, 10);
}

static void examples_of_the_manual_are_true(void **state)
{
    (void)state;
    assert_examples(&examples_manual, 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(examples_of_the_readme_are_true),
        cmocka_unit_test(examples_of_the_manual_are_true),
    };
    setenv("LC_ALL", "C.UTF-8", 1);
    unsetenv("LANGUAGE");
    return cmocka_run_group_tests(tests, NULL, NULL);
}

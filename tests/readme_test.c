/*
 * The examples of README.md: each command in a block ```console is run, and what follows it is what it prints.
 *
 * UPDATE_README=1 has the file rewritten with what the commands print; git diff shows what that changed.
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

static const char readme_begin[] = "```console\n", readme_end[] = "```\n", readme_prompt[] = "$ ";

static const char *readme_path(void)
{
    const char *path = getenv("README");
    return path ? path : "README.md";
}

static void readme_read(FILE *file, struct buffer *text)
{
    char bytes[4096];
    size_t got;
    assert_non_null(file);
    while ((got = fread(bytes, 1, sizeof bytes, file)) > 0)
        buffer_add_bytes(text, bytes, got);
}

/* Appends what a shell prints for the command, without carriage returns: Markdown does not keep them. */
static void readme_run(const char *command, size_t length, struct buffer *output)
{
    struct buffer line, printed;
    buffer_init(&line);
    buffer_init(&printed);
    buffer_format(&line, "PATH=$PWD/src:$PATH; %.*s", (int)length, command);
    FILE *pipe = popen(line.text, "r");
    readme_read(pipe, &printed);
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
static const char *readme_play(const char *block, struct buffer *played, int *commands)
{
    while (*block && strncmp(block, readme_end, strlen(readme_end)) != 0) {
        size_t length = strcspn(block, "\n");
        if (strncmp(block, readme_prompt, strlen(readme_prompt)) == 0) {
            buffer_add_bytes(played, block, length + 1);
            readme_run(block + strlen(readme_prompt), length - strlen(readme_prompt), played);
            (*commands)++;
        }
        block += length + (block[length] == '\n');
    }
    return block;
}

static void every_example_is_true(void **state)
{
    (void)state;
    struct buffer text, played;
    int commands = 0;
    buffer_init(&text);
    buffer_init(&played);
    FILE *file = fopen(readme_path(), "r");
    readme_read(file, &text);
    fclose(file);
    const char *at = text.text;
    for (const char *block; (block = strstr(at, readme_begin)); ) {
        block += strlen(readme_begin);
        buffer_add_bytes(&played, at, (size_t)(block - at));
        at = readme_play(block, &played, &commands);
    }
    buffer_add(&played, at);
    if (getenv("UPDATE_README")) {
        file = fopen(readme_path(), "w");
        assert_non_null(file);
        fputs(played.text, file);
        assert_int_equal(fclose(file), 0);
    } else {
        assert_string_equal(played.text, text.text);
    }
    assert_true(commands >= 10);
    buffer_done(&text);
    buffer_done(&played);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_example_is_true)};
    setenv("LC_ALL", "C.UTF-8", 1);
    unsetenv("LANGUAGE");
    return cmocka_run_group_tests(tests, NULL, NULL);
}

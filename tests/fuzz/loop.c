/*
 * Where there is no libFuzzer: changes files of a corpus at random and throws them at the target.
 *
 *     fuzz [-max_total_time=SECONDS] [-OTHER=...] FOLDER...
 *
 * takes the options of libFuzzer and knows this one. What crashes is written to fuzz/crash-input.
 */
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "fuzz/fuzz.h"
#include "text/buffer.h"
#include "text/fatal.h"

enum { LOOP_SEEDS = 10000, LOOP_CHANGES = 8, LOOP_PIECE = 64 };

static struct buffer loop_seeds[LOOP_SEEDS];
static size_t loop_seed_count;
static struct buffer loop_input; /* what the target is given */

static void loop_add_seed(const char *path)
{
    FILE *file = fopen(path, "r");
    if (!file || loop_seed_count == LOOP_SEEDS)
        return;
    struct buffer *seed = &loop_seeds[loop_seed_count++];
    char part[4096];
    buffer_init(seed);
    for (size_t size; (size = fread(part, 1, sizeof part, file)) > 0;)
        buffer_add_bytes(seed, part, size);
    fclose(file);
}

static void loop_add_seeds(const char *folder)
{
    DIR *files = opendir(folder);
    for (struct dirent *file; files && (file = readdir(files));) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", folder, file->d_name);
        if (file->d_name[0] != '.')
            loop_add_seed(path);
    }
    if (files)
        closedir(files);
}

static size_t loop_below(size_t limit)
{
    return limit ? (size_t)random() % limit : 0;
}

/* Puts a piece of another input, or a byte, where a piece of this one was. */
static void loop_change(struct buffer *input)
{
    const struct buffer *other = &loop_seeds[loop_below(loop_seed_count)];
    size_t from = loop_below(other->length), more = loop_below(LOOP_PIECE);
    size_t at = loop_below(input->length + 1), less = loop_below(2) ? loop_below(LOOP_PIECE) : 0;
    char byte = (char)random();
    struct buffer changed;
    buffer_init(&changed);
    buffer_add_bytes(&changed, input->text, at);
    if (loop_below(2))
        buffer_add_char(&changed, byte);
    else
        buffer_add_bytes(&changed, other->text + from, more < other->length - from ? more : other->length - from);
    if (at + less < input->length)
        buffer_add_bytes(&changed, input->text + at + less, input->length - at - less);
    buffer_done(input);
    *input = changed;
}

static void loop_crash(int signal_number)
{
    static const char note[] = "fuzz: see fuzz/crash-input\n";
    int file = open("fuzz/crash-input", O_WRONLY | O_CREAT | O_TRUNC, 0666);
    if (write(file, loop_input.text, loop_input.length) >= 0 && write(STDERR_FILENO, note, sizeof note - 1) >= 0)
        signal(signal_number, SIG_DFL);
    raise(signal_number);
}

/* In memory of exactly its size, so that the sanitizers see who reads on. */
static void loop_run(void)
{
    uint8_t *exact = memory_new(loop_input.length);
    memcpy(exact, loop_input.text, loop_input.length);
    LLVMFuzzerTestOneInput(exact, loop_input.length);
    free(exact);
}

/* The sanitizers end with a signal too. */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
    return "abort_on_error=1:handle_segv=0:handle_abort=0";
}

int main(int argc, char **argv)
{
    static const char limit[] = "-max_total_time=";
    time_t end = time(NULL) + 60;
    for (int i = 1; i < argc; i++) {
        if (strncmp(argv[i], limit, sizeof limit - 1) == 0)
            end = time(NULL) + atol(argv[i] + sizeof limit - 1);
        else if (argv[i][0] != '-')
            loop_add_seeds(argv[i]);
    }
    signal(SIGABRT, loop_crash);
    signal(SIGSEGV, loop_crash);
    srandom((unsigned)time(NULL));
    unsigned long count = 0;
    for (; time(NULL) < end; count++) {
        const struct buffer *seed = &loop_seeds[loop_below(loop_seed_count)];
        buffer_init(&loop_input);
        if (loop_seed_count > 0)
            buffer_add_bytes(&loop_input, seed->text, seed->length);
        for (size_t changes = 1 + loop_below(LOOP_CHANGES); changes > 0; changes--)
            loop_change(&loop_input);
        loop_run();
        buffer_done(&loop_input);
    }
    printf("fuzz: %lu executions, no crash\n", count);
    return 0;
}

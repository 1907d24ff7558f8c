/*
 * The corpus of each target of tests/fuzz, and every beginning of its files.
 */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "fuzz/fuzz.h"
#include "text/buffer.h"
#include "text/fatal.h"

static void replay_file(const struct fuzz_target *target, const char *path)
{
    struct buffer bytes;
    char part[4096];
    FILE *file = fopen(path, "r");
    if (!file)
        fail_msg("%s cannot be read", path);
    buffer_init(&bytes);
    for (size_t size; (size = fread(part, 1, sizeof part, file)) > 0;)
        buffer_add_bytes(&bytes, part, size);
    fclose(file);
    for (size_t length = 0; length <= bytes.length; length++) {
        char *exact = memory_new(length); /* so that the sanitizers see who reads on */
        memcpy(exact, bytes.text, length);
        target->run(exact, length);
        free(exact);
    }
    buffer_done(&bytes);
}

/* Returns how many files there are. */
static size_t replay_folder(const struct fuzz_target *target, const char *folder)
{
    size_t count = 0;
    DIR *files = opendir(folder);
    for (struct dirent *file; files && (file = readdir(files));) {
        char path[1024];
        snprintf(path, sizeof path, "%s/%s", folder, file->d_name);
        if (file->d_name[0] != '.') {
            replay_file(target, path);
            count++;
        }
    }
    if (files)
        closedir(files);
    return count;
}

static void corpus_keeps_all_promises(void **state)
{
    (void)state;
    const char *corpus = getenv("CORPUS");
    for (const struct fuzz_target *target = fuzz_targets; target->name; target++) {
        char folder[512];
        snprintf(folder, sizeof folder, "%s/%s", corpus ? corpus : "tests/fuzz/corpus", target->name);
        if (replay_folder(target, folder) == 0)
            fail_msg("%s has no files", folder);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(corpus_keeps_all_promises),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

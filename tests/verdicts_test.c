/*
 * What --check says of real transcripts: tests/data/transcripts/NAME.txt against tests/data/verdicts/NAME.txt.
 * UPDATE_VERDICTS=1 has those rewritten; git diff shows what that changed.
 */
#include <dirent.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "run.h"

enum { VERDICTS_LEAST = 20 };

/* The file that is expected, or to be written. */
static FILE *open_expected(const char *name, const char *mode)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/verdicts/%s", getenv("DATA"), name);
    return fopen(path, mode);
}

/* The rest of a file; the caller frees it. */
static char *read_all(FILE *file)
{
    size_t size = 0, room = 1 << 16;
    char *text = calloc(room, 1);
    size = fread(text, 1, room - 1, file);
    text[size] = '\0';
    return text;
}

static void check_transcript(const char *name)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/transcripts/%s", getenv("DATA"), name);
    struct run result = run_program(ARGUMENTS("--check", path));
    char *said = calloc(strlen(result.out) + strlen(result.err) + 64, 1);
    sprintf(said, "%s%sexit status %d\n", result.out, result.err, result.status);
    if (getenv("UPDATE_VERDICTS")) {
        FILE *file = open_expected(name, "w");
        assert_non_null(file);
        fputs(said, file);
        fclose(file);
    } else {
        FILE *file = open_expected(name, "r");
        if (!file)
            fail_msg("tests/data/verdicts/%s is missing", name);
        char *expected = read_all(file);
        fclose(file);
        if (strcmp(said, expected) != 0)
            fail_msg("%s: said is\n%s\nand not\n%s", name, said, expected);
        free(expected);
    }
    free(said);
    run_done(&result);
}

static void transcripts_are_explained(void **state)
{
    (void)state;
    char path[4096];
    snprintf(path, sizeof path, "%s/transcripts", getenv("DATA"));
    DIR *folder = opendir(path);
    assert_non_null(folder);
    int count = 0;
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        if (entry->d_name[0] == '.')
            continue;
        check_transcript(entry->d_name);
        count++;
    }
    closedir(folder);
    assert_true(count >= VERDICTS_LEAST);
}

/* Those of the good servers break no rule. */
static void good_responses_are_not_blamed(void **state)
{
    (void)state;
    char path[4096];
    snprintf(path, sizeof path, "%s/transcripts", getenv("DATA"));
    DIR *folder = opendir(path);
    assert_non_null(folder);
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        bool good = strncmp(entry->d_name, "bad-", 4) != 0 && strstr(entry->d_name, "-without-") == NULL &&
                    strcmp(entry->d_name, "refused.txt") != 0;
        if (entry->d_name[0] == '.' || !good)
            continue;
        snprintf(path, sizeof path, "%s/transcripts/%s", getenv("DATA"), entry->d_name);
        struct run result = run_program(ARGUMENTS("--json", "--check", path));
        if (strstr(result.out, "\"severity\":\"violation\"") || strstr(result.out, "\"severity\":\"warning\""))
            fail_msg("%s is blamed: %s", entry->d_name, result.out);
        run_done(&result);
    }
    closedir(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(transcripts_are_explained),
        cmocka_unit_test(good_responses_are_not_blamed),
    };
    return cmocka_run_group_tests(tests, run_set_up, NULL);
}

/*
 * What the browser shows: the real program in a terminal, against the files of tests/screens.
 *
 * A file says how to start, what to do, and behind a line "----" what must be on the screen then:
 *
 *     # 401 on the smallest of usual terminals
 *     size 80x24
 *     start -a            (arguments; none if left out)
 *     set NO_COLOR=1      (environment)
 *     wait Informational  (until that is on the screen)
 *     type 401\t          (keys; \e is escape, \r Enter, \x12 any byte)
 *     resize 60x20
 *     ----
 *
 * UPDATE_SCREENS=1 has the files rewritten with what is on the screen; git diff shows what that changed.
 */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "terminal.h"
#include "text/buffer.h"
#include "text/fatal.h"

enum { SCREEN_WORDS = 16, SCREEN_QUIET = 300 /* ms without output after which a screen to be written is complete */ };

static const char screen_divider[] = "----\n";

/* A file of tests/screens being played. */
struct screen {
    const char *path;
    char *file;
    const char *expected; /* in file */
    const char *arguments[SCREEN_WORDS];
    const char *environment[SCREEN_WORDS];
    size_t argument_count, environment_count;
    int columns, rows;
    struct terminal *terminal; /* NULL: not yet started */
};

static char *screen_read(const char *path)
{
    struct buffer text;
    char bytes[4096];
    size_t got;
    FILE *file = fopen(path, "r");
    if (!file)
        fail_msg("%s cannot be read", path);
    buffer_init(&text);
    while ((got = fread(bytes, 1, sizeof bytes, file)) > 0)
        buffer_add_bytes(&text, bytes, got);
    fclose(file);
    return buffer_take(&text);
}

static void screen_start(struct screen *screen)
{
    if (screen->terminal)
        return;
    screen->terminal = terminal_new(&(struct terminal_options){.columns = screen->columns,
                                                               .rows = screen->rows,
                                                               .arguments = screen->arguments,
                                                               .environment = screen->environment});
}

static bool screen_read_size(const char *text, int *columns, int *rows)
{
    char *end;
    *columns = (int)strtol(text, &end, 10);
    *rows = *end == 'x' ? (int)strtol(end + 1, &end, 10) : 0;
    return *columns > 0 && *rows > 0 && *end == '\0';
}

static bool screen_size(struct screen *screen, char *text)
{
    return screen_read_size(text, &screen->columns, &screen->rows);
}

static bool screen_arguments(struct screen *screen, char *text)
{
    for (char *word = strtok(text, " "); word && screen->argument_count < SCREEN_WORDS - 1; word = strtok(NULL, " "))
        screen->arguments[screen->argument_count++] = word;
    return true;
}

/* A later value of a variable takes the place of an earlier one. */
static bool screen_set(struct screen *screen, char *text)
{
    size_t name = strcspn(text, "=") + 1;
    for (size_t i = 0; i < screen->environment_count; i++) {
        if (strncmp(screen->environment[i], text, name) == 0) {
            screen->environment[i] = text;
            return true;
        }
    }
    if (screen->environment_count == SCREEN_WORDS - 1)
        return false;
    screen->environment[screen->environment_count++] = text;
    return true;
}

static bool screen_wait(struct screen *screen, char *text)
{
    screen_start(screen);
    return terminal_wait_for(screen->terminal, text);
}

static bool screen_resize(struct screen *screen, char *text)
{
    int columns, rows;
    if (!screen_read_size(text, &columns, &rows))
        return false;
    screen_start(screen);
    terminal_resize(screen->terminal, columns, rows);
    return true;
}

static bool screen_type(struct screen *screen, char *text)
{
    struct buffer keys;
    buffer_init(&keys);
    for (; *text; text++) {
        char digits[3] = {0};
        if (*text != '\\') {
            buffer_add_char(&keys, *text);
        } else if (*++text == 'x') {
            memcpy(digits, text + 1, strnlen(text + 1, 2));
            buffer_add_char(&keys, (char)strtol(digits, NULL, 16));
            text += 2;
        } else {
            buffer_add_char(&keys, *text == 'e' ? '\033' : *text == 'r' ? '\r' : *text == 't' ? '\t' : *text);
        }
    }
    screen_start(screen);
    terminal_type(screen->terminal, keys.text, keys.length);
    buffer_done(&keys);
    return true;
}

static const struct screen_word {
    const char *word;
    bool (*obey)(struct screen *screen, char *text);
} screen_words[] = {
    {"size", screen_size}, {"start", screen_arguments}, {"set", screen_set},
    {"wait", screen_wait}, {"type", screen_type},       {"resize", screen_resize},
};

static void screen_obey(struct screen *screen, char *line)
{
    if (*line == '#' || *line == '\0')
        return;
    size_t length = strcspn(line, " ");
    char *text = line[length] ? line + length + 1 : line + length;
    for (size_t i = 0; i < sizeof screen_words / sizeof *screen_words; i++) {
        if (strlen(screen_words[i].word) != length || strncmp(screen_words[i].word, line, length) != 0)
            continue;
        if (!screen_words[i].obey(screen, text))
            fail_msg("%s: this did not work: %s", screen->path, line);
        return;
    }
    fail_msg("%s: not known: %s", screen->path, line);
}

/* Obeys the lines above the divider, of which a copy is taken apart. */
static char *screen_play(struct screen *screen)
{
    const char *divider = strstr(screen->file, screen_divider);
    if (!divider)
        fail_msg("%s has no line ----", screen->path);
    screen->expected = divider + strlen(screen_divider);
    char *script = memory_copy(screen->file, (size_t)(divider - screen->file));
    for (char *line = script, *next; line; line = next) {
        next = strchr(line, '\n');
        if (next)
            *next++ = '\0';
        screen_obey(screen, line);
    }
    screen_start(screen);
    return script;
}

/* The lines that differ, each as it is and as it should be. */
static void screen_print_difference(const char *shown, const char *expected)
{
    while (*shown || *expected) {
        int length = (int)strcspn(shown, "\n");
        int wanted = (int)strcspn(expected, "\n");
        if (length != wanted || strncmp(shown, expected, (size_t)length) != 0)
            fprintf(stderr, "shown    %.*s\nexpected %.*s\n", length, shown, wanted, expected);
        shown += length + (shown[length] == '\n');
        expected += wanted + (expected[wanted] == '\n');
    }
}

static void screen_compare(struct screen *screen)
{
    char *picture = terminal_picture(screen->terminal);
    for (int waited = 0; strcmp(picture, screen->expected) != 0 && waited < TERMINAL_DEADLINE / 100; waited++) {
        if (terminal_take(screen->terminal, 100))
            waited = 0;
        free(picture);
        picture = terminal_picture(screen->terminal);
    }
    bool same = strcmp(picture, screen->expected) == 0;
    if (!same)
        screen_print_difference(picture, screen->expected);
    free(picture);
    if (!same)
        fail_msg("%s shows something else", screen->path);
}

static void screen_rewrite(struct screen *screen)
{
    while (terminal_take(screen->terminal, SCREEN_QUIET))
        continue;
    char *picture = terminal_picture(screen->terminal);
    FILE *file = fopen(screen->path, "w");
    assert_non_null(file);
    fwrite(screen->file, 1, (size_t)(screen->expected - screen->file), file);
    fputs(picture, file);
    assert_int_equal(fclose(file), 0);
    free(picture);
}

static void a_screen_is_as_expected(void **state)
{
    const char *program = getenv("HTTPLORE");
    struct screen screen = {.path = *state, .columns = 80, .rows = 24};
    char defaults[][24] = {"TERM=xterm-256color", "LC_ALL=C.UTF-8"};
    screen.arguments[screen.argument_count++] = program ? program : "src/httplore";
    for (size_t i = 0; i < sizeof defaults / sizeof *defaults; i++)
        screen_set(&screen, defaults[i]);
    screen.file = screen_read(screen.path);
    char *script = screen_play(&screen);
    if (getenv("UPDATE_SCREENS"))
        screen_rewrite(&screen);
    else
        screen_compare(&screen);
    terminal_free(screen.terminal);
    free(script);
    free(screen.file);
}

static int screen_is_file(const struct dirent *entry)
{
    const char *dot = strrchr(entry->d_name, '.');
    return dot && strcmp(dot, ".screen") == 0;
}

int main(void)
{
    struct dirent **files;
    const char *folder = getenv("SCREENS");
    folder = folder ? folder : "tests/screens";
    int count = scandir(folder, &files, screen_is_file, alphasort);
    if (count <= 0) {
        fprintf(stderr, "there is no screen in %s\n", folder);
        return 1;
    }
    struct CMUnitTest *tests = calloc((size_t)count, sizeof *tests);
    for (int i = 0; i < count; i++) {
        struct buffer path;
        buffer_init(&path);
        buffer_format(&path, "%s/%s", folder, files[i]->d_name);
        tests[i] = (struct CMUnitTest){.name = files[i]->d_name, .test_func = a_screen_is_as_expected};
        tests[i].initial_state = buffer_take(&path);
    }
    int failed = _cmocka_run_group_tests("screens", tests, (size_t)count, NULL, NULL);
    for (int i = 0; i < count; i++) {
        free(tests[i].initial_state);
        free(files[i]);
    }
    free(tests);
    free(files);
    return failed;
}

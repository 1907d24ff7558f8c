/*
 * Types of terminals, one in a row: each shows what any other shows, with the colours that it has, and is asked
 * nothing.
 */
#include <regex.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "terminal.h"
#include "text/buffer.h"
#include "text/width.h"

enum { ROWS = 24, COLUMNS = 80, QUIET = 300 /* ms without output after which a screen is complete */ };

struct type {
    const char *term, *locale, *language;
    const char *other; /* a variable more, or NULL */
    int colors;
};

/* The first one is what the others are compared with. In the locale C curses has an xterm repeat characters, and
 * libvterm then does not know where the right edge is; so there is no such row. */
static struct type types[] = {
    {"xterm-256color", "C.UTF-8", "en", NULL, 256},
    {"xterm-256color", "C.UTF-8", "en", "NO_COLOR=1", 0},
    {"xterm-16color", "C.UTF-8", "en", NULL, 16},
    {"xterm", "C.UTF-8", "en", NULL, 8},
    {"xterm-mono", "C.UTF-8", "en", NULL, 0},
    {"screen-256color", "C.UTF-8", "en", NULL, 256},
    {"screen", "C", "en", NULL, 8},
    {"tmux-256color", "C.UTF-8", "en", NULL, 256},
    {"tmux-256color", "C", "en", NULL, 256},
    {"tmux", "C.UTF-8", "en", NULL, 8},
    {"linux", "C.UTF-8", "en", NULL, 8},
    {"linux", "C", "ja", NULL, 8}, /* which the locale C has no letters for */
    {"vt220", "C", "en", NULL, 0},
    {"vt100", "C", "en", NULL, 0},
};

enum { TYPES = sizeof types / sizeof *types };

/* Keys, one lot after the other; what is seen after each is compared. */
static const char *const lots[] = {"", "j", "401", "\t\tj", "/not logged in", "\033", "e", "q", "?", "q", "403\r", "]"};

enum { LOTS = sizeof lots / sizeof *lots };

static char *expected[LOTS];

/* ---- what is seen ------------------------------------------------------------------------------------------ */

/* The greatest number of a colour in a line of terminal_picture(); -1: there is none. */
static int color_in(const char *look)
{
    static const char *const grounds[] = {" color", " ground"};
    int greatest = -1;
    for (size_t i = 0; i < sizeof grounds / sizeof *grounds; i++) {
        const char *at = strstr(look, grounds[i]);
        int color = at ? atoi(at + strlen(grounds[i])) : -1;
        greatest = color > greatest ? color : greatest;
    }
    return greatest;
}

/* The text, where it looks like anything but plain text, and where the cursor is. The caller frees it. The greatest
 * colour goes into `color`. */
static char *see(const struct terminal *terminal, int *color)
{
    static char marks[ROWS][COLUMNS + 1];
    char *picture = terminal_picture(terminal);
    struct buffer seen;
    int row, first, last, end;
    buffer_init(&seen);
    memset(marks, ' ', sizeof marks);
    *color = -1;
    for (char *line = strtok(picture, "\n"); line; line = strtok(NULL, "\n")) {
        if (sscanf(line, "%d %d-%d%n", &row, &first, &last, &end) == 3) {
            memset(&marks[row][first], '#', (size_t)(last - first + 1));
            *color = color_in(line + end) > *color ? color_in(line + end) : *color;
        } else {
            buffer_format(&seen, "%s\n", line);
        }
    }
    for (row = 0; row < ROWS; row++)
        buffer_format(&seen, "%.*s\n", COLUMNS, marks[row]);
    free(picture);
    return buffer_take(&seen);
}

/* Waits until what is expected is seen, and returns what is. */
static char *wait_to_see(struct terminal *terminal, const char *wanted, int *color)
{
    char *seen = see(terminal, color);
    for (int waited = 0; strcmp(seen, wanted) != 0 && waited < TERMINAL_DEADLINE / 100; waited++) {
        if (terminal_take(terminal, 100))
            waited = 0;
        free(seen);
        seen = see(terminal, color);
    }
    return seen;
}

static void print_difference(const char *seen, const char *wanted)
{
    while (*seen && *wanted) {
        int length = (int)strcspn(seen, "\n");
        int wanted_length = (int)strcspn(wanted, "\n");
        if (length != wanted_length || strncmp(seen, wanted, (size_t)length) != 0)
            fprintf(stderr, "shown    %.*s\nexpected %.*s\n", length, seen, wanted_length, wanted);
        seen += length + (seen[length] == '\n');
        wanted += wanted_length + (wanted[wanted_length] == '\n');
    }
}

/* ---- what is sent ------------------------------------------------------------------------------------------ */

/* Sequences that a terminal answers: attributes, status, modes, name, keyboard, window, colours and the like, settings,
 * and their oldest forms. */
static const char questions[] = "\033\\[[0-9;>=]*c|\033\\[\\??[0-9;]*n|\033\\[[0-9;?]*\\$p|\033\\[>[0-9;]*q|"
                                "\033\\[\\?u|\033\\[(1[13-9]|2[01])t|\033\\][0-9;]*\\?|\033P[+$]q|\033Z|\005";

static void assert_asks_nothing(const char *bytes)
{
    regex_t pattern;
    regmatch_t at;
    assert_int_equal(regcomp(&pattern, questions, REG_EXTENDED), 0);
    int missed = regexec(&pattern, bytes, 1, &at, 0);
    regfree(&pattern);
    if (missed == 0)
        fail_msg("the terminal is asked: ESC%.*s", (int)(at.rm_eo - at.rm_so) - 1, bytes + at.rm_so + 1);
}

/* Not even lines are drawn with anything else: neither UTF-8, nor the other character set of a terminal. */
static void assert_is_ascii(const char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)bytes[i] >= 0x7F || bytes[i] == '\016')
            fail_msg("byte \\x%02X is sent", (unsigned)(unsigned char)bytes[i]);
    assert_null(strstr(bytes, "\033(0"));
}

/* ---- the program ------------------------------------------------------------------------------------------- */

static struct terminal *start(const struct type *type)
{
    const char *program = getenv("HTTPLORE");
    struct buffer term, locale, language;
    buffer_init(&term);
    buffer_init(&locale);
    buffer_init(&language);
    buffer_format(&term, "TERM=%s", type->term);
    buffer_format(&locale, "LC_ALL=%s", type->locale);
    buffer_format(&language, "LANGUAGE=%s", type->language);
    struct terminal *terminal = terminal_new(&(struct terminal_options){
        .columns = COLUMNS,
        .rows = ROWS,
        .arguments = (const char *const[]){program ? program : "src/httplore", NULL},
        .environment = (const char *const[]){term.text, locale.text, language.text, "TERMINFO=tests/terminfo",
                                             "HTTPLORE_LOCALEDIR=locale", type->other, NULL},
    });
    buffer_done(&language);
    buffer_done(&locale);
    buffer_done(&term);
    return terminal;
}

static int see_what_is_expected(void **state)
{
    int color;
    (void)state;
    struct terminal *terminal = start(&types[0]);
    for (size_t i = 0; i < LOTS; i++) {
        terminal_type(terminal, lots[i], strlen(lots[i]));
        terminal_take(terminal, TERMINAL_DEADLINE);
        while (terminal_take(terminal, QUIET))
            continue;
        expected[i] = see(terminal, &color);
    }
    terminal_free(terminal);
    return 0;
}

static int forget(void **state)
{
    (void)state;
    for (size_t i = 0; i < LOTS; i++)
        free(expected[i]);
    return 0;
}

static void it_shows_all_and_asks_nothing(void **state)
{
    const struct type *type = *state;
    struct terminal *terminal = start(type);
    size_t length;
    int most = -1;
    for (size_t i = 0; i < LOTS; i++) {
        int color;
        terminal_type(terminal, lots[i], strlen(lots[i]));
        char *seen = wait_to_see(terminal, expected[i], &color);
        bool same = strcmp(seen, expected[i]) == 0;
        print_difference(seen, expected[i]);
        free(seen);
        if (!same)
            fail_msg("after \"%s\" something else is seen", lots[i]);
        most = color > most ? color : most;
    }
    const char *bytes = terminal_bytes(terminal, &length);
    assert_is_ascii(bytes, length);
    assert_asks_nothing(bytes);
    assert_true(most < type->colors);
    assert_true(most >= 0 || type->colors == 0);
    terminal_free(terminal);
}

static void dumb_gets_text(void **state)
{
    size_t length;
    (void)state;
    struct terminal *terminal = start(&(struct type){"dumb", "C.UTF-8", "en", NULL, 0});
    assert_int_equal(terminal_wait_for_end(terminal), 0);
    const char *bytes = terminal_bytes(terminal, &length);
    assert_is_ascii(bytes, length);
    assert_non_null(strstr(bytes, "1xx  Informational "));
    assert_null(strchr(bytes, '\033'));
    terminal_free(terminal);
}

/* ---- wide characters --------------------------------------------------------------------------------------- */

/* The first character beyond ASCII that does not take two columns everywhere; NULL: there is none. What Unicode calls
 * ambiguous takes one in most locales, but two in terminals made for Chinese, Japanese or Korean. */
static const char *find_narrow(const char *text)
{
    size_t length = strlen(text);
    for (size_t i = 0; i < length;) {
        uint32_t character;
        bool valid;
        size_t taken = width_decode(text + i, length - i, &character, &valid);
        if (character >= 0x80 && width_of_character(character) != 2)
            return text + i;
        i += taken;
    }
    return NULL;
}

static void no_character_is_wide_only_somewhere(void **state)
{
    size_t length;
    (void)state;
    width_init(true);
    struct terminal *terminal = start(&(struct type){"xterm-256color", "C.UTF-8", "ja", NULL, 256});
    for (size_t i = 0; i < LOTS; i++) {
        terminal_type(terminal, lots[i], strlen(lots[i]));
        terminal_take(terminal, TERMINAL_DEADLINE);
    }
    terminal_type(terminal, "Q", 1);
    assert_int_equal(terminal_wait_for_end(terminal), 0);
    const char *bytes = terminal_bytes(terminal, &length);
    const char *narrow = find_narrow(bytes);
    if (narrow)
        fail_msg("shown: %.3s", narrow);
    assert_non_null(strstr(bytes, "\346\203\205\345\240\261")); /* it does speak Japanese: "information" */
    terminal_free(terminal);
}

static void no_translation_into_japanese_has_one(void **state)
{
    char line[1024];
    const char *folder = getenv("PO");
    struct buffer path;
    (void)state;
    width_init(true);
    buffer_init(&path);
    buffer_format(&path, "%s/ja.po", folder ? folder : "po");
    FILE *file = fopen(path.text, "r");
    assert_non_null(file);
    while (fgets(line, sizeof line, file))
        if (find_narrow(line))
            fail_msg("%s: %s", path.text, line);
    fclose(file);
    buffer_done(&path);
}

int main(void)
{
    struct CMUnitTest tests[TYPES + 3] = {
        cmocka_unit_test(dumb_gets_text),
        cmocka_unit_test(no_character_is_wide_only_somewhere),
        cmocka_unit_test(no_translation_into_japanese_has_one),
    };
    struct buffer names[TYPES];
    for (size_t i = 0; i < TYPES; i++) {
        buffer_init(&names[i]);
        buffer_format(&names[i], "%s, %s, %s %s", types[i].term, types[i].locale, types[i].language,
                      types[i].other ? types[i].other : "");
        tests[i + 3] = (struct CMUnitTest){names[i].text, it_shows_all_and_asks_nothing, NULL, NULL, &types[i]};
    }
    int failed = cmocka_run_group_tests(tests, see_what_is_expected, forget);
    for (size_t i = 0; i < TYPES; i++)
        buffer_done(&names[i]);
    return failed;
}

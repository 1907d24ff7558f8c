/*
 * The way to the clipboard, with a program in the place of tmux that notes what it is given.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "tui/clipboard.h"

/* ---- the place of tmux ------------------------------------------------------------------------------------- */

/* A folder that $PATH begins with. */
struct place {
    char folder[64];
    char *path; /* as it was */
};

static int set_up(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    struct buffer path;
    strcpy(place->folder, "/tmp/httplore-clipboard-XXXXXX");
    assert_non_null(mkdtemp(place->folder));
    place->path = strdup(getenv("PATH"));
    buffer_init(&path);
    buffer_format(&path, "%s:%s", place->folder, place->path);
    setenv("PATH", path.text, 1);
    setenv("TMUX", "/nowhere,1,0", 1);
    unsetenv("STY");
    buffer_done(&path);
    *state = place;
    return 0;
}

static void name_file(struct buffer *path, const struct place *place, const char *name)
{
    buffer_init(path);
    buffer_format(path, "%s/%s", place->folder, name);
}

static int tear_down(void **state)
{
    static const char *const names[] = {"tmux", "said", "given"};
    struct place *place = *state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct buffer path;
        name_file(&path, place, names[i]);
        unlink(path.text);
        buffer_done(&path);
    }
    setenv("PATH", place->path, 1);
    rmdir(place->folder);
    free(place->path);
    free(place);
    return 0;
}

/* From now on tmux is a shell script, in the folder. */
static void be_tmux(const struct place *place, const char *script)
{
    struct buffer path;
    name_file(&path, place, "tmux");
    FILE *file = fopen(path.text, "w");
    assert_non_null(file);
    fprintf(file, "#!/bin/sh\ncd '%s' || exit\n%s\n", place->folder, script);
    assert_int_equal(fclose(file), 0);
    assert_int_equal(chmod(path.text, 0700), 0);
    buffer_done(&path);
}

static void assert_file(const struct place *place, const char *name, const char *text)
{
    struct buffer path, found;
    char bytes[4096];
    size_t got;
    name_file(&path, place, name);
    buffer_init(&found);
    FILE *file = fopen(path.text, "r");
    assert_non_null(file);
    while ((got = fread(bytes, 1, sizeof bytes, file)) > 0)
        buffer_add_bytes(&found, bytes, got);
    fclose(file);
    assert_string_equal(found.text, text);
    buffer_done(&found);
    buffer_done(&path);
}

static bool give(const char *text, struct buffer *bytes)
{
    struct buffer given;
    buffer_init(&given);
    buffer_init(bytes);
    buffer_add(&given, text);
    bool taken = clipboard_give(&given, bytes);
    buffer_done(&given);
    return taken;
}

/* A text longer than a pipe holds; the caller frees it. */
static char *long_text(void)
{
    struct buffer text;
    buffer_init(&text);
    for (int line = 0; line < 20000; line++)
        buffer_format(&text, "%d is a line of it\n", line);
    return buffer_take(&text);
}

/* ---- the terminal ------------------------------------------------------------------------------------------ */

/* RFC 4648 section 10, and bytes beyond ASCII. */
static void the_terminal_gets_base64(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"f", "Zg=="},        {"fo", "Zm8="},       {"foo", "Zm9v"},           {"foob", "Zm9vYg=="},
        {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"}, {"\xE7\x8A\xB6\xFF", "54q2/w=="},
    };
    unsetenv("TMUX");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buffer bytes, expected;
        buffer_init(&expected);
        buffer_format(&expected, "\033]52;c;%s\a", cases[i][1]);
        assert_true(give(cases[i][0], &bytes));
        assert_string_equal(bytes.text, expected.text);
        buffer_done(&expected);
        buffer_done(&bytes);
    }
}

/* What GNU screen takes out of the pieces is what the terminal would have got. */
static void gnu_screen_gets_pieces(void **state)
{
    (void)state;
    struct buffer plain, pieces, joined;
    char *text = long_text();
    unsetenv("TMUX");
    assert_true(give(text, &plain));
    setenv("STY", "1.pts-0.host", 1);
    assert_true(give(text, &pieces));
    buffer_init(&joined);
    for (const char *piece = pieces.text; *piece; piece += 2) {
        assert_memory_equal(piece, "\033P", 2);
        const char *end = strstr(piece, "\033\\");
        assert_true(end && end - piece < 256);
        buffer_add_bytes(&joined, piece + 2, (size_t)(end - piece) - 2);
        piece = end;
    }
    assert_string_equal(joined.text, plain.text);
    buffer_done(&joined);
    buffer_done(&pieces);
    buffer_done(&plain);
    free(text);
}

/* ---- tmux -------------------------------------------------------------------------------------------------- */

static void tmux_gets_all_of_it(void **state)
{
    const struct place *place = *state;
    struct buffer bytes;
    char *text = long_text();
    be_tmux(place, "echo \"$*\" >>said; echo some output; echo some more >&2; cat >given");
    assert_true(give(text, &bytes));
    assert_int_equal(bytes.length, 0);
    assert_file(place, "said", "load-buffer -w -\n");
    assert_file(place, "given", text);
    buffer_done(&bytes);
    free(text);
}

static void an_old_tmux_gets_it_too(void **state)
{
    const struct place *place = *state;
    struct buffer bytes;
    be_tmux(place, "echo \"$*\" >>said; test $# = 2 || exit 1; cat >given");
    assert_true(give("404 Not Found", &bytes));
    assert_file(place, "said", "load-buffer -w -\nload-buffer -\n");
    assert_file(place, "given", "404 Not Found");
    buffer_done(&bytes);
}

static void assert_falls_back(const char *text)
{
    struct buffer bytes;
    assert_false(give(text, &bytes));
    assert_memory_equal(bytes.text, "\033]52;c;", 7);
    buffer_done(&bytes);
}

/* Refuses, with or without having read the text; neither reads nor ends; is not there. */
static void where_tmux_fails_the_terminal_gets_it(void **state)
{
    const struct place *place = *state;
    char *text = long_text();
    be_tmux(place, "cat >given; exit 1");
    assert_falls_back("404 Not Found");
    be_tmux(place, "exit 1");
    assert_falls_back(text);
    be_tmux(place, "exec <&-; kill -STOP $$");
    assert_falls_back(text);
    setenv("PATH", "/nowhere", 1);
    assert_falls_back("404 Not Found");
    free(text);
}

#define CLIPBOARD_TEST(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        CLIPBOARD_TEST(the_terminal_gets_base64),
        CLIPBOARD_TEST(gnu_screen_gets_pieces),
        CLIPBOARD_TEST(tmux_gets_all_of_it),
        CLIPBOARD_TEST(an_old_tmux_gets_it_too),
        CLIPBOARD_TEST(where_tmux_fails_the_terminal_gets_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

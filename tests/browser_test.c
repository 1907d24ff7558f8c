/*
 * The whole program in a terminal: what it leaves behind, however it ends.
 */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "terminal.h"
#include "text/buffer.h"

#define TYPE(terminal, keys) terminal_type(terminal, keys, sizeof keys - 1)

static const char *program(void)
{
    const char *path = getenv("HTTPLORE");
    return path ? path : "src/httplore";
}

/* The browser with its first screen. */
static struct terminal *browser_new(const char *const *environment)
{
    struct terminal *terminal = terminal_new(&(struct terminal_options){
        .columns = 80,
        .rows = 24,
        .arguments = (const char *const[]){program(), NULL},
        .environment = environment,
    });
    assert_true(terminal_wait_for(terminal, "Informational"));
    return terminal;
}

static const char *const xterm[] = {"TERM=xterm-256color", "LC_ALL=C.UTF-8", NULL};

static void assert_ends(struct terminal *terminal, int status)
{
    assert_int_equal(terminal_wait_for_end(terminal), status);
    const char *dirt = terminal_dirt(terminal);
    if (dirt)
        fail_msg("the terminal is left as it should not be: %s", dirt);
    terminal_free(terminal);
}

static void keys_that_quit_leave_a_clean_terminal(void **state)
{
    (void)state;
    static const char *const keys[] = {"q", "Q", "\003", "404qQ", "401\rQ", "/too big\033Q"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        struct terminal *terminal = browser_new(xterm);
        assert_non_null(terminal_dirt(terminal));
        terminal_type(terminal, keys[i], strlen(keys[i]));
        assert_ends(terminal, 0);
    }
}

static void the_last_row_is_for_the_shell(void **state)
{
    static const char *const consoles[] = {"TERM=linux", "TERM=vt100"};
    (void)state;
    for (size_t i = 0; i < sizeof consoles / sizeof *consoles; i++) {
        struct terminal *terminal = browser_new((const char *const[]){consoles[i], "LC_ALL=C.UTF-8", NULL});
        TYPE(terminal, "401");
        assert_true(terminal_wait_for(terminal, "401 Unauthorized"));
        TYPE(terminal, "Q");
        assert_int_equal(terminal_wait_for_end(terminal), 0);
        char *text = terminal_text(terminal);
        assert_non_null(strstr(text, "401 Unauthorized"));
        assert_null(strstr(text, "? help"));
        free(text);
        assert_null(terminal_dirt(terminal));
        terminal_free(terminal);
    }
}

static void signals_end_it_and_leave_a_clean_terminal(void **state)
{
    (void)state;
    static const int signals[] = {SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
        struct terminal *terminal = browser_new(xterm);
        TYPE(terminal, "401M");
        assert_true(terminal_wait_for(terminal, "mouse on"));
        terminal_signal(terminal, signals[i]);
        assert_ends(terminal, 256 + signals[i]);
    }
}

static void a_broken_connection_ends_it(void **state)
{
    (void)state;
    struct terminal *terminal = browser_new(xterm);
    terminal_hang_up(terminal);
    assert_int_equal(terminal_wait_for_end(terminal), 256 + SIGHUP);
    terminal_free(terminal);
}

/* Started by a shell, which is who stops and continues programs. */
static void it_suspends_and_goes_on(void **state)
{
    (void)state;
    struct terminal *terminal = terminal_new(&(struct terminal_options){
        .columns = 80, .rows = 24, .arguments = (const char *const[]){"sh", "-im", NULL}, .environment = xterm});
    terminal_type(terminal, program(), strlen(program()));
    TYPE(terminal, "\r");
    assert_true(terminal_wait_for(terminal, "Informational"));
    TYPE(terminal, "401M");
    assert_true(terminal_wait_for(terminal, "mouse on"));
    TYPE(terminal, "\032");
    assert_true(terminal_wait_for(terminal, "Stopped"));
    assert_false(terminal_reports_mouse(terminal));
    terminal_resize(terminal, 100, 30);
    TYPE(terminal, "fg\r");
    assert_true(terminal_wait_for(terminal, "Unauthorized"));
    assert_true(terminal_reports_mouse(terminal));
    TYPE(terminal, "407");
    assert_true(terminal_wait_for(terminal, "Proxy Authentication Required"));
    TYPE(terminal, "Q");
    assert_true(terminal_wait_for(terminal, "Stopped")); /* the shell's screen again */
    TYPE(terminal, "exit\n"); /* not \r: the terminal may still be as the program had it */
    assert_int_equal(terminal_wait_for_end(terminal), 0);
    terminal_free(terminal);
}

/* 410 is reached by way of 402 to 409. */
static void keys_typed_ahead_are_drawn_once(void **state)
{
    (void)state;
    size_t length;
    struct terminal *terminal = browser_new(xterm);
    TYPE(terminal, "401jjjjjjjjj");
    assert_true(terminal_wait_for(terminal, "410   Gone"));
    assert_null(strstr(terminal_bytes(terminal, &length), "Method Not Allowed"));
    TYPE(terminal, "J\377"); /* what is no key keeps nothing from being drawn */
    assert_true(terminal_wait_for(terminal, "411   Length Required"));
    TYPE(terminal, "Q");
    assert_ends(terminal, 0);
}

static void every_size_can_be_drawn(void **state)
{
    (void)state;
    static const int columns[] = {1, 2, 10, 20, 39, 40, 59, 79, 80, 99, 120, 160, 250};
    static const int rows[] = {1, 2, 3, 5, 11, 12, 23, 24, 25, 60};
    struct terminal *terminal = browser_new(xterm);
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        for (size_t j = 0; j < sizeof rows / sizeof *rows; j++) {
            terminal_resize(terminal, columns[i], rows[j]);
            TYPE(terminal, "\t]j403\r /e\033");
        }
    }
    terminal_resize(terminal, 80, 24);
    TYPE(terminal, "Q");
    assert_ends(terminal, 0);
}

static void garbage_does_no_harm(void **state)
{
    (void)state;
    char bytes[4096];
    unsigned random = 1;
    struct terminal *terminal = browser_new(xterm);
    for (size_t i = 0; i < sizeof bytes; i++) {
        random = random * 1103515245U + 12345U;
        bytes[i] = (char)(random >> 16);
        if (strchr("qQ\003\032\034", bytes[i])) /* ends or stops it; read too late, throws away what it wrote last */
            bytes[i] = '4';
    }
    for (size_t i = 0; i < sizeof bytes; i += 64) {
        terminal_type(terminal, bytes + i, 64);
        terminal_take(terminal, 0);
    }
    TYPE(terminal, "\033\033?");
    terminal_signal(terminal, SIGTERM);
    assert_ends(terminal, 256 + SIGTERM);
}

static void nothing_is_sent_while_nothing_happens(void **state)
{
    (void)state;
    struct terminal *terminal = browser_new(xterm);
    TYPE(terminal, "401");
    assert_true(terminal_wait_for(terminal, "Unauthorized"));
    while (terminal_take(terminal, 300))
        continue;
    assert_false(terminal_take(terminal, 500));
    TYPE(terminal, "Q");
    assert_ends(terminal, 0);
}

/* ---- copying ----------------------------------------------------------------------------------------------- */

static void a_copy_is_one_sequence_for_the_terminal(void **state)
{
    (void)state;
    static const char sequence[] = "\033]52;c;NDAxIFVuYXV0aG9yaXplZA==\a";
    size_t length;
    struct terminal *terminal = browser_new(xterm);
    TYPE(terminal, "401y");
    assert_true(terminal_wait_for(terminal, "copy: c code"));
    assert_null(strstr(terminal_bytes(terminal, &length), "\033]52"));
    TYPE(terminal, "c");
    assert_true(terminal_wait_for(terminal, "copied: 401 Unauthorized"));
    const char *found = strstr(terminal_bytes(terminal, &length), sequence);
    assert_non_null(found);
    assert_null(strstr(found + 1, "\033]52"));
    TYPE(terminal, "503yp"); /* the longest page */
    assert_true(terminal_wait_for(terminal, "copied: page"));
    TYPE(terminal, "j");
    assert_true(terminal_wait_for(terminal, "0-9 code"));
    TYPE(terminal, "Q");
    assert_ends(terminal, 0);
}

static void assert_succeeds(const char *command)
{
    assert_int_equal(system(command), 0);
}

/* The browser with this script in the place of tmux; it runs in a new folder, which $FOLDER names from then on. */
static struct terminal *browser_new_in_tmux(const char *script)
{
    static const char *const inside[] = {"TERM=tmux-256color", "LC_ALL=C.UTF-8", "TMUX=/nowhere,1,0", NULL};
    char folder[] = "/tmp/httplore-browser-XXXXXX";
    struct buffer path;
    const char *set = getenv("PATH");
    char *before = strdup(set ? set : "/bin:/usr/bin");
    assert_non_null(mkdtemp(folder));
    setenv("FOLDER", folder, 1);
    setenv("SCRIPT", script, 1);
    assert_succeeds("printf '#!/bin/sh\\ncd \"${0%%/*}\"; %s\\n' \"$SCRIPT\" >$FOLDER/tmux; chmod +x $FOLDER/tmux");
    buffer_init(&path);
    buffer_format(&path, "%s:%s", folder, before);
    setenv("PATH", path.text, 1);
    struct terminal *terminal = browser_new(inside);
    setenv("PATH", before, 1);
    buffer_done(&path);
    free(before);
    return terminal;
}

static void tmux_gets_what_the_command_prints(void **state)
{
    (void)state;
    size_t length;
    struct terminal *terminal = browser_new_in_tmux("echo noise; cat >given");
    TYPE(terminal, "401yp");
    assert_true(terminal_wait_for(terminal, "copied: page"));
    assert_null(strstr(terminal_bytes(terminal, &length), "\033]52"));
    assert_null(strstr(terminal_bytes(terminal, &length), "noise"));
    assert_succeeds("${HTTPLORE:-src/httplore} -a 401 | cmp - $FOLDER/given");
    TYPE(terminal, "Q");
    assert_ends(terminal, 0);
    assert_succeeds("rm -r $FOLDER");
}

static void it_is_said_that_tmux_failed(void **state)
{
    (void)state;
    size_t length;
    struct terminal *terminal = browser_new_in_tmux("echo no server >&2; exit 1");
    TYPE(terminal, "401yc");
    assert_true(terminal_wait_for(terminal, "tmux load-buffer failed"));
    assert_non_null(strstr(terminal_bytes(terminal, &length), "\033]52;c;NDAxIFVuYXV0aG9yaXplZA==\a"));
    assert_null(strstr(terminal_bytes(terminal, &length), "no server"));
    TYPE(terminal, "Q");
    assert_ends(terminal, 0);
    assert_succeeds("rm -r $FOLDER");
}

/* ---- the mouse --------------------------------------------------------------------------------------------- */

static void the_mouse_selects_and_follows_once_it_is_on(void **state)
{
    (void)state;
    struct terminal *terminal = browser_new(xterm);
    TYPE(terminal, "401");
    assert_true(terminal_wait_for(terminal, "Unauthorized        standard"));
    assert_false(terminal_reports_mouse(terminal));
    TYPE(terminal, "M");
    assert_true(terminal_wait_for(terminal, "mouse on"));
    assert_true(terminal_reports_mouse(terminal));
    TYPE(terminal, "\033[<0;5;6M\033[<0;5;6m"); /* the row below in the list, pressed and let go */
    assert_true(terminal_wait_for(terminal, "403   Forbidden"));
    TYPE(terminal, "\033[<0;5;5M\033[<0;5;5m\033[<0;5;7M\033[<0;5;7m"); /* two clicks are no double click */
    assert_true(terminal_wait_for(terminal, "404   Not Found"));
    TYPE(terminal, "\033[<65;40;3M"); /* the wheel, on the detail */
    assert_true(terminal_wait_for(terminal, "^ Fault"));
    TYPE(terminal, "\033[<0;27;13M\033[<0;27;13m"); /* the first related code */
    assert_true(terminal_wait_for(terminal, "403   Forbidden"));
    TYPE(terminal, "J\033[<2;5;6M"); /* a button that does nothing must not keep from being shown what came before */
    assert_true(terminal_wait_for(terminal, "404   Not Found"));
    TYPE(terminal, "M");
    assert_true(terminal_wait_for(terminal, "mouse off"));
    assert_false(terminal_reports_mouse(terminal));
    TYPE(terminal, "MQ");
    assert_ends(terminal, 0);
}

/* Coordinates are bytes then, as under screen and tmux. */
static void old_terminals_report_the_mouse_too(void **state)
{
    (void)state;
    static const char *const screen[] = {"TERM=screen-256color", "LC_ALL=C.UTF-8", NULL};
    struct terminal *terminal = browser_new(screen);
    TYPE(terminal, "401M");
    assert_true(terminal_wait_for(terminal, "mouse on"));
    TYPE(terminal, "\033[M %&\033[M#%&");
    assert_true(terminal_wait_for(terminal, "403   Forbidden"));
    TYPE(terminal, "Q");
    assert_ends(terminal, 0);
}

static void a_terminal_without_a_mouse_is_told_of(void **state)
{
    (void)state;
    static const char *const vt100[] = {"TERM=vt100", "LC_ALL=C.UTF-8", NULL};
    struct terminal *terminal = browser_new(vt100);
    TYPE(terminal, "M");
    assert_true(terminal_wait_for(terminal, "this terminal reports no mouse"));
    assert_false(terminal_reports_mouse(terminal));
    TYPE(terminal, "Q");
    assert_int_equal(terminal_wait_for_end(terminal), 0);
    terminal_free(terminal);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_that_quit_leave_a_clean_terminal),
        cmocka_unit_test(the_last_row_is_for_the_shell),
        cmocka_unit_test(signals_end_it_and_leave_a_clean_terminal),
        cmocka_unit_test(a_broken_connection_ends_it),
        cmocka_unit_test(it_suspends_and_goes_on),
        cmocka_unit_test(keys_typed_ahead_are_drawn_once),
        cmocka_unit_test(every_size_can_be_drawn),
        cmocka_unit_test(garbage_does_no_harm),
        cmocka_unit_test(nothing_is_sent_while_nothing_happens),
        cmocka_unit_test(a_copy_is_one_sequence_for_the_terminal),
        cmocka_unit_test(tmux_gets_what_the_command_prints),
        cmocka_unit_test(it_is_said_that_tmux_failed),
        cmocka_unit_test(the_mouse_selects_and_follows_once_it_is_on),
        cmocka_unit_test(old_terminals_report_the_mouse_too),
        cmocka_unit_test(a_terminal_without_a_mouse_is_told_of),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * What Tab does behind httplore in bash, zsh and fish: the shells themselves, in a terminal.
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

#include "cli/options.h"
#include "terminal.h"
#include "text/buffer.h"

enum { COLUMNS = 100, ROWS = 50, SEEN_MOST = 6 };

static char scratch[] = "/tmp/httplore-completions-XXXXXX"; /* the shells' home */

/* A shell without settings, and how it comes to know the completions. */
struct shell {
    const char *const arguments[5];
    const char *set_up; /* format; of the folder of the completions */
};

static const struct shell bash = {{"bash", "--noprofile", "--norc", "-i"}, "PS1='ready>'; . %s/httplore.bash"};
static const struct shell zsh = {{"zsh", "-f", "-i"},
                                 "PROMPT='ready>'; fpath=(%s $fpath); autoload -U compinit; compinit -u -D"};
static const struct shell fish = {{"fish", "--no-config", "-i"},
                                  "function fish_prompt; echo -n 'ready>'; end; source %s/httplore.fish"};

/* LeakSanitizer waits for ever where the editor of zsh has signals blocked. */
#define SESSION_NO_LEAKS "ASAN_OPTIONS=detect_leaks=0"

struct session {
    struct terminal *terminal;
    int cleared; /* times */
};

static void type(struct session *session, const char *keys)
{
    terminal_type(session->terminal, keys, strlen(keys));
}

/* Erases what has been typed, and waits for a screen on which the shell is ready: what it reads before has no Tab. */
static void clear(struct session *session)
{
    char command[64], done[32];
    session->cleared++;
    snprintf(command, sizeof command, "\025clear; echo cle''ared %d\r", session->cleared);
    snprintf(done, sizeof done, "cleared %d\nready>", session->cleared);
    type(session, command);
    assert_true(terminal_wait_for(session->terminal, done));
}

static void session_init(struct session *session, const struct shell *shell)
{
    char config[64], data[64], home[64], line[1024];
    const char *folder = getenv("COMPLETIONS");
    snprintf(config, sizeof config, "XDG_CONFIG_HOME=%s", scratch);
    snprintf(data, sizeof data, "XDG_DATA_HOME=%s", scratch);
    snprintf(home, sizeof home, "ZDOTDIR=%s", scratch);
    snprintf(line, sizeof line, shell->set_up, folder ? folder : "completions");
    *session = (struct session){.terminal = terminal_new(&(struct terminal_options){
        .columns = COLUMNS,
        .rows = ROWS,
        .arguments = shell->arguments,
        .environment = (const char *const[]){"TERM=xterm-256color", "LC_ALL=C.UTF-8", config, data, home,
                                             SESSION_NO_LEAKS, NULL},
    })};
    type(session, line);
    type(session, "\r");
}

static void session_done(struct session *session)
{
    terminal_free(session->terminal);
}

static void assert_seen(struct session *session, const char *text)
{
    if (terminal_wait_for(session->terminal, text))
        return;
    char *screen = terminal_text(session->terminal);
    fail_msg("\"%s\" is not on the screen:\n%s", text, screen);
}

/* ---- what is typed, and what is seen then ------------------------------------------------------------------- */

static const struct example {
    const char *typed;
    const char *seen[SEEN_MOST];
    const char *unseen; /* beside them; NULL: nothing to look for */
} examples[] = {
    {"httplore 40\t\t", {"400", "Bad Request", "404", "Not Found", "409", "Conflict"}, "410"},
    {"httplore 49\t\t", {"Client Closed Request (nginx), Token Required (Esri)"}, NULL},
    {"httplore 4x\t", {"httplore 4xx"}, NULL},
    {"httplore ret\t", {"httplore Retry-After"}, NULL},
    {"httplore Accept-\t\t", {"Accept-Charset", "Character sets", "Accept-Ranges"}, "Retry"},
    {"httplore conditional\t", {"Conditional\\ requests"}, NULL},
    {"httplore 499 \t\t", {"Envoy", "Esri", "nginx"}, "Shopify"},
    {"httplore 404 503 var\t", {"503 Varnish"}, NULL},
    {"httplore 404 50\t\t", {"Internal Server Error"}, "Varnish"},
    {"httplore --list p\t", {"--list products"}, NULL},
    {"httplore -l he\t", {"-l headers"}, NULL},
    {"httplore -l to\t", {"-l topics"}, NULL},
    {"httplore -l cl\t", {"-l classes"}, NULL},
    {"httplore -l 5x\t", {"-l 5xx"}, NULL},
    {"httplore --check config.sta\t", {"--check config.status"}, NULL},
    {"httplore -c 40\t\t", {"401", "Unauthorized", "409", "Conflict"}, NULL},
    {"httplore --color=\t\t", {"auto", "always", "never"}, NULL},
    {"httplore --color=al\t", {"--color=always"}, NULL},
    {"httplore --color ne\t", {"--color never"}, NULL},
    {"httplore --dum\tconfig.sta\t", {"config.status"}, NULL},
    {"httplore --db=config.sta\t", {"--db=config.status"}, NULL},
    {"httplore --dump-db config.sta\t", {"--dump-db config.status"}, NULL},
};

static void examples_are_completed(void **state)
{
    struct session session;
    session_init(&session, *state);
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        clear(&session);
        type(&session, examples[i].typed);
        for (size_t j = 0; j < SEEN_MOST && examples[i].seen[j]; j++)
            assert_seen(&session, examples[i].seen[j]);
        char *screen = terminal_text(session.terminal);
        assert_false(examples[i].unseen && strstr(screen, examples[i].unseen));
        free(screen);
    }
    session_done(&session);
}

/* Each of the table, and what it does as far as that fits. */
static void options_are_completed(void **state)
{
    enum { HELP_MOST = 40 };
    struct session session;
    size_t count;
    const struct options_entry *entries = options_table(&count);
    session_init(&session, *state);
    clear(&session);
    type(&session, "httplore --\t\t");
    for (size_t i = 0; i < count; i++) {
        char text[HELP_MOST + 1];
        snprintf(text, sizeof text, "--%s", entries[i].name);
        assert_seen(&session, text);
        snprintf(text, sizeof text, "%s", entries[i].help);
        assert_seen(&session, text);
    }
    session_done(&session);
}

/* Where Tab is set to insert one word after another, what they mean must not be inserted with them. */
static void words_are_inserted_alone(void **state)
{
    struct session session;
    session_init(&session, *state);
    type(&session, "bind 'TAB:menu-complete'\r");
    clear(&session);
    type(&session, "httplore 40\t\t");
    assert_seen(&session, "httplore 401\n");
    session_done(&session);
}

static int scratch_make(void **state)
{
    (void)state;
    struct buffer path;
    char here[1024];
    buffer_init(&path);
    buffer_format(&path, "%s/src:%s", getcwd(here, sizeof here), getenv("PATH"));
    setenv("PATH", path.text, 1);
    buffer_done(&path);
    return mkdtemp(scratch) ? 0 : -1;
}

static int scratch_remove(void **state)
{
    (void)state;
    char command[64];
    snprintf(command, sizeof command, "rm -rf %s", scratch);
    return system(command);
}

#define SHELL_TEST(test, shell) {#shell ": " #test, test, NULL, NULL, (void *)(uintptr_t)&shell}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SHELL_TEST(examples_are_completed, bash), SHELL_TEST(options_are_completed, bash),
        SHELL_TEST(words_are_inserted_alone, bash),
        SHELL_TEST(examples_are_completed, zsh),  SHELL_TEST(options_are_completed, zsh),
        SHELL_TEST(examples_are_completed, fish), SHELL_TEST(options_are_completed, fish),
    };
    return cmocka_run_group_tests(tests, scratch_make, scratch_remove);
}

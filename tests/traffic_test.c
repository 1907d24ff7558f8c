/*
 * The browser on a slow line: what a key sends, on several types of terminals.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <termios.h>

#include <cmocka.h>

#include "traffic.h"

struct line {
    const char *type;
    unsigned speed; /* curses moves the cursor in other ways on a slow line; 0: one that is not */
};

static void a_key_sends_no_more_than_it_may(void **state)
{
    const struct line *line = *state;
    const char *program = getenv("HTTPLORE");
    size_t bytes[TRAFFIC_STEPS];
    const struct traffic_step *lost =
        traffic_measure(program ? program : "src/httplore", line->type, line->speed, bytes);
    if (lost)
        fail_msg("\"%s\" does not lead to \"%s\"", lost->what, lost->row);
    for (size_t i = 0; i < TRAFFIC_STEPS; i++)
        if (bytes[i] > traffic_steps[i].most)
            fail_msg("\"%s\" sends %zu bytes, and may send %zu", traffic_steps[i].what, bytes[i],
                     traffic_steps[i].most);
}

#define LINE_TEST(name, type, speed) {name, a_key_sends_no_more_than_it_may, NULL, NULL, &(struct line){type, speed}}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LINE_TEST("xterm-256color", "xterm-256color", 0),
        LINE_TEST("xterm-256color at 9600 baud", "xterm-256color", B9600),
        LINE_TEST("screen", "screen", 0),
        LINE_TEST("tmux-256color", "tmux-256color", 0),
        LINE_TEST("linux", "linux", 0),
        LINE_TEST("vt100 at 9600 baud", "vt100", B9600),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

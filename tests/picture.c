/*
 * Draws the browser after some keys as SVG: the picture in README.md. See `make picture`.
 *
 *     picture HTTPLORE KEYS TEXT >FILE      (TEXT: what is on the screen when it is complete)
 */
#include <string.h>

#include "terminal.h"
#include "text/fatal.h"

int main(int argc, char **argv)
{
    static const char *const environment[] = {"TERM=xterm-256color", "LC_ALL=C.UTF-8", NULL};
    if (argc != 4)
        fatal_exit("usage: picture HTTPLORE KEYS TEXT");
    struct terminal *terminal = terminal_new(&(struct terminal_options){
        .columns = 80, .rows = 24, .arguments = (const char *const[]){argv[1], NULL}, .environment = environment});
    if (!terminal_wait_for(terminal, "? help"))
        fatal_exit("%s shows nothing", argv[1]);
    terminal_type(terminal, argv[2], strlen(argv[2]));
    if (!terminal_wait_for(terminal, argv[3]))
        fatal_exit("\"%s\" is not shown", argv[3]);
    terminal_draw(terminal, stdout);
    terminal_free(terminal);
    return 0;
}

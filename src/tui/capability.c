#define _GNU_SOURCE /* setenv */
#include "tui/capability.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tui/terminal.h"

#include <term.h> /* behind curses.h; it defines macros as common as `columns` and `lines` */

#ifdef HTTPLORE_STATIC
#include "tui/terminfo.h" /* STATIC_TERM, STATIC_TERMINFO */
#endif

/* The bytes of a capability; NULL: the terminal does not have it. */
static const char *capability_get(const char *name)
{
    const char *bytes = tigetstr(name);
    return bytes == (const char *)-1 ? NULL : bytes;
}

static bool capability_has_type(void)
{
    int problem;
    if (setupterm(NULL, STDOUT_FILENO, &problem) != OK)
        return false;
    bool good = capability_get("cup") != NULL;
    del_curterm(cur_term); /* newterm() reads it again */
    return good;
}

#ifdef HTTPLORE_STATIC
static bool capability_carry_type(void)
{
    const char *type = getenv("TERM");
    if (type && strcmp(type, "dumb") == 0)
        return false;
    setenv("TERMINFO", STATIC_TERMINFO, 1);
    setenv("TERM", STATIC_TERM, 1);
    return capability_has_type();
}
#else
static bool capability_carry_type(void)
{
    return false;
}
#endif

bool capability_find_type(void)
{
    return capability_has_type() || capability_carry_type();
}

static struct buffer *capability_collected; /* tputs() can pass nothing to capability_collect() */

static int capability_collect(int byte)
{
    buffer_add_char(capability_collected, (char)byte);
    return byte;
}

void capability_leave(struct buffer *bytes)
{
    static const char *const names[] = {"sgr0", "op", "rmkx", "cnorm", "rmcup"};
    capability_collected = bytes;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *capability = capability_get(names[i]);
        if (capability)
            tputs(capability, 1, capability_collect);
    }
}

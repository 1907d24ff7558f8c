#include "tui/capability.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "config.h"
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
/* Does this folder of descriptions hold one of the terminal? */
static bool capability_is_in(const char *folder, const char *below, const char *type)
{
    struct buffer path;
    buffer_init(&path);
    buffer_format(&path, "%s%s/%c/%s", folder, below, type[0], type);
    bool found = access(path.text, R_OK) == 0;
    buffer_done(&path);
    return found;
}

static bool capability_is_installed(const char *type)
{
    static const char *const folders[] = {"/etc", "/lib", "/usr/lib", "/usr/share", "/usr/local/share"};
    const char *home = getenv("HOME");
    if (getenv("TERMINFO") || getenv("TERMINFO_DIRS") || (home && capability_is_in(home, "/.terminfo", type)))
        return true;
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
        if (capability_is_in(folders[i], "/terminfo", type))
            return true;
    return false;
}

/* Curses remembers for a second what it did not find, so this cannot wait until it has looked. */
static void capability_carry_type(void)
{
    const char *type = getenv("TERM");
    if (!type || !*type || capability_is_installed(type))
        return;
    setenv("TERMINFO", STATIC_TERMINFO, 1);
    setenv("TERM", STATIC_TERM, 1);
}
#else
static void capability_carry_type(void)
{
}
#endif

bool capability_find_type(void)
{
    capability_carry_type();
    return capability_has_type();
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
    if (capability_get("kmous"))
        buffer_add(bytes, "\033[?1000l\033[?1006l"); /* whichever curses has set */
}

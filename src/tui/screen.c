#include "tui/screen.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "text/buffer.h"
#include "text/fatal.h"
#include "text/i18n.h"
#include "text/visible.h"
#include "tui/capability.h"
#include "tui/crash.h"
#include "tui/keys.h"
#include "tui/terminal.h"
#include "tui/theme.h"

enum {
    SCREEN_WAIT = 100,   /* ms: a blocking read would lose a resize that comes between drawing and reading */
    SCREEN_ESCAPE = 100, /* ms that the bytes of one key may be apart: slow lines split them */
};

static SCREEN *screen;
static FILE *screen_tty; /* where keys come from if not from standard input */
static bool screen_has_mouse;
static struct {
    volatile sig_atomic_t end; /* the signal that asked for the end */
    volatile sig_atomic_t stop;
    volatile sig_atomic_t resumed;
    volatile sig_atomic_t resized;
} screen_caught;

/* ---- signals ----------------------------------------------------------------------------------------------- */

static void screen_catch(int number)
{
    if (number == SIGTSTP)
        screen_caught.stop = 1;
    else if (number == SIGCONT)
        screen_caught.resumed = 1;
    else if (number == SIGWINCH)
        screen_caught.resized = 1;
    else if (!screen_caught.end)
        screen_caught.end = number;
}

/* Leaves alone what whoever started the program has ignored, as nohup does. SIGWINCH is taken from curses, which
 * loses the key that it has just read when the size changes. */
static void screen_catch_signals(void)
{
    static const int numbers[] = {SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
    struct sigaction action = {.sa_handler = screen_catch};
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct sigaction before;
        if (sigaction(numbers[i], NULL, &before) == 0 && before.sa_handler != SIG_IGN)
            sigaction(numbers[i], &action, NULL);
    }
}

void screen_end_by_signal(void)
{
    if (!screen_caught.end)
        return;
    signal(screen_caught.end, SIG_DFL);
    raise(screen_caught.end);
}

/* ---- opening and closing ----------------------------------------------------------------------------------- */

static void screen_complain(const char *sentence)
{
    fprintf(stderr, "httplore: %s\n", sentence);
}

static void screen_complain_of_type(void)
{
    const char *type = getenv("TERM");
    if (!type || !*type) {
        screen_complain(_("the browser needs to know the terminal: TERM is not set"));
        return;
    }
    struct buffer visible, sentence;
    buffer_init(&visible);
    buffer_init(&sentence);
    visible_append(&visible, type, strlen(type));
    buffer_format(&sentence, _("the browser cannot use a terminal of type %s; is TERM right?"), visible.text);
    screen_complain(sentence.text);
    buffer_done(&sentence);
    buffer_done(&visible);
}

/* What leaves curses' modes, written down before a crash needs it. */
static void screen_prepare_crash(void)
{
    struct buffer bytes;
    buffer_init(&bytes);
    capability_leave(&bytes);
    buffer_add(&bytes, "\r\n");
    crash_arm(bytes.text, bytes.length);
    buffer_done(&bytes);
}

static bool screen_open_keys(void)
{
    if (isatty(STDIN_FILENO))
        return true;
    screen_tty = fopen("/dev/tty", "r");
    if (!screen_tty)
        screen_complain(_("the browser needs a terminal to read keys from"));
    return screen_tty != NULL;
}

static void screen_set_modes(void)
{
    raw(); /* ^C, ^Z and ^O are keys of the table */
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    set_escdelay(SCREEN_ESCAPE);
    mouseinterval(0); /* a button that goes down counts at once, not when it is known to be a click */
    timeout(SCREEN_WAIT);
}

bool screen_open(bool color)
{
    if (!isatty(STDOUT_FILENO)) {
        screen_complain(_("the browser needs a terminal to write to"));
        return false;
    }
    if (!screen_open_keys())
        return false;
    crash_save(STDOUT_FILENO);
    screen = capability_find_type() ? newterm(NULL, stdout, screen_tty ? screen_tty : stdin) : NULL;
    if (!screen) {
        screen_complain_of_type();
        screen_close();
        return false;
    }
    fatal_set_cleanup(screen_close);
    endwin(); /* ncurses 6.4 writes every piece of a line by itself until the screen has been left once */
    screen_prepare_crash();
    screen_catch_signals();
    screen_set_modes();
    theme_open(color);
    return true;
}

/* Terminals that have no second screen, as linux and vt100, keep what stands on this one; the shell goes on in its last
 * row. */
static void screen_leave(void)
{
    if (!isendwin()) {
        move(getmaxy(stdscr) - 1, 0);
        clrtoeol();
        refresh();
    }
    endwin();
}

void screen_close(void)
{
    fatal_set_cleanup(NULL);
    if (screen) {
        screen_leave();
        crash_disarm();
        delscreen(screen);
        screen = NULL;
        screen_has_mouse = false;
    }
    if (screen_tty)
        fclose(screen_tty);
    screen_tty = NULL;
}

/* ---- size and job control ---------------------------------------------------------------------------------- */

void screen_size(int *rows, int *columns)
{
    *rows = getmaxy(stdscr);
    *columns = getmaxx(stdscr);
}

void screen_redraw(void)
{
    clearok(curscr, TRUE);
}

/* Past curses, which has sent all that it has by now: putp() leaves in stdio what is then sent too late. */
void screen_send(const char *sequence, size_t length)
{
    while (length > 0) {
        ssize_t written = write(STDOUT_FILENO, sequence, length);
        if (written < 0 && errno != EINTR && errno != EAGAIN)
            return;
        sequence += written > 0 ? written : 0;
        length -= written > 0 ? (size_t)written : 0;
    }
}

static void screen_take_size(void)
{
    struct winsize size;
    screen_caught.resized = 0;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0)
        resize_term(size.ws_row, size.ws_col);
    screen_redraw();
}

/* Somebody else had the terminal: all of its modes, its content and its size may be different. */
static void screen_resume(void)
{
    screen_caught.resumed = 0;
    if (!isendwin())
        endwin();
    screen_take_size();
}

void screen_suspend(void)
{
    struct sigaction stop = {.sa_handler = SIG_DFL};
    struct sigaction before;
    screen_caught.stop = 0;
    sigemptyset(&stop.sa_mask);
    screen_leave();
    sigaction(SIGTSTP, NULL, &before);
    if (before.sa_handler != SIG_IGN) {
        sigaction(SIGTSTP, &stop, NULL);
        kill(0, SIGTSTP); /* all of the job, as the terminal itself does it */
        sigaction(SIGTSTP, &before, NULL);
    }
    screen_caught.resumed = 1;
}

/* ---- mouse ------------------------------------------------------------------------------------------------- */

/* All events are asked for: after one that was not, get_wch() waits for the next and heeds no timeout. */
bool screen_use_mouse(bool on)
{
    if (on != screen_has_mouse)
        screen_has_mouse = mousemask(on ? ALL_MOUSE_EVENTS : 0, NULL) != 0;
    return on == screen_has_mouse;
}

/* What the mouse did, as far as it matters. A button that was let go before anybody looked has clicked. Buttons 4 and 5
 * are the wheel. */
static int screen_point(int *row, int *column)
{
    static const struct {
        mmask_t states;
        int key;
    } buttons[] = {
        {BUTTON1_PRESSED | BUTTON1_CLICKED | BUTTON1_DOUBLE_CLICKED | BUTTON1_TRIPLE_CLICKED, KEYS_CLICK},
        {BUTTON4_PRESSED, KEYS_WHEEL_UP},
        {BUTTON5_PRESSED, KEYS_WHEEL_DOWN},
    };
    MEVENT event;
    if (getmouse(&event) != OK)
        return KEYS_NOTHING;
    *row = event.y;
    *column = event.x;
    for (size_t i = 0; i < sizeof buttons / sizeof *buttons; i++)
        if (event.bstate & buttons[i].states)
            return buttons[i].key;
    return KEYS_NOTHING;
}

/* ---- keys -------------------------------------------------------------------------------------------------- */

static int screen_key(int code, int *row, int *column)
{
    static const struct {
        int code;
        int key;
    } keys[] = {
        {KEY_DOWN, KEYS_DOWN},      {KEY_UP, KEYS_UP},          {KEY_LEFT, KEYS_LEFT},
        {KEY_RIGHT, KEYS_RIGHT},    {KEY_NPAGE, KEYS_PAGE_DOWN}, {KEY_PPAGE, KEYS_PAGE_UP},
        {KEY_HOME, KEYS_HOME},      {KEY_END, KEYS_END},        {KEY_BTAB, KEYS_SHIFT_TAB},
        {KEY_F(1), KEYS_F1},        {KEY_BACKSPACE, KEYS_BACKSPACE},
        {KEY_ENTER, KEYS_ENTER},    {KEY_A1, KEYS_HOME},        {KEY_A3, KEYS_PAGE_UP},
        {KEY_C1, KEYS_END},         {KEY_C3, KEYS_PAGE_DOWN},
    };
    if (code == KEY_MOUSE)
        return screen_point(row, column);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (keys[i].code == code)
            return keys[i].key;
    return KEYS_UNKNOWN;
}

static int screen_character(wint_t character)
{
    if (character == '\n')
        return KEYS_ENTER;
    if (character == KEYS_CTRL('H'))
        return KEYS_BACKSPACE;
    return (int)character;
}

/* What poll() says of where keys come from. */
static short screen_poll_keys(int milliseconds)
{
    struct pollfd keys = {.fd = screen_tty ? fileno(screen_tty) : STDIN_FILENO, .events = POLLIN};
    return poll(&keys, 1, milliseconds) > 0 ? keys.revents : 0;
}

bool screen_has_key(int milliseconds)
{
    return screen_poll_keys(milliseconds) & POLLIN;
}

/* Has the terminal been closed without a signal to say so? Then reading would fail again and again at once. */
static bool screen_is_gone(void)
{
    return screen_poll_keys(0) & (POLLHUP | POLLERR | POLLNVAL);
}

int screen_read(int *row, int *column)
{
    bool ahead = screen_has_key(0);
    for (;;) {
        wint_t character;
        if (screen_caught.stop)
            screen_suspend();
        if (screen_caught.resumed) {
            screen_resume();
            return KEYS_RESIZE;
        }
        if (screen_caught.resized) {
            screen_take_size();
            return KEYS_RESIZE;
        }
        int kind = screen_caught.end ? ERR : get_wch(&character);
        if (kind == KEY_CODE_YES)
            return screen_key((int)character, row, column);
        if (kind == OK)
            return screen_character(character);
        if (!screen_caught.end && screen_is_gone())
            screen_caught.end = SIGHUP;
        if (screen_caught.end)
            return KEYS_LEAVE;
        if (ahead)
            return KEYS_NOTHING;
    }
}

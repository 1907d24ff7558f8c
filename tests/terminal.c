#include "terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include <vterm.h>

#include "forkpty.h"
#include "text/buffer.h"
#include "text/fatal.h"

extern char **environ;

enum {
    TERMINAL_WAIT = 50, /* ms for which nothing is taken to mean that no more comes at present */
    TERMINAL_VARIABLES = 32,
};

struct terminal {
    VTerm *vterm;
    VTermScreen *screen;
    int columns, rows;
    int master;  /* -1: hung up */
    int life;    /* a pipe that the program holds open as long as it lives */
    pid_t child; /* 0: has ended */
    bool alternate, cursor; /* the alternate screen is shown; the cursor is */
    struct buffer bytes;
};

/* ---- starting ---------------------------------------------------------------------------------------------- */

static int terminal_note_property(VTermProp property, VTermValue *value, void *user)
{
    struct terminal *terminal = user;
    if (property == VTERM_PROP_ALTSCREEN)
        terminal->alternate = value->boolean;
    if (property == VTERM_PROP_CURSORVISIBLE)
        terminal->cursor = value->boolean;
    return 1;
}

static const VTermScreenCallbacks terminal_callbacks = {.settermprop = terminal_note_property};

static void terminal_open_screen(struct terminal *terminal)
{
    terminal->vterm = vterm_new(terminal->rows, terminal->columns);
    terminal->screen = vterm_obtain_screen(terminal->vterm);
    terminal->cursor = true;
    vterm_set_utf8(terminal->vterm, 1);
    vterm_screen_set_callbacks(terminal->screen, &terminal_callbacks, terminal);
    vterm_screen_enable_altscreen(terminal->screen, 1);
    vterm_screen_reset(terminal->screen, 1);
}

/* As a shell in a terminal has them; whoever runs the tests in the background ignores some. */
static void terminal_reset_signals(void)
{
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int number = 1; number < NSIG; number++)
        signal(number, SIG_DFL);
}

static void terminal_set_speed(unsigned speed)
{
    struct termios modes;
    if (speed == 0 || tcgetattr(STDOUT_FILENO, &modes) != 0)
        return;
    cfsetospeed(&modes, speed);
    tcsetattr(STDOUT_FILENO, TCSANOW, &modes);
}

/* Becomes the program; never returns. */
static _Noreturn void terminal_child(const struct terminal_options *options)
{
    char *variables[TERMINAL_VARIABLES + 3] = {(char *)(uintptr_t) "HOME=/nonexistent"};
    size_t count = 1;
    struct buffer path;
    buffer_init(&path);
    buffer_format(&path, "PATH=%s", getenv("PATH") ? getenv("PATH") : "/bin:/usr/bin");
    variables[count++] = path.text;
    for (size_t i = 0; options->environment[i] && i < TERMINAL_VARIABLES; i++)
        variables[count++] = (char *)(uintptr_t)options->environment[i];
    environ = variables;
    terminal_reset_signals();
    terminal_set_speed(options->speed);
    execvp(options->arguments[0], (char *const *)(uintptr_t)options->arguments);
    _exit(127);
}

struct terminal *terminal_new(const struct terminal_options *options)
{
    struct terminal *terminal = memory_new(sizeof *terminal);
    *terminal = (struct terminal){.columns = options->columns, .rows = options->rows};
    buffer_init(&terminal->bytes);
    terminal_open_screen(terminal);
    struct winsize size = {.ws_row = (unsigned short)options->rows, .ws_col = (unsigned short)options->columns};
    int life[2];
    terminal->child = pipe(life) == 0 ? forkpty(&terminal->master, NULL, NULL, &size) : -1;
    if (terminal->child < 0)
        fatal_exit("no pseudo-terminal can be opened: %s", strerror(errno));
    if (terminal->child == 0) {
        close(life[0]);
        terminal_child(options);
    }
    close(life[1]);
    terminal->life = life[0];
    fcntl(terminal->life, F_SETFD, FD_CLOEXEC); /* another program must not keep these open */
    fcntl(terminal->master, F_SETFD, FD_CLOEXEC);
    return terminal;
}

void terminal_hang_up(struct terminal *terminal)
{
    if (terminal->master >= 0)
        close(terminal->master);
    terminal->master = -1;
}

void terminal_free(struct terminal *terminal)
{
    if (!terminal)
        return;
    terminal_hang_up(terminal);
    if (terminal->child > 0) {
        kill(terminal->child, SIGKILL);
        waitpid(terminal->child, NULL, 0);
    }
    close(terminal->life);
    vterm_free(terminal->vterm);
    buffer_done(&terminal->bytes);
    free(terminal);
}

/* ---- in and out -------------------------------------------------------------------------------------------- */

void terminal_type(struct terminal *terminal, const char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t written = write(terminal->master, bytes, length);
        if (written < 0)
            return; /* the program has ended: whoever waits for what it draws will see */
        bytes += written;
        length -= (size_t)written;
    }
}

void terminal_resize(struct terminal *terminal, int columns, int rows)
{
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    while (terminal_take(terminal, 0)) /* drawn for the size that it had */
        continue;
    terminal->columns = columns;
    terminal->rows = rows;
    vterm_set_size(terminal->vterm, rows, columns);
    ioctl(terminal->master, TIOCSWINSZ, &size);
}

void terminal_signal(struct terminal *terminal, int number)
{
    if (terminal->child > 0)
        kill(terminal->child, number);
}

bool terminal_take(struct terminal *terminal, int milliseconds)
{
    char bytes[4096];
    struct pollfd output = {.fd = terminal->master, .events = POLLIN};
    if (poll(&output, 1, milliseconds) <= 0)
        return false;
    ssize_t got = read(terminal->master, bytes, sizeof bytes);
    if (got <= 0)
        return false;
    buffer_add_bytes(&terminal->bytes, bytes, (size_t)got);
    vterm_input_write(terminal->vterm, bytes, (size_t)got);
    return true;
}

const char *terminal_bytes(const struct terminal *terminal, size_t *length)
{
    *length = terminal->bytes.length;
    return terminal->bytes.text;
}

static long terminal_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Takes in output until a part of the screen holds the text. */
static bool terminal_wait_until(struct terminal *terminal, char *part(const struct terminal *terminal),
                                const char *text)
{
    long deadline = terminal_now() + TERMINAL_DEADLINE;
    for (;;) {
        char *shown = part(terminal);
        bool found = strstr(shown, text) != NULL;
        free(shown);
        if (found || terminal_now() > deadline)
            return found;
        terminal_take(terminal, TERMINAL_WAIT);
    }
}

bool terminal_wait_for(struct terminal *terminal, const char *text)
{
    return terminal_wait_until(terminal, terminal_text, text);
}

int terminal_wait_for_end(struct terminal *terminal)
{
    int status;
    long deadline = terminal_now() + TERMINAL_DEADLINE;
    struct pollfd ends[] = {{.fd = terminal->life, .events = POLLIN}, {.fd = terminal->master, .events = POLLIN}};
    while (terminal_now() < deadline && poll(ends, 2, TERMINAL_WAIT) >= 0 && !(ends[0].revents & POLLHUP))
        if (ends[1].revents && !terminal_take(terminal, 0))
            ends[1].fd = -1;
    if (!(ends[0].revents & POLLHUP) || waitpid(terminal->child, &status, 0) != terminal->child)
        return -1;
    terminal->child = 0;
    while (terminal->master >= 0 && terminal_take(terminal, TERMINAL_DEADLINE)) /* until the other side is closed: */
        continue;                                                               /* bytes may still be on their way */
    return WIFEXITED(status) ? WEXITSTATUS(status) : 256 + WTERMSIG(status);
}

/* How a cell that is erased now would look: as what is written next. */
static bool terminal_is_plain(const struct terminal *terminal)
{
    VTermValue value;
    VTermState *state = vterm_obtain_state(terminal->vterm);
    static const VTermAttr attributes[] = {VTERM_ATTR_BOLD, VTERM_ATTR_UNDERLINE, VTERM_ATTR_REVERSE};
    for (size_t i = 0; i < sizeof attributes / sizeof *attributes; i++)
        if (vterm_state_get_penattr(state, attributes[i], &value) && value.number != 0)
            return false;
    return true;
}

/* As the bytes say: of several modes that are set at once libvterm heeds the first one alone. */
bool terminal_reports_mouse(const struct terminal *terminal)
{
    static const char mode[] = "1000";
    bool reported = false;
    for (const char *at = terminal->bytes.text; (at = strstr(at, mode)); at += strlen(mode))
        if (at > terminal->bytes.text && strchr("?;", at[-1]) && strchr("hl", at[strlen(mode)]))
            reported = at[strlen(mode)] == 'h';
    return reported;
}

const char *terminal_dirt(const struct terminal *terminal)
{
    struct termios modes;
    if (terminal->alternate)
        return "the alternate screen is shown";
    if (!terminal->cursor)
        return "the cursor is hidden";
    if (terminal_reports_mouse(terminal))
        return "the mouse is reported";
    if (!terminal_is_plain(terminal))
        return "text is not plain";
    if (tcgetattr(terminal->master, &modes) != 0)
        return "its modes cannot be read";
    if (!(modes.c_lflag & ECHO) || !(modes.c_lflag & ICANON) || !(modes.c_lflag & ISIG))
        return "it does not echo, or takes no lines or signals";
    return modes.c_oflag & ONLCR ? NULL : "it does not return the carriage";
}

/* ---- the screen -------------------------------------------------------------------------------------------- */

static void terminal_encode(struct buffer *text, uint32_t character)
{
    if (character < 0x80) {
        buffer_add_char(text, (char)character);
    } else if (character < 0x800) {
        buffer_add_char(text, (char)(0xC0 | character >> 6));
        buffer_add_char(text, (char)(0x80 | (character & 0x3F)));
    } else if (character < 0x10000) {
        buffer_add_char(text, (char)(0xE0 | character >> 12));
        buffer_add_char(text, (char)(0x80 | (character >> 6 & 0x3F)));
        buffer_add_char(text, (char)(0x80 | (character & 0x3F)));
    } else {
        buffer_add_char(text, (char)(0xF0 | character >> 18));
        buffer_add_char(text, (char)(0x80 | (character >> 12 & 0x3F)));
        buffer_add_char(text, (char)(0x80 | (character >> 6 & 0x3F)));
        buffer_add_char(text, (char)(0x80 | (character & 0x3F)));
    }
}

static VTermScreenCell terminal_cell(const struct terminal *terminal, int row, int column)
{
    VTermScreenCell cell;
    vterm_screen_get_cell(terminal->screen, (VTermPos){.row = row, .col = column}, &cell);
    return cell;
}

/* What a cell shows; nothing for the right half of a wide character. */
static void terminal_add_cell(struct buffer *text, const VTermScreenCell *cell)
{
    if (cell->chars[0] == (uint32_t)-1)
        return;
    if (cell->chars[0] == 0)
        buffer_add_char(text, ' ');
    for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell->chars[i]; i++)
        terminal_encode(text, cell->chars[i]);
}

static void terminal_add_row(struct buffer *text, const struct terminal *terminal, int row)
{
    for (int column = 0; column < terminal->columns; column++) {
        VTermScreenCell cell = terminal_cell(terminal, row, column);
        terminal_add_cell(text, &cell);
    }
}

char *terminal_text(const struct terminal *terminal)
{
    struct buffer text;
    buffer_init(&text);
    for (int row = 0; row < terminal->rows; row++) {
        terminal_add_row(&text, terminal, row);
        while (text.length > 0 && text.text[text.length - 1] == ' ')
            text.text[--text.length] = '\0';
        buffer_add_char(&text, '\n');
    }
    return buffer_take(&text);
}

static char *terminal_text_at_cursor(const struct terminal *terminal)
{
    struct buffer text;
    VTermPos at;
    buffer_init(&text);
    vterm_state_get_cursorpos(vterm_obtain_state(terminal->vterm), &at);
    terminal_add_row(&text, terminal, at.row);
    return buffer_take(&text);
}

bool terminal_wait_for_cursor(struct terminal *terminal, const char *text)
{
    return terminal_wait_until(terminal, terminal_text_at_cursor, text);
}

static void terminal_add_color(struct buffer *look, const char *ground, const VTermColor *color, bool own)
{
    if (!own)
        buffer_format(look, " %s%d", ground, VTERM_COLOR_IS_INDEXED(color) ? color->indexed.idx : -1);
}

/* " bold color1", or nothing for plain text. */
static void terminal_add_look(struct buffer *look, const VTermScreenCell *cell)
{
    buffer_add(look, cell->attrs.bold ? " bold" : "");
    buffer_add(look, cell->attrs.underline ? " underline" : "");
    buffer_add(look, cell->attrs.italic ? " italic" : "");
    buffer_add(look, cell->attrs.blink ? " blink" : "");
    buffer_add(look, cell->attrs.reverse ? " reverse" : "");
    terminal_add_color(look, "color", &cell->fg, VTERM_COLOR_IS_DEFAULT_FG(&cell->fg));
    terminal_add_color(look, "ground", &cell->bg, VTERM_COLOR_IS_DEFAULT_BG(&cell->bg));
}

/* The columns first..last of a row that look the same; returns the column behind them. */
static int terminal_find_run(const struct terminal *terminal, int row, int first, struct buffer *look)
{
    struct buffer next;
    VTermScreenCell cell = terminal_cell(terminal, row, first);
    buffer_clear(look);
    terminal_add_look(look, &cell);
    buffer_init(&next);
    int column = first;
    do {
        column++;
        if (column >= terminal->columns)
            break;
        cell = terminal_cell(terminal, row, column);
        buffer_clear(&next);
        terminal_add_look(&next, &cell);
    } while (cell.chars[0] == (uint32_t)-1 || strcmp(next.text, look->text) == 0);
    buffer_done(&next);
    return column;
}

static void terminal_add_looks(struct buffer *picture, const struct terminal *terminal, int row)
{
    struct buffer look;
    buffer_init(&look);
    for (int column = 0; column < terminal->columns;) {
        int behind = terminal_find_run(terminal, row, column, &look);
        if (look.length > 0)
            buffer_format(picture, "%3d %d-%d%s\n", row, column, behind - 1, look.text);
        column = behind;
    }
    buffer_done(&look);
}

char *terminal_picture(const struct terminal *terminal)
{
    struct buffer picture;
    VTermPos at;
    buffer_init(&picture);
    for (int row = 0; row < terminal->rows; row++) {
        buffer_add_char(&picture, '|');
        terminal_add_row(&picture, terminal, row);
        buffer_add(&picture, "|\n");
    }
    for (int row = 0; row < terminal->rows; row++)
        terminal_add_looks(&picture, terminal, row);
    vterm_state_get_cursorpos(vterm_obtain_state(terminal->vterm), &at);
    buffer_format(&picture, "cursor %s %d %d\n", terminal->cursor ? "shown" : "hidden", at.row, at.col);
    return buffer_take(&picture);
}

/* ---- SVG --------------------------------------------------------------------------------------------------- */

enum { DRAW_WIDTH = 8, DRAW_HEIGHT = 17, DRAW_MARGIN = 12, DRAW_BASE = 13 }; /* of a cell, in pixels */

static const char *const draw_colors[] = {"#000000", "#c0392b", "#1e8449", "#f4d03f",
                                          "#2e6fb7", "#a03aa8", "#148f9e", "#d0d0d0"};
static const char draw_front[] = "#1c1c1c", draw_ground[] = "#fbfbf8";

static const char *draw_color(const VTermColor *color, bool own, const char *otherwise)
{
    return own || !VTERM_COLOR_IS_INDEXED(color) || color->indexed.idx > 7 ? otherwise
                                                                           : draw_colors[color->indexed.idx];
}

static void draw_escaped(FILE *file, const char *text)
{
    for (; *text; text++) {
        if (*text == '&')
            fputs("&amp;", file);
        else if (*text == '<')
            fputs("&lt;", file);
        else
            putc(*text, file);
    }
}

/* The cells first..behind - 1 of a row as text, all of them with the look of the first. */
static void draw_text(const struct terminal *terminal, FILE *file, int row, int first, int behind)
{
    VTermScreenCell look = terminal_cell(terminal, row, first);
    const char *front = draw_color(&look.fg, VTERM_COLOR_IS_DEFAULT_FG(&look.fg), draw_front);
    const char *ground = draw_color(&look.bg, VTERM_COLOR_IS_DEFAULT_BG(&look.bg), draw_ground);
    struct buffer text;
    buffer_init(&text);
    for (int column = first; column < behind; column++) {
        VTermScreenCell cell = terminal_cell(terminal, row, column);
        terminal_add_cell(&text, &cell);
    }
    fprintf(file, "<text x=\"%d\" y=\"%d\" textLength=\"%d\" fill=\"%s\"%s%s>",
            DRAW_MARGIN + first * DRAW_WIDTH, DRAW_MARGIN + row * DRAW_HEIGHT + DRAW_BASE,
            (behind - first) * DRAW_WIDTH, look.attrs.reverse ? ground : front,
            look.attrs.bold ? " font-weight=\"bold\"" : "",
            look.attrs.underline ? " text-decoration=\"underline\"" : "");
    draw_escaped(file, text.text);
    fputs("</text>\n", file);
    buffer_done(&text);
}

static bool draw_is_blank(const struct terminal *terminal, int row, int column)
{
    VTermScreenCell cell = terminal_cell(terminal, row, column);
    return cell.chars[0] == 0 || cell.chars[0] == ' ';
}

/* A run of cells that look the same: its ground, then word after word, so that each stands where it belongs whatever
 * font there is. */
static void draw_run(const struct terminal *terminal, FILE *file, int row, int first, int behind)
{
    VTermScreenCell look = terminal_cell(terminal, row, first);
    const char *front = draw_color(&look.fg, VTERM_COLOR_IS_DEFAULT_FG(&look.fg), draw_front);
    const char *ground = draw_color(&look.bg, VTERM_COLOR_IS_DEFAULT_BG(&look.bg), draw_ground);
    if (look.attrs.reverse || ground != draw_ground)
        fprintf(file, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>\n",
                DRAW_MARGIN + first * DRAW_WIDTH, DRAW_MARGIN + row * DRAW_HEIGHT, (behind - first) * DRAW_WIDTH,
                DRAW_HEIGHT, look.attrs.reverse ? front : ground);
    for (int column = first; column < behind;) {
        int end = column;
        while (end < behind && !draw_is_blank(terminal, row, end))
            end++;
        if (end > column)
            draw_text(terminal, file, row, column, end);
        column = end + 1;
    }
}

void terminal_draw(const struct terminal *terminal, FILE *file)
{
    int width = terminal->columns * DRAW_WIDTH + 2 * DRAW_MARGIN;
    int height = terminal->rows * DRAW_HEIGHT + 2 * DRAW_MARGIN;
    fprintf(file,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">\n"
            "<rect width=\"%d\" height=\"%d\" rx=\"6\" fill=\"%s\" stroke=\"#b8b8b0\"/>\n"
            "<g font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"13.3\">\n",
            width, height, width, height, width, height, draw_ground);
    struct buffer look;
    buffer_init(&look);
    for (int row = 0; row < terminal->rows; row++) {
        for (int column = 0; column < terminal->columns;) {
            int behind = terminal_find_run(terminal, row, column, &look);
            draw_run(terminal, file, row, column, behind);
            column = behind;
        }
    }
    buffer_done(&look);
    fputs("</g>\n</svg>\n", file);
}

#include "tui/tui.h"

#include <stdint.h>
#include <time.h>

#include "text/fatal.h"
#include "text/i18n.h"
#include "tui/browser.h"
#include "tui/clipboard.h"
#include "tui/paint.h"
#include "tui/screen.h"

static void tui_resize(struct browser *browser)
{
    int rows, columns;
    screen_size(&rows, &columns);
    browser_resize(browser, rows, columns);
}

static void tui_copy(struct browser *browser)
{
    struct buffer bytes;
    buffer_init(&bytes);
    if (!clipboard_give(&browser->clipboard, &bytes))
        browser_say(browser, _("tmux load-buffer failed; the terminal was asked to copy it"));
    screen_send(bytes.text, bytes.length);
    buffer_clear(&browser->clipboard);
    buffer_done(&bytes);
}

/* What the browser cannot do itself. */
static void tui_serve(struct browser *browser)
{
    if (browser->clipboard.length > 0)
        tui_copy(browser);
    if (!screen_use_mouse(browser->mouse)) {
        browser_say(browser, _("this terminal reports no mouse"));
        browser->mouse = false;
    }
    if (browser->redraw)
        screen_redraw();
    if (browser->suspend)
        screen_suspend();
    browser->redraw = browser->suspend = false;
}

enum { TUI_HELD = 100 }; /* ms between keys that follow one another as if one was held: it repeats every 30 to 50 */

/* When things happened, in milliseconds. */
struct tui_times {
    int64_t key, key_before;
    int64_t drawn;
};

static int64_t tui_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * INT64_C(1000) + now.tv_nsec / 1000000;
}

/* Draws the list alone, now and then, while a key is held. Returns whether it is. */
static bool tui_draw_held(struct browser *browser, struct tui_times *times)
{
    if (times->key - times->key_before >= TUI_HELD)
        return false;
    if (tui_now() - times->drawn >= TUI_HELD) {
        if (!paint_selection(browser))
            return false;
        times->drawn = tui_now();
    }
    return screen_has_key(TUI_HELD);
}

/* Only an event draws: while nothing happens, nothing is sent. Of keys typed ahead or held only what the last one leads
 * to is drawn: a slow line would go on for long with what they went through. */
static void tui_draw(struct browser *browser, struct tui_times *times)
{
    if (screen_has_key(0) || tui_draw_held(browser, times))
        return;
    paint_browser(browser);
    times->drawn = tui_now();
}

static bool tui_is_mouse(int key)
{
    return key >= KEYS_CLICK && key <= KEYS_WHEEL_UP;
}

static void tui_loop(struct browser *browser)
{
    struct tui_times times = {.key = tui_now(), .key_before = 0};
    while (!browser->done) {
        tui_draw(browser, &times);
        int row, column;
        int key = screen_read(&row, &column);
        if (key == KEYS_NOTHING)
            continue;
        times.key_before = tui_is_mouse(key) ? 0 : times.key; /* a wheel turns as fast, but has to show what it does */
        times.key = tui_now();
        if (key == KEYS_LEAVE)
            return;
        if (key == KEYS_NOTHING)
            continue;
        if (key == KEYS_RESIZE)
            tui_resize(browser);
        else if (tui_is_mouse(key))
            browser_point(browser, key, row, column);
        else
            browser_key(browser, key);
        tui_serve(browser);
    }
}

int tui_run(struct catalog *catalog, const struct tui_start *start)
{
    struct browser browser;
    int rows, columns;
    if (!screen_open(start->color))
        return FATAL_STATUS;
    screen_size(&rows, &columns);
    browser_init(&browser, catalog);
    browser_start(&browser, start, rows, columns);
    paint_browser(&browser);
    browser_prepare(&browser); /* the first screen is there by now */
    tui_loop(&browser);
    screen_close();
    browser_done(&browser);
    screen_end_by_signal();
    return 0;
}

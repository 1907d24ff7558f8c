#include "tui/tui.h"

#include "text/fatal.h"
#include "tui/browser.h"
#include "tui/paint.h"
#include "tui/screen.h"

static void tui_resize(struct browser *browser)
{
    int rows, columns;
    screen_size(&rows, &columns);
    browser_resize(browser, rows, columns);
}

/* What the browser cannot do itself. */
static void tui_serve(struct browser *browser)
{
    if (browser->redraw)
        screen_redraw();
    if (browser->suspend)
        screen_suspend();
    browser->redraw = browser->suspend = false;
}

/* Only an event draws: while nothing happens, nothing is sent. Of keys typed ahead only what the last one leads to is
 * drawn: a slow line would go on for long with what they went through. */
static void tui_loop(struct browser *browser)
{
    while (!browser->done) {
        if (!screen_has_key())
            paint_browser(browser);
        int key = screen_read();
        if (key == KEYS_LEAVE)
            return;
        if (key == KEYS_RESIZE)
            tui_resize(browser);
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

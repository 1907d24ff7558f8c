#include "traffic.h"

#include <string.h>

#include "terminal.h"
#include "text/buffer.h"

/* In bytes. */
enum {
    TRAFFIC_SCREEN = 4000, /* another screen altogether */
    TRAFFIC_PAGE = 2000,   /* another code */
    TRAFFIC_SEARCH = 2000, /* other hits, and another code with them */
    TRAFFIC_TAB = 1000,
    TRAFFIC_MOVE = 400, /* the same page */
};

const struct traffic_step traffic_steps[TRAFFIC_STEPS] = {
    {"the first screen", "", "1xx", TRAFFIC_SCREEN},
    {"j in the overview", "j", "2xx", TRAFFIC_MOVE},
    {"401", "401", "401 Unauthorized", TRAFFIC_SCREEN},
    {"Tab to the detail", "\t", "Credentials are missing", TRAFFIC_TAB},
    {"] in the detail", "]", "WWW-Authenticate: missing", TRAFFIC_MOVE},
    {"Tab to the related codes", "\t", "403  known", TRAFFIC_TAB},
    {"j among them", "j", "407  the proxy", TRAFFIC_MOVE},
    {"Tab to the rules", "\t", "Cache ", TRAFFIC_TAB},
    {"Tab to the list", "\t", "401 Unauthorized", TRAFFIC_TAB},
    {"j to the next code", "j", "402 Payment", TRAFFIC_PAGE},
    {"j to the next one", "j", "403 Forbidden", TRAFFIC_PAGE},
    {"k back", "k", "402 Payment", TRAFFIC_PAGE},
    {"ten times j, typed ahead", "jjjjjjjjjj", "412 Precondition", TRAFFIC_PAGE},
    {"J", "J", "413 Content", TRAFFIC_PAGE},
    {"Enter: the whole page", "\r", " 413 Content Too Large ", TRAFFIC_SCREEN},
    {"] on the page", "]", "Retry   with less", TRAFFIC_MOVE},
    {"?: the help", "?", " Find  ", TRAFFIC_SCREEN},
    {"/ from the help", "/", " /  ", TRAFFIC_SCREEN},
    {"/t", "t", " /t  ", TRAFFIC_SEARCH},
    {"/ti", "i", " /ti  ", TRAFFIC_SEARCH},
    {"/tim", "m", " /tim  ", TRAFFIC_SEARCH},
    {"/time", "e", " /time  ", TRAFFIC_SEARCH},
    {"/timeout, typed ahead", "out", " /timeout  ", TRAFFIC_SEARCH},
    {"Enter: a hit", "\r", "> 504", TRAFFIC_SEARCH},
    {"n: the next hit", "n", "> 408", TRAFFIC_PAGE},
    {"Escape", "\033", "Retry   with less", TRAFFIC_SCREEN}, /* last: the program waits for what may follow */
};

/* What is sent by the first `count` steps and by leaving the program then; 0: the last step does not lead to its row.
 * What has begun to be drawn when a row is seen will be drawn to its end, so no byte is missed. */
static size_t traffic_send(const char *program, const char *type, unsigned speed, size_t count)
{
    struct buffer variable;
    size_t length = 0;
    buffer_init(&variable);
    buffer_format(&variable, "TERM=%s", type);
    struct terminal *terminal = terminal_new(&(struct terminal_options){
        .columns = 80,
        .rows = 24,
        .arguments = (const char *const[]){program, NULL},
        .environment = (const char *const[]){variable.text, "LC_ALL=C.UTF-8", NULL},
        .speed = speed,
    });
    bool shown = true;
    for (size_t i = 0; i < count && shown; i++) {
        terminal_type(terminal, traffic_steps[i].keys, strlen(traffic_steps[i].keys));
        shown = terminal_wait_for_cursor(terminal, traffic_steps[i].row);
    }
    terminal_type(terminal, "\003", 1);
    terminal_wait_for_end(terminal);
    terminal_bytes(terminal, &length);
    terminal_free(terminal);
    buffer_done(&variable);
    return shown ? length : 0;
}

const struct traffic_step *traffic_measure(const char *program, const char *type, unsigned speed,
                                           size_t bytes[TRAFFIC_STEPS])
{
    size_t before = 0;
    for (size_t i = 0; i < TRAFFIC_STEPS; i++) {
        size_t all = traffic_send(program, type, speed, i + 1);
        if (all == 0)
            return &traffic_steps[i];
        bytes[i] = all - before;
        before = all;
    }
    return NULL;
}

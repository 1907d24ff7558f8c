#include "tui/history.h"

#include <stdlib.h>
#include <string.h>

#include "text/fatal.h"

void history_init(struct history *history)
{
    *history = (struct history){
        .back = memory_new(HISTORY_MOST * sizeof *history->back),
        .forward = memory_new(HISTORY_MOST * sizeof *history->forward),
    };
}

void history_done(struct history *history)
{
    free(history->back);
    free(history->forward);
    *history = (struct history){.back = NULL};
}

static void history_put(struct history_place *places, size_t *count, const struct history_place *place)
{
    if (*count == HISTORY_MOST)
        memmove(places, places + 1, --*count * sizeof *places);
    places[(*count)++] = *place;
}

void history_push(struct history *history, const struct history_place *place)
{
    history_put(history->back, &history->back_count, place);
    history->forward_count = 0;
}

bool history_go_back(struct history *history, struct history_place *place)
{
    if (history->back_count == 0)
        return false;
    history_put(history->forward, &history->forward_count, place);
    *place = history->back[--history->back_count];
    return true;
}

bool history_go_forward(struct history *history, struct history_place *place)
{
    if (history->forward_count == 0)
        return false;
    history_put(history->back, &history->back_count, place);
    *place = history->forward[--history->forward_count];
    return true;
}

bool history_drop(struct history *history, struct history_place *place)
{
    if (history->back_count == 0)
        return false;
    *place = history->back[--history->back_count];
    return true;
}

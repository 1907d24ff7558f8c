/*
 * Judging a response by the rows of the database.
 */
#include "check/judge.h"

#include <string.h>

#include "check/predicate.h"
#include "text/buffer.h"

/* "WWW-Authenticate is missing. MUST: at least one challenge ...", or the sentence of a pitfall; in front of the full
 * stop what was found, in brackets. */
static const char *judge_text(const struct catalog_check *check, const struct predicate *predicate, const char *what,
                              struct arena *arena)
{
    struct buffer text;
    buffer_init(&text);
    if (check->level)
        buffer_format(&text, "%s %s", check->field, predicate->text ? predicate->text : "is not as it has to be");
    else
        buffer_add_bytes(&text, check->text, strlen(check->text) - 1);
    if (what)
        buffer_format(&text, " (%s)", what);
    buffer_add_char(&text, '.');
    if (check->level)
        buffer_format(&text, " %s: %s.", check->level, check->text);
    const char *copy = arena_copy(arena, text.text, text.length);
    buffer_done(&text);
    return copy;
}

static void judge_row(struct judgement *judgement, const struct check_response *response,
                      const struct catalog_check *check)
{
    const char *argument;
    const struct predicate *predicate = predicate_find(check->predicate, &argument);
    struct predicate_case seen = {.response = response,
                                .request = response->request,
                                .field = check->field ? check->field : "",
                                .argument = argument,
                                .judgement = judgement,
                                .arena = &judgement->arena};
    if (!predicate || !predicate->broken(&seen))
        return;
    judgement->findings =
        arena_grow(&judgement->arena, judgement->findings, judgement->count, sizeof *judgement->findings);
    judgement->findings[judgement->count++] =
        (struct judge_finding){.check = check, .text = judge_text(check, predicate, seen.what, &judgement->arena)};
}

void judge_response(struct catalog *catalog, const struct check_response *response, int64_t now,
                    struct judgement *judgement)
{
    const struct catalog_checks *checks = catalog_find_checks(catalog, response->status);
    *judgement = (struct judgement){.checks = checks, .final = response->status >= 200, .now = now};
    const struct caching_status status = {.understood = checks->registered,
                                          .heuristic = checks->store && strcmp(checks->store, "heuristic") == 0,
                                          .never_spec = checks->never_spec,
                                          .never_section = checks->never_section};
    if (judgement->final) {
        caching_judge(response, &status, true, now, &judgement->shared);
        caching_judge(response, &status, false, now, &judgement->private);
    }
    for (size_t i = 0; i < checks->count; i++)
        judge_row(judgement, response, &checks->items[i]);
}

void judgement_done(struct judgement *judgement)
{
    arena_done(&judgement->arena);
    *judgement = (struct judgement){.count = 0};
}

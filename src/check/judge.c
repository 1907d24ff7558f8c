/*
 * Judging a response by the rows of the database.
 */
#include "check/judge.h"

#include <string.h>

#include "check/predicate.h"
#include "text/buffer.h"

/* What breaks a row: its parts, of which a database from elsewhere may not have the right ones. */
struct judge_row {
    const struct catalog_check *check;
    const struct predicate *predicate;
    const struct circumstance *circumstance; /* NULL: it counts everywhere */
    const char *argument;                    /* of the circumstance */
};

/* "Upgrade is there, in HTTP/2 or later", in front of what a rule demands. */
static void judge_say_broken(const struct judge_row *row, struct buffer *text)
{
    buffer_format(text, "%s %s", row->check->field ? row->check->field : "", row->predicate->text);
    if (row->circumstance && row->circumstance->text)
        buffer_format(text, "%s%s%s", row->circumstance->text, *row->argument ? " " : "", row->argument);
}

/* "WWW-Authenticate is missing. MUST: at least one challenge ...", or the sentence of a pitfall; in front of the full
 * stop what was found, in brackets. */
static const char *judge_text(const struct judge_row *row, const char *what, struct arena *arena)
{
    const struct catalog_check *check = row->check;
    struct buffer text;
    buffer_init(&text);
    size_t length = strlen(check->text);
    if (check->level)
        judge_say_broken(row, &text);
    else
        buffer_add_bytes(&text, check->text, length - (length > 0 && check->text[length - 1] == '.'));
    if (what)
        buffer_format(&text, " (%s)", what);
    buffer_add_char(&text, '.');
    if (check->level)
        buffer_format(&text, " %s: %s.", check->level, check->text);
    const char *copy = arena_copy(arena, text.text, text.length);
    buffer_done(&text);
    return copy;
}

/* Is there a line of that field, or of any where it is about none, that breaks it? */
static bool judge_any_line(const struct predicate *predicate, struct predicate_case *seen)
{
    const struct check_fields *fields = &seen->response->fields;
    for (size_t at = 0; at < fields->count;) {
        const struct check_field *field =
            *seen->field ? check_field_next(fields, seen->field, &at) : &fields->items[at++];
        if (!field)
            return false;
        if (predicate->broken_by(seen, field))
            return true;
    }
    return false;
}

static bool judge_is_broken(const struct judge_row *row, struct predicate_case *seen, const char *argument)
{
    seen->argument = row->argument;
    if (row->circumstance && !row->circumstance->holds(seen))
        return false;
    seen->argument = argument;
    return row->predicate->broken ? row->predicate->broken(seen) : judge_any_line(row->predicate, seen);
}

/* Has it all that it takes? */
static bool judge_is_whole(const struct judge_row *row)
{
    return row->predicate && (!row->check->circumstance || row->circumstance) &&
           (!row->check->level || row->predicate->text);
}

static void judge_check(struct judgement *judgement, const struct check_response *response,
                        const struct catalog_check *check)
{
    const char *argument = "";
    struct judge_row row = {.check = check, .predicate = predicate_find(check->predicate, &argument), .argument = ""};
    if (check->circumstance)
        row.circumstance = circumstance_find(check->circumstance, &row.argument);
    struct predicate_case seen = {.response = response,
                                  .request = response->request,
                                  .field = check->field ? check->field : "",
                                  .judgement = judgement,
                                  .arena = &judgement->arena};
    if (!judge_is_whole(&row) || !judge_is_broken(&row, &seen, argument))
        return;
    judgement->findings =
        arena_grow(&judgement->arena, judgement->findings, judgement->count, sizeof *judgement->findings);
    judgement->findings[judgement->count++] =
        (struct judge_finding){.check = check, .text = judge_text(&row, seen.what, &judgement->arena)};
}

const char *judge_example(const struct catalog_check *check)
{
    return check->level && !strstr(check->level, "NOT") ? check->example : NULL;
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
        judge_check(judgement, response, &checks->items[i]);
}

void judgement_done(struct judgement *judgement)
{
    arena_done(&judgement->arena);
    *judgement = (struct judgement){.count = 0};
}

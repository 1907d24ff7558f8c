#include "check/meaning.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "check/explain.h"
#include "check/hops.h"
#include "check/intermediaries.h"
#include "check/values.h"

/* Fields for which a look at the pieces of the value is not enough, sorted by name. */
static const struct meaning_field {
    const char *name;
    saying_function *say;
} meaning_fields[] = {
    {"Allow", lists_allow},
    {"Cache-Control", lists_directives},
    {"Cache-Status", intermediaries_members},
    {"CDN-Cache-Control", lists_directives},
    {"Cloudflare-CDN-Cache-Control", lists_directives},
    {"Content-Length", content_length},
    {"Content-Location", location_explain},
    {"Content-Range", content_range},
    {"Content-Type", content_type},
    {"Date", times_date},
    {"Deprecation", times_deprecation},
    {"ETag", content_etag},
    {"Expires", times_expires},
    {"Last-Modified", times_last_modified},
    {"Link", lists_links},
    {"Location", location_explain},
    {"Proxy-Authenticate", lists_challenges},
    {"Proxy-Status", intermediaries_members},
    {"Retry-After", times_retry_after},
    {"Server-Timing", lists_timings},
    {"Set-Cookie", cookie_set},
    {"Sunset", times_sunset},
    {"Vary", content_vary},
    {"Via", intermediaries_via},
    {"WWW-Authenticate", lists_challenges},
    {"X-Cache", intermediaries_x_cache},
    {"X-RateLimit-Reset", times_reset},
    {"X-Varnish", intermediaries_varnish},
};

static int meaning_compare_field(const void *name, const void *field)
{
    return strcasecmp(name, ((const struct meaning_field *)field)->name);
}

/* "passed on by Cloudflare, Frankfurt", where the field is the mark of a product. */
static void meaning_mark(struct saying *saying, const char *value, struct arena *arena)
{
    const char *element;
    size_t count, length;
    const struct catalog_mark *mark = catalog_lexicon_marks(saying->lexicon, saying->field, &count);
    saying->between = ", then ";
    while (mark && !saying->full && values_next(&value, &element, &length)) {
        if (!intermediary_has_mark(mark, element, length) || !saying_next(saying))
            continue;
        saying_text(saying, saying->text.length > 0 ? "" : "passed on by ");
        saying_text(saying, intermediary_product(saying->lexicon, mark, element, length, arena));
        if (!mark->place)
            return;
    }
}

/* Adds what can be told of the value; nothing if that is nothing. */
static void meaning_say(struct saying *saying, const char *value, struct arena *arena)
{
    const struct meaning_field *field =
        bsearch(saying->field, meaning_fields, sizeof meaning_fields / sizeof *meaning_fields, sizeof *meaning_fields,
                meaning_compare_field);
    if (field)
        field->say(saying, value);
    if (saying->text.length > 0 || !*value)
        return;
    if (catalog_lexicon_knows(saying->lexicon, saying->field) && !saying_whole(saying, value))
        saying_pieces(saying, value, ",;");
    if (saying->text.length == 0)
        meaning_mark(saying, value, arena);
}

/* The meaning of a field, in the arena, or NULL. */
static const char *meaning_of(struct saying *saying, const struct check_field *field, struct arena *arena)
{
    buffer_clear(&saying->text);
    saying->field = field->name;
    saying->between = "; ";
    saying->full = false;
    meaning_say(saying, field->value, arena);
    if (saying->text.length > 0)
        return arena_copy(arena, saying->text.text, saying->text.length);
    const char *summary = catalog_lexicon_summary(saying->lexicon, field->name);
    return summary ? arena_copy(arena, summary, strlen(summary)) : NULL;
}

/* What all fields are seen beside. */
static void meaning_begin(struct saying *saying, const struct check_response *response, int64_t now,
                          struct arena *arena)
{
    const struct check_field *field;
    size_t at = 0;
    *saying = (struct saying){.response = response, .date = now};
    buffer_init(&saying->text);
    field = check_field_next(&response->fields, "Date", &at);
    saying->dated = field && values_date(field->value, saying->date, &saying->date);
    for (at = 0; !saying->max_age && (field = check_field_next(&response->fields, "Cache-Control", &at));) {
        struct values_directive max_age;
        values_directive(field->value, "max-age", arena, &max_age);
        saying->max_age = max_age.count > 0;
    }
}

void meanings_read(struct catalog *catalog, const struct check_response *response, int64_t now,
                   struct meanings *meanings)
{
    const struct catalog_lexicon *lexicon = catalog_read_lexicon(catalog);
    struct saying saying;
    *meanings = (struct meanings){.hop_count = 0};
    meaning_begin(&saying, response, now, &meanings->arena);
    saying.lexicon = lexicon;
    const char **fields = arena_new(&meanings->arena, (response->fields.count + 1) * sizeof *fields);
    for (size_t i = 0; i < response->fields.count; i++)
        fields[i] = meaning_of(&saying, &response->fields.items[i], &meanings->arena);
    meanings->fields = fields;
    meanings->hop_count = hops_read(lexicon, response, &meanings->arena, &meanings->hops);
    buffer_done(&saying.text);
}

void meanings_done(struct meanings *meanings)
{
    arena_done(&meanings->arena);
    *meanings = (struct meanings){.hop_count = 0};
}

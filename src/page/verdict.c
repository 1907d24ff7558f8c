#include "page/verdict.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/address.h"
#include "check/meaning.h"
#include "check/values.h"
#include "page/parts.h"
#include "text/fatal.h"
#include "text/i18n.h"
#include "text/span.h"
#include "text/width.h"

enum {
    VERDICT_FIELD_MOST = 38,    /* columns that a field line may take before its meaning goes below it */
    VERDICT_MEANING_LEAST = 20, /* columns beside it that a meaning needs */
    VERDICT_SHARED = 10,        /* of "shared" and "private" */
};

static const char *const verdict_severities[] = {
    [CATALOG_VIOLATION] = N_("VIOLATION"), [CATALOG_WARNING] = N_("WARNING"), [CATALOG_NOTE] = N_("NOTE")};

/* The column behind the widest of these labels, and those of the other parts. */
static int verdict_column(void)
{
    const char *labels[] = {_("VIOLATION"), _("WARNING"), _("NOTE"), _("Cache"), _("Fields"), _("Hops")};
    int widest = 0;
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        int width = width_of(labels[i], strlen(labels[i]));
        widest = width > widest ? width : widest;
    }
    return widest + 2;
}

void verdict_count(const struct judgement *judgement, struct verdict_counts *counts)
{
    for (size_t i = 0; i < judgement->count; i++)
        counts->of[judgement->findings[i].check->severity]++;
}

/* ---- parts of the page ------------------------------------------------------------------------------------- */

/* "GET /x -> 401 Unauthorized: valid credentials are missing." */
static void verdict_title(struct page *page, const struct check_response *response, const struct judgement *judgement)
{
    const struct catalog_checks *checks = judgement->checks;
    const struct check_request *request = response->request;
    const char *phrase = checks->name ? checks->name : response->phrase;
    struct buffer title;
    buffer_init(&title);
    if (request && request->method)
        buffer_format(&title, "%s %s -> ", request->method, request->target ? request->target : "");
    buffer_format(&title, "%03d%s%s", response->status, phrase && *phrase ? " " : "", phrase ? phrase : "");
    page_flow(page, 0, PAGE_TITLE, title.text);
    if (checks->summary) {
        page_put(page, PAGE_TEXT, ": ");
        page_flow(page, 2, PAGE_TEXT, checks->summary);
    }
    page_end(page);
    buffer_done(&title);
}

/* "Add for example  WWW-Authenticate: Bearer realm="api"": from the example of the status, or what the row says. */
static void verdict_remedy(struct page *page, int column, const struct catalog_check *check)
{
    if (judge_example(check)) {
        page_column(page, column);
        page_put(page, PAGE_TEXT, _("Add for example"));
        page_put(page, PAGE_TEXT, "   ");
        page_flow(page, column + 2, PAGE_EXAMPLE, check->example);
        page_end(page);
    } else if (check->remedy) {
        page_flow(page, column, PAGE_TEXT, check->remedy);
        page_end(page);
    }
}

static void verdict_finding(struct page *page, int column, const struct judge_finding *finding)
{
    const struct catalog_check *check = finding->check;
    page_put(page, check->severity == CATALOG_VIOLATION ? PAGE_LEVEL : PAGE_LABEL,
             _(verdict_severities[check->severity]));
    page_column(page, column);
    page_flow(page, column, PAGE_TEXT, finding->text);
    page_end(page);
    verdict_remedy(page, column, check);
    page_column(page, column);
    page_format(page, PAGE_NOTE, "%s %s", check->spec, check->section);
    page_end(page);
}

/* How a cache comes to a lifetime that nobody named. */
static void verdict_guess(struct buffer *text, const struct caching_verdict *verdict)
{
    buffer_add(text, ", for a time that it guesses (");
    if (verdict->guess >= 0) {
        buffer_add(text, "often a tenth of the time since Last-Modified: ");
        span_add(text, verdict->guess);
    } else {
        buffer_add(text, "no Last-Modified tells how long");
    }
    buffer_add_char(text, ')');
}

/* "may keep it and reuse it for 60 s: max-age gives it a lifetime (RFC 9111 5.2.2.1)"; English, as the reason is. */
static void verdict_cache_text(struct buffer *text, const struct caching_verdict *verdict)
{
    if (verdict->renews)
        buffer_add(text, "renews its copy");
    else
        buffer_add(text, verdict->storable ? "may keep it" : "must not keep it");
    if (verdict->storable && verdict->revalidate == CACHING_ALWAYS)
        buffer_add(text, ", and has to ask before each use");
    else if (verdict->storable && verdict->lifetime == VALUES_SECONDS_MOST)
        buffer_add(text, " and reuse it for ever");
    else if (verdict->storable && verdict->lifetime > verdict->age)
        buffer_format(text, " and reuse it for %lld s", (long long)(verdict->lifetime - verdict->age));
    else if (verdict->storable && verdict->lifetime >= 0)
        buffer_add(text, ", but it is stale already");
    else if (verdict->heuristic)
        verdict_guess(text, verdict);
    if (verdict->storable && verdict->lifetime > verdict->age && verdict->while_revalidate > 0)
        buffer_format(text, ", then for %lld s while it asks anew", (long long)verdict->while_revalidate);
    if (verdict->storable && verdict->revalidate == CACHING_WHEN_STALE)
        buffer_add(text, ", then it has to ask");
    buffer_format(text, ": %s (%s %s)", verdict->reason, verdict->spec, verdict->section);
}

static void verdict_cache_line(struct page *page, int column, const char *label, const char *name, const char *text)
{
    if (label)
        page_put(page, PAGE_LABEL, label);
    page_column(page, column);
    page_put(page, PAGE_TEXT, name);
    page_column(page, column + VERDICT_SHARED);
    page_flow(page, column + VERDICT_SHARED, PAGE_TEXT, text);
    page_end(page);
}

/* A line each for a shared and a private cache, or one where they do the same. */
static void verdict_cache(struct page *page, int column, const struct judgement *judgement)
{
    struct buffer shared, private;
    buffer_init(&shared);
    buffer_init(&private);
    verdict_cache_text(&shared, &judgement->shared);
    verdict_cache_text(&private, &judgement->private);
    if (strcmp(shared.text, private.text) == 0) {
        verdict_cache_line(page, column, _("Cache"), _("any"), shared.text);
    } else {
        verdict_cache_line(page, column, _("Cache"), _("shared"), shared.text);
        verdict_cache_line(page, column, NULL, _("private"), private.text);
    }
    page_gap(page);
    buffer_done(&shared);
    buffer_done(&private);
}

/* "Server: nginx/1.22.1            made it, or passed it on": in one line where both fit, else below one another. */
static void verdict_field(struct page *page, int column, const char *label, const struct check_field *field,
                          const char *meaning)
{
    struct buffer line;
    buffer_init(&line);
    buffer_add(&line, field->name);
    buffer_add(&line, ": ");
    buffer_add(&line, field->value);
    if (label)
        page_put(page, PAGE_LABEL, label);
    page_column(page, column);
    page_flow(page, column + 2, PAGE_EXAMPLE, line.text);
    int used = page->open ? page->lines[page->count - 1].width : 0;
    int beside = column + VERDICT_FIELD_MOST + 2;
    bool below = used > column + VERDICT_FIELD_MOST || page->width < beside + VERDICT_MEANING_LEAST;
    if (meaning && below)
        page_end(page);
    if (meaning) {
        page_column(page, below ? column + 4 : beside);
        page_flow(page, below ? column + 4 : beside, PAGE_NOTE, meaning);
    }
    page_end(page);
    buffer_done(&line);
}

static void verdict_fields(struct page *page, int column, const struct check_response *response,
                           const struct meanings *meanings)
{
    for (size_t i = 0; i < response->fields.count; i++)
        verdict_field(page, column, i == 0 ? _("Fields") : NULL, &response->fields.items[i], meanings->fields[i]);
    page_gap(page);
}

/* A single one stands among the fields already. */
static void verdict_hops(struct page *page, int column, const struct meanings *meanings)
{
    for (size_t i = 0; meanings->hop_count > 1 && i < meanings->hop_count; i++) {
        if (i == 0)
            page_put(page, PAGE_LABEL, _("Hops"));
        page_column(page, column);
        page_flow(page, column + 2, PAGE_TEXT, meanings->hops[i].name);
        page_put(page, PAGE_TEXT, "  ");
        page_flow(page, column + 2, PAGE_NOTE, meanings->hops[i].field);
        page_end(page);
    }
    page_gap(page);
}

static void verdict_response(const struct compose *compose, struct page *page, const struct check_response *response,
                             const struct judgement *judgement)
{
    struct meanings meanings;
    int column = verdict_column();
    meanings_read(compose->catalog, response, judgement->now, &meanings);
    verdict_title(page, response, judgement);
    page_gap(page);
    for (size_t i = 0; i < judgement->count; i++)
        verdict_finding(page, column, &judgement->findings[i]);
    page_gap(page);
    if (judgement->final)
        verdict_cache(page, column, judgement);
    verdict_fields(page, column, response, &meanings);
    verdict_hops(page, column, &meanings);
    meanings_done(&meanings);
}

/* ---- more than one response -------------------------------------------------------------------------------- */

/* For how long a redirect is meant, and what it does to the method: to that of the request, if it is known. */
static void verdict_redirect(const struct catalog_checks *checks, const struct check_request *request,
                             struct buffer *text)
{
    const char *method = checks->redirect_method, *asked = request && request->method ? request->method : "POST";
    if (!method)
        return;
    buffer_add(text, checks->permanent ? "for good" : "for now");
    if (strcmp(asked, "GET") == 0 || strcmp(asked, "HEAD") == 0)
        return;
    if (strcmp(method, "GET") == 0)
        buffer_format(text, ", %s becomes a GET", asked);
    else if (strcmp(method, "kept") != 0 && strcmp(asked, "POST") == 0)
        buffer_format(text, ", %s may become a GET", asked); /* RFC 9110 sections 15.4.2 and 15.4.3: that one alone */
    else
        buffer_format(text, ", %s stays", asked);
}

/* How long a redirect is followed without asking. */
static void verdict_kept(const struct judgement *judgement, struct buffer *text)
{
    const struct caching_verdict *own = &judgement->private;
    const char *who = judgement->shared.storable ? "by any cache" : "by the client alone";
    if (!own->storable || own->revalidate == CACHING_ALWAYS || (!own->heuristic && own->lifetime <= own->age))
        buffer_add(text, "; asked for anew each time");
    else if (own->heuristic)
        buffer_format(text, "; may be kept %s", who);
    else
        buffer_format(text, "; kept for %lld s %s", (long long)(own->lifetime - own->age), who);
}

/* Appends "GET /a -> 301 /b   for good, POST may become a GET; kept for 60 s by any cache". */
static void verdict_step(struct buffer *way, const struct check_response *response, const struct judgement *judgement)
{
    const struct check_request *request = response->request;
    const char *location = address_location(response);
    if (request && request->method)
        buffer_format(way, "%s %s -> ", request->method, request->target ? request->target : "");
    buffer_format(way, "%03d", response->status);
    if (location) {
        buffer_format(way, " %s   ", location);
        verdict_redirect(judgement->checks, request, way);
        verdict_kept(judgement, way);
    }
    buffer_add_char(way, '\n');
}

/* Where a chain of redirects leads and what it does to the method and to caches; nothing if there is none. */
static void verdict_way(struct page *page, struct buffer *way)
{
    if (way->length == 0)
        return;
    part_heading(page, N_("The way"));
    for (char *line = way->text, *end; (end = strchr(line, '\n')); line = end + 1) {
        *end = '\0';
        page_column(page, 2);
        page_flow(page, 6, PAGE_TEXT, line);
        page_end(page);
    }
    page_gap(page);
}

/* "httplore 502 nginx", where that product has something to say of the error, else "httplore 502". */
static void verdict_more(const struct compose *compose, const struct check_response *last, struct buffer *command)
{
    const char *server = check_field_value(&last->fields, "Server");
    char *product = memory_copy(server ? server : "", server ? values_token(server) : 0);
    const char *words[] = {product};
    buffer_format(command, "httplore %03d", last->status);
    struct page *told = last->status >= 400 && *product ? compose_matching(compose, last->status, words, 1) : NULL;
    if (told)
        buffer_format(command, " %s", product);
    page_free(told);
    free(product);
}

/* "1 violation, 1 warning", and where to read on about the last response. */
static void verdict_end(const struct compose *compose, struct page *page, const struct verdict_counts *counts,
                        const struct check_response *last)
{
    unsigned long violations = (unsigned long)counts->of[CATALOG_VIOLATION];
    unsigned long warnings = (unsigned long)counts->of[CATALOG_WARNING];
    struct buffer text;
    buffer_init(&text);
    if (violations + warnings + counts->of[CATALOG_NOTE] > 0) {
        buffer_format(&text, ngettext("%lu violation", "%lu violations", violations), violations);
        buffer_format(&text, ngettext(", %lu warning", ", %lu warnings", warnings), warnings);
        if (violations > 0 && !compose->terms) /* on standard output: the browser ends in another way */
            buffer_add(&text, _(" (exit status 1)"));
    } else {
        buffer_add(&text, _("No rule is broken, as far as can be seen"));
    }
    page_put(page, PAGE_LABEL, text.text);
    page_put(page, PAGE_TEXT, ".  ");
    buffer_clear(&text);
    verdict_more(compose, last, &text);
    part_more(page, text.text);
    buffer_done(&text);
}

struct page *compose_transcript(const struct compose *compose, const struct check_transcript *transcript, int64_t now,
                                struct verdict_counts *counts)
{
    struct page *page = part_page(compose, NULL);
    struct buffer way;
    buffer_init(&way);
    for (size_t i = 0; i < transcript->count; i++) {
        struct judgement judgement;
        judge_response(compose->catalog, &transcript->responses[i], now, &judgement);
        verdict_count(&judgement, counts);
        verdict_response(compose, page, &transcript->responses[i], &judgement);
        bool begins = i + 1 < transcript->count && address_follows(&transcript->responses[i + 1]);
        if (judgement.final && (begins || address_follows(&transcript->responses[i])))
            verdict_step(&way, &transcript->responses[i], &judgement);
        judgement_done(&judgement);
    }
    verdict_way(page, &way);
    verdict_end(compose, page, counts, &transcript->responses[transcript->count - 1]);
    buffer_done(&way);
    return page;
}

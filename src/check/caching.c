#include "check/caching.h"

#include <string.h>
#include <strings.h>

#include "check/address.h"
#include "check/values.h"

/* What a verdict rests on. */
enum {
    /* directives of the response, and whether they name fields */
    FACT_S_MAXAGE = 1 << 0,
    FACT_MAX_AGE = 1 << 1,
    FACT_WHILE_REVALIDATE = 1 << 2,
    FACT_IF_ERROR = 1 << 3,
    FACT_NO_STORE = 1 << 4,
    FACT_NO_CACHE = 1 << 5,
    FACT_NO_CACHE_FIELDS = 1 << 6,
    FACT_PRIVATE = 1 << 7,
    FACT_PRIVATE_FIELDS = 1 << 8,
    FACT_PUBLIC = 1 << 9,
    FACT_MUST_REVALIDATE = 1 << 10,
    FACT_PROXY_REVALIDATE = 1 << 11,
    FACT_MUST_UNDERSTAND = 1 << 12,

    /* the status */
    FACT_INTERIM = 1 << 13,
    FACT_NEVER = 1 << 14,
    FACT_UNDERSTOOD = 1 << 15,
    FACT_HEURISTIC = 1 << 16,
    FACT_NOT_MODIFIED = 1 << 17,

    /* the request */
    FACT_POST = 1 << 18,
    FACT_PATCH = 1 << 19,
    FACT_OTHER_METHOD = 1 << 20,
    FACT_AUTHORIZATION = 1 << 21,
    FACT_REQUEST_NO_STORE = 1 << 22,

    /* the rest of the response */
    FACT_EXPIRES = 1 << 23,       /* it is the lifetime */
    FACT_INVALID = 1 << 24,       /* the lifetime is there, but is none */
    FACT_STALE = 1 << 25,         /* the lifetime is over on arrival */
    FACT_FOR_GET = 1 << 26,       /* it has a lifetime, and Content-Location is the target URI */
    FACT_VARY_ANY = 1 << 27,
    FACT_UNKNOWN_RANGE = 1 << 28, /* it is a part, in a unit that no cache knows */

    FACT_SHARED = 1 << 29,        /* the cache */

    /* any of several */
    FACTS_OF_SHARED = FACT_S_MAXAGE | FACT_PROXY_REVALIDATE | FACT_AUTHORIZATION, /* which only shared caches heed */
    FACTS_EXPLICIT = FACT_S_MAXAGE | FACT_MAX_AGE | FACT_EXPIRES,
    FACTS_OPENING = FACT_S_MAXAGE | FACT_PUBLIC | FACT_MUST_REVALIDATE, /* to others than who had credentials: 3.5 */
    FACTS_ALLOWING = FACTS_EXPLICIT | FACT_PUBLIC | FACT_PRIVATE | FACT_HEURISTIC, /* the last condition of section 3 */
    FACTS_ALWAYS = FACT_NO_CACHE | FACT_VARY_ANY,
    FACTS_WHEN_STALE = FACT_S_MAXAGE | FACT_MUST_REVALIDATE | FACT_PROXY_REVALIDATE,
};

/* The verdict is that of the first row of which all of `all` and none of `none` are facts. Where directives contradict
 * each other the stricter one counts (RFC 9111 section 4.2.1), so what forbids comes before what allows. Only no-store
 * gives way, to must-understand, and that itself says what a cache that does not know the status does. */
static const struct caching_rule {
    int all, none;
    bool storable;
    const char *reason, *section, *spec;
} caching_rules[] = {
    {FACT_INTERIM, 0, false, "it is no final response", "3", "RFC 9111"},
    {FACT_OTHER_METHOD, 0, false, "responses to this method are not cacheable", "9.2.3", "RFC 9110"},
    {FACT_NEVER, 0, false, "the definition of its status forbids to store it", NULL, NULL},
    {FACT_MUST_UNDERSTAND, FACT_UNDERSTOOD, false,
     "must-understand keeps it out of caches that do not know its status, which is not registered",
     "5.2.2.3", "RFC 9111"},
    {FACT_NO_STORE, FACT_MUST_UNDERSTAND, false, "no-store forbids it", "5.2.2.5", "RFC 9111"},
    {FACT_REQUEST_NO_STORE, 0, false, "no-store in the request forbids it", "5.2.1.5", "RFC 9111"},
    {FACT_SHARED | FACT_PRIVATE, 0, false, "private keeps it out of shared caches", "5.2.2.7", "RFC 9111"},
    {FACT_AUTHORIZATION, FACTS_OPENING, false,
     "the request had Authorization, and nothing says that a shared cache may keep it", "3.5", "RFC 9111"},
    {FACT_POST, FACT_FOR_GET, false,
     "after POST it needs a lifetime, and a Content-Location that is the target of the request",
     "9.3.3", "RFC 9110"},
    {FACT_PATCH, FACT_FOR_GET, false,
     "after PATCH it needs a lifetime, and a Content-Location that is the target of the request",
     "2", "RFC 5789"},
    {FACT_UNKNOWN_RANGE, 0, false, "its range unit is not bytes, and caches know no other", "3.3", "RFC 9111"},
    {FACT_NOT_MODIFIED, FACTS_ALLOWING, false, "a 304 confirms what is stored",
     "4.3.4", "RFC 9111"},
    {0, FACTS_ALLOWING, false,
     "it has no lifetime, and its status does not let a cache guess one", "3", "RFC 9111"},

    {FACT_NOT_MODIFIED, 0, true, "a 304 confirms what is stored", "4.3.4", "RFC 9111"},
    {FACT_VARY_ANY, 0, true, "Vary: * fits no other request, so it is validated before each use",
     "4.1", "RFC 9111"},
    {FACT_NO_CACHE, 0, true, "no-cache has it validated before each use", "5.2.2.4", "RFC 9111"},
    {FACT_EXPIRES | FACT_INVALID, 0, true, "Expires is no date, so it counts as stale", "5.3", "RFC 9111"},
    {FACT_INVALID, 0, true, "its lifetime is no number of seconds, so it counts as stale", "4.2.1", "RFC 9111"},
    {FACT_STALE, 0, true, "its lifetime is over when it arrives", "4.2", "RFC 9111"},
    {FACT_NO_STORE, 0, true, "must-understand lifts no-store, since its status is registered",
     "5.2.2.3", "RFC 9111"},
    {FACT_AUTHORIZATION, 0, true,
     "the request had Authorization, but public, s-maxage or must-revalidate lets shared caches keep it",
     "3.5", "RFC 9111"},
    {FACT_SHARED | FACT_PRIVATE_FIELDS, 0, true,
     "private keeps only the fields that it names out of shared caches", "5.2.2.7", "RFC 9111"},
    {FACT_NO_CACHE_FIELDS, 0, true, "no-cache has only the fields that it names validated before each use",
     "5.2.2.4", "RFC 9111"},
    {FACT_S_MAXAGE, 0, true, "s-maxage gives it a lifetime in shared caches", "5.2.2.10", "RFC 9111"},
    {FACT_MAX_AGE, 0, true, "max-age gives it a lifetime", "5.2.2.1", "RFC 9111"},
    {FACT_EXPIRES, 0, true, "Expires gives it a lifetime", "5.3", "RFC 9111"},
    {FACT_HEURISTIC, 0, true, "it has no lifetime, and its status lets a cache guess one", "4.2.2", "RFC 9111"},
    {FACT_PUBLIC, 0, true, "it has no lifetime, and public lets a cache guess one", "5.2.2.9", "RFC 9111"},
    {0, 0, true, "it has no lifetime, and private lets a private cache guess one", "5.2.2.7", "RFC 9111"},
};

/* The directives that matter here; the first ones have a number of seconds. RFC 9111 section 4.2.1: of several of a
 * kind the first counts, and one that is no number makes the response stale. */
enum { SECONDS_S_MAXAGE, SECONDS_MAX_AGE, SECONDS_WHILE_REVALIDATE, SECONDS_IF_ERROR, SECONDS };
static const struct caching_directive {
    const char *name;
    int fact;
    int fact_of_fields; /* where its argument names fields */
} caching_directives[] = {
    [SECONDS_S_MAXAGE] = {"s-maxage", FACT_S_MAXAGE, 0},
    [SECONDS_MAX_AGE] = {"max-age", FACT_MAX_AGE, 0},
    [SECONDS_WHILE_REVALIDATE] = {"stale-while-revalidate", FACT_WHILE_REVALIDATE, 0},
    [SECONDS_IF_ERROR] = {"stale-if-error", FACT_IF_ERROR, 0},
    {"no-store", FACT_NO_STORE, 0},
    {"no-cache", FACT_NO_CACHE, FACT_NO_CACHE_FIELDS},
    {"private", FACT_PRIVATE, FACT_PRIVATE_FIELDS},
    {"public", FACT_PUBLIC, 0},
    {"must-revalidate", FACT_MUST_REVALIDATE, 0},
    {"proxy-revalidate", FACT_PROXY_REVALIDATE, 0},
    {"must-understand", FACT_MUST_UNDERSTAND, 0},
};

/* What is known of one response and one cache. */
struct caching_case {
    const struct check_response *response;
    int facts;
    int64_t seconds[SECONDS]; /* -1: no number */
};

/* ---- Cache-Control ---- */

/* Does the argument name a field? */
static bool caching_names_fields(const struct values_member *member)
{
    return member->argument && strspn(member->argument, ", \t") < member->argument_length;
}

static void caching_read_directive(struct caching_case *about, const struct values_member *member)
{
    for (size_t i = 0; i < sizeof caching_directives / sizeof *caching_directives; i++) {
        const struct caching_directive *directive = &caching_directives[i];
        if (!values_is(member->name, member->name_length, directive->name))
            continue;
        if (i < SECONDS && !(about->facts & directive->fact))
            about->seconds[i] = values_seconds(member->argument, member->argument_length);
        bool fields = directive->fact_of_fields && caching_names_fields(member);
        about->facts |= fields ? directive->fact_of_fields : directive->fact;
    }
}

/* Together the lines are one list. They are read one by one, so that a quotation mark that is not closed hides nothing
 * in the next line. */
static void caching_read_directives(struct caching_case *about)
{
    struct values_member member;
    const struct check_field *field;
    for (size_t at = 0; (field = check_field_next(&about->response->fields, "Cache-Control", &at));)
        for (const char *rest = field->value; values_member_next(&rest, &member);)
            caching_read_directive(about, &member);
}

/* ---- other fields ---- */

/* Is `token` in any of these fields? */
static bool caching_has(const struct check_fields *fields, const char *name, const char *token)
{
    const struct check_field *field;
    for (size_t at = 0; (field = check_field_next(fields, name, &at));)
        if (values_list_has(field->value, token))
            return true;
    return false;
}

/* Does Content-Location say that the content is the target resource? RFC 9110 section 8.7. */
static bool caching_is_target(const struct check_response *response)
{
    const char *location = check_field_value(&response->fields, "Content-Location");
    struct address address, asked;
    if (!location || !response->request || !response->request->target)
        return false;
    address_read(location, &address);
    address_asked(response->request, &asked);
    return address_leads_to(&address, &asked);
}

/* RFC 9111 section 5.1: of several the first counts, and what is no number is left out. */
static int64_t caching_age(const struct check_response *response)
{
    const char *list = check_field_value(&response->fields, "Age");
    const char *age;
    size_t length;
    int64_t seconds = values_next(&list, &age, &length) ? values_seconds(age, length) : -1;
    return seconds < 0 ? 0 : seconds;
}

/* How long after Date the response expires; -1: Expires is no date. */
static int64_t caching_until(const struct check_response *response, const char *expires, int64_t now)
{
    int64_t from = now, to;
    const char *date = check_field_value(&response->fields, "Date");
    if (!values_date(expires, now, &to))
        return -1;
    if (date)
        values_date(date, now, &from);
    int64_t seconds = to > from ? to - from : 0;
    return seconds > VALUES_SECONDS_MOST ? VALUES_SECONDS_MOST : seconds;
}

/* RFC 9111 section 4.2.2; -1: Last-Modified is no date, or none in the past. */
static int64_t caching_guess(const struct check_response *response, int64_t now)
{
    enum { PART = 10 };
    const char *modified = check_field_value(&response->fields, "Last-Modified");
    const char *date = check_field_value(&response->fields, "Date");
    int64_t from, to = now;
    if (date)
        values_date(date, now, &to);
    return modified && values_date(modified, now, &from) && from <= to ? (to - from) / PART : -1;
}

/* The explicit lifetime (RFC 9111 section 4.2.1); -1: there is none. An invalid one is none at all: 0. */
static int64_t caching_lifetime(struct caching_case *about, int64_t now)
{
    const char *expires = check_field_value(&about->response->fields, "Expires");
    int64_t seconds;
    if (about->facts & FACT_S_MAXAGE) {
        seconds = about->seconds[SECONDS_S_MAXAGE];
    } else if (about->facts & FACT_MAX_AGE) {
        seconds = about->seconds[SECONDS_MAX_AGE];
    } else if (expires) {
        about->facts |= FACT_EXPIRES;
        seconds = caching_until(about->response, expires, now);
    } else {
        return -1;
    }
    if (seconds >= 0)
        return seconds;
    about->facts |= FACT_INVALID;
    return 0;
}

/* ---- the verdict ---- */

static int caching_method(const char *method)
{
    static const struct {
        const char *name;
        int facts;
    } methods[] = {{"GET", 0}, {"HEAD", 0}, {"QUERY", 0}, {"POST", FACT_POST}, {"PATCH", FACT_PATCH}};
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
        if (strcmp(method, methods[i].name) == 0)
            return methods[i].facts;
    return FACT_OTHER_METHOD;
}

static int caching_request(const struct check_request *request)
{
    if (!request)
        return 0;
    return (request->method ? caching_method(request->method) : 0) |
           (check_field_value(&request->fields, "Authorization") ? FACT_AUTHORIZATION : 0) |
           (caching_has(&request->fields, "Cache-Control", "no-store") ? FACT_REQUEST_NO_STORE : 0);
}

static int caching_response(const struct check_response *response, const struct caching_status *status)
{
    const char *range = response->status == 206 ? check_field_value(&response->fields, "Content-Range") : NULL;
    return (response->status < 200 ? FACT_INTERIM : 0) | (response->status == 304 ? FACT_NOT_MODIFIED : 0) |
           (range && !values_is(range, strcspn(range, " "), "bytes") ? FACT_UNKNOWN_RANGE : 0) |
           (status->never_spec ? FACT_NEVER : 0) | (status->understood ? FACT_UNDERSTOOD : 0) |
           (status->heuristic ? FACT_HEURISTIC : 0) |
           (caching_has(&response->fields, "Vary", "*") ? FACT_VARY_ANY : 0);
}

/* Leaves out what this cache does not heed. */
static int caching_heeded(int facts, bool shared)
{
    if (shared)
        return facts | FACT_SHARED;
    if (facts & FACT_PRIVATE_FIELDS)
        facts |= FACT_PRIVATE;
    return facts & ~FACTS_OF_SHARED;
}

static const struct caching_rule *caching_decide(int facts)
{
    const struct caching_rule *rule = caching_rules;
    while ((facts & rule->all) != rule->all || facts & rule->none)
        rule++; /* the last one has no conditions */
    return rule;
}

static void caching_set_stale_use(struct caching_verdict *verdict, const struct caching_case *about)
{
    verdict->revalidate = about->facts & FACTS_ALWAYS     ? CACHING_ALWAYS
                        : about->facts & FACTS_WHEN_STALE ? CACHING_WHEN_STALE
                                                          : CACHING_OPTIONAL;
    if (verdict->revalidate != CACHING_OPTIONAL) /* RFC 9111 section 4.2.4 */
        return;
    if (about->seconds[SECONDS_WHILE_REVALIDATE] > 0)
        verdict->while_revalidate = about->seconds[SECONDS_WHILE_REVALIDATE];
    if (about->seconds[SECONDS_IF_ERROR] > 0)
        verdict->if_error = about->seconds[SECONDS_IF_ERROR];
}

void caching_judge(const struct check_response *response, const struct caching_status *status, bool shared, int64_t now,
                   struct caching_verdict *verdict)
{
    struct caching_case about = {.response = response};
    about.facts = caching_response(response, status) | caching_request(response->request);
    caching_read_directives(&about);
    about.facts = caching_heeded(about.facts, shared);

    *verdict = (struct caching_verdict){.lifetime = caching_lifetime(&about, now), .age = caching_age(response)};
    if (verdict->lifetime >= 0 && verdict->age >= verdict->lifetime)
        about.facts |= FACT_STALE;
    if (about.facts & FACTS_EXPLICIT && caching_is_target(response))
        about.facts |= FACT_FOR_GET;
    caching_set_stale_use(verdict, &about);

    const struct caching_rule *rule = caching_decide(about.facts);
    verdict->storable = rule->storable;
    verdict->renews = (rule->all & FACT_NOT_MODIFIED) != 0;
    verdict->heuristic = rule->storable && verdict->lifetime < 0;
    verdict->guess = verdict->heuristic ? caching_guess(response, now) : -1;
    verdict->reason = rule->reason;
    verdict->section = rule->section ? rule->section : status->never_section;
    verdict->spec = rule->spec ? rule->spec : status->never_spec;
}

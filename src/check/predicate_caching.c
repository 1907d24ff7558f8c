/*
 * Predicates: Cache-Control and what is said beside it. RFC 9111 section 5.
 */
#include <string.h>
#include <strings.h>

#include "check/predicate.h"
#include "check/values.h"

static void caching_directive(const struct predicate_case *seen, const char *name, struct values_directive *directive)
{
    values_directive(seen_list(seen, "Cache-Control"), name, seen->arena, directive);
}

/* The number of seconds of a directive; -1: there is none. */
static int64_t caching_seconds(const struct predicate_case *seen, const char *name)
{
    struct values_directive directive;
    caching_directive(seen, name, &directive);
    return directive.argument ? values_seconds(directive.argument, strlen(directive.argument)) : -1;
}

/* ---- directives of which the argument has the names ---- */

static bool caching_any(struct predicate_case *seen, bool (*is)(const struct values_directive *directive))
{
    const char *rest = seen->argument;
    for (const char *name; (name = seen_word(seen, &rest));) {
        struct values_directive directive;
        caching_directive(seen, name, &directive);
        if (directive.count > 0 && is(&directive))
            return seen_note(seen, name, strlen(name));
    }
    return false;
}

static bool caching_is_no_number(const struct values_directive *directive)
{
    return !directive->argument || values_seconds(directive->argument, strlen(directive->argument)) < 0;
}

static bool caching_is_quoted(const struct values_directive *directive)
{
    return directive->quoted;
}

static bool caching_is_bare(const struct values_directive *directive)
{
    return directive->argument && !directive->quoted;
}

static bool caching_differs(const struct values_directive *directive)
{
    return directive->differ;
}

static bool caching_has_bad_number(struct predicate_case *seen)
{
    return caching_any(seen, caching_is_no_number);
}

static bool caching_has_quoted_number(struct predicate_case *seen)
{
    return caching_any(seen, caching_is_quoted);
}

static bool caching_has_bare_names(struct predicate_case *seen)
{
    return caching_any(seen, caching_is_bare);
}

static bool caching_numbers_differ(struct predicate_case *seen)
{
    return caching_any(seen, caching_differs);
}

/* The first word of the argument is there, and the second is not. */
static bool caching_lacks_companion(struct predicate_case *seen)
{
    const char *rest = seen->argument;
    const char *name = seen_word(seen, &rest), *companion = seen_word(seen, &rest);
    const char *list = seen_list(seen, "Cache-Control");
    return values_list_has(list, name) && !values_list_has(list, companion);
}

/* The first two words of the argument are both there, the second with a number that is not 0 if it has one; unless a
 * third one is there too. */
static bool caching_has_opposites(struct predicate_case *seen)
{
    struct values_directive one, other;
    const char *rest = seen->argument;
    caching_directive(seen, seen_word(seen, &rest), &one);
    const char *name = seen_word(seen, &rest), *reason = seen_word(seen, &rest);
    caching_directive(seen, name, &other);
    bool counts = other.count > 0 && (!other.argument || caching_seconds(seen, name) > 0);
    bool excused = reason && values_list_has(seen_list(seen, "Cache-Control"), reason);
    return one.count > 0 && !one.argument && counts && !excused;
}

/* ---- directives as they are written ---- */

/* A token, with another one or a quoted string behind an equals sign. */
static bool caching_has_bad_form(struct predicate_case *seen)
{
    const char *rest = seen_list(seen, seen->field), *element;
    size_t length;
    while (values_next(&rest, &element, &length)) {
        struct values_member member;
        const char *at = element;
        if (!values_member_next(&at, &member) || member.name_length == 0 ||
            (member.name_length < length && !member.argument))
            return seen_note(seen, element, length);
    }
    return false;
}

enum { CACHING_NAME_MOST = 32 }; /* letters of a directive that is compared with others */

/* Letters alone, small ones. */
static size_t caching_letters(const char *name, size_t length, char letters[CACHING_NAME_MOST])
{
    size_t count = 0;
    for (size_t i = 0; i < length && count < CACHING_NAME_MOST; i++)
        if (name[i] != '-' && name[i] != '_')
            letters[count++] = (char)(name[i] >= 'A' && name[i] <= 'Z' ? name[i] + 'a' - 'A' : name[i]);
    return count;
}

/* How many letters have to be put in, left out or changed to make one name of the other. */
static size_t caching_distance(const char *a, size_t a_length, const char *b, size_t b_length)
{
    size_t row[CACHING_NAME_MOST + 1];
    for (size_t j = 0; j <= b_length; j++)
        row[j] = j;
    for (size_t i = 1; i <= a_length; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b_length; j++) {
            size_t change = diagonal + (a[i - 1] != b[j - 1]);
            size_t other = (row[j] < row[j - 1] ? row[j] : row[j - 1]) + 1;
            diagonal = row[j];
            row[j] = change < other ? change : other;
        }
    }
    return row[b_length];
}

/* The directive of the argument that is nearest to the name, if it is near; NULL: none is. */
static const char *caching_nearest(const struct predicate_case *seen, const char *name, size_t length,
                                   size_t *nearest_length)
{
    enum { PART = 4 }; /* one letter in so many may be wrong */
    char own[CACHING_NAME_MOST], other[CACHING_NAME_MOST];
    size_t own_length = caching_letters(name, length, own), least = SIZE_MAX;
    const char *nearest = NULL, *rest = seen->argument, *directive;
    for (size_t length_of; seen_word_next(&rest, &directive, &length_of);) {
        size_t other_length = caching_letters(directive, length_of, other), most = other_length / PART;
        if (own_length > other_length + most || other_length > own_length + most)
            continue;
        size_t distance = caching_distance(own, own_length, other, other_length);
        if (distance <= most && distance < least) {
            nearest = directive;
            *nearest_length = length_of;
            least = distance;
        }
    }
    return nearest;
}

/* One that is not among those of the argument, but nearly. */
static bool caching_has_misspelt(struct predicate_case *seen)
{
    struct values_member member;
    for (const char *list = seen_list(seen, seen->field); values_member_next(&list, &member);) {
        if (member.name_length == 0 || seen_names(seen, member.name, member.name_length))
            continue;
        size_t length;
        const char *nearest = caching_nearest(seen, member.name, member.name_length, &length);
        if (!nearest)
            continue;
        struct buffer text;
        buffer_init(&text);
        buffer_add_bytes(&text, nearest, length);
        buffer_add(&text, " was meant by ");
        buffer_add_bytes(&text, member.name, member.name_length);
        seen_note(seen, text.text, text.length);
        buffer_done(&text);
        return true;
    }
    return false;
}

/* ---- lifetimes ---- */

static bool caching_is_reused(const struct caching_verdict *verdict, int64_t least)
{
    return verdict->storable && verdict->lifetime - verdict->age >= least && verdict->revalidate != CACHING_ALWAYS;
}

/* Is there a cache that would use it again for so many seconds as the argument says, or longer? */
static bool caching_lives(struct predicate_case *seen)
{
    int64_t least = values_seconds(seen->argument, strlen(seen->argument));
    return caching_is_reused(&seen->judgement->shared, least) || caching_is_reused(&seen->judgement->private, least);
}

/* Does it say that caches are to keep it, be that as it may? */
static bool caching_is_meant(struct predicate_case *seen)
{
    const struct judgement *judgement = seen->judgement;
    const char *list = seen_list(seen, "Cache-Control");
    bool lifetime = judgement->private.lifetime > judgement->private.age ||
                    judgement->shared.lifetime > judgement->shared.age;
    return (lifetime || values_list_has(list, "public")) && !values_list_has(list, "no-store");
}

/* Some do that on purpose. A date that is none counts as past, too. */
static bool caching_is_past_beside_max_age(struct predicate_case *seen)
{
    const char *list = seen_list(seen, "Cache-Control");
    int64_t expires, date = seen->judgement->now;
    seen_date(seen, "Date", &date);
    bool past = seen_has(seen, seen->field) && (!seen_date(seen, seen->field, &expires) || expires <= date);
    return past && caching_seconds(seen, "max-age") > 0 && !seen_has(seen, "Age") &&
           !values_list_has(list, "no-store") && !values_list_has(list, "no-cache");
}

/* Both are in the future, and by more than a tenth and a minute apart: clocks differ, and so does the time that it
 * takes to write a response. An Expires in the past is there on purpose, for caches that know no max-age; one beyond
 * ten years says for ever; and a cache on the way, which Age and Via tell of, may have renewed Date alone. */
static bool caching_lifetimes_differ(struct predicate_case *seen)
{
    enum { SECONDS = 60, PART = 10, EVER = 10 * 365 * 86400 };
    const char *list = seen_list(seen, "Cache-Control");
    int64_t seconds = caching_seconds(seen, "max-age"), date, expires;
    if (seconds < 0 || values_list_has(list, "no-store") || values_list_has(list, "no-cache") ||
        seen_has(seen, "Age") || seen_has(seen, "Via") || !seen_date(seen, "Date", &date) ||
        !seen_date(seen, seen->field, &expires) || expires <= date)
        return false;
    int64_t other = expires - date;
    int64_t greater = other > seconds ? other : seconds, difference = greater - (other > seconds ? seconds : other);
    return greater < EVER && difference > SECONDS && difference > greater / PART;
}

/* Pragma: no-cache, and Cache-Control that lets caches use it again. */
static bool caching_pragma_differs(struct predicate_case *seen)
{
    return values_list_has(seen_list(seen, seen->field), "no-cache") && seen_has(seen, "Cache-Control") &&
           caching_is_reused(&seen->judgement->private, 1);
}

/* A cache sent it, though its lifetime was over. One of 0 is for the browser, while the cache goes by another one. */
static bool caching_is_old(struct predicate_case *seen)
{
    const struct caching_verdict *shared = &seen->judgement->shared;
    return seen_has(seen, seen->field) && shared->lifetime > 0 && shared->age > shared->lifetime;
}

/* A shared cache may use it again, though the request had credentials. */
static bool caching_shares_secret(struct predicate_case *seen)
{
    return seen_asked_with(seen, "Authorization") && caching_is_reused(&seen->judgement->shared, 1);
}

static bool caching_varies_by_all(struct predicate_case *seen)
{
    return values_list_has(seen_list(seen, seen->field), "*") && seen->judgement->private.lifetime > 0;
}

/* The argument: a field of the request. */
static bool caching_does_not_vary(struct predicate_case *seen)
{
    const char *vary = seen_list(seen, "Vary");
    return seen_has(seen, seen->field) && !values_list_has(seen_list(seen, seen->field), "*") &&
           caching_is_reused(&seen->judgement->shared, 1) && !values_list_has(vary, seen->argument) &&
           !values_list_has(vary, "*");
}

static bool caching_shares_cookie(struct predicate_case *seen)
{
    struct values_directive private, no_cache;
    caching_directive(seen, "private", &private);
    caching_directive(seen, "no-cache", &no_cache);
    bool excepted = (private.argument && values_list_has(private.argument, seen->field)) ||
                    (no_cache.argument && values_list_has(no_cache.argument, seen->field));
    return seen_has(seen, seen->field) && !excepted && caching_is_reused(&seen->judgement->shared, 1);
}

const struct predicate predicate_caching[] = {
    {"seconds", caching_has_bad_number, NULL, NULL},
    {"seconds-unquoted", caching_has_quoted_number, "has seconds in quotation marks", NULL},
    {"names-quoted", caching_has_bare_names, "has field names without quotation marks", NULL},
    {"seconds-agree", caching_numbers_differ, NULL, NULL},
    {"directive-with", caching_lacks_companion, "has the one without the other", NULL},
    {"directives-apart", caching_has_opposites, NULL, NULL},
    {"directive-form", caching_has_bad_form, NULL, NULL},
    {"directives-known", caching_has_misspelt, NULL, NULL},
    {"lifetime-below", caching_lives, NULL, NULL},
    {"not-meant-to-be-kept", caching_is_meant, NULL, NULL},
    {"not-past-beside-max-age", caching_is_past_beside_max_age, NULL, NULL},
    {"within-lifetime", caching_is_old, NULL, NULL},
    {"lifetimes-agree", caching_lifetimes_differ, NULL, NULL},
    {"pragma-agrees", caching_pragma_differs, NULL, NULL},
    {"vary-by-some", caching_varies_by_all, NULL, NULL},
    {"varies-by", caching_does_not_vary, NULL, NULL},
    {"secret-not-shared", caching_shares_secret, NULL, NULL},
    {"cookie-not-shared", caching_shares_cookie, NULL, NULL},
    {.name = NULL},
};

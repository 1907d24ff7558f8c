/*
 * The search: what is found for what somebody types. How good it is over many queries, search_test.sh holds.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "catalog/catalog.h"
#include "text/fatal.h"

static struct catalog *catalog;

static int set_up(void **state)
{
    (void)state;
    catalog = catalog_new(NULL);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    catalog_free(catalog);
    return 0;
}

static void assert_first_hit(const char *text, enum catalog_search_mode mode, const char *key)
{
    struct catalog_hits hits;
    catalog_search(catalog, text, mode, 10, &hits);
    if (hits.count == 0 || strcmp(hits.items[0].ref.key, key) != 0)
        fail_msg("\"%s\" finds %s first, not %s", text, hits.count ? hits.items[0].ref.key : "nothing", key);
    catalog_hits_done(&hits);
}

static void symptoms_find_codes(void **state)
{
    (void)state;
    assert_first_hit("not logged in", CATALOG_SEARCH_WORDS, "401");
    assert_first_hit("already exists", CATALOG_SEARCH_WORDS, "409");
    assert_first_hit("timeout", CATALOG_SEARCH_WORDS, "504");
    assert_first_hit("404", CATALOG_SEARCH_WORDS, "404");
    assert_first_hit("Location", CATALOG_SEARCH_WORDS, "Location");
    assert_first_hit("client_max_body_size", CATALOG_SEARCH_WORDS, "413");
    assert_first_hit("unautho", CATALOG_SEARCH_TYPING, "401");
}

/* A phrase of one word is no name, but its number and its signs stand for the code all the same. */
static void a_number_or_a_sign_is_exact(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *key;
        bool exact;
    } searches[] = {{"561", "561 AWS", true},
                    {"AuthInvalidCookie", "561 AWS", true},
                    {"proxy_ignore_client_abort", "499 nginx", true},
                    {"overloaded", "529 Anthropic", false}};
    for (size_t i = 0; i < sizeof searches / sizeof *searches; i++) {
        struct catalog_hits hits;
        catalog_search(catalog, searches[i].text, CATALOG_SEARCH_WORDS, 10, &hits);
        assert_string_equal(hits.items[0].ref.key, searches[i].key);
        assert_int_equal(hits.items[0].exact, searches[i].exact);
        catalog_hits_done(&hits);
    }
}

static void any_bytes_can_be_searched_for(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "\"", "'", "*", "-", "(", "a AND", "NEAR(x y)", "name:x", "\033[31m", "\xff\xfe", "^", "x OR", "{", "%", "\\",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        for (int mode = CATALOG_SEARCH_WORDS; mode <= CATALOG_SEARCH_TYPING; mode++) {
            struct catalog_hits hits;
            catalog_search(catalog, texts[i], (enum catalog_search_mode)mode, 10, &hits);
            assert_true(hits.count <= 10);
            catalog_hits_done(&hits);
        }
    }
}

/* Words that nobody knows tell that something else is meant. */
static void what_is_only_near_comes_last(void **state)
{
    (void)state;
    struct catalog_hits hits;
    catalog_search(catalog, "too big", CATALOG_SEARCH_WORDS, 10, &hits);
    assert_string_equal(hits.items[0].ref.key, "413");
    assert_false(hits.items[0].vague);
    assert_true(hits.items[hits.count - 1].vague);
    for (size_t i = 1; i < hits.count; i++)
        assert_true(hits.items[i].vague || !hits.items[i - 1].vague);
    catalog_hits_done(&hits);
    catalog_search(catalog, "xyzzyx websocket", CATALOG_SEARCH_WORDS, 10, &hits);
    assert_true(hits.count > 0 && hits.items[0].vague);
    catalog_hits_done(&hits);
    catalog_search(catalog, "404 teapot brewing", CATALOG_SEARCH_WORDS, 10, &hits); /* a number is enough */
    size_t found = 0;
    while (found < hits.count && strcmp(hits.items[found].ref.key, "404") != 0)
        found++;
    assert_true(found < hits.count);
    assert_false(hits.items[found].vague);
    catalog_hits_done(&hits);
}

static void matches_are_marked(void **state)
{
    (void)state;
    struct catalog_hits hits;
    catalog_search(catalog, "no credential", CATALOG_SEARCH_WORDS, 3, &hits);
    assert_string_equal(hits.items[0].ref.key, "401");
    assert_string_equal(hits.items[0].snippet, "\2Credentials\3 are missing or were refused: log in, then ask again.");
    catalog_hits_done(&hits);
    catalog_search(catalog, "no credentails", CATALOG_SEARCH_WORDS, 3, &hits); /* as it was understood */
    assert_string_equal(hits.items[0].snippet, "\2Credentials\3 are missing or were refused: log in, then ask again.");
    catalog_hits_done(&hits);
}

static void a_text_of_any_length_can_be_searched_for(void **state)
{
    (void)state;
    enum { LENGTH = 60000 };
    char *text = memory_new(LENGTH + 1);
    for (size_t i = 0; i < LENGTH; i++)
        text[i] = i % 9 == 8 ? ' ' : "upstream"[i % 9];
    text[LENGTH] = '\0';
    struct catalog_hits hits;
    catalog_search(catalog, text, CATALOG_SEARCH_WORDS, 10, &hits);
    assert_true(hits.count > 0);
    catalog_hits_done(&hits);
    memset(text, 'x', LENGTH);
    catalog_search(catalog, text, CATALOG_SEARCH_TYPING, 10, &hits);
    assert_int_equal(hits.count, 0);
    catalog_hits_done(&hits);
    free(text);
}

static void misspelt_words_are_understood(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *understood;
        const char *key;
    } searches[] = {{"forbiden", "forbidden", "403"},
                    {"Forbidden", NULL, "403"},
                    {"bad  gatway?", "bad  gateway?", "502"},
                    {"unavaliable", "unavailable", "503"},
                    {"tiemout", "timeout", "504"},
                    {"Content-Lenght", "Content-length", "Content-Length"},
                    {"cors eror", "cors error", NULL},
                    {"laod balancer", "load balancer", NULL}};
    for (size_t i = 0; i < sizeof searches / sizeof *searches; i++) {
        struct catalog_hits hits;
        catalog_search(catalog, searches[i].text, CATALOG_SEARCH_WORDS, 10, &hits);
        assert_true(hits.count > 0);
        if (searches[i].key)
            assert_string_equal(hits.items[0].ref.key, searches[i].key);
        if (searches[i].understood)
            assert_string_equal(hits.understood, searches[i].understood);
        else
            assert_null(hits.understood);
        catalog_hits_done(&hits);
    }
}

static void words_may_be_cut_short(void **state)
{
    (void)state;
    assert_first_hit("mult stat", CATALOG_SEARCH_WORDS, "207");
    assert_first_hit("int serv err", CATALOG_SEARCH_WORDS, "500");
    assert_first_hit("unauth", CATALOG_SEARCH_WORDS, "401");
    struct catalog_hits hits; /* and what they are the beginning of is no slip of the finger */
    catalog_search(catalog, "forb", CATALOG_SEARCH_TYPING, 10, &hits);
    assert_int_equal(hits.near, 1);
    assert_string_equal(hits.items[0].ref.key, "403");
    assert_null(hits.understood);
    catalog_hits_done(&hits);
}

/* The list never becomes empty between two letters of a word. */
static void there_are_hits_at_each_letter(void **state)
{
    (void)state;
    static const char *const words[] = {"unauthorized", "forbidden", "permanently", "authentication", "negotiate",
                                        "misdirected",  "upstream",  "prematurely", "x-cache",        "teapot"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        char typed[32] = "";
        for (size_t length = 1; length <= strlen(words[i]); length++) {
            struct catalog_hits hits;
            memcpy(typed, words[i], length);
            catalog_search(catalog, typed, CATALOG_SEARCH_TYPING, 10, &hits);
            if (hits.count == 0)
                fail_msg("nothing is found at \"%s\"", typed);
            catalog_hits_done(&hits);
        }
    }
}

/* Also between the first letters of any word that is known. */
static void two_letters_of_a_word_are_enough(void **state)
{
    (void)state;
    static const char *const beginnings[] = {"co", "se", "st", "th", "wh", "re", "un", "au", "pe", "ti"};
    for (size_t i = 0; i < sizeof beginnings / sizeof *beginnings; i++) {
        struct catalog_hits hits;
        catalog_search(catalog, beginnings[i], CATALOG_SEARCH_TYPING, 10, &hits);
        assert_int_equal(hits.count, 10);
        catalog_hits_done(&hits);
    }
}

static void no_more_hits_than_asked_for(void **state)
{
    (void)state;
    static const char *const texts[] = {"Cache-Control", "too many", "404", "upstream timed out", "request"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct catalog_hits hits;
        catalog_search(catalog, texts[i], CATALOG_SEARCH_WORDS, 1, &hits);
        assert_int_equal(hits.count, 1);
        catalog_hits_done(&hits);
    }
}

/* Two everyday words are no line of a log, though one has them; a number with a point is a sub-status code. */
static void what_is_exact_comes_first(void **state)
{
    (void)state;
    assert_first_hit("too many", CATALOG_SEARCH_WORDS, "429");
    assert_first_hit("iis 500.19", CATALOG_SEARCH_WORDS, "500.19");
    assert_first_hit("access denied", CATALOG_SEARCH_WORDS, "403");
    assert_first_hit("it is a the of on or to we my me as at an by do if in is what when why with you your this teapot",
                     CATALOG_SEARCH_WORDS, "418");
}

static void a_field_comes_with_the_statuses_that_demand_it(void **state)
{
    (void)state;
    struct catalog_hits hits;
    catalog_search(catalog, "content-range", CATALOG_SEARCH_WORDS, 10, &hits);
    assert_string_equal(hits.items[0].ref.key, "Content-Range");
    assert_true(hits.items[0].exact);
    assert_string_equal(hits.items[1].ref.key, "206");
    assert_false(hits.items[1].exact);
    catalog_hits_done(&hits);
}

static void a_line_of_a_log_is_about_its_code(void **state)
{
    (void)state;
    assert_first_hit("192.0.2.7 - - [25/Nov/2026:08:00:00 +0000] \"PURGE /a HTTP/1.1\" 405 404 \"-\" \"x\"",
                     CATALOG_SEARCH_WORDS, "405");
}

/* Also where it has none, by the names in it: an exception that is known, a phrase as it is written. */
static void a_line_without_a_code_is_about_its_names(void **state)
{
    (void)state;
    assert_first_hit("2026-11-25T06:28:30Z WARN 1 --- [exec-4] .w.s.m.s.DefaultHandlerExceptionResolver : Resolved "
                     "[org.springframework.web.HttpMediaTypeNotAcceptableException: No acceptable representation]",
                     CATALOG_SEARCH_WORDS, "406");
    assert_first_hit("WARNING 2026-11-25 09:09:41,220 django.security.csrf log 41 140012 Forbidden (no token): /api/pay/",
                     CATALOG_SEARCH_WORDS, "403");
}

/* Its words may stand in another order; it says so, and the status stands for it. */
static void a_line_of_a_log_is_a_hit_by_most_of_its_words(void **state)
{
    (void)state;
    struct catalog_hits hits;
    catalog_search(catalog, "sent too big header upstream", CATALOG_SEARCH_WORDS, 10, &hits);
    assert_string_equal(hits.items[0].ref.key, "502");
    assert_false(hits.items[0].exact);
    assert_string_equal(hits.items[0].sign->text, "upstream sent too big header");
    assert_string_equal(hits.items[0].sign->product, "nginx");
    assert_non_null(strstr(hits.items[0].snippet, "nginx: \2upstream\3 \2sent\3 \2too\3 \2big\3 \2header\3: "));
    for (size_t i = 1; i < hits.count; i++)
        assert_null(hits.items[i].sign);
    catalog_hits_done(&hits);
}

static void names_in_programs_have_words(void **state)
{
    (void)state;
    struct catalog_hits hits;
    assert_first_hit("GatewayTimedOutProblem", CATALOG_SEARCH_WORDS, "504");
    assert_first_hit("s3 PreconditionFailedException", CATALOG_SEARCH_WORDS, "412");
    catalog_search(catalog, "GatwayTimedOut", CATALOG_SEARCH_WORDS, 10, &hits);
    assert_string_equal(hits.understood, "gateway Timed Out");
    assert_first_hit("HTTPNotFound", CATALOG_SEARCH_WORDS, "404");
    assert_first_hit("javax.ws.rs.NotFoundException", CATALOG_SEARCH_WORDS, "404");
    assert_first_hit("Illuminate\\Session\\TokenMismatchException", CATALOG_SEARCH_WORDS, "419 Laravel");
    assert_first_hit("ActionController::RoutingError", CATALOG_SEARCH_WORDS, "404");
    catalog_hits_done(&hits);
}

/* "doesn't" is "not", with and without its apostrophe. */
static void what_is_denied_is_not(void **state)
{
    (void)state;
    static const char *const forms[] = {"page doesn't exist", "page doesnt exist", "page doesn\xe2\x80\x99t exist"};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        assert_first_hit(forms[i], CATALOG_SEARCH_WORDS, "404");
    assert_first_hit("can't find it", CATALOG_SEARCH_WORDS, "404");
    assert_first_hit("cannot find it", CATALOG_SEARCH_WORDS, "404");
}

/* What is said twice is no more of the query. */
static void a_word_counts_once(void **state)
{
    (void)state;
    struct catalog_hits once, twice;
    catalog_search(catalog, "knock who is there", CATALOG_SEARCH_WORDS, 10, &once);
    catalog_search(catalog, "knock knock who is there there", CATALOG_SEARCH_WORDS, 10, &twice);
    assert_int_equal(twice.near, once.near);
    assert_string_equal(twice.items[0].ref.key, once.items[0].ref.key);
    catalog_hits_done(&once);
    catalog_hits_done(&twice);
}

/* A name that a vendor uses too is first that of the registered code. */
static void a_registered_code_comes_before_a_vendors(void **state)
{
    (void)state;
    assert_first_hit("Request-URI Too Long", CATALOG_SEARCH_WORDS, "414");
    assert_first_hit("post redirect get", CATALOG_SEARCH_WORDS, "303"); /* word for word, beside what is nearly so */
}

static void what_is_about_something_else_finds_nothing(void **state)
{
    (void)state;
    static const char *const texts[] = {"a", "of the", "banana bread", "kubectl get pods", "weather in paris tomorrow", "sore throat"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct catalog_hits hits;
        catalog_search(catalog, texts[i], CATALOG_SEARCH_WORDS, 10, &hits);
        assert_true(hits.count == 0 || hits.items[0].vague);
        catalog_hits_done(&hits);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(symptoms_find_codes),
        cmocka_unit_test(a_number_or_a_sign_is_exact),
        cmocka_unit_test(any_bytes_can_be_searched_for),
        cmocka_unit_test(a_text_of_any_length_can_be_searched_for),
        cmocka_unit_test(what_is_only_near_comes_last),
        cmocka_unit_test(matches_are_marked),
        cmocka_unit_test(misspelt_words_are_understood),
        cmocka_unit_test(words_may_be_cut_short),
        cmocka_unit_test(there_are_hits_at_each_letter),
        cmocka_unit_test(two_letters_of_a_word_are_enough),
        cmocka_unit_test(no_more_hits_than_asked_for),
        cmocka_unit_test(what_is_exact_comes_first),
        cmocka_unit_test(a_field_comes_with_the_statuses_that_demand_it),
        cmocka_unit_test(a_line_of_a_log_is_about_its_code),
        cmocka_unit_test(a_line_without_a_code_is_about_its_names),
        cmocka_unit_test(a_line_of_a_log_is_a_hit_by_most_of_its_words),
        cmocka_unit_test(names_in_programs_have_words),
        cmocka_unit_test(what_is_denied_is_not),
        cmocka_unit_test(a_word_counts_once),
        cmocka_unit_test(a_registered_code_comes_before_a_vendors),
        cmocka_unit_test(what_is_about_something_else_finds_nothing),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

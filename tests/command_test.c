/*
 * The whole program on the command line: what becomes of the operands.
 *
 * What entries say is tested elsewhere; this leans on as little of it as possible.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <sqlite3.h>

#include "run.h"

/* ---- codes ------------------------------------------------------------------------------------------------- */

static void codes_are_explained(void **state)
{
    (void)state;
    assert_output(ARGUMENTS("404"), "404 Not Found ", 0);
    assert_output(ARGUMENTS("-a", "404"), "404 Not Found ", 0);
    assert_output(ARGUMENTS("4xx"), "4xx Client error ", 0);
    assert_output(ARGUMENTS("--json", "404"),
                  "{\"kind\":\"status\",\"code\":404,\"origin\":\"IETF\",\"phrase\":\"Not Found\",", 0);
    assert_output(ARGUMENTS("--json", "4"), "{\"kind\":\"class\",\"name\":\"4xx Client error\"", 0);
}

static void several_codes_are_explained_in_turn(void **state)
{
    (void)state;
    struct run one = run_program(ARGUMENTS("404"));
    struct run other = run_program(ARGUMENTS("401"));
    struct run both = run_program(ARGUMENTS("404", "401"));
    char *expected = calloc(strlen(one.out) + strlen(other.out) + 2, 1);
    strcat(strcat(strcat(expected, one.out), "\n"), other.out);
    assert_string_equal(both.out, expected);
    assert_int_equal(both.status, 0);
    free(expected);
    run_done(&one);
    run_done(&other);
    run_done(&both);
}

static void codes_can_be_written_differently(void **state)
{
    (void)state;
    assert_same(ARGUMENTS("4"), ARGUMENTS("4xx"));
    assert_same(ARGUMENTS("4X" "X"), ARGUMENTS("4xx"));
    assert_same(ARGUMENTS("40"), ARGUMENTS("40x"));
    assert_same(ARGUMENTS("400-409"), ARGUMENTS("40x"));
    assert_same(ARGUMENTS("409-400"), ARGUMENTS("40x"));
    assert_same(ARGUMENTS("404 401"), ARGUMENTS("404", "401"));
    assert_same(ARGUMENTS("HTTP/2", "421"), ARGUMENTS("421"));
    assert_same(ARGUMENTS("< HTTP/1.1 404"), ARGUMENTS("404"));
    assert_same(ARGUMENTS("--", "404"), ARGUMENTS("404"));
    assert_same(ARGUMENTS("404", "--json"), ARGUMENTS("--js", "404"));
}

static void patterns_and_ranges_are_lists(void **state)
{
    (void)state;
    assert_run(ARGUMENTS("--width=20", "400-402"), "400 Bad Request\n401 Unauthorized\n402 Payment Required\n", "", 0);
    assert_output(ARGUMENTS("--json", "40x"), "{\"kind\":\"status\",\"code\":400,", 0);
    assert_complaint(ARGUMENTS("60x"), "no status code known here matches '60x'", 1);
    assert_complaint(ARGUMENTS("--json", "600-610"), "no status code known here matches '600-610'", 1);
    assert_output(ARGUMENTS("404", "471"), "404 Not Found ", 1);
}

static void unregistered_codes_are_answered(void **state)
{
    (void)state;
    assert_output(ARGUMENTS("471"), "471 is not registered", 1);
    struct run json = run_program(ARGUMENTS("--json", "471"));
    assert_begins(json.out, "{\"kind\":\"status\",\"code\":471,\"origin\":null,");
    assert_holds(json.out, "\"standing\":\"unregistered\"");
    assert_int_equal(count_lines(json.out), 1);
    assert_int_equal(json.status, 1);
    run_done(&json);
}

static void numbers_that_are_no_codes_are_told(void **state)
{
    (void)state;
    static const char line[] = "666 is no HTTP status code: they go from 100 to 599 (RFC 9110 15).\n";
    assert_run(ARGUMENTS("666"), line, "", 1);
    assert_run(ARGUMENTS("--json", "666"), "", line, 1);
    assert_output(ARGUMENTS("40404"), "40404 is no HTTP status code", 1);
}

static void a_line_of_a_log_opens_what_it_is_a_sign_of(void **state)
{
    (void)state;
    assert_output(ARGUMENTS("2026-11-24 08:00:00 192.0.2.1 GET /a - 443 - 192.0.2.7 agent - 500 19 5 15"), "500.19 ", 0);
    assert_output(ARGUMENTS("2026-11-24", "08:00:00", "GET", "/a", "-", "443", "404", "99", "5", "15"), "", 0);
    assert_output(ARGUMENTS("-   FetchError     HTC eof (-1)"), "HTC eof (-1)", 0);
    assert_output(ARGUMENTS("--  FetchError     first byte timeout"), "first byte timeout ", 0);
    assert_output(ARGUMENTS("-1", "-1", "502", "-"), "-1 -1 502 -", 0);
    assert_output(ARGUMENTS("sH--"), "sH--", 0);
    assert_output(ARGUMENTS("SH--"), "SH--", 0);
    assert_output(ARGUMENTS("sHVN"), "sH--", 0);
    assert_output(ARGUMENTS("--", "--VN"), "--VN", 0);
    struct run word = run_program(ARGUMENTS("PROD")); /* which no flag is, though its letters are */
    assert_null(strstr(word.out, "HAProxy\n"));
    run_done(&word);
    assert_output(ARGUMENTS("192.0.2.7:40968 [25/Nov/2026:15:40:32.928] web b/a 0/0/0/-1/402 504 198 - - sHVN 1/1/0/0/0 0/0 "
                            "\"GET / HTTP/1.1\""),
                  "sH--", 0);
    assert_output(ARGUMENTS("AH00957"), "AH00957", 0);
}

static void a_sign_says_how_to_see_more_of_its_product(void **state)
{
    (void)state;
    struct run sign = run_program(ARGUMENTS("SH--"));
    assert_holds(sign.out, "\nMore: httplore 502 HAProxy\n");
    run_done(&sign);
    struct run more = run_program(ARGUMENTS("502", "HAProxy"));
    assert_holds(more.out, "tune.bufsize");
    run_done(&more);
}

static void the_page_below_a_sign_has_the_signs_of_its_product_alone(void **state)
{
    (void)state;
    struct run sign = run_program(ARGUMENTS("SH--"));
    assert_holds(sign.out, "\n502 Bad Gateway ");
    assert_holds(sign.out, "\n  HAProxy  SH-- or PH-- in its log");
    assert_null(strstr(sign.out, "nginx  "));
    run_done(&sign);
    struct run whole = run_program(ARGUMENTS("-a", "SH--"));
    assert_holds(whole.out, "\n  nginx  ");
    run_done(&whole);
    struct run product = run_program(ARGUMENTS("502", "haproxy"));
    assert_null(strstr(product.out, "CF-Ray"));
    run_done(&product);
}

/* What was tried names a version, what a document says the day on which it was read. */
static void a_sign_in_json_says_where_it_is_from(void **state)
{
    (void)state;
    struct run documented = run_program(ARGUMENTS("--json", "proxy_read_timeout"));
    assert_holds(documented.out, "ngx_http_proxy_module.html#proxy_read_timeout\",\"read\":\"20");
    run_done(&documented);
    struct run tried = run_program(ARGUMENTS("--json", "SH--"));
    assert_holds(tried.out, "\"source\":\"HAProxy 2.6.12\",\"read\":null");
    run_done(&tried);
}

/* Of the dozens of signs of a product those with the word. */
static void words_behind_a_code_narrow_its_signs(void **state)
{
    (void)state;
    struct run signs = run_program(ARGUMENTS("502", "selinux"));
    assert_holds(signs.out, "httpd_can_network_connect");
    assert_null(strstr(signs.out, "no live upstreams"));
    run_done(&signs);
}

static void unknown_substatus_says_its_code(void **state)
{
    (void)state;
    struct run code = run_program(ARGUMENTS("404"));
    struct run result = run_program(ARGUMENTS("404.777"));
    assert_string_equal(result.out, code.out);
    assert_string_equal(result.err, "httplore: 404.777 is not among the sub-status codes known here; this is what "
                                    "404 says\n");
    assert_int_equal(result.status, 1);
    run_done(&code);
    run_done(&result);
}

/* ---- words ------------------------------------------------------------------------------------------------- */

static void exact_names_open_their_page(void **state)
{
    (void)state;
    assert_same(ARGUMENTS("not", "found"), ARGUMENTS("404"));
    assert_same(ARGUMENTS("Not  FOUND "), ARGUMENTS("404"));
    assert_same(ARGUMENTS("404", "not", "found"), ARGUMENTS("404"));
    assert_same(ARGUMENTS("HTTP/1.1 404 Not Found"), ARGUMENTS("404"));
    assert_same(ARGUMENTS("payload", "too", "large"), ARGUMENTS("413"));
    assert_same(ARGUMENTS("gone"), ARGUMENTS("410"));
    assert_same(ARGUMENTS("--json", "not", "found"), ARGUMENTS("--json", "404"));
    assert_output(ARGUMENTS("retry-AFTER"), "Retry-After ", 0);
    assert_output(ARGUMENTS("location"), "Location ", 0);
}

static void words_behind_a_code_narrow_its_page(void **state)
{
    (void)state;
    struct run all = run_program(ARGUMENTS("-a", "401"));
    struct run part = run_program(ARGUMENTS("401", "www-authenticate"));
    assert_begins(part.out, "401 Unauthorized ");
    assert_holds(part.out, "WWW-Authenticate");
    assert_true(strlen(part.out) < strlen(all.out));
    assert_int_equal(part.status, 0);
    run_done(&all);
    run_done(&part);
}

static void header_field_in_json_brings_its_statuses(void **state)
{
    (void)state;
    struct run result = run_program(ARGUMENTS("--json", "retry-after"));
    assert_begins(result.out, "{\"kind\":\"header\",\"name\":\"Retry-After\"");
    assert_holds(result.out, "\n{\"kind\":\"status\",\"rank\":2,\"code\":");
    assert_holds(result.out, "\"code\":429,");
    assert_true(count_lines(result.out) <= 10);
    run_done(&result);
}

static void a_misspelt_word_is_told(void **state)
{
    (void)state;
    struct run text = run_program(ARGUMENTS("forbiden"));
    struct run json = run_program(ARGUMENTS("--json", "forbiden"));
    struct run right = run_program(ARGUMENTS("--json", "too", "big"));
    assert_holds(text.out, "Showing results for \"forbidden\"\n\n403 Forbidden\n");
    assert_holds(json.out, "\"understood\":\"forbidden\",\"sign\":null}\n");
    assert_holds(right.out, "\"understood\":null,\"sign\":null}\n");
    run_done(&text);
    run_done(&json);
    run_done(&right);
}

/* In the order of a query nobody logged; JSON says which line, and the list has it in the place of the summary. */
static void a_line_of_a_log_is_a_hit(void **state)
{
    (void)state;
    struct run text = run_program(ARGUMENTS("sent too big header upstream"));
    struct run json = run_program(ARGUMENTS("--json", "sent too big header upstream"));
    assert_holds(text.out, "502 Bad Gateway\n    nginx: upstream sent too big header: ");
    assert_holds(json.out, "\"sign\":{\"product\":\"nginx\",\"type\":\"log\",\"text\":\"upstream sent too big header\",");
    run_done(&text);
    run_done(&json);
}

static void what_is_vaguely_near_is_set_apart(void **state)
{
    (void)state;
    struct run text = run_program(ARGUMENTS("too", "big"));
    struct run json = run_program(ARGUMENTS("--json", "too", "big"));
    char *apart = strstr(text.out, "\n\nVaguely near:  ");
    assert_non_null(apart);
    *apart = '\0';
    assert_holds(text.out, "\n431 ");
    assert_null(strstr(text.out, "\n206 "));
    assert_holds(json.out, "\"code\":431,");
    assert_null(strstr(json.out, "\"code\":206,"));
    run_done(&text);
    run_done(&json);
}

static void search_has_ten_hits_at_most(void **state)
{
    (void)state;
    struct run json = run_program(ARGUMENTS("--json", "the", "server", "request"));
    assert_begins(json.out, "{\"kind\":");
    assert_holds(json.out, "\"rank\":1,");
    assert_int_equal(count_lines(json.out), 10);
    assert_int_equal(json.status, 0);
    run_done(&json);
}

static void nothing_found_is_told(void **state)
{
    (void)state;
    static const char sentence[] =
        "nothing found for \"zzqx ^[[31mqxzz\"; try fewer or other words, or httplore --list for all codes";
    assert_complaint(ARGUMENTS("zzqx", "\033[31mqxzz"), sentence, 1);
    assert_complaint(ARGUMENTS("--json", "zzqx", "\033[31mqxzz"), sentence, 1);
    assert_complaint(ARGUMENTS("--", "-zzqx"),
                     "nothing found for \"-zzqx\"; try fewer or other words, or httplore --list for all codes", 1);
    assert_complaint(ARGUMENTS(""),
                     "nothing found for \"\"; try fewer or other words, or httplore --list for all codes", 1);
}

/* ---- lists, examples, databases ---------------------------------------------------------------------------- */

static void lists_go_by_kind(void **state)
{
    (void)state;
    assert_output(ARGUMENTS("-l", "headers"), "A-IM  ", 0);
    assert_output(ARGUMENTS("--json", "-l", "topics"), "{\"kind\":\"topic\",", 0);
    assert_output(ARGUMENTS("--json", "-l", "classes"), "{\"kind\":\"class\",", 0);
    assert_complaint(ARGUMENTS("-l", "600-610"), "there is nothing to list for '600-610'", 1);
}

/* Each with the codes on whose pages it stands, its own among them; by name in any letter case. */
static void products_are_listed_with_their_codes(void **state)
{
    (void)state;
    struct run products = run_program(ARGUMENTS("-l", "products"));
    const char *const lines[] = {"\nAWS ALB  ", "\nCaddy  ", "\ncPanel          509\n", "\nEsri            498 499\n",
                                 "\nnginx           000 101 ", "\nTwitter  "};
    const char *at = products.out;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        at = strstr(at, lines[i]);
        assert_non_null(at);
    }
    struct run json = run_program(ARGUMENTS("--json", "-l", "products"));
    assert_holds(json.out, "{\"kind\":\"product\",\"name\":\"Esri\",\"key\":null,\"summary\":null,\"sections\":[],"
                           "\"rules\":[],\"codes\":[{\"code\":498,\"origin\":\"Esri\",\"phrase\":\"Invalid Token\"},"
                           "{\"code\":499,\"origin\":\"Esri\",\"phrase\":\"Token Required\"}]}\n");
    assert_int_equal(count_lines(products.out), count_lines(json.out));
    run_done(&products);
    run_done(&json);
}

/* As a word behind each of these codes the name has an answer; here behind the first one. */
static void products_have_something_to_say(void **state)
{
    (void)state;
    struct run products = run_program(ARGUMENTS("--width=1000", "-l", "products"));
    for (char *line = products.out, *next; *line; line = next) {
        next = strchr(line, '\n') + 1;
        char *gap = strstr(line, "  ");
        char *code = gap + strspn(gap, " ");
        *gap = code[3] = '\0';
        assert_output(ARGUMENTS(code, line), code, 0);
    }
    run_done(&products);
}

static void lists_have_a_line_each(void **state)
{
    (void)state;
    assert_run(ARGUMENTS("-l", "400-401", "404"),
               "400 Bad Request   The server sees a mistake in the request itself and will no...\n"
               "401 Unauthorized  Credentials are missing or were refused: log in, then ask a...\n"
               "\n"
               "404 Not Found  Nothing is here under this URL, or the server will not say tha...\n", "", 0);
    assert_output(ARGUMENTS("-l", "classes"), "1xx Informational  An interim response", 0);
    assert_run(ARGUMENTS("--width=30", "-l", "400-401"), "400 Bad Request\n401 Unauthorized\n", "", 0);
    assert_same(ARGUMENTS("-l", "4"), ARGUMENTS("--list", "4xx"));
    assert_output(ARGUMENTS("--json", "-l", "4"), "{\"kind\":\"status\",\"code\":400,", 0);
    struct run text = run_program(ARGUMENTS("-l"));
    struct run json = run_program(ARGUMENTS("-l", "--json"));
    assert_int_equal(count_lines(text.out), count_lines(json.out));
    assert_holds(text.out, "\n404 Not Found  ");
    run_done(&text);
    run_done(&json);
    assert_complaint(ARGUMENTS("-l", "foo"),
                     "--list takes classes and codes, or headers, topics, products, classes; not 'foo'", 2);
}

/* Of a code that is registered only that meaning; of another all that it has. */
static void codes_are_compared(void **state)
{
    (void)state;
    assert_output(ARGUMENTS("-c", "301", "308"), "301 or 308: whether a POST stays a POST.\n", 0);
    assert_same(ARGUMENTS("-c", "301", "308", "301"), ARGUMENTS("--compare", "301 308"));
    assert_same(ARGUMENTS("-c", "502-504"), ARGUMENTS("-c", "502", "503", "504"));
    struct run vendors = run_program(ARGUMENTS("-c", "499"));
    assert_holds(vendors.out, "Client Closed Request (nginx)");
    assert_holds(vendors.out, "Token Required (Esri)");
    run_done(&vendors);
    assert_output(ARGUMENTS("--json", "-c", "301", "308"),
                  "{\"kind\":\"comparison\",\"codes\":[{\"code\":301,\"origin\":\"IETF\",\"phrase\":\"Moved Permanently\"},"
                  "{\"code\":308,\"origin\":\"IETF\",\"phrase\":\"Permanent Redirect\"}],\"summary\":\"301 or 308: ",
                  0);
}

static void what_cannot_be_compared_is_told(void **state)
{
    (void)state;
    assert_complaint(ARGUMENTS("-c", "302"),
                     "--compare takes two codes or more, for example: httplore -c 301 302 303 307 308", 2);
    assert_complaint(ARGUMENTS("-c", "404", "404"), "--compare takes two codes or more, for example: httplore -c 404 410", 2);
    assert_complaint(ARGUMENTS("-c", "400-405"), "--compare has room for 5 meanings, and these codes have 6", 2);
    assert_complaint(ARGUMENTS("-c", "404", "login"), "--compare takes codes of three digits, not 'login'", 2);
    assert_complaint(ARGUMENTS("-c", "401", "401.3"), "--compare takes codes of three digits, not '401.3'", 2);
    assert_complaint(ARGUMENTS("-c", "404", "471"), "no status code known here matches '471'", 1);
    struct run rest = run_program(ARGUMENTS("-c", "404", "410", "471"));
    assert_holds(rest.out, "Gone");
    assert_int_equal(rest.status, 1);
    run_done(&rest);
}

static void examples_are_bytes(void **state)
{
    (void)state;
    struct run result = run_program(ARGUMENTS("--example", "404"));
    assert_begins(result.out, "HTTP/1.1 404 Not Found\r\n");
    assert_holds(result.out, "\r\n\r\n");
    assert_int_equal(result.status, 0);
    run_done(&result);
    assert_complaint(ARGUMENTS("--example", "471"), "there is no example response for 471", 1);
    assert_complaint(ARGUMENTS("--example", "404", "x"), "--example takes codes of three digits, not 'x'", 2);
    assert_usage(ARGUMENTS("--example"), "--example needs a code");
}

static void database_can_be_written_and_read(void **state)
{
    (void)state;
    char path[] = "/tmp/httplore-test-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    close(file);
    char sentence[128];
    snprintf(sentence, sizeof sentence, "%s cannot be written: File exists", path);
    assert_complaint(ARGUMENTS("--dump-db", path), sentence, 2);
    unlink(path);
    assert_run(ARGUMENTS("--dump-db", path), "", "", 0);
    assert_same(ARGUMENTS("--db", path, "404"), ARGUMENTS("404"));
    unlink(path);
    struct run missing = run_program(ARGUMENTS("--db", path, "404"));
    assert_begins(missing.err, "httplore: ");
    assert_int_equal(missing.status, 2);
    run_done(&missing);
}

static void execute(const char *path, const char *sql)
{
    sqlite3 *db;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

/* Views may stand where the program looks for tables. */
static void a_database_from_elsewhere_does_no_harm(void **state)
{
    (void)state;
    static const struct {
        const char *view; /* what takes the place of the table `lookalike` */
        const char *said;
    } databases[] = {
        {"SELECT 471, (SELECT file FROM pragma_database_list), NULL", "unsafe use of virtual table"},
        {"SELECT 471, zeroblob(900000000), NULL", "string or blob too big"},
        {"WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT max(x), '', '' FROM c", "interrupted"},
    };
    char path[] = "/tmp/httplore-test-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    close(file);
    for (size_t i = 0; i < sizeof databases / sizeof *databases; i++) {
        char sql[256];
        unlink(path);
        assert_run(ARGUMENTS("--dump-db", path), "", "", 0);
        snprintf(sql, sizeof sql, "DROP TABLE lookalike; CREATE VIEW lookalike (code, text, entry) AS %s",
                 databases[i].view);
        execute(path, sql);
        struct run run = run_program(ARGUMENTS("--db", path, "471"));
        assert_begins(run.err, "httplore: the database did not answer: ");
        assert_holds(run.err, databases[i].said);
        assert_int_equal(run.status, 2);
        run_done(&run);
    }
    unlink(path);
}

/* The sentence ends where SQLite's own does: none of the program's SQL is in it. */
static void a_schema_that_cannot_be_read_is_told(void **state)
{
    (void)state;
    char path[] = "/tmp/httplore-test-XXXXXX";
    char sentence[128];
    int file = mkstemp(path);
    assert_true(file >= 0);
    close(file);
    unlink(path);
    assert_run(ARGUMENTS("--dump-db", path), "", "", 0);
    execute(path, "PRAGMA writable_schema = 1;"
                  "UPDATE sqlite_schema SET sql = 'CREATE TABLE entry (' WHERE name = 'entry'");
    snprintf(sentence, sizeof sentence, "%s cannot be opened: malformed database schema (entry) - incomplete input",
             path);
    assert_complaint(ARGUMENTS("--db", path, "404"), sentence, 2);
    unlink(path);
}

/* ---- the filter -------------------------------------------------------------------------------------------- */

static void filter_appends_names(void **state)
{
    (void)state;
    struct run named = run_with_input("\"GET / HTTP/1.1\" 404 401\nnothing\ncode=401\033[0m", ARGUMENTS("-"));
    assert_string_equal(named.out,
                        "\"GET / HTTP/1.1\" 404 401  Not Found\nnothing\ncode=401\033[0m  Unauthorized");
    assert_int_equal(named.status, 0);
    run_done(&named);
    struct run unnamed = run_with_input("nothing\n", ARGUMENTS("-"));
    assert_string_equal(unnamed.out, "nothing\n");
    assert_int_equal(unnamed.status, 1);
    run_done(&unnamed);
    assert_usage(ARGUMENTS("--json", "-"), "the filter '-' goes only with --color, --width and --db");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(codes_are_explained),
        cmocka_unit_test(several_codes_are_explained_in_turn),
        cmocka_unit_test(codes_can_be_written_differently),
        cmocka_unit_test(patterns_and_ranges_are_lists),
        cmocka_unit_test(unregistered_codes_are_answered),
        cmocka_unit_test(numbers_that_are_no_codes_are_told),
        cmocka_unit_test(a_line_of_a_log_opens_what_it_is_a_sign_of),
        cmocka_unit_test(a_sign_says_how_to_see_more_of_its_product),
        cmocka_unit_test(the_page_below_a_sign_has_the_signs_of_its_product_alone),
        cmocka_unit_test(a_sign_in_json_says_where_it_is_from),
        cmocka_unit_test(words_behind_a_code_narrow_its_signs),
        cmocka_unit_test(unknown_substatus_says_its_code),
        cmocka_unit_test(exact_names_open_their_page),
        cmocka_unit_test(words_behind_a_code_narrow_its_page),
        cmocka_unit_test(header_field_in_json_brings_its_statuses),
        cmocka_unit_test(a_misspelt_word_is_told),
        cmocka_unit_test(a_line_of_a_log_is_a_hit),
        cmocka_unit_test(what_is_vaguely_near_is_set_apart),
        cmocka_unit_test(search_has_ten_hits_at_most),
        cmocka_unit_test(nothing_found_is_told),
        cmocka_unit_test(lists_go_by_kind),
        cmocka_unit_test(products_are_listed_with_their_codes),
        cmocka_unit_test(products_have_something_to_say),
        cmocka_unit_test(lists_have_a_line_each),
        cmocka_unit_test(codes_are_compared),
        cmocka_unit_test(what_cannot_be_compared_is_told),
        cmocka_unit_test(examples_are_bytes),
        cmocka_unit_test(database_can_be_written_and_read),
        cmocka_unit_test(a_database_from_elsewhere_does_no_harm),
        cmocka_unit_test(a_schema_that_cannot_be_read_is_told),
        cmocka_unit_test(filter_appends_names),
    };
    return cmocka_run_group_tests(tests, run_set_up, NULL);
}

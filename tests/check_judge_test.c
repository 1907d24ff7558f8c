/*
 * Rules of the database, broken and kept: each that has a predicate is seen in one response and not in another.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <sqlite3.h>

#include "check/judge.h"
#include "check/predicate.h"
#include "check/transcript.h"
#include "text/buffer.h"

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

/* The lines of a transcript, which have " | " between them in the file. */
static void read_transcript(struct check_transcript *transcript, const char *lines)
{
    struct buffer text;
    buffer_init(&text);
    for (const char *end; *lines; lines = *end ? end + 3 : end) {
        end = strstr(lines, " | ");
        end = end ? end : lines + strlen(lines);
        buffer_add_bytes(&text, lines, (size_t)(end - lines));
        buffer_add(&text, "\r\n");
    }
    assert_true(check_transcript_read(transcript, text.text, text.length));
    buffer_done(&text);
}

static bool is_broken(const struct check_response *response, const char *rule)
{
    struct judgement judgement;
    bool found = false;
    judge_response(catalog, response, 1795500000, &judgement);
    for (size_t i = 0; i < judgement.count; i++) {
        found = found || strcmp(judgement.findings[i].check->id, rule) == 0;
        if (i > 0) /* the worst first */
            assert_true(judgement.findings[i].check->severity >= judgement.findings[i - 1].check->severity);
    }
    judgement_done(&judgement);
    return found;
}

/* Is this rule found to be broken in any of the responses? */
static bool breaks(const char *lines, const char *rule)
{
    struct check_transcript transcript;
    bool found = false;
    read_transcript(&transcript, lines);
    for (size_t i = 0; i < transcript.count; i++)
        found = found || is_broken(&transcript.responses[i], rule);
    check_transcript_done(&transcript);
    return found;
}

/* Calls `use` with each row of tests/data/findings.tsv. */
static void for_each_case(void (*use)(const char *rule, const char *broken, const char *kept))
{
    char path[4096], line[4096];
    snprintf(path, sizeof path, "%s/findings.tsv", getenv("DATA"));
    FILE *file = fopen(path, "r");
    assert_non_null(file);
    assert_non_null(fgets(line, sizeof line, file));
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = '\0';
        char *broken = strchr(line, '\t');
        assert_non_null(broken);
        *broken++ = '\0';
        char *kept = strchr(broken, '\t');
        assert_non_null(kept);
        *kept++ = '\0';
        use(line, broken, kept);
    }
    fclose(file);
}

static void check_case(const char *rule, const char *broken, const char *kept)
{
    if (!breaks(broken, rule))
        fail_msg("%s is not seen to be broken in: %s", rule, broken);
    if (breaks(kept, rule))
        fail_msg("%s is blamed, but kept in: %s", rule, kept);
}

static void a_rule_is_seen_broken_and_kept(void **state)
{
    (void)state;
    for_each_case(check_case);
}

static struct buffer rules; /* of the file, blanks around each */

static void note_rule(const char *rule, const char *broken, const char *kept)
{
    (void)broken;
    (void)kept;
    buffer_format(&rules, " %s ", rule);
}

static const struct predicate *used[256]; /* by a row */
static size_t used_count;

static void note_used(const struct predicate *predicate)
{
    for (size_t i = 0; i < used_count; i++)
        if (used[i] == predicate)
            return;
    assert_true(used_count < sizeof used / sizeof *used);
    used[used_count++] = predicate;
}

static void check_row(const struct catalog_check *row)
{
    char id[128];
    const char *argument;
    const struct predicate *predicate = predicate_find(row->predicate, &argument);
    snprintf(id, sizeof id, " %s ", row->id);
    if (!strstr(rules.text, id))
        fail_msg("%s has no case", row->id);
    if (!predicate)
        fail_msg("%s is no predicate", row->predicate);
    if (row->level && !predicate->text)
        fail_msg("%s is for pitfalls, not for the rule %s", row->predicate, row->id);
    if (row->circumstance && !circumstance_find(row->circumstance, &argument))
        fail_msg("%s is no circumstance", row->circumstance);
    note_used(predicate);
}

/* Each row with a predicate has a case, its predicate and circumstance are ones, and there is none for no row. */
static void rows_and_predicates_belong_together(void **state)
{
    (void)state;
    buffer_init(&rules);
    for_each_case(note_rule);
    for (int status = 100; status < 1000; status++) {
        const struct catalog_checks *checks = catalog_find_checks(catalog, status);
        for (size_t i = 0; i < checks->count; i++)
            check_row(&checks->items[i]);
    }
    size_t count = 0;
    for (const struct predicate *const *table = predicate_tables; *table; table++)
        for (const struct predicate *predicate = *table; predicate->name; predicate++)
            count++;
    assert_int_equal(used_count, count);
    buffer_done(&rules);
}

/* Appends the lines of a message's head with a mark in front, as curl -v prints them. */
static void add_head(struct buffer *text, char mark, const char *message)
{
    for (size_t length; *message; message += length) {
        length = strcspn(message, "\n");
        length += message[length] == '\n';
        buffer_format(text, "%c %.*s", mark, (int)length, message);
        if (length <= 2)
            return;
    }
}

/* Each example exchange of the database keeps to the rules of the database. */
static void examples_are_not_blamed(void **state)
{
    (void)state;
    struct catalog_refs refs;
    size_t checked = 0;
    catalog_list_statuses(catalog, &refs);
    for (size_t i = 0; i < refs.count; i++) {
        struct catalog_entry *entry = catalog_entry_new(catalog, refs.items[i].key);
        if (entry->status->request && entry->status->response) {
            struct buffer text;
            struct check_transcript transcript;
            struct judgement judgement;
            buffer_init(&text);
            add_head(&text, '>', entry->status->request);
            add_head(&text, '<', entry->status->response);
            assert_true(check_transcript_read(&transcript, text.text, text.length));
            judge_response(catalog, &transcript.responses[0], 1795500000, &judgement);
            for (size_t found = 0; found < judgement.count; found++)
                if (judgement.findings[found].check->severity != CATALOG_NOTE &&
                    strcmp(judgement.checks->key, refs.items[i].key) == 0 && /* 308 of Google breaks the standard's, */
                    refs.items[i].code <= 599)                              /* and 999 is none */
                    fail_msg("the example of %s: %s", refs.items[i].key, judgement.findings[found].check->id);
            judgement_done(&judgement);
            check_transcript_done(&transcript);
            buffer_done(&text);
            checked++;
        }
        catalog_entry_free(entry);
    }
    assert_true(checked > 80);
    catalog_refs_done(&refs);
}

/* ---- what real servers sent to the lab ---- */

/* "HTTP/1.1 502 Bad Gateway ¶ Server: nginx ¶ Content-Type: text/html ¶ 502 Bad Gateway" as a head, with CRLF; what
 * stands behind it has no colon behind a word. */
static void answer_head(struct buffer *head, const char *answer)
{
    static const char between[] = " \xC2\xB6 ";
    for (const char *end; *answer; answer = *end ? end + sizeof between - 1 : end) {
        end = strstr(answer, between);
        end = end ? end : answer + strlen(answer);
        if (head->length > 0 && answer[strcspn(answer, ": ")] != ':')
            break;
        buffer_add_bytes(head, answer, (size_t)(end - answer));
        buffer_add(head, "\r\n");
    }
    buffer_add(head, "\r\n");
}

/* What a product breaks: product, fault, rule. */
static const char *const lab_broken[][3] = {
    {"Gunicorn", "version", "any-response-connection-http2"}, /* "HTTP/3.7", asked with that */
    {"Gunicorn", "version", "any-response-transfer-encoding-http2"},
    {"Squid", "connect-method", "405-allow"},
    {"nginx", "method-on-file", "405-allow"},
    {"nginx", "trace", "405-allow"},
    {"nginx", "unknown-method", "405-allow"},
};

static bool is_lab_broken(const char *product, const char *fault, const char *rule)
{
    for (size_t i = 0; i < sizeof lab_broken / sizeof *lab_broken; i++)
        if (strcmp(lab_broken[i][0], product) == 0 && strcmp(lab_broken[i][1], fault) == 0 &&
            strcmp(lab_broken[i][2], rule) == 0)
            return true;
    return false;
}

/* Returns how many violations there are, all of them expected. */
static size_t check_answer(const char *product, const char *fault, const char *answer)
{
    struct buffer head;
    struct check_transcript transcript;
    struct judgement judgement;
    size_t violations = 0;
    buffer_init(&head);
    answer_head(&head, answer);
    assert_true(check_transcript_read(&transcript, head.text, head.length));
    judge_response(catalog, &transcript.responses[0], 1795500000, &judgement);
    for (size_t i = 0; i < judgement.count; i++) {
        const struct catalog_check *check = judgement.findings[i].check;
        if (check->severity == CATALOG_VIOLATION && !is_lab_broken(product, fault, check->id))
            fail_msg("%s, %s: %s\n%s", product, fault, check->id, head.text);
        violations += check->severity == CATALOG_VIOLATION;
    }
    judgement_done(&judgement);
    check_transcript_done(&transcript);
    buffer_done(&head);
    return violations;
}

/* The rows of tests/data/lab.tsv: product, version, fault, status, log, flag, answer. */
static void answers_of_the_lab_are_blamed_for_what_they_break_alone(void **state)
{
    (void)state;
    enum { PRODUCT, FAULT = 2, ANSWER = 6, COLUMNS };
    char path[4096], *line = NULL;
    size_t size = 0, answers = 0, violations = 0;
    snprintf(path, sizeof path, "%s/lab.tsv", getenv("DATA"));
    FILE *file = fopen(path, "r");
    assert_non_null(file);
    while (getline(&line, &size, file) > 0) {
        char *columns[COLUMNS], *rest = line;
        size_t count = 0;
        line[strcspn(line, "\n")] = '\0';
        while (rest && count < COLUMNS)
            columns[count++] = strsep(&rest, "\t");
        if (count < COLUMNS || strncmp(columns[ANSWER], "HTTP/", strlen("HTTP/")) != 0)
            continue;
        violations += check_answer(columns[PRODUCT], columns[FAULT], columns[ANSWER]);
        answers++;
    }
    free(line);
    fclose(file);
    assert_true(answers > 400);
    assert_int_equal(violations, sizeof lab_broken / sizeof *lab_broken);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_rule_is_seen_broken_and_kept),
        cmocka_unit_test(rows_and_predicates_belong_together),
        cmocka_unit_test(examples_are_not_blamed),
        cmocka_unit_test(answers_of_the_lab_are_blamed_for_what_they_break_alone),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

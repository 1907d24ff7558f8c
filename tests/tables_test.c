/*
 * What --help, the manual and README.md say of options and keys, against the tables that the program obeys.
 */
#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cli/help.h"
#include "cli/options.h"
#include "text/buffer.h"
#include "text/fatal.h"
#include "tui/keys.h"

enum { TABLES_HELP_WIDTH = 200 }; /* columns in which no explanation is wrapped */

/* The text between the lines that begin with `first` and with `behind`, of a file that a variable of the environment
 * names. */
static char *read_part(const char *variable, const char *otherwise, const char *first, const char *behind)
{
    const char *path = getenv(variable);
    FILE *file = fopen(path ? path : otherwise, "r");
    char line[1024];
    struct buffer part;
    bool inside = false;
    assert_non_null(file);
    buffer_init(&part);
    while (fgets(line, sizeof line, file)) {
        if (inside && strncmp(line, behind, strlen(behind)) == 0)
            break;
        if (inside)
            buffer_add(&part, line);
        inside = inside || strncmp(line, first, strlen(first)) == 0;
    }
    fclose(file);
    assert_true(part.length > 0);
    return buffer_take(&part);
}

static char *read_manual(const char *section)
{
    char heading[32];
    snprintf(heading, sizeof heading, ".Sh %s\n", section);
    return read_part("MANUAL", "doc/httplore.1", heading, ".Sh ");
}

/* Appends the lines of the text that begin with `beginning`. */
static void add_lines(struct buffer *lines, const char *text, const char *beginning)
{
    for (; *text; text += strcspn(text, "\n"), text += *text == '\n')
        if (strncmp(text, beginning, strlen(beginning)) == 0)
            buffer_add_bytes(lines, text, strcspn(text, "\n") + 1);
}

/* ---- options ----------------------------------------------------------------------------------------------- */

static void help_has_every_option(void **state)
{
    (void)state;
    struct page *page = help_page(TABLES_HELP_WIDTH);
    struct buffer text, line;
    size_t count;
    const struct options_entry *entries = options_table(&count);
    buffer_init(&text);
    buffer_init(&line);
    for (size_t i = 0; i < page->count; i++) {
        for (size_t span = 0; span < page->lines[i].count; span++)
            buffer_add(&text, page->lines[i].spans[span].text);
        buffer_add_char(&text, '\n');
    }
    const char *rest = text.text;
    for (size_t i = 0; i < count; i++) {
        buffer_clear(&line);
        buffer_add(&line, entries[i].letter ? "\n  " : "\n      ");
        if (entries[i].letter)
            buffer_format(&line, "-%c, ", entries[i].letter);
        buffer_format(&line, "--%s", entries[i].name);
        if (entries[i].argument)
            buffer_format(&line, "=%s", entries[i].argument);
        buffer_add_char(&line, ' ');
        rest = strstr(rest, line.text);
        assert_non_null(rest);
        rest = strstr(rest, entries[i].help);
        assert_non_null(rest);
    }
    page_free(page);
    buffer_done(&text);
    buffer_done(&line);
}

/* ".It Fl a , Fl -all" or ".It Fl -width Ns = Ns Ar n" for each row. */
static void manual_has_the_options_of_the_table(void **state)
{
    (void)state;
    size_t count;
    const struct options_entry *entries = options_table(&count);
    struct buffer expected, found;
    buffer_init(&expected);
    buffer_init(&found);
    for (size_t i = 0; i < count; i++) {
        buffer_add(&expected, ".It ");
        if (entries[i].letter)
            buffer_format(&expected, "Fl %c , ", entries[i].letter);
        buffer_format(&expected, "Fl -%s%s", entries[i].name, entries[i].argument ? " Ns = Ns Ar " : "");
        for (const char *at = entries[i].argument; at && *at; at++)
            buffer_add_char(&expected, (char)tolower((unsigned char)*at));
        buffer_add_char(&expected, '\n');
    }
    char *section = read_manual("OPTIONS");
    add_lines(&found, section, ".It ");
    assert_string_equal(found.text, expected.text);
    free(section);
    buffer_done(&expected);
    buffer_done(&found);
}

static void synopsis_has_every_option(void **state)
{
    (void)state;
    size_t count;
    const struct options_entry *entries = options_table(&count);
    char *synopsis = read_manual("SYNOPSIS");
    for (size_t i = 0; i < count; i++) {
        char name[32];
        if (entries[i].letter)
            snprintf(name, sizeof name, "Fl %c", entries[i].letter);
        else
            snprintf(name, sizeof name, "Fl -%s", entries[i].name);
        if (!strstr(synopsis, name))
            fail_msg("the synopsis lacks %s", name);
    }
    free(synopsis);
}

/* Is what stands at `at`, behind the first dash, an option: "a" or "-all"? */
static bool is_option(const char *at)
{
    size_t count;
    const struct options_entry *entries = options_table(&count);
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(entries[i].name);
        if (*at == entries[i].letter)
            return true;
        if (*at == '-' && strncmp(at + 1, entries[i].name, length) == 0 && !isalpha((unsigned char)at[length + 1]) &&
            at[length + 1] != '-')
            return true;
    }
    return false;
}

static void readme_has_no_other_options(void **state)
{
    (void)state;
    static const char call[] = "httplore -";
    char *readme = read_part("README", "README.md", "## Ask it", "## Where");
    int options = 0;
    for (const char *at = readme; (at = strstr(at, call)); options++) {
        at += strlen(call);
        if (isalpha((unsigned char)*at) || *at == '-')
            assert_true(is_option(at));
    }
    assert_true(options > 3);
    free(readme);
}

/* ---- keys -------------------------------------------------------------------------------------------------- */

/* What mdoc would take for punctuation. */
static bool is_delimiter(const char *name)
{
    return strlen(name) == 1 && strchr(".,;:?!()[]|", name[0]);
}

/* ".It Ic j , Down , ^N" for each row. */
static void manual_has_the_keys_of_the_table(void **state)
{
    (void)state;
    size_t count;
    const struct keys_binding *bindings = keys_table(&count);
    struct buffer expected, found, names;
    buffer_init(&expected);
    buffer_init(&found);
    buffer_init(&names);
    for (size_t i = 0; i < count; i++) {
        buffer_clear(&names);
        keys_names(&names, &bindings[i]);
        buffer_add(&expected, ".It Ic ");
        for (char *name = strtok(names.text, ", "), *next; name; name = next) {
            next = strtok(NULL, ", ");
            buffer_format(&expected, "%s%s%s", is_delimiter(name) ? "\\&" : "", name, next ? " , " : "\n");
        }
    }
    char *section = read_manual("BROWSER");
    add_lines(&found, section, ".It ");
    assert_string_equal(found.text, expected.text);
    free(section);
    buffer_done(&expected);
    buffer_done(&found);
    buffer_done(&names);
}

static bool names_key(const char *word, int key)
{
    struct buffer name;
    buffer_init(&name);
    keys_name(&name, key);
    bool same = strcmp(name.text, word) == 0;
    buffer_done(&name);
    return same;
}

/* Notes the row whose key a word of README.md names; a word that names none fails the test. */
static void note_key(const char *word, bool *noted)
{
    size_t count;
    const struct keys_binding *bindings = keys_table(&count);
    for (size_t i = 0; i < count; i++) {
        bool names = bindings[i].action == KEYS_DIGIT && strcmp(word, "digits") == 0;
        for (const int *key = bindings[i].keys; *key; key++)
            names = names || names_key(word, *key);
        noted[i] = noted[i] || names;
        if (names)
            return;
    }
    fail_msg("README.md has a key that does nothing: %s", word);
}

/* The first column of its table: words in any of ` , and the dot in the middle. */
static void readme_has_the_keys_of_the_table(void **state)
{
    (void)state;
    static const char around[] = "` ,\xC2\xB7"; /* both bytes of the dot; no key has one of them */
    size_t count;
    const struct keys_binding *bindings = keys_table(&count);
    bool *noted = memory_new(count * sizeof *noted);
    memset(noted, 0, count * sizeof *noted);
    char *table = read_part("README", "README.md", "| --- |", "\n");
    char *rest = NULL;
    for (char *line = strtok_r(table, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest)) {
        char *words = NULL;
        line[1 + strcspn(line + 1, "|")] = '\0';
        for (char *word = strtok_r(line + 1, around, &words); word; word = strtok_r(NULL, around, &words))
            note_key(word, noted);
    }
    for (size_t i = 0; i < count; i++)
        if (!noted[i])
            fail_msg("README.md lacks the key for: %s", bindings[i].help);
    free(table);
    free(noted);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(help_has_every_option),
        cmocka_unit_test(manual_has_the_options_of_the_table),
        cmocka_unit_test(synopsis_has_every_option),
        cmocka_unit_test(readme_has_no_other_options),
        cmocka_unit_test(manual_has_the_keys_of_the_table),
        cmocka_unit_test(readme_has_the_keys_of_the_table),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

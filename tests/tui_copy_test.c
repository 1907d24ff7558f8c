/*
 * Copying in the browser, without a terminal: keys in, text out.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "browsing.h"
#include "page/compose.h"
#include "tui/copy.h"

/* Which keys are offered for what is shown. */
static void assert_offered(struct browser *browser, const char *keys)
{
    size_t count;
    const struct copy_choice *choices = copy_table(&count);
    struct buffer offered;
    buffer_init(&offered);
    for (size_t i = 0; i < count; i++)
        if (copy_has(browser, &choices[i]))
            buffer_add_char(&offered, (char)choices[i].key);
    assert_string_equal(offered.text, keys);
    buffer_done(&offered);
}

static void assert_copied(struct browser *browser, const char *keys, const char *text, const char *message)
{
    press(browser, keys);
    assert_string_equal(browser->clipboard.text, text);
    assert_string_equal(browser->message.text, message);
    assert_false(browser->copying);
}

static void a_code_gives_what_it_has(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "401y");
    assert_true(browser->copying);
    assert_offered(browser, "cupf");
    assert_copied(browser, "c", "401 Unauthorized", "copied: 401 Unauthorized");
    assert_copied(browser, "yu", "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2",
                  "copied: https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2");
    assert_copied(browser, "yf", "WWW-Authenticate: Bearer realm=\"orders\"",
                  "copied: WWW-Authenticate: Bearer realm=\"orders\"");
    assert_shown(browser, HISTORY_PANES, "401");
}

static void meanings_are_told_apart(void **state)
{
    assert_copied(browser_of(state), "499yc", "499 Client Closed Request (nginx)",
                  "copied: 499 Client Closed Request (nginx)");
}

static void all_fields_that_are_demanded_are_copied(void **state)
{
    assert_copied(browser_of(state), "426yf", "Connection: Upgrade\nUpgrade: websocket", "copied: fields, 2 lines");
}

/* Not what a code may have as well, such as Retry-After with 503. */
static void only_what_is_demanded_is_copied(void **state)
{
    static const char *const demanding[] = {"101", "201", "206", "226", "301", "302", "307", "308",
                                            "401", "405", "407", "416", "426", "451"};
    struct browser *browser = browser_of(state);
    size_t found = 0;
    browser_prepare(browser);
    for (size_t i = 0; i < browser->source.statuses.count; i++) {
        browser_show(browser, HISTORY_PANES, browser->source.statuses.items[i].key);
        press(browser, "yf");
        if (browser->clipboard.length == 0)
            continue;
        assert_true(found < sizeof demanding / sizeof *demanding);
        assert_string_equal(browser->key, demanding[found++]);
    }
    assert_int_equal(found, sizeof demanding / sizeof *demanding);
    assert_copied(browser, "301yf", "Location: https://example.com/new", "copied: Location: https://example.com/new");
}

static void a_page_is_copied_whole(void **state)
{
    struct browser *browser = browser_of(state);
    browser_resize(browser, 30, 50); /* it has 80 columns all the same */
    press(browser, "451");
    struct compose compose = {.catalog = browser->catalog, .width = 80};
    struct page *page = compose_entry(&compose, browser->entry, COMPOSE_WHOLE);
    struct buffer text, message;
    buffer_init(&text);
    buffer_init(&message);
    page_text(page, &text);
    buffer_format(&message, "copied: page, %zu lines", page->count);
    assert_copied(browser, "yp", text.text, message.text);
    buffer_done(&message);
    buffer_done(&text);
    page_free(page);
}

/* Also an example, and codes side by side. */
static void what_is_read_is_copied(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "304eyp");
    assert_non_null(strstr(browser->clipboard.text, "GET /"));
    assert_null(strstr(browser->clipboard.text, "Names in programs"));
    press(browser, "401cyp");
    assert_int_equal(browser->view, HISTORY_COMPARISON);
    assert_non_null(strstr(browser->clipboard.text, "407"));
    assert_null(strstr(browser->clipboard.text, "Names in programs"));
}

static void other_entries_have_no_code(void **state)
{
    struct browser *browser = browser_of(state);
    browser_jump(browser, HISTORY_PANES, "Retry-After");
    assert_offered(browser, "cup");
    assert_copied(browser, "yc", "Retry-After", "copied: Retry-After");
    browser_jump(browser, HISTORY_PANES, "caching");
    assert_offered(browser, "cp");
    press(browser, "401.3");
    assert_copied(browser, "yc", "401.3 Unauthorized due to ACL on resource",
                  "copied: 401.3 Unauthorized due to ACL on resource");
}

static void a_code_without_a_row_has_a_page(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "471");
    assert_offered(browser, "p");
    press(browser, "yp");
    assert_memory_equal(browser->clipboard.text, "471 ", 4);
}

static void the_first_screen_and_groups_have_nothing(void **state)
{
    struct browser *browser = browser_of(state);
    assert_copied(browser, "y", "", "there is nothing to copy here");
    press(browser, "404hjj"); /* "in no class", a group that is no entry */
    assert_string_equal(browser->key, "");
    assert_copied(browser, "y", "", "there is nothing to copy here");
}

/* What was pressed by mistake does nothing, least of all what it does elsewhere. */
static void other_keys_copy_nothing(void **state)
{
    static const int keys[] = {KEYS_ESCAPE, 'q', 'j', 'y', 'f', '4', KEYS_BACKSPACE, KEYS_UNKNOWN};
    struct browser *browser = browser_of(state);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        press(browser, "404y");
        browser_key(browser, keys[i]);
        assert_string_equal(browser->clipboard.text, "");
        assert_string_equal(browser->message.text, "nothing copied");
        assert_false(browser->copying);
        assert_false(browser->done);
        assert_shown(browser, HISTORY_PANES, "404");
    }
}

static void urgent_keys_do_what_they_do(void **state)
{
    struct browser *browser = browser_of(state);
    press(browser, "404y");
    browser_key(browser, KEYS_CTRL('L'));
    assert_true(browser->redraw);
    assert_false(browser->copying);
    press(browser, "y");
    browser_key(browser, KEYS_CTRL('C'));
    assert_true(browser->done);
}

/* Fails unless the text has every key of the table, between these two. */
static void assert_names_keys(const char *text, const char *before, const char *behind)
{
    size_t count;
    const struct copy_choice *choices = copy_table(&count);
    for (size_t i = 0; i < count; i++) {
        char key[16];
        snprintf(key, sizeof key, "%s%c%s", before, choices[i].key, behind);
        assert_non_null(strstr(text, key));
    }
}

static void the_help_names_every_key(void **state)
{
    (void)state;
    size_t count;
    const struct keys_binding *binding = keys_table(&count);
    while (binding->action != KEYS_COPY)
        binding++;
    assert_names_keys(binding->help, " ", " ");
}

/* Appends what stands in a file between the line that begins with `first` and the one that begins with `behind`; an
 * environment variable names the file. */
static void read_row(struct buffer *row, const char *variable, const char *otherwise, const char *first,
                     const char *behind)
{
    char line[512] = "";
    const char *path = getenv(variable);
    FILE *file = fopen(path ? path : otherwise, "r");
    assert_non_null(file);
    while (strncmp(line, first, strlen(first)) != 0)
        assert_non_null(fgets(line, sizeof line, file));
    do
        buffer_add(row, line);
    while (fgets(line, sizeof line, file) && strncmp(line, behind, strlen(behind)) != 0);
    fclose(file);
}

static void the_readme_names_every_key(void **state)
{
    (void)state;
    struct buffer row;
    buffer_init(&row);
    read_row(&row, "README", "README.md", "| `y` |", "| ");
    assert_names_keys(row.text, "`", "`");
    buffer_done(&row);
}

static void the_manual_names_every_key(void **state)
{
    (void)state;
    struct buffer row;
    buffer_init(&row);
    read_row(&row, "MANUAL", "doc/httplore.1", ".It Ic y", ".It ");
    assert_names_keys(row.text, "\n.Ic ", "\n");
    buffer_done(&row);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BROWSER_TEST(a_code_gives_what_it_has),
        BROWSER_TEST(meanings_are_told_apart),
        BROWSER_TEST(all_fields_that_are_demanded_are_copied),
        BROWSER_TEST(only_what_is_demanded_is_copied),
        BROWSER_TEST(a_page_is_copied_whole),
        BROWSER_TEST(what_is_read_is_copied),
        BROWSER_TEST(other_entries_have_no_code),
        BROWSER_TEST(a_code_without_a_row_has_a_page),
        BROWSER_TEST(the_first_screen_and_groups_have_nothing),
        BROWSER_TEST(other_keys_copy_nothing),
        BROWSER_TEST(urgent_keys_do_what_they_do),
        cmocka_unit_test(the_help_names_every_key),
        cmocka_unit_test(the_readme_names_every_key),
        cmocka_unit_test(the_manual_names_every_key),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

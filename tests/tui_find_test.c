/*
 * Typing a search and marking its words, without a terminal and without a database.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "tui/find.h"

/* A search that is on, with the words that find_run() would find in its text. */
static void find_words(struct find *find, const char *text)
{
    find_init(find);
    buffer_add(&find->text, text);
    for (size_t at = 0; text[at]; at++)
        if (text[at] != ' ' && (at == 0 || text[at - 1] == ' '))
            find->words[find->word_count++] = (struct find_word){at, strcspn(text + at, " ")};
    find->on = true;
}

/* The text with brackets around what is marked. */
static void assert_marked(const char *search, const char *text, const char *expected)
{
    struct find find;
    struct buffer marked;
    size_t done = 0, start = 0, match;
    find_words(&find, search);
    buffer_init(&marked);
    while ((match = find_match(&find, text, strlen(text), &start)) > 0) {
        buffer_add_bytes(&marked, text + done, start - done);
        buffer_add_char(&marked, '[');
        buffer_add_bytes(&marked, text + start, match);
        buffer_add_char(&marked, ']');
        done = start += match;
    }
    buffer_add(&marked, text + done);
    assert_string_equal(marked.text, expected);
    buffer_done(&marked);
    find_done(&find);
}

static void words_are_marked_where_words_begin(void **state)
{
    (void)state;
    assert_marked("time", "Timeout: time, times; sometimes", "[Time]out: [time], [time]s; sometimes");
    assert_marked("retry after", "Retry-After", "[Retry]-[After]");
    assert_marked("auth authen", "authentic", "[authen]tic");
}

static void short_words_are_not_marked(void **state)
{
    (void)state;
    assert_marked("to log in", "to log in to", "to [log] in to");
}

static void nothing_is_marked_without_a_search(void **state)
{
    (void)state;
    struct find find;
    size_t start = 0;
    find_words(&find, "time");
    find_end(&find);
    assert_int_equal(find_match(&find, "time", 4, &start), 0);
    find_done(&find);
}

static void characters_are_erased_whole(void **state)
{
    (void)state;
    struct find find;
    const struct history_place origin = {.key = ""};
    find_init(&find);
    find_begin(&find, &origin);
    assert_true(find_type(&find, 'a'));
    assert_true(find_type(&find, 0xE4));
    assert_true(find_type(&find, 0x1F600));
    assert_string_equal(find.text.text, "a\xC3\xA4\xF0\x9F\x98\x80");
    assert_true(find_erase_character(&find));
    assert_string_equal(find.text.text, "a\xC3\xA4");
    assert_true(find_erase_character(&find));
    assert_string_equal(find.text.text, "a");
    assert_true(find_erase_character(&find));
    assert_false(find_erase_character(&find));
    find_done(&find);
}

static void words_are_erased_with_the_blanks_behind_them(void **state)
{
    (void)state;
    struct find find;
    const struct history_place origin = {.key = ""};
    find_init(&find);
    find_begin(&find, &origin);
    for (const char *byte = "too big  "; *byte; byte++)
        find_type(&find, *byte);
    assert_true(find_erase_word(&find));
    assert_string_equal(find.text.text, "too ");
    assert_true(find_erase_all(&find));
    assert_string_equal(find.text.text, "");
    assert_false(find_erase_word(&find));
    assert_false(find_erase_all(&find));
    find_done(&find);
}

static void a_prompt_takes_text_only_and_so_much_of_it(void **state)
{
    (void)state;
    struct find find;
    const struct history_place origin = {.key = ""};
    find_init(&find);
    find_begin(&find, &origin);
    assert_false(find_type(&find, 7));
    assert_false(find_type(&find, 0x7F));
    for (int i = 0; i < 2 * HISTORY_SEARCH; i++)
        find_type(&find, 0xE4);
    assert_true(find.text.length < HISTORY_SEARCH);
    assert_int_equal(find.text.length % 2, 0);
    find_done(&find);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_marked_where_words_begin),
        cmocka_unit_test(short_words_are_not_marked),
        cmocka_unit_test(nothing_is_marked_without_a_search),
        cmocka_unit_test(characters_are_erased_whole),
        cmocka_unit_test(words_are_erased_with_the_blanks_behind_them),
        cmocka_unit_test(a_prompt_takes_text_only_and_so_much_of_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

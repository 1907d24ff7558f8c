#include "cli/help.h"

#include "catalog/catalog.h"
#include "cli/options.h"
#include "config.h"
#include "text/i18n.h"

enum { HELP_COLUMN = 26 }; /* where explanations begin */

/* The ways to call the program. */
static const struct help_usage {
    const char *operands;
    const char *help;
} help_usages[] = {
    {"", N_("the browser; without a terminal, an overview of the classes")},
    {"CODE...", N_("explain codes, one after another")},
    {"CODE WORD...", N_("that code's page with only what matches the words")},
    {"WORDS...", N_("search: symptoms, header fields, log lines, topics")},
    {"-", N_("filter: to each line of standard input that holds a status code, append its name")},
};

static const char *const help_examples[] = {
    "httplore 502",
    "httplore 4xx",
    "httplore 500-504",
    "httplore 401 realm",
    "httplore upstream timed out",
    "httplore --json 404",
    "httplore --example 401 | nc -l 8080",
    "tail -f access.log | httplore -",
};

/* A term, and from HELP_COLUMN on what it means; the term has been put. */
static void help_explain(struct page *page, const char *english)
{
    page_column(page, HELP_COLUMN);
    page_flow(page, HELP_COLUMN, PAGE_TEXT, _(english));
    page_end(page);
}

static void help_put_usages(struct page *page)
{
    for (size_t i = 0; i < sizeof help_usages / sizeof *help_usages; i++) {
        page_column(page, 2);
        page_format(page, PAGE_LABEL, "httplore %s", help_usages[i].operands);
        help_explain(page, help_usages[i].help);
    }
    page_gap(page);
}

static void help_put_options(struct page *page)
{
    size_t count;
    const struct options_entry *entries = options_table(&count);
    for (size_t i = 0; i < count; i++) {
        page_column(page, 2);
        if (entries[i].letter)
            page_format(page, PAGE_LABEL, "-%c,", entries[i].letter);
        page_column(page, 6);
        page_format(page, PAGE_LABEL, "--%s", entries[i].name);
        if (entries[i].argument)
            page_format(page, PAGE_LABEL, "=%s", entries[i].argument);
        help_explain(page, entries[i].help);
    }
    page_gap(page);
}

static void help_put_heading(struct page *page, const char *text)
{
    page_put(page, PAGE_HEADING, text);
    page_end(page);
}

static void help_put_paragraph(struct page *page, const char *text)
{
    page_flow(page, 0, PAGE_TEXT, text);
    page_end(page);
    page_gap(page);
}

struct page *help_page(int width)
{
    struct page *page = page_new(width, NULL, NULL);
    help_put_paragraph(page, _("httplore explains HTTP status codes: what each means, who said it, whether to try "
                               "again, what the standard demands."));
    help_put_heading(page, _("Usage:"));
    help_put_usages(page);
    help_put_paragraph(page, _("A CODE is 404, 401.3, 4xx or 4, 40x or 40, or a range like 500-504. Words that "
                               "begin with - stand behind --."));
    help_put_heading(page, _("Options:"));
    help_put_options(page);
    help_put_heading(page, _("Examples:"));
    for (size_t i = 0; i < sizeof help_examples / sizeof *help_examples; i++) {
        page_column(page, 2);
        page_put(page, PAGE_EXAMPLE, help_examples[i]);
        page_end(page);
    }
    page_gap(page);
    help_put_paragraph(page, _("Exit status: 0 found, 1 nothing found or not registered, 2 wrong usage or a "
                               "failure."));
    return page;
}

struct page *help_version(int width)
{
    struct page *page = page_new(width, NULL, NULL);
    page_put(page, PAGE_TEXT, PACKAGE_STRING);
    page_end(page);
    page_format(page, PAGE_TEXT, _("database layout %d, SQLite %s"), CATALOG_LAYOUT, catalog_sqlite_version());
    page_end(page);
    return page;
}

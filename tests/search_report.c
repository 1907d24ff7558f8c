/*
 * How good the search is, and how fast. See `make search-report`.
 *
 *     search_report [TOP1 TOP3 ABSURD] QUERIES...
 *
 * Each file has lines "query TAB code TAB other codes that are right as well TAB kind"; the first line is the heading.
 * The kind absurd has nothing to do with HTTP, and its code is "-": every hit that is not set apart as vague is a false
 * answer. Of the hits those count that have a code, in their order. Prints for each kind how often the first and one of
 * the first three is right, then every miss; and how long a query takes. With the three percentages it fails if less
 * than TOP1 or TOP3 of the queries, or more than ABSURD of the absurd ones, come out so.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "catalog/catalog.h"
#include "text/fatal.h"

enum { REPORT_HITS = 10, REPORT_KINDS = 20, REPORT_TIMES = 5, REPORT_QUERIES = 4000 };

struct report_kind {
    char name[20];
    int queries, first, three;
};

struct report {
    struct catalog *catalog;
    struct report_kind kinds[REPORT_KINDS];
    size_t kind_count;
    struct report_kind all;
    int absurd, answered;
    double times[REPORT_QUERIES]; /* milliseconds */
    size_t time_count;
    struct buffer misses;
};

static double report_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static struct report_kind *report_find_kind(struct report *report, const char *name)
{
    for (size_t i = 0; i < report->kind_count; i++)
        if (strcmp(report->kinds[i].name, name) == 0)
            return &report->kinds[i];
    if (report->kind_count == REPORT_KINDS)
        fatal_exit("more than %d kinds", REPORT_KINDS);
    struct report_kind *kind = &report->kinds[report->kind_count++];
    snprintf(kind->name, sizeof kind->name, "%s", name);
    return kind;
}

/* Is the code one of those in the text? */
static bool report_is_right(int code, const char *codes)
{
    char text[16];
    snprintf(text, sizeof text, "%03d", code);
    for (const char *at = codes; (at = strstr(at, text)); at++)
        if ((at == codes || at[-1] == ' ') && (at[3] == ' ' || at[3] == '\0'))
            return true;
    return false;
}

/* The rank, from 1, of the first right code among the hits' codes; 0: none is right. */
static int report_rank(const struct catalog_hits *hits, const char *codes)
{
    int rank = 0, last = -1; /* a code may have several meanings */
    for (size_t i = 0; i < hits->count; i++) {
        int code = hits->items[i].ref.code;
        if (code < 0 || code == last || hits->items[i].vague)
            continue;
        last = code;
        rank++;
        if (report_is_right(code, codes))
            return rank;
    }
    return 0;
}

/* The best of a few runs, as the machine may be busy. */
static double report_time(struct report *report, const char *query)
{
    double best = 1e9;
    for (int i = 0; i < REPORT_TIMES; i++) {
        struct catalog_hits hits;
        double start = report_now();
        catalog_search(report->catalog, query, CATALOG_SEARCH_WORDS, REPORT_HITS, &hits);
        double time = report_now() - start;
        catalog_hits_done(&hits);
        best = time < best ? time : best;
    }
    return best;
}

static void report_miss(struct report *report, const char *query, const char *codes, int rank,
                        const struct catalog_hits *hits)
{
    buffer_format(&report->misses, "%-44s %-8s", query, codes);
    if (rank)
        buffer_format(&report->misses, " at %d, behind", rank);
    else
        buffer_add(&report->misses, " not among");
    for (size_t i = 0; i < hits->count && i < 4; i++)
        if (!hits->items[i].vague)
            buffer_format(&report->misses, "  %s", hits->items[i].ref.key);
    buffer_add_char(&report->misses, '\n');
}

static void report_query(struct report *report, const char *query, const char *codes, const char *kind_name)
{
    struct catalog_hits hits;
    catalog_search(report->catalog, query, CATALOG_SEARCH_WORDS, REPORT_HITS, &hits);
    if (report->time_count < REPORT_QUERIES)
        report->times[report->time_count++] = report_time(report, query);
    if (strcmp(kind_name, "absurd") == 0) {
        bool answered = hits.count > 0 && !hits.items[0].vague;
        report->absurd++;
        report->answered += answered;
        if (answered)
            report_miss(report, query, "nothing", 0, &hits);
    } else {
        struct report_kind *kind = report_find_kind(report, kind_name);
        int rank = report_rank(&hits, codes);
        kind->queries++;
        kind->first += rank == 1;
        kind->three += rank >= 1 && rank <= 3;
        if (rank != 1)
            report_miss(report, query, codes, rank, &hits);
    }
    catalog_hits_done(&hits);
}

static void report_line(struct report *report, char *line, const char *name, int number)
{
    enum { QUERY, CODE, ALSO, KIND, FIELDS };
    char *fields[FIELDS] = {line};
    line[strcspn(line, "\n")] = '\0';
    for (int i = 1; i < FIELDS; i++) {
        char *tab = strchr(fields[i - 1], '\t');
        if (!tab)
            fatal_exit("%s:%d: four columns are needed", name, number);
        *tab = '\0';
        fields[i] = tab + 1;
    }
    char codes[80];
    snprintf(codes, sizeof codes, "%s %s", fields[CODE], fields[ALSO]);
    if (codes[strlen(codes) - 1] == ' ')
        codes[strlen(codes) - 1] = '\0';
    report_query(report, fields[QUERY], codes, fields[KIND]);
}

static void report_file(struct report *report, const char *name)
{
    FILE *file = fopen(name, "r");
    if (!file)
        fatal_exit("%s: %s", name, strerror(errno));
    char *line = NULL;
    size_t size = 0;
    for (int number = 1; getline(&line, &size, file) >= 0; number++)
        if (number > 1)
            report_line(report, line, name, number);
    free(line);
    fclose(file);
}

static double report_percent(int part, int whole)
{
    return whole ? 100.0 * part / whole : 0;
}

static void report_print_kind(const struct report_kind *kind)
{
    printf("%-12s %4d queries  top-1 %5.1f %%  top-3 %5.1f %%\n", kind->name, kind->queries,
           report_percent(kind->first, kind->queries), report_percent(kind->three, kind->queries));
}

static int report_compare(const void *a, const void *b)
{
    const double *one = a;
    const double *other = b;
    return (*one > *other) - (*one < *other);
}

static void report_print(struct report *report)
{
    for (size_t i = 0; i < report->kind_count; i++) {
        report->all.queries += report->kinds[i].queries;
        report->all.first += report->kinds[i].first;
        report->all.three += report->kinds[i].three;
        report_print_kind(&report->kinds[i]);
    }
    report_print_kind(&report->all);
    printf("absurd       %4d queries  answered %d\n", report->absurd, report->answered);
    qsort(report->times, report->time_count, sizeof *report->times, report_compare);
    if (report->time_count > 0)
        printf("time of a query: median %.2f ms, worst %.2f ms\n", report->times[report->time_count / 2],
               report->times[report->time_count - 1]);
    if (report->misses.length > 0)
        printf("\n%s", report->misses.text);
}

int main(int argc, char **argv)
{
    static struct report report = {.all = {.name = "all"}};
    bool held = argc > 4 && strspn(argv[1], "0123456789.") == strlen(argv[1]);
    buffer_init(&report.misses);
    report.catalog = catalog_new(NULL);
    for (int i = held ? 4 : 1; i < argc; i++)
        report_file(&report, argv[i]);
    report_print(&report);
    bool good = !held || (report_percent(report.all.first, report.all.queries) >= atof(argv[1]) &&
                          report_percent(report.all.three, report.all.queries) >= atof(argv[2]) &&
                          report_percent(report.answered, report.absurd) <= atof(argv[3]));
    buffer_done(&report.misses);
    catalog_free(report.catalog);
    return good ? 0 : 1;
}

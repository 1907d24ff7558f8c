/*
 * Statuses side by side: what tells them apart, property by property.
 */
#include <stdlib.h>
#include <string.h>

#include "catalog/statement.h"

/* Of statuses ?1, a JSON array of their keys: which they are, in that order; the relations between them; and the
 * families that have all of them, with how many others. */
#define COMPARE_CHOSEN \
    "WITH chosen(place, key) AS (SELECT key, value FROM json_each(?1))," \
    " pair AS (SELECT * FROM relation WHERE a IN (SELECT key FROM chosen) AND b IN (SELECT key FROM chosen))," \
    " kin(family, position, summary, others) AS (" \
    "  SELECT f.name, f.position, f.summary, count(*) - (SELECT count(*) FROM chosen)" \
    "  FROM family f JOIN family_member m ON m.family = f.name GROUP BY f.name" \
    "  HAVING sum(m.entry IN (SELECT key FROM chosen)) = (SELECT count(*) FROM chosen))"

/* The sentence on top: of the family that they are, of the two, of the closest pairs. */
#define COMPARE_SUMMARY \
    "coalesce((SELECT summary FROM kin WHERE others = 0)," \
    " (SELECT a || ' or ' || b || ': ' || axis || '.' FROM pair WHERE (SELECT count(*) FROM chosen) = 2)," \
    " (SELECT group_concat(a || ' or ' || b || ': ' || axis || '.', ' ')" \
    "  FROM (SELECT a, b, axis FROM pair ORDER BY weight, a, b LIMIT 3)))"

/* A value for each property and status, in their order: what tells a status from its closest neighbour here, when to
 * take it, and view `property`; without those that none has, or all have as it is usual. */
#define COMPARE_CELLS \
    " known(status, number, name, value, usual) AS (" \
    "  SELECT c.key, 1, 'Meaning', coalesce((SELECT iif(a = c.key, about_a, about_b) FROM pair" \
    "   WHERE c.key IN (a, b) ORDER BY weight, a, b LIMIT 1), e.summary), NULL FROM chosen c JOIN entry e USING (key)" \
    "  UNION ALL SELECT c.key, 2, 'Take it when', (SELECT take FROM family_member m" \
    "   JOIN family f ON f.name = m.family LEFT JOIN kin k ON k.family = f.name WHERE m.entry = c.key" \
    "   ORDER BY k.family IS NULL, k.others, f.position LIMIT 1), NULL FROM chosen c" \
    "  UNION ALL SELECT * FROM property WHERE status IN (SELECT key FROM chosen))," \
    " worth(number, name, same) AS (SELECT number, name," \
    "   count(value) = (SELECT count(*) FROM chosen) AND count(DISTINCT value) = 1 FROM known" \
    "  GROUP BY number HAVING count(value) > 0 AND NOT (count(value) = (SELECT count(*) FROM chosen)" \
    "   AND sum(value IS usual) = count(value)))," \
    " cell(number, name, same, place, value) AS (SELECT w.number, w.name, w.same, c.place, k.value" \
    "  FROM worth w JOIN chosen c LEFT JOIN known k ON k.number = w.number AND k.status = c.key" \
    "  ORDER BY w.number, c.place)"

/* The sentence, and the smallest family with others in it. */
static const char compare_summary_sql[] = COMPARE_CHOSEN " SELECT " COMPARE_SUMMARY ","
    " (SELECT group_concat(entry, ' ') FROM (SELECT entry FROM family_member WHERE family ="
    "   (SELECT family FROM kin WHERE others > 0 ORDER BY others, position LIMIT 1) ORDER BY position))";

static const char compare_codes_sql[] =
    "SELECT " STATEMENT_REF " FROM json_each(?1) j JOIN listing l ON l.key = j.value ORDER BY j.key";

static const char compare_cells_sql[] = COMPARE_CHOSEN "," COMPARE_CELLS
    " SELECT number, name, same, place, value FROM cell ORDER BY number, place";

static const char compare_json_sql[] = COMPARE_CHOSEN "," COMPARE_CELLS
    " SELECT json_object('kind', 'comparison', 'codes',"
    "  (SELECT json_group_array(json_object('code', code, 'origin', origin, 'phrase', name))"
    "   FROM (SELECT l.code, l.origin, l.name FROM chosen c JOIN listing l USING (key) ORDER BY c.place)),"
    "  'summary', " COMPARE_SUMMARY ", 'rows', (SELECT json_group_array(json(line)) FROM (SELECT"
    "   json_object('property', name, 'values', json_group_array(value),"
    "    'same', json(iif(same, 'true', 'false'))) AS line"
    "   FROM (SELECT * FROM cell ORDER BY number, place) GROUP BY number ORDER BY number)))";

/* The keys as a JSON array, without those that only another database can have. */
static char *compare_keys(const char *const *keys, size_t count)
{
    struct buffer array;
    buffer_init(&array);
    for (size_t i = 0; i < count; i++)
        if (!strpbrk(keys[i], "\"\\"))
            buffer_format(&array, "%s\"%s\"", array.length ? ", " : "[", keys[i]);
    buffer_add(&array, array.length ? "]" : "[]");
    return buffer_take(&array);
}

static void compare_read_codes(struct catalog *catalog, const char *keys, struct catalog_comparison *comparison)
{
    sqlite3_stmt *statement = statement_new(catalog, compare_codes_sql);
    statement_bind_text(statement, 1, keys);
    while (comparison->count < CATALOG_COMPARED_MOST && statement_step(statement))
        statement_ref(statement, &comparison->arena, &comparison->codes[comparison->count++]);
    sqlite3_finalize(statement);
}

static void compare_read_rows(struct catalog *catalog, const char *keys, struct catalog_comparison *comparison)
{
    enum { NUMBER, NAME, SAME, PLACE, VALUE };
    int number = -1;
    sqlite3_stmt *statement = statement_new(catalog, compare_cells_sql);
    statement_bind_text(statement, 1, keys);
    while (statement_step(statement)) {
        int place = sqlite3_column_int(statement, PLACE);
        if (sqlite3_column_int(statement, NUMBER) != number) {
            number = sqlite3_column_int(statement, NUMBER);
            comparison->rows =
                arena_grow(&comparison->arena, comparison->rows, comparison->row_count, sizeof *comparison->rows);
            comparison->rows[comparison->row_count++] = (struct catalog_comparison_row){
                .property = statement_required(statement, NAME, &comparison->arena),
                .same = sqlite3_column_int(statement, SAME) != 0,
            };
        }
        if (place >= 0 && place < CATALOG_COMPARED_MOST)
            comparison->rows[comparison->row_count - 1].values[place] =
                statement_text(statement, VALUE, &comparison->arena);
    }
    sqlite3_finalize(statement);
}

void catalog_compare(struct catalog *catalog, const char *const *keys, size_t count,
                     struct catalog_comparison *comparison)
{
    char *array = compare_keys(keys, count);
    *comparison = (struct catalog_comparison){0};
    compare_read_codes(catalog, array, comparison);
    sqlite3_stmt *statement = statement_new(catalog, compare_summary_sql);
    statement_bind_text(statement, 1, array);
    if (statement_step(statement)) {
        comparison->summary = statement_text(statement, 0, &comparison->arena);
        comparison->family = statement_text(statement, 1, &comparison->arena);
    }
    sqlite3_finalize(statement);
    compare_read_rows(catalog, array, comparison);
    free(array);
}

void catalog_comparison_done(struct catalog_comparison *comparison)
{
    arena_done(&comparison->arena);
    *comparison = (struct catalog_comparison){0};
}

void catalog_json_comparison(struct catalog *catalog, const char *const *keys, size_t count, struct buffer *json)
{
    char *array = compare_keys(keys, count);
    sqlite3_stmt *statement = statement_new(catalog, compare_json_sql);
    statement_bind_text(statement, 1, array);
    statement_append(statement, json);
    free(array);
}

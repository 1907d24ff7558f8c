/*
 * JSON, written by SQLite's own functions: one statement for each kind of line.
 *
 * json() around a scalar subquery keeps SQLite from taking the JSON inside for a string; json(NULL) is NULL.
 */
#include <stdlib.h>

#include "catalog/statement.h"

/* Where a section of a document stands: the document's row is `p`. */
#define JSON_URL(section) "p.url || coalesce(p.anchor || " section ", '')"

/* {name, section, url} of a document; null where `name` is. */
#define JSON_SPEC(name, section) \
    "json((SELECT json_object('name', p.name, 'section', " section ", 'url', " JSON_URL(section) ")" \
    " FROM specification p WHERE p.name = " name "))"

/* An array of what a subquery selects as column `item`, in its order. */
#define JSON_ARRAY(item, subquery) "json((SELECT json_group_array(json(" item ")) FROM (" subquery ")))"

#define JSON_NOTHING "json_array()"

#define JSON_SECTIONS \
    JSON_ARRAY("item", \
        "SELECT json_object('title', title, 'text', text) AS item FROM" \
        " (SELECT k.title, n.text, k.position FROM section n JOIN section_kind k ON k.kind = n.kind" \
        "   WHERE n.entry = e.key UNION ALL SELECT title, text, position FROM chapter WHERE entry = e.key)" \
        " ORDER BY position")

#define JSON_PITFALLS \
    JSON_ARRAY("item", \
        "SELECT json_object('severity', severity, 'text', text, 'remedy', remedy, 'spec', " \
        JSON_SPEC("w.spec", "w.section") ") AS item FROM pitfall w WHERE subject = e.key" \
        " ORDER BY severity <> 'violation', id")

#define JSON_RULE_FIELDS \
    "'name', r.field, 'direction', r.direction, 'level', r.level, 'when', r.condition, 'actor', r.actor," \
    " 'spec', " JSON_SPEC("r.spec", "r.section")

/* {code, origin, phrase} of the statuses that a subquery names as `key`. */
#define JSON_CODES(subquery) \
    JSON_ARRAY("item", \
        "SELECT json_object('code', s.code, 'origin', s.origin, 'phrase', n.name) AS item" \
        " FROM status s JOIN entry n ON n.key = s.key WHERE s.key IN (" subquery ")" \
        " ORDER BY s.origin <> 'IETF', s.code, s.origin")

#define JSON_RELATED \
    JSON_ARRAY("item", \
        "SELECT json_object('code', o.code, 'origin', o.origin, 'phrase', n.name, 'contrast', contrast) AS item" \
        " FROM (SELECT b AS other, weight, about_b AS contrast FROM relation WHERE a = e.key UNION ALL" \
        "       SELECT a, weight, about_a FROM relation WHERE b = e.key)" \
        " JOIN status o ON o.key = other JOIN entry n ON n.key = other" \
        " ORDER BY weight, o.origin <> 'IETF', o.fame DESC, other")

static const char json_status_sql[] =
    "SELECT json_object('kind', 'status', 'code', s.code, 'origin', s.origin, 'phrase', e.name, 'class', s.class,"
    " 'standing', s.standing,"
    " 'seen', json((SELECT json_group_array(place) FROM"
    " (SELECT place FROM seen WHERE status = s.key ORDER BY instr('wire log client body', place)))),"
    " 'summary', e.summary, 'instead', s.instead,"
    " 'former_names', json((SELECT json_group_array(name) FROM"
    " (SELECT name FROM former_name WHERE status = s.key ORDER BY name))),"
    " 'constants', " JSON_ARRAY("item", "SELECT json_object('language', language, 'name', name) AS item"
                                " FROM constant WHERE status = s.key ORDER BY language, name") ","
    " 'spec', " JSON_SPEC("s.spec", "s.section") ","
    " 'content', s.content, 'fault', s.fault,"
    " 'retry', json_object('advice', s.retry, 'note', s.retry_note),"
    " 'caching', json_object('store', s.store, 'heuristic', json(iif(s.store IS 'heuristic', 'true', 'false')),"
    " 'note', coalesce(s.store_note, t.sentence),"
    " 'spec', " JSON_SPEC("coalesce(s.store_spec, t.spec)",
                            "iif(s.store_spec IS NULL, t.section, s.store_section)") ","
    " 'practice', (SELECT text FROM practice WHERE status = s.key)),"
    " 'redirect', json((SELECT json_object('permanent', json(iif(permanent, 'true', 'false')), 'method', method)"
    " FROM redirect WHERE status = s.key)),"
    " 'headers', " JSON_ARRAY("item", "SELECT json_object(" JSON_RULE_FIELDS ") AS item, r.subject <> s.key AS general"
                              " FROM rule r JOIN level l ON l.name = r.level"
                              " WHERE r.subject = s.key OR (r.subject = s.class AND"
                              " EXISTS (SELECT 1 FROM seen WHERE status = s.key AND place = 'wire'))"
                              " ORDER BY general, l.position, r.rowid") ","
    " 'signs', " JSON_ARRAY("item", "SELECT json_object('product', product, 'type', type, 'text', text,"
                            " 'meaning', meaning, 'source', source, 'read', read) AS item FROM sign"
                            " LEFT JOIN citation ON url = source WHERE status = s.key ORDER BY position") ","
    " 'outcomes', " JSON_ARRAY("item", "SELECT json_object('fault', f.title, 'product', o.product, 'code', o.code,"
                               " 'logged', o.logged, 'source', source, 'read', read) AS item FROM outcome o"
                               " LEFT JOIN citation ON url = source"
                               " JOIN fault f ON f.key = o.fault WHERE o.fault IN (SELECT fault FROM outcome"
                               " WHERE s.code IN (code, logged) AND s.origin IN ('IETF', product))"
                               " ORDER BY f.position, o.code IS NULL, o.code, o.product") ",";

/* The rest of the same statement: a C compiler need not take longer strings. */
static const char json_status_rest_sql[] =
    " 'pitfalls', " JSON_PITFALLS ","
    " 'related', " JSON_RELATED ","
    " 'sections', " JSON_SECTIONS ","
    " 'substatuses', " JSON_ARRAY("item", "SELECT json_object('name', n.key, 'phrase', n.name, 'summary', n.summary)"
                                  " AS item FROM substatus u JOIN entry n ON n.key = u.key WHERE u.status = s.key"
                                  " ORDER BY substr(u.key, 5) + 0") ","
    " 'example', json((SELECT json_object('request', request, 'response', response)"
    " FROM example WHERE status = s.key)))"
    " FROM entry e JOIN status s ON s.key = e.key LEFT JOIN storing t USING (store) WHERE e.key = ?1";

/* Classes, header fields, topics, sub-status codes and texts: the same members from different places. */
static const char json_other_sql[] =
    "SELECT json_object('kind', e.kind, 'name', iif(e.kind IN ('class', 'substatus'), e.key || ' ', '') || e.name,"
    " 'key', e.key, 'summary', e.summary,"
    " 'direction', (SELECT direction FROM header WHERE key = e.key),"
    " 'standing', (SELECT standing FROM header WHERE key = e.key), 'sections', " JSON_SECTIONS ","
    " 'rules', " JSON_ARRAY("item",
        "SELECT json_object(" JSON_RULE_FIELDS ", 'code', s.code, 'origin', s.origin,"
        " 'class', coalesce(s.class, c.key)) AS item FROM rule r JOIN level l ON l.name = r.level"
        " LEFT JOIN status s ON s.key = r.subject LEFT JOIN class c ON c.key = r.subject"
        " WHERE iif(e.kind = 'header', r.field = e.key, r.subject = e.key)"
        " ORDER BY r.subject, l.position, r.rowid") ","
    " 'codes', " JSON_CODES("SELECT key FROM status WHERE class = e.key UNION"
                            " SELECT subject FROM rule WHERE field = e.key AND e.kind = 'header' UNION"
                            " SELECT entry FROM topic_link WHERE topic = e.key UNION"
                            " SELECT status FROM substatus WHERE key = e.key") ","
    " 'pitfalls', " JSON_PITFALLS ","
    " 'directives', " JSON_ARRAY("item",
        "SELECT json_object('name', name, 'request', json(iif(in_request, 'true', 'false')),"
        " 'response', json(iif(in_response, 'true', 'false')), 'argument', argument, 'meaning', meaning,"
        " 'spec', " JSON_SPEC("d.spec", "d.section") ") AS item FROM directive d"
        " WHERE e.key IN (SELECT entry FROM directive_page) ORDER BY name") ")"
    " FROM entry e WHERE e.key = ?1";

static const char json_product_sql[] =
    "SELECT json_object('kind', 'product', 'name', ?1, 'key', NULL, 'summary', NULL, 'sections', " JSON_NOTHING ","
    " 'rules', " JSON_NOTHING ", 'codes', " JSON_CODES("SELECT status FROM " STATEMENT_TOLD " WHERE product = ?1") ")";

/* What a code without a row gets from its class: it counts as x00 (RFC 9110, section 15). */
static const char json_unregistered_sql[] =
    "SELECT json_object('kind', 'status', 'code', ?1, 'origin', NULL, 'phrase', NULL, 'class', c.key,"
    " 'standing', 'unregistered', 'seen', " JSON_NOTHING ","
    " 'summary', coalesce((SELECT text FROM lookalike WHERE code = ?1), c.unknown), 'instead', NULL,"
    " 'former_names', " JSON_NOTHING ","
    " 'constants', " JSON_NOTHING ", 'spec', " JSON_SPEC("c.spec", "c.section") ", 'content', 'allowed',"
    " 'fault', c.fault, 'retry', json_object('advice', s.retry, 'note', c.retry),"
    " 'caching', json_object('store', iif(c.digit = 1, NULL, 'explicit'), 'heuristic', json('false'),"
    "   'note', iif(c.digit = 1, NULL, t.sentence),"
    "   'spec', iif(c.digit = 1, NULL, " JSON_SPEC("t.spec", "t.section") "), 'practice', NULL),"
    " 'redirect', NULL, 'headers', " JSON_NOTHING ", 'signs', " JSON_NOTHING ", 'outcomes', " JSON_NOTHING ","
    " 'related', " JSON_ARRAY("item",
        "SELECT json_object('code', s.code, 'origin', s.origin, 'phrase', e.name, 'contrast', e.summary) AS item"
        " FROM entry e WHERE e.key = s.key") ","
    " 'sections', " JSON_NOTHING ", 'substatuses', " JSON_NOTHING ", 'example', NULL)"
    " FROM class c JOIN storing t ON t.store = 'explicit'"
    " JOIN status s ON s.code = 100 * c.digit AND s.origin = 'IETF'"
    " WHERE c.digit = ?1 / 100";

#define JSON_HIT "'summary', l.summary, 'snippet', ?3, 'understood', ?4, 'sign', iif(?5 IS NULL, NULL," \
    " json_object('product', ?6, 'type', ?7, 'text', ?5, 'meaning', ?8, 'source', ?9, 'read', ?10))"
static const char json_hit_sql[] =
    "SELECT iif(l.code IS NULL,"
    " json_object('kind', l.kind, 'rank', ?2, 'name', l.name, 'key', l.key, " JSON_HIT "),"
    " json_object('kind', l.kind, 'rank', ?2, 'code', l.code, 'origin', l.origin, 'phrase', l.name, " JSON_HIT "))"
    " FROM listing l WHERE l.key = ?1";

void catalog_json_entry(struct catalog *catalog, const char *key, struct buffer *json)
{
    const char *const statements[][2] = {
        {json_status_sql, json_status_rest_sql}, {json_other_sql, ""}, {json_product_sql, ""}};
    struct buffer sql;
    sqlite3_stmt *kind =
        statement_new(catalog, "SELECT coalesce((SELECT kind <> 'status' FROM entry WHERE key = ?1), 2)");
    statement_bind_text(kind, 1, key);
    int number = statement_step(kind) ? sqlite3_column_int(kind, 0) : 0;
    sqlite3_finalize(kind);
    buffer_init(&sql);
    buffer_format(&sql, "%s%s", statements[number][0], statements[number][1]);
    sqlite3_stmt *statement = statement_new(catalog, sql.text);
    buffer_done(&sql);
    statement_bind_text(statement, 1, key);
    statement_append(statement, json);
}

void catalog_json_unregistered(struct catalog *catalog, int code, struct buffer *json)
{
    sqlite3_stmt *statement = statement_new(catalog, json_unregistered_sql);
    statement_bind_number(statement, 1, code);
    statement_append(statement, json);
}

static const char json_sign_sql[] =
    "SELECT json_object('kind', 'text', 'name', ?2, 'key', NULL, 'summary', ?3, 'product', ?4, 'type', ?5,"
    " 'source', ?6, 'read', ?7, 'sections', " JSON_NOTHING ", 'rules', " JSON_NOTHING ", 'codes', "
    JSON_CODES("SELECT ?1") ")";

void catalog_json_sign(struct catalog *catalog, const char *key, const struct catalog_sign *sign, struct buffer *json)
{
    const char *const texts[] = {key, sign->text, sign->meaning, sign->product, sign->type, sign->source,
                                 sign->read};
    sqlite3_stmt *statement = statement_new(catalog, json_sign_sql);
    for (int i = 0; i < (int)(sizeof texts / sizeof *texts); i++)
        statement_bind_text(statement, i + 1, texts[i]);
    statement_append(statement, json);
}

/* The text without the marks around matches. */
static char *json_unmarked(const char *snippet)
{
    struct buffer text;
    buffer_init(&text);
    for (; *snippet; snippet++)
        if (*snippet != CATALOG_MATCH_ON && *snippet != CATALOG_MATCH_OFF)
            buffer_add_char(&text, *snippet);
    return buffer_take(&text);
}

void catalog_json_hit(struct catalog *catalog, const struct catalog_hit *hit, int rank, const char *understood,
                      struct buffer *json)
{
    sqlite3_stmt *statement = statement_new(catalog, json_hit_sql);
    char *snippet = hit->snippet ? json_unmarked(hit->snippet) : NULL;
    statement_bind_text(statement, 1, hit->ref.key);
    statement_bind_number(statement, 2, rank);
    statement_bind_text(statement, 3, snippet);
    statement_bind_text(statement, 4, understood);
    if (hit->sign) {
        const char *const texts[] = {hit->sign->text,    hit->sign->product, hit->sign->type,
                                     hit->sign->meaning, hit->sign->source,  hit->sign->read};
        for (int i = 0; i < (int)(sizeof texts / sizeof *texts); i++)
            statement_bind_text(statement, i + 5, texts[i]);
    }
    statement_append(statement, json);
    free(snippet);
}

void catalog_json_text(struct catalog *catalog, const char *text, struct buffer *json)
{
    sqlite3_stmt *statement = statement_kept(catalog, &catalog->text_statement, "SELECT json_quote(?1)");
    statement_bind_text(statement, 1, text);
    if (statement_step(statement))
        buffer_add(json, (const char *)sqlite3_column_text(statement, 0));
    sqlite3_reset(statement);
}

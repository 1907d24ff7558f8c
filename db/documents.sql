-- What lists and pages are read from: two views that join the tables, so that the program needs one row for an entry.
-- It holds what they give as tables of a database of its own (db/build.sh), to be open at once; for a database from
-- elsewhere it makes the views.

CREATE TEMP VIEW listing (id, key, kind, name, summary, code, origin, class, fame) AS -- the last four only of a status
SELECT e.id, e.key, e.kind, e.name, e.summary, s.code, s.origin, s.class, s.fame
FROM entry e LEFT JOIN status s ON s.key = e.key;

-- A document is an entry with all that belongs to it: records behind one another, char(30) between them, the fields
-- of each behind its kind, char(31) between them. What is NULL is empty. src/catalog/entry.c reads it, in one table
-- with a row for each kind of record; the order of the fields here and there is the same.

-- Of each kind of record the format.
CREATE TEMP VIEW shape (kind, format) AS
SELECT column1, replace(column1 || column2, '|', char(31)) FROM (VALUES
  ('spec',     '|%s|%s|%s'),
  ('status',   '|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s'),
  ('class',    '|%s|%s|%s|%s|%s|%s|%s|%s|%s'),
  ('section',  '|%s|%s|%s'),
  ('rule',     '|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s'),
  ('sign',     '|%s|%s|%s|%s|%s|%s|%s'),
  ('related',  '|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s'),
  ('former',   '|%s|%s'),
  ('constant', '|%s|%s'),
  ('member',   '|%s|%s|%s|%s|%s|%s|%s'),
  ('group',    '|%s|%s|%s|%s|%s|%s|%s|%s|%s'),
  ('elsewhere', '|%s|%s'),
  ('family',   '|%s|%s'),
  ('topic',    '|%s|%s|%s|%s|%s|%s|%s'),
  ('practice', '|%s|%s'),
  ('directive', '|%s|%s|%s|%s|%s|%s'),
  ('header',   '|%s|%s'),
  ('outcome',  '|%s|%s|%s|%s|%s|%s'),
  ('pitfall',  '|%s|%s|%s|%s'),
  ('token',    '|%s|%s|%s'),
  ('field',    '|%s|%s'),
  ('judged',   '|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s'),
  ('unknown',  '|%s|%s'),
  ('check',    '|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s'),
  ('mark',     '|%s|%s|%s|%s|%s|%s|%s'));

-- For each entry its records, in the order of `position` and then of `item`.
CREATE TEMP VIEW record (entry, position, item, text) AS
SELECT o.key, 1, 0, printf((SELECT format FROM shape WHERE kind = 'spec'), p.name, o.section,
  p.url || coalesce(p.anchor || o.section, ''))
FROM (SELECT key, spec, section FROM status UNION ALL SELECT key, spec, section FROM class
      UNION ALL SELECT key, spec, section FROM header UNION ALL SELECT key, spec, NULL FROM substatus) o
JOIN specification p ON p.name = o.spec
UNION ALL
SELECT s.key, 2, 0, printf((SELECT format FROM shape WHERE kind = 'status'),
  (SELECT name FROM entry WHERE key = s.class), s.standing,
  (SELECT group_concat(place, ', ') FROM
     (SELECT place FROM seen WHERE status = s.key ORDER BY instr('wire log client body', place))),
  iif(s.content = 'allowed', 'content', ''), s.fault, s.retry, s.retry_note, s.store, t.sentence, s.store_note,
  r.method, iif(r.permanent, 'permanent', ''), x.request, x.response,
  (SELECT count(*) FROM status n WHERE n.class = s.class AND n.origin = 'IETF' AND n.code <= s.code AND s.origin = 'IETF'),
  (SELECT count(*) FROM status n WHERE n.class = s.class AND n.origin = 'IETF'),
  (SELECT count(*) FROM rule WHERE subject = s.class AND s.key IN (SELECT status FROM seen WHERE place = 'wire')),
  t.spec, t.section, NULL, s.store_spec, s.store_section, NULL, s.instead,
  (SELECT count(*) FROM rule WHERE subject = 'any-response' AND s.key IN (SELECT status FROM seen WHERE place = 'wire')),
  (SELECT group_concat(entry, ' ') FROM (SELECT m.entry FROM family_of o JOIN family_member m USING (family)
     WHERE o.status = s.key ORDER BY m.position)))
FROM status s LEFT JOIN storing t ON t.store = s.store
LEFT JOIN redirect r ON r.status = s.key LEFT JOIN example x ON x.status = s.key
UNION ALL
SELECT c.key, 2, 0, printf((SELECT format FROM shape WHERE kind = 'class'), c.gist, c.unknown, c.fault, c.retry,
  (SELECT count(*) FROM status n WHERE n.class = c.key AND n.origin = 'IETF'), t.sentence, t.spec, t.section, NULL)
FROM class c LEFT JOIN storing t ON t.store = 'explicit' AND c.digit > 1
UNION ALL
SELECT key, 2, 0, printf((SELECT format FROM shape WHERE kind = 'header'), direction, standing) FROM header
UNION ALL
SELECT n.entry, 3, k.position, printf((SELECT format FROM shape WHERE kind = 'section'), k.kind, k.title, n.text)
FROM section n JOIN section_kind k ON k.kind = n.kind
UNION ALL
SELECT entry, 3, position, printf((SELECT format FROM shape WHERE kind = 'section'), '', title, text) FROM chapter
UNION ALL
-- The rules of a status or a class, and those that name a header field.
SELECT o.entry, 4, printf('%s %d %05d', o.rank, l.position, r.rowid),
  printf((SELECT format FROM shape WHERE kind = 'rule'), r.subject, r.field, r.direction, r.actor, r.level, r.condition,
         r.predicate, r.spec, r.section, NULL)
FROM (SELECT subject AS entry, id, '' AS rank FROM rule
      UNION ALL SELECT h.key, id, subject FROM rule JOIN header h ON h.key = field) o
JOIN rule r ON r.id = o.id JOIN level l ON l.name = r.level
UNION ALL
SELECT status, 5, position, printf((SELECT format FROM shape WHERE kind = 'sign'), product, type, text, meaning, source,
  c.read, iif(brief, 'brief', ''))
FROM sign LEFT JOIN citation c ON c.url = source
UNION ALL
SELECT o.entry, 6, printf('%d %d %03d %s', o.weight, l.origin <> 'IETF', 999 - coalesce(l.fame, 0), l.key),
  printf((SELECT format FROM shape WHERE kind = 'related'), o.weight, o.contrast, o.short,
         l.key, l.kind, l.name, NULL, l.code, l.origin, l.class)
FROM (SELECT a AS entry, b AS other, weight, about_b AS contrast, short_b AS short FROM relation
      UNION ALL SELECT b, a, weight, about_a, short_a FROM relation) o
JOIN listing l ON l.key = o.other
UNION ALL
SELECT status, 7, name, printf((SELECT format FROM shape WHERE kind = 'former'), name, used) FROM former_name
UNION ALL
SELECT status, 8, language || char(1) || name, printf((SELECT format FROM shape WHERE kind = 'constant'), name, language) FROM constant
UNION ALL
SELECT o.entry, 9, o.item, printf((SELECT format FROM shape WHERE kind = 'member'),
  l.key, l.kind, l.name, l.summary, l.code, l.origin, l.class)
FROM (SELECT class AS entry, key AS other, printf('%d %03d %s', origin <> 'IETF', code, origin) AS item FROM status
        WHERE class IS NOT NULL
      UNION ALL SELECT topic, entry, printf('%05d', position) FROM topic_link
      UNION ALL SELECT status, key, printf('%05d', substr(key, 5)) FROM substatus
      UNION ALL SELECT key, status, '' FROM substatus) o
JOIN listing l ON l.key = o.other
UNION ALL
SELECT status, 10, 0, printf((SELECT format FROM shape WHERE kind = 'practice'), text, source) FROM practice
UNION ALL
SELECT entry, 11, name, printf((SELECT format FROM shape WHERE kind = 'directive'), name,
  iif(in_request AND in_response, 'both', iif(in_request, 'request', 'response')), argument, meaning, spec, section)
FROM directive, directive_page
UNION ALL
-- Each fault that has to do with the code, with what all products make of it.
SELECT s.key, 12, printf('%05d %03d %s', f.position, coalesce(o.code, 999), o.product),
  printf((SELECT format FROM shape WHERE kind = 'outcome'), f.title, o.product, o.code, o.logged, o.source, c.read)
FROM (SELECT DISTINCT key, outcome.fault FROM status JOIN outcome ON status.code IN (outcome.code, outcome.logged)
        WHERE origin IN ('IETF', product)) s
JOIN fault f ON f.key = s.fault JOIN outcome o ON o.fault = s.fault LEFT JOIN citation c ON c.url = o.source
UNION ALL
SELECT subject, 14, iif(severity = 'violation', 0, 1) || id, printf((SELECT format FROM shape WHERE kind = 'pitfall'),
  text, remedy, spec, section)
FROM pitfall
UNION ALL
SELECT o.entry, 13, l.id, printf((SELECT format FROM shape WHERE kind = 'topic'),
  l.key, l.kind, l.name, NULL, l.code, l.origin, l.class)
FROM topic_link o JOIN listing l ON l.key = o.topic
UNION ALL
-- The first screen is a page too.
SELECT 'overview', 1, c.key, printf((SELECT format FROM shape WHERE kind = 'group'), c.gist,
  (SELECT count(*) FROM status n WHERE n.class = c.key AND n.origin = 'IETF'),
  l.key, l.kind, l.name, l.summary, l.code, l.origin, l.class)
FROM class c JOIN listing l ON l.key = c.key
UNION ALL
SELECT 'overview', 2, 0, printf((SELECT format FROM shape WHERE kind = 'elsewhere'),
  (SELECT count(*) FROM status WHERE origin <> 'IETF'),
  (SELECT group_concat(origin, ', ') FROM (SELECT origin FROM status WHERE origin <> 'IETF'
     GROUP BY origin ORDER BY max(fame) DESC, origin LIMIT 3)))
UNION ALL
SELECT 'overview', 4, l.id, printf((SELECT format FROM shape WHERE kind = 'topic'),
  l.key, l.kind, l.name, l.summary, l.code, l.origin, l.class)
FROM listing l WHERE l.kind = 'topic'
UNION ALL
SELECT 'overview', 3, f.position, printf((SELECT format FROM shape WHERE kind = 'family'), f.gist,
  (SELECT group_concat(entry, ' ') FROM (SELECT entry FROM family_member WHERE family = f.name ORDER BY position)))
FROM family f
UNION ALL
-- What --check looks up: tokens by field and token in small letters, those of places under no field; marks, also by
-- field; and what header fields are for.
SELECT 'lexicon', 1, lower(field) || char(1) || lower(token),
  printf((SELECT format FROM shape WHERE kind = 'token'), field, token, meaning)
FROM (SELECT field, token, meaning FROM token
      UNION ALL SELECT 'Cache-Control', name || iif(argument = 'seconds', '=', ''), in_short FROM directive WHERE in_response
      UNION ALL SELECT 'Cache-Control', name || '=', in_short || ', as to *' FROM directive
        WHERE in_response AND argument = 'optional fields'
      UNION ALL SELECT 'Cache-Control', name, name || ' counts in requests only' FROM directive WHERE NOT in_response
      UNION ALL SELECT '', code, city FROM place)
UNION ALL
SELECT 'lexicon', 2, lower(field) || printf('%c%05d', char(1), position),
  printf((SELECT format FROM shape WHERE kind = 'mark'), field, text, product, alias, side, place, position)
FROM mark
UNION ALL
SELECT 'lexicon', 3, lower(key), printf((SELECT format FROM shape WHERE kind = 'field'), key, summary)
FROM entry WHERE kind = 'header'
UNION ALL
-- What --check judges by: of each code its registered meaning, or the one that is met most; what an unknown code of a
-- class is; and the rules and pitfalls that can be seen in a response, the worst first, those of a status with the line
-- of its example that keeps them.
SELECT 'checks', 1, code, printf((SELECT format FROM shape WHERE kind = 'judged'), code, key, name, summary, registered,
  store, iif(store = 'never', store_spec, NULL), iif(store = 'never', store_section, NULL), content = 'allowed',
  sendable, method, permanent)
FROM (SELECT s.*, e.name, e.summary, s.origin = 'IETF' AS registered, r.method, r.permanent,
        s.code IN (SELECT m.code FROM seen JOIN status m ON m.key = status WHERE place = 'wire') AS sendable,
        row_number() OVER (PARTITION BY s.code ORDER BY s.origin <> 'IETF', s.fame DESC) AS choice
      FROM status s JOIN entry e USING (key) LEFT JOIN redirect r ON r.status = s.key)
WHERE choice = 1
UNION ALL
SELECT 'checks', 2, key, printf((SELECT format FROM shape WHERE kind = 'unknown'), key, unknown) FROM class
UNION ALL
SELECT 'checks', 3, severity || id, printf((SELECT format FROM shape WHERE kind = 'check'), subject, id, severity, field,
  level, text, remedy, substr(line, 1, instr(line, char(13)) - 1), spec, section,
  substr(predicate, 1, instr(predicate || ' if ', ' if ') - 1), substr(predicate, instr(predicate || ' if ', ' if ') + 4))
FROM (SELECT subject, id, CASE level WHEN 'MUST' THEN 0 WHEN 'MUST NOT' THEN 0 WHEN 'MAY' THEN 2 ELSE 1 END AS severity,
        field, level, condition AS text, NULL AS remedy, spec, section, predicate,
        (SELECT substr(x.response, instr(x.response, char(10) || r.field || ': ') + 1) FROM example x
         WHERE x.status = r.subject AND instr(x.response, char(10) || r.field || ': ')) AS line
      FROM rule r WHERE predicate IS NOT NULL AND direction = 'response'
      UNION ALL
      SELECT subject, id, CASE severity WHEN 'violation' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, field, NULL, text,
        remedy, spec, section, predicate, NULL
      FROM pitfall);

CREATE TEMP VIEW document (key, text) AS -- key: of an entry, 'overview', 'lexicon' or 'checks'
SELECT key, (SELECT group_concat(text, char(30)) FROM
  (SELECT text FROM record WHERE entry = key ORDER BY position, item))
FROM (SELECT key FROM entry UNION ALL SELECT 'overview' UNION ALL SELECT 'lexicon' UNION ALL SELECT 'checks');

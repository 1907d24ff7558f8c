-- Normalises what the content files wrote, makes from it what pages are read from, and packs the database.

UPDATE example SET request = replace(request, char(10), char(13, 10)), response = replace(response, char(10), char(13, 10));

INSERT INTO listing (id, key, kind, name, summary, code, origin, class, fame)
SELECT e.id, e.key, e.kind, e.name, e.summary, s.code, s.origin, s.class, s.fame
FROM entry e LEFT JOIN status s ON s.key = e.key ORDER BY e.id;

-- ---- documents ----------------------------------------------------------------
--
-- A document is an entry with all that belongs to it: records behind one another, char(30) between them, the fields
-- of each behind its kind, char(31) between them. What is NULL is empty. src/catalog/entry.c reads it, in one table
-- with a row for each kind of record; the order of the fields here and there is the same.

-- The order in which demands are shown.
CREATE TEMP TABLE level (name TEXT PRIMARY KEY, position INTEGER);
INSERT INTO level VALUES ('MUST', 1), ('MUST NOT', 2), ('SHOULD', 3), ('SHOULD NOT', 4), ('MAY', 5);

-- '|' stands for the separator of fields in formats.
CREATE TEMP TABLE shape (kind TEXT PRIMARY KEY, format TEXT);
INSERT INTO shape SELECT column1, replace(column1 || column2, '|', char(31)) FROM (VALUES
  ('spec',     '|%s|%s|%s'),
  ('status',   '|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s'),
  ('class',    '|%s|%s|%s|%s|%s|%s|%s|%s|%s'),
  ('section',  '|%s|%s|%s'),
  ('rule',     '|%s|%s|%s|%s|%s|%s|%s|%s|%s'),
  ('sign',     '|%s|%s|%s|%s|%s|%s'),
  ('related',  '|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s'),
  ('former',   '|%s|%s'),
  ('constant', '|%s|%s'),
  ('member',   '|%s|%s|%s|%s|%s|%s|%s'),
  ('group',    '|%s|%s|%s|%s|%s|%s|%s|%s|%s'),
  ('elsewhere', '|%s|%s'),
  ('family',   '|%s|%s'),
  ('topic',    '|%s|%s|%s|%s|%s|%s|%s'));

CREATE TEMP VIEW place (spec, section, url) AS -- of a section in its document
SELECT name, section, url || coalesce(anchor || section, '') FROM specification JOIN
  (SELECT spec, section FROM status UNION SELECT store_spec, store_section FROM status
   UNION SELECT spec, section FROM storing UNION SELECT spec, section FROM class
   UNION SELECT spec, section FROM header UNION SELECT spec, section FROM rule) ON spec = name;

-- For each entry its records, in the order of `position` and then of `item`.
CREATE TEMP TABLE record (entry TEXT, position INTEGER, item, text TEXT);

INSERT INTO record
SELECT o.key, 1, 0, printf((SELECT format FROM shape WHERE kind = 'spec'), p.spec, p.section, p.url)
FROM (SELECT key, spec, section FROM status UNION ALL SELECT key, spec, section FROM class
      UNION ALL SELECT key, spec, section FROM header) o
JOIN place p ON p.spec = o.spec AND p.section IS o.section;

INSERT INTO record
SELECT s.key, 2, 0, printf((SELECT format FROM shape WHERE kind = 'status'),
  (SELECT name FROM entry WHERE key = s.class), s.standing,
  (SELECT group_concat(place, ', ') FROM
     (SELECT place FROM seen WHERE status = s.key ORDER BY instr('wire log client body', place))),
  iif(s.content = 'allowed', 'content', ''), s.fault, s.retry, s.retry_note, s.store, t.sentence, s.store_note,
  r.method, iif(r.permanent, 'permanent', ''), x.request, x.response,
  (SELECT count(*) FROM status n WHERE n.class = s.class AND n.origin = 'IETF' AND n.code <= s.code AND s.origin = 'IETF'),
  (SELECT count(*) FROM status n WHERE n.class = s.class AND n.origin = 'IETF'),
  (SELECT count(*) FROM rule WHERE subject = s.class AND s.key IN (SELECT status FROM seen WHERE place = 'wire')),
  tp.spec, tp.section, NULL, sp.spec, sp.section, NULL)
FROM status s LEFT JOIN storing t ON t.store = s.store
LEFT JOIN redirect r ON r.status = s.key LEFT JOIN example x ON x.status = s.key
LEFT JOIN place tp ON tp.spec = t.spec AND tp.section = t.section
LEFT JOIN place sp ON sp.spec = s.store_spec AND sp.section IS s.store_section;

INSERT INTO record
SELECT c.key, 2, 0, printf((SELECT format FROM shape WHERE kind = 'class'), c.gist, c.unknown, c.fault, c.retry,
  (SELECT count(*) FROM status n WHERE n.class = c.key AND n.origin = 'IETF'), t.sentence, p.spec, p.section, p.url)
FROM class c LEFT JOIN storing t ON t.store = 'explicit' AND c.digit > 1
LEFT JOIN place p ON p.spec = t.spec AND p.section = t.section;

INSERT INTO record
SELECT n.entry, 3, k.position, printf((SELECT format FROM shape WHERE kind = 'section'), k.kind, k.title, n.text)
FROM section n JOIN section_kind k ON k.kind = n.kind;

-- The rules of a status or a class, and those that name a header field.
INSERT INTO record
SELECT o.entry, 4, printf('%s %d %05d', o.rank, l.position, r.rowid),
  printf((SELECT format FROM shape WHERE kind = 'rule'), r.subject, r.field, r.direction, r.actor, r.level, r.condition,
         p.spec, p.section, NULL)
FROM (SELECT subject AS entry, id, '' AS rank FROM rule
      UNION ALL SELECT h.key, id, subject FROM rule JOIN header h ON h.key = field) o
JOIN rule r ON r.id = o.id JOIN level l ON l.name = r.level
JOIN place p ON p.spec = r.spec AND p.section = r.section;

INSERT INTO record
SELECT status, 5, position, printf((SELECT format FROM shape WHERE kind = 'sign'), product, type, text, meaning, source,
  iif(brief, 'brief', ''))
FROM sign;

INSERT INTO record
SELECT o.entry, 6, printf('%d %03d %s', o.weight, 999 - coalesce(l.fame, 0), l.key),
  printf((SELECT format FROM shape WHERE kind = 'related'), o.weight, o.contrast, o.short,
         l.key, l.kind, l.name, NULL, l.code, l.origin, l.class)
FROM (SELECT a AS entry, b AS other, weight, about_b AS contrast, short_b AS short FROM relation
      UNION ALL SELECT b, a, weight, about_a, short_a FROM relation) o
JOIN listing l ON l.key = o.other;

INSERT INTO record
SELECT status, 7, name, printf((SELECT format FROM shape WHERE kind = 'former'), name, used) FROM former_name;

INSERT INTO record
SELECT status, 8, language, printf((SELECT format FROM shape WHERE kind = 'constant'), name, language) FROM constant;

INSERT INTO record
SELECT o.entry, 9, o.item, printf((SELECT format FROM shape WHERE kind = 'member'),
  l.key, l.kind, l.name, l.summary, l.code, l.origin, l.class)
FROM (SELECT class AS entry, key AS other, printf('%d %03d %s', origin <> 'IETF', code, origin) AS item FROM status
        WHERE class IS NOT NULL
      UNION ALL SELECT topic, entry, printf('%05d', position) FROM topic_link
      UNION ALL SELECT status, key, printf('%05d', rowid) FROM substatus
      UNION ALL SELECT key, status, '' FROM substatus) o
JOIN listing l ON l.key = o.other;

-- The first screen is a page too.
INSERT INTO record
SELECT 'overview', 1, c.key, printf((SELECT format FROM shape WHERE kind = 'group'), c.gist,
  (SELECT count(*) FROM status n WHERE n.class = c.key AND n.origin = 'IETF'),
  l.key, l.kind, l.name, l.summary, l.code, l.origin, l.class)
FROM class c JOIN listing l ON l.key = c.key;

INSERT INTO record
SELECT 'overview', 2, 0, printf((SELECT format FROM shape WHERE kind = 'elsewhere'),
  (SELECT count(*) FROM status WHERE origin <> 'IETF'),
  (SELECT group_concat(origin, ', ') FROM (SELECT origin FROM status WHERE origin <> 'IETF'
     GROUP BY origin ORDER BY max(fame) DESC, origin LIMIT 3)));

INSERT INTO record
SELECT 'overview', 4, l.id, printf((SELECT format FROM shape WHERE kind = 'topic'),
  l.key, l.kind, l.name, l.summary, l.code, l.origin, l.class)
FROM listing l WHERE l.kind = 'topic';

INSERT INTO record
SELECT 'overview', 3, f.position, printf((SELECT format FROM shape WHERE kind = 'family'), f.gist,
  (SELECT group_concat(entry, ' ') FROM (SELECT entry FROM family_member WHERE family = f.name ORDER BY position)))
FROM family f;

INSERT INTO document (key, text)
SELECT key, (SELECT group_concat(text, char(30)) FROM
  (SELECT text FROM record WHERE entry = key ORDER BY position, item))
FROM (SELECT DISTINCT entry AS key FROM record) ORDER BY key;

DROP VIEW temp.place;
DROP TABLE temp.record;
DROP TABLE temp.shape;
DROP TABLE temp.level;

-- ---- packing ------------------------------------------------------------------

INSERT INTO search_stem (search_stem) VALUES ('optimize');
INSERT INTO search_word (search_word) VALUES ('optimize');
COMMIT;
VACUUM;

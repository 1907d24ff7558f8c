-- Search: two tables of full text over the content. The stemmed one answers whole words, the other one prefixes,
-- spelling and what is being typed. The weight of each column stands in src/catalog/search.c.

CREATE INDEX relation_by_b ON relation (b);
CREATE INDEX rule_by_subject ON rule (subject);
CREATE INDEX rule_by_field ON rule (field);
CREATE INDEX status_by_class ON status (class, code);
CREATE INDEX member_by_entry ON family_member (entry);

-- What a hit is shown with; the search tables keep no copy of it.
CREATE VIEW shown (id, name, alias, former, field, summary, prose, detail) AS
SELECT id, NULL, NULL, NULL, NULL, summary,
       (SELECT group_concat(text, char(10)) FROM
          (SELECT text FROM section WHERE entry = key UNION ALL SELECT replace(text, ' | ', ': ') FROM chapter WHERE entry = key)),
       NULL
FROM entry;

CREATE VIRTUAL TABLE search_stem USING fts5(
  name, alias, former, field, summary, prose, detail, content = 'shown', content_rowid = 'id',
  tokenize = 'porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE search_word USING fts5(
  name, alias, former, field, summary, prose, detail, content = '',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3', detail = column);

-- The words by which an entry may be found.
CREATE TEMP VIEW words (id, name, alias, former, field, summary, prose, detail) AS
SELECT e.id,
       CASE WHEN s.key IS NULL THEN e.key || ' ' || e.name
            ELSE printf('%03d', s.code) || ' ' || e.name || CASE s.origin WHEN 'IETF' THEN '' ELSE ' ' || s.origin END END,
       (SELECT group_concat(words, ' ') FROM alias WHERE entry = e.key),
       (SELECT group_concat(name, ' ') FROM
          (SELECT name FROM former_name WHERE status = e.key UNION ALL SELECT name FROM constant WHERE status = e.key)),
       (SELECT group_concat(word, ' ') FROM
          (SELECT field AS word FROM rule WHERE subject = e.key UNION
           SELECT coalesce(product || ' ', '') || text FROM sign WHERE status = e.key)),
       e.summary,
       shown.prose,
       (SELECT group_concat(text, char(10)) FROM
          (SELECT title AS text FROM chapter WHERE entry = e.key UNION ALL
           SELECT instead FROM status WHERE key = e.key UNION ALL
           SELECT text FROM practice WHERE status = e.key UNION ALL
           SELECT condition FROM rule WHERE subject = e.key UNION ALL
           SELECT meaning FROM sign WHERE status = e.key))
FROM entry e JOIN shown ON shown.id = e.id LEFT JOIN status s ON s.key = e.key
ORDER BY e.id;

INSERT INTO search_stem (rowid, name, alias, former, field, summary, prose, detail) SELECT * FROM words;
INSERT INTO search_word (rowid, name, alias, former, field, summary, prose, detail) SELECT * FROM words;
DROP VIEW words;

CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, search_word, 'row');
INSERT INTO word (word, entries) SELECT term, doc FROM vocabulary ORDER BY term;
DROP TABLE temp.vocabulary;

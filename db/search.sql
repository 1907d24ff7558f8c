-- Search: a table of full text over the content, and one of phrases, both by stems; and every word as it is written, for
-- words that are cut short or misspelt. What each column counts stands in src/catalog/rank.c, which ranks the rows.

CREATE INDEX relation_by_b ON relation (b);
CREATE INDEX rule_by_subject ON rule (subject);
CREATE INDEX rule_by_field ON rule (field);
CREATE INDEX status_by_class ON status (class, code);
CREATE INDEX member_by_entry ON family_member (entry);

-- Every name of an entry.
INSERT OR IGNORE INTO called (name, entry) -- constants differ in letter case alone
SELECT key, key FROM entry UNION SELECT name, key FROM entry UNION SELECT name, status FROM former_name UNION
SELECT name, status FROM constant;

-- The words by which an entry may be found.
CREATE TEMP VIEW words (id, name, alias, former, field, sign, summary, prose) AS
SELECT e.id,
       CASE WHEN s.key IS NULL THEN e.key || ' ' || e.name
            ELSE printf('%03d ', s.code) || e.name || iif(s.origin = 'IETF', '', ' ' || s.origin) END,
       (SELECT group_concat(words, ' ') FROM alias WHERE entry = e.key),
       (SELECT group_concat(name, ' ') FROM
          (SELECT name FROM former_name WHERE status = e.key UNION ALL SELECT name FROM constant WHERE status = e.key)),
       (SELECT group_concat(DISTINCT field) FROM rule WHERE subject = e.key),
       (SELECT group_concat(DISTINCT coalesce(product || ' ', '') || text) FROM sign WHERE status = e.key),
       e.summary,
       (SELECT group_concat(text, char(10)) FROM
          (SELECT text FROM section WHERE entry = e.key UNION ALL
           SELECT title || char(10) || text FROM chapter WHERE entry = e.key UNION ALL
           SELECT instead FROM status WHERE key = e.key UNION ALL
           SELECT text FROM practice WHERE status = e.key UNION ALL
           SELECT condition FROM rule WHERE subject = e.key UNION ALL
           SELECT meaning FROM sign WHERE status = e.key))
FROM entry e LEFT JOIN status s ON s.key = e.key
ORDER BY e.id;

CREATE VIRTUAL TABLE search USING fts5(
  name, alias, former, field, sign, summary, prose, content = '', detail = column, columnsize = 0,
  tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3');
INSERT INTO search (rowid, name, alias, former, field, sign, summary, prose) SELECT * FROM words;
INSERT INTO search (search) VALUES ('optimize');

-- The same as phrases of their own: of whom a query is nearly one, that is meant. The rowid is made of the entry's id, a
-- number below 4096 (1024 + sign.position of a line of a log, less of others), and how many words the phrase has, at most 63.
CREATE VIRTUAL TABLE phrase USING fts5(
  words, content = '', detail = column, columnsize = 0, tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3');
INSERT INTO phrase (rowid, words)
SELECT (id * 4096 + number) * 64 + min(63, 1 + length(words) - length(replace(words, ' ', ''))), words FROM
  (SELECT id, row_number() OVER (PARTITION BY id ORDER BY words) AS number, words FROM
     (SELECT id, words FROM entry JOIN alias ON entry = key UNION SELECT id, name FROM entry UNION
      SELECT id, summary FROM entry UNION SELECT entry.id, f.name FROM entry JOIN former_name f ON f.status = key)
   UNION ALL
   SELECT id, 1024 + position, text FROM entry JOIN sign ON status = key WHERE type = 'log' AND text GLOB '?* ?*');
INSERT INTO phrase (phrase) VALUES ('optimize');

-- How many entries have a stem.
CREATE VIRTUAL TABLE stem USING fts5vocab(search, 'row');

CREATE VIRTUAL TABLE temp.written USING fts5(
  name, alias, former, field, sign, summary, prose, content = '', tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO written (rowid, name, alias, former, field, sign, summary, prose) SELECT * FROM words;
CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(temp, written, 'row');
INSERT INTO word (word, entries) SELECT term, doc FROM vocabulary ORDER BY term;
DROP TABLE temp.vocabulary;
DROP TABLE temp.written;
DROP VIEW words;

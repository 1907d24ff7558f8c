-- Rules over several tables. Each row of the view is a sentence about a row that breaks one; the build prints them
-- and fails. What one table can say by itself stands in schema.sql as a CHECK.

CREATE TEMP VIEW problem (sentence) AS
SELECT s.key || ' has no section of its specification' FROM status s WHERE s.origin = 'IETF' AND s.section IS NULL
UNION ALL
SELECT s.key || ' has no section "' || k.kind || '"' FROM status s, section_kind k
 WHERE k.kind IN ('meaning', 'server', 'client', 'caching')
   AND NOT EXISTS (SELECT 1 FROM section n WHERE n.entry = s.key AND n.kind = k.kind)
UNION ALL
SELECT e.key || ' has more phrases than db/search.sql can number' FROM entry e WHERE
 (SELECT count(*) FROM alias a WHERE a.entry = e.key) + (SELECT count(*) FROM former_name f WHERE f.status = e.key) + 2 >= 1024
UNION ALL
SELECT 'sign of ' || status || ' at ' || position || ': db/search.sql can number no more than 3071' FROM sign
 WHERE position > 3071
UNION ALL
SELECT s.key || ' has no alias' FROM status s WHERE NOT EXISTS (SELECT 1 FROM alias a WHERE a.entry = s.key)
UNION ALL
SELECT s.key || ' is seen on the wire but has no example' FROM status s JOIN seen w ON w.status = s.key
 WHERE w.place = 'wire' AND s.standing <> 'reserved' AND NOT EXISTS (SELECT 1 FROM example x WHERE x.status = s.key)
UNION ALL
SELECT x.status || ': Content-Length of the example is not the length of its content' FROM example x
 WHERE x.response NOT LIKE 'HTTP/1.1 1%' AND x.response LIKE '%Content-Length: %'
   AND CAST(substr(x.response, instr(x.response, 'Content-Length: ') + 16) AS INTEGER)
       <> length(x.response) - instr(x.response, char(10, 10)) - 1
UNION ALL
SELECT x.status || ': the example''s status line is another one' FROM example x
 JOIN status s ON s.key = x.status JOIN entry e ON e.key = x.status
 WHERE s.standing <> 'reserved'
   AND instr(x.response, printf('HTTP/1.1 %03d ', s.code) || iif(s.origin = 'IETF', e.name || char(10), '')) <> 1
UNION ALL
SELECT x.status || ': the example''s response has no ' || r.field || ', which ' || r.id || ' demands' FROM example x
 JOIN rule r ON r.subject = x.status AND r.direction = 'response' AND r.level IN ('MUST', 'SHOULD')
   AND r.predicate IS NOT NULL
 WHERE instr(x.response, char(10) || r.field || ': ') = 0
UNION ALL
SELECT 'rule ' || r.id || ' does not begin with its subject ' || r.subject FROM rule r
 WHERE instr(r.id, lower(replace(r.subject, ' ', '-'))) <> 1
UNION ALL
SELECT key || ': the summary does not end with a full stop' FROM entry WHERE summary NOT LIKE '%.'
UNION ALL
SELECT key || ': the summary is not ASCII' FROM entry WHERE summary GLOB '*[^ -~]*'
UNION ALL
SELECT n.entry || ', ' || n.kind || ': the text is not ASCII' FROM section n
 WHERE replace(n.text, char(10), '') GLOB '*[^ -~]*'
UNION ALL
SELECT s.key || ': a note on caching names no specification' FROM status s
 WHERE s.store_note IS NOT NULL AND s.store_spec IS NULL
UNION ALL
SELECT s.key || ' is not sent, and nothing says what the client gets instead' FROM status s
 WHERE s.instead IS NULL AND s.standing <> 'reserved'
   AND NOT EXISTS (SELECT 1 FROM seen w WHERE w.status = s.key AND w.place = 'wire')
UNION ALL
SELECT s.key || ' is sent as it is, but something says what the client gets instead' FROM status s
 JOIN seen w ON w.status = s.key AND w.place = 'wire' WHERE s.instead IS NOT NULL
UNION ALL
SELECT key || ' has no section "meaning"' FROM entry WHERE kind IN ('header', 'substatus')
   AND NOT EXISTS (SELECT 1 FROM section WHERE entry = key AND kind = 'meaning')
UNION ALL
SELECT key || ': a topic needs chapters, and entries to read on' FROM entry WHERE kind = 'topic'
   AND NOT (EXISTS (SELECT 1 FROM chapter WHERE entry = key) AND EXISTS (SELECT 1 FROM topic_link WHERE topic = key))
UNION ALL
SELECT key || ': a text needs chapters' FROM entry WHERE kind = 'text'
   AND NOT EXISTS (SELECT 1 FROM chapter WHERE entry = key)
UNION ALL
SELECT entry || ', ' || title || ': the text is not ASCII' FROM chapter
 WHERE replace(title || text, char(10), '') GLOB '*[^ -~]*'
UNION ALL
SELECT 'sign of ' || status || ', ' || text || ': the text is not ASCII' FROM sign WHERE text || meaning GLOB '*[^ -~]*'
UNION ALL
SELECT 'setting ' || text || ' of ' || status || ': its source is no document' FROM sign
 WHERE type = 'setting' AND product IS NOT NULL AND coalesce(source, '') NOT GLOB 'http*://?*'
UNION ALL
SELECT 'sign ' || text || ' of ' || status || ': nothing says so, neither the lab nor a document' FROM sign
 WHERE source IS NULL AND product IN (SELECT product FROM outcome)
UNION ALL
SELECT claim || ': its source ' || source || ' is neither the product with its version nor a citation'
 FROM (SELECT 'sign ' || text || ' of ' || status AS claim, product, source FROM sign WHERE source IS NOT NULL
       UNION ALL SELECT 'outcome ' || fault || ' of ' || product, product, source FROM outcome
       UNION ALL SELECT 'practice of ' || status, NULL, source FROM practice) AS c
 WHERE source NOT IN (SELECT url FROM citation)
   AND (source GLOB 'http*://*' OR source NOT GLOB coalesce(product, '[A-Za-z]*') || ' [0-9]*')
UNION ALL
SELECT 'sign ' || text || ' of ' || status || ': ' || source || ' is neither in the lab nor tried by hand' FROM sign
 WHERE source NOT GLOB 'http*://*' AND source NOT IN (SELECT source FROM by_hand)
   AND product NOT IN (SELECT product FROM outcome)
UNION ALL
SELECT product || ' is said to be tried by hand, but the lab has it' FROM by_hand
 WHERE product IN (SELECT product FROM outcome)
UNION ALL
SELECT source || ' is said to be tried by hand, but nothing was' FROM by_hand
 WHERE NOT EXISTS (SELECT 1 FROM sign WHERE instr(source, by_hand.source))
   AND NOT EXISTS (SELECT 1 FROM practice WHERE instr(source, by_hand.source))
UNION ALL
SELECT 'citation ' || url || ' is no source of anything' FROM citation
 WHERE url NOT IN (SELECT source FROM sign WHERE source IS NOT NULL UNION SELECT source FROM outcome
                   UNION SELECT source FROM practice)
UNION ALL
SELECT a || ' and ' || b || ': the sentences are not ASCII' FROM relation
 WHERE axis || about_a || about_b || short_a || short_b GLOB '*[^ -~]*'
UNION ALL
SELECT a || ' and ' || b || ': a sentence gives away which of the two it is about' FROM relation
 WHERE instr(about_a || short_a, substr(a, 1, 3)) OR instr(about_b || short_b, substr(b, 1, 3))
UNION ALL
SELECT 'practice of ' || status || ': the sentence does not end with a full stop' FROM practice WHERE text NOT LIKE '%.'
UNION ALL
SELECT 'token ' || field || ', ' || token || ': the meaning is not ASCII' FROM token WHERE meaning GLOB '*[^ -~]*'
UNION ALL
SELECT 'token ' || field || ', ' || token || ': there is nothing to stand for * or #' FROM token
 WHERE token NOT IN ('', '*') AND token NOT LIKE '%=' AND token NOT LIKE '%=-' AND (instr(meaning, '*') OR instr(meaning, '#'))
UNION ALL
SELECT 'token Cache-Control, ' || token || ': not a piece of its own of a directive' FROM token
 WHERE field = 'Cache-Control' AND rtrim(token, '=') IN (SELECT name FROM directive)
UNION ALL
SELECT code || ' looks like no status code but has a row' FROM lookalike WHERE code IN (SELECT code FROM status);

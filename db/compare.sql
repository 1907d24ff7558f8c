-- What of two statuses is set side by side, property by property: a row for each, in the order in which they are shown. A
-- value is NULL where a status has none. `usual` is what need not be said where it is so of all.

CREATE VIEW property (status, number, name, value, usual) AS
SELECT key, 3, 'Fault', fault, NULL FROM status
UNION ALL
SELECT key, 4, 'Retry', retry_note, NULL FROM status
UNION ALL
SELECT s.key, 5, 'For how long', iif(r.permanent, 'for good', 'for now'), NULL
FROM status s JOIN redirect r ON r.status = s.key
UNION ALL
SELECT s.key, 6, 'A POST',
  CASE r.method WHEN 'kept' THEN 'stays a POST, with its content' WHEN 'GET' THEN 'becomes a GET' ELSE 'may become a GET' END,
  NULL
FROM status s JOIN redirect r ON r.status = s.key
UNION ALL
SELECT s.key, 7, 'Cached', t.in_short, NULL FROM status s JOIN storing t USING (store)
UNION ALL
-- Those that such a response has to carry, or not, as its rules say without more conditions than --check can see.
SELECT status, 8, 'Fields', group_concat(demand, '; '), NULL FROM (
  SELECT subject AS status, level || ' ' || group_concat(field, ', ') AS demand FROM (
    SELECT DISTINCT r.subject, r.level, l.position, r.field FROM rule r JOIN level l ON l.name = r.level
    WHERE r.direction = 'response' AND r.predicate IN ('present', 'has-member', 'present if asked-by POST', 'absent'))
  GROUP BY subject, level ORDER BY subject, position)
GROUP BY status
UNION ALL
SELECT key, 9, 'Content', iif(content = 'allowed', 'may be there', 'must not be there'), NULL FROM status
UNION ALL
SELECT key, 10, 'The client gets', instead, NULL FROM status WHERE instead IS NOT NULL
UNION ALL
SELECT s.key, 11, 'Seen',
  coalesce((SELECT group_concat(CASE place WHEN 'wire' THEN 'on the wire' WHEN 'log' THEN 'in logs'
              WHEN 'client' THEN 'in clients' ELSE 'in the content' END, ', ') FROM seen WHERE status = s.key), 'nowhere'),
  'on the wire'
FROM status s
UNION ALL
SELECT key, 12, 'Standing', standing, 'standard' FROM status
UNION ALL
SELECT key, 13, 'Defined in', spec || ifnull(' ' || section, ''), NULL FROM status WHERE spec IS NOT NULL;

-- With which others a status is compared first.
CREATE VIEW family_of (status, family) AS
SELECT status, family FROM
  (SELECT m.entry AS status, m.family, min(f.position) FROM family_member m JOIN family f ON f.name = m.family GROUP BY m.entry);

-- A sentence for each outcome that was tried with a version of its product and is another one than the lab saw (see
-- lab.sh: seen holds what was done, line the status that a line of the access log has), and for each that is missing.
SELECT printf('db says that %s answers %s to %s, it answered %s', o.product,
              coalesce(nullif(o.code, '-'), 'nothing'), o.fault, coalesce(nullif(s.code, '-'), 'nothing'))
FROM outcome AS o JOIN seen AS s ON s.product = o.product AND s.fault = o.fault
WHERE o.source GLOB o.product || ' [0-9]*' AND CAST(coalesce(o.code, '-') AS TEXT) <> s.code
UNION ALL
SELECT printf('db says that %s answers %s to %s, the lab does not try that', o.product,
              coalesce(nullif(o.code, '-'), 'nothing'), o.fault)
FROM outcome AS o
WHERE o.source GLOB o.product || ' [0-9]*' AND o.product COLLATE NOCASE IN (SELECT product FROM seen)
  AND NOT EXISTS (SELECT 1 FROM seen AS s WHERE s.product = o.product AND s.fault = o.fault)
UNION ALL
SELECT printf('db says that %s logs %s of %s, it logged %s', o.product, coalesce(o.logged, o.code, 'nothing'), o.fault,
              group_concat(DISTINCT l.status))
FROM outcome AS o JOIN line AS l ON l.product = o.product AND l.fault = o.fault AND l.status <> ''
WHERE o.source GLOB o.product || ' [0-9]*'
GROUP BY o.product, o.fault, o.logged, o.code HAVING NOT max(CAST(l.status AS INTEGER) IS coalesce(o.logged, o.code))
UNION ALL
SELECT printf('db says that %s logs %d of %s, it logged nothing', o.product, o.logged, o.fault)
FROM outcome AS o
WHERE o.source GLOB o.product || ' [0-9]*' AND o.logged IS NOT NULL
  AND o.product COLLATE NOCASE IN (SELECT product FROM seen)
  AND NOT EXISTS (SELECT 1 FROM line AS l WHERE l.product = o.product AND l.fault = o.fault AND l.status <> '')
UNION ALL
SELECT printf('the lab tried %s with %s, db has no outcome', s.fault, s.product)
FROM seen AS s JOIN fault AS f ON f.key = s.fault
WHERE NOT EXISTS (SELECT 1 FROM outcome AS o WHERE o.product = s.product COLLATE NOCASE AND o.fault = s.fault);

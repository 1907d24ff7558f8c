-- A sentence for each row of outcome that names a version of a product as its source, which answered something else
-- (see lab.sh: seen holds what was seen just now).
SELECT printf('db says that %s answers %s to %s, it answered %s', o.product,
              coalesce(nullif(o.code, '-'), 'nothing'), o.fault, coalesce(nullif(s.code, '-'), 'nothing'))
FROM outcome AS o JOIN seen AS s ON s.product = o.product AND s.fault = o.fault
WHERE o.source GLOB o.product || ' [0-9]*' AND CAST(coalesce(o.code, '-') AS TEXT) <> s.code
UNION ALL
SELECT printf('db says that %s answers %s to %s, the lab does not try that', o.product,
              coalesce(nullif(o.code, '-'), 'nothing'), o.fault)
FROM outcome AS o
WHERE o.source GLOB o.product || ' [0-9]*' AND o.product COLLATE NOCASE IN (SELECT product FROM seen)
  AND NOT EXISTS (SELECT 1 FROM seen AS s WHERE s.product = o.product AND s.fault = o.fault);

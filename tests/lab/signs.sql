-- A sentence for each sign of a fault that the log of this fault, as the lab just saw it, does not have (see lab.sh: line
-- holds the lines). "*" stands for what changes.
SELECT printf('db says that %s logs "%s" at %s, it did not', g.product, g.text, g.fault)
FROM sign AS g
WHERE g.fault IS NOT NULL AND g.type IN ('log', 'flag')
  AND EXISTS (SELECT 1 FROM seen AS s WHERE s.product = g.product AND s.fault = g.fault)
  AND NOT EXISTS (
    SELECT 1 FROM line AS l
    WHERE l.product = g.product AND l.fault = g.fault
      AND l.text GLOB '*' || replace(replace(g.text, '[', '[[]'), '?', '[?]') || '*')
  AND NOT EXISTS (SELECT 1 FROM seen AS s WHERE s.product = g.product AND s.fault = g.fault AND s.flag = g.text);

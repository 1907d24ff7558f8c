-- A sentence for each sign that was tried with a version of its product, which the lab did not see (see lab.sh: seen holds
-- what was done, line what the logs and the answers said). "*" stands for what changes. A status that all agree on has to
-- be the one that the client got or that the log has; a number that a product has for itself may be in neither. A
-- variable, $name, stands in a line as name=value. "No line in" a log is seen where nothing comes after the line of the
-- access log.
WITH tried AS (
    SELECT g.status, g.product, g.type, g.text, g.spelling, s.fault,
           printf('*%s*', replace(replace(iif(g.text GLOB '$[a-z]*', substr(g.text, 2) || '=', g.text), '[', '[[]'),
             '?', '[?]')) AS pattern,
           g.status GLOB '* *' OR s.code = g.status
             OR EXISTS (SELECT 1 FROM line AS l WHERE l.product = s.product AND l.fault = s.fault
                        AND l.text GLOB '*[ :/]' || g.status || '[ ,]*') AS fits, s.flag, s.log
    FROM sign AS g JOIN seen AS s ON s.product = g.product
    WHERE g.source GLOB g.product || ' [0-9]*'
), proved AS (
    SELECT t.status, t.product, t.type, t.text FROM tried AS t
    WHERE t.fits AND (t.type = 'who' OR t.flag = t.text OR t.flag GLOB t.spelling
      OR t.type = 'cause' AND t.text GLOB 'no line in *' AND t.log NOT GLOB '* / *'
      OR EXISTS (SELECT 1 FROM line AS l WHERE l.product = t.product AND l.fault = t.fault AND l.text GLOB t.pattern))
)
SELECT DISTINCT printf('db says that %s has "%s" with %s, no fault of the lab did', product, text, status)
FROM tried WHERE (status, product, type, text) NOT IN (SELECT status, product, type, text FROM proved);

-- A sentence for each sign that was tried with a version of its product, which the lab did not see (see lab.sh: seen
-- holds what was done, line what the logs and the answers said, with the status of a line of the access log).
--
-- The client has to have got the status or, if it got none, the access log has to have it; where neither is so,
-- expected says what the client got and what the log has. A line has to stand in the log or the answer, "*" for what
-- changes. Of a variable, $name, that is the spelling, where digits are recorded as "*". By whom a response was made
-- may be the name of the product and no line. For "no line in" a log silent says with which fault.
WITH expected (status, product, text, code, logged) AS (VALUES
    ('000 curl', NULL, '*', '-', NULL),
    ('420 WebDAV draft', 'HAProxy', '*', '424', NULL),
    ('444 nginx', 'nginx', '*', '-', '444'),
    ('494 nginx', 'nginx', '*', '400', NULL),
    ('494 nginx', 'nginx', 'client sent too large header field', '-', '000'),
    ('495 nginx', 'nginx', '*', '400', NULL),
    ('496 nginx', 'nginx', '*', '400', NULL),
    ('497 nginx', 'nginx', '*', '400', NULL),
    ('499 nginx', 'nginx', '*', '-', '499'),
    ('499 nginx', 'nginx', '400 0', '-', '400'),
    ('499 nginx', 'nginx', '$request_completion', '200', '200'),
    ('499 nginx', 'HAProxy', '*', '-', NULL),
    ('499 nginx', 'Caddy', '*', '-', NULL),
    ('499 nginx', 'uWSGI', '*', '-', NULL),
    ('502', 'Squid', 'Detected DEAD Parent', '503', '502'), -- of the second request
    ('525 Cloudflare', 'nginx', '*', '-', NULL)
), silent (product, status, text, fault) AS (VALUES
    ('lighttpd', '500', 'no line in error.log', 'closed'),
    ('lighttpd', '502', 'no line in error.log', 'garbage'),
    ('lighttpd', '200', 'no line in error.log', 'cut')
), tried AS (
    SELECT g.status, g.product, g.type, g.text, g.spelling, s.fault, s.flag,
           printf('*%s*', iif(g.text GLOB '$[a-z]*', replace(coalesce(g.spelling, g.text), '[0-9]*', '[*]') || ' ',
             replace(replace(g.text, '[', '[[]'), '?', '[?]'))) AS pattern,
           s.code = coalesce(e.code, g.status) OR e.code IS NULL AND s.code = '-' AS got,
           iif(e.code IS NULL, iif(s.code = '-', g.status, NULL), e.logged) AS logged
    FROM sign AS g JOIN seen AS s ON s.product = g.product LEFT JOIN expected AS e
      ON e.status = g.status AND coalesce(e.product, g.product) = g.product AND g.text GLOB e.text
    WHERE g.source GLOB g.product || ' [0-9]*'
), proved AS (
    SELECT t.status, t.product, t.type, t.text FROM tried AS t
    WHERE t.got
      AND (t.logged IS NULL
        OR t.logged IN (SELECT status FROM line AS l WHERE l.product = t.product AND l.fault = t.fault))
      AND (t.type = 'who' AND t.text = t.product OR t.flag = t.text OR t.flag GLOB t.spelling
        OR EXISTS (SELECT 1 FROM line AS l WHERE l.product = t.product AND l.fault = t.fault
                   AND l.text || ' ' GLOB t.pattern)
        OR (t.product, t.status, t.text, t.fault) IN (SELECT * FROM silent)
          AND NOT EXISTS (SELECT 1 FROM line AS l WHERE l.product = t.product AND l.fault = t.fault
                          AND l.kind = 'log' AND l.status = ''))
)
SELECT DISTINCT printf('db says that %s has "%s" with %s, no fault of the lab did', product, text, status)
FROM tried WHERE (status, product, type, text) NOT IN (SELECT status, product, type, text FROM proved);

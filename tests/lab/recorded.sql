-- A sentence for each source that is a product with its version, but neither one that is recorded nor one that was
-- tried by hand (see lab.sh --recorded: seen holds all that is recorded). Of several, with commas between, each has to
-- be one.
WITH RECURSIVE claim AS (
    SELECT product, source || ', ' AS rest, NULL AS source FROM sign WHERE source IS NOT NULL
    UNION SELECT product, source || ', ', NULL FROM outcome
    UNION SELECT NULL, source || ', ', NULL FROM practice
    UNION SELECT product, substr(rest, instr(rest, ', ') + 2), substr(rest, 1, instr(rest, ', ') - 1)
    FROM claim WHERE rest <> ''
)
SELECT DISTINCT printf('db says something of %s that was tried with %s, that is not recorded',
                       coalesce(product, 'a product'), source)
FROM claim AS c
WHERE source NOT GLOB 'http*://*'
  AND NOT EXISTS (SELECT 1 FROM by_hand AS b WHERE b.source = c.source AND b.product = coalesce(c.product, b.product))
  AND NOT EXISTS (SELECT 1 FROM seen AS s WHERE s.product || ' ' || s.version = c.source
                  AND s.product = coalesce(c.product, s.product));

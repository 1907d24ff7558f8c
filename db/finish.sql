-- Normalises what the content files wrote, and packs the database.

UPDATE example SET request = replace(request, char(10), char(13, 10)), response = replace(response, char(10), char(13, 10));

INSERT INTO search_stem (search_stem) VALUES ('optimize');
INSERT INTO search_word (search_word) VALUES ('optimize');
COMMIT;
VACUUM;

-- Normalises what the content files wrote, and packs the database.

UPDATE example SET request = replace(request, char(10), char(13, 10)), response = replace(response, char(10), char(13, 10));
COMMIT;
VACUUM;

-- What ArcGIS Server of Esri means by numbers of its own: error codes in JSON content.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('ArcGIS REST JS', 'Esri/arcgis-rest-js: packages/arcgis-rest-places/src/openapi-types.ts', NULL, 'https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-places/src/openapi-types.ts', NULL);

-- 498 Esri Invalid Token --------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('498 Esri', 'status', 'Invalid Token',
  'ArcGIS does not accept the token: it is wrong or has expired.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('498 Esri', 498, 'Esri', '4xx', 'unofficial', 10, 'ArcGIS REST JS', NULL, 'allowed',
   'the client''s: its token ran out, or was made for another client',
   'changed', 'with a new token',
   NULL, NULL, NULL, NULL,
   'mostly 200, some services 401; 498 is error.code in the JSON content');

INSERT INTO seen (status, place) VALUES ('498 Esri', 'body');

INSERT INTO section (entry, kind, text) VALUES
('498 Esri', 'meaning',
'A service of ArcGIS got a token with the request and does not accept it. The client gets a new one (generateToken, or OAuth) and repeats the request.

The number is no status code there. It stands in the content, while the status line mostly says 200:

  {"error":{"code":498,"message":"Invalid token.","details":[]}}'),
('498 Esri', 'server',
'It reports errors in the JSON content. Newer services, such as Places, send 401 and have 498 or 499 in the content. A token may be bound to a Referer or to an address, and is accepted from nowhere else.'),
('498 Esri', 'client',
'It has to look for error in each answer, also in a 200, or it takes failures for results. Esri''s ArcGIS REST JS raises ArcGISAuthError for 498 and 499. A client logs in again in good time before the token ends, and once more if 498 comes all the same.'),
('498 Esri', 'caching',
'A cache sees only the 200 around it and may keep the error with it; no-store on such answers avoids that.'),
('498 Esri', 'choosing',
'Do not copy it: 401 with WWW-Authenticate says the same, and tools see it in the status line.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('498 Esri', 1, 1, NULL, 'cause', 'error.code', '498 in the JSON, whatever the status line says', NULL),
  ('498 Esri', 2, 1, NULL, 'cause', 'the token''s age', 'it ended: see expiration in the request for it', NULL),
  ('498 Esri', 3, 1, 'ArcGIS', 'setting', 'client=referer, ip, requestip', 'the token holds only for one Referer or address', 'https://developers.arcgis.com/rest/services-reference/enterprise/generate-token'),
  ('498 Esri', 4, 0, 'ArcGIS', 'log', 'refresh_token expired', 'the token that gets new ones ran out: log in anew', 'https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-request/test/mocks/errors.ts');

INSERT INTO alias (entry, words) VALUES
  ('498 Esri', 'arcgis invalid token expired token esri arcgis online arcgis server error code 498 generateToken ArcGISAuthError');

-- 499 Esri Token Required -------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('499 Esri', 'status', 'Token Required',
  'ArcGIS wants a token for this service, and none came with the request.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('499 Esri', 499, 'Esri', '4xx', 'unofficial', 12, 'ArcGIS REST JS', NULL, 'allowed',
   'the client''s: it sent no token; or the service should have been shared with everyone',
   'changed', 'with a token',
   NULL, NULL, NULL, NULL,
   'mostly 200, some services 401; 499 is error.code in the JSON content');

INSERT INTO seen (status, place) VALUES ('499 Esri', 'body');

INSERT INTO section (entry, kind, text) VALUES
('499 Esri', 'meaning',
'The service or folder of ArcGIS is not public, and the request brought no token. The client gets one (generateToken, or OAuth) and repeats the request; if the data were meant to be public, its owner has to share them with everyone.

The number is no status code there. It stands in the content, while the status line mostly says 200:

  {"error":{"code":499,"message":"Token Required","details":[]}}'),
('499 Esri', 'server',
'It reports errors in the JSON content. Its Administrator API has another form, with "status":"error", "messages" and "code":499. Newer services, such as Places, send 401 with the number in the content.'),
('499 Esri', 'client',
'It has to look for error in each answer, also in a 200. The token goes into the parameter token; Esri''s ArcGIS REST JS can send it as X-Esri-Authorization instead and raises ArcGISAuthError for 498 and 499.'),
('499 Esri', 'caching',
'A cache sees only the 200 around it and may keep the error with it; no-store on such answers avoids that.'),
('499 Esri', 'choosing',
'Do not copy it: 401 with WWW-Authenticate says the same, and tools see it in the status line.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('499 Esri', 1, 1, NULL, 'cause', 'error.code', '499 in the JSON, whatever the status line says', NULL),
  ('499 Esri', 2, 1, NULL, 'cause', 'token', 'missing in query, form and X-Esri-Authorization', NULL),
  ('499 Esri', 3, 1, NULL, 'cause', 'the service', 'not shared with everyone, or no longer', NULL);

INSERT INTO alias (entry, words) VALUES
  ('499 Esri', 'arcgis token required esri arcgis online arcgis server error code 499 generateToken no token private layer ArcGISAuthError');

INSERT INTO relation (a, b, weight, axis, about_a, about_b, short_a, short_b) VALUES
  ('401', '498 Esri', 3, 'in the status line, or in a map service''s JSON',
   'the standard''s code for refused credentials, with a challenge',
   'a map service''s number in JSON: the token has expired or is wrong',
   'credentials refused', 'map token bad or expired'),
  ('401', '499 Esri', 3, 'in the status line, or in a map service''s JSON',
   'the standard''s code for missing credentials, with a challenge',
   'a map service''s number in JSON: no token was sent',
   'log in first', 'map service wants a token'),
  ('498 Esri', '499 Esri', 1, 'a bad token or none',
   'a token came, but it is wrong or has expired',
   'no token came at all',
   'token bad or expired', 'no token sent'),
  ('499 Esri', '499 nginx', 2, 'a map service''s JSON, or a web server''s log',
   'in a map service''s JSON: no token was sent',
   'in a web server''s log: the client hung up too early',
   'map service wants a token', 'client hung up, in logs'),
  ('498 Esri', '498 nginx', 3, 'a map service''s JSON, or a number long dead',
   'in a map service''s JSON: the token has expired or is wrong',
   'a web server''s own number for an unknown host, dead since 2006',
   'map token bad or expired', 'dead since 2006');

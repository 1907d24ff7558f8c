-- What Twitter means by a number of its own.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('Twitter response codes', 'Twitter developer documentation: response codes', NULL, 'https://developer.x.com/ja/docs/basics/response-codes', NULL);

-- 420 Twitter Enhance Your Calm -------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('420 Twitter', 'status', 'Enhance Your Calm',
  'The old Twitter API said so to a client that asked too often.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('420 Twitter', 420, 'Twitter', '4xx', 'unofficial', 8, 'Twitter response codes', NULL, 'allowed',
   'the client''s: over its rate limit',
   'later', 'after Retry-After, else with growing pauses',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('420 Twitter', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('420 Twitter', 'meaning',
'The client was rate limited by the Twitter API. It had to wait and to ask less often. The registered code for that is 429, which did not exist yet when Twitter began with it.

The phrase is a quotation from the film Demolition Man. Another 420, Method Failure, stood in a draft of WebDAV and stayed in lists of names for a long time.'),
('420 Twitter', 'server',
'Twitter announced it for its Search API from 18 January 2010 on, so that rate limits could be told from other errors. From version 1.1 on the API answered 429 instead; streaming kept 420 for longer. Shopify used the number for locked shops, until August 2018. Other services should not take it up: to a client that does not know it, it is a plain 400.'),
('420 Twitter', 'client',
'It treats it like a 429: wait for the time in Retry-After if there is one, else double the pause after each failure and add a random part.'),
('420 Twitter', 'caching',
'It has no rule of its own. Unlike 429 no standard forbids storing it; Cache-Control: no-store does that.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('420 Twitter', 1, 1, NULL, 'cause', 'Retry-After', 'how long to wait, if it is there', NULL);

INSERT INTO alias (entry, words) VALUES
  ('420 Twitter', 'enhance your calm twitter rate limit twitter api limit tweepy 420 status code 420'),
  ('420 Twitter', 'demolition man calm down slow down too many tweets');

INSERT INTO example (status, request, response) VALUES ('420 Twitter',
'GET /search.json?q=tea HTTP/1.1
Host: api.example.com

',
'HTTP/1.1 420 Enhance Your Calm
Date: Tue, 24 Nov 2026 08:00:00 GMT
Retry-After: 60
Cache-Control: no-store
Content-Type: application/json
Content-Length: 58

{"error":"You have been rate limited. Enhance your calm."}');

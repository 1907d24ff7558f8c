-- What Shopify means by a number of its own.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('Shopify response codes', 'Shopify API response status and error codes', NULL, 'https://shopify.dev/docs/api/usage/response-codes', NULL);

-- 430 Shopify Security Rejection ------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('430 Shopify', 'status', 'Security Rejection',
  'Shopify takes the request for an attack or a bot and refuses it.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('430 Shopify', 430, 'Shopify', '4xx', 'unofficial', 8, 'Shopify response codes', NULL, 'allowed',
   'the client''s, as Shopify''s filter sees it; often only the address that it shares with others',
   'changed', 'not at once: slower, from an address of its own, with the buyer''s address',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('430 Shopify', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('430 Shopify', 'Shopify Security Rejection', 'Shopify');

INSERT INTO section (entry, kind, text) VALUES
('430 Shopify', 'meaning',
'Shopify''s protection took the request for a possibly malicious one. Whoever runs the client has to find out what makes it look like that. The rate limit is something else: that is 429.

Users of the Admin API report short bursts of it for ordinary calls; the support named public addresses of cloud platforms, shared with others, as the usual reason.'),
('430 Shopify', 'server',
'What exactly triggers it Shopify does not say. For the Storefront API called from a server it asks for the address of the buyer in Shopify-Storefront-Buyer-IP, so that many buyers do not look like one busy client. The content may be an HTML page with an id for the support, in spite of a JSON API.'),
('430 Shopify', 'client',
'It stops for a while instead of repeating at once, and does not expect JSON. A client that does not know the code treats it like a 400. Some libraries for Shopify treat it like 429, that is, wait and repeat.'),
('430 Shopify', 'caching',
'It has no rule of its own. Do not give it a lifetime, or the error outlasts its cause.'),
('430 Shopify', 'choosing',
'Not for others. A refusal on suspicion is 403, one for too many requests 429.'),
('430 Shopify', 'history',
'Lists of codes also have 430 as Request Header Fields Too Large, which is the phrase of 431.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('430 Shopify', 1, 1, NULL, 'cause', 'your address', 'shared with others, as on many cloud platforms', 'https://github.com/kirillplatonov/shopify_graphql/issues/38'),
  ('430 Shopify', 2, 1, 'Shopify', 'setting', 'Shopify-Storefront-Buyer-IP', 'the buyer''s address, in calls from your server', 'https://shopify.dev/docs/api/usage/limits'),
  ('430 Shopify', 3, 1, NULL, 'cause', 'the content', 'an HTML page with an id: give it to the support', 'https://github.com/Shopify/shopify-api-js/issues/1030'),
  ('430 Shopify', 4, 0, 'Shopify', 'log', 'Received an error response (430 undefined) from Shopify', 'how Shopify''s library for JavaScript reports it', 'https://github.com/Shopify/shopify-api-js/issues/1030');

INSERT INTO alias (entry, words) VALUES
  ('430 Shopify', 'shopify security rejection request blocked bot malicious storefront api admin api request header fields too large'),
  ('430 Shopify', '430 undefined from shopify graphql blocked cloud ip buyer ip');

INSERT INTO relation (a, b, weight, axis, about_a, about_b, short_a, short_b) VALUES
  ('403', '430 Shopify', 3, 'refused by any server, or by one shop platform''s filter',
   'a refusal that any server may send: rights or rules',
   'one shop platform''s filter took the request for an attack',
   'refused: rights or rules', 'taken for an attack'),
  ('429', '430 Shopify', 3, 'too many requests, or suspicious ones',
   'too many requests: slow down, Retry-After may tell how long',
   'suspicious, not too many: a shop platform''s filter struck',
   'you sent too much', 'looks like an attack');

INSERT INTO example (status, request, response) VALUES ('430 Shopify',
'POST /api/2026-07/graphql.json HTTP/1.1
Host: shop.example.com
Content-Type: application/json
Content-Length: 27

{"query":"{ shop {name} }"}',
'HTTP/1.1 430 Security Rejection
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/html
Content-Length: 48

<p>If you report this error, include id 4711</p>');

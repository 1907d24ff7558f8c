-- What the API of Anthropic means by a number of its own.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('Anthropic SDK', 'anthropics/anthropic-sdk-python: src/anthropic/_exceptions.py', NULL, 'https://github.com/anthropics/anthropic-sdk-python/blob/main/src/anthropic/_exceptions.py', NULL);

-- 529 Anthropic Overloaded ------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('529 Anthropic', 'status', 'Overloaded',
  'The Claude API is overloaded for all of its users; the request itself is fine.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('529 Anthropic', 529, 'Anthropic', '5xx', 'unofficial', 25, 'Anthropic SDK', NULL, 'allowed',
   'the service''s: too much comes in from everybody; your own limit would be 429',
   'later', 'after Retry-After, else with growing pauses of random length; a few times',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('529 Anthropic', 'wire'), ('529 Anthropic', 'body');

INSERT INTO section (entry, kind, text) VALUES
('529 Anthropic', 'meaning',
'The Claude API has more to do than it can at the moment, and turned the request away. It is no limit of the account. The client waits and repeats; if it lasts, status.claude.com tells more.

In a stream the same error can come after the status line: the answer begins as a 200 and ends with an event named error, with the type overloaded_error.'),
('529 Anthropic', 'server',
'The content is JSON with the type of the error; the field request-id names the request for the support:

  {"type":"error","error":{"type":"overloaded_error", ...}}'),
('529 Anthropic', 'client',
'It repeats the request a few times, each time later. The official library for Python does so twice by itself (max_retries) for 429, all 5xx and a few others: after Retry-After if that is at most 60 s, else after 0.5 s, doubled each time up to 8 s, then raises OverloadedError. After an error within a stream it does not repeat; that error appears as APIStatusError with status 200.

A client that does not know the code treats it like a 500.'),
('529 Anthropic', 'caching',
'It answers a POST, so caches leave it alone in practice.'),
('529 Anthropic', 'choosing',
'Not for others: 503 with Retry-After says the same, and every client knows it.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('529 Anthropic', 1, 1, NULL, 'cause', 'error.type', 'overloaded_error; rate_limit_error would be your limit', 'https://github.com/anthropics/anthropic-sdk-python'),
  ('529 Anthropic', 2, 1, NULL, 'cause', 'the stream', 'an event error after a 200 can be the same', 'https://github.com/anthropics/anthropic-sdk-python'),
  ('529 Anthropic', 3, 1, 'Anthropic', 'setting', 'max_retries', 'how often the official libraries repeat: 2 by default', 'https://github.com/anthropics/anthropic-sdk-python'),
  ('529 Anthropic', 4, 1, NULL, 'cause', 'request-id', 'a field of the answer: name it to the support', 'https://github.com/anthropics/anthropic-sdk-python');

INSERT INTO alias (entry, words) VALUES
  ('529 Anthropic', 'claude api overloaded overloaded_error anthropic OverloadedError llm api busy 529 error claude code'),
  ('529 Anthropic', 'api error 529 overloaded model overloaded try again');

INSERT INTO relation (a, b, weight, axis, about_a, about_b, short_a, short_b) VALUES
  ('429', '529 Anthropic', 1, 'your own limit, or the load of all users',
   'you are over your own limit; others are served',
   'a model''s API is overloaded for everybody; your limit is not reached',
   'you sent too much', 'API overloaded for all'),
  ('503', '529 Anthropic', 2, 'the standard''s number, or one company''s',
   'the registered number for a service that is overloaded',
   'one company''s own number for an overloaded model API',
   'refuses for now', 'model API overloaded'),
  ('529 Anthropic', '529 Qualys', 3, 'a language model''s API, or a TLS test',
   'from a language model''s API: wait seconds to minutes',
   'from a TLS test service: wait 15 to 30 minutes',
   'from a model''s API', 'from a TLS test service');

INSERT INTO example (status, request, response) VALUES ('529 Anthropic',
'POST /v1/messages HTTP/1.1
Host: api.example.com
X-Api-Key: secret
anthropic-version: 2023-06-01
Content-Type: application/json
Content-Length: 73

{"model":"m1","max_tokens":9,"messages":[{"role":"user","content":"Hi"}]}',
'HTTP/1.1 529 Overloaded
Date: Tue, 24 Nov 2026 08:00:00 GMT
request-id: req_011
Content-Type: application/json
Content-Length: 75

{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}');

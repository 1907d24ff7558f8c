-- What the SSL Labs API of Qualys means by a number of its own.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('SSL Labs API', 'SSL Labs API documentation, version 4', NULL, 'https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md', NULL);

-- 529 Qualys Service Is Overloaded ----------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('529 Qualys', 'status', 'Service Is Overloaded',
  'The SSL Labs test service has too much to do; come back in 15 to 30 minutes.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('529 Qualys', 529, 'Qualys', '5xx', 'unofficial', 5, 'SSL Labs API', NULL, 'allowed',
   'the service''s: too much comes in from everybody',
   'later', 'after 15 to 30 minutes, at a random moment',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('529 Qualys', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('529 Qualys', 'Site is overloaded', 'lists of codes');

INSERT INTO section (entry, kind, text) VALUES
('529 Qualys', 'meaning',
'The API of SSL Labs, which tests the TLS set-up of servers, is overloaded. It is not the fault of the client that asks; a client over its own limit gets 429. Whoever runs the test waits and starts it again later.'),
('529 Qualys', 'server',
'Its documentation lists 529 beside 503, which it keeps for times when the service is away, such as maintenance.'),
('529 Qualys', 'client',
'It waits 15 to 30 minutes and chooses the moment at random, so that not all come back together. The client of SSL Labs itself, ssllabs-scan, does so for 503 and 529. A job in a build pipeline should rather skip the test than fail.'),
('529 Qualys', 'caching',
'It has no rule of its own. Do not give it a lifetime, or the error outlasts its cause.'),
('529 Qualys', 'choosing',
'Not for others: 503 with Retry-After says the same, and every client knows it.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('529 Qualys', 1, 1, 'ssllabs-scan', 'log', 'minutes after a 529 response', 'ssllabs-scan sleeps by itself: 15 to 29 minutes', 'https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-scan-v4.go'),
  ('529 Qualys', 2, 0, 'SSL Labs', 'cause', 'X-Current-Assessments', 'in successful answers only: your tests under way; too many are a 429, not a 529', 'https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md');

INSERT INTO alias (entry, words) VALUES
  ('529 Qualys', 'ssl labs ssllabs qualys service is overloaded site is overloaded tls test ssl test api ssllabs-scan');

INSERT INTO relation (a, b, weight, axis, about_a, about_b, short_a, short_b) VALUES
  ('429', '529 Qualys', 3, 'your own limit, or the load of all users',
   'you are over your own limit; others are served',
   'a TLS test service is overloaded for everybody',
   'you sent too much', 'TLS test service overloaded'),
  ('503', '529 Qualys', 3, 'the standard''s number, or one test service''s',
   'the registered number for a service that is away or overloaded',
   'a TLS test service''s own number for too much load',
   'refuses for now', 'TLS test service overloaded');

INSERT INTO example (status, request, response) VALUES ('529 Qualys',
'GET /api/v4/analyze?host=www.example.com HTTP/1.1
Host: api.example.com
email: admin@example.com

',
'HTTP/1.1 529 Service Is Overloaded
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Length: 0

');

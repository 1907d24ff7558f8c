-- What cPanel means by a status code.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('cPanel mod_bwlimited', 'EasyApache 4: package ea-apache24-mod_bwlimited', NULL, 'https://build.opensuse.org/projects/isv:cpanel:EA4/packages/mod_bwlimited/files/ea-apache24-mod_bwlimited.spec?expand=1', NULL);

-- 509 cPanel Bandwidth Limit Exceeded --------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('509 cPanel', 'status', 'Bandwidth Limit Exceeded',
  'The site has used up the traffic that its hosting plan allows.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('509 cPanel', 509, 'cPanel', '5xx', 'unofficial', 15, 'cPanel mod_bwlimited', NULL, 'allowed',
   'the site owner''s: the traffic of the plan is used up',
   'later', 'when the limit has been raised or the next period begins',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('509 cPanel', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('509 cPanel', 'meaning',
'The hosting account behind the site has transferred more data than its plan allows, and the server has shut the site off until the limit is raised or the count starts anew. The owner of the site has to act, or wait; a visitor can only come back later.

It comes from an Apache module that cPanel installs, mod_bwlimited ("bw/limited"). No RFC defines it, and plain Apache does not send it.'),
('509 cPanel', 'server',
'The module counts the traffic of an account and answers for it once the limit is passed. Every request to the account''s sites gets the same page, whatever it asks for.'),
('509 cPanel', 'client',
'It treats the code like a 500, since it is not registered. Repeating the request soon is of no use; a new period mostly means a new month.'),
('509 cPanel', 'caching',
'It has no rule of its own. Copies of the site that a cache or CDN holds already remain usable.'),
('509 cPanel', 'choosing',
'Not for new designs. 429 with Retry-After if a client has used too much, 503 with Retry-After if the service as a whole is away for a time.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('509 cPanel', 1, 1, NULL, 'cause', 'Bandwidth', 'in cPanel: the traffic of this month', NULL),
  ('509 cPanel', 2, 1, NULL, 'cause', 'the access log', 'what took it: big files, robots, hotlinks', NULL),
  ('509 cPanel', 3, 1, NULL, 'cause', 'the account in WHM', 'its bandwidth limit', NULL);

INSERT INTO alias (entry, words) VALUES
  ('509 cPanel', 'bandwidth exceeded traffic limit transfer quota used up monthly'),
  ('509 cPanel', 'shared hosting site suspended whm apache bw/limited'),
  ('509 cPanel', 'data transfer limit hosting plan'),
  ('509 cPanel', 'the server is temporarily unable to service your request due to the site owner reaching his/her bandwidth limit');

INSERT INTO example (status, request, response) VALUES ('509 cPanel',
'GET / HTTP/1.1
Host: example.com

',
'HTTP/1.1 509 Bandwidth Limit Exceeded
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/html
Content-Length: 55

<p>This site has used up its traffic for the month.</p>');

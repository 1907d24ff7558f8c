-- What the hosting platform Pantheon means by a number of its own.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('Pantheon platform guide', 'Pantheon documentation: platform and site information', NULL, 'https://docs.pantheon.io/guides/platform-considerations/platform-site-info', NULL);

-- 530 Pantheon Site Is Frozen ---------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('530 Pantheon', 'status', 'Site Is Frozen',
  'Pantheon has switched off a sandbox site because nobody worked on it for months.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('530 Pantheon', 530, 'Pantheon', '5xx', 'unofficial', 6, 'Pantheon platform guide', NULL, 'allowed',
   'nobody''s: the site was left alone for too long; its owner can wake it',
   'later', 'a few minutes after the owner has unfrozen the site, not before',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('530 Pantheon', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('530 Pantheon', 'Site Frozen', 'Pantheon');

INSERT INTO section (entry, kind, text) VALUES
('530 Pantheon', 'meaning',
'The site is a sandbox, that is, without a paid plan, at the hosting company Pantheon, and was frozen. Its owner opens the user dashboard, chooses the site and clicks "Unfreeze site"; a few minutes later it works again. A visitor can only tell the owner.'),
('530 Pantheon', 'server',
'Pantheon freezes sandboxes that are older than four months and had no Git activity, such as a commit, for three. Every request to the site gets 530, whatever it asks for.'),
('530 Pantheon', 'client',
'It treats the code like a 500, since it is not registered. Repeating the request is of no use before somebody has acted.'),
('530 Pantheon', 'caching',
'It has no rule of its own. With a lifetime it would be shown for a while after the site is back.'),
('530 Pantheon', 'choosing',
'Not for others. A site that is switched off for a time: 503. One that is gone for good: 410.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('530 Pantheon', 1, 1, NULL, 'cause', 'the host name', 'a sandbox at Pantheon, or a domain that leads there', NULL),
  ('530 Pantheon', 2, 1, NULL, 'cause', 'after unfreezing', 'files not committed to Git are gone: restore a backup', 'https://docs.pantheon.io/guides/platform-considerations/platform-site-info');

INSERT INTO alias (entry, words) VALUES
  ('530 Pantheon', 'pantheon site is frozen site frozen unfreeze sandbox inactive wordpress drupal hosting');

INSERT INTO relation (a, b, weight, axis, about_a, about_b, short_a, short_b) VALUES
  ('503', '530 Pantheon', 3, 'away for a time, or frozen until the owner acts',
   'away for now; comes back by itself',
   'a sandbox that its hosting company froze: the owner has to wake it',
   'refuses for now', 'frozen until its owner acts'),
  ('530 Cloudflare', '530 Pantheon', 2, 'a CDN that cannot find the server, or a frozen sandbox',
   'a CDN cannot find out where the site''s server is; has an error 1xxx',
   'a hosting company froze a sandbox that nobody worked on',
   'CDN finds no server', 'hosting froze a sandbox');

INSERT INTO example (status, request, response) VALUES ('530 Pantheon',
'GET / HTTP/1.1
Host: www.example.com

',
'HTTP/1.1 530 Site Is Frozen
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/html
Content-Length: 27

<h1>530 Site Is Frozen</h1>');

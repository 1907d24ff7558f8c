-- Codes that no document defines, but that lists pass on from one to the next.

-- 210 informal Content Different -------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('210 informal', 'status', 'Content Different',
  'A phrase in lists of codes; what a sender means by it, no document says.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, folklore, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('210 informal', 210, 'informal', '2xx', 'unofficial', 2, NULL, NULL, 1, 'allowed',
   'nobody''s: to a client it worked',
   'no', 'not needed: to a client it is a success',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('210 informal', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('210 informal', 'meaning',
'The number and its phrase stand in lists of codes and in libraries made from them. No RFC defines it, those of WebDAV neither. Whoever runs the application that sends it has to say what is different from what.'),
('210 informal', 'server',
'HAProxy knows the phrase: told to set-status 210, it sends 210 Content Different. It does not choose the number by itself, and an answer that comes with 210 it passes on as it is.'),
('210 informal', 'client',
'It treats an unknown 2xx like a 200.'),
('210 informal', 'caching',
'No cache may guess a lifetime for it, as it may for 200.'),
('210 informal', 'choosing',
'Not for new designs: 200, or 203 if a proxy has changed the content.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('210 informal', 1, 1, 'HAProxy', 'setting', 'http-response set-status 210', 'sends the number; reason "..." behind it sets the phrase', 'https://docs.haproxy.org/2.6/configuration.html#4.2-http-response%20set-status'),
  ('210 informal', 2, 1, NULL, 'cause', 'the application', 'what this sender means by the number', NULL);

INSERT INTO alias (entry, words) VALUES
  ('210 informal', 'content different haproxy list of codes unregistered');

INSERT INTO example (status, request, response) VALUES ('210 informal',
'GET /plan HTTP/1.1
Host: example.com

',
'HTTP/1.1 210 Content Different
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain
Content-Length: 20

This is another plan');

-- 310 informal Too many Redirects ------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('310 informal', 'status', 'Too many Redirects',
  'Listed for a redirect loop; clients that meet one report an error of their own.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, folklore, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('310 informal', 310, 'informal', '3xx', 'unofficial', 3, NULL, NULL, 1, 'allowed',
   'the site''s: two of its rules send the client to and fro',
   'no', 'the loop stays until a rule or a cookie changes',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('310 informal', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('310 informal', 'meaning',
'Lists of codes have it for a request that is redirected again and again. No document defines it, and it is rarely met: it is the client that counts redirects, and it reports an error of its own. Whoever runs the site has to find the rules that contradict one another.'),
('310 informal', 'server',
'HAProxy knows the phrase: told to set-status 310, it sends 310 Too many Redirects. It does not choose the number by itself.

The usual loop: a balancer ends TLS and speaks plain HTTP to the application, which redirects to https each time because it sees http. X-Forwarded-Proto, or whatever field the application trusts, has to tell it. Cloudflare in its mode Flexible is such a balancer: with Full (strict) it asks the origin by https.'),
('310 informal', 'client',
'A client should notice endless redirects and stop (RFC 9110 15.4). curl -L does after 50, exits with 47 and prints the last code, such as 301. A 310 itself it treats like a 300: with Location, curl 7.88.1 follows it, Python''s urllib does not.'),
('310 informal', 'caching',
'The redirects of the loop may be kept: a stored 301 can go on after the rule is mended.'),
('310 informal', 'choosing',
'Not for new designs. A server that notices a loop of its own making answers 500.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('310 informal', 1, 1, NULL, 'cause', 'Location', 'of each step: curl -sIL URL | grep -i ^location', 'curl 7.88.1'),
  ('310 informal', 2, 1, NULL, 'cause', 'https and a balancer', 'it ends TLS, the application redirects to https', NULL),
  ('310 informal', 3, 1, NULL, 'cause', 'www and without', 'one rule adds it, another takes it away', NULL),
  ('310 informal', 4, 1, 'curl', 'log', '(47) Maximum (50) redirects followed', 'what curl -L says to a loop', 'curl 7.88.1');

INSERT INTO alias (entry, words) VALUES
  ('310 informal', 'too many redirects redirect loop err_too_many_redirects curl: (47) maximum (50) redirects followed haproxy'),
  ('310 informal', 'redirected you too many times the page isn''t redirecting properly');

INSERT INTO example (status, request, response) VALUES ('310 informal',
'GET / HTTP/1.1
Host: example.com

',
'HTTP/1.1 310 Too many Redirects
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain
Content-Length: 43

This request has been redirected many times');

-- 598 informal Network Read Timeout Error ----------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('598 informal', 'status', 'Network Read Timeout Error',
  'A proxy says: the connection behind it stood, but no data came in time.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, folklore, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('598 informal', 598, 'informal', '5xx', 'unofficial', 5, NULL, NULL, 1, 'allowed',
   'behind the proxy that sent it; not the client',
   'later', 'GET and the like after a pause; a POST may have been carried out',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('598 informal', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('598 informal', 'meaning',
'Some proxies are said to use it when they had a connection to the server behind them and then waited too long for data. Whoever runs the proxy and that server has to look. The registered code for this is 504.

No standard and no manual of a well-known product defines it in this sense, so what a particular sender means has to be looked up there.'),
('598 informal', 'server',
'It should rather send 504, which every client can look up. If the kind of timeout matters, Proxy-Status can name it: connection_read_timeout.'),
('598 informal', 'client',
'It treats the code like a 500, since it is not registered. After a POST it first finds out whether the work was done.'),
('598 informal', 'caching',
'A cache that wanted to validate its copy may send that one instead, as with any 5xx (RFC 9111 4.3.3); stale-if-error names 500, 502, 503 and 504 only.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('598 informal', 1, 1, NULL, 'cause', 'the proxy''s manual', 'what this sender means by the number', NULL),
  ('598 informal', 2, 1, NULL, 'cause', 'the server behind it', 'accepts connections, then stays silent', NULL);

INSERT INTO alias (entry, words) VALUES
  ('598 informal', 'read timeout network timeout behind proxy no data received'),
  ('598 informal', 'upstream read timed out informal unregistered');

INSERT INTO example (status, request, response) VALUES ('598 informal',
'GET /orders HTTP/1.1
Host: api.example.com

',
'HTTP/1.1 598 Network Read Timeout Error
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain
Content-Length: 46

No data came from the server behind this proxy');

-- 599 informal Network Connect Timeout Error -------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('599 informal', 'status', 'Network Connect Timeout Error',
  'A proxy says: the server behind it did not take the connection in time.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, folklore, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('599 informal', 599, 'informal', '5xx', 'unofficial', 8, NULL, NULL, 1, 'allowed',
   'behind the proxy that sent it; not the client',
   'later', 'after a pause; if no connection was made, a POST has not arrived either',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('599 informal', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('599 informal', 'meaning',
'Some proxies are said to use it when a connection to the server behind them could not be made in time. Whoever runs the proxy and that server has to look. The registered code for this is 504.

No standard defines it, and others use the number in their own way: Tornado''s HTTP client and Perl''s HTTP::Tiny report 599 for an error on their own side, when there was no response at all.'),
('599 informal', 'server',
'It should rather send 504, which every client can look up. If the kind of timeout matters, Proxy-Status can name it: connection_timeout.'),
('599 informal', 'client',
'It treats the code like a 500, since it is not registered. First it makes sure that the number came over the network and was not made up by its own library.'),
('599 informal', 'caching',
'A cache that wanted to validate its copy may send that one instead, as with any 5xx (RFC 9111 4.3.3); stale-if-error names 500, 502, 503 and 504 only.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('599 informal', 1, 1, NULL, 'cause', 'your HTTP library', 'some report an error of their own as 599', NULL),
  ('599 informal', 2, 1, NULL, 'cause', 'the proxy''s manual', 'what this sender means by the number', NULL),
  ('599 informal', 3, 1, NULL, 'cause', 'the server behind it', 'down, out of reach, or behind a firewall', NULL);

INSERT INTO alias (entry, words) VALUES
  ('599 informal', 'connect timeout connection timed out network timeout behind proxy'),
  ('599 informal', 'cannot connect to upstream unreachable informal unregistered');

INSERT INTO example (status, request, response) VALUES ('599 informal',
'GET /orders HTTP/1.1
Host: api.example.com

',
'HTTP/1.1 599 Network Connect Timeout Error
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain
Content-Length: 45

No connection to the server behind this proxy');

-- relations ---------------------------------------------------------------------------------------

INSERT INTO relation (a, b, weight, axis, about_a, about_b, short_a, short_b) VALUES
  ('200', '210 informal', 3, 'registered or not',
   'the registered code for a request that worked',
   'no document says what it means; treated as success',
   'it worked', 'not defined anywhere'),
  ('302', '310 informal', 3, 'one redirect, or too many',
   'one redirect for now, which a client follows',
   'listed for a redirect loop; not registered',
   'one redirect, for now', 'listed for a redirect loop'),
  ('310 informal', '508', 3, 'a loop of redirects, or within a collection',
   'a loop of redirects between client and server; not registered',
   'a loop that the server met while it went through a collection',
   'listed for a redirect loop', 'loop in a collection'),
  ('599 HTTP::Tiny', '599 informal', 2, 'made up here, or sent by a proxy',
   'made up by a Perl program itself; nothing was sent',
   'sent by a proxy, so lists say: no connection behind it',
   'made up by a Perl client', 'sent by a proxy'),
  ('599 Tornado', '599 informal', 2, 'made up here, or sent by a proxy',
   'made up by a Python program itself; nothing was sent',
   'sent by a proxy, so lists say: no connection behind it',
   'made up by Tornado', 'sent by a proxy');

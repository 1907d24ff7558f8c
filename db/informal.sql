-- Codes that no document defines, but that lists pass on from one to the next.

-- 598 informal Network Read Timeout Error ----------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('598 informal', 'status', 'Network Read Timeout Error',
  'A proxy says: the connection behind it stood, but no data came in time.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, folklore, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('598 informal', 598, 'informal', '5xx', 'unofficial', 5, NULL, NULL, 1, 'allowed',
   'behind the proxy that sent it; not the client',
   'later', 'GET, HEAD, PUT and DELETE after a pause; a POST may have been carried out',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('598 informal', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('598 informal', 'meaning',
'Some proxies are said to use it when they had a connection to the server behind them and then waited too long for data. Whoever runs the proxy and that server has to look. The registered code for this is 504.

No standard and no manual of a well-known product defines it, so what a particular sender means has to be looked up there.'),
('598 informal', 'server',
'It should rather send 504, which every client can look up. If the kind of timeout matters, Proxy-Status can name it: connection_read_timeout.'),
('598 informal', 'client',
'It treats the code like 500, since it is not registered. After a POST it first finds out whether the work was done.'),
('598 informal', 'caching',
'It is not kept unless Cache-Control or Expires allows it.'),
('598 informal', 'choosing',
'Not for new designs: 504, with Proxy-Status if the reason matters.');

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
'It treats the code like 500, since it is not registered. First it makes sure that the number came over the network and was not made up by its own library.'),
('599 informal', 'caching',
'It is not kept unless Cache-Control or Expires allows it.'),
('599 informal', 'choosing',
'Not for new designs: 504, with Proxy-Status if the reason matters.');

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
  ('599 HTTP::Tiny', '599 informal', 2, 'made up here, or sent by a proxy',
   'made up by a Perl program itself; nothing was sent',
   'sent by a proxy, so lists say: no connection behind it',
   'made up by a Perl client', 'sent by a proxy'),
  ('599 Tornado', '599 informal', 2, 'made up here, or sent by a proxy',
   'made up by a Python program itself; nothing was sent',
   'sent by a proxy, so lists say: no connection behind it',
   'made up by Tornado', 'sent by a proxy');

-- What the Perl client HTTP::Tiny means by a number of its own.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('HTTP::Tiny', 'Perl: HTTP::Tiny, method request', NULL, 'https://metacpan.org/pod/HTTP::Tiny', NULL);

-- 599 HTTP::Tiny Internal Exception ---------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('599 HTTP::Tiny', 'status', 'Internal Exception',
  'The Perl client HTTP::Tiny had no usable response; the content says why.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('599 HTTP::Tiny', 599, 'HTTP::Tiny', '5xx', 'unofficial', 9, 'HTTP::Tiny', NULL, 'allowed',
   'open: network, server, or the program itself; the content tells',
   'later', 'depends on the reason; a POST may have been carried out',
   NULL, NULL, NULL, NULL,
   'no usable response; the 599 is made up by the library that it uses');

INSERT INTO seen (status, place) VALUES ('599 HTTP::Tiny', 'client');

INSERT INTO section (entry, kind, text) VALUES
('599 HTTP::Tiny', 'meaning',
'HTTP::Tiny, the HTTP client that comes with Perl, turns each failure of its own into a response with status 599, reason Internal Exception and the text of the error as content. Whoever runs the Perl program has to read that text: it may be the network, but also a module that is missing or a URL that cannot be parsed.

A response that really came with 599 has the phrase of its sender instead. LWP, the other client of Perl, makes a 500 of the same failures, with Client-Warning: Internal response.'),
('599 HTTP::Tiny', 'server',
'It sends nothing of the kind, and often its log has no line at all.'),
('599 HTTP::Tiny', 'client',
'It prints the content as well as status and reason. A timeout or a break within the content is a 599 too; the status that came before is lost. The key redirects still holds the redirects that came before it.'),
('599 HTTP::Tiny', 'caching',
'It exists within the program only, so there is nothing to store.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('599 HTTP::Tiny', 1, 1, 'HTTP::Tiny', 'log', 'Could not connect to', 'refused, or the name is unknown: the rest tells', 'HTTP::Tiny 0.080'),
  ('599 HTTP::Tiny', 2, 1, 'HTTP::Tiny', 'log', 'Timed out while waiting for', 'timeout, 60 s unless set, has passed', 'HTTP::Tiny 0.080'),
  ('599 HTTP::Tiny', 3, 1, 'HTTP::Tiny', 'log', 'must be installed for https', 'IO::Socket::SSL or Net::SSLeay is missing', 'HTTP::Tiny 0.080'),
  ('599 HTTP::Tiny', 4, 1, 'HTTP::Tiny', 'log', 'SSL connection failed for', 'certificate or handshake: the rest tells', 'HTTP::Tiny 0.080'),
  ('599 HTTP::Tiny', 5, 1, 'HTTP::Tiny', 'log', 'Unexpected end of stream', 'the server hung up too early', 'HTTP::Tiny 0.080'),
  ('599 HTTP::Tiny', 6, 0, 'HTTP::Tiny', 'log', 'Malformed Status-Line', 'what answers there does not speak HTTP/1', 'HTTP::Tiny 0.080'),
  ('599 HTTP::Tiny', 7, 0, 'HTTP::Tiny', 'log', 'Size of response body exceeds', 'more content than max_size allows', 'HTTP::Tiny 0.080'),
  ('599 HTTP::Tiny', 8, 0, 'HTTP::Tiny', 'log', 'Cannot parse URL', 'the program passed something that is no absolute URL', 'HTTP::Tiny 0.080');

INSERT INTO alias (entry, words) VALUES
  ('599 HTTP::Tiny', '599 internal exception perl cpan cpanm perlbrew plenv could not connect to connection refused name or service not known'),
  ('599 HTTP::Tiny', 'io::socket::ssl must be installed for https support net::ssleay timed out while waiting for socket to become ready for reading');

INSERT INTO relation (a, b, weight, axis, about_a, about_b, short_a, short_b) VALUES
  ('000 curl', '599 HTTP::Tiny', 2, 'which client had no answer',
   'curl had no answer, and prints three zeros',
   'Perl''s HTTP::Tiny had no usable answer, and makes up a 5xx',
   'curl had no answer', 'Perl had no answer'),
  ('599 HTTP::Tiny', '599 Tornado', 2, 'which client had no answer',
   'Perl''s HTTP::Tiny makes it up, for any failure',
   'Python''s Tornado makes it up, for timeouts above all',
   'Perl had no answer', 'Tornado had no answer');

-- What LinkedIn means by a number of its own.

-- 999 LinkedIn Request denied ---------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('999 LinkedIn', 'status', 'Request denied',
  'LinkedIn takes the client for a program and refuses; the page may be fine.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, folklore, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('999 LinkedIn', 999, 'LinkedIn', NULL, 'unofficial', 12, NULL, NULL, 1, 'allowed',
   'nobody''s: LinkedIn does not want programs to fetch its pages',
   'no', 'the same program is mostly refused again; look at the page in a browser',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('999 LinkedIn', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('999 LinkedIn', 'meaning',
'LinkedIn refuses a client that it takes for a program: a link checker or a scraper. The link need not be broken; in a browser the page may well open. Whoever runs the program has to leave these links out, or to use the API of LinkedIn.

No document of LinkedIn that defines the code has been found; it is known from what its web servers send. 999 lies outside 100 to 599 and so is no valid status code of HTTP at all. Users of Yahoo''s finance data met 999 Request denied as well, in 2017, when they asked too often.'),
('999 LinkedIn', 'server',
'What decides is not published. Users found User-Agent, the other fields of a browser and the address of the client to matter; it can come with the first request, and in spite of a browser''s User-Agent. Proxies pass the number on as it is: nginx 1.22.1, HAProxy 2.6.12 and Apache 2.4.71 were tried.'),
('999 LinkedIn', 'client',
'It should treat a number outside 100 to 599 like a 5xx (RFC 9110 15). A repeat seldom helps, though, and a link checker should report such links as not checked, not as broken. curl 7.88.1, Python''s urllib and Perl''s HTTP::Tiny read it like any other number.'),
('999 LinkedIn', 'caching',
'A proxy told to keep any answer keeps this one too, as nginx does with proxy_cache_valid any: then one refused program spoils the page for all.'),
('999 LinkedIn', 'choosing',
'Do not send it: a client need not even accept a number above 599. Refused by a rule: 403. Too many requests: 429.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('999 LinkedIn', 1, 1, NULL, 'cause', 'User-Agent', 'names a program, a library or a robot', 'https://github.com/stevenvachon/broken-link-checker/issues/91'),
  ('999 LinkedIn', 2, 1, NULL, 'cause', 'the client''s address', 'counts too: from another one the same may pass', 'https://github.com/stevenvachon/broken-link-checker/issues/91'),
  ('999 LinkedIn', 3, 1, NULL, 'cause', 'the link checker', 'its list of hosts to leave out', NULL);

INSERT INTO alias (entry, words) VALUES
  ('999 LinkedIn', 'linkedin 999 request denied link checker dead link broken link scraper crawler bot blocked html-proofer lychee'),
  ('999 LinkedIn', 'yahoo 999 unable to process request at this time error 999');

INSERT INTO relation (a, b, weight, axis, about_a, about_b, short_a, short_b) VALUES
  ('403', '999 LinkedIn', 3, 'a code of HTTP, or a number of one company',
   'the registered way to refuse, by any server',
   'LinkedIn refuses programs with a number that HTTP does not have',
   'refused, registered', 'LinkedIn refuses programs'),
  ('429', '999 LinkedIn', 3, 'too many requests, or none wanted',
   'too many requests: a wait helps',
   'LinkedIn wants no programs at all; a wait may not help',
   'too many: a wait helps', 'LinkedIn refuses programs');

INSERT INTO example (status, request, response) VALUES ('999 LinkedIn',
'HEAD /in/ada HTTP/1.1
Host: www.example.com
User-Agent: linkchecker/10

',
'HTTP/1.1 999 Request denied
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/html

');

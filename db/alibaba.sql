-- What Alibaba Cloud means by numbers of its own.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('Alibaba EdgeRoutine', 'Alibaba Cloud DCDN: HTTP status codes of EdgeRoutine', NULL, 'https://www.alibabacloud.com/help/doc-detail/279575.htm', NULL);

-- 598 Alibaba EdgeRoutine Limited -----------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('598 Alibaba', 'status', 'EdgeRoutine Limited',
  'Alibaba''s CDN did not run the site''s edge script: too many requests, or it is blocked.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('598 Alibaba', 598, 'Alibaba', '5xx', 'unofficial', 3, 'Alibaba EdgeRoutine', NULL, 'allowed',
   'the site''s or the CDN''s: too much for the node, or a script that used up its memory',
   'later', 'GET and the like after a pause; the script did not run for this request',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('598 Alibaba', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('598 Alibaba', 'meaning',
'EdgeRoutine is Alibaba Cloud''s service that runs a site''s JavaScript on the nodes of its CDN (DCDN). With 598 it says that it did not run the script: it was limited, because too many requests came at once or the node is too busy, or the script is blocked after failures. Whoever owns the script has to look.'),
('598 Alibaba', 'server',
'It blocks a script whose virtual machine ran out of memory twice within 5 seconds, and for other reasons of its own. The documentation gives the number no phrase. Volcengine''s edge functions use 598 and 599 in much the same way.'),
('598 Alibaba', 'client',
'It treats the code like a 500, since it is not registered, and repeats what may be repeated after a pause.'),
('598 Alibaba', 'caching',
'It has no rule of its own. Do not give it a lifetime, or the error outlasts its cause.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('598 Alibaba', 1, 1, NULL, 'cause', 'memory', 'two ends for lack of it within 5 s block the script', 'https://www.alibabacloud.com/help/doc-detail/279575.htm'),
  ('598 Alibaba', 2, 1, NULL, 'cause', 'requests at once', 'more than the script''s quota allows', 'https://www.alibabacloud.com/help/doc-detail/279575.htm'),
  ('598 Alibaba', 3, 0, 'EdgeRoutine', 'log', 'HttpBody.constructor: invalid status code', 'a script may not use 596 to 599 itself', 'https://www.alibabacloud.com/help/en/dcdn/user-guide/common-er-errors');

INSERT INTO alias (entry, words) VALUES
  ('598 Alibaba', 'alibaba cloud aliyun dcdn edgeroutine edge routine rate limit out of memory oom blocked edge function volcengine');

INSERT INTO example (status, request, response) VALUES ('598 Alibaba',
'GET / HTTP/1.1
Host: www.example.com

',
'HTTP/1.1 598 EdgeRoutine Limited
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Length: 0

');

-- 599 Alibaba EdgeRoutine Exception ---------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('599 Alibaba', 'status', 'EdgeRoutine Exception',
  'The site''s edge script at Alibaba''s CDN failed with an exception.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('599 Alibaba', 599, 'Alibaba', '5xx', 'unofficial', 3, 'Alibaba EdgeRoutine', NULL, 'allowed',
   'the site''s: its script throws an exception that nothing catches',
   'later', 'when the script has been repaired; a POST may have been half done',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('599 Alibaba', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('599 Alibaba', 'meaning',
'EdgeRoutine, which runs a site''s JavaScript on the nodes of Alibaba Cloud''s CDN (DCDN), ended the script because of an exception that the script did not catch: while it was set up, or during this request. Whoever wrote the script has to repair it.'),
('599 Alibaba', 'server',
'If the exception comes while the answer is being sent already, the client keeps the code that it has got, and the content breaks off. The documentation gives the number no phrase.'),
('599 Alibaba', 'client',
'It treats the code like a 500, since it is not registered. After a POST it first finds out what was done.'),
('599 Alibaba', 'caching',
'It has no rule of its own. Do not give it a lifetime, or the error outlasts its cause.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('599 Alibaba', 1, 1, NULL, 'cause', 'the script', 'an exception that nothing catches', 'https://www.alibabacloud.com/help/doc-detail/279575.htm'),
  ('599 Alibaba', 2, 1, NULL, 'cause', 'content that breaks off', 'the same failure, after the answer had begun', 'https://www.alibabacloud.com/help/doc-detail/279575.htm');

INSERT INTO alias (entry, words) VALUES
  ('599 Alibaba', 'alibaba cloud aliyun dcdn edgeroutine edge routine uncaught exception javascript edge function volcengine');

INSERT INTO relation (a, b, weight, axis, about_a, about_b, short_a, short_b) VALUES
  ('598 Alibaba', '599 Alibaba', 2, 'the edge script did not run, or failed',
   'the edge script was not run: limited or blocked',
   'the edge script ran and threw an exception',
   'edge script not run', 'edge script failed'),
  ('598 Alibaba', '598 informal', 3, 'an edge script, or a silent server behind',
   'from a Chinese CDN: the site''s edge script was not run',
   'a proxy waited in vain for data from the server behind it',
   'edge script not run', 'no data from behind'),
  ('599 Alibaba', '599 informal', 3, 'an edge script, or no connection behind',
   'from a Chinese CDN: the site''s edge script failed',
   'a proxy got no connection to the server behind it',
   'edge script failed', 'no connection behind');

INSERT INTO example (status, request, response) VALUES ('599 Alibaba',
'GET / HTTP/1.1
Host: www.example.com

',
'HTTP/1.1 599 EdgeRoutine Exception
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Length: 0

');

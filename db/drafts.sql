-- What drafts meant by numbers that other meanings, or none, have today.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('HTTP 305/306 draft', 'HTTP/1.1 305 and 306 Response Codes (draft-cohen-http-305-306-responses-00)', 1997, 'https://datatracker.ietf.org/doc/html/draft-cohen-http-305-306-responses-00', '#section-'),
  ('WebDAV draft 05', 'Extensions for Distributed Authoring on the World Wide Web (draft-ietf-webdav-protocol-05)', 1997, 'https://datatracker.ietf.org/doc/html/draft-ietf-webdav-protocol-05', '#section-'),
  ('WebDAV collections draft 04', 'WebDAV Advanced Collections Protocol (draft-ietf-webdav-collection-protocol-04)', 1999, 'https://datatracker.ietf.org/doc/html/draft-ietf-webdav-collection-protocol-04', '#section-');

-- 306 HTTP draft Switch Proxy ---------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('306 HTTP draft', 'status', 'Switch Proxy',
  'A proxy tells its client to use another proxy from now on: a draft, long dead.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('306 HTTP draft', 306, 'HTTP draft', '3xx', 'unofficial', 2, 'HTTP 305/306 draft', '1.2', 'allowed',
   'nobody''s: a name in lists, for something that never came to be',
   'no', 'nothing comes under this name',
   NULL, NULL, NULL, NULL,
   'nothing: no program is known that sends it or acts on it');

INSERT INTO section (entry, kind, text) VALUES
('306 HTTP draft', 'meaning',
'The proxy in use names another one for the requests to come, in the field Set-proxy: which, for which URIs, and for how many seconds or requests. Nobody has to act, since nobody sends it. RFC 9110 keeps the number reserved without a meaning; if a 306 does arrive, see there.

The name is still in lists: Python''s requests has codes.switch_proxy.'),
('306 HTTP draft', 'server',
'It does not send it. Under the draft only a proxy could, never an origin server. Today the client''s own set-up chooses the proxy, for example a PAC file.'),
('306 HTTP draft', 'client',
'It does not act on it. To choose a proxy because an answer says so lets whoever forges that answer read along; for the same reason 305 is deprecated.'),
('306 HTTP draft', 'caching',
'It is never sent, so there is nothing to store.'),
('306 HTTP draft', 'history',
'The draft was announced in June 1997; the date in its text, December 1996, is older. It wanted to tidy up 305 too, and had a 506, Redirection Failed.');

INSERT INTO alias (entry, words) VALUES
  ('306 HTTP draft', 'switch proxy set-proxy draft-cohen-http-305-306-responses requests.codes.switch_proxy');

-- 419 WebDAV draft Insufficient Space On Resource -------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('419 WebDAV draft', 'status', 'Insufficient Space On Resource',
  'No room for the result, in a draft of 1997; applications use the name as they like.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('419 WebDAV draft', 419, 'WebDAV draft', '4xx', 'unofficial', 4, 'WebDAV draft 05', '10.4', 'allowed',
   'the server''s in the draft; today whatever the application means by it',
   'later', 'once there is room; or as the content says',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('419 WebDAV draft', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('419 WebDAV draft', 'meaning',
'In the draft: the resource has no room for what this method would leave in it. The code for that is 507 today. A 419 that is met now comes from an application whose author found the name in a list, often for something else such as an expired token; its documentation or code has to tell. The phrase seldom comes along: Node.js writes "419 unknown", Tomcat 9 and later no phrase at all.

If the site runs on Laravel, it is the other 419, about a form''s token.'),
('419 WebDAV draft', 'server',
'It should send 507. The name stood in Spring''s HttpStatus, deprecated in 3.2 and gone in 7.0 (November 2025), and stands in the npm package http-status-codes 2.3.0.'),
('419 WebDAV draft', 'client',
'It treats it like any 4xx that it does not know, that is, like a 400, and looks into the content.'),
('419 WebDAV draft', 'caching',
'It has no rule of its own. Do not give it a lifetime, or the error outlasts its cause.'),
('419 WebDAV draft', 'history',
'Draft 05 of November 1997 had it. Draft 06 of January 1998 moved it to 423, out of the way of codes that HTTP/1.1 was to get; in RFC 2518 (1999) it is 507.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('419 WebDAV draft', 1, 1, 'Spring', 'log', 'INSUFFICIENT_SPACE_ON_RESOURCE', 'Spring''s constant, in the application''s code', 'https://github.com/spring-projects/spring-framework/blob/6.2.x/spring-web/src/main/java/org/springframework/http/HttpStatus.java'),
  ('419 WebDAV draft', 2, 1, NULL, 'cause', 'the content', 'what the application means by it', NULL);

INSERT INTO alias (entry, words) VALUES
  ('419 WebDAV draft', 'insufficient space on resource INSUFFICIENT_SPACE_ON_RESOURCE spring webdav draft no space disk full');

INSERT INTO example (status, request, response) VALUES ('419 WebDAV draft',
'PUT /orders/17 HTTP/1.1
Host: api.example.com
Content-Type: application/json
Content-Length: 14

{"item":"tea"}',
'HTTP/1.1 419 Insufficient Space On Resource
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain
Content-Length: 26

No room left for the order');

-- 420 WebDAV draft Method Failure -----------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('420 WebDAV draft', 'status', 'Method Failure',
  'Another part of the method failed, in a draft of 1997; applications use it for any failure.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('420 WebDAV draft', 420, 'WebDAV draft', '4xx', 'unofficial', 6, 'WebDAV draft 05', '10.5', 'allowed',
   'the draft does not say; today whatever the application means by it',
   'no', 'not before the content or the application''s log has told what failed',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('420 WebDAV draft', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('420 WebDAV draft', 'meaning',
'In the draft: the method was not carried out on this resource, because it failed on another one and was given up as a whole. The code for that is 424 today. A 420 that is met now mostly comes from an application whose author liked the name and says no more with it than "it failed"; its log has to tell. The phrase seldom comes along: Node.js writes "420 unknown", Tomcat 9 and later no phrase at all.'),
('420 WebDAV draft', 'server',
'It should send 424 within a 207, and for other failures 400, 409, 422 or 500. The Java library webdav-servlet answers an UNLOCK with 420 if the lock cannot be released. The name stood in Spring''s HttpStatus, deprecated in 3.2 and gone in 7.0 (November 2025), and stands in the npm package http-status-codes 2.3.0.'),
('420 WebDAV draft', 'client',
'It treats it like any 4xx that it does not know, that is, like a 400, and looks into the content.'),
('420 WebDAV draft', 'caching',
'It has no rule of its own. Do not give it a lifetime, or the error outlasts its cause.'),
('420 WebDAV draft', 'history',
'Draft 05 of November 1997 had it. Draft 06 of January 1998 moved it to 424, still as Method Failure; HAProxy sends 424 with that phrase to this day. RFC 2518 (1999) calls 424 Failed Dependency.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('420 WebDAV draft', 1, 1, 'Spring', 'log', 'METHOD_FAILURE', 'Spring''s constant, in the application''s code', 'https://github.com/spring-projects/spring-framework/blob/6.2.x/spring-web/src/main/java/org/springframework/http/HttpStatus.java'),
  ('420 WebDAV draft', 2, 1, NULL, 'cause', 'the content', 'what the application means by it', NULL),
  ('420 WebDAV draft', 3, 0, 'webdav-servlet', 'log', 'DoUnlock failure at', 'Java''s webdav-servlet could not release a lock', 'https://github.com/infonl/webdav-servlet'),
  ('420 WebDAV draft', 4, 0, 'HAProxy', 'log', '424 Method failure', 'HAProxy''s 424, under its oldest name', 'HAProxy 2.6.12');

INSERT INTO alias (entry, words) VALUES
  ('420 WebDAV draft', 'method failure METHOD_FAILURE spring webdav draft 420 policy not fulfilled');

INSERT INTO example (status, request, response) VALUES ('420 WebDAV draft',
'DELETE /orders/17 HTTP/1.1
Host: api.example.com

',
'HTTP/1.1 420 Method Failure
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain
Content-Length: 28

The order cannot be deleted.');

-- 421 WebDAV draft Destination Locked -------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('421 WebDAV draft', 'status', 'Destination Locked',
  'The destination of a COPY or MOVE is locked, in a draft of 1997; 423 says so today.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('421 WebDAV draft', 421, 'WebDAV draft', '4xx', 'unofficial', 4, 'WebDAV draft 05', '10.6', 'allowed',
   'nobody''s in the draft: somebody else holds a lock; today whatever the application means by it',
   'later', 'when the lock is gone; or as the content says',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('421 WebDAV draft', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('421 WebDAV draft', 'meaning',
'In the draft: the destination of the method is locked, and the request does not show the right lock. The code for that is 423 today. A 421 that is met now is nearly always Misdirected Request; if not, an application sends it whose author liked the name, for a blocked account for example, and its code has to tell. The phrase does not: Node.js writes Misdirected Request there, Tomcat 9 and later nothing.'),
('421 WebDAV draft', 'server',
'It should send 423 for a lock and 403 for what is blocked. Clients and proxies know 421 as Misdirected Request and may act on it. The name stood in Spring''s HttpStatus, deprecated in 3.2 and gone in 7.0 (November 2025).'),
('421 WebDAV draft', 'client',
'It takes it for the registered 421 and may repeat the request over another connection, also a POST, and get the same answer there.'),
('421 WebDAV draft', 'caching',
'It has no rule of its own. Do not give it a lifetime, or the error outlasts its cause.'),
('421 WebDAV draft', 'history',
'Draft 05 of November 1997 had it. Draft 06 of January 1998 made Locked of it, for source and destination, as 425; in RFC 2518 (1999) it is 423.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('421 WebDAV draft', 1, 1, 'Spring', 'log', 'DESTINATION_LOCKED', 'Spring''s constant, in the application''s code', 'https://github.com/spring-projects/spring-framework/blob/6.2.x/spring-web/src/main/java/org/springframework/http/HttpStatus.java'),
  ('421 WebDAV draft', 2, 1, NULL, 'cause', 'the content', 'what the application means by it', NULL);

INSERT INTO alias (entry, words) VALUES
  ('421 WebDAV draft', 'destination locked DESTINATION_LOCKED spring webdav draft copy move lock');

INSERT INTO example (status, request, response) VALUES ('421 WebDAV draft',
'POST /orders HTTP/1.1
Host: api.example.com
Content-Type: application/json
Content-Length: 14

{"item":"tea"}',
'HTTP/1.1 421 Destination Locked
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain
Content-Length: 22

The account is blocked');

-- 425 WebDAV draft Unordered Collection -----------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('425 WebDAV draft', 'status', 'Unordered Collection',
  'A place in the order was asked for, and the collection has none: a draft of 1999, dead.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('425 WebDAV draft', 425, 'WebDAV draft', '4xx', 'unofficial', 2, 'WebDAV collections draft 04', '7.2', 'allowed',
   'nobody''s: an old name for a number that means something else today',
   'no', 'nothing comes in this meaning',
   NULL, NULL, NULL, NULL,
   'Too Early, the 425 of today, in rare cases under this name');

INSERT INTO section (entry, kind, text) VALUES
('425 WebDAV draft', 'meaning',
'A WebDAV client wanted to put something at a certain place in a collection that keeps no order, or whose order the server keeps. Nobody sends it any more. If the phrase appears, read 425 Too Early: an old table of names stands between you and the code.

Such tables: Express 4 up to 4.17 (sendStatus(425) sends the phrase as content), the npm package statuses before 2, Python''s requests (codes.unordered_collection).'),
('425 WebDAV draft', 'server',
'It sends 409 in this case, as the draft that came next, half a year later, already had it.'),
('425 WebDAV draft', 'client',
'It takes each 425 for Too Early.'),
('425 WebDAV draft', 'caching',
'It is never sent, so there is nothing to store.'),
('425 WebDAV draft', 'history',
'The draft of June 1999 had it, and Loop Detected as 506. Lists name RFC 3648 or RFC 4918 as its origin; the draft on ordered collections of December 1999 had dropped it already.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('425 WebDAV draft', 1, 1, 'Express', 'log', 'Unordered Collection', 'as content of a 425 Too Early: an old table of names', 'Express 4.17.3');

INSERT INTO alias (entry, words) VALUES
  ('425 WebDAV draft', 'unordered collection webdav advanced collections protocol requests.codes.unordered_collection express statuses');

-- relations ---------------------------------------------------------------------------------------

INSERT INTO relation (a, b, weight, axis, about_a, about_b, short_a, short_b) VALUES
  ('306', '306 HTTP draft', 3, 'what the standard says, or what a draft wanted',
   'what counts: reserved, without a meaning',
   'where the old name of the reserved number comes from: a draft',
   'reserved, no meaning', 'dead: take another proxy'),
  ('419 Laravel', '419 WebDAV draft', 2, 'a form''s token, or room for the result',
   'a PHP framework: the form''s CSRF token is out of date',
   'a dead draft: no room left; a name in Spring until 6.2',
   'form token out of date', 'dead: no room left'),
  ('419 WebDAV draft', '507', 3, 'the draft''s number for a lack of room, or today''s',
   'an old draft''s number for a lack of room, a 4xx',
   'the registered number for a lack of room on the server',
   'dead: no room left', 'no room left'),
  ('420 Twitter', '420 WebDAV draft', 2, 'too many requests, or something failed',
   'a social network''s old rate limit: slow down',
   'a dead draft''s name, used by applications for any failure',
   'old rate limit: slow down', 'an application failed'),
  ('420 WebDAV draft', '424', 3, 'the draft''s number for a dependent failure, or today''s',
   'an old draft''s number for it; applications use it for any failure',
   'the registered number: failed because another action failed',
   'dead: method failed', 'another action failed'),
  ('421', '421 WebDAV draft', 3, 'the wrong server, or a lock',
   'the wrong server or connection for that host',
   'a dead draft''s number for a locked destination',
   'wrong server for that host', 'dead: destination locked'),
  ('421 WebDAV draft', '423', 3, 'the draft''s number for a lock, or today''s',
   'an old draft''s number for a locked destination',
   'the registered number: the resource is locked',
   'dead: destination locked', 'locked'),
  ('425', '425 WebDAV draft', 3, 'early data, or an order in a collection',
   'came in TLS early data: send it after the handshake',
   'a dead draft''s number for a collection that has no order',
   'send after the handshake', 'dead: collection not ordered');

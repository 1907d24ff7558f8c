-- Methods: safe, idempotent, cacheable.

INSERT INTO entry (key, kind, name, summary) VALUES ('methods', 'topic', 'Methods',
  'What each method asks for, what may be sent again, and which codes answer it.');

INSERT INTO chapter (entry, position, title, text) VALUES
('methods', 1, 'What each one asks for',
'GET | a representation of the resource
HEAD | the same without the content: only the header section
POST | process this content; in which way is up to the resource
PUT | create or replace the resource under this URI with this content
PATCH | change the resource as this content says (RFC 5789)
DELETE | remove what is under this URI
QUERY | the result of the query in the content; new since June 2026 (RFC 10008)
OPTIONS | tell what is possible here
TRACE | send back the request as it arrived
CONNECT | open a tunnel to this host and port, through a proxy

With PUT the client chooses the URI of what is new, with POST the server does. A general-purpose server has to have GET and HEAD; the rest is optional. Names are case-sensitive (RFC 9110 9.1): nginx 1.22.1 answers 400 to get.'),

('methods', 2, 'Safe, idempotent, cacheable',
'Safe: the client asks for no change, so robots may send it. Idempotent: sent twice it has the effect of once, though the answer may differ. Cacheable: the answer may serve later requests (RFC 9110 9.2).

GET, HEAD | safe, idempotent, cacheable
QUERY | safe, idempotent, cacheable; its content is part of the cache key (RFC 10008 2.7)
OPTIONS, TRACE | safe, idempotent
PUT, DELETE | idempotent
POST, PATCH | none of these; cacheable only under conditions, for a later GET: see Caching
CONNECT | none of these

The server has to keep what the method promises: a link to /orders/17?do=delete gets followed by robots (RFC 9110 9.2.1).'),

('methods', 3, 'Content in the request',
'POST, PUT, PATCH | yes, with its Content-Type
QUERY | yes; without a fitting Content-Type it has to fail with a 4xx (RFC 10008 2.1)
OPTIONS | allowed, but without a meaning (RFC 9110 9.3.7)
GET, HEAD, DELETE | without a meaning; some servers refuse it, as a second request may be smuggled in it (RFC 9110 9.3.1)
TRACE, CONNECT | none (RFC 9110 9.3.8, 9.3.6)'),

('methods', 4, 'The connection broke: send it again?',
'Without an answer the client cannot know whether the request was carried out (RFC 9110 9.2.2).

Idempotent ones | yes, a client may do that by itself; but only once
POST, PATCH | not by itself, unless the client knows that it does no harm here, or that the first one was not carried out
By a proxy | never a POST or PATCH
HTTP/2 | any method after REFUSED_STREAM, or if GOAWAY names a lower stream: that was not processed (RFC 9113 8.7)

Programs differ. If a kept connection turns out to be closed, curl 7.88.1 sends even a POST again. If the server behind it hangs up, nginx 1.22.1 goes on to the next one with GET, PUT and DELETE, and answers 502 to POST and PATCH unless proxy_next_upstream has non_idempotent. Where the connection is refused nothing was sent, so it goes on with any method.

Two ways to make a repeat harmless:

If-Match | the second attempt meets a new ETag, thus a 412: see Conditional requests
Idempotency-Key | a draft, not a standard: a value that the client makes up for each task. The server keeps its first answer and sends it again

By the draft 400 means that the key is missing, 409 that the first request is still running, 422 that the key came with other content before.'),

('methods', 5, 'Which codes answer it',
'GET, HEAD | 304 to a condition; 206 and 416 to a GET with Range
POST | 201 with Location, 200, 202, 204 or 303; never 206, 304, 416 (RFC 9110 9.3.3)
PUT | 201 if it created its target, else 200 or 204, which is a must (RFC 9110 9.3.4)
PATCH | 200 or 204; 415 for a patch format that is not taken, 400, 409, 412, 422 (RFC 5789 2.2)
DELETE | 204; 200 with a report; 202 if it comes later (RFC 9110 9.3.5)
QUERY | 200; 304 to a condition; 400, 415 with Accept-Query, 422; 303 to a URI for GET (RFC 10008 2.1, 2.5, A.5)
OPTIONS | 200 or 204 with Allow
CONNECT | any 2xx opens the tunnel (RFC 9110 9.3.6)
Known, but not here | 405 with Allow, the methods that work here
Known nowhere | 501. nginx 1.22.1 sends 405 for both where it serves files, and without the Allow that is a must

Redirects: 301 and 302 may turn a POST into a GET, 303 makes a GET of all but HEAD, 307 and 308 keep the method (RFC 9110 15.4). For the choice see Which code do I send?'),

('methods', 6, 'OPTIONS and the preflight',
'  curl -si -X OPTIONS URL | grep -i ^allow

A browser sends OPTIONS by itself before a script of another site may use a method other than GET, HEAD and POST, a field such as Authorization, or Content-Type: application/json: the CORS preflight. It has Origin and Access-Control-Request-Method and never any credentials. Without a 2xx and fitting Access-Control-Allow fields the real request is not sent (Fetch standard). A login check that answers 401, or a route that answers 405, thus blocks the script, and the log has no trace of the real request.');

INSERT INTO topic_link (topic, position, entry) VALUES
  ('methods', 1, '200'),
  ('methods', 2, '201'),
  ('methods', 3, '204'),
  ('methods', 4, '202'),
  ('methods', 5, '303'),
  ('methods', 6, '405'),
  ('methods', 7, 'Allow'),
  ('methods', 8, '501'),
  ('methods', 9, 'Idempotency-Key'),
  ('methods', 10, '409'),
  ('methods', 11, '502'),
  ('methods', 12, '301'),
  ('methods', 13, '308'),
  ('methods', 14, 'Accept-Patch'),
  ('methods', 15, 'Accept-Query'),
  ('methods', 16, 'Access-Control-Request-Method'),
  ('methods', 17, 'Access-Control-Allow-Methods');

INSERT INTO alias (entry, words) VALUES
  ('methods', 'method http methods verb verbs get head post put patch delete options trace connect query rest crud put vs patch put vs post'),
  ('methods', 'safe idempotent idempotency idempotence cacheable side effect retry retries repeat resend automatic retry duplicate request'),
  ('methods', 'get with body get request body delete with body request content double submit sent twice post twice non_idempotent'),
  ('methods', 'cors preflight options request allowed methods head request rfc 5789 rfc 10008');

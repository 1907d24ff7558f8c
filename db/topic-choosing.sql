-- Which code do I send? Questions of those who design an API.

INSERT INTO entry (key, kind, name, summary) VALUES ('choosing', 'topic', 'Which code do I send?',
  'Twelve questions of API designers: the code to send, and why not another.');

INSERT INTO chapter (entry, position, title, text) VALUES
('choosing', 1, 'Something was created',
'Send | 201 with Location: /orders/17, the address of the new resource (RFC 9110 15.3.2)
To a PUT | 201 if it created its target, else 200 or 204; no Location needed (RFC 9110 9.3.4)
Not 200 | it says neither that something new exists nor where
Not 202 | it is for what does not exist yet
Not 303 | unless the client is to go on to the result, as a browser after a form

Good APIs differ in the content: the whole resource, or only a link. Prefer: return=minimal lets the client choose (RFC 7240 4.2).'),

('choosing', 2, 'Accepted, to be done later',
'Send | 202; the content says how things stand and where to ask again (RFC 9110 15.3.3)
There | GET gives 200 with the state; once it is done, a 303 to the result, or a 200 that links to it
Not 200 or 201 | they say that it is done

Check what can be checked before the 202, as no second code can follow. If the work fails later, a 200 at that address says so. Many put the address into Location, which RFC 9110 10.2.2 does not define for a 202.'),

('choosing', 3, 'Done, nothing to return',
'Send | 204; with the new ETag if the client goes on editing (RFC 9110 15.3.5)
To a PUT | that ETag only if the content was saved unchanged (RFC 9110 9.3.4)
Not 200 | clients expect content with it: JSON parsers fail on an empty one
Not 404 | a list without entries is a 200 with []

Good APIs differ about a second DELETE: 204 because the aim is reached, 404 because nothing is there. DELETE stays idempotent with either, as only the effect has to be the same (RFC 9110 9.2.2).'),

('choosing', 4, 'Validation failed',
'Send | 422, and list all fields that are wrong, each with the reason (RFC 9110 15.5.21)
Or 400 | for what does not parse; or for both, if you do not tell them apart
Not 409 | it is for what is right in itself and clashes with the present state; for a PUT that its target cannot take, RFC 9110 9.3.4 suggests it or 415
Not 500 | it blames the server, and clients try again
Not 200 | with an error inside: caches and monitoring take it for success

Good APIs differ: GitHub sends 422, Stripe and Google send 400.'),

('choosing', 5, 'It exists already',
'Send | 409, and say in the content what clashes, and where it is (RFC 9110 15.5.10)
Not 400 | the request is well formed and would have passed at another time
Not 422 | nothing is wrong with it in itself
Not 412 | unless a PUT came with If-None-Match: *; then 412 is a must (RFC 9110 13.1.2)

A POST repeated because its answer was lost is no clash: an Idempotency-Key, not a standard, lets you send the first answer again. Good APIs differ: Google sends 409, GitHub 422 with already_exists in the content.'),

('choosing', 6, 'A stale edit (lost update)',
'Send | 412 where the If-Match of the request is false, best with the current ETag (RFC 9110 13.1.1)
No If-Match | 428, and say that you want one (RFC 6585 3); or carry it out, and the last one wins
Not 409 | unless the version stands in the content, or you find the clash yourself (RFC 5789 2.2)

GET hands out a strong ETag; PUT, PATCH and DELETE bring it back in If-Match. A weak one (W/) never matches.'),

('choosing', 7, 'The method is wrong',
'Send | 405 with Allow: GET, HEAD, the methods that work here, which is a must (RFC 9110 15.5.6)
Not 501 | it is for a method that this server has nowhere (RFC 9110 9.1)
Not 404 | the address is right
Not 403 | it refuses this request, 405 the method, whoever asks
Not 409 | it is for a method that works in another state of the resource'),

('choosing', 8, 'The media type is wrong',
'Send | 415 with Accept: application/json, the types that you take (RFC 9110 15.5.16)
To a PATCH | 415 with Accept-Patch (RFC 5789 2.2)
Wrong compression | 415 with Accept-Encoding, which no other 415 may carry (RFC 9110 12.5.3)
Not 400 | it is for content of the right type that does not parse
Not 422 | it is for content that parses, but has wrong values
Not 406 | it speaks of the answer: no type on offer fits the Accept of the request

Good APIs differ about the 406: a default with 200 in its place is allowed (RFC 9110 15.5.7).'),

('choosing', 9, 'Not logged in',
'Send | 401 with WWW-Authenticate: Bearer realm="api" (RFC 9110 15.5.2) and Cache-Control: no-store
Not 403 | it is for somebody who is known and lacks the right
Not 407 | it is for proxies, 511 for networks
Not 302 | a login page is for browsers; programs take it for the answer

An expired token is a 401 too. WWW-Authenticate is a must, though some APIs leave it out: a general client then cannot know how to log in. With Basic, browsers open a dialogue of their own.'),

('choosing', 10, 'Not allowed, or hidden',
'Send | 403, with the reason if it may be known (RFC 9110 15.5.4)
Or 404 | if not even the existence may be known; then in nothing different from what is not there
Not 401 | logging in again would change nothing
Not 405 | it is for what nobody may
Not 451 | it is for legal demands

Good APIs differ: GitHub hides private repositories behind a 404. A common line: 404 to those who may not read, 403 to those who may read but not write.'),

('choosing', 11, 'Too many requests',
'Send | 429 with Retry-After: 30, and say which limit it was (RFC 6585 4)
Not 503 | it is for when everybody is refused
Not 403 | it does not say that waiting helps
Not 402 | it is undefined (RFC 9110 15.5.3); some send it if only payment refills the quota

Good APIs differ: GitHub sends 403 or 429. How much is left, each tells in fields of its own.'),

('choosing', 12, 'Down for maintenance',
'Send | 503 with Retry-After: 3600, or with a date (RFC 9110 15.6.4)
Not 500 | it is for faults that nobody planned
Not 502 or 504 | gateways send them about the server behind them
Not 404 or 410 | they say that it is not there, and caches may keep them unasked
Not 200 | with a notice: monitoring, caches and search engines take it for the page
Not 302 | the notice that it leads to is that 200 again

If only writing is down, answer GET as ever and send 503 to the rest.'),

('choosing', 13, 'What goes into an error',
'With application/problem+json (RFC 9457) there is no format to invent:

  {"type": "https://api.example.com/problems/invalid-order",
   "title": "Invalid order", "status": 422,
   "errors": [{"pointer": "#/count", "detail": "must be positive"}]}

type | the URI of this kind of problem; programs go by it
title | the kind in words, the same each time
status | the code of the response once more
detail, instance | this case in words, for people only; and its URI
errors | or other members of your own; clients ignore those that they do not know

All are optional (RFC 9457 3.1, 3.2). Nothing from the inside of the server belongs there (RFC 9457 4, 5).

One line kept everywhere matters more than the finest code. Clients treat codes that they do not know as the x00 of the class (RFC 9110 15), and a proxy may send the same code as you. So take few codes, registered ones, when in doubt 200, 400 or 500; the difference stands in the content (RFC 9205 4.6).');

INSERT INTO topic_link (topic, position, entry) VALUES
  ('choosing', 1, '201'),
  ('choosing', 2, 'Location'),
  ('choosing', 3, '202'),
  ('choosing', 4, '303'),
  ('choosing', 5, '204'),
  ('choosing', 6, '422'),
  ('choosing', 7, '400'),
  ('choosing', 8, '409'),
  ('choosing', 9, 'Idempotency-Key'),
  ('choosing', 10, '412'),
  ('choosing', 11, 'If-Match'),
  ('choosing', 12, 'ETag'),
  ('choosing', 13, '428'),
  ('choosing', 14, '405'),
  ('choosing', 15, 'Allow'),
  ('choosing', 16, '501'),
  ('choosing', 17, '415'),
  ('choosing', 18, 'Accept-Patch'),
  ('choosing', 19, '406'),
  ('choosing', 20, '401'),
  ('choosing', 21, 'WWW-Authenticate'),
  ('choosing', 22, '403'),
  ('choosing', 23, '404'),
  ('choosing', 24, '429'),
  ('choosing', 25, 'Retry-After'),
  ('choosing', 26, '503');

INSERT INTO alias (entry, words) VALUES
  ('choosing', 'which status code should i return what status code to use api design rest best practice http api guidelines'),
  ('choosing', 'validation error code duplicate key already exists optimistic locking lost update async job long running operation'),
  ('choosing', 'empty response no body empty list 401 or 403 403 or 404 400 or 422 409 or 422 200 or 201 200 or 204'),
  ('choosing', 'rate limit maintenance mode error format error body problem details problem json rfc 9457 rfc 7807');

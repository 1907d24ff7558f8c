-- The five classes, RFC 9110 section 15: what the first digit alone says.

-- 1xx Informational -------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('1xx', 'class', 'Informational',
  'An interim response: the request is still being handled.');

INSERT INTO class (key, digit, gist, unknown, fault, retry, spec, section) VALUES
  ('1xx', 1, 'wait, the real answer is still to come',
   'To a client it is a 100: it reads past it and goes on waiting for the final response.',
   'nobody''s: the request is still being handled',
   'not needed: the final response is still to come',
   'RFC 9110', '15.2');

INSERT INTO section (entry, kind, text) VALUES
('1xx', 'meaning',
'The server tells how things stand, or asks the client to go on. Any number of such responses may come before the one final response of class 2xx to 5xx, which alone decides how the request ended.

It consists of the status line and a header section and ends there: it has neither content nor trailers.'),
('1xx', 'server',
'It sends one only to a client that speaks HTTP/1.1 or later: HTTP/1.0 knows no 1xx, and none may be sent there. A final response still has to follow, except where a 101 hands the connection to another protocol.

A proxy passes every 1xx on. The only exception is one that the proxy brought about itself, such as the 100 to an Expect that it had added.'),
('1xx', 'client',
'It must be able to read one or more of them before the final response, also unasked. One that it did not expect it may ignore. Code that takes the first status line it reads for the result breaks here: what comes next on the connection is not the next answer, but the rest of this one.'),
('1xx', 'caching',
'Never stored: a cache stores final responses only (RFC 9111 3).'),
('1xx', 'history',
'RFC 2616 allows a 1xx to an HTTP/1.0 client in experiments, and excuses a proxy whose client has hung up from forwarding it. Neither exception is left. Texts that call fields needless in a 1xx overlook 101, which has to carry Upgrade, and 103, which is nothing but fields.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('1xx-content-length', '1xx', 'Content-Length', 'response', 'server', 'MUST NOT',
   'send it: there is no content', 'RFC 9110', '8.6', 'absent'),
  ('1xx-transfer-encoding', '1xx', 'Transfer-Encoding', 'response', 'server', 'MUST NOT',
   'send it: there is no content', 'RFC 9112', '6.1', 'absent'),
  ('1xx-date', '1xx', 'Date', 'response', 'server', 'MAY',
   'send it, if the origin server has a clock', 'RFC 9110', '6.6.1', NULL),
  ('1xx-set-cookie', '1xx', 'Set-Cookie', 'response', 'client', 'MAY',
   'ignore it here, which it may not in a final response', 'RFC 6265', '3', NULL);

INSERT INTO alias (entry, words) VALUES
  ('1xx', 'interim response provisional response intermediate status not final'),
  ('1xx', 'informational responses two status lines before the real answer');

-- 2xx Successful ----------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('2xx', 'class', 'Successful',
  'The request was received, understood and accepted.');

INSERT INTO class (key, digit, gist, unknown, fault, retry, spec, section) VALUES
  ('2xx', 2, 'it worked',
   'To a client it is a 200: the request succeeded.',
   'nobody''s: it worked',
   'not needed; a POST sent again acts again',
   'RFC 9110', '15.3');

INSERT INTO section (entry, kind, text) VALUES
('2xx', 'meaning',
'Nobody has to mend anything. The exact code says what came of the request: done (200), something new exists (201), only taken on (202), nothing to send back (204), a part (206).'),
('2xx', 'server',
'It chooses the code that says most, because clients, caches and logs act on it. An error message behind a 200 deceives all three.

Any 2xx to CONNECT opens a tunnel right after the header section; there is no content, and neither Content-Length nor Transfer-Encoding may be sent.'),
('2xx', 'client',
'It takes the request as carried out, except after a 202, which only says that it was taken on. A 207 has to be read, since the real results stand in its content. A code that it does not know it treats as a 200.'),
('2xx', 'caching',
'200, 203, 204 and 206 are heuristically cacheable, all others need explicit freshness. Responses to PUT, DELETE, OPTIONS, TRACE and CONNECT cannot be cached at all.

A 2xx to an unsafe method makes the caches that it passes drop or revalidate what they hold for the target URI (RFC 9111 4.4).');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('2xx-date', '2xx', 'Date', 'response', 'server', 'MUST',
   'send it, if the origin server has a clock', 'RFC 9110', '6.6.1', NULL),
  ('2xx-content-length-connect', '2xx', 'Content-Length', 'response', 'server', 'MUST NOT',
   'send it in a response to CONNECT', 'RFC 9110', '8.6', 'absent if asked-by CONNECT'),
  ('2xx-content-length-tunnel', '2xx', 'Content-Length', 'response', 'client', 'MUST',
   'ignore it in a response to CONNECT', 'RFC 9110', '9.3.6', NULL),
  ('2xx-transfer-encoding-connect', '2xx', 'Transfer-Encoding', 'response', 'server', 'MUST NOT',
   'send it in a response to CONNECT', 'RFC 9112', '6.1', 'absent if asked-by CONNECT'),
  ('2xx-transfer-encoding-tunnel', '2xx', 'Transfer-Encoding', 'response', 'client', 'MUST',
   'ignore it in a response to CONNECT', 'RFC 9110', '9.3.6', NULL),
  ('2xx-etag-put', '2xx', 'ETag', 'response', 'server', 'MUST NOT',
   'send it in a response to PUT, unless the content was stored exactly as it came', 'RFC 9110', '9.3.4', NULL),
  ('2xx-last-modified-put', '2xx', 'Last-Modified', 'response', 'server', 'MUST NOT',
   'send it in a response to PUT, unless the content was stored exactly as it came', 'RFC 9110', '9.3.4', NULL),
  ('2xx-allow-options', '2xx', 'Allow', 'response', 'server', 'SHOULD',
   'send it in a response to OPTIONS, with all else that tells of optional features', 'RFC 9110', '9.3.7', NULL),
  ('2xx-accept-patch-options', '2xx', 'Accept-Patch', 'response', 'server', 'SHOULD',
   'send it in a response to OPTIONS, if the resource takes PATCH', 'RFC 5789', '3.1', NULL),
  ('2xx-dav-options', '2xx', 'DAV', 'response', 'server', 'MUST',
   'list class 1 in a response to OPTIONS, if the resource speaks WebDAV', 'RFC 4918', '10.1', NULL),
  ('2xx-lock-token', '2xx', 'Lock-Token', 'response', 'server', 'MUST',
   'name the new lock in a response to LOCK; not where a lock was only refreshed', 'RFC 4918', '9.10.1', NULL),
  ('2xx-content-location-current', '2xx', 'Content-Location', 'response', 'client', 'MAY',
   'take the content for the current state of the target, if it names the target URI', 'RFC 9110', '8.7', NULL),
  ('2xx-location-cache', '2xx', 'Location', 'response', 'cache', 'MUST NOT',
   'drop or revalidate what it holds for the URI in it, if that is of another origin', 'RFC 9111', '4.4', NULL),
  ('2xx-content-location-cache', '2xx', 'Content-Location', 'response', 'cache', 'MUST NOT',
   'drop or revalidate what it holds for the URI in it, if that is of another origin', 'RFC 9111', '4.4', NULL),
  ('2xx-tcn', '2xx', 'TCN', 'response', 'server', 'MUST',
   'say list, choice or adhoc, if the resource is negotiated transparently', 'RFC 2295', '8.5', NULL),
  ('2xx-content-location-slash', '2xx', 'Content-Location', 'response', 'server', 'SHOULD',
   'WebDAV: name the URI with the slash at the end, if it served a collection asked for without it', 'RFC 4918', '5.2', NULL),
  ('2xx-dav-bind', '2xx', 'DAV', 'response', 'server', 'MUST',
   'list bind in a response to OPTIONS, if it supports bindings', 'RFC 5842', '8.1', NULL),
  ('2xx-location-drop', '2xx', 'Location', 'response', 'cache', 'MAY',
   'drop or revalidate what it holds for the URI in it, if the method is unsafe', 'RFC 9111', '4.4', NULL),
  ('2xx-content-location-drop', '2xx', 'Content-Location', 'response', 'cache', 'MAY',
   'drop or revalidate what it holds for the URI in it, if the method is unsafe', 'RFC 9111', '4.4', NULL);

INSERT INTO alias (entry, words) VALUES
  ('2xx', 'success successful succeeded worked fine'),
  ('2xx', 'success codes which success code to send all good');

-- 3xx Redirection ---------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('3xx', 'class', 'Redirection',
  'One more step is needed: another URI, a choice, or the stored copy.');

INSERT INTO class (key, digit, gist, unknown, fault, retry, spec, section) VALUES
  ('3xx', 3, 'look elsewhere, or use your copy',
   'To a client it is a 300, but it may follow Location all the same.',
   'nobody''s: the client has one more step to take',
   'at the URI in Location; the code says what becomes of the method',
   'RFC 9110', '15.4');

INSERT INTO section (entry, kind, text) VALUES
('3xx', 'meaning',
'The client has to do something more before the request is fulfilled. Four kinds: the resource may be found at another URI (301, 302, 307, 308), several representations are on offer (300), another resource can stand in as an answer (303), the stored copy is still good (304).'),
('3xx', 'server',
'It names the new place in Location, which may be relative to the target URI. With Retry-After it asks the client to wait at least that long before it follows.

307 and 308 keep the method; 301 and 302 let a POST turn into a GET; 303 always asks for a retrieval.'),
('3xx', 'client',
'It may follow Location by itself, with care where the method is not safe: its user may not want a second POST or DELETE elsewhere. It repeats the request at the new URI and makes anew, or drops, all fields that it had added by itself for the old one: those of the connection and of the proxy, Host, Referer, Origin, Authorization, Cookie, and the conditions of its cache. Where the method became GET or HEAD it also drops the fields about content.

It watches for loops. Without a fragment in Location the fragment of the old URI stays.'),
('3xx', 'caching',
'300, 301 and 308 are heuristically cacheable; 302, 303 and 307 are stored only with explicit freshness. A 304 is not stored by itself, it renews what is stored. A stored 301 that nobody gave a max-age can live long in browsers.

A 3xx to an unsafe method, such as the 303 after a POST, makes the caches that it passes drop or revalidate what they hold for the target URI (RFC 9111 4.4).'),
('3xx', 'history',
'RFC 2616 lets a user agent follow by itself only with GET or HEAD; today any method may be followed, with care. RFC 2068 advises against more than five redirects in a row, and some clients may still stop there. To notice a loop is recommended; it was never a duty, whatever some texts say.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('3xx-date', '3xx', 'Date', 'response', 'server', 'MUST',
   'send it, if the origin server has a clock', 'RFC 9110', '6.6.1', NULL),
  ('3xx-retry-after', '3xx', 'Retry-After', 'response', 'server', 'MAY',
   'say how long to wait at least before the redirect is followed', 'RFC 9110', '10.2.3', NULL),
  ('3xx-redirect-ref', '3xx', 'Redirect-Ref', 'response', 'server', 'MUST',
   'send it, if the target is a redirect reference of WebDAV', 'RFC 4437', '5', NULL),
  ('3xx-location', '3xx', 'Location', 'response', 'client', 'MAY',
   'follow it by itself, even if it does not know the code', 'RFC 9110', '15.4', NULL),
  ('3xx-location-fragment', '3xx', 'Location', 'response', 'client', 'MUST',
   'keep the fragment of the old URI, if the value has none', 'RFC 9110', '10.2.2', NULL),
  ('3xx-location-loop', '3xx', 'Location', 'response', 'client', 'SHOULD',
   'notice that redirects go round in a circle, and stop', 'RFC 9110', '15.4', NULL),
  ('3xx-location-cache', '3xx', 'Location', 'response', 'cache', 'MUST NOT',
   'drop or revalidate what it holds for the URI in it, if that is of another origin', 'RFC 9111', '4.4', NULL),
  ('3xx-content-location-cache', '3xx', 'Content-Location', 'response', 'cache', 'MUST NOT',
   'drop or revalidate what it holds for the URI in it, if that is of another origin', 'RFC 9111', '4.4', NULL),
  ('3xx-host', '3xx', 'Host', 'request', 'client', 'SHOULD',
   'replace it by that of the new URI when it follows', 'RFC 9110', '15.4', NULL),
  ('3xx-connection', '3xx', 'Connection', 'request', 'client', 'SHOULD',
   'make it anew when it follows, with all fields that hold for one connection', 'RFC 9110', '15.4', NULL),
  ('3xx-authorization', '3xx', 'Authorization', 'request', 'client', 'SHOULD',
   'drop or renew it when it follows; think about dropping one that its caller had set', 'RFC 9110', '15.4', NULL),
  ('3xx-cookie', '3xx', 'Cookie', 'request', 'client', 'SHOULD',
   'drop or renew it when it follows; think about dropping one that its caller had set', 'RFC 9110', '15.4', NULL),
  ('3xx-proxy-authorization', '3xx', 'Proxy-Authorization', 'request', 'client', 'SHOULD',
   'drop or renew it when it follows, as the new way needs', 'RFC 9110', '15.4', NULL),
  ('3xx-referer', '3xx', 'Referer', 'request', 'client', 'SHOULD',
   'drop or renew it when it follows', 'RFC 9110', '15.4', NULL),
  ('3xx-origin', '3xx', 'Origin', 'request', 'client', 'SHOULD',
   'drop or renew it when it follows', 'RFC 9110', '15.4', NULL),
  ('3xx-if-none-match', '3xx', 'If-None-Match', 'request', 'client', 'SHOULD',
   'drop it when it follows, if its own cache had added it', 'RFC 9110', '15.4', NULL),
  ('3xx-if-modified-since', '3xx', 'If-Modified-Since', 'request', 'client', 'SHOULD',
   'drop it when it follows, if its own cache had added it', 'RFC 9110', '15.4', NULL),
  ('3xx-content-type', '3xx', 'Content-Type', 'request', 'client', 'SHOULD',
   'drop it when it follows, if the method became GET or HEAD', 'RFC 9110', '15.4', NULL),
  ('3xx-content-length', '3xx', 'Content-Length', 'request', 'client', 'SHOULD',
   'drop it when it follows, if the method became GET or HEAD', 'RFC 9110', '15.4', NULL),
  ('3xx-content-encoding', '3xx', 'Content-Encoding', 'request', 'client', 'SHOULD',
   'drop it when it follows, if the method became GET or HEAD', 'RFC 9110', '15.4', NULL),
  ('3xx-content-language', '3xx', 'Content-Language', 'request', 'client', 'SHOULD',
   'drop it when it follows, if the method became GET or HEAD', 'RFC 9110', '15.4', NULL),
  ('3xx-content-location', '3xx', 'Content-Location', 'request', 'client', 'SHOULD',
   'drop it when it follows, if the method became GET or HEAD', 'RFC 9110', '15.4', NULL),
  ('3xx-tcn', '3xx', 'TCN', 'response', 'server', 'MUST',
   'say list, choice or adhoc, if the resource is negotiated transparently; not in a 304', 'RFC 2295', '8.5', NULL),
  ('3xx-location-redirect-ref', '3xx', 'Location', 'response', 'server', 'MUST',
   'hold the URI of what it points to, if the target is a redirect reference of WebDAV', 'RFC 4437', '5', NULL),
  ('3xx-last-modified', '3xx', 'Last-Modified', 'request', 'client', 'SHOULD',
   'drop it when it follows, if the method became GET or HEAD', 'RFC 9110', '15.4', NULL),
  ('3xx-digest', '3xx', 'Digest', 'request', 'client', 'SHOULD',
   'drop it when it follows, if the method became GET or HEAD', 'RFC 9110', '15.4', NULL),
  ('3xx-location-drop', '3xx', 'Location', 'response', 'cache', 'MAY',
   'drop or revalidate what it holds for the URI in it, if the method is unsafe', 'RFC 9111', '4.4', NULL),
  ('3xx-content-location-drop', '3xx', 'Content-Location', 'response', 'cache', 'MAY',
   'drop or revalidate what it holds for the URI in it, if the method is unsafe', 'RFC 9111', '4.4', NULL);

INSERT INTO alias (entry, words) VALUES
  ('3xx', 'redirect redirects redirected forwarding follow location'),
  ('3xx', 'redirect loop too many redirects endless redirection err_too_many_redirects');

-- 4xx Client Error --------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('4xx', 'class', 'Client error',
  'The server finds fault with the request, which as a rule has to change before it can succeed.');

INSERT INTO class (key, digit, gist, unknown, fault, retry, spec, section) VALUES
  ('4xx', 4, 'the request is at fault: change it',
   'To a client it is a 400: the request cannot be carried out as it was sent.',
   'the client''s, says the class; the server may be wrong about it',
   'no, not without a change',
   'RFC 9110', '15.5');

INSERT INTO section (entry, kind, text) VALUES
('4xx', 'meaning',
'The client seems to have erred, as the server sees it. The one who makes the request has to act: other credentials, another URI, other content, or less haste.

The verdict can be mistaken: a gateway with a wrong route answers 404, a firewall 403, and a proxy that spoils the request gets a 400 for it.'),
('4xx', 'server',
'Except to HEAD it should send content that explains the error and says whether it is temporary or permanent. These codes fit any method.

If it answers before it has read the whole request it tells whether it closes the connection, and closes in stages, so that the answer is not lost to a reset (RFC 9112 9.6).'),
('4xx', 'client',
'It reads the content, which usually holds the reason, and shows it to the user. It does not send the same request again in a loop. Only some codes leave room for it: 408 and 421 on another connection, 423 once the lock is gone, 425 without early data, 429 and a 413 with Retry-After later. A code that it does not know it treats as a 400.'),
('4xx', 'caching',
'404, 405, 410, 414 and 451 are heuristically cacheable, so an error can outlive its cause in a cache. 428, 429 and 431 must not be stored. All others need explicit freshness.'),
('4xx', 'history',
'RFC 2616 asks a server on TCP to see that its answer has been acknowledged before it closes; today that is a matter of the rules for closing a connection. Some texts make it a duty of user agents to show the content; it is and was recommended.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('4xx-date', '4xx', 'Date', 'response', 'server', 'MUST',
   'send it, if the origin server has a clock', 'RFC 9110', '6.6.1', NULL);

INSERT INTO alias (entry, words) VALUES
  ('4xx', 'client errors request refused my request is wrong'),
  ('4xx', 'bad requests rejected by the server client side fault');

-- 5xx Server Error --------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('5xx', 'class', 'Server error',
  'The server failed on a request that looks valid.');

INSERT INTO class (key, digit, gist, unknown, fault, retry, spec, section) VALUES
  ('5xx', 5, 'the server is at fault: perhaps try later',
   'To a client it is a 500: the server could not carry the request out.',
   'the server''s, or that of something behind it',
   'GET HEAD PUT DELETE: yes, with growing pauses; POST: it may already have been carried out',
   'RFC 9110', '15.6');

INSERT INTO section (entry, kind, text) VALUES
('5xx', 'meaning',
'The server knows that it has erred, or that it is not able to do what was asked. Whoever runs it, or what stands behind it, has to act. 500 comes from the application, 502 and 504 from a gateway about the server behind it, 503 from anyone who declines for now.'),
('5xx', 'server',
'Except to HEAD it should send content that explains the error and says whether it is temporary or permanent; stack traces do not belong there. Retry-After on a 503 tells how long to stay away.'),
('5xx', 'client',
'It shows the content to the user. It may repeat GET, HEAD, PUT and DELETE by itself, with growing pauses and a limit; a POST only if it knows that the first one had no effect or that two do no harm. A code that it does not know it treats as a 500.'),
('5xx', 'caching',
'Only 501 is heuristically cacheable; 511 must not be stored. All others need explicit freshness.

A cache may serve a stale copy in place of a 500, 502, 503 or 504, where stale-if-error allows it (RFC 5861 4).'),
('5xx', 'history',
'Some texts make it a duty to send content that explains the error, and a duty to show it; both are and were recommended.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('5xx-date', '5xx', 'Date', 'response', 'server', 'MAY',
   'send it, if the origin server has a clock', 'RFC 9110', '6.6.1', NULL);

INSERT INTO alias (entry, words) VALUES
  ('5xx', 'server errors backend broken site down server side fault'),
  ('5xx', 'something failed on the server outage');

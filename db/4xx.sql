-- 4xx: the request is at fault. Registered codes.

-- 400 Bad Request ---------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('400', 'status', 'Bad Request',
  'The server sees a mistake in the request itself and will not process it.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('400', 400, 'IETF', '4xx', 'standard', 80, 'RFC 9110', '15.5.1', 'allowed',
   'the client''s, as the server sees it; or something spoiled it on the way',
   'changed', 'not as it is: the same request fails again',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('400', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('400', 'meaning',
'The server cannot or will not process the request, because it sees a mistake of the client in it. The client has to correct the request before it sends it again.

Typical: syntax that cannot be parsed, framing that does not add up, routing information that looks like a trick. It is also the general code of its class: a client treats a 4xx that it does not know as a 400.'),
('400', 'server',
'It says in the content what is wrong, best with the name of the field or the place in the content. For framing errors (RFC 9112 6.3) it closes the connection afterwards, because where the next request begins can no longer be told.

In HTTP/2 a malformed request is a stream error. A 400 may come before it (RFC 9113 8.1.1), and should if a field name or value holds a forbidden character (RFC 9113 8.2.1).'),
('400', 'client',
'It reads the content and corrects the request. If the request looks right when it leaves, compare it with what the server received: a proxy, a library or a shell may have altered URL, fields or content. If the mistake is in the code that makes the request, trying again is of no use.'),
('400', 'headers',
'A request with both Content-Length and Transfer-Encoding may be refused, and the connection is closed after it in any case (RFC 9112 6.1). White space between a field name and its colon is always refused with 400 (RFC 9112 5.1). A folded field line is refused too, or unfolded (RFC 9112 5.2).'),
('400', 'caching',
'It speaks of one broken request, so it should rarely carry freshness: a stored 400 can spoil the URL for everybody, an attack known as cache poisoning.'),
('400', 'choosing',
'Take it for what cannot be parsed or lacks a required part, and where nothing more exact fits. Content of the right type that parses but makes no sense: 422. Wrong media type or coding: 415. Clash with stored data: 409. Fields too large: 431. Content too large: 413. Many APIs use 400 for every kind of invalid input; what counts is to do it the same way everywhere and to name the mistake in the content.'),
('400', 'history',
'In HTTP since 1.0. RFC 1945 and RFC 2616 limit it to malformed syntax and say that the client should not repeat the request unchanged; today any error laid to the client qualifies, and that sentence is gone.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('400-host', '400', 'Host', 'request', 'server', 'MUST',
   'answer 400 if it is missing in HTTP/1.1, sent twice, or invalid', 'RFC 9112', '3.2', NULL),
  ('400-host-client', '400', 'Host', 'request', 'client', 'MUST',
   'send it in every HTTP/1.1 request', 'RFC 9112', '3.2', NULL),
  ('400-content-length', '400', 'Content-Length', 'request', 'server', 'MUST',
   'answer 400 and close if it is invalid and there is no Transfer-Encoding; a list of equal values will do', 'RFC 9112', '6.3', NULL),
  ('400-transfer-encoding', '400', 'Transfer-Encoding', 'request', 'server', 'MUST',
   'answer 400 and close if chunked is not the last coding', 'RFC 9112', '6.3', NULL),
  ('400-content-range', '400', 'Content-Range', 'request', 'server', 'SHOULD',
   'answer 400 to a PUT with it, if the resource does not support partial PUT', 'RFC 9110', '14.5', NULL),
  ('400-content-type', '400', 'Content-Type', 'request', 'server', 'MUST',
   'QUERY: fail if it is missing or does not fit the content, with 400 for example', 'RFC 10008', '2', NULL),
  ('400-destination', '400', 'Destination', 'request', 'server', 'SHOULD',
   'WebDAV: answer 400 if it is too long or otherwise unacceptable', 'RFC 4918', '10.3', NULL),
  ('400-client-cert', '400', 'Client-Cert', 'request', 'proxy', 'MAY',
   'answer 400 to a client that sends it or Client-Cert-Chain, where TLS ends', 'RFC 9440', '2.4', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('400', 1, 1, NULL, 'cause', 'Host', 'missing, sent twice or invalid: always a 400', NULL),
  ('400', 2, 0, NULL, 'cause', 'Content-Length', 'no number, or not the size of the content', NULL),
  ('400', 3, 1, NULL, 'cause', 'the content', 'broken JSON or form data, or not what Content-Type says', NULL),
  ('400', 4, 1, NULL, 'cause', 'Cookie', 'too large: nginx, Apache and HAProxy say 400, not 431', NULL),
  ('400', 5, 1, NULL, 'cause', 'the port', 'TLS spoken to a plain port, or plain HTTP to a TLS port', NULL),
  ('400', 51, 1, 'nginx', 'who', 'nginx', '$upstream_status is -; error.log tells why, at level info', 'nginx 1.22.1'),
  ('400', 52, 1, 'HAProxy', 'who', 'HAProxy', '<BADREQ> and PR-- in its log; with ---- it was passed on', 'HAProxy 2.6.12'),
  ('400', 53, 1, 'Apache', 'who', 'Apache', 'AH0xxxx in error_log, at level info or debug only', 'Apache 2.4.71'),
  ('400', 54, 1, NULL, 'who', 'the application', 'its own log has the request; mostly JSON in the answer', NULL);

INSERT INTO alias (entry, words) VALUES
  ('400', 'malformed request syntax error invalid json parse error unparsable body validation error missing parameter'),
  ('400', 'invalid host header missing host request header or cookie too large plain http request sent to https port'),
  ('400', 'bad input invalid argument invalid query string illegal character in url request smuggling');

INSERT INTO example (status, request, response) VALUES ('400',
'POST /orders HTTP/1.1
Host: api.example.com
Content-Type: application/json
Content-Length: 15

{"item": "tea",',
'HTTP/1.1 400 Bad Request
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: application/problem+json
Content-Length: 83

{"title":"Malformed JSON","detail":"the content ends inside an object, at byte 15"}');

-- 401 Unauthorized --------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('401', 'status', 'Unauthorized',
  'Credentials are missing or were refused: log in, then ask again.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('401', 401, 'IETF', '4xx', 'standard', 90, 'RFC 9110', '15.5.2', 'allowed',
   'the client''s; or its credentials got lost on the way',
   'changed', 'with other credentials, not with the same',
   'explicit', 'no-store keeps a refusal from being reused for a request that does carry credentials', 'RFC 9111', '5.2.2.5');

INSERT INTO seen (status, place) VALUES ('401', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('401', 'Authorization Required', 'Apache before 2.4.3; nginx in its error page');

INSERT INTO section (entry, kind, text) VALUES
('401', 'meaning',
'The request carried no valid credentials for the target resource. The client has to log in, or log in again, and then repeat it. In spite of its phrase it says "not authenticated": who you are is unknown, so what you may do was not even asked.

If credentials were sent, they were refused: misspelt, expired, revoked, or meant for another realm.'),
('401', 'server',
'It names at least one way to log in, as a challenge in WWW-Authenticate: a scheme such as Basic, Bearer or Digest with its parameters. Several challenges go into field lines of their own, well-known schemes first, because many clients stumble over a scheme that they do not know.

A login form behind a 200 or a redirect is not an HTTP challenge; a 401 without one leaves the client without a way to go on.'),
('401', 'client',
'It may repeat the request with a new or different Authorization. If the answer is the same challenge again and it has tried once already, it shows the content to the user, because the reason usually stands there.

Authorization is dropped when a redirect leads to another host; most libraries do so by themselves, and the 401 then comes from the new place.'),
('401', 'caching',
'By the standard a stored answer fits requests with and without Authorization alike, unless Vary names that field: so good credentials can meet an old refusal.'),
('401', 'choosing',
'Take it where the request could pass once the client has logged in. Credentials good, rights too small: 403. The existence itself is secret: 404. 407 belongs to proxies, 511 to networks that want a login first.

A login endpoint that finds a wrong password in the content may answer 401 too, but then owes a challenge like any other.'),
('401', 'history',
'In HTTP since 1.0 (RFC 1945). RFC 2616 points to a separate document for the schemes and to sections 14.47 and 14.8 for the fields; the framework is now part of HTTP itself (RFC 9110 11). Some older texts make it a duty to show the content after a repeated challenge, which has only ever been recommended.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('401-www-authenticate', '401', 'WWW-Authenticate', 'response', 'server', 'MUST',
   'at least one challenge that applies to the target resource', 'RFC 9110', '15.5.2', 'has-member'),
  ('401-www-authenticate-again', '401', 'WWW-Authenticate', 'response', 'client', 'SHOULD',
   'show the content if the same challenge comes back after an attempt', 'RFC 9110', '15.5.2', NULL),
  ('401-authorization', '401', 'Authorization', 'request', 'client', 'MAY',
   'repeat the request with a new or replaced value', 'RFC 9110', '15.5.2', NULL),
  ('401-authorization-server', '401', 'Authorization', 'request', 'server', 'SHOULD',
   'answer 401 if it is missing, invalid or partial and the resource is protected', 'RFC 9110', '11.4', NULL),
  ('401-authorization-proxy', '401', 'Authorization', 'request', 'proxy', 'MUST NOT',
   'change it when forwarding', 'RFC 9110', '11.6.2', NULL),
  ('401-www-authenticate-basic', '401', 'WWW-Authenticate', 'response', 'server', 'MUST NOT',
   'WebDAV: challenge for Basic on a connection that is not secure', 'RFC 4918', '20.1', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('401', 1, 1, NULL, 'cause', 'WWW-Authenticate', 'missing in the answer: the server is at fault', NULL),
  ('401', 2, 1, NULL, 'cause', 'the token', 'expired, or the two clocks are apart', NULL),
  ('401', 3, 1, NULL, 'cause', 'Authorization', 'dropped on the way: a redirect to another host, a proxy, a FastCGI set-up', NULL),
  ('401', 51, 1, 'nginx', 'who', 'nginx', 'error.log: user ... was not found, or password mismatch', 'nginx 1.22.1'),
  ('401', 52, 1, 'HAProxy', 'who', 'HAProxy', 'LR-- in its log: its own http-request auth; ----: passed on', 'HAProxy 2.6.12'),
  ('401', 53, 1, NULL, 'who', 'the application', 'its own log has the request; the answer speaks of a token', NULL);

INSERT INTO alias (entry, words) VALUES
  ('401', 'not logged in login required log in sign in session expired'),
  ('401', 'unauthenticated authentication required bad credentials wrong password invalid token token expired'),
  ('401', 'unauthorised auth missing api key bearer basic jwt');

INSERT INTO example (status, request, response) VALUES ('401',
'GET /orders HTTP/1.1
Host: api.example.com

',
'HTTP/1.1 401 Unauthorized
Date: Tue, 24 Nov 2026 08:00:00 GMT
WWW-Authenticate: Bearer realm="orders"
Cache-Control: no-store
Content-Type: text/plain
Content-Length: 18

Please log in here');

-- 402 Payment Required ----------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('402', 'status', 'Payment Required',
  'Reserved: no standard says what it demands; services send it when money is due.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('402', 402, 'IETF', '4xx', 'standard', 25, 'RFC 9110', '15.5.3', 'allowed',
   'the client''s account, by what the service says; the standard is silent',
   'later', 'after payment, or whatever else the content asks for',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('402', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('402', 'meaning',
'The standard only reserves this code for future use; what it asks for is up to the service that sends it. Usually the user has to act: pay, renew a plan or raise a limit.

Services send it for overdue invoices, used-up quotas or declined cards, and of late to programs that are to pay for each request. Clients cannot rely on any of these without the documentation of the service.'),
('402', 'server',
'It explains in the content what is owed, by whom and where to pay, since the code alone says nothing that a program could act on. No standard field goes with it; schemes for paying by machine bring their own, such as PAYMENT-REQUIRED (x402) or crawler-price (Cloudflare''s Pay Per Crawl).'),
('402', 'client',
'It shows the content to the user and stops. Without knowledge of the service it treats the answer like a 400. Repeating helps only after the matter of payment has been settled.'),
('402', 'caching',
'With explicit freshness it could outlive the payment, so Cache-Control: no-store is the safe choice.'),
('402', 'choosing',
'Take it only where your documentation defines it and your clients are prepared for it. 403 with a clear reason does the same job with a defined meaning. A quota that refills by itself is a case for 429 with Retry-After.'),
('402', 'history',
'Reserved since RFC 2068, and given no meaning by any standard since. Older texts tell that it was meant for digital cash or micropayment, and that Apple''s MobileMe sent it for accounts in arrears; no standard says either.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('402', 1, 1, NULL, 'cause', 'the content', 'mostly the only place that says what is owed', NULL),
  ('402', 2, 1, NULL, 'cause', 'the account', 'unpaid invoice, expired plan, used-up quota', NULL),
  ('402', 3, 1, 'Cloudflare', 'flag', 'crawler-price', 'in the answer of Cloudflare: what a crawler has to pay for the page',
   'https://developers.cloudflare.com/ai-crawl-control/features/pay-per-crawl/use-pay-per-crawl-as-ai-owner/crawl-pages/'),
  ('402', 4, 1, 'x402', 'flag', 'PAYMENT-REQUIRED', 'in the answer, x402: Base64 of JSON with price and ways to pay; PAYMENT-SIGNATURE pays',
   'https://github.com/x402-foundation/x402/blob/main/specs/transports-v2/http.md');

INSERT INTO alias (entry, words) VALUES
  ('402', 'pay payment needed billing invoice overdue subscription expired plan upgrade paywall'),
  ('402', 'quota used up out of credits insufficient balance card declined micropayment'),
  ('402', 'money unpaid bill licence expired trial ended'),
  ('402', 'x402 pay per crawl ai crawler agent payment');

INSERT INTO example (status, request, response) VALUES ('402',
'GET /reports/2026 HTTP/1.1
Host: api.example.com
Authorization: Bearer b3JkZXJz

',
'HTTP/1.1 402 Payment Required
Date: Tue, 24 Nov 2026 08:00:00 GMT
Cache-Control: no-store
Content-Type: application/problem+json
Content-Length: 79

{"title":"Invoice overdue","detail":"Invoice 4711 has been open since October"}');

-- 403 Forbidden -----------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('403', 'status', 'Forbidden',
  'Understood but refused; the same credentials will not change that.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('403', 403, 'IETF', '4xx', 'standard', 90, 'RFC 9110', '15.5.4', 'allowed',
   'the client''s: no right to it; or a rule of server or firewall too strict',
   'changed', 'not with the same credentials; with others, if rights were the reason',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('403', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('403', 'meaning',
'The server understood the request and refuses to carry it out. Whoever grants the rights has to act, or the client has to come with other credentials.

If credentials were sent, they do not suffice. The reason may also have nothing to do with them: an address that is blocked, a rule of a firewall, a file that the server may not read, a policy of the site.'),
('403', 'server',
'It may tell the reason in the content, if the reason may become public. If not even the existence of the resource shall be known, it may answer 404 instead. It owes no challenge, but may send WWW-Authenticate as a hint that other credentials could help.'),
('403', 'client',
'It does not repeat the request by itself with the same credentials. It may try others, or show the content to the user. If the page looks foreign, the refusal may come from a CDN or firewall in front: Server, Via and the access log of the origin tell.'),
('403', 'caching',
'Stored with explicit freshness it may be served after the right has been granted; no-store avoids that. A shared cache reuses an answer to a request with Authorization only if the response allows it (RFC 9111 3.5).'),
('403', 'choosing',
'Take it for a known user without the right, and for refusals on policy that no login lifts. No valid credentials yet: 401. The resource takes this method from nobody: 405. Existence is secret: 404. Too many requests: 429. A legal demand: 451. State of the resource forbids it: 409.'),
('403', 'history',
'In HTTP since 1.0. RFC 1945 and RFC 2616 say that authorization will not help and that the request should not be repeated; today other credentials may be tried, and only an automatic repeat with the same ones is discouraged. In RFC 1945 and RFC 2068 a 403 could hide what a 404 would tell; since RFC 2616 the 404 does the hiding.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('403-authorization', '403', 'Authorization', 'request', 'client', 'SHOULD NOT',
   'repeat the request automatically with the same credentials', 'RFC 9110', '15.5.4', NULL),
  ('403-authorization-other', '403', 'Authorization', 'request', 'client', 'MAY',
   'repeat the request with new or different credentials', 'RFC 9110', '15.5.4', NULL),
  ('403-origin', '403', 'Origin', 'request', 'server', 'MUST',
   'WebSocket: refuse an Origin that it does not want, with 403 for example', 'RFC 6455', '4.2.2', NULL),
  ('403-depth', '403', 'Depth', 'request', 'server', 'MAY',
   'WebDAV: refuse a PROPFIND with infinity on a collection', 'RFC 4918', '9.1.1', NULL),
  ('403-depth-code', '403', 'Depth', 'request', 'server', 'SHOULD',
   'WebDAV: refuse infinity with 403 and propfind-finite-depth in the content', 'RFC 4918', '9.1.1', NULL),
  ('403-proxy-status', '403', 'Proxy-Status', 'response', 'proxy', 'SHOULD',
   'send 403 with the error http_request_denied', 'RFC 9209', '2.1.1', NULL),
  ('403-origin-code', '403', 'Origin', 'request', 'server', 'SHOULD',
   'WebSocket: answer 403 to an Origin that it does not want', 'RFC 6455', '10.2', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('403', 1, 1, NULL, 'cause', 'role or scope', 'the account lacks it; a new login is no help', NULL),
  ('403', 2, 0, NULL, 'cause', 'Server, Via', 'a firewall or CDN may have refused in front', NULL),
  ('403', 3, 0, NULL, 'cause', 'static files', 'not readable for the server, or a folder without index', NULL),
  ('403', 4, 0, NULL, 'cause', 'the content', 'may name the rule that struck', NULL),
  ('403', 51, 1, 'nginx', 'who', 'nginx', 'a line in error.log, as below; $upstream_status 403: passed on', 'nginx 1.22.1'),
  ('403', 52, 1, 'Apache', 'who', 'Apache', 'AH01630 (Require), AH01276 (no index), AH00035 in error_log', 'Apache 2.4.71'),
  ('403', 53, 0, 'HAProxy', 'who', 'HAProxy', 'PR-- in its log: an http-request deny rule; ----: passed on', 'HAProxy 2.6.12'),
  ('403', 54, 1, NULL, 'who', 'firewall, CDN', 'no line in the access log of your server at that second', NULL);

INSERT INTO alias (entry, words) VALUES
  ('403', 'access denied permission denied no permission not allowed to see insufficient rights insufficient scope'),
  ('403', 'blocked by firewall waf ip blocked geo blocked country blocked bot blocked directory listing denied'),
  ('403', 'csrf token invalid missing role not authorised not authorized forbidden by policy'),
  ('403', 'logged in but no access admin only');

INSERT INTO example (status, request, response) VALUES ('403',
'DELETE /orders/17 HTTP/1.1
Host: api.example.com
Authorization: Bearer cmVhZGVy

',
'HTTP/1.1 403 Forbidden
Date: Tue, 24 Nov 2026 08:00:00 GMT
Cache-Control: no-store
Content-Type: application/problem+json
Content-Length: 82

{"title":"Right missing","detail":"orders.delete is needed, you have orders.read"}');

-- 404 Not Found -----------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('404', 'status', 'Not Found',
  'Nothing is here under this URL, or the server will not say that there is.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('404', 404, 'IETF', '4xx', 'standard', 100, 'RFC 9110', '15.5.5', 'allowed',
   'the client''s: wrong URL, dead link; or the server''s paths and routes',
   'changed', 'with a corrected URL; the same one may work some day',
   'heuristic', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('404', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('404', 'meaning',
'The origin server has no current representation for the target resource, or does not want to disclose that one exists. Whoever made the link or set up the path has to correct it.

Whether this is for now or for good is left open. A server did answer, so the network is in order; whether it is the server that was meant is worth a look.'),
('404', 'server',
'It looks up target and host and finds nothing to show. If it knows that the resource is gone for good, it prefers 410. To hide a resource that the client may not see, it answers as it would for one that does not exist, in content and timing alike.'),
('404', 'client',
'It checks the spelling of the URL: case, prefix, version, slash at the end, percent-encoding. A link checker reports the place of the link. After a DELETE, a 404 to the repeated request often means that the first one went through.'),
('404', 'caching',
'A page published a moment later can stay hidden behind a stored 404, in a CDN above all; a short max-age or no-store prevents that.'),
('404', 'choosing',
'Take it where nothing answers to this URL, and where existence is to be hidden. Removed on purpose and for good: 410. Moved: 301 or 308. Resource exists, but not for this method: 405. Existence known, access refused: 403. A search without hits is a success: 200 with an empty list.'),
('404', 'history',
'In HTTP since 1.0. Some older texts require 410 in place of 404 where the loss is known to be permanent; RFC 2616 recommended it, RFC 9110 merely prefers it. Until RFC 7231 a cache needed explicit freshness to keep a 404.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('404', 1, 1, NULL, 'cause', 'the path', 'spelling, case, prefix, slash at the end', NULL),
  ('404', 2, 1, NULL, 'cause', 'Host', 'another virtual host answered than you think', NULL),
  ('404', 3, 0, NULL, 'cause', 'the access log', 'no line there: another server answered', NULL),
  ('404', 4, 1, NULL, 'cause', 'the login', 'some services hide what you may not see', NULL),
  ('404', 51, 1, 'nginx', 'who', 'nginx', 'a line in error.log; $upstream_status 404: passed on', 'nginx 1.22.1'),
  ('404', 52, 1, 'HAProxy', 'who', 'HAProxy', '---- in its log: passed on; LR-- or PR--: a rule of its own', 'HAProxy 2.6.12'),
  ('404', 53, 1, NULL, 'who', 'the application', 'its own log has the request; no line: it never got there', NULL);

INSERT INTO alias (entry, words) VALUES
  ('404', 'page missing page does not exist no such page broken link dead link wrong url typo in url'),
  ('404', 'file missing no such file no such object unknown route no route matches not there no such user'),
  ('404', 'cannot get could not be found unknown id record missing deleted page'),
  ('404', 'notfound fourohfour soft error hidden resource');

INSERT INTO example (status, request, response) VALUES ('404',
'GET /oders/17 HTTP/1.1
Host: api.example.com

',
'HTTP/1.1 404 Not Found
Date: Tue, 24 Nov 2026 08:00:00 GMT
Cache-Control: max-age=60
Content-Type: text/plain
Content-Length: 51

Nothing under /oders/17; orders live under /orders/');

-- 405 Method Not Allowed --------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('405', 'status', 'Method Not Allowed',
  'The server knows the method, but this resource does not take it.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('405', 405, 'IETF', '4xx', 'standard', 70, 'RFC 9110', '15.5.6', 'allowed',
   'the client''s: wrong method, or right method on the wrong URL',
   'changed', 'with a method that Allow lists',
   'heuristic', 'an answer to PUT or DELETE is not cacheable at all', 'RFC 9110', '9.2.3');

INSERT INTO seen (status, place) VALUES ('405', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('405', 'Not Allowed', 'nginx');

INSERT INTO section (entry, kind, text) VALUES
('405', 'meaning',
'The origin server knows the method, but the target resource does not support it. The client has to take one of the methods in Allow, or another URL.

Typical: POST to a static file, PUT to a collection, DELETE to something that can only be read. The list may change with time; an empty Allow says that nothing is allowed, for example because the resource is switched off.'),
('405', 'server',
'It sends Allow with all methods that the resource supports at the moment. HEAD belongs in it where GET does, and OPTIONS if it is answered. nginx leaves Allow out, and answers 405 also to methods that it does not know. General-purpose servers have to support GET and HEAD (RFC 9110 9.1).'),
('405', 'client',
'It compares its method with Allow. If the method is right, the URL is probably wrong: an id is missing, or a slash at the end. A GET that should have been a POST is often the trace of a 301 or 302 on the way.'),
('405', 'caching',
'An answer to GET or HEAD may be kept like any other, one to POST hardly ever is.'),
('405', 'choosing',
'Take it where the URL is right and the method is not, for everybody. Only for this user: 403. Method unknown to the server or implemented nowhere: 501. Allowed in principle, but not in the present state: 409.'),
('405', 'history',
'In HTTP since RFC 2068. Until RFC 7231 a cache needed explicit freshness to keep a 405.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('405-allow', '405', 'Allow', 'response', 'server', 'MUST',
   'list all methods that the resource supports now', 'RFC 9110', '15.5.6', 'present');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('405', 1, 1, NULL, 'cause', 'Allow', 'what the resource takes; due, but nginx leaves it out', NULL),
  ('405', 2, 1, NULL, 'cause', 'the URL', 'an id or a final slash missing: another resource', NULL),
  ('405', 3, 1, NULL, 'cause', 'an earlier redirect', '301 or 302 may have made a GET of a POST', NULL),
  ('405', 4, 1, NULL, 'cause', 'the route', 'defined for another method only', NULL),
  ('405', 5, 1, NULL, 'cause', 'OPTIONS', 'a CORS preflight: answer 204 with Access-Control-Allow-* before any login',
   NULL),
  ('405', 6, 0, NULL, 'log', 'doesn''t pass access control check: It does not have HTTP ok status',
   'a browser''s preflight (OPTIONS) got no 2xx: no route or a login for it. Answer 204 with Access-Control-Allow-Origin, -Methods, -Headers; curl sends none: curl -i -X OPTIONS URL', NULL),
  ('405', 51, 1, 'nginx', 'who', 'nginx', '$upstream_status is -: that location has files, no program', 'nginx 1.22.1'),
  ('405', 52, 1, NULL, 'who', 'the application', 'its own log has the request; mostly Allow in the answer', NULL);

INSERT INTO alias (entry, words) VALUES
  ('405', 'wrong method wrong verb method not supported http method not supported verb not allowed not allowed'),
  ('405', 'post not allowed put not allowed delete not allowed get instead of post allow header'),
  ('405', 'request method not supported cannot post static file post');

INSERT INTO example (status, request, response) VALUES ('405',
'PUT /reports/2026 HTTP/1.1
Host: api.example.com
Content-Type: text/plain
Content-Length: 5

draft',
'HTTP/1.1 405 Method Not Allowed
Date: Tue, 24 Nov 2026 08:00:00 GMT
Allow: GET, HEAD
Content-Type: text/plain
Content-Length: 21

Reports are read only');

-- 406 Not Acceptable ------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('406', 'status', 'Not Acceptable',
  'No available form of the resource fits what the Accept fields ask for.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('406', 406, 'IETF', '4xx', 'standard', 25, 'RFC 9110', '15.5.7', 'allowed',
   'the client''s: it asks for a form that is not offered; the server could have sent a default',
   'changed', 'with wider Accept fields, or with the URL of one of the forms on offer',
   'explicit', 'with Vary naming the fields that were weighed, or other clients get the refusal too', 'RFC 9110', '12.5.5');

INSERT INTO seen (status, place) VALUES ('406', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('406', 'meaning',
'No current representation of the target resource fits the Accept, Accept-Language, Accept-Encoding or Accept-Charset of the request, and the server does not want to send a default. The client has to ask for less, or for something else.

The resource exists. It is about the form of the answer, not about the content of the request.'),
('406', 'server',
'It should list in the content which forms there are and under which URLs. It is free to ignore the Accept fields and send what it has; for people that is often more useful than a refusal.'),
('406', 'client',
'It picks a form from the list, by itself or by asking the user; how a program would choose is not standardised. It looks at the Accept that really went out: libraries set one of their own. A media type that is not listed and matched by no wildcard counts as unwanted.

A client that gets a 200 in another form cannot complain: preferences need not be honoured.'),
('406', 'caching',
'Rarely worth it: the client changes its Accept fields and asks again, and then needs another answer.'),
('406', 'choosing',
'Take it for an API whose clients cannot use any other form. If something readable is better than nothing, send the default with 200. A request whose own content has the wrong type is a 415. Several equal choices without refusal: 300.'),
('406', 'history',
'In HTTP since RFC 2068. RFC 2616 recommends it where Accept cannot be met, and has user agents stop a download that might not be acceptable and look at the fields of the response; some older texts make that the fields of the request. Today the server is free, and the advice is gone.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('406-accept-encoding', '406', 'Accept-Encoding', 'request', 'server', 'SHOULD',
   'if no coding fits, send the content without any, unless identity is refused too', 'RFC 9110', '12.5.3', NULL),
  ('406-a-im', '406', 'A-IM', 'request', 'server', 'SHOULD',
   'answer 406 if it can send nothing that this accepts', 'RFC 3229', '10.5.3', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('406', 1, 1, NULL, 'cause', 'Accept', 'what went out; a library may have set it', NULL),
  ('406', 2, 1, NULL, 'cause', 'Accept-Language', 'no wildcard: unlisted languages are unwanted', NULL),
  ('406', 3, 1, NULL, 'cause', 'the content', 'should list the forms on offer', NULL),
  ('406', 4, 1, NULL, 'cause', 'the server', 'which formats the route can produce at all', NULL);

INSERT INTO alias (entry, words) VALUES
  ('406', 'accept header not satisfied unsupported accept content negotiation failed no acceptable representation'),
  ('406', 'wrong format requested json xml pdf not available accept language cant be honoured'),
  ('406', 'unacceptable unknown format no matching media type could not find acceptable representation');

INSERT INTO example (status, request, response) VALUES ('406',
'GET /reports/2026 HTTP/1.1
Host: api.example.com
Accept: application/pdf

',
'HTTP/1.1 406 Not Acceptable
Date: Tue, 24 Nov 2026 08:00:00 GMT
Vary: Accept
Content-Type: text/plain
Content-Length: 70

On offer: /reports/2026.html (text/html), /reports/2026.csv (text/csv)');

-- 407 Proxy Authentication Required ---------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('407', 'status', 'Proxy Authentication Required',
  'A proxy on the way wants credentials before it passes the request on.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('407', 407, 'IETF', '4xx', 'standard', 30, 'RFC 9110', '15.5.8', 'allowed',
   'the client''s, or that of its proxy settings; the origin server has not been asked',
   'changed', 'with credentials for the proxy in Proxy-Authorization',
   'explicit', 'Proxy-Authenticate is not stored along, unless the proxy is part of the cache key', 'RFC 9111', '3.1');

INSERT INTO seen (status, place) VALUES ('407', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('407', 'meaning',
'The proxy wants to know who uses it before it forwards the request. The client has to send credentials for the proxy; those for the target resource are another matter.

It is the 401 of proxies. The request has not reached the origin server, so nothing has happened there.'),
('407', 'server',
'The proxy sends a challenge in Proxy-Authenticate. An origin server has no reason to send this code. The challenge is meant for the next client outward only; chained proxies of one organisation may pass credentials along.'),
('407', 'client',
'It may repeat the request with Proxy-Authorization. For https the 407 answers the CONNECT, so it appears before any TLS and many libraries report it as a connection or tunnel error, without the content.

Credentials in a proxy URL need percent-encoding: curl, for one, fails on an @, /, ? or # in the password.'),
('407', 'caching',
'The answer to a CONNECT is not cacheable at all. Any other is of no use to anybody else, as the login belongs to one client and one proxy.'),
('407', 'history',
'In HTTP since RFC 2068. RFC 2616 points to a separate document for the schemes; the framework is now part of HTTP itself (RFC 9110 11).');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('407-proxy-authenticate', '407', 'Proxy-Authenticate', 'response', 'proxy', 'MUST',
   'at least one challenge that applies to this proxy', 'RFC 9110', '15.5.8', 'has-member'),
  ('407-proxy-authenticate-cache', '407', 'Proxy-Authenticate', 'response', 'cache', 'MUST NOT',
   'store it, unless the proxy is part of the cache key', 'RFC 9111', '3.1', NULL),
  ('407-proxy-authorization', '407', 'Proxy-Authorization', 'request', 'client', 'MAY',
   'repeat the request with a new or replaced value', 'RFC 9110', '15.5.8', NULL),
  ('407-proxy-authorization-needed', '407', 'Proxy-Authorization', 'request', 'proxy', 'SHOULD',
   'answer 407 if it is missing, invalid or partial and a login is needed', 'RFC 9110', '11.4', NULL),
  ('407-proxy-authorization-relay', '407', 'Proxy-Authorization', 'request', 'proxy', 'MAY',
   'pass it to the next proxy if they log clients in jointly', 'RFC 9110', '11.7.2', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('407', 1, 1, NULL, 'cause', 'Proxy-Authenticate', 'names the scheme; can the client speak it?', NULL),
  ('407', 2, 1, NULL, 'cause', 'the proxy settings', 'which proxy, which user, password percent-encoded', NULL),
  ('407', 3, 1, NULL, 'cause', 'Authorization', 'the wrong field: a proxy reads Proxy-Authorization', NULL);

INSERT INTO alias (entry, words) VALUES
  ('407', 'proxy login proxy password proxy auth required corporate proxy company proxy'),
  ('407', 'tunnel connection failed received http code 407 from proxy after connect cannot connect to proxy'),
  ('407', 'proxy authorization missing ntlm kerberos negotiate proxy http_proxy https_proxy');

INSERT INTO example (status, request, response) VALUES ('407',
'CONNECT api.example.com:443 HTTP/1.1
Host: api.example.com:443

',
'HTTP/1.1 407 Proxy Authentication Required
Date: Tue, 24 Nov 2026 08:00:00 GMT
Proxy-Authenticate: Basic realm="office"
Content-Type: text/plain
Content-Length: 26

Log in to the office proxy');

-- 408 Request Timeout -----------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('408', 'status', 'Request Timeout',
  'The server stopped waiting: the request did not arrive completely in time.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('408', 408, 'IETF', '4xx', 'standard', 55, 'RFC 9110', '15.5.9', 'allowed',
   'the client''s or its network''s: too slow; or the limit is too short',
   'same', 'yes, on a new connection; the server had not received all of it',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('408', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('408', 'Request Time-out', 'RFC 2616, nginx, Apache before 2.4.3');

INSERT INTO section (entry, kind, text) VALUES
('408', 'meaning',
'The server did not receive the whole request within the time that it was prepared to wait. The client may send it again; nobody else has to act, unless it happens often.

It is about the way in. How long the server takes for its answer has nothing to do with it; that is a 504 of a gateway, or no answer at all.'),
('408', 'server',
'It gives up and usually closes the connection, because in HTTP/1.1 the rest of the request could not be told from a new one. Then it should send Connection: close. Some servers, HAProxy and Node among them, send a 408 even on a connection where no request has begun.

nginx closes without an answer and writes the 408 into its log only; the client reports a closed connection or an empty reply.'),
('408', 'client',
'It may repeat a request that was on its way, over a new connection where the old one is of no use. A 408 on an idle connection answers nothing: drop the connection and send the next request over another one. If uploads fail again and again, look at the speed of the line and at the limits of server and balancer.'),
('408', 'caching',
'There is no sense in giving it freshness: it says something about one connection, not about the resource.'),
('408', 'choosing',
'Servers and balancers send it, applications hardly ever: by the time that they see a request it has arrived. Slow work behind the server is no 408: 504 from a gateway, 503 under overload, 202 where the work may take its time. Some clients repeat a 408 at once, and so repeat work that was already done.'),
('408', 'history',
'In HTTP since RFC 2068. RFC 2616 let the client repeat the request unchanged at any later time; today the permission covers a request that is still outstanding. RFC 7231 recommended Connection: close for every 408, a sentence that RFC 9110 no longer has.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('408', 1, 1, NULL, 'cause', 'the upload', 'too slow, or stalled: packet loss, mobile line', NULL),
  ('408', 2, 1, NULL, 'cause', 'Content-Length', 'larger than what is sent: the server waits on', NULL),
  ('408', 3, 1, NULL, 'cause', 'an idle connection', 'reused too late; some servers say 408 there', NULL),
  ('408', 4, 0, NULL, 'cause', 'server timeouts', 'limits for reading header section and content', NULL),
  ('408', 5, 1, 'nginx', 'setting', 'client_body_timeout', 'nginx, 60 s unless set: the longest pause between two reads of the content', 'https://nginx.org/en/docs/http/ngx_http_core_module.html#client_body_timeout'),
  ('408', 51, 1, 'HAProxy', 'who', 'HAProxy', 'cR-- in its log: timeout http-request', 'HAProxy 2.6.12'),
  ('408', 52, 1, 'Apache', 'who', 'Apache', 'AH01382 in error_log (info): RequestReadTimeout of mod_reqtimeout', 'Apache 2.4.71'),
  ('408', 53, 1, 'nginx', 'who', 'nginx', 'never sends it: it closes, and only its own log has 408', 'nginx 1.22.1');

INSERT INTO alias (entry, words) VALUES
  ('408', 'client too slow slow client took too long sending slow upload upload timed out slowloris'),
  ('408', 'server timed out waiting for the request incomplete request idle connection keep alive timeout'),
  ('408', 'request time out timeout reading body client timeout header timeout'),
  ('408', 'client timed out while reading client request headers client_header_timeout client_body_timeout reqtimeout');

INSERT INTO example (status, request, response) VALUES ('408',
'POST /uploads HTTP/1.1
Host: api.example.com
Content-Type: text/csv
Transfer-Encoding: chunked

',
'HTTP/1.1 408 Request Timeout
Date: Tue, 24 Nov 2026 08:00:00 GMT
Connection: close
Content-Type: text/plain
Content-Length: 28

No content within 30 seconds');

-- 409 Conflict ------------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('409', 'status', 'Conflict',
  'The request clashes with the current state of the resource; resolve that, then resend.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('409', 409, 'IETF', '4xx', 'standard', 55, 'RFC 9110', '15.5.10', 'allowed',
   'nobody''s in particular: somebody else was faster, or the resource is in another state',
   'changed', 'after a fresh GET and after resolving the conflict',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('409', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('409', 'meaning',
'The request is in order, but does not go together with the present state of the target resource. The user, or a program in place of the user, has to resolve the conflict and send a matching request.

Typical: two people edited the same version, a name is taken, an order that has been shipped is to be cancelled. In WebDAV: the parent collection does not exist.'),
('409', 'server',
'It should tell in the content what the conflict consists of, in enough detail for a user to recognise it: the newer revision, the name that is taken, the present state. With versioned content it can send what is needed for merging.'),
('409', 'client',
'It fetches the current state, merges or asks, and sends the request anew. A blind repeat fails again, or overwrites the work of others once the conflict has gone by chance. After a create that got no answer, a 409 to the second attempt may mean that the first one succeeded.'),
('409', 'caching',
'It mostly answers PUT, POST or DELETE, whose answers caches hardly ever keep. Being an error, it leaves what is stored for the URL as it is (RFC 9111 4.4).'),
('409', 'choosing',
'Take it where the same request would have passed in another state. The client stated a condition (If-Match) and it is false: 412. No condition, but you insist on one: 428. The content is wrong in itself: 422. Locked: 423. For a PUT that breaks the constraints of its resource, RFC 9110 9.3.4 suggests 409, or 415 if the type is wrong.'),
('409', 'history',
'In HTTP since RFC 2068. RFC 2616 allows it only where the user is expected to resolve the conflict; today it is for cases where the user might be able to. Some older texts oblige the content to show the source of the conflict, which is recommended.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('409-lock-token', '409', 'Lock-Token', 'request', 'server', 'SHOULD',
   'UNLOCK: answer 409 with lock-token-matches-request-uri if its lock does not cover the target', 'RFC 4918', '16', NULL),
  ('409-destination', '409', 'Destination', 'request', 'server', 'MUST NOT',
   'COPY, MOVE: create collections missing above it; the answer is 409', 'RFC 4918', '9.8.5', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('409', 1, 1, NULL, 'cause', 'the content', 'should name what collides', NULL),
  ('409', 2, 1, NULL, 'cause', 'the current state', 'GET it and compare: somebody was faster', NULL),
  ('409', 3, 1, NULL, 'cause', 'a second submit', 'the same create was sent twice', NULL),
  ('409', 4, 1, NULL, 'cause', 'a unique key', 'the name or id exists already', NULL),
  ('409', 51, 1, NULL, 'who', 'the application', 'its own log has the request: what collides, only it can know', NULL);

INSERT INTO alias (entry, words) VALUES
  ('409', 'already exists duplicate entry duplicate key unique constraint violated name taken username taken email taken'),
  ('409', 'edit conflict concurrent modification lost update version mismatch optimistic locking merge conflict'),
  ('409', 'double booking double submit wrong state invalid state transition stale object');

INSERT INTO example (status, request, response) VALUES ('409',
'PUT /articles/7 HTTP/1.1
Host: api.example.com
Content-Type: application/json
Content-Length: 46

{"revision":4,"text":"Tea is served at five."}',
'HTTP/1.1 409 Conflict
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: application/problem+json
Content-Length: 80

{"title":"Edited meanwhile","detail":"yours builds on revision 4, current is 5"}');

-- 410 Gone ----------------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('410', 'status', 'Gone',
  'The resource was taken away, most likely for good; links to it should go too.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('410', 410, 'IETF', '4xx', 'standard', 35, 'RFC 9110', '15.5.11', 'allowed',
   'nobody''s: taken away on purpose; the link to it is out of date',
   'no', 'remove the link; only a new decision of the owner brings it back',
   'heuristic', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('410', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('410', 'meaning',
'The target resource is no longer available at the origin server, and this is likely to be permanent. Whoever keeps a link to it should remove the link.

It says more than a 404: there was something, and its absence is intended. Offers that ran for a limited time and pages of people who have left are the usual cases.'),
('410', 'server',
'It has to know, mostly from configuration, that the loss is likely to last; without that knowledge 404 is the answer. Nobody has to mark everything that was removed, or keep the mark for any length of time. A word in the content on what happened, or where to go on, helps people.'),
('410', 'client',
'It does not ask again. Crawlers, feed readers and senders of webhooks may take it as the request to drop the address from their lists. A user who followed a link can only look elsewhere.'),
('410', 'caching',
'If the resource may come back after all, send a short max-age, or a stored 410 hides it.'),
('410', 'choosing',
'Take it where you want links removed: an endpoint that was shut down, a deleted account, a subscription that ended. Reason or duration unknown: 404. There is a new address: 301 or 308. Closed for a time: 503. Removed on a legal demand: 451. Announce the end of an API before, with the Deprecation and Sunset fields.'),
('410', 'history',
'In HTTP since RFC 2068. RFC 2616 wanted clients that can edit links to delete them after asking the user; today the code only conveys the wish of the owner.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('410', 1, 1, NULL, 'cause', 'the server rules', 'a list of removed paths may match too much', NULL),
  ('410', 2, 1, NULL, 'cause', 'Referer', 'in the access log: who still links here', NULL),
  ('410', 3, 1, NULL, 'cause', 'the API version', 'an old one may have been shut down', NULL);

INSERT INTO alias (entry, words) VALUES
  ('410', 'removed permanently deleted forever no longer available no longer exists taken down discontinued'),
  ('410', 'gone vs not found shut down endpoint retired api version expired offer sunset end of life'),
  ('410', 'account deleted unsubscribe dead feed purged');

INSERT INTO example (status, request, response) VALUES ('410',
'GET /spring-offer HTTP/1.1
Host: example.com

',
'HTTP/1.1 410 Gone
Date: Tue, 24 Nov 2026 08:00:00 GMT
Cache-Control: max-age=86400
Content-Type: text/plain
Content-Length: 64

The spring offer ended in May. Please remove links to this page.');

-- 411 Length Required -----------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('411', 'status', 'Length Required',
  'The server wants to be told the size of the content in Content-Length.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('411', 411, 'IETF', '4xx', 'standard', 20, 'RFC 9110', '15.5.12', 'allowed',
   'the client''s, or that of a proxy that changed the framing; the server is choosy',
   'changed', 'with a valid Content-Length',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('411', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('411', 'meaning',
'The server refuses a request whose Content-Length is not stated. The client has to learn the size of its content first and repeat the request with that field.

The cause is nearly always content sent as chunked, while it is still being produced. Or the client states neither length nor chunks: then HTTP/1.1 takes the content for empty.'),
('411', 'server',
'It may refuse in this way even if it understands chunked: often a gateway hands the request to something that has to know the size in advance and does not want to buffer. If it does not read the rest of the content, it closes the connection.'),
('411', 'client',
'It may repeat the request with a Content-Length that equals the number of bytes of the content. For that it collects the content in memory or in a file. For an empty POST it sends Content-Length: 0; not every library does.'),
('411', 'caching',
'It answers requests with content, mostly POST or PUT, whose answers caches hardly ever keep.'),
('411', 'choosing',
'Take it where the size must be known before the content comes. A length that is stated but too large: 413. A length that is invalid: 400, and close the connection. Better for clients, if you can afford it: take chunked and buffer.'),
('411', 'history',
'In HTTP since RFC 2068. RFC 2616 recommends it to a server that insists on a valid Content-Length; RFC 9112 merely permits it.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('411-content-length', '411', 'Content-Length', 'request', 'client', 'MAY',
   'repeat the request with a valid value', 'RFC 9110', '15.5.12', NULL),
  ('411-content-length-missing', '411', 'Content-Length', 'request', 'server', 'MAY',
   'answer 411 if there is content without it', 'RFC 9112', '6.3', NULL),
  ('411-content-length-known', '411', 'Content-Length', 'request', 'client', 'SHOULD',
   'send it, rather than chunked, if the length is known', 'RFC 9112', '6.3', NULL),
  ('411-transfer-encoding', '411', 'Transfer-Encoding', 'request', 'client', 'MUST',
   'with content, say chunked or send a valid Content-Length', 'RFC 9112', '6.3', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('411', 1, 1, NULL, 'cause', 'Content-Length', 'missing in what the server received', NULL),
  ('411', 2, 1, NULL, 'cause', 'Transfer-Encoding', 'chunked: collect the content, send its length', NULL),
  ('411', 3, 1, NULL, 'cause', 'a proxy on the way', 'may have turned a length into chunks', NULL),
  ('411', 51, 1, NULL, 'who', 'the application', 'its own log has the request; no line: a proxy in front said it', NULL);

INSERT INTO alias (entry, words) VALUES
  ('411', 'missing content length no content-length header size unknown chunked not supported chunked upload refused'),
  ('411', 'empty post without length streaming upload refused transfer encoding chunked rejected'),
  ('411', 'length of the body required specify content length');

INSERT INTO example (status, request, response) VALUES ('411',
'POST /uploads HTTP/1.1
Host: api.example.com
Content-Type: text/csv
Transfer-Encoding: chunked
Expect: 100-continue

',
'HTTP/1.1 411 Length Required
Date: Tue, 24 Nov 2026 08:00:00 GMT
Connection: close
Content-Type: text/plain
Content-Length: 33

Send the file with Content-Length');

-- 412 Precondition Failed -------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('412', 'status', 'Precondition Failed',
  'A condition set by the client, such as If-Match, is false; nothing was done.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('412', 412, 'IETF', '4xx', 'standard', 35, 'RFC 9110', '15.5.13', 'allowed',
   'nobody''s: the resource is not in the state that the client expected',
   'changed', 'after a fresh GET, with the new ETag; not simply without the condition',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('412', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('412', 'meaning',
'The client made its request conditional, and on the server the condition is false. The method was not performed; the client has to look at the new state and decide.

That is mostly the purpose: an update is stopped because somebody else changed the resource first. Without the condition their work would have been overwritten.'),
('412', 'server',
'It evaluates conditions after its other checks and right before it acts: a request that fails anyway gets its own code, not a 412. If the change appears to have been made already, perhaps by the same request whose answer was lost, it may answer 2xx instead. Sending the current ETag along is helpful.'),
('412', 'client',
'It fetches the resource, merges its change, and repeats with the new entity tag in If-Match. With If-None-Match: * on a PUT, a 412 says that the resource exists already. To leave the condition out would be to overwrite whatever is there.'),
('412', 'headers',
'The order is fixed (RFC 9110 13.2.2): If-Match; without it If-Unmodified-Since; then If-None-Match, which leads to a 304 with GET and HEAD. If-Modified-Since never leads to 412, If-Range neither.'),
('412', 'caching',
'It mostly answers PUT, PATCH or DELETE, whose answers caches hardly ever keep. Being an error, it leaves what is stored for the URL as it is (RFC 9111 4.4).'),
('412', 'choosing',
'Take it only for a condition that the client stated in a field. A conflict that you found without one: 409. You require a condition and there is none: 428. A false precondition of the business (account not confirmed, cart empty) is a 409 or 422, in spite of the phrase.'),
('412', 'history',
'In HTTP since RFC 2068. RFC 2616 demands a 412 for every false If-Match; RFC 7232 also allows a 2xx where the change has been made already, and in RFC 9110 both are a MAY.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('412-if-match-strong', '412', 'If-Match', 'request', 'server', 'MUST',
   'use the strong comparison', 'RFC 9110', '13.1.1', NULL),
  ('412-if-match-perform', '412', 'If-Match', 'request', 'server', 'MUST NOT',
   'perform the method if no tag matches', 'RFC 9110', '13.1.1', NULL),
  ('412-if-match', '412', 'If-Match', 'request', 'server', 'MAY',
   'answer 412 if no tag matches', 'RFC 9110', '13.1.1', NULL),
  ('412-if-match-done', '412', 'If-Match', 'request', 'server', 'MAY',
   'answer 2xx instead, if the change seems to be made already', 'RFC 9110', '13.1.1', NULL),
  ('412-if-match-get', '412', 'If-Match', 'request', 'client', 'MAY',
   'send it with GET to prefer a 412 to a new version', 'RFC 9110', '13.1.1', NULL),
  ('412-if-match-cache', '412', 'If-Match', 'request', 'cache', 'MAY',
   'ignore it: it is for the origin server', 'RFC 9110', '13.1.1', NULL),
  ('412-if-match-ignore', '412', 'If-Match', 'request', 'server', 'MUST',
   'ignore it, like any condition, if the answer without it were neither 2xx nor 412', 'RFC 9110', '13.2.1', NULL),
  ('412-if-match-proxy', '412', 'If-Match', 'request', 'proxy', 'MUST',
   'pass it on unevaluated, like any condition, if it is no cache for the target', 'RFC 9110', '13.2.1', NULL),
  ('412-if-none-match-weak', '412', 'If-None-Match', 'request', 'server', 'MUST',
   'use the weak comparison', 'RFC 9110', '13.1.2', NULL),
  ('412-if-none-match-perform', '412', 'If-None-Match', 'request', 'server', 'MUST NOT',
   'perform the method if a tag matches', 'RFC 9110', '13.1.2', NULL),
  ('412-if-none-match', '412', 'If-None-Match', 'request', 'server', 'MUST',
   'answer 412 if a tag matches and the method is not GET or HEAD', 'RFC 9110', '13.1.2', NULL),
  ('412-if-unmodified-since-ignore', '412', 'If-Unmodified-Since', 'request', 'server', 'MUST',
   'ignore it beside If-Match, if it is no valid date, or if no date of change is kept', 'RFC 9110', '13.1.4', NULL),
  ('412-if-unmodified-since-perform', '412', 'If-Unmodified-Since', 'request', 'server', 'MUST NOT',
   'perform the method if there was a change after the date', 'RFC 9110', '13.1.4', NULL),
  ('412-if-unmodified-since', '412', 'If-Unmodified-Since', 'request', 'server', 'MAY',
   'answer 412 if there was a change after the date', 'RFC 9110', '13.1.4', NULL),
  ('412-if-unmodified-since-done', '412', 'If-Unmodified-Since', 'request', 'server', 'MAY',
   'answer 2xx instead, if the change seems to be made already', 'RFC 9110', '13.1.4', NULL),
  ('412-if-unmodified-since-get', '412', 'If-Unmodified-Since', 'request', 'client', 'MAY',
   'send it with GET to prefer a 412 to a new version', 'RFC 9110', '13.1.4', NULL),
  ('412-if-unmodified-since-cache', '412', 'If-Unmodified-Since', 'request', 'cache', 'MAY',
   'ignore it: it is for the origin server', 'RFC 9110', '13.1.4', NULL),
  ('412-if', '412', 'If', 'request', 'server', 'MUST',
   'WebDAV: answer 412 if none of its lists holds', 'RFC 4918', '10.4.3', NULL),
  ('412-overwrite', '412', 'Overwrite', 'request', 'server', 'MUST',
   'WebDAV: answer 412 if F keeps COPY or MOVE from being done', 'RFC 4918', '10.6', NULL),
  ('412-overwrite-rights', '412', 'Overwrite', 'request', 'server', 'MUST',
   'WebDAV: check the rights before this field or any condition', 'RFC 4918', '10.6', NULL),
  ('412-if-without', '412', 'If', 'request', 'server', 'MUST NOT',
   'WebDAV: answer 412 to a request without this field, Overwrite or another condition', 'RFC 4918', '12.1', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('412', 1, 1, NULL, 'cause', 'If-Match', 'compare it with the ETag of a fresh GET', NULL),
  ('412', 2, 1, NULL, 'cause', 'ETag', 'weak (W/): never matches in If-Match', NULL),
  ('412', 3, 1, NULL, 'cause', 'If-None-Match: *', 'the resource exists already', NULL),
  ('412', 4, 1, NULL, 'cause', 'If-Unmodified-Since', 'older than Last-Modified; seconds count', NULL);

INSERT INTO alias (entry, words) VALUES
  ('412', 'etag mismatch stale etag if-match failed if match condition failed conditional request failed condition not met'),
  ('412', 'changed since last read somebody else changed it outdated version lost update prevented'),
  ('412', 'if-unmodified-since if-none-match star create only if absent overwrite refused');

INSERT INTO example (status, request, response) VALUES ('412',
'PUT /articles/7 HTTP/1.1
Host: api.example.com
If-Match: "v4"
Content-Type: text/plain
Content-Length: 22

Tea is served at five.',
'HTTP/1.1 412 Precondition Failed
Date: Tue, 24 Nov 2026 08:00:00 GMT
ETag: "v5"
Content-Type: text/plain
Content-Length: 48

Changed meanwhile: fetch "v5", merge, send again');

-- 5xx: the server failed, or cannot. Registered codes.

-- 500 Internal Server Error ------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('500', 'status', 'Internal Server Error',
  'Something unexpected broke on the server while it handled the request.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('500', 500, 'IETF', '5xx', 'standard', 95, 'RFC 9110', '15.6.1', 'allowed',
   'the server''s: a bug or a broken set-up; not the client',
   'later', 'GET, HEAD, PUT, DELETE after a pause; a POST may have been carried out',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('500', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('500', 'meaning',
'The server ran into something that it was not prepared for and gave up: an uncaught exception, a failed query, a bad configuration. Its operator has to act; the reason stands in the server''s log rather than in the response.

It is also the general code of its class: a client treats every 5xx code that it does not know as a 500.'),
('500', 'server',
'It writes the cause to its log, and should send content that explains the trouble and says whether it will last. An id that leads to the log entry helps; a stack trace in the response helps attackers.'),
('500', 'client',
'It shows the content to the user, if there is any. After a pause it may repeat GET, HEAD, PUT or DELETE; a POST only if it knows that a second run does no harm. If the same request fails every time, the operator needs to know.'),
('500', 'caching',
'A cache that gets a 500 while it revalidates may send its old copy instead, if nothing forbids that; stale-if-error (RFC 5861 4) is the way to permit it.'),
('500', 'choosing',
'500 when nothing more exact is known. 503 if it will pass by itself, 501 if the feature was never there, 502 or 504 if another server is the cause. A request that breaks a rule of the interface is a 4xx, even if it was an exception that noticed it.'),
('500', 'history',
'In HTTP since 1.0 (RFC 1945), and unchanged.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('500-proxy-status', '500', 'Proxy-Status', 'response', 'proxy', 'SHOULD',
   'send 500 with proxy_internal_error, proxy_configuration_error or destination_not_found', 'RFC 9209', '2.1.1', NULL),
  ('500-cache-control', '500', 'Cache-Control', 'response', 'cache', 'MAY',
   'send a stale copy instead, where stale-if-error permits it', 'RFC 5861', '4', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('500', 1, 0, NULL, 'cause', 'the application log', 'the exception, at the time in Date', NULL),
  ('500', 2, 1, NULL, 'cause', 'the last change', 'a new release, setting or migration', NULL),
  ('500', 3, 0, NULL, 'cause', 'Server and Via', 'which server on the way has answered', NULL),
  ('500', 4, 1, NULL, 'cause', 'the content', 'an error id; whose page it is', NULL),
  ('500', 51, 1, 'nginx', 'who', 'nginx', 'a line in error.log at that second, as below; none: passed on', 'nginx 1.22.1'),
  ('500', 52, 1, 'Apache', 'who', 'Apache', 'AH0xxxx in error_log: .htaccess, redirects, host names', 'Apache 2.4.71'),
  ('500', 53, 1, 'HAProxy', 'who', 'HAProxy', '---- in its log: passed on; PT, PR, PH: its own rule', 'HAProxy 2.6.12'),
  ('500', 54, 1, NULL, 'who', 'the application', 'its own log has an exception at that second', NULL);

INSERT INTO alias (entry, words) VALUES
  ('500', 'server error internal error crash exception stack trace'),
  ('500', 'application error something went wrong unexpected condition was encountered'),
  ('500', 'uncaught exception script error syntax error broken .htaccess'),
  ('500', 'site broken whoops generic error');

INSERT INTO example (status, request, response) VALUES ('500',
'GET /orders/42 HTTP/1.1
Host: api.example.com

',
'HTTP/1.1 500 Internal Server Error
Date: Tue, 24 Nov 2026 08:00:00 GMT
Cache-Control: no-store
Content-Type: application/problem+json
Content-Length: 67

{"title":"Unexpected error","status":500,"instance":"/errors/8f2c"}');

-- 501 Not Implemented ------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('501', 'status', 'Not Implemented',
  'The server lacks what the request needs, as a rule the method itself.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('501', 501, 'IETF', '5xx', 'standard', 40, 'RFC 9110', '15.6.2', 'allowed',
   'the server''s: the method or feature does not exist there',
   'changed', 'with another method; as it is only when the server has learnt it',
   'heuristic', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('501', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('501', 'Method Not Implemented', 'Apache before 2.4.3');

INSERT INTO section (entry, kind, text) VALUES
('501', 'meaning',
'The server has no way to do what was asked, for this resource or any other; mostly it does not know the method. The client has to ask in another way, or the operator has to add the feature.

If the server knows the method and only this resource refuses it, the code is 405. nginx sends that for methods that it does not know, too.'),
('501', 'server',
'It should send it for a method that it does not recognise (RFC 9110 9.1), also for one that is longer than any it has (RFC 9112 3), and for a transfer coding in the request that it does not understand. It never fits GET and HEAD: every general-purpose server must support these two.'),
('501', 'client',
'It checks the spelling and the case of the method, and takes another one if there is a choice. The same request brings the same answer again.'),
('501', 'caching',
'In practice a cache seldom keeps a 501, because it first has to understand the method of the request.'),
('501', 'choosing',
'501 for a method that the server has nowhere. 405 with Allow for one that exists elsewhere. 404 for a resource that is planned but not there yet. 505 if it is the major version of HTTP.'),
('501', 'history',
'In HTTP since 1.0 (RFC 1945). RFC 2616 also demands it for a Content- field in a PUT that the server does not understand, which is gone. Until RFC 7231 a cache needed explicit freshness to keep it.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('501-transfer-encoding', '501', 'Transfer-Encoding', 'request', 'server', 'SHOULD',
   'answer 501 to a coding that it does not understand', 'RFC 9112', '6.1', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('501', 1, 1, NULL, 'cause', 'the method', 'misspelt, in lower case, or unknown there', NULL),
  ('501', 2, 1, NULL, 'cause', 'Transfer-Encoding', 'a coding other than chunked in the request', NULL),
  ('501', 3, 1, NULL, 'cause', 'Via', 'a proxy may refuse what the server could do', NULL);

INSERT INTO alias (entry, words) VALUES
  ('501', 'not supported unsupported method unknown method feature missing'),
  ('501', 'method not recognized custom verb patch not supported'),
  ('501', 'not yet implemented stub todo notimplementederror'),
  ('501', 'unknown transfer coding');

INSERT INTO example (status, request, response) VALUES ('501',
'BREW /pot HTTP/1.1
Host: example.com

',
'HTTP/1.1 501 Not Implemented
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain
Content-Length: 31

There is no BREW on this server');

-- 502 Bad Gateway ----------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('502', 'status', 'Bad Gateway',
  'A proxy got an unusable answer, or none, from the server behind it.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('502', 502, 'IETF', '5xx', 'standard', 90, 'RFC 9110', '15.6.3', 'allowed',
   'behind the gateway, or on the way there; not the client',
   'later', 'GET, HEAD, PUT, DELETE after a pause; a POST may have been carried out',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('502', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('502', 'Proxy Error', 'Apache, from mod_proxy');

INSERT INTO section (entry, kind, text) VALUES
('502', 'meaning',
'A gateway or proxy asked the server behind it and got an answer that it could not use: broken HTTP, a connection that closed too early, a failed TLS handshake. nginx and Caddy report a refused connection in the same way, others as 503; HAProxy reports failed TLS as 503 too. Whoever runs the gateway and the server behind it has to look.

The client has reached the gateway; its own request need not have anything wrong with it.'),
('502', 'server',
'A gateway or proxy sends it; in WebDAV also a server whose COPY or MOVE goes to another one (RFC 4918 9.8.5). A proxy may also answer so to a response with folded field lines (RFC 9112 5.2). Proxy-Status can tell what went wrong and on which hop.

Products differ. What the client gets if the server behind it refuses the connection, cannot be connected to in time, is connected but silent, or hangs up without an answer:

                    refuses   no connection   silent   hangs up
  nginx 1.22.1        502          504          504       502
  Caddy 2.6.2         502          502          504       502
  HAProxy 2.6.12      503          503          504       502
  Squid 5.7           503          503          504       502
  lighttpd 1.4.69     503          503          504       500
  Apache 2.4.71       503          503          502       502
  Varnish 7.1.1       503          503          503       503'),
('502', 'client',
'It waits and tries again, if the method allows it; a restart behind the gateway is often over in seconds. After a POST it first finds out whether the work was done.'),
('502', 'caching',
'A gateway with a cache may send its old copy instead, if nothing forbids that; stale-if-error (RFC 5861 4) is the way to permit it.'),
('502', 'choosing',
'RFC 9209 proposes: 502 if the connection was refused, was cut or brought nonsense, and for DNS and TLS errors; 504 if time ran out; 503 if the server behind is known to be down or full; 500 if the gateway is set up wrongly.'),
('502', 'history',
'In HTTP since 1.0 (RFC 1945), and unchanged.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('502-content-length', '502', 'Content-Length', 'response', 'proxy', 'MUST',
   'if it is invalid and there is no Transfer-Encoding: close, discard the answer, send 502', 'RFC 9112', '6.3', NULL),
  ('502-proxy-status', '502', 'Proxy-Status', 'response', 'proxy', 'SHOULD',
   'send 502 with connection_refused, connection_terminated, dns_error, TLS errors and unusable answers', 'RFC 9209', '2.1.1', NULL),
  ('502-cache-control', '502', 'Cache-Control', 'response', 'cache', 'MAY',
   'send a stale copy instead, where stale-if-error permits it', 'RFC 5861', '4', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('502', 1, 0, NULL, 'cause', 'the gateway''s log', 'refused, reset, or a bad header section; Apache: also a timeout', NULL),
  ('502', 2, 0, NULL, 'cause', 'the server behind it', 'crashed, restarting, or not listening', NULL),
  ('502', 3, 0, NULL, 'cause', 'address and port', 'wrong, or http spoken to https', NULL),
  ('502', 4, 0, NULL, 'cause', 'Proxy-Status', 'the error by name, if the gateway sends it', NULL),
  ('502', 51, 1, 'nginx', 'who', 'nginx', 'a line in error.log at that second, as below; no line: passed on', 'nginx 1.22.1'),
  ('502', 52, 1, 'HAProxy', 'who', 'HAProxy', 'SH-- or PH-- in its log; with ---- the server behind it said so', 'HAProxy 2.6.12'),
  ('502', 53, 1, 'Apache', 'who', 'Apache', 'lines AH0xxxx in error_log, mostly AH01102; none: passed on', 'Apache 2.4.71');

INSERT INTO alias (entry, words) VALUES
  ('502', 'gateway error upstream error proxy error invalid response from upstream'),
  ('502', 'upstream prematurely closed connection refused reset by peer'),
  ('502', 'backend down app server not running container restarting deployment'),
  ('502', 'reverse proxy load balancer php-fpm gunicorn socket');

INSERT INTO example (status, request, response) VALUES ('502',
'GET /orders HTTP/1.1
Host: api.example.com

',
'HTTP/1.1 502 Bad Gateway
Date: Tue, 24 Nov 2026 08:00:00 GMT
Proxy-Status: gw.example.com; error=connection_refused
Content-Type: text/plain
Content-Length: 46

The server behind this gateway does not answer');

-- 503 Service Unavailable --------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('503', 'status', 'Service Unavailable',
  'The server cannot serve for now: overload, maintenance, or no server behind it.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('503', 503, 'IETF', '5xx', 'standard', 90, 'RFC 9110', '15.6.4', 'allowed',
   'the server''s: overloaded, in maintenance, or with no server behind it',
   'later', 'after Retry-After, or with growing pauses; a POST only if harmless',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('503', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('503', 'Service Temporarily Unavailable', 'nginx, Apache before 2.4.3');

INSERT INTO section (entry, kind, text) VALUES
('503', 'meaning',
'For the moment the server cannot handle the request, because it is overloaded or being maintained. The state is expected to pass; the client waits, and the operator adds capacity or ends the maintenance.

A load balancer sends it too, when no healthy server is left behind it. HAProxy, Apache, Squid, lighttpd and Varnish also send it if the server behind them refuses the connection; nginx sends 502 in both cases. The page of 502 has a table.'),
('503', 'server',
'It may say in Retry-After how long to wait, and explains itself in the content. It need not use the code at all: an overloaded server may simply refuse connections.'),
('503', 'client',
'It keeps to Retry-After. Without one it waits longer after every failure and spreads its attempts, because retries of many clients at once prolong an overload. A POST is repeated only if it is known to be harmless or not to have begun.'),
('503', 'caching',
'A cache in front may send its old copy instead, if nothing forbids that; stale-if-error (RFC 5861 4) is the way to permit it.'),
('503', 'choosing',
'503 if everybody is affected for a while; 429 if this one client has sent too much. 500 if something broke and a wait may not help. 502 or 504 if a server behind this one was asked and did not deliver. For planned maintenance it is better than a 404, or a 200 with a notice: crawlers of search engines can tell that it will pass. Google''s may go by Retry-After; if a 503 lasts, it may drop the page in the end.'),
('503', 'history',
'In HTTP since 1.0 (RFC 1945). RFC 2616 asks clients to treat a 503 without Retry-After as a 500; the sentence is gone.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('503-retry-after', '503', 'Retry-After', 'response', 'server', 'MAY',
   'say how long to wait before the next attempt', 'RFC 9110', '15.6.4', NULL),
  ('503-proxy-status', '503', 'Proxy-Status', 'response', 'proxy', 'SHOULD',
   'send 503 with destination_unavailable or connection_limit_reached', 'RFC 9209', '2.1.1', NULL),
  ('503-cache-control', '503', 'Cache-Control', 'response', 'cache', 'MAY',
   'send a stale copy instead, where stale-if-error permits it', 'RFC 5861', '4', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('503', 1, 1, NULL, 'cause', 'Retry-After', 'when the server expects to be back', NULL),
  ('503', 2, 0, NULL, 'cause', 'the server behind it', 'not running; HAProxy, Apache and Varnish say 503 then', NULL),
  ('503', 3, 1, NULL, 'cause', 'health checks', 'the balancer has no healthy server left', NULL),
  ('503', 4, 0, NULL, 'cause', 'pools and limits', 'workers, connections or a queue used up', NULL),
  ('503', 5, 1, NULL, 'cause', 'maintenance mode', 'switched on, or never switched off', NULL),
  ('503', 51, 1, 'HAProxy', 'who', 'HAProxy', 'SC-- no server took it; sC-- none in time; sQ-- queued too long', 'HAProxy 2.6.12'),
  ('503', 52, 1, 'Apache', 'who', 'Apache', 'AH01114 in error_log: not connected to the server behind it', 'Apache 2.4.71'),
  ('503', 53, 1, 'nginx', 'who', 'nginx', 'limiting ... in error.log, or return 503; a refused server is 502', 'nginx 1.22.1'),
  ('503', 54, 1, 'Varnish', 'who', 'Varnish', 'Guru Meditation in the content', 'Varnish 7.1.1');

INSERT INTO alias (entry, words) VALUES
  ('503', 'overloaded busy temporarily down for maintenance site is down'),
  ('503', 'no healthy upstream no server available capacity too many connections'),
  ('503', 'backend fetch failed circuit breaker open load shedding'),
  ('503', 'try again later retry-after service not available');

INSERT INTO example (status, request, response) VALUES ('503',
'GET / HTTP/1.1
Host: example.com

',
'HTTP/1.1 503 Service Unavailable
Date: Tue, 24 Nov 2026 08:00:00 GMT
Retry-After: 600
Content-Type: text/plain
Content-Length: 27

Maintenance until 08:10 GMT');

-- 504 Gateway Timeout ------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('504', 'status', 'Gateway Timeout',
  'A proxy waited too long for an answer from a server behind it.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('504', 504, 'IETF', '5xx', 'standard', 80, 'RFC 9110', '15.6.5', 'allowed',
   'behind the gateway, too slow or out of reach; not the client',
   'later', 'GET, HEAD, PUT and DELETE after a pause; a POST may still be carried out',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('504', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('504', 'Gateway Time-out', 'RFC 2616, nginx, Apache before 2.4.3');

INSERT INTO section (entry, kind, text) VALUES
('504', 'meaning',
'A gateway or proxy needed another server for the request and got no answer from it in time. Whoever runs the two has to find out which is at fault: a server that is too slow, a network that loses packets, or a limit that is too short.

The request may have arrived. The server behind it may go on working on it after the gateway has given up.'),
('504', 'server',
'Only a gateway, proxy or cache sends it. A cache uses it in two more cases: to a request with only-if-cached when it has no copy, and when must-revalidate forbids the stale copy and the origin server cannot be reached.

Not every gateway sends it: HAProxy, Apache, Squid, lighttpd and Varnish say 503 if the connection does not come about in time, Caddy says 502. If the answer does not come, Apache says 502 and Varnish 503. The page of 502 has a table.'),
('504', 'client',
'It waits before it repeats a request, since repeating adds to the load. After a POST it first finds out whether the work was done. Work that regularly takes longer than the limit should be asked for differently, in parts or as a job.'),
('504', 'caching',
'A gateway with a cache may send its old copy instead, if nothing forbids that; stale-if-error (RFC 5861 4) is the way to permit it.'),
('504', 'choosing',
'504 if time ran out: looking up the name, connecting, waiting for the answer. 502 if an answer came but was useless. 408 if the client was slow to send its request. For long work, 202 with a page to ask for its state avoids the timeout.'),
('504', 'history',
'In HTTP since RFC 2068. RFC 2616 counts helpers such as DNS in and notes that some proxies answer 400 or 500 when a DNS look-up times out; RFC 9110 only speaks of an upstream server. Until RFC 9111 a cache had to send just this code where must-revalidate bars a stale copy.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('504-cache-control-only', '504', 'Cache-Control', 'request', 'cache', 'SHOULD',
   'answer only-if-cached with a stored response or with 504', 'RFC 9111', '5.2.1.7', NULL),
  ('504-cache-control-error', '504', 'Cache-Control', 'response', 'cache', 'MUST',
   'cut off under must-revalidate: send an error, not the stale copy', 'RFC 9111', '5.2.2.2', NULL),
  ('504-cache-control-revalidate', '504', 'Cache-Control', 'response', 'cache', 'SHOULD',
   'cut off under must-revalidate: send 504, unless another error fits better', 'RFC 9111', '5.2.2.2', NULL),
  ('504-proxy-status', '504', 'Proxy-Status', 'response', 'proxy', 'SHOULD',
   'send 504 with dns_timeout, http_response_timeout or the timeouts of a connection', 'RFC 9209', '2.1.1', NULL),
  ('504-cache-control', '504', 'Cache-Control', 'response', 'cache', 'MAY',
   'send a stale copy instead, where stale-if-error permits it', 'RFC 5861', '4', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('504', 1, 0, NULL, 'cause', 'the gateway''s timeout', 'shorter than the slowest request', NULL),
  ('504', 2, 0, NULL, 'cause', 'the server behind it', 'its log: finished later, or never asked', NULL),
  ('504', 3, 1, NULL, 'cause', 'slow work', 'a query, a lock, or another service it calls', NULL),
  ('504', 4, 1, NULL, 'cause', 'the network', 'a firewall that drops packets silently', NULL),
  ('504', 51, 1, 'nginx', 'who', 'nginx', 'upstream timed out in error.log; no such line: passed on', 'nginx 1.22.1'),
  ('504', 52, 1, 'HAProxy', 'who', 'HAProxy', 'sH-- in its log; with ---- the server behind it said so', 'HAProxy 2.6.12'),
  ('504', 53, 1, 'AWS ALB', 'who', 'AWS ALB', 'target_status_code is - in its log; a number: the target said so', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html');

INSERT INTO alias (entry, words) VALUES
  ('504', 'gateway timed out upstream timed out gateway time-out timeout proxy timeout'),
  ('504', 'too slow slow query long running request takes too long timeout error'),
  ('504', 'upstream request timeout read timeout proxy_read_timeout load balancer'),
  ('504', 'only-if-cached not in cache');

INSERT INTO example (status, request, response) VALUES ('504',
'GET /reports/2026 HTTP/1.1
Host: api.example.com

',
'HTTP/1.1 504 Gateway Timeout
Date: Tue, 24 Nov 2026 08:00:00 GMT
Proxy-Status: gw.example.com; error=http_response_timeout
Content-Type: text/plain
Content-Length: 44

The server behind this gateway took too long');

-- 505 HTTP Version Not Supported -------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('505', 'status', 'HTTP Version Not Supported',
  'The server refuses the major version of HTTP that the request uses.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('505', 505, 'IETF', '5xx', 'standard', 25, 'RFC 9110', '15.6.6', 'allowed',
   'between the two: they share no major version of HTTP',
   'changed', 'with another major version; as it is, it fails again',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('505', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('505', 'HTTP Version not supported', 'RFC 2616');

INSERT INTO section (entry, kind, text) VALUES
('505', 'meaning',
'The server cannot or does not want to serve the major version of HTTP that the request was made with. The client has to use another version, or the operator has to switch this one on.

Sometimes no version is meant at all: if a space in the target is not escaped, some servers take what follows it for the version. Most answer such a line with 400, nginx, Apache and HAProxy among them, as RFC 9112 3.2 recommends.'),
('505', 'server',
'It should say in the content why it refuses the version and which protocols it does speak. A higher minor version is no reason: HTTP/1.2 would be served as HTTP/1.1.'),
('505', 'client',
'It repeats the request with a major version that the server names. If it sent HTTP/1.1 in good faith, it looks at the request line: an unescaped space in the target, or a script that puts the line together by hand.

HTTP/2 itself, sent to a server that does not speak it, brings no 505 as a rule: nginx, Apache and Node answer its preface with 400, Varnish and Tomcat hang up.'),
('505', 'caching',
'It says something about one request line, so there is nothing worth keeping.'),
('505', 'choosing',
'505 only for the major version. 400 if the request line cannot be read. 426 with Upgrade if the server asks for another protocol on this connection. 501 if the method is missing.'),
('505', 'history',
'In HTTP since RFC 2068. RFC 2616 speaks of the protocol version; RFC 9110 says more exactly that it is the major version. Some older texts demand that the answer explains itself, which is recommended.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('505', 1, 1, NULL, 'cause', 'the request line', 'a space in the target, or HTTP/2.0 written there', NULL),
  ('505', 2, 1, NULL, 'cause', 'Via', 'a proxy may refuse what the server could do', NULL);

INSERT INTO alias (entry, words) VALUES
  ('505', 'protocol version unsupported version http/2 http/3 http/1.0 http/0.9'),
  ('505', 'wrong http version space in url malformed request line'),
  ('505', 'version refused major version');

INSERT INTO example (status, request, response) VALUES ('505',
'GET /orders HTTP/2.0
Host: api.example.com

',
'HTTP/1.1 505 HTTP Version Not Supported
Date: Tue, 24 Nov 2026 08:00:00 GMT
Connection: close
Content-Type: text/plain
Content-Length: 46

HTTP/2 needs its own framing; HTTP/1.1 is fine');

-- 506 Variant Also Negotiates ----------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('506', 'status', 'Variant Also Negotiates',
  'The variant that the server chose wants to negotiate in its turn.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('506', 506, 'IETF', '5xx', 'experimental', 5, 'RFC 2295', '8.1', 'allowed',
   'the server''s: it lists a variant that negotiates as well',
   'no', 'the set-up of the server has to change first',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('506', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('506', 'meaning',
'In transparent content negotiation the server chose a variant of the resource, and that variant is itself set up to negotiate. It cannot be the end of the choice, so there is nothing to send. The operator of the server has to correct the configuration.

Few servers know the scheme of RFC 2295; Apache does.'),
('506', 'server',
'It notices that the answer of the chosen variant has a TCN of its own, and sends the code instead of negotiating once more. To mend it, every variant in the list has to be a resource that does not negotiate.'),
('506', 'client',
'It can do little: the request was in order. If it knows the URI of a single variant, that one may work.'),
('506', 'caching',
'It reports a mistake in the set-up; with freshness it would outlive the mistake.'),
('506', 'history',
'From RFC 2295 of 1998, which has stayed an experiment.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('506-tcn', '506', 'TCN', 'response', 'server', 'SHOULD',
   'answer 506 if the response of the chosen variant has it', 'RFC 2295', '10.2', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('506', 1, 1, NULL, 'cause', 'the variant list', 'an entry that is a list of variants itself', NULL),
  ('506', 2, 1, NULL, 'cause', 'TCN', 'asked for alone, the variant sends it: it negotiates', NULL),
  ('506', 3, 1, NULL, 'cause', 'Negotiate', 'the request asked for this kind of choice', NULL);

INSERT INTO alias (entry, words) VALUES
  ('506', 'transparent content negotiation variant circular reference'),
  ('506', 'negotiation loop type map multiviews configuration error'),
  ('506', 'rfc2295 alternates tcn');

INSERT INTO example (status, request, response) VALUES ('506',
'GET /manual HTTP/1.1
Host: example.com
Negotiate: trans

',
'HTTP/1.1 506 Variant Also Negotiates
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain
Content-Length: 50

The variant manual.en is a list of variants itself');

-- 507 Insufficient Storage -------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('507', 'status', 'Insufficient Storage',
  'The server has no room to store what the request would create.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('507', 507, 'IETF', '5xx', 'standard', 25, 'RFC 4918', '11.5', 'allowed',
   'the server''s: its disk or the quota is full',
   'later', 'once there is room, and only when the user asks for it again',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('507', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('507', 'meaning',
'The method could not be carried out because the server cannot store the representation that it needs for it. Somebody has to make room: the operator on the disk, or the user within a quota. The condition counts as temporary.

It comes from WebDAV, where PUT, COPY, MKCOL or PROPPATCH meet it, but any server that stores things can use it.'),
('507', 'server',
'It says in the content what is full. A WebDAV server that knows quotas should name there, by an XML element, whether it is the quota or the disk (RFC 4331 6).'),
('507', 'client',
'If the request came from an action of the user, it must not be repeated by itself; the user has to ask for it again. An unattended job waits or reports it, rather than trying in a circle.'),
('507', 'caching',
'It tells of the room at one moment, so there is nothing worth keeping.'),
('507', 'choosing',
'507 if room is missing for this content now. 413 if content of that size is never accepted. 503 if it is not storage but work or connections that ran out.'),
('507', 'history',
'From RFC 2518. Some older texts say that the request should not be repeated unasked; it must not.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('507', 1, 1, NULL, 'cause', 'free disk space', 'the volume for data, or that for uploads', NULL),
  ('507', 2, 1, NULL, 'cause', 'free inodes', 'many small files use them up before the space', NULL),
  ('507', 3, 1, NULL, 'cause', 'the quota', 'of this user, or of the whole collection', NULL);

INSERT INTO alias (entry, words) VALUES
  ('507', 'disk full no space left on device out of space storage full'),
  ('507', 'quota exceeded over quota upload failed webdav'),
  ('507', 'out of disk inodes not enough space');

INSERT INTO example (status, request, response) VALUES ('507',
'PUT /files/film HTTP/1.1
Host: example.com
Content-Type: text/plain
Content-Length: 16

Once upon a time',
'HTTP/1.1 507 Insufficient Storage
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain
Content-Length: 16

The disk is full');

-- 508 Loop Detected --------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('508', 'status', 'Loop Detected',
  'The server met a circle of collections and broke the operation off.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('508', 508, 'IETF', '5xx', 'experimental', 15, 'RFC 5842', '7.2', 'allowed',
   'the server''s data: a collection contains itself',
   'changed', 'with Depth: 0 or 1, or by a client that announces DAV: bind',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('508', 'wire'), ('508', 'body');

INSERT INTO section (entry, kind, text) VALUES
('508', 'meaning',
'A WebDAV request with Depth: infinity led the server into a circle of bindings: somewhere below, a collection contains one of those above it. The server stopped, and the operation as a whole has failed. The client asks for less depth, or somebody removes the circle.

Elsewhere the number is also borrowed: hosting on CloudLinux shows it as "Resource Limit Is Reached", which has nothing to do with a loop.'),
('508', 'server',
'It sends 508 to a client that has not announced support for bindings. To one that has, with bind in the DAV request field, it marks what was listed before with 208. If it notices the circle in the middle of a 207, the 508 stands inside that one.'),
('508', 'client',
'It repeats the request with Depth: 0 or 1 and walks the tree itself, or says that it understands bindings.'),
('508', 'caching',
'It answers methods such as PROPFIND that common caches do not know, and a response to an unknown method is not stored.'),
('508', 'choosing',
'508 for a circle in a tree of collections. A chain of proxies that sends a request round in a circle is a 502 (RFC 9209 2.3.32). A redirect that leads back to itself has no code: the client finds it.'),
('508', 'history',
'From RFC 5842 of 2010, an experimental document.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('508-dav', '508', 'DAV', 'request', 'server', 'SHOULD NOT',
   'mark what is listed already with 208 if bind is missing here: send 508', 'RFC 5842', '7.1', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('508', 1, 1, NULL, 'cause', 'Depth', 'infinity; 0 or 1 avoids the circle', NULL),
  ('508', 2, 1, NULL, 'cause', 'the bindings', 'a collection that contains one above it', NULL),
  ('508', 3, 1, NULL, 'cause', 'DAV', 'the request lacks bind, so 208 was not possible', NULL);

INSERT INTO alias (entry, words) VALUES
  ('508', 'infinite loop endless recursion circular reference webdav'),
  ('508', 'binding cycle depth infinity propfind symbolic link loop'),
  ('508', 'resource limit is reached cloudlinux lve shared hosting');

INSERT INTO example (status, request, response) VALUES ('508',
'PROPFIND /docs/ HTTP/1.1
Host: example.com
Depth: infinity
Content-Type: application/xml
Content-Length: 45

<propfind xmlns="DAV:"><propname/></propfind>',
'HTTP/1.1 508 Loop Detected
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain
Content-Length: 26

/docs/all/ contains /docs/');

-- 510 Not Extended ---------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('510', 'status', 'Not Extended',
  'Obsolete: the request lacks an extension that the server demands.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('510', 510, 'IETF', '5xx', 'obsoleted', 5, 'RFC 2774', '7', 'allowed',
   'between the two: they do not agree on an extension',
   'changed', 'with the extensions that the response asks for, if any',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('510', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('510', 'meaning',
'The resource may only be used with certain HTTP extensions, and the request did not declare them, or it declared one as mandatory that the server does not support. The client would have to change the request, if it can.

The code belongs to the extension framework of RFC 2774, which is Historic today; hardly any server sends it.'),
('510', 'server',
'It should tell everything that the client needs to make an extended request. In what form, the framework leaves open. New designs use ordinary fields and another code.'),
('510', 'client',
'If the response names extensions that were missing, it may try again with them. Otherwise it may show the content to the user, since the reason can stand there.'),
('510', 'caching',
'It depends on what one request declared, so there is nothing worth keeping.'),
('510', 'choosing',
'Not for new designs. 428 demands a missing condition, 426 another protocol, 400 or 422 a missing part of the content, 501 says that the server lacks something.'),
('510', 'history',
'RFC 2774 was published as an experiment in 2000. It is Historic by now, and the registry marks 510 as obsoleted.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('510-man', '510', 'Man', 'request', 'server', 'MUST',
   'answer 510 to a method with M- in front but without a mandatory extension', 'RFC 2774', '5', NULL),
  ('510-man-unknown', '510', 'Man', 'request', 'server', 'MUST',
   'answer 510 if an extension that it names is not supported', 'RFC 2774', '5', NULL),
  ('510-man-client', '510', 'Man', 'request', 'client', 'MAY',
   'repeat the request with the extensions that the 510 asks for', 'RFC 2774', '7', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('510', 1, 1, NULL, 'cause', 'Man', 'the extension that the request insists on', NULL),
  ('510', 2, 1, NULL, 'cause', 'the method', 'begins with M-: a mandatory extension', NULL);

INSERT INTO alias (entry, words) VALUES
  ('510', 'further extensions required extension missing extension framework'),
  ('510', 'policy not met mandatory extension m-get m-post'),
  ('510', 'rfc2774 man opt');

INSERT INTO example (status, request, response) VALUES ('510',
'M-GET /report HTTP/1.1
Host: example.com
Man: "http://example.com/ext/rights"

',
'HTTP/1.1 510 Not Extended
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain
Content-Length: 43

This server knows no extension of that name');

-- 511 Network Authentication Required --------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('511', 'status', 'Network Authentication Required',
  'The network wants a login before it lets requests through.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('511', 511, 'IETF', '5xx', 'standard', 20, 'RFC 6585', '6', 'allowed',
   'nobody''s: the network in between asks for a login',
   'later', 'after the login to the network, then as it is',
   'never', NULL, 'RFC 6585', '6');

INSERT INTO seen (status, place) VALUES ('511', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('511', 'meaning',
'The client has to log in to the network before it can reach anything, as in a hotel or at an airport. The answer comes from a device on the way, not from the server that was asked. The user opens the page that the response links to and logs in there, or accepts the terms.

The code keeps programs from taking the page of a captive portal for the answer of the real server.'),
('511', 'server',
'The intercepting proxy of the network sends it; an origin server should not. The content should link to the place for the login, but should hold neither the form itself nor a challenge, because both would seem to come from the site that was asked for.'),
('511', 'client',
'It opens the link for its user, and does not take cookies or content of the response for those of the site. Programs stop and report it. Over TLS there is a certificate error instead, since the device cannot speak for the site.'),
('511', 'caching',
'What was learnt about the network says nothing about the resource.'),
('511', 'choosing',
'511 only for access to a network. 401 for credentials that the site itself asks for, 407 for those of a proxy that the client has chosen.'),
('511', 'history',
'From RFC 6585 of 2012, which wants to limit the damage that captive portals do, not to encourage them. Some older texts turn this round, and have the 511 come from the origin server.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('511-www-authenticate', '511', 'WWW-Authenticate', 'response', 'proxy', 'SHOULD NOT',
   'send a challenge: it would seem to come from the site', 'RFC 6585', '6', NULL),
  ('511-cache-control', '511', 'Cache-Control', 'response', 'cache', 'MUST NOT',
   'store the response, whatever this field says', 'RFC 6585', '6', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('511', 1, 1, NULL, 'cause', 'the network', 'open any http page: the portal shows up', NULL),
  ('511', 2, 1, NULL, 'cause', 'TLS', 'a certificate error instead: the same portal', NULL),
  ('511', 3, 1, NULL, 'cause', 'Content-Type', 'HTML where an interface sends JSON', NULL);

INSERT INTO alias (entry, words) VALUES
  ('511', 'captive portal wifi login hotel airport hotspot'),
  ('511', 'sign in to network accept terms guest network'),
  ('511', 'network login intercepting proxy internet access blocked');

INSERT INTO example (status, request, response) VALUES ('511',
'GET /index.html HTTP/1.1
Host: example.com

',
'HTTP/1.1 511 Network Authentication Required
Date: Tue, 24 Nov 2026 08:00:00 GMT
Cache-Control: no-store
Content-Type: text/html
Content-Length: 63

<a href="https://login.example.net/">Log in to this network</a>');

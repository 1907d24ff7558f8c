-- What nginx means by numbers of its own. None of them is sent: 444 and 499 stand in its log, the others have a
-- meaning in its configuration only, for error_page.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('nginx source', 'nginx: src/http/ngx_http_request.h', NULL, 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h', NULL),
  ('nginx ssl errors', 'nginx: module ngx_http_ssl_module, error processing', NULL, 'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors', NULL);

-- 444 nginx No Response ---------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('444 nginx', 'status', 'No Response',
  'nginx closed the connection on purpose, without sending anything.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('444 nginx', 444, 'nginx', '4xx', 'unofficial', 30, 'nginx source', NULL, 'forbidden',
   'the client''s, as the rules of this server see it',
   'no', 'the server meant it; some clients repeat a GET by themselves',
   NULL, NULL, NULL, NULL,
   'nothing: the connection is closed without an answer');

INSERT INTO seen (status, place) VALUES ('444 nginx', 'log');

INSERT INTO section (entry, kind, text) VALUES
('444 nginx', 'meaning',
'nginx was told to close the connection without an answer, and did. The client gets no status code; 444 stands in the log only. If it hits the wrong clients, whoever runs the server has to find the rule.

It is meant for requests that deserve no answer: unknown host names, robots, probes for weak spots.'),
('444 nginx', 'server',
'The configuration says return 444. The client gets no status line, no content and no error page; the log has 444 with 0 bytes. A common place is the default server, for requests with a Host that is served nowhere.

With words behind it the number is sent after all, like any other: return 444 "blocked" and error_page 404 =444 /blocked.html both answer 444 with content.'),
('444 nginx', 'client',
'It sees a connection that closes before any answer. curl reports an empty reply (error 52), with reset_timedout_connection on a reset (56), over HTTP/2 a stream that was reset (92); a browser shows a page of its own. A gateway or CDN in front of nginx makes a 5xx of its own out of it, such as 502. Some clients and gateways take it for an accident and repeat a GET.'),
('444 nginx', 'caching',
'Nothing is sent, so there is nothing to store.'),
('444 nginx', 'choosing',
'Take it where an answer would only help an attacker. People who make a mistake are better served with 403 or 404, as an empty reply looks like a breakdown. A load balancer in front counts it as a failure of nginx.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('444 nginx', 1, 1, 'nginx', 'setting', 'return 444', 'in a server, a location or an if', 'https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return'),
  ('444 nginx', 2, 1, 'nginx', 'setting', 'the default server', 'takes each Host that no other server names', 'https://nginx.org/en/docs/http/request_processing.html'),
  ('444 nginx', 3, 1, 'curl', 'log', '(52) Empty reply', 'what curl says to it over HTTP/1.1', 'curl 7.88.1'),
  ('444 nginx', 4, 0, 'curl', 'log', '(92) HTTP/2 stream 1', 'over HTTP/2: was not closed cleanly: PROTOCOL_ERROR; from curl 8.19 on: reset by server', 'curl 7.88.1'),
  ('444 nginx', 5, 0, 'nginx', 'log', '" 444 0 "', '0 bytes in the access log: nothing was sent', 'nginx 1.22.1');

INSERT INTO alias (entry, words) VALUES
  ('444 nginx', 'no response empty reply from server connection closed without response err_empty_response server closed connection'),
  ('444 nginx', 'return 444 drop connection silently block bots block scanners default server'),
  ('444 nginx', 'remote end closed connection without response socket hang up');

-- 494 nginx Request Header Too Large --------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('494 nginx', 'status', 'Request Header Too Large',
  'Header fields, often Cookie, do not fit into the buffers of nginx.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('494 nginx', 494, 'nginx', '4xx', 'unofficial', 15, 'nginx source', NULL, 'allowed',
   'the client''s; often cookies that the site itself has set',
   'changed', 'with smaller or fewer header fields; in a browser, after deleting cookies',
   NULL, NULL, NULL, NULL,
   '400 with the page "Request Header Or Cookie Too Large"');

INSERT INTO section (entry, kind, text) VALUES
('494 nginx', 'meaning',
'A header field of the request, or all of them together, did not fit into the buffers that nginx has for them. The client has to send less, or whoever runs nginx has to allow more. 494 is what nginx calls it inside, so that error_page can tell it from other errors: the client and the access log get 400.

The usual suspect is Cookie, then a long token in Authorization.'),
('494 nginx', 'server',
'Each field has to fit into one buffer of large_client_header_buffers, 4 of 8k unless set: one line of 9 KB is too much, and so are five of 7 KB. A request line that does not fit is a 414. From 1.29.8 on more than 1000 fields are too many as well (max_headers). Over HTTP/2 nginx 1.22.1 closes the connection instead, and the access log has 000.

In a server block the setting counts only once nginx has read Host: what comes before it goes by the default server of that port.

error.log names the field, but only at level info. error_page 494 gives the answer another page, still with 400; error_page 494 =431 /large.html sends 431. Before 1.17.9 an error_page for it sent 494 itself.'),
('494 nginx', 'client',
'It gets a 400; the server behind nginx never sees the request. It shortens what it sends: fewer cookies, a smaller token. In a browser, deleting the cookies of the site helps at once.'),
('494 nginx', 'caching',
'What is sent is a 400 without freshness, so caches do not keep it.'),
('494 nginx', 'choosing',
'Only in error_page. To a client send 431, which says what is wrong.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('494 nginx', 1, 1, 'nginx', 'log', 'client sent too long header line', 'error.log, at level info: which field it was', 'nginx 1.22.1'),
  ('494 nginx', 2, 1, 'nginx', 'setting', 'large_client_header_buffers', '4 8k unless set: a line over 8 KB is too long; say 4 16k to allow more', 'https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers'),
  ('494 nginx', 3, 1, NULL, 'cause', 'Cookie', 'size and number; try a private window', NULL),
  ('494 nginx', 4, 1, NULL, 'cause', 'Authorization', 'a token with many roles or groups in it', NULL),
  ('494 nginx', 5, 0, 'nginx', 'log', 'Request Header Or Cookie Too Large', 'on the page that the client gets, under 400 Bad Request', 'nginx 1.22.1'),
  ('494 nginx', 6, 0, 'nginx', 'log', 'client sent too large header field', 'the same over HTTP/2: connection closed, 000 in the access log', 'nginx 1.22.1'),
  ('494 nginx', 7, 0, 'nginx', 'log', 'client sent too many header lines', 'from 1.29.8 on: more fields than max_headers', 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.c');

INSERT INTO alias (entry, words) VALUES
  ('494 nginx', '400 bad request request header or cookie too large error_page 494 header too big cookies too large'),
  ('494 nginx', 'client sent too long header line while reading client request headers large-client-header-buffers ingress');

-- 495 nginx SSL Certificate Error -----------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('495 nginx', 'status', 'SSL Certificate Error',
  'The client showed nginx a certificate that did not pass the check.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('495 nginx', 495, 'nginx', '4xx', 'unofficial', 12, 'nginx ssl errors', NULL, 'allowed',
   'the client''s: its certificate; or nginx was given the wrong authorities',
   'changed', 'with a certificate that nginx trusts',
   NULL, NULL, NULL, NULL,
   '400 with the page "The SSL certificate error"');

INSERT INTO section (entry, kind, text) VALUES
('495 nginx', 'meaning',
'nginx asks clients for a certificate, the client sent one, and it did not pass the check: expired, from an unknown issuer, or with a gap in the chain. Whoever runs the client needs another certificate, or whoever runs nginx the right list of authorities. It has nothing to do with the certificate of the server.

495 is what nginx calls it inside, for error_page; the client and the access log get 400.'),
('495 nginx', 'server',
'The TLS handshake succeeds; nginx refuses when it has read the header section, and closes an HTTP/1.1 connection afterwards. ssl_verify_client optional refuses a bad certificate too. With optional_no_ca an unknown issuer passes, and the application has to look at $ssl_client_verify; an expired certificate is refused even then.

The reason stands in error.log at level info, and in $ssl_client_verify. error_page 495 496 =403 /certificate.html answers 403 instead.'),
('495 nginx', 'client',
'It gets an HTTP answer, 400, over a TLS connection that works. It checks the dates of its certificate, and that it sends the intermediate certificates along; the same request with the same certificate fails again.'),
('495 nginx', 'caching',
'What is sent is a 400 without freshness, so caches do not keep it.'),
('495 nginx', 'choosing',
'Only in error_page. To a client send 403.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('495 nginx', 1, 1, 'nginx', 'log', 'client SSL certificate verify error', 'error.log, at level info: number and reason', 'nginx 1.22.1'),
  ('495 nginx', 2, 1, 'nginx', 'log', '(10:certificate has expired)', 'its dates; or a clock is wrong', 'nginx 1.22.1'),
  ('495 nginx', 3, 1, 'nginx', 'log', '(18:self-signed certificate)', 'no authority has signed it', 'nginx 1.22.1'),
  ('495 nginx', 4, 1, 'nginx', 'log', '(21:unable to verify the first certificate)', 'issuer unknown, or intermediate not sent', 'nginx 1.22.1'),
  ('495 nginx', 5, 1, 'nginx', 'setting', 'ssl_client_certificate', 'the authorities whose certificates nginx takes', 'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_client_certificate'),
  ('495 nginx', 6, 0, 'nginx', 'log', '$ssl_client_verify', 'FAILED and the reason, if the format of the access log has it', 'nginx 1.22.1'),
  ('495 nginx', 7, 0, 'nginx', 'log', 'The SSL certificate error', 'on the page that the client gets, under 400 Bad Request', 'nginx 1.22.1');

INSERT INTO alias (entry, words) VALUES
  ('495 nginx', '400 bad request the ssl certificate error client certificate verify failed mtls mutual tls error_page 495'),
  ('495 nginx', 'client certificate expired self-signed certificate unable to verify the first certificate ssl_verify_client failed');

-- 496 nginx SSL Certificate Required --------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('496 nginx', 'status', 'SSL Certificate Required',
  'nginx demands a certificate from the client, and none came.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('496 nginx', 496, 'nginx', '4xx', 'unofficial', 15, 'nginx ssl errors', NULL, 'allowed',
   'the client''s: it has to show a certificate; or something in front ended TLS',
   'changed', 'with a certificate: curl --cert FILE --key FILE',
   NULL, NULL, NULL, NULL,
   '400 with the page "No required SSL certificate was sent"');

INSERT INTO section (entry, kind, text) VALUES
('496 nginx', 'meaning',
'nginx is set to serve only clients that show a certificate of their own (mutual TLS), and this one showed none. Whoever runs the client has to configure one.

496 is what nginx calls it inside, for error_page; the client and the access log get 400.'),
('496 nginx', 'server',
'It happens with ssl_verify_client on. The TLS handshake succeeds; nginx refuses when it has read the header section, and closes an HTTP/1.1 connection afterwards. With optional a request without a certificate passes, and $ssl_client_verify is NONE.

error_page 495 496 =403 /certificate.html answers 403 instead.'),
('496 nginx', 'client',
'It gets an HTTP answer, 400, over a TLS connection that works. Through a balancer or proxy that ends TLS its certificate never arrives: the proxy has to show one of its own, or hand TLS through.

A 496 that does arrive is not from nginx by itself: Cloud Foundry''s gorouter sends it if an application behind it refused gorouter''s own certificate.'),
('496 nginx', 'caching',
'What is sent is a 400 without freshness, so caches do not keep it.'),
('496 nginx', 'choosing',
'Only in error_page. To a client send 403.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('496 nginx', 1, 1, 'nginx', 'setting', 'ssl_verify_client', 'on: each request needs one; optional: it may be missing', 'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_verify_client'),
  ('496 nginx', 2, 1, 'nginx', 'log', '$ssl_client_verify', 'NONE, if the format of the access log has it', 'nginx 1.22.1'),
  ('496 nginx', 3, 1, NULL, 'cause', 'the client', 'certificate and key configured? curl: --cert, --key', NULL),
  ('496 nginx', 4, 1, NULL, 'cause', 'a proxy in between', 'ends TLS: the client''s certificate stops there', NULL),
  ('496 nginx', 5, 0, 'nginx', 'log', 'client sent no required SSL certificate', 'error.log, at level info', 'nginx 1.22.1'),
  ('496 nginx', 6, 0, 'nginx', 'log', 'No required SSL certificate was sent', 'on the page that the client gets, under 400 Bad Request', 'nginx 1.22.1');

INSERT INTO alias (entry, words) VALUES
  ('496 nginx', '400 bad request no required ssl certificate was sent client certificate missing mtls mutual tls error_page 496'),
  ('496 nginx', 'client sent no required ssl certificate two-way ssl certificate prompt cancelled');

-- 497 nginx HTTP Request Sent to HTTPS Port -------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('497 nginx', 'status', 'HTTP Request Sent to HTTPS Port',
  'Plain HTTP came to a port where nginx speaks TLS.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('497 nginx', 497, 'nginx', '4xx', 'unofficial', 25, 'nginx ssl errors', NULL, 'allowed',
   'the client''s, or a proxy''s in front: http where https is spoken',
   'changed', 'with https:// for that port',
   NULL, NULL, NULL, NULL,
   '400 with the page "The plain HTTP request was sent to HTTPS port"');

INSERT INTO section (entry, kind, text) VALUES
('497 nginx', 'meaning',
'The request came unencrypted to a port that nginx has set up with listen ... ssl. The client has to use https there. Typical: http://example.com:8443/, a balancer that ends TLS and sends plain HTTP on to port 443, a proxy_pass http:// that should be https://.

497 is what nginx calls it inside, for error_page; the client and the access log get 400.'),
('497 nginx', 'server',
'nginx reads the header section, refuses the request, and closes the connection. With an error_page it redirects instead, so that one port serves both:

  error_page 497 =301 https://$http_host$request_uri;

$http_host keeps the port of the request, $host drops it. Without =301 the redirect is a 302; with =308 a POST stays a POST. The access log has the code that was sent. Behind a balancer that ends TLS this redirect never ends: there the port has to be plain, or the balancer has to speak TLS to it.'),
('497 nginx', 'client',
'It gets an answer in clear, which it can read, and repeats the request with https. What it has sent already went over the network in clear too: cookies, passwords, tokens.'),
('497 nginx', 'caching',
'The 400 has no freshness and is not kept. A 301 or 308 sent in its place may be kept by anybody, and for a long time.'),
('497 nginx', 'choosing',
'Only in error_page. For visitors, listen on port 80 as well and redirect there; an API does better to refuse than to redirect, since the token has been sent in clear by then.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('497 nginx', 1, 1, NULL, 'cause', 'the URL', 'http:// with the port of https', NULL),
  ('497 nginx', 2, 1, NULL, 'cause', 'a balancer in front', 'ends TLS and speaks plain HTTP to this port', NULL),
  ('497 nginx', 3, 1, 'nginx', 'setting', 'proxy_pass http://', 'of a proxy in front: has to be https://', 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass'),
  ('497 nginx', 4, 1, 'nginx', 'setting', 'error_page 497 =301 https://$http_host$request_uri', 'redirects instead of refusing', 'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors'),
  ('497 nginx', 5, 0, 'nginx', 'log', 'client sent plain HTTP request to HTTPS port', 'error.log, at level info', 'nginx 1.22.1'),
  ('497 nginx', 6, 0, 'nginx', 'log', 'The plain HTTP request was sent to HTTPS port', 'on the page that the client gets, under 400 Bad Request', 'nginx 1.22.1');

INSERT INTO alias (entry, words) VALUES
  ('497 nginx', '400 bad request the plain http request was sent to https port http to https redirect same port error_page 497'),
  ('497 nginx', 'client sent plain http request to https port wrong scheme http instead of https');

-- 498 nginx Invalid Host --------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('498 nginx', 'status', 'Invalid Host',
  'Dead since 2006: nginx used it inside for a Host that none of its servers had.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('498 nginx', 498, 'nginx', '4xx', 'unofficial', 3, 'nginx source', NULL, 'allowed',
   'nobody''s: nginx does not use it any more',
   'no', 'first find out who sent it; it was not nginx by itself',
   NULL, NULL, NULL, NULL,
   'today 400 for a malformed Host; an unknown one goes to the default server');

INSERT INTO section (entry, kind, text) VALUES
('498 nginx', 'meaning',
'nginx once used 498 inside for a request with a Host that belonged to none of its servers, if restrict_host_names asked for it. Version 0.3.28 of February 2006 dropped the directive and the code; the source only notes that the number was in use. Whoever meets a 498 today has met something else, such as ArcGIS, where it means an invalid token.'),
('498 nginx', 'server',
'Old versions answered 404 for it. Today a Host that cannot be one, with a space or two dots in a row, is refused with 400 (nginx 1.22.1), and a Host that no server names is served by the default server. return 498 in a configuration does send 498, with the page of 404.'),
('498 nginx', 'client',
'It treats an unknown 4xx like a 400 and looks for the sender: Server, Via, the content.'),
('498 nginx', 'caching',
'nginx does not send it, so there is nothing to store.');

INSERT INTO alias (entry, words) VALUES
  ('498 nginx', 'canceled code invalid host name restrict_host_names unknown host ngx_http_invalid_host');

-- 499 nginx Client Closed Request -----------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('499 nginx', 'status', 'Client Closed Request',
  'The client hung up before nginx had an answer for it.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('499 nginx', 499, 'nginx', '4xx', 'unofficial', 55, 'nginx source', NULL, 'forbidden',
   'the client''s, or a proxy''s in front of nginx; often the answer is slow',
   'same', 'GET and the like; a POST may have been carried out, nobody was told',
   NULL, NULL, NULL, NULL,
   'nothing: it has hung up');

INSERT INTO seen (status, place) VALUES ('499 nginx', 'log');

INSERT INTO section (entry, kind, text) VALUES
('499 nginx', 'meaning',
'The client closed the connection while nginx was still working on the request, before any part of the answer was sent. Nobody receives this code; it stands in the log only. Who has to act depends on who hung up: a person, a program, or a balancer that ran into its own timeout.

A few are normal: people close tabs and reload. Many of them mean that answers take longer than somebody in front of nginx is willing to wait.'),
('499 nginx', 'server',
'nginx notices that the connection is closed and logs 499 with 0 bytes. With proxy_ignore_client_abort off, the default, it closes the connection to the server behind it as well. That server may notice only when it writes: its work goes on, and is wasted. With on, nginx waits for the answer and logs the code of that answer, 200 for example.

If the client leaves later, while the content is being sent, the log has the true code with fewer bytes. If it leaves while it is still sending its request, the log has 400, over HTTP/2 499 if the header section was complete.'),
('499 nginx', 'client',
'It sees no 499; its own log says timeout, cancelled or aborted. It should compare its timeout with the time that the request needs, and repeat a POST only if that is harmless: the first one may have been carried out.

A client that closes only its sending side after the request counts as gone for nginx too.'),
('499 nginx', 'caching',
'Nothing is sent, so there is nothing to store. With proxy_cache in use for the request, nginx waits for the answer in spite of the hang-up and logs its code, but the answer need not be in the cache afterwards: nginx 1.22.1 dropped it. With proxy_ignore_client_abort on it was stored, over HTTP/1.1 only.'),
('499 nginx', 'choosing',
'As a log code it is fine. Do not send it: a client that is gone cannot read it, and one that is there does not know it; return 499 in nginx closes without an answer, like return 444. To set a limit yourself, take 408 for a slow request, 504 for a slow server behind it.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('499 nginx', 1, 1, 'nginx', 'log', '$remote_addr', 'a balancer or CDN? then its timeout is the cause', 'https://nginx.org/en/docs/http/ngx_http_core_module.html#var_remote_addr'),
  ('499 nginx', 2, 1, 'nginx', 'log', '$request_time', 'always the same, say 30.00: a timeout in front of you; scattered: answers are slow', 'nginx 1.22.1'),
  ('499 nginx', 3, 1, 'nginx', 'log', '$upstream_response_time', 'nearly as long: the server behind nginx is slow', 'nginx 1.22.1'),
  ('499 nginx', 4, 1, 'nginx', 'setting', 'proxy_ignore_client_abort', 'off: nginx drops the request to the server too; on: it runs to its end', 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ignore_client_abort'),
  ('499 nginx', 5, 0, 'nginx', 'log', '$upstream_status', '-: the server behind it had not answered yet', 'nginx 1.22.1'),
  ('499 nginx', 6, 0, 'nginx', 'log', 'client prematurely closed connection', 'in the error log, at level info: the moment when it happened, and whether the upstream connection was closed too', 'nginx 1.22.1'),
  ('499 nginx', 7, 0, 'nginx', 'setting', 'proxy_cache', 'an answer that is to be stored is fetched to its end in spite of the hang-up', 'https://github.com/nginx/nginx/blob/release-1.22.1/src/http/ngx_http_upstream.c'),
  ('499 nginx', 8, 0, 'nginx', 'log', '$request_completion', 'empty in a line with 200: the client left during the content; that is no 499', 'nginx 1.22.1'),
  ('499 nginx', 9, 0, 'nginx', 'log', '400 0', 'in the access log: the client left while it was sending its request over HTTP/1.1; that is no 499', 'nginx 1.22.1');

INSERT INTO alias (entry, words) VALUES
  ('499 nginx', 'client closed request client disconnected client hung up client gone client aborted request cancelled request canceled'),
  ('499 nginx', 'user closed tab user navigated away browser aborted axios abort fetch abort client timeout'),
  ('499 nginx', 'load balancer timeout elb timeout gateway gave up client prematurely closed connection proxy_ignore_client_abort connection closed by client');

-- what nginx makes of faults ----------------------------------------------------------------------

INSERT INTO outcome (fault, product, code, logged, source) VALUES
  ('client-leaves', 'nginx', NULL, 499, 'nginx 1.22.1'),
  ('host-twice', 'nginx', 400, NULL, 'nginx 1.22.1'),
  ('refused', 'nginx', 502, NULL, 'nginx 1.22.1'),
  ('connect-timeout', 'nginx', 504, NULL, 'nginx 1.22.1'),
  ('closed', 'nginx', 502, NULL, 'nginx 1.22.1'),
  ('reset', 'nginx', 502, NULL, 'nginx 1.22.1'),
  ('garbage', 'nginx', NULL, 9, 'nginx 1.22.1'),
  ('silent', 'nginx', 504, NULL, 'nginx 1.22.1'),
  ('big-header', 'nginx', 502, NULL, 'nginx 1.22.1'),
  ('cut', 'nginx', 200, NULL, 'nginx 1.22.1'),
  ('cut-chunked', 'nginx', 200, NULL, 'nginx 1.22.1'),
  ('early-answer', 'nginx', 403, NULL, 'nginx 1.22.1'),
  ('idle-closed', 'nginx', 502, NULL, 'nginx 1.22.1'),
  ('all-down', 'nginx', 502, NULL, 'nginx 1.22.1'),
  ('redirect-loop', 'nginx', 500, NULL, 'nginx 1.22.1'),
  ('expect', 'nginx', 200, NULL, 'nginx 1.22.1'),
  ('content-too-large', 'nginx', 413, NULL, 'nginx 1.22.1'),
  ('fields-too-large', 'nginx', 400, NULL, 'nginx 1.22.1'),
  ('uri-too-long', 'nginx', 414, NULL, 'nginx 1.22.1'),
  ('bad-request-line', 'nginx', 400, NULL, 'nginx 1.22.1'),
  ('bad-host', 'nginx', 400, NULL, 'nginx 1.22.1'),
  ('unknown-method', 'nginx', 405, NULL, 'nginx 1.22.1'),
  ('slow-request', 'nginx', NULL, 408, 'nginx 1.22.1'),
  ('rate-limited', 'nginx', 503, NULL, 'nginx 1.22.1'),
  ('denied', 'nginx', 403, NULL, 'nginx 1.22.1'),
  ('missing', 'nginx', 404, NULL, 'nginx 1.22.1'),
  ('no-index', 'nginx', 403, NULL, 'nginx 1.22.1'),
  ('method-on-file', 'nginx', 405, NULL, 'nginx 1.22.1'),
  ('range', 'nginx', 416, NULL, 'nginx 1.22.1'),
  ('version', 'nginx', 505, NULL, 'nginx 1.22.1'),
  ('length-missing', 'nginx', 200, NULL, 'nginx 1.22.1'),
  ('plain-on-tls', 'nginx', 400, NULL, 'nginx 1.22.1'),
  ('tls-on-plain', 'nginx', NULL, 400, 'nginx 1.22.1'),
  ('no-client-cert', 'nginx', 400, NULL, 'nginx 1.22.1'),
  ('bad-client-cert', 'nginx', 400, NULL, 'nginx 1.22.1'),
  ('stale-served', 'nginx', 200, NULL, 'nginx 1.22.1'),
  ('not-stored', 'nginx', 200, NULL, 'nginx 1.22.1'),
  ('only-if-cached', 'nginx', 200, NULL, 'nginx 1.22.1');

-- what the log of nginx says, and its settings ------------------------------------------------------

-- The lines of level info are in error.log only where it is asked for that level.
INSERT INTO sign (status, position, brief, product, type, text, meaning, source, entry) VALUES
  ('200', 100, 0, 'nginx', 'log', 'upstream prematurely closed connection while reading upstream', 'the content was cut: the server behind closed, or died, in the middle of it; 200 had been sent already. Its own log says why', 'nginx 1.22.1', NULL),
  ('200', 101, 0, 'nginx', 'log', 'upstream timed out (110: Connection timed out) while reading upstream', 'the content was cut: the server behind paused for longer than proxy_read_timeout (60s) in the middle of it', 'nginx 1.22.1', NULL),
  ('200', 102, 0, 'nginx', 'log', 'readv() failed (104: Connection reset by peer) while reading upstream', 'the content was cut: the server behind reset the connection in the middle of it, as after a crash or a kill', 'nginx 1.22.1', NULL),
  ('200', 103, 0, 'nginx', 'log', 'open() "*" failed (13: Permission denied) while reading upstream', 'large answers are cut: the worker may not write to proxy_temp_path (or fastcgi_temp_path): owner, folder modes; namei -l PATH', 'nginx 1.22.1', NULL),
  ('200', 104, 0, 'nginx', 'log', 'failed (28: No space left on device) while reading upstream', 'large answers are cut: the disk of proxy_temp_path is full; df -h, df -i', 'nginx 1.22.1', NULL),
  ('200', 105, 0, 'nginx', 'log', 'client prematurely closed connection*while sending', 'the client left during the answer: the code was sent, the access log has fewer bytes than usual (level info)', 'nginx 1.22.1', NULL),
  ('200', 106, 0, 'nginx', 'log', 'client timed out (110: Connection timed out) while sending response to client', 'cut by nginx: the client took nothing for send_timeout (60s) (level info)', 'nginx 1.22.1', NULL),
  ('200', 107, 0, 'nginx', 'log', 'an upstream response is buffered to a temporary file', 'no fault: the answer is larger than proxy_buffers; for speed raise those, or set proxy_max_temp_file_size 0', 'nginx 1.22.1', NULL),
  ('200', 108, 0, 'nginx', 'log', 'a client request body is buffered to a temporary file', 'no fault: the content is larger than client_body_buffer_size (16k on 64-bit machines)', 'nginx 1.22.1', NULL),
  ('200', 109, 0, 'nginx', 'log', 'upstream sent more data than specified in "Content-Length" header', 'the client got what Content-Length says and no more; the application counts wrongly, characters in place of bytes for example', 'nginx 1.22.1', NULL),
  ('200', 110, 0, 'nginx', 'log', 'delaying request, excess: *, by zone "*"', 'no refusal yet: limit_req with burst made the request wait; with nodelay it does not', 'nginx 1.22.1', NULL),
  ('200', 111, 0, 'nginx', 'flag', 'STALE', '$upstream_cache_status: served from the cache, too old, as proxy_cache_use_stale permits', 'nginx 1.22.1', NULL),
  ('200', 112, 0, 'nginx', 'setting', 'proxy_buffers', '8 4k|8k by default: what does not fit goes to a file in proxy_temp_path', 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffers', NULL),
  ('200', 113, 0, 'nginx', 'setting', 'send_timeout', '60s by default, between two writes: a client that takes nothing for longer is cut off', 'https://nginx.org/en/docs/http/ngx_http_core_module.html#send_timeout', NULL),
  ('101', 100, 0, 'nginx', 'log', 'upstream timed out (110: Connection timed out) while proxying upgraded connection', 'a WebSocket without traffic for proxy_read_timeout (60s): raise it, or let the application send a ping more often (level info)', 'nginx 1.22.1', NULL),
  ('400', 100, 0, 'nginx', 'log', 'client sent invalid method while reading client request line', 'no HTTP: TLS to a plain port (\x16\x03\x01 in access.log), a scanner, or another protocol (level info)', 'nginx 1.22.1', NULL),
  ('400', 101, 0, 'nginx', 'log', 'client sent plain HTTP request to HTTPS port', 'http:// to a port with listen ... ssl; a proxy in front needs proxy_pass https:// (level info)', 'nginx 1.22.1', '497 nginx'),
  ('400', 102, 0, 'nginx', 'log', 'client sent too long header line: "*', 'a field that does not fit into a buffer, mostly Cookie: raise large_client_header_buffers in the default server of that port (level info)', 'nginx 1.22.1', '494 nginx'),
  ('400', 103, 0, 'nginx', 'log', 'client sent HTTP/1.1 request without "Host" header', 'a health check or script that writes its request by hand: add Host, or use HTTP/1.0 (level info)', 'nginx 1.22.1', NULL),
  ('400', 104, 0, 'nginx', 'log', 'client sent duplicate host header: "*', 'Host twice: a proxy or script adds one more (level info)', 'nginx 1.22.1', NULL),
  ('400', 105, 0, 'nginx', 'log', 'client sent invalid host header', 'Host with a space, two dots in a row, or other signs that no name has (level info)', 'nginx 1.22.1', NULL),
  ('400', 106, 0, 'nginx', 'log', 'client sent invalid request while reading client request line', 'a space or bad % in the target, ../ above the root, CONNECT, HTTP/2 or PROXY protocol to a port without it (level info)', 'nginx 1.22.1', NULL),
  ('400', 107, 0, 'nginx', 'log', 'client sent invalid header line: "*', 'a line without a colon, or a NUL in it, is a 400; a name with other odd signs is only ignored (level info)', 'nginx 1.22.1', NULL),
  ('400', 108, 0, 'nginx', 'log', 'client sent invalid "Content-Length" header', 'it is no number (level info)', 'nginx 1.22.1', NULL),
  ('400', 109, 0, 'nginx', 'log', 'client sent duplicate header line: "*", previous value: "*"', 'Content-Length, Host or the like twice; two hops do not agree: look for the proxy that adds it (level info)', 'nginx 1.22.1', NULL),
  ('400', 110, 0, 'nginx', 'log', 'client sent "Content-Length" and "Transfer-Encoding" headers at the same time', 'looks like request smuggling: the sender, or a proxy in front, has to drop Content-Length (level info)', 'nginx 1.22.1', NULL),
  ('400', 111, 0, 'nginx', 'log', 'client sent invalid chunked body', 'the chunks of the request are malformed, or it breaks off in them', 'nginx 1.22.1', NULL),
  ('400', 112, 0, 'nginx', 'log', 'client prematurely closed connection while reading client request', 'nobody got the 400: the client left while it sent its request; also port scans and health checks over TCP (level info)', 'nginx 1.22.1', NULL),
  ('400', 113, 0, 'nginx', 'log', 'client sent no required SSL certificate', 'ssl_verify_client on, and the client showed none: curl --cert, --key (level info)', 'nginx 1.22.1', '496 nginx'),
  ('400', 114, 0, 'nginx', 'log', 'client SSL certificate verify error: (*', 'the certificate of the client did not pass: the reason follows; ssl_client_certificate has the authorities (level info)', 'nginx 1.22.1', '495 nginx'),
  ('400', 115, 0, 'nginx', 'setting', 'large_client_header_buffers', '4 8k by default: a field that is larger than one buffer is a 400, a request line a 414', 'https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers', NULL),
  ('400', 116, 0, 'nginx', 'setting', 'underscores_in_headers', 'off by default: fields with _ in the name are ignored, and the application misses them', 'https://nginx.org/en/docs/http/ngx_http_core_module.html#underscores_in_headers', NULL),
  ('400', 117, 0, 'nginx', 'setting', 'error_log ... info', 'it logs from level error on unless set; lines of level info, as about a 400, come only with it', 'https://nginx.org/en/docs/ngx_core_module.html#error_log', NULL),
  ('401', 100, 0, 'nginx', 'log', 'user "*" was not found in "*"', 'no such user in auth_basic_user_file: htpasswd FILE USER', 'nginx 1.22.1', NULL),
  ('401', 101, 0, 'nginx', 'log', 'user "*": password mismatch', 'wrong password, or a hash that crypt() of this system does not know', 'nginx 1.22.1', NULL),
  ('401', 102, 0, 'nginx', 'log', 'no user/password was provided for basic authentication', 'the first request of any browser, harmless; else Authorization is missing or not Basic (level info)', 'nginx 1.22.1', NULL),
  ('401', 103, 0, 'nginx', 'setting', 'auth_basic off', 'lets a location inside a protected one, such as a health check, do without', 'https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html#auth_basic', NULL),
  ('403', 100, 1, 'nginx', 'log', 'directory index of "*" is forbidden', 'no index file there, and autoindex is off', 'nginx 1.22.1', NULL),
  ('403', 101, 1, 'nginx', 'log', 'access forbidden by rule', 'deny; a proxy''s address? set_real_ip_from', 'nginx 1.22.1', NULL),
  ('403', 102, 1, 'nginx', 'log', 'open() "*" failed (13: Permission denied)', 'namei -l PATH: x on each folder? then SELinux', 'nginx 1.22.1', NULL),
  ('403', 103, 0, 'nginx', 'log', '"*" is forbidden (13: Permission denied)', 'the worker may not enter the folder: namei -l PATH, each part needs x for it; then SELinux: ausearch -m avc -ts recent', 'nginx 1.22.1', NULL),
  ('403', 104, 0, 'nginx', 'log', 'failed (40: Too many levels of symbolic links)', 'disable_symlinks: there is a symbolic link in the path', 'nginx 1.22.1', NULL),
  ('403', 105, 0, 'nginx', 'log', 'open() "*" failed (2: No such file or directory)', 'on a location with auth_basic: the file of auth_basic_user_file is missing', 'nginx 1.22.1', NULL),
  ('403', 106, 0, 'nginx', 'setting', 'user', 'whom the workers run as, nobody unless set (in packages www-data, nginx): this user has to be able to read the files', 'https://nginx.org/en/docs/ngx_core_module.html#user', NULL),
  ('403', 107, 0, 'nginx', 'setting', 'autoindex', 'off by default: a folder without an index file is not listed', 'https://nginx.org/en/docs/http/ngx_http_autoindex_module.html#autoindex', NULL),
  ('404', 100, 1, 'nginx', 'log', 'open() "*" failed (2: No such file or directory)', 'root, alias, or another location took it', 'nginx 1.22.1', NULL),
  ('404', 101, 0, 'nginx', 'log', '"*" is not found (2: No such file or directory)', 'the folder does not exist: root, alias, or the location', 'nginx 1.22.1', NULL),
  ('404', 102, 0, 'nginx', 'log', 'failed (20: Not a directory)', 'something in the middle of that path is a file', 'nginx 1.22.1', NULL),
  ('404', 103, 0, 'nginx', 'log', 'failed (36: File name too long)', 'a part of the path has over 255 bytes: mostly a broken link or a scanner', 'nginx 1.22.1', NULL),
  ('404', 104, 0, 'nginx', 'log', 'stat() "*" failed (13: Permission denied)', 'try_files cannot look into the folder and goes on to 404: namei -l PATH', 'nginx 1.22.1', NULL),
  ('404', 105, 0, 'nginx', 'log', 'conflicting server name "*" on *, ignored', 'nginx -t: two servers have this name, and the second is never asked', 'nginx 1.22.1', NULL),
  ('404', 106, 0, 'nginx', 'setting', 'try_files $uri $uri/ /index.html', 'for a single-page application: what is no file goes to its page', 'https://nginx.org/en/docs/http/ngx_http_core_module.html#try_files', NULL),
  ('404', 107, 0, 'nginx', 'setting', 'alias', 'replaces what the location matched, root puts its path before the whole URI: /static/ with alias needs the / at the end', 'https://nginx.org/en/docs/http/ngx_http_core_module.html#alias', NULL),
  ('405', 100, 0, 'nginx', 'setting', 'error_page 405 =200 $uri', 'lets a POST read a static file: nginx asks for the page as a GET, and sends it as a 200', 'https://nginx.org/en/docs/http/ngx_http_core_module.html#error_page', NULL),
  ('405', 101, 0, 'nginx', 'log', 'client sent TRACE method', 'TRACE is always refused (level info)', 'nginx 1.22.1', NULL),
  ('408', 100, 0, 'nginx', 'log', 'client timed out (110: Connection timed out) while reading client request', 'only logged: nginx closes and sends nothing. The client took longer than client_header_timeout (60s) (level info)', 'nginx 1.22.1', NULL),
  ('408', 101, 0, 'nginx', 'setting', 'client_header_timeout', '60s by default for the whole header section', 'https://nginx.org/en/docs/http/ngx_http_core_module.html#client_header_timeout', NULL),
  ('408', 102, 0, 'nginx', 'log', '" 408 0 "', 'nothing was sent to the client; without a line in error.log it was client_body_timeout', 'nginx 1.22.1', NULL),
  ('413', 100, 1, 'nginx', 'log', 'client intended to send too large body: * bytes', 'raise client_max_body_size (1m), then reload', 'nginx 1.22.1', NULL),
  ('413', 101, 0, 'nginx', 'log', 'client intended to send too large chunked body: *+* bytes', 'the same for chunks, noticed when the limit is passed', 'nginx 1.22.1', NULL),
  ('414', 100, 0, 'nginx', 'log', 'client sent too long URI while reading client request line', 'longer than one buffer of large_client_header_buffers (8k): POST it, or large_client_header_buffers 4 16k (level info)', 'nginx 1.22.1', NULL),
  ('416', 100, 0, 'nginx', 'setting', 'max_ranges', '0 ignores Range altogether: whole files, no 416', 'https://nginx.org/en/docs/http/ngx_http_core_module.html#max_ranges', NULL),
  ('421', 100, 0, 'nginx', 'log', 'client attempted to request the server name different from the one that was negotiated', 'Host names another server than SNI did, one with ssl_verify_client: the client needs a connection of its own for it (level info)', 'nginx 1.22.1', NULL),
  ('429', 100, 0, 'nginx', 'log', 'limiting requests, excess: * by zone "*"', 'limit_req with limit_req_status 429 (503 unless set); rate and burst of that zone', 'nginx 1.22.1', NULL),
  ('429', 101, 0, 'nginx', 'setting', 'limit_req_status 429', 'nginx says 503 by default when limit_req refuses', 'https://nginx.org/en/docs/http/ngx_http_limit_req_module.html#limit_req_status', NULL),
  ('431', 100, 0, 'nginx', 'log', 'client sent too long header line: "*', 'nginx answers 400 to it, unless error_page 494 =431 is set (level info)', 'nginx 1.22.1', '494 nginx'),
  ('495 nginx', 100, 0, 'nginx', 'setting', 'ssl_verify_depth', '1 by default: longer chains do not pass', 'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_verify_depth', NULL),
  ('499 nginx', 100, 0, 'nginx', 'log', 'client prematurely closed connection, so upstream connection is closed too', 'what nginx was doing follows; most often it waited for the answer (level info)', 'nginx 1.22.1', NULL),
  ('500', 100, 0, 'nginx', 'log', 'rewrite or internal redirection cycle while processing "*"', 'rewrite ... last matches its own result: use break, or a condition', 'nginx 1.22.1', NULL),
  ('500', 101, 1, 'nginx', 'log', 'rewrite or internal redirection cycle while internally redirecting to "*"', 'the last file of try_files is missing', 'nginx 1.22.1', NULL),
  ('500', 102, 0, 'nginx', 'log', 'failed (24: Too many open files)', 'worker_rlimit_nofile, LimitNOFILE of the service: at least 2 for each of worker_connections; ls /proc/PID/fd | wc -l', 'nginx 1.22.1', NULL),
  ('500', 103, 0, 'nginx', 'log', 'worker_connections are not enough while connecting to upstream', 'raise worker_connections (512 by default) and worker_rlimit_nofile; a proxied request takes two', 'nginx 1.22.1', NULL),
  ('500', 104, 0, 'nginx', 'log', 'open() "*" failed (13: Permission denied)', 'with auth_basic: the worker may not read the file of auth_basic_user_file', 'nginx 1.22.1', NULL),
  ('500', 105, 0, 'nginx', 'log', 'open() "*/0000*" failed (13: Permission denied)', 'uploads fail: the worker may not write to client_body_temp_path, where files have numbers as names; namei -l PATH', 'nginx 1.22.1', NULL),
  ('500', 106, 0, 'nginx', 'log', 'pwrite() "*" failed (28: No space left on device)', 'uploads fail: the disk of client_body_temp_path is full; df -h, df -i', 'nginx 1.22.1', NULL),
  ('500', 107, 1, 'nginx', 'log', 'auth request unexpected status: *', 'auth_request takes 2xx, 401, 403 only', 'nginx 1.22.1', NULL),
  ('500', 108, 0, 'nginx', 'log', 'invalid URL prefix in "*"', 'proxy_pass with a variable that has no http:// or is empty', 'nginx 1.22.1', NULL),
  ('500', 109, 0, 'nginx', 'log', 'could not find named location "*"', 'error_page or try_files names an @location that this server does not have', 'nginx 1.22.1', NULL),
  ('500', 110, 0, 'nginx', 'log', 'failed (99: Cannot assign requested address) while connecting to upstream', 'with bind(): proxy_bind names an address that this machine does not have', 'nginx 1.22.1', NULL),
  ('500', 111, 0, 'nginx', 'log', 'FastCGI sent in stderr: "PHP message: PHP Fatal error: *', 'the 500 comes from PHP; the text behind it is the reason', 'nginx 1.22.1', NULL),
  ('500', 112, 0, 'nginx', 'log', 'rename() "*" to "*" failed (2: No such file or directory)', 'WebDAV PUT into a folder that does not exist: create_full_put_path on', 'nginx 1.22.1', NULL),
  ('501', 100, 0, 'nginx', 'log', 'client sent unknown "Transfer-Encoding": "*"', 'nginx knows chunked only (level info)', 'nginx 1.22.1', NULL),
  ('502', 100, 1, 'nginx', 'log', 'connect() failed (111: Connection refused)', 'nothing listens at that address: ss -ltnp', 'nginx 1.22.1', NULL),
  ('502', 101, 1, 'nginx', 'log', 'upstream prematurely closed connection while reading response header', 'it died or was killed: dmesg | grep -i oom', 'nginx 1.22.1', NULL),
  ('502', 102, 1, 'nginx', 'log', 'upstream sent too big header', 'large cookies? raise proxy_buffer_size (4k|8k)', 'nginx 1.22.1', NULL),
  ('502', 103, 1, 'nginx', 'log', 'no live upstreams', 'all failed (max_fails): see the lines before', 'nginx 1.22.1', NULL),
  ('502', 104, 0, 'nginx', 'log', 'recv() failed (104: Connection reset by peer) while reading response header', 'the server behind reset it: crash, kill, its own time limit, or TLS spoken there. With keepalive to it and POST only, in quiet hours: an idle connection that it had just ended: keep them longer there', 'nginx 1.22.1', NULL),
  ('502', 105, 0, 'nginx', 'log', 'connect() to unix:* failed (2: No such file or directory)', 'no such socket: the service does not run, or the path differs; php-fpm: listen in its pool file has the version in it', 'nginx 1.22.1', NULL),
  ('502', 106, 0, 'nginx', 'log', 'connect() to unix:* failed (13: Permission denied)', 'the socket is not for the user of nginx: listen.owner, listen.mode of php-fpm; namei -l PATH; SELinux', 'nginx 1.22.1', NULL),
  ('502', 107, 0, 'nginx', 'log', 'connect() to unix:* failed (111: Connection refused)', 'the socket file was left behind, nobody listens on it: start the service', 'nginx 1.22.1', NULL),
  ('502', 108, 0, 'nginx', 'log', 'connect() to *:* failed (13: Permission denied)', 'with a port, not unix:, mostly SELinux: ausearch -m avc -ts recent; setsebool -P httpd_can_network_connect on', 'https://github.com/nginx/nginx/blob/master/src/event/ngx_event_connect.c', NULL),
  ('502', 109, 0, 'nginx', 'log', 'failed (113: No route to host) while connecting to upstream', 'a firewall rejects, or no such machine in that network: ip route get ADDRESS; firewall-cmd --list-all', 'nginx 1.22.1', NULL),
  ('502', 110, 0, 'nginx', 'log', 'failed (101: Network is unreachable) while connecting to upstream', 'no route, often an IPv6 address on a machine without IPv6: resolver ... ipv6=off, or name the IPv4 address', 'nginx 1.22.1', NULL),
  ('502', 111, 0, 'nginx', 'log', 'writev() failed (104: Connection reset by peer) while sending request to upstream', 'the server behind closed during the upload: its own limit for content, or a crash; at another moment of the reset recv() failed (104 instead', 'nginx 1.22.1', NULL),
  ('502', 112, 0, 'nginx', 'log', 'SSL_do_handshake() failed (SSL: *wrong version number*) while SSL handshaking to upstream', 'https:// in proxy_pass, but plain HTTP is spoken there', 'nginx 1.22.1', NULL),
  ('502', 113, 0, 'nginx', 'log', 'SSL_do_handshake() failed (SSL: *unrecognized name*) while SSL handshaking to upstream', 'the server behind wants a name in SNI: proxy_ssl_server_name on, proxy_ssl_name HOST', 'nginx 1.22.1', NULL),
  ('502', 114, 0, 'nginx', 'log', 'SSL_do_handshake() failed (SSL: *) while SSL handshaking to upstream', 'no common TLS: proxy_ssl_protocols, proxy_ssl_ciphers, SNI; openssl s_client -connect HOST:443 -servername HOST', 'nginx 1.22.1', NULL),
  ('502', 115, 0, 'nginx', 'log', 'peer closed connection in SSL handshake*while SSL handshaking to upstream', 'it hung up during TLS: no TLS on that port, or it wants SNI: proxy_ssl_server_name on; with an address in proxy_pass proxy_ssl_name HOST too', 'nginx 1.22.1', NULL),
  ('502', 116, 0, 'nginx', 'log', 'upstream SSL certificate verify error: (*', 'proxy_ssl_verify: unknown issuer or expired; proxy_ssl_trusted_certificate names the authorities', 'nginx 1.22.1', NULL),
  ('502', 117, 0, 'nginx', 'log', 'upstream SSL certificate does not match "*"', 'proxy_ssl_verify: the certificate is for other names; proxy_ssl_name', 'nginx 1.22.1', NULL),
  ('502', 118, 0, 'nginx', 'log', 'could not be resolved (3: Host not found)', 'the resolver does not know the name: spelling, search domain (nginx does not use it); dig @RESOLVER NAME', 'nginx 1.22.1', NULL),
  ('502', 119, 0, 'nginx', 'log', 'could not be resolved (110: Operation timed out)', 'the resolver does not answer: its address, firewall; resolver_timeout is 30s', 'nginx 1.22.1', NULL),
  ('502', 120, 0, 'nginx', 'log', 'could not be resolved (2: Server failure)', 'the resolver has trouble of its own: dig @RESOLVER NAME', 'nginx 1.22.1', NULL),
  ('502', 121, 0, 'nginx', 'log', 'could not be resolved (5: Operation refused)', 'the resolver does not serve this client: resolver names the wrong one', 'nginx 1.22.1', NULL),
  ('502', 122, 0, 'nginx', 'log', 'no resolver defined to resolve *', 'a variable in proxy_pass makes nginx ask DNS at each request: add resolver ADDRESS valid=30s', 'nginx 1.22.1', NULL),
  ('502', 123, 0, 'nginx', 'log', 'upstream sent invalid header', 'the line of the header section that follows breaks HTTP; a blank before the colon, for example', 'nginx 1.22.1', NULL),
  ('502', 124, 0, 'nginx', 'log', 'upstream sent unsupported FastCGI protocol version: 72', 'fastcgi_pass to a port that speaks HTTP (72 is H): use proxy_pass', 'nginx 1.22.1', NULL),
  ('502', 125, 0, 'nginx', 'log', 'upstream sent too large http2 frame: 4740180', 'grpc_pass to a port that speaks HTTP/1.1: the server behind has to speak HTTP/2', 'nginx 1.22.1', NULL),
  ('502', 126, 0, 'nginx', 'log', 'upstream server temporarily disabled while connecting to upstream', 'max_fails (1) failures within fail_timeout (10s): it gets no requests for that long', 'nginx 1.22.1', NULL),
  ('502', 127, 0, 'nginx', 'log', 'recv() failed (111: Connection refused) while resolving', 'nothing listens on port 53 at the address in resolver', 'nginx 1.22.1', NULL),
  ('502', 128, 0, 'nginx', 'setting', 'proxy_buffer_size', '4k or 8k (a memory page): the header section of the answer has to fit in; then proxy_busy_buffers_size too', 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffer_size', NULL),
  ('502', 129, 0, 'nginx', 'setting', 'proxy_next_upstream', 'error timeout by default: the next server is asked, but not after a POST was sent (non_idempotent)', 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_next_upstream', NULL),
  ('502', 130, 0, 'nginx', 'setting', 'max_fails', '1 by default, within fail_timeout, 10s: then the server counts as down for as long again', 'https://nginx.org/en/docs/http/ngx_http_upstream_module.html#max_fails', NULL),
  ('502', 131, 0, 'nginx', 'setting', '$upstream_status', 'one code for each server that was asked, with commas between; 502, 200: the second one answered. 502 also where no server could be selected', 'https://nginx.org/en/docs/http/ngx_http_upstream_module.html#var_upstream_status', NULL),
  ('502', 132, 0, 'nginx', 'setting', 'keepalive', 'in an upstream, from 1.29.7 on by default: nginx keeps idle connections for keepalive_timeout there, 60s; the server behind must keep them longer', 'https://nginx.org/en/docs/http/ngx_http_upstream_module.html#keepalive', NULL),
  ('503', 100, 1, 'nginx', 'log', 'limiting requests, excess: * by zone "*"', 'limit_req refused: rate and burst of that zone', 'nginx 1.22.1', NULL),
  ('503', 101, 0, 'nginx', 'log', 'limiting connections by zone "*"', 'limit_conn refused: too many at once', 'nginx 1.22.1', NULL),
  ('503', 102, 0, 'nginx', 'setting', 'limit_req', 'rate without burst refuses the second request within 1/rate seconds: give it burst=20 nodelay', 'https://nginx.org/en/docs/http/ngx_http_limit_req_module.html#limit_req', NULL),
  ('503', 103, 0, 'nginx', 'setting', 'limit_conn_status', '503 by default', 'https://nginx.org/en/docs/http/ngx_http_limit_conn_module.html#limit_conn_status', NULL),
  ('503', 104, 0, 'nginx', 'setting', 'return 503', 'a maintenance switch in the configuration: grep -rn 503 /etc/nginx', 'https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return', NULL),
  ('504', 100, 1, 'nginx', 'log', 'upstream timed out (110: Connection timed out) while connecting to upstream', 'host down, firewall drops, or backlog full', 'nginx 1.22.1', NULL),
  ('504', 101, 1, 'nginx', 'log', 'upstream timed out (110: Connection timed out) while reading response header', 'too slow for proxy_read_timeout (60s)', 'nginx 1.22.1', NULL),
  ('504', 102, 0, 'nginx', 'log', 'upstream timed out (110: Connection timed out) while sending request', 'the server behind does not read what is sent: proxy_send_timeout (60s)', 'nginx 1.22.1', NULL),
  ('504', 103, 0, 'nginx', 'log', 'upstream timed out (110: Connection timed out) while SSL handshaking to upstream', 'TLS gets no answer: https:// in proxy_pass, but that port speaks plain HTTP and waits', 'nginx 1.22.1', NULL),
  ('504', 104, 0, 'nginx', 'setting', 'proxy_connect_timeout', '60s by default, at most 75s as a rule; with several servers each may take that long. Backlog full: ss -ltn at the server, Recv-Q as high as Send-Q', 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_connect_timeout', NULL),
  ('504', 105, 0, 'nginx', 'setting', 'proxy_read_timeout', '60s by default, between two reads; fastcgi_, uwsgi_, scgi_ and grpc_read_timeout are like it', 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_read_timeout', NULL),
  ('504', 106, 0, 'nginx', 'setting', 'proxy_send_timeout', '60s by default, between two writes of the request', 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_send_timeout', NULL),
  ('504', 107, 0, 'nginx', 'setting', 'fastcgi_read_timeout', '60s by default, between two reads; PHP-FPM has limits of its own: max_execution_time, request_terminate_timeout', 'https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_read_timeout', NULL),
  ('504', 108, 0, 'nginx', 'setting', 'proxy_next_upstream_timeout', '0 by default: no limit for all tries together', 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_next_upstream_timeout', NULL),
  ('505', 100, 0, 'nginx', 'log', 'client sent invalid version', 'a version that is not 0.9, 1.0 or 1.1 stands in the request line (level info)', 'nginx 1.22.1', NULL),
  ('000 curl', 100, 0, 'nginx', 'log', 'upstream sent no valid HTTP/1.0 header', 'no HTTP came from behind; passed on as it is, curl: (1). access.log has 009. Wrong port or protocol there', 'nginx 1.22.1', NULL),
  ('000 curl', 101, 0, 'nginx', 'log', 'upstream sent invalid chunked response', 'the client gets an empty reply: the chunks of the server behind are malformed', 'nginx 1.22.1', NULL),
  ('000 curl', 102, 0, 'nginx', 'log', 'broken header: "*', 'listen ... proxy_protocol, and what came has no PROXY line: send-proxy at the balancer, or drop it here', 'nginx 1.22.1', NULL),
  ('000 curl', 103, 0, 'nginx', 'log', 'SSL_do_handshake() failed (SSL: *) while SSL handshaking, client: ', 'the handshake with the client failed: no common version or cipher, a scanner, or it refused the certificate (level info)', 'nginx 1.22.1', NULL),
  ('000 curl', 104, 0, 'nginx', 'log', 'host not found in upstream "*"', 'nginx does not start, or a reload keeps the old set-up: the name has no address then. Start order, DNS', 'nginx 1.22.1', NULL),
  ('000 curl', 105, 0, 'nginx', 'log', 'bind() to * failed (98: Address already in use)', 'nginx does not start: ss -ltnp names who has the port', 'nginx 1.22.1', NULL),
  ('000 curl', 106, 0, 'nginx', 'log', 'accept4() failed (24: Too many open files)', 'new connections wait or fail: worker_rlimit_nofile, LimitNOFILE of the service', 'nginx 1.22.1', NULL),
  ('000 curl', 107, 0, 'nginx', 'log', 'worker_connections are not enough, reusing connections', 'idle connections are closed for new ones: raise worker_connections (512)', 'nginx 1.22.1', NULL),
  ('000 curl', 108, 0, 'nginx', 'setting', 'keepalive_timeout', '75s by default: nginx closes an idle connection then; a balancer in front has to give up earlier', 'https://nginx.org/en/docs/http/ngx_http_core_module.html#keepalive_timeout', NULL),
  ('000 curl', 109, 0, 'nginx', 'setting', 'keepalive_requests', '1000 by default, 100 before 1.19.10: nginx closes the connection after so many requests', 'https://nginx.org/en/docs/http/ngx_http_core_module.html#keepalive_requests', NULL);

-- relations ---------------------------------------------------------------------------------------

INSERT INTO relation (a, b, weight, axis, about_a, about_b, short_a, short_b) VALUES
  ('400', '497 nginx', 2, 'any mistake, or the wrong kind of port',
   'what is sent for it, and for any mistake in a request',
   'nginx''s name for plain HTTP at its TLS port',
   'any mistake in a request', 'http:// to a TLS port'),
  ('403', '496 nginx', 3, 'a right, or a certificate is missing',
   'the right is missing; a certificate would not help',
   'the client showed nginx no certificate; sent as 400',
   'the right is missing', 'no client certificate'),
  ('404', '498 nginx', 3, 'an unknown path, or an unknown host',
   'this path is unknown; sent for an unknown Host as well',
   'dead: a Host that old nginx did not know',
   'unknown path', 'dead: Host unknown to nginx'),
  ('414', '494 nginx', 3, 'the first line, or a line after it',
   'the URI is too long for one buffer of nginx',
   'a header field is too long for one buffer of nginx',
   'URI too long', 'nginx: field too long'),
  ('431', '494 nginx', 1, 'a registered code, or a name inside nginx',
   'registered: the server says that the header section is too large',
   'what nginx calls the same inside; it sends 400',
   'header section too large', 'nginx''s name for the same'),
  ('495 nginx', '496 nginx', 1, 'a bad client certificate, or none',
   'the client showed a certificate that failed the check',
   'the client showed no certificate at all',
   'client certificate is bad', 'no client certificate');

-- Lines of the access log.
INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('499 nginx', 120, 0, 'nginx', 'log', '" 499 0 "',
   'Who is $remote_addr? A balancer or CDN: its timeout is too short. Then log $request_time: always the same is a timeout.',
   'nginx 1.22.1'),
  ('400', 130, 0, 'nginx', 'log', '"\x16\x03\x01*" 400 ',
   'TLS came to a plain port: https:// with the wrong port, or listen without ssl.', 'nginx 1.22.1'),
  ('400', 131, 0, 'nginx', 'log', '" 400 0 "',
   'nobody got it: the client left while it sent its request.', 'nginx 1.22.1');

-- More of what stands in front of it and behind it.
INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('502', 133, 0, 'nginx', 'log', 'no live upstreams while connecting to upstream',
   'each server of the group failed max_fails (1) times within fail_timeout (10s) and is left out for as long. Lines before it name the failures: mend those; max_fails=0 never leaves it out', 'nginx 1.22.1'),
  ('502', 134, 0, 'nginx', 'setting', 'proxy_ssl_server_name',
   'off by default: no name in SNI. On, it sends the host of proxy_pass, but never an IP address: then set proxy_ssl_name HOST too, such as $host', 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ssl_name'),
  ('421', 101, 0, 'nginx', 'setting', 'proxy_ssl_server_name',
   'of a proxy in front: off by default, so the server behind sees no name in SNI. With an IP address in proxy_pass it takes proxy_ssl_name HOST (say $host) too', 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ssl_name'),
  ('426', 100, 0, 'nginx', 'setting', 'proxy_http_version',
   '1.0 by default before 1.29.7, which Envoy and Istio answer with 426: set 1.1 and proxy_set_header Connection ""', 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_http_version'),
  ('413', 150, 0, 'ingress-nginx', 'setting', 'nginx.ingress.kubernetes.io/proxy-body-size',
   '1m unless set: an annotation of the Ingress, such as 8m; for all of them proxy-body-size in the ConfigMap of the controller', 'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#custom-max-body-size'),
  ('502', 150, 0, 'ingress-nginx', 'setting', 'nginx.ingress.kubernetes.io/proxy-buffer-size',
   '4k unless set: upstream sent too big header: an annotation of the Ingress, such as 8k; for all of them proxy-buffer-size in the ConfigMap', 'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#proxy-buffer-size'),
  ('504', 150, 0, 'ingress-nginx', 'setting', 'nginx.ingress.kubernetes.io/proxy-read-timeout',
   '60 seconds unless set, without a unit: an annotation of the Ingress; for all of them proxy-read-timeout in the ConfigMap', 'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#custom-timeouts');

INSERT INTO alias (entry, words) VALUES
  ('413', 'ingress-nginx kubernetes ingress annotation proxy-body-size upload'),
  ('504', 'ingress-nginx kubernetes ingress annotation proxy-read-timeout'),
  ('502', 'ingress-nginx kubernetes ingress annotation proxy-buffer-size');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('421', 102, 0, 'nginx', 'setting', 'ssl_verify_client',
   'a server with it takes a request only on a connection whose SNI named it; browsers share one among names of a certificate: give it a certificate or an address of its own', 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.c');
-- What a variable has to have in a line that proves it.
UPDATE sign SET spelling = 'ssl_client_verify=FAILED:*' WHERE status = '495 nginx' AND text = '$ssl_client_verify';
UPDATE sign SET spelling = 'ssl_client_verify=NONE' WHERE status = '496 nginx' AND text = '$ssl_client_verify';
UPDATE sign SET spelling = 'request_time=[0-9]*' WHERE status = '499 nginx' AND text = '$request_time';
UPDATE sign SET spelling = 'upstream_response_time=[0-9]*' WHERE status = '499 nginx' AND text = '$upstream_response_time';
UPDATE sign SET spelling = 'upstream_status=-' WHERE status = '499 nginx' AND text = '$upstream_status';
UPDATE sign SET spelling = 'request_completion=' WHERE status = '499 nginx' AND text = '$request_completion';

-- Copies that are called unchanged though they changed.
INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('304', 100, 0, 'nginx', 'setting', 'etag',
   'on by default: time of change and size of the file, in hex. A build that sets one time for all files keeps both: give them real times (touch), or names with a hash; etag off alone is not enough',
   'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_core_module.c'),
  ('304', 101, 0, 'nginx', 'setting', 'if_modified_since',
   'exact by default: a time that is the same again is a 304. off, along with etag off, sends such a file each time',
   'https://nginx.org/en/docs/http/ngx_http_core_module.html#if_modified_since');

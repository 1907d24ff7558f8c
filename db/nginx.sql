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
  ('444 nginx', 1, 1, 'nginx', 'setting', 'return 444', 'in a server, a location or an if', 'nginx 1.22.1'),
  ('444 nginx', 2, 1, 'nginx', 'setting', 'the default server', 'takes each Host that no other server names', NULL),
  ('444 nginx', 3, 1, 'curl', 'log', '(52) Empty reply', 'what curl says to it over HTTP/1.1', 'nginx 1.22.1'),
  ('444 nginx', 4, 0, 'curl', 'log', '(92) HTTP/2 stream 1', 'over HTTP/2: was not closed cleanly: PROTOCOL_ERROR; from curl 8.19 on: reset by server', 'nginx 1.22.1'),
  ('444 nginx', 5, 0, 'nginx', 'log', '$body_bytes_sent', '0 in the line with 444: nothing was sent', 'nginx 1.22.1');

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
  ('494 nginx', 2, 1, 'nginx', 'setting', 'large_client_header_buffers', '4 8k unless set: a line over 8 KB is too long; say 4 16k to allow more', 'nginx 1.22.1'),
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
  ('495 nginx', 5, 1, 'nginx', 'setting', 'ssl_client_certificate', 'the authorities whose certificates nginx takes', 'nginx 1.22.1'),
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
  ('496 nginx', 1, 1, 'nginx', 'setting', 'ssl_verify_client', 'on: each request needs one; optional: it may be missing', 'nginx 1.22.1'),
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
  ('497 nginx', 3, 1, 'nginx', 'setting', 'proxy_pass http://', 'of a proxy in front: has to be https://', 'nginx 1.22.1'),
  ('497 nginx', 4, 1, 'nginx', 'setting', 'error_page 497 =301 https://$http_host$request_uri', 'redirects instead of refusing', 'nginx 1.22.1'),
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
  ('499 nginx', 1, 1, 'nginx', 'log', '$remote_addr', 'a balancer or CDN? then its timeout is the cause', NULL),
  ('499 nginx', 2, 1, 'nginx', 'log', '$request_time', 'always the same, say 30.00: a timeout in front of you; scattered: answers are slow', 'nginx 1.22.1'),
  ('499 nginx', 3, 1, 'nginx', 'log', '$upstream_response_time', 'nearly as long: the server behind nginx is slow', 'nginx 1.22.1'),
  ('499 nginx', 4, 1, 'nginx', 'setting', 'proxy_ignore_client_abort', 'off: nginx drops the request to the server too; on: it runs to its end', 'nginx 1.22.1'),
  ('499 nginx', 5, 0, 'nginx', 'log', '$upstream_status', '-: the server behind it had not answered yet', 'nginx 1.22.1'),
  ('499 nginx', 6, 0, 'nginx', 'log', 'client prematurely closed connection', 'in the error log, at level info: the moment when it happened, and whether the upstream connection was closed too', 'nginx 1.22.1'),
  ('499 nginx', 7, 0, 'nginx', 'setting', 'proxy_cache', 'in use for this request: it runs to its end in spite of the hang-up, and 200 with 0 bytes is logged', 'nginx 1.22.1'),
  ('499 nginx', 8, 0, 'nginx', 'log', '$request_completion', 'empty in a line with 200: the client left during the content; that is no 499', 'nginx 1.22.1'),
  ('499 nginx', 9, 0, 'nginx', 'log', '400 with 0 bytes', 'the client left while it was sending its request over HTTP/1.1; that is no 499', 'nginx 1.22.1');

INSERT INTO alias (entry, words) VALUES
  ('499 nginx', 'client closed request client disconnected client hung up client gone client aborted request cancelled request canceled'),
  ('499 nginx', 'user closed tab user navigated away browser aborted axios abort fetch abort client timeout'),
  ('499 nginx', 'load balancer timeout elb timeout gateway gave up client prematurely closed connection proxy_ignore_client_abort connection closed by client');

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

-- What Caddy logs and sets. Its log is JSON: what is quoted here stands in the value of msg or error. Requests that Go's
-- server refuses by itself, before Caddy sees them, have no line in any log.

-- what Caddy makes of faults ----------------------------------------------------------------------

INSERT INTO outcome (fault, product, code, logged, source) VALUES
  ('connect-timeout', 'Caddy', 502, NULL, 'Caddy 2.6.2'),
  ('no-route', 'Caddy', 200, 0, 'Caddy 2.6.2'),
  ('closed', 'Caddy', 502, NULL, 'Caddy 2.6.2'),
  ('reset', 'Caddy', 502, NULL, 'Caddy 2.6.2'),
  ('garbage', 'Caddy', 502, NULL, 'Caddy 2.6.2'),
  ('silent', 'Caddy', 504, NULL, 'Caddy 2.6.2'),
  ('big-header', 'Caddy', 502, NULL, 'Caddy 2.6.2'),
  ('cut', 'Caddy', 200, NULL, 'Caddy 2.6.2'),
  ('cut-chunked', 'Caddy', 200, NULL, 'Caddy 2.6.2'),
  ('early-answer', 'Caddy', 403, NULL, 'Caddy 2.6.2'),
  ('idle-closed', 'Caddy', 502, NULL, 'Caddy 2.6.2'),
  ('all-down', 'Caddy', 503, NULL, 'Caddy 2.6.2'),
  ('client-leaves', 'Caddy', NULL, 0, 'Caddy 2.6.2'),
  ('expect', 'Caddy', 417, NULL, 'Caddy 2.6.2'),
  ('content-too-large', 'Caddy', 502, NULL, 'Caddy 2.6.2'),
  ('fields-too-large', 'Caddy', 431, NULL, 'Caddy 2.6.2'),
  ('uri-too-long', 'Caddy', 431, NULL, 'Caddy 2.6.2'),
  ('bad-request-line', 'Caddy', 400, NULL, 'Caddy 2.6.2'),
  ('bad-host', 'Caddy', 400, NULL, 'Caddy 2.6.2'),
  ('unknown-method', 'Caddy', 200, NULL, 'Caddy 2.6.2'),
  ('denied', 'Caddy', 403, NULL, 'Caddy 2.6.2'),
  ('missing', 'Caddy', 404, NULL, 'Caddy 2.6.2'),
  ('no-index', 'Caddy', 404, NULL, 'Caddy 2.6.2'),
  ('method-on-file', 'Caddy', 200, NULL, 'Caddy 2.6.2'),
  ('range', 'Caddy', 416, NULL, 'Caddy 2.6.2'),
  ('version', 'Caddy', 505, NULL, 'Caddy 2.6.2'),
  ('length-missing', 'Caddy', 200, NULL, 'Caddy 2.6.2'),
  ('plain-on-tls', 'Caddy', 400, NULL, 'Caddy 2.6.2');

-- what its log says, and its settings -------------------------------------------------------------

INSERT INTO sign (status, position, brief, product, type, text, meaning, source, entry, fault) VALUES
  ('200', 700, 0, 'Caddy', 'log', '"size":0,"status":0', 'an empty 200: no site or route matched. Compare Host and path with the site addresses; caddy adapt shows the routes', 'Caddy 2.6.2', NULL, 'no-route'),
  ('200', 701, 0, 'Caddy', 'log', '"msg":"aborting with incomplete response","error":"unexpected EOF"', 'the content was cut: the server behind closed in the middle of it; 200 had been sent already. See its own log', 'Caddy 2.6.2', NULL, 'cut'),
  ('400', 700, 0, 'Caddy', 'who', 'Client sent an HTTP request to an HTTPS server.', 'the content of the 400: http:// to a TLS port. Any server written in Go says it; no log has a line', 'Caddy 2.6.2', NULL, NULL),
  ('400', 701, 0, 'Caddy', 'who', '400 Bad Request: missing required Host header', 'the content of the 400: add Host. From Go''s server, without Server: Caddy, and no log has a line', 'Caddy 2.6.2', NULL, NULL),
  ('404', 700, 0, 'Caddy', 'setting', 'file_server', 'a folder without an index file is a 404 as well, not a 403; file_server browse lists it. No line but the one of the access log', 'Caddy 2.6.2', NULL, NULL),
  ('405', 700, 0, 'Caddy', 'setting', 'file_server', 'takes only GET and HEAD from 2.6.3 on; before, a POST to a file got the file and 200', 'https://github.com/caddyserver/caddy/commit/a3ae146cb', NULL, NULL),
  ('408', 700, 0, 'Caddy', 'setting', 'read_header', 'in servers, timeouts: no limit by default, 1m from 2.9 on. Caddy closes then, without an answer and without a line', 'Caddy 2.6.2', NULL, NULL),
  ('413', 700, 0, 'Caddy', 'setting', 'request_body max_size', 'no limit by default. Behind reverse_proxy 2.6.2 answers 502 for it, later versions (2.7) 413', 'Caddy 2.6.2', NULL, NULL),
  ('413', 701, 0, 'Caddy', 'log', 'HTTP 413: http: request body too large', 'over request_body max_size: raise it in that site or handle, caddy reload', 'https://github.com/caddyserver/caddy/commit/18c309b5f', NULL, NULL),
  ('431', 700, 0, 'Caddy', 'setting', 'max_header_size', 'in servers: 1 MB by default for the request line and all fields; a target that is too long is a 431 too. No log has a line', 'Caddy 2.6.2', NULL, NULL),
  ('499 nginx', 700, 0, 'Caddy', 'log', '"size":0,"status":0', 'the client left while Caddy waited for the server behind; duration tells after how long. Level info, up to 2.11.4 at least', 'Caddy 2.6.2', NULL, 'client-leaves'),
  ('502', 700, 0, 'Caddy', 'log', 'dial tcp *: connect: connection refused', 'nothing listens at that address: ss -ltnp; in a container 127.0.0.1 is the container itself', 'Caddy 2.6.2', NULL, 'refused'),
  ('502', 701, 0, 'Caddy', 'log', 'dial tcp *: i/o timeout', 'no connection within dial_timeout (3s), which is a 502 here, not a 504: host down, a firewall drops, wrong address', 'Caddy 2.6.2', NULL, 'connect-timeout'),
  ('502', 702, 0, 'Caddy', 'log', '"msg":"EOF"', 'it closed before it answered: a crash, TLS spoken on that port, or a kept connection that it ended just then; see its log', 'Caddy 2.6.2', NULL, 'closed'),
  ('502', 703, 0, 'Caddy', 'log', 'read: connection reset by peer', 'the server behind reset the connection: a crash, a kill, or an idle connection that it ended just then', 'Caddy 2.6.2', NULL, 'reset'),
  ('502', 704, 0, 'Caddy', 'log', 'malformed HTTP status code', 'what came from behind is no HTTP; the first words of it follow: wrong port?', 'Caddy 2.6.2', NULL, 'garbage'),
  ('502', 705, 0, 'Caddy', 'log', 'transport connection broken: malformed HTTP response', 'another protocol on that port, and what it said follows: SSH, a database, mail', 'Caddy 2.6.2', NULL, NULL),
  ('502', 706, 0, 'Caddy', 'log', 'server response headers exceeded * bytes; aborted', 'the header section of the answer is larger than max_response_header of transport http (10MB by default)', 'Caddy 2.6.2', NULL, 'big-header'),
  ('502', 707, 0, 'Caddy', 'log', 'tls: first record does not look like a TLS handshake', 'reverse_proxy https://, but plain HTTP is spoken there: write http://', 'Caddy 2.6.2', NULL, NULL),
  ('502', 708, 0, 'Caddy', 'log', 'x509: cannot validate certificate for * because it doesn''t contain any IP SANs', 'https:// and an address: name the server as its certificate does, with tls_server_name NAME in transport http', 'Caddy 2.6.2', NULL, NULL),
  ('502', 709, 0, 'Caddy', 'log', '"msg":"x509: certificate signed by unknown authority"', 'the server behind has a certificate of its own making: give its authority to tls_trusted_ca_certs in transport http', 'Caddy 2.6.2', NULL, NULL),
  ('502', 710, 0, 'Caddy', 'log', 'dial tcp: lookup * no such host', 'the name of the server behind is unknown to the resolver that follows the name: dig NAME; in Compose both need one network', 'Caddy 2.6.2', NULL, NULL),
  ('502', 711, 0, 'Caddy', 'log', 'dial unix *: connect: no such file or directory', 'no such socket: PHP-FPM does not run, or php_fastcgi has another path than listen in its pool file', 'Caddy 2.6.2', NULL, NULL),
  ('502', 712, 0, 'Caddy', 'log', 'HTTP 413: http: request body too large', 'the client sent more than request_body max_size; later versions (2.7) say 413', 'Caddy 2.6.2', NULL, 'content-too-large'),
  ('502', 713, 0, 'Caddy', 'setting', 'dial_timeout', 'in transport http: 3s by default', 'Caddy 2.6.2', NULL, NULL),
  ('502', 714, 0, 'Caddy', 'setting', 'lb_try_duration', '0 by default: one try. 5s lets requests wait while the server behind restarts', 'Caddy 2.6.2', NULL, NULL),
  ('502', 715, 0, 'Caddy', 'setting', 'keepalive', '2m by default for idle connections to the server behind: set it below the time-out there, as Node''s 5 s', 'https://github.com/caddyserver/caddy/blob/v2.6.2/modules/caddyhttp/reverseproxy/httptransport.go', NULL, 'idle-closed'),
  ('503', 700, 0, 'Caddy', 'log', 'no upstreams available', 'all servers count as down: fail_duration after failures, or a failed health check; lines before it say why', 'Caddy 2.6.2', NULL, 'all-down'),
  ('503', 701, 0, 'Caddy', 'log', '"msg":"HTTP request failed"*context deadline exceeded', 'a health check got no answer within health_timeout (5s): ask health_uri with curl from here', 'Caddy 2.6.2', NULL, NULL),
  ('503', 702, 0, 'Caddy', 'log', '"msg":"HTTP request failed"*connection refused', 'a health check found nobody listening: wrong port in health_port, or the server is down', 'Caddy 2.6.2', NULL, NULL),
  ('503', 703, 0, 'Caddy', 'setting', 'fail_duration', '0 by default: no server ever counts as down. Else it is left out for so long after max_fails (1) failures', 'Caddy 2.6.2', NULL, 'all-down'),
  ('504', 700, 0, 'Caddy', 'log', 'net/http: timeout awaiting response headers', 'the server behind took longer than response_header_timeout: what was it busy with?', 'Caddy 2.6.2', NULL, 'silent'),
  ('504', 701, 0, 'Caddy', 'setting', 'response_header_timeout', 'in transport http: none by default, Caddy waits for as long as the client does', 'Caddy 2.6.2', NULL, 'silent'),
  ('000 curl', 700, 0, 'Caddy', 'log', 'http: TLS handshake error from *: tls: client didn''t provide a certificate', 'client_auth demands one: curl --cert, --key. Only at level debug, of the logger http.stdlib', 'Caddy 2.6.2', NULL, 'no-client-cert'),
  ('000 curl', 701, 0, 'Caddy', 'log', 'http: TLS handshake error from *: tls: failed to verify client certificate', 'the reason follows; trusted_ca_cert_file has to hold who issued it. Only at level debug', 'Caddy 2.6.2', NULL, 'bad-client-cert'),
  ('000 curl', 702, 0, 'Caddy', 'log', 'http: TLS handshake error from *: no certificate available for', 'no site has that name; a client that asks for an address names none: default_sni NAME. Only at level debug', 'Caddy 2.6.2', NULL, NULL);

INSERT INTO alias (entry, words) VALUES
  ('502', 'caddy reverse_proxy dial tcp connection refused eof'),
  ('499 nginx', 'caddy status 0 context canceled'),
  ('200', 'caddy empty response blank page no route matched');

-- 000: what curl, and those who print like it, say when there was no response.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('curl response code', 'curl: CURLINFO_RESPONSE_CODE', NULL, 'https://curl.se/libcurl/c/CURLINFO_RESPONSE_CODE.html', NULL);

-- 000 curl No Response Received -------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('000 curl', 'status', 'No Response Received',
  'curl got no status code from anybody; its exit code says why.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('000 curl', 0, 'curl', NULL, 'unofficial', 30, 'curl response code', NULL, 'forbidden',
   'open: name, network, TLS, proxy or server; the exit code tells',
   'later', 'after 6, 7, 35, 60 nothing was sent; else a POST may have arrived',
   NULL, NULL, NULL, NULL,
   'nothing that it could read as a status line');

INSERT INTO seen (status, place) VALUES ('000 curl', 'client');

INSERT INTO section (entry, kind, text) VALUES
('000 curl', 'meaning',
'curl ended without a status code from anybody, so %{http_code} and %{response_code} of its option -w hold 0, which is printed as 000. Nobody sent this number. Who has to act depends on how far curl came; its exit code and its message tell, from a name that is unknown here to a server that hung up.

The reverse does not hold: a transfer with another number may have failed too. If time runs out or the connection breaks within the content, curl prints the code that came, 200 for example, and exits with 28, 56 or 18. With -L it prints the last code that came: 302 if the new address is out of reach.

Elsewhere the same is a plain 0: in XMLHttpRequest.status, also where CORS forbids a page to see the answer, and in the report of vegeta. 000 in an access log is another matter: nginx and Squid write it for a request that they did not answer, AWS for reasons of its own.'),
('000 curl', 'server',
'The access log of the server decides. No line for it: the request did not arrive, or is still being worked on, or the process crashed. nginx with 499 or 444: curl gave up first, or nginx hung up on purpose. Another code, 200 for example: the answer was lost on the way back.'),
('000 curl', 'client',
'A script tests the exit status first and the code second. -s alone hides the message, -sS keeps it. All in one line, from curl 7.75.0 on:

  curl -sS -o /dev/null -w ''%{http_code} %{exitcode} %{errormsg}\n'' URL

-v shows the last step that worked. --retry repeats after a timeout and an unknown name, but after a refused connection only with --retry-connrefused.'),
('000 curl', 'caching',
'Nothing came, so there is nothing to store.'),
('000 curl', 'choosing',
'A monitor should count 000 apart from 5xx, and keep the exit code: without it a certificate that expired last night looks like a server that is down.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('000 curl', 1, 1, 'curl', 'log', '(6) Could not resolve', 'the name: spelling, DNS, /etc/hosts', 'curl 7.88.1'),
  ('000 curl', 2, 1, 'curl', 'log', '(7) Failed to connect', 'nothing listens (ss -ltn), or a firewall refuses', 'curl 7.88.1'),
  ('000 curl', 3, 1, 'curl', 'log', '(28) Connection timed out', 'no reply at all: firewall, wrong address, host down', 'curl 7.88.1'),
  ('000 curl', 4, 1, 'curl', 'log', '(28) Failed to connect', 'the same: the limit for connecting was up first', 'curl 7.88.1'),
  ('000 curl', 5, 1, 'curl', 'log', '(28) Operation timed out', 'connected, then silence: the server is slow', 'curl 7.88.1'),
  ('000 curl', 6, 1, 'curl', 'log', 'curl: (35)', 'TLS handshake failed, or that port speaks no TLS', 'curl 7.88.1'),
  ('000 curl', 7, 1, 'curl', 'log', '(52) Empty reply', 'hung up in silence: crash, wrong port, nginx''s 444', 'curl 7.88.1'),
  ('000 curl', 8, 1, 'curl', 'log', '(56) Recv failure', 'reset while waiting: crash, firewall, balancer', 'curl 7.88.1'),
  ('000 curl', 9, 1, 'curl', 'log', '(60) SSL', 'certificate: expired, wrong name, unknown issuer', 'curl 7.88.1'),
  ('000 curl', 10, 1, 'curl', 'log', '(92) HTTP/2 stream 1', 'reset by the server or by curl; try --http1.1', 'curl 7.88.1'),
  ('000 curl', 11, 0, 'curl', 'log', '(28) Resolving timed out', 'the name server does not answer', 'https://github.com/curl/curl/blob/master/lib/multi.c'),
  ('000 curl', 12, 0, 'curl', 'log', 'wrong version number', 'with 35: plain HTTP is spoken on that port', 'curl 7.88.1'),
  ('000 curl', 13, 0, 'curl', 'log', 'SSL_ERROR_SYSCALL', 'with 35: the other side hung up during the handshake', 'curl 7.88.1'),
  ('000 curl', 14, 0, 'curl', 'log', '(56) CONNECT tunnel failed', 'the proxy refused, exit code 7 from curl 8.20 on; %{http_connect} has the code that it sent', 'curl 7.88.1'),
  ('000 curl', 15, 0, 'curl', 'log', '(5) Could not resolve proxy', 'https_proxy, http_proxy or -x names an unknown host', 'curl 7.88.1'),
  ('000 curl', 16, 0, 'curl', 'log', '(1) Received HTTP/0.9', 'what answers there does not speak HTTP/1: SSH, a database, HTTP/2', 'curl 7.88.1'),
  ('000 curl', 17, 0, 'curl', 'log', '(18) HTTP/2 stream 1', 'an HTTP/2 connection closed without an answer: header fields too large for nginx', 'curl 7.88.1'),
  ('000 curl', 18, 0, 'curl', 'log', 'exit 0', '000 and no error: the URL was file://, which knows no codes', 'curl 7.88.1'),
  ('000 curl', 19, 0, 'nginx', 'log', '" 000 0 "', 'nginx''s access log: it closed an HTTP/2 connection before the request was complete', 'nginx 1.22.1'),
  ('000 curl', 20, 0, 'Squid', 'log', 'TCP_MISS_ABORTED/000', 'Squid''s access log: the client left before there was an answer', 'Squid 5.7'),
  ('000 curl', 21, 0, 'Squid', 'log', 'NONE_NONE/000', 'Squid''s access log: the connection ended before a request was complete', 'Squid 5.7'),
  ('000 curl', 22, 0, NULL, 'log', 'XMLHttpRequest.status 0', 'in a browser: not finished, failed, cancelled, or barred by CORS', 'https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/status');

INSERT INTO alias (entry, words) VALUES
  ('000 curl', 'http code 000 http_code 000 response_code 000 status code 0 status 0 no response from server curl exit code curl error code'),
  ('000 curl', 'curl: (6) could not resolve host name or service not known curle_couldnt_resolve_host exit 6 exit code 6'),
  ('000 curl', 'curl: (7) failed to connect to port after ms couldn''t connect to server could not connect to server connection refused curle_couldnt_connect exit 7'),
  ('000 curl', 'curl: (28) operation timed out after milliseconds with 0 bytes received connection timed out failed to connect timeout was reached curle_operation_timedout exit 28'),
  ('000 curl', 'curl: (35) ssl connect error ssl routines wrong version number ssl_connect tls handshake failed curle_ssl_connect_error exit 35'),
  ('000 curl', 'curl: (52) empty reply from server curle_got_nothing exit 52'),
  ('000 curl', 'curl: (56) recv failure connection reset by peer connect tunnel failed received http code from proxy after connect curle_recv_error exit 56'),
  ('000 curl', 'curl: (60) ssl certificate problem unable to get local issuer certificate self-signed certificate has expired no alternative certificate subject name matches target host name exit 60'),
  ('000 curl', 'curl: (92) http/2 stream was not closed cleanly protocol_error internal_error stream reset by server curle_http2_stream exit 92');

INSERT INTO relation (a, b, weight, axis, about_a, about_b, short_a, short_b) VALUES
  ('000 AWS', '000 curl', 2, 'whose zeros they are',
   'a log of AWS shows it: the connection ended before an answer',
   'curl prints it: no answer came, whatever the reason',
   'in a log of AWS', 'printed by curl'),
  ('000 curl', '444 nginx', 2, 'what the client sees, or what nginx logs',
   'all that curl knows: no answer came',
   'nginx hung up on purpose; only its log says so',
   'curl: no answer came', 'nginx hung up on purpose'),
  ('000 curl', '499 nginx', 2, 'what the client sees, or what nginx logs',
   'all that curl knows: no answer came, perhaps as its time was up',
   'nginx saw the client hang up before it had an answer',
   'curl: no answer came', 'client hung up'),
  ('000 curl', '502', 2, 'whether anybody answered',
   'nobody answered curl, not even a gateway',
   'a gateway did answer: the server behind it is broken',
   'curl: no answer at all', 'gateway: bad answer behind'),
  ('000 curl', '504', 2, 'whether anybody answered',
   'nobody answered curl, not even a gateway',
   'a gateway did answer: the server behind it was silent',
   'curl: no answer at all', 'gateway: silence behind');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('000 curl', 60, 0, 'curl', 'log', 'SSL_ERROR_SYSCALL in connection to',
   'with exit 35: hung up during the handshake: no TLS on that port, the name is unknown there, a firewall; try openssl s_client -connect',
   'curl 7.88.1'),
  -- curl -sv says these without the exit code in front
  ('000 curl', 61, 0, 'curl', 'log', 'Could not resolve host:',
   'the name: spelling, DNS, /etc/hosts', 'curl 7.88.1'),
  ('000 curl', 62, 0, 'curl', 'log', 'Recv failure: Connection reset by peer',
   'reset while waiting: crash, firewall, balancer', 'curl 7.88.1');

-- Its exit codes that mean that no answer came, for a line that is cut off behind the number.
INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('000 curl', 300, 0, 'curl', 'log', 'curl: (3)',
   'the URL is malformed: nothing was sent', 'https://curl.se/docs/manpage.html'),
  ('000 curl', 301, 0, 'curl', 'log', 'curl: (5)',
   'the name of the proxy does not resolve: https_proxy, http_proxy, -x', 'https://curl.se/docs/manpage.html'),
  ('000 curl', 302, 0, 'curl', 'log', 'curl: (6)',
   'the name of the host does not resolve: spelling, DNS, search domain', 'https://curl.se/docs/manpage.html'),
  ('000 curl', 303, 0, 'curl', 'log', 'curl: (7)',
   'no connection: refused, no route, or a firewall; the text behind it says which', 'https://curl.se/docs/manpage.html'),
  ('000 curl', 304, 0, 'curl', 'log', 'curl: (16)',
   'a fault in HTTP/2; the text behind it says more; try --http1.1', 'https://curl.se/docs/manpage.html'),
  ('000 curl', 305, 0, 'curl', 'log', 'curl: (28)',
   'time ran out: while resolving, connecting or waiting, as the text behind it says', 'https://curl.se/docs/manpage.html'),
  ('000 curl', 306, 0, 'curl', 'log', 'curl: (35)',
   'the TLS handshake failed, or that port speaks no TLS', 'https://curl.se/docs/manpage.html'),
  ('000 curl', 307, 0, 'curl', 'log', 'curl: (52)',
   'connected, but hung up without a byte: a crash, the wrong port, 444 of nginx', 'https://curl.se/docs/manpage.html'),
  ('000 curl', 308, 0, 'curl', 'log', 'curl: (55)',
   'the connection broke while the request was sent: a limit for uploads, a crash', 'https://curl.se/docs/manpage.html'),
  ('000 curl', 309, 0, 'curl', 'log', 'curl: (56)',
   'the connection broke while waiting, or a proxy refused the tunnel', 'https://curl.se/docs/manpage.html'),
  ('000 curl', 310, 0, 'curl', 'log', 'curl: (58)',
   'the certificate or key of the client (--cert, --key) is of no use', 'https://curl.se/docs/manpage.html'),
  ('000 curl', 311, 0, 'curl', 'log', 'curl: (60)',
   'the certificate of the server does not pass: expired, another name, unknown issuer or intermediate missing; openssl s_client -connect HOST:443 -servername HOST shows it. Nothing was sent', 'https://curl.se/docs/manpage.html'),
  ('000 curl', 312, 0, 'curl', 'log', 'curl: (77)',
   'the file with the authorities cannot be read: --cacert, the package ca-certificates', 'https://curl.se/docs/manpage.html'),
  ('000 curl', 313, 0, 'curl', 'log', 'curl: (90)',
   'the key of the server is not the one in --pinnedpubkey', 'https://curl.se/docs/manpage.html'),
  ('000 curl', 314, 0, 'curl', 'log', 'curl: (91)',
   '--cert-status: the server showed no good OCSP status', 'https://curl.se/docs/manpage.html'),
  ('000 curl', 315, 0, 'curl', 'log', 'curl: (92)',
   'a stream of HTTP/2 was reset; try --http1.1', 'https://curl.se/docs/manpage.html'),
  ('000 curl', 316, 0, 'curl', 'log', 'curl: (95)',
   'a fault in HTTP/3; try without --http3', 'https://curl.se/docs/manpage.html'),
  ('000 curl', 317, 0, 'curl', 'log', 'curl: (96)',
   'QUIC did not connect, as when UDP is blocked; try without --http3', 'https://curl.se/docs/manpage.html'),
  ('000 curl', 318, 0, 'curl', 'log', 'curl: (97)',
   'the handshake with the proxy failed', 'https://curl.se/docs/manpage.html'),
  ('000 curl', 319, 0, 'curl', 'log', 'curl: (98)',
   'the server demands a client certificate: --cert, --key', 'https://curl.se/docs/manpage.html');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('200', 310, 0, 'curl', 'log', 'curl: (18)',
   'the content was cut: fewer bytes than Content-Length, or chunks without an end; the server, or a proxy on the way, broke off', 'https://curl.se/docs/manpage.html'),
  ('310 informal', 310, 0, 'curl', 'log', 'curl: (47)',
   'a redirect loop, or more than --max-redirs (50): curl -sIL URL shows the steps', 'https://curl.se/docs/manpage.html');

-- Time-outs by number: whose default each is.

INSERT INTO entry (key, kind, name, summary) VALUES ('timeouts', 'topic', 'Timeouts by number',
  'Whose default a duration in a log is, which code it ends in, and who gave up on whom.');

INSERT INTO chapter (entry, position, title, text) VALUES
('timeouts', 1, 'Reading a duration',
'Always the same, 60.001 | a timeout of 60 s. Whose, says the next chapter
A multiple of it, 90.0 | tries: CloudFront tries a GET 3 times, nginx goes on to the next server
Scattered | no timeout: the work takes that long, or clients lose patience one by one
0.000 to 0.010 | nobody waited: refused, reset, a circuit breaker, no server left

Where it stands: $request_time and $upstream_response_time of nginx, %D of Apache (microseconds), the five times of HAProxy (milliseconds), %DURATION% of Envoy (milliseconds), time-taken of IIS (milliseconds) and CloudFront (seconds). Look at the lines of one code only, and count the whole seconds; with $request_time as the last field of the line:

  awk ''$9 == 504 {n[int($NF)]++} END {for (s in n) print n[s], s}'' \
      access.log | sort -rn | head'),

('timeouts', 2, 'Whose number is it?',
'2 s | Gunicorn, keepalive
3 s | Caddy, dial_timeout: 502
3.5 s | Varnish, connect_timeout: 503
5 s | Envoy, connect_timeout: 503. ingress-nginx, proxy-connect-timeout: 504. Keep-alive of Node (from 24.6 on 6 s), Apache, lighttpd, Varnish, and of CloudFront to the origin
8 s | lighttpd, connect-timeout: 503
10 s | AWS ALB, to connect: 504; TLS with the target: 502. CloudFront, to connect, 3 times. Debian''s Apache, for the content: 408
15 s | Envoy, timeout of the route: 504
19 s | Cloudflare, to connect: 522
20 s | Apache, RequestReadTimeout: header section (up to 40 s) and content: 408. Tomcat, connectionTimeout in its server.xml, for the request and as keep-alive
30 s | CloudFront, for the answer: 504. Cloudflare, to send to the origin: 524
30 s | Gunicorn, timeout: it kills the worker, and nginx in front says 502
30 s | PHP, max_execution_time: 500; on Linux only work counts, not sleep or a slow query
30 s | IIS with ARR: 502. Traefik, dialTimeout: 504
50 s | HAProxy as Debian sets it up, timeout server: 504; timeout client: 408
60 s | nginx, proxy_connect_timeout, proxy_read_timeout, proxy_send_timeout, and the like of FastCGI and uWSGI: 504
60 s | nginx, client_header_timeout, client_body_timeout: 408, in the log only
60 s | AWS ALB, idle_timeout: 504 if the target is silent, 408 if the client is
60 s | Varnish, first_byte_timeout, between_bytes_timeout: 503 before the answer
60 s | Apache, Timeout, if nothing sets it: 502. Squid, connect_timeout: 503
60 s | Node, headersTimeout: 408. Traefik, readTimeout of the entry point
60 s | PHP, default_socket_timeout, when it asks other servers
65 s | keepalive_timeout in the nginx.conf that comes with nginx
70 s | IIS, activityTimeout of FastCGI; 30 s in IIS 7.0
75 s | nginx, keepalive_timeout
90 s | Cloudflare, no ACK from the origin: 522. CloudFront, 3 times 30 s, GET and HEAD only: 504. IIS, requestTimeout of FastCGI. Traefik, idleConnTimeout
100 s | Cloudflare, for the answer, in older editions of its manual, 120 s in those of 2025: 524
120 s | IIS, connectionTimeout: it closes, see HTTPERR. ASP.NET Core on IIS, startupTimeLimit: 500
125 s | Cloudflare, for the answer: 524
127 s | Linux, connect() without any answer (tcp_syn_retries 6): somebody has no timeout of his own
180 s | Traefik, idleTimeout of the entry point
240 s | Squid, forward_timeout: all its tries to connect
300 s | Debian''s Apache, Timeout: 502. Envoy, stream_idle_timeout: 504, or 408
300 s | Node, requestTimeout: 408. AWS ALB, deregistration delay: 502
300 s | curl, to connect. Squid, request_timeout. Caddy, idle connections
350 s | AWS NLB, a TCP flow without data
360 s | lighttpd, server.max-write-idle
400 s | Cloudflare, idle connections of visitors
600 s | Varnish, send_timeout. ingress-nginx, TCP streams
900 s | Squid, read_timeout: 504. Cloudflare, idle connections to the origin: 520
3600 s | Envoy, idle connections

So say the manuals and packages of 2026 and before; what is configured counts.'),

('timeouts', 3, 'None unless set',
'HAProxy | none at all: it warns of "missing timeouts" when it starts, and waits for ever
Caddy, Traefik | none for the answer (response_header_timeout, responseHeaderTimeout)
Node | none for the answer: server.timeout is 0
PHP-FPM | none: request_terminate_timeout is 0
Istio | none: its routes switch off the 15 s of Envoy
curl | none for the whole transfer; --max-time sets one

Then the next one in front gives up, or nobody: requests pile up until connections or workers are used up, and it is a 503.'),

('timeouts', 4, 'Who gave up on whom?',
'504, 522, 524 | this hop on the server behind it; the timeout is its own
502 after the full time | Apache and ARR on the server behind; or the worker was killed there
503 after the full time | Varnish, Squid, Envoy: no connection, Varnish also no answer
408 | the server on a client that sends too slowly
499, 460, 000, 0 with DC | the one in front on you. Your log has its timeout as the duration
200, an error in front | the same, but you answered, too late

Two logs side by side tell it: the hop with the 504 has the timeout, all hops behind it log a 499 or the like after the same time, or a 200 that comes later.'),

('timeouts', 5, 'Idle connections',
'A hop in front keeps connections to the server behind it, to use them again. If the one behind closes first, a request may just be on its way: an error now and then, at random, mostly after a pause. So the one behind has to wait longer.

In front, it waits | ALB 60 s, nginx 60 s (keepalive_timeout of upstream), Traefik 90 s, Caddy 2 min, Cloudflare 15 min, Envoy 1 h, CloudFront 5 s
Behind, it closes after | Gunicorn 2 s, Node 5 s, Apache 5 s, lighttpd 5 s, Tomcat 20 s, nginx 75 s, IIS 2 min
What comes of it | ALB 502, nginx 502 (POST only), Cloudflare 520, Envoy 503 with UC

For Node behind an ALB, say: server.keepAliveTimeout = 65000, and headersTimeout above that.');

INSERT INTO topic_link (topic, position, entry) VALUES
  ('timeouts', 1, '504'),
  ('timeouts', 2, '408'),
  ('timeouts', 3, '502'),
  ('timeouts', 4, '503'),
  ('timeouts', 5, '499 nginx'),
  ('timeouts', 6, '460 AWS'),
  ('timeouts', 7, '522 Cloudflare'),
  ('timeouts', 8, '524 Cloudflare'),
  ('timeouts', 9, '520 Cloudflare'),
  ('timeouts', 10, '000 curl'),
  ('timeouts', 11, 'Connection'),
  ('timeouts', 12, 'Keep-Alive'),
  ('timeouts', 13, 'Retry-After');

INSERT INTO alias (entry, words) VALUES
  ('timeouts', 'timeout timeouts time-out default timeout default timeouts which timeout whose timeout 5 seconds 10 seconds 15 seconds 20 seconds'),
  ('timeouts', '30 seconds 50 seconds 60 seconds 65 seconds 75 seconds 90 seconds 100 seconds 120 seconds 125 seconds 300 seconds 350 seconds 600 seconds 5 minutes'),
  ('timeouts', 'fails after exactly 60 seconds always 30 seconds proxy_read_timeout idle timeout read timeout connect timeout keepalive timeout keep-alive timeout'),
  ('timeouts', 'request_time duration time-taken always the same slow request random 502 intermittent 502 idle connection race nginx haproxy apache envoy alb cloudfront');

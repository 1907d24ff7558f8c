-- Lines of logs and sets of flags that people paste, explained at length: each page fits on a screen of 24 lines.

INSERT INTO entry (key, kind, name, summary) VALUES
  ('upstream timed out', 'text', 'upstream timed out',
   'nginx, error.log, 110: a 504, unless the answer had already begun.'),
  ('upstream prematurely closed connection', 'text', 'upstream prematurely closed connection',
   'nginx, error.log: the server behind hung up without an answer, or within it.'),
  ('connect() failed', 'text', 'connect() failed',
   'nginx, error.log: no connection to the server behind it. The client got 502.'),
  ('haproxy termination states', 'text', 'HAProxy termination states',
   'Four letters in each line of its log: who ended it, and waiting for what.'),
  ('envoy response flags', 'text', 'Envoy response flags',
   'Behind the status in the log of Envoy and Istio: why it answered by itself.'),
  ('aws alb status codes', 'text', 'AWS ALB status codes',
   'Two in a row: elb_status_code, for the client, and target_status_code.'),
  ('cloudflare errors 1xxx', 'text', 'Cloudflare errors 1xxx',
   'Four digits in the content; the status in front is 403, 409, 429, 500, 503, 530.');

INSERT INTO chapter (entry, position, title, text) VALUES
('upstream timed out', 1, 'How the line goes on: where the time went',
'while connecting to upstream | 504; host down, packets dropped, backlog full
while SSL handshaking | 504; that port speaks no TLS and waits
while sending request | 504; the server behind stopped reading
while reading response header | 504; slow application
while reading upstream | 200 or what had been sent, content cut (curl: exit status 18); a WebSocket: it was idle'),
('upstream timed out', 2, 'Look at',
'60 s exactly | nobody set proxy_connect_timeout, proxy_send_timeout, proxy_read_timeout; fastcgi_, uwsgi_ and grpc_ have their own
60.0, 60.0 | in $upstream_response_time: nginx asked the next server too (proxy_next_upstream); the waits add up
499 instead | in access.log: the client lost patience before nginx did
502 and (110 | "connect() failed (110": Linux gave up first, not nginx
no such line | the server behind sent the 504 itself: $upstream_status'),
('upstream timed out', 3, 'Retry',
'GET HEAD PUT DELETE: yes. POST: it may still be running behind there.'),

('upstream prematurely closed connection', 1, 'How the line goes on',
'while reading response header | 502; there was no answer at all
while reading upstream | 200 or what had been sent, content cut (curl: exit status 18)'),
('upstream prematurely closed connection', 2, 'Who closed it? $upstream_response_time of such lines',
'always the same, 30.0 | a limit that kills the worker, as 30 s of Gunicorn
scattered | killed or crashed: dmesg -T | grep -iE ''oom|segfault''
many at one moment | a restart or deployment: journalctl -u SERVICE
0.000, now and then | it ended an idle connection just then. POST only: nginx repeats a GET by itself. Its keep-alive has to be longer than keepalive_timeout in upstream (60 s)
0.000, each time | one request crashes it, or the port speaks another protocol: curl -v it from here'),
('upstream prematurely closed connection', 3, 'Its relatives',
'recv() failed (104 | the same with a reset: crash, kill, idle connection ended
client prematurely | the other side: the client left, which is a 499'),
('upstream prematurely closed connection', 4, 'Retry',
'GET HEAD PUT DELETE: yes. POST: it may have been carried out before that.'),

('connect() failed', 1, 'The number says why',
'111 | Connection refused: nothing listens there: ss -ltnp. In a container 127.0.0.1 is the container itself
110 | Connection timed out: a firewall drops packets, or the host is down. After proxy_connect_timeout (60 s): upstream timed out, 504
113 | No route to host: a firewall rejects, or no such machine
101 | Network is unreachable: no route, often for an IPv6 address
13 | Permission denied: httpd_can_network_connect; unix: namei -l PATH
2 | No such file, unix: the service is down, or the path differs
11 | Resource temporarily unavailable, unix: backlog full, too few workers: listen.backlog, pm.max_children
99 | Cannot assign requested address: no local port is left; keepalive in upstream. With bind(): proxy_bind, and a 500
104 | behind recv(): upstream prematurely closed connection'),
('connect() failed', 2, 'Look at',
'upstream: "..." | at the end of the line: the address that was tried. [::1] where you meant 127.0.0.1? Name the address, not localhost'),
('connect() failed', 3, 'Retry',
'Any request, POST too: nothing has reached that server.'),

('haproxy termination states', 1, 'The first two letters; the others are about cookies',
'C S P | client, server, HAProxy itself. c s: their timeout. L: a redirect or statistics. R: out of sockets or memory. K: by hand
R Q C H D L T | request, queue, connection, header section, content, last bytes, tarpit. -- for both: no error; the code is the server''s'),
('haproxy termination states', 2, 'Those that one meets',
'SC-- 503 | refused, or <NOSRV>: no server is up. Is it running? show stat
sC-- 503 | timeout connect, and its retries: firewall, host down, backlog full
sQ-- 503 | timeout queue: all servers at maxconn. Slow, or too few
SH-- 502 | closed before it answered: crash, restart, idle connection
sH-- 504 | timeout server: slow application
PH-- 502 | answer not HTTP, or too large: show errors; tune.bufsize
SD-- 200 | it broke off in the content: crash, or a device in between
CD-- cD-- | the client left during the answer; timeout client
CH-- CC-- | the client left before the answer: see 499. Without abortonclose nobody notices, and it ends as sH--
cR-- 408 | timeout http-request: slow client, or a browser''s spare connection
PR-- | 400: not HTTP, or too large; 403, 429: a rule, see http-request'),

('envoy response flags', 1, 'From behind',
'UF 503 | no connection: refused, connect_timeout (5 s), TLS. Right port?
UC 503 | it closed before it answered: crash, or keep-alive shorter than idle_timeout of Envoy (1 h)
UH 503 | no healthy server: kubectl get endpoints; /clusters
UO 503 | circuit breaker here is open; Istio: DestinationRule, connectionPool
URX | retries used up; the flag beside it says what failed
UT 504 | timeout of the route, 15 s (Istio: none), or per_try_timeout
UPE 502 | answer not HTTP, or HTTP/1 and HTTP/2 mixed up'),
('envoy response flags', 2, 'From Envoy, and from the client',
'NR 404 | no route: compare Host with the domains, then the path
NC 503 | the route names a cluster that is not there (yet)
RL 429 | its rate limit. UAEX 403: ext_authz denied it
DC 0 | the client left first, as 499 of nginx'),
('envoy response flags', 3, 'And without a flag',
'- | the server behind sent this code; Istio: via_upstream'),

('aws alb status codes', 1, 'The target''s or the balancer''s?',
'502 502 | the same code twice: the target sent it. Look in its log
502 - | the balancer''s own; the client sees Server: awselb/2.0'),
('aws alb status codes', 2, 'Of its own',
'400 - | malformed, fields over 64K, or the client left while it sent
403 - | AWS WAF blocked it: the log of the web ACL names the rule
460 - | the client left before the answer: slow, or a timeout in front
502 - | refused, reset, TLS failed, or the target ended an idle connection: its keep-alive has to be longer than idle_timeout (60 s)
503 - | the target group has no registered targets
504 - | after 10 s (time - request_creation_time): no connection: security group, network ACL; after 60 s (idle_timeout): no answer
561 - | the identity provider answered with an error: error_reason'),
('aws alb status codes', 3, 'The three times before them',
'-1 | no target could be asked, it closed or was silent for idle_timeout, or the request was malformed
second | how long the target took until its answer began; near 60: idle_timeout is close'),

('cloudflare errors 1xxx', 1, 'Which ones come with it; httplore error code: 1020 has more',
'403 | 1020 a firewall rule of the site; 1005, 1006, 1009 network, address, country banned; 1010 kind of client; 1011 hotlink
403 | 1000, 1002, 1034 a DNS record has a wrong address; 1014 a CNAME to another account; 1003 an address in the URL
409 | 1001, 1018 Cloudflare does not know the name
429 | 1015 over the rate limit of the site
500 | 1101 a Worker threw an exception
503 | 1102 a Worker took too much CPU time or memory; 1200 too many requests wait for the origin; 1023 host not found
530 | 1016 the target of the record does not resolve; 1033 no cloudflared is connected to the tunnel'),
('cloudflare errors 1xxx', 2, 'Who can do something',
'the client | of a ban: nothing but to send the owner the Ray ID
the owner | Security Events: look up the Ray ID, mend the rule, or allow the address in IP Access Rules. Else DNS, Workers, the origin
support | of Cloudflare lifts no ban that an owner has set');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source, entry) VALUES
  -- for lines that go on in another way than those known, or not at all
  ('504', 190, 0, 'nginx', 'log', 'upstream timed out', 'httplore upstream timed out: where the time went', 'nginx 1.22.1', 'upstream timed out'),
  ('504', 191, 0, 'nginx', 'log', 'upstream timed out (110: Connection timed out)', 'the same; 110: Operation timed out where the C library is musl',
   'nginx 1.22.1', 'upstream timed out'),
  ('502', 190, 0, 'nginx', 'log', 'upstream prematurely closed connection', 'httplore upstream prematurely closed connection: who closed it',
   'nginx 1.22.1', 'upstream prematurely closed connection'),
  ('502', 191, 0, 'nginx', 'log', 'connect() failed (', 'httplore "connect() failed": what the number says', 'nginx 1.22.1', 'connect() failed'),
  ('502', 192, 0, 'nginx', 'log', 'connect() to * failed (', 'httplore "connect() failed": what the number says', 'nginx 1.22.1', 'connect() failed'),
  ('502', 193, 0, 'nginx', 'log', 'connect() to * failed (99: Cannot assign requested address) while connecting to upstream',
   'no local port is left for another connection: keepalive in upstream, net.ipv4.ip_local_port_range; ss -s',
   'https://github.com/nginx/nginx/blob/master/src/event/ngx_event_connect.c', NULL);

INSERT INTO alias (entry, words) VALUES
  ('upstream timed out', 'upstream timed out 110 connection timed out operation timed out while reading response header from upstream nginx 504'),
  ('upstream prematurely closed connection', 'upstream prematurely closed connection while reading response header from upstream nginx 502'),
  ('connect() failed', 'connect failed connection refused no route to host permission denied errno 111 110 113 13 99 11 while connecting to upstream nginx 502'),
  ('haproxy termination states', 'haproxy termination state haproxy flags session state at disconnection haproxy log codes sh ph sc sd cd cr pr'),
  ('envoy response flags', 'envoy flags istio response flags istio flags response_flags access log uf uh uc ut nr dc'),
  ('aws alb status codes', 'elb_status_code target_status_code application load balancer request_processing_time target_processing_time'),
  ('cloudflare errors 1xxx', 'cloudflare 1xxx error code 1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1018 1019 1020'),
  ('cloudflare errors 1xxx', 'error 1023 1025 1033 1034 1035 1037 1101 1102 1106 1200 cloudflare ray id access denied banned blocked');

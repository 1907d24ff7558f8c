-- What Cloudflare means by numbers of its own.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('Cloudflare 5xx errors', 'Cloudflare documentation: 5xx errors', NULL, 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/', 'error-');

-- 520 Cloudflare Web Server Returns an Unknown Error ------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('520 Cloudflare', 'status', 'Web Server Returns an Unknown Error',
  'Cloudflare reached the site''s server and got nothing from it that it can use.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('520 Cloudflare', 520, 'Cloudflare', '5xx', 'unofficial', 45, 'Cloudflare 5xx errors', '520', 'allowed',
   'the origin server''s, or a firewall''s in front of it; not the visitor''s',
   'later', 'after a minute (Retry-After: 60); a POST may have been carried out',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('520 Cloudflare', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('520 Cloudflare', 'Origin Error', 'Cloudflare, in older status lines');

INSERT INTO section (entry, kind, text) VALUES
('520 Cloudflare', 'meaning',
'Cloudflare''s edge connected to the origin server, and then got an empty answer, a broken one, or a closed connection. Whoever runs the origin has to look: mostly something crashed in the middle of the request.

It stands for what goes wrong there and has no number of its own. Unlike with 521 to 523 the origin has been reached, so its log may know more.'),
('520 Cloudflare', 'server',
'The edge makes it up; no origin sends it. Reasons are an answer that ends before its header section is complete, one that is not HTTP, more than 128 KB of header fields, an origin that agrees to HTTP/2 and then does not speak it, and Authenticated Origin Pulls switched on without the origin being set up for it.

The edge keeps idle connections to the origin for up to 900 s and uses them again. That is long: an origin that closes them should do so cleanly.'),
('520 Cloudflare', 'client',
'A browser gets a page of Cloudflare with "Error code 520" and a Ray ID, or one that the site has put in its place. A program may get just the line "error code: 520", or JSON after RFC 9457 if its Accept asks for it.

The answer may say Retry-After: 60. Many programs repeat 502, 503 and 504 by themselves but none of these numbers, curl 7.88.1 among them. After a POST, first find out whether the work was done.'),
('520 Cloudflare', 'caching',
'The answer carries Cache-Control: private, no-store where it was captured. Old copies at the edge may be used instead: by stale-if-error, or by Always Online, which is meant for 520 to 527.'),
('520 Cloudflare', 'choosing',
'Not for your own servers; to clients that do not know Cloudflare it is a plain 500. A gateway that gets a useless answer sends 502.'),
('520 Cloudflare', 'history',
'Older texts give 16 or 32 KB as the limit of the header fields.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('520 Cloudflare', 1, 1, NULL, 'cause', 'CF-Ray', 'sent to the origin too: log $http_cf_ray there', 'https://developers.cloudflare.com/fundamentals/reference/http-headers/'),
  ('520 Cloudflare', 2, 1, NULL, 'cause', 'the origin''s error log', 'a crash, a restart, no memory at that second', NULL),
  ('520 Cloudflare', 3, 1, NULL, 'cause', 'the size of header fields', 'over 128 KB: often too many Set-Cookie', 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/'),
  ('520 Cloudflare', 4, 1, NULL, 'cause', 'a firewall or plugin', 'resets connections from Cloudflare', NULL),
  ('520 Cloudflare', 5, 1, NULL, 'cause', 'return 444 in nginx', 'closes without a word; the edge makes 520 of it', 'https://github.com/mitchellkrogza/nginx-ultimate-bad-bot-blocker'),
  ('520 Cloudflare', 6, 0, 'Cloudflare', 'setting', 'HTTP/2 to Origin', 'switch it off to see whether HTTP/2 of the origin is at fault', 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/'),
  ('520 Cloudflare', 7, 0, 'curl', 'flag', 'curl --connect-to ::IP', 'asks the origin past Cloudflare; in full: curl -sv https://HOST/ --connect-to ::IP-OF-THE-ORIGIN', 'curl 7.88.1'),
  ('520 Cloudflare', 8, 0, 'curl', 'flag', 'curl --retry', 'curl 7.88.1 repeats none of 520 to 530; with -f --retry-all-errors it does', 'curl 7.88.1'),
  ('520 Cloudflare', 9, 0, 'Cloudflare', 'log', 'HTTP/1.1 520 <none>', 'the status line over HTTP/1.1: the edge has no phrase for it', NULL),
  ('520 Cloudflare', 10, 0, 'Cloudflare', 'log', 'error code: 520', 'may be all of the content that a program gets', NULL);

INSERT INTO alias (entry, words) VALUES
  ('520 Cloudflare', 'cloudflare unknown error cf 520 web server is returning an unknown error error code 520 origin error'),
  ('520 Cloudflare', 'cloudflare empty response empty reply from origin unexpected response connection reset by origin crash'),
  ('520 Cloudflare', 'cloudflare response headers too large cookies too many set-cookie 128 kb upstream prematurely closed connection'),
  ('520 Cloudflare', 'ray id cf-ray supabase 520 authenticated origin pulls php crash orange cloud proxied');

INSERT INTO example (status, request, response) VALUES ('520 Cloudflare',
'GET /orders HTTP/1.1
Host: www.example.com

',
'HTTP/1.1 520 Web Server Returns an Unknown Error
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/html; charset=UTF-8
Content-Length: 78
Retry-After: 60
Cache-Control: private, max-age=0, no-store, no-cache
Server: cloudflare
CF-RAY: a38c1f20bd7e4c11-FRA

<title>www.example.com | 520: Web server is returning an unknown error</title>');

-- 521 Cloudflare Web Server Is Down -----------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('521 Cloudflare', 'status', 'Web Server Is Down',
  'The site''s server refused the connection that Cloudflare tried to make.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('521 Cloudflare', 521, 'Cloudflare', '5xx', 'unofficial', 45, 'Cloudflare 5xx errors', '521', 'allowed',
   'the origin''s: nothing listens there, or its firewall rejects Cloudflare',
   'later', 'after two minutes (Retry-After: 120), also a POST: nothing arrived',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('521 Cloudflare', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('521 Cloudflare', 'Origin Down', 'Cloudflare, in older status lines');

INSERT INTO section (entry, kind, text) VALUES
('521 Cloudflare', 'meaning',
'Cloudflare''s edge found the machine, and its connection was turned down at once. Whoever runs the origin server has to act: start the web server, let it listen on the port that Cloudflare asks, or stop the firewall from rejecting Cloudflare''s addresses.

If the site works when it is asked directly, the firewall or the port is the reason.'),
('521 Cloudflare', 'server',
'The edge sends it; the origin has no line about the request. Which port it asks depends on the SSL/TLS mode of the zone: 80 with Flexible, 443 with Full and Full (strict). Full with a web server that speaks plain HTTP on port 80 only is a frequent cause.

A firewall that drops packets instead of rejecting them leads to 522.'),
('521 Cloudflare', 'client',
'A browser gets a page of Cloudflare with "Error code 521" and a Ray ID, or one of the site''s own; a program perhaps just "error code: 521", or JSON if its Accept asks for it. It may repeat any method after Retry-After: no request has reached the origin.'),
('521 Cloudflare', 'caching',
'The edge says Cache-Control: private, no-store with its errors. Old copies may be served in place of a 521, by stale-if-error or Always Online.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('521 Cloudflare', 1, 1, NULL, 'cause', 'ss -ltn at the origin', 'does it listen, and not on 127.0.0.1 only?', NULL),
  ('521 Cloudflare', 2, 1, 'Cloudflare', 'setting', 'SSL/TLS mode', 'Full asks port 443, Flexible port 80', 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/'),
  ('521 Cloudflare', 3, 1, NULL, 'cause', 'the firewall, fail2ban', 'must let in all of www.cloudflare.com/ips', 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/'),
  ('521 Cloudflare', 4, 1, 'curl', 'flag', 'curl --connect-to ::IP', 'asks past Cloudflare; error (7) is the same fault', 'curl 7.88.1'),
  ('521 Cloudflare', 5, 1, NULL, 'cause', 'X-Via-Jsl, not CF-Ray', 'the Jiasule firewall: wants a cookie from its script', NULL),
  ('521 Cloudflare', 6, 0, 'Cloudflare', 'log', 'HTTP/1.1 521 <none>', 'the status line over HTTP/1.1: the edge has no phrase for it', NULL),
  ('521 Cloudflare', 7, 0, 'Cloudflare', 'log', 'error code: 521', 'may be all of the content that a program gets', NULL);

INSERT INTO alias (entry, words) VALUES
  ('521 Cloudflare', 'cloudflare web server is down origin down cf 521 error code 521'),
  ('521 Cloudflare', 'cloudflare origin refused connection connection refused econnrefused port 443 closed nothing listening nginx stopped'),
  ('521 Cloudflare', 'cloudflare firewall blocks cloudflare ips allowlist whitelist ufw iptables reject fail2ban'),
  ('521 Cloudflare', 'flexible full ssl mode wrong port jsl jsluid jsl_clearance jiasule anti bot cookie scraper');

INSERT INTO example (status, request, response) VALUES ('521 Cloudflare',
'GET / HTTP/1.1
Host: www.example.com

',
'HTTP/1.1 521 Web Server Is Down
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/html; charset=UTF-8
Content-Length: 56
Retry-After: 120
Cache-Control: private, max-age=0, no-store, no-cache
Server: cloudflare
CF-RAY: a38c1f3c5a0d9b72-AMS

<title>www.example.com | 521: Web server is down</title>');

-- 522 Cloudflare Connection Timed Out ---------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('522 Cloudflare', 'status', 'Connection Timed Out',
  'Cloudflare got no TCP connection to the site''s server in time.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('522 Cloudflare', 522, 'Cloudflare', '5xx', 'unofficial', 50, 'Cloudflare 5xx errors', '522', 'allowed',
   'the origin''s or its network''s: packets are dropped, or nobody is there',
   'later', 'after two minutes (Retry-After: 120); most often the origin got nothing',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('522 Cloudflare', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('522 Cloudflare', 'Origin Connection Time-out', 'Cloudflare, in older status lines');

INSERT INTO section (entry, kind, text) VALUES
('522 Cloudflare', 'meaning',
'Cloudflare''s edge sent its packets to the address of the origin server, and nothing came back. Whoever runs the origin has to find out where they are lost: most often a firewall drops Cloudflare''s addresses without a word, or the address in the DNS settings is an old one, or the machine is off or overloaded.

The web server itself knows nothing of the request.'),
('522 Cloudflare', 'server',
'Two waits of the edge end in 522; neither can be changed:

  19 s   from the first SYN until a SYN+ACK arrives
  90 s   on an open connection, until the request is acknowledged

The SYN is repeated after 1, 1, 1, 1, 1, 2, 4 and 8 s. The edge then tries once more, so a visitor may wait for about 40 s. In the second case the connection stood; the request may have arrived then.'),
('522 Cloudflare', 'client',
'A browser gets a page of Cloudflare with "Error code 522" and a Ray ID, or one of the site''s own; a program perhaps just "error code: 522", or JSON if its Accept asks for it. A client whose own timeout is below 40 s may never see it: Cloudflare logs 499 then.

Since the wait is long, repeat with growing pauses, not at once. A GET can be repeated safely; ask before you repeat a POST.'),
('522 Cloudflare', 'caching',
'The edge says Cache-Control: private, no-store with its errors. Old copies may be served in place of a 522, by stale-if-error or Always Online.'),
('522 Cloudflare', 'choosing',
'Not for your own gateways: they send 504 if time runs out, also while connecting.'),
('522 Cloudflare', 'history',
'Older texts give 15 s for the SYN+ACK, and some call an origin that is slow to answer a 522; that is 524.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('522 Cloudflare', 1, 1, NULL, 'cause', 'the firewall', 'must let in all of www.cloudflare.com/ips', 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/'),
  ('522 Cloudflare', 2, 1, 'Cloudflare', 'setting', 'DNS: A, AAAA', 'still the address that the origin has?', 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/'),
  ('522 Cloudflare', 3, 1, NULL, 'cause', 'load and backlog', 'ss -ltn: Recv-Q as high as Send-Q', NULL),
  ('522 Cloudflare', 4, 1, 'curl', 'flag', 'curl --connect-to ::IP', 'asks past Cloudflare: a timeout there too?', 'curl 7.88.1'),
  ('522 Cloudflare', 5, 1, NULL, 'cause', 'tcpdump at the origin', 'SYN but no SYN+ACK: firewall or backlog there', NULL),
  ('522 Cloudflare', 6, 0, 'Cloudflare', 'setting', 'Workers custom domain', 'a Worker that fetches its own host name gets 522', 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/'),
  ('522 Cloudflare', 7, 0, 'Cloudflare', 'setting', 'Pages custom domain', 'a CNAME to Pages without a custom domain set up there', 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/'),
  ('522 Cloudflare', 8, 0, 'curl', 'flag', 'curl --retry', 'curl 7.88.1 does not repeat a 522; newer ones count 522 and 524 as passing', 'https://github.com/curl/curl/blob/master/docs/cmdline-opts/retry.md'),
  ('522 Cloudflare', 9, 0, 'Cloudflare', 'log', 'HTTP/1.1 522 <none>', 'the status line over HTTP/1.1: the edge has no phrase for it', NULL),
  ('522 Cloudflare', 10, 0, 'Cloudflare', 'log', 'error code: 522', 'may be all of the content that a program gets', NULL);

INSERT INTO alias (entry, words) VALUES
  ('522 Cloudflare', 'cloudflare connection timed out cf 522 error code 522 origin connection time-out'),
  ('522 Cloudflare', 'cloudflare tcp connect timeout tcp handshake timeout syn ack etimedout connect timed out'),
  ('522 Cloudflare', 'cloudflare firewall drops packets cloudflare ips blocked rate limited security group wrong origin ip'),
  ('522 Cloudflare', 'cloudflare pages 522 worker fetch own hostname 19 seconds 90 seconds site offline');

INSERT INTO example (status, request, response) VALUES ('522 Cloudflare',
'GET / HTTP/1.1
Host: www.example.com

',
'HTTP/1.1 522 Connection Timed Out
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/html; charset=UTF-8
Content-Length: 58
Retry-After: 120
Cache-Control: private, max-age=0, no-store, no-cache
Server: cloudflare
CF-RAY: a38c1f59d0c4e6a5-DTW

<title>www.example.com | 522: Connection timed out</title>');

-- 523 Cloudflare Origin Is Unreachable --------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('523 Cloudflare', 'status', 'Origin Is Unreachable',
  'Cloudflare found no way through the network to the address of the site''s server.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('523 Cloudflare', 523, 'Cloudflare', '5xx', 'unofficial', 25, 'Cloudflare 5xx errors', '523', 'allowed',
   'the origin''s network or a wrong address in DNS; not the visitor''s',
   'later', 'after two minutes (Retry-After: 120), also a POST: nothing arrived',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('523 Cloudflare', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('523 Cloudflare', 'Origin Unreachable', 'Cloudflare, in older status lines');

INSERT INTO section (entry, kind, text) VALUES
('523 Cloudflare', 'meaning',
'Somewhere between Cloudflare''s edge and the origin server a router does not know the way to the origin''s address. Whoever runs the site checks the address in the DNS settings first, then asks the hosting company about its network.

The web server is not involved. It may run without a fault.'),
('523 Cloudflare', 'server',
'The edge sends it after its attempt to connect has failed for want of a route. The way back counts too: a routing table at the origin that sends Cloudflare''s addresses elsewhere has the same effect. In AWS a route for 172.0.0.0/8 that leads inside does that, since 172.64.0.0/13 is Cloudflare''s.'),
('523 Cloudflare', 'client',
'A browser gets a page of Cloudflare with "Error code 523" and a Ray ID, or one of the site''s own; a program perhaps just "error code: 523", or JSON if its Accept asks for it. It waits; a broken route takes minutes at least.'),
('523 Cloudflare', 'caching',
'The edge says Cache-Control: private, no-store with its errors. Old copies may be served in place of a 523, by stale-if-error or Always Online.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('523 Cloudflare', 1, 1, 'Cloudflare', 'setting', 'DNS: A, AAAA', 'an address that is old, private or mistyped', 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/'),
  ('523 Cloudflare', 2, 1, NULL, 'cause', 'traceroute, mtr', 'from the origin to one of www.cloudflare.com/ips', 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/'),
  ('523 Cloudflare', 3, 1, 'AWS', 'setting', 'VPC route table', 'in AWS: takes in 172.64.0.0/13, leads inside', 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/'),
  ('523 Cloudflare', 4, 1, NULL, 'cause', 'the hosting company', 'an outage, or a network that is no longer announced', NULL),
  ('523 Cloudflare', 5, 0, 'Cloudflare', 'log', 'HTTP/1.1 523 <none>', 'the status line over HTTP/1.1: the edge has no phrase for it', NULL),
  ('523 Cloudflare', 6, 0, 'Cloudflare', 'log', 'error code: 523', 'may be all of the content that a program gets', NULL);

INSERT INTO alias (entry, words) VALUES
  ('523 Cloudflare', 'cloudflare origin is unreachable origin unreachable cf 523 error code 523'),
  ('523 Cloudflare', 'cloudflare no route to origin no route to host ehostunreach enetunreach network unreachable bgp routing'),
  ('523 Cloudflare', 'cloudflare wrong ip address in dns a record aaaa record old ip vpc route 172.64.0.0/13');

INSERT INTO example (status, request, response) VALUES ('523 Cloudflare',
'GET / HTTP/1.1
Host: www.example.com

',
'HTTP/1.1 523 Origin Is Unreachable
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/html; charset=UTF-8
Content-Length: 59
Retry-After: 120
Cache-Control: private, max-age=0, no-store, no-cache
Server: cloudflare
CF-RAY: a38c1f7714b98d30-SIN

<title>www.example.com | 523: Origin is unreachable</title>');

-- Taken for one another ------------------------------------------------------------------------------

INSERT INTO relation (a, b, weight, axis, about_a, about_b, short_a, short_b) VALUES
  ('444 nginx', '520 Cloudflare', 3, 'the cause at the origin, and what the edge makes of it',
   'nginx at the origin closed without a word, on purpose',
   'what Cloudflare tells the visitor after such a hang-up',
   'nginx hung up on purpose', 'Cloudflare got no answer'),
  ('502', '520 Cloudflare', 2, 'any gateway, or Cloudflare''s edge',
   'any gateway says so; through Cloudflare often the origin''s own proxy',
   'Cloudflare got an empty or broken answer from the origin',
   'any gateway: bad answer', 'Cloudflare: bad answer'),
  ('502', '521 Cloudflare', 2, 'any gateway, or Cloudflare''s edge',
   'any other gateway says so when it is refused a connection',
   'Cloudflare was refused the connection to the origin',
   'any gateway: refused too', 'Cloudflare was refused'),
  ('504', '522 Cloudflare', 2, 'any gateway, or Cloudflare''s edge while connecting',
   'any gateway: time ran out, while connecting or later',
   'Cloudflare got no TCP connection to the origin in time',
   'any gateway: time ran out', 'Cloudflare: not connected'),
  ('520 Cloudflare', '521 Cloudflare', 2, 'whether a connection was made',
   'connected, but the answer was empty or broken',
   'not connected: the origin refused',
   'connected, broken answer', 'connection refused'),
  ('521 Cloudflare', '522 Cloudflare', 1, 'a refusal at once, or no reaction',
   'refused at once: nothing listens, or the firewall rejects',
   'no reaction: the firewall drops packets, or the host is off',
   'refused at once', 'no reaction to SYN'),
  ('521 Cloudflare', '523 Cloudflare', 3, 'the machine, or the way to it',
   'the machine was reached and refused the connection',
   'no route: the machine was not reached at all',
   'reached and refused', 'no route to the origin'),
  ('522 Cloudflare', '523 Cloudflare', 2, 'silence, or no route',
   'packets leave, and nothing comes back in time',
   'a router says that there is no way there',
   'no reaction to SYN', 'no route to the origin');

-- What Cloudflare means by numbers of its own.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('Cloudflare 5xx errors', 'Cloudflare documentation: 5xx errors', NULL, 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/', 'error-'),
  ('Cloudflare Railgun errors', 'Cloudflare documentation of early 2024: 5xx errors', NULL, 'https://github.com/cloudflare/cloudflare-docs/blob/0a96d9c6ee6256f608b965025fd648d55befc5c5/content/support/Troubleshooting/Cloudflare%20Errors/Troubleshooting%20Cloudflare%205XX%20errors.md', NULL);

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

Cloudflare lists 520 for two limits of connections that are kept open as well: 900 s without a request, and the TCP keep-alive, sent every 30 s.'),
('520 Cloudflare', 'client',
'A browser gets a page of Cloudflare with "Error code 520" and a Ray ID, or one that the site has put in its place. A program may get just the line "error code: 520", or JSON after RFC 9457 if its Accept asks for it.

The answer may say Retry-After: 60; the bare line was seen without it. Many programs repeat 502, 503 and 504 but none of these numbers, curl --retry (7.88.1) among them. After a POST, first find out whether the work was done.'),
('520 Cloudflare', 'caching',
'The answer carries Cache-Control: private, no-store where it was captured. Old copies at the edge may be used instead: by stale-if-error, or by Always Online, which is meant for 520 to 527.'),
('520 Cloudflare', 'choosing',
'Not for your own servers; to clients that do not know Cloudflare it is a plain 500. A gateway that gets a useless answer sends 502.

Tencent''s EdgeOne sends 520 to 525 for much the same faults, except 523; without CF-Ray in the answer, look there.'),
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
  ('520 Cloudflare', 10, 0, 'Cloudflare', 'log', 'error code: 520', 'may be all of the content that a program gets', NULL),
  ('520 Cloudflare', 51, 1, 'Cloudflare', 'who', 'Cloudflare', 'CF-Ray in the answer, and no 520 in the log of the origin', NULL);

INSERT INTO alias (entry, words) VALUES
  ('520 Cloudflare', 'cloudflare unknown error cf 520 web server is returning an unknown error error code 520 origin error'),
  ('520 Cloudflare', 'cloudflare empty response empty reply from origin unexpected response connection reset by origin crash'),
  ('520 Cloudflare', 'cloudflare response headers too large cookies too many set-cookie 128 kb upstream prematurely closed connection'),
  ('520 Cloudflare', 'ray id cf-ray supabase 520 authenticated origin pulls php crash orange cloud proxied');

INSERT INTO example (status, request, response) VALUES ('520 Cloudflare',
'GET /orders HTTP/1.1
Host: www.example.com

',
'HTTP/1.1 520 <none>
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain; charset=UTF-8
Content-Length: 15
Cache-Control: private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0
Expires: Thu, 01 Jan 1970 00:00:01 GMT
Server: cloudflare
CF-RAY: a38c1f20bd7e4c11-FRA

error code: 520');

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
  ('521 Cloudflare', 6, 0, 'Cloudflare', 'log', 'HTTP/1.1 521 <none>', 'the status line over HTTP/1.1: the edge has no phrase for it', NULL),
  ('521 Cloudflare', 7, 0, 'Cloudflare', 'log', 'error code: 521', 'may be all of the content that a program gets', NULL),
  ('521 Cloudflare', 51, 1, 'Cloudflare', 'who', 'Cloudflare', 'CF-Ray in the answer, and no 521 in the log of the origin', NULL),
  ('521 Cloudflare', 52, 1, 'Jiasule', 'who', 'Jiasule', 'X-Via-Jsl in the answer: its firewall wants a cookie from its script', NULL);

INSERT INTO alias (entry, words) VALUES
  ('521 Cloudflare', 'cloudflare web server is down origin down cf 521 error code 521'),
  ('521 Cloudflare', 'cloudflare origin refused connection connection refused econnrefused port 443 closed nothing listening nginx stopped'),
  ('521 Cloudflare', 'cloudflare firewall blocks cloudflare ips allowlist whitelist ufw iptables reject fail2ban'),
  ('521 Cloudflare', 'flexible full ssl mode wrong port jsl jsluid jsl_clearance jiasule anti bot cookie scraper');

INSERT INTO example (status, request, response) VALUES ('521 Cloudflare',
'GET / HTTP/1.1
Host: www.example.com

',
'HTTP/1.1 521 <none>
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain; charset=UTF-8
Content-Length: 15
Cache-Control: private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0
Expires: Thu, 01 Jan 1970 00:00:01 GMT
Server: cloudflare
CF-RAY: a38c1f3c5a0d9b72-AMS

error code: 521');

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

The SYN is repeated after 1, 1, 1, 1, 1, 2, 4 and 8 s. The edge may then try once more: visitors were seen to wait for 20 s or for 40 s. In the second case the connection stood; the request may have arrived then.'),
('522 Cloudflare', 'client',
'A browser gets a page of Cloudflare with "Error code 522" and a Ray ID, or one of the site''s own; a program perhaps just "error code: 522", or JSON if its Accept asks for it. A client whose own timeout is below 40 s may never see it: Cloudflare logs 499 then.

Since the wait is long, repeat with growing pauses, not at once. After a POST, first find out whether it was done.'),
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
  ('522 Cloudflare', 8, 0, 'curl', 'flag', 'curl --retry', 'curl 7.88.1 does not repeat a 522; from 8.17 on it repeats 522 and 524', 'https://github.com/curl/curl/blob/master/docs/cmdline-opts/retry.md'),
  ('522 Cloudflare', 9, 0, 'Cloudflare', 'log', 'HTTP/1.1 522 <none>', 'the status line over HTTP/1.1: the edge has no phrase for it', NULL),
  ('522 Cloudflare', 10, 0, 'Cloudflare', 'log', 'error code: 522', 'may be all of the content that a program gets', NULL),
  ('522 Cloudflare', 51, 1, 'Cloudflare', 'who', 'Cloudflare', 'CF-Ray in the answer, and no 522 in the log of the origin', NULL);

INSERT INTO alias (entry, words) VALUES
  ('522 Cloudflare', 'cloudflare connection timed out cf 522 error code 522 origin connection time-out'),
  ('522 Cloudflare', 'cloudflare tcp connect timeout tcp handshake timeout syn ack etimedout connect timed out'),
  ('522 Cloudflare', 'cloudflare firewall drops packets cloudflare ips blocked rate limited security group wrong origin ip'),
  ('522 Cloudflare', 'cloudflare pages 522 worker fetch own hostname 19 seconds 90 seconds site offline');

INSERT INTO example (status, request, response) VALUES ('522 Cloudflare',
'GET / HTTP/1.1
Host: www.example.com

',
'HTTP/1.1 522 <none>
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain; charset=UTF-8
Content-Length: 15
Cache-Control: private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0
Expires: Thu, 01 Jan 1970 00:00:01 GMT
Server: cloudflare
CF-RAY: a38c1f59d0c4e6a5-DTW

error code: 522');

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
'A browser gets a page of Cloudflare with "Error code 523" and a Ray ID, or one of the site''s own; a program perhaps just "error code: 523", or JSON if its Accept asks for it. It may repeat any method after Retry-After: no request has reached the origin.'),
('523 Cloudflare', 'caching',
'The edge says Cache-Control: private, no-store with its errors. Old copies may be served in place of a 523, by stale-if-error or Always Online.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('523 Cloudflare', 1, 1, 'Cloudflare', 'setting', 'DNS: A, AAAA', 'an address that is old, private or mistyped', 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/'),
  ('523 Cloudflare', 2, 1, NULL, 'cause', 'traceroute, mtr', 'from the origin to one of www.cloudflare.com/ips', 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/'),
  ('523 Cloudflare', 3, 1, 'AWS', 'setting', 'VPC route table', 'in AWS: takes in 172.64.0.0/13, leads inside', 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/'),
  ('523 Cloudflare', 4, 1, NULL, 'cause', 'the hosting company', 'an outage, or a network that is no longer announced', NULL),
  ('523 Cloudflare', 6, 0, 'Cloudflare', 'log', 'HTTP/1.1 523 <none>', 'the status line over HTTP/1.1: the edge has no phrase for it', NULL),
  ('523 Cloudflare', 7, 0, 'Cloudflare', 'log', 'error code: 523', 'may be all of the content that a program gets', NULL),
  ('523 Cloudflare', 51, 1, 'Cloudflare', 'who', 'Cloudflare', 'CF-Ray in the answer, and no 523 in the log of the origin', NULL),
  ('523 Cloudflare', 52, 1, 'EdgeOne', 'who', 'EdgeOne', 'EO-LOG-UUID in the answer: Tencent''s CDN could not resolve the origin', 'https://cloud.tencent.com/document/product/1552/101095');

INSERT INTO alias (entry, words) VALUES
  ('523 Cloudflare', 'cloudflare origin is unreachable origin unreachable cf 523 error code 523'),
  ('523 Cloudflare', 'cloudflare no route to origin no route to host ehostunreach enetunreach network unreachable bgp routing'),
  ('523 Cloudflare', 'cloudflare wrong ip address in dns a record aaaa record old ip vpc route 172.64.0.0/13 tencent edgeone');

INSERT INTO example (status, request, response) VALUES ('523 Cloudflare',
'GET / HTTP/1.1
Host: www.example.com

',
'HTTP/1.1 523 <none>
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain; charset=UTF-8
Content-Length: 15
Cache-Control: private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0
Expires: Thu, 01 Jan 1970 00:00:01 GMT
Server: cloudflare
CF-RAY: a38c1f7714b98d30-SIN

error code: 523');

-- 524 Cloudflare A Timeout Occurred -----------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('524 Cloudflare', 'status', 'A Timeout Occurred',
  'The site''s server took the request, but Cloudflare gave up before it answered.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('524 Cloudflare', 524, 'Cloudflare', '5xx', 'unofficial', 48, 'Cloudflare 5xx errors', '524', 'allowed',
   'the origin''s: too slow for the limit of the edge, 125 s by default',
   'later', 'GET after two minutes (Retry-After: 120); a POST may still be running',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('524 Cloudflare', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('524 Cloudflare', 'Origin Time-out', 'Cloudflare, in older status lines');

INSERT INTO section (entry, kind, text) VALUES
('524 Cloudflare', 'meaning',
'The connection stood, the origin server had the request, and then the answer did not come. Whoever runs the origin has to make it faster, or let long work run in the background. The network is not the reason.

The work may go on at the origin after the visitor has got a 524.'),
('524 Cloudflare', 'server',
'The edge waits 125 s for the answer by default, and from one piece of the answer to the next. Only Enterprise zones can change that, up to 6000 s. An answer that begins early and never pauses for that long does not run into it.

A second limit ends in 524 as well: 30 s in which the origin does not take what the edge sends, as in a large upload. It is fixed.'),
('524 Cloudflare', 'client',
'A browser gets a page of Cloudflare with "Error code 524" and a Ray ID, or one of the site''s own; a program perhaps just "error code: 524", or JSON if its Accept asks for it. Repeating at once starts the slow work a second time. After a POST, first find out whether it was done.'),
('524 Cloudflare', 'caching',
'The edge says Cache-Control: private, no-store with its errors. Old copies may be served in place of a 524, by stale-if-error or Always Online.'),
('524 Cloudflare', 'choosing',
'Not for your own gateways: that is 504. Work that takes minutes is better queued: answer 202 at once with an address to ask for its state, or move it to a host name that is not proxied (DNS only).'),
('524 Cloudflare', 'history',
'Most articles give 100 s, the limit for many years; Cloudflare''s documentation went to 120 s in 2025 and to 125 s in July 2026.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('524 Cloudflare', 1, 1, NULL, 'cause', 'how long it took', '125 s: a late answer; 30 s: an upload stuck', 'https://developers.cloudflare.com/fundamentals/reference/connection-limits/'),
  ('524 Cloudflare', 2, 1, NULL, 'cause', 'slow work at the origin', 'a query, a lock, an export, a service it calls', NULL),
  ('524 Cloudflare', 3, 1, 'nginx', 'log', '499, $request_time 125', 'the same, in the log of nginx at the origin', 'https://support.cloudflare.com/hc/en-us/articles/200171926-Error-524-A-timeout-occurred'),
  ('524 Cloudflare', 4, 1, NULL, 'cause', 'nginx''s proxy_read_timeout', '60 s by default: it is 504 then, not 524', NULL),
  ('524 Cloudflare', 5, 1, 'Cloudflare', 'setting', 'Proxy Read Timeout', 'of the zone: by API, Enterprise only', 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524/'),
  ('524 Cloudflare', 6, 0, 'curl', 'flag', 'curl --connect-to ::IP', 'asks the origin past Cloudflare; -w %{time_starttransfer} tells when the answer began', 'curl 7.88.1'),
  ('524 Cloudflare', 7, 0, 'Cloudflare', 'log', 'HTTP/1.1 524 <none>', 'the status line over HTTP/1.1: the edge has no phrase for it', NULL),
  ('524 Cloudflare', 8, 0, 'Cloudflare', 'log', 'error code: 524', 'may be all of the content that a program gets', NULL),
  ('524 Cloudflare', 51, 1, 'Cloudflare', 'who', 'Cloudflare', 'CF-Ray in the answer, and no 524 in the log of the origin', NULL);

INSERT INTO alias (entry, words) VALUES
  ('524 Cloudflare', 'cloudflare a timeout occurred cf 524 error code 524 origin time-out'),
  ('524 Cloudflare', 'cloudflare origin too slow no response in time slow request long running request 100 seconds 120 seconds 125 seconds'),
  ('524 Cloudflare', 'cloudflare proxy read timeout proxy_read_timeout proxy write timeout upload timeout increase timeout'),
  ('524 Cloudflare', 'cloudflare export report api llm request times out openai 524 streaming');

INSERT INTO example (status, request, response) VALUES ('524 Cloudflare',
'GET /reports/2026 HTTP/1.1
Host: www.example.com

',
'HTTP/1.1 524 <none>
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain; charset=UTF-8
Content-Length: 15
Cache-Control: private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0
Expires: Thu, 01 Jan 1970 00:00:01 GMT
Server: cloudflare
CF-RAY: a38c1f9268e1f04b-LHR

error code: 524');

-- 525 Cloudflare SSL Handshake Failed ---------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('525 Cloudflare', 'status', 'SSL Handshake Failed',
  'Cloudflare and the site''s server could not agree on an encrypted connection.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('525 Cloudflare', 525, 'Cloudflare', '5xx', 'unofficial', 35, 'Cloudflare 5xx errors', '525', 'allowed',
   'the TLS set-up of the origin, or the SSL mode chosen at Cloudflare',
   'no', 'not before TLS at the origin is repaired; the request was not sent',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('525 Cloudflare', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('525 Cloudflare', 'Origin SSL Handshake Error', 'Cloudflare, in older status lines');

INSERT INTO section (entry, kind, text) VALUES
('525 Cloudflare', 'meaning',
'The zone tells Cloudflare to speak TLS to the origin server (mode Full or Full (strict)), and the handshake broke off. Whoever runs the origin has to repair its TLS, or correct the mode. The visitor''s own connection to Cloudflare is in order.

Usual reasons: no certificate for this host name, a port that speaks plain HTTP, no SNI, or no TLS version or cipher in common.'),
('525 Cloudflare', 'server',
'The edge sends it; the origin has no line in its access log, as HTTP had not begun. Its error log may have the reason, in nginx at level info only. Cloudflare''s analytics show 0 for the status of the origin.

The certificate is not judged here: if it is expired or self-signed, that is 526.

Cloud Foundry''s gorouter sends 525 too, for TLS to an application that failed; its answer has X-Cf-Routererror.'),
('525 Cloudflare', 'client',
'A browser gets a page of Cloudflare with "Error code 525" and a Ray ID, or one of the site''s own; a program perhaps just "error code: 525", or JSON with "retryable":false if its Accept asks for it. There is no Retry-After: repeating is of no use, unless the error comes and goes.'),
('525 Cloudflare', 'caching',
'The edge says Cache-Control: private, no-store with its errors. Old copies may be served in place of a 525, by stale-if-error or Always Online.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('525 Cloudflare', 1, 1, 'curl', 'flag', 'curl --connect-to ::IP', 'asks past Cloudflare; error (35) is the same', 'curl 7.88.1'),
  ('525 Cloudflare', 2, 1, 'nginx', 'log', 'SSL_do_handshake() failed', 'nginx error.log, level info: the reason', 'nginx 1.22.1'),
  ('525 Cloudflare', 3, 1, 'nginx', 'log', 'handshake rejected', 'the same place: no certificate for that name', 'nginx 1.22.1'),
  ('525 Cloudflare', 4, 1, 'nginx', 'log', '"\x16\x03\x01*" 400', 'access.log: TLS came to a plain HTTP port', 'nginx 1.22.1'),
  ('525 Cloudflare', 5, 1, 'Cloudflare', 'setting', 'SSL/TLS mode', 'Full: TLS to the origin; Flexible: clear text', 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525/'),
  ('525 Cloudflare', 6, 0, 'curl', 'log', 'tlsv1 unrecognized name', 'the origin has no certificate for that host name', 'curl 7.88.1'),
  ('525 Cloudflare', 7, 0, 'curl', 'log', 'wrong version number', 'the port speaks plain HTTP', 'curl 7.88.1'),
  ('525 Cloudflare', 8, 0, 'curl', 'log', 'tlsv1 alert protocol version', 'no TLS version in common', 'curl 7.88.1'),
  ('525 Cloudflare', 9, 0, 'Cloudflare', 'log', 'HTTP/1.1 525 <none>', 'the status line over HTTP/1.1: the edge has no phrase for it', NULL),
  ('525 Cloudflare', 10, 0, 'Cloudflare', 'log', 'error code: 525', 'may be all of the content that a program gets', NULL),
  ('525 Cloudflare', 51, 1, 'Cloudflare', 'who', 'Cloudflare', 'CF-Ray in the answer, and no 525 in the log of the origin', NULL);

INSERT INTO alias (entry, words) VALUES
  ('525 Cloudflare', 'cloudflare ssl handshake failed cf ssl handshake fail tls handshake error code 525 origin ssl handshake error'),
  ('525 Cloudflare', 'cloudflare unable to establish an ssl connection to the origin server sni missing cipher mismatch tls version'),
  ('525 Cloudflare', 'cloudflare full mode origin http only no certificate installed port 443 plain http lets encrypt acme renewal');

INSERT INTO example (status, request, response) VALUES ('525 Cloudflare',
'GET / HTTP/1.1
Host: www.example.com

',
'HTTP/1.1 525 <none>
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain; charset=UTF-8
Content-Length: 15
Cache-Control: private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0
Expires: Thu, 01 Jan 1970 00:00:01 GMT
Server: cloudflare
CF-RAY: a38c1fafe3925c18-CDG

error code: 525');

-- 526 Cloudflare Invalid SSL Certificate ------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('526 Cloudflare', 'status', 'Invalid SSL Certificate',
  'Cloudflare does not accept the certificate of the site''s server.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('526 Cloudflare', 526, 'Cloudflare', '5xx', 'unofficial', 30, 'Cloudflare 5xx errors', '526', 'allowed',
   'the origin''s certificate: expired, self-signed, or for another name',
   'no', 'not before the certificate is replaced; the request was not sent',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('526 Cloudflare', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('526 Cloudflare', 'meaning',
'The zone tells Cloudflare to check the certificate of the origin server (mode Full (strict)), and it did not pass. Whoever runs the origin has to renew or replace it. Visitors see the certificate of Cloudflare and cannot tell what is wrong with the other one.

It must not be expired or revoked, and has to be issued for the host name that is asked for by an authority that Cloudflare trusts.'),
('526 Cloudflare', 'server',
'The edge sends it after it has seen the certificate and before it sends the request. An Origin CA certificate, which Cloudflare issues for free, passes; a self-signed one passes only from the Custom Origin Trust Store. Mode Full accepts any certificate: that ends the 526, and with it the protection.

Workers check strictly whatever the mode of the zone if they fetch from a host that Cloudflare does not proxy. Cloudflare Gateway, the filter for outgoing traffic, also answers 526, for sites that its users visit; so does Cloud Foundry''s gorouter, with X-Cf-Routererror, for applications behind it.'),
('526 Cloudflare', 'client',
'A browser gets a page of Cloudflare with "Error code 526" and a Ray ID, or one of the site''s own; a program perhaps just "error code: 526", or JSON with "retryable":false if its Accept asks for it. There is no Retry-After: repeating is of no use.'),
('526 Cloudflare', 'caching',
'The edge says Cache-Control: private, no-store with its errors. Old copies may be served in place of a 526, by stale-if-error or Always Online.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('526 Cloudflare', 1, 1, 'curl', 'flag', 'curl --connect-to ::IP', 'asks past Cloudflare; error (60) tells why', 'curl 7.88.1'),
  ('526 Cloudflare', 2, 1, NULL, 'cause', 'the dates', 'expired, or renewed and not loaded: reload', NULL),
  ('526 Cloudflare', 3, 1, NULL, 'cause', 'the names', 'is the host name in it, sub-domains too?', 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526/'),
  ('526 Cloudflare', 4, 1, NULL, 'cause', 'the issuer', 'self-signed, or the chain is incomplete', NULL),
  ('526 Cloudflare', 5, 1, 'Cloudflare', 'setting', 'SSL/TLS mode', 'Full (strict) checks, Full does not', 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526/'),
  ('526 Cloudflare', 6, 0, 'Cloudflare', 'log', 'HTTP/1.1 526 <none>', 'the status line over HTTP/1.1: the edge has no phrase for it', NULL),
  ('526 Cloudflare', 7, 0, 'Cloudflare', 'log', 'error code: 526', 'may be all of the content that a program gets', NULL),
  ('526 Cloudflare', 51, 1, 'Cloudflare', 'who', 'Cloudflare', 'CF-Ray in the answer, and no 526 in the log of the origin', NULL);

INSERT INTO alias (entry, words) VALUES
  ('526 Cloudflare', 'cloudflare invalid ssl certificate cf 526 error code 526 origin certificate'),
  ('526 Cloudflare', 'cloudflare full strict self-signed certificate expired certificate hostname mismatch untrusted issuer'),
  ('526 Cloudflare', 'cloudflare origin ca custom origin trust store zero trust gateway warp 526 worker fetch certificate');

INSERT INTO example (status, request, response) VALUES ('526 Cloudflare',
'GET / HTTP/1.1
Host: www.example.com

',
'HTTP/1.1 526 <none>
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain; charset=UTF-8
Content-Length: 15
Cache-Control: private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0
Expires: Thu, 01 Jan 1970 00:00:01 GMT
Server: cloudflare
CF-RAY: a38c1fcc07d6b8e2-MIA

error code: 526');

-- 527 Cloudflare Railgun Error ----------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('527 Cloudflare', 'status', 'Railgun Error',
  'Dead since 2024: Cloudflare''s link to a Railgun listener at the site had failed.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('527 Cloudflare', 527, 'Cloudflare', '5xx', 'unofficial', 5, 'Cloudflare Railgun errors', NULL, 'allowed',
   'nobody''s: Cloudflare does not use it any more',
   'no', 'first find out who sent it; it was not Railgun',
   NULL, NULL, NULL, NULL,
   'today 520 to 526, since Cloudflare asks the origin server itself');

INSERT INTO former_name (status, name, used) VALUES
  ('527 Cloudflare', 'Railgun Listener to origin error', 'Cloudflare''s documentation');

INSERT INTO section (entry, kind, text) VALUES
('527 Cloudflare', 'meaning',
'Railgun was software of Cloudflare that ran near the origin server and sent only what had changed in a page. 527 meant that this link was cut, or that the listener could not reach the origin. Cloudflare ended Railgun on 31 January 2024; the current documentation has no page for the code, though lists still name it. Whoever meets a 527 today has to find out who sent it.'),
('527 Cloudflare', 'server',
'The edge sent it, and the log of the listener (rg-listener) had the reason: a timeout to the origin (lan.timeout, 30 s by default), a refused connection, or a TLS error. No program is known to send it now.'),
('527 Cloudflare', 'client',
'It treats an unknown 5xx like a 500 and looks for the sender: Server, Via, the content.'),
('527 Cloudflare', 'caching',
'Cloudflare does not send it, so there is nothing to store.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('527 Cloudflare', 1, 1, NULL, 'cause', 'Server, CF-Ray', 'who sent it: hardly Cloudflare any more', NULL),
  ('527 Cloudflare', 2, 0, 'Railgun', 'log', 'no response from origin', 'the listener waited in vain', 'https://github.com/cloudflare/cloudflare-docs/blob/0a96d9c6ee6256f608b965025fd648d55befc5c5/content/support/Troubleshooting/Cloudflare%20Errors/Troubleshooting%20Cloudflare%205XX%20errors.md'),
  ('527 Cloudflare', 3, 0, 'Railgun', 'setting', 'lan.timeout', 'how long the listener waited for the origin, 30 s by default', 'https://github.com/cloudflare/cloudflare-docs/blob/0a96d9c6ee6256f608b965025fd648d55befc5c5/content/support/Troubleshooting/Cloudflare%20Errors/Troubleshooting%20Cloudflare%205XX%20errors.md');

INSERT INTO alias (entry, words) VALUES
  ('527 Cloudflare', 'cloudflare railgun error railgun listener to origin error rg-listener wan connection retired');

-- 530 Cloudflare Origin DNS Error -------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('530 Cloudflare', 'status', 'Origin DNS Error',
  'Cloudflare cannot find out where the site''s server is; an error 1xxx says more.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('530 Cloudflare', 530, 'Cloudflare', '5xx', 'unofficial', 35, 'Cloudflare 5xx errors', '530', 'allowed',
   'the site''s set-up at Cloudflare: a DNS record, or a tunnel that is off',
   'later', 'with error 1033 after two minutes; with 1016 not before DNS is repaired',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('530 Cloudflare', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('530 Cloudflare', 'meaning',
'Cloudflare''s edge could not turn the host name into an origin server. The true error is a second number of four digits in the content, and that one has to be looked up. Two are common:

  1016   the name behind the record, as in a CNAME, does not resolve
  1033   the name belongs to a Cloudflare Tunnel, and no cloudflared is
         connected to it

Whoever runs the site has to correct the record or start cloudflared. The web server was not asked.'),
('530 Cloudflare', 'server',
'The edge sends 530 in the status line and the 1xxx number in the content only. With 1033 it may say Retry-After: 120; 1016 counts as lasting and has none.

A tunnel that is connected, but whose service does not answer, gives 502 instead.'),
('530 Cloudflare', 'client',
'A browser shows a page with "Error 1016" or "Error 1033" and not with 530. A program often gets the line "error code: 1033" as text/plain and no more. The number is to be logged with the status; 530 alone says little.'),
('530 Cloudflare', 'caching',
'Answers with the bare line were seen without Cache-Control.'),
('530 Cloudflare', 'choosing',
'Not for your own servers. RFC 9209 proposes 502 for a gateway that cannot resolve the name of the server behind it. Pantheon uses 530 for sites that it has frozen.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('530 Cloudflare', 1, 1, 'Cloudflare', 'log', 'error code: 1016', 'the target of the DNS record does not resolve', 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1016/'),
  ('530 Cloudflare', 2, 1, 'Cloudflare', 'log', 'error code: 1033', 'no cloudflared is connected to the tunnel', 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1033/'),
  ('530 Cloudflare', 3, 1, NULL, 'cause', 'dig TARGET', 'the name in the CNAME: gone, moved, mistyped?', NULL),
  ('530 Cloudflare', 4, 1, NULL, 'cause', 'cloudflared', 'does it run, and does it reach Cloudflare?', NULL),
  ('530 Cloudflare', 5, 0, 'Cloudflare', 'log', 'HTTP/1.1 530 <none>', 'the status line over HTTP/1.1: the edge has no phrase for it', NULL);

INSERT INTO alias (entry, words) VALUES
  ('530 Cloudflare', 'cloudflare origin dns error cf 530 1xxx error 1016 1033 argo tunnel error cloudflare tunnel error'),
  ('530 Cloudflare', 'cloudflare cannot resolve origin hostname cname does not resolve dns lookup failed'),
  ('530 Cloudflare', 'cloudflared not running tunnel down tunnel offline trycloudflare no connector');

INSERT INTO example (status, request, response) VALUES ('530 Cloudflare',
'GET /health HTTP/1.1
Host: api.example.com

',
'HTTP/1.1 530 <none>
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain; charset=UTF-8
Content-Length: 16
Server: cloudflare
CF-RAY: a38c1fea52f7043d-MRS

error code: 1033');

-- Taken for one another ------------------------------------------------------------------------------

INSERT INTO relation (a, b, weight, axis, about_a, about_b, short_a, short_b) VALUES
  ('444 nginx', '520 Cloudflare', 3, 'the cause at the origin, and what the edge makes of it',
   'nginx at the origin closed without a word, on purpose',
   'what Cloudflare tells the visitor after such a hang-up',
   'nginx hung up on purpose', 'Cloudflare got no answer'),
  ('499 nginx', '524 Cloudflare', 2, 'the same event, seen from the origin or from the edge',
   'in the log of the origin: the edge gave up and hung up',
   'Cloudflare gave up first and tells the visitor so',
   'origin''s log: edge hung up', 'Cloudflare''s limit ran out'),
  ('502', '520 Cloudflare', 2, 'any gateway, or Cloudflare''s edge',
   'any gateway says so; through Cloudflare often the origin''s own proxy',
   'Cloudflare got an empty or broken answer from the origin',
   'any gateway: bad answer', 'Cloudflare: bad answer'),
  ('502', '521 Cloudflare', 2, 'any gateway, or Cloudflare''s edge',
   'nginx and others say so when they are refused a connection',
   'Cloudflare was refused the connection to the origin',
   'any gateway: refused too', 'Cloudflare was refused'),
  ('502', '525 Cloudflare', 3, 'any gateway, or Cloudflare''s edge',
   'nginx and others say so when TLS behind them fails',
   'TLS between Cloudflare and the origin fails',
   'any gateway: TLS too', 'Cloudflare: TLS failed'),
  ('502', '530 Cloudflare', 2, 'how far a Cloudflare Tunnel reaches',
   'the tunnel stands, but the service behind it does not answer',
   'error 1033: no cloudflared is connected; 1016: name unknown',
   'tunnel up, service down', 'tunnel down or name unknown'),
  ('504', '522 Cloudflare', 2, 'any gateway, or Cloudflare''s edge while connecting',
   'any gateway: time ran out, while connecting or later',
   'Cloudflare got no TCP connection to the origin in time',
   'any gateway: time ran out', 'Cloudflare: not connected'),
  ('504', '524 Cloudflare', 1, 'any gateway, or Cloudflare''s edge after connecting',
   'any gateway: through Cloudflare mostly the origin''s own proxy',
   'Cloudflare was connected, but the origin took over 125 s',
   'any gateway: time ran out', 'Cloudflare: origin too slow'),
  ('520 Cloudflare', '521 Cloudflare', 2, 'whether a connection was made',
   'connected, but the answer was empty or broken',
   'not connected: the origin refused',
   'connected, broken answer', 'connection refused'),
  ('520 Cloudflare', '524 Cloudflare', 2, 'a bad end, or a long silence',
   'an answer came or the connection closed, but of no use',
   'no answer at all until the limit of 125 s',
   'empty or broken answer', 'silence for 125 s'),
  ('521 Cloudflare', '522 Cloudflare', 1, 'a refusal at once, or no reaction',
   'refused at once: nothing listens, or the firewall rejects',
   'no reaction: the firewall drops packets, or the host is off',
   'refused at once', 'no reaction to SYN'),
  ('521 Cloudflare', '523 Cloudflare', 3, 'the machine, or the way to it',
   'the machine was reached and refused the connection',
   'no route: the machine was not reached at all',
   'reached and refused', 'no route to the origin'),
  ('521 Cloudflare', '525 Cloudflare', 3, 'how far the connection got: TCP or TLS',
   'refused already at TCP: nothing listens on that port',
   'TCP stood, then the TLS handshake broke off',
   'TCP refused', 'TCP fine, TLS failed'),
  ('522 Cloudflare', '523 Cloudflare', 2, 'silence, or no route',
   'packets leave, and nothing comes back in time',
   'a router says that there is no way there',
   'no reaction to SYN', 'no route to the origin'),
  ('522 Cloudflare', '524 Cloudflare', 1, 'before or after the connection stands',
   'no TCP connection within 19 s: firewall, address, host off',
   'connected, but no HTTP answer within 125 s: slow work',
   'no connection in time', 'connected, no answer'),
  ('523 Cloudflare', '530 Cloudflare', 2, 'an address without a route, or no address',
   'the address is known, but no route leads there',
   'the address is not known: DNS or tunnel, error 1xxx',
   'no route to the address', 'no address to be had'),
  ('524 Cloudflare', '527 Cloudflare', 3, 'the origin, or the retired Railgun link to it',
   'the origin itself was too slow; in use today',
   'the Railgun link to it failed; retired in 2024',
   'origin too slow', 'dead: Railgun link failed'),
  ('525 Cloudflare', '526 Cloudflare', 1, 'the handshake, or the certificate in it',
   'the handshake broke off: cipher, SNI, or no TLS there',
   'handshake fine, but the certificate was not accepted',
   'handshake broke off', 'certificate not accepted');

-- 500 to 504 with Cloudflare in front -------------------------------------------------------------------

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('502', 1000, 0, 'Cloudflare', 'who', 'CF-Ray, Server: cloudflare', 'prove only that the answer passed Cloudflare; errors of the origin have them too', 'https://developers.cloudflare.com/fundamentals/reference/http-headers/'),
  ('502', 1001, 0, 'Cloudflare', 'who', 'a page with Cloudflare''s logo', 'the origin sent the 502, and Cloudflare dressed it up: look there, in the log of the origin''s gateway',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-502-504/'),
  ('502', 1002, 0, 'Cloudflare', 'who', 'a bare page with the word cloudflare', 'Cloudflare made it: broken gzip or Content-Length from the origin (try without compression), or a data centre that was just relieved',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-502-504/'),
  ('502', 1003, 0, 'Cloudflare', 'who', 'cf-error-type', 'in the answer: Cloudflare made the error page; 1xxx: DNS or a Worker, 52x: no connection to the origin',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-error-headers/'),
  ('504', 1000, 0, 'Cloudflare', 'who', 'CF-Ray, Server: cloudflare', 'prove only that the answer passed Cloudflare; errors of the origin have them too', 'https://developers.cloudflare.com/fundamentals/reference/http-headers/'),
  ('504', 1001, 0, 'Cloudflare', 'who', 'a page with Cloudflare''s logo', 'the origin sent the 504: a gateway there lost patience. If Cloudflare does, it is 522 or 524',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-502-504/'),
  ('504', 1002, 0, 'Cloudflare', 'who', 'a bare page with the word cloudflare', 'Cloudflare made it, not the origin: a fault inside its network',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-502-504/'),
  ('504', 1003, 0, 'Cloudflare', 'log', 'earlyHintsCache', 'RequestSource in Cloudflare''s log: no visitor saw this 504, nothing was stored for Early Hints',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-502-504/'),
  ('504', 1004, 0, 'Cloudflare', 'log', 'cache.match', 'of a Worker: it answers 504 where nothing is stored, which only the log shows',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-502-504/'),
  ('503', 1000, 0, 'Cloudflare', 'who', 'the word cloudflare in the page', 'Cloudflare made it, in one of its data centres; without the word it is the origin''s, often its rate limit',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-503/'),
  ('503', 1001, 0, 'Cloudflare', 'log', '503 in logs and analytics only', 'a prefetch of Speed Brain that was refused; no visitor saw it',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-503/'),
  ('500', 1000, 0, 'Cloudflare', 'who', 'the word cloudflare in the page', 'Cloudflare made it; without the word it is the origin''s',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-500/'),
  ('499 nginx', 1000, 0, 'Cloudflare', 'log', '499 in Cloudflare Logs', 'the visitor left before Cloudflare had an answer; within 38 s it may still have been connecting to the origin, which would have ended as 522',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/error-499/');

INSERT INTO alias (entry, words) VALUES
  ('502', 'cloudflare 502 bad gateway cloudflare error 502 branded page'),
  ('504', 'cloudflare 504 gateway time-out cloudflare error 504 branded page');

-- The errors of four digits ---------------------------------------------------------------------------

-- They stand in the content: "error code: 1020" for programs, Error 1020 on the page for people. Where Cloudflare does not say
-- which status they come with, it is 403 as its page on 403 says of most; 1200 was seen with 503.
INSERT INTO sign (status, position, brief, product, type, text, spelling, meaning, source) VALUES
  ('403', 1010, 0, 'Cloudflare', 'log', 'error code: 1000', '[Ee]rror 1000*',
   'a DNS record points to an address of Cloudflare itself, or a proxy at the origin sends the request back through Cloudflare: enter the origin''s own address',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1000/'),
  ('403', 1011, 0, 'Cloudflare', 'log', 'error code: 1002', '[Ee]rror 1002*',
   'a DNS record points to an address of Cloudflare, a private one or one that is not the domain''s: enter the origin''s own address',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1002/'),
  ('403', 1012, 0, 'Cloudflare', 'log', 'error code: 1003', '[Ee]rror 1003*',
   'somebody asked for an address of Cloudflare: use the host name in the URL',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1003/'),
  ('403', 1013, 0, 'Cloudflare', 'log', 'error code: 1004', '[Ee]rror 1004*',
   'Cloudflare has switched the proxy off for this domain, or DNS was changed just now: after five minutes ask its support',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1004/'),
  ('403', 1014, 0, 'Cloudflare', 'log', 'error code: 1005', '[Ee]rror 1005*',
   'the owner of the site bans the network (ASN) of the client: Security Events finds the Ray ID; IP Access Rules can allow it',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1005/'),
  ('403', 1015, 0, 'Cloudflare', 'log', 'error code: 1006', '[Ee]rror 1006*',
   'as 1007, 1008 and 1106: the owner of the site bans the address of the client, and only the owner can allow it again',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1006/'),
  ('403', 1016, 0, 'Cloudflare', 'log', 'error code: 1009', '[Ee]rror 1009*',
   'the owner of the site bans the country of the client; IP Access Rules can allow the address',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1009/'),
  ('403', 1017, 0, 'Cloudflare', 'log', 'error code: 1010', '[Ee]rror 1010*',
   'the owner of the site bans this kind of client by what it sends: Browser Integrity Check, which the owner can turn off',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1010/'),
  ('403', 1018, 0, 'Cloudflare', 'log', 'error code: 1011', '[Ee]rror 1011*',
   'Hotlink Protection: another site embeds this file; the owner can exempt it',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1011/'),
  ('403', 1019, 0, 'Cloudflare', 'log', 'error code: 1012', '[Ee]rror 1012*',
   'the owner of the site forbids it, as the client''s machine or network looked infected: scan it, then ask the owner',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1012/'),
  ('403', 1020, 0, 'Cloudflare', 'log', 'error code: 1013', '[Ee]rror 1013*',
   'the client sent another name in TLS (SNI) than in Host: often a proxy in between that opens TLS',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1013/'),
  ('403', 1021, 0, 'Cloudflare', 'log', 'error code: 1014', '[Ee]rror 1014*',
   'a CNAME leads to a domain of another account at Cloudflare: the owner of the target needs Cloudflare for SaaS; with R2 see zone hold',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1014/'),
  ('403', 1022, 0, 'Cloudflare', 'log', 'error code: 1019', '[Ee]rror 1019*',
   'a Worker calls a URL that runs the same Worker: let it fetch another one',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1019/'),
  ('403', 1023, 0, 'Cloudflare', 'log', 'error code: 1020', '[Ee]rror 1020*',
   'a firewall rule of the site (WAF) blocked this client, the origin was not asked. Its owner finds the Ray ID or address in Security Events, and changes the rule or allows it in IP Access Rules',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1020/'),
  ('403', 1024, 0, 'Cloudflare', 'log', 'error code: 1025', '[Ee]rror 1025*',
   'the domain has used up its plan of Workers: a larger plan',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1025/'),
  ('403', 1025, 0, 'Cloudflare', 'log', 'error code: 1034', '[Ee]rror 1034*',
   'a DNS record points to 1.1.1.1 or another address that may not be used so: one of your own; 192.0.2.0 or 100:: stand for none',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1034/'),
  ('403', 1026, 0, 'Cloudflare', 'log', 'error code: 1035', '[Ee]rror 1035*',
   'a rewrite rule makes a path that is empty, lacks the / in front or lies under /cdn-cgi/',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1035/'),
  ('403', 1027, 0, 'Cloudflare', 'log', 'error code: 1037', '[Ee]rror 1037*',
   'a rewrite rule could not be worked out, often as it names a header field that this request lacks',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1037/'),
  ('409', 1005, 0, 'Cloudflare', 'log', 'error code: 1001', '[Ee]rror 1001*',
   'Cloudflare does not know the name, or the target of its CNAME does not resolve: is the name in an account there?',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1001/'),
  ('409', 1006, 0, 'Cloudflare', 'log', 'error code: 1018', '[Ee]rror 1018*',
   'Cloudflare does not find the host: the domain is too new there, or the DNS of a hosting partner failed; then ask its support',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1018/'),
  ('429', 1005, 0, 'Cloudflare', 'log', 'error code: 1015', '[Ee]rror 1015*',
   'a rate limiting rule of the site: wait, more tries can lengthen it. The owner may raise the limit, or count over 10 seconds in place of 1',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1015/'),
  ('500', 1005, 0, 'Cloudflare', 'log', 'error code: 1101', '[Ee]rror 1101*',
   'a Worker threw an exception: its logs in the dashboard or wrangler tail name it',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1101/'),
  ('503', 1005, 0, 'Cloudflare', 'log', 'error code: 1023', '[Ee]rror 1023*',
   'Cloudflare does not find the host: the domain is too new there, or the DNS of a hosting partner failed; then ask its support',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1023/'),
  ('503', 1006, 0, 'Cloudflare', 'log', 'error code: 1102', '[Ee]rror 1102*',
   'a Worker took more CPU time or memory (128 MB) than it may: see its logs; paid plans can allow more CPU time',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1102/'),
  ('503', 1007, 0, 'Cloudflare', 'log', 'error code: 1200', '[Ee]rror 1200*',
   'too many requests wait at Cloudflare for the origin: it takes them too slowly. Speed it up, let Cloudflare cache more',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1200/');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('403', 1000, 0, 'Cloudflare', 'who', 'a page with Cloudflare''s logo', 'Cloudflare refused: a WAF rule, Security Level, DDoS protection, Browser Integrity Check, or an error 1xxx whose number stands there. The owner finds the Ray ID in Security Events',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/error-403/'),
  ('403', 1001, 0, 'Cloudflare', 'who', 'no word of Cloudflare in the page', 'the origin refused: its rules, mod_security, or a firewall there that blocks the addresses of Cloudflare',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/error-403/'),
  ('403', 1002, 0, 'Cloudflare', 'who', 'a bare page with the word cloudflare', 'Cloudflare refused before it knew the site, and logs nothing: the client sends another name in TLS (SNI) than in Host',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/error-403/'),
  ('429', 1000, 0, 'Cloudflare', 'who', 'a page with error 1015', 'Cloudflare refused, by a rate limiting rule of the site',
   'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1015/');

INSERT INTO alias (entry, words) VALUES
  ('403', 'cloudflare 403 access denied you have been blocked sorry you have been blocked ray id waf firewall rule'),
  ('409', 'cloudflare 409'),
  ('429', 'cloudflare 429 you are being rate limited'),
  ('500', 'cloudflare 500 worker threw exception'),
  ('503', 'cloudflare 503 worker exceeded resource limits');

-- Redirects that never end ----------------------------------------------------------------------------

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('310 informal', 5, 1, 'Cloudflare', 'setting', 'Cloudflare, mode Flexible',
   'asks the origin by http: set Full (strict)', 'https://developers.cloudflare.com/ssl/troubleshooting/too-many-redirects/'),
  ('310 informal', 6, 0, 'Chrome', 'log', 'ERR_TOO_MANY_REDIRECTS',
   'a redirect loop: curl -sIL URL shows its steps. If each leads to the same https URL, what ends TLS in front asks the server by http: Cloudflare in mode Flexible, a balancer without X-Forwarded-Proto', 'https://developers.cloudflare.com/ssl/troubleshooting/too-many-redirects/'),
  ('310 informal', 7, 0, 'Firefox', 'log', 'The page isn''t redirecting properly',
   'a redirect loop: curl -sIL URL shows its steps. If each leads to the same https URL, what ends TLS in front asks the server by http: Cloudflare in mode Flexible, a balancer without X-Forwarded-Proto', 'https://developers.cloudflare.com/ssl/troubleshooting/too-many-redirects/'),
  ('301', 1000, 0, 'Cloudflare', 'setting', 'SSL/TLS mode Flexible',
   'a loop if the origin redirects http to https: Cloudflare asks it by http each time. Set Full (strict), with a certificate at the origin, or drop that redirect: Always Use HTTPS does it', 'https://developers.cloudflare.com/ssl/troubleshooting/too-many-redirects/'),
  ('301', 1001, 0, 'Cloudflare', 'setting', 'SSL/TLS mode Full, Always Use HTTPS',
   'a loop if the origin redirects https to http: drop that redirect. Else two redirect rules or page rules that contradict one another', 'https://developers.cloudflare.com/ssl/troubleshooting/too-many-redirects/'),
  ('302', 1000, 0, 'Cloudflare', 'setting', 'SSL/TLS mode Flexible',
   'a loop if the origin redirects http to https: Cloudflare asks it by http each time. Set Full (strict), with a certificate at the origin, or drop that redirect: Always Use HTTPS does it', 'https://developers.cloudflare.com/ssl/troubleshooting/too-many-redirects/'),
  ('302', 1001, 0, 'Cloudflare', 'setting', 'SSL/TLS mode Full, Always Use HTTPS',
   'a loop if the origin redirects https to http: drop that redirect. Else two redirect rules or page rules that contradict one another', 'https://developers.cloudflare.com/ssl/troubleshooting/too-many-redirects/'),
  ('307', 1000, 0, 'Cloudflare', 'setting', 'SSL/TLS mode Flexible',
   'a loop if the origin redirects http to https: Cloudflare asks it by http each time. Set Full (strict), with a certificate at the origin, or drop that redirect: Always Use HTTPS does it', 'https://developers.cloudflare.com/ssl/troubleshooting/too-many-redirects/'),
  ('307', 1001, 0, 'Cloudflare', 'setting', 'SSL/TLS mode Full, Always Use HTTPS',
   'a loop if the origin redirects https to http: drop that redirect. Else two redirect rules or page rules that contradict one another', 'https://developers.cloudflare.com/ssl/troubleshooting/too-many-redirects/'),
  ('308', 1000, 0, 'Cloudflare', 'setting', 'SSL/TLS mode Flexible',
   'a loop if the origin redirects http to https: Cloudflare asks it by http each time. Set Full (strict), with a certificate at the origin, or drop that redirect: Always Use HTTPS does it', 'https://developers.cloudflare.com/ssl/troubleshooting/too-many-redirects/'),
  ('308', 1001, 0, 'Cloudflare', 'setting', 'SSL/TLS mode Full, Always Use HTTPS',
   'a loop if the origin redirects https to http: drop that redirect. Else two redirect rules or page rules that contradict one another', 'https://developers.cloudflare.com/ssl/troubleshooting/too-many-redirects/');

INSERT INTO alias (entry, words) VALUES
  ('310 informal', 'cloudflare flexible ssl redirect loop infinite redirect https too many redirects wordpress x-forwarded-proto'),
  ('301', 'cloudflare redirect loop flexible'),
  ('302', 'cloudflare redirect loop flexible');

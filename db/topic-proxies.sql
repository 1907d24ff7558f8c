-- Proxies and hops: who is on the way, and what each may change.

INSERT INTO entry (key, kind, name, summary) VALUES ('proxies', 'topic', 'Proxies and hops',
  'Who stands between client and server, which hop made the answer, what each may change.');

INSERT INTO chapter (entry, position, title, text) VALUES
('proxies', 1, 'Who stands there',
'Proxy | chosen by the client, in its settings (RFC 9110 3.7)
Gateway | a reverse proxy: stands in front of servers and looks like the origin server
Load balancer | a gateway that shares requests out among servers
CDN | gateways with caches, in many places
Tunnel | hands bytes on both ways and reads nothing
Interception proxy | chosen by nobody: the network puts it in the way

Each of these that reads the messages is called a hop here. From hop to hop there is a connection of its own, with its own HTTP version and its own timeouts.'),

('proxies', 2, 'Which codes are theirs',
'502, 504 | only of a gateway or proxy, about the next hop behind it. A 504 also of a cache that has nothing it may use, a 502 also of WebDAV if COPY leads to another server
407 | only of a proxy
511 | of neither: of the network, that is of an interception proxy (RFC 6585 6)
520 to 527, 530 | of Cloudflare; 463, 464 and 561 of AWS. In logs only: 460 of AWS, 499 and 444 of nginx
All others | of any hop: 400, 403, 413, 429 and 431 often of the first one, 503 of a balancer without a healthy server

Products differ. If the next hop refuses the connection, nginx 1.22.1 says 502, as RFC 9209 proposes, but Apache 2.4.71, HAProxy 2.6.12 and Squid 5.7 say 503.'),

('proxies', 3, 'Which hop said it?',
'Proxy-Status | gw; error=connection_refused: gw made the answer. cdn; received-status=502: cdn was handed it. The one nearest to the origin server first (RFC 9209 2)
Via | who passed it on, in that order; Squid sends it, nginx, Apache and HAProxy do not by default
Server | nginx puts its own name on all it passes on; Apache, HAProxy and Squid leave the one from behind. Errors of HAProxy have none
Age, Cache-Status | a cache answered or was asked; X-Cache likewise: see Caching
CF-Ray | Cloudflare was passed; it sends the same value to the origin server, for the log
The error page | each product has its own wording
The logs | go inwards, hop by hop: the last one that has the code made it

Skip hops and compare:

  curl -sv --resolve www.example.com:443:192.0.2.7 \
      https://www.example.com/

That asks 192.0.2.7 under the right name, past CDN and balancer. curl --noproxy ''*'' goes past your own proxy.'),

('proxies', 4, 'What each may change',
'For one hop only | Connection and what it names, Keep-Alive, Proxy-Connection, TE, Transfer-Encoding, Upgrade: taken off (RFC 9110 7.6.1). So a WebSocket has to be allowed at each hop; nginx and Apache drop Upgrade unless told
Content | a proxy may change it unless Cache-Control has no-transform, and can say so by making the 200 a 203 (RFC 9110 7.7)
Path and query | not by a proxy (RFC 9110 7.7); a gateway is set up as its owner likes
Host | kept by a proxy, and by HAProxy; nginx and Apache as gateways send the name of the server behind them unless told (proxy_set_header Host, ProxyPreserveHost)
The unknown | methods, codes and fields: to be passed on (RFC 9110 7.6)'),

('proxies', 5, 'The address of the client',
'  X-Forwarded-For: 203.0.113.9, 198.51.100.7
  Forwarded: for=203.0.113.9;proto=https, for=198.51.100.7

Each hop can append whom it got the request from. The first field is a habit, the second the standard (RFC 7239 4), which fewer use. Anybody can send either, so only what your own gateways appended is true: with two of them the second from the right (RFC 7239 8.1). If X-Forwarded-Proto is missing behind TLS, the application sees http and redirects to https without end.'),

('proxies', 6, 'Timeouts in a chain',
'Each hop has to wait longer than the one behind it:

  client 60 s > CDN 50 s > gateway 40 s > application 30 s

Right | the innermost gives up first; its error, or the 504 of the hop in front of it, goes to the client unchanged
Wrong | an outer hop gives up: its 504 goes to the client, the inner nginx logs 499, and the application goes on for nobody
The client first | no code at all: a 499 in the log, see there
Idle connections | the other way round: the server behind has to keep them longer. If it closes one just as a request comes, there is now and then a 502, with nginx 1.22.1 for POST, as a GET is sent again'),

('proxies', 7, 'CONNECT, Max-Forwards, loops',
'CONNECT | after a 2xx the proxy is a tunnel, and codes come from beyond. Any other code is the proxy''s own: 407, or 403 for a port that it does not allow
Max-Forwards: 0 | with TRACE or OPTIONS: the first hop answers; 1: the second (RFC 9110 7.6.2). Apache 2.4.71 and Squid 5.7 do it, Squid with 501 to OPTIONS; nginx does not
A loop | a hop that meets its own name in Via or CDN-Loop (RFC 8586) can break it; 502 is proposed (RFC 9209 2.3.32). nginx does not notice: it asks itself until its connections are used up, then it is a 500 or 502, and error.log says: worker_connections are not enough. The 508 is for WebDAV');

INSERT INTO topic_link (topic, position, entry) VALUES
  ('proxies', 1, '502'),
  ('proxies', 2, '504'),
  ('proxies', 3, '503'),
  ('proxies', 4, '407'),
  ('proxies', 5, '511'),
  ('proxies', 6, 'Proxy-Status'),
  ('proxies', 7, 'Via'),
  ('proxies', 8, 'Server'),
  ('proxies', 9, 'Age'),
  ('proxies', 10, 'Cache-Status'),
  ('proxies', 11, 'Connection'),
  ('proxies', 12, 'Upgrade'),
  ('proxies', 13, '203'),
  ('proxies', 14, 'Cache-Control'),
  ('proxies', 15, 'X-Forwarded-For'),
  ('proxies', 16, 'Forwarded'),
  ('proxies', 17, '499 nginx'),
  ('proxies', 18, 'Max-Forwards'),
  ('proxies', 19, 'CDN-Loop'),
  ('proxies', 20, '508');

INSERT INTO alias (entry, words) VALUES
  ('proxies', 'proxy proxies gateway reverse proxy forward proxy load balancer cdn tunnel hop hops intermediary intermediaries upstream downstream'),
  ('proxies', 'who sent this error which server answered which hop failed nginx or application bypass cdn curl --resolve skip the load balancer origin ip'),
  ('proxies', 'x-forwarded-for x-forwarded-proto x-real-ip client ip real ip hop-by-hop headers no-transform websocket upgrade behind proxy host header'),
  ('proxies', 'timeout chain timeouts keep-alive timeout idle timeout intermittent 502 random 502 redirect loop proxy loop connect method cf-ray ray id rfc 9209');

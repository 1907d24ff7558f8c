-- Authentication: challenges and credentials.

INSERT INTO entry (key, kind, name, summary) VALUES ('authentication', 'topic', 'Authentication',
  'Who asks for which login, what is on the wire, and where it gets lost.');

INSERT INTO chapter (entry, position, title, text) VALUES
('authentication', 1, 'Challenge and credentials',
'  GET /orders HTTP/1.1
  Host: api.example.com

  HTTP/1.1 401 Unauthorized
  Date: Tue, 24 Nov 2026 08:00:00 GMT
  WWW-Authenticate: Basic realm="orders"
  Content-Length: 0

  GET /orders HTTP/1.1
  Host: api.example.com
  Authorization: Basic dTpw

The challenge names a scheme, here Basic, and its parameters. There may be several; the client takes the one that it holds for the most secure (RFC 9110 11.4). Put each on a line of its own and the best known first, as not all clients read several in one line (RFC 9110 11.6.1): Chromium 156 asks nobody for a password after Bearer realm="x", Basic realm="x". A client that knows what is wanted need not wait for a challenge.

realm | the area within the origin (scheme, host and port) in which the credentials are good (RFC 9110 11.5)

Each request brings its credentials. HTTP has no means to make a client forget them (RFC 9110 17.16.2); Clear-Site-Data: "cookies" asks a browser to.'),

('authentication', 2, 'Who asks',
'401 | the site, in WWW-Authenticate; the answer goes into Authorization
407 | a proxy, in Proxy-Authenticate; the answer goes into Proxy-Authorization
511 | the network, with a link to a page and without a challenge (RFC 6585 6)
403 | nobody: the same credentials will not change it

The two fields of the site go from end to end, and no proxy may change them (RFC 9110 11.6). Those of the proxy are for one hop, the next client or proxy (RFC 9110 11.7). For https the 407 answers the CONNECT, before there is any TLS. curl 7.88.1 says: (56) CONNECT tunnel failed, response 407.'),

('authentication', 3, 'Schemes',
'  Authorization: Basic dTpw
  Authorization: Bearer eyJhbGciOi...
  Authorization: Digest username="u", realm="area", nonce="...",
      uri="/orders", qop=auth, nc=00000001, cnonce="...",
      response="...", algorithm=SHA-256

Basic | user:password in base64, no secret to anybody who sees it: only over TLS. No colon in the user name (RFC 7617 2, 4)
Bearer | a token; whoever holds it is let in. error="invalid_token" goes with 401, "insufficient_scope" with 403, "invalid_request" with 400; without a token in the request no error= (RFC 6750 3.1)
Digest | a hash over password, URI and nonce, a value that the server sends in a 401 first. stale=true there: only the nonce is too old, no new password is needed (RFC 7616 3.3)'),

('authentication', 4, 'Lost on the way',
'The client sent Authorization, the application sees nothing. Where it stays:

A redirect | to another host or port: curl -L (7.88.1) drops Authorization and a Cookie set by -H, browsers Authorization (Fetch standard). Fields of your own, such as X-Api-Key, go along to the stranger. Ask the final URL at once; --location-trusted sends it everywhere
CGI, FastCGI | Apache 2.4.71 hides it from scripts, behind mod_proxy_fcgi too; CGIPassAuth On hands it on. nginx 1.22.1 does so unasked, as HTTP_AUTHORIZATION
The preflight | the OPTIONS of a browser brings no credentials: answer it with 2xx, not 401. Access-Control-Allow-Headers has to name Authorization, as * does not cover it (Fetch standard)
A gateway | takes it for a login of its own, or removes it; in nginx proxy_set_header Authorization ""
The wrong field | a proxy reads Proxy-Authorization, the site does not'),

('authentication', 5, 'Caches',
'A shared cache may use the answer to a request with Authorization again only if it has public, s-maxage or must-revalidate (RFC 9111 3.5). Without private beside them, send these only with what all may see. Nothing of the kind guards requests with a Cookie or X-Api-Key: mark the answers as private or no-store.

A 401 or 403 with a lifetime may meet the client again after the login, so send no-store. More: see Caching.'),

('authentication', 6, 'What is not HTTP authentication',
'Login form, cookie | to HTTP a page like any other. Without a session there is a 302 to the form, and a program takes the form with its 200 for the answer. Send programs a 401
X-Api-Key and the like | a private agreement; no client knows it by itself
401 without challenge | breaks a must (RFC 9110 15.5.2), though common in APIs. If the login dialogue of browsers is to stay away, send a challenge with Bearer: Chromium 156 opens none for it, but does for Basic and Digest
Client certificates | TLS asks for them, not HTTP'),

('authentication', 7, 'Looking at it',
'  curl -sv -o /dev/null -u USER:PASSWORD URL
  curl -sv -o /dev/null -H ''Authorization: Bearer TOKEN'' URL

> Authorization | was it sent? With -L look behind each redirect
< WWW-Authenticate | another realm or scheme than that of the site: another hop asks, see Proxies and hops
The same 401 again | these credentials are refused: misspelt, expired, or for another realm
base64 -d | shows what Basic holds; a line end after the password is from echo without -n
--digest, --anyauth | first a request without credentials, then the one that counts
CONNECT, response 407 | the proxy asks: -U USER:PASSWORD');

INSERT INTO topic_link (topic, position, entry) VALUES
  ('authentication', 1, '401'),
  ('authentication', 2, 'WWW-Authenticate'),
  ('authentication', 3, 'Authorization'),
  ('authentication', 4, '403'),
  ('authentication', 5, '404'),
  ('authentication', 6, '407'),
  ('authentication', 7, 'Proxy-Authenticate'),
  ('authentication', 8, 'Proxy-Authorization'),
  ('authentication', 9, '511'),
  ('authentication', 10, 'Authentication-Info'),
  ('authentication', 11, '302'),
  ('authentication', 12, 'Location'),
  ('authentication', 13, 'Access-Control-Allow-Origin'),
  ('authentication', 14, 'Cache-Control'),
  ('authentication', 15, 'Cookie'),
  ('authentication', 16, 'Set-Cookie');

INSERT INTO alias (entry, words) VALUES
  ('authentication', 'authentication authorization auth login log in login credentials password username challenge realm scheme 401 vs 403'),
  ('authentication', 'basic auth basic authentication bearer token digest auth oauth jwt api key x-api-key access token expired token invalid_token insufficient_scope'),
  ('authentication', 'authorization header missing authorization header stripped header lost after redirect cgipassauth php http_authorization fastcgi location-trusted'),
  ('authentication', 'proxy authentication session cookie login form login page redirect to login 302 login browser popup dialog logout curl -u rfc 7235 rfc 7617 rfc 6750');

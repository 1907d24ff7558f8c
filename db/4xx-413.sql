-- 4xx: the request is at fault. Registered codes from 413 on.

-- 413 Content Too Large ---------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('413', 'status', 'Content Too Large',
  'What was sent exceeds a size limit of some server on the way.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('413', 413, 'IETF', '4xx', 'standard', 55, 'RFC 9110', '15.5.14', 'allowed',
   'the client''s, or a size limit set too low on the way',
   'changed', 'with less content, or in parts; with Retry-After also as it is, later',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('413', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('413', 'Request Entity Too Large', 'RFC 2616, nginx, Apache'),
  ('413', 'Payload Too Large', 'RFC 7231');

INSERT INTO section (entry, kind, text) VALUES
('413', 'meaning',
'The request carries more content than the server is willing or able to process. The client has to send less, or whoever runs the server has to raise the limit.

It is about content only. For a long URL there is 414, for large header fields 431. The limit that was hit may stand in any proxy, gateway, framework or application on the way.'),
('413', 'server',
'It may refuse as soon as Content-Length exceeds the limit, without reading the content. Over HTTP/2 and HTTP/3 it can end that one request; over HTTP/1.1 it has to read the rest of the content or close the connection (RFC 9112 9.3). If the limit holds only for the moment, it should say in Retry-After when to come again. Naming the limit in the content saves questions.'),
('413', 'client',
'It sends less: compressed, split into parts, or by another way of uploading. It repeats the request unchanged only after a Retry-After.

When the server closes early, the connection may be reset before the answer has been read; then all that is seen is a broken pipe or a reset. With Expect: 100-continue the refusal can arrive before the content is sent.'),
('413', 'caching',
'It mostly answers POST or PUT, whose answers caches hardly ever keep. Being an error, it leaves what is stored for the URL as it is (RFC 9111 4.4).'),
('413', 'choosing',
'Take it when the content is over a limit that you set. No length was given and you insist on one: 411. The limit is fine but the disk or quota is full: 507. Too many values in small content is a matter of meaning: 422.'),
('413', 'history',
'In HTTP since RFC 2068, as Request Entity Too Large; Payload Too Large in RFC 7231. Some older texts demand a Retry-After; RFC 2616 and its successors recommend it, and for a temporary limit only.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('413-retry-after', '413', 'Retry-After', 'response', 'server', 'SHOULD',
   'say when to try again, if the condition is temporary', 'RFC 9110', '15.5.14', NULL),
  ('413-retry-after-client', '413', 'Retry-After', 'response', 'client', 'MAY',
   'try again after that time', 'RFC 9110', '15.5.14', NULL),
  ('413-connection-client', '413', 'Connection', 'response', 'client', 'SHOULD',
   'stop sending the content and close, once the answer says close', 'RFC 9112', '9.5', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('413', 1, 1, NULL, 'cause', 'Content-Length', 'how much was sent; compare it with each limit', NULL),
  ('413', 2, 0, NULL, 'cause', 'the look of the answer', 'shows which hop refused: proxy, gateway or app', NULL),
  ('413', 3, 1, NULL, 'cause', 'a reset connection', 'may hide a 413 that was never read', NULL),
  ('413', 4, 0, 'nginx', 'setting', 'client_max_body_size', 'the limit of nginx, 1m unless set', 'https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size'),
  ('413', 51, 1, 'nginx', 'who', 'nginx', 'error.log: client intended to send too large body', 'nginx 1.22.1'),
  ('413', 52, 1, 'Apache', 'who', 'Apache', 'AH01588 in error_log (info): LimitRequestBody', 'Apache 2.4.71'),
  ('413', 53, 1, NULL, 'who', 'the application', 'the request is in its own log, and in no error.log in front', NULL);

INSERT INTO alias (entry, words) VALUES
  ('413', 'file too big upload too large attachment too large upload limit maximum size exceeded'),
  ('413', 'too big body too big payload too big request too big'),
  ('413', 'request entity too large payload too large body too large body exceeds limit'),
  ('413', 'client intended to send too large body client_max_body_size maxrequestlength post_max_size upload fails');

INSERT INTO example (status, request, response) VALUES ('413',
'POST /nicknames HTTP/1.1
Host: api.example.com
Content-Type: text/plain
Content-Length: 45

Sir Reginald the Long-Winded of Upper Example',
'HTTP/1.1 413 Content Too Large
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain
Content-Length: 44

A nickname has at most 24 bytes, this one 45');

-- 414 URI Too Long --------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('414', 'status', 'URI Too Long',
  'The URL is longer than the server is willing to read.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('414', 414, 'IETF', '4xx', 'standard', 35, 'RFC 9110', '15.5.15', 'allowed',
   'the client''s; mostly a form sent with GET, or a redirect loop',
   'changed', 'with a shorter URI, or with the data as content of a POST',
   'heuristic', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('414', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('414', 'Request-URI Too Long', 'RFC 2616, Apache'),
  ('414', 'Request-URI Too Large', 'RFC 2616, nginx, Apache before 2.4.3');

INSERT INTO section (entry, kind, text) VALUES
('414', 'meaning',
'The server gave up on the target URI because of its length. The client has to shorten it, mostly by moving data from the query into the content of a POST.

It is rare. The usual causes: a POST turned into a GET together with all its data, a redirect that adds something to its own address each time, or an attack that probes for weak spots.'),
('414', 'server',
'An HTTP/1.1 server has to answer with 414 when the request target is longer than it wishes to parse (RFC 9112 3). HTTP sets no maximum; everybody is advised to cope with 8000 octets at least, in URIs as well as in the request line. lighttpd and Node answer 431 instead, HAProxy 400.'),
('414', 'client',
'It looks at what made the URI long. A redirect loop shows as the same part of the path or query over and over. State that was packed into the query belongs in content or a cookie, or under a key that the server keeps. If GET is a must, fewer values per request will do.'),
('414', 'caching',
'As it is bound to just that long URI, a stored 414 rarely does harm.'),
('414', 'choosing',
'Take it for the length of the URI only. A URI of good length with a bad part in it is a 400, one that leads nowhere a 404. Large header fields, cookies among them, are a 431; large content is a 413.'),
('414', 'history',
'In HTTP since RFC 2068, as Request-URI Too Long or Too Large. RFC 2616 recommended it, since RFC 7230 it is a duty of HTTP/1.1 servers. Until RFC 7231 a cache needed explicit freshness to keep it.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('414', 1, 1, NULL, 'cause', 'the URL', 'repeats itself: a redirect loop', NULL),
  ('414', 2, 1, NULL, 'cause', 'the method', 'GET in place of POST: a form, or a redirect', NULL),
  ('414', 3, 1, NULL, 'cause', 'the query string', 'whole lists or tokens in it belong in content', NULL),
  ('414', 4, 0, 'nginx', 'setting', 'large_client_header_buffers', 'nginx: a request line longer than one of these buffers (8k unless set) is a 414', 'https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers'),
  ('414', 51, 1, 'nginx', 'who', 'nginx', 'client sent too long URI in error.log, at level info only', 'nginx 1.22.1'),
  ('414', 52, 1, 'Apache', 'who', 'Apache', 'AH00565 in error_log (info): LimitRequestLine, 8190 by default', 'Apache 2.4.71'),
  ('414', 53, 1, 'HAProxy', 'who', 'HAProxy', 'not HAProxy: it says 400 (PR-- and <BADREQ>)', 'https://docs.haproxy.org/2.6/configuration.html');

INSERT INTO alias (entry, words) VALUES
  ('414', 'url too long uri too long request-uri too long request uri too large long url address too long'),
  ('414', 'query string too long too many parameters get too many filters'),
  ('414', 'redirect loop grows url form sent with get large_client_header_buffers');

INSERT INTO example (status, request, response) VALUES ('414',
'GET /search?tags=oak,ash,elm,fir,yew,box,bay,fig,sloe,hazel,rowan,alder,birch,maple HTTP/1.1
Host: api.example.com

',
'HTTP/1.1 414 URI Too Long
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain
Content-Length: 56

At most 60 bytes of URI here; POST long lists to /search');

-- 415 Unsupported Media Type ----------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('415', 'status', 'Unsupported Media Type',
  'The content sent is in a format that this resource does not take.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('415', 415, 'IETF', '4xx', 'standard', 40, 'RFC 9110', '15.5.16', 'allowed',
   'the client''s: the wrong format, or the right one labelled wrongly',
   'changed', 'with a Content-Type or Content-Encoding that is accepted',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('415', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('415', 'meaning',
'The server refuses the content of the request because of its format. The client has to send another format, or to label the one it sent correctly.

The trouble may lie in Content-Type, in Content-Encoding, or in the data itself if the server looked inside. It depends on resource and method: what POST takes, PATCH may refuse.'),
('415', 'server',
'It can name the media types it takes in Accept; in the answer to PATCH it should name them in Accept-Patch. If the content coding was the trouble, it ought to list the codings it takes in Accept-Encoding; if not, that field must stay away, so that the two cases can be told apart.

A WebDAV server also refuses in this way content that it would otherwise ignore (RFC 4918 8.4).'),
('415', 'client',
'It compares the Content-Type that really went out with the documentation. Many libraries set one by themselves or none at all; curl labels the data of -d as a web form. If Accept-Encoding stands in the answer, it sends the content again with one of those codings, or without any.'),
('415', 'headers',
'Accept-Encoding: identity, or the field with no value, means: send the content without any coding.'),
('415', 'caching',
'It answers requests with content, such as POST, PUT and PATCH, whose answers caches hardly ever keep.'),
('415', 'choosing',
'Take it when you cannot use this kind of content. You know the kind but it does not parse: 400. It parses but makes no sense: 422. You cannot produce the format that Accept wants: 406. A PUT that does not fit the resource for reasons other than its type: 409.'),
('415', 'history',
'In HTTP since RFC 2068. RFC 2616 speaks of the format alone. RFC 7231 names the content coding as a cause, and RFC 7694 brought Accept-Encoding into the answer; both are part of RFC 9110.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('415-accept-encoding', '415', 'Accept-Encoding', 'response', 'server', 'MUST NOT',
   'send it if the coding was not the trouble', 'RFC 9110', '12.5.3', NULL),
  ('415-accept-patch', '415', 'Accept-Patch', 'response', 'server', 'SHOULD',
   'list the types it takes, if a PATCH was refused', 'RFC 5789', '2.2', NULL),
  ('415-content-encoding', '415', 'Content-Encoding', 'request', 'server', 'MAY',
   'answer 415 to a coding that it does not take', 'RFC 9110', '8.4', NULL),
  ('415-content-type', '415', 'Content-Type', 'request', 'server', 'SHOULD',
   'PUT: adapt the content or refuse it, with 415 for example, if the type does not fit the resource', 'RFC 9110', '9.3.4', NULL),
  ('415-content-type-mkcol', '415', 'Content-Type', 'request', 'server', 'MUST',
   'MKCOL: answer 415 to a type that it does not know', 'RFC 4918', '9.3', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('415', 1, 1, NULL, 'cause', 'Content-Type', 'missing, wrong, or set by the library', NULL),
  ('415', 2, 1, NULL, 'cause', 'Content-Encoding', 'a coding, say gzip, that the server cannot undo', NULL),
  ('415', 3, 1, NULL, 'cause', 'Accept-Encoding', 'in the answer: the coding was the trouble', NULL),
  ('415', 4, 1, NULL, 'cause', 'Accept, Accept-Patch', 'in the answer: media types that would do', NULL),
  ('415', 51, 1, NULL, 'who', 'the application', 'its own log has the request; nginx, HAProxy do not say it themselves', NULL);

INSERT INTO alias (entry, words) VALUES
  ('415', 'wrong content type bad content-type header missing content-type content type not supported'),
  ('415', 'unsupported format unsupported file type cannot read xml expects json application/json form urlencoded multipart'),
  ('415', 'unsupported content encoding gzip request body httpmediatypenotsupportedexception');

INSERT INTO example (status, request, response) VALUES ('415',
'POST /orders HTTP/1.1
Host: api.example.com
Content-Type: text/csv
Content-Length: 5

tea,2',
'HTTP/1.1 415 Unsupported Media Type
Date: Tue, 24 Nov 2026 08:00:00 GMT
Accept: application/json
Content-Type: text/plain
Content-Length: 29

Orders are taken as JSON only');

-- 416 Range Not Satisfiable -----------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('416', 'status', 'Range Not Satisfiable',
  'None of the requested ranges lies within the representation.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('416', 416, 'IETF', '4xx', 'standard', 30, 'RFC 9110', '15.5.17', 'allowed',
   'the client''s: it asks past the end, or the file has shrunk',
   'changed', 'with a range inside the length that Content-Range tells, or without Range',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('416', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('416', 'Requested Range Not Satisfiable', 'RFC 2616, nginx, Apache');

INSERT INTO section (entry, kind, text) VALUES
('416', 'meaning',
'The server rejects the set of ranges in Range. Either none of them can be served, or there are so many small or overlapping ones that it looks like an attack. The client has to correct its range or fetch everything.

For bytes, a range can be served if its first position lies before the current end, and so can the last N bytes (bytes=-N). A last position past the end does no harm, it is cut. Typical: resuming a download that is complete already.'),
('416', 'server',
'It should state the present length in Content-Range, as bytes */LENGTH. It is free to ignore Range and send everything with 200, so nobody can rely on a 416. If one of several ranges can be served, the answer is a 206.'),
('416', 'client',
'It takes the length from Content-Range. If it has exactly that many bytes and the validator still fits, the download is complete. Otherwise it drops its part and starts again without Range. With If-Range it would have got the new representation at once.'),
('416', 'headers',
'Range counts for GET, and for QUERY (RFC 10008 2.8), and only after the conditions: a 304 or 412 comes first. Positions count the coded bytes, after gzip for example.'),
('416', 'caching',
'It speaks of the length at one moment, so it is better left uncached.'),
('416', 'choosing',
'Take it where you serve ranges and none of those asked for exists. If you serve none, ignore Range and send everything with 200. A condition such as If-Match is false: 412. Content-Range in a PUT that you do not support: 400.'),
('416', 'history',
'New in RFC 2616, as Requested Range Not Satisfiable; RFC 7233 shortened the phrase and added the refusal of too many small or overlapping ranges. RFC 2616 also forbids multipart/byteranges in it. Some older texts make it compulsory, which it never was.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('416-content-range', '416', 'Content-Range', 'response', 'server', 'SHOULD',
   'bytes */LENGTH, if byte ranges were asked for', 'RFC 9110', '15.5.17', 'present'),
  ('416-range', '416', 'Range', 'request', 'server', 'SHOULD',
   'answer 416 if it is valid, but no range of it, or no range in that unit, can be served', 'RFC 9110', '14.2', NULL),
  ('416-range-ignore', '416', 'Range', 'request', 'server', 'MAY',
   'ignore it and send everything with 200', 'RFC 9110', '14.2', NULL),
  ('416-range-reject', '416', 'Range', 'request', 'server', 'MAY',
   'ignore or reject it: invalid, more than two overlapping ranges, or many small ones out of order', 'RFC 9110', '14.2', NULL),
  ('416-range-method', '416', 'Range', 'request', 'server', 'MUST',
   'ignore it in methods for which no range handling is defined', 'RFC 9110', '14.2', NULL),
  ('416-range-unit', '416', 'Range', 'request', 'server', 'MUST',
   'ignore it if the origin server does not understand the unit', 'RFC 9110', '14.2', NULL),
  ('416-range-client', '416', 'Range', 'request', 'client', 'SHOULD NOT',
   'ask for many ranges where one would do', 'RFC 9110', '14.2', NULL),
  ('416-range-order', '416', 'Range', 'request', 'client', 'SHOULD',
   'list several ranges in ascending order', 'RFC 9110', '14.2', NULL),
  ('416-if-range', '416', 'If-Range', 'request', 'server', 'MUST',
   'ignore Range if it is false: no 416 then', 'RFC 9110', '13.1.5', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('416', 1, 1, NULL, 'cause', 'Range', 'first position must be below the length', NULL),
  ('416', 2, 1, NULL, 'cause', 'Content-Range', 'bytes */N: N is the length now', NULL),
  ('416', 3, 1, NULL, 'cause', 'the partial file', 'complete already, or of an older version', NULL),
  ('416', 4, 1, NULL, 'cause', 'If-Range', 'missing: a changed file cannot be noticed', NULL),
  ('416', 51, 1, 'nginx', 'who', 'nginx', '$upstream_status is -: the range is past the end of its file or copy', 'nginx 1.22.1'),
  ('416', 52, 1, NULL, 'who', 'the application', '$upstream_status is 416 in the log of nginx: passed on', NULL);

INSERT INTO alias (entry, words) VALUES
  ('416', 'range not satisfiable requested range not satisfiable invalid range bad range out of range byte range'),
  ('416', 'resume failed cannot resume download download already complete partial download broken wget -c curl -c'),
  ('416', 'video seek fails past end of file offset beyond end');

INSERT INTO example (status, request, response) VALUES ('416',
'GET /videos/tour.mp4 HTTP/1.1
Host: example.com
Range: bytes=5000-

',
'HTTP/1.1 416 Range Not Satisfiable
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Range: bytes */4096
Content-Type: text/plain
Content-Length: 34

The file has 4096 bytes, 0 to 4095');

-- 417 Expectation Failed --------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('417', 'status', 'Expectation Failed',
  'A server on the way cannot do what the field Expect asks for.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('417', 417, 'IETF', '4xx', 'standard', 15, 'RFC 9110', '15.5.18', 'allowed',
   'nobody''s; an old server or proxy does not know 100-continue',
   'changed', 'without Expect; libraries often add that field unasked',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('417', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('417', 'meaning',
'At least one server on the way cannot meet what the request demands in Expect. The client repeats the request without that field.

The only expectation that is defined is 100-continue: tell me whether to send the content at all. So a 417 mostly says that some old hop does not take part in that.'),
('417', 'server',
'It may answer 417 if Expect holds anything else than 100-continue. To 100-continue it sends a 100, or the final answer at once; in an HTTP/1.0 request it ignores the expectation.'),
('417', 'client',
'After a 417 it should send the same request again without 100-continue, this time with its content right away. Nothing has been processed, so that is safe for POST too.

Some libraries add Expect unasked: curl to large uploads, the .NET Framework to each POST and PUT with content. An empty Expect given to curl, -H "Expect:", turns it off.'),
('417', 'caching',
'There is no good reason to store it: it depends on a field that the next request will not carry.'),
('417', 'choosing',
'Take it for an expectation that you do not know, or not at all: ignoring it is allowed too. Another protocol is wanted: 426. A condition such as If-Match is false: 412. Never take it for what the business expected.'),
('417', 'history',
'New in RFC 2616, together with Expect: a server had to send it for an expectation that it could not meet, and a proxy if the next server spoke HTTP/1.0. RFC 7231 left 100-continue as the only expectation and made the 417 a MAY; RFC 9110 lets others be written again.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('417-expect', '417', 'Expect', 'request', 'server', 'MAY',
   'answer 417 to anything but 100-continue', 'RFC 9110', '10.1.1', NULL),
  ('417-expect-repeat', '417', 'Expect', 'request', 'client', 'SHOULD',
   'repeat the request without 100-continue after a 417', 'RFC 9110', '10.1.1', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('417', 1, 1, NULL, 'cause', 'Expect', 'what went out; a library may have added it', NULL),
  ('417', 2, 1, NULL, 'cause', 'an old proxy', 'HTTP/1.0 on the way cannot pass a 100 on', NULL),
  ('417', 3, 1, NULL, 'cause', 'size of the content', 'only large uploads fail: the library adds Expect', NULL);

INSERT INTO alias (entry, words) VALUES
  ('417', 'expect header expect 100-continue not supported expectation not met expect100continue'),
  ('417', 'upload fails through proxy large post fails small post works'),
  ('417', 'servicepointmanager expect100continue squid lighttpd 417');

INSERT INTO example (status, request, response) VALUES ('417',
'GET /quotes/today HTTP/1.1
Host: api.example.com
Expect: answer-within=2

',
'HTTP/1.1 417 Expectation Failed
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain
Content-Length: 38

Only 100-continue can be expected here');

-- 418 (Unused) ------------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('418', 'status', '(Unused)',
  '"I''m a teapot": a joke that was sent so often that the number is reserved.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('418', 418, 'IETF', '4xx', 'reserved', 20, 'RFC 9110', '15.5.19', 'allowed',
   'nobody''s; a joke, or a refusal that does not say why',
   'no', 'the answer would be the same; the content may tell why',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('418', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('418', 'I''m a teapot', 'RFC 2324');

INSERT INTO section (entry, kind, text) VALUES
('418', 'meaning',
'Officially nothing: the number is reserved and must not be given another meaning for now. In practice somebody put a joke there, or refuses a request without wishing to say why. The client can only treat it like any 4xx that it does not know, that is, like a 400.

The joke: a teapot that is asked to brew coffee says what it is.'),
('418', 'server',
'No standard tells a server to send it. It is met as an Easter egg, as an answer to unwanted robots, and in tests as a code that nobody else sends. Some nginx configurations use return 418 together with error_page as an internal jump to a named location; then no client ever sees it.'),
('418', 'client',
'It does not repeat the request. If a real service answers so, the reason stands in the content, if anywhere: think of a robot filter, a blocked address, or a placeholder that a developer forgot.'),
('418', 'caching',
'No document makes it heuristically cacheable, and a joke need not be kept.'),
('418', 'history',
'From RFC 2324, the coffee pot protocol of 1 April 1998; RFC 7168 is its tea version. RFC 9110 reserves the number because the joke is too widespread, and IANA lists it as unused.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('418', 1, 1, NULL, 'cause', 'the content', 'if it is meant seriously, the reason is there', NULL),
  ('418', 2, 1, NULL, 'cause', 'User-Agent', 'a robot filter may answer so', NULL),
  ('418', 3, 0, 'nginx', 'setting', 'error_page 418 = @name', 'nginx: return 418 serves as a jump to that location; the client gets what stands there', 'https://nginx.org/en/docs/http/ngx_http_core_module.html#error_page'),
  ('418', 4, 0, 'nginx', 'setting', 'return 418', 'nginx, without error_page: the client gets the 418', 'https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return');

INSERT INTO alias (entry, words) VALUES
  ('418', 'teapot im a teapot i am a teapot i m a teapot coffee pot htcpcp hyper text coffee pot control protocol'),
  ('418', 'april fools joke rfc 2324 short and stout unused easter egg');

INSERT INTO example (status, request, response) VALUES ('418',
'GET /coffee HTTP/1.1
Host: example.com

',
'HTTP/1.1 418 I''m a teapot
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain
Content-Length: 29

Short and stout, for tea only');

-- 421 Misdirected Request -------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('421', 'status', 'Misdirected Request',
  'This server, or this connection, is not the one for that host name.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('421', 421, 'IETF', '4xx', 'standard', 20, 'RFC 9110', '15.5.20', 'allowed',
   'a connection shared by several hosts, or a wrong server set-up',
   'elsewhere', 'over another connection, whatever the method',
   'explicit', 'the answer is about the connection, not about the target resource', 'RFC 9110', 'B.3');

INSERT INTO seen (status, place) VALUES ('421', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('421', 'meaning',
'The request reached a server that cannot or will not speak for the host in the target URI, or came over a connection that does not fit it. The client may try again over a connection of its own for that host.

It appears mostly with HTTP/2 and HTTP/3: one certificate covers several names, the browser uses one connection for all of them, and the server behind it is set up for one name only.'),
('421', 'server',
'An origin server, or a gateway acting for it, sends 421 when the URI belongs to no origin it is set up for, or when the connection does not fit: a request for https has to be refused if the certificate of the connection is not valid for its host (RFC 9110 7.4). A server can also use it to keep clients from sharing a connection. A proxy must not generate it.

Browsers share a connection among names that have one address and one certificate. Whoever runs the server ends that with a certificate or an address of its own for the name that differs, as by a client certificate; or makes the TLS settings of all alike; or switches HTTP/2 off for all names in the certificate.'),
('421', 'client',
'It may repeat the request, whatever the method, over a new connection made for that host, or over an alternative service. Chrome and Firefox do so by themselves, once; not every client does. If the 421 came from an alternative service, the client forgets that service for this origin (RFC 7838 6).'),
('421', 'caching',
'Send it with no-store or without a lifetime, so that no cache keeps it.'),
('421', 'choosing',
'Take it if you are not the server for this host. You are, but there is nothing under the path: 404. Host is missing, invalid or given twice: 400. As a gateway you got a bad answer from behind: 502.'),
('421', 'history',
'From RFC 7540, as a part of HTTP/2 and heuristically cacheable; RFC 9110 holds for every version and has taken the latter back. Drafts of WebDAV used the number for Destination Locked.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('421-host', '421', 'Host', 'request', 'server', 'MUST',
   'https: refuse it if the certificate of the connection is not valid for it, save from a trusted gateway', 'RFC 9110', '7.4', NULL),
  ('421-alt-svc', '421', 'Alt-Svc', 'response', 'client', 'MUST',
   'ignore it in a 421', 'RFC 7838', '6', NULL),
  ('421-alt-svc-forget', '421', 'Alt-Svc', 'response', 'client', 'MUST',
   'forget the alternative service that sent the 421, for this origin', 'RFC 7838', '6', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('421', 1, 1, NULL, 'cause', 'SNI and Host', 'two names: TLS was made for another host', NULL),
  ('421', 2, 1, NULL, 'cause', 'a new connection', 'it works there: the old one was shared', NULL),
  ('421', 3, 1, NULL, 'cause', 'the certificate', 'covers several names, so clients share', NULL),
  ('421', 4, 0, NULL, 'cause', 'the proxy''s SNI', 'missing, or not the Host that it passes on', NULL),
  ('421', 5, 1, NULL, 'cause', 'to end it', 'own certificate or address, or no HTTP/2 for all', NULL),
  ('421', 51, 1, 'Apache', 'who', 'Apache', 'AH02032 in error_log: Host and SNI name different servers', 'https://github.com/apache/httpd/blob/trunk/modules/ssl/ssl_engine_kernel.c'),
  ('421', 52, 1, 'nginx', 'who', 'nginx', 'client attempted to request the server name ... in error.log (info)', 'nginx 1.22.1');

INSERT INTO alias (entry, words) VALUES
  ('421', 'wrong server wrong host wrong virtual host host not served here sni mismatch host header mismatch'),
  ('421', 'connection coalescing shared connection http2 wildcard certificate reused connection'),
  ('421', 'misdirected proxy ssl server name apache 421 destination locked'),
  ('421', 'client certificate sslverifyclient ssl_verify_client virtual hosts mutual tls browser only after visiting another site');

INSERT INTO example (status, request, response) VALUES ('421',
'GET /cart HTTP/1.1
Host: shop.example.com

',
'HTTP/1.1 421 Misdirected Request
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain
Content-Length: 44

This server answers for www.example.com only');

-- 422 Unprocessable Content -----------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('422', 'status', 'Unprocessable Content',
  'The content can be read, but what it asks for makes no sense.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('422', 422, 'IETF', '4xx', 'standard', 55, 'RFC 9110', '15.5.21', 'allowed',
   'the client''s: right format, wrong values',
   'changed', 'with corrected values',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('422', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('422', 'Unprocessable Entity', 'RFC 2518, RFC 4918, Apache');

INSERT INTO section (entry, kind, text) VALUES
('422', 'meaning',
'The server knows the format and could parse the content, but it cannot carry out what stands there. The client has to correct the values.

In practice it is the code for failed validation: a field is missing, an end lies before its beginning, an amount is negative. Web frameworks send it for rejected forms.'),
('422', 'server',
'It should tell in the content which value is wrong and why, best by field and in a form that a program can read; application/problem+json is common. It should list all faults at once, so that the client need not find them one by one.'),
('422', 'client',
'It shows the faults to the user or mends them, then sends the request again. The same content will fail again. A program that gets 422 for content that used to work should look for a new rule or a renamed field on the server.'),
('422', 'caching',
'It mostly answers POST, PUT or PATCH, whose answers caches hardly ever keep. Being an error, it leaves what is stored for the URL as it is (RFC 9111 4.4).'),
('422', 'choosing',
'Take it when format and syntax are right and the meaning is wrong. Cannot be parsed: 400. Format not taken: 415. Right in itself, but at odds with what is stored now: 409. Sending 400 for all of these is allowed as well; what counts is to do it the same way everywhere.'),
('422', 'history',
'From WebDAV (RFC 2518, then RFC 4918), as Unprocessable Entity; RFC 5789 took it for patches. Since RFC 9110 it belongs to HTTP itself, under the new name.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('422', 1, 1, NULL, 'cause', 'the content', 'mostly names field and rule', NULL),
  ('422', 2, 1, NULL, 'cause', 'names and types', 'a string for a number, a field renamed', NULL),
  ('422', 3, 1, NULL, 'cause', 'a missing field', 'left out, empty, or nested one level off', NULL),
  ('422', 4, 1, NULL, 'cause', 'the API version', 'rules or fields have changed since', NULL),
  ('422', 51, 1, NULL, 'who', 'the application', 'its own log has the request; servers in front do not read content', NULL);

INSERT INTO alias (entry, words) VALUES
  ('422', 'validation failed validation error invalid data invalid value invalid field missing field invalid form'),
  ('422', 'unprocessable entity semantic error business rule violated constraint'),
  ('422', 'laravel validation rails record invalid fastapi pydantic unprocessable');

INSERT INTO example (status, request, response) VALUES ('422',
'POST /bookings HTTP/1.1
Host: api.example.com
Content-Type: application/json
Content-Length: 39

{"from":"2026-12-05","to":"2026-12-01"}',
'HTTP/1.1 422 Unprocessable Content
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: application/problem+json
Content-Length: 54

{"title":"to lies before from","fields":["from","to"]}');

-- 423 Locked --------------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('423', 'status', 'Locked',
  'Somebody holds a WebDAV lock on the resource that is to be changed.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('423', 423, 'IETF', '4xx', 'standard', 20, 'RFC 4918', '11.3', 'allowed',
   'nobody''s: another user, or a lock that was left behind',
   'later', 'once the lock is gone; at once only with its token in If',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('423', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('423', 'meaning',
'The source or the destination of the method is locked, so nothing was changed. Whoever holds the lock has to release it; everybody else has to wait.

It comes from WebDAV, where LOCK reserves a resource for a time. A lock on a collection can cover what lies in it. Reading is not kept off by a write lock.'),
('423', 'server',
'It should say in the content which condition was violated: lock-token-submitted if a token was needed and did not come with the request, no-conflicting-lock if a new lock clashes with an old one. A DAV:href tells where the lock sits, which may be a folder further up. Errors about rights come first, so that a lock does not betray a hidden resource (RFC 4918 8.1).

A LOCK with Depth: infinity that meets a lock further down gets a 423 (RFC 4918 7.4), or a 207 with a 423 in it (RFC 4918 9.10.3); the RFC says both.'),
('423', 'client',
'If it holds the lock itself, it hands in the token in If; knowing the user name alone is not enough. If not, it asks for the lock with PROPFIND (lockdiscovery), tells the user who holds it, and tries again later. Locks end with UNLOCK or when their time is up.'),
('423', 'caching',
'It answers methods that change something, and a lock can vanish at any moment.'),
('423', 'choosing',
'Take it where there are locks that clients can see and release. A clash with the state without any lock is a 409; a false If-Match is a 412. An account that is locked is a 403, not this.'),
('423', 'history',
'From RFC 2518, which says nothing about the content. RFC 4918 recommends a condition such as lock-token-submitted there; some older texts demand it.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('423-if', '423', 'If', 'request', 'client', 'MUST',
   'hand in the token of each lock in the way', 'RFC 4918', '7.5', NULL),
  ('423-depth', '423', 'Depth', 'request', 'server', 'MUST',
   'LOCK with infinity: answer 423 if a member has a lock that conflicts', 'RFC 4918', '7.4', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('423', 1, 1, NULL, 'cause', 'If', 'missing, or with the token of an older lock', NULL),
  ('423', 2, 1, NULL, 'cause', 'DAV:href', 'in the content: where the lock sits', NULL),
  ('423', 3, 1, NULL, 'cause', 'lockdiscovery', 'via PROPFIND: who holds it, and how long', NULL),
  ('423', 4, 1, NULL, 'cause', 'a crashed editor', 'left its lock behind; it ends with its timeout', NULL);

INSERT INTO alias (entry, words) VALUES
  ('423', 'file locked document locked locked by another user locked for editing resource locked'),
  ('423', 'webdav lock lock token missing lock-token-submitted no-conflicting-lock nextcloud owncloud file is locked'),
  ('423', 'office document in use checked out stale lock');

INSERT INTO example (status, request, response) VALUES ('423',
'PUT /plans/budget.txt HTTP/1.1
Host: example.com
Content-Type: text/plain
Content-Length: 7

Tea: 12',
'HTTP/1.1 423 Locked
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: application/xml
Content-Length: 145

<?xml version="1.0" encoding="utf-8"?><D:error xmlns:D="DAV:"><D:lock-token-submitted><D:href>/plans/</D:href></D:lock-token-submitted></D:error>');

-- 424 Failed Dependency ---------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('424', 'status', 'Failed Dependency',
  'Not tried or taken back, because another action it needs has failed.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('424', 424, 'IETF', '4xx', 'standard', 12, 'RFC 4918', '11.4', 'allowed',
   'not of this part; look for the one that failed by itself',
   'changed', 'the whole, once the part that failed has been put right',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('424', 'wire'), ('424', 'body');

INSERT INTO section (entry, kind, text) VALUES
('424', 'meaning',
'This action was not carried out because it depends on another one, and that one failed. The client has to find and mend the other one; there need be nothing wrong with this one.

It comes from WebDAV and stands mostly inside the content of a 207. Example: PROPPATCH changes all properties or none, so one bad property gets its own code and all others a 424.'),
('424', 'server',
'It gives the true cause at the part that failed, and 424 at the parts that fell with it. In a 207 to DELETE, COPY or MOVE it should leave the 424s out, since the failure of one member tells about those above or below it.

As the status of a whole response it appears outside WebDAV too, for instance when an earlier step of a batch went wrong.'),
('424', 'client',
'It reads the 207 to the end and looks for a status other than 424; that is the one to act on. After a PROPPATCH it repeats the whole request, because nothing was changed; elsewhere, what failed and all that got a 424.'),
('424', 'caching',
'Inside a 207 the status of the single parts does not matter to a cache at all.'),
('424', 'choosing',
'Take it for one part of a request with several parts. A service that you call failed although the request is fine: 502, 503 or 504. A step the client should have done first is missing: 409.'),
('424', 'history',
'From RFC 2518; RFC 4918 has not changed it.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('424-depth', '424', 'Depth', 'request', 'server', 'SHOULD',
   'LOCK with infinity: list the target with 424 if a member stopped it', 'RFC 4918', '9.10.3', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('424', 1, 1, NULL, 'cause', 'the 207', 'the entry that is not 424 holds the cause', NULL),
  ('424', 2, 1, NULL, 'cause', 'order of the steps', 'an earlier one failed; this one was skipped', NULL),
  ('424', 3, 1, NULL, 'cause', 'a service behind', 'some APIs say 424 where 502 would fit', NULL);

INSERT INTO alias (entry, words) VALUES
  ('424', 'dependency failed dependent request failed previous step failed rolled back batch failed'),
  ('424', 'proppatch webdav multistatus method failure other operation failed upstream dependency');

INSERT INTO example (status, request, response) VALUES ('424',
'POST /orders/7/shipment HTTP/1.1
Host: api.example.com
Content-Length: 0

',
'HTTP/1.1 424 Failed Dependency
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain
Content-Length: 42

Not shipped: the payment of order 7 failed');

-- 425 Too Early -----------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('425', 'status', 'Too Early',
  'Came in TLS early data, which may be a replay: send it after the handshake.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('425', 425, 'IETF', '4xx', 'standard', 12, 'RFC 8470', '5.2', 'allowed',
   'nobody''s: a caution against recorded and repeated requests',
   'later', 'the same request, once the TLS handshake is done; never in early data',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('425', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('425', 'Unordered Collection', 'WebDAV drafts');

INSERT INTO section (entry, kind, text) VALUES
('425', 'meaning',
'The request arrived in TLS 1.3 early data (0-RTT), before the handshake was complete. Such data can be recorded and sent again by an attacker, and the server will not take that risk for this request. The client sends it again after the handshake.

It has nothing to do with rate limits or opening hours.'),
('425', 'server',
'It should send 425 only if the request came in early data or carries Early-Data: 1; otherwise the client might not be able to repeat it. A request with Early-Data that is not safe to process has to be refused with 425. Behind a gateway, waiting does not help the origin server: only the gateway sees the handshake. A gateway that is not sure about its origin server waits for the handshake, or sends the 425 itself (RFC 8470 6.1).'),
('425', 'client',
'A user agent that uses early data has to repeat the request, best by itself and unseen by the user, and never in early data again. Unless it knows better, it may use early data for safe methods such as GET only.'),
('425', 'headers',
'Gateways send Early-Data; a user agent need not.'),
('425', 'caching',
'Its content does not represent the resource, and it depends on how the request travelled: it should not be kept at all.'),
('425', 'choosing',
'Take it only for early data. Too many requests: 429. Not open yet or overloaded: 503 with Retry-After. A resource that does not exist yet: 404. A step that has to come first: 409.'),
('425', 'history',
'Older lists have 425 as Unordered Collection, or as reserved for WebDAV: a draft on advanced collections used it, as RFC 2817 notes. RFC 8470 gave it to early data in 2018.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('425-early-data', '425', 'Early-Data', 'request', 'server', 'MUST',
   'answer 425 if a request with it cannot be processed safely', 'RFC 8470', '5.1', NULL),
  ('425-early-data-none', '425', 'Early-Data', 'request', 'server', 'SHOULD NOT',
   'send 425 without it, unless the request came in early data itself', 'RFC 8470', '5.2', NULL),
  ('425-early-data-several', '425', 'Early-Data', 'request', 'server', 'MUST',
   'take several or invalid ones for a single 1', 'RFC 8470', '5.1', NULL),
  ('425-early-data-add', '425', 'Early-Data', 'request', 'proxy', 'MUST',
   'set it to 1 when forwarding before the handshake with the client ends', 'RFC 8470', '5.1', NULL),
  ('425-early-data-keep', '425', 'Early-Data', 'request', 'proxy', 'MUST NOT',
   'remove it', 'RFC 8470', '5.1', NULL),
  ('425-early-data-forward', '425', 'Early-Data', 'request', 'proxy', 'MUST',
   'pass the 425 on if the request came with it', 'RFC 8470', '5.2', NULL),
  ('425-early-data-repeat', '425', 'Early-Data', 'request', 'proxy', 'MAY',
   'repeat a request that came without it in early data, after the handshake', 'RFC 8470', '5.2', NULL),
  ('425-early-data-unknown', '425', 'Early-Data', 'request', 'proxy', 'MUST NOT',
   'forward early data if the origin server may not understand it', 'RFC 8470', '6.1', NULL),
  ('425-early-data-once', '425', 'Early-Data', 'request', 'client', 'MUST',
   'send it once at most', 'RFC 8470', '5.1', NULL),
  ('425-early-data-connection', '425', 'Early-Data', 'request', 'client', 'MUST NOT',
   'name it in Connection, or send it as a trailer field', 'RFC 8470', '5.1', NULL),
  ('425-early-data-unsure', '425', 'Early-Data', 'request', 'proxy', 'SHOULD',
   'wait for the end of the handshake or send 425, if the origin server may not understand it', 'RFC 8470', '6.1', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('425', 1, 1, NULL, 'cause', 'Early-Data', '1: a gateway took the request as early data', NULL),
  ('425', 2, 1, NULL, 'cause', '0-RTT at the gateway', 'switched on, while the origin refuses it', NULL),
  ('425', 3, 1, NULL, 'cause', 'the client', 'does not repeat by itself: switch 0-RTT off', NULL),
  ('425', 51, 1, NULL, 'who', 'the application', 'behind a gateway that sends Early-Data: 1', NULL),
  ('425', 52, 1, NULL, 'who', 'a gateway', 'no line in the log of the server behind it: it refused by itself', NULL);

INSERT INTO alias (entry, words) VALUES
  ('425', 'early data 0-rtt 0rtt zero rtt tls 1.3 replay replay attack ssl_early_data'),
  ('425', 'too soon handshake not complete unordered collection reserved for webdav');

INSERT INTO example (status, request, response) VALUES ('425',
'GET /lottery/draw HTTP/1.1
Host: api.example.com
Early-Data: 1

',
'HTTP/1.1 425 Too Early
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain
Content-Length: 39

Send this again after the TLS handshake');

-- 426 Upgrade Required ----------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('426', 'status', 'Upgrade Required',
  'The server wants another protocol first; Upgrade names it.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('426', 426, 'IETF', '4xx', 'standard', 20, 'RFC 9110', '15.5.22', 'allowed',
   'the client''s: it speaks a protocol that is not wanted here',
   'changed', 'over the protocol, or in the version, that the answer names',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('426', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('426', 'meaning',
'The server refuses to answer over the present protocol, but may do so after a change. The client has to change to a protocol that Upgrade names.

The usual places: a WebSocket endpoint that was called like a normal page, and a WebSocket handshake in a version that the server does not speak. Envoy, and with it Istio, answers 426 to HTTP/1.0, which nginx in front speaks to it unless told otherwise.'),
('426', 'server',
'It has to name the protocols in Upgrade, the preferred one first, and to list Upgrade in Connection. It cannot change by itself: a change takes place only if the client asks for it, with a 101 as the answer.'),
('426', 'client',
'If it speaks one of the protocols, it sends the request again with Connection: Upgrade and that name in Upgrade, or opens a new connection with the right library. If it did ask for an upgrade, a proxy on the way may have removed both fields: they are valid for one hop only.'),
('426', 'headers',
'Upgrade works on the same connection and in HTTP/1.1 only. HTTP/2 and HTTP/3 forbid the field, and a WebSocket is opened differently there. If only the version of WebSocket is the trouble, some servers answer 400.'),
('426', 'caching',
'It belongs to the connection and the fields of one hop, so there is nothing worth keeping.'),
('426', 'choosing',
'Take it if the client could go on after a change of protocol. HTTP version not spoken at all: 505. From http to https: a redirect with 301 or 308. An app that is too old to be served is often told so with 426; that is not its meaning, a 400 or 403 with an explanation fits better.'),
('426', 'history',
'From RFC 2817, which has the client change to TLS/1.0 on the same connection. RFC 7231 took it into HTTP, for any protocol. Some older texts leave out Upgrade, which was demanded from the start.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('426-upgrade', '426', 'Upgrade', 'response', 'server', 'MUST',
   'name the acceptable protocols, best one first', 'RFC 9110', '15.5.22', 'has-member'),
  ('426-connection', '426', 'Connection', 'response', 'server', 'MUST',
   'list Upgrade, as with every Upgrade', 'RFC 9110', '7.8', 'lists-all upgrade if beside Upgrade'),
  ('426-upgrade-client', '426', 'Upgrade', 'request', 'client', 'MAY',
   'offer protocols to change to', 'RFC 9110', '7.8', NULL),
  ('426-sec-websocket-version', '426', 'Sec-WebSocket-Version', 'response', 'server', 'MUST',
   'list its versions, if another one was asked for', 'RFC 6455', '4.2.2', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('426', 1, 1, NULL, 'cause', 'Upgrade', 'in the answer: what the server wants', NULL),
  ('426', 2, 1, NULL, 'cause', 'a proxy on the way', 'drops Upgrade and Connection, or speaks HTTP/1.0', NULL),
  ('426', 3, 1, NULL, 'cause', 'Sec-WebSocket-Version', 'in the answer: the versions that would do', NULL),
  ('426', 4, 1, NULL, 'cause', 'the URL', 'a WebSocket address opened like a page', NULL),
  ('426', 51, 1, NULL, 'who', 'the application', 'its own log has the request; no line: a proxy in front said it', NULL),
  ('426', 52, 1, 'Envoy', 'who', 'Envoy, Istio', 'low_version in its log: HTTP/1.0; nginx: proxy_http_version 1.1',
   'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_conn_man/response_code_details');

INSERT INTO alias (entry, words) VALUES
  ('426', 'websocket handshake failed websocket upgrade missing upgrade header switch protocol protocol upgrade needed'),
  ('426', 'upgrade to https tls required http/2 required old client version update required'),
  ('426', 'nginx proxy websocket proxy_http_version 1.0 sec-websocket-version');

INSERT INTO example (status, request, response) VALUES ('426',
'GET /chat HTTP/1.1
Host: example.com

',
'HTTP/1.1 426 Upgrade Required
Date: Tue, 24 Nov 2026 08:00:00 GMT
Connection: Upgrade
Upgrade: websocket
Content-Type: text/plain
Content-Length: 33

The chat is spoken over WebSocket');

-- 428 Precondition Required -----------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('428', 'status', 'Precondition Required',
  'The server wants a condition such as If-Match with this request.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('428', 428, 'IETF', '4xx', 'standard', 15, 'RFC 6585', '3', 'allowed',
   'the client''s: it would write without checking for other writers',
   'changed', 'with If-Match and the ETag of a fresh GET',
   'never', NULL, 'RFC 6585', '3');

INSERT INTO seen (status, place) VALUES ('428', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('428', 'meaning',
'The origin server takes this request only with a condition, and there was none. The client has to fetch the resource, note its ETag, and repeat the request with If-Match.

The aim is to prevent lost updates: two clients read the same state, both write, and the second one wipes out the work of the first without knowing.'),
('428', 'server',
'It should explain in the content how to send the request so that it succeeds, that is, which condition it wants. It has to give clients something to put there: an ETag, or at least Last-Modified, with the answer to GET.'),
('428', 'client',
'It asks for the current state with GET, checks that its change still makes sense, and sends it with the entity tag in If-Match. If the state changes once more in between, a 412 follows. If-Match: * only says that the resource exists and does not protect the work of others. To create something new, the condition is If-None-Match: *.'),
('428', 'caching',
'It depends on the fields of one request, and says nothing about the resource.'),
('428', 'choosing',
'Take it to force careful writing. The condition is there but false: 412. You find the clash by yourself, without a condition: 409. Clients cannot rely on a 428: no server has to use it, and one that does not carries the PUT out without a condition.'),
('428', 'history',
'From RFC 6585 of 2012, which recommends that the answer explains how to send the request again; some older texts demand it.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('428-cache-control', '428', 'Cache-Control', 'response', 'cache', 'MUST NOT',
   'store the response, whatever this field says', 'RFC 6585', '3', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('428', 1, 1, NULL, 'cause', 'If-Match', 'missing; or a proxy or library dropped it', NULL),
  ('428', 2, 1, NULL, 'cause', 'ETag', 'the answer to GET has to carry one', NULL),
  ('428', 3, 1, NULL, 'cause', 'the content', 'should say which condition is wanted', NULL);

INSERT INTO alias (entry, words) VALUES
  ('428', 'if-match required etag required missing if-match header missing precondition conditional request required'),
  ('428', 'lost update optimistic locking optimistic concurrency must send etag');

INSERT INTO example (status, request, response) VALUES ('428',
'PUT /articles/7 HTTP/1.1
Host: api.example.com
Content-Type: text/plain
Content-Length: 22

Tea is served at five.',
'HTTP/1.1 428 Precondition Required
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain
Content-Length: 60

GET the article first, then PUT it with its ETag in If-Match');

-- 429 Too Many Requests ---------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('429', 'status', 'Too Many Requests',
  'A rate limit was hit: slow down and come back later.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('429', 429, 'IETF', '4xx', 'standard', 80, 'RFC 6585', '4', 'allowed',
   'the client''s: too fast, or sharing a limit with others',
   'later', 'after Retry-After; without one, with growing pauses, partly random',
   'never', NULL, 'RFC 6585', '4');

INSERT INTO seen (status, place) VALUES ('429', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('429', 'meaning',
'The user has sent too many requests in a certain time. The client has to slow down and send this one again later.

Who counts as a user and what is counted is up to the server: a login, a token, a cookie or an address; one resource, the whole server, or several servers together. Behind a shared address one can be punished for others.'),
('429', 'server',
'It should explain the limit in the content, and may say in Retry-After how long to wait. It does not have to answer each request: under attack, closing connections is cheaper. Behind a proxy it has to count the real clients, not the address of the proxy.'),
('429', 'client',
'It stops sending and waits: for Retry-After if there is one, else twice as long after each failure, with a random part, so that many clients do not come back all at once. It spreads its requests, asks less often, stores answers, or fetches many things with one request. A refused request has normally not been carried out, so a POST may be repeated too.'),
('429', 'caching',
'The limit of one client is not that of the next.'),
('429', 'choosing',
'Take it for a limit on this client. If everybody is refused because of overload: 503. If the quota is used up until somebody pays or asks for more, some take 402 or 403; a 429 suggests that waiting helps.'),
('429', 'history',
'From RFC 6585 of 2012, which recommends that the content explains the limit and leaves Retry-After optional; some older texts demand the explanation. Twitter had 420 for it before.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('429-retry-after', '429', 'Retry-After', 'response', 'server', 'MAY',
   'say how long to wait before a new request', 'RFC 6585', '4', NULL),
  ('429-cache-control', '429', 'Cache-Control', 'response', 'cache', 'MUST NOT',
   'store the response, whatever this field says', 'RFC 6585', '4', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('429', 1, 1, NULL, 'cause', 'Retry-After', 'seconds or a date: do not come back earlier', NULL),
  ('429', 2, 1, NULL, 'cause', 'what is counted', 'login, token or address; others may share it', NULL),
  ('429', 3, 1, NULL, 'cause', 'X-RateLimit fields', 'not standard, but often sent: limit and rest', NULL),
  ('429', 4, 1, NULL, 'cause', 'the client''s retries', 'without pauses they keep the limit exhausted', NULL),
  ('429', 51, 1, 'nginx', 'who', 'nginx', 'limiting requests in error.log (limit_req_status 429)', 'nginx 1.22.1'),
  ('429', 52, 1, 'HAProxy', 'who', 'HAProxy', 'PR-- in its log: http-request deny deny_status 429', 'HAProxy 2.6.12'),
  ('429', 53, 1, NULL, 'who', 'the application', 'its own log has the request; none: somebody in front counts', NULL);

INSERT INTO alias (entry, words) VALUES
  ('429', 'rate limit rate limited rate limiting throttled throttling slow down quota exceeded api limit too fast'),
  ('429', 'retry-after backoff back off exponential backoff x-ratelimit ratelimit-remaining burst'),
  ('429', 'flood spam brute force protection scraping blocked requests per second requests per minute');

INSERT INTO example (status, request, response) VALUES ('429',
'GET /prices HTTP/1.1
Host: api.example.com
Authorization: Bearer s3cr3t

',
'HTTP/1.1 429 Too Many Requests
Date: Tue, 24 Nov 2026 08:00:00 GMT
Retry-After: 30
Content-Type: text/plain
Content-Length: 53

100 requests a minute for each token, used up for now');

-- 431 Request Header Fields Too Large -------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('431', 'status', 'Request Header Fields Too Large',
  'Often too many cookies: the header section exceeds a limit of the server.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('431', 431, 'IETF', '4xx', 'standard', 30, 'RFC 6585', '5', 'allowed',
   'the client''s; often cookies that the site itself has set',
   'changed', 'with fewer header fields; in a browser, after deleting cookies',
   'never', NULL, 'RFC 6585', '5');

INSERT INTO seen (status, place) VALUES ('431', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('431', 'meaning',
'The server does not process the request because its header fields are too large, all together or a single one. The client may send it again with less in them.

The usual suspect is Cookie: the site has set more and more, or tokens and user data were put into cookies. Next come long tokens in Authorization and a long Referer.'),
('431', 'server',
'It should name the field in the content if a single one is at fault. It must not simply ignore fields that are too large, as that invites request smuggling; some 4xx is due (RFC 9110 5.4). Not every server uses this code: nginx, Apache, HAProxy and Varnish answer 400. lighttpd and Node send it for a long URL, too.'),
('431', 'client',
'It looks at what it sends and shortens it: fewer cookies, a smaller token, a shorter Referer. In a browser, deleting the cookies of the site helps at once; a private window shows whether they are the cause. Whoever runs the site has to stop setting so many.'),
('431', 'caching',
'It depends on the fields of one request; the next client may send less.'),
('431', 'choosing',
'Take it for the header section. The URI: 414. The content: 413. Under attack, closing the connection without an answer may be better.'),
('431', 'history',
'From RFC 6585 of 2012, which recommends that the answer names the field, if a single one is at fault; some older texts demand it.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('431-cookie', '431', 'Cookie', 'request', 'server', 'MUST',
   'answer with a fitting 4xx if this field, another, or all together are too large', 'RFC 9110', '5.4', NULL),
  ('431-cookie-client', '431', 'Cookie', 'request', 'client', 'MAY',
   'repeat the request after making this or other fields smaller', 'RFC 6585', '5', NULL),
  ('431-cache-control', '431', 'Cache-Control', 'response', 'cache', 'MUST NOT',
   'store the response, whatever this field says', 'RFC 6585', '5', NULL),
  ('431-cookie-name', '431', 'Cookie', 'request', 'server', 'SHOULD',
   'say in the content which field was too large, if it was this or another one alone', 'RFC 6585', '5', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('431', 1, 1, NULL, 'cause', 'Cookie', 'size and number; try a private window', NULL),
  ('431', 2, 1, NULL, 'cause', 'Authorization', 'a token with many roles or groups in it', NULL),
  ('431', 3, 0, NULL, 'cause', 'each hop', 'every proxy has a limit of its own', NULL),
  ('431', 4, 0, 'nginx', 'setting', 'large_client_header_buffers', 'nginx: a field larger than one of these buffers (8k unless set) is a 400 there, not a 431', 'https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers'),
  ('431', 51, 1, 'nginx', 'who', 'nginx', 'only with error_page 494 =431; else it says 400', 'nginx 1.22.1'),
  ('431', 52, 1, NULL, 'who', 'HAProxy, Apache', 'neither: both say 400 to HTTP/1.1', NULL),
  ('431', 53, 1, 'Node', 'who', 'Node', 'nothing in the log of the application: its parser answers by itself', 'https://nodejs.org/api/http.html#event-clienterror');

INSERT INTO alias (entry, words) VALUES
  ('431', 'header too large headers too big cookie too big cookies too large too many cookies request header or cookie too large'),
  ('431', 'header overflow hpe_header_overflow max-http-header-size maxhttpheadersize large token kerberos token size'),
  ('431', 'clear cookies to fix referer too long');

INSERT INTO example (status, request, response) VALUES ('431',
'GET / HTTP/1.1
Host: example.com
Cookie: history=tea,cake,scones,jam,cream,toast,butter,honey

',
'HTTP/1.1 431 Request Header Fields Too Large
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/plain
Content-Length: 39

The field Cookie has more than 48 bytes');

-- 451 Unavailable For Legal Reasons ---------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('451', 'status', 'Unavailable For Legal Reasons',
  'Blocked because a law, a court or an authority demands it.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('451', 451, 'IETF', '4xx', 'standard', 25, 'RFC 7725', '3', 'allowed',
   'the law''s, or that of whoever invoked it; often bound to a country',
   'no', 'it stays blocked for this place or person; elsewhere it may be open',
   'heuristic', NULL, 'RFC 7725', '3');

INSERT INTO seen (status, place) VALUES ('451', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('451', 'meaning',
'Access is denied because of a legal demand. The same request from the same place will not get through; the reader may turn to whoever made the demand.

The block need not come from the origin server: internet providers, search engines and caches get such demands too. It says nothing about whether the resource exists; without the demand the answer might still be a 404.'),
('451', 'server',
'It should explain in the content who made the demand, on which law it rests, and which people and resources it covers. It should name the party that does the blocking in Link, with rel="blocked-by"; who ordered it belongs in the content.'),
('451', 'client',
'It shows the explanation to the user and does not repeat the request. It cannot count on this code: some authorities also want the demand itself kept secret, and then a 403, a 404 or a dropped connection may be seen instead.'),
('451', 'caching',
'A shared cache may hand a stored 451 to people whom the demand does not concern; Cache-Control: private or no-store prevents that.'),
('451', 'choosing',
'Take it when a law, a court or an authority made you block. Your own rules or terms of use: 403. Removed for good and not to be discussed: 410 or 404.'),
('451', 'history',
'From RFC 7725 of 2016. Older texts explain the number with the novel Fahrenheit 451; the RFC does not, but thanks its author, Ray Bradbury.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('451-link', '451', 'Link', 'response', 'server', 'SHOULD',
   'identify the one who does the blocking', 'RFC 7725', '4', 'present'),
  ('451-link-rel', '451', 'Link', 'response', 'server', 'MUST',
   'have rel="blocked-by", if it says who blocks', 'RFC 7725', '4', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('451', 1, 1, NULL, 'cause', 'Link', 'rel="blocked-by": who does the blocking', NULL),
  ('451', 2, 1, NULL, 'cause', 'the content', 'should name law, demand and whom it covers', NULL),
  ('451', 3, 1, NULL, 'cause', 'the country', 'another address or network gets another answer', NULL);

INSERT INTO alias (entry, words) VALUES
  ('451', 'blocked by law censored censorship legal block court order dmca takedown copyright claim'),
  ('451', 'gdpr not available in your country not available in your region geoblocked geo blocking'),
  ('451', 'government block fahrenheit 451 bradbury');

INSERT INTO example (status, request, response) VALUES ('451',
'GET /books/forbidden HTTP/1.1
Host: example.com

',
'HTTP/1.1 451 Unavailable For Legal Reasons
Date: Tue, 24 Nov 2026 08:00:00 GMT
Link: <https://provider.example.com/>; rel="blocked-by"
Content-Type: text/plain
Content-Length: 69

Blocked for readers in Exampleland by order of its court, file 7/2026');

-- 1xx: interim responses. Registered codes.

-- 100 Continue ------------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('100', 'status', 'Continue',
  'The first part of the request has not been refused; now send the content.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('100', 100, 'IETF', '1xx', 'standard', 25, 'RFC 9110', '15.2.1', 'forbidden',
   'nobody''s: the server waits for the content',
   'no', 'not needed: send the content of this request and wait for the final response',
   NULL, NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('100', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('100', 'meaning',
'The first part of the request has arrived and has not been refused so far. A client that asked with Expect: 100-continue sends the content now; any other client goes on as before and drops the 100.

It saves a large upload that would be refused over its fields alone, for want of credentials for instance. A 100 promises nothing: the final response may still be an error.'),
('100', 'server',
'If the header section carries the expectation and content is to follow, an origin server answers at once: with a final status if method, target URI and fields are enough to decide, else with 100. It must not wait for the content first. It may leave the 100 out once content has begun to arrive.

After a 100 the final response still has to come, unless the connection breaks.'),
('100', 'client',
'If it wants to wait for a 100 it sends Expect: 100-continue, waits for a limited time only, and then sends the content anyway, because an HTTP/1.0 hop on the way can never deliver a 100. Any final status may come instead of a 100. If that is 417, it should repeat the request without the expectation.'),
('100', 'headers',
'If the request also carries Upgrade, the 100 comes before the 101.'),
('100', 'caching',
'Never stored: it is no final response (RFC 9111 3).');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('100-expect', '100', 'Expect', 'request', 'client', 'MUST',
   'send 100-continue, if it wants to wait for a 100 before it sends the content', 'RFC 9110', '10.1.1', NULL),
  ('100-expect-content', '100', 'Expect', 'request', 'client', 'MUST NOT',
   'send 100-continue in a request without content', 'RFC 9110', '10.1.1', NULL),
  ('100-expect-wait', '100', 'Expect', 'request', 'client', 'SHOULD NOT',
   'wait without limit for the 100; it may send the content before any response has come', 'RFC 9110', '10.1.1', NULL),
  ('100-expect-server', '100', 'Expect', 'request', 'server', 'MUST',
   'answer at once with 100 or a final status, if content is to follow, and not wait for it', 'RFC 9110', '10.1.1', NULL),
  ('100-expect-omit', '100', 'Expect', 'request', 'server', 'MAY',
   'leave the 100 out, if content has come or none will', 'RFC 9110', '10.1.1', NULL),
  ('100-expect-final', '100', 'Expect', 'request', 'server', 'MUST',
   'send a final status after the 100, unless the connection breaks', 'RFC 9110', '10.1.1', NULL),
  ('100-expect-old', '100', 'Expect', 'request', 'server', 'MUST',
   'ignore 100-continue in an HTTP/1.0 request', 'RFC 9110', '10.1.1', NULL),
  ('100-expect-proxy', '100', 'Expect', 'request', 'proxy', 'MUST',
   'forward the header section at once, or send a final status by itself', 'RFC 9110', '10.1.1', NULL),
  ('100-expect-next', '100', 'Expect', 'request', 'proxy', 'MAY',
   'send the 100 itself, if it believes the next server to speak only HTTP/1.0', 'RFC 9110', '10.1.1', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('100', 1, 1, NULL, 'cause', 'Expect', 'in the request: the client holds content back', NULL),
  ('100', 2, 1, NULL, 'cause', 'a pause before uploads', 'no 100 came, the client waits for its timeout', NULL),
  ('100', 3, 1, NULL, 'cause', 'the client library', 'takes the 100 for the result', NULL);

INSERT INTO alias (entry, words) VALUES
  ('100', '100-continue expect continue go ahead send the body'),
  ('100', 'upload waits one second before sending large post hangs curl done waiting for 100-continue'),
  ('100', 'ask before uploading check headers before body');

INSERT INTO example (status, request, response) VALUES ('100',
'PUT /reports/2026 HTTP/1.1
Host: api.example.com
Content-Type: text/csv
Content-Length: 38
Expect: 100-continue

month,total;january,1200;february,1350',
'HTTP/1.1 100 Continue

HTTP/1.1 204 No Content
Date: Tue, 24 Nov 2026 08:00:00 GMT

');

-- 101 Switching Protocols -------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('101', 'status', 'Switching Protocols',
  'The server agrees to the Upgrade; from here on the connection speaks something else.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('101', 101, 'IETF', '1xx', 'standard', 35, 'RFC 9110', '15.2.2', 'forbidden',
   'nobody''s: the client asked for the other protocol',
   'no', 'not needed: the request is answered in the new protocol',
   NULL, NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('101', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('101', 'meaning',
'The server accepts one of the protocols that the client offered in Upgrade. Both sides speak it on this connection as soon as the header section of the 101 has ended.

By far the most common case is the opening of a WebSocket. The request is answered in the new protocol, so that no other HTTP response has to follow.'),
('101', 'server',
'It names the protocol in Upgrade, and only one that the client had offered. It switches only if the new protocol can carry what the request asked for, and then answers that request in it without being asked again.

It may as well ignore the offer and answer as usual; Upgrade cannot force anything. An offer in an HTTP/1.0 request has to be ignored.'),
('101', 'client',
'It sends the whole request first and changes over only after the 101. If a normal response comes instead, nothing was switched and that response counts. The fields of the new protocol, such as Sec-WebSocket-Accept, are checked before the first byte is sent.'),
('101', 'headers',
'Upgrade and Connection hold for one hop, so every proxy on the way has to be set up to offer the change itself.

HTTP/2 has no 101 (RFC 9113 8.6). WebSockets start there with an extended CONNECT, which succeeds with a 2xx, as a rule 200.'),
('101', 'caching',
'Never stored: it is no final response (RFC 9111 3).');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('101-upgrade', '101', 'Upgrade', 'response', 'server', 'MUST',
   'name the protocol that is spoken from here on; of several layers the lowest first', 'RFC 9110', '7.8', 'has-member'),
  ('101-connection', '101', 'Connection', 'response', 'server', 'MUST',
   'hold the option upgrade', 'RFC 9110', '7.8', 'lists-all upgrade if beside Upgrade'),
  ('101-upgrade-client', '101', 'Upgrade', 'request', 'client', 'MAY',
   'offer protocols, the preferred one first', 'RFC 9110', '7.8', NULL),
  ('101-connection-client', '101', 'Connection', 'request', 'client', 'MUST',
   'hold the option upgrade, if Upgrade is sent', 'RFC 9110', '7.8', NULL),
  ('101-upgrade-offer', '101', 'Upgrade', 'request', 'server', 'MUST NOT',
   'switch to a protocol that was not offered, or that cannot carry what the request asks for', 'RFC 9110', '7.8', NULL),
  ('101-upgrade-ignore', '101', 'Upgrade', 'request', 'server', 'MAY',
   'ignore it, or choose another protocol than the preferred one', 'RFC 9110', '7.8', NULL),
  ('101-upgrade-case', '101', 'Upgrade', 'request', 'server', 'SHOULD',
   'compare protocol names without regard to case', 'RFC 9110', '7.8', NULL),
  ('101-upgrade-old', '101', 'Upgrade', 'request', 'server', 'MUST',
   'ignore it in an HTTP/1.0 request', 'RFC 9110', '7.8', NULL),
  ('101-expect', '101', 'Expect', 'request', 'server', 'MUST',
   'send 100 before the 101, if 100-continue came beside Upgrade', 'RFC 9110', '7.8', NULL),
  ('101-upgrade-websocket', '101', 'Upgrade', 'response', 'client', 'MUST',
   'fail the WebSocket that it wants to open, if it is missing or not websocket', 'RFC 6455', '4.1', NULL),
  ('101-connection-websocket', '101', 'Connection', 'response', 'client', 'MUST',
   'fail the WebSocket that it wants to open, if the option upgrade is missing', 'RFC 6455', '4.1', NULL),
  ('101-sec-websocket-version', '101', 'Sec-WebSocket-Version', 'request', 'client', 'MUST',
   'be 13, to open a WebSocket', 'RFC 6455', '4.1', NULL),
  ('101-sec-websocket-key', '101', 'Sec-WebSocket-Key', 'request', 'client', 'MUST',
   'be 16 random bytes in base64, new for each connection, to open a WebSocket', 'RFC 6455', '4.1', NULL),
  ('101-sec-websocket-accept', '101', 'Sec-WebSocket-Accept', 'response', 'server', 'MUST',
   'send the answer to Sec-WebSocket-Key, if the new protocol is websocket', 'RFC 6455', '4.2.2', 'present if websocket'),
  ('101-sec-websocket-accept-once', '101', 'Sec-WebSocket-Accept', 'response', 'server', 'MUST NOT',
   'send it more than once', 'RFC 6455', '11.3.3', 'once'),
  ('101-sec-websocket-accept-client', '101', 'Sec-WebSocket-Accept', 'response', 'client', 'MUST',
   'fail the WebSocket, if it is missing or wrong', 'RFC 6455', '4.1', NULL),
  ('101-sec-websocket-protocol', '101', 'Sec-WebSocket-Protocol', 'response', 'client', 'MUST',
   'fail the WebSocket, if it names a protocol that was not offered', 'RFC 6455', '4.1', NULL),
  ('101-sec-websocket-protocol-once', '101', 'Sec-WebSocket-Protocol', 'response', 'server', 'MUST NOT',
   'send it more than once', 'RFC 6455', '11.3.4', 'once'),
  ('101-sec-websocket-protocol-none', '101', 'Sec-WebSocket-Protocol', 'response', 'server', 'MUST NOT',
   'send it, if it takes none of the protocols that were offered for the WebSocket', 'RFC 6455', '4.2.2', NULL),
  ('101-sec-websocket-extensions', '101', 'Sec-WebSocket-Extensions', 'response', 'server', 'MUST NOT',
   'list an extension that was not offered', 'RFC 6455', '4.2.2', NULL),
  ('101-sec-websocket-extensions-some', '101', 'Sec-WebSocket-Extensions', 'response', 'server', 'MAY',
   'accept some or all of the extensions that were offered', 'RFC 6455', '9', NULL),
  ('101-sec-websocket-extensions-client', '101', 'Sec-WebSocket-Extensions', 'response', 'client', 'MUST',
   'fail the WebSocket, if it lists an extension that was not offered', 'RFC 6455', '4.1', NULL),
  ('101-origin', '101', 'Origin', 'request', 'client', 'MUST',
   'send it to open a WebSocket, if it is a browser', 'RFC 6455', '4.1', NULL),
  ('101-sec-websocket-protocol-offer', '101', 'Sec-WebSocket-Protocol', 'request', 'client', 'MAY',
   'offer protocols to speak inside the WebSocket, the preferred one first', 'RFC 6455', '4.1', NULL),
  ('101-sec-websocket-extensions-offer', '101', 'Sec-WebSocket-Extensions', 'request', 'client', 'MAY',
   'offer extensions of the WebSocket', 'RFC 6455', '4.1', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('101', 1, 1, NULL, 'cause', 'Upgrade, Connection', 'a proxy drops both unless told to pass them', NULL),
  ('101', 2, 1, NULL, 'cause', 'HTTP/2', 'no 101 there; offer HTTP/1.1 or extended CONNECT', NULL),
  ('101', 3, 1, NULL, 'cause', 'idle timeouts', 'cut quiet WebSockets; send pings more often', NULL);

INSERT INTO alias (entry, words) VALUES
  ('101', 'websocket handshake web socket ws wss upgrade accepted'),
  ('101', 'websocket connection failed unexpected response code error during websocket handshake'),
  ('101', 'protocol upgrade change protocol connection upgrade h2c');

INSERT INTO example (status, request, response) VALUES ('101',
'GET /chat HTTP/1.1
Host: example.com
Connection: Upgrade
Upgrade: websocket
Sec-WebSocket-Version: 13
Sec-WebSocket-Key: aHR0cGxvcmUgZXhhbXBsZQ==

',
'HTTP/1.1 101 Switching Protocols
Connection: Upgrade
Upgrade: websocket
Sec-WebSocket-Accept: 1b40ZXAwPeEzpEHL8FqxEgniW+g=

');

-- 102 Processing ----------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('102', 'status', 'Processing',
  'WebDAV: the whole request has arrived and work on it will take long; keep waiting.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('102', 102, 'IETF', '1xx', 'obsoleted', 8, 'RFC 2518', '10.1', 'forbidden',
   'nobody''s: the work takes its time',
   'no', 'not now: the work has begun, a repeat could do it twice',
   NULL, NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('102', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('102', 'meaning',
'The server has the complete request and works on it, but is not done yet. The client keeps the connection open and waits for the final response.

It comes from the first edition of WebDAV and was meant for operations on whole trees, such as COPY with Depth: infinity, during which a client might lose patience. The registry still lists it; the current edition of WebDAV has dropped it.'),
('102', 'server',
'It should send a 102 only if it expects the work to take considerable time, and has to send the final response when the work is done. No field is required; Status-URI, dropped since, could list what was done so far.'),
('102', 'client',
'It may start its waiting time anew and goes on reading; the result stands in the final response. A client that does not know the code reads past it like any other 1xx.'),
('102', 'caching',
'Never stored: it is no final response (RFC 9111 3).'),
('102', 'choosing',
'Hardly ever: few clients and proxies do anything with it. For work that outlasts a connection take 202 and a place where its progress can be asked for. To hand out fields early: 103.'),
('102', 'history',
'RFC 2518 advises a 102 for a request that takes longer than 20 seconds, which it calls an arbitrary value. RFC 4918 dropped the advice with the code, because hardly anybody had implemented it.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('102', 1, 1, NULL, 'cause', 'the final response', 'must still come; if not, the connection broke', NULL),
  ('102', 2, 1, NULL, 'cause', 'Depth', 'infinity: the work covers a whole tree', NULL);

INSERT INTO alias (entry, words) VALUES
  ('102', 'webdav still working in progress keep waiting keep alive interim'),
  ('102', 'long running request prevent client timeout slow copy move');

INSERT INTO example (status, request, response) VALUES ('102',
'COPY /archive/ HTTP/1.1
Host: example.com
Destination: http://example.com/backup/
Depth: infinity

',
'HTTP/1.1 102 Processing

HTTP/1.1 201 Created
Date: Tue, 24 Nov 2026 08:00:00 GMT
Location: http://example.com/backup/
Content-Length: 0

');

-- 103 Early Hints ---------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('103', 'status', 'Early Hints',
  'Fields that the final response will probably have, sent ahead so that work can begin.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('103', 103, 'IETF', '1xx', 'experimental', 20, 'RFC 8297', '2', 'forbidden',
   'nobody''s: the final response is being made',
   'no', 'not needed: the final response follows on the same connection',
   NULL, NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('103', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('103', 'meaning',
'The server is still making the final response and tells some of its fields in advance. A client may act on them at once, or wait: whoever ignores a 103 loses time and nothing else.

In practice the fields are Link lines with rel=preload or rel=preconnect, so that a browser fetches styles and scripts while the page is still being made.'),
('103', 'server',
'It sends the fields that it expects to send in the end, all or only some, and may send more than one 103 as it learns more. A field may be missing from the final response, or have another value there, if the guess was wrong.

An HTTP/1.1 client that takes a 103 for the final response loses track of where messages begin, and so may read one site''s answer as another''s. A server may therefore keep it to HTTP/2 and later, or to clients that are known to cope.'),
('103', 'client',
'It may fetch ahead what the hints name, and puts together what several of them say. How it processes the final response must not depend on them; only that one counts. That a field is missing from the hints says nothing.'),
('103', 'caching',
'Never stored: it is no final response (RFC 9111 3). A cache that holds an old copy of a page can make a 103 from the fields of that copy while it asks the origin server.'),
('103', 'choosing',
'Take it where the fields are known early and the content comes late: a page behind a slow database. Preload what every visit needs and no more. To say only that work goes on, nothing has to be sent; 102 is out of use.'),
('103', 'history',
'Lists that go back to an old proposal of Google for resumed uploads call 103 Checkpoint; it was never registered under that name.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('103-link', '103', 'Link', 'response', 'server', 'MAY',
   'send only some of those to come, and more in another 103; any other field likewise', 'RFC 8297', '2', NULL),
  ('103-link-final', '103', 'Link', 'response', 'client', 'MUST NOT',
   'let a hint change how it processes the final response, except for speed', 'RFC 8297', '2', NULL),
  ('103-link-about', '103', 'Link', 'response', 'client', 'MUST NOT',
   'take a hint for a statement about the 103 itself', 'RFC 8297', '2', NULL),
  ('103-link-missing', '103', 'Link', 'response', 'client', 'SHOULD NOT',
   'conclude from a missing hint that the field will not come', 'RFC 8297', '2', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('103', 1, 1, NULL, 'cause', 'Link', 'what is to be fetched ahead', NULL),
  ('103', 2, 1, NULL, 'cause', 'the final response', 'must still come; a client that stops here is broken', NULL),
  ('103', 3, 1, NULL, 'cause', 'HTTP/1.1', 'old clients and proxies may stumble over any 1xx', NULL);

INSERT INTO alias (entry, words) VALUES
  ('103', 'preload preconnect link header early speed up page load resource hints'),
  ('103', 'hints before the response checkpoint server push replacement');

INSERT INTO example (status, request, response) VALUES ('103',
'GET /shop HTTP/1.1
Host: example.com

',
'HTTP/1.1 103 Early Hints
Link: </shop.css>; rel=preload; as=style

HTTP/1.1 200 OK
Date: Tue, 24 Nov 2026 08:00:00 GMT
Link: </shop.css>; rel=preload; as=style
Content-Type: text/html
Content-Length: 54

<!DOCTYPE html><link rel=stylesheet href=/shop.css>Tea');

-- 104 Upload Resumption Supported -----------------------------------------------------------------
--
-- Rules and sections are those of draft-ietf-httpbis-resumable-upload-11 of March 2026 and of the working group's text
-- of July 2026, which agree on what stands here.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('Uploads draft', 'Resumable Uploads for HTTP (Internet-Draft, work in progress)', NULL,
   'https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/', NULL);

INSERT INTO entry (key, kind, name, summary) VALUES ('104', 'status', 'Upload Resumption Supported',
  'The upload can be resumed if it breaks off; also tells how far it has got.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('104', 104, 'IETF', '1xx', 'temporary', 4, 'Uploads draft', '5', 'forbidden',
   'nobody''s: the server is taking the upload',
   'no', 'not needed: go on sending; after a break ask with HEAD at Location how much arrived',
   NULL, NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('104', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('104', 'meaning',
'The client announced an upload with Upload-Complete, and the server is ready to continue it later if the connection breaks. Location names a resource made for this one upload; the client keeps that URI and goes on sending. Later 104s tell in Upload-Offset how many bytes have been processed.

It is a draft, not a standard. Its registration is temporary: made on 2024-11-13 and extended on 2025-09-15, it runs to 2026-11-13. Whether it was extended again is not known here.'),
('104', 'server',
'It makes the upload resource, says so in a 104 as early as it can, and sends the final response when the content is complete. A server that cannot send interim responses leaves the 104 out, and a proxy may lose it: the upload then works like any other, but cannot be resumed.

Until the draft is an RFC, requests and 104s carry Upload-Draft-Interop-Version, 8 in the text of March 2026. A request with another number, or with none, gets no 104, and the client ignores a 104 with another number, or with none.'),
('104', 'client',
'After a break, or a 5xx, it asks with HEAD at the URI from Location; Upload-Offset in the answer tells where to go on. It sends the rest there with PATCH as application/partial-upload, with Upload-Offset and Upload-Complete, and gives up with DELETE. What Upload-Offset has confirmed it need not keep any longer.

A client that does not know the code reads past it like any other 1xx.'),
('104', 'caching',
'Never stored: it is no final response (RFC 9111 3).'),
('104', 'choosing',
'Only between programs that both follow the draft; it may still change, the number included. Where interim responses do not get through, the client begins with an empty upload and finds the URI in the final response, mostly a 201. Google''s older interfaces say with 308 that an upload is not complete.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('104-location', '104', 'Location', 'response', 'server', 'MUST',
   'name the upload resource, in answer to the request that began the upload', 'Uploads draft', '4.2.2', NULL),
  ('104-location-announce', '104', 'Location', 'response', 'server', 'SHOULD',
   'tell it in a 104, if it made an upload resource and can send interim responses', 'Uploads draft', '4.2.2', NULL),
  ('104-location-same', '104', 'Location', 'response', 'server', 'MUST',
   'be the same in all responses to one request; a final one with Upload-Complete: ?1 is exempt', 'Uploads draft', '4.2.2', NULL),
  ('104-location-append', '104', 'Location', 'response', 'server', 'MUST NOT',
   'send it in answer to a request that continues the upload', 'Uploads draft', '4.4.2', NULL),
  ('104-location-verify', '104', 'Location', 'response', 'client', 'SHOULD',
   'stop and cancel the upload, if it differs between responses to one request', 'Uploads draft', '4.2.2', NULL),
  ('104-location-resume', '104', 'Location', 'response', 'client', 'MAY',
   'ask there for the offset and resume, after a 5xx or without a final response', 'Uploads draft', '4.2.1', NULL),
  ('104-upload-limit', '104', 'Upload-Limit', 'response', 'server', 'MUST',
   'tell the limits, if there are any, in answer to the request that began the upload', 'Uploads draft', '4.2.2', NULL),
  ('104-upload-limit-client', '104', 'Upload-Limit', 'response', 'client', 'SHOULD',
   'keep to it; stop and cancel, if the upload is larger than it allows', 'Uploads draft', '4.2.1', NULL),
  ('104-upload-offset', '104', 'Upload-Offset', 'response', 'server', 'MAY',
   'tell how far it is, while it processes the request that began the upload', 'Uploads draft', '4.2.2', NULL),
  ('104-upload-offset-append', '104', 'Upload-Offset', 'response', 'server', 'SHOULD',
   'tell how far it is, while it processes a request that continues the upload', 'Uploads draft', '4.4.2', NULL),
  ('104-expect', '104', 'Expect', 'request', 'client', 'MAY',
   'take a 104 for the go-ahead that 100-continue asks for', 'Uploads draft', '5', NULL),
  ('104-expect-server', '104', 'Expect', 'request', 'server', 'MUST NOT',
   'leave the 100 out because it has sent a 104', 'Uploads draft', '5', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('104', 1, 1, NULL, 'cause', 'Location', 'where to resume; in answer to the first request', NULL),
  ('104', 2, 1, NULL, 'cause', 'Upload-Offset', 'how many bytes the server has processed', NULL),
  ('104', 3, 1, NULL, 'cause', 'Upload-Draft-Interop-Version', 'another number, or none: no 104', NULL);

INSERT INTO alias (entry, words) VALUES
  ('104', 'resumable upload resume interrupted upload continue after broken connection'),
  ('104', 'upload progress partial upload tus upload-complete upload-offset draft');

INSERT INTO example (status, request, response) VALUES ('104',
'POST /reports HTTP/1.1
Host: example.com
Upload-Draft-Interop-Version: 8
Upload-Complete: ?1
Upload-Length: 38
Content-Type: text/csv
Content-Length: 38

month,total;january,1200;february,1350',
'HTTP/1.1 104 Upload Resumption Supported
Upload-Draft-Interop-Version: 8
Location: /uploads/k3Zq8
Upload-Limit: max-size=1000000000

HTTP/1.1 201 Created
Date: Tue, 24 Nov 2026 08:00:00 GMT
Location: /reports/7
Upload-Complete: ?1
Content-Length: 0

');

-- Relations ---------------------------------------------------------------------------------------

INSERT INTO relation (a, b, weight, axis, about_a, about_b, short_a, short_b) VALUES
  ('100', '104', 3, 'a go-ahead for the content, or a way back after a break',
   'answers Expect: send the content now; says nothing of a break',
   'the upload can be resumed at Location, should it break off',
   'send the content', 'upload can be resumed'),
  ('103', '104', 3, 'about the answer to come, or about the upload under way',
   'fields of the answer to come, to begin work on early',
   'about the upload under way: where to resume, how far it is',
   'hints on the answer to come', 'upload can be resumed');

-- How a WebSocket ends: close codes, which stand in the close frame and in CloseEvent.code of a browser.
INSERT INTO sign (status, position, brief, product, type, text, spelling, meaning, source) VALUES
  ('101', 60, 0, 'WebSocket', 'log', 'close code 1000', '[Ww]eb[Ss]ocket*[ :]1000*',
   'closed in order: the work is done, or the program wanted it',
   'https://developer.mozilla.org/docs/Web/API/CloseEvent/code'),
  ('101', 61, 0, 'WebSocket', 'log', 'close code 1001', '[Ww]eb[Ss]ocket*[ :]1001*',
   'the page was left, or the server goes away: a restart or a deployment; connect again',
   'https://developer.mozilla.org/docs/Web/API/CloseEvent/code'),
  ('101', 62, 0, 'WebSocket', 'log', 'close code 1002', '[Ww]eb[Ss]ocket*[ :]1002*',
   'one side broke the protocol, such as a proxy that changes frames',
   'https://developer.mozilla.org/docs/Web/API/CloseEvent/code'),
  ('101', 63, 0, 'WebSocket', 'log', 'close code 1006', '[Ww]eb[Ss]ocket*[ :]1006*',
   'no close frame came, the connection broke off. Always after the same idle time: a proxy (nginx proxy_read_timeout, ALB: 60 s); send pings more often or raise it. Else a crash or the network',
   'https://developer.mozilla.org/docs/Web/API/CloseEvent/code'),
  ('101', 64, 0, 'WebSocket', 'log', 'close code 1009', '[Ww]eb[Ss]ocket*[ :]1009*',
   'a message larger than the other side takes',
   'https://developer.mozilla.org/docs/Web/API/CloseEvent/code'),
  ('101', 65, 0, 'WebSocket', 'log', 'close code 1011', '[Ww]eb[Ss]ocket*[ :]1011*',
   'the server met an error of its own: see its log',
   'https://developer.mozilla.org/docs/Web/API/CloseEvent/code'),
  ('101', 66, 0, 'WebSocket', 'log', 'close code 1012', '[Ww]eb[Ss]ocket*[ :]1012*',
   'the server restarts: connect again',
   'https://developer.mozilla.org/docs/Web/API/CloseEvent/code'),
  ('101', 67, 0, 'WebSocket', 'log', 'close code 1013', '[Ww]eb[Ss]ocket*[ :]1013*',
   'the server is overloaded: connect again later',
   'https://developer.mozilla.org/docs/Web/API/CloseEvent/code'),
  ('101', 68, 0, 'WebSocket', 'log', 'close code 1015', '[Ww]eb[Ss]ocket*[ :]1015*',
   'the TLS handshake failed, as with a certificate that is not trusted',
   'https://developer.mozilla.org/docs/Web/API/CloseEvent/code');

INSERT INTO alias (entry, words) VALUES
  ('101', 'websocket close code 1000 1001 1002 1006 1009 1011 1012 1013 1015 abnormal closure closeevent disconnects after a minute idle');

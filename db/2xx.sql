-- 2xx: it worked. Registered codes.

-- 200 OK ------------------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('200', 'status', 'OK',
  'The request succeeded; what the content is depends on the method.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('200', 200, 'IETF', '2xx', 'standard', 95, 'RFC 9110', '15.3.1', 'allowed',
   'nobody''s; if the page is wrong all the same, the application''s',
   'same', 'not needed; GET, HEAD, PUT and DELETE may be repeated, a POST acts once more',
   'heuristic', 'a response to POST only with explicit freshness and the target URI in Content-Location', 'RFC 9110', '9.3.3');

INSERT INTO seen (status, place) VALUES ('200', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('200', 'meaning',
'The request succeeded, and nobody has to act. The method tells what the content is:

  GET          the selected representation of the target resource
  HEAD         no content, only the fields that a GET would bring
  POST         the result of the action, or how it went
  PUT, DELETE  how the action went
  OPTIONS      what the resource can do
  TRACE        the request as it arrived
  CONNECT      no content: a tunnel begins after the header section'),
('200', 'server',
'To GET and HEAD it should send the validators that it has, best a strong ETag and Last-Modified, so that the client can ask again cheaply. In other responses they describe the state after the action; to PUT they may be sent only if the content was stored exactly as it came.

Content of zero length is possible, but has to be marked as such; where a client wants none, 204 says it better.'),
('200', 'client',
'It uses the content. It should not trust the number alone: captive portals, error pages of applications and GraphQL put failures behind a 200. A range request that gets a 200 was answered in full.'),
('200', 'caching',
'The time that a cache guesses is often a tenth of the time since Last-Modified. no-store forbids storing, no-cache makes the cache ask before each use.

A cache may keep a GET response that broke off, marked as incomplete, and fetch the rest with Range (RFC 9111 3.3).'),
('200', 'choosing',
'Take it where there is something to send back. Nothing to say: 204. Something new exists: 201, which is a must for a PUT that created its target. Not done yet: 202. An error belongs in 4xx or 5xx, never in a 200 with an error object, which monitoring, caches and retries take for success.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('200-etag', '200', 'ETag', 'response', 'server', 'SHOULD',
   'send it to GET and HEAD, if there is one; best a strong one', 'RFC 9110', '15.3.1', NULL),
  ('200-last-modified', '200', 'Last-Modified', 'response', 'server', 'SHOULD',
   'send it to GET and HEAD, if the date is known', 'RFC 9110', '15.3.1', NULL),
  ('200-range', '200', 'Range', 'request', 'server', 'MAY',
   'ignore it and send everything', 'RFC 9110', '14.2', NULL),
  ('200-range-method', '200', 'Range', 'request', 'server', 'MUST',
   'ignore it, if the unit is unknown or the method defines no ranges; of the basic ones only GET does', 'RFC 9110', '14.2', NULL),
  ('200-range-unit-proxy', '200', 'Range', 'request', 'proxy', 'MAY',
   'remove it, if it does not know the unit', 'RFC 9110', '14.2', NULL),
  ('200-if-range', '200', 'If-Range', 'request', 'server', 'MUST',
   'check it before it acts; if it is false, ignore Range and send everything', 'RFC 9110', '13.1.5', NULL),
  ('200-if-range-support', '200', 'If-Range', 'request', 'server', 'MUST',
   'ignore it, if there is no Range or the target has no range support', 'RFC 9110', '13.1.5', NULL),
  ('200-etag-head', '200', 'ETag', 'response', 'cache', 'SHOULD',
   'renew its copy after HEAD, if tag, date and length are the same; else take it for stale', 'RFC 9111', '4.3.5', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('200', 1, 1, NULL, 'cause', 'the content', 'an error page or a login page can come with 200', NULL),
  ('200', 2, 1, NULL, 'cause', 'Age', 'there: a cache answered, perhaps with an old version', NULL),
  ('200', 3, 1, NULL, 'cause', 'Content-Length', 'more than came: the connection broke off', NULL);

INSERT INTO alias (entry, words) VALUES
  ('200', 'ok okay success fine done everything worked'),
  ('200', '200 but error in the body soft 404 error message with status ok'),
  ('200', 'healthy health check passes successful get');

INSERT INTO example (status, request, response) VALUES ('200',
'GET /orders/17 HTTP/1.1
Host: api.example.com
Accept: application/json

',
'HTTP/1.1 200 OK
Date: Tue, 24 Nov 2026 08:00:00 GMT
ETag: "v3"
Last-Modified: Mon, 23 Nov 2026 16:20:00 GMT
Content-Type: application/json
Content-Length: 39

{"id":17,"item":"tea","state":"packed"}');

-- 201 Created -------------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('201', 'status', 'Created',
  'It worked, and one or more new resources exist now.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('201', 201, 'IETF', '2xx', 'standard', 70, 'RFC 9110', '15.3.2', 'allowed',
   'nobody''s: the new resource exists',
   'no', 'not needed: a POST sent again may create a second one; a PUT may be repeated',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('201', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('201', 'meaning',
'The request was carried out, and at least one new resource came of it. The client notes where it is: Location names the main one; without Location it is the target URI itself, as after a PUT.'),
('201', 'server',
'To a POST that created something it should send Location and content that describes the new resource and leads to it. To a PUT whose target did not exist before it has to send 201, and no other code.

It sends 201 once the resource exists. If that is still to come: 202.'),
('201', 'client',
'It takes the URI from Location, resolved against the target URI, and uses it from now on. Validators in the response belong to the new representation and can serve in a later If-Match. Location is no redirect here: the client may fetch it, but need not.'),
('201', 'headers',
'Location names the new resource, Content-Location the resource that the content represents. If both hold the same URI, the content is the new resource as it stands, and the client need not fetch it.'),
('201', 'caching',
'A 201 to POST is stored only with explicit freshness and a Content-Location equal to the target URI; one to PUT never. Caches on the way drop what they hold for the target URI, or check it before they use it again.'),
('201', 'choosing',
'Take it whenever the client can now address something that was not there before. Changed, not created: 200 or 204. Created later: 202. The result is to be read at a place that existed before: 303.

Several new resources: Location holds one URI, the content lists the others.'),
('201', 'history',
'RFC 2616 speaks of a single new resource, asks for content that lists its characteristics and places, and has Location name the most specific of these. Today there may be several resources, Location or the target URI names the main one, and such content is merely usual.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('201-location', '201', 'Location', 'response', 'server', 'SHOULD',
   'name the main new resource, in a response to POST', 'RFC 9110', '9.3.3', 'present if asked-by POST');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('201', 1, 1, NULL, 'cause', 'Location', 'where it is; missing: at the target URI', NULL),
  ('201', 2, 1, NULL, 'cause', 'two of the same kind', 'a POST was repeated after a timeout', NULL);

INSERT INTO alias (entry, words) VALUES
  ('201', 'new resource made record inserted added object stored'),
  ('201', 'post success where is the new id location of the new resource'),
  ('201', 'rest create answer put created file');

INSERT INTO example (status, request, response) VALUES ('201',
'POST /orders HTTP/1.1
Host: api.example.com
Content-Type: application/json
Content-Length: 14

{"item":"tea"}',
'HTTP/1.1 201 Created
Date: Tue, 24 Nov 2026 08:00:00 GMT
Location: /orders/18
ETag: "v1"
Content-Type: application/json
Content-Length: 42

{"id":18,"item":"tea","self":"/orders/18"}');

-- 202 Accepted ------------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('202', 'status', 'Accepted',
  'Taken on, but not done yet; it may still come to nothing.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('202', 202, 'IETF', '2xx', 'standard', 35, 'RFC 9110', '15.3.3', 'allowed',
   'nobody''s so far; whether it works shows later',
   'no', 'not now: a POST may start the work twice; ask where the content says',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('202', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('202', 'meaning',
'The server has taken the request on, and the work goes on after this response, in a queue or once a night perhaps. The client has to find out for itself how it ends.

It commits to nothing: the work may be refused or fail later, and HTTP has no way to send a second status afterwards.'),
('202', 'server',
'The content ought to say how things stand and to hold or name a place where progress can be asked for, with an estimate of when it will be done. It checks beforehand what can be checked, so that a plain mistake still gets its 4xx.'),
('202', 'client',
'It keeps the address of the status monitor and asks there, with pauses. It does not repeat the request because no result has come yet. It does not tell its user that the thing is done.'),
('202', 'caching',
'Rarely worth storing: the state changes. A monitor that is polled should send Cache-Control: no-cache or a short max-age. Caches on the way drop what they hold for the target URI if the method is unsafe.'),
('202', 'choosing',
'Take it where the work outlasts the patience of the connection. Common pattern: 202 that names /jobs/17; GET on it gives 200 with the state, and when it is done a 303 to the result. Done within the request: 200, 201 or 204. Only a sign of life while the connection waits: 102, which few understand.'),
('202', 'history',
'In RFC 2616 content that shows the state and a monitor or an estimate is a SHOULD; today it ought to be there.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('202', 1, 1, NULL, 'cause', 'the content', 'names the place to ask for progress', NULL),
  ('202', 2, 1, NULL, 'cause', 'the job or queue', 'a failure there is reported to nobody by HTTP', NULL);

INSERT INTO alias (entry, words) VALUES
  ('202', 'queued asynchronous async background job batch processing later'),
  ('202', 'pending not finished yet polling status monitor long running operation'),
  ('202', 'accepted but nothing happened job started');

INSERT INTO example (status, request, response) VALUES ('202',
'POST /reports HTTP/1.1
Host: api.example.com
Content-Type: application/json
Content-Length: 13

{"year":2026}',
'HTTP/1.1 202 Accepted
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: application/json
Content-Length: 65

{"state":"queued","monitor":"/jobs/17","ready":"about 08:05 GMT"}');

-- 203 Non-Authoritative Information ---------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('203', 'status', 'Non-Authoritative Information',
  'It worked, but a proxy on the way altered the content of the 200.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('203', 203, 'IETF', '2xx', 'standard', 8, 'RFC 9110', '15.3.4', 'allowed',
   'nobody''s; if the content is not what you expect, the proxy''s',
   'same', 'not needed; for the original content ask on a way without the proxy',
   'heuristic', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('203', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('203', 'Non Authoritative Information', 'Rust http');

INSERT INTO section (entry, kind, text) VALUES
('203', 'meaning',
'The origin server answered 200, and a transforming proxy changed the content on the way: it shrank an image, filtered, translated or annotated. Nobody has to act, but the client knows that this is not what the origin sent.'),
('203', 'server',
'An origin server does not send it. A proxy that changes the content of a 200 can put 203 in its place to say so; it need not. Cache-Control: no-transform in the response forbids the change itself.'),
('203', 'client',
'It treats it as a 200. It should not compare the content with digests or signatures of the origin. Validators may be good only on the same way: a later conditional request past the proxy can give another result.'),
('203', 'caching',
'What is stored is the altered content.'),
('203', 'history',
'RFC 2616 speaks of metadata from a local or third-party copy, a subset or superset of the original. Today it is about content that a transforming proxy has modified.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('203', 1, 1, NULL, 'cause', 'Via', 'may name the proxy that changed it', NULL),
  ('203', 2, 1, NULL, 'cause', 'Cache-Control', 'no-transform from the origin prevents it', NULL);

INSERT INTO alias (entry, words) VALUES
  ('203', 'content modified by proxy transforming proxy image compressed on the way'),
  ('203', 'non authoritative altered rewritten response malware filter data saver');

INSERT INTO example (status, request, response) VALUES ('203',
'GET /news HTTP/1.1
Host: example.com

',
'HTTP/1.1 203 Non-Authoritative Information
Date: Tue, 24 Nov 2026 08:00:00 GMT
Via: 1.1 proxy.example.com
Content-Type: text/html
Content-Length: 40

<p>News, without images to save data</p>');

-- 204 No Content ----------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('204', 'status', 'No Content',
  'Done, and there is nothing to read; stay where you are.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('204', 204, 'IETF', '2xx', 'standard', 70, 'RFC 9110', '15.3.5', 'forbidden',
   'nobody''s: it is done',
   'same', 'not needed; GET, HEAD, PUT and DELETE may be repeated, a POST acts once more',
   'heuristic', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('204', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('204', 'meaning',
'The action was carried out, and the server has nothing more to say about it. The client keeps what it shows, with a sign of success of its own.

Fields in the response describe the target resource after the action: an ETag in answer to a PUT is the tag of what was just stored.'),
('204', 'server',
'It ends the response with the header section: no content, no trailers, and neither Content-Length nor Transfer-Encoding. Bytes sent after it would be read as the beginning of the next response on that connection.'),
('204', 'client',
'It need not leave the current view, updates what it knows from the fields, and tells its user that it worked. It must not wait for content or try to parse it: a JSON parser that is fed the empty string is a common cause of errors here.'),
('204', 'caching',
'It can be stored where the method allows it, thus for GET and HEAD; responses to PUT and DELETE cannot be cached. Caches on the way drop what they hold for the target URI if the method is unsafe.'),
('204', 'choosing',
'Take it for save, delete and the like, where the client needs nothing back. Result or state to show: 200. Created: 201. Form to be emptied: 205. Nothing found is not nothing to say: an empty list is a 200 with [], a missing resource a 404.'),
('204', 'history',
'RFC 2616 asks a user agent not to change its document view; today it merely need not leave it.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('204-content-length', '204', 'Content-Length', 'response', 'server', 'MUST NOT',
   'send it: there is no content', 'RFC 9110', '8.6', 'absent'),
  ('204-transfer-encoding', '204', 'Transfer-Encoding', 'response', 'server', 'MUST NOT',
   'send it: there is no content', 'RFC 9112', '6.1', 'absent');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('204', 1, 1, NULL, 'cause', 'the client''s parser', 'fails on nothing: there is no JSON to read', NULL),
  ('204', 2, 1, NULL, 'cause', 'the page', 'does not change: a browser stays where it is', NULL);

INSERT INTO alias (entry, words) VALUES
  ('204', 'empty response no body nothing to return blank answer'),
  ('204', 'delete success saved update done options preflight'),
  ('204', 'unexpected end of json input on success page does not change');

INSERT INTO example (status, request, response) VALUES ('204',
'DELETE /orders/17 HTTP/1.1
Host: api.example.com

',
'HTTP/1.1 204 No Content
Date: Tue, 24 Nov 2026 08:00:00 GMT

');

-- 205 Reset Content -------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('205', 'status', 'Reset Content',
  'Done; put the form or view back to how it was before the input.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('205', 205, 'IETF', '2xx', 'standard', 8, 'RFC 9110', '15.3.6', 'forbidden',
   'nobody''s: it is done',
   'no', 'not needed: a POST sent again would enter the same data twice',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('205', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('205', 'meaning',
'The request was carried out, and the client is asked to reset the view that sent it to the state in which it came from the server: an empty form, ready for the next entry.'),
('205', 'server',
'It must not generate content. But unlike a 204 a 205 does not end with the header section by definition; in HTTP/1.1 it needs Content-Length: 0 or an empty chunked coding, or the client waits until the connection closes.'),
('205', 'client',
'A user agent is meant to clear the form and let its user go on. Browsers do not: they treat a 205 like a 204 and leave the page as it is (HTML standard), so a script has to do the clearing.'),
('205', 'caching',
'There is nothing in it to store. Caches on the way drop what they hold for the target URI if the method is unsafe.'),
('205', 'choosing',
'For data entry with a client of your own that acts on it. For the web take 204 and clear the form in script, or a 303 to the empty form. For everything else 204 or 200.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('205-content-length', '205', 'Content-Length', 'response', 'server', 'MUST NOT',
   'be anything but 0: content must not be generated', 'RFC 9110', '15.3.6', 'number 0');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('205', 1, 1, NULL, 'cause', 'Content-Length', 'not 0, or missing: the client waits for content', NULL);

INSERT INTO alias (entry, words) VALUES
  ('205', 'clear the form reset form empty input fields next entry'),
  ('205', 'data entry reset view no body but form stays filled');

INSERT INTO example (status, request, response) VALUES ('205',
'POST /readings HTTP/1.1
Host: example.com
Content-Type: application/x-www-form-urlencoded
Content-Length: 20

meter=4711&value=203',
'HTTP/1.1 205 Reset Content
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Length: 0

');

-- 206 Partial Content -----------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('206', 'status', 'Partial Content',
  'Here are the ranges that Range asked for, or some of them.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('206', 206, 'IETF', '2xx', 'standard', 45, 'RFC 9110', '15.3.7', 'allowed',
   'nobody''s: the client asked for a range',
   'changed', 'not needed; for the missing bytes a new Range, best with If-Range',
   'heuristic', 'only by a cache that knows Range, Content-Range and the range unit', 'RFC 9111', '3.3');

INSERT INTO seen (status, place) VALUES ('206', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('206', 'meaning',
'A GET with Range was answered with one or more parts of the representation. The client looks at which parts it got and asks for the rest if it needs it: the server may send less than was wanted.

Players, download managers and resumed downloads ask for it.'),
('206', 'server',
'One part: Content-Range tells which, and the content is just those bytes. Several parts: multipart/byteranges with a Content-Range in every part and none in the header section. A request for one range never gets a multipart.

It may join ranges that overlap or lie close together, and should keep the order of the request.'),
('206', 'client',
'It reads Content-Range and Content-Type before it uses a byte, since order and extent can differ from what it asked for. It puts parts together only if they carry the same strong validator; else they may come from different versions. It must also be ready for a 200 with everything.'),
('206', 'headers',
'Content-Length counts the bytes of this message, not of the whole; the whole stands behind the slash in Content-Range.

If-Range makes the server send everything when the file has changed.

Where parts are joined the newest fields count, but not Content-Range; if one of the parts came as a 200, the fields of the last 200 (RFC 9110 15.3.7.3).'),
('206', 'caching',
'A cache may join parts with the same strong validator (RFC 9111 3.4), and never passes a part off as the whole.'),
('206', 'history',
'RFC 2616 demands Date always, and Expires, Cache-Control and Vary only where the value might differ; it forbids other fields after an If-Range with a weak validator, and lets a cache join parts only if ETag and Last-Modified are equal. All of this has been replaced.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('206-content-range', '206', 'Content-Range', 'response', 'server', 'MUST',
   'name the range that is sent, if it is one part', 'RFC 9110', '15.3.7.1', 'present if single-part'),
  ('206-content-range-part', '206', 'Content-Range', 'response', 'server', 'MUST',
   'stand in each part, if there are several', 'RFC 9110', '15.3.7.2', NULL),
  ('206-content-range-multipart', '206', 'Content-Range', 'response', 'server', 'MUST NOT',
   'stand in the header section, if there are several parts', 'RFC 9110', '15.3.7.2', 'absent if multipart'),
  ('206-content-range-length', '206', 'Content-Range', 'response', 'server', 'SHOULD',
   'tell how long the whole is, if that is known and the unit is bytes', 'RFC 9110', '14.4', NULL),
  ('206-content-range-inspect', '206', 'Content-Range', 'response', 'client', 'MUST',
   'look at which ranges have come, in each part if there are several', 'RFC 9110', '15.3.7', NULL),
  ('206-content-range-invalid', '206', 'Content-Range', 'response', 'client', 'MUST NOT',
   'join the content with what it has, if the value is invalid or the unit unknown', 'RFC 9110', '14.4', NULL),
  ('206-content-range-forward', '206', 'Content-Range', 'response', 'proxy', 'SHOULD',
   'pass the response on, even if it does not know the unit', 'RFC 9110', '14.4', NULL),
  ('206-content-range-cache', '206', 'Content-Range', 'response', 'cache', 'MUST NOT',
   'store the response, if it does not support ranges and this unit', 'RFC 9111', '3.3', NULL),
  ('206-content-length-whole', '206', 'Content-Length', 'response', 'client', 'MUST',
   'take the complete length for it, once the joined parts are the whole', 'RFC 9110', '15.3.7.3', NULL),
  ('206-content-type-multipart', '206', 'Content-Type', 'response', 'server', 'MUST',
   'be multipart/byteranges with a boundary, if there are several parts', 'RFC 9110', '15.3.7.2', NULL),
  ('206-content-type-part', '206', 'Content-Type', 'response', 'server', 'SHOULD',
   'stand in each of several parts, if a 200 would have it', 'RFC 9110', '15.3.7.2', NULL),
  ('206-range-single', '206', 'Range', 'request', 'server', 'MUST NOT',
   'answer one range with a multipart', 'RFC 9110', '15.3.7.2', NULL),
  ('206-content-type-inspect', '206', 'Content-Type', 'response', 'client', 'MUST',
   'look at whether it is one part or several', 'RFC 9110', '15.3.7', NULL),
  ('206-date', '206', 'Date', 'response', 'server', 'MUST',
   'send it, if a 200 would have it', 'RFC 9110', '15.3.7', NULL),
  ('206-cache-control', '206', 'Cache-Control', 'response', 'server', 'MUST',
   'send it, if a 200 would have it', 'RFC 9110', '15.3.7', NULL),
  ('206-etag', '206', 'ETag', 'response', 'server', 'MUST',
   'send it, if a 200 would have it', 'RFC 9110', '15.3.7', NULL),
  ('206-expires', '206', 'Expires', 'response', 'server', 'MUST',
   'send it, if a 200 would have it', 'RFC 9110', '15.3.7', NULL),
  ('206-content-location', '206', 'Content-Location', 'response', 'server', 'MUST',
   'send it, if a 200 would have it', 'RFC 9110', '15.3.7', NULL),
  ('206-vary', '206', 'Vary', 'response', 'server', 'MUST',
   'send it, if a 200 would have it', 'RFC 9110', '15.3.7', NULL),
  ('206-content-type', '206', 'Content-Type', 'response', 'server', 'MUST',
   'send it, if it is one part, there was no If-Range and a 200 would have it', 'RFC 9110', '15.3.7', NULL),
  ('206-last-modified', '206', 'Last-Modified', 'response', 'server', 'MUST',
   'send it, if there was no If-Range and a 200 would have it', 'RFC 9110', '15.3.7', NULL),
  ('206-content-encoding', '206', 'Content-Encoding', 'response', 'server', 'MUST',
   'send it, if there was no If-Range and a 200 would have it', 'RFC 9110', '15.3.7', NULL),
  ('206-content-language', '206', 'Content-Language', 'response', 'server', 'MUST',
   'send it, if there was no If-Range and a 200 would have it', 'RFC 9110', '15.3.7', NULL),
  ('206-last-modified-again', '206', 'Last-Modified', 'response', 'server', 'SHOULD NOT',
   'send it after an If-Range, nor Content-Encoding and the like: the client has them', 'RFC 9110', '15.3.7', NULL),
  ('206-etag-join', '206', 'ETag', 'response', 'client', 'MAY',
   'join parts that have the same strong one', 'RFC 9110', '15.3.7.3', NULL),
  ('206-range', '206', 'Range', 'request', 'server', 'SHOULD',
   'answer with 206, if it supports ranges and one of these exists', 'RFC 9110', '14.2', NULL),
  ('206-range-order', '206', 'Range', 'request', 'server', 'SHOULD',
   'send several parts in the order of the request', 'RFC 9110', '15.3.7.2', NULL),
  ('206-range-several', '206', 'Range', 'request', 'client', 'MUST NOT',
   'ask for several, if it cannot read a multipart', 'RFC 9110', '15.3.7.2', NULL),
  ('206-if-range', '206', 'If-Range', 'request', 'client', 'MUST NOT',
   'send it without Range or with a weak tag; nor with a date, if it has a tag or the date is weak', 'RFC 9110', '13.1.5', NULL),
  ('206-if-range-true', '206', 'If-Range', 'request', 'server', 'SHOULD',
   'heed Range, if the condition is true', 'RFC 9110', '13.1.5', NULL),
  ('206-content-range-update', '206', 'Content-Range', 'response', 'cache', 'MAY',
   'leave it out when it renews the fields of a stored response', 'RFC 9111', '3.2', NULL),
  ('206-content-type-one', '206', 'Content-Type', 'response', 'server', 'MAY',
   'be multipart/byteranges with one part, if several ranges were asked for', 'RFC 9110', '15.3.7.2', NULL),
  ('206-if-range-evaluate', '206', 'If-Range', 'request', 'server', 'MUST',
   'check it before it performs the method, if there is a Range', 'RFC 9110', '13.1.5', NULL),
  ('206-if-range-cache', '206', 'If-Range', 'request', 'cache', 'MAY',
   'send the Last-Modified that it stored, to check a part that has no tag', 'RFC 9111', '4.3.1', NULL),
  ('206-range-join', '206', 'Range', 'request', 'server', 'MAY',
   'send ranges as one that overlap or lie close together', 'RFC 9110', '15.3.7.2', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('206', 1, 1, NULL, 'cause', 'Range', 'in the request: a player, a resumed download', NULL),
  ('206', 2, 1, NULL, 'cause', 'Content-Range', 'which bytes came, and of how many', NULL),
  ('206', 3, 1, NULL, 'cause', 'ETag', 'differs between parts: two versions got mixed', NULL);

INSERT INTO alias (entry, words) VALUES
  ('206', 'range request byte range byterange resume download partial download'),
  ('206', 'video seeking streaming mp4 chunk player download manager'),
  ('206', 'truncated file only part of the file corrupt after resume');

INSERT INTO example (status, request, response) VALUES ('206',
'GET /alphabet.txt HTTP/1.1
Host: example.com
Range: bytes=10-19

',
'HTTP/1.1 206 Partial Content
Date: Tue, 24 Nov 2026 08:00:00 GMT
ETag: "abc-1"
Last-Modified: Mon, 23 Nov 2026 16:20:00 GMT
Content-Type: text/plain
Content-Range: bytes 10-19/26
Content-Length: 10

KLMNOPQRST');

-- 207 Multi-Status --------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('207', 'status', 'Multi-Status',
  'WebDAV: several results, one for each resource; they stand in the content.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('207', 207, 'IETF', '2xx', 'standard', 20, 'RFC 4918', '11.1', 'allowed',
   'not told by the number; each entry has a status of its own',
   'changed', 'only for the entries that failed, as the status of each allows',
   'explicit', 'in practice not: few caches know PROPFIND and its like, and a cache has to know the method', 'RFC 9111', '3');

INSERT INTO seen (status, place) VALUES ('207', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('207', 'meaning',
'The request touched several resources or properties, and each has a result of its own. The client has to read the content: in spite of its class a 207 may mean success, failure, or some of each.

The content is XML: a multistatus element with one response element for each resource, and in it a status, or for PROPFIND and PROPPATCH one for each group of properties (propstat).'),
('207', 'server',
'It sends application/xml; text/xml is deprecated. Every response element names its resource in href; statuses of 1xx should not appear in it. What a Location field beside it would mean is left undefined. If the request failed as a whole, it may send the code of the error instead.'),
('207', 'client',
'It goes through all entries and treats each status like that of a single response, also one that it did not expect. In XML it goes by the namespace DAV: and skips elements that it does not know. A 424 in an entry points to another entry as the cause.'),
('207', 'caching',
'RFC 4918 lets some answers to PROPFIND be cached, with care, and forbids it for PROPPATCH, COPY, MOVE and LOCK; answers to DELETE are not cacheable either.'),
('207', 'choosing',
'Outside WebDAV it is borrowed for batch calls, with JSON in the content. That works if your clients expect it, but monitoring counts it as success. Often better: all or nothing with one honest code, or a 200 whose content lists the results. Work that is done later: 202.'),
('207', 'history',
'RFC 2518 has the details in its section 11. In RFC 4918 they stand in section 13, together with a location element for redirects inside a 207.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('207-content-type', '207', 'Content-Type', 'response', 'server', 'SHOULD',
   'be application/xml, as all XML of WebDAV; text/xml is deprecated', 'RFC 4918', '8.2', NULL),
  ('207-content-type-propfind', '207', 'Content-Type', 'response', 'server', 'MUST',
   'support application/xml or text/xml in answer to PROPFIND', 'RFC 4918', '9.1', NULL),
  ('207-content-type-client', '207', 'Content-Type', 'response', 'client', 'MUST',
   'accept both application/xml and text/xml', 'RFC 4918', '8.2', NULL),
  ('207-location-entry', '207', 'Location', 'response', 'client', 'MAY',
   'ask the redirected resource itself for it, if its entry has no location element', 'RFC 4918', '13.2', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('207', 1, 1, NULL, 'cause', 'the content', 'status in each entry: that is the real result', NULL),
  ('207', 2, 1, NULL, 'cause', 'entries with 424', 'failed only because another entry failed', NULL),
  ('207', 3, 1, NULL, 'cause', 'Depth', 'how far down the request reached', NULL);

INSERT INTO alias (entry, words) VALUES
  ('207', 'webdav propfind multistatus caldav carddav nextcloud sync'),
  ('207', 'batch bulk request mixed results partial success several statuses some failed');

INSERT INTO example (status, request, response) VALUES ('207',
'DELETE /notes/ HTTP/1.1
Host: example.com

',
'HTTP/1.1 207 Multi-Status
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: application/xml; charset="utf-8"
Content-Length: 164

<?xml version="1.0"?><D:multistatus xmlns:D="DAV:"><D:response><D:href>/notes/plan.txt</D:href><D:status>HTTP/1.1 423 Locked</D:status></D:response></D:multistatus>');

-- 208 Already Reported ----------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('208', 'status', 'Already Reported',
  'WebDAV, inside a 207: this collection is listed under another of its names.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('208', 208, 'IETF', '2xx', 'experimental', 4, 'RFC 5842', '7.1', 'allowed',
   'nobody''s; one collection has several names',
   'no', 'not needed: nothing failed, the members stand elsewhere in the same answer',
   'explicit', 'Not stored by itself: it stands in a 207, and what counts is how that one is cached', 'RFC 5842', '7.1',
   '207 Multi-Status, with the 208 in its content');

INSERT INTO seen (status, place) VALUES ('208', 'body');

INSERT INTO section (entry, kind, text) VALUES
('208', 'meaning',
'A mark in the content of a 207: this entry is a further name (binding) of a collection whose members the same answer has already listed. The client takes the members from there; nothing is missing.

It occurs only with Depth: infinity, and keeps a loop of bindings from being listed without end.'),
('208', 'server',
'It reports the collection once with 200 and its members; the entry of every other binding has 208 in its propstat, and no entries for members follow.

It should do so only for a client that has shown with the DAV field that it knows bindings. For any other client it should answer a loop with 508.'),
('208', 'client',
'It joins the names of one collection. Asking for the property DAV:resource-id makes that certain, since all bindings of a resource share it. As the status of a whole response a 208 should not come; if it does, it counts as a 200.'),
('208', 'caching',
'It concerns one entry of an answer, which is stored as a whole or not at all.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('208-dav', '208', 'DAV', 'request', 'server', 'SHOULD NOT',
   'use 208, if the client does not list bind here', 'RFC 5842', '7.1', NULL),
  ('208-dav-client', '208', 'DAV', 'request', 'client', 'SHOULD',
   'list bind, if it supports bindings; it then has to understand 208', 'RFC 5842', '8.2', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('208', 1, 1, NULL, 'cause', 'DAV:resource-id', 'the same in all entries for one collection', NULL),
  ('208', 2, 1, NULL, 'cause', 'Depth', 'infinity: only then does a 208 occur', NULL);

INSERT INTO alias (entry, words) VALUES
  ('208', 'webdav bindings binding loop same collection twice'),
  ('208', 'propfind depth infinity duplicate members listed before');

-- 226 IM Used -------------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('226', 'status', 'IM Used',
  'The content is a difference or other derivation that A-IM asked for.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('226', 226, 'IETF', '2xx', 'standard', 4, 'RFC 3229', '10.4.1', 'allowed',
   'nobody''s: the client asked for less than the whole',
   'same', 'not needed; without A-IM the whole representation comes',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('226', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('226', 'meaning',
'A GET was answered with the result of instance manipulations (IM), as a rule with a delta: the difference between the version that the client holds and the current one. The client has to apply it to its copy to get the current version.

It belongs to delta encoding of 2002 and is met only between programs that both know it.'),
('226', 'server',
'It sends a 226 only if the request listed a manipulation in A-IM, and a delta only if If-None-Match named a version that it still knows. ETag carries the tag of the current version, IM names what was applied. Otherwise it sends a plain 200.'),
('226', 'client',
'It looks into IM for what was done and into Delta-Base for the version that the delta starts from, applies it to that copy, and keeps the result under the new ETag. It must be ready for a 200 with the whole or a 304, since the server is free to send those.'),
('226', 'caching',
'It may be stored within the special rules of RFC 3229 10.6; a cache that knows the manipulation may also combine it with a stored base into the current version.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('226-a-im', '226', 'A-IM', 'request', 'client', 'MUST',
   'list at least one manipulation', 'RFC 3229', '10.4.1', NULL),
  ('226-a-im-listed', '226', 'A-IM', 'request', 'server', 'MUST NOT',
   'apply a manipulation that is not listed', 'RFC 3229', '10.5.3', NULL),
  ('226-a-im-order', '226', 'A-IM', 'request', 'server', 'MUST',
   'apply several in the order in which they are listed', 'RFC 3229', '10.5.3', NULL),
  ('226-if-none-match', '226', 'If-None-Match', 'request', 'client', 'MUST',
   'name the versions that it holds, if A-IM lists a delta format', 'RFC 3229', '10.5.3', NULL),
  ('226-im', '226', 'IM', 'response', 'server', 'MUST',
   'name what was applied, at least the delta format', 'RFC 3229', '10.3', 'present'),
  ('226-im-code', '226', 'IM', 'response', 'server', 'MUST NOT',
   'send it with another code than 226', 'RFC 3229', '10.5.2', NULL),
  ('226-im-range', '226', 'IM', 'response', 'server', 'SHOULD NOT',
   'send it, if it would list nothing but range', 'RFC 3229', '10.5.2', NULL),
  ('226-content-range', '226', 'Content-Range', 'response', 'server', 'MUST',
   'stand in the header section or in each part, if IM lists range', 'RFC 3229', '10.5.2', NULL),
  ('226-etag', '226', 'ETag', 'response', 'server', 'MUST',
   'be the tag of the current version', 'RFC 3229', '10.4.1', NULL),
  ('226-delta-base', '226', 'Delta-Base', 'response', 'server', 'MUST',
   'name the version that a delta starts from, if If-None-Match held several', 'RFC 3229', '10.5.1', NULL),
  ('226-content-encoding', '226', 'Content-Encoding', 'response', 'server', 'SHOULD',
   'list what a 200 would list, or the beginning of that', 'RFC 3229', '10.7.1', NULL),
  ('226-content-encoding-forward', '226', 'Content-Encoding', 'response', 'proxy', 'MUST',
   'send that of the delta with the version that it made from it', 'RFC 3229', '10.7.2', NULL),
  ('226-cache-control-im', '226', 'Cache-Control', 'response', 'cache', 'SHOULD',
   'ignore no-store, if im stands beside it and it knows IM, A-IM and 226', 'RFC 3229', '10.8.2', NULL),
  ('226-im-cache', '226', 'IM', 'response', 'cache', 'MUST NOT',
   'reuse the response, if A-IM lacks one of its values or has them in another order', 'RFC 3229', '10.6', NULL),
  ('226-delta-base-cache', '226', 'Delta-Base', 'response', 'cache', 'MUST NOT',
   'reuse the response, if If-None-Match does not name this version', 'RFC 3229', '10.6', NULL),
  ('226-cache-control-else', '226', 'Cache-Control', 'response', 'cache', 'MUST',
   'ignore im and heed no-store, if it does not know IM, A-IM and 226', 'RFC 3229', '10.8.2', NULL),
  ('226-cache-control-retain', '226', 'Cache-Control', 'response', 'client', 'SHOULD NOT',
   'ask for a delta from this version, if there is retain=0', 'RFC 3229', '10.8.1', NULL),
  ('226-range-cache', '226', 'Range', 'request', 'cache', 'MUST NOT',
   'answer it with a stored 226 that does not fit, if IM lists range there', 'RFC 3229', '10.6', NULL),
  ('226-cache-control', '226', 'Cache-Control', 'response', 'cache', 'MAY',
   'store and reuse the response, if this and section 10.6 allow it', 'RFC 3229', '10.4.1', NULL),
  ('226-delta-base-any', '226', 'Delta-Base', 'response', 'server', 'MAY',
   'send it with any delta', 'RFC 3229', '10.3', NULL),
  ('226-delta-base-add', '226', 'Delta-Base', 'response', 'proxy', 'MAY',
   'add it to a delta without it, if If-None-Match held one tag only', 'RFC 3229', '10.5.1', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('226', 1, 1, NULL, 'cause', 'IM', 'which manipulation the content has undergone', NULL),
  ('226', 2, 1, NULL, 'cause', 'Delta-Base', 'the version that the difference starts from', NULL);

INSERT INTO alias (entry, words) VALUES
  ('226', 'delta encoding instance manipulation diff patch difference'),
  ('226', 'vcdiff only the changes rss feed delta a-im');

INSERT INTO example (status, request, response) VALUES ('226',
'GET /list.txt HTTP/1.1
Host: example.com
If-None-Match: "v1"
A-IM: diffe

',
'HTTP/1.1 226 IM Used
Date: Tue, 24 Nov 2026 08:00:00 GMT
ETag: "v2"
IM: diffe
Delta-Base: "v1"
Content-Type: text/plain
Content-Length: 3

3d
');

-- Players ------------------------------------------------------------------------------------------

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('206', 60, 1, 'iOS', 'cause', 'an iPhone plays nothing',
   'the server ignores Range: 200, not 206', 'https://developer.apple.com/library/archive/documentation/AppleApplications/Reference/SafariWebContent/CreatingVideoforSafarioniPhone/CreatingVideoforSafarioniPhone.html'),
  ('200', 60, 0, 'iOS', 'cause', '200 to a request with Range',
   'allowed, but iPhones and iPads play no video or sound so, and others cannot seek: the server has to send 206 with Content-Range, and Accept-Ranges: bytes. curl -H ''Range: bytes=0-1'' -si URL', 'https://developer.apple.com/library/archive/documentation/AppleApplications/Reference/SafariWebContent/CreatingVideoforSafarioniPhone/CreatingVideoforSafarioniPhone.html');

INSERT INTO alias (entry, words) VALUES
  ('206', 'iphone ipad ios safari video does not play audio player cannot seek mp4 range ignored 200 instead of 206 accept-ranges'),
  ('200', 'range ignored 200 instead of 206 video does not play');

-- 3xx: something is left to do, usually at another URI. Registered codes.

-- 300 Multiple Choices -----------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('300', 'status', 'Multiple Choices',
  'The target resource has several representations; pick one of them.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('300', 300, 'IETF', '3xx', 'standard', 15, 'RFC 9110', '15.4.1', 'allowed',
   'nobody''s: there is more than one representation',
   'elsewhere', 'at the URI of the chosen representation, or at Location',
   'heuristic', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('300', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('300', 'meaning',
'The target resource has several representations, each with a URI of its own, and the server leaves the choice to the other side. The user, or a program that can read the list, picks one and asks for that URI.

It is rare in practice: most servers choose by themselves from Accept, Accept-Language and the like, and answer 200.'),
('300', 'server',
'Except to HEAD, it should send the list of representations and their URIs as content, in a format that it expects the client to read; HTTP defines none. If it prefers one, it should name that one in Location. The list can also travel in Link fields with the relation "alternate".'),
('300', 'client',
'It may follow Location, or choose from the list if it understands the media type. Otherwise it shows the list to the user. Every 3xx code that a client does not know is treated like this one.'),
('300', 'redirect',
'Only a Location, the URI of the representation that the server prefers, makes it a redirect that a client can follow alone. It may answer any method; what becomes of a POST when it is followed is not said.

Browsers do not follow it even then: the Fetch standard redirects on 301, 302, 303, 307 and 308. A server that wants to be followed takes one of those.'),
('300', 'caching',
'If the list changes now and then, send max-age or no-cache with it.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('300-location', '300', 'Location', 'response', 'server', 'SHOULD',
   'name the preferred representation, if there is one', 'RFC 9110', '15.4.1', NULL),
  ('300-location-follow', '300', 'Location', 'response', 'client', 'MAY',
   'follow it without asking', 'RFC 9110', '15.4.1', NULL),
  ('300-content-type', '300', 'Content-Type', 'response', 'client', 'MAY',
   'choose from the list by itself, if it understands this format', 'RFC 9110', '15.4.1', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('300', 1, 1, NULL, 'cause', 'Location', 'missing: the client has to choose from the list', NULL),
  ('300', 2, 1, NULL, 'cause', 'the content', 'the list of representations and their URIs', NULL);

INSERT INTO alias (entry, words) VALUES
  ('300', 'several versions choose a version variants alternatives language versions formats'),
  ('300', 'content negotiation reactive negotiation agent driven ambiguous'),
  ('300', 'pick one of many list of links disambiguation');

INSERT INTO example (status, request, response) VALUES ('300',
'GET /manual HTTP/1.1
Host: example.com

',
'HTTP/1.1 300 Multiple Choices
Date: Tue, 24 Nov 2026 08:00:00 GMT
Location: /manual.en.html
Cache-Control: max-age=3600
Content-Type: text/html
Content-Length: 75

<a href="/manual.en.html">English</a> <a href="/manual.de.html">Deutsch</a>');

-- 301 Moved Permanently ----------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('301', 'status', 'Moved Permanently',
  'The resource has a new URI for good; use that one from now on.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('301', 301, 'IETF', '3xx', 'standard', 80, 'RFC 9110', '15.4.2', 'allowed',
   'nobody''s: the resource has moved for good',
   'elsewhere', 'at the URI in Location, now and later; a POST may arrive there as GET',
   'heuristic', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('301', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('301', 'meaning',
'The target resource has a new permanent URI. The client goes on at the URI in Location; whoever keeps links, bookmarks or an index replaces the old URI.

The move is meant to last. It is hard to take back, because caches and search engines have learnt it by then.'),
('301', 'server',
'It puts the new URI into Location, absolute or relative. The content is usually a short note with a link, for whoever does not redirect. Retry-After may ask for a wait before the client goes on.'),
('301', 'client',
'It may follow Location without asking, and may turn a POST into a GET as it does; browsers do. It watches for loops and gives up on them. Replacing stored links by itself is for programs that edit content, on a secured connection to a server that they trust.'),
('301', 'redirect',
'  POST        may become GET, and then loses its content
  all others  stay, PUT with its content
  Location    the new URI of the resource, for later requests too

Where a GET in place of a POST would do harm, 308 is the code to send. The fragment of the old URI is kept unless Location brings its own. Fields that the client had added for the old place, such as Host, Cookie, Authorization or If-None-Match, are dropped or made anew.'),
('301', 'caching',
'A browser may hold on to it for good and then never ask the old URI again. Send Cache-Control: max-age or no-cache while a move is still on trial.'),
('301', 'choosing',
'301 for a page that is fetched with GET and has moved for good. 308 if POST or PUT must arrive unchanged. 302 or 307 while the move may be undone. 410 if there is no new place.'),
('301', 'history',
'RFC 2616 forbade following it for anything but GET or HEAD without asking the user, called POST becoming GET an error, and made the note in the content a SHOULD. None of this holds any longer.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('301-location', '301', 'Location', 'response', 'server', 'SHOULD',
   'name the new permanent URI', 'RFC 9110', '15.4.2', 'present'),
  ('301-location-follow', '301', 'Location', 'response', 'client', 'MAY',
   'follow it without asking, and turn a POST into a GET', 'RFC 9110', '15.4.2', NULL),
  ('301-location-hsts', '301', 'Location', 'response', 'server', 'SHOULD',
   'name the same URI with https, if the host has HSTS and was asked over http', 'RFC 6797', '7.2', NULL);

INSERT INTO redirect (status, permanent, method) VALUES ('301', 1, 'may-become-GET');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('301', 1, 1, NULL, 'cause', 'Location', 'where it leads: a loop, plain http, a wrong host', NULL),
  ('301', 2, 1, NULL, 'cause', 'the client''s cache', 'an old 301 is remembered: try a fresh client', NULL),
  ('301', 3, 1, NULL, 'cause', 'the method', 'a POST has arrived at the new place as a GET', NULL);

INSERT INTO alias (entry, words) VALUES
  ('301', 'moved permanent redirect permanently moved new url new address relocated'),
  ('301', 'old link changed domain http to https www trailing slash seo redirect'),
  ('301', 'redirect loop too many redirects wrong host'),
  ('301', 'post became get after redirect lost body');

INSERT INTO example (status, request, response) VALUES ('301',
'GET /old HTTP/1.1
Host: example.com

',
'HTTP/1.1 301 Moved Permanently
Date: Tue, 24 Nov 2026 08:00:00 GMT
Location: https://example.com/new
Cache-Control: max-age=86400
Content-Type: text/html
Content-Length: 48

<a href="https://example.com/new">Moved here</a>');

-- 302 Found ----------------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('302', 'status', 'Found',
  'For now the resource is at another URI; keep using this one.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('302', 302, 'IETF', '3xx', 'standard', 80, 'RFC 9110', '15.4.3', 'allowed',
   'nobody''s: the resource is elsewhere for the moment',
   'elsewhere', 'at the URI in Location, this once; a POST may arrive there as GET',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('302', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('302', 'Moved Temporarily', 'RFC 1945, RFC 2068, nginx');

INSERT INTO section (entry, kind, text) VALUES
('302', 'meaning',
'For the time being the target resource is at another URI. The client fetches it there, but asks the original URI again next time, because the detour may change or end.

Many frameworks send it when they are told to redirect: after a form, or to the login page. In those cases 303 says what is meant.'),
('302', 'server',
'It puts the other URI into Location, absolute or relative. The content is usually a short note with a link. Retry-After may ask for a wait before the client goes on.'),
('302', 'client',
'It may follow Location without asking, and may turn a POST into a GET as it does; browsers do. Links and bookmarks stay as they are. It watches for loops and gives up on them.'),
('302', 'redirect',
'  POST        may become GET, and then loses its content
  all others  stay, PUT with its content
  Location    where the resource is this time

The sender of a POST cannot know which method arrives: 307 keeps it, 303 changes it. The fragment of the old URI is kept unless Location brings its own. Fields that the client had added for the old place, such as Host, Cookie, Authorization or If-None-Match, are dropped or made anew.'),
('302', 'caching',
'Send no-store with a redirect to a login page, so that nobody meets it again after the login.'),
('302', 'choosing',
'303 to lead from a finished POST to its result. 307 for a temporary move that must keep method and content. 302 for a temporary detour of pages that are fetched with GET. 301 or 308 if the move is for good.'),
('302', 'history',
'RFC 1945 and RFC 2068 do not let the client change the method, and RFC 2616 forbids following it for anything but GET or HEAD without asking the user. Today POST may become GET, and a user agent may follow any method.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('302-location', '302', 'Location', 'response', 'server', 'SHOULD',
   'name the URI where the resource is for now', 'RFC 9110', '15.4.3', 'present'),
  ('302-location-follow', '302', 'Location', 'response', 'client', 'MAY',
   'follow it without asking, and turn a POST into a GET', 'RFC 9110', '15.4.3', NULL);

INSERT INTO redirect (status, permanent, method) VALUES ('302', 0, 'may-become-GET');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('302', 1, 1, NULL, 'cause', 'Location', 'where it leads: back to itself, to the login', NULL),
  ('302', 2, 1, NULL, 'cause', 'Cookie', 'not sent or not kept: the login starts again', NULL),
  ('302', 3, 1, NULL, 'cause', 'the method', 'a POST has arrived at the new place as a GET', NULL);

INSERT INTO alias (entry, words) VALUES
  ('302', 'temporary redirect moved temporarily redirected to login page'),
  ('302', 'redirect loop too many redirects keeps redirecting'),
  ('302', 'post became get after redirect lost form data'),
  ('302', 'sendredirect location header default redirect');

INSERT INTO example (status, request, response) VALUES ('302',
'GET /today HTTP/1.1
Host: example.com

',
'HTTP/1.1 302 Found
Date: Tue, 24 Nov 2026 08:00:00 GMT
Location: /days/2026-11-24
Content-Type: text/html
Content-Length: 36

<a href="/days/2026-11-24">Today</a>');

-- 303 See Other ------------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('303', 'status', 'See Other',
  'The answer stands at another URI; fetch it there with GET.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('303', 303, 'IETF', '3xx', 'standard', 40, 'RFC 9110', '15.4.4', 'allowed',
   'nobody''s: the answer is to be read elsewhere',
   'elsewhere', 'GET what Location names; do not send a POST again',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('303', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('303', 'meaning',
'The answer to the request can be read at another URI. The client fetches that one with GET or HEAD, whatever method it used before.

After a POST it leads to the result, so that a reload of the page does not submit the form again. In answer to a GET it says that the resource itself cannot be sent over HTTP, but that something describing it can.'),
('303', 'server',
'It names the other resource in Location. Unless the request was HEAD, the content ought to be a short note with a link to the same URI. It can be sent in answer to any method.'),
('303', 'client',
'It fetches Location with GET, or HEAD, and shows the outcome as the answer; that may be a redirect again. It does not take the new URI for the original resource: bookmarks and links of the latter stay.'),
('303', 'redirect',
'  GET, HEAD   stay
  all others  become GET, and lose their content
  Location    what to read as the answer; it is another resource

That nothing is carried out twice is the point of it. The fragment of the old URI is kept unless Location brings its own. Fields that the client had added for the old place, such as Host, Cookie, Authorization or If-None-Match, are dropped or made anew.'),
('303', 'caching',
'Rarely worth it, since it mostly answers a POST. The page that Location names is cached on its own account.'),
('303', 'choosing',
'303 after a POST, PUT or DELETE whose result is a page of its own. 201 with Location if the request has created that resource and the client need not go there. 307 if the request is to be carried out elsewhere. 202 with a status page while the work goes on.'),
('303', 'history',
'RFC 2616 forbids caching it, asks for GET alone, and suggests 302 for clients older than HTTP/1.1. Today it may be cached with explicit freshness, and HEAD is as good as GET.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('303-location', '303', 'Location', 'response', 'server', 'MAY',
   'name an existing resource that is what the result of a POST would be', 'RFC 9110', '9.3.3', NULL);

INSERT INTO redirect (status, permanent, method) VALUES ('303', 0, 'GET');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('303', 1, 1, NULL, 'cause', 'Location', 'the page with the result; missing: a dead end', NULL),
  ('303', 2, 1, NULL, 'cause', 'the method', 'still POST at the new place: an old client', NULL);

INSERT INTO alias (entry, words) VALUES
  ('303', 'post redirect get prg redirect after post form submitted'),
  ('303', 'reload resubmits form double submit result page'),
  ('303', 'redirect with get change method to get'),
  ('303', 'linked data description of a thing httprange');

INSERT INTO example (status, request, response) VALUES ('303',
'POST /orders HTTP/1.1
Host: api.example.com
Content-Type: application/x-www-form-urlencoded
Content-Length: 16

item=tea&count=2',
'HTTP/1.1 303 See Other
Date: Tue, 24 Nov 2026 08:00:00 GMT
Location: /orders/42
Content-Type: text/html
Content-Length: 35

<a href="/orders/42">Your order</a>');

-- 304 Not Modified ---------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('304', 'status', 'Not Modified',
  'The copy that the client already has is still good; no content is sent.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('304', 304, 'IETF', '3xx', 'standard', 80, 'RFC 9110', '15.4.5', 'forbidden',
   'nobody''s: the client''s copy is still good',
   'no', 'nothing is left to fetch; without a copy, ask again without the condition',
   'explicit', 'Not stored by itself: it freshens the stored response that it matches', 'RFC 9111', '4.3.4');

INSERT INTO seen (status, place) VALUES ('304', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('304', 'meaning',
'A conditional GET or HEAD would have got a 200, but its condition was false: the copy that the client told of in If-None-Match or If-Modified-Since is still the current one. The client uses that copy as if it had just arrived.

The response ends with the header section. It has neither content nor a trailer section.'),
('304', 'server',
'To GET and HEAD it has to answer 304 if an entity tag in If-None-Match matches; for If-Modified-Since that is a SHOULD. It repeats those of Cache-Control, Content-Location, Date, ETag, Expires and Vary that the 200 would have had, and leaves out other metadata unless it helps a cache to update.'),
('304', 'client',
'It takes the stored response and lays the fields of the 304 over it. A program that set the condition by hand and has no copy gets an empty answer: it repeats the request without the condition. A proxy hands the 304 on to a client that had sent the condition itself.'),
('304', 'headers',
'A false If-None-Match on a method other than GET and HEAD gives 412 instead.

Content-Length and Transfer-Encoding only tell what the 200 would have had; neither announces content.'),
('304', 'redirect',
'It counts as a redirect to the copy at hand, in answer to GET and HEAD only. There is no Location to follow.'),
('304', 'caching',
'A cache updates the fields of the stored responses that the validator of the 304 fits, which makes them usable again. If the 304 carries a strong validator that fits none of them, nothing may be updated.'),
('304', 'history',
'RFC 2616 forbade other fields after a weak validator, asked for Cache-Control, Expires and Vary only where they might differ, and had a cache without the copy repeat the request. Today other fields are a SHOULD NOT, the three are sent as the 200 would have them, and a cache goes by the validators.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('304-cache-control', '304', 'Cache-Control', 'response', 'server', 'MUST',
   'send what the 200 would have carried', 'RFC 9110', '15.4.5', NULL),
  ('304-content-location', '304', 'Content-Location', 'response', 'server', 'MUST',
   'send what the 200 would have carried', 'RFC 9110', '15.4.5', NULL),
  ('304-date', '304', 'Date', 'response', 'server', 'MUST',
   'send what the 200 would have carried', 'RFC 9110', '15.4.5', NULL),
  ('304-etag', '304', 'ETag', 'response', 'server', 'MUST',
   'send what the 200 would have carried', 'RFC 9110', '15.4.5', NULL),
  ('304-expires', '304', 'Expires', 'response', 'server', 'MUST',
   'send what the 200 would have carried', 'RFC 9110', '15.4.5', NULL),
  ('304-vary', '304', 'Vary', 'response', 'server', 'MUST',
   'send what the 200 would have carried', 'RFC 9110', '15.4.5', NULL),
  ('304-last-modified', '304', 'Last-Modified', 'response', 'server', 'SHOULD NOT',
   'send it, unless it helps a cache to renew its copy, as without an ETag', 'RFC 9110', '15.4.5', NULL),
  ('304-content-type', '304', 'Content-Type', 'response', 'server', 'SHOULD NOT',
   'send it: the stored copy has it already', 'RFC 9110', '15.4.5', NULL),
  ('304-content-encoding', '304', 'Content-Encoding', 'response', 'server', 'SHOULD NOT',
   'send it: the stored copy has it already', 'RFC 9110', '15.4.5', NULL),
  ('304-content-language', '304', 'Content-Language', 'response', 'server', 'SHOULD NOT',
   'send it: the stored copy has it already', 'RFC 9110', '15.4.5', NULL),
  ('304-content-length', '304', 'Content-Length', 'response', 'server', 'MUST NOT',
   'send any other number than that of the 200', 'RFC 9110', '8.6', NULL),
  ('304-transfer-encoding', '304', 'Transfer-Encoding', 'response', 'server', 'MAY',
   'send what the 200 would have had, in a response to GET', 'RFC 9112', '6.1', NULL),
  ('304-if-none-match', '304', 'If-None-Match', 'request', 'server', 'MUST',
   'answer GET and HEAD with 304, if a listed tag is the current one; W/ in front does not count', 'RFC 9110', '13.1.2', NULL),
  ('304-if-none-match-else', '304', 'If-None-Match', 'request', 'server', 'MUST',
   'ignore it, if the answer without conditions is neither 2xx nor 412', 'RFC 9110', '13.2.1', NULL),
  ('304-if-none-match-forward', '304', 'If-None-Match', 'request', 'proxy', 'MUST',
   'pass it on and not judge it, if it is no cache', 'RFC 9110', '13.2.1', NULL),
  ('304-if-none-match-proxy', '304', 'If-None-Match', 'request', 'proxy', 'SHOULD',
   'pass the 304 on, if its client had sent the condition', 'RFC 9110', '15.4.5', NULL),
  ('304-if-none-match-client', '304', 'If-None-Match', 'request', 'client', 'SHOULD',
   'list the tags of the copies that it wants to renew', 'RFC 9110', '13.1.2', NULL),
  ('304-if-none-match-cache', '304', 'If-None-Match', 'request', 'cache', 'MUST',
   'send the tags of its copies when it checks them, in this or another condition', 'RFC 9111', '4.3.1', NULL),
  ('304-if-none-match-judge', '304', 'If-None-Match', 'request', 'cache', 'SHOULD',
   'judge it by its own copy, if that is fit to answer the request', 'RFC 9111', '4.3.2', NULL),
  ('304-if-none-match-partial', '304', 'If-None-Match', 'request', 'cache', 'MUST NOT',
   'add to the tags of its client that of a partial copy of its own, unless that holds the range asked for', 'RFC 9111', '4.3.2', NULL),
  ('304-if-modified-since', '304', 'If-Modified-Since', 'request', 'server', 'SHOULD',
   'answer with 304, if there was no change since that date', 'RFC 9110', '13.1.3', NULL),
  ('304-if-modified-since-ignore', '304', 'If-Modified-Since', 'request', 'server', 'MUST',
   'ignore it beside If-None-Match, in methods other than GET and HEAD, if it is no valid date, or the resource has none', 'RFC 9110', '13.1.3', NULL),
  ('304-if-modified-since-clock', '304', 'If-Modified-Since', 'request', 'server', 'MUST',
   'read it by the clock of the origin server', 'RFC 9110', '13.1.3', NULL),
  ('304-if-modified-since-cache', '304', 'If-Modified-Since', 'request', 'cache', 'SHOULD',
   'send the Last-Modified of the one copy that it checks, if no range is asked for', 'RFC 9111', '4.3.1', NULL),
  ('304-if-modified-since-date', '304', 'If-Modified-Since', 'request', 'cache', 'SHOULD',
   'compare it with Date, if its copy has no Last-Modified', 'RFC 9111', '4.3.2', NULL),
  ('304-etag-renew', '304', 'ETag', 'response', 'cache', 'MUST',
   'renew all fields but Content-Length of every copy with this strong tag', 'RFC 9111', '4.3.4', NULL),
  ('304-etag-other', '304', 'ETag', 'response', 'cache', 'MUST',
   'answer its client with 200 and its own copy, if the client had not listed this tag', 'RFC 9111', '4.3.2', NULL),
  ('304-if-none-match-perform', '304', 'If-None-Match', 'request', 'server', 'MUST NOT',
   'perform the method, if a listed tag is the current one', 'RFC 9110', '13.1.2', NULL),
  ('304-if-modified-since-perform', '304', 'If-Modified-Since', 'request', 'server', 'SHOULD NOT',
   'perform the method, if there was no change since that date', 'RFC 9110', '13.1.3', NULL),
  ('304-tcn', '304', 'TCN', 'response', 'server', 'MAY',
   'send it, if the resource is negotiated transparently', 'RFC 2295', '8.5', NULL),
  ('304-content-length-any', '304', 'Content-Length', 'response', 'server', 'MAY',
   'send the length that the 200 would have had', 'RFC 9110', '8.6', NULL),
  ('304-etag-update', '304', 'ETag', 'response', 'cache', 'MUST NOT',
   'renew any copy, if none has this strong tag', 'RFC 9111', '4.3.4', NULL),
  ('304-if-none-match-union', '304', 'If-None-Match', 'request', 'cache', 'MAY',
   'add the tags of its own copies to those of its client', 'RFC 9111', '4.3.2', NULL);

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('304', 1, 1, NULL, 'cause', 'If-None-Match', 'sent without a stored copy: an empty page', NULL),
  ('304', 2, 1, NULL, 'cause', 'ETag', 'unchanged although the content has changed', NULL),
  ('304', 3, 1, NULL, 'cause', 'Cache-Control', 'no-cache or a short life: it asks every time', NULL);

INSERT INTO alias (entry, words) VALUES
  ('304', 'not changed unchanged cached copy still valid use cache'),
  ('304', 'empty response no body blank page conditional get'),
  ('304', 'etag if-none-match if-modified-since last-modified revalidate revalidation'),
  ('304', 'stale page does not update old version shown');

INSERT INTO example (status, request, response) VALUES ('304',
'GET /logo.svg HTTP/1.1
Host: example.com
If-None-Match: "v7"

',
'HTTP/1.1 304 Not Modified
Date: Tue, 24 Nov 2026 08:00:00 GMT
ETag: "v7"
Cache-Control: max-age=3600

');

-- 305 Use Proxy ------------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('305', 'status', 'Use Proxy',
  'Deprecated: the resource was to be fetched through a given proxy.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('305', 305, 'IETF', '3xx', 'deprecated', 5, 'RFC 9110', '15.4.6', 'allowed',
   'the server''s: it uses a code that was given up',
   'no', 'not through the proxy that it names',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('305', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('305', 'meaning',
'The resource was to be reached through a proxy, named in Location. The code is deprecated, and clients should not act on it: to let a response set up a proxy proved to be unsafe. The operator of the server has to replace it.

RFC 9110 gives it no meaning any more; RFC 7231, Appendix B, tells why.'),
('305', 'server',
'It does not send it. A proxy that clients have to use belongs in their configuration. A proxy that stands in front of the server is reached through DNS or an ordinary redirect.'),
('305', 'client',
'It does not connect to the proxy that the response names. It shows the content, if there is any, and leaves it at that.'),
('305', 'redirect',
'  all methods  stayed; the same request was to be sent once more
  Location     a proxy, not a new place of the resource

Browsers do not follow it; a client that follows every Location would talk to the proxy as if it were the origin server.'),
('305', 'caching',
'A stored 305 would go on naming a proxy that nobody should use.'),
('305', 'history',
'RFC 2616 says that the resource MUST be reached through the proxy in Location and that the client repeats this one request there; that no longer holds.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('305', 1, 1, NULL, 'cause', 'Location', 'the URI of a proxy, not of the resource', NULL),
  ('305', 2, 1, NULL, 'cause', 'the server settings', 'which rule still sends this code', NULL);

INSERT INTO alias (entry, words) VALUES
  ('305', 'use proxy proxy required must use proxy server'),
  ('305', 'deprecated proxy redirect proxy configuration by server');

INSERT INTO example (status, request, response) VALUES ('305',
'GET / HTTP/1.1
Host: example.com

',
'HTTP/1.1 305 Use Proxy
Date: Tue, 24 Nov 2026 08:00:00 GMT
Location: http://proxy.example.com:8080/
Content-Type: text/plain
Content-Length: 20

Please use our proxy');

-- 306 (Unused) -------------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('306', 'status', '(Unused)',
  'Reserved: a draft of 1997 gave it a meaning, no standard does.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('306', 306, 'IETF', '3xx', 'reserved', 3, 'RFC 9110', '15.4.7', 'allowed',
   'the server''s: it sends a code that means nothing',
   'no', 'the number promises nothing; the content may explain',
   'explicit', NULL, NULL, NULL);

INSERT INTO former_name (status, name, used) VALUES
  ('306', 'Switch Proxy', 'Internet-Draft of 1997');

INSERT INTO section (entry, kind, text) VALUES
('306', 'meaning',
'The number is reserved and has no meaning. Whoever meets one has found a mistake or a private use, and has to ask the operator of that server.

RFC 9110 only says that an earlier version of HTTP defined it. In a draft of 1997 (draft-cohen-http-305-306-responses) it told a client that used a proxy to go on through another one. Some libraries still list it.'),
('306', 'server',
'It does not send it. For redirects there are 301, 302, 303, 307 and 308.'),
('306', 'client',
'It treats it like any 3xx code that it does not know, that is, like a 300. If there is a Location, it may follow that.'),
('306', 'redirect',
'None is defined. A Location that comes with it may be followed as with a 300.'),
('306', 'caching',
'A cache need not know a code to store it, except 206 and 304, and except where the response has must-understand (RFC 9111 3).');

INSERT INTO alias (entry, words) VALUES
  ('306', 'switch proxy unused reserved not in use'),
  ('306', 'subsequent requests through another proxy old draft');

-- 307 Temporary Redirect ---------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('307', 'status', 'Temporary Redirect',
  'For now, repeat the request at another URI with the same method.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('307', 307, 'IETF', '3xx', 'standard', 55, 'RFC 9110', '15.4.8', 'allowed',
   'nobody''s: the resource is elsewhere for the moment',
   'elsewhere', 'at the URI in Location, this once, with the same method and content',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('307', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('307', 'meaning',
'For the time being the target resource is at another URI, and a client that goes there keeps method and content as they are. Later requests go to the original URI again.

It is 302 without the change from POST to GET. Some browsers also show a 307 of their own making when they turn http into https because of HSTS; that one was never on the network.'),
('307', 'server',
'It puts the other URI into Location, absolute or relative. The content is usually a short note with a link. Retry-After may ask for a wait before the client goes on. The new place has to understand the same method.'),
('307', 'client',
'It may follow Location without asking, but must not change the method if it does. A POST or DELETE then takes effect at the new place, so a careful client asks its user first. Content that was streamed has to be at hand a second time.'),
('307', 'redirect',
'  all methods  stay, with their content
  Location     where the resource is this time

The fragment of the old URI is kept unless Location brings its own. Fields that the client had added for the old place, such as Host, Cookie, Authorization or If-None-Match, are dropped or made anew. Content goes to the new host as it is; credentials should not.'),
('307', 'caching',
'Give it no longer a lifetime than the detour itself will have.'),
('307', 'choosing',
'307 to hand a request on as it is, for instance during maintenance or to another data centre. 303 if the work is done and only the result is elsewhere. 302 if the method does not matter. 308 if the move is for good.'),
('307', 'history',
'RFC 2616 forbade following it for anything but GET or HEAD without asking the user, and made a note in the content a SHOULD, for clients that did not know the code. Today a user agent may follow, and the note is merely usual.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('307-location', '307', 'Location', 'response', 'server', 'SHOULD',
   'name the URI where the resource is for now', 'RFC 9110', '15.4.8', 'present'),
  ('307-location-follow', '307', 'Location', 'response', 'client', 'MAY',
   'follow it without asking', 'RFC 9110', '15.4.8', NULL),
  ('307-location-method', '307', 'Location', 'response', 'client', 'MUST NOT',
   'change the method when it follows by itself', 'RFC 9110', '15.4.8', NULL);

INSERT INTO redirect (status, permanent, method) VALUES ('307', 0, 'kept');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('307', 1, 1, NULL, 'cause', 'Location', 'where it leads: back to itself, to plain http', NULL),
  ('307', 2, 1, NULL, 'cause', 'HSTS', 'made by the browser itself: http became https', NULL),
  ('307', 3, 1, NULL, 'cause', 'Authorization', 'dropped on the way to another host', NULL);

INSERT INTO alias (entry, words) VALUES
  ('307', 'temporary redirect keep method same method post stays post'),
  ('307', 'internal redirect hsts https upgrade non-authoritative reason'),
  ('307', 'redirect keepverb preserve body resend post');

INSERT INTO example (status, request, response) VALUES ('307',
'PUT /files/plan HTTP/1.1
Host: example.com
Content-Type: text/plain
Content-Length: 11

Tea at five',
'HTTP/1.1 307 Temporary Redirect
Date: Tue, 24 Nov 2026 08:00:00 GMT
Location: https://api.example.com/files/plan
Content-Type: text/html
Content-Length: 59

<a href="https://api.example.com/files/plan">Over there</a>');

-- 308 Permanent Redirect ---------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('308', 'status', 'Permanent Redirect',
  'The resource has a new URI for good; repeat the same method there.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('308', 308, 'IETF', '3xx', 'standard', 55, 'RFC 9110', '15.4.9', 'allowed',
   'nobody''s: the resource has moved for good',
   'elsewhere', 'at the URI in Location, now and later, with the same method and content',
   'heuristic', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('308', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('308', 'meaning',
'The target resource has a new permanent URI, and a client that goes there keeps method and content as they are. Whoever keeps links, bookmarks or an index replaces the old URI.

It is 301 without the change from POST to GET. Google''s upload interfaces use the same number for something else, an upload that is not complete yet.'),
('308', 'server',
'It puts the new URI into Location, absolute or relative. The content is usually a short note with a link. Retry-After may ask for a wait before the client goes on. A client that is older than the code (2014) treats it like a 300 and may stop there; an HTML refresh in the content helps a browser of that kind.'),
('308', 'client',
'It may follow Location without asking, and repeats the request there with the same method. Content that was streamed has to be at hand a second time. Replacing stored links by itself is for programs that edit content, on a secured connection to a server that they trust.'),
('308', 'redirect',
'  all methods  stay, with their content
  Location     the new URI of the resource, for later requests too

The fragment of the old URI is kept unless Location brings its own. Fields that the client had added for the old place, such as Host, Cookie, Authorization or If-None-Match, are dropped or made anew. Content goes to the new host as it is; credentials should not.'),
('308', 'caching',
'A browser may hold on to it for good and then never ask the old URI again. Send Cache-Control: max-age or no-cache while a move is still on trial.'),
('308', 'choosing',
'308 for an interface that takes POST, PUT or DELETE and has moved for good. 301 for pages that are only fetched, or if very old clients matter. 307 while the move may be undone. 410 if there is no new place.'),
('308', 'history',
'It began as an experiment, RFC 7238 of 2014; RFC 7538 put it on the standards track in 2015, and today it is a part of RFC 9110.');

INSERT INTO rule (id, subject, field, direction, actor, level, condition, spec, section, predicate) VALUES
  ('308-location', '308', 'Location', 'response', 'server', 'SHOULD',
   'name the new permanent URI', 'RFC 9110', '15.4.9', 'present'),
  ('308-location-follow', '308', 'Location', 'response', 'client', 'MAY',
   'follow it without asking, with the same method', 'RFC 9110', '15.4.9', NULL);

INSERT INTO redirect (status, permanent, method) VALUES ('308', 1, 'kept');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('308', 1, 1, NULL, 'cause', 'Location', 'where it leads: a loop, plain http, a wrong host', NULL),
  ('308', 2, 1, NULL, 'cause', 'the client''s cache', 'an old 308 is remembered: try a fresh client', NULL),
  ('308', 3, 1, NULL, 'cause', 'an upload', 'interrupted at Google: not a redirect there', NULL);

INSERT INTO alias (entry, words) VALUES
  ('308', 'permanent redirect keep method same method post stays post'),
  ('308', 'moved permanently preserve body api moved http to https trailing slash'),
  ('308', 'new url for good repeat post');

INSERT INTO example (status, request, response) VALUES ('308',
'POST /v1/orders HTTP/1.1
Host: api.example.com
Content-Type: application/json
Content-Length: 14

{"item":"tea"}',
'HTTP/1.1 308 Permanent Redirect
Date: Tue, 24 Nov 2026 08:00:00 GMT
Location: /v2/orders
Content-Type: text/html
Content-Length: 35

<a href="/v2/orders">Moved here</a>');

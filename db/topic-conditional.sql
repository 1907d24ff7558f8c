-- Conditional requests: validators, preconditions, and what follows from them.

INSERT INTO entry (key, kind, name, summary) VALUES ('conditional', 'topic', 'Conditional requests',
  'Only if it changed, only if it did not: saving transfers, and not overwriting others.');

INSERT INTO chapter (entry, position, title, text) VALUES
('conditional', 1, 'Validators',
'A validator marks one version of a representation. The server sends it, the client brings it back in a condition (RFC 9110 8.8).

ETag: "v7" | strong: with another byte comes another tag. Fit for all conditions
ETag: W/"v7" | weak: may stand for versions that are as good as the same. Fit for If-None-Match only
Last-Modified | a date, to the second; weak, unless it is known that nothing changed twice in that second

The strong comparison takes only equal tags without W/; the weak one ignores W/ (RFC 9110 8.8.3.2). The quotation marks belong to the tag: nginx 1.22.1 and Apache 2.4.71 answer 200 to a tag without them.'),

('conditional', 2, 'Saving a transfer',
'  GET /logo.svg HTTP/1.1
  Host: example.com
  If-None-Match: "v6", "v7"

  HTTP/1.1 304 Not Modified
  Date: Tue, 24 Nov 2026 08:00:00 GMT
  ETag: "v7"

The client has two versions; the tag tells which is current. Whoever sets the condition by hand needs the content at hand: a 304 brings none. Caches do this by themselves: see Caching.'),

('conditional', 3, 'The five fields',
'A true condition changes nothing; a false one keeps the method from being carried out (RFC 9110 13.2.2). If-Range decides only about Range:

If-Match | true if a tag is current (strong), with * if anything is there. False: 412
If-Unmodified-Since | true if not changed after the date. False: 412. Ignored beside If-Match
If-None-Match | true if no tag is current (weak), with * if nothing is there. False: 304 to GET and HEAD, 412 to others
If-Modified-Since | true if changed after the date. False: 304. Only for GET and HEAD; ignored beside If-None-Match
If-Range | true if tag (strong) or date is exactly the current one. False: Range is ignored, 200

QUERY counts as a GET here (RFC 10008 2.6, A.5). nginx 1.22.1 compares If-Modified-Since for equality: a later date gives 200 (if_modified_since).'),

('conditional', 4, 'Guarding against the lost update',
'Two read, both write, and the first one''s work is gone. If-Match prevents that. Your view:

  GET /articles/7                      200, ETag: "v4"
  PUT /articles/7, If-Match: "v4"      412, somebody was faster
  GET /articles/7                      200, ETag: "v5"; merge
  PUT /articles/7, If-Match: "v5"      204, ETag: "v6"
  PUT /articles/7                      428, send a condition

428 | makes the condition a duty (RFC 6585 3); without it, whoever sends none overwrites
Weak tag | never true in If-Match: always 412
The answer was lost | a repeat gets 412, though your change is in: fetch and compare. The server may say 2xx if it sees that (RFC 9110 13.1.1)
No ETag in the answer | what was saved may differ from what you sent: fetch it (RFC 9110 9.3.4). Apache 2.4.71 with WebDAV never sends one
In the server | comparing and writing have to be one transaction, or two pass the check together'),

('conditional', 5, 'Creating only if absent',
'  PUT /articles/8, If-None-Match: *    201, nothing was there
  PUT /articles/8, If-None-Match: *    412, now there is
  PUT /articles/9, If-Match: *         412, nothing to replace

So neither of two clients that take the same name wipes out the other. If-Match: * protects no work of others: it only says that something is there. Apache 2.4.71 with WebDAV does all three.'),

('conditional', 6, 'Order of evaluation',
'First the usual checks: what would be a redirect or an error anyway stays that, and the conditions are ignored (RFC 9110 13.2.1). Then (RFC 9110 13.2.2):

1 | If-Match; only without it If-Unmodified-Since. False: 412, the end
2 | If-None-Match; only without it If-Modified-Since. False: 304 or 412, the end
3 | for a GET with Range: If-Range
4 | the method

CONNECT, OPTIONS and TRACE know no conditions. A cache evaluates steps 2 and 3 by itself where it has a copy; step 1 is for the origin server (RFC 9111 4.3.2).'),

('conditional', 7, 'Traps: one second, compression',
'Changed twice in a second, the date stays the same, and a copy fetched in between gets a 304 until the next change. Only a date at least a second before the Date of its response is to be trusted (RFC 9110 8.8.2.2).

nginx 1.22.1 makes its ETag of that second and the length: two versions of the same second and length have the same strong tag. Apache 2.4.71 marks the tag as weak while the change is fresh.

Compression changes the bytes, so the tag too. nginx makes a weak one of it: If-None-Match gives 304, If-Match 412. Apache (mod_deflate) appends -gzip, and then does not know its own tag: If-None-Match gives 200, If-Match 412. DeflateAlterETag NoChange brings the 304 back, with one tag for both.');

INSERT INTO topic_link (topic, position, entry) VALUES
  ('conditional', 1, 'ETag'),
  ('conditional', 2, 'Last-Modified'),
  ('conditional', 3, 'If-None-Match'),
  ('conditional', 4, '304'),
  ('conditional', 5, 'If-Modified-Since'),
  ('conditional', 6, 'If-Match'),
  ('conditional', 7, '412'),
  ('conditional', 8, 'If-Unmodified-Since'),
  ('conditional', 9, 'If-Range'),
  ('conditional', 10, '428'),
  ('conditional', 11, '409'),
  ('conditional', 12, '206'),
  ('conditional', 13, 'Date');

INSERT INTO alias (entry, words) VALUES
  ('conditional', 'conditional request conditional get precondition preconditions validator validators etag entity tag strong weak w/'),
  ('conditional', 'lost update optimistic locking optimistic concurrency concurrent edit overwrite race condition mid-air collision compare and swap'),
  ('conditional', 'create only if not exists put if absent if-none-match star upsert 304 or 412 order of preconditions'),
  ('conditional', 'etag gzip suffix -gzip etag mismatch last-modified same second always 200 never 304 always 412 rfc 7232');

-- Ranges: asking for a part.

INSERT INTO entry (key, kind, name, summary) VALUES ('ranges', 'topic', 'Ranges',
  'Asking for a part: resumed downloads, players, and why the answer is 200 instead.');

INSERT INTO chapter (entry, position, title, text) VALUES
('ranges', 1, 'Asking for a part',
'Range: bytes=0-999 | the first 1000 bytes; positions count from 0, both ends belong to it
Range: bytes=1000- | from position 1000 to the end
Range: bytes=-500 | the last 500, or all if there are fewer
Range: bytes=0-0,-1 | the first and the last one, in two parts

An end beyond the length is cut (RFC 9110 14.1.2). Range counts for GET, and for QUERY (RFC 10008 2.8); with other methods it has to be ignored (RFC 9110 14.2), though nginx 1.22.1 and Apache 2.4.71 answer 206 to a HEAD too. Positions count the bytes as they are sent, compressed ones if there is a Content-Encoding.'),

('ranges', 2, 'What comes back',
'206, one part | Content-Range: bytes 0-999/5000 says which bytes and of how many, with * if that is not known; Content-Length is that of the part
206, several parts | Content-Type: multipart/byteranges; Content-Range stands in each part, not in the header section
200 | everything: Range was ignored, which is always allowed (RFC 9110 14.2)
416 | none of the bytes exists; Content-Range: bytes */5000 should tell the length, but Apache 2.4.71 leaves it out
304, 412 | a condition was false; Range comes only after them

The server may send less, join ranges or change their order, so read Content-Range before you use a byte. A request for one range never gets a multipart (RFC 9110 15.3.7.2). Accept-Ranges: bytes is an announcement, no promise; none says that trying is useless (RFC 9110 14.3).'),

('ranges', 3, 'Resuming a download safely',
'Parts may be joined only if they have the same strong validator, such as an ETag without W/ (RFC 9110 15.3.7.3; see Conditional requests). So keep the ETag of the first answer and send it in If-Range. You have 1000 bytes of "v4"; the answers are shown in part:

  GET /film.mp4 HTTP/1.1
  Host: example.com
  Range: bytes=1000-
  If-Range: "v4"

Unchanged: append these.

  HTTP/1.1 206 Partial Content
  ETag: "v4"
  Content-Range: bytes 1000-4999/5000
  Content-Length: 4000

Changed: throw yours away, this is all of the new one.

  HTTP/1.1 200 OK
  ETag: "v5"
  Content-Length: 6000

A 416 with bytes */1000 would say that you have it all.

If-Range takes no weak tag; a date only if there is no tag, and one older than its response by a second (RFC 9110 13.1.5). If it is false, Range is ignored, so never a 416.

curl -C - (7.88.1) and wget -c (1.21.3) send no If-Range: of a file that has changed they make a mixture. Add it by hand: curl -C - -H ''If-Range: "v4"'' -O URL. To a 200 curl then stops with error 33 and leaves your part as it is; wget joins the two all the same. A 416 both take for success, also when your file is too long: compare the length.'),

('ranges', 4, 'Why 200 instead of 206',
'  curl -so /dev/null -D - -r 0-9 URL

Accept-Ranges | missing or none: often made while it is sent, so that nobody knows the length
Content-Encoding | nginx 1.22.1 ignores Range for what it compresses; Apache 2.4.71 sends a part of the compressed bytes
If-Range | false: the file has changed, the tag is weak, or each server of a group makes its own
Too many ranges | Apache 2.4.71 takes 200 of them (MaxRanges), nginx as many as max_ranges says, else any number; one more, and all is sent
The unit | not bytes
A gateway | dropped Range. nginx 1.22.1 with proxy_cache sends all if the server behind it sends no Accept-Ranges, unless proxy_force_ranges is on'),

('ranges', 5, 'Caches and proxies',
'A cache that knows Range and the unit may store a 206, answer from it what lies wholly inside, and join parts with the same strong validator. It never sends a part without 206 (RFC 9111 3.3, 3.4).

It may also fetch everything to send you a part: nginx with proxy_cache asks the server behind it without Range. Large files then travel as a whole at the first request.'),

('ranges', 6, 'Traps',
'Compression | made anew, the bytes may differ, and positions no longer fit. Send large files uncompressed, or compressed once and stored
Dynamic content | two runs give two contents. Without a strong ETag better Accept-Ranges: none
The cut end | an interrupted 200 is a part too; only Content-Length, or with chunked the missing last chunk, shows that
Many ranges | a short request, much work: an attack. More than two that overlap, or many small ones, are to be ignored, joined or refused with 416 (RFC 9110 17.15)
Writing a part | PUT with Content-Range works only by agreement, else 400; servers that do not know it may store the part as the whole (RFC 9110 14.5). Take PATCH');

INSERT INTO topic_link (topic, position, entry) VALUES
  ('ranges', 1, 'Range'),
  ('ranges', 2, '206'),
  ('ranges', 3, 'Content-Range'),
  ('ranges', 4, 'Content-Length'),
  ('ranges', 5, '200'),
  ('ranges', 6, '416'),
  ('ranges', 7, 'Accept-Ranges'),
  ('ranges', 8, 'ETag'),
  ('ranges', 9, 'If-Range'),
  ('ranges', 10, 'Last-Modified'),
  ('ranges', 11, '304'),
  ('ranges', 12, '412'),
  ('ranges', 13, 'Content-Encoding');

INSERT INTO alias (entry, words) VALUES
  ('ranges', 'range ranges byte range byte ranges byte serving partial content partial download range request multipart/byteranges'),
  ('ranges', 'resume download resume interrupted download continue download curl -c - wget -c curl 33 cannot resume http server does not seem to support byte ranges'),
  ('ranges', 'video seeking seek does not work html5 video audio safari player streaming accept-ranges bytes none suffix range last bytes'),
  ('ranges', 'range ignored 200 instead of 206 max_ranges maxranges range attack apache killer overlapping ranges corrupt file after resume rfc 7233');

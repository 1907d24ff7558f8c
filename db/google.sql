-- What services of Google mean, or meant, by numbers of their own.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('Google resumable uploads', 'YouTube Data API: resumable uploads', NULL, 'https://developers.google.com/youtube/v3/guides/using_resumable_upload_protocol', NULL);

-- 103 Google Checkpoint ---------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('103 Google', 'status', 'Checkpoint',
  'An old idea for uploads that can be resumed; a 103 of today is Early Hints.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, folklore, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('103 Google', 103, 'Google', '1xx', 'unofficial', 2, NULL, NULL, 1, 'forbidden',
   'nobody''s; an old name for a number that means something else today',
   'no', 'nothing comes under this name',
   NULL, NULL, NULL, NULL,
   'for an unfinished upload 308 (Google), and Early Hints under 103');

INSERT INTO section (entry, kind, text) VALUES
('103 Google', 'meaning',
'Lists of codes and some libraries give 103 this name. It goes back to a proposal of Google''s Gears team of 2008 for uploads that can be resumed after a break. Nobody has to act: whoever meets a 103 today reads Early Hints.

The proposal was a page of a wiki that has been closed since; Spring''s source named it as the origin of Checkpoint. What Google''s services use instead is 308.'),
('103 Google', 'server',
'It does not send it. Uploads that can be resumed have 308 at Google, and 104 in the draft of the IETF.'),
('103 Google', 'client',
'It reads every 103 as Early Hints and waits for the final response. The name stands in Python''s requests (codes.checkpoint), and stood in Spring until version 6.2 (HttpStatus.CHECKPOINT, deprecated since 6.0.5); it changes nothing in what they do.'),
('103 Google', 'caching',
'It is never sent, so there is nothing to store.'),
('103 Google', 'history',
'A first proposal, of April 2008, wanted Content-Range in POST and PUT. Google''s protocol with 308 goes back to the second, of the same year.');

INSERT INTO alias (entry, words) VALUES
  ('103 Google', 'checkpoint gears resumable http requests proposal resumable upload HttpStatus.CHECKPOINT requests.codes.checkpoint');

-- 308 Google Resume Incomplete --------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('308 Google', 'status', 'Resume Incomplete',
  'A part of the upload has arrived: Range tells how much, send the rest.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('308 Google', 308, 'Google', '3xx', 'unofficial', 20, 'Google resumable uploads', NULL, 'allowed',
   'nobody''s: the upload goes on with its next part',
   'changed', 'to the same URI, from the byte after the last one in Range',
   'explicit', 'answers to a PUT are not stored at all', 'RFC 9110', '9.3.4');

INSERT INTO seen (status, place) VALUES ('308 Google', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('308 Google', 'meaning',
'In a resumable upload to Google (Drive, YouTube, Cloud Storage) the server has stored what Range names and waits for the rest. Nothing has moved and nothing went wrong: the client goes on at the next byte. Without Range nothing has arrived yet, and it begins at byte 0.

It is not a redirect. The registered 308, Permanent Redirect, has a Location; this one has none.'),
('308 Google', 'server',
'It sends this for each part but the last, and when the client asks how much has arrived. The last part gets 200 or 201.

If the request says X-GUploader-No-308: yes, it sends 200 instead, with X-HTTP-Status-Code-Override: 308; Google''s Go library asks for that.'),
('308 Google', 'client',
'It sends the rest to the URI of the upload session. After a break it asks first: a PUT without content and with Content-Range: bytes */TOTAL. The server may have kept less than was sent, so only Range counts. All parts but the last are multiples of 256 KiB.

Libraries that take each 308 for a redirect stop at the missing Location: httplib2 does. curl, Python''s requests, Go and fetch of Node.js hand the answer over; Python''s urllib raises it as an error.'),
('308 Google', 'headers',
'Range stands in the answer here, a request field elsewhere: bytes=0-524287 means that 524288 bytes are stored. Content-Range in the request: bytes 524288-1048575/2000000, with * for a total that is not known yet.'),
('308 Google', 'caching',
'Being no error, it makes caches on the way drop what they hold for the URI of the session (RFC 9111 4.4), which is mostly nothing.'),
('308 Google', 'choosing',
'Not for others, the number is taken. For uploads that can be resumed the IETF works on 104 and Upload-Offset.'),
('308 Google', 'history',
'Google used it by 2010; the number was registered as Permanent Redirect in 2014.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('308 Google', 1, 1, NULL, 'cause', 'Range', 'the last byte that is stored; without it: none', NULL),
  ('308 Google', 2, 1, NULL, 'cause', 'Location', 'if it is there: the other 308, a redirect', NULL),
  ('308 Google', 3, 1, 'httplib2', 'log', 'missing a Location: header', 'httplib2: take 308 out of its redirect_codes', 'httplib2 0.20.4'),
  ('308 Google', 4, 1, 'Google', 'setting', 'X-GUploader-No-308: yes', 'in the request: a 200 comes instead', 'https://github.com/googleapis/google-api-go-client/blob/main/internal/gensupport/resumable.go'),
  ('308 Google', 5, 0, 'Go', 'log', '308 response missing Location header', 'Go, in a development version of 1.8 (November 2016)', 'https://github.com/golang/go/issues/17773'),
  ('308 Google', 6, 0, 'Python', 'log', 'HTTP Error 308: Resume Incomplete', 'Python''s urllib raises HTTPError; Range is in its headers', 'Python 3.11'),
  ('308 Google', 7, 0, NULL, 'cause', 'the session URI', 'answers 404: it has expired, the upload starts anew', 'https://developers.google.com/youtube/v3/guides/using_resumable_upload_protocol');

INSERT INTO alias (entry, words) VALUES
  ('308 Google', 'resumable upload google drive youtube google cloud storage gcs chunked upload resume incomplete uploadType=resumable'),
  ('308 Google', 'RedirectMissingLocation redirected but the response is missing a location header 308 response missing location header'),
  ('308 Google', 'interrupted upload next chunk bytes received continue upload');

INSERT INTO relation (a, b, weight, axis, about_a, about_b, short_a, short_b) VALUES
  ('103', '103 Google', 3, 'sent today, or only a name in lists',
   'the real one: fields of the answer, sent ahead of it',
   'a name in old lists, for uploads after a break; never sent',
   'fields sent ahead', 'an old name, never sent'),
  ('103 Google', '308 Google', 3, 'the idea for resumed uploads, or what became of it',
   'the older idea for the same thing, never sent',
   'what is really sent when an upload is not complete',
   'the older idea', 'upload not complete'),
  ('308', '308 Google', 1, 'a redirect for good, or an upload that is not complete',
   'the registered one: Location leads to a new address for good',
   'no redirect: Range tells how much of an upload has arrived',
   'moved for good: Location', 'upload not complete: Range');

INSERT INTO example (status, request, response) VALUES ('308 Google',
'PUT /upload/storage/v1/b/photos/o?uploadType=resumable&upload_id=ABC HTTP/1.1
Host: storage.googleapis.com
Content-Range: bytes */2000000
Content-Length: 0

',
'HTTP/1.1 308 Resume Incomplete
Date: Tue, 24 Nov 2026 08:00:00 GMT
Range: bytes=0-524287
Content-Length: 0

');

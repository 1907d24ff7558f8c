-- The directives of Cache-Control: RFC 9111 section 5.2 and the extensions of two RFCs.
-- A directive of requests and responses is one row; its section is the one of the response.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('RFC 5861', 'HTTP Cache-Control Extensions for Stale Content', 2010, 'https://www.rfc-editor.org/rfc/rfc5861', '#section-'),
  ('RFC 8246', 'HTTP Immutable Responses', 2017, 'https://www.rfc-editor.org/rfc/rfc8246', '#section-');

-- How long --------------------------------------------------------------------------------------------

INSERT INTO directive (name, in_request, in_response, argument, meaning, in_short, spec, section) VALUES
  ('max-age', 1, 1, 'seconds',
   'fresh until its age passes this; wins over Expires. In a request: nothing older, nothing stale',
   'fresh for #', 'RFC 9111', '5.2.2.1'),
  ('s-maxage', 0, 1, 'seconds',
   'as max-age for shared caches, where it wins; once stale they must ask the origin server first',
   'shared caches: #', 'RFC 9111', '5.2.2.10'),
  ('min-fresh', 1, 0, 'seconds',
   'a stored response is welcome if it stays fresh for at least this long',
   NULL, 'RFC 9111', '5.2.1.3'),
  ('max-stale', 1, 0, 'optional seconds',
   'a stale response will do, if it is stale for no longer than this; without a number, however stale',
   NULL, 'RFC 9111', '5.2.1.2'),
  ('stale-while-revalidate', 0, 1, 'seconds',
   'for this long after it went stale it may be sent at once, and is validated in the background',
   'then # more, while it is renewed', 'RFC 5861', '3'),
  ('stale-if-error', 1, 1, 'seconds',
   'for this long after it went stale it may be sent in place of a 500, 502, 503 or 504',
   '# more if the origin fails', 'RFC 5861', '4');

-- Who may store it ------------------------------------------------------------------------------------

INSERT INTO directive (name, in_request, in_response, argument, meaning, in_short, spec, section) VALUES
  ('no-store', 1, 1, 'none',
   'nothing of the request and its response may be stored, whichever says so; no promise of secrecy',
   'no cache may keep it', 'RFC 9111', '5.2.2.5'),
  ('private', 0, 1, 'optional fields',
   'for one user: shared caches may not store it (with names: those fields), private ones may',
   'not for shared caches', 'RFC 9111', '5.2.2.7'),
  ('public', 0, 1, 'none',
   'any cache may store it, even after Authorization; without a lifetime, caches may guess one',
   'any cache may keep it', 'RFC 9111', '5.2.2.9'),
  ('must-understand', 0, 1, 'none',
   'only caches that know its status code may store it; they then ignore the no-store beside it',
   'only for caches that know the status', 'RFC 9111', '5.2.2.3');

-- When to ask the origin server -----------------------------------------------------------------------

INSERT INTO directive (name, in_request, in_response, argument, meaning, in_short, spec, section) VALUES
  ('no-cache', 1, 1, 'optional fields',
   'may be stored, but is validated before each use (with names: of those fields). Request: wishes that',
   'ask before each use', 'RFC 9111', '5.2.2.4'),
  ('must-revalidate', 0, 1, 'none',
   'once stale never used unvalidated; if the origin server cannot be reached, an error, mostly 504',
   'once stale, ask first', 'RFC 9111', '5.2.2.2'),
  ('proxy-revalidate', 0, 1, 'none',
   'as must-revalidate, but for shared caches only',
   'once stale, shared caches ask first', 'RFC 9111', '5.2.2.8'),
  ('immutable', 0, 1, 'none',
   'does not change while it is fresh: no need to validate it, not even on a plain reload',
   'a reload need not ask while it is fresh', 'RFC 8246', '2'),
  ('only-if-cached', 1, 0, 'none',
   'answer from the cache or, if nothing there fits, with 504',
   NULL, 'RFC 9111', '5.2.1.7');

-- What may be changed ---------------------------------------------------------------------------------

INSERT INTO directive (name, in_request, in_response, argument, meaning, in_short, spec, section) VALUES
  ('no-transform', 1, 1, 'none',
   'intermediaries may not convert the content, whether they cache or not; in a request it is a wish',
   'nobody may convert it on the way', 'RFC 9111', '5.2.2.6');

INSERT INTO directive_page (entry) VALUES ('Cache-Control'), ('caching');

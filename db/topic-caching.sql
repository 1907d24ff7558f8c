-- Caching as a whole.

INSERT INTO entry (key, kind, name, summary) VALUES ('caching', 'topic', 'Caching',
  'What caches may store, how long they may use it, and what to send.');

INSERT INTO chapter (entry, position, title, text) VALUES
('caching', 1, 'What may be stored',
'A cache may store a response if all of this holds (RFC 9111 3). No cache has to.

The method | one that the cache knows, mostly GET. POST and PATCH only with a lifetime and a Content-Location that is the target URI, for a later GET or HEAD; PUT and DELETE never (RFC 9110 9.3, RFC 5789 2)
The code | a final one; a 206 only if the cache knows ranges. 428, 429, 431 and 511 never (RFC 6585)
no-store | is not there, or must-understand lifts it (RFC 9111 5.2.2.3)
private | is not there, or the cache serves this one user
Authorization | was not in the request, or the cache serves this one user, or the response has public, s-maxage or must-revalidate (RFC 9111 3.5)
A reason | max-age, Expires or public; s-maxage in shared caches; private in private ones; or a code that is heuristically cacheable

Heuristically cacheable, so storable without a word about caching, are 200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 501 (RFC 9110 15.1) and 451 (RFC 7725 3). Others, such as 302, 403, 500 and 503, need another reason.'),

('caching', 2, 'Fresh or stale',
'A fresh response is used without asking anybody. How long it is fresh is told by the first of these that is there (RFC 9111 4.2.1):

s-maxage | seconds, for shared caches only
max-age | seconds
Expires | that date minus Date; what is no date, such as 0, is already over (RFC 9111 5.3)
nothing | the cache may guess, if the code is heuristically cacheable or public is there (RFC 9111 4.2.2)

The guess is often a tenth of the time since Last-Modified: what was last changed 100 days ago is fresh for 10 days. Send a lifetime and nobody has to guess. Of two directives that contradict each other the stricter one ought to count.'),

('caching', 3, 'Age',
'Age counts from the origin server, not from the arrival: the time in all caches, and on the way. A response is fresh while its age is below its lifetime (RFC 9111 4.2.3). With max-age=600:

08:00:00 | the origin server makes it; a CDN stores it
08:04:00 | a browser asks the CDN, which answers with Age: 240
08:04:02 | that arrives; with the 2 s of waiting the age is 242
08:05:00 | 58 s later it is 300: half of the lifetime is over
08:10:00 | it is 600: stale, after less than six minutes in the browser

A cache may reckon the time of arrival minus Date as well and take the larger of the two. When the origin server confirms the copy, the count starts anew.'),

('caching', 4, 'Asking again',
'A stale response is not lost. The cache sends its validator, and the origin server says whether the copy is still good (RFC 9111 4.3).

ETag | goes back in If-None-Match; exact, so send one
Last-Modified | goes back in If-Modified-Since; to the second only
304 | still good: the copy takes on the fields of the 304 and is as a rule fresh again
200 | the new version, which replaces the copy
5xx | is passed on, or a stale answer is, if allowed (RFC 9111 4.3.3)

A 304 carries the Cache-Control, Content-Location, Date, ETag, Expires and Vary that the 200 would have (RFC 9110 15.4.5). Without a validator the whole content is sent each time. A strong ETag has to differ between plain and gzip (RFC 9110 8.8.3.3).'),

('caching', 5, 'Stale answers',
'A stale response may be used only if the origin server cannot be reached, or if somebody has allowed it (RFC 9111 4.2.4).

stale-while-revalidate | for so many seconds: the old one at once, asking meanwhile (RFC 5861 3)
stale-if-error | for so many seconds: in place of a 500, 502, 503 or 504 (RFC 5861 4)
max-stale | in a request: this client takes a stale one
Forbidden by | no-cache, must-revalidate; in shared caches also by s-maxage and proxy-revalidate

  max-age=600, stale-while-revalidate=30, stale-if-error=86400

Fresh for 10 minutes, half a minute more while the cache asks, a day more in case of errors. must-revalidate turns an outage into a 504: keep it for answers that do harm when stale (RFC 9111 5.2.2.2). By the letter s-maxage forbids stale answers; nginx 1.22.1 obeys stale-while-revalidate beside it.'),

('caching', 6, 'Shared and private caches',
'A private cache serves one user, like that of a browser. A shared one serves many, like that of a CDN or a proxy.

private | for one user: shared caches may not store it
public | any cache may store it, also after Authorization; else rarely needed (RFC 9111 5.2.2.9)
s-maxage | the lifetime in shared caches; opens them after Authorization too
CDN-Cache-Control | for CDNs that know it; they then ignore Cache-Control and Expires (RFC 9213 2.2)

By the standard neither Cookie nor Set-Cookie keeps a shared cache from storing a response (RFC 6265 3, RFC 9111 7.3), so mark what is for one user as private or no-store. Do so after Authorization too: nginx 1.22.1 with proxy_cache and Traffic Server 9.2.9 stored such an answer with max-age=60 and gave it to requests without credentials.'),

('caching', 7, 'One URL, several answers',
'The key of a stored response is the method and the whole URI, query included (RFC 9111 2): ?from=mail is another entry. Vary adds request fields to the key (RFC 9111 4.1).

Vary: Accept-Encoding | a copy for each value; a request without the field matches only one without it
Vary: * | never used again without asking
No Vary | the first answer is given to all, in whatever language or compression

Vary belongs in all answers of the URL, the default one included (RFC 9205 4.9.4). Authorization need not be in it (RFC 9110 12.5.5).'),

('caching', 8, 'Writing makes invalid',
'A 2xx or 3xx to PUT, POST, PATCH, DELETE or an unknown method makes a cache drop, or ask again about, what it has stored for the target URI; for Location and Content-Location it may do so, if they are of the same origin. Errors change nothing (RFC 9111 4.4).

This reaches only the caches that the request passes. Other browsers, and other places of a CDN, keep their copies: purge the CDN, keep lifetimes short, or give each version a new URL.'),

('caching', 9, 'Why was this (not) cached?',
'Age | there: from a cache, and how old. Missing: proves nothing (RFC 9111 5.1); nginx 1.22.1 sends none
Cache-Status | an entry for each cache, nearest to the origin server first: hit; or fwd= and why it asked: bypass, method, uri-miss, vary-miss, miss, request, stale, partial. ttl= is what is left (RFC 9211 2)
X-Cache | no standard: HIT or MISS, as each product means it. At Fastly a stale answer is a HIT too

Ask twice and compare; then again with one change:

  curl -so /dev/null -D - URL

-H ''If-None-Match: TAG'' | with the ETag of the answer: 304 if it is compared
-H ''Accept-Encoding: br'' | does Vary tell them apart?
URL?x=1 | a new key, thus the origin server, unless the cache leaves out the query
--resolve HOST:443:IP | with the address of the origin server: past the CDN

Cache-Control in a request is a wish (RFC 9111 5.2.1); nginx ignores it. Nothing stored? Go through the first chapter, then Vary, then the cache''s own rules: nginx, unless told otherwise, stores nothing that has Set-Cookie.'),

('caching', 10, 'What to send',
'The value of Cache-Control for common wishes, each with the reason:

Never store | no-store. Alone it is enough (RFC 9205 4.9.1)
Ask every time | no-cache. Stored, and with an ETag mostly confirmed by a short 304
A year | max-age=31536000, immutable. For names with a version in them; where immutable is known, no question even on reload (RFC 8246 2)
A minute, CDN only | no-store, and beside it CDN-Cache-Control: max-age=60 (RFC 9213 3.1). Where that is unknown: max-age=0, s-maxage=60, which other shared caches follow too
An error, not to stick | no-store, or max-age=10 to spare a busy server. A 404 or 410 may be kept unasked
One user, a minute | private, max-age=60. Not on the CDN'),

('caching', 11, 'Common mistakes',
'no-cache for no-store | it stores, and only asks before each use
max-age=0 for no-cache | stale at once, but may be used while the origin server is away (RFC 9111 4.2.4)
must-revalidate alone | does not ask every time, only once stale
Expires: 0 | stale, but may be stored; ignored beside max-age (RFC 9111 5.3)
Pragma: no-cache | has no meaning in a response (RFC 9111 5.4)
private on assets | the CDN keeps none; each visitor goes to the origin server
public with Set-Cookie | may hand the cookie of one user to all (RFC 9111 7.3)
No lifetime at all | caches may guess, and old files stay
Vary: User-Agent | thousands of values, hardly a hit; Cookie likewise
A year, same name | copies cannot be called back; a shorter max-age does not reach them
max-age for every code | a 404 sticks too; in nginx by add_header ... always

All of them: Directives, below.');

INSERT INTO topic_link (topic, position, entry) VALUES
  ('caching', 1, 'Cache-Control'),
  ('caching', 2, '200'),
  ('caching', 3, '301'),
  ('caching', 4, '404'),
  ('caching', 5, 'Expires'),
  ('caching', 6, 'Last-Modified'),
  ('caching', 7, 'Age'),
  ('caching', 8, 'Date'),
  ('caching', 9, 'ETag'),
  ('caching', 10, 'If-None-Match'),
  ('caching', 11, 'If-Modified-Since'),
  ('caching', 12, '304'),
  ('caching', 13, '504'),
  ('caching', 14, 'Authorization'),
  ('caching', 15, 'Set-Cookie'),
  ('caching', 16, 'CDN-Cache-Control'),
  ('caching', 17, 'Vary'),
  ('caching', 18, 'Cache-Status'),
  ('caching', 19, 'Pragma');

INSERT INTO alias (entry, words) VALUES
  ('caching', 'cache caches cached cacheable http cache rules browser cache cdn proxy cache which codes are cacheable heuristic freshness'),
  ('caching', 'how to prevent caching disable cache do not cache no-store vs no-cache cache busting purge invalidate stale content old version'),
  ('caching', 'why is it not cached x-cache hit miss cf-cache-status age header cache key revalidation validation conditional request'),
  ('caching', 'max-age s-maxage immutable stale-while-revalidate stale-if-error must-revalidate rfc 9111');

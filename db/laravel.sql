-- What the framework Laravel means by a number of its own.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('Laravel source', 'laravel/framework: src/Illuminate/Foundation/Exceptions/Handler.php', NULL, 'https://github.com/laravel/framework/blob/13.x/src/Illuminate/Foundation/Exceptions/Handler.php', NULL);

-- 419 Laravel Page Expired ------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('419 Laravel', 'status', 'Page Expired',
  'The form''s CSRF token does not fit the session: load the page again, then send the form.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('419 Laravel', 419, 'Laravel', '4xx', 'unofficial', 35, 'Laravel source', NULL, 'allowed',
   'the session''s: it ran out or its cookie does not come back; or the form sends no token',
   'changed', 'with a fresh token: load the form again; nothing has been carried out',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('419 Laravel', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('419 Laravel', 'meaning',
'Laravel refused a POST, PUT, PATCH or DELETE before the application saw it: the CSRF token in the request is missing, or is not the one in the session. A user loads the page again and sends the form once more. If that fails too, whoever runs the site has to find out why the session gets lost between the two requests.

The token proves that the form comes from the site itself. It is sent as the form field _token, as X-CSRF-TOKEN or as X-XSRF-TOKEN. GET, HEAD and OPTIONS are not checked.'),
('419 Laravel', 'server',
'The check is in the middleware of the group "web": PreventRequestForgery since Laravel 13, ValidateCsrfToken or VerifyCsrfToken before. Laravel 13 first looks at Sec-Fetch-Site, which browsers send over https only: same-origin passes without a token. With originOnly set, a failure is a 403 instead.

The token changes at each login and logout. laravel.log stays silent: a wrong token is not reported.'),
('419 Laravel', 'client',
'A browser shows a page with 419 and Page Expired. A script takes a fresh token, from a page or from the cookie XSRF-TOKEN, and repeats the request once. A client that keeps no cookies gets 419 for each POST, whatever token it sends.'),
('419 Laravel', 'caching',
'Laravel sends it with Cache-Control: no-cache, private. It is rather a cache that causes it: a form out of a page cache or CDN carries the token of one visitor, which fits no other session.'),
('419 Laravel', 'choosing',
'Not for others. Forged or from a foreign origin: 403. Login ran out: 401. For webhooks and other callers that are no browser, leave the check out: a route outside of "web", or an exception for its path.'),
('419 Laravel', 'history',
'The code is in Laravel since version 5.5 (2017). An older text of its page says that the page has expired due to inactivity.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('419 Laravel', 1, 1, 'Laravel', 'setting', 'SESSION_LIFETIME', 'minutes until an idle session ends, 120 by default', 'https://github.com/laravel/framework/blob/13.x/config/session.php'),
  ('419 Laravel', 2, 1, NULL, 'cause', 'the session cookie', 'missing in the POST: see its Domain, Secure, SameSite', NULL),
  ('419 Laravel', 3, 1, 'Laravel', 'setting', 'SESSION_DOMAIN', 'another host than the one in the address bar: no cookie', 'https://github.com/laravel/framework/blob/13.x/config/session.php'),
  ('419 Laravel', 4, 1, 'Laravel', 'setting', 'SESSION_SECURE_COOKIE', 'true, but the form or its target is plain http', 'https://github.com/laravel/framework/blob/13.x/config/session.php'),
  ('419 Laravel', 5, 1, 'Laravel', 'setting', 'SESSION_SAME_SITE', 'lax or strict: no cookie with a POST from another site', 'https://github.com/laravel/framework/blob/13.x/config/session.php'),
  ('419 Laravel', 6, 1, NULL, 'cause', 'a cached form', 'one visitor''s token, handed out to all', 'Laravel 8.83.26'),
  ('419 Laravel', 7, 1, NULL, 'cause', '@csrf', 'missing in the form; a script sends no X-CSRF-TOKEN', 'Laravel 8.83.26'),
  ('419 Laravel', 8, 0, 'Laravel', 'setting', 'SESSION_DRIVER', 'array keeps nothing; files are not shared by several servers', 'https://laravel.com/docs/8.x/session#configuration'),
  ('419 Laravel', 9, 0, 'Laravel', 'setting', 'APP_KEY', 'changed: no older cookie can be read any more, unless APP_PREVIOUS_KEYS has the old key', 'https://laravel.com/docs/13.x/encryption#gracefully-rotating-encryption-keys'),
  ('419 Laravel', 10, 0, 'Laravel', 'setting', 'TrustProxies', 'missing behind a proxy that ends TLS: url() makes http addresses', 'https://laravel.com/docs/13.x/requests#configuring-trusted-proxies'),
  ('419 Laravel', 11, 0, NULL, 'cause', 'a second tab', 'a login or logout there has changed the token', NULL),
  ('419 Laravel', 12, 0, 'Laravel', 'log', 'CSRF token mismatch.', 'the message if the client asked for JSON', 'Laravel 8.83.26'),
  ('419 Laravel', 13, 0, 'Laravel', 'log', '419 unknown status', 'the status line as it is sent: the phrase is not in Symfony''s table', 'Laravel 8.83.26');

INSERT INTO alias (entry, words) VALUES
  ('419 Laravel', 'csrf token mismatch TokenMismatchException VerifyCsrfToken ValidateCsrfToken PreventRequestForgery xsrf-token'),
  ('419 Laravel', 'the page has expired due to inactivity please refresh and try again 419 page expired session expired form post unknown status'),
  ('419 Laravel', 'livewire this page has expired would you like to refresh the page session lost php');

INSERT INTO relation (a, b, weight, axis, about_a, about_b, short_a, short_b) VALUES
  ('403', '419 Laravel', 2, 'no right, or a form whose token is out of date',
   'refused for lack of rights or by a rule: a fresh form does not help',
   'refused because a form''s CSRF token is out of date: load it again',
   'no right to it', 'form token out of date'),
  ('401', '419 Laravel', 3, 'who you are, or where the form comes from',
   'the login is missing or ran out: log in, then ask again',
   'the PHP framework''s session does not know the form''s token',
   'log in first', 'form token out of date'),
  ('419 Laravel', '419 Microsoft', 2, 'which framework sends it: PHP or .NET',
   'a PHP framework: the form''s CSRF token is out of date',
   'a .NET application: the login itself has run out',
   'PHP: form token out of date', '.NET: login ran out');

INSERT INTO example (status, request, response) VALUES ('419 Laravel',
'POST /orders HTTP/1.1
Host: example.com
Accept: application/json
Content-Type: application/x-www-form-urlencoded
Content-Length: 17

_token=old&item=1',
'HTTP/1.1 419 unknown status
Date: Tue, 24 Nov 2026 08:00:00 GMT
Cache-Control: no-cache, private
Content-Type: application/json
Content-Length: 35

{"message": "CSRF token mismatch."}');

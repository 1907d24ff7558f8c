-- What caches that are in use do with a status, where that differs from the standard.
--
-- Each row was tried with GET, on a cache that was switched on and otherwise left as it comes, with two exceptions,
-- which are named: proxy_cache_valid and proxy_cache_revalidate. A lifetime is what max-age, s-maxage or Expires give.

-- 2xx ---------------------------------------------------------------------------------------------

INSERT INTO practice (status, text, source) VALUES
  ('200', 'Without a lifetime nginx and Traffic Server do not keep it, Varnish does for 120 seconds; HAProxy cuts any lifetime to 60 seconds unless told otherwise.',
   'nginx 1.22.1, Traffic Server 9.2.9, Varnish 7.1.1, HAProxy 2.6.12'),
  ('204', 'Squid, Apache and HAProxy do not keep it, not even with max-age; Varnish keeps it for 120 seconds without being asked.',
   'Squid 5.7, Apache 2.4.71, HAProxy 2.6.12, Varnish 7.1.1'),
  ('206', 'nginx and Varnish fetch and keep the whole, and cut each part out of that; Squid, Apache, HAProxy and Traffic Server keep no parts.',
   'nginx 1.22.1, Varnish 7.1.1, Squid 5.7, Apache 2.4.71, HAProxy 2.6.12, Traffic Server 9.2.9');

-- 3xx ---------------------------------------------------------------------------------------------

INSERT INTO practice (status, text, source) VALUES
  ('300', 'Without a lifetime Chromium keeps it for good; Firefox asks each time, even if it carries max-age.',
   'Chromium 156, Firefox 153'),
  ('301', 'With neither lifetime nor Last-Modified Chromium keeps it for good, Apache and Traffic Server an hour, Varnish 120 seconds; Firefox, Squid and nginx ask again.',
   'Chromium 156, Apache 2.4.71, Traffic Server 9.2.9, Varnish 7.1.1, Firefox 153, Squid 5.7, nginx 1.22.1'),
  ('302', 'nginx keeps it without a lifetime where proxy_cache_valid names no code; Apache keeps it an hour on any Cache-Control that does not forbid it, say no-transform.',
   'nginx 1.22.1, Apache 2.4.71'),
  ('303', 'Varnish, Squid and HAProxy do not keep it, not even with max-age; Apache keeps it an hour on any Cache-Control that does not forbid it, say no-transform.',
   'Varnish 7.1.1, Squid 5.7, HAProxy 2.6.12, Apache 2.4.71'),
  ('304', 'nginx and HAProxy do not ask for it: once a copy is stale they fetch the whole 200 again. In nginx, proxy_cache_revalidate on changes that.',
   'nginx 1.22.1, HAProxy 2.6.12'),
  ('307', 'nginx keeps a 302 but no 307 where proxy_cache_valid names no code; Apache keeps both an hour on any Cache-Control that does not forbid it.',
   'nginx 1.22.1, Apache 2.4.71'),
  ('308', 'Varnish never keeps it, not even with max-age; with neither lifetime nor Last-Modified Apache, Traffic Server and Firefox do not either, Chromium does for good.',
   'Varnish 7.1.1, Apache 2.4.71, Traffic Server 9.2.9, Firefox 153, Chromium 156');

-- 4xx ---------------------------------------------------------------------------------------------

INSERT INTO practice (status, text, source) VALUES
  ('400', 'With max-age nginx, Apache and Traffic Server keep it, and give it to clients whose request is in order; Varnish, Squid and HAProxy do not.',
   'nginx 1.22.1, Apache 2.4.71, Traffic Server 9.2.9, Varnish 7.1.1, Squid 5.7, HAProxy 2.6.12'),
  ('401', 'With max-age nginx keeps it, and gives it to requests with good credentials; Varnish, Squid, HAProxy and Traffic Server do not keep it.',
   'nginx 1.22.1, Varnish 7.1.1, Squid 5.7, HAProxy 2.6.12, Traffic Server 9.2.9'),
  ('403', 'Varnish, Squid and HAProxy do not keep it, not even with max-age; Apache keeps it an hour on any Cache-Control that does not forbid it, say no-transform.',
   'Varnish 7.1.1, Squid 5.7, HAProxy 2.6.12, Apache 2.4.71'),
  ('404', 'Varnish keeps it for 120 seconds without being asked, nginx and Traffic Server only with a lifetime; Squid, HAProxy and Firefox not even then.',
   'Varnish 7.1.1, nginx 1.22.1, Traffic Server 9.2.9, Squid 5.7, HAProxy 2.6.12, Firefox 153'),
  ('405', 'nginx and Traffic Server keep it only with a lifetime; Varnish, Squid and HAProxy not even then.',
   'nginx 1.22.1, Traffic Server 9.2.9, Varnish 7.1.1, Squid 5.7, HAProxy 2.6.12'),
  ('410', 'Without a lifetime Chromium and Firefox keep it for good, and do not notice that the page is back; Varnish keeps it for 120 seconds.',
   'Chromium 156, Firefox 153, Varnish 7.1.1'),
  ('418', 'With max-age Apache keeps it, but sends it as 500 Internal Server Error to those who ask later.',
   'Apache 2.4.71'),
  ('421', 'With max-age nginx, Apache and Traffic Server keep it, so that a repeat over another connection gets it again.',
   'nginx 1.22.1, Apache 2.4.71, Traffic Server 9.2.9'),
  ('425', 'With max-age nginx, Apache and Traffic Server keep it, so that the repeat gets it again, from Apache as 500 Internal Server Error.',
   'nginx 1.22.1, Apache 2.4.71, Traffic Server 9.2.9'),
  ('428', 'nginx, Apache, Traffic Server and Chromium keep it all the same if it carries max-age.',
   'nginx 1.22.1, Apache 2.4.71, Traffic Server 9.2.9, Chromium 156'),
  ('429', 'nginx, Apache and Traffic Server keep it all the same if it carries max-age, and give it to clients below their limit; Chromium keeps it too.',
   'nginx 1.22.1, Apache 2.4.71, Traffic Server 9.2.9, Chromium 156'),
  ('431', 'nginx, Apache and Traffic Server keep it all the same if it carries max-age, and give it to clients that send less.',
   'nginx 1.22.1, Apache 2.4.71, Traffic Server 9.2.9'),
  ('451', 'nginx and Traffic Server keep it only with a lifetime; Varnish, Squid and HAProxy not even then.',
   'nginx 1.22.1, Traffic Server 9.2.9, Varnish 7.1.1, Squid 5.7, HAProxy 2.6.12');

-- 5xx ---------------------------------------------------------------------------------------------

INSERT INTO practice (status, text, source) VALUES
  ('500', 'Varnish, Squid and HAProxy do not keep it, not even with max-age; Apache keeps it an hour on any Cache-Control that does not forbid it, say no-transform.',
   'Varnish 7.1.1, Squid 5.7, HAProxy 2.6.12, Apache 2.4.71'),
  ('501', 'nginx and Traffic Server keep it only with a lifetime; Varnish, Squid and HAProxy not even then.',
   'nginx 1.22.1, Traffic Server 9.2.9, Varnish 7.1.1, Squid 5.7, HAProxy 2.6.12'),
  ('502', 'Under proxy_cache_valid any, nginx keeps even a 502 of its own making, and still sends it when the server behind it is back.',
   'nginx 1.22.1'),
  ('503', 'Squid, Apache and Traffic Server send an old copy in its place if they have one, as 200, unless must-revalidate forbids that.',
   'Squid 5.7, Apache 2.4.71, Traffic Server 9.2.9'),
  ('504', 'Under proxy_cache_valid any, nginx keeps even a 504 of its own making, and still sends it when the server behind it is fast again.',
   'nginx 1.22.1'),
  ('505', 'Traffic Server asks the server behind it a second time, then sends a 505 of its own.',
   'Traffic Server 9.2.9'),
  ('511', 'Chromium keeps it all the same if it carries max-age, also beyond the login; nginx, Apache and Traffic Server keep it too.',
   'Chromium 156, nginx 1.22.1, Apache 2.4.71, Traffic Server 9.2.9');

-- What is told of the Apache HTTP Server.

-- 218 Apache This is fine -------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('218 Apache', 'status', 'This is fine',
  'Lists of codes ascribe it to Apache, which does not know the number.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, folklore, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('218 Apache', 218, 'Apache', '2xx', 'unofficial', 4, NULL, NULL, 1, 'allowed',
   'not Apache''s: an application behind it chose the number',
   'no', 'to a client it is a success; the content tells whether it was one',
   NULL, NULL, NULL, NULL,
   'from Apache no 218, unless the server behind it has sent one');

INSERT INTO section (entry, kind, text) VALUES
('218 Apache', 'meaning',
'Lists of codes say that Apache uses 218 to let the content of an error through although ProxyErrorOverride is on. Nothing in Apache does so: its source has no phrase and no use for 218, and 2.4.71 refuses [R=218] in a RewriteRule as invalid. No document of Apache defines it.

If a 218 arrives, an application made it up; ask there what it means.'),
('218 Apache', 'server',
'What is true: ProxyErrorOverride exchanges answers with 4xx and 5xx only. An application that answers 218 to report an error keeps its content, and would with any other 2xx; Apache 2.4.71 passes 218 on as it came.'),
('218 Apache', 'client',
'It treats an unknown 2xx like a 200, as a success. Monitors and retries therefore do not notice an error that is reported in this way.'),
('218 Apache', 'caching',
'A 218 from an application is kept only if Cache-Control or Expires allows it.'),
('218 Apache', 'choosing',
'Do not send it. Send the true 4xx or 5xx, and turn ProxyErrorOverride off for that path, or limit it to some codes: ProxyErrorOverride On 500 502 503.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('218 Apache', 1, 1, 'Apache', 'setting', 'ProxyErrorOverride', 'On: pages of Apache in place of 4xx and 5xx; a 2xx passes', 'https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxyerroroverride'),
  ('218 Apache', 2, 1, NULL, 'cause', 'the application', 'who sends 218 there, and why', NULL);

INSERT INTO alias (entry, words) VALUES
  ('218 Apache', 'this is fine apache 218 proxyerroroverride catch-all error pass error pages through proxy unofficial');

INSERT INTO relation (a, b, weight, axis, about_a, about_b, short_a, short_b) VALUES
  ('200', '218 Apache', 3, 'the code for success, or a made-up number',
   'the registered code for success, which clients take it for',
   'made up by an application; lists lay it to Apache',
   'plain success', 'made up, laid to Apache');

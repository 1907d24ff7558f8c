-- What Microsoft means by numbers of its own.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('MS-WDV', 'Web Distributed Authoring and Versioning (WebDAV) Protocol: Client Extensions', NULL, 'https://learn.microsoft.com/openspecs/windows_protocols/ms-wdv', NULL);

-- 449 Microsoft Retry With ------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('449 Microsoft', 'status', 'Retry With',
  'A Microsoft server lacks information; repeat with what it asks for.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('449 Microsoft', 449, 'Microsoft', '4xx', 'unofficial', 5, 'MS-WDV', '2.2.6', 'allowed',
   'the client''s: the server needs to know more from it',
   'changed', 'with Ms-Echo-Reply added',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('449 Microsoft', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('449 Microsoft', 'Reply With', 'MS-WDV');

INSERT INTO section (entry, kind, text) VALUES
('449 Microsoft', 'meaning',
'The server cannot satisfy the request because the client has not told it enough. A client that knows this extension does what the answer asks for and repeats the request.

It is an extension of Microsoft to WebDAV, and rare.'),
('449 Microsoft', 'server',
'It has to send Ms-Echo-Request. A request that already carries Ms-Echo-Reply must not be answered with 449 again, so there is no endless loop. A server that does not support it must not send it.'),
('449 Microsoft', 'client',
'It processes the content as usual but should not show it to the user, then repeats the request with Ms-Echo-Reply. A client that does not know the extension treats the answer like any unknown 4xx, that is, like a 400.'),
('449 Microsoft', 'headers',
'Ms-Echo-Request stands in the answer, Ms-Echo-Reply in the repeated request. Both values are opaque: the other side does not look into them (MS-WDV 2.2.7 and 2.2.8).'),
('449 Microsoft', 'caching',
'No rule is defined, so a cache keeps it only with explicit freshness, and there is no reason to give it any.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('449 Microsoft', 1, 1, NULL, 'cause', 'Ms-Echo-Request', 'has to be in the answer, or it is no true 449', NULL),
  ('449 Microsoft', 2, 1, NULL, 'cause', 'Ms-Echo-Reply', 'in the repeated request, or the client lacks it', NULL);

INSERT INTO alias (entry, words) VALUES
  ('449 Microsoft', 'retry with reply with ms-echo-request ms-echo-reply microsoft webdav iis 449 missing information');

INSERT INTO example (status, request, response) VALUES ('449 Microsoft',
'GET /documents/plan.txt HTTP/1.1
Host: example.com

',
'HTTP/1.1 449 Retry With
Date: Tue, 24 Nov 2026 08:00:00 GMT
Ms-Echo-Request: step=2
Content-Type: text/plain
Content-Length: 26

More information is needed');

-- 450 Microsoft Blocked by Windows Parental Controls ----------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('450 Microsoft', 'status', 'Blocked by Windows Parental Controls',
  'The parental controls of Windows block the page, so lists of codes say.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, folklore, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('450 Microsoft', 450, 'Microsoft', '4xx', 'unofficial', 3, NULL, NULL, 1, 'allowed',
   'nobody''s: the rules that a parent has set',
   'no', 'not before a parent allows the page',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('450 Microsoft', 'client');

INSERT INTO section (entry, kind, text) VALUES
('450 Microsoft', 'meaning',
'The parental controls of Windows are switched on and block the page. Whoever manages the computer or the family account has to allow it.

No document of Microsoft that defines the code has been found. It stands in many lists of codes and in some libraries, and that is all.'),
('450 Microsoft', 'server',
'A web server has no reason to send it: it does not know these settings. The lists have the block happen on the computer of the user, so it would not show in the log of the site.'),
('450 Microsoft', 'client',
'It treats it like any unknown 4xx and does not repeat the request. If it is really met, a filter between browser and site made it up; the settings of that filter decide.'),
('450 Microsoft', 'caching',
'No rule is defined, so a cache keeps it only with explicit freshness. A block for one user should not be stored for others.'),
('450 Microsoft', 'choosing',
'Do not send it. Refused by your own rules: 403. Blocked because of a law: 451.');

INSERT INTO alias (entry, words) VALUES
  ('450 Microsoft', 'windows parental controls family safety child account blocked page parents filter microsoft family');

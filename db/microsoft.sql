-- What Microsoft means by numbers of its own. Exchange sends most of them: to the webmail 440, to devices that speak
-- Exchange ActiveSync 449, 451, 456 and 457.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('ASP.NET Core StatusCodes', 'StatusCodes.Status419AuthenticationTimeout Field', NULL, 'https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.http.statuscodes.status419authenticationtimeout', NULL),
  ('Exchange 440 Login Timeout', 'How to Troubleshoot the 440 Login Timeout Error Message in Outlook Web Access', 2009, 'https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx', NULL),
  ('MS-ASHTTP', 'Exchange ActiveSync: HTTP Protocol', NULL, 'https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp', NULL),
  ('MS-WDV', 'Web Distributed Authoring and Versioning (WebDAV) Protocol: Client Extensions', NULL, 'https://learn.microsoft.com/openspecs/windows_protocols/ms-wdv', NULL),
  ('Windows Parental Controls', 'HTTP Extension for Windows Parental Controls', 2007, 'https://blogs.technet.microsoft.com/david_bennett/2007/01/29/http-extension-for-windows-parental-controls/', NULL);

-- 122 Microsoft Request-URI Too Long --------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('122 Microsoft', 'status', 'Request-URI Too Long',
  'Internet Explorer 7 found the address too long to ask for it, so lists of codes say.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, folklore, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('122 Microsoft', 122, 'Microsoft', '1xx', 'unofficial', 1, NULL, NULL, 1, 'forbidden',
   'whoever built the address',
   'changed', 'with a shorter address, or with the data as content of a POST',
   NULL, NULL, NULL, NULL,
   'nothing over the wire; lists say that the browser makes it up');

INSERT INTO seen (status, place) VALUES ('122 Microsoft', 'client');

INSERT INTO section (entry, kind, text) VALUES
('122 Microsoft', 'meaning',
'The address is longer than Internet Explorer 7 accepts. Whoever builds the link or the form has to shorten it.

No document of Microsoft that defines the code has been found; lists of codes and some libraries have it. What Microsoft does state is the limit: Internet Explorer takes at most 2083 characters of a URL (article 208427).'),
('122 Microsoft', 'server',
'The request never reaches it, if the lists are right. A server to which the address is too long answers 414.'),
('122 Microsoft', 'client',
'If it really came over the wire, it would be an unknown interim response: a client skips it and waits for the final one.'),
('122 Microsoft', 'caching',
'Nothing is sent, so there is nothing to store.');

INSERT INTO alias (entry, words) VALUES
  ('122 Microsoft', 'internet explorer 7 ie7 url too long uri too long 2083 characters maximum url length uri_too_long');

-- 419 Microsoft Authentication Timeout ------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('419 Microsoft', 'status', 'Authentication Timeout',
  'An application on ASP.NET Core says that the login has run out.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('419 Microsoft', 419, 'Microsoft', '4xx', 'unofficial', 8, 'ASP.NET Core StatusCodes', NULL, 'allowed',
   'the client''s: what it logged in with is too old',
   'changed', 'after a new login, or with a fresh token',
   'explicit', NULL, NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('419 Microsoft', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('419 Microsoft', 'meaning',
'The session or token that came with the request was good once and has run out. The user logs in again, or the program fetches a fresh token.

ASP.NET Core has a constant and a phrase for the number; its source remarks that no RFC defines it, and its documentation says no more. The exact meaning is up to the application that sends it.'),
('419 Microsoft', 'server',
'No field goes with it. An application that sends it says in the content how to log in again.'),
('419 Microsoft', 'client',
'One that does not know the application treats it like a 400: no challenge tells it how to log in, so no library does so by itself.'),
('419 Microsoft', 'caching',
'It has no rule of its own. Do not give it a lifetime: a stored refusal would outlast the next login.'),
('419 Microsoft', 'choosing',
'Take 401 with a challenge instead; with Bearer it can say error="invalid_token". Clients and libraries know what to do with that.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('419 Microsoft', 1, 1, NULL, 'cause', 'the token or cookie', 'its age, and the lifetime that the application gives it', NULL),
  ('419 Microsoft', 2, 1, 'ASP.NET Core', 'cause', 'the application', 'its code names 419 or Status419AuthenticationTimeout', NULL);

INSERT INTO alias (entry, words) VALUES
  ('419 Microsoft', 'authentication timeout session expired token expired login expired asp.net core kestrel Status419AuthenticationTimeout');

INSERT INTO example (status, request, response) VALUES ('419 Microsoft',
'GET /orders/17 HTTP/1.1
Host: api.example.com
Authorization: Bearer cmVhZGVy

',
'HTTP/1.1 419 Authentication Timeout
Date: Tue, 24 Nov 2026 08:00:00 GMT
Cache-Control: no-store
Content-Type: text/plain
Content-Length: 38

Your login of this morning has run out');

-- 440 Microsoft Login Timeout ---------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('440 Microsoft', 'status', 'Login Timeout',
  'The session at the webmail of Exchange is over or was never opened.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('440 Microsoft', 440, 'Microsoft', '4xx', 'unofficial', 15, 'Exchange 440 Login Timeout', NULL, 'allowed',
   'the client''s: no session; directly after a login the server''s',
   'changed', 'after a new login, not with the old session',
   'explicit', NULL, NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('440 Microsoft', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('440 Microsoft', 'Login Time-out', 'lists of codes');

INSERT INTO section (entry, kind, text) VALUES
('440 Microsoft', 'meaning',
'Outlook on the web (OWA) knows no valid session for the request: it ran out, or none was opened. The user logs in again. Programs meet it when they ask the address of the webmail, where only the login form opens a session.

If everybody gets it, and directly after logging in, whoever runs the Exchange server has to act: for Exchange 2007 and 2010 Microsoft names permissions and authentication settings of IIS as causes, and the Guests group in the policy "Deny log on locally".'),
('440 Microsoft', 'server',
'The content may be no more than the words 440 Login Timeout. Failed Request Tracing of IIS shows which module set the 440.'),
('440 Microsoft', 'client',
'A browser shows the login form. A program logs in through the form first, or takes an address that accepts credentials with each request, such as /EWS/Exchange.asmx.'),
('440 Microsoft', 'caching',
'It has no rule of its own. Do not give it a lifetime: stored, it would lock users out after their login.'),
('440 Microsoft', 'choosing',
'Take 401 with a challenge in your own services. Some applications have borrowed the number for sessions that ran out; only their own clients know it.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('440 Microsoft', 1, 1, NULL, 'cause', 'the URL', 'for browsers: /owa; for programs: /EWS/Exchange.asmx', NULL),
  ('440 Microsoft', 2, 1, NULL, 'cause', 'the cookies', 'is the session cookie still sent, to the same host?', NULL),
  ('440 Microsoft', 3, 1, 'Exchange', 'setting', 'Get-OwaVirtualDirectory', 'how the webmail is set to log users in', 'https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx');

INSERT INTO alias (entry, words) VALUES
  ('440 Microsoft', 'login timeout login time-out session expired session timed out exchange owa outlook on the web outlook web access'),
  ('440 Microsoft', 'webmail forms-based authentication ews');

INSERT INTO example (status, request, response) VALUES ('440 Microsoft',
'GET /owa/ HTTP/1.1
Host: mail.example.com

',
'HTTP/1.1 440 Login Timeout
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/html
Content-Length: 43

<html><body>440 Login Timeout</body></html>');

-- 449 Microsoft Retry With ------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('449 Microsoft', 'status', 'Retry With',
  'A Microsoft server lacks information; repeat with what it asks for.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('449 Microsoft', 449, 'Microsoft', '4xx', 'unofficial', 5, 'MS-WDV', '2.2.6', 'allowed',
   'the client''s: the server needs to know more from it',
   'changed', 'after Provision (ActiveSync), or with Ms-Echo-Reply added (WebDAV)',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('449 Microsoft', 'wire');

INSERT INTO former_name (status, name, used) VALUES
  ('449 Microsoft', 'Reply With', 'MS-WDV'),
  ('449 Microsoft', 'Retry after sending a PROVISION command', 'Exchange ActiveSync');

INSERT INTO section (entry, kind, text) VALUES
('449 Microsoft', 'meaning',
'The server wants to know more before it carries out the request. A client that knows the protocol does what the answer asks for and repeats the request.

Two protocols of Microsoft use it. In Exchange ActiveSync the device has not accepted the security policy of the server yet and has to send the command Provision first. In an extension to WebDAV, MS-WDV, the answer carries Ms-Echo-Request; that is rare.'),
('449 Microsoft', 'server',
'ActiveSync: newer versions of the protocol say the same in the content of a 200, as status 142.

MS-WDV: it has to send Ms-Echo-Request. A request that already carries Ms-Echo-Reply must not be answered with 449 again, so there is no endless loop.'),
('449 Microsoft', 'client',
'ActiveSync: the device asks for the policy with Provision, acknowledges it, and repeats its command with the new key of the policy.

MS-WDV: it processes the content as usual but should not show it to the user, then repeats the request with Ms-Echo-Reply.

A client that knows neither treats the answer like any unknown 4xx, that is, like a 400.'),
('449 Microsoft', 'headers',
'Ms-Echo-Request stands in the answer, Ms-Echo-Reply in the repeated request (MS-WDV 2.2.7 and 2.2.8). In Microsoft''s example the client sends back the value that it got.'),
('449 Microsoft', 'caching',
'It has no rule of its own, and there is no reason to give it a lifetime.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('449 Microsoft', 1, 1, NULL, 'cause', '/Microsoft-Server-ActiveSync', 'as URL: a device has to send Provision first', NULL),
  ('449 Microsoft', 2, 1, NULL, 'cause', 'Ms-Echo-Request', 'in the answer: it is the WebDAV extension', NULL),
  ('449 Microsoft', 3, 1, NULL, 'cause', 'Ms-Echo-Reply', 'has to be in the repeated request', NULL);

INSERT INTO alias (entry, words) VALUES
  ('449 Microsoft', 'retry with reply with ms-echo-request ms-echo-reply microsoft webdav iis 449 missing information'),
  ('449 Microsoft', 'exchange activesync provision policy key device not provisioned retry after sending a provision command');

INSERT INTO example (status, request, response) VALUES ('449 Microsoft',
'GET /documents/plan.txt HTTP/1.1
Host: example.com

',
'HTTP/1.1 449 Retry With
Date: Tue, 24 Nov 2026 08:00:00 GMT
Ms-Echo-Request: token
Content-Type: text/plain
Content-Length: 26

More information is needed');

-- 450 Microsoft Blocked by Windows Parental Controls ----------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('450 Microsoft', 'status', 'Blocked by Windows Parental Controls',
  'A parental filter on the user''s own Windows computer blocks the page.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('450 Microsoft', 450, 'Microsoft', '4xx', 'unofficial', 3, 'Windows Parental Controls', NULL, 'allowed',
   'nobody''s: the rules that a parent has set',
   'no', 'not before a parent allows the page',
   NULL, NULL, NULL, NULL,
   'the code itself, from a filter on its own computer; no site sends it');

INSERT INTO seen (status, place) VALUES ('450 Microsoft', 'client');

INSERT INTO section (entry, kind, text) VALUES
('450 Microsoft', 'meaning',
'The parental controls of Windows are switched on and block the page, or a part of it such as an image. A filter on the user''s own computer answers, not the site. Whoever manages the computer or the family account has to allow the address.

A developer of the filter in Windows Vista describes it: the number lets browsers tell a block from an error and offer to ask a parent. Whether later versions of Windows still use it is not known here.'),
('450 Microsoft', 'server',
'A web server has no reason to send it: it does not know these settings. Its log shows no 450.'),
('450 Microsoft', 'client',
'One that knows the code shows what is blocked and may offer to ask for permission, as Internet Explorer did. Others treat it like any unknown 4xx. Repeating the request is of no use.'),
('450 Microsoft', 'caching',
'It is made on the user''s own computer, so no cache on the way sees it.'),
('450 Microsoft', 'choosing',
'Do not send it. Refused by your own rules: 403. Blocked because of a law: 451.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('450 Microsoft', 1, 1, NULL, 'cause', 'another computer', 'if the page opens there, the filter on this one blocks', NULL),
  ('450 Microsoft', 2, 1, 'Windows', 'setting', 'Family Safety', 'parental controls: the list of allowed and blocked addresses', 'http://windows.microsoft.com/en-IN/windows-live/family-safety-child-kid-protect-filter-sites-chat-faq');

INSERT INTO alias (entry, words) VALUES
  ('450 Microsoft', 'windows parental controls family safety child account blocked page parents filter microsoft family');

-- 451 Microsoft Redirect --------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('451 Microsoft', 'status', 'Redirect',
  'Exchange ActiveSync: another server is the right one for this mailbox.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('451 Microsoft', 451, 'Microsoft', '4xx', 'unofficial', 10, 'MS-ASHTTP', '3.1.5.2.2', 'allowed',
   'nobody''s: the mailbox has moved, or the device knows an old address',
   'elsewhere', 'at the URL in X-MS-Location; without it run Autodiscover again',
   'explicit', NULL, NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('451 Microsoft', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('451 Microsoft', 'meaning',
'A phone or mail program asked an Exchange server that cannot reach the mailbox, or that is not the best one for it. If the device does not follow the answer, its user has to enter the new server; if a server sends devices away by mistake, whoever runs Exchange looks at ExternalUrl.

It is a redirect for ActiveSync alone and has nothing to do with laws. Typical after a mailbox was moved, for example to Exchange Online.'),
('451 Microsoft', 'server',
'It should name the right URL in X-MS-Location if it knows it (MS-ASHTTP 3.2.5.1). In Microsoft''s example the status line ends after the number, without a phrase.'),
('451 Microsoft', 'client',
'An ActiveSync client uses the URL of X-MS-Location from then on. Without that field it runs Autodiscover once more. Any other client does not follow: to it this is the registered 451.'),
('451 Microsoft', 'caching',
'It has no rule of its own. Microsoft''s example has Cache-Control: private, so that no shared cache keeps it.'),
('451 Microsoft', 'choosing',
'For ActiveSync only. 307 or 308 with Location is what every other client follows.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('451 Microsoft', 1, 1, NULL, 'cause', '/Microsoft-Server-ActiveSync', 'in the URL: a device looks for its mailbox', NULL),
  ('451 Microsoft', 2, 1, NULL, 'cause', 'X-MS-Location', 'in the answer: the URL to use from now on', NULL),
  ('451 Microsoft', 3, 1, 'Exchange', 'setting', 'ExternalUrl', 'of the ActiveSync virtual directory: missing on a front server, or set on an inner one', 'https://github.com/MicrosoftDocs/OfficeDocs-ConnectivityAnalyzer/blob/public/connectivity-analyzer/exchange-activesync-returned-http-451-error.md'),
  ('451 Microsoft', 4, 0, NULL, 'log', 'Exchange ActiveSync returned an HTTP 451 response', 'so says the Remote Connectivity Analyzer; it adds "Device Misconfigured"', 'https://github.com/MicrosoftDocs/OfficeDocs-ConnectivityAnalyzer/blob/public/connectivity-analyzer/exchange-activesync-returned-http-451-error.md');

INSERT INTO alias (entry, words) VALUES
  ('451 Microsoft', 'exchange activesync eas redirect wrong server mailbox moved x-ms-location device misconfigured externalurl'),
  ('451 Microsoft', 'phone mail sync fails after migration exchange online autodiscover');

INSERT INTO example (status, request, response) VALUES ('451 Microsoft',
'OPTIONS /Microsoft-Server-ActiveSync HTTP/1.1
Host: old.example.com

',
'HTTP/1.1 451 Redirect
Date: Tue, 24 Nov 2026 08:00:00 GMT
X-MS-Location: https://mail.example.com/Microsoft-Server-ActiveSync
Cache-Control: private
Content-Length: 0

');

-- 456 Microsoft Blocked ---------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('456 Microsoft', 'status', 'Blocked',
  'Exchange lets no device or program in: the account of the user is blocked.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('456 Microsoft', 456, 'Microsoft', '4xx', 'unofficial', 6, 'MS-ASHTTP', '2.2.2.1.1', 'allowed',
   'the account''s; its user or an administrator has to unblock it',
   'no', 'not before the account is unblocked',
   'explicit', NULL, NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('456 Microsoft', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('456 Microsoft', 'meaning',
'The account behind the credentials is blocked. Its user has to unblock it on a web page, or an administrator does; nothing is wrong with the request.

It comes from Exchange ActiveSync, that is, to phones and mail programs. Microsoft''s own library for Exchange Web Services (EWS) knows it too, as "account is locked".'),
('456 Microsoft', 'server',
'MS-ASHTTP asks for no field with it. In EWS the URL of the page that unblocks the account may stand in the status line, in the place of the phrase.'),
('456 Microsoft', 'client',
'It stops synchronizing and tells the user. Asking for the password again is of no use.'),
('456 Microsoft', 'caching',
'It has no rule of its own. Do not give it a lifetime: the account may be free a minute later.'),
('456 Microsoft', 'choosing',
'Not for new designs: 403 with the reason in the content.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('456 Microsoft', 1, 1, NULL, 'cause', 'the account', 'blocked or locked? log in on the web to see', NULL),
  ('456 Microsoft', 2, 1, 'EWS', 'log', 'Unlock URL is', 'trace of the EWS Managed API: where to unblock the account', 'https://github.com/OfficeDev/ews-managed-api/blob/master/Core/ExchangeServiceBase.cs');

INSERT INTO alias (entry, words) VALUES
  ('456 Microsoft', 'account blocked account locked unlock account exchange activesync ews office 365 phone mail'),
  ('456 Microsoft', 'AccountIsLocked AccountIsLockedException');

INSERT INTO example (status, request, response) VALUES ('456 Microsoft',
'OPTIONS /Microsoft-Server-ActiveSync HTTP/1.1
Host: mail.example.com
Authorization: Basic YW5uYTpzZWNyZXQ=

',
'HTTP/1.1 456 Blocked
Date: Tue, 24 Nov 2026 08:00:00 GMT
Cache-Control: private
Content-Length: 0

');

-- 457 Microsoft Expired Password ------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('457 Microsoft', 'status', 'Expired Password',
  'The password is too old for Exchange: the user has to set a new one first.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('457 Microsoft', 457, 'Microsoft', '4xx', 'unofficial', 5, 'MS-ASHTTP', '2.2.2.1.1', 'allowed',
   'the client''s: its user has to change the password',
   'changed', 'with the new password',
   'explicit', NULL, NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('457 Microsoft', 'wire');

INSERT INTO section (entry, kind, text) VALUES
('457 Microsoft', 'meaning',
'The password of the account has run out. The user has to set a new one and enter it on the device. It comes from Exchange ActiveSync, that is, to phones and mail programs.'),
('457 Microsoft', 'server',
'It has to send X-MS-Credential-Service-Url, the page where the password is changed. While a password is merely near its end, other answers should carry X-MS-Credentials-Expire with the days that are left; 0 is less than a day (MS-ASHTTP 3.2.5.1).'),
('457 Microsoft', 'client',
'It stops synchronizing, shows the user that page, and goes on with the new password.'),
('457 Microsoft', 'caching',
'It has no rule of its own. Do not give it a lifetime: the password may be changed a minute later.'),
('457 Microsoft', 'choosing',
'Not for new designs: 401, or 403 with a link to the page that changes the password.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('457 Microsoft', 1, 1, NULL, 'cause', 'X-MS-Credential-Service-Url', 'in the answer: where to change the password', NULL),
  ('457 Microsoft', 2, 1, NULL, 'cause', 'earlier answers', 'X-MS-Credentials-Expire told how many days were left', NULL);

INSERT INTO alias (entry, words) VALUES
  ('457 Microsoft', 'password expired password too old change password exchange activesync phone mail');

INSERT INTO example (status, request, response) VALUES ('457 Microsoft',
'OPTIONS /Microsoft-Server-ActiveSync HTTP/1.1
Host: mail.example.com
Authorization: Basic YW5uYTpzZWNyZXQ=

',
'HTTP/1.1 457 Expired Password
Date: Tue, 24 Nov 2026 08:00:00 GMT
X-MS-Credential-Service-Url: https://account.example.com/password
Cache-Control: private
Content-Length: 0

');

-- Taken for one another ---------------------------------------------------------------------------

INSERT INTO relation (a, b, weight, axis, about_a, about_b, short_a, short_b) VALUES
  ('122 Microsoft', '414', 3, 'who finds the address too long, browser or server',
   'the old browser itself gave up; nothing was sent',
   'the server found the address too long and says so',
   'IE 7 itself gave up', 'server: address too long'),
  ('401', '419 Microsoft', 3, 'whether it is a standard and says how to log in',
   'log in; the standard way, with a challenge',
   'ASP.NET Core: login ran out; no challenge',
   'log in, with a challenge', 'ASP.NET: login ran out'),
  ('401', '440 Microsoft', 3, 'whether a challenge or a form opens the session',
   'log in; the standard way, with a challenge',
   'Exchange webmail: session over, the login form waits',
   'log in, with a challenge', 'Exchange webmail: log in'),
  ('401', '457 Microsoft', 3, 'whether the password is wrong or too old',
   'credentials missing or wrong',
   'Exchange: password ran out and has to be changed',
   'credentials missing or wrong', 'Exchange: password ran out'),
  ('403', '450 Microsoft', 3, 'who refuses, the site or a filter at home',
   'the server itself refuses',
   'a family filter on the user''s computer refuses',
   'server refuses by itself', 'family filter on the PC'),
  ('403', '456 Microsoft', 3, 'whether a right is missing or the account is shut',
   'the account works but lacks the right',
   'Exchange: the whole account is blocked',
   'known but not allowed', 'Exchange: account blocked'),
  ('307', '451 Microsoft', 3, 'who follows the redirect',
   'a redirect that every client follows, with Location',
   'a redirect for Exchange devices only, with X-MS-Location',
   'redirect that all follow', 'Exchange: other server'),
  ('408', '440 Microsoft', 3, 'what took too long, the request or the pause between',
   'the request did not arrive in time',
   'the session at the Exchange webmail ran out between requests',
   'request came too slowly', 'Exchange webmail: log in'),
  ('419 Microsoft', '440 Microsoft', 2, 'which product says that the login ran out',
   'an application on ASP.NET Core',
   'the webmail of Exchange',
   'ASP.NET Core application', 'Exchange webmail'),
  ('423', '456 Microsoft', 3, 'what is locked, one resource or the account',
   'one resource is locked by somebody (WebDAV)',
   'Exchange: the user''s account is shut',
   'one resource is locked', 'Exchange: account blocked'),
  ('451', '451 Microsoft', 1, 'a law, or an Exchange server',
   'the law says no',
   'Exchange ActiveSync sends a device to another server',
   'demanded by law', 'Exchange: other server'),
  ('456 Microsoft', '457 Microsoft', 2, 'what to mend, the account or the password',
   'the account is blocked: unblock it',
   'the password is too old: change it',
   'account is blocked', 'password is too old');

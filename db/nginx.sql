-- What nginx means by numbers of its own. Both stand in its log only.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('nginx source', 'nginx: src/http/ngx_http_request.h', NULL, 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h', NULL);

-- 444 nginx No Response ---------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('444 nginx', 'status', 'No Response',
  'nginx closed the connection on purpose, without sending anything.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('444 nginx', 444, 'nginx', '4xx', 'unofficial', 30, 'nginx source', NULL, 'forbidden',
   'the client''s, as the rules of this server see it',
   'no', 'the server meant it; many clients repeat a GET by themselves',
   NULL, NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('444 nginx', 'log');

INSERT INTO section (entry, kind, text) VALUES
('444 nginx', 'meaning',
'nginx was told to close the connection without an answer, and did. No status code is sent; 444 stands in the log only. If it hits the wrong clients, whoever runs the server has to find the rule.

It is meant for requests that deserve no answer: unknown host names, robots, probes for weak spots.'),
('444 nginx', 'server',
'The configuration says return 444. The client gets no status line, no content and no error page; the log has 444 with 0 bytes. A common place is the default server, for requests with a Host that is served nowhere.'),
('444 nginx', 'client',
'It sees a connection that closes before any answer. curl reports an empty reply (error 52), over HTTP/2 a stream that was not closed cleanly; a browser shows a page of its own. A gateway or CDN in front of nginx makes a 5xx of its own out of it, such as 502. Many clients take it for an accident and repeat a GET.'),
('444 nginx', 'caching',
'Nothing is sent, so there is nothing to store.'),
('444 nginx', 'choosing',
'Take it where an answer would only help an attacker. People who can be wrong by mistake are better served with 403 or 404, as an empty reply looks like a breakdown. On a port behind a load balancer it makes nginx look ill.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('444 nginx', 1, 1, 'nginx', 'setting', 'return 444', 'in a server, a location or an if', 'nginx 1.22.1'),
  ('444 nginx', 2, 1, 'nginx', 'setting', 'the default server', 'takes each Host that no other server names', NULL),
  ('444 nginx', 3, 1, 'curl', 'log', '(52) Empty reply', 'what curl says to it over HTTP/1.1', 'nginx 1.22.1'),
  ('444 nginx', 4, 0, 'curl', 'log', 'HTTP/2 stream 1 was not closed cleanly: PROTOCOL_ERROR', 'what curl says to it over HTTP/2', 'nginx 1.22.1'),
  ('444 nginx', 5, 0, 'nginx', 'log', '$body_bytes_sent', '0 in the line with 444: nothing was sent', 'nginx 1.22.1');

INSERT INTO alias (entry, words) VALUES
  ('444 nginx', 'no response empty reply from server connection closed without response err_empty_response server closed connection'),
  ('444 nginx', 'return 444 drop connection silently block bots block scanners default server'),
  ('444 nginx', 'remote end closed connection without response socket hang up');

-- 499 nginx Client Closed Request -----------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('499 nginx', 'status', 'Client Closed Request',
  'The client hung up before nginx had an answer for it.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('499 nginx', 499, 'nginx', '4xx', 'unofficial', 55, 'nginx source', NULL, 'forbidden',
   'the client''s, or a proxy''s in front of nginx; often the answer is slow',
   'same', 'GET and the like; a POST may have been carried out, nobody was told',
   NULL, NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('499 nginx', 'log');

INSERT INTO section (entry, kind, text) VALUES
('499 nginx', 'meaning',
'The client closed the connection while nginx was still working on the request, before any part of the answer was sent. Nobody receives this code; it stands in the log only. Who has to act depends on who hung up: a person, a program, or a balancer that ran into its own timeout.

A few are normal: people close tabs and reload. Many of them mean that answers take longer than somebody in front of nginx is willing to wait.'),
('499 nginx', 'server',
'nginx notices that the connection is closed and logs 499 with 0 bytes. With proxy_ignore_client_abort off, the default, it closes the connection to the server behind it as well. That server may notice only when it writes: its work goes on, and is wasted. With on, nginx waits for the answer and logs the code of that answer, 200 for example.

If the client leaves later, while the content is being sent, the log has the true code with fewer bytes. If it leaves while it is still sending its request, the log has 400.'),
('499 nginx', 'client',
'It sees no 499; its own log says timeout, cancelled or aborted. It should compare its timeout with the time that the request needs, and repeat a POST only if that is harmless: the first one may have been carried out.

A client that closes only its sending side after the request counts as gone for nginx too.'),
('499 nginx', 'caching',
'Nothing is sent, so there is nothing to store. With proxy_cache in use for the request, nginx waits for the answer in spite of the hang-up and logs its code, but that does not mean that the answer is in the cache afterwards: nginx 1.22.1 was seen to drop it.'),
('499 nginx', 'choosing',
'As a log code it is fine. Do not send it: a client that is gone cannot read it, and one that is there does not know it. To set a limit yourself, take 408 for a slow request, 504 for a slow server behind.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('499 nginx', 1, 1, 'nginx', 'log', '$remote_addr', 'a balancer or CDN? then its timeout is the cause', NULL),
  ('499 nginx', 2, 1, 'nginx', 'log', '$request_time', 'always the same, say 30.00: a timeout in front of you; scattered: answers are slow', 'nginx 1.22.1'),
  ('499 nginx', 3, 1, 'nginx', 'log', '$upstream_response_time', 'nearly as long: the server behind nginx is slow', 'nginx 1.22.1'),
  ('499 nginx', 4, 1, 'nginx', 'setting', 'proxy_ignore_client_abort', 'off: nginx drops the request to the server too; on: it runs to its end', 'nginx 1.22.1'),
  ('499 nginx', 5, 0, 'nginx', 'log', '$upstream_status', '-: the server behind had not answered yet', 'nginx 1.22.1'),
  ('499 nginx', 6, 0, 'nginx', 'log', 'client prematurely closed connection', 'in the error log, at level info: the moment when it happened, and whether the upstream connection was closed too', 'nginx 1.22.1'),
  ('499 nginx', 7, 0, 'nginx', 'setting', 'proxy_cache', 'in use for this request: it runs to its end in spite of the hang-up and 200 is logged, yet the answer was not stored', 'nginx 1.22.1'),
  ('499 nginx', 8, 0, 'nginx', 'log', '$request_completion', 'empty in a line with 200: the client left during the content; that is no 499', 'nginx 1.22.1'),
  ('499 nginx', 9, 0, 'nginx', 'log', '400 with 0 bytes', 'the client left while it was sending its request; that is no 499', 'nginx 1.22.1');

INSERT INTO alias (entry, words) VALUES
  ('499 nginx', 'client closed request client disconnected client hung up client gone client aborted request cancelled request canceled'),
  ('499 nginx', 'user closed tab user navigated away browser aborted axios abort fetch abort client timeout'),
  ('499 nginx', 'load balancer timeout elb timeout gateway gave up client prematurely closed connection proxy_ignore_client_abort connection closed by client');

-- What the HTTP client of Tornado means by a number of its own.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('Tornado httpclient', 'Tornado: tornado.httpclient, HTTPClientError', NULL, 'https://www.tornadoweb.org/en/stable/httpclient.html', NULL);

-- 599 Tornado No HTTP Response --------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('599 Tornado', 'status', 'No HTTP Response',
  'The HTTP client of Tornado (Python) got no response and says so as 599.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('599 Tornado', 599, 'Tornado', '5xx', 'unofficial', 10, 'Tornado httpclient', NULL, 'forbidden',
   'open: network, server or a timeout too short; the message tells',
   'later', 'GET and the like after a pause; a POST may have been carried out',
   NULL, NULL, NULL, NULL,
   'no response; the 599 is made up by the library that it uses');

INSERT INTO seen (status, place) VALUES ('599 Tornado', 'client');

INSERT INTO section (entry, kind, text) VALUES
('599 Tornado', 'meaning',
'A program fetched something with tornado.httpclient and no HTTP response came; the error that it gets has the code 599. Whoever runs the program has to read the message behind it, and to look at the connection from there to the server. In the log of JupyterHub, HTTP 599 often speaks of a request from the hub to its proxy.'),
('599 Tornado', 'server',
'It sends nothing of the kind. Its log has no line, if the request did not arrive, or that of a client that hung up, 499 in nginx.'),
('599 Tornado', 'client',
'The response of the error tells the two apart: None if Tornado made up the code, an object if a server really sent 599. raise_error=False does not help: a made-up 599 is raised all the same.

SimpleAsyncHTTPClient, the default, uses 599 for timeouts and for a connection that closed too early; a refused connection, an unknown name or a bad certificate is an exception of Python. CurlAsyncHTTPClient uses 599 for every failure, with the words of curl.'),
('599 Tornado', 'caching',
'Nothing came, so there is nothing to store.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('599 Tornado', 1, 1, 'Tornado', 'log', 'Timeout while connecting', 'connect_timeout, 20 s unless set: host down?', 'Tornado 6.2'),
  ('599 Tornado', 2, 1, 'Tornado', 'log', 'Timeout during request', 'request_timeout, 20 s unless set: a slow server', 'Tornado 6.2'),
  ('599 Tornado', 3, 1, 'Tornado', 'log', 'Timeout in request queue', 'max_clients, 10 unless set, were busy all along', 'Tornado 6.2'),
  ('599 Tornado', 4, 1, 'Tornado', 'log', 'Stream closed', 'the server hung up before it answered', 'Tornado 6.2'),
  ('599 Tornado', 5, 1, 'Tornado', 'log', 'Connection closed', 'the server hung up within the content', 'Tornado 6.2'),
  ('599 Tornado', 6, 1, 'Tornado', 'log', 'HTTP 599: Failed to connect', 'and other words of curl: see 000', 'Tornado 6.2');

INSERT INTO alias (entry, words) VALUES
  ('599 Tornado', 'http 599 timeout during request timeout while connecting timeout in request queue stream closed python tornado'),
  ('599 Tornado', 'httptimeouterror httpstreamclosederror curlerror httpclienterror jupyterhub api_request to the proxy failed with status code 599');

INSERT INTO relation (a, b, weight, axis, about_a, about_b, short_a, short_b) VALUES
  ('000 curl', '599 Tornado', 2, 'which client had no answer',
   'curl had no answer, and prints three zeros',
   'Python''s Tornado had no answer, and makes up a 5xx',
   'curl had no answer', 'Tornado had no answer');

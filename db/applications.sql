-- What PHP-FPM, Gunicorn, uWSGI, Node and Tomcat say behind a gateway, and what nginx says about them in particular; what
-- it says of any server behind it stands in nginx.sql.

-- PHP-FPM -----------------------------------------------------------------------------------------

INSERT INTO outcome (fault, product, code, logged, source) VALUES
  ('missing', 'PHP-FPM', 404, NULL, 'PHP-FPM 8.2.36');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source, entry) VALUES
  ('403', 1300, 0, 'nginx', 'log', 'FastCGI sent in stderr: "Access to the script ''*'' has been denied', 'the file does not end in .php: add the ending to security.limit_extensions of the pool, or let nginx serve the file', 'nginx 1.22.1', NULL),
  ('403', 1301, 0, 'nginx', 'log', 'Unable to open primary script: * (Permission denied)', 'the user of the PHP pool may not read the script: namei -l PATH; user and group in its pool file', 'nginx 1.22.1', NULL),
  ('403', 1302, 0, 'PHP-FPM', 'who', 'Access denied.', 'the whole content: PHP-FPM refused the script, for its ending or for the rights of the file; nginx''s error.log says which', 'PHP-FPM 8.2.36', NULL),
  ('404', 1300, 0, 'nginx', 'log', 'FastCGI sent in stderr: "Primary script unknown"', 'PHP-FPM has no file SCRIPT_FILENAME: root plus script name. Is fastcgi_param SCRIPT_FILENAME set, the path the same in PHP''s container?', 'nginx 1.22.1', NULL),
  ('404', 1301, 0, 'PHP-FPM', 'who', 'File not found.', 'the whole content: PHP-FPM got the request and found no such script; nginx has "Primary script unknown" in error.log', 'PHP-FPM 8.2.36', NULL),
  ('404', 1302, 0, 'nginx', 'setting', 'fastcgi_param SCRIPT_FILENAME', 'tells PHP which script to run: $document_root$fastcgi_script_name in fastcgi.conf, but missing in fastcgi_params', 'https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_param', NULL),
  ('413', 1300, 0, 'PHP-FPM', 'log', 'POST Content-Length of * bytes exceeds the limit of * bytes', 'no 413 by itself: the script runs with $_POST and $_FILES empty. Raise post_max_size (8M) and upload_max_filesize (2M)', 'PHP-FPM 8.2.36', NULL),
  ('413', 1301, 0, 'PHP-FPM', 'setting', 'post_max_size', '8M by default; nginx refuses earlier, at client_max_body_size (1m). php-fpm8.2 -i | grep post_max_size', 'https://www.php.net/manual/en/ini.core.php#ini.post-max-size', NULL),
  ('500', 1300, 0, 'PHP-FPM', 'log', 'PHP Fatal error:  Allowed memory size of * bytes exhausted', 'the script needs more than memory_limit (128M), often for a list that should be read in parts; file and line follow', 'PHP-FPM 8.2.36', NULL),
  ('500', 1301, 0, 'PHP-FPM', 'log', 'PHP Fatal error:  Maximum execution time of * second* exceeded', 'max_execution_time (30 s). Sleeping does not count: it was a loop, not a slow database', 'PHP-FPM 8.2.36', NULL),
  ('500', 1302, 0, 'PHP-FPM', 'log', 'PHP Fatal error:  Uncaught *', 'the application threw and did not catch: file and line follow, then the stack trace', 'PHP-FPM 8.2.36', NULL),
  ('500', 1303, 0, 'PHP-FPM', 'setting', 'display_errors', 'On unless set, Off in php.ini-production: then no error stands in the page, look into the log', 'https://github.com/php/php-src/blob/PHP-8.2/php.ini-production', NULL),
  ('502', 1300, 0, 'PHP-FPM', 'log', 'server reached pm.max_children setting (*), consider raising it', 'all workers are busy and requests wait; a 502 only when their queue (listen.backlog) is full too. More workers if memory allows, else find what is slow', 'PHP-FPM 8.2.36', NULL),
  ('502', 1301, 0, 'nginx', 'log', 'connect() to unix:* failed (11: Resource temporarily unavailable)', 'the queue of the socket is full, as all workers are busy: pm.max_children, listen.backlog; uWSGI: processes, listen', 'nginx 1.22.1', NULL),
  ('502', 1302, 0, 'PHP-FPM', 'log', 'execution timed out (* sec), terminating', 'request_terminate_timeout ended the worker; nginx then logs recv() failed (104. Raise it, or make the script faster', 'PHP-FPM 8.2.36', NULL),
  ('502', 1303, 0, 'PHP-FPM', 'log', 'exited on signal 11 (SIGSEGV*', 'PHP or an extension crashed: update, turn off extensions and opcache one by one; coredumpctl gdb', 'PHP-FPM 8.2.36', NULL),
  ('502', 1304, 0, 'PHP-FPM', 'log', 'exited on signal 9 (SIGKILL)', 'killed from outside, mostly for want of memory: dmesg | grep -i oom; pm.max_children times memory_limit has to fit', 'PHP-FPM 8.2.36', NULL),
  ('502', 1305, 0, 'nginx', 'log', 'recv() failed (104: Connection reset by peer)*upstream: "fastcgi://', 'the PHP worker died in the request; the log of php-fpm says how: execution timed out, SIGSEGV or SIGKILL', 'nginx 1.22.1', NULL),
  ('502', 1306, 0, 'nginx', 'log', 'upstream sent too big header*upstream: "fastcgi://', 'mostly Set-Cookie: fastcgi_buffer_size 16k; fastcgi_buffers 8 16k; (4k or 8k by default)', 'nginx 1.22.1', NULL),
  ('502', 1307, 0, 'nginx', 'log', 'recv() failed (104: Connection reset by peer)*upstream: "http://unix:', 'if that socket is PHP-FPM''s: it speaks FastCGI, not HTTP: fastcgi_pass in place of proxy_pass. Else the application died', 'nginx 1.22.1', NULL),
  ('502', 1308, 0, 'PHP-FPM', 'setting', 'request_terminate_timeout', '0, no limit, by default; else the worker that takes longer for a request is killed', 'https://www.php.net/manual/en/install.fpm.configuration.php#request-terminate-timeout', NULL),
  ('502', 1309, 0, 'PHP-FPM', 'setting', 'pm.max_children', 'has to be set, 5 in the www.conf that comes with it: so many requests at once; the status page (pm.status_path) has the length of the queue', 'https://github.com/php/php-src/blob/PHP-8.2/sapi/fpm/www.conf.in', NULL),
  ('504', 1300, 0, 'PHP-FPM', 'log', 'server reached pm.max_children setting (*), consider raising it', 'all workers are busy: a request that waits for one for longer than fastcgi_read_timeout (60s) is a 504', 'PHP-FPM 8.2.36', NULL),
  ('504', 1301, 0, 'PHP-FPM', 'log', 'executing too slow (* sec), logging', 'over request_slowlog_timeout: the file slowlog has the stack, so where the script waits', 'PHP-FPM 8.2.36', NULL),
  ('504', 1302, 0, 'PHP-FPM', 'setting', 'request_slowlog_timeout', '0, off, by default: with 5s and slowlog PHP-FPM writes down where a slow script is', 'https://www.php.net/manual/en/install.fpm.configuration.php#request-slowlog-timeout', NULL);

-- Gunicorn ----------------------------------------------------------------------------------------

INSERT INTO outcome (fault, product, code, logged, source) VALUES
  ('client-leaves', 'Gunicorn', NULL, NULL, 'Gunicorn 20.1.0'),
  ('expect', 'Gunicorn', 200, NULL, 'Gunicorn 20.1.0'),
  ('fields-too-large', 'Gunicorn', 400, NULL, 'Gunicorn 20.1.0'),
  ('uri-too-long', 'Gunicorn', 400, NULL, 'Gunicorn 20.1.0'),
  ('bad-request-line', 'Gunicorn', 400, NULL, 'Gunicorn 20.1.0'),
  ('bad-host', 'Gunicorn', 200, NULL, 'Gunicorn 20.1.0'),
  ('host-twice', 'Gunicorn', 200, NULL, 'Gunicorn 20.1.0'),
  ('unknown-method', 'Gunicorn', 200, NULL, 'Gunicorn 20.1.0'),
  ('slow-request', 'Gunicorn', NULL, NULL, 'Gunicorn 20.1.0'),
  ('version', 'Gunicorn', 200, NULL, 'Gunicorn 20.1.0'),
  ('length-missing', 'Gunicorn', 200, NULL, 'Gunicorn 20.1.0'),
  ('tls-on-plain', 'Gunicorn', NULL, NULL, 'Gunicorn 20.1.0');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source, entry) VALUES
  ('200', 1320, 0, 'Gunicorn', 'log', 'Error handling request', 'after a part of the answer was sent: the content is cut, and behind nginx it looks whole to the client; the traceback follows', 'Gunicorn 20.1.0', NULL),
  ('400', 1320, 0, 'Gunicorn', 'log', 'limit request headers fields size', 'a field over 8190 bytes, mostly Cookie: --limit-request-field_size. In the content of the 400, in the log at debug only', 'Gunicorn 20.1.0', NULL),
  ('400', 1321, 0, 'Gunicorn', 'log', 'Request Line is too large (* > 4094)', 'the target is too long: --limit-request-line 8190. In the content of the 400, in the log at debug only', 'Gunicorn 20.1.0', NULL),
  ('500', 1320, 0, 'Gunicorn', 'log', 'Error handling request /*', 'the application threw and no framework caught it: the traceback follows', 'Gunicorn 20.1.0', NULL),
  ('502', 1320, 0, 'Gunicorn', 'log', 'WORKER TIMEOUT (pid:*)', 'a request took longer than --timeout (30 s), so its worker was killed; nginx: upstream prematurely closed connection. Raise --timeout, or find what is slow', 'Gunicorn 20.1.0', NULL),
  ('502', 1321, 0, 'Gunicorn', 'log', 'Worker with pid * was terminated due to signal 9', 'killed from outside, mostly for want of memory: dmesg | grep -i oom; fewer workers, or --max-requests against leaks', 'Gunicorn 20.1.0', NULL),
  ('502', 1322, 0, 'Gunicorn', 'log', 'Worker (pid:*) was sent SIGKILL! Perhaps out of memory?', 'killed from outside: dmesg | grep -i oom. Right behind WORKER TIMEOUT it was Gunicorn itself: then it is --timeout', 'https://github.com/benoitc/gunicorn/blob/21.2.0/gunicorn/arbiter.py', NULL),
  ('502', 1323, 0, 'Gunicorn', 'log', 'Worker with pid * was terminated due to signal 11', 'a module written in C crashed: python3 -X faulthandler shows where', 'Gunicorn 20.1.0', NULL),
  ('502', 1324, 0, 'Gunicorn', 'log', 'Reason: Worker failed to boot.', 'the application cannot be imported: traceback above. Gunicorn ends, so nginx says Connection refused', 'Gunicorn 20.1.0', NULL),
  ('502', 1325, 0, 'Gunicorn', 'setting', '--timeout', '30 s by default: a worker that is silent for longer is killed and started again. A sync worker is silent during a slow request', 'https://docs.gunicorn.org/en/20.1.0/settings.html#timeout', NULL),
  ('502', 1326, 0, 'Gunicorn', 'setting', '--keep-alive', '2 s by default, sync workers keep no connections: a balancer that keeps them for 60 s meets closed ones; say 75', 'https://docs.gunicorn.org/en/20.1.0/settings.html#keepalive', NULL);

-- uWSGI -------------------------------------------------------------------------------------------

INSERT INTO outcome (fault, product, code, logged, source) VALUES
  ('client-leaves', 'uWSGI', NULL, 200, 'uWSGI 2.0.21'),
  ('expect', 'uWSGI', 200, NULL, 'uWSGI 2.0.21'),
  ('fields-too-large', 'uWSGI', NULL, NULL, 'uWSGI 2.0.21'),
  ('uri-too-long', 'uWSGI', NULL, NULL, 'uWSGI 2.0.21'),
  ('bad-request-line', 'uWSGI', NULL, 200, 'uWSGI 2.0.21'),
  ('bad-host', 'uWSGI', 200, NULL, 'uWSGI 2.0.21'),
  ('host-twice', 'uWSGI', 200, NULL, 'uWSGI 2.0.21'),
  ('unknown-method', 'uWSGI', 200, NULL, 'uWSGI 2.0.21'),
  ('slow-request', 'uWSGI', NULL, NULL, 'uWSGI 2.0.21'),
  ('version', 'uWSGI', 200, NULL, 'uWSGI 2.0.21'),
  ('length-missing', 'uWSGI', 200, NULL, 'uWSGI 2.0.21'),
  ('tls-on-plain', 'uWSGI', NULL, NULL, 'uWSGI 2.0.21');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source, entry) VALUES
  ('499 nginx', 1340, 0, 'uWSGI', 'log', 'SIGPIPE: writing to a closed pipe/socket/fd (probably the client disconnected)', 'the client or nginx left first; nginx has a 499, or a 504 if its own time-out was shorter', 'uWSGI 2.0.21', NULL),
  ('499 nginx', 1341, 0, 'uWSGI', 'log', 'OSError: write error', 'with SIGPIPE before it: nobody was there any more to take the answer; no error of the application', 'uWSGI 2.0.21', NULL),
  ('500', 1340, 0, 'uWSGI', 'log', 'no python application found, check your startup logs for errors', 'the import failed when uWSGI started: its traceback is further up; need-app = true makes uWSGI end instead', 'uWSGI 2.0.21', NULL),
  ('502', 1340, 0, 'uWSGI', 'log', 'HARAKIRI ON WORKER * (pid: *, try: *)', 'a request took longer than harakiri and its worker was killed; the HARAKIRI line after it names the request', 'uWSGI 2.0.21', NULL),
  ('502', 1341, 0, 'uWSGI', 'log', 'DAMN ! worker * (pid: *) died, killed by signal 9', 'after HARAKIRI: that was it. Else mostly want of memory: dmesg | grep -i oom; reload-on-rss', 'uWSGI 2.0.21', NULL),
  ('502', 1342, 0, 'uWSGI', 'log', '!!! uWSGI process * got Segmentation Fault !!!', 'a module written in C crashed: the backtrace follows', 'uWSGI 2.0.21', NULL),
  ('502', 1343, 0, 'uWSGI', 'log', 'generated 0 bytes in * msecs (HTTP/1.1 500)', 'the application threw: uWSGI logs 500 but sends nothing, so nginx says 502. The traceback stands above', 'uWSGI 2.0.21', NULL),
  ('502', 1344, 0, 'uWSGI', 'log', 'invalid request block size: * (max *)...skip', 'the fields do not fit: buffer-size = 32768 (4096 by default). With 21573 HTTP came to the uwsgi socket: uwsgi_pass in nginx, or http-socket', 'uWSGI 2.0.21', NULL),
  ('502', 1345, 0, 'uWSGI', 'setting', 'harakiri', 'seconds for a request: one that takes longer is dropped, its worker started again. Set it below uwsgi_read_timeout of nginx (60s), to see which request is slow', 'https://uwsgi-docs.readthedocs.io/en/latest/Glossary.html#term-harakiri', NULL),
  ('502', 1346, 0, 'uWSGI', 'setting', 'buffer-size', '4096 bytes by default for a request without its content: large cookies or a long URL do not fit', 'https://uwsgi-docs.readthedocs.io/en/latest/Options.html#buffer-size', NULL),
  ('504', 1340, 0, 'uWSGI', 'log', 'uWSGI listen queue of socket "*" (fd: *) full !!! (*/*)', 'all workers are busy: more processes or threads, or faster answers; listen = 1024 and net.core.somaxconn only lengthen the wait', 'uWSGI 2.0.21', NULL);

-- Node --------------------------------------------------------------------------------------------

INSERT INTO outcome (fault, product, code, logged, source) VALUES
  ('client-leaves', 'Node', NULL, NULL, 'Node 20.20.2'),
  ('expect', 'Node', 417, NULL, 'Node 20.20.2'),
  ('fields-too-large', 'Node', 431, NULL, 'Node 20.20.2'),
  ('uri-too-long', 'Node', 431, NULL, 'Node 20.20.2'),
  ('bad-request-line', 'Node', 400, NULL, 'Node 20.20.2'),
  ('bad-host', 'Node', 400, NULL, 'Node 20.20.2'),
  ('host-twice', 'Node', 200, NULL, 'Node 20.20.2'),
  ('unknown-method', 'Node', 400, NULL, 'Node 20.20.2'),
  ('slow-request', 'Node', 408, NULL, 'Node 20.20.2'),
  ('version', 'Node', 400, NULL, 'Node 20.20.2'),
  ('length-missing', 'Node', 200, NULL, 'Node 20.20.2'),
  ('tls-on-plain', 'Node', NULL, NULL, 'Node 20.20.2');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source, entry) VALUES
  ('400', 1360, 0, 'Node', 'log', 'HPE_INVALID_METHOD', 'clientError: no HTTP, as TLS to a plain port, or a method that Node does not know', 'Node 20.20.2', NULL),
  ('400', 1361, 0, 'Node', 'log', 'HPE_INVALID_CONSTANT', 'clientError: the request line is malformed, as with a space in the target', 'Node 20.20.2', NULL),
  ('400', 1362, 0, 'Node', 'log', 'HPE_INVALID_HEADER_TOKEN', 'clientError: a sign that may not stand in a field, or a space in its name', 'Node 20.20.2', NULL),
  ('400', 1363, 0, 'Node', 'log', 'HPE_INVALID_TRANSFER_ENCODING', 'clientError: Transfer-Encoding behind a Content-Length, or a coding behind chunked, which looks like request smuggling: see the proxy in front', 'Node 20.20.2', NULL),
  ('400', 1364, 0, 'Node', 'setting', 'server.on(''clientError'')', 'without such a handler Node itself answers 400, or 431 if the header section is too large; with one it has to answer and close', 'https://nodejs.org/api/http.html#event-clienterror', NULL),
  ('408', 1360, 0, 'Node', 'log', 'ERR_HTTP_REQUEST_TIMEOUT', 'clientError: the request did not come in time: a slow client, an idle connection without a request, or Slowloris', 'Node 20.20.2', NULL),
  ('408', 1361, 0, 'Node', 'setting', 'server.headersTimeout', '60 s by default, or requestTimeout if that is less, for the header section; checked every 30 s (connectionsCheckingInterval)', 'https://nodejs.org/api/http.html#serverheaderstimeout', NULL),
  ('408', 1362, 0, 'Node', 'setting', 'server.requestTimeout', '300 s by default for the whole request with its content: raise it for large uploads', 'https://nodejs.org/api/http.html#serverrequesttimeout', NULL),
  ('431', 1360, 0, 'Node', 'log', 'HPE_HEADER_OVERFLOW', 'clientError: too large fields, mostly Cookie: node --max-http-header-size=32768', 'Node 20.20.2', NULL),
  ('431', 1361, 0, 'Node', 'setting', '--max-http-header-size', '16 KiB by default for the header section; for one server alone maxHeaderSize of createServer', 'https://nodejs.org/api/cli.html#--max-http-header-sizesize', NULL),
  ('502', 1360, 0, 'Node', 'setting', 'server.keepAliveTimeout', '5 s by default, from 24.6 on 1 s more (keepAliveTimeoutBuffer): a balancer that keeps connections for 60 s meets closed ones now and then: say 65000', 'https://nodejs.org/api/http.html#serverkeepalivetimeout', NULL),
  ('502', 1361, 0, 'Node', 'log', 'Node.js v*', 'the last line of a crash: an exception that nobody caught ended the process; the stack is above. Until it runs again: refused', 'Node 20.20.2', NULL),
  ('502', 1362, 0, 'Node', 'log', 'connect ECONNREFUSED *', 'a proxy or application in Node found nobody listening there: ss -ltnp; in a container localhost is the container itself', 'Node 20.20.2', NULL);

-- Tomcat ------------------------------------------------------------------------------------------

INSERT INTO outcome (fault, product, code, logged, source) VALUES
  ('client-leaves', 'Tomcat', NULL, 200, 'Tomcat 10.1.60'),
  ('expect', 'Tomcat', 417, NULL, 'Tomcat 10.1.60'),
  ('fields-too-large', 'Tomcat', 400, NULL, 'Tomcat 10.1.60'),
  ('uri-too-long', 'Tomcat', 400, NULL, 'Tomcat 10.1.60'),
  ('bad-request-line', 'Tomcat', 400, NULL, 'Tomcat 10.1.60'),
  ('bad-host', 'Tomcat', 400, NULL, 'Tomcat 10.1.60'),
  ('host-twice', 'Tomcat', 400, NULL, 'Tomcat 10.1.60'),
  ('unknown-method', 'Tomcat', 501, NULL, 'Tomcat 10.1.60'),
  ('slow-request', 'Tomcat', NULL, NULL, 'Tomcat 10.1.60'),
  ('rate-limited', 'Tomcat', 429, NULL, 'Tomcat 10.1.60'),
  ('denied', 'Tomcat', 403, NULL, 'Tomcat 10.1.60'),
  ('missing', 'Tomcat', 404, NULL, 'Tomcat 10.1.60'),
  ('no-index', 'Tomcat', 404, NULL, 'Tomcat 10.1.60'),
  ('method-on-file', 'Tomcat', 200, NULL, 'Tomcat 10.1.60'),
  ('range', 'Tomcat', 416, NULL, 'Tomcat 10.1.60'),
  ('version', 'Tomcat', 505, NULL, 'Tomcat 10.1.60'),
  ('length-missing', 'Tomcat', 200, NULL, 'Tomcat 10.1.60'),
  ('plain-on-tls', 'Tomcat', 400, NULL, 'Tomcat 10.1.60'),
  ('no-client-cert', 'Tomcat', NULL, 400, 'Tomcat 10.1.60'),
  ('bad-client-cert', 'Tomcat', NULL, 400, 'Tomcat 10.1.60'),
  ('tls-on-plain', 'Tomcat', NULL, 400, 'Tomcat 10.1.60');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source, entry) VALUES
  ('400', 1380, 0, 'Tomcat', 'log', 'Invalid character found in the request target [*]', 'the client has to encode { } | and the like (%7B); or allow some with relaxedQueryChars="{}|" on the Connector', 'Tomcat 10.1.60', NULL),
  ('400', 1381, 0, 'Tomcat', 'log', 'Request header is too large', 'request line and fields together are too large, mostly Cookie: maxHttpHeaderSize="16384" on the Connector', 'Tomcat 10.1.60', NULL),
  ('400', 1382, 0, 'Tomcat', 'log', 'Invalid character found in method name [*]. HTTP method names must be tokens', 'with 0x160x030x01: https:// to the plain port. Else another protocol, or a scanner', 'Tomcat 10.1.60', NULL),
  ('400', 1383, 0, 'Tomcat', 'log', 'Note: further occurrences of HTTP request parsing errors will be logged at DEBUG level.', 'only the first such 400 is logged; for all: org.apache.coyote.http11.level = FINE, or read the page that the client got', 'Tomcat 10.1.60', NULL),
  ('400', 1384, 0, 'Tomcat', 'log', 'The character [*] is never valid in a domain name.', 'Host has _ or @ in it; with nginx in front: the name of its upstream, unless proxy_set_header Host $host', 'Tomcat 10.1.60', NULL),
  ('400', 1385, 0, 'Tomcat', 'log', 'Invalid URI: [The encoded slash character is not allowed]', '%2F in the path: encodedSolidusHandling="decode" or "passthrough" on the Connector', 'Tomcat 10.1.60', NULL),
  ('400', 1386, 0, 'Tomcat', 'log', 'The HTTP header line [*] does not conform to RFC 7230. The request has been rejected.', 'the field that follows is malformed, as with a space in its name', 'Tomcat 10.1.60', NULL),
  ('400', 1387, 0, 'Tomcat', 'setting', 'maxHttpHeaderSize', '8192 bytes by default for request line and fields together; for requests alone maxHttpRequestHeaderSize', 'https://tomcat.apache.org/tomcat-10.1-doc/config/http.html', NULL),
  ('408', 1380, 0, 'Tomcat', 'setting', 'connectionTimeout', 'milliseconds until the request line is there, and for reads of the content: 60000 unless set, 20000 in the server.xml that it comes with', 'https://tomcat.apache.org/tomcat-10.1-doc/config/http.html', NULL),
  ('413', 1380, 0, 'Tomcat', 'setting', 'maxPostSize', '2097152 bytes unless set, for forms alone: the parameters of a larger one are not read; only FailedRequestFilter refuses it', 'https://tomcat.apache.org/tomcat-10.1-doc/config/http.html', NULL),
  ('500', 1380, 0, 'Tomcat', 'log', 'An attempt was made to write more data to the response headers than there was room available', 'the fields of the answer are too large: maxHttpResponseHeaderSize="16384". The access log has 200 for it', 'Tomcat 10.1.60', NULL),
  ('500', 1381, 0, 'Tomcat', 'log', 'Servlet.service() for servlet [*] in context with path [*] threw exception', 'the application threw: localhost.DATE.log, not catalina.out, has the stack; look at "root cause"', 'Tomcat 10.1.60', NULL),
  ('502', 1380, 0, 'Tomcat', 'setting', 'keepAliveTimeout', 'connectionTimeout unless set, so 20 s in the server.xml that it comes with: a balancer has to give up idle connections earlier', 'https://tomcat.apache.org/tomcat-10.1-doc/config/http.html', NULL);

INSERT INTO alias (entry, words) VALUES
  ('404', 'php-fpm file not found blank page primary script unknown'),
  ('502', 'php-fpm crashed php-fpm not running gunicorn worker killed oom uwsgi harakiri'),
  ('431', 'node header overflow');

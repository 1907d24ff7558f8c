-- What Envoy logs and sets, and what is built on it: Istio, Contour, Gloo, Emissary. Response flags stand behind the status
-- in the default format of its access log, response code details behind the flags in that of Istio.

-- Flag, its long name, what it means in short, status, meaning; distributed below.
CREATE TEMP TABLE envoy_flag (flag, long, gist, status, meaning);
INSERT INTO envoy_flag VALUES
  ('UH', 'NoHealthyUpstream', 'no healthy server behind', '503',
   'no healthy server in the cluster: it has none, or health checks or outlier detection took all out. See /clusters of the admin port, or kubectl get endpoints'),
  ('UF', 'UpstreamConnectionFailure', 'no connection to the server behind', '503',
   'no connection to the server behind: refused, not in time (connect_timeout), or TLS failed, which %UPSTREAM_TRANSPORT_FAILURE_REASON% explains'),
  ('UC', 'UpstreamConnectionTermination', 'the server behind closed the connection', '503',
   'the server behind closed the connection before it answered: a crash, or it ended an idle one first. Its keep-alive has to be longer than Envoy''s idle_timeout (1 h)'),
  ('UO', 'UpstreamOverflow', 'a circuit breaker is open', '503',
   'a circuit breaker of the Envoy that logs it is open, the server was not asked: low limits (1024 unless set; Istio: connectionPool of a DestinationRule), a burst, or answers too slow for the load'),
  ('UR', 'UpstreamRemoteReset', 'the server behind reset the stream', '503',
   'the server behind reset the stream (HTTP/2, HTTP/3) and kept the connection: see its log'),
  ('LR', 'LocalReset', 'reset by Envoy itself', '503',
   'Envoy itself reset the request to the server behind; the details say why'),
  ('URX', 'UpstreamRetryLimitExceeded', 'the retries are used up', '503',
   'the retries are used up (num_retries, 1 unless set); the flag beside it, mostly UF or UC, says what failed'),
  ('NC', 'NoClusterFound', 'the cluster of the route is unknown', '503',
   'the route names a cluster that Envoy does not have, or not yet; cluster_not_found_response_code can make it a 404'),
  ('LH', 'FailedLocalHealthCheck', 'answer to a health check: not healthy', '503',
   'the answer to a health check: the service behind this Envoy counts as failed, or is to be drained'),
  ('OM', 'OverloadManagerTerminated', 'ended by the Overload Manager', '503',
   'the Overload Manager ended the request: Envoy itself is short of memory, or of another resource that it watches; see overload in /stats'),
  ('DF', 'DnsResolutionFailed', 'the name of the server behind does not resolve', '503',
   'the name of the server behind does not resolve: dig it where this Envoy runs'),
  ('UPE', 'UpstreamProtocolError', 'the answer from behind is not HTTP', '502',
   'the answer of the server behind is no valid HTTP, or HTTP/1 and HTTP/2 are mixed up: compare its port with the protocol of the cluster'),
  ('UT', 'UpstreamRequestTimeout', 'no answer from behind in time', '504',
   'no complete answer in time: timeout of the route, 15 s unless set (Istio: none), or per_try_timeout. Always the same in %DURATION%'),
  ('SI', 'StreamIdleTimeout', 'nothing moved for stream_idle_timeout', '504',
   'nothing moved for stream_idle_timeout, 5 min unless set, and the request was complete'),
  ('SI', NULL, NULL, '408',
   'nothing moved for stream_idle_timeout, 5 min unless set, while the client was to send the rest'),
  ('UMSDR', 'UpstreamMaxStreamDurationReached', 'longer than max_stream_duration', '504',
   'the request took longer than max_stream_duration of the route or cluster; 408 if the client had not sent all'),
  ('DI', 'DelayInjected', 'delayed on purpose', '504',
   'delayed on purpose by fault injection: fault.delay in the route or VirtualService. The hop in front may have lost patience meanwhile'),
  ('FI', 'FaultInjected', 'a made-up error', '500',
   'somebody has this error made up: fault.abort in the route or VirtualService. The server behind was not asked'),
  ('FI', NULL, NULL, '503',
   'somebody has this error made up: fault.abort in the route or VirtualService. The server behind was not asked'),
  ('RLSE', 'RateLimitServiceError', 'the rate limit service failed', '500',
   'the rate limit service could not be asked, and failure_mode_deny is on; status_on_error can make it another code'),
  ('NR', 'NoRouteFound', 'no route matches', '404',
   'no route matches, the server behind was not asked: compare :authority with the domains of the virtual hosts, then the path. No content. For TCP: no filter chain'),
  ('RL', 'RateLimited', 'over the rate limit', '429',
   'the rate limit filter of this Envoy refused; the server behind was not asked'),
  ('UAEX', 'UnauthorizedExternalService', 'denied by the authorization service', '403',
   'the external authorization service (ext_authz) denied it, or could not be asked: 403 then unless status_on_error is set'),
  ('UAEX', NULL, NULL, '401',
   'the external authorization service (ext_authz) denied it with this code'),
  ('IH', 'InvalidEnvoyRequestHeaders', 'an x-envoy- field is invalid', '400',
   'an x-envoy- field of the request has an invalid value (strict_check_headers); the details name it'),
  ('DPE', 'DownstreamProtocolError', 'the request is not valid HTTP', '400',
   'the request is not valid HTTP; details such as http1.codec_error say where'),
  ('DC', 'DownstreamConnectionTermination', 'the client left', '499 nginx',
   'the client left before the answer; Envoy logs 0 where nginx has 499. Always the same %DURATION%: a timeout in front'),
  ('DR', 'DownstreamRemoteReset', 'the client reset the stream', '499 nginx',
   'the client reset the stream (HTTP/2): it cancelled this one request and kept the connection');

-- The rest: status, type, text, meaning, and where it is said.
CREATE TEMP TABLE envoy (status, type, text, meaning, page);
INSERT INTO envoy SELECT status, 'flag', flag, meaning, 'flags' FROM envoy_flag ORDER BY rowid;
INSERT INTO envoy SELECT status, 'flag', long, flag || ' by its long name: ' || gist, 'flags' FROM envoy_flag WHERE long IS NOT NULL ORDER BY rowid;
DROP TABLE envoy_flag;
INSERT INTO envoy VALUES
  ('503', 'flag', 'UF,URX', 'no connection to the server behind, at the last retry either: refused, not in time, or TLS failed', 'flags'),
  ('503', 'flag', 'URX,UF', 'no connection to the server behind, at the last retry either: refused, not in time, or TLS failed', 'flags'),

  -- what the client gets as content
  ('503', 'log', 'disconnect/reset before headers',
   'content of Envoy''s own answer; "reset reason" behind it says what happened', 'router'),
  ('503', 'log', 'disconnect/reset before headers*connection failure',
   'the server behind cannot be connected to: not listening, wrong port, firewall, or TLS where there is none (see "transport failure reason")', 'router'),
  ('503', 'log', 'disconnect/reset before headers*connection timeout',
   'no connection in connect_timeout, 5 s unless set, TLS included: a firewall that drops packets, or a wrong address', 'router'),
  ('503', 'log', 'disconnect/reset before headers*connection termination',
   'the server behind closed before it answered: a crash, or an idle connection that it ended first; retry_on: reset helps for GET', 'router'),
  ('503', 'log', 'disconnect/reset before headers*overflow',
   'a circuit breaker of the cluster is open (circuit_breakers). The answer has x-envoy-overloaded: true', 'router'),
  ('503', 'log', 'disconnect/reset before headers*remote reset',
   'the server behind reset the stream: see its log', 'router'),
  ('502', 'log', 'disconnect/reset before headers*protocol error',
   'the answer of the server behind is no valid HTTP, or of another version: compare its port with the protocol of the cluster', 'router'),
  ('503', 'log', 'no healthy upstream', 'content of Envoy''s own answer: the cluster has no server, or health checks took all out', 'router'),
  ('504', 'log', 'upstream request timeout', 'content of Envoy''s own answer: the timeout of the route ran out, 15 s unless set', 'router'),
  ('504', 'log', 'upstream max stream duration reached', 'content of Envoy''s own answer: max_stream_duration ran out', 'router'),

  -- response code details
  ('503', 'log', 'reset_before_response_started{*connection_failure',
   'the server behind cannot be connected to: not listening, wrong port, firewall, or TLS failed. kubectl get endpoints, then curl it from this Envoy''s place', 'details'),
  ('503', 'log', 'reset_before_response_started{*connection_failure,delayed_connect_error:_111',
   'refused: nothing listens on that address and port. With inbound|PORT|| in the line that is the container of this pod: its log, the port it listens on; with outbound: kubectl get endpoints', 'details'),
  ('503', 'log', 'delayed_connect_error:_111',
   'refused: nothing listens on that address and port. With inbound|PORT|| in the line that is the container of this pod: its log, the port it listens on; with outbound: kubectl get endpoints', 'details'),
  ('503', 'log', 'disconnect/reset before headers*delayed connect error: 111',
   'refused: nothing listens on that address and port of the server behind; in a mesh the log of both sidecars tells whether its own container refused (inbound)', 'details'),
  ('503', 'log', 'inbound|PORT||',
   'Istio, cluster of a line in the access log: from the sidecar to the container of its own pod, on that port; an error in it is of this pod. outbound|PORT||HOST: to another service', 'names'),
  ('426', 'log', 'low_version', 'the request came with HTTP/1.0, which Envoy takes only with accept_http_10: nginx in front needs proxy_http_version 1.1; ab sends nothing else', 'details'),
  ('426', 'setting', 'accept_http_10', 'off unless set: a request with HTTP/1.0 or 0.9 is answered with 426. With it on, default_host_for_http_10 for those without Host', 'protocol'),
  ('426', 'cause', 'nginx in front of Istio', 'it speaks HTTP/1.0 to the server behind unless set to 1.1: proxy_http_version 1.1; curl, which speaks 1.1, gets a 200', 'istio'),
  ('503', 'setting', 'connectionPool', 'Istio, in trafficPolicy of a DestinationRule: tcp.maxConnections, http1MaxPendingRequests, http2MaxRequests; no limit unless set. UO counts at the caller: kubectl get destinationrule -A', 'rule'),
  ('503', 'log', 'reset_before_response_started{connection_timeout', 'no connection to it in connect_timeout, 5 s unless set', 'details'),
  ('503', 'log', 'reset_before_response_started{connection_termination',
   'the server behind closed before it answered: a crash, or it ended an idle connection before Envoy did (idle_timeout of the cluster, 1 h)', 'details'),
  ('503', 'log', 'reset_before_response_started{overflow',
   'a circuit breaker of this Envoy is open, the server behind was not asked: raise its limits (circuit_breakers; Istio: connectionPool of the DestinationRule), unless that server is too slow', 'details'),
  ('503', 'log', 'reset_before_response_started{remote_reset', 'the server behind reset the stream (HTTP/2): see its log', 'details'),
  ('502', 'log', 'reset_before_response_started{protocol_error',
   'the answer of the server behind is no valid HTTP, or of another version than the cluster has', 'details'),
  ('503', 'log', 'no_healthy_upstream', 'the cluster has no healthy server: none there, or health checks or outlier detection took all out', 'details'),
  ('503', 'log', 'cluster_not_found', 'the route names a cluster that Envoy does not have, or not yet', 'details'),
  ('504', 'log', 'response_timeout', 'the timeout of the route ran out, 15 s unless set (Istio: none); older: upstream_response_timeout', 'details'),
  ('504', 'log', 'upstream_per_try_timeout', 'the last try took longer than per_try_timeout', 'details'),
  ('404', 'log', 'route_not_found', 'no route matches: compare :authority with the domains of the virtual hosts, then the path', 'details'),
  ('408', 'log', 'request_overall_timeout', 'the client took longer than request_timeout, which is off unless set', 'details'),
  ('413', 'log', 'request_payload_too_large', 'a filter buffers the request, and the content is larger than its limit', 'details'),
  ('431', 'log', 'http1.headers_too_large', 'the header section is larger than max_request_headers_kb, 60 unless set', 'hcm'),
  ('499 nginx', 'log', 'downstream_remote_disconnect', 'the client left before the answer; Envoy logs 0 where nginx has 499', 'details'),
  ('500', 'log', '500 - via_upstream', 'the server behind sent this code, Envoy only passed it on: look there', 'details'),
  ('502', 'log', '502 - via_upstream', 'the server behind sent this code, Envoy only passed it on: look there', 'details'),
  ('503', 'log', '503 - via_upstream', 'the server behind sent this code, Envoy only passed it on: look there', 'details'),
  ('504', 'log', '504 - via_upstream', 'the server behind sent this code, Envoy only passed it on: look there', 'details'),
  ('404', 'log', '404 - via_upstream', 'the server behind sent this code, Envoy only passed it on: look there', 'details'),

  ('503', 'setting', 'connect_timeout', 'of the cluster, 5 s unless set: the TCP connection to the server behind and TLS with it', 'timeouts'),
  ('503', 'setting', 'circuit_breakers', 'of the cluster: max_connections, max_pending_requests, max_requests 1024 each, max_retries 3 unless set', 'breakers'),
  ('504', 'setting', 'route.timeout', '15 s unless set; 0 is none. It begins when the whole request is there, and covers the whole answer', 'timeouts'),
  ('504', 'setting', 'stream_idle_timeout', '5 min unless set: nothing moves in either direction', 'timeouts'),
  ('408', 'setting', 'stream_idle_timeout', '5 min unless set: nothing moves in either direction', 'timeouts'),
  ('431', 'setting', 'max_request_headers_kb', '60 unless set', 'hcm');
-- by what one sees that Envoy itself answered; it writes its own name into Server of all that passes
INSERT INTO envoy SELECT column1, 'who', 'no x-envoy-upstream-service-time', 'and Server: envoy or istio-envoy: Envoy made the answer; with the field a server behind it did', NULL
FROM (VALUES ('404'), ('502'), ('503'), ('504'));

INSERT INTO sign (status, position, brief, product, type, text, meaning, source)
SELECT status, 799 + row_number() OVER (PARTITION BY status ORDER BY rowid), 0, 'Envoy', type, text, meaning, CASE page
  WHEN 'flags' THEN 'https://www.envoyproxy.io/docs/envoy/latest/configuration/advanced/substitution_formatter'
  WHEN 'details' THEN 'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_conn_man/response_code_details'
  WHEN 'timeouts' THEN 'https://www.envoyproxy.io/docs/envoy/latest/faq/configuration/timeouts'
  WHEN 'router' THEN 'https://github.com/envoyproxy/envoy/blob/main/source/common/router/router.cc'
  WHEN 'hcm' THEN 'https://github.com/envoyproxy/data-plane-api/blob/main/envoy/extensions/filters/network/http_connection_manager/v3/http_connection_manager.proto'
  WHEN 'names' THEN 'https://istio.io/latest/news/releases/1.8.x/announcing-1.8/upgrade-notes/'
  WHEN 'istio' THEN 'https://istio.io/latest/docs/ops/common-problems/network-issues/'
  WHEN 'rule' THEN 'https://istio.io/latest/docs/reference/config/networking/destination-rule/'
  WHEN 'protocol' THEN 'https://github.com/envoyproxy/data-plane-api/blob/main/envoy/config/core/v3/protocol.proto'
  WHEN 'breakers' THEN 'https://github.com/envoyproxy/data-plane-api/blob/main/envoy/config/cluster/v3/circuit_breaker.proto'
  END
FROM envoy ORDER BY rowid;
DROP TABLE envoy;
-- typed alone: in a whole line it stands in those of all codes
UPDATE sign SET spelling = 'inbound|*||*' WHERE text = 'inbound|PORT||';

INSERT INTO alias (entry, words) VALUES
  ('503', 'envoy istio response flags service mesh sidecar gateway api 503 uh 503 uf 503 uc 503 uo 503 nc urx circuit breaker destinationrule connectionpool overflow inbound outbound'),
  ('504', 'envoy istio 504 ut 15 seconds route timeout virtualservice timeout'),
  ('404', 'envoy istio 404 nr no route'),
  ('426', 'envoy istio sidecar injection 426 upgrade required http/1.0 low_version apachebench ab proxy_http_version 1.1'),
  ('499 nginx', 'envoy istio 0 dc response code 0 downstream remote disconnect');

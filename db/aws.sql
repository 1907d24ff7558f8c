-- What the load balancers of AWS mean by numbers of their own.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('AWS ALB troubleshooting', 'AWS: Troubleshoot your Application Load Balancers', NULL, 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html', NULL);

-- 000 AWS No Status ---------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('000 AWS', 'status', 'No Status',
  'A log of AWS has no status to show: the connection ended before an answer.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('000 AWS', 0, 'AWS', NULL, 'unofficial', 12, 'AWS ALB troubleshooting', NULL, 'forbidden',
   'mostly nobody''s: a connection reached its limit, or the client left',
   'same', 'on a new connection; a POST only if GOAWAY shows that it was not handled',
   NULL, NULL, NULL, NULL,
   'no response; a load balancer sends GOAWAY and closes the connection');

INSERT INTO seen (status, place) VALUES ('000 AWS', 'log');

INSERT INTO section (entry, kind, text) VALUES
('000 AWS', 'meaning',
'There was no response, and 000 stands where the log wants a number. Nobody received it. What it means depends on whose log it is:

  load balancer   it ended an HTTP/2 connection instead of answering
  CloudFront      the viewer hung up before the answer began (sc-status)

A few are normal. Many in a log of CloudFront mean that answers are slow.'),
('000 AWS', 'server',
'An Application Load Balancer closes an HTTP/2 connection that has carried more than 10,000 requests: it sends GOAWAY and then a TCP FIN. Older editions of the manual name a header field of more than 8 KB, compressed, as a second reason; newer ones do not.

If the viewer leaves when CloudFront has begun to send, the log has the true code.'),
('000 AWS', 'client',
'It sees a connection that closes. GOAWAY holds the number of the last request that may have been handled; what came later was not, and can be repeated on a new connection (RFC 9113 6.8). Most HTTP/2 libraries do so by themselves.'),
('000 AWS', 'caching',
'Nothing is sent, so there is nothing to store.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('000 AWS', 1, 1, 'AWS ALB', 'log', 'type', 'h2 or grpcs: it was an HTTP/2 connection', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html'),
  ('000 AWS', 2, 1, NULL, 'cause', 'one connection all along', 'a client or proxy that sends over 10,000 requests', NULL),
  ('000 AWS', 3, 1, 'CloudFront', 'log', 'sc-status', '000: the viewer closed before the answer began', 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html'),
  ('000 AWS', 4, 1, 'CloudFront', 'log', 'time-taken', 'alike in many lines: a timeout of the viewer', NULL);

INSERT INTO alias (entry, words) VALUES
  ('000 AWS', 'aws alb 000 status 000 response code 000 elb_status_code 000 load balancer no status code zero'),
  ('000 AWS', 'goaway http/2 connection closed server sent goaway and closed the connection 10000 requests'),
  ('000 AWS', 'cloudfront sc-status 000 viewer closed connection amazon');

-- 460 AWS Client Closed Connection ------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('460 AWS', 'status', 'Client Closed Connection',
  'The client hung up before the load balancer had an answer for it.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section, instead) VALUES
  ('460 AWS', 460, 'AWS', '4xx', 'unofficial', 25, 'AWS ALB troubleshooting', NULL, 'forbidden',
   'the client''s, or a proxy''s in front; often the answer is slow',
   'same', 'GET and the like; a POST may have been carried out, nobody was told',
   NULL, NULL, NULL, NULL,
   'nothing: it closed the connection itself');

INSERT INTO seen (status, place) VALUES ('460 AWS', 'log');

INSERT INTO section (entry, kind, text) VALUES
('460 AWS', 'meaning',
'The client closed its connection to an Application Load Balancer of AWS while the request was open, and before the balancer''s own idle timeout. Nobody receives the code; it stands in the access log. Who has to act depends on who hung up: a person, a program with a short timeout, or a CDN in front.

A few are normal. Many of them mean that clients are less patient than the targets are fast.'),
('460 AWS', 'server',
'The balancer logs 460 as elb_status_code, with - for the target''s code, and adds to HTTPCode_ELB_4XX_Count. It is the one code in that count whose request may have reached a target; the target may then have done the work and logged a 200.

The idle timeout is 60 s by default, 1 to 4000 s. A client that waits for longer than that gets 504 instead, from the balancer.'),
('460 AWS', 'client',
'It sees no 460; its own log says timeout, cancelled or aborted. Its timeout should be longer than the slowest answer that it needs. It repeats a POST only if that is harmless.'),
('460 AWS', 'caching',
'Nothing is sent, so there is nothing to store.'),
('460 AWS', 'choosing',
'Not to be sent: a client that is gone cannot read it.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('460 AWS', 1, 1, 'AWS ALB', 'log', 'client:port', 'a CDN or proxy? then its timeout is the cause', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html'),
  ('460 AWS', 2, 1, 'AWS ALB', 'log', 'time - request_creation_time', 'how long it waited; always the same: a timeout', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html'),
  ('460 AWS', 3, 1, 'AWS ALB', 'log', 'target:port', 'an address: a target had it; -: it left earlier', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html'),
  ('460 AWS', 4, 1, 'AWS ALB', 'setting', 'idle_timeout.timeout_seconds', '60 s by default; whoever waits longer gets 504', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html'),
  ('460 AWS', 5, 1, 'CloudWatch', 'log', 'HTTPCode_ELB_4XX_Count', 'counts it, with all other 4xx of the balancer', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html'),
  ('460 AWS', 6, 0, 'AWS ALB', 'log', 'target_processing_time', '-1: no answer had begun', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html'),
  ('460 AWS', 7, 0, 'AWS ALB', 'log', 'target_status_code', '-: no answer from a target', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html');

INSERT INTO alias (entry, words) VALUES
  ('460 AWS', 'aws alb 460 elb 460 client closed connection client closed the connection with the load balancer client disconnected'),
  ('460 AWS', 'aws load balancer client timeout idle timeout client gave up httpcode_elb_4xx_count elb_status_code 460'),
  ('460 AWS', 'amazon eks ingress cancelled aborted request');

-- 463 AWS Too Many Forwarded IP Addresses -----------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('463 AWS', 'status', 'Too Many Forwarded IP Addresses',
  'X-Forwarded-For of the request holds more than 30 addresses.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('463 AWS', 463, 'AWS', '4xx', 'unofficial', 8, 'AWS ALB troubleshooting', NULL, 'allowed',
   'a proxy''s that goes in a circle, or the client''s that made the field up',
   'changed', 'with a shorter X-Forwarded-For; no target was asked',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('463 AWS', 'wire'), ('463 AWS', 'log');

INSERT INTO section (entry, kind, text) VALUES
('463 AWS', 'meaning',
'An Application Load Balancer of AWS takes at most 30 addresses in X-Forwarded-For and refuses the request. Whoever runs the proxies in front has to look: since each hop adds one address, more than 30 mostly mean that requests go round in a circle, or that somebody forges the field.

Some lists call it "too many redirects"; it has nothing to do with redirects.'),
('463 AWS', 'server',
'The balancer answers by itself. The access log has elb_status_code 463 and - for the target; HTTPCode_ELB_4XX_Count goes up. The status line has no phrase. The manual names no setting for the limit; routing.http.xff_header_processing.mode only governs what is passed on to the targets.'),
('463 AWS', 'client',
'A browser sends no such field, so a person cannot do anything about it. A proxy that repeats the request unchanged gets the same answer.'),
('463 AWS', 'caching',
'The balancer''s own answers were seen without Cache-Control and Expires.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('463 AWS', 1, 1, NULL, 'cause', 'X-Forwarded-For', 'the same addresses over and over: a circle', NULL),
  ('463 AWS', 2, 1, NULL, 'cause', 'the proxies in front', 'does one of them ask a name that leads back to it?', NULL),
  ('463 AWS', 3, 1, NULL, 'cause', 'the outermost proxy', 'may begin a new list with just the client''s address', NULL),
  ('463 AWS', 4, 1, 'AWS ALB', 'log', 'target:port', '-: no target was asked', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html');

INSERT INTO alias (entry, words) VALUES
  ('463 AWS', 'aws alb 463 elb 463 x-forwarded-for more than 30 ip addresses too many forwarded ip addresses xff too long'),
  ('463 AWS', 'aws load balancer proxy loop request loop forwarded chain spoofed x-forwarded-for amazon');

INSERT INTO example (status, request, response) VALUES ('463 AWS',
'GET / HTTP/1.1
Host: www.example.com
X-Forwarded-For: 192.0.2.1, 192.0.2.2, 192.0.2.1, 192.0.2.2, 192.0.2.1, 192.0.2.2, 192.0.2.1, 192.0.2.2, 192.0.2.1, 192.0.2.2, 192.0.2.1, 192.0.2.2, 192.0.2.1, 192.0.2.2, 192.0.2.1, 192.0.2.2, 192.0.2.1, 192.0.2.2, 192.0.2.1, 192.0.2.2, 192.0.2.1, 192.0.2.2, 192.0.2.1, 192.0.2.2, 192.0.2.1, 192.0.2.2, 192.0.2.1, 192.0.2.2, 192.0.2.1, 192.0.2.2, 192.0.2.1

',
'HTTP/1.1 463 
Server: awselb/2.0
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Length: 0

');

-- 464 AWS Incompatible Protocol ---------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('464 AWS', 'status', 'Incompatible Protocol',
  'The HTTP version of the request is not one that the target group takes.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('464 AWS', 464, 'AWS', '4xx', 'unofficial', 12, 'AWS ALB troubleshooting', NULL, 'allowed',
   'the set-up of the load balancer, or a client of the wrong kind',
   'changed', 'with the protocol that the target group takes; no target was asked',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('464 AWS', 'wire'), ('464 AWS', 'log');

INSERT INTO section (entry, kind, text) VALUES
('464 AWS', 'meaning',
'A target group of an Application Load Balancer has a protocol version, and the request came in one that does not go with it. Whoever set up the group has to change the version or send such requests to another group; a client can only use another protocol.

A typical case is a browser or a GET that comes to a group made for gRPC.'),
('464 AWS', 'server',
'The balancer answers by itself, without a phrase in the status line; the log has 464 and - for the target. What a target group takes, by its protocol version:

  HTTP/1.1   HTTP/1.1 and HTTP/2, but no gRPC
  HTTP/2     HTTP/2, and gRPC if the targets speak it; no HTTP/1.1
  gRPC       gRPC, and HTTP/2 with POST only; no HTTP/1.1

HTTP/1.1 is the default. A group for HTTP/2 can serve gRPC, browsers with HTTP/2 and CORS preflights alike; it lacks what is special to gRPC, such as health checks that go by gRPC status.'),
('464 AWS', 'client',
'It looks which protocol it spoke: curl -v shows it in the status line and under ALPN. Over an https listener curl --http2 may get through where --http1.1 gets 464.'),
('464 AWS', 'caching',
'The balancer''s own answers were seen without Cache-Control and Expires.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('464 AWS', 1, 1, 'AWS ALB', 'setting', 'protocol version', 'of the target group: HTTP/1.1, HTTP/2 or gRPC', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html'),
  ('464 AWS', 2, 1, 'AWS ALB', 'log', 'type', 'what the client spoke: http, https, h2, grpcs', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html'),
  ('464 AWS', 3, 1, NULL, 'cause', 'the method', 'a group for gRPC takes POST only', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html'),
  ('464 AWS', 4, 1, NULL, 'cause', 'a proxy in front', 'speaks HTTP/1.1 to it, as nginx 1.22 does', NULL),
  ('464 AWS', 5, 0, NULL, 'cause', 'OPTIONS from a browser', 'a CORS preflight to a group for gRPC', 'https://connectrpc.com/docs/faq');

INSERT INTO alias (entry, words) VALUES
  ('464 AWS', 'aws alb 464 elb 464 incompatible protocol grpc target group protocol version http2 http/1.1'),
  ('464 AWS', 'aws load balancer grpc error cors preflight get instead of post connectrpc grpc-web amazon');

INSERT INTO example (status, request, response) VALUES ('464 AWS',
'GET /orders HTTP/1.1
Host: grpc.example.com

',
'HTTP/1.1 464 
Server: awselb/2.0
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Length: 0

');

-- 561 AWS Unauthorized ------------------------------------------------------------------------------

INSERT INTO entry (key, kind, name, summary) VALUES ('561 AWS', 'status', 'Unauthorized',
  'The login service that the load balancer asked about the user reported an error.');

INSERT INTO status (key, code, origin, class, standing, fame, spec, section, content,
                    fault, retry, retry_note, store, store_note, store_spec, store_section) VALUES
  ('561 AWS', 561, 'AWS', '5xx', 'unofficial', 12, 'AWS ALB troubleshooting', NULL, 'allowed',
   'the identity provider''s, or of how the load balancer is set up with it',
   'later', 'log in again from the start; if it stays, the set-up has to change',
   'explicit', NULL, NULL, NULL);

INSERT INTO seen (status, place) VALUES ('561 AWS', 'wire'), ('561 AWS', 'log');

INSERT INTO section (entry, kind, text) VALUES
('561 AWS', 'meaning',
'A rule of an Application Load Balancer sends users to an identity provider (OpenID Connect or Cognito) before they may pass, and the provider answered with an error code instead of a login. Whoever set up the two has to compare them. The application behind was not asked.'),
('561 AWS', 'server',
'The balancer answers by itself. Its access log says in error_reason what failed, and the metrics ELBAuthError (set-up, connection) or ELBAuthFailure (the provider said no) go up with HTTPCode_ELB_5XX_Count.

It answers 401 if the provider denies the user, or if the rule is to deny those who are not logged in; 500 if it cannot reach the provider''s token or user info endpoint or waits for it for over 5 s.'),
('561 AWS', 'client',
'A browser sees it at the end of a login, at /oauth2/idpresponse. Going back to the first address begins a new login; without the cookies whose names begin with AWSELB it is sure to. Reloading the page is of no use, since the code in its address can be used only once.'),
('561 AWS', 'caching',
'The balancer''s own answers were seen without Cache-Control and Expires.'),
('561 AWS', 'choosing',
'Not for your own servers. A login that is missing or was refused is 401; a login service that does not work as it should, 502 or 503.');

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('561 AWS', 1, 1, 'AWS ALB', 'log', 'error_reason', 'what failed, such as AuthInvalidGrantError', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html'),
  ('561 AWS', 2, 1, NULL, 'cause', 'client ID and secret', 'the same at the balancer and at the provider?', 'https://repost.aws/knowledge-center/elb-configure-authentication-alb'),
  ('561 AWS', 3, 1, NULL, 'cause', 'the redirect URL', 'https://HOST/oauth2/idpresponse allowed there?', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html'),
  ('561 AWS', 4, 1, NULL, 'cause', 'issuer, scope, endpoints', 'as the provider publishes them', 'https://repost.aws/knowledge-center/elb-configure-authentication-alb'),
  ('561 AWS', 5, 0, 'AWS ALB', 'log', '561 Authentication Error', 'the page that a browser shows', 'https://github.com/guardian/riff-raff'),
  ('561 AWS', 6, 0, 'AWS ALB', 'log', 'AuthInvalidGrantError', 'the authorization code is not valid', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html'),
  ('561 AWS', 7, 0, 'AWS ALB', 'log', 'AuthTokenEpRequestFailed', 'the token endpoint answered with something else than 2xx', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html'),
  ('561 AWS', 8, 0, 'AWS ALB', 'log', 'AuthInvalidStateParam', 'the state parameter of the answer is not valid', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html'),
  ('561 AWS', 9, 0, 'AWS ALB', 'log', 'AuthInvalidCookie', 'the session cookie is not valid', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html'),
  ('561 AWS', 10, 0, 'CloudWatch', 'log', 'ELBAuthError, ELBAuthFailure', 'count logins that failed: by set-up, or because the provider refused', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html');

INSERT INTO alias (entry, words) VALUES
  ('561 AWS', 'aws alb 561 elb 561 authentication error idp error identity provider error oidc cognito authenticate-oidc authenticate-cognito'),
  ('561 AWS', 'aws load balancer login failed openid connect okta azure ad client secret oauth2/idpresponse amazon sso');

INSERT INTO example (status, request, response) VALUES ('561 AWS',
'GET /oauth2/idpresponse?error=server_error&state=dGVhcG90 HTTP/1.1
Host: www.example.com

',
'HTTP/1.1 561 
Server: awselb/2.0
Date: Tue, 24 Nov 2026 08:00:00 GMT
Content-Type: text/html
Content-Length: 33

<h1>561 Authentication Error</h1>');

-- Taken for one another ------------------------------------------------------------------------------

INSERT INTO relation (a, b, weight, axis, about_a, about_b, short_a, short_b) VALUES
  ('000 AWS', '460 AWS', 2, 'which side ended the connection',
   'the balancer ended an HTTP/2 connection: GOAWAY, no status',
   'the client hung up on the balancer with its request open',
   'balancer sent GOAWAY', 'client hung up'),
  ('400', '463 AWS', 3, 'any fault of the request, or one field',
   'the request is malformed; the balancer says so too',
   'well formed, but X-Forwarded-For holds over 30 addresses',
   'request malformed', 'X-Forwarded-For over 30'),
  ('401', '561 AWS', 2, 'the user, or the login service',
   'no login yet, or the provider denied this user',
   'the login service itself reported an error; AWS balancers only',
   'not logged in, or denied', 'login service: error'),
  ('408', '460 AWS', 2, 'who lost patience',
   'the server waited in vain for the request',
   'the client waited in vain and hung up; in AWS logs only',
   'server waited for request', 'client hung up (AWS log)'),
  ('431', '463 AWS', 3, 'the size of the fields, or the number of addresses in one',
   'header fields are too large in bytes',
   'X-Forwarded-For is counted in addresses: over 30',
   'fields too large', 'over 30 addresses in one'),
  ('460 AWS', '499 nginx', 1, 'whose log it stands in',
   'the same event in the access log of an AWS load balancer',
   'the same event in the log of nginx',
   'the same in an AWS log', 'the same in nginx''s log'),
  ('460 AWS', '504', 2, 'which side gave up first',
   'the client gave up before the balancer; in AWS logs only',
   'the balancer gave up first: a target was silent for 60 s',
   'client hung up (AWS log)', 'balancer gave up first'),
  ('464 AWS', '505', 2, 'the target group, or the balancer itself',
   'understood, but the target group is set to another version',
   'the HTTP version itself is not spoken here',
   'target group: other version', 'version not spoken here');

-- What a load balancer says of codes that are not its own. In its access log target_processing_time, response_processing_time,
-- elb_status_code and target_status_code follow one another: "-1 -1 502 -" is an answer of the balancer itself.

CREATE TEMP TABLE alb (status, type, text, meaning, page);
INSERT INTO alb VALUES
  ('502', 'log', '-1 -1 502 -',
   'the balancer got no usable answer: refused, reset, TLS failed, header section over 32K, or the target ended an idle connection first', 'errors'),
  ('502', 'setting', 'keep-alive of the target',
   'has to be longer than idle_timeout.timeout_seconds of the balancer, 60 s: else a 502 now and then. Unless set: nginx 75 s, Node and Apache 5 s, Gunicorn 2 s', 'attributes'),
  ('502', 'setting', 'deregistration_delay.timeout_seconds',
   '300 s unless set: a request that a target takes longer for after it was taken out ends as 502', 'groups'),
  ('502', 'log', 'LambdaInvalidResponse', 'what the function returned is malformed, or lacks a field such as statusCode', 'log'),
  ('502', 'log', 'LambdaUnhandled', 'the function ended with an exception: see its log in CloudWatch', 'log'),
  ('502', 'log', 'LambdaThrottling', 'the function has used up its concurrency', 'log'),
  ('502', 'log', 'LambdaResponseTooLarge', 'the answer of the function is over 1 MB', 'log'),
  ('502', 'log', 'TargetConnectionErrorCount', 'CloudWatch: connections to targets that failed: nothing listens there, or a security group is in the way', 'metrics'),
  ('502', 'log', 'TargetTLSNegotiationErrorCount', 'CloudWatch: TLS with targets failed: ciphers or protocols do not fit', 'metrics'),
  ('503', 'log', '-1 -1 503 -',
   'the target group has no registered targets. Unhealthy ones alone are no reason: if all are, the balancer asks all of them', 'errors'),
  ('504', 'log', '-1 -1 504 -',
   'time minus request_creation_time tells: 10 s, no connection: security group, network ACL (ports 1024-65535 back), host down; 60 s (idle_timeout), no answer: a slow application', 'errors'),
  ('504', 'setting', 'idle_timeout.timeout_seconds', '60 s unless set, 1 to 4000: more than the slowest answer takes; the keep-alive of the targets more still', 'attributes'),
  ('504', 'log', 'LambdaConnectionTimeout', 'Lambda could not be reached in time', 'log'),
  ('500', 'log', '-1 -1 500 -', 'of the balancer itself: AWS WAF failed, or the login service could not be reached; error_reason says which', 'errors'),
  ('500', 'log', 'AuthTokenEpRequestTimeout', 'the balancer does not reach the token endpoint: DNS, security group, NAT gateway', 'log'),
  ('500', 'log', 'AuthUserinfoEpRequestTimeout', 'the balancer does not reach the user info endpoint: DNS, security group, NAT gateway', 'log'),
  ('500', 'log', 'waf-failed', 'in actions_executed: AWS WAF could not be asked; error_reason has WAFConnectionError, WAFServiceError and the like', 'log'),
  ('501', 'log', '-1 -1 501 -', 'Transfer-Encoding of the request is neither chunked nor identity', 'errors'),
  ('505', 'log', '-1 -1 505 -', 'HTTP/2 on a connection that began as HTTP/1, or the like', 'errors'),
  ('400', 'log', '-1 -1 400 -',
   'of the balancer: malformed, a line over 16K or a header section over 64K, or the client closed before it had sent all content', 'errors'),
  ('400', 'log', '"Severe" "*"', 'blocked by the desync mitigation mode; the word behind it is what is wrong, such as BadContentLength', 'log'),
  ('401', 'log', '-1 -1 401 -',
   'of the balancer: not logged in and the rule denies, denied by the identity provider, or more than 15 minutes between login page and login', 'errors'),
  ('401', 'log', 'AuthUserinfoResponseSizeExceeded', 'the claims of the user are over 11K: ask for less scope', 'log'),
  ('403', 'log', '-1 -1 403 -', 'AWS WAF blocked it: the log of the web ACL names the rule', 'errors'),
  ('403', 'log', '"waf" "-" "-"', 'actions_executed: AWS WAF was the last to see it, and blocked it', 'log'),
  ('405', 'log', '-1 -1 405 -', 'TRACE, which the balancer does not take', 'errors'),
  ('408', 'log', '-1 -1 408 -', 'the client sent nothing more for idle_timeout, 60 s unless set; TCP keep-alive does not count', 'errors'),
  ('413', 'log', '-1 -1 413 -', 'the target is a Lambda function, and the content is over 1 MB', 'errors'),
  ('413', 'log', 'LambdaRequestTooLarge', 'the target is a Lambda function, and the content is over 1 MB', 'log'),
  ('414', 'log', '-1 -1 414 -', 'the target or its query is too long for the balancer', 'errors'),
  ('460 AWS', 'log', '-1 -1 460 -', 'the client hung up before the answer, and before idle_timeout; time - request_creation_time is how long it waited', 'errors'),
  ('463 AWS', 'log', '-1 -1 463 -', 'X-Forwarded-For had over 30 addresses; no target was asked', 'errors'),
  ('464 AWS', 'log', '-1 -1 464 -', 'the target group is set to another protocol version than the client spoke; no target was asked', 'errors'),
  ('561 AWS', 'log', '-1 -1 561 -', 'the identity provider answered with an error; error_reason says which', 'errors'),
  ('561 AWS', 'log', 'AuthInvalidIdToken', 'the ID token of the provider is not valid', 'log'),
  ('561 AWS', 'log', 'AuthUserinfoEpRequestFailed', 'the user info endpoint answered with something else than 2xx', 'log');
-- by what one sees that the balancer itself answered
INSERT INTO alb SELECT column1, 'who', 'Server: awselb/2.0', 'the balancer itself; what comes from a target has the target''s Server', NULL
FROM (VALUES ('400'), ('403'), ('500'), ('502'), ('503'), ('504'));
INSERT INTO alb SELECT column1, 'log', 'elb_status_code, target_status_code',
  'the same code in both: the target sent it, look there; - in the second: the balancer''s own', 'log'
FROM (VALUES ('500'), ('502'), ('503'), ('504'));

INSERT INTO sign (status, position, brief, product, type, text, meaning, source)
SELECT status, 899 + row_number() OVER (PARTITION BY status ORDER BY rowid), 0, 'AWS ALB', type, text, meaning,
  'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/' || CASE page
  WHEN 'errors' THEN 'load-balancer-troubleshooting.html'
  WHEN 'log' THEN 'load-balancer-access-logs.html'
  WHEN 'metrics' THEN 'load-balancer-cloudwatch-metrics.html'
  WHEN 'groups' THEN 'load-balancer-target-groups.html'
  WHEN 'attributes' THEN 'edit-load-balancer-attributes.html' END
FROM alb ORDER BY rowid;
DROP TABLE alb;

INSERT INTO alias (entry, words) VALUES
  ('502', 'aws alb 502 elb 502 httpcode_elb_502_count intermittent 502 load balancer keep-alive lambda 502'),
  ('503', 'aws alb 503 elb 503 httpcode_elb_503_count no registered targets target group empty'),
  ('504', 'aws alb 504 elb 504 httpcode_elb_504_count idle timeout 60 seconds');

-- The target was reached; it gave nothing that could be used.
INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('502', 911, 0, 'AWS ALB', 'log', '-1 502 -',
   'The request reached the target, which closed or reset before its answer was complete: keep-alive shorter than 60 s, crash, restart.',
   'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html'),
  ('504', 911, 0, 'AWS ALB', 'log', '-1 504 -',
   'The request reached the target, which did not answer within the idle timeout (60 s): find what is slow there.',
   'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html');

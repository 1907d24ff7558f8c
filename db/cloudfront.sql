-- What CloudFront says in its access log (x-edge-detailed-result-type names the error where x-edge-result-type is Error) and in
-- X-Cache; at the end the little that Akamai makes public.

CREATE TEMP TABLE edge (status, type, text, meaning, page);
INSERT INTO edge VALUES
  ('502', 'log', 'OriginConnectError', 'no connection to the origin: nothing listens at that port, or TLS failed: certificate expired, self-signed or for another name', 'log'),
  ('502', 'log', 'OriginDnsError', 'the name of the origin does not resolve: dig it, and ask its name servers', 'log'),
  ('502', 'log', 'NonS3OriginDnsError', 'the name of the origin does not resolve: dig it, and ask its name servers', 'dns'),
  ('502', 'log', 'OriginHeaderTooBigError', 'a header field of the origin''s answer is too large', 'log'),
  ('502', 'log', 'OriginInvalidResponseError', 'the answer of the origin is not valid', 'log'),
  ('502', 'log', 'OriginContentRangeLengthError', 'Content-Length of the origin''s answer does not fit its Content-Range', 'log'),
  ('502', 'log', 'OriginReadError', 'the connection broke while the answer of the origin was read', 'log'),
  ('502', 'log', 'OriginWriteError', 'the connection broke while the request was sent to the origin', 'log'),
  ('502', 'log', 'OriginError', 'the origin answered incorrectly: see its log for this second', 'log'),
  ('504', 'log', 'OriginCommError', 'the origin did not let connect or did not answer in time: 10 s for a connection, tried 3 times, 30 s for an answer, unless set', 'log'),
  ('504', 'setting', 'Origin response timeout', '30 s unless set: for the first bytes, and between two packets of the answer', 'values'),
  ('504', 'setting', 'Origin connection timeout', '1 to 10 s, 10 s unless set; times Connection attempts, 3 unless set', 'values'),
  ('504', 'cause', 'the firewall of the origin', 'has to let in the addresses of CloudFront; a private address cannot be reached', '504'),
  ('502', 'setting', 'Origin keep-alive timeout', '5 s unless set: keep-alive of the origin server has to be longer', 'values'),
  ('503', 'log', 'CapacityExceeded', 'this edge location is short of capacity', 'log'),
  ('503', 'log', 'LimitExceeded', 'a quota of CloudFront is reached', 'log'),
  ('403', 'log', 'ClientGeoBlocked', 'the distribution refuses this country', 'log'),
  ('403', 'log', 'InvalidRequestBlocked', 'access to this resource is blocked', 'log'),
  ('403', 'log', 'InvalidRequestMethod', 'the distribution does not take this method: see Allowed HTTP methods of the cache behavior', 'log'),
  ('421', 'log', 'InvalidRequestCertificate', 'the distribution does not go with the certificate of the connection that the request came on', 'log'),
  ('400', 'log', 'InvalidRequestHeader', 'a header field of the request is not valid', 'log'),
  ('000 AWS', 'log', 'ClientHungUpRequest', 'the viewer hung up while it was sending its request', 'log'),
  ('000 AWS', 'log', 'ClientCommError', 'the connection to the viewer broke while it was answered; sc-status has the true code if the answer had begun', 'log');
-- by what one sees that CloudFront itself answered
INSERT INTO edge SELECT column1, 'who', 'X-Cache: Error from cloudfront', 'CloudFront made the page or passed an error on; is the time in the log of the origin?', '502'
FROM (VALUES ('403'), ('502'), ('503'), ('504'));

INSERT INTO sign (status, position, brief, product, type, text, meaning, source)
SELECT status, 1199 + row_number() OVER (PARTITION BY status ORDER BY rowid), 0, 'CloudFront', type, text, meaning,
  'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/' || CASE page
  WHEN 'log' THEN 'standard-logs-reference.html'
  WHEN 'dns' THEN 'http-502-dns-error.html'
  WHEN 'values' THEN 'distribution-web-values-specify.html'
  WHEN '502' THEN 'http-502-bad-gateway.html'
  WHEN '504' THEN 'http-504-gateway-timeout.html' END
FROM edge ORDER BY rowid;
DROP TABLE edge;

INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('504', 1250, 0, 'Akamai', 'setting', 'readTimeout', 'behavior of the property: no first byte, or nothing more, from the server behind in time; 20 s and 5 s in the manual''s sample of the defaults',
   'https://techdocs.akamai.com/terraform/docs/read-timeout');

INSERT INTO alias (entry, words) VALUES
  ('502', 'cloudfront 502 the request could not be satisfied cloudfront wasn''t able to connect to the origin'),
  ('504', 'cloudfront 504 the request could not be satisfied origin response timeout origin read timeout'),
  ('403', 'cloudfront 403 the request could not be satisfied request blocked');

-- What S3 says, alone and behind CloudFront.
INSERT INTO sign (status, position, brief, product, type, text, meaning, source) VALUES
  ('403', 1260, 0, 'S3', 'who', 'Server: AmazonS3',
   'S3 refused; behind CloudFront (X-Cache: Error from cloudfront) it was only passed on. x-amz-request-id finds the request in the logs of the bucket', 'https://docs.aws.amazon.com/AmazonS3/latest/API/RESTCommonResponseHeaders.html'),
  ('403', 1261, 0, 'S3', 'log', '<Code>AccessDenied</Code>',
   'no right, or no such object: to whom s3:ListBucket is not allowed a missing object is 403, not 404. Is the key there, letter by letter? Then the bucket policy', 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html'),
  ('403', 1262, 0, 'S3', 'setting', 'bucket policy',
   'with OAC it has to allow s3:GetObject to the service cloudfront.amazonaws.com, with OAI to that identity; see whether its condition names this distribution or the one before a redeploy', 'https://repost.aws/knowledge-center/s3-rest-api-cloudfront-error-403'),
  ('403', 1263, 0, 'S3', 'cause', 'only / is refused',
   'the distribution has no Default root object, such as index.html', 'https://repost.aws/knowledge-center/s3-rest-api-cloudfront-error-403'),
  ('403', 1264, 0, 'S3', 'cause', 'objects encrypted with KMS',
   'CloudFront needs OAC for them, OAI does not do', 'https://repost.aws/knowledge-center/s3-rest-api-cloudfront-error-403'),
  ('403', 1265, 0, 'CloudFront', 'cause', 'Server: AmazonS3',
   'the bucket refused, not CloudFront: a missing object, or a bucket policy that does not name this distribution; httplore 403 S3', 'https://repost.aws/knowledge-center/s3-rest-api-cloudfront-error-403'),
  ('404', 1260, 0, 'S3', 'log', '<Code>NoSuchKey</Code>',
   'no such object, said only to whom s3:ListBucket is allowed; to others a missing object is 403', 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html');

INSERT INTO alias (entry, words) VALUES
  ('403', 's3 bucket amazons3 accessdenied oac oai origin access control bucket policy x-amz-request-id static site cloudfront'),
  ('404', 's3 bucket nosuchkey missing object');

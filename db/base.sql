-- What the content files lean on: documents, classes, and the three ways of storing a response.

INSERT INTO specification (name, title, year, url, anchor) VALUES
  ('RFC 1945', 'Hypertext Transfer Protocol -- HTTP/1.0', 1996, 'https://www.rfc-editor.org/rfc/rfc1945', '#section-'),
  ('RFC 2068', 'Hypertext Transfer Protocol -- HTTP/1.1 (first edition)', 1997, 'https://www.rfc-editor.org/rfc/rfc2068', '#section-'),
  ('RFC 2295', 'Transparent Content Negotiation in HTTP', 1998, 'https://www.rfc-editor.org/rfc/rfc2295', '#section-'),
  ('RFC 2324', 'Hyper Text Coffee Pot Control Protocol', 1998, 'https://www.rfc-editor.org/rfc/rfc2324', '#section-'),
  ('RFC 2518', 'WebDAV (first edition)', 1999, 'https://www.rfc-editor.org/rfc/rfc2518', '#section-'),
  ('RFC 2616', 'Hypertext Transfer Protocol -- HTTP/1.1 (second edition)', 1999, 'https://www.rfc-editor.org/rfc/rfc2616', '#section-'),
  ('RFC 2774', 'An HTTP Extension Framework', 2000, 'https://www.rfc-editor.org/rfc/rfc2774', '#section-'),
  ('RFC 2817', 'Upgrading to TLS Within HTTP/1.1', 2000, 'https://www.rfc-editor.org/rfc/rfc2817', '#section-'),
  ('RFC 3229', 'Delta encoding in HTTP', 2002, 'https://www.rfc-editor.org/rfc/rfc3229', '#section-'),
  ('RFC 4918', 'HTTP Extensions for Web Distributed Authoring and Versioning (WebDAV)', 2007, 'https://www.rfc-editor.org/rfc/rfc4918', '#section-'),
  ('RFC 5842', 'Binding Extensions to WebDAV', 2010, 'https://www.rfc-editor.org/rfc/rfc5842', '#section-'),
  ('RFC 6585', 'Additional HTTP Status Codes', 2012, 'https://www.rfc-editor.org/rfc/rfc6585', '#section-'),
  ('RFC 7168', 'The Hyper Text Coffee Pot Control Protocol for Tea Efflux Appliances', 2014, 'https://www.rfc-editor.org/rfc/rfc7168', '#section-'),
  ('RFC 7231', 'HTTP/1.1: Semantics and Content', 2014, 'https://www.rfc-editor.org/rfc/rfc7231', '#section-'),
  ('RFC 7538', 'The Hypertext Transfer Protocol Status Code 308 (Permanent Redirect)', 2015, 'https://www.rfc-editor.org/rfc/rfc7538', '#section-'),
  ('RFC 7725', 'An HTTP Status Code to Report Legal Obstacles', 2016, 'https://www.rfc-editor.org/rfc/rfc7725', '#section-'),
  ('RFC 8297', 'An HTTP Status Code for Indicating Hints', 2017, 'https://www.rfc-editor.org/rfc/rfc8297', '#section-'),
  ('RFC 8470', 'Using Early Data in HTTP', 2018, 'https://www.rfc-editor.org/rfc/rfc8470', '#section-'),
  ('RFC 9110', 'HTTP Semantics', 2022, 'https://www.rfc-editor.org/rfc/rfc9110', '#section-'),
  ('RFC 9111', 'HTTP Caching', 2022, 'https://www.rfc-editor.org/rfc/rfc9111', '#section-'),
  ('RFC 9112', 'HTTP/1.1', 2022, 'https://www.rfc-editor.org/rfc/rfc9112', '#section-'),
  ('RFC 9113', 'HTTP/2', 2022, 'https://www.rfc-editor.org/rfc/rfc9113', '#section-'),
  ('RFC 9457', 'Problem Details for HTTP APIs', 2023, 'https://www.rfc-editor.org/rfc/rfc9457', '#section-');

INSERT INTO storing (store, sentence, in_short, spec, section) VALUES
  ('heuristic', 'Cached also without Cache-Control, for a time that the cache guesses', 'also if no field says so',
   'RFC 9110', '15.1'),
  ('explicit', 'Cached only if Cache-Control or Expires allows it', 'only if a field allows it', 'RFC 9111', '3'),
  ('never', 'Must not be stored by a cache', 'never', 'RFC 9111', '3');

-- Numbers that are met around HTTP but are no status codes.

-- Warn-codes of the field Warning, RFC 7234 section 5.5, obsoleted by RFC 9111 section 5.5.

INSERT INTO lookalike (code, text, entry) VALUES
  (110, 'A warn-code of the obsolete field Warning: the response is stale.', 'Warning'),
  (111, 'A warn-code of the obsolete field Warning: stale, because the check with the server behind it failed.', 'Warning'),
  (112, 'A warn-code of the obsolete field Warning: the cache is cut off from the network on purpose.', 'Warning'),
  (113, 'A warn-code of the obsolete field Warning: the cache guessed a lifetime of over a day, and the response is older than a day.', 'Warning'),
  (199, 'A warn-code of the obsolete field Warning: any remark on freshness, for people to read.', 'Warning'),
  (214, 'A warn-code of the obsolete field Warning: a proxy has changed the content. In FTP and SMTP: a help message.', 'Warning'),
  (299, 'A warn-code of the obsolete field Warning: any remark that stays after a check with the server, for people to read.', 'Warning');

-- Replies of other protocols: SMTP is RFC 5321 and RFC 4954, FTP is RFC 959, SIP is RFC 3261.

INSERT INTO lookalike (code, text, entry) VALUES
  (150, 'A reply of an FTP server: the file is there, the data connection is about to be opened.', NULL),
  (180, 'A response of SIP, telephony over IP: it rings at the other end.', NULL),
  (183, 'A response of SIP, telephony over IP: news on the progress of the call.', NULL),
  (220, 'A reply of a mail server (SMTP) or an FTP server: ready, the greeting.', NULL),
  (221, 'A reply of a mail server (SMTP) or an FTP server: it closes the connection, good-bye.', NULL),
  (227, 'A reply of an FTP server: passive mode, with the address and port for the data.', NULL),
  (230, 'A reply of an FTP server: the user is logged in.', NULL),
  (250, 'A reply of a mail server (SMTP) or an FTP server: done as asked.', NULL),
  (331, 'A reply of an FTP server: the user name is fine, now it needs the password.', NULL),
  (350, 'A reply of an FTP server: it waits for the command that completes this one.', NULL),
  (354, 'A reply of a mail server (SMTP): send the mail, and end it with a line that holds only a dot.', NULL),
  (480, 'A response of SIP, telephony over IP: the other side cannot be reached for now.', NULL),
  (486, 'A response of SIP, telephony over IP: busy.', NULL),
  (487, 'A response of SIP, telephony over IP: the call was given up before it was answered.', NULL),
  (535, 'A reply of a mail server (SMTP): user name or password is wrong.', NULL),
  (550, 'A reply of a mail server (SMTP): no such mailbox, or refused. Of an FTP server: no such file, or no right to it.', NULL),
  (552, 'A reply of a mail server (SMTP) or an FTP server: the storage allotted is used up.', NULL),
  (553, 'A reply of a mail server (SMTP): mailbox name not allowed. Of an FTP server: file name not allowed.', NULL),
  (554, 'A reply of a mail server (SMTP): the mail was not accepted; as greeting: no mail service here.', NULL);

-- The schema of httplore's database.
--
-- The SQL files of this folder are the source; the build feeds them to the sqlite3 shell in the
-- order of SQL_FILES in Makefile.am. Text is ASCII. A text key names an entry everywhere:
--
--   '404'          the registered meaning of a status code
--   '499 nginx'    what somebody else means by a number: code, space, origin
--   '4xx'          a class
--   'Retry-After'  a header field
--   'caching'      a topic (lower case, no space)
--   '401.3'        a sub-status code
--   'upstream timed out'  a line of a log or a set of flags, explained at length
--
-- Foreign keys are deferred, so the order of the content files does not matter.

PRAGMA encoding = 'UTF-8';
PRAGMA page_size = 4096;
PRAGMA foreign_keys = ON;
PRAGMA application_id = 0x68747470;  -- "http"; CATALOG_APPLICATION_ID in src/catalog/catalog.h
PRAGMA user_version = 7;             -- layout; CATALOG_LAYOUT in src/catalog/catalog.h

BEGIN;

-- A document that says something about HTTP.
CREATE TABLE specification (
  name   TEXT PRIMARY KEY CHECK (length(name) >= 3),   -- 'RFC 9110', 'nginx error pages'
  title  TEXT NOT NULL CHECK (length(title) >= 3),
  year   INTEGER CHECK (year BETWEEN 1990 AND 2100),   -- of publication; NULL: a living page
  url    TEXT NOT NULL CHECK (url LIKE 'https://%'),
  anchor TEXT                                          -- put between url and section, '#section-'; NULL: no anchors
) STRICT, WITHOUT ROWID;

-- Everything that has a page: what the browser lists, links lead to and a search finds.
CREATE TABLE entry (
  id      INTEGER PRIMARY KEY,                         -- rowid of the search tables
  key     TEXT NOT NULL UNIQUE CHECK (length(key) >= 1),
  kind    TEXT NOT NULL CHECK (kind IN ('status', 'class', 'header', 'topic', 'substatus', 'text')),
  name    TEXT NOT NULL CHECK (length(name) >= 1),     -- a status: the phrase; else what is shown as title
  summary TEXT NOT NULL CHECK (length(summary) BETWEEN 10 AND 100)  -- one sentence
) STRICT;

-- The five classes, RFC 9110 section 15.
CREATE TABLE class (
  key     TEXT PRIMARY KEY REFERENCES entry(key) DEFERRABLE INITIALLY DEFERRED,
  digit   INTEGER NOT NULL UNIQUE CHECK (digit BETWEEN 1 AND 5),
  gist    TEXT NOT NULL CHECK (length(gist) <= 48),    -- for the overview: 'it worked'
  unknown TEXT NOT NULL CHECK (unknown LIKE 'To a client it is %.'),  -- what a code of this class without a row is
  fault   TEXT NOT NULL,                               -- as in status, for codes without a row
  retry   TEXT NOT NULL,                               -- as status.retry_note, for codes without a row
  spec    TEXT NOT NULL REFERENCES specification(name) DEFERRABLE INITIALLY DEFERRED,
  section TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the three ways of storing a response mean, RFC 9111 section 3 and RFC 9110 section 15.1.
CREATE TABLE storing (
  store    TEXT PRIMARY KEY CHECK (store IN ('heuristic', 'explicit', 'never')),
  sentence TEXT NOT NULL,                              -- the line of the brief page
  in_short TEXT NOT NULL CHECK (length(in_short) <= 32), -- the same where statuses are compared
  spec     TEXT NOT NULL REFERENCES specification(name) DEFERRABLE INITIALLY DEFERRED,
  section  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One meaning of a status code.
CREATE TABLE status (
  key        TEXT PRIMARY KEY REFERENCES entry(key) DEFERRABLE INITIALLY DEFERRED,
  code       INTEGER NOT NULL CHECK (code BETWEEN 0 AND 999),
  origin     TEXT NOT NULL CHECK (length(origin) >= 2),  -- 'IETF', 'nginx', 'Esri'
  class      TEXT REFERENCES class(key) DEFERRABLE INITIALLY DEFERRED,  -- NULL for 000 and 999
  standing   TEXT NOT NULL CHECK (standing IN ('standard', 'experimental', 'temporary', 'deprecated',
                                               'obsoleted', 'reserved', 'unofficial')),
  fame       INTEGER NOT NULL CHECK (fame BETWEEN 0 AND 100),  -- how often one meets it; breaks ties in a search
  spec       TEXT REFERENCES specification(name) DEFERRABLE INITIALLY DEFERRED,  -- NULL only for folklore
  section    TEXT,
  folklore   INTEGER NOT NULL DEFAULT 0 CHECK (folklore IN (0, 1)),  -- 1: no document of the origin defines it
  content    TEXT NOT NULL CHECK (content IN ('allowed', 'forbidden')),  -- may the response carry content (to a GET)
  fault      TEXT NOT NULL CHECK (length(fault) BETWEEN 3 AND 140),  -- whose fault it is, as a phrase without full stop
  retry      TEXT NOT NULL CHECK (retry IN ('same', 'later', 'changed', 'elsewhere', 'no')),
             -- may the same request be sent again: as it is, after a wait, with a change, somewhere else, no
  retry_note TEXT NOT NULL CHECK (length(retry_note) BETWEEN 3 AND 160),
  store      TEXT REFERENCES storing(store) DEFERRABLE INITIALLY DEFERRED,  -- NULL where it is no final response
  store_note TEXT CHECK (length(store_note) <= 160),   -- what is special about caching this one, to stand behind storing.sentence
             -- or, where it begins with a capital letter, in its place; NULL: storing.sentence says it all
  store_spec TEXT REFERENCES specification(name) DEFERRABLE INITIALLY DEFERRED,  -- where store_note is said; NULL: as storing
  store_section TEXT,
  instead    TEXT CHECK (length(instead) BETWEEN 3 AND 160),  -- what the client gets where the code itself is not sent
  UNIQUE (code, origin),
  CHECK (key = CASE origin WHEN 'IETF' THEN printf('%03d', code) ELSE printf('%03d %s', code, origin) END),
  CHECK ((spec IS NULL) = (folklore = 1))
) STRICT, WITHOUT ROWID;

-- Where a status can be met: on the wire, only in a log, in a client, in the content of another response.
CREATE TABLE seen (
  status TEXT NOT NULL REFERENCES status(key) DEFERRABLE INITIALLY DEFERRED,
  place  TEXT NOT NULL CHECK (place IN ('wire', 'log', 'client', 'body')),
  PRIMARY KEY (status, place)
) STRICT, WITHOUT ROWID;

-- Phrases that older documents and programs use.
CREATE TABLE former_name (
  status TEXT NOT NULL REFERENCES status(key) DEFERRABLE INITIALLY DEFERRED,
  name   TEXT NOT NULL,
  used   TEXT NOT NULL,                                -- by whom: 'RFC 2616', 'nginx'
  PRIMARY KEY (status, name)
) STRICT, WITHOUT ROWID;

-- The name of a status in programming languages and frameworks.
CREATE TABLE constant (
  status   TEXT NOT NULL REFERENCES status(key) DEFERRABLE INITIALLY DEFERRED,
  language TEXT NOT NULL,
  name     TEXT NOT NULL,
  PRIMARY KEY (status, language, name)
) STRICT, WITHOUT ROWID;

-- The kinds of section that a page can have, in the order in which they are shown.
CREATE TABLE section_kind (
  kind     TEXT PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  title    TEXT NOT NULL UNIQUE                        -- English; src/page/headings.c holds it for translation
) STRICT, WITHOUT ROWID;

-- Prose. Paragraphs are separated by an empty line; a line that begins with two spaces is kept as it is.
CREATE TABLE section (
  entry TEXT NOT NULL REFERENCES entry(key) DEFERRABLE INITIALLY DEFERRED,
  kind  TEXT NOT NULL REFERENCES section_kind(kind) DEFERRABLE INITIALLY DEFERRED,
  text  TEXT NOT NULL CHECK (length(trim(text, char(10, 32))) >= 10),
  PRIMARY KEY (entry, kind)
) STRICT, WITHOUT ROWID;

-- The text of a topic or of a text, under titles of its own, in the order in which one learns it. Besides what section.text may
-- hold, lines 'TERM | explanation' make two columns.
CREATE TABLE chapter (
  entry    TEXT NOT NULL REFERENCES entry(key) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  title    TEXT NOT NULL CHECK (length(title) BETWEEN 3 AND 60),
  text     TEXT NOT NULL CHECK (length(trim(text, char(10, 32))) >= 10),
  PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

-- The day on which a document that is a source was read: pages on the web change.
CREATE TABLE citation (
  url  TEXT PRIMARY KEY CHECK (url GLOB 'http*://?*'),
  read TEXT NOT NULL CHECK (read GLOB '20[0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT, WITHOUT ROWID;

-- Products that the lab does not have, each with the version with which somebody tried by hand what db says of it.
CREATE TABLE by_hand (
  product TEXT PRIMARY KEY,
  source  TEXT NOT NULL CHECK (source GLOB product || ' [0-9]*')  -- 'curl 7.88.1'
) STRICT, WITHOUT ROWID;

-- What caches that are in use do with a status, where that differs from what the standard lets one expect.
CREATE TABLE practice (
  status TEXT PRIMARY KEY REFERENCES status(key) DEFERRABLE INITIALLY DEFERRED,
  text   TEXT NOT NULL CHECK (length(text) BETWEEN 10 AND 160),  -- a sentence
  source TEXT NOT NULL CHECK (length(source) >= 3)     -- 'Varnish 7.1.1' where it was tried (by hand: no fault of the lab
                                                       -- shows it), several with commas between; or a document's URL
) STRICT, WITHOUT ROWID;

-- Numbers that are met around HTTP but are no status codes.
CREATE TABLE lookalike (
  code  INTEGER PRIMARY KEY CHECK (code BETWEEN 100 AND 599),
  text  TEXT NOT NULL CHECK (length(text) BETWEEN 10 AND 160),  -- a sentence: what the number is
  entry TEXT REFERENCES entry(key) DEFERRABLE INITIALLY DEFERRED  -- the page that says more
) STRICT;

-- Header fields.
CREATE TABLE header (
  key       TEXT PRIMARY KEY COLLATE NOCASE REFERENCES entry(key) DEFERRABLE INITIALLY DEFERRED,
  direction TEXT NOT NULL CHECK (direction IN ('request', 'response', 'both')),
  standing  TEXT NOT NULL CHECK (standing IN ('standard', 'deprecated', 'obsoleted', 'unofficial')),
  spec      TEXT REFERENCES specification(name) DEFERRABLE INITIALLY DEFERRED,
  section   TEXT
) STRICT, WITHOUT ROWID;

-- The levels of demands, RFC 2119, in the order in which they are shown.
CREATE TABLE level (
  name     TEXT PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

-- What a specification demands of a field in connection with a status, a class, or any response at all.
CREATE TABLE rule (
  id        TEXT PRIMARY KEY CHECK (id GLOB '[a-z0-9]*'),  -- '401-www-authenticate'
  subject   TEXT NOT NULL REFERENCES entry(key) DEFERRABLE INITIALLY DEFERRED,  -- a status, a class, or 'any-response'
  field     TEXT NOT NULL COLLATE NOCASE REFERENCES header(key) DEFERRABLE INITIALLY DEFERRED,
  direction TEXT NOT NULL CHECK (direction IN ('request', 'response')),  -- which message carries the field
  actor     TEXT NOT NULL,                             -- who has to: 'server', 'proxy', 'client', 'cache'
  level     TEXT NOT NULL REFERENCES level(name) DEFERRABLE INITIALLY DEFERRED,
  condition TEXT NOT NULL CHECK (length(condition) BETWEEN 3 AND 120),  -- what is demanded and when, as a phrase
  spec      TEXT NOT NULL REFERENCES specification(name) DEFERRABLE INITIALLY DEFERRED,
  section   TEXT NOT NULL,
  predicate TEXT                                       -- how it can be seen in a response: 'absent if in-HTTP/2+', src/check/predicate.h
            CHECK (predicate IS NULL OR direction = 'response')
) STRICT;

-- What goes wrong every day without breaking a rule about a field: mistakes, contradictions, content where none may be.
CREATE TABLE pitfall (
  id        TEXT PRIMARY KEY CHECK (id GLOB '[a-z0-9]*'),  -- '304-unasked'
  subject   TEXT NOT NULL REFERENCES entry(key) DEFERRABLE INITIALLY DEFERRED,  -- as in rule
  field     TEXT COLLATE NOCASE REFERENCES header(key) DEFERRABLE INITIALLY DEFERRED,  -- that it shows in; NULL: in none
  severity  TEXT NOT NULL CHECK (severity IN ('violation', 'warning', 'note')),  -- a MUST is broken; a mistake; advice
  text      TEXT NOT NULL CHECK (length(text) BETWEEN 10 AND 160 AND text LIKE '%.'),  -- a sentence: what is wrong
  remedy    TEXT CHECK (length(remedy) BETWEEN 3 AND 120),  -- what to do: 'Send Cache-Control: no-store'
  spec      TEXT NOT NULL REFERENCES specification(name) DEFERRABLE INITIALLY DEFERRED,
  section   TEXT NOT NULL,
  predicate TEXT NOT NULL                              -- as in rule
) STRICT;

-- Two entries that are taken for one another; stored once, a < b.
CREATE TABLE relation (
  a       TEXT NOT NULL REFERENCES entry(key) DEFERRABLE INITIALLY DEFERRED,
  b       TEXT NOT NULL REFERENCES entry(key) DEFERRABLE INITIALLY DEFERRED,
  weight  INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 3),  -- 1: everybody asks; 3: rarely
  axis    TEXT NOT NULL CHECK (length(axis) BETWEEN 5 AND 80),  -- in what they differ
  about_a TEXT NOT NULL CHECK (length(about_a) BETWEEN 10 AND 100),  -- a seen from b; stands on b's page behind a's code
  about_b TEXT NOT NULL CHECK (length(about_b) BETWEEN 10 AND 100),  -- b seen from a; stands on a's page behind b's code
  short_a TEXT NOT NULL CHECK (length(short_a) BETWEEN 3 AND 28),  -- the same in a few words, for the brief page
  short_b TEXT NOT NULL CHECK (length(short_b) BETWEEN 3 AND 28),
  PRIMARY KEY (a, b),
  CHECK (a < b)
) STRICT, WITHOUT ROWID;

-- Codes that are compared as a whole.
CREATE TABLE family (
  name     TEXT PRIMARY KEY,                           -- 'login'
  position INTEGER NOT NULL UNIQUE,                    -- on the overview
  gist     TEXT NOT NULL CHECK (length(gist) <= 48),   -- 'who asks for which login'
  summary  TEXT NOT NULL CHECK (length(summary) BETWEEN 20 AND 160)  -- the sentence that tells the members apart
) STRICT, WITHOUT ROWID;

CREATE TABLE family_member (
  family   TEXT NOT NULL REFERENCES family(name) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  entry    TEXT NOT NULL REFERENCES status(key) DEFERRABLE INITIALLY DEFERRED,
  take     TEXT NOT NULL CHECK (length(take) BETWEEN 10 AND 100),  -- when to take this one
  PRIMARY KEY (family, position),
  UNIQUE (family, entry)
) STRICT, WITHOUT ROWID;

-- Redirects, RFC 9110 section 15.4.
CREATE TABLE redirect (
  status    TEXT PRIMARY KEY REFERENCES status(key) DEFERRABLE INITIALLY DEFERRED,
  permanent INTEGER NOT NULL CHECK (permanent IN (0, 1)),
  method    TEXT NOT NULL CHECK (method IN ('kept', 'may-become-GET', 'GET'))
) STRICT, WITHOUT ROWID;

-- Words by which people look for an entry; searched, never shown.
CREATE TABLE alias (
  entry TEXT NOT NULL REFERENCES entry(key) DEFERRABLE INITIALLY DEFERRED,
  words TEXT NOT NULL CHECK (length(words) >= 2),
  PRIMARY KEY (entry, words)
) STRICT, WITHOUT ROWID;

-- What goes wrong around a response, in the order in which pages list it.
CREATE TABLE fault (
  key      TEXT PRIMARY KEY CHECK (key GLOB '[a-z]*'),
  position INTEGER NOT NULL UNIQUE,
  title    TEXT NOT NULL CHECK (length(title) BETWEEN 5 AND 40)  -- a phrase: 'the server behind refuses'
) STRICT, WITHOUT ROWID;

-- What a product makes of a fault. `make lab` makes it happen and compares.
CREATE TABLE outcome (
  fault   TEXT NOT NULL REFERENCES fault(key) DEFERRABLE INITIALLY DEFERRED,
  product TEXT NOT NULL CHECK (length(product) >= 3),
  code    INTEGER CHECK (code BETWEEN 100 AND 999),    -- what the client gets; NULL: no status
  logged  INTEGER CHECK (logged IS NULL OR (logged BETWEEN 0 AND 999 AND logged IS NOT code)),  -- what the product's log has, if another
  source  TEXT NOT NULL CHECK (length(source) >= 3),   -- 'nginx 1.22.1' where it was tried, or a document's URL
  PRIMARY KEY (fault, product)
) STRICT, WITHOUT ROWID;

-- What somebody who debugs looks at, and what a product's log line, flag or setting has to do with a status.
CREATE TABLE sign (
  status   TEXT NOT NULL REFERENCES status(key) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  brief    INTEGER NOT NULL CHECK (brief IN (0, 1)),   -- 1: also on the brief page
  product  TEXT,                                       -- NULL: any
  type     TEXT NOT NULL CHECK (type IN ('who', 'log', 'flag', 'setting', 'cause')),
             -- who: by what one sees that this product made the response
  text     TEXT NOT NULL CHECK (length(text) BETWEEN 2 AND 100),  -- the line, with * for what changes in it; the flag,
                                                       -- setting, or place to look
  spelling TEXT,                                       -- a pattern of GLOB, where a flag has more forms than its text, or
                                                       -- 'name=value' of a variable, $name, in a line
  meaning  TEXT NOT NULL CHECK (length(meaning) BETWEEN 5 AND 200),
  source   TEXT,                                       -- 'nginx 1.22.1' where it was tried, or a document's URL; of a
                                                       -- product's setting always a document
  entry    TEXT REFERENCES entry(key) DEFERRABLE INITIALLY DEFERRED,  -- the page that explains it at length
  PRIMARY KEY (status, position),
  CHECK (text GLOB '*[A-Za-z0-9]*' OR type = 'flag')
) STRICT, WITHOUT ROWID;

-- Which entries a topic leads to, in the order in which one learns them.
CREATE TABLE topic_link (
  topic    TEXT NOT NULL REFERENCES entry(key) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  entry    TEXT NOT NULL REFERENCES entry(key) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (topic, position)
) STRICT, WITHOUT ROWID;

-- Sub-status codes of one product.
CREATE TABLE substatus (
  key     TEXT PRIMARY KEY REFERENCES entry(key) DEFERRABLE INITIALLY DEFERRED,
  status  TEXT NOT NULL REFERENCES status(key) DEFERRABLE INITIALLY DEFERRED,
  product TEXT NOT NULL,
  spec    TEXT NOT NULL REFERENCES specification(name) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- An exchange as it stands on the wire. Written with LF here; the build turns line ends into CRLF.
CREATE TABLE example (
  status   TEXT PRIMARY KEY REFERENCES status(key) DEFERRABLE INITIALLY DEFERRED,
  request  TEXT NOT NULL,
  response TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Cache-Control directives, RFC 9111 section 5.2 and its extensions.
CREATE TABLE directive (
  name        TEXT PRIMARY KEY,
  in_request  INTEGER NOT NULL CHECK (in_request IN (0, 1)),
  in_response INTEGER NOT NULL CHECK (in_response IN (0, 1)),
  argument    TEXT NOT NULL CHECK (argument IN ('none', 'seconds', 'optional seconds', 'optional fields')),
  meaning     TEXT NOT NULL CHECK (length(meaning) BETWEEN 10 AND 160),
  in_short    TEXT CHECK (length(in_short) BETWEEN 3 AND 48),  -- what it says in a response, as token.meaning; NULL: nothing
  spec        TEXT NOT NULL REFERENCES specification(name) DEFERRABLE INITIALLY DEFERRED,
  section     TEXT NOT NULL,
  CHECK ((in_short IS NULL) = (in_response = 0))
) STRICT, WITHOUT ROWID;

-- The pages on which they are listed.
CREATE TABLE directive_page (
  entry TEXT PRIMARY KEY REFERENCES entry(key) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- What --check looks up ---------------------------------------------------------------------------------

-- What values of a field say of a response, and pieces of values: what stands between commas and semicolons. The
-- directives of Cache-Control have a table of their own. A field need not have a page.
CREATE TABLE token (
  field   TEXT NOT NULL COLLATE NOCASE CHECK (length(field) >= 2),
  token   TEXT NOT NULL COLLATE NOCASE CHECK (length(token) <= 48),  -- 'hit', 'fwd=stale'; with = at its end: with
                                                       -- any other argument; with =-: with a negative one; '': any
                                                       -- other value
  meaning TEXT NOT NULL CHECK (length(meaning) BETWEEN 2 AND 80),  -- a phrase; in it * stands for the argument or the
                                                       -- value, # for the time that so many seconds are
  PRIMARY KEY (field, token)
) STRICT, WITHOUT ROWID;

-- Where networks have data centres: they name them after airports.
CREATE TABLE place (
  code TEXT PRIMARY KEY CHECK (code GLOB '[A-Z][A-Z][A-Z]'),
  city TEXT NOT NULL CHECK (length(city) >= 3)
) STRICT, WITHOUT ROWID;

-- By what one sees who passed a response on, in the order in which they are looked for.
CREATE TABLE mark (
  position INTEGER PRIMARY KEY,
  field    TEXT NOT NULL COLLATE NOCASE CHECK (length(field) >= 2),
  text     TEXT NOT NULL,                              -- that its value holds, in any letter case; '': any value
  product  TEXT NOT NULL CHECK (length(product) >= 2),
  alias    TEXT CHECK (length(alias) >= 2),            -- the product as which it names itself in Via, if that is another
  side     TEXT NOT NULL CHECK (side IN ('client', 'origin')),  -- where it stands, seen from those in Via
  place    TEXT CHECK (place IN ('first', 'last'))     -- where in the value the data centre is; NULL: it is not there
) STRICT;

-- Every name of an entry: its key, its phrase or title, older phrases, names in programs.
CREATE TABLE called (
  name  TEXT NOT NULL COLLATE NOCASE,
  entry TEXT NOT NULL REFERENCES entry(key) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (name, entry)
) STRICT, WITHOUT ROWID;

-- Every word that the search knows, as it is written: for words that are cut short or misspelt.
CREATE TABLE word (
  word    TEXT PRIMARY KEY,
  entries INTEGER NOT NULL                             -- how many entries hold it
) STRICT, WITHOUT ROWID;

INSERT INTO level (name, position) VALUES
  ('MUST', 1), ('MUST NOT', 2), ('SHOULD', 3), ('SHOULD NOT', 4), ('MAY', 5);

INSERT INTO section_kind (kind, position, title) VALUES
  ('meaning',  1, 'Meaning'),
  ('server',   2, 'What the server does'),
  ('client',   3, 'What the client does'),
  ('headers',  4, 'Header fields'),
  ('redirect', 5, 'Redirect'),
  ('caching',  6, 'Caching'),
  ('choosing', 7, 'Choosing it'),
  ('history',  8, 'In older texts');

-- What was read. Spans are UTF-16 offsets into articles.text, end exclusive; a list keeps its order in n, from 1.
-- Ids come from the content, so writing twice is writing once. In every other table, article is articles.key.

CREATE TABLE engines (
    id        TEXT NOT NULL PRIMARY KEY,        -- from version, knowledge and models
    version   TEXT NOT NULL,
    knowledge TEXT NOT NULL,
    models    TEXT NOT NULL                     -- "name=sha256:…", one a line, in order of the name
) WITHOUT ROWID;

CREATE TABLE articles (
    key                INTEGER PRIMARY KEY,     -- of this file only, in order of arrival: keeps the other tables small and their inserts at the end
    id                 TEXT NOT NULL UNIQUE,    -- from the content; what is printed
    engine             TEXT NOT NULL REFERENCES engines (id),
    location           TEXT NOT NULL,           -- of all places where this content was met, the first in ordinal order
    origin_kind        TEXT NOT NULL,
    origin_sha256      TEXT NOT NULL,
    origin_charset     TEXT NOT NULL,
    outlet             TEXT,
    outlet_name        TEXT,
    outlet_host        TEXT,
    url                TEXT,
    language           TEXT NOT NULL,
    headline_start     INTEGER,
    headline_end       INTEGER,
    declared_day       TEXT,
    declared_basis     TEXT,
    declared_start     INTEGER,
    declared_end       INTEGER,
    published_best     TEXT,
    published_earliest TEXT,
    published_latest   TEXT,
    published_basis    TEXT NOT NULL,
    text               TEXT NOT NULL
);

CREATE INDEX articles_by_engine ON articles (engine);
CREATE INDEX articles_by_day ON articles (coalesce(published_best, published_earliest), location);

-- Every place where an article's content was met.
CREATE TABLE sightings (
    article  INTEGER NOT NULL,
    location TEXT NOT NULL,
    PRIMARY KEY (article, location)
) WITHOUT ROWID;

CREATE TABLE published_evidence (
    article INTEGER NOT NULL, n INTEGER NOT NULL, span_start INTEGER NOT NULL, span_end INTEGER NOT NULL,
    PRIMARY KEY (article, n)
) WITHOUT ROWID;

CREATE TABLE noise (
    article INTEGER NOT NULL, n INTEGER NOT NULL, span_start INTEGER NOT NULL, span_end INTEGER NOT NULL, reason TEXT NOT NULL,
    PRIMARY KEY (article, n)
) WITHOUT ROWID;

CREATE TABLE passages (
    article INTEGER NOT NULL, n INTEGER NOT NULL, span_start INTEGER NOT NULL, span_end INTEGER NOT NULL, kind TEXT NOT NULL,
    PRIMARY KEY (article, n)
) WITHOUT ROWID;

CREATE TABLE warnings (
    article INTEGER NOT NULL, n INTEGER NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (article, n)
) WITHOUT ROWID;

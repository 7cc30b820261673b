-- Who is named where. The printed id of a mention is ARTICLE/mN, of a role ARTICLE/rN, of an appellation ARTICLE/aN.

CREATE TABLE actors (
    article INTEGER NOT NULL,
    n       INTEGER NOT NULL,
    id      TEXT NOT NULL,
    kind    TEXT NOT NULL,
    name    TEXT NOT NULL,
    name_en TEXT NOT NULL,
    known   INTEGER NOT NULL,
    country TEXT,
    sectors TEXT NOT NULL,                      -- PLOVER codes, a space between
    PRIMARY KEY (article, n)
) WITHOUT ROWID;

CREATE INDEX actors_by_id ON actors (id, article);

CREATE TABLE mentions (
    article INTEGER NOT NULL, n INTEGER NOT NULL, span_start INTEGER NOT NULL, span_end INTEGER NOT NULL,
    actor   TEXT NOT NULL,
    form    TEXT NOT NULL,
    rule    TEXT NOT NULL,
    PRIMARY KEY (article, n)
) WITHOUT ROWID;

CREATE TABLE roles (
    article INTEGER NOT NULL, n INTEGER NOT NULL, span_start INTEGER NOT NULL, span_end INTEGER NOT NULL,
    actor        TEXT NOT NULL,
    organisation TEXT,
    PRIMARY KEY (article, n)
) WITHOUT ROWID;

CREATE TABLE appellations (
    article INTEGER NOT NULL, n INTEGER NOT NULL, span_start INTEGER NOT NULL, span_end INTEGER NOT NULL,
    actor        TEXT,
    valence      TEXT NOT NULL,
    voice        TEXT NOT NULL,                 -- 'outlet' or a statement of the same article
    scare_quotes INTEGER NOT NULL,
    PRIMARY KEY (article, n)
) WITHOUT ROWID;

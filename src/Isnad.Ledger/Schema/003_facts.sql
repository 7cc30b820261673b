-- What is said and what is done. The printed id of a statement or event is ARTICLE/ID; of a time ARTICLE/tN; of a quantity
-- ARTICLE/qN; of an instrument ARTICLE/iN.

CREATE TABLE times (
    article INTEGER NOT NULL, n INTEGER NOT NULL, span_start INTEGER NOT NULL, span_end INTEGER NOT NULL,
    type    TEXT NOT NULL,
    value   TEXT,                               -- ISO 8601, intervals a/b
    rule    TEXT NOT NULL,
    PRIMARY KEY (article, n)
) WITHOUT ROWID;

CREATE TABLE quantities (
    article INTEGER NOT NULL, n INTEGER NOT NULL, span_start INTEGER NOT NULL, span_end INTEGER NOT NULL,
    value   REAL NOT NULL,
    unit    TEXT NOT NULL,
    bound   TEXT NOT NULL,
    PRIMARY KEY (article, n)
) WITHOUT ROWID;

CREATE TABLE instruments (
    article INTEGER NOT NULL,
    n       INTEGER NOT NULL,
    id      TEXT NOT NULL,
    name    TEXT NOT NULL,
    name_en TEXT,
    kind    TEXT NOT NULL,
    date    TEXT,
    rule    TEXT NOT NULL,
    PRIMARY KEY (article, n)
) WITHOUT ROWID;

CREATE INDEX instruments_by_id ON instruments (id, article);

CREATE TABLE instrument_mentions (
    article    INTEGER NOT NULL,
    instrument INTEGER NOT NULL,                -- instruments.n
    n          INTEGER NOT NULL, span_start INTEGER NOT NULL, span_end INTEGER NOT NULL,
    PRIMARY KEY (article, instrument, n)
) WITHOUT ROWID;

CREATE TABLE statements (
    article           INTEGER NOT NULL,
    n                 INTEGER NOT NULL,
    id                TEXT NOT NULL,
    rule              TEXT NOT NULL,
    cue_start         INTEGER NOT NULL,
    cue_end           INTEGER NOT NULL,
    act               TEXT NOT NULL,
    form              TEXT NOT NULL,
    speaker           TEXT,
    speaker_start     INTEGER NOT NULL,
    speaker_end       INTEGER NOT NULL,
    addressee         TEXT,
    channel           TEXT NOT NULL,
    channel_start     INTEGER,
    channel_end       INTEGER,
    channel_inherited INTEGER NOT NULL,
    content_start     INTEGER NOT NULL,
    content_end       INTEGER NOT NULL,
    status            TEXT NOT NULL,
    inside            TEXT,                     -- id of a statement of the same article
    PRIMARY KEY (article, n)
) WITHOUT ROWID;

CREATE UNIQUE INDEX statements_by_id ON statements (article, id);
CREATE INDEX statements_by_speaker ON statements (speaker, act, article);

-- The chain of a statement: n = 1 is the outermost link.
CREATE TABLE links (
    article    INTEGER NOT NULL,
    statement  TEXT NOT NULL,
    n          INTEGER NOT NULL,
    role       TEXT NOT NULL,
    actor      TEXT,
    name       TEXT NOT NULL,
    span_start INTEGER,
    span_end   INTEGER,
    PRIMARY KEY (article, statement, n)
) WITHOUT ROWID;

-- How a statement was decided, step by step.
CREATE TABLE reasons (
    article    INTEGER NOT NULL,
    statement  TEXT NOT NULL,
    n          INTEGER NOT NULL,
    step       TEXT NOT NULL,
    rule       TEXT NOT NULL,
    span_start INTEGER,
    span_end   INTEGER,
    PRIMARY KEY (article, statement, n)
) WITHOUT ROWID;

CREATE TABLE events (
    article       INTEGER NOT NULL,
    n             INTEGER NOT NULL,
    id            TEXT NOT NULL,
    rule          TEXT NOT NULL,
    type          TEXT NOT NULL,
    mode          TEXT,
    trigger_start INTEGER NOT NULL,
    trigger_end   INTEGER NOT NULL,
    place         TEXT,
    when_start    INTEGER,
    when_end      INTEGER,
    when_type     TEXT,
    when_value    TEXT,
    when_rule     TEXT,
    status        TEXT NOT NULL,
    attributed_to TEXT NOT NULL,                -- 'outlet' or a statement of the same article
    PRIMARY KEY (article, n)
) WITHOUT ROWID;

CREATE UNIQUE INDEX events_by_id ON events (article, id);
CREATE INDEX events_by_type ON events (type, when_value, article);

-- The actors of a fact: whom a statement is about, who does an event and to whom, the parties of an instrument.
CREATE TABLE participants (
    article INTEGER NOT NULL,
    fact    TEXT NOT NULL,                      -- s3, e1, i2
    part    TEXT NOT NULL,                      -- about, source, recipient, party
    n       INTEGER NOT NULL,
    actor   TEXT NOT NULL,
    PRIMARY KEY (article, fact, part, n)
) WITHOUT ROWID;

CREATE INDEX participants_by_actor ON participants (actor, article, fact);

-- What the ledger works out from what it holds: which articles tell one event, and which share their text. All of it follows from the
-- articles, whatever the order they came in; isnad can make it anew.

-- Whether the article only refers to an event, or dates it well before itself.
ALTER TABLE events ADD COLUMN background INTEGER NOT NULL DEFAULT 0;

-- What of an article is compared with others. bytes is an index, not a fact: hashes and weights, made from the article's rows.
CREATE TABLE sketches (
    article INTEGER NOT NULL PRIMARY KEY,
    linked  INTEGER NOT NULL,                   -- 1 once compared with all others that are linked
    bytes   BLOB NOT NULL
);

CREATE INDEX sketches_unlinked ON sketches (linked) WHERE linked = 0;

-- Two articles that may tell one event. article is the one whose id comes first.
CREATE TABLE edges (
    article  INTEGER NOT NULL,
    other    INTEGER NOT NULL,
    together INTEGER NOT NULL,                  -- probability that both tell one event, in thousandths
    PRIMARY KEY (article, other)
) WITHOUT ROWID;

CREATE INDEX edges_by_other ON edges (other);

-- Two articles that share text.
CREATE TABLE reuses (
    article     INTEGER NOT NULL,
    other       INTEGER NOT NULL,
    containment INTEGER NOT NULL,               -- share of the smaller one's words that both have in runs, in thousandths
    kind        TEXT NOT NULL,                  -- same-text, wire-copy, shared-readout, shared-quote, background, template
    PRIMARY KEY (article, other)
) WITHOUT ROWID;

CREATE INDEX reuses_by_other ON reuses (other);

CREATE TABLE reuse_spans (
    article     INTEGER NOT NULL, other INTEGER NOT NULL, n INTEGER NOT NULL,
    span_start  INTEGER NOT NULL, span_end INTEGER NOT NULL,
    other_start INTEGER NOT NULL, other_end INTEGER NOT NULL,
    PRIMARY KEY (article, other, n)
) WITHOUT ROWID;

-- The story of every article; a story's id is made from its first article.
CREATE TABLE story_articles (
    article INTEGER NOT NULL PRIMARY KEY,
    story   TEXT NOT NULL
);

CREATE INDEX story_articles_by_story ON story_articles (story);

-- One row: what made the sketches and edges, and whether stories lag behind edges.
CREATE TABLE linking (
    version TEXT NOT NULL,
    stale   INTEGER NOT NULL
);

INSERT INTO linking VALUES ('', 1);

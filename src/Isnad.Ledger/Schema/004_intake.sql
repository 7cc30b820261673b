-- Inputs that could not be read, as of the last time they were tried; a later success takes the row away.
CREATE TABLE refusals (
    location TEXT NOT NULL PRIMARY KEY,
    reason   TEXT NOT NULL
) WITHOUT ROWID;

-- A journal of ingest runs that changed something. The only table with a clock in it.
CREATE TABLE ingests (
    n        INTEGER PRIMARY KEY,
    at       TEXT NOT NULL,
    engine   TEXT NOT NULL,
    inputs   INTEGER NOT NULL,
    read     INTEGER NOT NULL,
    known    INTEGER NOT NULL,
    refused  INTEGER NOT NULL
);

-- Messengers: turns in parts, what is held back, what vanishes from a phone, how fast a channel may send.

ALTER TABLE outbox ADD COLUMN part BIGINT NOT NULL DEFAULT 0;          -- the part of the turn that is sent next
ALTER TABLE outbox ADD COLUMN held BOOLEAN NOT NULL DEFAULT FALSE;     -- not shown before the visitor goes on
ALTER TABLE outbox ADD COLUMN asked BIGINT NOT NULL DEFAULT 0;         -- when the visitor had last done something
ALTER TABLE outbox ADD COLUMN disarms BIGINT;                          -- the turn whose buttons are taken away before it
ALTER TABLE turn ADD COLUMN doubtful BOOLEAN NOT NULL DEFAULT FALSE;   -- nobody knows whether the platform took it

-- What is still to be deleted from the phone of somebody who has erased their conversation.
CREATE TABLE retraction (
    id       TEXT   NOT NULL PRIMARY KEY,
    channel  TEXT   NOT NULL,
    body     BLOB   NOT NULL,                 -- sealed: the address, the language, the platform's ids
    since    BIGINT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    due      BIGINT NOT NULL,
    owner    TEXT,
    leased   BIGINT NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX retraction_channel ON retraction (channel, due);

-- People who have moved from a messenger to the page: their phone is told harmless things from then on.
CREATE TABLE moved (
    peer  BLOB   NOT NULL PRIMARY KEY,        -- blind index
    until BIGINT NOT NULL
) WITHOUT ROWID;

-- When a channel may send its next bubble, for all nodes together.
CREATE TABLE pace (
    channel TEXT   NOT NULL PRIMARY KEY,
    next    BIGINT NOT NULL
) WITHOUT ROWID;

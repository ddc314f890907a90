-- What is clear here: channel, language, topic, risk, holder, counselor's id, outcome and times. Every BLOB is sealed or is a
-- blind index. Times are milliseconds since 1970, ids are made by the house.

CREATE TABLE conversation (
    id        TEXT   NOT NULL PRIMARY KEY,
    channel   TEXT   NOT NULL,
    peer      BLOB   NOT NULL,                    -- blind index over channel and address
    address   BLOB,                               -- sealed; NULL where the visitor reads
    version   BIGINT NOT NULL,
    seq       BIGINT NOT NULL,
    floor     BIGINT NOT NULL,
    locale    TEXT,
    topic     TEXT,
    risk      BIGINT NOT NULL,
    holder    TEXT   NOT NULL CHECK (holder IN ('flow', 'queue', 'counselor', 'closed')),
    counselor TEXT,
    waiting   BIGINT,                             -- since when, in the queue and with a counselor
    memory    BLOB,                               -- sealed; NULL once the conversation is erased
    opened    BIGINT NOT NULL,
    touched   BIGINT NOT NULL,
    ended     BIGINT,
    outcome   TEXT,
    CHECK ((holder = 'counselor') = (counselor IS NOT NULL)),
    CHECK ((holder = 'closed') = (ended IS NOT NULL))
);
CREATE UNIQUE INDEX conversation_open ON conversation (peer) WHERE holder <> 'closed';
CREATE INDEX conversation_peer ON conversation (peer, ended DESC) WHERE holder = 'closed';
CREATE INDEX conversation_desk ON conversation (risk DESC, waiting, id) WHERE holder IN ('queue', 'counselor');
CREATE INDEX conversation_ended ON conversation (ended) WHERE holder = 'closed';

CREATE TABLE turn (
    conversation TEXT    NOT NULL,
    seq          BIGINT  NOT NULL,
    body         BLOB    NOT NULL,                -- sealed
    at           BIGINT  NOT NULL,
    handles      BLOB,                            -- sealed: the platform's ids of what was sent
    failed       BOOLEAN NOT NULL DEFAULT FALSE,  -- the platform will never take it
    PRIMARY KEY (conversation, seq)
) WITHOUT ROWID;

-- Delivery keys, for 48 hours: what is delivered twice is taken once.
CREATE TABLE delivery (
    key          BLOB   NOT NULL PRIMARY KEY,     -- blind index
    conversation TEXT   NOT NULL,
    first_seq    BIGINT NOT NULL,
    last_seq     BIGINT NOT NULL,
    at           BIGINT NOT NULL                  -- the hour
) WITHOUT ROWID;
CREATE INDEX delivery_at ON delivery (at);

CREATE TABLE timer (
    conversation TEXT   NOT NULL,
    kind         TEXT   NOT NULL,
    due          BIGINT NOT NULL,
    PRIMARY KEY (conversation, kind)
) WITHOUT ROWID;
CREATE INDEX timer_due ON timer (due);

-- What is still to be sent. A row says where the words stand, never what they are.
CREATE TABLE outbox (
    conversation TEXT   NOT NULL,
    seq          BIGINT NOT NULL,
    channel      TEXT   NOT NULL,
    since        BIGINT NOT NULL,
    attempts     BIGINT NOT NULL DEFAULT 0,
    due          BIGINT NOT NULL,
    owner        TEXT,
    leased       BIGINT NOT NULL DEFAULT 0,       -- until when the owner has it
    PRIMARY KEY (conversation, seq)
) WITHOUT ROWID;
CREATE INDEX outbox_channel ON outbox (channel, due);

CREATE TABLE pass (
    kind         TEXT   NOT NULL,
    locator      BLOB   NOT NULL,                 -- blind index
    conversation TEXT   NOT NULL,
    hash         BLOB,                            -- sealed
    until        BIGINT NOT NULL,
    tries        BIGINT NOT NULL DEFAULT 0,
    locked       BIGINT,
    PRIMARY KEY (kind, locator),
    UNIQUE (conversation, kind)
) WITHOUT ROWID;

CREATE TABLE counselor (
    id      TEXT   NOT NULL PRIMARY KEY,
    name    BLOB   NOT NULL UNIQUE,               -- blind index of the lower-case name
    record  BLOB   NOT NULL,                      -- sealed
    version BIGINT NOT NULL
);

CREATE TABLE invitation (
    token  BLOB   NOT NULL PRIMARY KEY,           -- blind index
    record BLOB   NOT NULL,                       -- sealed
    until  BIGINT NOT NULL
) WITHOUT ROWID;

CREATE TABLE sign_in (
    token     BLOB   NOT NULL PRIMARY KEY,        -- blind index
    counselor TEXT   NOT NULL,
    since     BIGINT NOT NULL,
    seen      BIGINT NOT NULL,
    presence  BLOB   NOT NULL                     -- sealed
) WITHOUT ROWID;
CREATE INDEX sign_in_counselor ON sign_in (counselor);

-- What the staff did, and every change of a risk. Append only; each entry's link is a keyed hash over the one before it.
CREATE TABLE audit (
    node    TEXT   NOT NULL,
    seq     BIGINT NOT NULL,
    at      BIGINT NOT NULL,
    actor   TEXT   NOT NULL,
    action  TEXT   NOT NULL,
    subject TEXT   NOT NULL,
    reason  BLOB,                                 -- sealed
    link    BLOB   NOT NULL,
    PRIMARY KEY (node, seq)
) WITHOUT ROWID;
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append only'); END;
CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append only'); END;

-- Where each node's chain ends.
CREATE TABLE audit_head (
    node TEXT   NOT NULL PRIMARY KEY,
    seq  BIGINT NOT NULL,
    link BLOB   NOT NULL
) WITHOUT ROWID;

CREATE TABLE lease (
    name  TEXT   NOT NULL PRIMARY KEY,
    owner TEXT   NOT NULL,
    until BIGINT NOT NULL
) WITHOUT ROWID;

-- Closed conversations by Korean day: counted when they end, for they do not stay.
CREATE TABLE statistic (
    day     BIGINT NOT NULL,
    channel TEXT   NOT NULL,
    locale  TEXT   NOT NULL,
    topic   TEXT   NOT NULL,
    risk    BIGINT NOT NULL,
    outcome TEXT   NOT NULL,
    count   BIGINT NOT NULL,
    PRIMARY KEY (day, channel, locale, topic, risk, outcome)
) WITHOUT ROWID;

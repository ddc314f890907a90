-- What is clear here: channel, language, topic, risk, holder, counselor's id, outcome and times. Every BYTEA is sealed or is a
-- blind index. Times are milliseconds since 1970, ids are made by the house.

CREATE TABLE conversation (
    id        TEXT   NOT NULL PRIMARY KEY,
    channel   TEXT   NOT NULL,
    peer      BYTEA  NOT NULL,                    -- blind index over channel and address
    address   BYTEA,                               -- sealed; NULL where the visitor reads
    version   BIGINT NOT NULL,
    seq       BIGINT NOT NULL,
    floor     BIGINT NOT NULL,
    locale    TEXT,
    topic     TEXT,
    risk      BIGINT NOT NULL,
    holder    TEXT   NOT NULL CHECK (holder IN ('flow', 'queue', 'counselor', 'closed')),
    counselor TEXT,
    waiting   BIGINT,                             -- since when, in the queue and with a counselor
    memory    BYTEA,                               -- sealed; NULL once the conversation is erased
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
    body         BYTEA   NOT NULL,                -- sealed
    at           BIGINT  NOT NULL,
    handles      BYTEA,                            -- sealed: the platform's ids of what was sent
    failed       BOOLEAN NOT NULL DEFAULT FALSE,  -- the platform will never take it
    PRIMARY KEY (conversation, seq)
);

-- Delivery keys, for 48 hours: what is delivered twice is taken once.
CREATE TABLE delivery (
    key          BYTEA  NOT NULL PRIMARY KEY,     -- blind index
    conversation TEXT   NOT NULL,
    first_seq    BIGINT NOT NULL,
    last_seq     BIGINT NOT NULL,
    at           BIGINT NOT NULL                  -- the hour
);
CREATE INDEX delivery_at ON delivery (at);

CREATE TABLE timer (
    conversation TEXT   NOT NULL,
    kind         TEXT   NOT NULL,
    due          BIGINT NOT NULL,
    PRIMARY KEY (conversation, kind)
);
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
);
CREATE INDEX outbox_channel ON outbox (channel, due);

CREATE TABLE pass (
    kind         TEXT   NOT NULL,
    locator      BYTEA  NOT NULL,                 -- blind index
    conversation TEXT   NOT NULL,
    hash         BYTEA,                            -- sealed
    until        BIGINT NOT NULL,
    tries        BIGINT NOT NULL DEFAULT 0,
    locked       BIGINT,
    PRIMARY KEY (kind, locator),
    UNIQUE (conversation, kind)
);

CREATE TABLE counselor (
    id      TEXT   NOT NULL PRIMARY KEY,
    name    BYTEA  NOT NULL UNIQUE,               -- blind index of the lower-case name
    record  BYTEA  NOT NULL,                      -- sealed
    version BIGINT NOT NULL
);

CREATE TABLE invitation (
    token  BYTEA  NOT NULL PRIMARY KEY,           -- blind index
    record BYTEA  NOT NULL,                       -- sealed
    until  BIGINT NOT NULL
);

CREATE TABLE sign_in (
    token     BYTEA  NOT NULL PRIMARY KEY,        -- blind index
    counselor TEXT   NOT NULL,
    since     BIGINT NOT NULL,
    seen      BIGINT NOT NULL,
    presence  BYTEA  NOT NULL                     -- sealed
);
CREATE INDEX sign_in_counselor ON sign_in (counselor);

-- What the staff did, and every change of a risk. Append only; each entry's link is a keyed hash over the one before it.
CREATE TABLE audit (
    node    TEXT   NOT NULL,
    seq     BIGINT NOT NULL,
    at      BIGINT NOT NULL,
    actor   TEXT   NOT NULL,
    action  TEXT   NOT NULL,
    subject TEXT   NOT NULL,
    reason  BYTEA,                                 -- sealed
    link    BYTEA  NOT NULL,
    PRIMARY KEY (node, seq)
);
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the audit is append only'; END $$;
CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();

-- Where each node's chain ends.
CREATE TABLE audit_head (
    node TEXT   NOT NULL PRIMARY KEY,
    seq  BIGINT NOT NULL,
    link BYTEA  NOT NULL
);

CREATE TABLE lease (
    name  TEXT   NOT NULL PRIMARY KEY,
    owner TEXT   NOT NULL,
    until BIGINT NOT NULL
);

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
);

-- Fewer pages to be written for each message.

-- Deliveries are found by their key alone. What has had its time is looked for once an hour: an index by time would cost every
-- message a page of its own.
DROP INDEX delivery_at;

-- Turns stand in the order in which they came, and an index finds those of a conversation. Sorted by conversation, which are
-- random, nearly every message split a page: four pages a message where two do.
CREATE TABLE turn_in_order (
    conversation TEXT    NOT NULL,
    seq          BIGINT  NOT NULL,
    body         BLOB    NOT NULL,                -- sealed
    at           BIGINT  NOT NULL,
    handles      BLOB,                            -- sealed: the platform's ids of what was sent
    failed       BOOLEAN NOT NULL DEFAULT FALSE,  -- the platform will never take it
    doubtful     BOOLEAN NOT NULL DEFAULT FALSE,  -- nobody knows whether the platform took it
    PRIMARY KEY (conversation, seq)
);
INSERT INTO turn_in_order (conversation, seq, body, at, handles, failed, doubtful)
    SELECT conversation, seq, body, at, handles, failed, doubtful FROM turn ORDER BY at, conversation, seq;
DROP TABLE turn;
ALTER TABLE turn_in_order RENAME TO turn;

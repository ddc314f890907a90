-- The keys stand in a schema of their own, so that a dump of the conversations can leave them out: who erases a
-- conversation destroys one row here.

CREATE TABLE wrapped_key (
    conversation TEXT   NOT NULL PRIMARY KEY,
    key          BYTEA  NOT NULL,                 -- sealed under a master key
    master       TEXT   NOT NULL,                 -- that key's id
    made         BIGINT NOT NULL                  -- the hour
);
CREATE INDEX wrapped_key_master ON wrapped_key (master);

-- The keys that the whole database shares: the index key, the pepper, the staff's data key.
CREATE TABLE secret (
    name TEXT NOT NULL PRIMARY KEY,
    key  BYTEA NOT NULL                            -- sealed under a master key
);

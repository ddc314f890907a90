-- An audit that keeps less, and one living invitation a person.

-- An entry of form 1 says in the clear when it was and to which conversation. One of form 2 has the hour and a
-- pseudonym; the rest stands in `detail`, sealed under the conversation's key, or under the staff's where no
-- conversation is concerned. `reason` is of form 1 alone.
ALTER TABLE audit ADD COLUMN form BIGINT NOT NULL DEFAULT 1;
ALTER TABLE audit ADD COLUMN detail BLOB;
-- A keyed hash over the rest of the row: an older end of the chain cannot be put here without the key. NULL until the
-- first entry of form 2.
ALTER TABLE audit_head ADD COLUMN seal BLOB;

-- They live for an hour: nobody misses those of the earlier shape for long.
DROP TABLE invitation;
CREATE TABLE invitation (
    token     BLOB   NOT NULL PRIMARY KEY,        -- blind index
    counselor TEXT   NOT NULL UNIQUE,
    record    BLOB   NOT NULL,                    -- sealed
    until     BIGINT NOT NULL
) WITHOUT ROWID;

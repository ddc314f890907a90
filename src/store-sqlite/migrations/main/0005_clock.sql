-- The server's time as it was last kept, so that the next start can hold the machine's clock against it.
CREATE TABLE clock (
    name      TEXT   NOT NULL PRIMARY KEY,        -- 'server'
    at        BIGINT NOT NULL,                    -- the server's time
    wall      BIGINT NOT NULL,                    -- what the machine's clock said then
    even      BIGINT NOT NULL,                    -- for how long it had gone evenly while it was in doubt, in milliseconds
    confirmed BIGINT,                             -- the time that a person has last confirmed
    moved     BIGINT                              -- the confirmation for which everything was moved
) WITHOUT ROWID;

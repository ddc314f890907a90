-- What one visitor can do to all others.

-- Whether a conversation came from a place where many were begun just then. Within its risk it waits behind others; of
-- the place itself nothing is kept.
ALTER TABLE conversation ADD COLUMN crowded BOOLEAN NOT NULL DEFAULT FALSE;
DROP INDEX conversation_desk;
CREATE INDEX conversation_desk ON conversation (risk DESC, crowded, waiting, id) WHERE holder IN ('queue', 'counselor');

-- A lock on a return number was a lock that anybody could set. Tries are limited by who tries, and in all.
ALTER TABLE pass DROP COLUMN tries;
ALTER TABLE pass DROP COLUMN locked;

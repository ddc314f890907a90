-- A conversation that was found unreadable: it takes no more messages, and the desk is shown that it cannot be read.
ALTER TABLE conversation ADD COLUMN unreadable BOOLEAN NOT NULL DEFAULT FALSE;

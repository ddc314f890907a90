-- The platform's ids of messages that came from a visitor and made no turn of their own: a tap on "go on", an agreed
-- word, the button that begins a chat. They stand on the phone all the same, and vanish from it when the conversation
-- is erased.
CREATE TABLE unturned (
    conversation TEXT   NOT NULL,
    version      BIGINT NOT NULL,             -- of the conversation after that message
    at           BIGINT NOT NULL,
    handles      BYTEA  NOT NULL,             -- sealed
    PRIMARY KEY (conversation, version)
);

-- Where each chain of the audit ended when it was last checked. It stands with the keys, so that an older copy of the
-- audit put in the place of the present one is noticed.
CREATE TABLE audit_anchor (
    node TEXT   NOT NULL PRIMARY KEY,
    seq  BIGINT NOT NULL,
    link BLOB   NOT NULL
) WITHOUT ROWID;

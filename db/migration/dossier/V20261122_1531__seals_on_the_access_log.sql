-- A chain of seals for each organisation: whoever changes, takes away or adds a line of the access log afterwards breaks it.
-- The app may add and read, never change.

CREATE TABLE access_seal (
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    number          bigint      NOT NULL,
    -- No foreign key: a seal has to outlive the line that somebody took away.
    entry_id        uuid        NOT NULL,
    entry_at        datetime(6) NOT NULL,
    sealed_at       datetime(6) NOT NULL,
    hash            char(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (organisation_id, number),
    CONSTRAINT access_seal_once UNIQUE (entry_id),
    CONSTRAINT access_seal_counts CHECK (number > 0)
);

GRANT SELECT, INSERT ON access_seal TO ${app};

-- Texts that an organisation writes once and uses often. The name is how people know it, so it is the key.
CREATE TABLE text_block (
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    name            varchar(80)   NOT NULL,
    words           varchar(4000) NOT NULL,
    archived        boolean       NOT NULL,
    changed_by      uuid          NOT NULL REFERENCES person (id),
    changed_at      datetime(6)   NOT NULL,
    version         bigint        NOT NULL,
    PRIMARY KEY (organisation_id, name)
);

GRANT SELECT, INSERT, UPDATE ON text_block TO ${app};

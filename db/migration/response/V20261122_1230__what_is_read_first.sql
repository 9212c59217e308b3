-- What an organisation says of the words that may show that a client is in need: its own, and ours that it does not use.
CREATE TABLE crisis_sign (
    id              uuid         NOT NULL PRIMARY KEY,
    organisation_id uuid         NOT NULL REFERENCES organisation (id),
    sign            varchar(80)  NOT NULL COLLATE utf8mb4_bin,
    is_used         boolean      NOT NULL,
    changed_by      uuid         NOT NULL REFERENCES person (id),
    changed_at      datetime(6)  NOT NULL,
    CONSTRAINT crisis_sign_once UNIQUE (organisation_id, sign),
    CONSTRAINT crisis_sign_present CHECK (sign <> '')
);

-- That the contact person had better read a text first. It says nothing of the client, not even which words it was.
CREATE TABLE read_first (
    id              uuid        NOT NULL PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    traject_id      uuid        NOT NULL REFERENCES traject (id),
    place           varchar(20) NOT NULL,
    place_id        uuid        NOT NULL,
    noted_at        datetime(6) NOT NULL,
    read_by         uuid        NULL REFERENCES person (id),
    read_at         datetime(6) NULL,
    CONSTRAINT read_first_place_known CHECK (place IN ('RESPONSE', 'GOAL', 'AFWEGING')),
    CONSTRAINT read_first_read_by_someone CHECK ((read_by IS NULL) = (read_at IS NULL)),
    INDEX read_first_of_traject (traject_id, read_at, noted_at)
);

GRANT SELECT, INSERT, UPDATE ON crisis_sign TO ${app};
GRANT SELECT, INSERT, UPDATE (read_by, read_at) ON read_first TO ${app};

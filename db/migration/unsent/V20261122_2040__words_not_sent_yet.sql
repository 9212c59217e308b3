-- What somebody typed in a form and did not send yet: theirs alone. One row a field; it goes when the form is sent or
-- the field is emptied, and after thirty days.
CREATE TABLE unsent (
    person_id       uuid         NOT NULL REFERENCES person (id),
    place           varchar(200) NOT NULL COLLATE utf8mb4_bin,
    organisation_id uuid         NOT NULL REFERENCES organisation (id),
    words           text         NOT NULL,
    submission      uuid         NOT NULL,
    kept_at         datetime(6)  NOT NULL,
    PRIMARY KEY (person_id, place),
    INDEX unsent_since (kept_at)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON unsent TO ${app};

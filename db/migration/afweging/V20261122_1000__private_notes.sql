-- What a professional answers to themselves while peeling. Whoever wrote it is the only one who reads it; it never
-- reaches an explanation. A subject is a question or pitfall of the catalogue, or a factor that was weighed knowingly.
CREATE TABLE afweging_note (
    afweging_id     uuid          NOT NULL REFERENCES afweging (id),
    person_id       uuid          NOT NULL REFERENCES person (id),
    subject         varchar(60)   NOT NULL,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    words           varchar(4000) NOT NULL,
    answer          varchar(20)   NULL,
    changed_at      datetime(6)   NOT NULL,
    PRIMARY KEY (afweging_id, person_id, subject)
);

-- How good a piece of information is, and where the knowledge in it comes from: for the desk alone.
CREATE TABLE afweging_quality (
    information_id  uuid        NOT NULL REFERENCES afweging_information (id),
    criterion       varchar(60) NOT NULL,
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    afweging_id     uuid        NOT NULL REFERENCES afweging (id),
    answer          varchar(20) NOT NULL,
    judged_by       uuid        NOT NULL REFERENCES person (id),
    judged_at       datetime(6) NOT NULL,
    PRIMARY KEY (information_id, criterion),
    INDEX quality_in_afweging (afweging_id)
);

-- Where somebody left off in one afweging, and whether they peel one step at a time.
CREATE TABLE peel_place (
    person_id       uuid        NOT NULL REFERENCES person (id),
    afweging_id     uuid        NOT NULL REFERENCES afweging (id),
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    step            varchar(30) NOT NULL,
    changed_at      datetime(6) NOT NULL,
    PRIMARY KEY (person_id, afweging_id)
);

CREATE TABLE peel_habit (
    person_id       uuid        NOT NULL PRIMARY KEY REFERENCES person (id),
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    one_step        boolean     NOT NULL,
    changed_at      datetime(6) NOT NULL
);

-- For the factors that somebody uses most: their own latest afwegingen.
CREATE INDEX afweging_begun_by ON afweging (begun_by, organisation_id, id);

GRANT SELECT, INSERT, UPDATE, DELETE ON afweging_note TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON afweging_quality TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON peel_place TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON peel_habit TO ${app};

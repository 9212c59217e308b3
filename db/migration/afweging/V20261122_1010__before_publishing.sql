-- A colleague who reads along before something goes out. The client can ask for the remarks later, so nothing of it is
-- ever taken away.
CREATE TABLE second_reading (
    id              uuid          NOT NULL PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    traject_id      uuid          NOT NULL REFERENCES traject (id),
    afweging_id     uuid          NOT NULL REFERENCES afweging (id),
    asked_by        uuid          NOT NULL REFERENCES person (id),
    reader_id       uuid          NOT NULL REFERENCES person (id),
    asked_at        datetime(6)   NOT NULL,
    state           varchar(20)   NOT NULL,
    remarks         varchar(4000) NOT NULL,
    answered_at     datetime(6)   NULL,
    version         bigint        NOT NULL,
    CONSTRAINT second_reading_state_known CHECK (state IN ('ASKED', 'APPROVED', 'NOT_YET')),
    CONSTRAINT second_reading_answered CHECK ((state = 'ASKED') = (answered_at IS NULL)),
    INDEX second_reading_of (afweging_id, id),
    INDEX second_reading_by (reader_id, state)
);

-- On which day the client heard it from a person, before they read it: no surprise.
CREATE TABLE afweging_told (
    afweging_id     uuid        NOT NULL PRIMARY KEY REFERENCES afweging (id),
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    told_on         date        NULL,
    noted_by        uuid        NOT NULL REFERENCES person (id),
    noted_at        datetime(6) NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON second_reading TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON afweging_told TO ${app};

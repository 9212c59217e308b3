-- Who may look into a traject besides its client and its team: with a mandate, with consent, or by breaking glass.

ALTER TABLE person_role DROP CONSTRAINT person_role_known;
ALTER TABLE person_role ADD CONSTRAINT person_role_known
    CHECK (role IN ('CLIENT', 'REPRESENTATIVE', 'PROFESSIONAL', 'CHAIN_PARTNER', 'MANAGER', 'ADMINISTRATOR'));

-- A number that can be said on the telephone. Trajecten that run already get one at random: each draws from a part of the
-- numbers that no other of its organisation draws from, so that no two are the same.
ALTER TABLE traject ADD COLUMN number char(8) NULL AFTER organisation_id;
UPDATE traject t
    JOIN (SELECT id,
                 row_number() OVER (PARTITION BY organisation_id ORDER BY rand()) AS place,
                 floor(90000000 / count(*) OVER (PARTITION BY organisation_id)) AS room
          FROM traject) drawn ON drawn.id = t.id
    SET t.number = 10000000 + (drawn.place - 1) * drawn.room + floor(rand() * drawn.room);
ALTER TABLE traject MODIFY COLUMN number char(8) NOT NULL;
ALTER TABLE traject ADD CONSTRAINT traject_number_once UNIQUE (organisation_id, number);

-- Whoever stands in belongs to the team for a time, until and with this day.
ALTER TABLE traject_member ADD COLUMN until date NULL;
ALTER TABLE traject_member ADD COLUMN because varchar(500) NOT NULL DEFAULT '';
ALTER TABLE traject_member ADD CONSTRAINT traject_member_stands_in_with_reason
    CHECK (until IS NULL OR because <> '');

-- Days are legal days in Europe/Amsterdam, both included.
CREATE TABLE admission (
    id              uuid          NOT NULL PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    traject_id      uuid          NOT NULL REFERENCES traject (id),
    person_id       uuid          NOT NULL REFERENCES person (id),
    opens           varchar(30)   NOT NULL,
    afweging_id     uuid          NULL,
    from_day        date          NOT NULL,
    until_day       date          NOT NULL,
    because         varchar(1000) NOT NULL,
    on_paper        boolean       NOT NULL,
    submission      uuid          NOT NULL,
    given_by        uuid          NOT NULL REFERENCES person (id),
    given_at        datetime(6)   NOT NULL,
    ended_by        uuid          NULL REFERENCES person (id),
    ended_at        datetime(6)   NULL,
    client_saw_at   datetime(6)   NULL,
    version         bigint        NOT NULL,
    CONSTRAINT admission_opens_known
        CHECK (opens IN ('READING', 'READING_AND_ANSWERING', 'EXPLANATIONS', 'EXPLANATIONS_AND_GOALS', 'BROKEN_GLASS')),
    CONSTRAINT admission_runs_forward CHECK (until_day >= from_day),
    CONSTRAINT admission_glass_with_reason CHECK (opens <> 'BROKEN_GLASS' OR because <> ''),
    CONSTRAINT admission_once UNIQUE (traject_id, submission),
    INDEX admission_of_person (person_id, traject_id, until_day)
);

-- How often somebody tried a number or a code within the hour that began then: guessing must not pay.
CREATE TABLE number_try (
    person_id uuid        NOT NULL PRIMARY KEY REFERENCES person (id),
    since     datetime(6) NOT NULL,
    tries     int         NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON admission TO ${app};
GRANT SELECT, INSERT, UPDATE ON number_try TO ${app};

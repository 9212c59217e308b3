-- When a client was asked for their view, and when they would rather not say: before reading, and after a talk.
-- Added to, never changed: a later talk asks again.
CREATE TABLE moment_note (
    id              uuid        NOT NULL PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    traject_id      uuid        NOT NULL REFERENCES traject (id),
    afweging_id     uuid        NOT NULL,
    moment          varchar(20) NOT NULL,
    what            varchar(20) NOT NULL,
    noted_by        uuid        NOT NULL REFERENCES person (id),
    noted_at        datetime(6) NOT NULL,
    CONSTRAINT moment_note_moment_known CHECK (moment IN ('BEFORE_READING', 'AFTER_CONVERSATION')),
    CONSTRAINT moment_note_what_known CHECK (what IN ('ASKED', 'SKIPPED')),
    CONSTRAINT moment_note_reading_is_not_asked CHECK (what = 'SKIPPED' OR moment = 'AFTER_CONVERSATION'),
    INDEX moment_note_of_afweging (afweging_id, moment, what, noted_at)
);

GRANT SELECT, INSERT ON moment_note TO ${app};

-- Three short questions of our own on being taken along. They are not a validated instrument. Every answer is added;
-- a question that was passed over has none.
CREATE TABLE taken_along (
    id              uuid        NOT NULL PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    traject_id      uuid        NOT NULL REFERENCES traject (id),
    afweging_id     uuid        NOT NULL,
    moment          varchar(20) NOT NULL,
    question        varchar(20) NOT NULL,
    answer          varchar(20) NULL,
    submission      uuid        NOT NULL,
    given_by        uuid        NOT NULL REFERENCES person (id),
    given_at        datetime(6) NOT NULL,
    CONSTRAINT taken_along_sent_once UNIQUE (traject_id, submission),
    CONSTRAINT taken_along_moment_known CHECK (moment IN ('AFTER_READING', 'AFTER_CONVERSATION')),
    CONSTRAINT taken_along_question_known CHECK (question IN ('UNDERSTAND_WHY', 'LISTENED_TO', 'SEEN_BACK')),
    CONSTRAINT taken_along_answer_known CHECK (answer IN ('FULLY', 'MOSTLY', 'A_BIT', 'HARDLY', 'NOT')),
    INDEX taken_along_of_traject (traject_id, given_at)
);

GRANT SELECT, INSERT ON taken_along TO ${app};

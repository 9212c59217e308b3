-- Whether an answer was enough for the client, in their own words. Added to, never changed: the last one counts.
-- What was not enough is open again, with a new day on which the client hears.
CREATE TABLE enough (
    id              uuid          NOT NULL PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    response_id     uuid          NOT NULL REFERENCES response (id),
    answer_ordinal  int           NOT NULL,
    ordinal         int           NOT NULL,
    submission      uuid          NOT NULL,
    is_enough       boolean       NOT NULL,
    words           varchar(4000) NOT NULL,
    answer_by       date          NULL,
    given_by        uuid          NOT NULL REFERENCES person (id),
    given_at        datetime(6)   NOT NULL,
    CONSTRAINT enough_in_order UNIQUE (response_id, ordinal),
    CONSTRAINT enough_sent_once UNIQUE (response_id, submission),
    CONSTRAINT enough_of_an_answer FOREIGN KEY (response_id, answer_ordinal)
        REFERENCES response_answer (response_id, ordinal),
    CONSTRAINT enough_answer_by_when_open CHECK (is_enough = (answer_by IS NULL))
);

-- How many working days before the promised day an organisation wants to be told that someone waits.
CREATE TABLE answer_warning (
    organisation_id uuid        NOT NULL PRIMARY KEY REFERENCES organisation (id),
    days            int         NOT NULL,
    changed_by      uuid        NOT NULL REFERENCES person (id),
    changed_at      datetime(6) NOT NULL,
    CONSTRAINT answer_warning_days_fit CHECK (days BETWEEN 0 AND 5)
);

GRANT SELECT, INSERT ON enough TO ${app};
GRANT SELECT, INSERT, UPDATE ON answer_warning TO ${app};

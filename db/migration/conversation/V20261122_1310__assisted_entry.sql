-- Words of a client that a professional typed in their presence. They count nowhere until the client says so: then the
-- module to which they belong keeps them, and here stands how that came about. Added to, never changed.
CREATE TABLE assisted_entry (
    id              uuid          NOT NULL PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    traject_id      uuid          NOT NULL REFERENCES traject (id),
    submission      uuid          NOT NULL,
    kind            varchar(20)   NOT NULL,
    words           varchar(4000) NOT NULL,
    response_kind   varchar(20)   NULL,
    afweging_id     uuid          NULL,
    version_number  int           NULL,
    item_id         uuid          NULL,
    item_name       varchar(400)  NOT NULL,
    moment          varchar(20)   NULL,
    step            int           NULL,
    goal_id         uuid          NULL,
    revision        int           NULL,
    entered_by      uuid          NOT NULL REFERENCES person (id),
    entered_at      datetime(6)   NOT NULL,
    CONSTRAINT assisted_entry_sent_once UNIQUE (traject_id, submission),
    CONSTRAINT assisted_entry_kind_known CHECK (kind IN ('RESPONSE', 'IMPORTANT', 'FELT', 'GOAL_YES')),
    CONSTRAINT assisted_entry_response CHECK ((kind = 'RESPONSE') = (response_kind IS NOT NULL)),
    CONSTRAINT assisted_entry_view CHECK ((kind IN ('IMPORTANT', 'FELT')) = (moment IS NOT NULL)),
    CONSTRAINT assisted_entry_goal CHECK ((kind = 'GOAL_YES') = (goal_id IS NOT NULL AND revision IS NOT NULL)),
    CONSTRAINT assisted_entry_step_known CHECK (step BETWEEN 0 AND 3),
    INDEX assisted_entry_of_traject (traject_id, entered_at)
);

-- What became of it, once. A refusal keeps the client's own words beside it.
CREATE TABLE assisted_verdict (
    id              uuid          NOT NULL PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    entry_id        uuid          NOT NULL REFERENCES assisted_entry (id),
    verdict         varchar(20)   NOT NULL,
    words           varchar(4000) NOT NULL,
    given_by        uuid          NOT NULL REFERENCES person (id),
    given_at        datetime(6)   NOT NULL,
    CONSTRAINT assisted_verdict_once UNIQUE (entry_id),
    CONSTRAINT assisted_verdict_known CHECK (verdict IN ('CONFIRMED', 'ON_PAPER', 'REFUSED'))
);

-- A code of six digits that a client types in. Only its seal is kept; what was typed wrong is counted.
CREATE TABLE assisted_code (
    id              uuid        NOT NULL PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    traject_id      uuid        NOT NULL REFERENCES traject (id),
    seal            char(64)    NOT NULL,
    made_by         uuid        NOT NULL REFERENCES person (id),
    made_at         datetime(6) NOT NULL,
    expires_at      datetime(6) NOT NULL,
    INDEX assisted_code_of_traject (traject_id, made_at)
);

CREATE TABLE assisted_try (
    id              uuid        NOT NULL PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    code_id         uuid        NOT NULL REFERENCES assisted_code (id),
    ordinal         int         NOT NULL,
    tried_at        datetime(6) NOT NULL,
    CONSTRAINT assisted_try_in_order UNIQUE (code_id, ordinal)
);

GRANT SELECT, INSERT ON assisted_entry TO ${app};
GRANT SELECT, INSERT ON assisted_verdict TO ${app};
GRANT SELECT, INSERT ON assisted_code TO ${app};
GRANT SELECT, INSERT ON assisted_try TO ${app};

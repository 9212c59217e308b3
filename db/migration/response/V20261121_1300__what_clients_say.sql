-- What a published version holds, so that it can be answered: under which names and in which order.
CREATE TABLE explained_version (
    id              uuid         NOT NULL PRIMARY KEY,
    organisation_id uuid         NOT NULL REFERENCES organisation (id),
    traject_id      uuid         NOT NULL REFERENCES traject (id),
    afweging_id     uuid         NOT NULL,
    number          int          NOT NULL,
    question        varchar(400) NOT NULL,
    published_at    datetime(6)  NOT NULL,
    CONSTRAINT explained_version_once UNIQUE (afweging_id, number),
    INDEX explained_version_of_traject (traject_id, afweging_id, number)
);

CREATE TABLE explained_item (
    version_id      uuid         NOT NULL REFERENCES explained_version (id),
    position        int          NOT NULL,
    organisation_id uuid         NOT NULL REFERENCES organisation (id),
    item_id         uuid         NOT NULL,
    kind            varchar(20)  NOT NULL,
    name            varchar(400) NOT NULL,
    PRIMARY KEY (version_id, position),
    CONSTRAINT explained_item_once UNIQUE (version_id, item_id),
    CONSTRAINT explained_item_kind_known CHECK (kind IN ('FACTOR', 'OPTION', 'INFORMATION'))
);

-- Words of a client, on an item, on a version, or on nothing in particular.
CREATE TABLE response (
    id                 uuid          NOT NULL PRIMARY KEY,
    organisation_id    uuid          NOT NULL REFERENCES organisation (id),
    traject_id         uuid          NOT NULL REFERENCES traject (id),
    submission         uuid          NOT NULL,
    kind               varchar(20)   NOT NULL,
    words              varchar(4000) NOT NULL,
    afweging_id        uuid          NULL,
    version_number     int           NULL,
    item_id            uuid          NULL,
    item_name          varchar(400)  NOT NULL,
    written_by         uuid          NOT NULL REFERENCES person (id),
    written_at         datetime(6)   NOT NULL,
    answer_by          date          NOT NULL,
    read_by            uuid          NULL REFERENCES person (id),
    read_at            datetime(6)   NULL,
    settled_at         datetime(6)   NULL,
    led_to_afweging_id uuid          NULL,
    led_to_version     int           NULL,
    version            bigint        NOT NULL,
    CONSTRAINT response_sent_once UNIQUE (traject_id, submission),
    CONSTRAINT response_version_explained
        FOREIGN KEY (afweging_id, version_number) REFERENCES explained_version (afweging_id, number),
    CONSTRAINT response_kind_known
        CHECK (kind IN ('WISH', 'CONCERN', 'QUESTION', 'CORRECTION', 'DISAGREEMENT', 'NOT_UNDERSTOOD')),
    CONSTRAINT response_words_present CHECK (words <> '' OR kind = 'NOT_UNDERSTOOD'),
    CONSTRAINT response_item_in_version CHECK (item_id IS NULL OR version_number IS NOT NULL),
    CONSTRAINT response_read_by_someone CHECK ((read_by IS NULL) = (read_at IS NULL)),
    CONSTRAINT response_settled_is_read CHECK (settled_at IS NULL OR read_at IS NOT NULL),
    INDEX response_of_traject (traject_id, written_at),
    INDEX response_of_afweging (traject_id, afweging_id, written_at),
    INDEX response_waiting (traject_id, settled_at, written_at)
);

-- What was done with it. Added to, never changed: the last one counts.
CREATE TABLE response_answer (
    id              uuid          NOT NULL PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    response_id     uuid          NOT NULL REFERENCES response (id),
    ordinal         int           NOT NULL,
    submission      uuid          NOT NULL,
    outcome         varchar(20)   NOT NULL,
    words           varchar(4000) NOT NULL,
    answered_by     uuid          NOT NULL REFERENCES person (id),
    answered_at     datetime(6)   NOT NULL,
    CONSTRAINT response_answer_in_order UNIQUE (response_id, ordinal),
    CONSTRAINT response_answer_sent_once UNIQUE (response_id, submission),
    CONSTRAINT response_answer_outcome_known CHECK (outcome IN ('ADOPTED', 'PARTLY', 'NOT', 'NOT_YET_WEIGHED')),
    CONSTRAINT response_answer_reason_present CHECK (outcome <> 'NOT' OR words <> '')
);

-- Whether it was explained well enough. It is about the explanation, never about the client.
CREATE TABLE teach_back (
    id              uuid        NOT NULL PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    traject_id      uuid        NOT NULL REFERENCES traject (id),
    afweging_id     uuid        NOT NULL,
    version_number  int         NOT NULL,
    submission      uuid        NOT NULL,
    understood      varchar(20) NOT NULL,
    given_by        uuid        NOT NULL REFERENCES person (id),
    given_at        datetime(6) NOT NULL,
    CONSTRAINT teach_back_sent_once UNIQUE (traject_id, submission),
    CONSTRAINT teach_back_version_explained
        FOREIGN KEY (afweging_id, version_number) REFERENCES explained_version (afweging_id, number),
    CONSTRAINT teach_back_understood_known CHECK (understood IN ('YES', 'A_BIT', 'NO')),
    INDEX teach_back_of_version (afweging_id, version_number, given_at)
);

-- The client's words and what they are about can be added and read, and never be changed by the app.
GRANT SELECT, INSERT ON explained_version TO ${app};
GRANT SELECT, INSERT ON explained_item TO ${app};
GRANT SELECT, INSERT, UPDATE (read_by, read_at, settled_at, led_to_afweging_id, led_to_version, version)
    ON response TO ${app};
GRANT SELECT, INSERT ON response_answer TO ${app};
GRANT SELECT, INSERT ON teach_back TO ${app};

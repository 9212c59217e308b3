-- One question that is weighed, while it is written. Words stand together as JSON by field: they are always read
-- whole and never searched. What is counted or compared later has a column of its own.

CREATE TABLE afweging (
    id              uuid        NOT NULL PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    traject_id      uuid        NOT NULL REFERENCES traject (id),
    begun_by        uuid        NOT NULL REFERENCES person (id),
    begun_at        datetime(6) NOT NULL,
    changed_at      datetime(6) NOT NULL,
    revision        bigint      NOT NULL,
    kind            varchar(20) NULL,
    room            varchar(20) NULL,
    announced_on    date        NULL,
    words           json        NOT NULL,
    version         bigint      NOT NULL,
    CONSTRAINT afweging_kind_known CHECK (kind IN ('DECISION', 'ADVICE', 'AGREEMENT', 'PROVISIONAL')),
    CONSTRAINT afweging_room_known CHECK (room IN ('TOGETHER', 'LIMITED', 'NONE')),
    INDEX afweging_of_traject (traject_id, id)
);

CREATE TABLE afweging_option (
    id              uuid    NOT NULL PRIMARY KEY,
    organisation_id uuid    NOT NULL REFERENCES organisation (id),
    afweging_id     uuid    NOT NULL REFERENCES afweging (id),
    position        int     NOT NULL,
    chosen          boolean NOT NULL,
    removed         boolean NOT NULL,
    words           json    NOT NULL,
    INDEX afweging_option_of (afweging_id, position)
);

CREATE TABLE afweging_factor (
    id              uuid        NOT NULL PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    afweging_id     uuid        NOT NULL REFERENCES afweging (id),
    position        int         NOT NULL,
    catalogue_code  varchar(60) NULL,
    weight          varchar(20) NULL,
    direction       varchar(20) NOT NULL,
    towards         uuid        NULL,
    brought_in_by   varchar(20) NULL,
    origin          varchar(30) NULL,
    removed         boolean     NOT NULL,
    words           json        NOT NULL,
    CONSTRAINT factor_weight_known CHECK (weight IN ('NOT_COUNTED', 'LIGHT', 'NORMAL', 'HEAVY')),
    CONSTRAINT factor_direction_known CHECK (direction IN ('FOR', 'AGAINST', 'NEITHER')),
    CONSTRAINT factor_brought_in_by_known CHECK (brought_in_by IN
        ('CLIENT', 'PROFESSIONAL', 'TOGETHER', 'EMPLOYER', 'ORGANISATION', 'SOMEONE_ELSE')),
    CONSTRAINT factor_origin_known CHECK (origin IN
        ('LAW', 'POLICY', 'ORGANISATION', 'PROFESSIONAL_JUDGEMENT', 'CLIENT_WISH', 'EMPLOYER')),
    INDEX afweging_factor_of (afweging_id, position)
);

CREATE TABLE afweging_information (
    id              uuid        NOT NULL PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    afweging_id     uuid        NOT NULL REFERENCES afweging (id),
    position        int         NOT NULL,
    source_kind     varchar(60) NULL,
    dated_on        date        NULL,
    checked         boolean     NOT NULL,
    removed         boolean     NOT NULL,
    words           json        NOT NULL,
    INDEX afweging_information_of (afweging_id, position)
);

-- What the client said that moves the next version; emptied when that version is published.
CREATE TABLE afweging_credit (
    afweging_id uuid         NOT NULL REFERENCES afweging (id),
    said_id     uuid         NOT NULL,
    quote       varchar(4000) NOT NULL,
    PRIMARY KEY (afweging_id, said_id)
);

-- What was published never changes: the app may add and read, nothing else.
CREATE TABLE explanation_version (
    id              uuid        NOT NULL PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    traject_id      uuid        NOT NULL REFERENCES traject (id),
    afweging_id     uuid        NOT NULL REFERENCES afweging (id),
    number          int         NOT NULL,
    question        varchar(200) NOT NULL,
    is_open         boolean     NOT NULL,
    published_by    uuid        NOT NULL REFERENCES person (id),
    published_at    datetime(6) NOT NULL,
    payload         json        NOT NULL,
    seal            char(64)    NOT NULL,
    CONSTRAINT explanation_version_once UNIQUE (afweging_id, number),
    CONSTRAINT explanation_number_positive CHECK (number > 0),
    INDEX explanation_of_traject (traject_id, afweging_id, number)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON afweging TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON afweging_option TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON afweging_factor TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON afweging_information TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON afweging_credit TO ${app};
GRANT SELECT, INSERT ON explanation_version TO ${app};

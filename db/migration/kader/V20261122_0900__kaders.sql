-- The rules within which a professional weighs. A kader is a thread of versions; a version never changes, because
-- explanations were built on it: the app may add one and read it, nothing else.

CREATE TABLE kader (
    id              uuid        NOT NULL PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    kind            varchar(20) NOT NULL,
    archived_at     datetime(6) NULL,
    version         bigint      NOT NULL,
    CONSTRAINT kader_kind_known CHECK (kind IN ('LAW', 'POLICY', 'PRACTICE')),
    INDEX kader_of_organisation (organisation_id)
);

CREATE TABLE kader_version (
    id              uuid          NOT NULL PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    kader_id        uuid          NOT NULL REFERENCES kader (id),
    number          int           NOT NULL,
    name            varchar(200)  NOT NULL,
    explanation     varchar(4000) NOT NULL,
    room            varchar(4000) NOT NULL,
    owner           varchar(200)  NOT NULL,
    source          varchar(200)  NOT NULL,
    valid_from      date          NOT NULL,
    written_by      uuid          NOT NULL REFERENCES person (id),
    written_at      datetime(6)   NOT NULL,
    CONSTRAINT kader_version_once UNIQUE (kader_id, number),
    CONSTRAINT kader_number_positive CHECK (number > 0)
);

GRANT SELECT, INSERT, UPDATE ON kader TO ${app};
GRANT SELECT, INSERT ON kader_version TO ${app};

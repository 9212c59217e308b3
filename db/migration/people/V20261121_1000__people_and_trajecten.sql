-- Who people are, how they sign in, and which road they walk.
-- Every row that belongs to an organisation says to which: nothing crosses over.

CREATE TABLE organisation (
    id         uuid         NOT NULL PRIMARY KEY,
    code       varchar(60)  NOT NULL,
    name       varchar(200) NOT NULL,
    CONSTRAINT organisation_code_unique UNIQUE (code)
);

CREATE TABLE person (
    id            uuid         NOT NULL PRIMARY KEY,
    name          varchar(200) NOT NULL,
    phone         varchar(40)  NULL,
    language      varchar(8)   NULL,
    text_size     varchar(20)  NOT NULL DEFAULT 'NORMAL',
    colours       varchar(20)  NOT NULL DEFAULT 'DEVICE',
    calm          boolean      NOT NULL DEFAULT FALSE,
    version       bigint       NOT NULL,
    CONSTRAINT person_name_present CHECK (name <> ''),
    CONSTRAINT person_text_size_known CHECK (text_size IN ('NORMAL', 'LARGE', 'LARGEST')),
    CONSTRAINT person_colours_known CHECK (colours IN ('DEVICE', 'LIGHT', 'DARK', 'CONTRAST'))
);

-- A person can belong to several organisations, and be several things in one.
CREATE TABLE person_role (
    id              uuid        NOT NULL PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    person_id       uuid        NOT NULL REFERENCES person (id),
    role            varchar(20) NOT NULL,
    profession      varchar(100) NULL,
    CONSTRAINT person_role_once UNIQUE (person_id, organisation_id, role),
    CONSTRAINT person_role_known CHECK (role IN ('CLIENT', 'PROFESSIONAL', 'CHAIN_PARTNER', 'MANAGER', 'ADMINISTRATOR')),
    INDEX person_role_of_organisation (organisation_id, role)
);

-- A sign-in is apart from the person: people exist before they ever sign in.
CREATE TABLE person_identity (
    id        uuid         NOT NULL PRIMARY KEY,
    issuer    varchar(255) NOT NULL,
    subject   varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    person_id uuid         NOT NULL REFERENCES person (id),
    linked_at datetime(6)  NOT NULL,
    CONSTRAINT person_identity_once UNIQUE (issuer, subject)
);

-- Only the hash of a code is kept: who reads the table cannot take over a person.
CREATE TABLE activation_code (
    id              uuid        NOT NULL PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    person_id       uuid        NOT NULL REFERENCES person (id),
    code_hash       char(64)    NOT NULL,
    handed_out_by   uuid        NOT NULL REFERENCES person (id),
    handed_out_at   datetime(6) NOT NULL,
    expires_at      datetime(6) NOT NULL,
    used_at         datetime(6) NULL,
    version         bigint      NOT NULL,
    CONSTRAINT activation_code_unique UNIQUE (code_hash),
    INDEX activation_code_of_person (person_id)
);

CREATE TABLE traject (
    id              uuid        NOT NULL PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    client_id       uuid        NOT NULL REFERENCES person (id),
    contact_id      uuid        NOT NULL REFERENCES person (id),
    started_on      date        NOT NULL,
    archived_at     datetime(6) NULL,
    version         bigint      NOT NULL,
    INDEX traject_of_client (client_id, organisation_id),
    INDEX traject_of_organisation (organisation_id)
);

-- The key that seals what is published in a traject. Erasing it leaves seals that can no longer be traced to words.
CREATE TABLE traject_key (
    traject_id      uuid          NOT NULL PRIMARY KEY REFERENCES traject (id),
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    seal_key        varbinary(32) NOT NULL
);

CREATE TABLE traject_member (
    id              uuid        NOT NULL PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    traject_id      uuid        NOT NULL REFERENCES traject (id),
    person_id       uuid        NOT NULL REFERENCES person (id),
    since           date        NOT NULL,
    CONSTRAINT traject_member_once UNIQUE (traject_id, person_id),
    INDEX traject_member_of_person (person_id, organisation_id)
);

-- Who looked or acted, in which role, and why that was allowed. The app may add and read, never change.
CREATE TABLE access_log (
    id              uuid         NOT NULL PRIMARY KEY,
    organisation_id uuid         NOT NULL REFERENCES organisation (id),
    traject_id      uuid         NULL,
    person_id       uuid         NOT NULL,
    at              datetime(6)  NOT NULL,
    act             varchar(120) NOT NULL,
    reason          varchar(40)  NOT NULL,
    changes         boolean      NOT NULL,
    INDEX access_log_of_traject (traject_id, at)
);

GRANT SELECT, INSERT, UPDATE ON organisation TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON person TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON person_role TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON person_identity TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON activation_code TO ${app};
GRANT SELECT, INSERT, UPDATE ON traject TO ${app};
GRANT SELECT, INSERT, DELETE ON traject_key TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON traject_member TO ${app};
GRANT SELECT, INSERT ON access_log TO ${app};

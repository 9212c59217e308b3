-- Three views of each factor: how it was weighed, how important it is to the client, how it felt weighed.
-- Rows are added and never changed: the last one of an item and a kind counts.
CREATE TABLE factor_view (
    id              uuid        NOT NULL PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    traject_id      uuid        NOT NULL REFERENCES traject (id),
    afweging_id     uuid        NOT NULL,
    version_number  int         NOT NULL,
    item_id         uuid        NOT NULL,
    kind            varchar(20) NOT NULL,
    ordinal         int         NOT NULL,
    moment          varchar(20) NULL,
    step            int         NULL,
    dont_know       boolean     NOT NULL,
    given_by        uuid        NOT NULL REFERENCES person (id),
    given_at        datetime(6) NOT NULL,
    confirmed_at    datetime(6) NULL,
    CONSTRAINT factor_view_in_order UNIQUE (afweging_id, item_id, kind, ordinal),
    CONSTRAINT factor_view_version_explained
        FOREIGN KEY (afweging_id, version_number) REFERENCES explained_version (afweging_id, number),
    CONSTRAINT factor_view_kind_known CHECK (kind IN ('WEIGHED', 'IMPORTANT', 'FELT')),
    CONSTRAINT factor_view_moment_known CHECK (moment IN ('BEFORE_READING', 'AFTER_READING', 'AFTER_CONVERSATION')),
    CONSTRAINT factor_view_moment_of_client CHECK ((moment IS NULL) = (kind = 'WEIGHED')),
    CONSTRAINT factor_view_step_known CHECK (step BETWEEN 0 AND 3),
    CONSTRAINT factor_view_step_or_dont_know CHECK ((step IS NULL) = dont_know),
    CONSTRAINT factor_view_weighed_is_known CHECK (kind <> 'WEIGHED' OR NOT dont_know)
);

-- What the client put on the table. Its id becomes the id of the factor once a professional weighs it.
CREATE TABLE own_factor (
    id              uuid         NOT NULL PRIMARY KEY,
    organisation_id uuid         NOT NULL REFERENCES organisation (id),
    traject_id      uuid         NOT NULL REFERENCES traject (id),
    afweging_id     uuid         NOT NULL,
    name            varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    named_by        uuid         NOT NULL REFERENCES person (id),
    named_at        datetime(6)  NOT NULL,
    CONSTRAINT own_factor_once UNIQUE (afweging_id, name),
    CONSTRAINT own_factor_name_present CHECK (name <> '')
);

GRANT SELECT, INSERT ON factor_view TO ${app};
GRANT SELECT, INSERT ON own_factor TO ${app};

-- Days that a royal decree sets equal to a public holiday (Algemene termijnenwet, art. 3, third paragraph). They differ
-- from year to year and are not known ahead, so the table begins empty: who finds a decree in the Staatscourant adds its
-- days, with the decree as their source. Until then a last day can be shown earlier than the law has it, never later.

CREATE TABLE equal_day (
    id              uuid         NOT NULL PRIMARY KEY,
    organisation_id uuid         NOT NULL REFERENCES organisation (id),
    day             date         NOT NULL,
    source          varchar(200) NOT NULL,
    added_by        uuid         NOT NULL REFERENCES person (id),
    added_at        datetime(6)  NOT NULL,
    CONSTRAINT equal_day_once UNIQUE (organisation_id, day)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON equal_day TO ${app};

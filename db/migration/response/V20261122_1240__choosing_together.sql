-- What either side says of the options of one version: which one they want, or that choosing is put off.
-- Added to, never changed. It is chosen together when the last words of both name the same option.
CREATE TABLE choice_act (
    id              uuid          NOT NULL PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    traject_id      uuid          NOT NULL REFERENCES traject (id),
    afweging_id     uuid          NOT NULL,
    version_number  int           NOT NULL,
    submission      uuid          NOT NULL,
    side            varchar(20)   NOT NULL,
    option_id       uuid          NULL,
    words           varchar(4000) NOT NULL,
    put_off_until   date          NULL,
    said_by         uuid          NOT NULL REFERENCES person (id),
    said_at         datetime(6)   NOT NULL,
    CONSTRAINT choice_act_sent_once UNIQUE (traject_id, submission),
    CONSTRAINT choice_act_version_explained
        FOREIGN KEY (afweging_id, version_number) REFERENCES explained_version (afweging_id, number),
    CONSTRAINT choice_act_side_known CHECK (side IN ('CLIENT', 'PROFESSIONAL')),
    CONSTRAINT choice_act_option_or_put_off CHECK ((option_id IS NULL) = (put_off_until IS NOT NULL)),
    CONSTRAINT choice_act_put_off_says_why CHECK (put_off_until IS NULL OR words <> '')
);

GRANT SELECT, INSERT ON choice_act TO ${app};

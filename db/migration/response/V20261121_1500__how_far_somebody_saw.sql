-- How far somebody has seen an explanation, or the answers in a traject. One row a thing, which only moves on.
CREATE TABLE seen (
    person_id       uuid        NOT NULL REFERENCES person (id),
    subject         uuid        NOT NULL,
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    traject_id      uuid        NOT NULL REFERENCES traject (id),
    seen_until      datetime(6) NOT NULL,
    PRIMARY KEY (person_id, subject),
    INDEX seen_in_traject (traject_id, person_id)
);

GRANT SELECT, INSERT, UPDATE ON seen TO ${app};

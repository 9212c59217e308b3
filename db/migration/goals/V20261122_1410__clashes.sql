-- Two goals that somebody saw clash, and what came of talking about them. Added to, never changed.
CREATE TABLE goal_clash (
    id              uuid          NOT NULL PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    traject_id      uuid          NOT NULL REFERENCES traject (id),
    submission      uuid          NOT NULL,
    one_id          uuid          NOT NULL REFERENCES goal (id),
    other_id        uuid          NOT NULL REFERENCES goal (id),
    why             varchar(4000) NOT NULL,
    side            varchar(20)   NOT NULL,
    marked_by       uuid          NOT NULL REFERENCES person (id),
    marked_at       datetime(6)   NOT NULL,
    CONSTRAINT goal_clash_sent_once UNIQUE (traject_id, submission),
    CONSTRAINT goal_clash_of_two CHECK (one_id <> other_id),
    CONSTRAINT goal_clash_why_present CHECK (why <> ''),
    CONSTRAINT goal_clash_side_known CHECK (side IN ('CLIENT', 'PROFESSIONAL'))
);

CREATE TABLE goal_clash_settled (
    id              uuid          NOT NULL PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    clash_id        uuid          NOT NULL REFERENCES goal_clash (id),
    words           varchar(4000) NOT NULL,
    side            varchar(20)   NOT NULL,
    settled_by      uuid          NOT NULL REFERENCES person (id),
    settled_at      datetime(6)   NOT NULL,
    CONSTRAINT goal_clash_settled_once UNIQUE (clash_id),
    CONSTRAINT goal_clash_settled_words_present CHECK (words <> ''),
    CONSTRAINT goal_clash_settled_side_known CHECK (side IN ('CLIENT', 'PROFESSIONAL'))
);

GRANT SELECT, INSERT ON goal_clash TO ${app};
GRANT SELECT, INSERT ON goal_clash_settled TO ${app};

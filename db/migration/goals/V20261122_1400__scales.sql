-- How far a goal is, on six levels in words (Goal Attainment Scaling), as both sides see it. A scale is never changed:
-- another one comes after it, and is agreed anew. So the scores keep the levels on which they were given.
CREATE TABLE goal_scale (
    id              uuid          NOT NULL PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    traject_id      uuid          NOT NULL REFERENCES traject (id),
    goal_id         uuid          NOT NULL REFERENCES goal (id),
    submission      uuid          NOT NULL,
    number          int           NOT NULL,
    wording         int           NOT NULL,
    side            varchar(20)   NOT NULL,
    written_by      uuid          NOT NULL REFERENCES person (id),
    written_at      datetime(6)   NOT NULL,
    measured        varchar(200)  NOT NULL,
    starts_on       date          NOT NULL,
    ends_on         date          NOT NULL,
    every_weeks     int           NOT NULL,
    worse           varchar(200)  NOT NULL,
    baseline        varchar(200)  NOT NULL,
    less            varchar(200)  NOT NULL,
    goal            varchar(200)  NOT NULL,
    more            varchar(200)  NOT NULL,
    much_more       varchar(200)  NOT NULL,
    CONSTRAINT goal_scale_sent_once UNIQUE (goal_id, submission),
    CONSTRAINT goal_scale_in_order UNIQUE (goal_id, number),
    CONSTRAINT goal_scale_side_known CHECK (side IN ('CLIENT', 'PROFESSIONAL')),
    CONSTRAINT goal_scale_words_present CHECK (measured <> '' AND worse <> '' AND baseline <> '' AND less <> ''
        AND goal <> '' AND more <> '' AND much_more <> ''),
    CONSTRAINT goal_scale_days CHECK (starts_on < ends_on AND every_weeks BETWEEN 1 AND 26)
);

-- The yes of the side that did not write the scale; writing was the yes of the other.
CREATE TABLE goal_scale_yes (
    id              uuid          NOT NULL PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    scale_id        uuid          NOT NULL REFERENCES goal_scale (id),
    side            varchar(20)   NOT NULL,
    said_by         uuid          NOT NULL REFERENCES person (id),
    said_at         datetime(6)   NOT NULL,
    CONSTRAINT goal_scale_yes_once UNIQUE (scale_id),
    CONSTRAINT goal_scale_yes_side_known CHECK (side IN ('CLIENT', 'PROFESSIONAL'))
);

-- How far one side sees it on one of the agreed days. Looking again adds a row; the last one counts.
CREATE TABLE goal_score (
    id              uuid          NOT NULL PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    scale_id        uuid          NOT NULL REFERENCES goal_scale (id),
    submission      uuid          NOT NULL,
    side            varchar(20)   NOT NULL,
    level           varchar(20)   NOT NULL,
    words           varchar(4000) NOT NULL,
    occasion        date          NOT NULL,
    scored_by       uuid          NOT NULL REFERENCES person (id),
    scored_at       datetime(6)   NOT NULL,
    CONSTRAINT goal_score_sent_once UNIQUE (scale_id, submission),
    CONSTRAINT goal_score_side_known CHECK (side IN ('CLIENT', 'PROFESSIONAL')),
    CONSTRAINT goal_score_level_known
        CHECK (level IN ('WORSE', 'BASELINE', 'LESS', 'GOAL', 'MORE', 'MUCH_MORE'))
);

ALTER TABLE goal_history DROP CONSTRAINT goal_history_act_known;
ALTER TABLE goal_history ADD CONSTRAINT goal_history_act_known CHECK (act IN ('PROPOSED', 'REWORDED', 'SAID_YES',
    'SAID_NO', 'COULD_NOT_ANSWER', 'SAID_REACHED', 'STOPPED', 'STEP_ADDED', 'STEP_MARKED', 'SCALE_PROPOSED',
    'SCALE_AGREED', 'SCORED', 'SAID_HELPED', 'SAID_HELPED_A_BIT', 'SAID_DID_NOT_HELP'));

GRANT SELECT, INSERT ON goal_scale TO ${app};
GRANT SELECT, INSERT ON goal_scale_yes TO ${app};
GRANT SELECT, INSERT ON goal_score TO ${app};

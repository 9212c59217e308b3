-- The one goal of a client above all others, within one organisation, for one concrete behaviour. Choosing another adds
-- a row; the last one counts.
CREATE TABLE joint_goal (
    id              uuid          NOT NULL PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    client_id       uuid          NOT NULL REFERENCES person (id),
    goal_id         uuid          NOT NULL REFERENCES goal (id),
    submission      uuid          NOT NULL,
    behaviour       varchar(200)  NOT NULL,
    chosen_by       uuid          NOT NULL REFERENCES person (id),
    chosen_at       datetime(6)   NOT NULL,
    CONSTRAINT joint_goal_sent_once UNIQUE (client_id, submission),
    CONSTRAINT joint_goal_behaviour_present CHECK (behaviour <> ''),
    INDEX joint_goal_of_client (client_id, organisation_id, id)
);

-- What a discipline does for it, on one element of the behaviour model.
CREATE TABLE joint_contribution (
    id              uuid          NOT NULL PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    joint_goal_id   uuid          NOT NULL REFERENCES joint_goal (id),
    submission      uuid          NOT NULL,
    element         varchar(40)   NOT NULL,
    discipline      varchar(200)  NOT NULL,
    intervention    varchar(20)   NOT NULL,
    words           varchar(200)  NOT NULL,
    added_by        uuid          NOT NULL REFERENCES person (id),
    added_at        datetime(6)   NOT NULL,
    CONSTRAINT joint_contribution_sent_once UNIQUE (joint_goal_id, submission),
    CONSTRAINT joint_contribution_words_present CHECK (discipline <> '' AND words <> ''),
    CONSTRAINT joint_contribution_intervention_known CHECK (intervention IN ('INFORM', 'ENCOURAGE', 'PRACTISE',
        'ARRANGE', 'LIGHTEN', 'OBLIGE', 'ANNOUNCE_SANCTION'))
);

-- That somebody no longer does it, and why.
CREATE TABLE joint_contribution_end (
    id              uuid          NOT NULL PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    contribution_id uuid          NOT NULL REFERENCES joint_contribution (id),
    reason          varchar(4000) NOT NULL,
    ended_by        uuid          NOT NULL REFERENCES person (id),
    ended_at        datetime(6)   NOT NULL,
    CONSTRAINT joint_contribution_ended_once UNIQUE (contribution_id),
    CONSTRAINT joint_contribution_end_reason_present CHECK (reason <> '')
);

-- How an element stands for this behaviour as a professional sees it; the last row of an element counts.
CREATE TABLE joint_reading (
    id              uuid          NOT NULL PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    joint_goal_id   uuid          NOT NULL REFERENCES joint_goal (id),
    element         varchar(40)   NOT NULL,
    standing        varchar(20)   NOT NULL,
    read_by         uuid          NOT NULL REFERENCES person (id),
    read_at         datetime(6)   NOT NULL,
    CONSTRAINT joint_reading_standing_known CHECK (standing IN ('HELPS', 'HINDERS', 'UNCLEAR'))
);

-- Whether the client thinks to manage, from 0 to 10, or does not know; the last row counts.
CREATE TABLE joint_belief (
    id              uuid          NOT NULL PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    joint_goal_id   uuid          NOT NULL REFERENCES joint_goal (id),
    submission      uuid          NOT NULL,
    mark            int           NULL,
    said_by         uuid          NOT NULL REFERENCES person (id),
    said_at         datetime(6)   NOT NULL,
    CONSTRAINT joint_belief_sent_once UNIQUE (joint_goal_id, submission),
    CONSTRAINT joint_belief_mark_range CHECK (mark IS NULL OR mark BETWEEN 0 AND 10)
);

GRANT SELECT, INSERT ON joint_goal TO ${app};
GRANT SELECT, INSERT ON joint_contribution TO ${app};
GRANT SELECT, INSERT ON joint_contribution_end TO ${app};
GRANT SELECT, INSERT ON joint_reading TO ${app};
GRANT SELECT, INSERT ON joint_belief TO ${app};

-- What client and professional want to reach. The words live in the history, so that nothing is ever overwritten;
-- the row of the goal says where it stands now.
CREATE TABLE goal (
    id                   uuid          NOT NULL PRIMARY KEY,
    organisation_id      uuid          NOT NULL REFERENCES organisation (id),
    traject_id           uuid          NOT NULL REFERENCES traject (id),
    submission           uuid          NOT NULL,
    proposed_by          varchar(20)   NOT NULL,
    state                varchar(30)   NOT NULL,
    reason               varchar(4000) NOT NULL,
    revision             int           NOT NULL,
    client_yes           int           NULL,
    professional_yes     int           NULL,
    agreed_revision      int           NULL,
    client_reached       boolean       NOT NULL,
    professional_reached boolean       NOT NULL,
    version              bigint        NOT NULL,
    CONSTRAINT goal_sent_once UNIQUE (traject_id, submission),
    CONSTRAINT goal_side_known CHECK (proposed_by IN ('CLIENT', 'PROFESSIONAL')),
    CONSTRAINT goal_state_known CHECK (state IN ('PROPOSED', 'AGREED', 'NOT_AGREED', 'COULD_NOT_ANSWER',
        'CHANGED_AFTER_AGREEMENT', 'REACHED', 'STOPPED')),
    CONSTRAINT goal_reason_present
        CHECK ((state IN ('NOT_AGREED', 'COULD_NOT_ANSWER', 'STOPPED')) = (reason <> '')),
    CONSTRAINT goal_agreed_by_both CHECK (state NOT IN ('AGREED', 'REACHED')
        OR (client_yes = revision AND professional_yes = revision AND agreed_revision = revision)),
    CONSTRAINT goal_reached_by_both CHECK (state <> 'REACHED' OR (client_reached AND professional_reached)),
    INDEX goal_of_traject (traject_id, id),
    INDEX goal_waiting (traject_id, state)
);

-- Who did what and when; wordings and reasons as they were written. Added to, never changed.
CREATE TABLE goal_history (
    id              uuid          NOT NULL PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    goal_id         uuid          NOT NULL REFERENCES goal (id),
    ordinal         int           NOT NULL,
    act             varchar(20)   NOT NULL,
    side            varchar(20)   NOT NULL,
    done_by         uuid          NOT NULL REFERENCES person (id),
    done_at         datetime(6)   NOT NULL,
    revision        int           NOT NULL,
    title           varchar(200)  NOT NULL,
    words           varchar(4000) NOT NULL,
    step_id         uuid          NULL,
    step_status     varchar(20)   NULL,
    CONSTRAINT goal_history_in_order UNIQUE (goal_id, ordinal),
    CONSTRAINT goal_history_act_known CHECK (act IN ('PROPOSED', 'REWORDED', 'SAID_YES', 'SAID_NO',
        'COULD_NOT_ANSWER', 'SAID_REACHED', 'STOPPED', 'STEP_ADDED', 'STEP_MARKED')),
    CONSTRAINT goal_history_side_known CHECK (side IN ('CLIENT', 'PROFESSIONAL')),
    CONSTRAINT goal_history_title_present CHECK (act NOT IN ('PROPOSED', 'REWORDED', 'STEP_ADDED') OR title <> ''),
    CONSTRAINT goal_history_reason_present
        CHECK (act NOT IN ('SAID_NO', 'COULD_NOT_ANSWER', 'STOPPED') OR words <> ''),
    CONSTRAINT goal_history_step CHECK ((act IN ('STEP_ADDED', 'STEP_MARKED')) = (step_id IS NOT NULL))
);

CREATE TABLE goal_step (
    id              uuid          NOT NULL PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    goal_id         uuid          NOT NULL REFERENCES goal (id),
    submission      uuid          NOT NULL,
    position        int           NOT NULL,
    words           varchar(200)  NOT NULL,
    actor           varchar(20)   NOT NULL,
    actor_name      varchar(200)  NOT NULL,
    day             date          NOT NULL,
    status          varchar(20)   NOT NULL,
    reason          varchar(4000) NOT NULL,
    CONSTRAINT goal_step_sent_once UNIQUE (goal_id, submission),
    CONSTRAINT goal_step_in_order UNIQUE (goal_id, position),
    CONSTRAINT goal_step_words_present CHECK (words <> ''),
    CONSTRAINT goal_step_actor_known CHECK (actor IN ('CLIENT', 'PROFESSIONAL', 'EMPLOYER', 'SOMEONE_ELSE')),
    CONSTRAINT goal_step_someone_named CHECK (actor <> 'SOMEONE_ELSE' OR actor_name <> ''),
    CONSTRAINT goal_step_status_known CHECK (status IN ('TO_DO', 'BUSY', 'DONE', 'CANNOT_YET')),
    CONSTRAINT goal_step_reason_present CHECK ((status = 'CANNOT_YET') = (reason <> ''))
);

GRANT SELECT, INSERT, UPDATE (state, reason, revision, client_yes, professional_yes, agreed_revision, client_reached,
    professional_reached, version) ON goal TO ${app};
GRANT SELECT, INSERT ON goal_history TO ${app};
GRANT SELECT, INSERT, UPDATE (status, reason) ON goal_step TO ${app};

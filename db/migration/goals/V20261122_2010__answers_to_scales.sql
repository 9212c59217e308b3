-- To a proposed scale is said yes, or no with the reason, or its author takes it back: one of them, and once. Until a
-- yes the scale that was agreed before stands.
REVOKE SELECT, INSERT ON goal_scale_yes FROM ${app};
RENAME TABLE goal_scale_yes TO goal_scale_answer;
ALTER TABLE goal_scale_answer
    ADD COLUMN answer varchar(20)   NOT NULL DEFAULT 'YES' AFTER side,
    ADD COLUMN words  varchar(4000) NOT NULL DEFAULT '' AFTER answer,
    DROP CONSTRAINT goal_scale_yes_side_known,
    RENAME INDEX goal_scale_yes_once TO goal_scale_answer_once;
ALTER TABLE goal_scale_answer
    ALTER COLUMN answer DROP DEFAULT,
    ALTER COLUMN words DROP DEFAULT,
    ADD CONSTRAINT goal_scale_answer_side_known CHECK (side IN ('CLIENT', 'PROFESSIONAL')),
    ADD CONSTRAINT goal_scale_answer_known CHECK (answer IN ('YES', 'NO', 'TAKEN_BACK')),
    ADD CONSTRAINT goal_scale_answer_reason CHECK (answer <> 'NO' OR words <> '');
GRANT SELECT, INSERT ON goal_scale_answer TO ${app};

ALTER TABLE goal_history DROP CONSTRAINT goal_history_act_known;
ALTER TABLE goal_history ADD CONSTRAINT goal_history_act_known CHECK (act IN ('PROPOSED', 'REWORDED', 'SAID_YES',
    'SAID_NO', 'COULD_NOT_ANSWER', 'SAID_REACHED', 'STOPPED', 'STEP_ADDED', 'STEP_MARKED', 'SCALE_PROPOSED',
    'SCALE_AGREED', 'SCALE_REFUSED', 'SCALE_TAKEN_BACK', 'SCORED', 'SAID_HELPED', 'SAID_HELPED_A_BIT',
    'SAID_DID_NOT_HELP'));

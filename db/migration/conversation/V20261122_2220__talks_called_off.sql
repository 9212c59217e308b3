-- Either side can say that a talk does not take place. What was said about it stays; there never is a record of it.
ALTER TABLE conversation
    DROP CONSTRAINT conversation_state_known,
    DROP CONSTRAINT conversation_written_when_held,
    ADD CONSTRAINT conversation_state_known CHECK (state IN ('PREPARING', 'DRAFT', 'CLOSED', 'CALLED_OFF')),
    ADD CONSTRAINT conversation_written_when_held
        CHECK ((state IN ('PREPARING', 'CALLED_OFF')) = (written IS NULL));

ALTER TABLE conversation_line
    DROP CONSTRAINT conversation_line_act_known,
    DROP CONSTRAINT conversation_line_words_present,
    ADD CONSTRAINT conversation_line_act_known CHECK (act IN
        ('MADE', 'PLANNED', 'ADDED', 'MOVED_UP', 'PUT_FIRST', 'OUTCOME', 'HELD', 'CORRECTED', 'SAW', 'CALLED_OFF')),
    ADD CONSTRAINT conversation_line_words_present
        CHECK (words <> '' OR (act <> 'CORRECTED' AND (act <> 'CALLED_OFF' OR side = 'CLIENT')
            AND (outcome IS NULL OR outcome <> 'DISAGREED')));

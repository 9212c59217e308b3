-- A talk of client and professional: what it is about, what came of each subject, and the record both have read.
-- The row says where it stands now; subjects and acts are added and never changed.
CREATE TABLE conversation (
    id                uuid         NOT NULL PRIMARY KEY,
    organisation_id   uuid         NOT NULL REFERENCES organisation (id),
    traject_id        uuid         NOT NULL REFERENCES traject (id),
    submission        uuid         NOT NULL,
    afweging_id       uuid         NULL,
    question          varchar(400) NOT NULL,
    state             varchar(20)  NOT NULL,
    acts              int          NOT NULL,
    written           int          NULL,
    client_saw        int          NULL,
    professional_saw  int          NULL,
    seal              char(64)     NULL,
    version           bigint       NOT NULL,
    CONSTRAINT conversation_sent_once UNIQUE (traject_id, submission),
    CONSTRAINT conversation_state_known CHECK (state IN ('PREPARING', 'DRAFT', 'CLOSED')),
    CONSTRAINT conversation_written_when_held CHECK ((state = 'PREPARING') = (written IS NULL)),
    CONSTRAINT conversation_closed_by_both
        CHECK (state <> 'CLOSED' OR (client_saw = written AND professional_saw = written)),
    CONSTRAINT conversation_sealed_when_closed CHECK ((state = 'CLOSED') = (seal IS NOT NULL)),
    INDEX conversation_of_traject (traject_id, id)
);

-- A subject, in the words that it had when it came on the agenda. Why it is there is for the professional alone.
CREATE TABLE conversation_item (
    id              uuid          NOT NULL PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    conversation_id uuid          NOT NULL REFERENCES conversation (id),
    position        int           NOT NULL,
    line            int           NOT NULL,
    subject         varchar(20)   NOT NULL,
    words           varchar(4000) NOT NULL,
    about_id        uuid          NULL,
    other_id        uuid          NULL,
    because         varchar(20)   NULL,
    tender          boolean       NOT NULL,
    added_by_side   varchar(20)   NULL,
    CONSTRAINT conversation_item_in_order UNIQUE (conversation_id, position),
    CONSTRAINT conversation_item_subject_known
        CHECK (subject IN ('GAP', 'NOT_UNDERSTOOD', 'OPEN', 'CLASH', 'OPTIONS', 'QUESTION', 'OWN')),
    CONSTRAINT conversation_item_side_known CHECK (added_by_side IN ('CLIENT', 'PROFESSIONAL')),
    CONSTRAINT conversation_item_words_present CHECK (words <> '' OR subject IN ('OPEN', 'NOT_UNDERSTOOD'))
);

-- Who did what and when, in order.
CREATE TABLE conversation_line (
    id              uuid          NOT NULL PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES organisation (id),
    conversation_id uuid          NOT NULL REFERENCES conversation (id),
    ordinal         int           NOT NULL,
    submission      uuid          NOT NULL,
    act             varchar(20)   NOT NULL,
    side            varchar(20)   NOT NULL,
    done_by         uuid          NOT NULL REFERENCES person (id),
    done_at         datetime(6)   NOT NULL,
    item_id         uuid          NULL REFERENCES conversation_item (id),
    words           varchar(4000) NOT NULL,
    outcome         varchar(20)   NULL,
    filled_in       varchar(20)   NULL,
    starts_at       datetime(6)   NULL,
    way             varchar(20)   NULL,
    CONSTRAINT conversation_line_in_order UNIQUE (conversation_id, ordinal),
    CONSTRAINT conversation_line_sent_once UNIQUE (conversation_id, submission),
    CONSTRAINT conversation_line_act_known CHECK (act IN
        ('MADE', 'PLANNED', 'ADDED', 'MOVED_UP', 'PUT_FIRST', 'OUTCOME', 'HELD', 'CORRECTED', 'SAW')),
    CONSTRAINT conversation_line_side_known CHECK (side IN ('CLIENT', 'PROFESSIONAL')),
    CONSTRAINT conversation_line_outcome_known CHECK (outcome IN ('AGREED', 'NOT_YET', 'DISAGREED', 'NOT_READY')),
    CONSTRAINT conversation_line_outcome_present
        CHECK ((act = 'OUTCOME') = (outcome IS NOT NULL AND item_id IS NOT NULL AND filled_in IS NOT NULL)
            OR (act <> 'OUTCOME' AND outcome IS NULL)),
    CONSTRAINT conversation_line_words_present
        CHECK (words <> '' OR (act <> 'CORRECTED' AND (outcome IS NULL OR outcome <> 'DISAGREED'))),
    CONSTRAINT conversation_line_filled_in_known CHECK (filled_in IN ('TOGETHER', 'ON_PAPER')),
    CONSTRAINT conversation_line_planned CHECK ((act = 'PLANNED') = (starts_at IS NOT NULL)),
    CONSTRAINT conversation_line_way CHECK ((starts_at IS NULL) = (way IS NULL)),
    CONSTRAINT conversation_line_way_known CHECK (way IN ('AT_A_PLACE', 'PHONE', 'VIDEO'))
);

GRANT SELECT, INSERT, UPDATE (state, acts, written, client_saw, professional_saw, seal, version)
    ON conversation TO ${app};
GRANT SELECT, INSERT ON conversation_item TO ${app};
GRANT SELECT, INSERT ON conversation_line TO ${app};

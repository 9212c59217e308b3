-- What an organisation says differently from the word list that comes with the portal. What stands here under the word
-- of a built-in entry takes its place; switched off, that entry says nothing. Explanations hold their words by value,
-- so nothing that was published changes with it, and a row can be taken away.
CREATE TABLE plain_word (
    id              uuid         NOT NULL PRIMARY KEY,
    organisation_id uuid         NOT NULL REFERENCES organisation (id),
    kind            varchar(20)  NOT NULL,
    word            varchar(80)  NOT NULL COLLATE utf8mb4_bin,
    built_in        boolean      NOT NULL,
    plainer         varchar(200) NOT NULL,
    meaning         varchar(400) NOT NULL,
    switched_off    boolean      NOT NULL,
    changed_by      uuid         NOT NULL REFERENCES person (id),
    changed_at      datetime(6)  NOT NULL,
    version         bigint       NOT NULL,
    CONSTRAINT plain_word_once UNIQUE (organisation_id, kind, word),
    CONSTRAINT plain_word_kind_known CHECK (kind IN ('WORD', 'ABBREVIATION')),
    CONSTRAINT plain_word_says_something CHECK (switched_off OR plainer <> '' OR meaning <> '')
);

GRANT SELECT, INSERT, UPDATE, DELETE ON plain_word TO ${app};

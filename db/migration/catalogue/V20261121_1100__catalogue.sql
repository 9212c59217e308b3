-- Reference data by kind, code and version. A change is a new row with a higher version, never an update; the highest counts.
-- A new version brings its own words and parents.
-- Only migrations write here: the app may read.

CREATE TABLE catalogue_entry (
    kind         VARCHAR(30)  NOT NULL,
    code         VARCHAR(40)  NOT NULL,
    version      INT          NOT NULL,
    position     INT          NOT NULL,
    -- Our own construction, in whole or in part, and so not found in a source.
    provisional  BOOLEAN      NOT NULL DEFAULT FALSE,
    -- Where it comes from; 'Weegwijzer' when nothing but this product says so.
    source       VARCHAR(120) NOT NULL,
    -- FACTOR: shown to the client when used, or only as a general note.
    visibility   VARCHAR(20),
    -- FACTOR: place in the top 5 of the research.
    top_rank     INT,
    -- BEHAVIOUR_ELEMENT: behaviour is willing times being able.
    side         VARCHAR(20),
    -- BEHAVIOUR_ELEMENT: not every source counts it apart.
    optional     BOOLEAN      NOT NULL DEFAULT FALSE,
    -- REFLECTION_QUESTION: when it is asked, and in which loop of the triple feedback loop (0 is its start).
    occasion     VARCHAR(20),
    loop_number  INT,
    PRIMARY KEY (kind, code, version),
    CONSTRAINT catalogue_entry_kind CHECK (kind IN ('PHASE', 'STEP', 'JOURNEY_MOMENT', 'CLUSTER', 'FACTOR', 'PITFALL',
        'QUALITY_CRITERION', 'SOURCE_TYPE', 'BEHAVIOUR_ELEMENT', 'REFLECTION_QUESTION', 'TECHNIQUE')),
    CONSTRAINT catalogue_entry_code CHECK (code REGEXP BINARY '^[A-Z][A-Z0-9_]*$'),
    CONSTRAINT catalogue_entry_version CHECK (version > 0),
    CONSTRAINT catalogue_entry_source CHECK (source <> ''),
    CONSTRAINT catalogue_entry_visibility CHECK (
        CASE WHEN kind = 'FACTOR' THEN visibility IS NOT NULL AND visibility IN ('CLIENT', 'BACKGROUND')
             ELSE visibility IS NULL END),
    CONSTRAINT catalogue_entry_top_rank CHECK (top_rank IS NULL OR (kind = 'FACTOR' AND top_rank BETWEEN 1 AND 5)),
    CONSTRAINT catalogue_entry_side CHECK (
        CASE WHEN kind = 'BEHAVIOUR_ELEMENT' THEN side IS NOT NULL AND side IN ('WILLING', 'ABLE') ELSE side IS NULL END),
    CONSTRAINT catalogue_entry_optional CHECK (NOT optional OR kind = 'BEHAVIOUR_ELEMENT'),
    CONSTRAINT catalogue_entry_occasion CHECK (
        CASE WHEN kind = 'REFLECTION_QUESTION'
             THEN occasion IS NOT NULL AND occasion IN ('TRIPLE_LOOP', 'WEIGHING', 'MANAGING', 'AFTER_TALK')
             ELSE occasion IS NULL END),
    CONSTRAINT catalogue_entry_loop CHECK (
        CASE WHEN occasion = 'TRIPLE_LOOP' THEN loop_number IS NOT NULL AND loop_number BETWEEN 0 AND 3
             ELSE loop_number IS NULL END)
);

-- Where an entry belongs: a factor to its cluster, a step to its phase, a pitfall to the phases it occurs in.
-- The key points at a code in any version, so that a parent can get a new version without its children.
CREATE TABLE catalogue_parent (
    kind         VARCHAR(30) NOT NULL,
    code         VARCHAR(40) NOT NULL,
    version      INT         NOT NULL,
    parent_kind  VARCHAR(30) NOT NULL,
    parent_code  VARCHAR(40) NOT NULL,
    PRIMARY KEY (kind, code, version, parent_code),
    CONSTRAINT catalogue_parent_child FOREIGN KEY (kind, code, version) REFERENCES catalogue_entry (kind, code, version),
    CONSTRAINT catalogue_parent_parent FOREIGN KEY (parent_kind, parent_code) REFERENCES catalogue_entry (kind, code),
    CONSTRAINT catalogue_parent_kinds CHECK ((kind, parent_kind) IN (('FACTOR', 'CLUSTER'), ('STEP', 'PHASE'), ('PITFALL', 'PHASE')))
);

-- The words of an entry in one language. Which words an entry has depends on its kind.
CREATE TABLE catalogue_text (
    kind         VARCHAR(30) NOT NULL,
    code         VARCHAR(40) NOT NULL,
    version      INT         NOT NULL,
    language     VARCHAR(5)  NOT NULL,
    label        VARCHAR(120),
    -- What the client reads about it.
    client_text  VARCHAR(300),
    -- What is asked: of the client at a step, criterion or element; of the professional in a phase (one a line) or when reflecting.
    question     VARCHAR(500),
    -- For the professional: what an element means, how a technique goes.
    explanation  VARCHAR(300),
    example      VARCHAR(200),
    PRIMARY KEY (kind, code, version, language),
    CONSTRAINT catalogue_text_entry FOREIGN KEY (kind, code, version) REFERENCES catalogue_entry (kind, code, version),
    CONSTRAINT catalogue_text_language CHECK (language REGEXP BINARY '^[a-z]{2}$'),
    CONSTRAINT catalogue_text_label CHECK ((label IS NOT NULL) = (kind <> 'REFLECTION_QUESTION')),
    CONSTRAINT catalogue_text_client_text CHECK (
        (client_text IS NOT NULL) = (kind IN ('PHASE', 'FACTOR', 'PITFALL', 'SOURCE_TYPE'))),
    CONSTRAINT catalogue_text_question CHECK (
        (question IS NOT NULL) = (kind IN ('PHASE', 'STEP', 'QUALITY_CRITERION', 'BEHAVIOUR_ELEMENT', 'REFLECTION_QUESTION'))),
    CONSTRAINT catalogue_text_explanation CHECK ((explanation IS NOT NULL) = (kind IN ('BEHAVIOUR_ELEMENT', 'TECHNIQUE'))),
    CONSTRAINT catalogue_text_example CHECK (example IS NULL OR kind = 'TECHNIQUE')
);

GRANT SELECT ON catalogue_entry TO ${app};
GRANT SELECT ON catalogue_parent TO ${app};
GRANT SELECT ON catalogue_text TO ${app};

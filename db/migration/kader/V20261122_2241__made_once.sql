-- Under which key a kader was made, so that making it twice is one act. What was made before had none.
ALTER TABLE kader
    ADD COLUMN submission uuid NULL,
    ADD CONSTRAINT kader_made_once UNIQUE (organisation_id, submission);

-- Under which key a person, a traject and a code were made, so that making them twice is one act. What was made before
-- had none. Of a code only what its key and its person make together is kept: the code cannot be found from that.
ALTER TABLE person_role
    ADD COLUMN submission uuid NULL,
    ADD CONSTRAINT person_role_made_once UNIQUE (organisation_id, submission);

ALTER TABLE traject
    ADD COLUMN submission uuid NULL,
    ADD CONSTRAINT traject_made_once UNIQUE (organisation_id, submission);

ALTER TABLE activation_code
    ADD COLUMN submission uuid NULL,
    ADD CONSTRAINT activation_code_once UNIQUE (organisation_id, submission);

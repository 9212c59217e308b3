-- Under which key an afweging was begun, so that beginning it twice is one act. What was begun before had none.
ALTER TABLE afweging
    ADD COLUMN submission uuid NULL,
    ADD CONSTRAINT afweging_begun_once UNIQUE (traject_id, submission);

-- Which kaders were weighed with, in which version, and whether they were deviated from. They stand together as JSON:
-- always read whole with the afweging, never searched; a kader's version is never taken away.

ALTER TABLE afweging
    ADD COLUMN kaders     json        NOT NULL DEFAULT '[]',
    ADD COLUMN advice_use varchar(20) NULL,
    ADD CONSTRAINT afweging_advice_use_known CHECK (advice_use IN ('USED', 'DEPARTED'));

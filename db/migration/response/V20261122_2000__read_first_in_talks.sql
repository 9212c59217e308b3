-- A client writes in a talk too, and beside what somebody typed for them: these texts can wait to be read first as well.
ALTER TABLE read_first DROP CONSTRAINT read_first_place_known;
ALTER TABLE read_first ADD CONSTRAINT read_first_place_known
    CHECK (place IN ('RESPONSE', 'GOAL', 'AFWEGING', 'TALK', 'TYPED'));

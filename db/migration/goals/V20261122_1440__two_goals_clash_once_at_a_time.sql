-- Two goals stand marked once at a time, in whichever order they are named and however many mark them at once. What was
-- settled can be marked again, as the next time of the same two.
ALTER TABLE goal_clash
    ADD COLUMN ordinal   int  NOT NULL DEFAULT 1,
    ADD COLUMN first_id  uuid AS (least(one_id, other_id)) PERSISTENT,
    ADD COLUMN second_id uuid AS (greatest(one_id, other_id)) PERSISTENT;

UPDATE goal_clash c
    JOIN (SELECT id, row_number() OVER (PARTITION BY first_id, second_id ORDER BY id) AS time FROM goal_clash) t
        ON t.id = c.id
    SET c.ordinal = t.time;

ALTER TABLE goal_clash
    ALTER COLUMN ordinal DROP DEFAULT,
    ADD CONSTRAINT goal_clash_once_at_a_time UNIQUE (first_id, second_id, ordinal);

-- Whether a version lays options on the table without an outcome, so that a list can say so.
ALTER TABLE explained_version ADD COLUMN is_open boolean NOT NULL DEFAULT FALSE;

UPDATE explained_version e
    JOIN explanation_version v ON v.afweging_id = e.afweging_id AND v.number = e.number
    SET e.is_open = v.is_open;

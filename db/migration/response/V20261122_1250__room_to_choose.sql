-- How much room a version leaves, so that what lies fixed cannot be chosen.
ALTER TABLE explained_version ADD COLUMN room varchar(20) NOT NULL DEFAULT 'TOGETHER';

UPDATE explained_version e
    JOIN explanation_version v ON v.afweging_id = e.afweging_id AND v.number = e.number
    SET e.room = json_value(v.payload, '$.room');

ALTER TABLE explained_version
    ALTER COLUMN room DROP DEFAULT,
    ADD CONSTRAINT explained_version_room_known CHECK (room IN ('TOGETHER', 'LIMITED', 'NONE'));

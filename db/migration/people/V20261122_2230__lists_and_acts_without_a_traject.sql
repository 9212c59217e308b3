-- A list of clients is a reading of each of them. Whose own list it was has a row for each traject that it showed; a list
-- of everyone in the organisation has one row, which is a reading of every client there.
-- The app may add and read, as before. What was sealed stays sealed as it was: a line without a list is written as ever.

ALTER TABLE access_log
    ADD COLUMN listed varchar(20) NULL,
    ADD CONSTRAINT access_log_listed_known CHECK (listed IN ('THEIRS', 'EVERYONE')),
    ADD CONSTRAINT access_log_list_of_whom CHECK (
        listed IS NULL OR (listed = 'THEIRS') = (traject_id IS NOT NULL)),
    ADD INDEX access_log_of_lists (organisation_id, listed, at);

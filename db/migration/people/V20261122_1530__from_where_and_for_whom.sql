-- The row of a look or act says what a log of access has to say (NEN 7513; BIO2 8.15.01): also in which role somebody
-- came, for whom, what they typed to be let in, and from where.
-- The app may add and read, as before: what is written stays written.

ALTER TABLE access_log
    ADD COLUMN role         varchar(20)   NULL AFTER person_id,
    ADD COLUMN on_behalf_of uuid          NULL AFTER role,
    ADD COLUMN because      varchar(4000) NULL AFTER reason,
    ADD COLUMN door         varchar(20)   NOT NULL DEFAULT 'UNKNOWN',
    ADD COLUMN address      varchar(45)   NOT NULL DEFAULT '',
    ADD INDEX access_log_of_organisation (organisation_id, at);

-- Until now the reason alone told the role.
UPDATE access_log
SET role = CASE reason WHEN 'OWN_TRAJECT' THEN 'CLIENT' WHEN 'ADMINISTRATOR' THEN 'ADMINISTRATOR' ELSE 'PROFESSIONAL' END;

ALTER TABLE access_log
    MODIFY COLUMN role varchar(20) NOT NULL,
    ALTER COLUMN door DROP DEFAULT,
    ALTER COLUMN address DROP DEFAULT;

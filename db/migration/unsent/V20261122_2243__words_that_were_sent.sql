-- Words that were sent stay until their writer saw the answer: who lost it reads then that they arrived.
ALTER TABLE unsent
    ADD COLUMN sent_at datetime(6) NULL;

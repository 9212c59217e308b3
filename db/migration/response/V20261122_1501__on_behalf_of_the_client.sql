-- For whom a representative wrote; nothing where clients wrote themselves, or somebody entered their paper.
ALTER TABLE response ADD COLUMN on_behalf_of uuid NULL REFERENCES person (id);

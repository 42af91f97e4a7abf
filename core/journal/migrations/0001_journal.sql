-- SPDX-License-Identifier: GPL-3.0-or-later
-- One chain per register and generation; key is the order of writing over all of them.
CREATE TABLE journal_row (
    key {key},
    register {id} NOT NULL,
    generation {int64} NOT NULL CHECK (generation > 0),
    seq {int64} NOT NULL CHECK (seq > 0),
    at {int64} NOT NULL,
    actor {id},
    kind TEXT NOT NULL,
    document {blob},
    body TEXT NOT NULL,
    prev {blob} NOT NULL,
    hash {blob} NOT NULL,
    UNIQUE (register, generation, seq)
) STRICT;
--;
--only sqlite
CREATE TRIGGER journal_row_is_never_changed BEFORE UPDATE ON journal_row
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
--;
--only sqlite
CREATE TRIGGER journal_row_is_never_deleted BEFORE DELETE ON journal_row
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
--;
--only sqlite
-- INSERT OR REPLACE would delete without asking the trigger above.
CREATE TRIGGER journal_row_is_never_replaced BEFORE INSERT ON journal_row
WHEN EXISTS (SELECT 1 FROM journal_row WHERE key = NEW.key)
    OR EXISTS (SELECT 1 FROM journal_row
               WHERE register = NEW.register AND generation = NEW.generation AND seq = NEW.seq)
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
--;
--only postgresql
CREATE FUNCTION journal_row_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = '23514';
END $$;
--;
--only postgresql
CREATE TRIGGER journal_row_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_row
    FOR EACH STATEMENT EXECUTE FUNCTION journal_row_refuse();

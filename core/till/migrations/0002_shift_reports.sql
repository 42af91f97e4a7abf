-- SPDX-License-Identifier: GPL-3.0-or-later
-- How far the journal and the series of numbers were when a shift was opened.
CREATE TABLE till_shift_start (
    shift {id} NOT NULL PRIMARY KEY REFERENCES till_shift (id),
    generation {int64} NOT NULL,
    seq {int64} NOT NULL,
    series TEXT NOT NULL
) STRICT, WITHOUT ROWID;
--;
-- Money that went into or out of a drawer without a document. The text of a reason is here alone.
CREATE TABLE till_cash_movement (
    seq {key},
    id {id} NOT NULL UNIQUE,
    shift {id} NOT NULL REFERENCES till_shift (id),
    kind TEXT NOT NULL CHECK (kind IN ('in', 'out', 'drop', 'no-sale')),
    currency TEXT NOT NULL,
    amount {int64} NOT NULL CHECK ((kind = 'no-sale') = (amount = 0) AND amount >= 0),
    reason TEXT NOT NULL CHECK (reason <> ''),
    staff {id},
    at {int64} NOT NULL
) STRICT;
--;
CREATE INDEX till_cash_movement_shift ON till_cash_movement (shift, seq);
--;
CREATE TABLE till_handover (
    seq {key},
    id {id} NOT NULL UNIQUE,
    shift {id} NOT NULL REFERENCES till_shift (id),
    from_user {id},
    to_user {id} NOT NULL,
    count TEXT NOT NULL,
    counted {int64} NOT NULL,
    expected {int64} NOT NULL,
    at {int64} NOT NULL
) STRICT;
--;
CREATE INDEX till_handover_shift ON till_handover (shift, seq);
--;
-- What a closed shift came to, as it was printed: the text, its hash, and where in the journal.
CREATE TABLE till_z (
    shift {id} NOT NULL PRIMARY KEY REFERENCES till_shift (id),
    register {id} NOT NULL,
    number {int64} NOT NULL CHECK (number > 0),
    report TEXT NOT NULL,
    sha256 {blob} NOT NULL,
    journal_head TEXT NOT NULL,
    sales {int64} NOT NULL,
    refunds {int64} NOT NULL,
    left_in_drawer {int64} NOT NULL,
    UNIQUE (register, number)
) STRICT, WITHOUT ROWID;
--;
--only sqlite
CREATE TRIGGER till_cash_movement_frozen BEFORE UPDATE ON till_cash_movement
BEGIN
    SELECT RAISE(ABORT, 'till_cash_movement: what moved has moved');
END;
--;
--only sqlite
CREATE TRIGGER till_cash_movement_kept BEFORE DELETE ON till_cash_movement
BEGIN
    SELECT RAISE(ABORT, 'till_cash_movement: what moved has moved');
END;
--;
--only sqlite
CREATE TRIGGER till_handover_frozen BEFORE UPDATE ON till_handover
BEGIN
    SELECT RAISE(ABORT, 'till_handover: a handover is kept');
END;
--;
--only sqlite
CREATE TRIGGER till_handover_kept BEFORE DELETE ON till_handover
BEGIN
    SELECT RAISE(ABORT, 'till_handover: a handover is kept');
END;
--;
--only sqlite
CREATE TRIGGER till_z_frozen BEFORE UPDATE ON till_z
BEGIN
    SELECT RAISE(ABORT, 'till_z: a Z is frozen');
END;
--;
--only sqlite
CREATE TRIGGER till_z_kept BEFORE DELETE ON till_z
BEGIN
    SELECT RAISE(ABORT, 'till_z: a Z is frozen');
END;
--;
--only sqlite
CREATE TRIGGER till_shift_start_frozen BEFORE UPDATE ON till_shift_start
BEGIN
    SELECT RAISE(ABORT, 'till_shift_start: the start of a shift is kept');
END;
--;
--only sqlite
CREATE TRIGGER till_shift_start_kept BEFORE DELETE ON till_shift_start
BEGIN
    SELECT RAISE(ABORT, 'till_shift_start: the start of a shift is kept');
END;
--;
--only sqlite
-- INSERT OR REPLACE would delete without asking the trigger above.
CREATE TRIGGER till_z_is_never_replaced BEFORE INSERT ON till_z
WHEN EXISTS (SELECT 1 FROM till_z WHERE shift = NEW.shift)
    OR EXISTS (SELECT 1 FROM till_z WHERE register = NEW.register AND number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'till_z: a Z is frozen');
END;
--;
--only postgresql
CREATE TRIGGER till_cash_movement_frozen BEFORE UPDATE OR DELETE ON till_cash_movement
    FOR EACH ROW EXECUTE FUNCTION till_refuse();
--;
--only postgresql
CREATE TRIGGER till_handover_frozen BEFORE UPDATE OR DELETE ON till_handover
    FOR EACH ROW EXECUTE FUNCTION till_refuse();
--;
--only postgresql
CREATE TRIGGER till_z_frozen BEFORE UPDATE OR DELETE ON till_z
    FOR EACH ROW EXECUTE FUNCTION till_refuse();
--;
--only postgresql
CREATE TRIGGER till_shift_start_frozen BEFORE UPDATE OR DELETE ON till_shift_start
    FOR EACH ROW EXECUTE FUNCTION till_refuse();

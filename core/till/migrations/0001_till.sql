-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE till_profile (
    one {int64} PRIMARY KEY CHECK (one = 1),
    name TEXT NOT NULL,
    tagline TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    website TEXT NOT NULL,
    tax_number TEXT NOT NULL,
    country TEXT NOT NULL,
    rules TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    receipt_footer TEXT NOT NULL,
    language TEXT NOT NULL,
    updated_at {int64} NOT NULL
) STRICT;
--;
CREATE TABLE till_register (
    id {id} NOT NULL PRIMARY KEY,
    number {int64} NOT NULL UNIQUE CHECK (number BETWEEN 1 AND 999),
    name TEXT NOT NULL,
    generation {int64} NOT NULL CHECK (generation > 0)
) STRICT;
--;
CREATE TABLE till_printer (
    register {id} NOT NULL PRIMARY KEY REFERENCES till_register (id),
    kind TEXT NOT NULL CHECK (kind IN ('none', 'network', 'system-queue', 'file')),
    address TEXT NOT NULL,
    columns {int64} NOT NULL,
    open_drawer {bool} NOT NULL
) STRICT;
--;
CREATE TABLE till_backup (
    one {int64} PRIMARY KEY CHECK (one = 1),
    folder TEXT NOT NULL,
    keep {int64} NOT NULL CHECK (keep > 0),
    at_shift_close {bool} NOT NULL,
    every_hours {int64} NOT NULL CHECK (every_hours >= 0),
    side_journal {bool} NOT NULL,
    last_good_at {int64},
    last_good_path TEXT NOT NULL,
    last_tried_at {int64},
    last_error TEXT NOT NULL
) STRICT;
--;
CREATE TABLE till_shift (
    id {id} NOT NULL PRIMARY KEY,
    register {id} NOT NULL REFERENCES till_register (id),
    number {int64} NOT NULL CHECK (number > 0),
    business_date TEXT NOT NULL,
    opened_at {int64} NOT NULL,
    opened_by {id},
    currency TEXT NOT NULL,
    opening_float {int64} NOT NULL CHECK (opening_float >= 0),
    closed_at {int64},
    closed_by {id},
    counted_cash {int64},
    expected_cash {int64},
    UNIQUE (register, number),
    CHECK ((closed_at IS NULL) = (counted_cash IS NULL)),
    CHECK ((closed_at IS NULL) = (expected_cash IS NULL))
) STRICT;
--;
-- One open shift of a register, enforced here.
CREATE UNIQUE INDEX till_shift_open ON till_shift (register) WHERE closed_at IS NULL;
--;
CREATE TABLE till_number (
    series TEXT NOT NULL,
    generation {int64} NOT NULL,
    last {int64} NOT NULL CHECK (last > 0),
    PRIMARY KEY (series, generation)
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE till_shift_total (
    shift {id} NOT NULL,
    heading TEXT NOT NULL CHECK (heading IN ('document', 'tender', 'tax')),
    name TEXT NOT NULL,
    rate {int64} NOT NULL,
    count {int64} NOT NULL,
    amount {int64} NOT NULL,
    tax {int64} NOT NULL,
    PRIMARY KEY (shift, heading, name, rate)
) STRICT, WITHOUT ROWID;
--;
-- Of what request a document was made; kept for ever, like the document.
CREATE TABLE till_sale (
    id {id} NOT NULL PRIMARY KEY,
    request_hash {blob} NOT NULL
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE till_done (
    command_id {id} NOT NULL PRIMARY KEY,
    request_hash {blob} NOT NULL,
    answer {blob},
    at {int64} NOT NULL
) STRICT, WITHOUT ROWID;
--;
--only sqlite
CREATE TRIGGER till_shift_closed_frozen BEFORE UPDATE ON till_shift WHEN OLD.closed_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'till_shift: a closed shift is frozen');
END;
--;
--only sqlite
CREATE TRIGGER till_shift_kept BEFORE DELETE ON till_shift
BEGIN
    SELECT RAISE(ABORT, 'till_shift: shifts are kept');
END;
--;
--only postgresql
CREATE FUNCTION till_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a closed shift is frozen' USING ERRCODE = '23514';
END $$;
--;
--only postgresql
CREATE TRIGGER till_shift_closed_frozen BEFORE UPDATE ON till_shift
    FOR EACH ROW WHEN (OLD.closed_at IS NOT NULL) EXECUTE FUNCTION till_refuse();
--;
--only postgresql
CREATE TRIGGER till_shift_kept BEFORE DELETE ON till_shift
    FOR EACH ROW EXECUTE FUNCTION till_refuse();

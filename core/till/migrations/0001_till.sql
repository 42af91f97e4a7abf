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
    blind_count {bool} NOT NULL,
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
    heading TEXT NOT NULL CHECK (heading IN ('document', 'tender', 'refund', 'tax', 'no-supply',
                                               'tip', 'discount', 'person', 'person-return',
                                               'person-void', 'quarter-hour', 'drawer')),
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
-- Money the shop owes to whoever holds the code: a gift card sold, a store credit given.
CREATE TABLE till_voucher (
    code TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('gift-card', 'store-credit')),
    currency TEXT NOT NULL,
    balance {int64} NOT NULL CHECK (balance >= 0),
    issued_at {int64} NOT NULL
) STRICT, WITHOUT ROWID;
--;
-- The ledger of it. The key makes a movement happen once: document and place in it.
CREATE TABLE till_voucher_movement (
    seq {key},
    key TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL REFERENCES till_voucher (code),
    change {int64} NOT NULL CHECK (change <> 0),
    document {id} NOT NULL,
    at {int64} NOT NULL
) STRICT;
--;
CREATE INDEX till_voucher_movement_code ON till_voucher_movement (code, seq);
--;
-- What a customer owes the shop (negative: what the shop owes them), and the ledger of it.
CREATE TABLE till_account (
    customer {id} NOT NULL PRIMARY KEY,
    currency TEXT NOT NULL,
    balance {int64} NOT NULL
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE till_account_movement (
    seq {key},
    key TEXT NOT NULL UNIQUE,
    customer {id} NOT NULL REFERENCES till_account (customer),
    change {int64} NOT NULL CHECK (change <> 0),
    document {id} NOT NULL,
    at {int64} NOT NULL
) STRICT;
--;
CREATE INDEX till_account_movement_customer ON till_account_movement (customer, seq);
--;
-- Terminal and scale of a register.
CREATE TABLE till_devices (
    register {id} NOT NULL PRIMARY KEY REFERENCES till_register (id),
    terminal TEXT NOT NULL CHECK (terminal IN ('none', 'simulator', 'plug-in')),
    terminal_port {int64} NOT NULL CHECK (terminal_port BETWEEN 1 AND 65535),
    simulates TEXT NOT NULL,
    scale TEXT NOT NULL CHECK (scale IN ('none', 'simulator', 'serial')),
    scale_port TEXT NOT NULL,
    protocol TEXT NOT NULL,
    baud {int64} NOT NULL,
    data_bits {int64} NOT NULL,
    parity TEXT NOT NULL,
    stop_bits {int64} NOT NULL,
    simulated_grams {int64} NOT NULL,
    changed_by {id},
    changed_at {int64} NOT NULL
) STRICT;
--;
-- What terminals were asked for: stored before they are asked.
CREATE TABLE till_payment_attempt (
    id {id} NOT NULL PRIMARY KEY,
    register {id} NOT NULL,
    cart {id} NOT NULL,
    currency TEXT NOT NULL,
    amount {int64} NOT NULL CHECK (amount > 0),
    tip {int64} NOT NULL CHECK (tip >= 0),
    state TEXT NOT NULL CHECK (state IN
        ('started', 'approved', 'declined', 'unknown', 'reversing', 'reversed', 'used')),
    reason TEXT NOT NULL,
    reference TEXT NOT NULL,
    card TEXT NOT NULL,
    text TEXT NOT NULL,
    order_id {id},
    started_by {id},
    started_at {int64} NOT NULL,
    changed_at {int64} NOT NULL,
    CHECK ((state = 'used') = (order_id IS NOT NULL))
) STRICT;
--;
-- One open question of a ticket, enforced here: while it is open nobody asks for the money again.
CREATE UNIQUE INDEX till_payment_attempt_open ON till_payment_attempt (cart)
    WHERE state IN ('started', 'unknown', 'reversing');
--;
CREATE INDEX till_payment_attempt_by_cart ON till_payment_attempt (cart, started_at);
--;
CREATE INDEX till_payment_attempt_unfinished ON till_payment_attempt (register, started_at)
    WHERE state IN ('started', 'unknown', 'reversing', 'approved');
--;
CREATE TABLE till_payment_attempt_step (
    attempt {id} NOT NULL REFERENCES till_payment_attempt (id),
    seq {int64} NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    author {id},
    at {int64} NOT NULL,
    PRIMARY KEY (attempt, seq)
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
--only sqlite
CREATE TRIGGER till_payment_attempt_final BEFORE UPDATE ON till_payment_attempt
    WHEN OLD.state IN ('declined', 'reversed', 'used')
BEGIN
    SELECT RAISE(ABORT, 'till_payment_attempt: the last word was said');
END;
--;
--only sqlite
CREATE TRIGGER till_payment_attempt_kept BEFORE DELETE ON till_payment_attempt
BEGIN
    SELECT RAISE(ABORT, 'till_payment_attempt: attempts are kept');
END;
--;
--only postgresql
CREATE FUNCTION till_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what is closed is frozen' USING ERRCODE = '23514';
END $$;
--;
--only postgresql
CREATE TRIGGER till_shift_closed_frozen BEFORE UPDATE ON till_shift
    FOR EACH ROW WHEN (OLD.closed_at IS NOT NULL) EXECUTE FUNCTION till_refuse();
--;
--only postgresql
CREATE TRIGGER till_shift_kept BEFORE DELETE ON till_shift
    FOR EACH ROW EXECUTE FUNCTION till_refuse();
--;
--only postgresql
CREATE TRIGGER till_payment_attempt_final BEFORE UPDATE ON till_payment_attempt
    FOR EACH ROW WHEN (OLD.state IN ('declined', 'reversed', 'used')) EXECUTE FUNCTION till_refuse();
--;
--only postgresql
CREATE TRIGGER till_payment_attempt_kept BEFORE DELETE ON till_payment_attempt
    FOR EACH ROW EXECUTE FUNCTION till_refuse();

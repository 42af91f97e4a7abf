-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE orders_order (
    key {key},
    id {id} NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('sale', 'return', 'return-without-receipt', 'void',
                                       'training', 'adjustment', 'stock-note',
                                       'account-payment')),
    channel TEXT NOT NULL CHECK (channel IN ('counter', 'delivery', 'collect', 'web')),
    status TEXT NOT NULL CHECK (status IN ('pending', 'confirmed', 'processing', 'shipped',
                                           'delivered', 'cancelled', 'failed')),
    payment_status TEXT NOT NULL CHECK (payment_status IN ('unpaid', 'part', 'paid',
                                                           'part_refunded', 'refunded')),
    register {id} NOT NULL,
    shift {id},
    staff {id},
    series TEXT,
    number {int64} CHECK (number > 0),
    generation {int64} NOT NULL CHECK (generation > 0),
    ticket {id},
    voids {id},
    customer_id {id},
    customer TEXT NOT NULL,
    external_reference TEXT,
    business_date TEXT NOT NULL,
    placed_at {int64} NOT NULL,
    currency TEXT NOT NULL,
    rules TEXT NOT NULL,
    discount TEXT NOT NULL,
    amount {int64} NOT NULL,
    discount_total {int64} NOT NULL,
    net {int64} NOT NULL,
    tax {int64} NOT NULL,
    total {int64} NOT NULL,
    change_back {int64} NOT NULL,
    line_count {int64} NOT NULL CHECK (line_count > 0),
    quantity {int64} NOT NULL,
    journal_head TEXT NOT NULL,
    note TEXT NOT NULL,
    CHECK ((series IS NULL) = (number IS NULL)),
    CHECK (net + tax = total),
    UNIQUE (series, generation, number)
) STRICT;
--;
CREATE UNIQUE INDEX orders_order_reference ON orders_order (external_reference)
    WHERE external_reference IS NOT NULL;
--;
CREATE INDEX orders_order_register ON orders_order (register, key);
--;
-- The documents of one ticket.
CREATE INDEX orders_order_ticket ON orders_order (ticket) WHERE ticket IS NOT NULL;
--;
-- A document is annulled once.
CREATE UNIQUE INDEX orders_order_voids ON orders_order (voids) WHERE voids IS NOT NULL;
--;
CREATE INDEX orders_order_customer ON orders_order (customer_id, key) WHERE customer_id IS NOT NULL;
--;
-- The key of what belongs to an order is the order's key * 10,000 + its place: rows of one order
-- stand together, and one index is enough.
CREATE TABLE orders_line (
    key {int64} PRIMARY KEY,
    id {id} NOT NULL,
    product {id},
    sku TEXT NOT NULL,
    name TEXT NOT NULL,
    barcode TEXT NOT NULL,
    kind TEXT NOT NULL,
    unit TEXT NOT NULL,
    quantity {int64} NOT NULL CHECK (quantity <> 0),
    unit_price {int64} NOT NULL,
    cost {int64},
    tax_category TEXT NOT NULL,
    category {id},
    shelf TEXT NOT NULL,
    image TEXT NOT NULL,
    discount TEXT NOT NULL,
    no_discount {bool} NOT NULL,
    age_limit {int64} NOT NULL,
    note TEXT NOT NULL,
    moves_stock {bool} NOT NULL,
    amount {int64} NOT NULL,
    line_discount {int64} NOT NULL,
    sale_discount {int64} NOT NULL,
    taxable {int64} NOT NULL,
    tax {int64} NOT NULL,
    total {int64} NOT NULL,
    taxes TEXT NOT NULL,
    returns_line {id},
    extras TEXT NOT NULL,
    CHECK (amount - line_discount - sale_discount = taxable),
    CHECK (total = taxable OR total = taxable + tax)
) STRICT;
--;
CREATE INDEX orders_line_returns ON orders_line (returns_line) WHERE returns_line IS NOT NULL;
--;
-- How much of a sold line has come back; never more than was sold, whoever returns it where.
CREATE TABLE orders_returned (
    line {id} NOT NULL PRIMARY KEY,
    sold {int64} NOT NULL,
    returned {int64} NOT NULL,
    CHECK (returned BETWEEN 0 AND sold OR returned BETWEEN sold AND 0)
) STRICT;
--;
CREATE TABLE orders_tax (
    key {int64} PRIMARY KEY,
    name TEXT NOT NULL,
    rate {int64} NOT NULL CHECK (rate >= 0),
    base {int64} NOT NULL,
    tax {int64} NOT NULL
) STRICT;
--;
CREATE TABLE orders_payment (
    key {int64} PRIMARY KEY,
    id {id} NOT NULL UNIQUE,
    method TEXT NOT NULL CHECK (method IN ('cash', 'card', 'gift-card', 'store-credit', 'account',
                                           'transfer', 'cash-rounding', 'exchange')),
    amount {int64} NOT NULL,
    tip {int64} NOT NULL,
    tendered {int64} NOT NULL,
    reference TEXT NOT NULL,
    CHECK (tendered = amount + tip OR (method = 'cash' AND tendered > amount + tip))
) STRICT;
--;
-- A wrong tender put right: what was booked stays, the money moves to another method.
CREATE TABLE orders_correction (
    key {key},
    id {id} NOT NULL UNIQUE,
    order_id {id} NOT NULL,
    payment {id} NOT NULL,
    register {id} NOT NULL,
    shift {id} NOT NULL,
    staff {id},
    from_method TEXT NOT NULL,
    to_method TEXT NOT NULL CHECK (to_method <> from_method),
    currency TEXT NOT NULL,
    amount {int64} NOT NULL CHECK (amount <> 0),
    reference TEXT NOT NULL,
    at {int64} NOT NULL
) STRICT;
--;
CREATE INDEX orders_correction_payment ON orders_correction (payment, key);
--;
-- What is followed by further documents may move on; what a document says never changes.
--only sqlite
CREATE TRIGGER orders_order_frozen
BEFORE UPDATE OF key, id, kind, channel, register, shift, staff, series, number, generation,
                 ticket, voids, external_reference, business_date, placed_at, currency, rules, discount, amount,
                 discount_total, net, tax, total, change_back, line_count, quantity, journal_head
ON orders_order
BEGIN
    SELECT RAISE(ABORT, 'orders_order: documents are append-only');
END;
--;
--only sqlite
CREATE TRIGGER orders_order_kept BEFORE DELETE ON orders_order
BEGIN
    SELECT RAISE(ABORT, 'orders_order: documents are append-only');
END;
--;
--only sqlite
CREATE TRIGGER orders_line_frozen BEFORE UPDATE ON orders_line
BEGIN
    SELECT RAISE(ABORT, 'orders_line: documents are append-only');
END;
--;
--only sqlite
CREATE TRIGGER orders_line_kept BEFORE DELETE ON orders_line
BEGIN
    SELECT RAISE(ABORT, 'orders_line: documents are append-only');
END;
--;
--only sqlite
CREATE TRIGGER orders_tax_frozen BEFORE UPDATE ON orders_tax
BEGIN
    SELECT RAISE(ABORT, 'orders_tax: documents are append-only');
END;
--;
--only sqlite
CREATE TRIGGER orders_tax_kept BEFORE DELETE ON orders_tax
BEGIN
    SELECT RAISE(ABORT, 'orders_tax: documents are append-only');
END;
--;
--only sqlite
CREATE TRIGGER orders_payment_frozen BEFORE UPDATE ON orders_payment
BEGIN
    SELECT RAISE(ABORT, 'orders_payment: documents are append-only');
END;
--;
--only sqlite
CREATE TRIGGER orders_payment_kept BEFORE DELETE ON orders_payment
BEGIN
    SELECT RAISE(ABORT, 'orders_payment: documents are append-only');
END;
--;
--only sqlite
CREATE TRIGGER orders_correction_frozen BEFORE UPDATE ON orders_correction
BEGIN
    SELECT RAISE(ABORT, 'orders_correction: documents are append-only');
END;
--;
--only sqlite
CREATE TRIGGER orders_correction_kept BEFORE DELETE ON orders_correction
BEGIN
    SELECT RAISE(ABORT, 'orders_correction: documents are append-only');
END;
--;
--only postgresql
CREATE FUNCTION orders_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'documents are append-only' USING ERRCODE = '23514';
END $$;
--;
--only postgresql
CREATE TRIGGER orders_order_frozen
BEFORE UPDATE OF key, id, kind, channel, register, shift, staff, series, number, generation,
                 ticket, voids, external_reference, business_date, placed_at, currency, rules, discount, amount,
                 discount_total, net, tax, total, change_back, line_count, quantity, journal_head
ON orders_order FOR EACH STATEMENT EXECUTE FUNCTION orders_refuse();
--;
--only postgresql
CREATE TRIGGER orders_order_kept BEFORE DELETE OR TRUNCATE ON orders_order
    FOR EACH STATEMENT EXECUTE FUNCTION orders_refuse();
--;
--only postgresql
CREATE TRIGGER orders_line_frozen BEFORE UPDATE OR DELETE OR TRUNCATE ON orders_line
    FOR EACH STATEMENT EXECUTE FUNCTION orders_refuse();
--;
--only postgresql
CREATE TRIGGER orders_tax_frozen BEFORE UPDATE OR DELETE OR TRUNCATE ON orders_tax
    FOR EACH STATEMENT EXECUTE FUNCTION orders_refuse();
--;
--only postgresql
CREATE TRIGGER orders_payment_frozen BEFORE UPDATE OR DELETE OR TRUNCATE ON orders_payment
    FOR EACH STATEMENT EXECUTE FUNCTION orders_refuse();
--;
--only postgresql
CREATE TRIGGER orders_correction_frozen BEFORE UPDATE OR DELETE OR TRUNCATE ON orders_correction
    FOR EACH STATEMENT EXECUTE FUNCTION orders_refuse();

-- SPDX-License-Identifier: GPL-3.0-or-later
-- The orders of a customer.
CREATE INDEX orders_delivery_customer ON orders_delivery (customer_id, key)
    WHERE customer_id IS NOT NULL;
--;
-- Invoices and credit notes: papers with the buyer's identity about an order or a document, which keep
-- the buyer as they were when it was written. They are no turnover of their own.
CREATE TABLE orders_invoice (
    key {key},
    id {id} NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('invoice', 'credit-note')),
    series TEXT NOT NULL,
    number {int64} NOT NULL CHECK (number > 0),
    generation {int64} NOT NULL CHECK (generation > 0),
    about {id} NOT NULL,
    invoice {id},
    register {id} NOT NULL,
    staff {id},
    issued_at {int64} NOT NULL,
    business_date TEXT NOT NULL,
    currency TEXT NOT NULL,
    total {int64} NOT NULL,
    customer_id {id},
    buyer TEXT NOT NULL,
    UNIQUE (series, generation, number),
    UNIQUE (kind, about),
    CHECK ((kind = 'credit-note') = (invoice IS NOT NULL))
) STRICT;
--;
CREATE INDEX orders_invoice_customer ON orders_invoice (customer_id, key)
    WHERE customer_id IS NOT NULL;
--;
-- How often a paper about an order was made, invoice, credit note or packing slip: what comes after the
-- first is a copy.
CREATE TABLE orders_paper (
    key {key},
    document {id} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('invoice', 'credit-note', 'packing-slip')),
    at {int64} NOT NULL,
    staff {id}
) STRICT;
--;
CREATE INDEX orders_paper_document ON orders_paper (document, kind);
--;
--only sqlite
CREATE TRIGGER orders_invoice_frozen
BEFORE UPDATE OF key, id, kind, series, number, generation, about, invoice, register, staff,
                 issued_at, business_date, currency, total ON orders_invoice
BEGIN
    SELECT RAISE(ABORT, 'orders_invoice: documents are append-only');
END;
--;
--only sqlite
CREATE TRIGGER orders_invoice_kept BEFORE DELETE ON orders_invoice
BEGIN
    SELECT RAISE(ABORT, 'orders_invoice: documents are append-only');
END;
--;
--only postgresql
CREATE TRIGGER orders_invoice_frozen
BEFORE UPDATE OF key, id, kind, series, number, generation, about, invoice, register, staff,
                 issued_at, business_date, currency, total ON orders_invoice
    FOR EACH STATEMENT EXECUTE FUNCTION orders_refuse();
--;
--only postgresql
CREATE TRIGGER orders_invoice_kept BEFORE DELETE OR TRUNCATE ON orders_invoice
    FOR EACH STATEMENT EXECUTE FUNCTION orders_refuse();

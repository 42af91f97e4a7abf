-- SPDX-License-Identifier: GPL-3.0-or-later
-- Money of an order that ended, or became less, and that somebody has to give back: it stays until a
-- person says that it is done, or why it could not be.
CREATE TABLE orders_refund_task (
    delivery {int64} PRIMARY KEY REFERENCES orders_delivery (key),
    state TEXT NOT NULL CHECK (state IN ('open', 'failed', 'done')),
    amount {int64} NOT NULL CHECK (amount > 0),
    currency TEXT NOT NULL,
    reason TEXT NOT NULL,
    opened_at {int64} NOT NULL,
    changed_at {int64} NOT NULL,
    changed_by {id}
) STRICT;
--;
CREATE INDEX orders_refund_task_open ON orders_refund_task (delivery) WHERE state <> 'done';
--;
INSERT INTO orders_refund_task (delivery, state, amount, currency, reason, opened_at, changed_at)
    SELECT key, 'open', prepaid, currency, '', changed_at, changed_at FROM orders_delivery
    WHERE prepaid > 0 AND status IN ('delivered', 'cancelled', 'failed');
--;
-- What placing an order has still to do where the modules have databases of their own (rest_contract.md
-- §9): stock is being reserved, or given free again, or the ticket is still to be cleared. Whoever finds
-- one whose deadline has passed takes it over.
CREATE TABLE orders_saga (
    delivery {int64} PRIMARY KEY REFERENCES orders_delivery (key),
    state TEXT NOT NULL CHECK (state IN ('reserving', 'releasing', 'clearing', 'done')),
    deadline {int64} NOT NULL,
    cart {id},
    cart_version {int64} NOT NULL,
    reason TEXT NOT NULL
) STRICT;
--;
CREATE INDEX orders_saga_due ON orders_saga (deadline) WHERE state <> 'done';

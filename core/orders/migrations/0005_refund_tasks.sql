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

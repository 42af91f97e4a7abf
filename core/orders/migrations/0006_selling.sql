-- SPDX-License-Identifier: GPL-3.0-or-later
-- One more thing that may be left to do: goods of an order that was shipped are still to leave the stock.
CREATE TABLE orders_saga_made (
    delivery {int64} PRIMARY KEY REFERENCES orders_delivery (key),
    state TEXT NOT NULL CHECK (state IN ('reserving', 'releasing', 'selling', 'clearing', 'done')),
    deadline {int64} NOT NULL,
    cart {id},
    cart_version {int64} NOT NULL,
    reason TEXT NOT NULL
) STRICT;
--;
INSERT INTO orders_saga_made (delivery, state, deadline, cart, cart_version, reason)
    SELECT delivery, state, deadline, cart, cart_version, reason FROM orders_saga;
--;
DROP TABLE orders_saga;
--;
ALTER TABLE orders_saga_made RENAME TO orders_saga;
--;
CREATE INDEX orders_saga_due ON orders_saga (deadline) WHERE state <> 'done';

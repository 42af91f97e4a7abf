-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lines of which a packer found less, where the modules have databases of their own: the stock that is still to
-- follow, at the quantity the line keeps; zero for one that is gone. Whoever finds one whose deadline has
-- passed takes it over.
CREATE TABLE orders_saga_pick (
    delivery {int64} NOT NULL REFERENCES orders_delivery (key),
    line {id} NOT NULL,
    product {id} NOT NULL,
    quantity {int64} NOT NULL CHECK (quantity >= 0),
    deadline {int64} NOT NULL,
    PRIMARY KEY (delivery, line)
) STRICT, WITHOUT ROWID;
--;
CREATE INDEX orders_saga_pick_due ON orders_saga_pick (deadline);

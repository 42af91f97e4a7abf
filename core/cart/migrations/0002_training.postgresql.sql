-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tickets of somebody who practises: never sold, and gone when the practice is.
ALTER TABLE cart_cart ADD COLUMN training {bool} NOT NULL DEFAULT 0;

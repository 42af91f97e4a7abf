-- SPDX-License-Identifier: GPL-3.0-or-later
-- The picture above every receipt, as black dots of the printer: rows of dots / 8 bytes each.
CREATE TABLE till_receipt_logo (
    one {int64} PRIMARY KEY CHECK (one = 1),
    dots {int64} NOT NULL CHECK (dots > 0 AND dots % 8 = 0),
    bits {blob} NOT NULL
) STRICT;

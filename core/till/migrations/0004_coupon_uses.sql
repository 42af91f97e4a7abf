-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which sale used which of the uses of a coupon that may be used so many times only. A use is one of
-- 1 to the most there are, each given once: whoever sells at which register, no coupon is used too often.
CREATE TABLE till_coupon_use (
    promotion {id} NOT NULL,
    coupon TEXT NOT NULL,
    number {int64} NOT NULL,
    most {int64} NOT NULL,
    order_id {id} NOT NULL,
    PRIMARY KEY (promotion, coupon, number),
    UNIQUE (order_id, promotion),
    CHECK (number BETWEEN 1 AND most)
) STRICT, WITHOUT ROWID;

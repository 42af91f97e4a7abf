-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reports read the documents of a day.
CREATE INDEX orders_order_day ON orders_order (business_date);

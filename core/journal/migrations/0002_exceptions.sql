-- SPDX-License-Identifier: GPL-3.0-or-later
-- The few rows a shop looks at twice: a sale writes nothing here.
CREATE INDEX journal_row_exceptions ON journal_row (at)
    WHERE kind IN ('void', 'no-sale', 'line-removed', 'discount', 'price-override');

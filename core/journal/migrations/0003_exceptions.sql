-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same rows by the same condition in other words: for a list of more than two SQLite fills a table
-- in memory whenever a row is written, also for a sale, which stands in no row of it.
DROP INDEX journal_row_exceptions;
--;
CREATE INDEX journal_row_exceptions ON journal_row (at)
    WHERE kind = 'void' OR kind = 'no-sale' OR kind = 'line-removed' OR kind = 'discount'
        OR kind = 'price-override';

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each row of a word says which other words stand beside it (wordMark()), so that two frequent words that rarely
-- meet are found without a look at every product of one. Rows from before say nothing: all bits are set.
ALTER TABLE products_word ADD COLUMN mark {int64} NOT NULL DEFAULT -1;

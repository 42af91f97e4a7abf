-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same conditions in other words: for a list of more than two SQLite fills a table in memory whenever
-- a row is written. No row is touched (sqlite.org/lang_altertable.html, section 8, the simpler procedure).
--only sqlite
PRAGMA writable_schema = ON
--;
--only sqlite
UPDATE sqlite_master
SET sql = replace(sql, 'heading IN (''document'', ''tender'', ''refund'', ''tax'', ''no-supply'',
                                               ''tip'', ''discount'', ''person'', ''person-return'',
                                               ''person-void'', ''quarter-hour'', ''drawer'')',
    'heading = ''document'' OR heading = ''tender'' OR heading = ''refund'' OR
     heading = ''tax'' OR heading = ''no-supply'' OR heading = ''tip'' OR
     heading = ''discount'' OR heading = ''person'' OR heading = ''person-return'' OR
     heading = ''person-void'' OR heading = ''quarter-hour'' OR heading = ''drawer''')
WHERE type = 'table' AND name = 'till_shift_total'
--;
--only sqlite
PRAGMA writable_schema = RESET

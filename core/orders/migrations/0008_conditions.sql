-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same conditions in other words: for a list of more than two SQLite fills a table in memory whenever
-- a row is written. No row is touched (sqlite.org/lang_altertable.html, section 8, the simpler procedure).
--only sqlite
PRAGMA writable_schema = ON
--;
--only sqlite
UPDATE sqlite_master
SET sql = replace(sql, 'kind IN (''sale'', ''return'', ''return-without-receipt'', ''void'',
                                       ''training'', ''adjustment'', ''stock-note'',
                                       ''account-payment'')',
    'kind = ''sale'' OR kind = ''return'' OR kind = ''return-without-receipt'' OR
     kind = ''void'' OR kind = ''training'' OR kind = ''adjustment'' OR
     kind = ''stock-note'' OR kind = ''account-payment''')
WHERE type = 'table' AND name = 'orders_order'
--;
--only sqlite
UPDATE sqlite_master
SET sql = replace(sql, 'channel IN (''counter'', ''delivery'', ''collect'', ''web'')',
    'channel = ''counter'' OR channel = ''delivery'' OR channel = ''collect'' OR
     channel = ''web''')
WHERE type = 'table' AND name = 'orders_order'
--;
--only sqlite
UPDATE sqlite_master
SET sql = replace(sql, 'status IN (''pending'', ''confirmed'', ''processing'', ''shipped'',
                                           ''delivered'', ''cancelled'', ''failed'')',
    'status = ''pending'' OR status = ''confirmed'' OR status = ''processing'' OR
     status = ''shipped'' OR status = ''delivered'' OR status = ''cancelled'' OR
     status = ''failed''')
WHERE type = 'table' AND name = 'orders_order'
--;
--only sqlite
UPDATE sqlite_master
SET sql = replace(sql, 'payment_status IN (''unpaid'', ''part'', ''paid'',
                                                           ''part_refunded'', ''refunded'')',
    'payment_status = ''unpaid'' OR payment_status = ''part'' OR payment_status = ''paid'' OR
     payment_status = ''part_refunded'' OR payment_status = ''refunded''')
WHERE type = 'table' AND name = 'orders_order'
--;
--only sqlite
UPDATE sqlite_master
SET sql = replace(sql, 'method IN (''cash'', ''card'', ''gift-card'', ''store-credit'', ''account'',
                                           ''transfer'', ''cash-rounding'', ''exchange'')',
    'method = ''cash'' OR method = ''card'' OR method = ''gift-card'' OR
     method = ''store-credit'' OR method = ''account'' OR method = ''transfer'' OR
     method = ''cash-rounding'' OR method = ''exchange''')
WHERE type = 'table' AND name = 'orders_payment'
--;
--only sqlite
UPDATE sqlite_master
SET sql = replace(sql, 'channel IN (''delivery'', ''collect'', ''web'')',
    'channel = ''delivery'' OR channel = ''collect'' OR channel = ''web''')
WHERE type = 'table' AND name = 'orders_delivery'
--;
--only sqlite
UPDATE sqlite_master
SET sql = replace(sql, 'status IN (''pending'', ''confirmed'', ''processing'', ''shipped'',
                                           ''delivered'', ''cancelled'', ''failed'')',
    'status = ''pending'' OR status = ''confirmed'' OR status = ''processing'' OR
     status = ''shipped'' OR status = ''delivered'' OR status = ''cancelled'' OR
     status = ''failed''')
WHERE type = 'table' AND name = 'orders_delivery'
--;
--only sqlite
UPDATE sqlite_master
SET sql = replace(sql, 'payment IN (''cash_on_delivery'', ''prepaid'', ''invoice'')',
    'payment = ''cash_on_delivery'' OR payment = ''prepaid'' OR payment = ''invoice''')
WHERE type = 'table' AND name = 'orders_delivery'
--;
--only sqlite
UPDATE sqlite_master
SET sql = replace(sql, 'payment_status IN (''unpaid'', ''part'', ''paid'',
                                                           ''part_refunded'', ''refunded'')',
    'payment_status = ''unpaid'' OR payment_status = ''part'' OR payment_status = ''paid'' OR
     payment_status = ''part_refunded'' OR payment_status = ''refunded''')
WHERE type = 'table' AND name = 'orders_delivery'
--;
--only sqlite
PRAGMA writable_schema = RESET

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Goods counted by scanning: deliveries received and stocktakes. A sheet is stored at every change
-- and booked once; what is booked never changes.
CREATE TABLE products_count_sheet (
    key {key},
    id {id} NOT NULL UNIQUE,
    request {blob} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('receiving', 'stocktake')),
    state TEXT NOT NULL CHECK (state IN ('open', 'booked', 'dropped')),
    supplier {int64} REFERENCES products_supplier (key),
    category {int64} REFERENCES products_category (key),
    reference TEXT NOT NULL,
    note TEXT NOT NULL,
    started_at {int64} NOT NULL,
    started_by {id},
    ended_at {int64},
    ended_by {id},
    register {id}
) STRICT;
--;
CREATE INDEX products_count_sheet_by_state ON products_count_sheet (kind, state, key);
--;
-- expected: what was ordered; of a stocktake what should have been there, once it is booked. Until
-- then it follows from the stock less the movements behind ledger_seq since counted_at.
CREATE TABLE products_count_line (
    sheet {int64} NOT NULL REFERENCES products_count_sheet (key),
    product {int64} NOT NULL REFERENCES products_product (key),
    position {int64} NOT NULL,
    expected {int64},
    counted {int64} NOT NULL CHECK (counted >= 0),
    cost {int64} CHECK (cost >= 0),
    currency TEXT NOT NULL,
    counted_at {int64} NOT NULL,
    ledger_seq {int64} NOT NULL,
    PRIMARY KEY (sheet, product)
) STRICT, WITHOUT ROWID;
--;
CREATE UNIQUE INDEX products_count_line_by_position ON products_count_line (sheet, position);
--;
CREATE INDEX products_count_line_by_product ON products_count_line (product);
--;
--only sqlite
CREATE TRIGGER products_count_sheet_booked BEFORE UPDATE ON products_count_sheet
WHEN OLD.state = 'booked'
BEGIN
    SELECT RAISE(ABORT, 'products_count_sheet: what is booked never changes');
END;
--;
--only sqlite
CREATE TRIGGER products_count_sheet_kept BEFORE DELETE ON products_count_sheet
BEGIN
    SELECT RAISE(ABORT, 'products_count_sheet: sheets are kept');
END;
--;
--only sqlite
CREATE TRIGGER products_count_line_added BEFORE INSERT ON products_count_line
WHEN 'booked' = (SELECT state FROM products_count_sheet WHERE key = NEW.sheet)
BEGIN
    SELECT RAISE(ABORT, 'products_count_line: what is booked never changes');
END;
--;
--only sqlite
CREATE TRIGGER products_count_line_changed BEFORE UPDATE ON products_count_line
WHEN 'booked' = (SELECT state FROM products_count_sheet WHERE key = OLD.sheet)
BEGIN
    SELECT RAISE(ABORT, 'products_count_line: what is booked never changes');
END;
--;
--only sqlite
CREATE TRIGGER products_count_line_removed BEFORE DELETE ON products_count_line
WHEN 'booked' = (SELECT state FROM products_count_sheet WHERE key = OLD.sheet)
BEGIN
    SELECT RAISE(ABORT, 'products_count_line: what is booked never changes');
END;
--;
--only postgresql
CREATE FUNCTION products_count_sheet_judge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.state = 'booked' THEN
        RAISE EXCEPTION 'what is booked never changes' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$;
--;
--only postgresql
CREATE TRIGGER products_count_sheet_judged BEFORE UPDATE OR DELETE ON products_count_sheet
    FOR EACH ROW EXECUTE FUNCTION products_count_sheet_judge();
--;
--only postgresql
CREATE FUNCTION products_count_line_judge() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    line products_count_line;
BEGIN
    line := CASE WHEN TG_OP = 'INSERT' THEN NEW ELSE OLD END;
    IF 'booked' = (SELECT state FROM products_count_sheet WHERE key = line.sheet) THEN
        RAISE EXCEPTION 'what is booked never changes' USING ERRCODE = '23514';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
--;
--only postgresql
CREATE TRIGGER products_count_line_judged BEFORE INSERT OR UPDATE OR DELETE ON products_count_line
    FOR EACH ROW EXECUTE FUNCTION products_count_line_judge();

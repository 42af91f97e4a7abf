-- SPDX-License-Identifier: GPL-3.0-or-later
-- Orders for delivery and collection, from placing until they are handed over. What was agreed is
-- JSON (order_json.h), since nothing asks for its lines one by one; the person stands apart from it.
CREATE TABLE orders_delivery (
    key {key},
    id {id} NOT NULL UNIQUE,
    request {blob} NOT NULL,
    series TEXT NOT NULL,
    number {int64} NOT NULL CHECK (number > 0),
    generation {int64} NOT NULL CHECK (generation > 0),
    channel TEXT NOT NULL CHECK (channel IN ('delivery', 'collect', 'web')),
    status TEXT NOT NULL CHECK (status IN ('pending', 'confirmed', 'processing', 'shipped',
                                           'delivered', 'cancelled', 'failed')),
    payment TEXT NOT NULL CHECK (payment IN ('cash_on_delivery', 'prepaid', 'invoice')),
    payment_status TEXT NOT NULL CHECK (payment_status IN ('unpaid', 'part', 'paid',
                                                           'part_refunded', 'refunded')),
    currency TEXT NOT NULL,
    total {int64} NOT NULL,
    prepaid {int64} NOT NULL CHECK (prepaid >= 0),
    agreed TEXT NOT NULL,
    sale {id},
    sale_number TEXT NOT NULL,
    tracking TEXT NOT NULL,
    placed_at {int64} NOT NULL,
    changed_at {int64} NOT NULL,
    version {int64} NOT NULL,
    customer_id {id},
    name TEXT NOT NULL,
    person TEXT NOT NULL,
    UNIQUE (series, generation, number)
) STRICT;
--;
CREATE INDEX orders_delivery_status ON orders_delivery (status, key);
--;
CREATE INDEX orders_delivery_channel ON orders_delivery (channel, key);
--;
CREATE INDEX orders_delivery_open ON orders_delivery (key)
    WHERE status IN ('pending', 'confirmed', 'processing', 'shipped');
--;
CREATE TABLE orders_delivery_step (
    delivery {int64} NOT NULL REFERENCES orders_delivery (key),
    version {int64} NOT NULL,
    from_status TEXT,
    to_status TEXT NOT NULL,
    at {int64} NOT NULL,
    author {id},
    register {id},
    reason TEXT NOT NULL,
    line TEXT NOT NULL,
    was {int64} NOT NULL,
    now {int64} NOT NULL,
    PRIMARY KEY (delivery, version)
) STRICT, WITHOUT ROWID;
--;
-- Folded words an order is found by, searched by beginnings.
CREATE TABLE orders_delivery_word (
    word TEXT NOT NULL,
    delivery {int64} NOT NULL REFERENCES orders_delivery (key),
    PRIMARY KEY (word, delivery)
) STRICT, WITHOUT ROWID;
--;
CREATE INDEX orders_delivery_word_of ON orders_delivery_word (delivery);
--;
-- The order status machine (order_moves.h), and that no change goes without its row of history.
--only sqlite
CREATE TRIGGER orders_delivery_begins BEFORE INSERT ON orders_delivery
WHEN NEW.status <> 'pending' OR NEW.version <> 1
BEGIN
    SELECT RAISE(ABORT, 'orders_delivery: an order begins pending');
END;
--;
--only sqlite
CREATE TRIGGER orders_delivery_moves BEFORE UPDATE OF status ON orders_delivery
WHEN NEW.status <> OLD.status AND OLD.status || '>' || NEW.status NOT IN (
    'pending>confirmed', 'pending>failed', 'pending>cancelled', 'confirmed>processing',
    'confirmed>cancelled', 'confirmed>failed', 'processing>shipped', 'processing>cancelled',
    'processing>failed', 'shipped>delivered', 'shipped>failed')
BEGIN
    SELECT RAISE(ABORT, 'orders_delivery: this move is not allowed');
END;
--;
--only sqlite
CREATE TRIGGER orders_delivery_told
BEFORE UPDATE OF status, payment_status, total, prepaid, agreed, sale, sale_number, tracking,
                 changed_at, version ON orders_delivery
WHEN NEW.version <> OLD.version + 1 OR NOT EXISTS (
    SELECT 1 FROM orders_delivery_step s WHERE s.delivery = OLD.key AND s.version = NEW.version
    AND s.to_status = NEW.status)
BEGIN
    SELECT RAISE(ABORT, 'orders_delivery: a change has a row of history');
END;
--;
--only sqlite
CREATE TRIGGER orders_delivery_agreed BEFORE UPDATE OF total, agreed ON orders_delivery
WHEN (NEW.total <> OLD.total OR NEW.agreed <> OLD.agreed)
     AND OLD.status NOT IN ('confirmed', 'processing')
BEGIN
    SELECT RAISE(ABORT, 'orders_delivery: only a packer changes what was agreed');
END;
--;
--only sqlite
CREATE TRIGGER orders_delivery_frozen
BEFORE UPDATE OF key, id, request, series, number, generation, channel, payment, currency,
                 placed_at ON orders_delivery
BEGIN
    SELECT RAISE(ABORT, 'orders_delivery: this never changes');
END;
--;
--only sqlite
CREATE TRIGGER orders_delivery_kept BEFORE DELETE ON orders_delivery
BEGIN
    SELECT RAISE(ABORT, 'orders_delivery: orders are kept');
END;
--;
--only sqlite
CREATE TRIGGER orders_delivery_step_frozen BEFORE UPDATE ON orders_delivery_step
BEGIN
    SELECT RAISE(ABORT, 'orders_delivery_step: history is append-only');
END;
--;
--only sqlite
CREATE TRIGGER orders_delivery_step_kept BEFORE DELETE ON orders_delivery_step
BEGIN
    SELECT RAISE(ABORT, 'orders_delivery_step: history is append-only');
END;
--;
--only postgresql
ALTER TABLE orders_delivery_word ALTER COLUMN word TYPE TEXT COLLATE "C";
--;
--only postgresql
CREATE FUNCTION orders_delivery_judge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.status <> 'pending' OR NEW.version <> 1 THEN
            RAISE EXCEPTION 'an order begins pending' USING ERRCODE = '23514';
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.status <> OLD.status AND OLD.status || '>' || NEW.status NOT IN (
        'pending>confirmed', 'pending>failed', 'pending>cancelled', 'confirmed>processing',
        'confirmed>cancelled', 'confirmed>failed', 'processing>shipped', 'processing>cancelled',
        'processing>failed', 'shipped>delivered', 'shipped>failed') THEN
        RAISE EXCEPTION 'this move is not allowed' USING ERRCODE = '23514';
    END IF;
    IF (NEW.status, NEW.payment_status, NEW.total, NEW.prepaid, NEW.agreed, NEW.tracking,
        NEW.changed_at, NEW.version)
       <> (OLD.status, OLD.payment_status, OLD.total, OLD.prepaid, OLD.agreed, OLD.tracking,
           OLD.changed_at, OLD.version)
       AND (NEW.version <> OLD.version + 1 OR NOT EXISTS (
           SELECT 1 FROM orders_delivery_step s WHERE s.delivery = OLD.key
           AND s.version = NEW.version AND s.to_status = NEW.status)) THEN
        RAISE EXCEPTION 'a change has a row of history' USING ERRCODE = '23514';
    END IF;
    IF (NEW.total, NEW.agreed) <> (OLD.total, OLD.agreed)
       AND OLD.status NOT IN ('confirmed', 'processing') THEN
        RAISE EXCEPTION 'only a packer changes what was agreed' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$;
--;
--only postgresql
CREATE TRIGGER orders_delivery_judged BEFORE INSERT OR UPDATE ON orders_delivery
    FOR EACH ROW EXECUTE FUNCTION orders_delivery_judge();
--;
--only postgresql
CREATE TRIGGER orders_delivery_frozen
BEFORE UPDATE OF key, id, request, series, number, generation, channel, payment, currency,
                 placed_at ON orders_delivery FOR EACH STATEMENT EXECUTE FUNCTION orders_refuse();
--;
--only postgresql
CREATE TRIGGER orders_delivery_kept BEFORE DELETE OR TRUNCATE ON orders_delivery
    FOR EACH STATEMENT EXECUTE FUNCTION orders_refuse();
--;
--only postgresql
CREATE TRIGGER orders_delivery_step_frozen BEFORE UPDATE OR DELETE OR TRUNCATE ON orders_delivery_step
    FOR EACH STATEMENT EXECUTE FUNCTION orders_refuse();

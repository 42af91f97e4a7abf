// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cart/sql_carts.h"

#include "core/cart/cart_change.h"
#include "core/cart/cart_json.h"
#include "core/cart/cart_rules.h"
#include "core/cart/reductions.h"
#include "core/storage/command_log.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QHash>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr CommandTable kDone{
    "SELECT request_hash, answer FROM cart_done WHERE command_id = ?",
    "INSERT INTO cart_done (command_id, request_hash, answer, at) VALUES (?, ?, ?, ?)"
    " ON CONFLICT DO NOTHING"};

constexpr const char *kSelectCart =
    "SELECT id, register, name, state, discount, discount_currency, note, version, created_at,"
    " updated_at, customer, coupons, age_checked, totalled, training FROM cart_cart WHERE id = ?";
constexpr const char *kSelectCarts =
    "SELECT id, register, name, state, discount, discount_currency, note, version, created_at,"
    " updated_at, customer, coupons, age_checked, totalled, training FROM cart_cart WHERE register "
    "= ? "
    "AND shopper IS NULL ORDER BY created_at, id";
// A cart with its lines in one trip to the server: each row is a line, or the cart without one.
constexpr const char *kSelectWhole =
    "SELECT c.id, register, name, state, discount, discount_currency, note, version, created_at,"
    " updated_at, customer, coupons, age_checked, totalled, training, position, line FROM cart_cart"
    " c LEFT JOIN cart_line l ON l.cart = c.id WHERE c.id = ? ORDER BY position";
constexpr const char *kSelectLines =
    "SELECT position, line FROM cart_line WHERE cart = ? ORDER BY position";
constexpr const char *kInsertCart =
    "INSERT INTO cart_cart (id, register, name, state, discount, discount_currency, note, version,"
    " created_at, updated_at, customer, coupons, age_checked, totalled, training)"
    " VALUES (?, ?, ?, 'open', '', '', '', 1, ?, ?, '', '', 0, 0, ?)"
    " ON CONFLICT DO NOTHING";
constexpr const char *kUpdateCart =
    "UPDATE cart_cart SET name = ?, state = ?, discount = ?, discount_currency = ?, note = ?,"
    " version = ?, updated_at = ?, customer = ?, coupons = ?, age_checked = ?, totalled = ?"
    " WHERE id = ?";
// The two places behind the version: whether the caller may close a ticket of a sale, of a training.
constexpr const char *kDeleteCart = "DELETE FROM cart_cart WHERE id = ? AND version = ?"
                                    " AND CASE training WHEN 0 THEN ? = 1 ELSE ? = 1 END";
constexpr const char *kInsertLine =
    "INSERT INTO cart_line (cart, id, position, line) VALUES (?, ?, ?, ?)";
constexpr const char *kUpdateLine = "UPDATE cart_line SET line = ? WHERE cart = ? AND id = ?";
constexpr const char *kDeleteLine = "DELETE FROM cart_line WHERE cart = ? AND id = ?";
constexpr const char *kMoveLine = "UPDATE cart_line SET position = ? WHERE cart = ? AND id = ?";
constexpr const char *kMarkTotalled = "UPDATE cart_cart SET totalled = 1 WHERE id = ?";
constexpr const char *kInsertChange =
    "INSERT INTO cart_change (cart, version, before) VALUES (?, ?, ?)";
constexpr qint64 kMostChanges = 20;
constexpr const char *kDeleteOldChanges =
    "DELETE FROM cart_change WHERE cart = ? AND version NOT IN (SELECT version FROM cart_change"
    " WHERE cart = ? ORDER BY version DESC LIMIT 20)";
constexpr const char *kSelectChange =
    "SELECT version, before FROM cart_change WHERE cart = ? ORDER BY version DESC LIMIT 1";
constexpr const char *kDeleteChange = "DELETE FROM cart_change WHERE cart = ? AND version = ?";

Error notFound(CartId id)
{
    return {ErrorCode::NotFound, u"cart.notFound"_s, {{u"cart"_s, id.toString()}}};
}

QString stateCode(CartState state)
{
    return state == CartState::Open ? u"open"_s : u"held"_s;
}

struct CartRow {
    Cart cart;
    QString customer;
    QString discount;
    QString discountCurrency;
};

CartRow cartRow(const Row &row)
{
    CartRow read;
    read.cart.id = row.id<CartId>(0);
    read.cart.atRegister = row.id<RegisterId>(1);
    read.cart.name = row.text(2);
    read.cart.state = row.text(3) == u"held" ? CartState::Held : CartState::Open;
    read.discount = row.text(4);
    read.discountCurrency = row.text(5);
    read.cart.note = row.text(6);
    read.cart.version = row.int64(7);
    read.cart.createdAt = row.int64(8);
    read.cart.updatedAt = row.int64(9);
    read.customer = row.text(10);
    read.cart.coupons = row.text(11).split(u'\n', Qt::SkipEmptyParts);
    read.cart.ageChecked = row.int32(12);
    read.cart.totalled = row.boolean(13);
    read.cart.training = row.boolean(14);
    return read;
}

Result<Cart> withDiscount(CartRow row)
{
    Currency currency;
    if (!row.discountCurrency.isEmpty()) {
        SHOP_TRY_VALUE(known, Currency::fromCode(row.discountCurrency));
        currency = known;
    }
    SHOP_TRY_VALUE(discount, discountFromText(row.discount, currency));
    SHOP_TRY_VALUE(customer, customerFromText(row.customer));
    row.cart.discount = discount;
    row.cart.customer = customer;
    return row.cart;
}

struct LineRow {
    qint64 position = 0;
    QString text;
};

Done addLines(Cart &cart, QList<qint64> &positions, const QList<LineRow> &rows)
{
    for (const LineRow &row : rows) {
        SHOP_TRY_VALUE(json, Json::parse(row.text.toUtf8()));
        SHOP_TRY_VALUE(line, cartLineFromJson(json));
        cart.lines.append(line);
        positions.append(row.position);
    }
    return {};
}

QString lineText(const CartLine &line)
{
    return QString::fromUtf8(toJson(line).toBytes());
}

// A ticket is changed by those who sell, one of training by those who practise.
Done mayChange(const Call &call, const Cart &cart)
{
    return require(call, cart.training ? Action::Training : Action::Sell);
}

} // namespace

ModuleMigrations SqlCarts::migrations()
{
    return {u"cart"_s, u":/migrations/cart"_s};
}

Done SqlCarts::loadLines(Stored &stored)
{
    SHOP_TRY_VALUE(rows,
                   Statement(m_database, kSelectLines).bind(stored.cart.id).all([](const Row &row) {
                       return LineRow{row.int64(0), row.text(1)};
                   }));
    return addLines(stored.cart, stored.positions, rows);
}

Result<std::optional<SqlCarts::Stored>> SqlCarts::find(CartId id)
{
    std::optional<CartRow> row;
    QList<LineRow> lines;
    if (m_database.isSqlite()) {
        SHOP_TRY_VALUE(found, Statement(m_database, kSelectCart).bind(id).one(cartRow));
        row = std::move(found);
    } else {
        SHOP_TRY_VALUE(
            found, Statement(m_database, kSelectWhole).bind(id).all([&](const Row &each) {
                if (!row)
                    row = cartRow(each);
                return each.isNull(15) ? LineRow() : LineRow{each.int64(15), each.text(16)};
            }));
        lines = std::move(found);
        lines.removeIf([](const LineRow &line) { return line.text.isEmpty(); });
    }
    if (!row)
        return std::optional<Stored>();
    Stored stored;
    SHOP_TRY_VALUE(cart, withDiscount(std::move(*row)));
    stored.cart = cart;
    SHOP_TRY(m_database.isSqlite() ? loadLines(stored)
                                   : addLines(stored.cart, stored.positions, lines));
    return std::optional<Stored>(std::move(stored));
}

Result<SqlCarts::Stored> SqlCarts::load(CartId id)
{
    SHOP_TRY_VALUE(stored, find(id));
    if (!stored)
        return notFound(id);
    return std::move(*stored);
}

Result<QList<Cart>> SqlCarts::carts(const Call &, RegisterId at)
{
    SHOP_TRY_VALUE(rows, Statement(m_database, kSelectCarts).bind(at).all(cartRow));
    QList<Cart> carts;
    for (CartRow &row : rows) {
        Stored stored;
        SHOP_TRY_VALUE(cart, withDiscount(std::move(row)));
        stored.cart = cart;
        SHOP_TRY(loadLines(stored));
        carts.append(std::move(stored.cart));
    }
    return carts;
}

Result<Cart> SqlCarts::cart(const Call &, CartId id)
{
    SHOP_TRY_VALUE(stored, load(id));
    return stored.cart;
}

Result<Cart> SqlCarts::head(const Call &, CartId id)
{
    SHOP_TRY_VALUE(row, Statement(m_database, kSelectCart).bind(id).one(cartRow));
    return row ? withDiscount(std::move(*row)) : Result<Cart>(notFound(id));
}

Result<Cart> SqlCarts::open(const Call &call, CartId id, RegisterId at, const QString &name,
                            bool training)
{
    SHOP_TRY(require(call, training ? Action::Training : Action::Sell));
    SHOP_TRY(checkName(name));
    Transaction transaction(m_database, "cart.open");
    SHOP_TRY(transaction.ok());
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY_VALUE(inserted, Statement(m_database, kInsertCart)
                                 .bind(id)
                                 .bind(at)
                                 .bind(name)
                                 .bind(now)
                                 .bind(now)
                                 .bind(training)
                                 .run());
    Cart opened;
    if (inserted > 0) {
        opened.id = id;
        opened.atRegister = at;
        opened.name = name;
        opened.training = training;
        opened.version = 1;
        opened.createdAt = opened.updatedAt = now;
        SHOP_TRY(transaction.changed("cart", "cart", id.bytes(), now));
    } else {
        SHOP_TRY_VALUE(stored, load(id));
        opened = stored.cart;
    }
    SHOP_TRY(transaction.commit());
    return opened;
}

Result<Cart> SqlCarts::change(const Call &call, const char *name, CartId id, const Json &request,
                              const Apply &apply, Remember remember)
{
    Transaction transaction(m_database, name);
    SHOP_TRY(transaction.ok());
    const bool known = !call.command.isNull();
    const QByteArray hash = known ? requestHash(request.toBytes()) : QByteArray();
    if (known) {
        SHOP_TRY_VALUE(done, findDone(m_database, kDone, call, hash));
        if (done) {
            SHOP_TRY_VALUE(stored, load(id));
            SHOP_TRY(transaction.commit());
            return stored.cart;
        }
    }
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY_VALUE(stored, load(id));
    SHOP_TRY(mayChange(call, stored.cart));
    Cart changed = stored.cart;
    SHOP_TRY(apply(changed));
    SHOP_TRY(checkLimits(changed.lines));
    SHOP_TRY(allowGrowth(call, stored.cart, changed));
    SHOP_TRY(journalTakenOff(call, stored.cart, changed));
    changed.version += 1;
    changed.updatedAt = now;
    SHOP_TRY(storeHeader(changed));
    SHOP_TRY(storeLines(stored, changed));
    if (remember == Remember::Yes)
        SHOP_TRY(rememberChange(stored.cart, changed));
    if (known)
        SHOP_TRY(noteDone(m_database, kDone, call, hash, QByteArray(), now));
    SHOP_TRY(transaction.changed("cart", "cart", id.bytes(), now));
    SHOP_TRY(transaction.commit());
    return changed;
}

Done SqlCarts::storeHeader(const Cart &cart)
{
    const bool hasAmount = cart.discount && cart.discount->amount;
    return Statement(m_database, kUpdateCart)
        .bind(cart.name)
        .bind(stateCode(cart.state))
        .bind(discountToText(cart.discount))
        .bind(hasAmount ? cart.discount->amount->currency().code() : QString())
        .bind(cart.note)
        .bind(cart.version)
        .bind(cart.updatedAt)
        .bind(customerToText(cart.customer))
        .bind(cart.coupons.join(u'\n'))
        .bind(cart.ageChecked)
        .bind(cart.totalled)
        .bind(cart.id)
        .runOne();
}

// Writes the lines that differ. Positions rise along the ticket and may have gaps; a line keeps its
// own as long as they do.
Done SqlCarts::storeLines(const Stored &before, const Cart &after)
{
    QHash<LineId, qsizetype> was;
    for (qsizetype i = 0; i < before.cart.lines.size(); ++i)
        was.insert(before.cart.lines[i].id, i);
    qint64 last = -1;
    for (const CartLine &line : after.lines) {
        const auto there = was.constFind(line.id);
        const qint64 stood = there == was.cend() ? -1 : before.positions[*there];
        const qint64 position = stood > last ? stood : last + 1;
        last = position;
        if (there == was.cend()) {
            SHOP_TRY(insertLine(after.id, line, position));
            continue;
        }
        if (position != stood)
            SHOP_TRY(Statement(m_database, kMoveLine)
                         .bind(position)
                         .bind(after.id)
                         .bind(line.id)
                         .runOne());
        if (before.cart.lines[*there] != line)
            SHOP_TRY(updateLine(after.id, line));
        was.remove(line.id);
    }
    for (const CartLine &line : before.cart.lines) {
        if (was.contains(line.id) && !after.line(line.id))
            SHOP_TRY(Statement(m_database, kDeleteLine).bind(after.id).bind(line.id).runOne());
    }
    return {};
}

Done SqlCarts::rememberChange(const Cart &before, const Cart &after)
{
    const CartChange change = changeBetween(before, after);
    if (change.isNothing())
        return {};
    SHOP_TRY(Statement(m_database, kInsertChange)
                 .bind(after.id)
                 .bind(after.version)
                 .bind(QString::fromUtf8(toJson(change).toBytes()))
                 .run());
    if (after.version > kMostChanges + 1) // no version before it has more than one
        SHOP_TRY(Statement(m_database, kDeleteOldChanges).bind(after.id).bind(after.id).run());
    return {};
}

// Goods that leave the ticket after the customer has seen the total: a classic way to steal, so
// somebody must be allowed to do it and the journal keeps it.
Done SqlCarts::journalTakenOff(const Call &call, const Cart &before, const Cart &after)
{
    if (!before.totalled)
        return {};
    SHOP_TRY_VALUE(amount, amountTakenOff(before, after));
    if (amount.isZero())
        return {};
    SHOP_TRY(requireWithin(call, Action::RemoveLineAfterTotal, amount.minor()));
    SHOP_TRY(m_journal.append(
        call, after.atRegister,
        {JournalKind::LineRemoved, {{u"amount"_s, Json::integer(amount.minor())}}, {}}));
    return {};
}

Done SqlCarts::insertLine(CartId cart, const CartLine &line, qint64 position)
{
    return Statement(m_database, kInsertLine)
        .bind(cart)
        .bind(line.id)
        .bind(position)
        .bind(lineText(line))
        .runOne();
}

Done SqlCarts::updateLine(CartId cart, const CartLine &line)
{
    return Statement(m_database, kUpdateLine)
        .bind(lineText(line))
        .bind(cart)
        .bind(line.id)
        .runOne();
}

Result<Cart> SqlCarts::hold(const Call &call, CartId id, const QString &name)
{
    const auto apply = [&](Cart &cart) -> Done {
        SHOP_TRY(checkName(name));
        cart.state = CartState::Held;
        if (!name.isEmpty())
            cart.name = name;
        return {};
    };
    return change(call, "cart.hold", id, cartRequest(u"hold", id, Json(name)), apply, Remember::No);
}

Result<Cart> SqlCarts::recall(const Call &call, CartId id)
{
    const auto apply = [](Cart &cart) -> Done {
        cart.state = CartState::Open;
        return {};
    };
    return change(call, "cart.recall", id, cartRequest(u"recall", id, Json()), apply, Remember::No);
}

Result<Cart> SqlCarts::markTotalled(const Call &call, CartId id)
{
    Transaction transaction(m_database, "cart.markTotalled");
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(stored, load(id));
    SHOP_TRY(mayChange(call, stored.cart));
    SHOP_TRY(Statement(m_database, kMarkTotalled).bind(id).runOne());
    stored.cart.totalled = true;
    SHOP_TRY(transaction.commit());
    return stored.cart;
}

Result<Cart> SqlCarts::undo(const Call &call, CartId id)
{
    const auto apply = [&](Cart &cart) -> Done {
        SHOP_TRY_VALUE(last, Statement(m_database, kSelectChange).bind(id).one([](const Row &row) {
            return std::pair(row.int64(0), row.text(1));
        }));
        if (!last)
            return Error{ErrorCode::FailedPrecondition, u"cart.nothingToUndo"_s, {}};
        SHOP_TRY_VALUE(json, Json::parse(last->second.toUtf8()));
        SHOP_TRY_VALUE(change, cartChangeFromJson(json));
        takeBack(cart, change);
        return Statement(m_database, kDeleteChange).bind(id).bind(last->first).runOne();
    };
    return change(call, "cart.undo", id, cartRequest(u"undo", id, Json()), apply, Remember::No);
}

Done SqlCarts::close(const Call &call, CartId id, qint64 version)
{
    Transaction transaction(m_database, "cart.close");
    SHOP_TRY(transaction.ok());
    const bool known = !call.command.isNull();
    const QByteArray hash =
        known ? requestHash(cartRequest(u"close", id, Json(), version).toBytes()) : QByteArray();
    if (known) {
        SHOP_TRY_VALUE(done, findDone(m_database, kDone, call, hash));
        if (done)
            return transaction.commit();
    }
    SHOP_TRY_VALUE(closed, Statement(m_database, kDeleteCart)
                               .bind(id)
                               .bind(version)
                               .bind(bool(require(call, Action::Sell)))
                               .bind(bool(require(call, Action::Training)))
                               .run());
    if (closed == 0) {
        SHOP_TRY_VALUE(there, load(id));
        SHOP_TRY(mayChange(call, there.cart));
        return Error{ErrorCode::Conflict,
                     u"cart.changedMeanwhile"_s,
                     {{u"cart"_s, id.toString()}, {u"version"_s, there.cart.version}}};
    }
    const TimeMs now = m_clock.nowMs();
    if (known)
        SHOP_TRY(noteDone(m_database, kDone, call, hash, QByteArray(), now));
    SHOP_TRY(transaction.changed("cart", "cart", id.bytes(), now));
    return transaction.commit();
}

} // namespace shop

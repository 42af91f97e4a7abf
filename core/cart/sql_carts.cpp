// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cart/sql_carts.h"

#include "core/cart/cart_json.h"
#include "core/cart/cart_rules.h"
#include "core/storage/command_log.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr CommandTable kDone{
    "SELECT request_hash, answer FROM cart_done WHERE command_id = ?",
    "INSERT INTO cart_done (command_id, request_hash, answer, at) VALUES (?, ?, ?, ?)"
    " ON CONFLICT DO NOTHING"};

constexpr const char *kSelectCart =
    "SELECT id, register, name, state, discount, discount_currency, note, version, created_at,"
    " updated_at FROM cart_cart WHERE id = ?";
constexpr const char *kSelectCarts =
    "SELECT id, register, name, state, discount, discount_currency, note, version, created_at,"
    " updated_at FROM cart_cart WHERE register = ? ORDER BY created_at, id";
constexpr const char *kSelectLines =
    "SELECT position, line FROM cart_line WHERE cart = ? ORDER BY position";
constexpr const char *kInsertCart =
    "INSERT INTO cart_cart (id, register, name, state, discount, discount_currency, note, version,"
    " created_at, updated_at) VALUES (?, ?, ?, 'open', '', '', '', 1, ?, ?)"
    " ON CONFLICT DO NOTHING";
constexpr const char *kUpdateCart =
    "UPDATE cart_cart SET name = ?, state = ?, discount = ?, discount_currency = ?, note = ?,"
    " version = ?, updated_at = ? WHERE id = ?";
constexpr const char *kDeleteCart = "DELETE FROM cart_cart WHERE id = ? AND version = ?";
constexpr const char *kInsertLine =
    "INSERT INTO cart_line (cart, id, position, line) VALUES (?, ?, ?, ?)";
constexpr const char *kUpdateLine = "UPDATE cart_line SET line = ? WHERE cart = ? AND id = ?";
constexpr const char *kDeleteLine = "DELETE FROM cart_line WHERE cart = ? AND id = ?";
constexpr const char *kShiftLines =
    "UPDATE cart_line SET position = position + 1 WHERE cart = ? AND position >= ?";

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
    row.cart.discount = discount;
    return row.cart;
}

QString lineText(const CartLine &line)
{
    return QString::fromUtf8(toJson(line).toBytes());
}

Json requestOf(QStringView what, CartId cart, Json detail, qint64 number = 0)
{
    return Json(Json::Array{Json(what.toString()), Json(cart.toString()), std::move(detail),
                            Json::integer(number)});
}

Json discountJson(const std::optional<Discount> &discount)
{
    if (!discount)
        return {};
    const QString currency = discount->amount ? discount->amount->currency().code() : QString();
    return Json(Json::Array{toJson(*discount), Json(currency)});
}

// Refuses a reduction that is more than the person may give off these lines together.
Done allowDiscount(const Call &call, const std::optional<Discount> &discount,
                   const QList<CartLine> &lines)
{
    if (!discount)
        return {};
    SHOP_TRY(require(call, Action::Discount));
    SHOP_TRY(checkDiscount(*discount));
    qint64 given = 0;
    if (discount->amount) {
        given = discount->amount->minor();
    } else {
        for (const CartLine &line : lines) {
            SHOP_TRY_VALUE(amount, line.unitPrice.amountFor(line.quantity, Rounding::AwayFromZero));
            SHOP_TRY_VALUE(part,
                           amount.times(discount->millionths, 1'000'000, Rounding::TowardsZero));
            given += qAbs(part.minor());
        }
    }
    const qint64 limit = call.actor.rights.limitMinor(Action::Discount);
    if (given > limit)
        return Error{ErrorCode::PermissionDenied,
                     u"permission.denied"_s,
                     {{u"action"_s, actionCode(Action::Discount)}, {u"limit"_s, limit}}};
    return {};
}

} // namespace

ModuleMigrations SqlCarts::migrations()
{
    return {u"cart"_s, u":/migrations/cart"_s};
}

Result<int> SqlCarts::Stored::indexOf(LineId line) const
{
    for (qsizetype i = 0; i < cart.lines.size(); ++i) {
        if (cart.lines[i].id == line)
            return int(i);
    }
    return Error{ErrorCode::NotFound, u"cart.lineNotFound"_s, {{u"line"_s, line.toString()}}};
}

Done SqlCarts::loadLines(Stored &stored)
{
    struct LineRow {
        qint64 position = 0;
        QString text;
    };
    SHOP_TRY_VALUE(rows,
                   Statement(m_database, kSelectLines).bind(stored.cart.id).all([](const Row &row) {
                       return LineRow{row.int64(0), row.text(1)};
                   }));
    for (const LineRow &row : rows) {
        SHOP_TRY_VALUE(json, Json::parse(row.text.toUtf8()));
        SHOP_TRY_VALUE(line, cartLineFromJson(json));
        stored.cart.lines.append(line);
        stored.positions.append(row.position);
    }
    return {};
}

Result<std::optional<SqlCarts::Stored>> SqlCarts::find(CartId id)
{
    SHOP_TRY_VALUE(row, Statement(m_database, kSelectCart).bind(id).one(cartRow));
    if (!row)
        return std::optional<Stored>();
    Stored stored;
    SHOP_TRY_VALUE(cart, withDiscount(std::move(*row)));
    stored.cart = cart;
    SHOP_TRY(loadLines(stored));
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

Result<Cart> SqlCarts::open(const Call &, CartId id, RegisterId at, const QString &name)
{
    SHOP_TRY(checkName(name));
    Transaction transaction(m_database, "cart.open");
    SHOP_TRY(transaction.ok());
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY_VALUE(
        inserted,
        Statement(m_database, kInsertCart).bind(id).bind(at).bind(name).bind(now).bind(now).run());
    if (inserted > 0)
        SHOP_TRY(transaction.changed("cart", "cart", id.bytes(), now));
    SHOP_TRY_VALUE(stored, load(id));
    SHOP_TRY(transaction.commit());
    return stored.cart;
}

Result<Cart> SqlCarts::change(const Call &call, const char *name, CartId id, const Json &request,
                              const std::function<Done(Stored &)> &apply)
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
    SHOP_TRY(apply(stored));
    stored.cart.version += 1;
    stored.cart.updatedAt = now;
    SHOP_TRY(storeHeader(stored.cart));
    if (known)
        SHOP_TRY(noteDone(m_database, kDone, call, hash, QByteArray(), now));
    SHOP_TRY(transaction.changed("cart", "cart", id.bytes(), now));
    SHOP_TRY(transaction.commit());
    return stored.cart;
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
        .bind(cart.id)
        .runOne();
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

Result<Cart> SqlCarts::addLine(const Call &call, CartId id, const CartLine &line)
{
    return change(
        call, "cart.addLine", id, requestOf(u"add", id, toJson(line)), [&](Stored &stored) -> Done {
            auto &lines = stored.cart.lines;
            if (!line.id.isNull() && stored.cart.line(line.id))
                return {};
            SHOP_TRY(checkQuantity(line));
            SHOP_TRY(checkNote(line.note));
            SHOP_TRY(allowDiscount(call, line.discount, {line}));
            const auto there = std::find_if(lines.begin(), lines.end(), [&](const CartLine &each) {
                return mergesInto(each, line);
            });
            if (there != lines.end()) {
                SHOP_TRY_VALUE(quantity, there->quantity.plus(line.quantity));
                there->quantity = quantity;
                SHOP_TRY(checkQuantity(*there));
                SHOP_TRY(checkLimits(lines));
                return updateLine(id, *there);
            }
            CartLine added = line;
            if (added.id.isNull())
                added.id = m_ids.mint<LineId>();
            lines.append(added);
            SHOP_TRY(checkLimits(lines));
            const qint64 position = stored.positions.isEmpty() ? 0 : stored.positions.last() + 1;
            return insertLine(id, added, position);
        });
}

Result<Cart> SqlCarts::setQuantity(const Call &call, CartId id, LineId line, Quantity quantity)
{
    return change(call, "cart.setQuantity", id,
                  requestOf(u"quantity", id, Json(line.toString()), quantity.thousandths()),
                  [&](Stored &stored) -> Done {
                      SHOP_TRY_VALUE(index, stored.indexOf(line));
                      CartLine &changed = stored.cart.lines[index];
                      changed.quantity = quantity;
                      SHOP_TRY(checkQuantity(changed));
                      SHOP_TRY(checkLimits(stored.cart.lines));
                      return updateLine(id, changed);
                  });
}

Result<Cart> SqlCarts::removeLine(const Call &call, CartId id, LineId line)
{
    return change(call, "cart.removeLine", id, requestOf(u"remove", id, Json(line.toString())),
                  [&](Stored &stored) -> Done {
                      SHOP_TRY_VALUE(index, stored.indexOf(line));
                      stored.cart.lines.removeAt(index);
                      return Statement(m_database, kDeleteLine).bind(id).bind(line).runOne();
                  });
}

Result<Cart> SqlCarts::restoreLine(const Call &call, CartId id, const CartLine &line, int position)
{
    return change(call, "cart.restoreLine", id, requestOf(u"restore", id, toJson(line), position),
                  [&](Stored &stored) -> Done {
                      auto &lines = stored.cart.lines;
                      if (stored.cart.line(line.id))
                          return {};
                      SHOP_TRY(checkQuantity(line));
                      const qsizetype place =
                          std::clamp(qsizetype(position), qsizetype(0), lines.size());
                      const bool last = place == lines.size();
                      qint64 stands = lines.isEmpty() ? 0 : stored.positions.last() + 1;
                      if (!last)
                          stands = stored.positions[place];
                      lines.insert(place, line);
                      SHOP_TRY(checkLimits(lines));
                      if (!last)
                          SHOP_TRY(Statement(m_database, kShiftLines).bind(id).bind(stands).run());
                      return insertLine(id, line, stands);
                  });
}

Result<Cart> SqlCarts::setDiscount(const Call &call, CartId id,
                                   const std::optional<Discount> &discount)
{
    return change(call, "cart.setDiscount", id, requestOf(u"discount", id, discountJson(discount)),
                  [&](Stored &stored) -> Done {
                      SHOP_TRY(allowDiscount(call, discount, stored.cart.lines));
                      stored.cart.discount = discount;
                      return {};
                  });
}

Result<Cart> SqlCarts::setLineDiscount(const Call &call, CartId id, LineId line,
                                       const std::optional<Discount> &discount)
{
    const Json request(Json::Array{Json(line.toString()), discountJson(discount)});
    return change(call, "cart.setLineDiscount", id, requestOf(u"line-discount", id, request),
                  [&](Stored &stored) -> Done {
                      SHOP_TRY_VALUE(index, stored.indexOf(line));
                      CartLine &changed = stored.cart.lines[index];
                      if (discount && !isDiscountable(changed))
                          return Error{ErrorCode::FailedPrecondition,
                                       u"cart.lineNotDiscountable"_s,
                                       {{u"line"_s, changed.name}, {u"field"_s, u"discount"_s}}};
                      SHOP_TRY(allowDiscount(call, discount, {changed}));
                      changed.discount = discount;
                      return updateLine(id, changed);
                  });
}

Result<Cart> SqlCarts::hold(const Call &call, CartId id, const QString &name)
{
    return change(call, "cart.hold", id, requestOf(u"hold", id, Json(name)),
                  [&](Stored &stored) -> Done {
                      SHOP_TRY(checkName(name));
                      stored.cart.state = CartState::Held;
                      if (!name.isEmpty())
                          stored.cart.name = name;
                      return {};
                  });
}

Result<Cart> SqlCarts::recall(const Call &call, CartId id)
{
    return change(call, "cart.recall", id, requestOf(u"recall", id, Json()),
                  [](Stored &stored) -> Done {
                      stored.cart.state = CartState::Open;
                      return {};
                  });
}

Done SqlCarts::close(const Call &call, CartId id, qint64 version)
{
    Transaction transaction(m_database, "cart.close");
    SHOP_TRY(transaction.ok());
    const bool known = !call.command.isNull();
    const QByteArray hash =
        known ? requestHash(requestOf(u"close", id, Json(), version).toBytes()) : QByteArray();
    if (known) {
        SHOP_TRY_VALUE(done, findDone(m_database, kDone, call, hash));
        if (done)
            return transaction.commit();
    }
    SHOP_TRY_VALUE(deleted, Statement(m_database, kDeleteCart).bind(id).bind(version).run());
    if (deleted == 0) {
        SHOP_TRY_VALUE(there, Statement(m_database, kSelectCart).bind(id).one(cartRow));
        if (!there)
            return notFound(id);
        return Error{ErrorCode::Conflict,
                     u"cart.changedMeanwhile"_s,
                     {{u"cart"_s, id.toString()}, {u"version"_s, there->cart.version}}};
    }
    const TimeMs now = m_clock.nowMs();
    if (known)
        SHOP_TRY(noteDone(m_database, kDone, call, hash, QByteArray(), now));
    SHOP_TRY(transaction.changed("cart", "cart", id.bytes(), now));
    return transaction.commit();
}

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a count sheet: booked once, or dropped; and whether it still stands as booked.
#include "core/base/field_error.h"
#include "core/products/sql_count_rows.h"
#include "core/products/sql_count_stored.h"
#include "core/products/sql_products.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QHash>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostProblems = 100;

QString keyOf(CountSheetId sheet, ProductId product)
{
    return u"sheet:%1:%2"_s.arg(sheet.toString(), product.toString());
}

QString nameOf(const SheetHead &head)
{
    return QString(sheetKindCode(head.kind) % u' ' % head.id.toString());
}

bool isAsBooked(const StockMovement &expected, const SheetHead &head, const BookedMovement &booked)
{
    return booked.product == expected.product && booked.change == expected.change.thousandths() &&
           booked.reason == stockReasonCode(expected.reason) &&
           booked.document == expected.document && booked.note == expected.note &&
           booked.author == head.endedBy && booked.atRegister == head.atRegister &&
           booked.at == head.endedAt;
}

} // namespace

QList<StockMovement> movementsOf(const CountSheet &sheet)
{
    const bool received = sheet.head.kind == SheetKind::Receiving;
    QList<StockMovement> movements;
    for (const CountLine &line : sheet.lines) {
        const Quantity change = received ? line.counted : line.difference();
        if (change.isZero() || line.countedAt == 0)
            continue;
        movements.append({keyOf(sheet.head.id, line.product.id), line.product.id, change,
                          received ? StockReason::Received : StockReason::Counted,
                          sheet.head.id.bytes(), sheet.head.reference, sheet.head.endedAt});
    }
    return movements;
}

Result<CountSheet> SqlCountSheets::book(const Call &call, CountSheetId id)
{
    SHOP_TRY(require(call, Action::AdjustStock));
    Transaction transaction(m_database, "book a count sheet", WritePriority::Desk,
                            Transaction::Kind::Optional);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(stored, read(id));
    if (stored.head.state == SheetState::Booked) {
        SHOP_TRY(transaction.commit());
        return whole(stored);
    }
    SHOP_TRY_VALUE(open, readOpen(id));
    SHOP_TRY_VALUE(sheet, whole(open));
    sheet.head.endedAt = m_clock.nowMs();
    sheet.lines.removeIf([](const CountLine &line) { return line.countedAt == 0; });
    if (sheet.lines.isEmpty())
        return fieldError(u"sheet.nothingCounted", u"lines");
    SHOP_TRY(freeze(open, sheet.lines));
    SHOP_TRY(m_products.recordMovements(call, movementsOf(sheet)));
    if (sheet.head.kind == SheetKind::Receiving)
        SHOP_TRY(adoptCosts(sheet.lines));
    SHOP_TRY(setState(call, open, SheetState::Booked, sheet.head.endedAt));
    SHOP_TRY(tell(transaction, id));
    SHOP_TRY_VALUE(booked, read(id));
    SHOP_TRY_VALUE(result, whole(booked));
    SHOP_TRY(transaction.commit());
    return result;
}

// What was expected, and at what cost, is told for ever as it was at the booking.
Done SqlCountSheets::freeze(const Stored &sheet, const QList<CountLine> &lines)
{
    for (const CountLine &line : lines) {
        SHOP_TRY_VALUE(product, target(line.product.id));
        SHOP_TRY_VALUE(before, storedLine(sheet, product));
        Line frozen = before.value_or(Line());
        frozen.cost = line.cost;
        if (line.expected)
            frozen.expected = line.expected->thousandths();
        SHOP_TRY(storeLine(sheet, product, frozen, false));
    }
    return {};
}

Done SqlCountSheets::adoptCosts(const QList<CountLine> &lines)
{
    for (const CountLine &line : lines) {
        if (!line.cost)
            continue;
        SHOP_TRY(Statement(m_database,
                           "UPDATE products_product SET cost = ?, "
                           "currency = CASE WHEN currency = '' THEN ? ELSE currency END, "
                           "version = version + 1, updated_at = ? "
                           "WHERE id = ? AND (cost IS NULL OR cost <> ?)")
                     .bind(line.cost->tenThousandths())
                     .bind(QString(line.cost->currency().code()))
                     .bind(m_clock.nowMs())
                     .bind(line.product.id)
                     .bind(line.cost->tenThousandths())
                     .run());
    }
    return {};
}

Done SqlCountSheets::setState(const Call &call, const Stored &sheet, SheetState state, TimeMs at)
{
    const bool ends = state != SheetState::Open;
    return Statement(m_database,
                     "UPDATE products_count_sheet SET state = ?, ended_at = ?, ended_by = ?, "
                     "register = ? WHERE key = ?")
        .bind(sheetStateCode(state))
        .bind(ends ? std::optional(at) : std::nullopt)
        .bind(ends ? call.actor.user : UserId())
        .bind(ends ? call.actor.atRegister : sheet.head.atRegister)
        .bind(sheet.key)
        .runOne();
}

Done SqlCountSheets::drop(const Call &call, CountSheetId id)
{
    return end(call, id, SheetState::Dropped);
}

Done SqlCountSheets::reopen(const Call &call, CountSheetId id)
{
    return end(call, id, SheetState::Open);
}

Done SqlCountSheets::end(const Call &call, CountSheetId id, SheetState state)
{
    SHOP_TRY(require(call, Action::AdjustStock));
    Transaction transaction(m_database, "end a count sheet", WritePriority::Desk,
                            Transaction::Kind::Optional);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(stored, read(id));
    if (stored.head.state == SheetState::Booked)
        return sheetClosed(id);
    if (stored.head.state != state) {
        SHOP_TRY(setState(call, stored, state, m_clock.nowMs()));
        SHOP_TRY(tell(transaction, id));
    }
    return transaction.commit();
}

Done SqlCountSheets::countRestAsNone(const Call &call, CountSheetId id)
{
    SHOP_TRY(require(call, Action::AdjustStock));
    Transaction transaction(m_database, "count the rest as none", WritePriority::Desk,
                            Transaction::Kind::Optional);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(stored, readOpen(id));
    if (stored.head.kind != SheetKind::Stocktake)
        return sheetClosed(id);
    SHOP_TRY_VALUE(rest, Statement(m_database,
                                   "SELECT p.id FROM products_stock s JOIN products_product p "
                                   "ON p.key = s.product LEFT JOIN products_category c "
                                   "ON c.key = p.category LEFT JOIN products_count_line l "
                                   "ON l.sheet = ? AND l.product = p.key AND l.counted_at <> 0 "
                                   "WHERE s.on_hand <> 0 AND p.archived = 0 AND l.product IS NULL "
                                   "AND p.kind <> 1 AND p.kind <> 4 AND (? = 0 OR c.id = ?) "
                                   "ORDER BY p.name_folded LIMIT ?")
                             .bind(stored.key)
                             .bind(!stored.head.category.isNull())
                             .bind(stored.head.category)
                             .bind(kMostCountLines + 1)
                             .all([](const Row &row) { return row.id<ProductId>(0); }));
    for (const ProductId product : std::as_const(rest)) {
        SHOP_TRY_VALUE(of, target(product));
        SHOP_TRY(carryOut(stored, of, {CountStep::Kind::Set, product, {}}));
    }
    SHOP_TRY(tell(transaction, id));
    return transaction.commit();
}

Result<QStringList> SqlCountSheets::compare(const CountSheet &sheet)
{
    const QString prefix = u"sheet:"_s + sheet.head.id.toString();
    SHOP_TRY_VALUE(rows, Statement(m_database,
                                   "SELECT m.key, p.id, m.change, m.reason, m.document, m.note, "
                                   "m.author, m.register, m.at FROM products_movement m "
                                   "LEFT JOIN products_product p ON p.key = m.product "
                                   "WHERE m.key >= ? AND m.key < ?")
                             .bind(prefix + u':')
                             .bind(prefix + u';')
                             .all(bookedMovementFrom));
    QHash<QString, BookedMovement> booked;
    for (const BookedMovement &movement : std::as_const(rows))
        booked.insert(movement.key, movement);
    QStringList problems;
    if (sheet.head.state == SheetState::Booked) {
        for (const StockMovement &movement : movementsOf(sheet)) {
            if (!isAsBooked(movement, sheet.head, booked.take(movement.key)))
                problems.append(u"products: %1 of %2 is not what it moved"_s.arg(
                    movement.key, nameOf(sheet.head)));
        }
    }
    for (auto it = booked.cbegin(); it != booked.cend(); ++it)
        problems.append(u"products: movement %1 is on no booked sheet"_s.arg(it.key()));
    return problems;
}

Result<QStringList> SqlCountSheets::verify()
{
    SHOP_TRY_VALUE(ids, Statement(m_database, "SELECT id FROM products_count_sheet ORDER BY key")
                            .all([](const Row &row) { return row.id<CountSheetId>(0); }));
    QStringList problems;
    qint64 lines = 0;
    for (const CountSheetId id : std::as_const(ids)) {
        SHOP_TRY_VALUE(stored, read(id));
        SHOP_TRY_VALUE(linesThere, linesOf(stored));
        SHOP_TRY_VALUE(found, compare({stored.head, linesThere, 0}));
        lines += found.isEmpty() && stored.head.state == SheetState::Booked
                     ? movementsOf({stored.head, linesThere, 0}).size()
                     : 0;
        problems += found;
    }
    SHOP_TRY_VALUE(movements, Statement(m_database, "SELECT COUNT(*) FROM products_movement "
                                                    "WHERE key >= 'sheet:' AND key < 'sheet;'")
                                  .scalar());
    if (problems.isEmpty() && movements != lines)
        problems.append(
            u"products: %1 movements of count sheets, their lines made %2"_s.arg(movements).arg(
                lines));
    return problems.mid(0, kMostProblems);
}

} // namespace shop

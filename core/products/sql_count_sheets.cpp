// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_count_sheets.h"

#include "core/base/field_error.h"
#include "core/base/stored_text.h"
#include "core/products/draft_check.h"
#include "core/products/sql_commands.h"
#include "core/products/sql_count_rows.h"
#include "core/products/sql_count_stored.h"
#include "core/products/sql_suppliers.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestReference = 100;
constexpr qsizetype kLongestNote = 1'000;
constexpr int kMostSheets = 500;

Done checkText(const QString &text, qsizetype longest, QStringView field)
{
    return text.size() <= longest && canBeStored(text) ? Done()
                                                       : fieldError(u"sheet.textMalformed", field);
}

Done checkCounted(Quantity counted, Unit unit)
{
    if (counted.isNegative() || counted.thousandths() > Quantity::kMaxThousandths)
        return fieldError(u"quantity.outOfRange", u"quantity");
    if (unitDecimals(unit) == 0 && !counted.isWhole())
        return fieldError(u"quantity.notWhole", u"quantity");
    return {};
}

std::optional<qint64> storedCost(const std::optional<UnitPrice> &cost)
{
    return cost ? std::optional(cost->tenThousandths()) : std::nullopt;
}

QString currencyOf(const std::optional<UnitPrice> &cost)
{
    return cost ? QString(cost->currency().code()) : QString();
}

// What makes two requests the same sheet.
QByteArray requestOf(const NewSheet &sheet)
{
    Json::Array request{sheetKindCode(sheet.kind), sheet.supplier.toString(),
                        sheet.category.toString(), sheet.reference, sheet.note};
    for (const ExpectedLine &line : sheet.expected)
        request.append(Json(
            Json::Array{line.product.toString(), Json::integer(line.quantity.thousandths()),
                        Json::integer(storedCost(line.cost).value_or(-1)), currencyOf(line.cost)}));
    return requestHash(Json(std::move(request)).toBytes());
}

QByteArray requestOf(CountSheetId id, const CountStep &step)
{
    return requestHash(id.bytes() + step.product.bytes() + QByteArray::number(int(step.kind)) +
                       ' ' + QByteArray::number(step.quantity.thousandths()));
}

} // namespace

Result<SqlCountSheets::Stored> SqlCountSheets::read(CountSheetId id)
{
    SHOP_TRY_VALUE(
        found, Statement(m_database, "SELECT " PRODUCTS_SHEET
                                     ", h.key, h.request" PRODUCTS_SHEET_TABLES "WHERE h.id = ?")
                   .bind(id)
                   .one([](const Row &row) {
                       return Stored{row.int64(PRODUCTS_SHEET_COLUMNS), sheetHeadFrom(row),
                                     row.bytes(PRODUCTS_SHEET_COLUMNS + 1)};
                   }));
    if (!found)
        return Error{ErrorCode::NotFound, u"sheet.notFound"_s, {{u"sheet"_s, id.toString()}}};
    return *found;
}

Result<SqlCountSheets::Stored> SqlCountSheets::readOpen(CountSheetId id)
{
    SHOP_TRY_VALUE(found, read(id));
    if (found.head.state != SheetState::Open)
        return sheetClosed(id);
    return found;
}

Result<SqlCountSheets::Target> SqlCountSheets::target(ProductId product)
{
    SHOP_TRY_VALUE(
        found, Statement(m_database, "SELECT key, kind, unit FROM products_product WHERE id = ?")
                   .bind(product)
                   .one([](const Row &row) {
                       return std::pair(Target{row.int64(0), unitFrom(row.int64(2))},
                                        kindFrom(row.int64(1)));
                   }));
    if (!found)
        return productNotFound(product);
    if (!hasStock(found->second))
        return fieldError(u"sheet.noStock", u"product");
    return found->first;
}

Result<QList<CountLine>> SqlCountSheets::linesOf(const Stored &sheet)
{
    return Statement(m_database, PRODUCTS_COUNT_LINE "WHERE l.sheet = ? ORDER BY l.position")
        .bind(sheet.key)
        .all([&sheet](const Row &row) { return countLineFrom(row, sheet.head); });
}

Result<CountLine> SqlCountSheets::lineOf(const Stored &sheet, const Target &product, ProductId id)
{
    SHOP_TRY_VALUE(line,
                   Statement(m_database, PRODUCTS_COUNT_LINE "WHERE l.sheet = ? AND l.product = ?")
                       .bind(sheet.key)
                       .bind(product.key)
                       .one([&sheet](const Row &row) { return countLineFrom(row, sheet.head); }));
    CountLine none;
    none.product.id = id;
    return line.value_or(none);
}

Result<CountSheet> SqlCountSheets::whole(const Stored &sheet)
{
    SHOP_TRY_VALUE(lines, linesOf(sheet));
    CountSheet whole{sheet.head, lines, 0};
    whole.head.lines = lines.size();
    if (sheet.head.kind == SheetKind::Stocktake) {
        SHOP_TRY_VALUE(count, inScope(sheet.head.category));
        whole.inScope = count;
    }
    return whole;
}

// As far as anybody reads a number of them. Services and gift cards have no stock.
Result<qint64> SqlCountSheets::inScope(CategoryId category)
{
    if (category.isNull())
        return Statement(m_database, "SELECT COUNT(*) FROM (SELECT 1 FROM products_product "
                                     "WHERE archived = 0 AND kind <> 1 AND kind <> 4 LIMIT 100000) "
                                     "AS counted")
            .scalar();
    return Statement(m_database, "SELECT COUNT(*) FROM products_product WHERE archived = 0 "
                                 "AND kind <> 1 AND kind <> 4 AND category = "
                                 "(SELECT key FROM products_category WHERE id = ?)")
        .bind(category)
        .scalar();
}

Result<CountSheet> SqlCountSheets::sheet(const Call &call, CountSheetId id)
{
    SHOP_TRY(require(call, Action::AdjustStock));
    SHOP_TRY_VALUE(found, read(id));
    return whole(found);
}

Result<QList<SheetHead>> SqlCountSheets::sheets(const Call &call, SheetKind kind, SheetState state,
                                                int limit)
{
    SHOP_TRY(require(call, Action::AdjustStock));
    return Statement(m_database, "SELECT " PRODUCTS_SHEET PRODUCTS_SHEET_TABLES
                                 "WHERE h.kind = ? AND h.state = ? ORDER BY h.key DESC LIMIT ?")
        .bind(sheetKindCode(kind))
        .bind(sheetStateCode(state))
        .bind(qBound(1, limit, kMostSheets))
        .all(sheetHeadFrom);
}

Result<CountSheet> SqlCountSheets::begin(const Call &call, const NewSheet &sheet)
{
    SHOP_TRY(require(call, Action::AdjustStock));
    SHOP_TRY(checkText(sheet.reference, kLongestReference, u"reference"));
    SHOP_TRY(checkText(sheet.note, kLongestNote, u"note"));
    const QByteArray request = requestOf(sheet);
    Transaction transaction(m_database, "begin a count sheet", WritePriority::Desk,
                            Transaction::Kind::Optional);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(known,
                   Statement(m_database, "SELECT COUNT(*) FROM products_count_sheet WHERE id = ?")
                       .bind(sheet.id)
                       .scalar());
    if (known == 0)
        SHOP_TRY(insertHead(call, sheet, request));
    SHOP_TRY_VALUE(stored, read(sheet.id));
    if (stored.request != request)
        return Error{
            ErrorCode::Conflict, u"sheet.otherRequest"_s, {{u"sheet"_s, sheet.id.toString()}}};
    if (known == 0) {
        for (const ExpectedLine &line : sheet.expected)
            SHOP_TRY(storeExpected(stored, line));
        SHOP_TRY(tell(transaction, sheet.id));
    }
    SHOP_TRY_VALUE(begun, whole(stored));
    SHOP_TRY(transaction.commit());
    return begun;
}

Done SqlCountSheets::insertHead(const Call &call, const NewSheet &sheet, const QByteArray &request)
{
    SHOP_TRY_VALUE(supplier, supplierKey(m_database, sheet.supplier));
    SHOP_TRY_VALUE(category, Statement(m_database, "SELECT key FROM products_category WHERE id = ?")
                                 .bind(sheet.category)
                                 .one([](const Row &row) { return row.int64(0); }));
    if (!category && !sheet.category.isNull())
        return fieldError(u"category.unknown", u"category");
    return Statement(m_database,
                     "INSERT INTO products_count_sheet (id, request, kind, state, supplier, "
                     "category, reference, note, started_at, started_by, register) "
                     "VALUES (?, ?, ?, 'open', ?, ?, ?, ?, ?, ?, ?)")
        .bind(sheet.id)
        .bind(request)
        .bind(sheetKindCode(sheet.kind))
        .bind(supplier)
        .bind(category)
        .bind(sheet.reference.trimmed())
        .bind(sheet.note.trimmed())
        .bind(m_clock.nowMs())
        .bind(call.actor.user)
        .bind(call.actor.atRegister)
        .runOne();
}

Done SqlCountSheets::storeExpected(const Stored &sheet, const ExpectedLine &expected)
{
    SHOP_TRY_VALUE(product, target(expected.product));
    SHOP_TRY(checkCounted(expected.quantity, product.unit));
    SHOP_TRY(checkPrice(expected.cost, u"cost"));
    SHOP_TRY_VALUE(before, storedLine(sheet, product));
    Line line = before.value_or(Line());
    line.expected = line.expected.value_or(0) + expected.quantity.thousandths();
    if (expected.cost)
        line.cost = expected.cost;
    return storeLine(sheet, product, line, !before);
}

Result<std::optional<SqlCountSheets::Line>> SqlCountSheets::storedLine(const Stored &sheet,
                                                                       const Target &product)
{
    return Statement(m_database, "SELECT expected, counted, cost, currency, counted_at, ledger_seq "
                                 "FROM products_count_line WHERE sheet = ? AND product = ?")
        .bind(sheet.key)
        .bind(product.key)
        .one([](const Row &row) {
            Line line;
            if (!row.isNull(0))
                line.expected = row.int64(0);
            line.counted = row.int64(1);
            const auto currency = Currency::fromCode(row.text(3));
            if (!row.isNull(2) && currency)
                line.cost = UnitPrice(row.int64(2), *currency);
            line.countedAt = row.int64(4);
            line.ledgerSeq = row.int64(5);
            return line;
        });
}

Done SqlCountSheets::storeLine(const Stored &sheet, const Target &product, const Line &line,
                               bool isNew)
{
    if (isNew) {
        SHOP_TRY_VALUE(last, Statement(m_database, "SELECT MAX(position) FROM products_count_line "
                                                   "WHERE sheet = ?")
                                 .bind(sheet.key)
                                 .scalar());
        if (last >= kMostCountLines)
            return fieldError(u"sheet.tooLong", u"product");
        SHOP_TRY(Statement(m_database,
                           "INSERT INTO products_count_line (sheet, product, position, counted, "
                           "currency, counted_at, ledger_seq) VALUES (?, ?, ?, 0, '', 0, 0)")
                     .bind(sheet.key)
                     .bind(product.key)
                     .bind(last + 1)
                     .runOne());
    }
    return Statement(m_database,
                     "UPDATE products_count_line SET expected = ?, counted = ?, cost = ?, "
                     "currency = ?, counted_at = ?, ledger_seq = ? WHERE sheet = ? AND product = ?")
        .bind(line.expected)
        .bind(line.counted)
        .bind(storedCost(line.cost))
        .bind(currencyOf(line.cost))
        .bind(line.countedAt)
        .bind(line.ledgerSeq)
        .bind(sheet.key)
        .bind(product.key)
        .runOne();
}

Result<CountLine> SqlCountSheets::count(const Call &call, CountSheetId id, const CountStep &step)
{
    SHOP_TRY(require(call, Action::AdjustStock));
    const QByteArray request = requestOf(id, step);
    const bool repeatable = !call.command.isNull();
    Transaction transaction(m_database, "count", WritePriority::Desk, Transaction::Kind::Optional);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(done, findDone(m_database, kProductsDone, call, request));
    SHOP_TRY_VALUE(stored, done ? read(id) : readOpen(id));
    SHOP_TRY_VALUE(product, target(step.product));
    if (!done) {
        SHOP_TRY(carryOut(stored, product, step));
        if (repeatable)
            SHOP_TRY(
                noteDone(m_database, kProductsDone, call, request, QByteArray(), m_clock.nowMs()));
        SHOP_TRY(tell(transaction, id));
    }
    SHOP_TRY_VALUE(line, lineOf(stored, product, step.product));
    SHOP_TRY(transaction.commit());
    return line;
}

Done SqlCountSheets::carryOut(const Stored &sheet, const Target &product, const CountStep &step)
{
    SHOP_TRY_VALUE(before, storedLine(sheet, product));
    Line line = before.value_or(Line());
    const Quantity was = Quantity::fromThousandths(line.counted);
    Quantity counted = step.quantity;
    if (step.kind == CountStep::Kind::Add) {
        SHOP_TRY_VALUE(sum, was.plus(step.quantity));
        counted = sum;
    }
    const bool forgotten = step.kind == CountStep::Kind::Forget;
    if (forgotten)
        counted = {};
    SHOP_TRY(checkCounted(counted, product.unit));
    const bool nothingLeft = counted.isZero() && !line.expected &&
                             (forgotten || sheet.head.kind == SheetKind::Receiving);
    if (nothingLeft)
        return removeLine(sheet, product);
    SHOP_TRY_VALUE(last, Statement(m_database, "SELECT MAX(seq) FROM products_movement").scalar());
    line.counted = counted.thousandths();
    line.countedAt = forgotten ? 0 : m_clock.nowMs();
    line.ledgerSeq = last;
    return storeLine(sheet, product, line, !before);
}

Done SqlCountSheets::removeLine(const Stored &sheet, const Target &product)
{
    SHOP_TRY(
        Statement(m_database, "DELETE FROM products_count_line WHERE sheet = ? AND product = ?")
            .bind(sheet.key)
            .bind(product.key)
            .run());
    return {};
}

Result<CountLine> SqlCountSheets::setCost(const Call &call, CountSheetId id, ProductId product,
                                          const std::optional<UnitPrice> &cost)
{
    SHOP_TRY(require(call, Action::AdjustStock));
    SHOP_TRY(checkPrice(cost, u"cost"));
    Transaction transaction(m_database, "cost of a delivery", WritePriority::Desk,
                            Transaction::Kind::Optional);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(stored, readOpen(id));
    SHOP_TRY_VALUE(of, target(product));
    SHOP_TRY_VALUE(before, storedLine(stored, of));
    if (!before)
        return productNotFound(product);
    Line line = *before;
    line.cost = cost;
    SHOP_TRY(storeLine(stored, of, line, false));
    SHOP_TRY(tell(transaction, id));
    SHOP_TRY_VALUE(after, lineOf(stored, of, product));
    SHOP_TRY(transaction.commit());
    return after;
}

Done SqlCountSheets::describe(const Call &call, CountSheetId id, const QString &reference,
                              const QString &note, SupplierId supplier)
{
    SHOP_TRY(require(call, Action::AdjustStock));
    SHOP_TRY(checkText(reference, kLongestReference, u"reference"));
    SHOP_TRY(checkText(note, kLongestNote, u"note"));
    Transaction transaction(m_database, "describe a count sheet", WritePriority::Desk,
                            Transaction::Kind::Optional);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(stored, readOpen(id));
    SHOP_TRY_VALUE(key, supplierKey(m_database, supplier));
    SHOP_TRY(Statement(m_database, "UPDATE products_count_sheet SET reference = ?, note = ?, "
                                   "supplier = ? WHERE key = ?")
                 .bind(reference.trimmed())
                 .bind(note.trimmed())
                 .bind(key)
                 .bind(stored.key)
                 .runOne());
    SHOP_TRY(tell(transaction, id));
    return transaction.commit();
}

Done SqlCountSheets::tell(Transaction &transaction, CountSheetId id)
{
    return transaction.changed("products", "countSheet", id.bytes(), m_clock.nowMs());
}

} // namespace shop

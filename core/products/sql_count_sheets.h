// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid_source.h"
#include "core/products/count_sheets.h"
#include "core/products/products.h"
#include "core/storage/database.h"

namespace shop {

class Transaction;

// Count sheets over the tables of the catalog.
class SqlCountSheets final : public CountSheets
{
public:
    SqlCountSheets(Database &database, Products &products, const Clock &clock)
        : m_database(database), m_products(products), m_clock(clock)
    {}

    Result<CountSheet> begin(const Call &call, const NewSheet &sheet) override;
    Result<CountSheet> sheet(const Call &call, CountSheetId id) override;
    Result<QList<SheetHead>> sheets(const Call &call, SheetKind kind, SheetState state,
                                    int limit) override;
    Result<CountLine> count(const Call &call, CountSheetId id, const CountStep &step) override;
    Result<CountLine> setCost(const Call &call, CountSheetId id, ProductId product,
                              const std::optional<UnitPrice> &cost) override;
    Done describe(const Call &call, CountSheetId id, const QString &reference, const QString &note,
                  SupplierId supplier) override;
    Done countRestAsNone(const Call &call, CountSheetId id) override;
    Done drop(const Call &call, CountSheetId id) override;
    Done reopen(const Call &call, CountSheetId id) override;
    Result<CountSheet> book(const Call &call, CountSheetId id) override;

    // Booked sheets and the movements they made, held against each other; one line per problem, at
    // most 100.
    Result<QStringList> verify();

private:
    struct Stored; // a sheet with its key
    struct Target; // a product with its key
    struct Line;

    Result<Stored> read(CountSheetId id);
    Result<Stored> readOpen(CountSheetId id);
    Result<QList<CountLine>> linesOf(const Stored &sheet);
    Result<CountSheet> whole(const Stored &sheet);
    Result<Target> target(ProductId product);
    Result<std::optional<Line>> storedLine(const Stored &sheet, const Target &product);
    Result<CountLine> lineOf(const Stored &sheet, const Target &product, ProductId id);
    Done insertHead(const Call &call, const NewSheet &sheet, const QByteArray &request);
    Done storeExpected(const Stored &sheet, const ExpectedLine &line);
    Done carryOut(const Stored &sheet, const Target &product, const CountStep &step);
    Done removeLine(const Stored &sheet, const Target &product);
    Done storeLine(const Stored &sheet, const Target &product, const Line &line, bool isNew);
    Done end(const Call &call, CountSheetId id, SheetState state);
    Done setState(const Call &call, const Stored &sheet, SheetState state, TimeMs at);
    Done freeze(const Stored &sheet, const QList<CountLine> &lines);
    Done adoptCosts(const QList<CountLine> &lines);
    Done tell(Transaction &transaction, CountSheetId id);
    Result<QStringList> compare(const CountSheet &sheet);
    Result<qint64> inScope(CategoryId category);

    Database &m_database;
    Products &m_products;
    const Clock &m_clock;
};

// The movements that booking a sheet makes.
QList<StockMovement> movementsOf(const CountSheet &sheet);

} // namespace shop

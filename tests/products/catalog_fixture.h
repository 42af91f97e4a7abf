// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/sql_products.h"
#include "core/storage/migrator.h"
#include "core/storage/statement.h"
#include "tests/support/qtest_results.h"
#include "tests/support/test_database.h"

#include <QTemporaryDir>

#include <memory>

namespace shop {

// An empty catalog in a file of its own, with three tax categories.
class CatalogFixture
{
public:
    CatalogFixture()
    {
        using namespace Qt::Literals::StringLiterals;
        auto opened = Database::open(options(), m_gate);
        if (!opened)
            qFatal("%s", qPrintable(describe(opened.error())));
        m_database = std::move(*opened);
        const Done migrated = Migrator({Journal::migrations(), SqlProducts::migrations()})
                                  .migrate(*m_database, m_clock.nowMs());
        if (!migrated)
            qFatal("%s", qPrintable(describe(migrated.error())));
        m_journal = std::make_unique<Journal>(*m_database, m_clock);
        m_products = std::make_unique<SqlProducts>(*m_database, *m_journal, m_clock, m_ids);
        const Done taxes = m_products->setTaxTable(call(), taxTable());
        if (!taxes)
            qFatal("%s", qPrintable(describe(taxes.error())));
    }

    static TaxTable taxTable()
    {
        using namespace Qt::Literals::StringLiterals;
        TaxTable table;
        table.categories = {{u"standard"_s, u"Standard"_s, {}},
                            {u"reduced"_s, u"Reduced"_s, u"R"_s},
                            {u"zero"_s, u"Zero rated"_s, u"Z"_s}};
        table.components = {{u"standard"_s, u"GST"_s, *TaxRate::fromPercentText(u"5"), {}, {}, 0},
                            {u"standard"_s, u"PST"_s, *TaxRate::fromPercentText(u"7"), {}, {}, 1},
                            {u"reduced"_s, u"GST"_s, *TaxRate::fromPercentText(u"5"), {}, {}, 0}};
        return table;
    }

    DatabaseOptions options() const
    {
        using namespace Qt::Literals::StringLiterals;
        DatabaseOptions options;
        options.url = testDatabase(m_folder.filePath(u"shop.db"_s));
        // Nothing here survives the test, so that waiting for the disk proves nothing.
        options.durability = Durability::Normal;
        return options;
    }
    WriteGate &gate() { return m_gate; }
    SqlProducts &products() { return *m_products; }
    Database &database() { return *m_database; }
    ManualClock &clock() { return m_clock; }
    UuidV7Source &ids() { return m_ids; }

    // A new command of somebody who may do everything.
    Call call()
    {
        Call call;
        call.actor.user = UserId(m_ids.next());
        call.actor.atRegister = RegisterId(m_ids.next());
        call.actor.rights = Rights::all();
        call.command = m_ids.mint<CommandId>();
        return call;
    }
    static Currency cad()
    {
        using namespace Qt::Literals::StringLiterals;
        return *Currency::fromCode(u"CAD"_s);
    }
    static UnitPrice price(qint64 cents) { return UnitPrice(cents * 100, cad()); }
    static ProductDraft draft(const QString &name, const QString &sku = {},
                              const QStringList &barcodes = {})
    {
        ProductDraft draft;
        draft.name = name;
        draft.sku = sku;
        draft.price = price(250);
        for (const QString &barcode : barcodes)
            draft.barcodes.append(Barcode{barcode});
        return draft;
    }
    // Makes it or ends the test program.
    Product make(const ProductDraft &draft)
    {
        auto made = m_products->create(call(), m_ids.mint<ProductId>(), draft);
        if (!made)
            qFatal("%s", qPrintable(describe(made.error())));
        return *made;
    }
    qint64 count(const char *sql) { return Statement(*m_database, sql).scalar().valueOr(-1); }
    QStringList search(const QString &text, int limit = 50)
    {
        ProductQuery query;
        query.text = text;
        query.limit = limit;
        const auto found = m_products->list(call(), query);
        if (!found)
            qFatal("%s", qPrintable(describe(found.error())));
        QStringList names;
        for (const ProductSummary &product : *found)
            names.append(product.name);
        return names;
    }

private:
    QTemporaryDir m_folder;
    WriteGate m_gate;
    ManualClock m_clock{1'795'000'000'000};
    UuidV7Source m_ids{m_clock, 7};
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<SqlProducts> m_products;
};

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/product_import.h"
#include "core/storage/statement.h"
#include "tests/support/qtest_results.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <memory>

namespace shop {

using namespace Qt::Literals::StringLiterals;

// What an import told.
struct Outcome {
    ImportReport report;
    QStringList rejected; // "3 barcode gtin.checkDigit"
    QString refused; // key of the error of the whole file
    QVariantMap context;
};

// A shop in a file of its own; set up for Canada unless it is to stay as created.
class ImportFixture
{
public:
    enum class Kind { Canada, NotSetUp };

    explicit ImportFixture(Kind kind = Kind::Canada)
    {
        ShopOptions options;
        options.database.url = DatabaseUrl::sqliteFile(m_folder.filePath(u"shop.db"_s));
        options.database.durability = Durability::Normal;
        auto opened = Shop::open(options, m_gate, m_clock, m_ids);
        if (!opened)
            qFatal("%s", qPrintable(describe(opened.error())));
        m_shop = std::move(*opened);
        if (kind == Kind::NotSetUp)
            return;
        ShopProfile profile;
        profile.name = u"Corner shop"_s;
        profile.country = u"CA"_s;
        profile.rules.currency = *Currency::fromCode(u"CAD"_s);
        profile.timeZone = "America/Vancouver";
        require(m_shop->till().saveProfile(m_shop->systemCall(), profile));
        TaxTable taxes;
        taxes.categories = {{u"standard"_s, u"Standard"_s, {}}, {u"zero"_s, u"Zero"_s, {}}};
        taxes.components = {{u"standard"_s, u"GST"_s, *TaxRate::fromPercentText(u"5"), {}, {}, 0},
                            {u"standard"_s, u"PST"_s, *TaxRate::fromPercentText(u"10"), {}, {}, 1}};
        require(m_shop->catalog().setTaxTable(m_shop->systemCall(), taxes));
    }

    Shop &shop() { return *m_shop; }
    ManualClock &clock() { return m_clock; }

    Outcome import(QIODevice &file, const ImportOptions &options = {})
    {
        Outcome outcome;
        const auto report = importProducts(*m_shop, file, options, [&](const RejectedRow &row) {
            outcome.rejected.append(QString::number(row.row) + u' ' + row.field + u' ' +
                                    row.reason.key);
        });
        if (report) {
            outcome.report = *report;
        } else {
            outcome.refused = report.error().key;
            outcome.context = report.error().context;
        }
        return outcome;
    }
    Outcome import(QByteArray bytes, const ImportOptions &options = {})
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return import(buffer, options);
    }
    Product product(const QString &sku)
    {
        const auto found = m_shop->catalog().findBySku(m_shop->systemCall(), sku);
        if (!found || !*found)
            qFatal("no product %s", qPrintable(sku));
        return **found;
    }
    qint64 count(const char *sql)
    {
        return Statement(m_shop->database(), sql).scalar().valueOr(-1);
    }
    qint64 products() { return count("SELECT COUNT(*) FROM products_product"); }
    // Everything the import can change, to see that it did not.
    QStringList everything()
    {
        QStringList rows;
        for (const char *sql :
             {"SELECT p.sku || '|' || p.name || '|' || p.version || '|' || p.updated_at || '|' || "
              "COALESCE(p.price, -1) || '|' || s.on_hand FROM products_product p "
              "JOIN products_stock s ON s.product = p.key ORDER BY p.sku",
              "SELECT key || '|' || product FROM products_barcode ORDER BY key",
              "SELECT key || '|' || change FROM products_movement ORDER BY key",
              "SELECT name FROM products_category ORDER BY name",
              "SELECT 'changes ' || COUNT(*) FROM changes"}) {
            const auto part =
                Statement(m_shop->database(), sql).all([](const Row &row) { return row.text(0); });
            rows += part ? *part : QStringList{describe(part.error())};
        }
        return rows;
    }

private:
    static void require(const Done &done)
    {
        if (!done)
            qFatal("%s", qPrintable(describe(done.error())));
    }

    QTemporaryDir m_folder;
    WriteGate m_gate;
    ManualClock m_clock{1'795'000'000'000};
    UuidV7Source m_ids{m_clock, 11};
    std::unique_ptr<Shop> m_shop;
};

inline QString counts(const ImportReport &report)
{
    return u"%1 read, %2 created, %3 updated, %4 rejected"_s.arg(report.read)
        .arg(report.created)
        .arg(report.updated)
        .arg(report.rejected);
}

} // namespace shop

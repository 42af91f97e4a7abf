// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/import_columns.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace shop {

// That a row of a file is one of several variants of a product.
struct ImportedVariant {
    QString family; // what the file knows the product by
    QString name; // of the product as a whole
    QStringList options; // "Size", "Colour"
    QStringList choices; // this variant's, as many; empty where any will do
};

// Shop systems tell of a product once and leave it out in the rows of its variants: Shopify in the
// rows below under the same handle, Vendure in the rows below without a name, WooCommerce in a row of
// type "variable" that variations name as their parent. Completes such rows, so that each can be read
// alone; rows of other files stay as they are.
class VariantRows final
{
public:
    VariantRows() = default;
    VariantRows(const QStringList &header, const ImportColumns &columns);

    void begin() { m_first.clear(); } // before the first row, each time the file is read
    // From a first reading of the whole file.
    void learn(const QStringList &cells);
    // Fills in what the row leaves out. False: the row is no product, it only tells more of one (a
    // further picture, what variations have in common).
    bool complete(QStringList &cells);
    // Of the row that was completed last.
    const std::optional<ImportedVariant> &variant() const { return m_variant; }

private:
    enum class Kind { Plain, Own, Shopify, WooCommerce, Vendure, Square };
    struct Option {
        int name = -1; // column; -1 where one column names all of them
        int choice = -1;
    };

    int column(const char *key) const { return m_keys.value(QString::fromLatin1(key), -1); }
    void findOptions();
    bool completeShopify(QStringList &cells);
    bool completeVendure(QStringList &cells);
    bool completeSquare(QStringList &cells);
    bool readOwn(const QStringList &cells);
    bool completeVariation(QStringList &cells);
    void inherit(QStringList &cells, const QStringList &from) const;
    void name(QStringList &cells);

    Kind m_kind = Kind::Plain;
    ImportColumns m_columns;
    QHash<QString, int> m_keys; // columns by headerKey()
    QList<Option> m_options;
    QStringList m_first; // the row the last product began with
    QHash<QString, QStringList> m_parents; // WooCommerce: rows of type variable, by SKU and "id:7"
    QHash<QString, int> m_variations; // how many rows name this parent
    std::optional<ImportedVariant> m_variant;
};

} // namespace shop

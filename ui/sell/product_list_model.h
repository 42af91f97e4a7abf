// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/variant_lists.h"
#include "ui/shell/desk.h"
#include "ui/theme/paint.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPixmap>

#include <functional>

namespace shop {

class PictureStore;

// Products for tiles and for the dense list (one column of roles; the list shows them in several
// columns). Holds what it was given and nothing else: at most 2,000.
class ProductListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    // Columns of the dense list; tiles read the roles of column 0.
    enum class Column { Picture, Name, Sku, Stock, Price, Count };

    ProductListModel(Desk &desk, std::function<QHash<ProductId, Quantity>()> quantities,
                     QObject *parent = nullptr);

    void setList(const CounterList &list, const QStringList &words);
    // What this product stands for in the list; null: for itself.
    const FamilySummary *family(ProductId product) const;
    void append(const CounterList &list); // behind those that are there
    const QList<ProductSummary> &products() const { return m_products; }
    const ProductSummary *product(const QModelIndex &index) const;
    // The quantities on the ticket have changed.
    void ticketChanged();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ProductSummary> shown(QList<ProductSummary> products) const;
    QString priceText(const ProductSummary &product) const;
    QString stockText(const ProductSummary &product) const;
    int stockState(const ProductSummary &product) const;
    QVariantList hits(const QString &name) const;

    Desk &m_desk;
    std::function<QHash<ProductId, Quantity>()> m_quantities;
    QHash<ProductId, Quantity> m_onTicket; // as it is shown
    QList<ProductSummary> m_products;
    QHash<ProductId, FamilySummary> m_families;
    QStringList m_words;
    PictureStore *m_pictures;
};

} // namespace shop

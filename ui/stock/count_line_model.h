// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/count_sheet.h"
#include "ui/shell/desk.h"

#include <QAbstractTableModel>

namespace shop {

class PictureStore;

// The lines of a delivery or a stocktake, as far as a person may see them.
class CountLineModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Product, Expected, Counted, Difference, Sum, ColumnCount }; // Sum: cost, or value

    CountLineModel(Desk &desk, PictureStore *pictures, QObject *parent = nullptr);

    void setSheet(const CountSheet &sheet);
    // Blind: what should be there is not shown.
    void setBlind(bool blind);
    // The line after it was counted; its row, or none where it is gone.
    std::optional<int> setLine(const CountLine &line);
    const CountSheet &sheet() const { return m_sheet; }
    const CountLine *line(int row) const;
    std::optional<int> rowOf(ProductId product) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    bool received() const { return m_sheet.head.kind == SheetKind::Receiving; }
    QString textOf(const CountLine &line, int column) const;
    QString spokenText(const CountLine &line) const;

    Desk &m_desk;
    PictureStore *m_pictures;
    CountSheet m_sheet;
    bool m_blind = false;
};

} // namespace shop

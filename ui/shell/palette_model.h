// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/paint.h"

#include <QAbstractListModel>

namespace shop {

// What the palette offers: a command, or something that was found. Heads stand above their group.
struct PaletteRow {
    enum class Kind { Head, Command, Product, Order, Customer };
    Kind kind = Kind::Head;
    QString code; // the command's id, or what its page finds it by
    QString text;
    QString detail;
    QString trailing; // an amount
    QString key; // as on a cap
    QString iconName;
    QList<HitRange> hits; // of the text
    QString whyNot; // greyed, for this reason
};

class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<PaletteRow> &rows);
    const PaletteRow *row(const QModelIndex &index) const; // none: not of this model
    // The first one at or beyond a row that is no head, upwards or downwards; -1: none.
    int nextChoice(int row, int step) const;
    int rowOf(PaletteRow::Kind kind, const QString &code) const; // -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PaletteRow> m_rows;
};

} // namespace shop

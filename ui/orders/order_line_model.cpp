// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_line_model.h"

#include "core/base/amount_text.h"
#include "core/orders/short_pick.h"
#include "ui/theme/bidi.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

OrderLineModel::OrderLineModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk)
{}

void OrderLineModel::setOrder(const Order &order, const Packed &packed)
{
    beginResetModel();
    m_lines.clear();
    for (const OrderLine &line : order.lines) {
        if (!isShipping(line.line))
            m_lines.append(line);
    }
    m_packed = packed;
    endResetModel();
}

const OrderLine *OrderLineModel::line(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

int OrderLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int OrderLineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OrderLineModel::quantityText(const OrderLine &line) const
{
    const QString ordered = toText(line.line.quantity, m_desk.locale());
    const Quantity packed = m_packed.value(line.line.id);
    if (packed.isZero() || packed == line.line.quantity)
        return ordered;
    return tr("%1 of %2").arg(toText(packed, m_desk.locale()), ordered);
}

QString OrderLineModel::belowText(const OrderLine &line) const
{
    QStringList parts{isolated(displayName(line.line.sku, 60))};
    if (!line.totals.lineDiscount.isZero() || !line.totals.saleDiscount.isZero()) {
        const qint64 off = line.totals.lineDiscount.minor() + line.totals.saleDiscount.minor();
        parts.append(tr("%1 off").arg(
            isolated(toText(Money(off, line.totals.amount.currency()), m_desk.locale()))));
    }
    if (!line.line.note.isEmpty())
        parts.append(displayName(line.line.note, 80));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant OrderLineModel::data(const QModelIndex &index, int role) const
{
    const OrderLine *line = this->line(index.row());
    if (!line)
        return {};
    switch (role) {
    case BelowRole:
        return belowText(*line);
    case DrawingRole:
        return line->line.image.startsWith(u"art:") ? line->line.image.mid(4) : QString();
    case ShelfRole:
        return line->line.shelf;
    case PackedRole:
        return m_packed.value(line->line.id) == line->line.quantity;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Product:
        return displayName(line->line.name);
    case Amount:
        return quantityText(*line);
    case Price:
        return toText(line->line.unitPrice, m_desk.locale());
    default:
        return toText(line->totals.taxable, m_desk.locale());
    }
}

QVariant OrderLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Product)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Product:
        return tr("%n line(s)", nullptr, int(m_lines.size()));
    case Amount:
        return tr("Qty");
    case Price:
        return tr("Price");
    default:
        return tr("Amount");
    }
}

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/count_line_model.h"

#include "core/base/amount_text.h"
#include "ui/products/picture_store.h"
#include "ui/stock/stock_roles.h"
#include "ui/stock/stock_words.h"
#include "ui/theme/bidi.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

CountLineModel::CountLineModel(Desk &desk, PictureStore *pictures, QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk), m_pictures(pictures)
{
    connect(pictures, &PictureStore::arrived, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, Product), index(rowCount() - 1, Product));
    });
}

// Read anew, the lines stay where they are: somebody may be typing in one.
void CountLineModel::setSheet(const CountSheet &sheet)
{
    const QList<CountLine> &before = m_sheet.lines;
    const bool continues = sheet.head.id == m_sheet.head.id &&
                           sheet.head.state == m_sheet.head.state &&
                           sheet.lines.size() >= before.size() &&
                           std::equal(before.cbegin(), before.cend(), sheet.lines.cbegin(),
                                      [](const CountLine &a, const CountLine &b) {
                                          return a.product.id == b.product.id;
                                      });
    if (!continues) {
        beginResetModel();
        m_sheet = sheet;
        return endResetModel();
    }
    const int known = rowCount();
    const bool more = sheet.lines.size() > before.size();
    if (more)
        beginInsertRows({}, known, int(sheet.lines.size()) - 1);
    m_sheet = sheet;
    if (more)
        endInsertRows();
    if (known > 0)
        Q_EMIT dataChanged(index(0, 0), index(known - 1, ColumnCount - 1));
}

void CountLineModel::setBlind(bool blind)
{
    if (blind == m_blind)
        return;
    m_blind = blind;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<int> CountLineModel::setLine(const CountLine &line)
{
    const auto row = rowOf(line.product.id);
    const bool gone = line.product.name.isEmpty();
    if (gone && row) {
        beginRemoveRows({}, *row, *row);
        m_sheet.lines.removeAt(*row);
        endRemoveRows();
        return std::nullopt;
    }
    if (gone)
        return std::nullopt;
    if (!row) {
        const int last = rowCount();
        beginInsertRows({}, last, last);
        m_sheet.lines.append(line);
        endInsertRows();
        return last;
    }
    m_sheet.lines[*row] = line;
    Q_EMIT dataChanged(index(*row, 0), index(*row, ColumnCount - 1));
    return row;
}

const CountLine *CountLineModel::line(int row) const
{
    return row >= 0 && row < m_sheet.lines.size() ? &m_sheet.lines[row] : nullptr;
}

std::optional<int> CountLineModel::rowOf(ProductId product) const
{
    const CountLine *found = m_sheet.line(product);
    return found ? std::optional(int(found - m_sheet.lines.constData())) : std::nullopt;
}

int CountLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.lines.size());
}

int CountLineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CountLineModel::textOf(const CountLine &line, int column) const
{
    const QLocale &locale = m_desk.locale();
    switch (column) {
    case Product:
        return displayName(line.product.name);
    case Expected:
        return line.expected && !m_blind ? toText(*line.expected, locale) : QString();
    case Counted:
        return toText(line.counted, locale);
    case Difference:
        return m_blind ? QString() : lineState(line, m_sheet.head.kind, locale).text;
    default:
        break;
    }
    if (received())
        return line.cost ? toText(*line.cost, locale) : QString();
    const auto value = line.value();
    return value && !m_blind ? toText(*value, locale) : QString();
}

// What a screen reader says of the whole row.
QString CountLineModel::spokenText(const CountLine &line) const
{
    QStringList parts{displayName(line.product.name),
                      tr("counted %1").arg(toText(line.counted, m_desk.locale()))};
    if (line.expected && !m_blind)
        parts.append(tr("expected %1").arg(toText(*line.expected, m_desk.locale())));
    return parts.join(u", "_s);
}

QVariant CountLineModel::data(const QModelIndex &index, int role) const
{
    const CountLine *line = this->line(index.row());
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*line, index.column());
    case Qt::EditRole:
        return index.column() == Counted ? QVariant(line->counted.thousandths())
                                         : QVariant(textOf(*line, index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == Product ? spokenText(*line) : textOf(*line, index.column());
    case stock_role::Below:
        return displayName(line->barcode.isEmpty() ? line->product.sku : line->barcode, 60);
    case stock_role::Drawing:
        return line->product.image.startsWith(u"art:") ? line->product.image.mid(4) : QString();
    case stock_role::Picture:
        return m_pictures->picture(line->product.image);
    case stock_role::ShelfKey:
        return line->product.shelf;
    case stock_role::UnitOf:
        return int(line->product.unit);
    case stock_role::ToneOf:
        return index.column() == Difference && !m_blind
                   ? QVariant(int(lineState(*line, m_sheet.head.kind, m_desk.locale()).tone))
                   : QVariant();
    case stock_role::Icon:
        return index.column() == Difference
                   ? lineState(*line, m_sheet.head.kind, m_desk.locale()).iconName
                   : QString();
    default:
        return {};
    }
}

QVariant CountLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool middle = section == Counted;
        const bool figure =
            section == Expected || section == Sum || (section == Difference && !received());
        return int((middle   ? Qt::AlignHCenter
                    : figure ? Qt::AlignTrailing
                             : Qt::AlignLeading) |
                   Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Product:
        return tr("Product");
    case Expected:
        return received() ? tr("Ordered") : tr("Expected");
    case Counted:
        return tr("Counted");
    case Difference:
        return tr("Difference");
    default:
        return received() ? tr("Unit cost") : tr("Value");
    }
}

Qt::ItemFlags CountLineModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool writes = index.column() == Counted || (index.column() == Sum && received());
    if (writes && m_sheet.head.state == SheetState::Open)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace shop

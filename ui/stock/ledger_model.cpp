// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/ledger_model.h"

#include "core/shop/stock_desk.h"
#include "ui/products/product_words.h"
#include "ui/stock/stock_roles.h"
#include "ui/stock/stock_words.h"
#include "ui/theme/bidi.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

LedgerModel::LedgerModel(Desk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk) {}

void LedgerModel::show(const StockLedgerQuery &query)
{
    m_query = query;
    ask();
}

void LedgerModel::setNames(const QHash<UserId, QString> &names)
{
    m_names = names;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Person), index(rowCount() - 1, Person));
}

// From where m_query stands. Few of many may fit: the search can be long, and is given up for the next.
void LedgerModel::ask()
{
    const bool first = m_query.before == StockLedgerQuery().before;
    m_asking = true;
    m_asked.cancel();
    m_asked = m_desk.backend().ask(
        this, Lane::Report,
        [call = m_desk.call(), query = m_query](Shop &shop) {
            return StockDesk(shop).lists().ledger(call, query);
        },
        [this, first](const Result<QList<StockLedgerLine>> &lines) {
            if (!lines) {
                if (lines.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(lines.error());
                return;
            }
            m_asking = false;
            m_more = lines->size() == m_query.limit;
            if (first) {
                beginResetModel();
                m_lines = *lines;
                endResetModel();
                return Q_EMIT found();
            }
            if (lines->isEmpty())
                return;
            beginInsertRows({}, rowCount(), rowCount() + int(lines->size()) - 1);
            m_lines += *lines;
            endInsertRows();
        });
}

bool LedgerModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asking;
}

void LedgerModel::fetchMore(const QModelIndex &)
{
    if (!canFetchMore({}) || m_lines.isEmpty())
        return;
    m_query.before = m_lines.constLast().place;
    ask();
}

const StockLedgerLine *LedgerModel::line(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    const StockLedgerLine *line = this->line(index.row());
    if (!line)
        return {};
    if (role == stock_role::Below)
        return displayName(line->sku, 60);
    if (role == stock_role::ToneOf && index.column() == Change)
        return int(line->change.isNegative() ? Tone::Warning : Tone::Success);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case When:
        return momentText(m_desk, line->at);
    case Product:
        return displayName(line->productName);
    case Change:
        return signedText(line->change, m_desk.locale());
    case Reason:
        return movementLabel(line->reason);
    case Note:
        return displayName(line->note);
    default:
        return displayName(m_names.value(line->author), 60);
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Change ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Product:
        return tr("Product");
    case Change:
        return tr("Change");
    case Reason:
        return tr("Reason");
    case Note:
        return tr("Note");
    default:
        return tr("Person");
    }
}

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/level_model.h"

#include "core/base/amount_text.h"
#include "core/base/search_text.h"
#include "core/shop/stock_desk.h"
#include "ui/products/picture_store.h"
#include "ui/stock/stock_roles.h"
#include "ui/theme/bidi.h"
#include "ui/theme/paint.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

LevelModel::LevelModel(Desk &desk, PictureStore *pictures, QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk), m_pictures(pictures)
{
    connect(pictures, &PictureStore::arrived, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, Product), index(rowCount() - 1, Product));
    });
}

void LevelModel::show(const LevelQuery &query)
{
    m_query = query;
    ask(false);
}

void LevelModel::reload()
{
    ask(false);
}

void LevelModel::ask(bool more)
{
    LevelQuery query = m_query;
    if (more) {
        query.afterName = foldText(m_levels.constLast().product.name);
        query.afterId = m_levels.constLast().product.id;
    }
    m_asking = true;
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), query](Shop &shop) {
            return StockDesk(shop).lists().levels(call, query);
        },
        [this, more](const Result<QList<StockLevel>> &levels) {
            m_asking = false;
            if (levels)
                take(*levels, more);
            else if (levels.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(levels.error());
        },
        u"stock.levels"_s);
}

void LevelModel::take(const QList<StockLevel> &levels, bool more)
{
    // Only all of them can be more than one page; what is found by a text comes in one.
    m_more = m_query.show == LevelShow::All && m_query.text.isEmpty() && !levels.isEmpty();
    if (!more) {
        beginResetModel();
        m_levels = levels;
        endResetModel();
        return Q_EMIT found();
    }
    if (levels.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(levels.size()) - 1);
    m_levels += levels;
    endInsertRows();
}

bool LevelModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asking && !m_levels.isEmpty();
}

void LevelModel::fetchMore(const QModelIndex &)
{
    if (canFetchMore({}))
        ask(true);
}

const StockLevel *LevelModel::level(int row) const
{
    return row >= 0 && row < m_levels.size() ? &m_levels[row] : nullptr;
}

int LevelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_levels.size());
}

int LevelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LevelModel::textOf(const StockLevel &level, int column) const
{
    const auto text = [this](Quantity quantity) { return toText(quantity, m_desk.locale()); };
    switch (column) {
    case Product:
        return displayName(level.product.name);
    case Supplier:
        return displayName(level.supplierName, 60);
    case OnHand:
        return level.product.reserved.isZero()
                   ? text(level.product.onHand)
                   : tr("%1, %2 reserved")
                         .arg(text(level.product.onHand), text(level.product.reserved));
    case ReorderAt:
        return level.supply.reorderAt ? text(*level.supply.reorderAt) : QString();
    case OnOrder:
        return level.onOrder.isZero() ? QString() : text(level.onOrder);
    default:
        return level.proposal.isZero() ? QString() : text(level.proposal);
    }
}

QVariant LevelModel::data(const QModelIndex &index, int role) const
{
    const StockLevel *level = this->level(index.row());
    if (!level)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*level, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Product
                   ? tr("%1, on hand %2").arg(textOf(*level, Product), textOf(*level, OnHand))
                   : textOf(*level, index.column());
    case stock_role::Below:
        return displayName(level->supply.orderNumber.isEmpty() ? level->product.sku
                                                               : level->supply.orderNumber,
                           60);
    case stock_role::Drawing:
        return level->product.image.startsWith(u"art:") ? level->product.image.mid(4) : QString();
    case stock_role::Picture:
        return m_pictures->picture(level->product.image);
    case stock_role::ShelfKey:
        return level->product.shelf;
    case stock_role::ToneOf:
        if (index.column() == OnHand && level->product.available().isNegative())
            return int(Tone::Danger);
        return index.column() == Proposal ? QVariant(int(Tone::Accent)) : QVariant();
    default:
        return {};
    }
}

QVariant LevelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section > Supplier ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Product:
        return tr("Product");
    case Supplier:
        return tr("Supplier");
    case OnHand:
        return tr("On hand");
    case ReorderAt:
        return tr("Order at");
    case OnOrder:
        return tr("On its way");
    default:
        return tr("To order");
    }
}

} // namespace shop

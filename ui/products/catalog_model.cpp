// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/catalog_model.h"

#include "core/base/amount_text.h"
#include "ui/products/picture_store.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/product_tile_roles.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPage = 150;
constexpr int kMost = 3 * kPage;

bool isEditable(int column)
{
    return column == CatalogModel::Name || column == CatalogModel::Stock || column == CatalogModel::Price;
}

} // namespace

CatalogModel::CatalogModel(Desk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
    m_pictures = new PictureStore(desk, 48, this);
    connect(m_pictures, &PictureStore::arrived, this, [this] {
        if (!m_lines.isEmpty())
            Q_EMIT dataChanged(index(0, Picture), index(rowCount() - 1, Picture));
    });
}

template <typename Take>
void CatalogModel::ask(const CatalogQuery &query, Take take)
{
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), query](Shop &shop) { return shop.catalog().lines(call, query); },
        [this, question = m_question, take](const Result<QList<CatalogLine>> &lines) {
            if (question != m_question)
                return;
            m_reading = false;
            if (lines)
                take(*lines);
            else
                Q_EMIT failed(lines.error());
        });
}

void CatalogModel::show(const CatalogQuery &query)
{
    m_query = query;
    read(Place::Begin);
}

void CatalogModel::reload()
{
    read(Place::Here);
}

void CatalogModel::toBegin()
{
    read(Place::Begin);
}

void CatalogModel::toEnd()
{
    read(Place::End);
}

void CatalogModel::read(Place place)
{
    ++m_question;
    m_reading = true;
    CatalogQuery query = m_query;
    query.backwards = place == Place::End;
    query.from = place == Place::Here ? m_before : std::nullopt;
    const int rows = place == Place::Here ? qBound(kPage, rowCount(), kMost) : kPage;
    query.limit = rows + 1; // one more tells whether anything lies beyond
    ask(query, [this, place, rows](QList<CatalogLine> lines) {
        const bool more = lines.size() > rows;
        if (place == Place::End) {
            m_before = more ? std::optional(lines.takeFirst().place) : std::nullopt;
            m_hasBehind = false;
        } else {
            if (more)
                lines.removeLast();
            if (place == Place::Begin)
                m_before.reset();
            m_hasBehind = more && m_query.text.trimmed().isEmpty();
        }
        this->take(lines, place);
    });
}

// Where nothing moved, nothing blinks and an open editor stays.
void CatalogModel::take(const QList<CatalogLine> &lines, Place place)
{
    const bool same = place == Place::Here
                      && std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                                    [](const CatalogLine &a, const CatalogLine &b) {
                                        return a.product.id == b.product.id;
                                    });
    if (same) {
        m_lines = lines;
        if (!lines.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_lines = lines;
        endResetModel();
    }
    Q_EMIT found();
}

void CatalogModel::fetchBehind()
{
    if (m_reading || !m_hasBehind || m_lines.isEmpty())
        return;
    m_reading = true;
    CatalogQuery query = m_query;
    query.from = m_lines.constLast().place;
    query.limit = kPage;
    ask(query, [this](const QList<CatalogLine> &lines) {
        m_hasBehind = lines.size() == kPage;
        if (lines.isEmpty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + int(lines.size()) - 1);
        m_lines.append(lines);
        endInsertRows();
        const int over = rowCount() - kMost;
        if (over <= 0)
            return;
        beginRemoveRows({}, 0, over - 1);
        m_before = m_lines[over - 1].place;
        m_lines.remove(0, over);
        endRemoveRows();
    });
}

void CatalogModel::fetchBefore()
{
    if (m_reading || !m_before || m_lines.isEmpty())
        return;
    m_reading = true;
    CatalogQuery query = m_query;
    query.from = m_lines.constFirst().place;
    query.backwards = true;
    query.limit = kPage + 1;
    ask(query, [this](QList<CatalogLine> lines) {
        m_before = lines.size() > kPage ? std::optional(lines.takeFirst().place) : std::nullopt;
        if (lines.isEmpty())
            return;
        beginInsertRows({}, 0, int(lines.size()) - 1);
        m_lines = lines + m_lines;
        endInsertRows();
        const int over = rowCount() - kMost;
        if (over <= 0)
            return;
        beginRemoveRows({}, kMost, rowCount() - 1);
        m_lines.remove(kMost, over);
        m_hasBehind = true;
        endRemoveRows();
    });
}

const CatalogLine *CatalogModel::line(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

int CatalogModel::rowOf(ProductId id) const
{
    const auto at = std::find_if(m_lines.begin(), m_lines.end(),
                                 [&](const CatalogLine &line) { return line.product.id == id; });
    return at == m_lines.end() ? -1 : int(at - m_lines.begin());
}

void CatalogModel::replace(const CatalogLine &line)
{
    const int row = rowOf(line.product.id);
    if (row < 0)
        return;
    m_lines[row] = line;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void CatalogModel::toggle(int row)
{
    const CatalogLine *line = this->line(row);
    if (!line)
        return;
    if (!m_checked.remove(line->product.id))
        m_checked.insert(line->product.id);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT checksChanged();
}

void CatalogModel::setChecked(const QList<ProductId> &ids)
{
    m_checked = QSet<ProductId>(ids.begin(), ids.end());
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT checksChanged();
}

int CatalogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int CatalogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags CatalogModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return isEditable(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

QString CatalogModel::marginText(const CatalogLine &line) const
{
    if (!line.product.price || !line.cost)
        return {};
    const Session &session = m_desk.session();
    qint64 contained = 0;
    if (session.profile.rules.priceMode == PriceMode::TaxIncluded) {
        for (const TaxComponent &tax : session.taxes.on(line.product.taxCategory, m_desk.shopNow().date()))
            contained += tax.rate.millionths();
    }
    const auto percent = marginPercent(*line.product.price, *line.cost, contained);
    return percent ? isolated(tr("%1 %").arg(m_desk.locale().toString(*percent))) : QString();
}

QString CatalogModel::text(const CatalogLine &line, int column) const
{
    const ProductSummary &product = line.product;
    switch (column) {
    case Name:
        return displayName(product.name);
    case Sku:
        return displayName(product.sku);
    case Category:
        return displayName(line.categoryName, 60);
    case Stock:
        if (product.kind == ProductKind::Service || product.kind == ProductKind::GiftCard)
            return {};
        if (product.available().thousandths() <= 0 && product.kind == ProductKind::Goods)
            return product.available().isNegative() ? toText(product.available(), m_desk.locale())
                                                    : tr("None left");
        return line.isLow() ? tr("%1 left").arg(toText(product.available(), m_desk.locale()))
                            : toText(product.available(), m_desk.locale());
    case Price:
        return product.price ? isolated(toText(*product.price, m_desk.locale())) : tr("No price");
    case Margin:
        return marginText(line);
    default:
        return {};
    }
}

QVariant CatalogModel::toBeEdited(const CatalogLine &line, int column) const
{
    switch (column) {
    case Name:
        return line.product.name;
    case Stock:
        return line.product.onHand.thousandths();
    case Price:
        return line.product.price ? toText(*line.product.price, m_desk.locale(), AmountStyle::Plain) : QString();
    default:
        return {};
    }
}

QVariant CatalogModel::data(const QModelIndex &index, int role) const
{
    const CatalogLine *line = this->line(index.row());
    if (!line)
        return {};
    const ProductSummary &product = line->product;
    switch (role) {
    case Qt::DisplayRole:
        return text(*line, index.column());
    case Qt::EditRole:
        return toBeEdited(*line, index.column());
    case CheckedRole:
        return m_checked.contains(product.id);
    case EditableRole:
        return isEditable(index.column());
    case tile_role::Name:
    case tile_role::Sku:
    case tile_role::Stock:
    case tile_role::Price:
        return text(*line, index.column());
    case tile_role::StockState: {
        const bool goods = product.kind == ProductKind::Goods;
        const bool none = goods && product.available().thousandths() <= 0;
        return int(none ? TileStock::None : goods && line->isLow() ? TileStock::Low : TileStock::Plain);
    }
    case tile_role::Picture: {
        const QPixmap picture = m_pictures->picture(product.image);
        return picture.isNull() ? QVariant() : QVariant(picture);
    }
    case tile_role::Drawing:
        return product.image.startsWith(u"art:"_s) ? product.image.mid(4) : QString();
    case tile_role::ShelfKey:
        return product.shelf;
    case Qt::AccessibleTextRole:
        if (index.column() == Check)
            return m_checked.contains(product.id) ? tr("Checked: %1").arg(displayName(product.name))
                                                  : tr("Not checked: %1").arg(displayName(product.name));
        return text(*line, index.column());
    default:
        return {};
    }
}

bool CatalogModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const CatalogLine *line = this->line(index.row());
    if (!line || role != Qt::EditRole || value == toBeEdited(*line, index.column()))
        return false;
    Q_EMIT edited(*line, index.column(), value);
    return true;
}

QVariant CatalogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Stock ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && section == Check)
        return tr("Check all");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Product");
    case Sku:
        return tr("SKU");
    case Category:
        return tr("Category");
    case Stock:
        return tr("Stock");
    case Price:
        return tr("Price");
    case Margin:
        return tr("Margin");
    default:
        return {};
    }
}

} // namespace shop

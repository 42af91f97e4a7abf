// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/product_list_model.h"

#include "core/base/amount_text.h"
#include "ui/products/picture_store.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/product_tile_roles.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr qint64 kLowStock = 3'000; // thousandths
constexpr int kPictureSize = 240;

QString unitName(Unit unit)
{
    return unit == Unit::Piece ? QString() : u"/"_s + unitCode(unit);
}

} // namespace

ProductListModel::ProductListModel(Desk &desk,
                                   std::function<QHash<ProductId, Quantity>()> quantities,
                                   QObject *parent)
    : QAbstractTableModel(parent),
      m_desk(desk),
      m_quantities(std::move(quantities)),
      m_pictures(new PictureStore(desk, kPictureSize, this))
{
    connect(m_pictures, &PictureStore::arrived, this, [this] {
        if (!m_products.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_products.size()) - 1, 0),
                               {tile_role::Picture});
    });
}

void ProductListModel::setList(const CounterList &list, const QStringList &words)
{
    m_families = list.families;
    const QList<ProductSummary> products = shown(list.products);
    // The same goods with another stock or price stay where they are looked at.
    const auto same = [](const ProductSummary &a, const ProductSummary &b) { return a.id == b.id; };
    if (!products.isEmpty() && words == m_words &&
        std::equal(products.begin(), products.end(), m_products.begin(), m_products.end(), same)) {
        m_products = products;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_products = products;
    m_words = words;
    endResetModel();
}

// A family stands there with its own name, its lowest price and all there is of it.
QList<ProductSummary> ProductListModel::shown(QList<ProductSummary> products) const
{
    for (ProductSummary &product : products) {
        const auto family = m_families.constFind(product.id);
        if (family == m_families.cend())
            continue;
        product.name = family->family.name;
        product.price = family->lowest;
        product.onHand = family->available;
        product.reserved = {};
    }
    return products;
}

void ProductListModel::append(const CounterList &list)
{
    m_families.insert(list.families);
    const QList<ProductSummary> products = shown(list.products);
    if (products.isEmpty())
        return;
    const int first = int(m_products.size());
    beginInsertRows({}, first, first + int(products.size()) - 1);
    m_products += products;
    endInsertRows();
}

const FamilySummary *ProductListModel::family(ProductId product) const
{
    const auto family = m_families.constFind(product);
    return family == m_families.cend() ? nullptr : &*family;
}

const ProductSummary *ProductListModel::product(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_products.size() ? &m_products[index.row()] : nullptr;
}

void ProductListModel::ticketChanged()
{
    const auto before = std::exchange(m_onTicket, m_quantities());
    for (int row = 0; row < int(m_products.size()); ++row) {
        const ProductId id = m_products[row].id;
        if (before.value(id) != m_onTicket.value(id))
            Q_EMIT dataChanged(index(row, 0), index(row, 0), {tile_role::InSale});
    }
}

int ProductListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_products.size());
}

int ProductListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant ProductListModel::data(const QModelIndex &index, int role) const
{
    const ProductSummary *product = this->product(index);
    if (!product)
        return {};
    switch (role) {
    case tile_role::Name:
        return displayName(product->name);
    case tile_role::Price:
        return priceText(*product);
    case tile_role::Unit:
        return product->price ? unitName(product->unit) : QString();
    case tile_role::Stock:
        return stockText(*product);
    case tile_role::StockState:
        return stockState(*product);
    case tile_role::Picture: {
        const QPixmap picture = m_pictures->picture(product->image);
        return picture.isNull() ? QVariant() : QVariant(picture);
    }
    case tile_role::Drawing:
        return product->image.startsWith(u"art:"_s) ? product->image.mid(4) : QString();
    case tile_role::ShelfKey:
        return product->shelf;
    case tile_role::InSale: {
        const Quantity quantity = m_onTicket.value(product->id);
        return quantity.isZero() ? QString() : toText(quantity, m_desk.locale());
    }
    case tile_role::Sku:
        return displayName(product->sku);
    case tile_role::NameHits:
        return hits(displayName(product->name));
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(displayName(product->name), priceText(*product));
    case Qt::AccessibleDescriptionRole:
        return stockText(*product);
    default:
        return {};
    }
}

QVariant ProductListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool amount = Column(section) == Column::Stock || Column(section) == Column::Price;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && amount)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name:
        return tr("Product");
    case Column::Sku:
        return tr("SKU");
    case Column::Stock:
        return tr("Stock");
    case Column::Price:
        return tr("Price");
    default:
        return {};
    }
}

QString ProductListModel::priceText(const ProductSummary &product) const
{
    if (!product.price)
        return tr("Open price");
    const QString price = isolated(toText(*product.price, m_desk.locale()));
    const FamilySummary *of = family(product.id);
    return of && of->lowest != of->highest ? tr("from %1").arg(price) : price;
}

QString ProductListModel::stockText(const ProductSummary &product) const
{
    if (product.kind != ProductKind::Goods)
        return {};
    const Quantity available = product.available();
    if (available.thousandths() <= 0)
        return tr("None left");
    const QString quantity = toText(available, m_desk.locale());
    return available.thousandths() <= kLowStock ? tr("%1 left").arg(quantity)
                                                : tr("%1 in stock").arg(quantity);
}

int ProductListModel::stockState(const ProductSummary &product) const
{
    if (product.kind != ProductKind::Goods)
        return int(TileStock::Plain);
    const qint64 available = product.available().thousandths();
    return int(available <= 0           ? TileStock::None
               : available <= kLowStock ? TileStock::Low
                                        : TileStock::Plain);
}

// Where the typed words stand in the name, as start and length in turn.
QVariantList ProductListModel::hits(const QString &name) const
{
    QVariantList ranges;
    for (const QString &word : m_words) {
        for (qsizetype at = name.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = name.indexOf(word, at + 1, Qt::CaseInsensitive)) {
            if (at == 0 || !name[at - 1].isLetterOrNumber()) {
                ranges << int(at) << int(word.size());
                break;
            }
        }
    }
    return ranges;
}

} // namespace shop

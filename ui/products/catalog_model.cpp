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
    return column == CatalogModel::Name || column == CatalogModel::Stock ||
           column == CatalogModel::Price;
}

} // namespace

CatalogModel::CatalogModel(Desk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
    m_pictures = new PictureStore(desk, 48, this);
    connect(m_pictures, &PictureStore::arrived, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, Picture), index(rowCount() - 1, Picture));
    });
}

CatalogModel::~CatalogModel()
{
    m_asked.request_stop();
}

template <typename Take>
void CatalogModel::ask(const CatalogQuery &query, Take take)
{
    m_asked.request_stop(); // nobody waits for that any more
    m_asked = {};
    Call call = m_desk.call();
    call.stop = m_asked.get_token();
    m_desk.backend().ask(
        this, Lane::Reader,
        [call, query, unfolded = m_unfolded, filter = m_filter](Shop &shop) {
            return foldedPage(shop, call, query, unfolded, filter);
        },
        [this, question = m_question, take](const Result<FoldedPage> &page) {
            if (question != m_question)
                return;
            m_reading = false;
            if (page)
                take(*page);
            else
                Q_EMIT failed(page.error());
        });
}

// The lines with the variants of what is unfolded below them. Those have the place of their family, so
// that the page behind one of them begins behind the family.
QList<CatalogModel::Shown> CatalogModel::rowsOf(const FoldedPage &page)
{
    QList<Shown> rows;
    for (const CatalogLine &line : page.lines) {
        const auto group = page.groups.constFind(line.product.id);
        if (group == page.groups.cend()) {
            m_groups.remove(line.product.id);
            rows.append({line});
            continue;
        }
        m_groups.insert(line.product.id, *group);
        rows.append({line, group->variants.isEmpty() ? Fold::Folded : Fold::Unfolded});
        for (CatalogLine variant : group->variants) {
            variant.place = line.place;
            rows.append({variant, Fold::Variant});
        }
    }
    return rows;
}

CatalogModel::Fold CatalogModel::foldOf(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].fold : Fold::None;
}

void CatalogModel::unfold(int row, bool open)
{
    if (foldOf(row) != (open ? Fold::Folded : Fold::Unfolded))
        return;
    const FamilyId family = m_groups.value(m_rows[row].line.product.id).summary.family.id;
    if (open)
        m_unfolded.insert(family);
    else
        m_unfolded.remove(family);
    reload();
}

void CatalogModel::show(const CatalogQuery &query, const ProductFilter &filter)
{
    m_query = query;
    m_filter = filter;
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
    ask(query, [this, place, rows](FoldedPage page) {
        QList<CatalogLine> &lines = page.lines;
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
        if (place != Place::Here)
            m_groups.clear();
        this->take(rowsOf(page), place);
    });
}

// Where nothing moved, nothing blinks and an open editor stays.
void CatalogModel::take(const QList<Shown> &rows, Place place)
{
    const bool same =
        place == Place::Here && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                           [](const Shown &a, const Shown &b) {
                                               return a.line.product.id == b.line.product.id &&
                                                      a.fold == b.fold;
                                           });
    if (same) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    Q_EMIT found();
}

void CatalogModel::fetchBehind()
{
    if (m_reading || !m_hasBehind || m_rows.isEmpty())
        return;
    m_reading = true;
    CatalogQuery query = m_query;
    query.from = m_rows.constLast().line.place;
    query.limit = kPage;
    ask(query, [this](const FoldedPage &page) {
        m_hasBehind = page.lines.size() == kPage;
        const QList<Shown> rows = rowsOf(page);
        if (rows.isEmpty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
        m_rows.append(rows);
        endInsertRows();
        int over = rowCount() - kMost;
        while (over > 0 && foldOf(over) == Fold::Variant)
            ++over; // a family leaves as a whole
        if (over <= 0)
            return;
        beginRemoveRows({}, 0, over - 1);
        m_before = m_rows[over - 1].line.place;
        m_rows.remove(0, over);
        endRemoveRows();
    });
}

void CatalogModel::fetchBefore()
{
    if (m_reading || !m_before || m_rows.isEmpty())
        return;
    m_reading = true;
    CatalogQuery query = m_query;
    query.from = m_rows.constFirst().line.place;
    query.backwards = true;
    query.limit = kPage + 1;
    ask(query, [this](FoldedPage page) {
        m_before =
            page.lines.size() > kPage ? std::optional(page.lines.takeFirst().place) : std::nullopt;
        const QList<Shown> rows = rowsOf(page);
        if (rows.isEmpty())
            return;
        beginInsertRows({}, 0, int(rows.size()) - 1);
        m_rows = rows + m_rows;
        endInsertRows();
        int kept = qMin(kMost, rowCount());
        while (kept > 0 && kept < rowCount() && foldOf(kept) == Fold::Variant)
            --kept;
        if (kept == rowCount())
            return;
        beginRemoveRows({}, kept, rowCount() - 1);
        m_rows.remove(kept, rowCount() - kept);
        m_hasBehind = true;
        endRemoveRows();
    });
}

const CatalogLine *CatalogModel::line(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row].line : nullptr;
}

int CatalogModel::rowOf(ProductId id) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const Shown &row) { return row.line.product.id == id; });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

// The first variant stands in the row of its family too; what that sums up is read again.
void CatalogModel::replace(const CatalogLine &line)
{
    for (int row = 0; row < rowCount(); ++row) {
        Shown &shown = m_rows[row];
        if (shown.line.product.id != line.product.id)
            continue;
        if (shown.fold != Fold::None)
            return reload();
        shown.line = line;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

bool CatalogModel::isChecked(const Shown &row) const
{
    if (row.fold != Fold::Folded && row.fold != Fold::Unfolded)
        return m_checked.contains(row.line.product.id);
    const auto group = m_groups.constFind(row.line.product.id);
    return group != m_groups.cend() &&
           m_checked.contains(QSet(group->members.begin(), group->members.end()));
}

// The row of a family checks all of its variants.
void CatalogModel::toggle(int row)
{
    if (!line(row))
        return;
    const Shown &shown = m_rows[row];
    QList<ProductId> ids{shown.line.product.id};
    if (shown.fold == Fold::Folded || shown.fold == Fold::Unfolded)
        ids = m_groups.value(shown.line.product.id).members;
    const bool wasChecked = isChecked(shown);
    for (const ProductId &id : std::as_const(ids)) {
        if (wasChecked)
            m_checked.remove(id);
        else
            m_checked.insert(id);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT checksChanged();
}

void CatalogModel::setChecked(const QList<ProductId> &ids)
{
    m_checked = QSet<ProductId>(ids.begin(), ids.end());
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT checksChanged();
}

int CatalogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CatalogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags CatalogModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return data(index, EditableRole).toBool() ? flags | Qt::ItemIsEditable : flags;
}

QString CatalogModel::marginText(const CatalogLine &line) const
{
    if (!line.product.price || !line.cost)
        return {};
    const Session &session = m_desk.session();
    qint64 contained = 0;
    if (session.profile.rules.priceMode == PriceMode::TaxIncluded) {
        for (const TaxComponent &tax :
             session.taxes.on(line.product.taxCategory, m_desk.shopNow().date()))
            contained += tax.rate.millionths();
    }
    const auto percent = marginPercent(*line.product.price, *line.cost, contained);
    return percent ? isolated(tr("%1 %").arg(m_desk.locale().toString(*percent))) : QString();
}

// What a family has in common: one price or from which to which, the stock of all variants.
QString CatalogModel::familyText(const CatalogLine &line, int column) const
{
    const FamilySummary summary = m_groups.value(line.product.id).summary;
    const auto price = [this](const UnitPrice &each) {
        return isolated(toText(each, m_desk.locale()));
    };
    switch (column) {
    case Name:
        return displayName(summary.family.name);
    case Sku:
        return tr("%n variant(s)", nullptr, summary.variants);
    case Stock:
        return toText(summary.available, m_desk.locale());
    case Price:
        if (!summary.lowest || !summary.highest)
            return tr("No price");
        return summary.lowest == summary.highest ? price(*summary.lowest)
                                                 : tr("from %1").arg(price(*summary.lowest));
    default:
        return {};
    }
}

QString CatalogModel::text(const Shown &row, int column) const
{
    const CatalogLine &line = row.line;
    const bool isFamily = row.fold == Fold::Folded || row.fold == Fold::Unfolded;
    if (isFamily && column != Category)
        return familyText(line, column);
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
        return line.product.price ? toText(*line.product.price, m_desk.locale(), AmountStyle::Plain)
                                  : QString();
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
    const Shown &row = m_rows[index.row()];
    const bool isFamily = row.fold == Fold::Folded || row.fold == Fold::Unfolded;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole:
        return toBeEdited(*line, index.column());
    case CheckedRole:
        return isChecked(row);
    case EditableRole: // the name of a variant is put together of its choices
        return isEditable(index.column()) && !isFamily &&
               (row.fold == Fold::None || index.column() != Name);
    case FoldRole:
        return int(row.fold);
    case tile_role::Name:
    case tile_role::Sku:
    case tile_role::Stock:
    case tile_role::Price:
        return text(row, index.column());
    case tile_role::StockState: {
        const bool goods = product.kind == ProductKind::Goods && !isFamily;
        const bool none = goods && product.available().thousandths() <= 0;
        return int(none                     ? TileStock::None
                   : goods && line->isLow() ? TileStock::Low
                                            : TileStock::Plain);
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
            return isChecked(row) ? tr("Checked: %1").arg(text(row, Name))
                                  : tr("Not checked: %1").arg(text(row, Name));
        if (index.column() == Name && isFamily)
            return row.fold == Fold::Folded ? tr("%1, folded").arg(text(row, Name))
                                            : tr("%1, unfolded").arg(text(row, Name));
        return text(row, index.column());
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

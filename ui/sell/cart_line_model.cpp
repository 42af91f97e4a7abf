// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/cart_line_model.h"

#include "core/base/amount_text.h"
#include "ui/products/picture_store.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/cart_line_roles.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kFlashMs = 120;
constexpr int kLinePicture = 84; // for three dots to a pixel

} // namespace

CartLineModel::CartLineModel(Desk &desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk)
{
    m_pictures = new PictureStore(desk, kLinePicture, this);
    connect(m_pictures, &PictureStore::arrived, this, [this] {
        if (!m_lines.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1), {cart_role::Picture});
    });
    m_flashEnd.setSingleShot(true);
    m_flashEnd.setInterval(kFlashMs);
    connect(&m_flashEnd, &QTimer::timeout, this, [this] {
        const QModelIndex index = indexOf(m_flashing);
        m_flashing = {};
        if (index.isValid())
            Q_EMIT dataChanged(index, index, {cart_role::Flash});
    });
}

void CartLineModel::setCart(const Cart &cart, const Totals &totals)
{
    const auto sameRows = [&] {
        if (cart.lines.size() < m_lines.size())
            return false;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (cart.lines[i].id != m_lines[i].id)
                return false;
        }
        return true;
    };
    if (!sameRows()) {
        beginResetModel();
        m_lines = cart.lines;
        m_totals = totals.lines;
        endResetModel();
        return;
    }
    const int before = int(m_lines.size());
    const int after = int(cart.lines.size());
    m_totals = totals.lines;
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_lines = cart.lines;
        endInsertRows();
    } else {
        m_lines = cart.lines;
    }
    if (before > 0)
        Q_EMIT dataChanged(index(0), index(before - 1));
}

const CartLine *CartLineModel::line(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_lines.size() ? &m_lines[index.row()] : nullptr;
}

QModelIndex CartLineModel::indexOf(LineId line) const
{
    for (int row = 0; row < int(m_lines.size()); ++row) {
        if (m_lines[row].id == line)
            return index(row);
    }
    return {};
}

void CartLineModel::flash(LineId line)
{
    m_flashing = line;
    const QModelIndex index = indexOf(line);
    if (index.isValid())
        Q_EMIT dataChanged(index, index, {cart_role::Flash});
    m_flashEnd.start();
}

int CartLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

Qt::ItemFlags CartLineModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsEditable
                           : Qt::NoItemFlags;
}

QVariant CartLineModel::data(const QModelIndex &index, int role) const
{
    const CartLine *line = this->line(index);
    if (!line)
        return {};
    const QLocale &locale = m_desk.locale();
    const LineTotals totals = m_totals.value(index.row());
    switch (role) {
    case cart_role::Name:
        return line->depositOf.isNull() ? displayName(line->name)
                                        : tr("   + %1").arg(displayName(line->name));
    case cart_role::Total: {
        const auto amount = totals.amount.minus(totals.lineDiscount);
        return isolated(toText(amount ? *amount : totals.amount, locale));
    }
    case cart_role::UnitText:
        return unitText(*line);
    case cart_role::Quantity:
        return toText(line->quantity, locale);
    case cart_role::Badge:
        return discountText(*line, totals);
    case cart_role::Warning:
        return originText(*line);
    case cart_role::Note:
        return displayName(line->note);
    case cart_role::Picture: {
        const QPixmap picture = m_pictures->picture(line->image);
        return picture.isNull() ? QVariant() : QVariant(picture);
    }
    case cart_role::Weighed:
        return line->unit != Unit::Piece;
    case cart_role::IsReturn:
        return line->quantity.isNegative();
    case cart_role::CanDecrease:
        return line->quantity.thousandths() > 1000;
    case cart_role::Flash:
        return line->id == m_flashing;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3")
            .arg(displayName(line->name), toText(line->quantity, locale),
                 toText(totals.amount, locale));
    case Qt::AccessibleDescriptionRole:
        return traceText(*line, totals);
    case Qt::EditRole:
        return toText(line->quantity, locale);
    default:
        return {};
    }
}

QString CartLineModel::unitText(const CartLine &line) const
{
    const QString price = isolated(toText(line.unitPrice, m_desk.locale()));
    if (line.unit == Unit::Piece)
        return tr("%1 each").arg(price);
    return tr("%1 %2 × %3").arg(toText(line.quantity, m_desk.locale()), unitCode(line.unit), price);
}

// Where the price of the line comes from, if not from the catalog.
QString CartLineModel::originText(const CartLine &line) const
{
    if (line.returnOf)
        return tr("from %1").arg(line.returnOf->number);
    if (line.listPrice)
        return tr("was %1").arg(isolated(toText(*line.listPrice, m_desk.locale())));
    if (line.labelAmount)
        return tr("label");
    return displayName(line.voucher, 20);
}

// What the line costs step by step: the price, what each promotion takes off, what is left.
QString CartLineModel::traceText(const CartLine &line, const LineTotals &totals) const
{
    QStringList steps{unitText(line)};
    for (const LinePromotion &promotion : totals.promotions)
        steps.append(
            tr("%1 %2").arg(displayName(promotion.name, 60),
                            isolated(toText(promotion.amount.negated(), m_desk.locale()))));
    return steps.join(u", "_s);
}

QString CartLineModel::discountText(const CartLine &line, const LineTotals &totals) const
{
    if (!totals.promotions.isEmpty() && !line.discount) {
        MoneySum taken(totals.amount.currency());
        for (const LinePromotion &promotion : totals.promotions)
            taken += promotion.amount;
        const auto sum = taken.result();
        const QString amount = sum ? isolated(toText(sum->negated(), m_desk.locale())) : QString();
        const qsizetype more = totals.promotions.size() - 1;
        const QString name = displayName(totals.promotions.first().name, 24);
        return more == 0 ? tr("%1 %2").arg(name, amount)
                         : tr("%1 +%2 %3").arg(name).arg(more).arg(amount);
    }
    if (!line.discount)
        return {};
    if (line.discount->amount)
        return toText(line.discount->amount->negated(), m_desk.locale());
    const auto rate = TaxRate::fromMillionths(line.discount->millionths);
    return rate ? tr("−%1 %").arg(rate->percentText()) : QString();
}

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/cart_row.h"

#include "core/base/amount_text.h"
#include "ui/storefront/product_picture.h"
#include "ui/storefront/visit.h"
#include "ui/theme/bidi.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/stepper.h"

#include <QGridLayout>
#include <QPainter>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPicture = 36;
constexpr int kNameLines = 2;

// Wraps to two lines, the last one elided.
class NameLabel final : public PlainLabel
{
public:
    NameLabel(const ThemeHost *host, const QString &name, QWidget *parent)
        : PlainLabel(host, name, TypeRole::Medium, &Theme::text, parent)
    {
        setWordWrap(true);
        setElided(true);
    }

    int heightForWidth(int width) const override
    {
        return qMin(PlainLabel::heightForWidth(width), kNameLines * fontMetrics().lineSpacing());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawLines(painter, contentsRect(), text(), font(), fontMetrics().lineSpacing(),
                  palette().color(foregroundRole()), kNameLines, layoutDirection());
    }
};

} // namespace

CartRow::CartRow(Desk &desk, Visit &visit, const CartLine &line, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_unit(line.unit)
{
    const ThemeHost *host = &desk.theme();
    const QString name = displayName(line.name, 120);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 6, 0, 6);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    auto *picture = new ProductPicture(desk, QSize(kPicture, kPicture), this);
    picture->setPicture(line.image, line.shelf, name);
    grid->addWidget(picture, 0, 0, 2, 1, Qt::AlignTop);
    auto *title = new NameLabel(host, name, this);
    title->setObjectName(u"cartName"_s);
    title->setToolTip(plainToolTip(name));
    grid->addWidget(title, 0, 1);
    m_amount = new PlainLabel(host, TypeRole::RowTotal, &Theme::text, this);
    grid->addWidget(m_amount, 0, 2, 1, 2, Qt::AlignTrailing | Qt::AlignTop);
    m_each = new PlainLabel(host, TypeRole::Small, &Theme::text2, this);
    grid->addWidget(m_each, 1, 1);
    if (!line.depositOf.isNull())
        return;
    const LineId id = line.id;
    const auto step = [unit = m_unit](qint64 value) {
        return unit == Unit::Piece ? Quantity::pieces(value)
                                   : Quantity::fromThousandths(value * 100);
    };
    m_quantity = new Stepper(host, StepperSize::Normal, this);
    m_quantity->setObjectName(u"cartQuantity"_s);
    m_quantity->setAccessibleName(tr("Quantity of %1").arg(name));
    m_quantity->setRange(1, 999);
    m_quantity->setFormat(
        [this, step](qint64 value) { return toText(step(value), m_desk.locale()); },
        [this](const QString &text, qint64 *value) {
            const auto read = quantityFromText(text, m_unit, m_desk.locale());
            if (read)
                *value = read->thousandths() / (m_unit == Unit::Piece ? 1'000 : 100);
            return bool(read);
        });
    connect(m_quantity, &Stepper::valueChanged, this,
            [&visit, id, step](qint64 value) { visit.setQuantity(id, step(value)); });
    grid->addWidget(m_quantity, 1, 2);
    auto *remove = Button::iconOnly(u"trash"_s, tr("Take %1 out of the cart").arg(name),
                                    ButtonRole::Ghost, this);
    remove->setObjectName(u"cartRemove"_s);
    connect(remove, &QPushButton::clicked, this,
            [&visit, id] { visit.setQuantity(id, Quantity()); });
    grid->addWidget(remove, 1, 3);
}

void CartRow::show(const CartLine &line, const Money &amount)
{
    const QLocale &locale = m_desk.locale();
    m_amount->setText(isolated(toText(amount, locale)));
    const QString each = isolated(toText(line.unitPrice, locale));
    m_each->setText(m_quantity ? tr("%1 each").arg(each)
                               : tr("%1 × %2").arg(toText(line.quantity, locale), each));
    if (!m_quantity)
        return;
    const QSignalBlocker shown(m_quantity);
    m_quantity->setValue(line.quantity.thousandths() / (m_unit == Unit::Piece ? 1'000 : 100));
}

} // namespace shop

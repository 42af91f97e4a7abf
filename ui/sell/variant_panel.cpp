// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/variant_panel.h"

#include "core/base/amount_text.h"
#include "core/shop/variant_lists.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kColumns = 2;
constexpr int kHeight = 360;

} // namespace

VariantPanel::VariantPanel(Desk &desk, const FamilySummary &family, ProductId member,
                           QWidget *parent)
    : Panel(desk, u"tag"_s, displayName(family.family.name, 60), 560, parent)
{
    setObjectName(u"variantPanel"_s);
    QStringList options;
    for (const QString &option : family.family.options)
        options.append(displayName(option, 40));
    body()->addWidget(new PlainLabel(&desk.theme(), tr("Choose: %1").arg(options.join(u", "_s)),
                                     TypeRole::Body, &Theme::text2, this));
    m_choices = new QWidget(this);
    m_grid = new QGridLayout(m_choices);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    QScrollArea *area = scrolled(m_choices, this);
    area->setFixedHeight(desk.theme().theme().px(kHeight));
    body()->addWidget(area);
    takeButton()->hide();
    load(member);
}

void VariantPanel::load(ProductId member)
{
    desk().backend().ask(
        this, Lane::Reader, [member](Shop &shop) { return variantsOf(shop, member); },
        [this](const Result<QList<Variant>> &variants) {
            if (!variants)
                return showProblem(errorText(variants.error()));
            show(*variants);
        });
}

QString VariantPanel::labelOf(const Variant &variant) const
{
    QStringList parts;
    for (const QString &choice : variant.choices) {
        if (!choice.isEmpty())
            parts.append(displayName(choice, 30));
    }
    QString label = parts.isEmpty() ? displayName(variant.product.name, 60) : parts.join(u", "_s);
    if (variant.product.price)
        label += u"   "_s + isolated(toText(*variant.product.price, desk().locale()));
    if (variant.product.kind == ProductKind::Goods)
        label += u"   "_s + tr("%1 left").arg(toText(variant.product.available(), desk().locale()));
    return label;
}

void VariantPanel::show(const QList<Variant> &variants)
{
    for (qsizetype i = 0; i < variants.size(); ++i) {
        auto *button = new Button(labelOf(variants[i]), m_choices);
        button->setObjectName(u"variantButton%1"_s.arg(i));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumHeight(desk().theme().theme().px(44));
        connect(button, &QPushButton::clicked, this, [this, product = variants[i].product] {
            Q_EMIT chosen(product);
            close();
        });
        m_grid->addWidget(button, int(i) / kColumns, int(i) % kColumns);
    }
    m_grid->setRowStretch(int(variants.size()), 1);
    if (QLayoutItem *first = m_grid->itemAtPosition(0, 0))
        first->widget()->setFocus(Qt::OtherFocusReason);
}

// The arrows go from button to button as they lie.
void VariantPanel::keyPressEvent(QKeyEvent *event)
{
    const int at = m_grid->indexOf(focusWidget());
    const bool ltr = isLeftToRight();
    const int step = event->key() == Qt::Key_Down                           ? kColumns
                     : event->key() == Qt::Key_Up                           ? -kColumns
                     : event->key() == (ltr ? Qt::Key_Right : Qt::Key_Left) ? 1
                     : event->key() == (ltr ? Qt::Key_Left : Qt::Key_Right) ? -1
                                                                            : 0;
    QLayoutItem *next = at >= 0 && step != 0 ? m_grid->itemAt(at + step) : nullptr;
    if (next)
        next->widget()->setFocus(Qt::TabFocusReason);
    else if (step == 0)
        Panel::keyPressEvent(event);
}

} // namespace shop

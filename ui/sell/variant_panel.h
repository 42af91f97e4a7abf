// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/variants.h"
#include "ui/shell/panel.h"

class QGridLayout;

namespace shop {

// Which variant of a product: a button for each choice, with its price and how many there are.
class VariantPanel final : public Panel
{
    Q_OBJECT

public:
    VariantPanel(Desk &desk, const FamilySummary &family, ProductId member,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const shop::ProductSummary &variant);

protected:
    void take() override {} // the buttons do
    void keyPressEvent(QKeyEvent *event) override;

private:
    void load(ProductId member);
    void show(const QList<Variant> &variants);
    QString labelOf(const Variant &variant) const;

    QWidget *m_choices;
    QGridLayout *m_grid;
};

} // namespace shop

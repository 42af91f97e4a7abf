// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/promotions.h"
#include "core/products/product.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QTableWidget;

namespace shop {

class PlainLabel;

// An example ticket on which a promotion is tried before anybody buys: products are added by their code,
// and each line says what it would lose. The rest of the shop's promotions stay out of it.
class PromotionTrial final : public QWidget
{
    Q_OBJECT

public:
    explicit PromotionTrial(Desk &desk, QWidget *parent = nullptr);

    void setPromotion(const std::optional<Promotion> &promotion); // none: it is not whole yet
    void add(const QString &code);

private:
    struct Line {
        QString name;
        PromotionLine line;
        UnitPrice price;
    };

    void addProduct(const ScannedProduct &product);
    void refresh();

    Desk &m_desk;
    std::optional<Promotion> m_promotion;
    QList<Line> m_lines;
    QTableWidget *m_table;
    PlainLabel *m_said;
};

} // namespace shop

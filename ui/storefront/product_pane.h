// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/specification.h"
#include "core/shop/variant_desk.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace shop {

class Badge;
class Button;
class ChipBar;
class PlainLabel;
class ProductPicture;
class Stepper;
class Visit;

// One product for who shops by themselves (screens.md, "04 Product detail", without what is the
// staff's): picture, what it is, price, whether it is there, how many.
class ProductPane final : public QWidget
{
    Q_OBJECT

public:
    ProductPane(Desk &desk, Visit &visit, QWidget *parent = nullptr);

    void show(ProductId product);
    void reload();

Q_SIGNALS:
    void back();

private:
    struct Shown {
        Product product;
        QString category;
        QString shelf;
        QList<SpecificationField> fields;
        VariantPlan family; // of one place: it has no variants
    };
    QWidget *makeHead();
    QWidget *makeFacts();
    void take(const Shown &shown);
    void showStock(const Product &product);
    void showOptions(const VariantPlan &family);
    void choose(int option, const QString &choice);
    void showSpecifications(const Shown &shown);
    void addRow(const QString &what, const QString &value);
    Quantity wanted() const;

    Desk &m_desk;
    Visit &m_visit;
    ProductId m_id;
    Unit m_unit = Unit::Piece;
    PlainLabel *m_path;
    ProductPicture *m_picture;
    Badge *m_stock;
    PlainLabel *m_name;
    PlainLabel *m_text;
    PlainLabel *m_price;
    PlainLabel *m_counter;
    VariantPlan m_family;
    QVBoxLayout *m_options;
    QList<ChipBar *> m_choices; // of each option
    Stepper *m_quantity;
    Button *m_add;
    PlainLabel *m_specificationsHead;
    QGridLayout *m_specifications;
};

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/catalog_list.h"
#include "core/products/price_history.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QLineEdit;

namespace shop {

class Banner;
class Button;
class FactTable;
class FieldRow;
class PlainLabel;

// What a product has in stock, with a correction booked by hand.
class ProductStockTab final : public QWidget
{
    Q_OBJECT

public:
    ProductStockTab(Desk &desk, QWidget *parent = nullptr);
    void setProduct(const Product &product);

private:
    void book();

    Desk &m_desk;
    Product m_product;
    PlainLabel *m_figures;
    QLineEdit *m_counted;
    QLineEdit *m_note;
    FieldRow *m_row;
    Button *m_book;
};

// What its prices were, from when to when; and what has to be named beside a reduced one.
class ProductPricesTab final : public QWidget
{
    Q_OBJECT

public:
    ProductPricesTab(Desk &desk, QWidget *parent = nullptr);
    void setHistory(const QList<PricePeriod> &history);

private:
    Desk &m_desk;
    Banner *m_reduced;
    FactTable *m_table;
};

// The movements of its stock, newest first, and when it was made and changed.
class ProductHistoryTab final : public QWidget
{
    Q_OBJECT

public:
    ProductHistoryTab(Desk &desk, QWidget *parent = nullptr);
    void setHistory(const Product &product, const QList<ListedMovement> &movements);

private:
    Desk &m_desk;
    PlainLabel *m_dates;
    FactTable *m_table;
};

} // namespace shop

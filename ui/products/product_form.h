// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace shop {

class Banner;
class Button;
class ProductFields;

// A product that is not known yet, in the fewest fields: made at the counter while the customer
// waits.
class ProductForm final : public QWidget
{
    Q_OBJECT

public:
    // code: what was scanned, or empty.
    ProductForm(Desk &desk, const QString &code, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const shop::Product &product);

private:
    void addButtons(QVBoxLayout *layout);
    void save();
    void finished(const Result<Product> &product);
    void refuse(const Error &error);

    Desk &m_desk;
    ProductId m_id; // minted once: saved twice it is one product
    ProductFields *m_fields;
    QScrollArea *m_scroll; // around them
    Banner *m_problem;
    Button *m_save;
};

} // namespace shop

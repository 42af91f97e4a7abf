// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace shop {

class Banner;
class Button;
class FieldRow;
class PictureField;

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
    FieldRow *addRow(const QString &label, QWidget *editor, const QString &name);
    void addFields(QVBoxLayout *layout);
    void makeEditors(const QString &code);
    void loadChoices();
    void kindChosen();
    void save();
    Result<ProductDraft> draft();
    void finished(const Result<Product> &product);
    void refuse(const Error &error);

    Desk &m_desk;
    ProductId m_id; // minted once: saved twice it is one product
    QLineEdit *m_name;
    QLineEdit *m_price;
    QLineEdit *m_barcode;
    QComboBox *m_category;
    QComboBox *m_tax;
    QComboBox *m_unit;
    QLineEdit *m_stock;
    QComboBox *m_kind;
    QComboBox *m_deposit;
    QLineEdit *m_age;
    QCheckBox *m_favourite;
    PictureField *m_picture;
    QHash<QString, FieldRow *> m_rows; // by field of the error
    Banner *m_problem;
    Button *m_save;
};

} // namespace shop

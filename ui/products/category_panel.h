// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/specification.h"
#include "ui/shell/panel.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace shop {

class PlainLabel;

// Below which category one stands, and which specifications its products have.
class CategoryPanel final : public Panel
{
    Q_OBJECT

public:
    CategoryPanel(Desk &desk, CategoryId category, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved();

protected:
    void take() override;

private:
    struct Line {
        QWidget *row = nullptr;
        QLineEdit *name = nullptr;
        QLineEdit *member = nullptr;
        QComboBox *kind = nullptr;
        QLineEdit *more = nullptr; // the unit of a number, the choices of a list
    };
    struct Known {
        QList<Category> categories;
        QList<CategoryFields> fields;
    };
    QWidget *makeHeads();
    void load();
    void fill(const Known &known);
    void addLine(const SpecificationField &field);
    void adapt(const Line &line);
    void showInherited();
    CategoryFields typed() const;

    CategoryFields m_before;
    QList<CategoryFields> m_all;
    QComboBox *m_parent;
    PlainLabel *m_inherited;
    QVBoxLayout *m_list;
    QList<Line> m_lines;
};

} // namespace shop

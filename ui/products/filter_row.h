// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/specification.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QStackedWidget;

namespace shop {

class Button;

// What narrows the list of products beside search, chips and category: who they come from, and what they
// have in the fields of their category. What is set stands below as chips that take it off.
class FilterRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterRow(Desk &desk, QWidget *parent = nullptr);

    ProductFilter filter() const;
    // Reads suppliers and fields: of this category, or of all.
    void load(CategoryId category);

Q_SIGNALS:
    void changed();

private:
    struct Set {
        SpecificationFilter filter;
        QString label;
    };
    void makeValues();
    QLineEdit *makeText(const QString &name, const QString &label, QWidget *parent);
    void fieldChosen();
    void add();
    Result<Set> typed(const SpecificationField &field) const;
    void take(const Set &set);
    void showChips();
    void showFields(const QList<SpecificationField> &fields);
    void showSuppliers(const QList<Supplier> &suppliers);

    Desk &m_desk;
    QList<SpecificationField> m_known;
    QList<Set> m_set;
    QComboBox *m_supplier;
    QComboBox *m_field;
    QStackedWidget *m_values; // nothing, a text, two numbers, a choice
    QLineEdit *m_text;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QComboBox *m_choice;
    Button *m_add;
    QGridLayout *m_chips;
};

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/variant_desk.h"
#include "ui/shell/panel.h"

#include <QSet>

class QLineEdit;
class QStandardItemModel;
class QTableView;
class QVBoxLayout;

namespace shop {

class Button;
class PlainLabel;

// A family by hand: what its variants are called together, the options with their values, and the table of
// all combinations. Ticked ones are variants afterwards: made, or taken in by a code. One that is unticked
// leaves the family.
class VariantsPanel final : public Panel
{
    Q_OBJECT

public:
    VariantsPanel(Desk &desk, ProductId product, QWidget *parent = nullptr);

Q_SIGNALS:
    void arranged(const shop::VariantStep &step);

protected:
    void take() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Option {
        QLineEdit *name = nullptr;
        QLineEdit *values = nullptr;
    };
    struct Row {
        VariantPlace place;
        bool ticked = true;
        QStringList own = {}; // of a product that is there: the choices it has had
    };
    void makeHead();
    void makeTable();
    void makeFoot();
    void addOption(const QString &name, const QStringList &values);
    void load(ProductId product);
    void fill(const VariantPlan &plan);
    QStringList options() const; // that have a name and values
    QList<QStringList> values() const;
    void optionsTyped();
    void combine(bool ticked);
    void showRows();
    QString fateOf(const Row &row) const;
    void count();
    void putHere();

    VariantPlan m_plan; // as it was read
    QList<Row> m_rows;
    QSet<QStringList> m_unticked; // stay so while options are typed
    QList<Option> m_options;
    QLineEdit *m_name;
    QVBoxLayout *m_optionList;
    Button *m_addOption;
    QStandardItemModel *m_model;
    QTableView *m_table;
    QLineEdit *m_code;
    Button *m_put;
    PlainLabel *m_count;
    bool m_filling = false;
};

} // namespace shop

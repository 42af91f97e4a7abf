// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/bulk_edit.h"
#include "ui/shell/panel.h"

#include <QTimer>

class QComboBox;
class QLineEdit;

namespace shop {

class FactTable;
class FieldRow;
class PlainLabel;
class Segment;

// One change of many products: what it makes of each is shown before it is done, and it is done or
// taken back as one.
class BulkPanel final : public Panel
{
    Q_OBJECT

public:
    enum class What { Price, Category, TaxCategory };

    BulkPanel(Desk &desk, What what, const QList<ProductId> &products, QWidget *parent = nullptr);

Q_SIGNALS:
    void done(const shop::BatchResult &result);

protected:
    void take() override;

private:
    void makePrice();
    void makeChoice();
    void loadCategories();
    Result<BulkEdit> edit() const;
    void preview();
    void showPlan(const QList<ProductChange> &plan);
    QString valueText(const BulkValues &values) const;

    What m_what;
    QList<ProductId> m_products;
    QList<ProductChange> m_plan;
    int m_question = 0;
    QTimer m_pause;
    QHash<CategoryId, QString> m_categories;
    Segment *m_kind = nullptr;
    QLineEdit *m_by = nullptr;
    QComboBox *m_ending = nullptr;
    QComboBox *m_choice = nullptr;
    FieldRow *m_row = nullptr;
    PlainLabel *m_count;
    FactTable *m_table;
};

} // namespace shop

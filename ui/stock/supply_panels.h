// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/stock_lists.h"
#include "ui/shell/panel.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace shop {

class FieldRow;
class Segment;

// How a product is ordered: from whom, under which number, when and how many.
class SupplyPanel final : public Panel
{
    Q_OBJECT

public:
    SupplyPanel(Desk &desk, const StockLevel &level, const QList<Supplier> &suppliers,
                QWidget *parent = nullptr);

protected:
    void take() override;

private:
    QLineEdit *addQuantity(const char *name, const QString &label,
                           const std::optional<Quantity> &quantity);
    std::optional<Quantity> typed(QLineEdit *edit, bool *ok) const;

    StockLevel m_level;
    QComboBox *m_supplier;
    QLineEdit *m_number;
    QLineEdit *m_reorderAt;
    QLineEdit *m_target;
    QLineEdit *m_pack;
};

// The suppliers: one is chosen and changed, or a new one is written.
class SuppliersPanel final : public Panel
{
    Q_OBJECT

public:
    SuppliersPanel(Desk &desk, const QList<Supplier> &suppliers, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved();

protected:
    void take() override;

private:
    QLineEdit *addLine(const QString &name, const QString &label);
    void showChosen();

    QList<Supplier> m_suppliers;
    QComboBox *m_which;
    QLineEdit *m_name;
    QLineEdit *m_contact;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_number;
};

// What is there was found to be another number, or goods left without money.
class AdjustPanel final : public Panel
{
    Q_OBJECT

public:
    enum class Kind { Count, WriteOff };

    AdjustPanel(Desk &desk, const ProductSummary &product, Kind kind, QWidget *parent = nullptr);

protected:
    void take() override;

private:
    void showKind();

    ProductSummary m_product;
    Segment *m_kind;
    QLineEdit *m_quantity;
    FieldRow *m_quantityRow;
    QComboBox *m_reason;
};

} // namespace shop

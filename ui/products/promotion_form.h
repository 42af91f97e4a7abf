// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/products/scope_field.h"

#include <QHash>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QLineEdit;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace shop {

class FieldRow;
class Switch;

// The fields of a promotion of any kind; those of another kind are away.
class PromotionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PromotionForm(Desk &desk, QWidget *parent = nullptr);

    void setPromotion(const Promotion &promotion);
    void setCategories(const QList<Category> &categories);
    // As it stands in the fields, checked; the error names its field.
    Result<Promotion> typed() const;
    ScopeNames names() const;
    void scanned(const QString &code);
    void refuse(const Error &error);
    void clearMessages();

Q_SIGNALS:
    void changed();

private:
    struct Part {
        QWidget *box = nullptr;
        ScopeField *what = nullptr;
        QSpinBox *count = nullptr;
    };

    void addRule(QVBoxLayout *layout);
    void addParts(QVBoxLayout *layout);
    void addWindow(QVBoxLayout *layout);
    void addCoupon(QVBoxLayout *layout);
    QLineEdit *addLine(QGridLayout *grid, const QString &field, const QString &label, int row,
                       int column);
    QSpinBox *addNumber(QGridLayout *grid, const QString &field, const QString &label, int most,
                        int row, int column);
    FieldRow *addRow(const QString &field, const QString &label, QWidget *editor);
    Part addPart(const BundlePart &part);
    void setParts(const QList<BundlePart> &parts);
    void showWindow(const PromotionWindow &window);
    PromotionWindow window() const;
    PromotionKind kind() const;
    void adapt();
    void touched();

    Desk &m_desk;
    Promotion m_shown; // what no field shows is kept
    QList<Category> m_categories;
    QHash<QString, FieldRow *> m_rows;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_percent;
    QLineEdit *m_amount;
    QLineEdit *m_threshold;
    QSpinBox *m_take;
    QSpinBox *m_pay;
    ScopeField *m_scope;
    QWidget *m_partsBox;
    QVBoxLayout *m_partsLayout;
    QList<Part> m_parts;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QList<QCheckBox *> m_weekdays; // Monday first
    Switch *m_hours;
    QTimeEdit *m_dailyFrom;
    QTimeEdit *m_dailyUntil;
    QLineEdit *m_coupon;
    QSpinBox *m_couponUses;
    QSpinBox *m_limit;
    QSpinBox *m_priority;
    Switch *m_combines;
    bool m_showing = false; // fields are being filled
};

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"
#include "ui/products/promotion_words.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace shop {

// What a promotion is for: everything, or categories and products. A product is added by its code or
// SKU, scanned or typed; Del takes away what is chosen.
class ScopeField final : public QWidget
{
    Q_OBJECT

public:
    ScopeField(Desk &desk, const QString &label, QWidget *parent = nullptr);

    // Names that are not given are read.
    void setScope(const PromotionScope &scope, const ScopeNames &names);
    const PromotionScope &scope() const { return m_scope; }
    const ScopeNames &names() const { return m_names; }
    void setCategories(const QList<Category> &categories);
    void add(const QString &code);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addProduct(ProductId id, const QString &name);
    void chooseCategory();
    void remove();
    void showAll();
    void readNames();

    Desk &m_desk;
    PromotionScope m_scope;
    ScopeNames m_names;
    QList<Category> m_categories;
    QListWidget *m_list;
    QLineEdit *m_code;
};

} // namespace shop

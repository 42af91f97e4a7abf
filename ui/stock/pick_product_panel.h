// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"
#include "ui/shell/panel.h"

#include <QTimer>

class QLineEdit;
class QListWidget;

namespace shop {

// Finds a product by a part of its name, SKU or barcode.
class PickProductPanel final : public Panel
{
    Q_OBJECT

public:
    PickProductPanel(Desk &desk, const QString &text, QWidget *parent = nullptr);

Q_SIGNALS:
    void picked(const shop::ProductSummary &product);

protected:
    void take() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void show(const QList<ProductSummary> &products);

    QLineEdit *m_text;
    QListWidget *m_list;
    QTimer m_typing;
    QList<ProductSummary> m_products;
};

} // namespace shop

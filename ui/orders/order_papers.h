// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/delivery_order.h"
#include "ui/print/office_source.h"
#include "ui/shell/desk.h"

#include <QPointer>

class QWidget;

namespace shop {

// The papers of an order (screens.md, "08 Orders": Ctrl+P): invoice, credit note, packing slip, address
// label; to a printer of this computer or into a file.
class OrderPapers final : public QObject
{
    Q_OBJECT

public:
    // asker: the page, which questions are asked for.
    OrderPapers(Desk &desk, QWidget *asker);

    // Opens the menu of what there is, below the button.
    void openMenu(const DeliveryOrder &order, QWidget *below);

private:
    void showMenu(const DeliveryOrder &order, const OrderInvoices &papers, QWidget *below);
    void askWhere(const OfficeRequest &request, const QString &title);
    void saveFile(const OfficeRequest &request, const QPageSize &size);
    void print(const OfficeRequest &request, const QString &printer, const QPageSize &size);
    void make(const OfficeRequest &request, const Call &call,
              const std::function<void(const OfficePaper &)> &made);
    void tell(const Done &done, const QString &success);

    Desk &m_desk;
    QWidget *m_asker;
};

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/cart.h"
#include "core/users/customer.h"
#include "ui/shell/page.h"

namespace shop {

class Button;
class CustomerCard;
class CustomerList;
class PlainLabel;

// The people who buy (screens.md, "13 Customers"): the list, and the one it stands on beside it.
class CustomersPage final : public Page
{
    Q_OBJECT

public:
    explicit CustomersPage(Desk &desk, QWidget *parent = nullptr);

    void activate() override;
    void scanned(const QString &code) override;

Q_SIGNALS:
    // The customer stands on the ticket in front: Sell goes on from there.
    void ticketReady();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    void showCurrent();
    void readCount();
    void addNew(const QString &name);
    void edit(const Customer &customer);
    void addToSale(const Customer &customer);
    void payAccount(const Customer &customer, const Money &owed);
    void addToTicket(const Customer &customer, const std::optional<CartLine> &line);
    void askErase(const Customer &customer);
    void erase(const Customer &customer);
    // customers_page_records.cpp
    void chooseTwin(const Customer &customer, const std::optional<Customer> &twin);
    void askMerge(const Customer &goes, const Customer &stays);
    void merge(const Customer &goes, const Customer &stays);
    void askExport(const Customer &customer);
    void exportList();
    void follow(const QString &done, const Customer &customer);

    PlainLabel *m_count;
    QList<Button *> m_headButtons;
    CustomerList *m_list;
    CustomerCard *m_card;
};

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/delivery_desk.h"
#include "ui/shell/desk.h"
#include "ui/widgets/banner.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace shop {

class AddressFields;
class Button;
class FieldRow;
class OrderCard;
class PayButton;
class Segment;
class TicketDesk;

// Makes an order to be delivered or collected of the ticket in front (screens.md, "07 Delivery
// checkout"): who gets it, where, how it is paid. It is confirmed with its stock, or not made.
class DeliveryPage final : public QWidget
{
    Q_OBJECT

public:
    DeliveryPage(Desk &desk, TicketDesk &tickets, QWidget *parent = nullptr);

    // Begins with the customer of the ticket.
    void start();
    void place();
    bool pressed(QKeyEvent &event);

Q_SIGNALS:
    void back();
    void customerWanted();
    void placed(const shop::DeliveryOrder &order);

private:
    QWidget *makeForm();
    QWidget *makeCustomer();
    QWidget *makeAddress();
    QWidget *makeTerms();
    QWidget *makeReview();
    QLineEdit *addField(const QString &name, const QString &label, QWidget *parent);
    QString text(const QString &field) const;
    // delivery_page_address.cpp
    void readCustomer();
    void fillFrom(const Customer &customer);
    void openAddresses();
    void keepAddress();
    void refresh();
    void showReason(const std::optional<Error> &missing);
    void showLines();
    Money shipping() const;
    std::optional<CartLine> shippingPart() const;
    PlaceOrder request() const;
    // What is missing; none: the order can be placed.
    std::optional<Error> problem() const;
    void store();
    void showTrouble(const BannerText &text);
    void reasonAction(const QString &id);
    void focusProblem();

    Desk &m_desk;
    TicketDesk &m_tickets;
    QHash<QString, QLineEdit *> m_edits;
    QHash<QString, FieldRow *> m_rows;
    QWidget *m_address = nullptr;
    AddressFields *m_fields = nullptr;
    Button *m_saved = nullptr; // opens the addresses of the customer
    QCheckBox *m_keep = nullptr;
    OrderCard *m_card = nullptr;
    Segment *m_channel = nullptr;
    Segment *m_payment = nullptr;
    QVBoxLayout *m_lines = nullptr;
    Banner *m_reason = nullptr;
    PayButton *m_place = nullptr;
    UserId m_customer; // of the shop; null for somebody it does not know
    QList<CustomerAddress> m_addresses; // theirs
    std::optional<BannerText> m_told; // of the card
    OrderId m_id; // of the order that is being made: a second press is the same order
    Money m_total;
    bool m_placing = false;
};

} // namespace shop

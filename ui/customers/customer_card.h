// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/users/customer.h"
#include "ui/customers/ledger_lines.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace shop {

class Avatar;
class Banner;
class Button;
class IconLabel;
class MoneyLabel;
class PlainLabel;

// One customer: who they are, what they owe and may owe, and the ledger of their account.
class CustomerCard final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerCard(Desk &desk, QWidget *parent = nullptr);

    // Reads and shows this customer; a null id shows nothing.
    void setCustomer(UserId id);
    UserId id() const { return m_id; }
    // As read, with addresses; without id until the answer is here.
    const Customer &customer() const { return m_customer; }

Q_SIGNALS:
    void addToSale(const shop::Customer &customer);
    void editWanted(const shop::Customer &customer);
    void eraseWanted(const shop::Customer &customer);
    // They want to pay what they owe.
    void payWanted(const shop::Customer &customer, const shop::Money &owed);

private:
    struct Read {
        Customer customer;
        Money balance;
        QList<LedgerEntry> lines;
    };
    void build();
    QWidget *makeHead();
    QWidget *makeFigures();
    QWidget *makeWords();
    void show(const Read &read);
    void showFacts();
    void readOlder(qint64 before);

    Desk &m_desk;
    UserId m_id;
    Customer m_customer;
    Money m_balance;
    QWidget *m_all = nullptr;
    Avatar *m_avatar = nullptr;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_since = nullptr;
    MoneyLabel *m_owes = nullptr;
    MoneyLabel *m_limit = nullptr;
    MoneyLabel *m_left = nullptr;
    PlainLabel *m_owesWord = nullptr;
    Button *m_pay = nullptr;
    QVBoxLayout *m_facts = nullptr;
    QList<QWidget *> m_factRows;
    Banner *m_note = nullptr;
    LedgerLines *m_lines = nullptr;
};

} // namespace shop

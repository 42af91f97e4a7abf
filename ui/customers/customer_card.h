// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/customer_care.h"
#include "ui/customers/ledger_lines.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace shop {

class Avatar;
class Banner;
class Button;
class BuyerLines;
class CustomerAddresses;
class MoneyLabel;
class PlainLabel;

// One customer (screens.md, "13 Customers"): who they are, what they bought, their addresses, and the
// account with its ledger.
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
    void exportWanted(const shop::Customer &customer);
    // This one and another are the same person: which one is chosen yet where there is no twin.
    void mergeWanted(const shop::Customer &customer, const std::optional<shop::Customer> &twin);
    void changed(const shop::Customer &customer); // an address
    // They want to pay what they owe.
    void payWanted(const shop::Customer &customer, const shop::Money &owed);

private:
    struct Read {
        Customer customer;
        Money balance;
        QList<LedgerEntry> lines;
        CustomerHistory history;
        std::optional<Customer> twin; // has the same phone
    };
    static Result<Read> read(Shop &shop, const Call &call, UserId id, Currency currency);
    void build();
    QWidget *makeHead();
    QWidget *makeButtons(QWidget *head);
    QWidget *makeFigures();
    QWidget *makeTabs();
    QWidget *makePage(QVBoxLayout **inside);
    QWidget *makeOverview();
    QWidget *makeAccount();
    MoneyLabel *addFigure(QHBoxLayout *row, const QString &what, const QString &name,
                          PlainLabel **word = nullptr);
    void openMenu(Button *button);
    void show(const Read &read);
    void showAccount();
    void showFacts();
    void showTwin();
    void readOlder(qint64 before);

    Desk &m_desk;
    UserId m_id;
    Customer m_customer;
    std::optional<Customer> m_twin;
    Money m_balance;
    QWidget *m_all = nullptr;
    Avatar *m_avatar = nullptr;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_since = nullptr;
    MoneyLabel *m_spent = nullptr;
    MoneyLabel *m_average = nullptr;
    MoneyLabel *m_sales = nullptr;
    MoneyLabel *m_owes = nullptr;
    MoneyLabel *m_limit = nullptr;
    MoneyLabel *m_left = nullptr;
    PlainLabel *m_owesWord = nullptr;
    Button *m_pay = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    QVBoxLayout *m_facts = nullptr;
    CustomerAddresses *m_addresses = nullptr;
    Banner *m_note = nullptr;
    Banner *m_twinBanner = nullptr;
    BuyerLines *m_recent = nullptr;
    BuyerLines *m_bought = nullptr;
    LedgerLines *m_lines = nullptr;
};

} // namespace shop

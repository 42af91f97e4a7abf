// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/counter_sale.h"
#include "core/till/payment_attempts.h"
#include "core/till/vouchers.h"
#include "ui/checkout/amount_entry.h"
#include "ui/shell/desk.h"

#include <QHash>
#include <QKeyEvent>
#include <QWidget>

class QListView;
class QVBoxLayout;

namespace shop {

class AmountField;
class AmountTile;
class Banner;
class CardTerminal;
class CartLineModel;
class MethodTile;
class MoneyLabel;
class NumPad;
class PayButton;
class PlainLabel;
class ReceiptChoice;
class TenderList;
class TicketDesk;

// Takes one or several tenders until nothing remains, then makes the sale (screens.md §05). Every
// figure comes from settle(); what is shown as sold has been stored.
class PaymentPage final : public QWidget
{
    Q_OBJECT

public:
    PaymentPage(Desk &desk, TicketDesk &tickets, QWidget *parent = nullptr);

    // Begins the payment of the ticket in front, with what it has paid at the terminal already.
    void start();
    void askSplit(); // among how many people
    void choose(TenderMethod method);
    void take();
    void askCustomer();
    // The figures stand at the leading side, for the left hand.
    void setLeftHanded(bool on);
    CardTerminal &terminal() const { return *m_terminal; }
    // No tender has been taken and nothing is under way: a scan adds to the ticket.
    bool mayAddProducts() const { return m_tenders.isEmpty() && !m_busy; }
    // As shown: what is left to pay, and what was paid so far; empty: nothing yet.
    QString remainingText() const
    {
        return text(isRefund() ? m_balance.remaining.negated() : m_balance.remaining);
    }
    QString paidText() const;
    bool pressed(QKeyEvent &event);
    bool stepBack();
    // Takes the largest quick amount in cash.
    void takeQuickCash() { takeAmount(m_quickAmounts.last(), {}); }

Q_SIGNALS:
    void back();
    void customerWanted();
    void sold(const shop::SoldTicket &ticket);
    void balanceShown(); // something was taken, or is due

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSlip();
    QWidget *makeMiddle();
    void addMethods(QVBoxLayout *layout, QWidget *middle);
    QWidget *makeEntry();
    void begin(TenderMethod method);
    // payment_card.cpp
    void connectTerminal();
    void loadAttempts();
    void payAtTerminal(const Money &amount);
    void attemptChanged(const PaymentAttempt &attempt);
    void attemptFailed(const Error &error);
    void attemptAction(const QString &id);
    void attemptStands(const PaymentAttempt &attempt);
    void tellOpenAttempt(const PaymentAttempt &attempt);
    void takeAttempt(const PaymentAttempt &attempt);
    bool hasTender(PaymentAttemptId attempt) const;
    void dropTender(PaymentAttemptId attempt);
    QString declineText(const QString &reason) const;

    void askAccount();
    void accountRead(const Result<Money> &left);
    void askVoucher(TenderMethod method);
    void voucherRead(TenderMethod method, const QString &code,
                     const Result<std::optional<Voucher>> &found);
    void loadRefundWays();
    void proposeRefundWay();
    void refresh();
    void refreshSlip();
    void refreshQuickCash();
    void refreshEntry();
    Money remaining() const; // in the method chosen, not below zero for a sale
    void typed(int key, const QString &text);
    void takeAmount(const Money &amount, const QString &reference);
    void takeTender(const Tender &tender);
    void takeBack(int index);
    void setTenders(const QList<Tender> &tenders);
    void tellNewTotal();
    bool takeNewPrices();
    void leave();
    void askApproval(const Money &amount);
    void showProblem(const Error &error, const QString &title = {});
    void finish();
    void store(const SaleRequest &request, const Call &call);
    void finished(const Result<SoldTicket> &ticket);
    bool isRefund() const;
    QString text(const Money &amount) const;

    Desk &m_desk;
    TicketDesk &m_tickets;
    OrderId m_id; // minted when the payment begins: the sale happens once
    QList<Tender> m_tenders;
    Balance m_balance;
    TenderMethod m_method = TenderMethod::Cash;
    AmountEntry m_entry;
    bool m_busy = false;
    bool m_begun = false; // the total has been shown
    CardTerminal *m_terminal;
    std::optional<PaymentAttempt> m_attempt; // at the terminal, or what became of it is open
    QHash<PaymentAttemptId, PaymentAttempt> m_paidAtTerminal; // those among the tenders
    QWidget *m_slip;
    CartLineModel *m_lines;
    PlainLabel *m_customer;
    MoneyLabel *m_slipTotal;
    PlainLabel *m_remainingWord;
    MoneyLabel *m_remaining;
    PlainLabel *m_sums;
    TenderList *m_list;
    QHash<TenderMethod, MethodTile *> m_methods;
    QString m_reference; // code of the gift card or store credit that pays
    std::optional<Money> m_most; // what it holds
    QList<Payment> m_refundWays; // how the returned goods were paid, not yet paid back
    QList<AmountTile *> m_quick;
    QList<Money> m_quickAmounts;
    PlainLabel *m_quickWord;
    Banner *m_problem;
    PlainLabel *m_entryWord;
    AmountField *m_amount;
    PlainLabel *m_changeWord;
    MoneyLabel *m_change;
    NumPad *m_pad;
    PayButton *m_take;
    ReceiptChoice *m_receipt;
};

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/delivery_desk.h"
#include "ui/shell/customer_view.h"
#include "ui/shell/page.h"

#include <QPointer>

#include <functional>

class QMenu;
class QStackedWidget;

namespace shop {

class CatalogPane;
class DeliveryPage;
class EntryPanel;
class PaymentPage;
class SaleCompletePage;
class TicketDesk;
class TicketPane;

// The counter: selling, payment and the finished sale, one behind the other.
class SellPage final : public Page
{
    Q_OBJECT

public:
    explicit SellPage(Desk &desk, QWidget *parent = nullptr);

    void activate() override;
    void scanned(const QString &code) override;
    bool pressed(QKeyEvent &event) override;
    QString state() const override;
    bool run(const QString &command) override;
    bool stepBack() override;
    bool holdsWork() const override; // a payment that has begun
    // A view of the sample shop for pictures: "sell", "sell-list", "payment", "sale-complete",
    // "product-form".
    void openForPicture(const QString &view);

Q_SIGNALS:
    void storefrontWanted();

private:
    void showForPicture(const QString &view);
    void fillForPicture(int lines);
    QWidget *makeSelling();
    // What stands behind selling, made when it is first needed.
    PaymentPage &payment();
    SaleCompletePage &complete();
    DeliveryPage &delivery();
    void ask(const ScannedProduct &product, Quantity times);
    void addAsked(const ScannedProduct &product, const UnitPrice &price, Quantity quantity);
    void chosen(const ProductSummary &product);
    void lineKey(int key);
    void openProductForm(const QString &code);
    void openDiscount();
    void askGiftCard(const ProductSummary &product, const UnitPrice &amount);
    void openPrice(const CartLine &line);
    void openNote(const CartLine &line);
    void openSaleNote();
    void openReturn();
    void offerReceipts(const QList<OrderSummary> &newest, EntryPanel *panel);
    void showReturn(const QString &receipt);
    void openVoid();
    void voidLast(const QString &reason);
    void annul(const VoidRequest &wanted, const Call &call);
    QString withKey(const QString &label, const QString &command); // of a menu
    void openMore(const QPoint &at);
    void openTrace();
    void openCustomer();
    void openAccountPayment();
    void openDelivery();
    void ordered(const DeliveryOrder &order);
    void openCorrection();
    void toggleTraining();
    bool refusedInTraining();
    void resumePayment();
    void showScanning(QWidget *panel, std::function<void(const QString &code)> scanned);
    void openPriceCheck();
    void openEmpties();
    void openCoupon();
    void tellCoupon(const QString &code);
    void addCouponActions(QMenu *menu);
    CustomerView customerView() const;
    CustomerView::Line customerLine(qsizetype line) const;
    void tellCustomer();
    void placeHands();
    void addCommands();
    void addLineCommands();
    void addPaymentCommands();
    bool runAfterASale(const QString &command);
    void recallNext();
    void tellUndone(const Cart &before, const Cart &after);
    void openWeight(const CartLine &line);
    void pay();
    void sold(const SoldTicket &ticket);
    void backToSelling();
    bool pressedWhileSelling(QKeyEvent &event);
    bool canSell();

    TicketDesk *m_tickets;
    QStackedWidget *m_stack;
    QWidget *m_selling;
    CatalogPane *m_catalog;
    TicketPane *m_ticket;
    PaymentPage *m_payment = nullptr;
    DeliveryPage *m_delivery = nullptr;
    SaleCompletePage *m_complete = nullptr;
    QPointer<QWidget> m_scanning; // the panel that takes the scans while it is open
    std::function<void(const QString &)> m_scanTo;
    CustomerView m_thanks; // for the sale just made
    bool m_looked = false; // for payments that were open when the program ended
    CartId m_toResume; // the ticket of such a payment, on its way to the front
    int m_ageShown = 0; // years, for this ticket; the stored answer may be on its way
    CartId m_ageTicket;
    QObject *m_scene = nullptr; // of the picture that is being set up
};

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/users/staff.h"
#include "ui/shell/desk.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace shop {

class AccountPane;
class BrowsePane;
class Button;
class CartPane;
class CheckoutPane;
class OwnOrdersPane;
class PlainLabel;
class ProductPane;
class ProfilePane;
class Toast;
class Visit;

// Storefront mode (screens.md, amendments): the whole window for a customer who shops by themselves.
// Left only by a staff PIN; cleared when nobody has touched it for a while, and then nothing of the
// person before is left: every pane is made anew.
class StorefrontPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StorefrontPage(Desk &desk, QWidget *parent = nullptr);
    ~StorefrontPage() override;

    // Nobody of the staff is signed in from here on; over the whole screen where that is wanted.
    void begin(bool fullScreen);
    // The staff is back at the till.
    void leave(const StaffMember &member);
    void scanned(const QString &code);
    // After so long without a touch it asks, and after so long more it clears.
    void setIdle(int askMs, int clearMs);
    // "product", "checkout", "account": as it looks in the middle of a visit.
    void openForPicture(const QString &name);

Q_SIGNALS:
    void left(const shop::StaffMember &member);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    void makePanes();
    void connectPanes();
    void followVisit();
    void clear();
    void showPane(QWidget *pane);
    void showProduct(ProductId product);
    void checkOut();
    void next();
    void showStep();
    void refreshHead();
    void openAccount();
    void openOrders();
    void stepBack();
    void askToLeave();
    void touched();
    void askWhetherSomebodyIsThere();
    bool isOurs(const QObject *watched) const;

    Desk &m_desk;
    Visit *m_visit;
    PlainLabel *m_shop;
    Button *m_orders;
    Button *m_account;
    QWidget *m_work = nullptr; // what is made anew for the next customer
    QStackedWidget *m_stack = nullptr;
    BrowsePane *m_browse = nullptr;
    ProductPane *m_product = nullptr;
    CheckoutPane *m_checkout = nullptr;
    AccountPane *m_signIn = nullptr;
    ProfilePane *m_profile = nullptr;
    OwnOrdersPane *m_ownOrders = nullptr;
    CartPane *m_cart = nullptr;
    Toast *m_toast;
    QTimer m_idle;
    QTimer m_lastCall;
    bool m_isOn = false;
    bool m_wasFullScreen = false;
};

} // namespace shop

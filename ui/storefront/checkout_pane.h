// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/storefront.h"
#include "ui/shell/desk.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace shop {

class ChoiceCard;
class FormCard;
class PlainLabel;
class Visit;

// How the cart becomes an order (screens.md, "07 Delivery checkout"): how the customer gets it, who
// they are, where to. What is not offered is not shown.
class CheckoutPane final : public QWidget
{
    Q_OBJECT

public:
    CheckoutPane(Desk &desk, Visit &visit, QWidget *parent = nullptr);

    // Begins with what the account says.
    void start();
    // What is missing, for beside the button; empty: it can be placed.
    QString missing() const;
    QString stepLabel() const;
    bool isDelivered() const;
    void place();

Q_SIGNALS:
    void back();
    void changed();

private:
    enum class Way { Collect, Deliver, Till };
    QWidget *makeWays();
    QWidget *makeAddress();
    ChoiceCard *addWay(Way way, const QString &icon, const QString &title, const QString &text,
                       QVBoxLayout *column);
    void adapt();
    void fillAddress(int index);
    std::optional<Error> problem() const;
    ShopperOrder order() const;
    void refused(const Error &error);

    Desk &m_desk;
    Visit &m_visit;
    QHash<int, ChoiceCard *> m_ways;
    Way m_way = Way::Collect;
    PlainLabel *m_payment;
    FormCard *m_person;
    FormCard *m_address;
    QComboBox *m_saved;
    FormCard *m_noteCard;
    OrderId m_id; // of the order that is being made: a second press is the same order
    bool m_placing = false;
};

} // namespace shop

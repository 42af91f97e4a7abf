// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace shop {

// What a customer may see of the sale, as it is read: names and amounts of what they buy, and what they
// pay. No stock, no cost, nobody else's ticket, no name of theirs.
struct CustomerView {
    enum class Kind { Idle, Ticket, Paying, Thanks };
    struct Line {
        QString text;
        QString detail; // "2 × 3.50", and what is taken off
        QString amount;

        friend bool operator==(const Line &, const Line &) = default;
    };

    Kind kind = Kind::Idle;
    QList<Line> lines;
    QString total;
    QString paid; // while paying, from the first tender on
    QString rest; // what is left to pay, or the change to give; empty: none
    bool training = false;

    friend bool operator==(const CustomerView &, const CustomerView &) = default;
};

class Desk;

// What stands on the customer's display, from the page that sells to the screen that shows it.
class CustomerViews final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void show(const CustomerView &view) { Q_EMIT changed(view); }

Q_SIGNALS:
    void changed(const shop::CustomerView &view);
};

// Those of the program a desk belongs to.
CustomerViews &customerViews(Desk &desk);

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/till/cash_movement.h"

#include <QLocale>
#include <QWidget>

class QScrollArea;

namespace shop {

class Card;
class MoneyLabel;
class Stepper;
class ThemeHost;

// A drawer counted by notes and coins: a row for each value with its pieces and what they come to,
// and the sum below. Up, Down and Enter go from row to row, digits type the pieces.
class CountPane final : public QWidget
{
    Q_OBJECT

public:
    // values: minor units, falling (core/base/cash_pieces.h).
    CountPane(const ThemeHost *host, const QLocale &locale, Currency currency,
              const QList<qint64> &values, QWidget *parent = nullptr);

    CashCount count() const;
    Money total() const;
    bool isEmpty() const; // nothing has been counted
    void clear();
    void finishTyping(); // takes digits that are not followed by Enter yet

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QWidget *ground;
        Stepper *stepper;
        MoneyLabel *amount;
        qint64 valueMinor;
    };
    void addRow(QWidget *parent, qint64 valueMinor, bool dense);
    int rowOf(const QObject *watched) const;
    void refresh();
    QString shown(qint64 minor) const;

    const ThemeHost *m_host;
    QLocale m_locale;
    Currency m_currency;
    QList<Row> m_rows;
    QScrollArea *m_scroll;
    MoneyLabel *m_total;
};

} // namespace shop

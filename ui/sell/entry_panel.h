// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace shop {

class FieldRow;

// Asks for one value over the window: a price, a weight, a discount. The value is read by check,
// which returns what is wrong or an empty text; taken is called with a text that passed.
class EntryPanel final : public QWidget
{
    Q_OBJECT

public:
    struct Question {
        QString title;
        QString explanation;
        QString label;
        QString value; // proposed
        QString take; // label of the button
        std::function<QString(const QString &)> check;
        std::function<void(const QString &)> taken;
        bool takesScan = false; // a code read by the scanner is typed here
        int maxLength = 40;
    };

    EntryPanel(Desk &desk, Question question, QWidget *parent = nullptr);

    // A button with this label takes this value.
    void addOffer(const QString &label, const QString &value);

private:
    void take();

    Desk &m_desk;
    Question m_question;
    QLineEdit *m_edit;
    FieldRow *m_row;
    QVBoxLayout *m_offers;
};

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/storefront/visit.h"

#include <QWidget>

class QVBoxLayout;

namespace shop {

class FormCard;
class Segment;

// Who shops: signing in, registering, or going on as a guest; a password by a mailed code.
class AccountPane final : public QWidget
{
    Q_OBJECT

public:
    AccountPane(Desk &desk, Visit &visit, QWidget *parent = nullptr);

    void start(); // with nothing typed, on signing in
    bool stepBack(); // from the code to signing in

Q_SIGNALS:
    void back();
    void done(); // signed in

private:
    enum class Step { SignIn, Register, Ask, Code };
    FormCard *makeSignIn();
    FormCard *makeRegister();
    FormCard *makeAsk();
    FormCard *makeCode();
    void showStep(Step step);
    void signIn();
    void registerAccount();
    void askForCode();
    void useCode();
    Visit::Told answerTo(FormCard *form);

    Desk &m_desk;
    Visit &m_visit;
    Segment *m_choice;
    FormCard *m_signIn;
    FormCard *m_register;
    FormCard *m_ask;
    FormCard *m_code;
    Step m_step = Step::SignIn;
    QString m_email; // the code was mailed to
};

} // namespace shop

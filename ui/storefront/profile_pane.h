// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/storefront/visit.h"

#include <QWidget>

class QVBoxLayout;

namespace shop {

class Card;
class FormCard;

// What a customer keeps with the shop: who they are, the usual address, the password, where they are
// signed in.
class ProfilePane final : public QWidget
{
    Q_OBJECT

public:
    ProfilePane(Desk &desk, Visit &visit, QWidget *parent = nullptr);

    void start();

Q_SIGNALS:
    void back();
    void signOutWanted();

private:
    QWidget *makeHead();
    void makeForms(QVBoxLayout *column);
    void fill();
    void save();
    void confirm();
    void changePassword();
    void loadSessions();
    void showSessions(const QList<AccountSession> &sessions);

    Desk &m_desk;
    Visit &m_visit;
    FormCard *m_confirm;
    FormCard *m_person;
    FormCard *m_password;
    Card *m_sessions;
    QVBoxLayout *m_sessionRows;
};

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/mail_spool.h"
#include "ui/settings/settings_section.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace shop {

class PlainLabel;

// The server that sends the shop's messages, a test message, and what waits: where there is no
// server, or a customer has no access to their mail, the staff read the code to them from here.
class MailSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit MailSection(Desk &desk, QWidget *parent = nullptr);

    void load() override;

protected:
    void saveTyped() override;

private:
    void makeFields();
    void makeList();
    MailServer typed() const;
    void sendTest();
    void showWaiting(const QList<SpooledMail> &waiting);
    void showChosen();
    void change(const QString &told, std::function<Done(MailSpool &, MailId)> work);

    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_sender;
    QLineEdit *m_senderName;
    QLineEdit *m_testTo;
    QListWidget *m_list;
    PlainLabel *m_text;
    Button *m_again;
    Button *m_remove;
    QList<SpooledMail> m_waiting;
};

} // namespace shop

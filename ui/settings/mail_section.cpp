// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/mail_section.h"

#include "core/base/json_members.h"
#include "core/devices/mail_worker.h"
#include "core/shop/shop_accounts.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

using Security = MailServer::Security;

QString kindText(MailKind kind)
{
    switch (kind) {
    case MailKind::ConfirmEmail:
        return MailSection::tr("code to confirm an address");
    case MailKind::ResetPassword:
        return MailSection::tr("code for a new password");
    case MailKind::ResetUnknown:
        return MailSection::tr("no account with this address");
    case MailKind::PasswordChanged:
        return MailSection::tr("password changed");
    case MailKind::OrderPlaced:
        return MailSection::tr("order placed");
    case MailKind::OrderCancelled:
        return MailSection::tr("order cancelled");
    case MailKind::Receipt:
        return MailSection::tr("receipt");
    case MailKind::Test:
        return MailSection::tr("test message");
    }
    return {};
}

} // namespace

MailSection::MailSection(Desk &desk, QWidget *parent)
    : SettingsSection(desk, tr("E-mail"),
                      tr("The server that sends messages to customers: codes, receipts, and what "
                         "becomes of their orders. Without one "
                         "they wait here, and you read a customer their code."),
                      true, parent)
{
    makeFields();
    makeList();
    body()->addStretch();
    setFocusProxy(m_host);
}

void MailSection::makeFields()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_host = new QLineEdit(this);
    m_host->setPlaceholderText(tr("mail.example.com"));
    addField(grid, u"mailHost"_s, tr("Server, empty for none"), m_host, 0, 0);
    m_port = new QSpinBox(this);
    m_port->setRange(1, 65'535);
    addField(grid, u"mailPort"_s, tr("Port"), m_port, 0, 1);
    m_security = new QComboBox(this);
    m_security->addItem(tr("STARTTLS, usually port 587"), int(Security::StartTls));
    m_security->addItem(tr("TLS from the beginning, usually port 465"), int(Security::Tls));
    m_security->addItem(tr("None, for a server in this house"), int(Security::None));
    addField(grid, u"mailSecurity"_s, tr("Encryption"), m_security, 1, 0);
    m_user = new QLineEdit(this);
    addField(grid, u"mailUser"_s, tr("User, empty for no sign-in"), m_user, 1, 1);
    m_password = new QLineEdit(this);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("As it is"));
    addField(grid, u"mailPassword"_s, tr("Password"), m_password, 2, 0);
    m_sender = new QLineEdit(this);
    addField(grid, u"mailSender"_s, tr("Messages come from this address"), m_sender, 2, 1);
    m_senderName = new QLineEdit(this);
    addField(grid, u"mailSenderName"_s, tr("and this name"), m_senderName, 3, 0);
    m_testTo = new QLineEdit(this);
    addField(grid, u"email"_s, tr("Send a test message to"), m_testTo, 3, 1);
    body()->addLayout(grid);
    auto *test = new Button(tr("Send a test"), this);
    test->setObjectName(u"sendTestMail"_s);
    test->setIconName(u"mail"_s);
    connect(test, &QPushButton::clicked, this, &MailSection::sendTest);
    addButton(test);
}

void MailSection::makeList()
{
    const ThemeHost *host = &desk().theme();
    body()->addWidget(
        new PlainLabel(host, tr("Not sent yet"), TypeRole::Title, &Theme::text, this));
    m_list = new QListWidget(this);
    m_list->setObjectName(u"waitingMail"_s);
    m_list->setAccessibleName(tr("Messages that were not sent yet"));
    m_list->setMinimumHeight(host->theme().px(120));
    body()->addWidget(m_list);
    m_text = new PlainLabel(host, TypeRole::Body, &Theme::text2, this);
    m_text->setObjectName(u"waitingMailText"_s);
    m_text->setWordWrap(true);
    body()->addWidget(m_text);
    auto *row = new QHBoxLayout;
    m_again = new Button(tr("Try again now"), this);
    m_again->setObjectName(u"mailAgain"_s);
    connect(m_again, &QPushButton::clicked, this, [this] {
        change(tr("It is tried again."),
               [](MailSpool &mail, MailId id) { return mail.tryAgain(id); });
    });
    m_remove = new Button(tr("Take it away"), ButtonRole::DangerText, this);
    m_remove->setObjectName(u"mailRemove"_s);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        change(tr("It will not be sent."),
               [](MailSpool &mail, MailId id) { return mail.cancel(id); });
    });
    row->addWidget(m_again);
    row->addWidget(m_remove);
    row->addStretch();
    body()->addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &MailSection::showChosen);
    showChosen();
}

void MailSection::load()
{
    struct Stored {
        MailServer server;
        QList<SpooledMail> waiting;
    };
    read(
        u"settings.mail"_s,
        [](Shop &shop) -> Result<Stored> {
            MailSpool mail = mailOf(shop);
            SHOP_TRY_VALUE(server, mail.server());
            SHOP_TRY_VALUE(waiting, mail.undone());
            return Stored{server, waiting};
        },
        [this](const Stored &stored) {
            put(m_host, stored.server.host);
            put(m_port, stored.server.port);
            put(m_security, int(stored.server.security));
            put(m_user, stored.server.user);
            put(m_sender, stored.server.sender);
            put(m_senderName, stored.server.host.isEmpty() ? desk().session().profile.name
                                                           : stored.server.senderName);
            showWaiting(stored.waiting);
        });
}

MailServer MailSection::typed() const
{
    MailServer server;
    server.host = m_host->text().trimmed();
    server.port = m_port->value();
    server.security = Security(m_security->currentData().toInt());
    server.user = m_user->text().trimmed();
    server.sender = tidyMailAddress(m_sender->text());
    server.senderName = m_senderName->text().trimmed();
    return server;
}

void MailSection::saveTyped()
{
    const MailServer server = typed();
    const Secret password(m_password->text().toUtf8());
    if (!password.isEmpty() || server.user.isEmpty()) {
        if (const Done kept = secretsBeside(desk().backend().url()).write(kMailPassword, password);
            !kept)
            return refuse(kept.error());
    }
    m_password->setText({});
    store([call = desk().call(), server](Shop &shop) { return saveMailServer(shop, call, server); },
          tr("Saved."));
}

void MailSection::sendTest()
{
    Mail mail;
    mail.id = desk().backend().ids().mint<MailId>();
    mail.kind = MailKind::Test;
    mail.to = tidyMailAddress(m_testTo->text());
    mail.language = desk().locale().bcp47Name();
    clearMessages();
    store([mail](Shop &shop) { return mailOf(shop).post(mail); },
          tr("The test message is on its way, once the settings are saved."), [this] { load(); });
}

void MailSection::showWaiting(const QList<SpooledMail> &waiting)
{
    m_waiting = waiting;
    m_list->clear();
    for (const SpooledMail &each : waiting) {
        const QString at =
            desk().locale().toString(desk().shopTime(each.createdAt), QLocale::ShortFormat);
        m_list->addItem(tr("%1: %2, %3").arg(isolated(each.mail.to), kindText(each.mail.kind), at));
    }
    showChosen();
}

void MailSection::showChosen()
{
    const SpooledMail chosen = m_waiting.value(m_list->currentRow());
    const bool any = !chosen.mail.id.isNull();
    m_again->setEnabled(any);
    m_remove->setEnabled(any);
    const Json values(chosen.mail.values);
    const QString code = JsonMembers(values).text(u"code");
    QStringList lines;
    if (!code.isEmpty())
        lines.append(tr("The code is %1. Ask who it is before you tell it.").arg(isolated(code)));
    if (!chosen.lastError.isEmpty())
        lines.append(
            errorText({ErrorCode::Unavailable, chosen.lastError, {{u"reason"_s, chosen.reason}}}));
    m_text->setText(m_waiting.isEmpty() ? tr("Nothing waits.") : displayText(lines.join(u'\n')));
}

void MailSection::change(const QString &told, std::function<Done(MailSpool &, MailId)> work)
{
    const MailId id = m_waiting.value(m_list->currentRow()).mail.id;
    if (id.isNull())
        return;
    store(
        [call = desk().call(), id, work = std::move(work)](Shop &shop) -> Done {
            SHOP_TRY(require(call, Action::ManageSettings));
            MailSpool mail = mailOf(shop);
            return work(mail, id);
        },
        told, [this] { load(); });
}

} // namespace shop

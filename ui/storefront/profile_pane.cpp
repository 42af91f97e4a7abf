// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/profile_pane.h"

#include "core/base/field_error.h"
#include "core/base/postal_address.h"
#include "ui/shell/address_fields.h"
#include "ui/storefront/form_card.h"
#include "ui/storefront/pane_parts.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

ProfilePane::ProfilePane(Desk &desk, Visit &visit, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_visit(visit)
{
    setObjectName(u"profilePane"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeHead());
    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    makeForms(column);
    column->addStretch();
    outer->addWidget(scrolled(inner, this), 1);
}

QWidget *ProfilePane::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 8, 0);
    auto *leave = backButton(u"profileBack"_s, tr("Back to the shop"), head);
    connect(leave, &QPushButton::clicked, this, &ProfilePane::back);
    row->addWidget(leave);
    row->addStretch();
    auto *out = new Button(tr("Sign out"), head);
    out->setObjectName(u"signOutButton"_s);
    out->setIconName(u"log-out"_s);
    out->setSize(ButtonSize::Touch);
    connect(out, &QPushButton::clicked, this, &ProfilePane::signOutWanted);
    row->addWidget(out);
    return head;
}

void ProfilePane::makeForms(QVBoxLayout *column)
{
    m_confirm = new FormCard(m_desk, u"confirm"_s, tr("Confirm your e-mail"), this);
    m_confirm->add(u"code"_s, tr("The code from our message"))->setMaxLength(20);
    connect(m_confirm->addButton(u"confirmButton"_s, tr("Confirm")), &QPushButton::clicked, this,
            &ProfilePane::confirm);
    connect(m_confirm->addButton(u"sendAgainButton"_s, tr("Send the code again"), false),
            &QPushButton::clicked, this, [this] {
                m_visit.sendConfirmation([this](const std::optional<Error> &error) {
                    if (error)
                        m_confirm->refuse(*error);
                    else
                        m_confirm->tell(tr("A message is on its way."));
                });
            });
    column->addWidget(m_confirm);
    m_person = new FormCard(m_desk, u"profile"_s, tr("About you"), this);
    m_person->add(u"name"_s, tr("Name"))->setMaxLength(100);
    m_person->add(u"email"_s, tr("E-mail"), false);
    m_person->add(u"phone"_s, tr("Phone"), false)->setMaxLength(40);
    m_person->add(u"street"_s, tr("Street and number"));
    m_person->add(u"postcode"_s, tr("Postal code"), false);
    m_person->add(u"city"_s, tr("City"), false);
    m_person->add(u"province"_s, tr("Province"), false);
    m_person->add(u"country"_s, tr("Country code"), false)->setMaxLength(2);
    connect(m_person->addButton(u"saveProfile"_s, tr("Save")), &QPushButton::clicked, this,
            &ProfilePane::save);
    column->addWidget(m_person);
    m_password = new FormCard(m_desk, u"changePassword"_s, tr("Another password"), this);
    m_password->addSecret(u"old"_s, tr("Your password now"));
    m_password->addSecret(u"password"_s, tr("New password, at least 8 characters"));
    connect(m_password->addButton(u"changePasswordButton"_s, tr("Change the password")),
            &QPushButton::clicked, this, &ProfilePane::changePassword);
    column->addWidget(m_password);
    const ThemeHost *host = &m_desk.theme();
    m_sessions = new Card(host, this);
    auto *rows = new QVBoxLayout(m_sessions);
    rows->setContentsMargins(20, 16, 20, 18);
    rows->addWidget(new PlainLabel(host, tr("Where you are signed in"), TypeRole::Title,
                                   &Theme::text, m_sessions));
    m_sessionRows = new QVBoxLayout;
    rows->addLayout(m_sessionRows);
    column->addWidget(m_sessions);
}

void ProfilePane::start()
{
    for (FormCard *form : {m_confirm, m_person, m_password})
        form->empty();
    fill();
    loadSessions();
    m_person->focusFirst();
}

void ProfilePane::fill()
{
    const auto &account = m_visit.account();
    if (!account)
        return;
    m_confirm->setVisible(!account->confirmed);
    m_person->setText(u"name"_s, account->name);
    m_person->setText(u"email"_s, account->email);
    m_person->setText(u"phone"_s, account->phone);
    const ShippingAddress usual = shippingAddressOf(account->addresses.value(0));
    m_person->setText(u"street"_s, usual.street);
    m_person->setText(u"postcode"_s, usual.postalCode);
    m_person->setText(u"city"_s, usual.city);
    m_person->setText(u"province"_s, usual.province);
    m_person->setText(u"country"_s,
                      usual.country.isEmpty() ? m_desk.session().profile.country : usual.country);
}

void ProfilePane::save()
{
    const auto &account = m_visit.account();
    if (!account)
        return;
    AccountProfile profile{m_person->text(u"name"_s), m_person->text(u"phone"_s),
                           m_person->text(u"email"_s), account->addresses};
    const ShippingAddress typed{m_person->text(u"street"_s), m_person->text(u"city"_s),
                                m_person->text(u"province"_s), m_person->text(u"postcode"_s),
                                m_person->text(u"country"_s).toUpper()};
    CustomerAddress usual = savedAddressOf(typed);
    usual.label = profile.addresses.value(0).label;
    const bool hasProvince = usual.country != typed.country;
    if (!typed.province.isEmpty() && !hasProvince && !provincesOf(typed.country).isEmpty())
        return m_person->refuse(fieldError(u"delivery.provinceMissing", u"province"));
    if (!profile.addresses.isEmpty())
        profile.addresses.first() = usual;
    else if (!usual.street.isEmpty() || !usual.city.isEmpty())
        profile.addresses.append(usual);
    m_visit.save(profile, [this](const std::optional<Error> &error) {
        if (error)
            return m_person->refuse(*error);
        fill();
        m_person->tell(tr("Saved."));
    });
}

void ProfilePane::confirm()
{
    m_visit.confirmEmail(m_confirm->text(u"code"_s), [this](const std::optional<Error> &error) {
        if (error)
            return m_confirm->refuse(*error);
        fill();
        m_person->tell(tr("Your e-mail address is confirmed."));
    });
}

void ProfilePane::changePassword()
{
    m_password->setEnabled(false);
    m_visit.changePassword(
        m_password->secret(u"old"_s), m_password->secret(u"password"_s),
        [this](const std::optional<Error> &error) {
            m_password->setEnabled(true);
            if (error && error->key == u"account.wrong"_s)
                return m_password->refuse({error->code, error->key, {{u"field"_s, u"old"_s}}});
            if (error)
                return m_password->refuse(*error);
            m_password->empty();
            m_password->tell(tr("Your new password holds at once."));
            loadSessions();
        });
}

void ProfilePane::loadSessions()
{
    m_visit.readSessions([this](const QList<AccountSession> &sessions) { showSessions(sessions); });
}

void ProfilePane::showSessions(const QList<AccountSession> &sessions)
{
    clearLayout(m_sessionRows);
    const ThemeHost *host = &m_desk.theme();
    for (const AccountSession &session : sessions) {
        auto *row = new QHBoxLayout;
        const QString since =
            m_desk.locale().toString(m_desk.shopTime(session.createdAt), QLocale::ShortFormat);
        const bool here = session.id == m_visit.session();
        auto *text =
            new PlainLabel(host,
                           here ? tr("Here, since %1").arg(since)
                                : tr("%1, since %2").arg(displayName(session.device, 60), since),
                           TypeRole::Body, &Theme::text, m_sessions);
        row->addWidget(text, 1);
        if (!here) {
            auto *end = new Button(tr("Sign out there"), m_sessions);
            end->setObjectName(u"endSession"_s);
            end->setSize(ButtonSize::Touch);
            connect(end, &QPushButton::clicked, this, [this, id = session.id] {
                m_visit.endSession(id, [this](const std::optional<Error> &) { loadSessions(); });
            });
            row->addWidget(end);
        }
        m_sessionRows->addLayout(row);
    }
}

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/leave_panel.h"

#include "core/base/search_text.h"
#include "ui/shell/pin_check.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/field_row.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kLeavePanelWidth = 360;

} // namespace

LeavePanel::LeavePanel(Desk &desk, QWidget *parent)
    : Panel(desk, u"lock"_s, tr("For the staff"), kLeavePanelWidth, parent)
{
    setObjectName(u"leavePanel"_s);
    const ThemeHost *host = &desk.theme();
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"leaveName"_s);
    m_name->setMaxLength(100);
    m_name->setMinimumHeight(host->theme().px(measure::touch));
    body()->addWidget(new FieldRow(host, tr("Your name"), m_name, this));
    m_pin = new QLineEdit(this);
    m_pin->setObjectName(u"leavePin"_s);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(8);
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    m_pin->setMinimumHeight(host->theme().px(measure::touch));
    body()->addWidget(new FieldRow(host, tr("Your PIN"), m_pin, this));
    setTake(tr("Leave the storefront"), u"Enter"_s);
    setFocusProxy(m_name);
}

void LeavePanel::take()
{
    if (m_busy)
        return;
    m_busy = true;
    desk().backend().ask(
        this, Lane::Counter,
        [call = desk().call(), name = foldText(m_name->text())](Shop &shop) -> Result<UserId> {
            SHOP_TRY_VALUE(people, shop.users().staff(call));
            UserId person;
            for (const StaffMember &member : people) {
                if (foldText(member.name) == name)
                    person = member.id;
            }
            return person;
        },
        [this](const Result<UserId> &person) {
            if (!person)
                return refuse(person.error());
            check(*person);
        });
}

void LeavePanel::check(UserId person)
{
    if (person.isNull())
        return refuse({ErrorCode::Unauthenticated, u"storefront.notStaff"_s, {}});
    checkPin(desk(), this, person, Secret(m_pin->text().toUtf8()),
             [this, person](const Result<bool> &matched) {
                 if (matched)
                     finish(person, *matched);
                 else
                     refuse(matched.error());
             });
}

void LeavePanel::finish(UserId person, bool matched)
{
    desk().backend().ask(
        this, Lane::Counter,
        [call = desk().call(), person, matched](Shop &shop) {
            return shop.users().finishSignIn(call, person, matched);
        },
        [this](const Result<StaffMember> &member) {
            if (!member && member.error().key == u"pin.wrong"_s)
                return refuse({ErrorCode::Unauthenticated, u"storefront.notStaff"_s, {}});
            if (!member)
                return refuse(member.error());
            const StaffMember who = *member;
            close();
            Q_EMIT left(who);
        });
}

void LeavePanel::refuse(const Error &error)
{
    m_busy = false;
    m_pin->setText({});
    m_pin->setFocus(Qt::OtherFocusReason);
    showProblem(errorText(error));
    desk().soundBad();
}

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/own_pin_panel.h"

#include "core/users/pin.h"
#include "ui/shell/commands.h"
#include "ui/shell/pin_check.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/text/people_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

QLineEdit *fieldOf(FieldRow *row)
{
    return qobject_cast<QLineEdit *>(row->editor());
}

Secret typedIn(FieldRow *row)
{
    return Secret(fieldOf(row)->text().toUtf8());
}

} // namespace

OwnPinPanel::OwnPinPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(u"ownPinPanel"_s);
    setAccessibleName(tr("You and your PIN"));
    setFixedWidth(desk.theme().theme().px(400));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    m_old = makeField(u"oldPin"_s, tr("Your PIN now"));
    m_new = makeField(u"ownNewPin"_s, tr("New PIN, 4 to 8 digits"));
    m_again = makeField(u"ownNewPinAgain"_s, tr("New PIN again"));
    for (FieldRow *row : {m_old, m_new, m_again})
        layout->addWidget(row);
    layout->addSpacing(12);
    layout->addWidget(makeFoot());
    setFocusProxy(fieldOf(m_old));
}

QWidget *OwnPinPanel::makeHead()
{
    const ThemeHost *host = &m_desk.theme();
    const auto &staff = m_desk.session().staff;
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(12);
    auto *avatar = new Avatar(host, 40, head);
    layout->addWidget(avatar);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    auto *name = new PlainLabel(host, TypeRole::Title, &Theme::text, head);
    name->setElided(true);
    auto *role = new PlainLabel(host, TypeRole::Small, &Theme::text2, head);
    names->addWidget(name);
    names->addWidget(role);
    layout->addLayout(names, 1);
    if (staff) {
        avatar->setPerson(staff->name, shelfFromKey(staff->colour));
        name->setText(displayName(staff->name));
        role->setText(displayName(roleText(staff->role, staff->roleName)));
    }
    auto *lock = new Button(tr("Lock"), head);
    lock->setObjectName(u"panelLockButton"_s);
    lock->setIconName(u"lock"_s);
    showKey(commandsOf(m_desk), u"lock"_s, lock);
    connect(lock, &QPushButton::clicked, this, &OwnPinPanel::lockWanted);
    layout->addWidget(lock);
    return head;
}

QWidget *OwnPinPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    auto *cancel = new Button(tr("Cancel"), foot);
    cancel->setKeyCap(u"Esc"_s);
    connect(cancel, &QPushButton::clicked, this, [this] { m_desk.prompter().closePanel(); });
    layout->addWidget(cancel);
    m_change = new Button(tr("Change PIN"), ButtonRole::Primary, foot);
    m_change->setObjectName(u"changePinButton"_s);
    m_change->setKeyCap(u"Enter"_s);
    connect(m_change, &QPushButton::clicked, this, &OwnPinPanel::change);
    layout->addWidget(m_change);
    return foot;
}

FieldRow *OwnPinPanel::makeField(const QString &name, const QString &label)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(8);
    edit->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    connect(edit, &QLineEdit::returnPressed, this, &OwnPinPanel::change);
    return new FieldRow(&m_desk.theme(), label, edit, this);
}

void OwnPinPanel::change()
{
    if (!m_change->isEnabled() || !m_desk.session().staff)
        return;
    for (FieldRow *row : {m_old, m_new, m_again})
        row->clearMessage();
    const Secret pin = typedIn(m_new);
    if (const Done good = checkPinChoice(pin); !good)
        return refuse(m_new, errorText(good.error()));
    if (!pin.equals(typedIn(m_again)))
        return refuse(m_again, tr("The two PINs differ."));
    m_change->setEnabled(false);
    m_desk.backend().compute(
        this, [pin] { return hashPin(pin); },
        [this, length = int(pin.reveal().size())](const Result<QString> &hash) {
            if (!hash)
                return refuse(m_new, errorText(hash.error()));
            checkOld({*hash, length});
        });
}

void OwnPinPanel::checkOld(const PinHash &pin)
{
    checkPin(m_desk, this, m_desk.session().staff->id, typedIn(m_old),
             [this, pin](const Result<bool> &matched) {
                 if (!matched)
                     return refuse(m_old, errorText(matched.error()));
                 store(*matched, pin);
             });
}

void OwnPinPanel::store(bool matched, const PinHash &pin)
{
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call(), matched, pin](Shop &shop) {
            return shop.users().changeOwnPin(call, matched, pin);
        },
        [this](const Done &done) {
            if (!done)
                return refuse(m_old, errorText(done.error()));
            m_desk.prompter().closePanel();
            m_desk.toast(tr("Your new PIN holds at once."));
        });
}

void OwnPinPanel::refuse(FieldRow *row, const QString &text)
{
    m_change->setEnabled(true);
    row->setMessage(FieldMessage::Error, text);
    row->editor()->setFocus(Qt::OtherFocusReason);
    fieldOf(row)->selectAll();
    m_desk.soundBad();
}

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/person_panel.h"

#include "core/users/pin.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/text/people_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

PersonPanel::PersonPanel(Desk &desk, const QList<Role> &roles, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_id(desk.backend().ids().mint<UserId>()),
      m_isNew(true),
      m_roles(roles)
{
    build(tr("New person"), tr("Add"));
    setFocusProxy(m_name);
}

PersonPanel::PersonPanel(Desk &desk, const StaffMember &member, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_id(member.id), m_isNew(false), m_personName(member.name)
{
    build(tr("New PIN for %1").arg(displayName(member.name, 40)), tr("Set PIN"));
    setFocusProxy(m_pin);
}

void PersonPanel::build(const QString &title, const QString &saveLabel)
{
    const ThemeHost *host = &m_desk.theme();
    setObjectName(u"personPanel"_s);
    setAccessibleName(title);
    setFixedWidth(m_desk.theme().theme().px(400));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(new PlainLabel(host, title, TypeRole::Title, &Theme::text, this));
    const auto row = [&](const QString &label, QWidget *editor) {
        auto *made = new FieldRow(host, label, editor, this);
        layout->addWidget(made);
        return made;
    };
    if (m_isNew) {
        m_name = new QLineEdit(this);
        m_name->setObjectName(u"newPersonName"_s);
        m_name->setMaxLength(100);
        m_nameRow = row(tr("Name"), m_name);
        m_role = new QComboBox(this);
        m_role->setObjectName(u"newPersonRole"_s);
        for (const Role &role : std::as_const(m_roles))
            m_role->addItem(displayName(roleText(role.code, role.name)), role.code);
        m_role->setCurrentIndex(qMax(0, m_role->findData(u"cashier"_s)));
        m_roleRow = row(tr("Role"), m_role);
    }
    const auto secret = [&](const QString &name) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(name);
        edit->setEchoMode(QLineEdit::Password);
        edit->setMaxLength(8);
        edit->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
        connect(edit, &QLineEdit::returnPressed, this, &PersonPanel::save);
        return edit;
    };
    m_pin = secret(u"newPin"_s);
    m_pinRow = row(tr("PIN, 4 to 8 digits"), m_pin);
    m_again = secret(u"newPinAgain"_s);
    m_againRow = row(tr("PIN again"), m_again);
    layout->addSpacing(12);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new Button(tr("Cancel"), this);
    cancel->setKeyCap(u"Esc"_s);
    connect(cancel, &QPushButton::clicked, this, [this] { m_desk.prompter().closePanel(); });
    buttons->addWidget(cancel);
    m_save = new Button(saveLabel, ButtonRole::Primary, this);
    m_save->setObjectName(u"personSaveButton"_s);
    m_save->setKeyCap(u"Enter"_s);
    connect(m_save, &QPushButton::clicked, this, &PersonPanel::save);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
}

void PersonPanel::save()
{
    if (!m_save->isEnabled())
        return;
    for (FieldRow *row : {m_nameRow, m_roleRow, m_pinRow, m_againRow}) {
        if (row)
            row->clearMessage();
    }
    const Secret pin(m_pin->text().toUtf8());
    if (const Done good = checkPinChoice(pin); !good)
        return refuse(good.error());
    if (!pin.equals(Secret(m_again->text().toUtf8())))
        return m_againRow->setMessage(FieldMessage::Error, tr("The two PINs differ."));
    m_save->setEnabled(false);
    const int length = int(m_pin->text().size());
    m_desk.backend().compute(
        this, [pin] { return hashPin(pin); },
        [this, length](const Result<QString> &hash) {
            if (!hash)
                return refuse(hash.error());
            store({*hash, length});
        });
}

void PersonPanel::store(const PinHash &pin)
{
    const auto stored = [this](const Done &done) {
        if (!done)
            return refuse(done.error());
        m_desk.prompter().closePanel();
        Q_EMIT saved(m_id);
    };
    if (!m_isNew) {
        m_desk.backend().ask(
            this, Lane::Desk,
            [call = m_desk.call(), id = m_id, pin](Shop &shop) {
                return shop.users().resetPin(call, id, pin);
            },
            stored);
        return;
    }
    const QStringList colours{u"dairy"_s,  u"produce"_s, u"bakery"_s,
                              u"sweets"_s, u"gifts"_s,   u"care"_s};
    StaffDraft draft;
    draft.name = m_name->text().trimmed();
    draft.role = m_role->currentData().toString();
    draft.colour = colours[qsizetype(qHash(m_id) % size_t(colours.size()))];
    draft.pinHash = pin.hash;
    draft.pinLength = pin.length;
    m_desk.backend().ask(
        this, Lane::Desk,
        [call = m_desk.call(), id = m_id, draft](Shop &shop) -> Done {
            SHOP_TRY(shop.users().addStaff(call, id, draft));
            return {};
        },
        stored);
}

void PersonPanel::refuse(const Error &error)
{
    m_save->setEnabled(true);
    const QString field = error.context.value(u"field"_s).toString();
    FieldRow *row = m_pinRow;
    if (field == u"name" && m_nameRow)
        row = m_nameRow;
    else if (field == u"role" && m_roleRow)
        row = m_roleRow;
    row->setMessage(FieldMessage::Error, errorText(error));
    row->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/role_panel.h"

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

RolePanel::RolePanel(Desk &desk, const QList<Role> &roles, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_code(desk.backend().ids().mint<UserId>().toString())
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"rolePanel"_s);
    setAccessibleName(tr("New role"));
    setFixedWidth(desk.theme().theme().px(400));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(new PlainLabel(host, tr("New role"), TypeRole::Title, &Theme::text, this));
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"roleName"_s);
    m_name->setMaxLength(40);
    m_nameRow = new FieldRow(host, tr("Name"), m_name, this);
    layout->addWidget(m_nameRow);
    m_like = new QComboBox(this);
    m_like->setObjectName(u"roleLike"_s);
    for (const Role &role : roles) {
        if (role.code == u"owner")
            continue;
        m_roles.append(role);
        m_like->addItem(displayName(roleText(role.code, role.name)));
    }
    layout->addWidget(new FieldRow(host, tr("Begins with the rights of"), m_like, this));
    layout->addSpacing(12);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new Button(tr("Cancel"), this);
    cancel->setKeyCap(u"Esc"_s);
    connect(cancel, &QPushButton::clicked, this, [this] { m_desk.prompter().closePanel(); });
    buttons->addWidget(cancel);
    auto *add = new Button(tr("Add"), ButtonRole::Primary, this);
    add->setObjectName(u"roleSaveButton"_s);
    add->setKeyCap(u"Enter"_s);
    connect(add, &QPushButton::clicked, this, &RolePanel::save);
    connect(m_name, &QLineEdit::returnPressed, this, &RolePanel::save);
    buttons->addWidget(add);
    layout->addLayout(buttons);
    setFocusProxy(m_name);
}

void RolePanel::save()
{
    const Role *like = m_like->currentIndex() < 0 ? nullptr : &m_roles[m_like->currentIndex()];
    const Role role{m_code, m_name->text().trimmed(), like ? like->rights : Rights()};
    m_desk.backend().ask(
        this, Lane::Desk,
        [call = m_desk.call(), role](Shop &shop) { return shop.users().saveRole(call, role); },
        [this](const Result<Role> &saved) {
            if (!saved)
                return m_nameRow->setMessage(FieldMessage::Error, errorText(saved.error()));
            m_desk.prompter().closePanel();
            Q_EMIT this->saved();
        });
}

} // namespace shop

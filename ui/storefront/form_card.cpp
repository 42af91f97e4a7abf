// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/form_card.h"

#include "ui/text/error_text.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kLongestText = 200;

} // namespace

FormCard::FormCard(Desk &desk, const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_name(name)
{
    const ThemeHost *host = &desk.theme();
    setAccessibleName(title);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(host, this);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 18);
    column->setSpacing(10);
    column->addWidget(new PlainLabel(host, title, TypeRole::Title, &Theme::text, this));
    m_banner = new Banner(host, true, this);
    m_banner->setObjectName(name + u"Message"_s);
    m_banner->hide();
    column->addWidget(m_banner);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    m_body = new QVBoxLayout;
    m_body->setSpacing(10);
    column->addLayout(m_body);
}

QLineEdit *FormCard::add(const QString &field, const QString &label, bool wide)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(m_name + u'_' + field);
    edit->setAccessibleName(label);
    edit->setMaxLength(kLongestText);
    edit->setMinimumHeight(m_desk.theme().theme().px(measure::touch));
    connect(edit, &QLineEdit::textChanged, this, &FormCard::edited);
    connect(edit, &QLineEdit::returnPressed, this, [this, edit] {
        if (edit == m_order.constLast() && m_deciding)
            m_deciding->click();
        else
            focusNextChild();
    });
    m_order.append(edit);
    auto *row = new FieldRow(&m_desk.theme(), label, edit, this);
    m_rows.insert(field, row);
    if (wide && m_cell % 2 == 1)
        ++m_cell;
    m_grid->addWidget(row, m_cell / 2, m_cell % 2, 1, wide ? 2 : 1);
    m_cell += wide ? 2 : 1;
    return edit;
}

QLineEdit *FormCard::addSecret(const QString &field, const QString &label)
{
    QLineEdit *edit = add(field, label);
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return edit;
}

Button *FormCard::addButton(const QString &name, const QString &label, bool deciding)
{
    auto *button = new Button(label, deciding ? ButtonRole::Primary : ButtonRole::Ghost, this);
    button->setObjectName(name);
    button->setSize(ButtonSize::Touch);
    m_body->addWidget(button);
    if (deciding)
        m_deciding = button;
    return button;
}

void FormCard::addText(const QString &text)
{
    auto *label = new PlainLabel(&m_desk.theme(), text, TypeRole::Body, &Theme::text2, this);
    label->setWordWrap(true);
    m_body->addWidget(label);
}

QString FormCard::text(const QString &field) const
{
    return qobject_cast<QLineEdit *>(m_rows.value(field)->editor())->text().trimmed();
}

Secret FormCard::secret(const QString &field) const
{
    return Secret(qobject_cast<QLineEdit *>(m_rows.value(field)->editor())->text().toUtf8());
}

void FormCard::setText(const QString &field, const QString &text)
{
    qobject_cast<QLineEdit *>(m_rows.value(field)->editor())->setText(text);
}

void FormCard::focusFirst()
{
    if (!m_order.isEmpty())
        m_order.constFirst()->setFocus(Qt::OtherFocusReason);
}

void FormCard::clearMessages()
{
    m_banner->hide();
    for (FieldRow *row : std::as_const(m_rows))
        row->clearMessage();
}

void FormCard::refuse(const Error &error)
{
    clearMessages();
    m_desk.soundBad();
    const QString text = errorText(error);
    if (FieldRow *row = m_rows.value(error.context.value(u"field"_s).toString())) {
        row->setMessage(FieldMessage::Error, text);
        row->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_banner->setContent({.tone = Tone::Danger, .text = text});
    m_banner->show();
}

void FormCard::tell(const QString &text)
{
    clearMessages();
    m_banner->setContent({.tone = Tone::Success, .text = text});
    m_banner->show();
}

void FormCard::empty()
{
    clearMessages();
    // setText() and not clear(), which can be undone.
    for (QLineEdit *edit : std::as_const(m_order))
        edit->setText({});
}

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_row.h"

#include "ui/theme/theme_host.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

FieldRow::FieldRow(const ThemeHost *host, const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent),
      m_host(host),
      m_label(new PlainLabel(host, TypeRole::Label, &Theme::text2, this)),
      m_editor(editor),
      m_icon(new IconLabel(host, u"alert"_s, 14, &Theme::danger, this)),
      m_message(new PlainLabel(host, TypeRole::Caption, &Theme::text3, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(editor);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_message, 1);
    column->addLayout(row);
    column->addStretch(1);
    m_message->setWordWrap(true);
    m_label->setBuddy(editor);
    setFocusProxy(editor);
    setLabel(label);
    setMessage(FieldMessage::None, {});
}

void FieldRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_editor->setAccessibleName(label);
}

void FieldRow::setMessage(FieldMessage kind, const QString &text)
{
    m_kind = kind;
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_icon->setVisible(kind == FieldMessage::Error && !text.isEmpty());
    m_message->setColour(kind == FieldMessage::Error     ? &Theme::danger
                         : kind == FieldMessage::Warning ? &Theme::warning
                                                         : &Theme::text3);
    m_editor->setAccessibleDescription(text);
    m_editor->setProperty("fieldState", kind == FieldMessage::Error     ? u"error"_s
                                        : kind == FieldMessage::Warning ? u"warning"_s
                                                                        : QString());
    m_editor->update();
}

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_section.h"

#include "ui/shell/commands.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QMetaProperty>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

// Qt marks what a person edits: text, value, checked, currentText.
QMetaProperty edited(const QWidget *editor)
{
    return editor->metaObject()->userProperty();
}

} // namespace

SettingsSection::SettingsSection(Desk &desk, const QString &title, const QString &explanation,
                                 bool saves, QWidget *parent)
    : QWidget(parent), m_desk(desk)
{
    const ThemeHost *host = &desk.theme();
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(12);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    m_buttons->addWidget(new PlainLabel(host, title, TypeRole::Heading, &Theme::text, this));
    m_buttons->addStretch();
    if (saves) {
        m_save = new Button(tr("Save"), ButtonRole::Primary, this);
        m_save->setObjectName(u"saveSettingsButton"_s);
        showKey(commandsOf(desk), u"settings.save"_s, m_save);
        connect(m_save, &QPushButton::clicked, this, [this] { save(); });
        m_buttons->addWidget(m_save);
    }
    layout->addLayout(m_buttons);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *card = new Card(host, scroll);
    m_body = new QVBoxLayout(card);
    m_body->setContentsMargins(20, 16, 20, 16);
    m_body->setSpacing(12);
    auto *words = new PlainLabel(host, explanation, TypeRole::Body, &Theme::text2, card);
    words->setWordWrap(true);
    m_body->addWidget(words);
    m_banner = new Banner(host, true, card);
    m_banner->hide();
    m_body->addWidget(m_banner);
    scroll->setWidget(card);
    layout->addWidget(scroll, 1);
}

void SettingsSection::addButton(Button *button)
{
    m_buttons->insertWidget(m_buttons->count() - (m_save ? 1 : 0), button);
}

FieldRow *SettingsSection::addField(QGridLayout *grid, const QString &field, const QString &label,
                                    QWidget *editor, int row, int column, int columns)
{
    editor->setObjectName(field + u"Edit"_s);
    auto *made = new FieldRow(&m_desk.theme(), label, editor, this);
    grid->addWidget(made, row, column, 1, columns, Qt::AlignTop);
    m_fields.insert(field, made);
    return made;
}

void SettingsSection::clearMessages()
{
    for (FieldRow *row : std::as_const(m_fields))
        row->clearMessage();
    m_banner->hide();
}

void SettingsSection::refuse(const Error &error)
{
    m_desk.soundBad();
    FieldRow *row = m_fields.value(error.context.value(u"field"_s).toString());
    if (!row)
        return warn(errorText(error));
    row->setMessage(FieldMessage::Error, errorText(error));
    row->editor()->setFocus(Qt::OtherFocusReason);
}

void SettingsSection::tell(const QString &text)
{
    m_banner->setContent({.tone = Tone::Success, .text = text});
    m_banner->show();
}

void SettingsSection::warn(const QString &text)
{
    m_banner->setContent({.tone = Tone::Danger, .text = text});
    m_banner->show();
}

void SettingsSection::save()
{
    if (m_isRead)
        saveTyped();
    else
        m_savesThen = true;
}

void SettingsSection::beginReading()
{
    clearMessages();
    m_isRead = false;
    m_savesThen = false;
    m_untouched.clear();
    for (const QWidget *child : findChildren<QWidget *>()) {
        if (edited(child).isValid())
            m_untouched.insert(child, edited(child).read(child));
    }
}

void SettingsSection::readingDone()
{
    m_isRead = true;
    if (std::exchange(m_savesThen, false))
        saveTyped();
}

void SettingsSection::readingFailed(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return; // it is read again
    m_savesThen = false;
    refuse(error);
}

void SettingsSection::put(QWidget *editor, const QVariant &value)
{
    const QMetaProperty property = edited(editor);
    if (property.read(editor) != m_untouched.value(editor))
        return;
    if (auto *choice = qobject_cast<QComboBox *>(editor))
        choice->setCurrentIndex(qMax(0, choice->findData(value)));
    else
        property.write(editor, value);
    m_untouched.insert(editor, property.read(editor));
}

void SettingsSection::store(std::function<Done(Shop &)> work, const QString &told,
                            std::function<void()> then)
{
    clearMessages();
    m_desk.backend().ask(this, Lane::Desk, std::move(work),
                         [this, told, then = std::move(then)](const Done &done) {
                             if (!done)
                                 return refuse(done.error());
                             tell(told);
                             if (then)
                                 then();
                         });
}

} // namespace shop

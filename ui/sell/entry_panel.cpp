// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/entry_panel.h"

#include "ui/shell/prompter.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

EntryPanel::EntryPanel(Desk &desk, Question question, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_question(std::move(question))
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"entryPanel"_s);
    setAccessibleName(m_question.title);
    setFixedWidth(desk.theme().theme().px(380));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    auto *title = new PlainLabel(host, m_question.title, TypeRole::Title, &Theme::text, this);
    title->setWordWrap(true);
    layout->addWidget(title);
    if (!m_question.explanation.isEmpty()) {
        auto *text =
            new PlainLabel(host, m_question.explanation, TypeRole::Body, &Theme::text2, this);
        text->setWordWrap(true);
        layout->addWidget(text);
    }
    layout->addSpacing(8);
    m_edit = new QLineEdit(m_question.value, this);
    m_edit->setObjectName(u"entryEdit"_s);
    m_edit->setMaxLength(m_question.maxLength);
    m_edit->setProperty("acceptsScan", m_question.takesScan);
    if (m_question.maxLength <= 40)
        m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->selectAll();
    m_row = new FieldRow(host, m_question.label, m_edit, this);
    layout->addWidget(m_row);
    m_offers = new QVBoxLayout;
    layout->addLayout(m_offers);
    layout->addSpacing(12);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new Button(tr("Cancel"), this);
    cancel->setKeyCap(u"Esc"_s);
    connect(cancel, &QPushButton::clicked, this, [this] { m_desk.prompter().closePanel(); });
    auto *take = new Button(m_question.take, ButtonRole::Primary, this);
    take->setObjectName(u"entryTakeButton"_s);
    take->setKeyCap(u"Enter"_s);
    connect(take, &QPushButton::clicked, this, &EntryPanel::take);
    connect(m_edit, &QLineEdit::returnPressed, this, &EntryPanel::take);
    buttons->addWidget(cancel);
    buttons->addWidget(take);
    layout->addLayout(buttons);
    setFocusProxy(m_edit);
}

void EntryPanel::addOffer(const QString &label, const QString &value)
{
    auto *offer = new Button(label, this);
    offer->setObjectName(u"entryOffer%1"_s.arg(m_offers->count()));
    offer->setSize(ButtonSize::Touch);
    connect(offer, &QPushButton::clicked, this, [this, value] {
        m_edit->setText(value);
        take();
    });
    m_offers->addWidget(offer);
}

void EntryPanel::take()
{
    const QString text = m_edit->text().trimmed();
    if (const QString problem = m_question.check(text); !problem.isEmpty())
        return m_row->setMessage(FieldMessage::Error, problem);
    const auto taken = m_question.taken;
    m_desk.prompter().closePanel();
    taken(text);
}

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/handover_panel.h"

#include "core/base/cash_pieces.h"
#include "ui/shell/count_pane.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kHandoverWidth = 420;
constexpr int kCountHeight = 380;

} // namespace

HandoverPanel::HandoverPanel(Desk &desk, const Shift &shift, const QList<StaffMember> &people)
    : Panel(desk, u"users"_s, tr("Hand over the drawer"), kHandoverWidth)
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"handoverPanel"_s);
    m_handover.id = desk.backend().ids().mint<HandoverId>();
    m_handover.shift = shift.id;
    auto *text = new PlainLabel(host, tr("Count the drawer together. The shift goes on."),
                                TypeRole::Body, &Theme::text2, this);
    text->setWordWrap(true);
    body()->addWidget(text);
    m_to = new QComboBox(this);
    m_to->setObjectName(u"handoverTo"_s);
    const auto &giver = desk.session().staff;
    for (const StaffMember &member : people) {
        if (giver && member.id == giver->id)
            continue;
        m_people.append(member);
        m_to->addItem(displayName(member.name));
    }
    m_to->setCurrentIndex(-1);
    m_toRow = new FieldRow(host, tr("Who takes it over"), m_to, this);
    connect(m_to, &QComboBox::currentIndexChanged, m_toRow, &FieldRow::clearMessage);
    body()->addWidget(m_toRow);
    const PricingRules &rules = desk.session().profile.rules;
    m_count = new CountPane(host, desk.locale(), rules.currency,
                            cashPieces(rules.currency, rules.cash), this);
    m_count->setFixedHeight(desk.theme().theme().px(kCountHeight));
    body()->addWidget(m_count);
    setTake(tr("Hand over"), u"Ctrl Enter"_s);
    setFocusProxy(m_to);
}

void HandoverPanel::take()
{
    m_count->finishTyping();
    const int chosen = m_to->currentIndex();
    if (chosen < 0) {
        m_toRow->setMessage(
            FieldMessage::Error,
            errorText({ErrorCode::InvalidArgument, u"shift.handoverToNobody"_s, {}}));
        return m_to->setFocus(Qt::OtherFocusReason);
    }
    m_handover.to = m_people.at(chosen).id;
    m_handover.count = m_count->count();
    const Handover handover = m_handover;
    const QString name = m_people.at(chosen).name;
    Q_EMIT wanted(handover, name);
    close();
}

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/approval_panel.h"

#include "core/base/amount_text.h"
#include "ui/shell/pin_check.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/text/people_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/num_pad.h"
#include "ui/widgets/pin_dots.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"
#include "ui/widgets/tiles.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

ApprovalPanel::ApprovalPanel(Desk &desk, const ApprovalRequest &what, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_what(what)
{
    setObjectName(u"approvalPanel"_s);
    setAccessibleName(tr("Manager approval"));
    setAccessibleDescription(request());
    setFocusPolicy(Qt::StrongFocus);
    setFixedWidth(desk.theme().theme().px(340));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    m_steps = new QStackedWidget(this);
    m_list = makePeople();
    m_padStep = makePad();
    m_steps->addWidget(m_list);
    m_steps->addWidget(m_padStep);
    layout->addWidget(m_steps);
    layout->addWidget(makeFoot());
    load();
}

QWidget *ApprovalPanel::makeHead()
{
    const ThemeHost *host = &m_desk.theme();
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(18, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(new IconLabel(host, u"key"_s, 20, &Theme::accentText, head));
    layout->addWidget(
        new PlainLabel(host, tr("Manager approval"), TypeRole::Title, &Theme::text, head), 1);
    auto *close = Button::iconOnly(u"close"_s, tr("Close"), ButtonRole::Ghost, head);
    close->setSize(ButtonSize::Dense);
    close->setFocusPolicy(Qt::NoFocus);
    connect(close, &QPushButton::clicked, this, [this] { m_desk.prompter().closePanel(); });
    layout->addWidget(close);
    return head;
}

QWidget *ApprovalPanel::makePeople()
{
    const ThemeHost *host = &m_desk.theme();
    auto *step = new QWidget(this);
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(18, 4, 18, 12);
    layout->setSpacing(8);
    auto *what = new PlainLabel(host, request(), TypeRole::Body, &Theme::text2, step);
    what->setWordWrap(true);
    layout->addWidget(what);
    auto *inner = new QWidget(step);
    m_listLayout = new QVBoxLayout(inner);
    m_listLayout->setContentsMargins(2, 2, 2, 2);
    m_listLayout->setSpacing(8);
    m_listLayout->addStretch();
    auto *scroll = new QScrollArea(step);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    layout->addWidget(scroll, 1);
    m_empty = new PlainLabel(host, TypeRole::Body, &Theme::text2, step);
    m_empty->setObjectName(u"nobodyMayApprove"_s);
    m_empty->setWordWrap(true);
    m_empty->hide();
    layout->addWidget(m_empty);
    return step;
}

QWidget *ApprovalPanel::makePad()
{
    const ThemeHost *host = &m_desk.theme();
    auto *step = new QWidget(this);
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(18, 4, 18, 12);
    layout->setSpacing(14);
    auto *person = new QHBoxLayout;
    person->setSpacing(12);
    m_avatar = new Avatar(host, 40, step);
    person->addWidget(m_avatar);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_person = new PlainLabel(host, TypeRole::Touch, &Theme::text, step);
    m_person->setElided(true);
    names->addWidget(m_person);
    auto *what = new PlainLabel(host, request(), TypeRole::Small, &Theme::text2, step);
    what->setWordWrap(true);
    names->addWidget(what);
    person->addLayout(names, 1);
    layout->addLayout(person);
    m_dots = new PinDots(host, step);
    layout->addWidget(m_dots, 0, Qt::AlignHCenter);
    m_pad = new NumPad(host, NumPadOrder::Telephone, NumPadSize::Compact, NumPadExtra::Clear, step);
    connect(m_pad, &NumPad::keyTapped, this, &ApprovalPanel::typed);
    layout->addWidget(m_pad);
    m_hint = new PlainLabel(host, TypeRole::Small, &Theme::text2, step);
    m_hint->setObjectName(u"approvalHint"_s);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    return step;
}

QWidget *ApprovalPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(18, 10, 18, 14);
    m_other = new Button(tr("Somebody else"), ButtonRole::Ghost, foot);
    m_other->setObjectName(u"otherApproverButton"_s);
    m_other->setFocusPolicy(Qt::NoFocus);
    connect(m_other, &QPushButton::clicked, this, &ApprovalPanel::backToPeople);
    layout->addWidget(m_other);
    layout->addStretch();
    auto *cancel = new Button(tr("Cancel"), foot);
    cancel->setKeyCap(u"Esc"_s);
    cancel->setFocusPolicy(Qt::NoFocus);
    connect(cancel, &QPushButton::clicked, this, [this] { m_desk.prompter().closePanel(); });
    layout->addWidget(cancel);
    m_other->hide();
    return foot;
}

// "Discount of $12.50 (20 %), asked for by Tomas".
QString ApprovalPanel::request() const
{
    QString act = actText(m_what.action);
    const QLocale &locale = m_desk.locale();
    // Who counts without knowing the figures does not learn them here, and then count again.
    const bool isSecret =
        m_what.action == Action::CloseShift && m_desk.session().profile.blindCount;
    if (m_what.amountMinor > 0 && !isSecret) {
        const Money amount(m_what.amountMinor, m_desk.session().profile.rules.currency);
        act = tr("%1 of %2").arg(act, isolated(toText(amount, locale)));
    }
    if (m_what.percentMillionths > 0) {
        act = tr("%1 (%2)").arg(act, isolated(percentText(m_what.percentMillionths, locale)));
    }
    const auto &staff = m_desk.session().staff;
    return staff ? tr("%1, asked for by %2").arg(act, displayName(staff->name)) : act;
}

void ApprovalPanel::load()
{
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call(), what = m_what](Shop &shop) {
            return shop.users().approvers(call, what);
        },
        [this](const Result<QList<StaffMember>> &people) {
            if (people)
                return showPeople(*people);
            m_empty->setText(errorText(people.error()));
            m_empty->show();
        });
}

void ApprovalPanel::showPeople(const QList<StaffMember> &people)
{
    m_people = people;
    for (int i = 0; i < people.size(); ++i) {
        auto *tile = new StaffTile(&m_desk.theme(), displayName(people[i].name),
                                   displayName(roleText(people[i].role, people[i].roleName)),
                                   shelfFromKey(people[i].colour), m_list);
        tile->setObjectName(u"approver%1"_s.arg(i));
        tile->setFocusPolicy(Qt::NoFocus);
        connect(tile, &QAbstractButton::clicked, this, [this, i] { choose(i); });
        m_listLayout->insertWidget(i, tile);
        m_tiles.append(tile);
    }
    if (people.isEmpty()) {
        m_empty->setText(tr("Nobody else here may approve this. Make it smaller, or ask an owner "
                            "to change the roles."));
        m_empty->show();
    } else if (people.size() == 1) {
        choose(0);
    } else {
        mark(0);
    }
}

void ApprovalPanel::mark(int index)
{
    m_marked = index;
    for (int i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setChecked(i == index);
    setAccessibleDescription(
        tr("%1. Chosen: %2").arg(request(), displayName(m_people[index].name)));
}

void ApprovalPanel::choose(int index)
{
    m_chosen = index;
    const StaffMember &member = m_people[index];
    clearPin();
    m_dots->setLength(member.pinLength);
    m_avatar->setPerson(member.name, shelfFromKey(member.colour));
    m_person->setText(displayName(member.name));
    m_hint->setColour(&Theme::text2);
    m_hint->setText(tr("Enter your PIN. It is written to the journal who asked and who approved."));
    m_steps->setCurrentWidget(m_padStep);
    m_other->setVisible(m_people.size() > 1);
    setFocus(Qt::OtherFocusReason);
}

void ApprovalPanel::backToPeople()
{
    if (m_busy || m_people.size() < 2)
        return;
    clearPin();
    m_chosen = -1;
    m_other->hide();
    m_steps->setCurrentWidget(m_list);
    mark(qMax(0, m_marked));
    setFocus(Qt::OtherFocusReason);
}

void ApprovalPanel::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const int count = int(m_people.size());
    const bool digit = text.size() == 1 && text.front() >= u'0' && text.front() <= u'9';
    if (m_chosen >= 0 && digit) {
        m_pad->flash(Qt::Key_0 + text.front().digitValue());
        typed(Qt::Key_0 + text.front().digitValue(), text);
    } else if (m_chosen >= 0 && event->key() == Qt::Key_Backspace) {
        typed(Qt::Key_Backspace, {});
    } else if (m_chosen >= 0 && event->key() == Qt::Key_Escape && !m_digits.isEmpty()) {
        clearPin();
    } else if (m_chosen >= 0 && event->key() == Qt::Key_Escape && count > 1) {
        backToPeople();
    } else if (m_chosen < 0 && count > 0 &&
               (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        choose(m_marked);
    } else if (m_chosen < 0 && count > 0 &&
               (event->key() == Qt::Key_Down || event->key() == Qt::Key_Right)) {
        mark((m_marked + 1) % count);
    } else if (m_chosen < 0 && count > 0 &&
               (event->key() == Qt::Key_Up || event->key() == Qt::Key_Left)) {
        mark((m_marked + count - 1) % count);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ApprovalPanel::typed(int key, const QString &text)
{
    if (m_busy || m_chosen < 0)
        return;
    const int length = m_people[m_chosen].pinLength;
    if (key == Qt::Key_Delete)
        return clearPin();
    if (key == Qt::Key_Backspace)
        m_digits.chop(1);
    else if (m_digits.size() < length)
        m_digits += text.toLatin1().left(1);
    m_dots->setFilled(int(m_digits.size()));
    if (m_digits.size() == length)
        submit();
}

void ApprovalPanel::submit()
{
    m_busy = true;
    const Secret pin(m_digits);
    checkPin(m_desk, this, m_people[m_chosen].id, pin, [this](const Result<bool> &matched) {
        if (!matched)
            return refuse(matched.error());
        finish(*matched);
    });
}

void ApprovalPanel::finish(bool matched)
{
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call(), id = m_people[m_chosen].id, matched, what = m_what](Shop &shop) {
            return shop.users().finishApproval(call, id, matched, what);
        },
        [this](const Result<Approval> &approval) {
            if (!approval)
                return refuse(approval.error());
            clearPin();
            // Closing takes this panel away, and the repeated act may open another.
            const Approval given = *approval;
            m_desk.prompter().closePanel();
            Q_EMIT approved(given);
        });
}

void ApprovalPanel::refuse(const Error &error)
{
    m_busy = false;
    clearPin();
    m_dots->showWrong();
    m_hint->setColour(&Theme::danger);
    m_hint->setText(errorText(error));
    m_dots->setAccessibleDescription(m_hint->text());
    m_desk.soundBad();
}

void ApprovalPanel::clearPin()
{
    m_digits.fill('\0');
    m_digits.clear();
    m_dots->setFilled(0);
}

} // namespace shop

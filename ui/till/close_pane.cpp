// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/close_pane.h"

#include "core/base/amount_text.h"
#include "core/base/cash_pieces.h"
#include "ui/checkout/tender_list.h"
#include "ui/shell/commands.h"
#include "ui/shell/count_pane.h"
#include "ui/shell/desk.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/money_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"
#include "ui/widgets/step_bar.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kCountWidth = 336;
constexpr int kMostHeldNames = 4;
constexpr int kLongestCloseReason = 200;

} // namespace

ClosePane::ClosePane(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(u"closePane"_s);
    const PricingRules &rules = desk.session().profile.rules;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 12);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    m_count = new CountPane(&desk.theme(), desk.locale(), rules.currency,
                            cashPieces(rules.currency, rules.cash), this);
    m_count->setFixedWidth(desk.theme().theme().px(kCountWidth));
    connect(m_count, &CountPane::changed, this, &ClosePane::refresh);
    columns->addWidget(m_count);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(makeDifference());
    addFields(middle);
    middle->addWidget(makeLeft());
    middle->addStretch();
    middle->addWidget(makeFoot());
    columns->addLayout(middle, 1);
    layout->addLayout(columns, 1);
    setFocusProxy(m_count);
}

QWidget *ClosePane::makeHead()
{
    const ThemeHost *host = &m_desk.theme();
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(2);
    row->addLayout(layout, 1);
    m_steps = new StepBar(host, {tr("Open tickets"), tr("Count"), tr("Confirm")}, head);
    m_steps->setObjectName(u"closeSteps"_s);
    row->addWidget(m_steps);
    m_title = new PlainLabel(host, TypeRole::Heading, &Theme::text, head);
    m_title->setObjectName(u"closeTitle"_s);
    layout->addWidget(m_title);
    layout->addWidget(new PlainLabel(host, tr("Count the drawer, compare, close."), TypeRole::Small,
                                     &Theme::text2, head));
    return head;
}

QWidget *ClosePane::makeDifference()
{
    const ThemeHost *host = &m_desk.theme();
    auto *card = new Card(host, this);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 12, 1, 12);
    layout->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(18, 0, 18, 0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    m_differenceWord = new PlainLabel(host, TypeRole::Body, &Theme::text2, card);
    left->addWidget(m_differenceWord);
    m_difference = new MoneyLabel(host, TypeRole::Display, card);
    m_difference->setObjectName(u"cashDifference"_s);
    m_difference->setLeading(true);
    left->addWidget(m_difference);
    top->addLayout(left, 1);
    m_expected = new PlainLabel(host, TypeRole::Body, &Theme::text2, card);
    m_expected->setObjectName(u"cashExpected"_s);
    m_counted = new PlainLabel(host, TypeRole::Body, &Theme::text2, card);
    auto *compared = new QVBoxLayout;
    compared->setSpacing(2);
    compared->addStretch();
    for (PlainLabel *label : {m_expected, m_counted}) {
        label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        compared->addWidget(label);
    }
    compared->addStretch();
    top->addLayout(compared);
    layout->addLayout(top);
    m_tenders = new QWidget(card);
    m_tenders->setObjectName(u"tenderRows"_s);
    m_tenderRows = new QGridLayout(m_tenders);
    m_tenderRows->setContentsMargins(18, 4, 18, 0);
    m_tenderRows->setHorizontalSpacing(20);
    m_tenderRows->setVerticalSpacing(10);
    m_tenderRows->setColumnStretch(0, 1);
    layout->addWidget(m_tenders);
    return card;
}

void ClosePane::addFields(QVBoxLayout *layout)
{
    const ThemeHost *host = &m_desk.theme();
    m_held = new Banner(host, true, this);
    m_held->setObjectName(u"heldBanner"_s);
    layout->insertWidget(0, m_held);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"differenceReason"_s);
    m_reason->setMaxLength(kLongestCloseReason);
    m_reasonRow = new FieldRow(host, tr("Reason for the difference"), m_reason, this);
    connect(m_reason, &QLineEdit::textChanged, this, [this] {
        m_reasonRow->clearMessage();
        Q_EMIT changed();
    });
    m_reasonRow->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->addWidget(m_reasonRow);
    m_approval = new Banner(host, true, this);
    m_approval->setObjectName(u"approvalBanner"_s);
    layout->addWidget(m_approval);
}

QWidget *ClosePane::makeLeft()
{
    const ThemeHost *host = &m_desk.theme();
    auto *card = new Card(host, this);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(18, 12, 18, 12);
    layout->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(
        new PlainLabel(host, tr("Leave in the drawer"), TypeRole::Strong, &Theme::text, card));
    m_rest = new PlainLabel(host, TypeRole::Small, &Theme::text2, card);
    m_rest->setObjectName(u"restToSafe"_s);
    m_rest->setWordWrap(true);
    words->addWidget(m_rest);
    words->addStretch();
    layout->addLayout(words, 1);
    m_left = new QLineEdit(card);
    m_left->setObjectName(u"leftEdit"_s);
    m_left->setLayoutDirection(Qt::LeftToRight);
    m_left->setMaxLength(24);
    m_left->setFixedWidth(m_desk.theme().theme().px(150));
    connect(m_left, &QLineEdit::textEdited, this, [this] {
        m_leftTyped = true;
        refresh();
    });
    m_leftRow = new FieldRow(host, tr("Float for the next shift"), m_left, card);
    layout->addWidget(m_leftRow);
    return card;
}

QWidget *ClosePane::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *back = new Button(tr("Back"), foot);
    back->setObjectName(u"closeBackButton"_s);
    back->setKeyCap(u"Esc"_s);
    back->setSize(ButtonSize::Touch);
    connect(back, &QPushButton::clicked, this, &ClosePane::backWanted);
    layout->addWidget(back);
    m_x = new Button(tr("X report"), foot);
    m_x->setObjectName(u"closeXButton"_s);
    m_x->setIconName(u"printer"_s);
    m_x->setSize(ButtonSize::Touch);
    connect(m_x, &QPushButton::clicked, this, &ClosePane::xWanted);
    layout->addWidget(m_x);
    layout->addStretch();
    m_close = new Button(tr("Close shift"), ButtonRole::Primary, foot);
    m_close->setObjectName(u"closeShiftButton"_s);
    showKey(commandsOf(m_desk), u"shift.step"_s, m_close);
    m_close->setSize(ButtonSize::Touch);
    connect(m_close, &QPushButton::clicked, this, &ClosePane::closeWanted);
    layout->addWidget(m_close);
    return foot;
}

QString ClosePane::shown(qint64 minor) const
{
    return isolated(toText(Money(minor, m_desk.session().profile.rules.currency), m_desk.locale()));
}

void ClosePane::start(const ShiftDay &day)
{
    const bool same = m_day.open && day.open && m_day.open->id == day.open->id;
    m_day = day;
    if (!same) {
        m_leftTyped = false;
        m_reason->clear();
        m_count->clear();
    }
    m_title->setText(day.open ? tr("Close shift %1").arg(m_desk.locale().toString(day.open->number))
                              : QString());
    m_close->setLabel(m_desk.session().printer.kind == PrinterSettings::Kind::None
                          ? tr("Close shift")
                          : tr("Close and print Z"));
    m_x->setVisible(day.x || !m_desk.session().profile.blindCount);
    setConfirming(false);
    if (!same) { // somebody may be typing it otherwise
        m_reasonRow->hide();
        m_reasonRow->clearMessage();
    }
    showHeld();
    showTenders();
    refresh();
}

void ClosePane::forget()
{
    start({});
}

void ClosePane::showHeld()
{
    m_held->setVisible(!m_day.held.isEmpty());
    if (m_day.held.isEmpty())
        return;
    QStringList names;
    for (const Cart &cart : std::as_const(m_day.held).mid(0, kMostHeldNames))
        names.append(displayName(cart.name, 40));
    if (m_day.held.size() > kMostHeldNames)
        names.append(u"…"_s);
    m_held->setContent({.tone = Tone::Info,
                        .text = tr("%n ticket(s) stay open for the next shift: %1", nullptr,
                                   int(m_day.held.size()))
                                    .arg(names.join(u", "_s))});
}

// What was taken by other means than cash stands beside it; nobody counts that in the drawer.
void ClosePane::showTenders()
{
    while (QLayoutItem *item = m_tenderRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool any = m_day.x && !m_day.x->report.under(u"tender").isEmpty();
    m_tenders->setVisible(any);
    if (!any)
        return;
    const ThemeHost *host = &m_desk.theme();
    int row = 0;
    const auto add = [&](const QString &label, const QString &amount, TypeRole type) {
        m_tenderRows->addWidget(new PlainLabel(host, label, type, &Theme::text, m_tenders), row, 0);
        auto *figure = new PlainLabel(host, amount, type, &Theme::text2, m_tenders);
        figure->setAlignment(Qt::AlignTrailing);
        m_tenderRows->addWidget(figure, row++, 1);
    };
    add(tr("Taken by"), tr("Booked"), TypeRole::Caption);
    for (const ShiftFigure &figure : m_day.x->report.under(u"tender")) {
        const auto method = tenderMethodFromCode(figure.name);
        if (method && *method != TenderMethod::CashRounding)
            add(tr("%1, %2").arg(tenderName(*method), m_desk.locale().toString(figure.count)),
                shown(figure.amountMinor), TypeRole::Medium);
    }
}

Money ClosePane::counted() const
{
    return m_count->total();
}

std::optional<Money> ClosePane::difference() const
{
    if (!m_day.x)
        return std::nullopt;
    return Money(counted().minor() - m_day.x->report.cashExpected(), counted().currency());
}

void ClosePane::refresh()
{
    const auto difference = this->difference();
    m_differenceWord->setText(difference ? tr("Cash difference") : tr("Counted"));
    m_difference->setMeaning(m_differenceWord->text());
    m_difference->setAmount(toText(difference.value_or(counted()), m_desk.locale()));
    const bool off = difference && !difference->isZero() && !m_count->isEmpty();
    m_difference->setTone(off ? MoneyTone::Negative : MoneyTone::Normal);
    m_expected->setText(difference ? tr("Expected %1").arg(shown(m_day.x->report.cashExpected()))
                                   : tr("What is expected is not shown before the close."));
    m_counted->setText(difference ? tr("Counted %1").arg(shown(counted().minor())) : QString());
    if (difference)
        m_reasonRow->setVisible(off);
    showApproval();
    if (!m_leftTyped && m_day.open) {
        const qint64 left = qMin(m_day.open->openingFloat.minor(), counted().minor());
        m_left->setText(
            toText(Money(left, counted().currency()), m_desk.locale(), AmountStyle::Plain));
    }
    m_leftRow->clearMessage();
    const auto left = moneyFromText(m_left->text(), counted().currency(), m_desk.locale());
    const auto rest = left ? counted().minus(*left) : left;
    m_rest->setText(rest && !rest->isNegative() && !left->isNegative()
                        ? tr("The rest, %1, goes to the safe.").arg(shown(rest->minor()))
                        : tr("No more than was counted."));
    Q_EMIT changed();
}

void ClosePane::showApproval()
{
    const auto &staff = m_desk.session().staff;
    const Rights rights = staff ? staff->rights : Rights();
    const auto difference = this->difference();
    const qint64 off = difference && !m_count->isEmpty() ? difference->minor() : 0;
    const bool alone = rights.allows(Action::CloseShift, off);
    m_approval->setVisible(m_day.open && !alone);
    if (alone)
        return;
    const bool bounded = rights.allows(Action::CloseShift);
    m_approval->setContent(
        {.tone = Tone::Warning,
         .iconName = u"key"_s,
         .text = bounded ? tr("More than %1 off: say why, and somebody else approves.")
                               .arg(shown(rights.limitMinor(Action::CloseShift)))
                         : tr("Somebody else must approve the close.")});
}

std::optional<ShiftClosing> ClosePane::closing()
{
    m_count->finishTyping();
    if (!m_day.open)
        return std::nullopt;
    const auto left = moneyFromText(m_left->text(), counted().currency(), m_desk.locale());
    if (!left) {
        askLeft(errorText(left.error()));
        return std::nullopt;
    }
    if (left->isNegative() || left->minor() > counted().minor()) {
        askLeft(errorText({ErrorCode::InvalidArgument, u"shift.leftOutOfRange"_s, {}}));
        return std::nullopt;
    }
    const auto &staff = m_desk.session().staff;
    const bool alone =
        !difference() || (staff && staff->rights.allows(Action::CloseShift, difference()->minor()));
    if (!alone && m_reason->text().trimmed().isEmpty()) {
        askReason(errorText({ErrorCode::InvalidArgument, u"shift.reasonMissing"_s, {}}));
        return std::nullopt;
    }
    ShiftClosing closing;
    closing.shift = m_day.open->id;
    closing.count = m_count->count();
    closing.reason = m_reason->text().trimmed();
    closing.leftMinor = left->minor();
    closing.printReport = m_desk.session().printer.kind != PrinterSettings::Kind::None;
    return closing;
}

std::optional<ReportSource> ClosePane::preview() const
{
    if (!m_day.x)
        return std::nullopt;
    ReportSource source = *m_day.x;
    source.report.isZ = true;
    source.report.madeAt = m_desk.backend().clock().nowMs();
    source.report.count = m_count->count();
    source.report.counted = counted().minor();
    source.report.reason = m_reason->text().trimmed();
    const auto left = moneyFromText(m_left->text(), counted().currency(), m_desk.locale());
    source.report.left = left ? left->minor() : 0;
    return source;
}

void ClosePane::askReason(const QString &why)
{
    m_reasonRow->show();
    m_reasonRow->setMessage(FieldMessage::Error, why);
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ClosePane::askLeft(const QString &why)
{
    m_leftRow->setMessage(FieldMessage::Error, why);
    m_left->setFocus(Qt::OtherFocusReason);
}

void ClosePane::setConfirming(bool on)
{
    m_steps->setCurrent(on ? 2 : 1);
}

void ClosePane::setBusy(bool busy)
{
    m_close->setEnabled(!busy);
}

} // namespace shop

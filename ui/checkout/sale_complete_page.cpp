// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/sale_complete_page.h"

#include "core/base/amount_text.h"
#include "ui/checkout/tender_list.h"
#include "ui/print/till_paper.h"
#include "ui/shell/commands.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/even_row.h"
#include "ui/widgets/money_label.h"
#include "ui/widgets/pay_button.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"
#include "ui/widgets/tiles.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kDeafMs = 400; // the Enter that took the money may bounce
constexpr int kReturnMs = 30'000;
constexpr int kMostNotes = 5;
constexpr int kPaperWidth = 396;
constexpr int kColumnWidth = 760; // at most

struct Shown {
    ReceiptSource source;
    QString customer;
    QString email;
};

Result<Shown> readShown(Shop &shop, OrderId id)
{
    SHOP_TRY_VALUE(source, readReceipt(shop, id, 0));
    Shown shown{source, {}, {}};
    if (source.order.customer) {
        shown.customer = source.order.customer->name;
        // Somebody who has been erased since has no address.
        const auto customer =
            shop.customers().customer(shop.systemCall(), source.order.customer->id);
        shown.email = customer ? customer->values.email : QString();
    }
    return shown;
}

} // namespace

SaleCompletePage::SaleCompletePage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(u"saleCompletePage"_s);
    setAccessibleName(tr("Sale complete"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeMain(), 1);
    layout->addWidget(makePaper());
    m_return.setSingleShot(true);
    m_return.setInterval(kReturnMs);
    connect(&m_return, &QTimer::timeout, this, &SaleCompletePage::goOn);
}

QWidget *SaleCompletePage::makeMain()
{
    const ThemeHost *host = &m_desk.theme();
    auto *main = new QWidget(this);
    m_outer = new QHBoxLayout(main);
    auto *column = new QWidget(main);
    column->setMaximumWidth(m_desk.theme().theme().px(kColumnWidth));
    m_outer->addWidget(column, 100);
    m_outer->addStretch(1);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);

    layout->addLayout(makeHead(column));
    layout->addSpacing(36);
    m_heroWord = new PlainLabel(host, TypeRole::Heading, &Theme::text2, column);
    layout->addWidget(m_heroWord);
    m_hero = new MoneyLabel(host, TypeRole::Hero, column);
    m_hero->setObjectName(u"changeHero"_s);
    m_hero->setLeading(true);
    layout->addWidget(m_hero);
    m_notes = new QHBoxLayout;
    m_notes->setSpacing(8);
    layout->addLayout(m_notes);
    layout->addSpacing(36);
    m_receiptWord = new PlainLabel(host, TypeRole::Label, &Theme::text2, column);
    layout->addWidget(m_receiptWord);
    layout->addLayout(makeTiles(column));
    layout->addWidget(makeMailLine(column));
    m_said = new Banner(host, true, column);
    m_said->hide();
    layout->addWidget(m_said);
    layout->addStretch();
    layout->addLayout(makeFoot(column));
    return main;
}

QHBoxLayout *SaleCompletePage::makeFoot(QWidget *column)
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    m_next = new PayButton(&m_desk.theme(), tr("Next sale"), column);
    m_next->setObjectName(u"nextSaleButton"_s);
    m_next->setPageStep(true);
    m_next->setKeyCap(u"Enter"_s);
    m_next->setHint(u"scan"_s, tr("or just scan"));
    connect(m_next, &QAbstractButton::clicked, this, &SaleCompletePage::goOn);
    foot->addWidget(m_next, 1);
    m_refund = new Button(tr("Refund"), column);
    m_refund->setObjectName(u"refundButton"_s);
    m_refund->setIconName(u"refund"_s);
    m_refund->setFixedHeight(m_desk.theme().theme().px(measure::payPage));
    connect(m_refund, &QAbstractButton::clicked, this,
            [this] { Q_EMIT refundWanted(receiptBarcode(m_order.series, m_order.number)); });
    foot->addWidget(m_refund);
    return foot;
}

QWidget *SaleCompletePage::makeMailLine(QWidget *column)
{
    const ThemeHost *host = &m_desk.theme();
    m_mailLine = new QWidget(column);
    auto *line = new QHBoxLayout(m_mailLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_address = new QLineEdit(m_mailLine);
    m_address->setObjectName(u"receiptAddress"_s);
    m_address->setAccessibleName(tr("E-mail address for the receipt"));
    m_address->setPlaceholderText(tr("name@example.com"));
    m_address->setMaxLength(320); // RFC 5321: 64 before the "@", 255 behind it
    m_address->setMinimumHeight(host->theme().px(measure::touch));
    line->addWidget(m_address, 1);
    m_send = new Button(tr("Send"), m_mailLine);
    m_send->setObjectName(u"sendReceiptButton"_s);
    m_send->setSize(ButtonSize::Touch);
    line->addWidget(m_send);
    connect(m_address, &QLineEdit::returnPressed, this, &SaleCompletePage::mail);
    connect(m_address, &QLineEdit::textEdited, &m_return, qOverload<>(&QTimer::start));
    connect(m_send, &QAbstractButton::clicked, this, &SaleCompletePage::mail);
    return m_mailLine;
}

void SaleCompletePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool compact = window()->width() < measure::compactBelow;
    const int leading = compact ? 32 : 72;
    const int trailing = compact ? 24 : 56;
    m_outer->setContentsMargins(isRightToLeft() ? trailing : leading, 36,
                                isRightToLeft() ? leading : trailing, 32);
    const Theme &theme = m_desk.theme().theme();
    const QList<QWidget *> tiles{m_print, m_mail, m_gift, m_pdf};
    int widest = 0;
    for (const QWidget *tile : tiles)
        widest = qMax(widest, tile->sizeHint().width());
    placeEvenly(m_tiles, tiles, widest,
                qMin(theme.px(kColumnWidth), width() - theme.px(kPaperWidth) - leading - trailing));
}

QGridLayout *SaleCompletePage::makeTiles(QWidget *column)
{
    const ThemeHost *host = &m_desk.theme();
    m_tiles = new QGridLayout;
    m_tiles->setSpacing(8);
    m_print = new MethodTile(host, u"printer"_s, tr("Print"), {}, column);
    m_print->setObjectName(u"printTile"_s);
    m_mail = new MethodTile(host, u"mail"_s, tr("E-mail"), {}, column);
    m_mail->setObjectName(u"mailTile"_s);
    m_pdf = new MethodTile(host, u"file"_s, tr("PDF"), {}, column);
    m_pdf->setObjectName(u"pdfTile"_s);
    m_gift = new MethodTile(host, u"gift"_s, tr("Gift receipt"), {}, column);
    m_gift->setObjectName(u"giftTile"_s);
    m_gift->setAccessibleDescription(tr("Without prices"));
    showKey(commandsOf(m_desk), u"complete.print"_s, m_print);
    showKey(commandsOf(m_desk), u"complete.mail"_s, m_mail);
    showKey(commandsOf(m_desk), u"complete.gift"_s, m_gift);
    showKey(commandsOf(m_desk), u"complete.pdf"_s, m_pdf);
    m_print->setCheckable(false);
    m_pdf->setCheckable(false);
    connect(m_print, &QAbstractButton::clicked, this, &SaleCompletePage::print);
    connect(m_mail, &QAbstractButton::clicked, this, &SaleCompletePage::askAddress);
    connect(m_pdf, &QAbstractButton::clicked, this, &SaleCompletePage::savePdf);
    connect(m_gift, &QAbstractButton::clicked, this, &SaleCompletePage::showReceipt);
    return m_tiles;
}

QHBoxLayout *SaleCompletePage::makeHead(QWidget *column)
{
    const ThemeHost *host = &m_desk.theme();
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *sign = new IconLabel(host, u"check"_s, 20, &Theme::success, column);
    sign->setDisc(36, &Theme::successSoft);
    head->addWidget(sign);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    m_title = new PlainLabel(host, TypeRole::Title, &Theme::text, column);
    m_title->setObjectName(u"saleTitle"_s);
    m_tenders = new PlainLabel(host, TypeRole::Small, &Theme::text2, column);
    lines->addWidget(m_title);
    lines->addWidget(m_tenders);
    head->addLayout(lines, 1);
    m_saved = new Pill(host, column);
    m_saved->setFocusPolicy(Qt::NoFocus);
    head->addWidget(m_saved);
    return head;
}

QWidget *SaleCompletePage::makePaper()
{
    const ThemeHost *host = &m_desk.theme();
    auto *ground = new Ground(host, &Theme::hover, this);
    ground->setFixedWidth(m_desk.theme().theme().px(kPaperWidth));
    ground->setEdges(layoutDirection() == Qt::RightToLeft ? Qt::RightEdge : Qt::LeftEdge);
    auto *layout = new QVBoxLayout(ground);
    layout->setContentsMargins(isRightToLeft() ? 8 : 16, 16, isRightToLeft() ? 16 : 8, 0);
    auto *scroll = new QScrollArea(ground);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(false);
    scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    scroll->viewport()->setAutoFillBackground(false);
    m_paper = new TillPaper(host);
    m_paper->setAccessibleName(tr("The receipt"));
    scroll->setWidget(m_paper);
    m_paper->setAutoFillBackground(false);
    layout->addWidget(scroll);
    return ground;
}

void SaleCompletePage::showTenders(const SoldTicket &ticket)
{
    const Order &order = ticket.main();
    const bool refund = ticket.total.isNegative();
    const auto text = [this](const Money &amount) {
        return isolated(toText(amount, m_desk.locale()));
    };
    QStringList tenders;
    for (const Payment &payment : order.payments) {
        if (payment.method == TenderMethod::StoreCredit && refund)
            tenders.append(tr("store credit %1 with the code %2")
                               .arg(text(payment.amount), payment.reference));
        else if (payment.method != TenderMethod::CashRounding &&
                 payment.method != TenderMethod::Exchange)
            tenders.append(tr("%1 %2").arg(tenderName(payment.method), text(payment.amount)));
    }
    for (const Order &other : ticket.documents) {
        if (other.id != order.id)
            tenders.append(
                tr("exchanged with %1 of %2").arg(other.numberText(), text(other.total)));
    }
    m_tenders->setText(tr("%1: %2").arg(text(ticket.total), tenders.join(u", "_s)));
}

void SaleCompletePage::present(const SoldTicket &ticket)
{
    const Order &order = ticket.main();
    m_order = order;
    m_source.reset();
    m_said->hide();
    m_paper->setLines({});
    const auto text = [this](const Money &amount) {
        return isolated(toText(amount, m_desk.locale()));
    };
    const bool refund = ticket.total.isNegative();
    m_title->setText(refund ? tr("Return %1 is paid back").arg(order.numberText())
                            : tr("Sale %1 is paid").arg(order.numberText()));
    showTenders(ticket);
    const QDateTime at = m_desk.shopTime(order.placedAt);
    m_saved->setState(PillState::Ok,
                      tr("Saved %1").arg(m_desk.locale().toString(at.time(), u"HH:mm:ss"_s)));
    const Money change = order.change();
    const bool gives = !change.isZero();
    m_heroWord->setText(gives ? tr("Change to give") : refund ? tr("Given back") : tr("Paid"));
    m_hero->setMeaning(m_heroWord->text());
    m_hero->setAmount(text(gives ? change : refund ? ticket.total.negated() : ticket.total));
    suggestChange(change);
    m_receiptWord->setText(tr("Receipt"));
    m_address->clear();
    m_mail->setChecked(false);
    m_mail->setEnabled(canMail());
    m_mailLine->hide();
    m_gift->setChecked(false);
    m_gift->setEnabled(canGift());
    m_refund->setVisible(order.kind == OrderKind::Sale);
    m_print->setEnabled(m_desk.session().printer.kind != PrinterSettings::Kind::None);
    m_shownSince.restart();
    m_return.start();
    setFocus(Qt::OtherFocusReason);
    m_desk.backend().ask(
        this, Lane::Reader, [id = order.id](Shop &shop) { return readShown(shop, id); },
        [this, id = order.id](const Result<Shown> &shown) {
            if (!shown || id != m_order.id)
                return;
            m_source = shown->source;
            if (!shown->customer.isEmpty())
                m_receiptWord->setText(tr("Receipt for %1").arg(displayName(shown->customer, 80)));
            if (m_address->text().isEmpty())
                m_address->setText(shown->email);
            showReceipt();
        });
}

void SaleCompletePage::tell(Tone tone, const QString &text)
{
    m_said->setContent({.tone = tone, .text = text});
    m_said->show();
}

void SaleCompletePage::tell(const Error &error)
{
    tell(Tone::Danger, errorText(error));
}

// The notes and coins that make up the change, largest first.
void SaleCompletePage::suggestChange(const Money &change)
{
    for (QWidget *widget : std::as_const(m_noteWidgets))
        widget->deleteLater();
    m_noteWidgets.clear();
    while (QLayoutItem *item = m_notes->takeAt(0))
        delete item;
    if (!change.isPositive())
        return;
    const ThemeHost *host = &m_desk.theme();
    auto *word = new IconLabel(host, u"coins"_s, 18, &Theme::text2, this);
    word->setText(tr("Suggested:"));
    m_notes->addWidget(word);
    m_noteWidgets.append(word);
    qint64 rest = change.minor();
    const QList<qint64> notes = cashNotes(change.currency());
    int shown = 0;
    for (auto note = notes.crbegin(); note != notes.crend() && shown < kMostNotes; ++note) {
        const qint64 count = rest / *note;
        if (count == 0)
            continue;
        rest -= count * *note;
        ++shown;
        auto *badge = new Badge(
            host,
            tr("%1 × %2").arg(count).arg(toText(Money(*note, change.currency()), m_desk.locale())),
            Tone::Outline, this);
        badge->setLarge(true);
        m_notes->addWidget(badge);
        m_noteWidgets.append(badge);
    }
    if (rest > 0) {
        auto *coins = new Badge(
            host, tr("%1 in coins").arg(toText(Money(rest, change.currency()), m_desk.locale())),
            Tone::Outline, this);
        coins->setLarge(true);
        m_notes->addWidget(coins);
        m_noteWidgets.append(coins);
    }
    m_notes->addStretch();
}

void SaleCompletePage::goOn()
{
    m_return.stop();
    if (isVisible())
        Q_EMIT next();
}

void SaleCompletePage::goOnByKey()
{
    if (m_shownSince.elapsed() >= kDeafMs)
        goOn();
}

bool SaleCompletePage::pressed(QKeyEvent &event)
{
    const bool isWriting = m_address->hasFocus();
    if (isWriting && event.key() == Qt::Key_Escape) {
        m_mail->setChecked(false);
        askAddress(false);
        return true;
    }
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    if (!isWriting)
        goOnByKey();
    return true;
}

} // namespace shop

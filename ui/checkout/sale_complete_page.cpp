// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/sale_complete_page.h"

#include "core/base/amount_text.h"
#include "ui/checkout/tender_list.h"
#include "ui/print/receipt_picture.h"
#include "ui/print/till_paper.h"
#include "ui/shell/commands.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/money_label.h"
#include "ui/widgets/pay_button.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"
#include "ui/widgets/tiles.h"

#include <QDir>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kDeafMs = 400; // the Enter that took the money may bounce
constexpr int kReturnMs = 30'000;
constexpr int kMostNotes = 5;

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
    column->setMaximumWidth(m_desk.theme().theme().px(760));
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
    layout->addWidget(new PlainLabel(host, tr("Receipt"), TypeRole::Label, &Theme::text2, column));
    layout->addLayout(makeTiles(column));
    m_said = new Banner(host, true, column);
    m_said->hide();
    layout->addWidget(m_said);
    layout->addStretch();
    m_next = new PayButton(host, tr("Next sale"), column);
    m_next->setObjectName(u"nextSaleButton"_s);
    m_next->setPageStep(true);
    m_next->setKeyCap(u"Enter"_s);
    m_next->setHint(u"scan"_s, tr("or just scan"));
    connect(m_next, &QAbstractButton::clicked, this, &SaleCompletePage::goOn);
    layout->addWidget(m_next);
    return main;
}

void SaleCompletePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool compact = window()->width() < measure::compactBelow;
    const int leading = compact ? 32 : 72;
    const int trailing = compact ? 24 : 56;
    m_outer->setContentsMargins(isRightToLeft() ? trailing : leading, 36,
                                isRightToLeft() ? leading : trailing, 32);
}

QHBoxLayout *SaleCompletePage::makeTiles(QWidget *column)
{
    const ThemeHost *host = &m_desk.theme();
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(8);
    m_print = new MethodTile(host, u"printer"_s, tr("Print"), {}, column);
    m_print->setObjectName(u"printTile"_s);
    m_pdf = new MethodTile(host, u"file"_s, tr("PDF"), {}, column);
    m_pdf->setObjectName(u"pdfTile"_s);
    m_gift = new MethodTile(host, u"gift"_s, tr("Gift receipt"), {}, column);
    m_gift->setObjectName(u"giftTile"_s);
    m_gift->setAccessibleDescription(tr("Without prices"));
    showKey(commandsOf(m_desk), u"complete.print"_s, m_print);
    showKey(commandsOf(m_desk), u"complete.pdf"_s, m_pdf);
    showKey(commandsOf(m_desk), u"complete.gift"_s, m_gift);
    for (MethodTile *tile : {m_print, m_pdf, m_gift})
        tiles->addWidget(tile);
    m_print->setCheckable(false);
    m_pdf->setCheckable(false);
    connect(m_print, &QAbstractButton::clicked, this, &SaleCompletePage::print);
    connect(m_pdf, &QAbstractButton::clicked, this, &SaleCompletePage::savePdf);
    connect(m_gift, &QAbstractButton::clicked, this, &SaleCompletePage::showReceipt);
    return tiles;
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
    ground->setFixedWidth(396);
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
    const QDateTime at = m_desk.shopTime(order.placedAt);
    m_saved->setState(PillState::Ok,
                      tr("Saved %1").arg(m_desk.locale().toString(at.time(), u"HH:mm:ss"_s)));
    const Money change = order.change();
    const bool gives = !change.isZero();
    m_heroWord->setText(gives ? tr("Change to give") : refund ? tr("Given back") : tr("Paid"));
    m_hero->setMeaning(m_heroWord->text());
    m_hero->setAmount(text(gives ? change : refund ? ticket.total.negated() : ticket.total));
    suggestChange(change);
    m_gift->setChecked(false);
    m_gift->setEnabled(canGift());
    m_print->setEnabled(m_desk.session().printer.kind != PrinterSettings::Kind::None);
    m_shownSince.restart();
    m_return.start();
    setFocus(Qt::OtherFocusReason);
    m_desk.backend().ask(
        this, Lane::Reader, [id = order.id](Shop &shop) { return readReceipt(shop, id, 0); },
        [this, id = order.id](const Result<ReceiptSource> &source) {
            if (!source || id != m_order.id)
                return;
            m_source = *source;
            showReceipt();
        });
}

void SaleCompletePage::showReceipt()
{
    m_return.start();
    if (!m_source)
        return;
    m_source->facts.gift = m_gift->isChecked();
    const int columns = m_desk.session().printer.columns;
    const ReceiptFacts &facts = m_source->facts;
    m_paper->setColumns(columns);
    m_paper->setLines(
        receiptLines(m_source->order, facts, receiptLanguage(facts.profile, u":/i18n"_s), columns));
    m_paper->resize(m_paper->sizeHint());
}

bool SaleCompletePage::canGift() const
{
    return m_order.kind == OrderKind::Sale || m_order.kind == OrderKind::Training;
}

void SaleCompletePage::toggleGift()
{
    if (m_gift->isEnabled())
        m_gift->click();
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

// The first print came with the sale: this one is a copy, marked and counted. A gift receipt is no copy
// of anything.
void SaleCompletePage::print()
{
    if (!m_print->isEnabled())
        return;
    m_return.start();
    m_desk.backend().ask(
        this, Lane::Counter,
        [order = m_order, gift = m_gift->isChecked(),
         id = m_desk.backend().ids().mint<PrintJobId>(),
         now = m_desk.backend().clock().nowMs()](Shop &shop) -> Result<int> {
            PrintJob job;
            job.id = id;
            job.atRegister = order.atRegister;
            job.kind = gift ? u"gift-receipt"_s : u"receipt"_s;
            job.document = order.id.bytes();
            job.createdAt = now;
            if (!gift) {
                SHOP_TRY_VALUE(copies, shop.spool().copies(order.id.bytes()));
                job.copyNumber = copies;
            }
            SHOP_TRY(shop.spool().add(job));
            return job.copyNumber;
        },
        [this, gift = m_gift->isChecked()](const Result<int> &copy) {
            if (!copy)
                return tell(copy.error());
            tell(Tone::Info, gift         ? tr("The gift receipt is on its way to the printer.")
                             : *copy == 0 ? tr("The receipt is on its way to the printer.")
                                          : tr("Copy %1 is on its way to the printer.").arg(*copy));
        });
}

void SaleCompletePage::savePdf()
{
    if (!m_source)
        return;
    m_return.start();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = m_source->facts.gift ? tr("Gift receipt %1.pdf") : tr("Receipt %1.pdf");
    const QString path = QDir(folder).filePath(name.arg(m_order.numberText()));
    m_desk.backend().compute(
        this,
        [source = *m_source, folder, path]() -> Result<QString> {
            QDir().mkpath(folder); // a fresh account has none; writing says what is wrong
            const ReceiptLanguage language = receiptLanguage(source.facts.profile, u":/i18n"_s);
            const ReceiptPaper paper{42, language.isRightToLeft()};
            SHOP_TRY(writeReceiptPdf(
                path, receiptLines(source.order, source.facts, language, paper.columns), paper,
                source.order.numberText()));
            return path;
        },
        [this](const Result<QString> &written) {
            if (written)
                tell(Tone::Success, tr("Saved as %1").arg(displayName(*written)));
            else
                tell(written.error());
        });
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
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    goOnByKey();
    return true;
}

} // namespace shop

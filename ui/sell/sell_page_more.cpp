// SPDX-License-Identifier: GPL-3.0-or-later
// What Sell does beyond scanning: prices and notes of lines, customers, returns, voids, undo.
#include "core/base/amount_text.h"
#include "core/till/vouchers.h"
#include "ui/sell/entry_panel.h"
#include "ui/sell/return_panel.h"
#include "ui/sell/sell_page.h"
#include "ui/sell/ticket_desk.h"
#include "ui/sell/ticket_pane.h"
#include "ui/shell/commands.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kLongestNote = 1000;
constexpr int kNewestLooked = 12;
constexpr int kMostOffers = 3; // receipts for a return

} // namespace

void SellPage::askGiftCard(const ProductSummary &product, const UnitPrice &amount)
{
    desk().prompter().showPanel(new EntryPanel(
        desk(), {tr("Gift card of %1").arg(isolated(toText(amount, desk().locale()))),
                 tr("Scan the card, or type its code."),
                 tr("Code"),
                 {},
                 tr("Add"),
                 [](const QString &text) {
                     const auto key = voucherKey(text);
                     return key ? QString() : errorText(key.error());
                 },
                 [this, product, amount](const QString &text) {
                     m_tickets->addGiftCard(product, amount, text);
                 },
                 true}));
}

void SellPage::openPrice(const CartLine &line)
{
    const auto read = [this, currency = line.unitPrice.currency()](const QString &text) {
        return unitPriceFromText(text, currency, desk().locale());
    };
    desk().prompter().showPanel(new EntryPanel(
        desk(), {tr("Price of %1").arg(displayName(line.name, 60)),
                 tr("On this ticket only. Empty: the price of the catalogue."), tr("New price"),
                 toText(line.unitPrice, desk().locale(), AmountStyle::Plain), tr("Change"),
                 [read](const QString &text) {
                     const auto price = read(text);
                     return text.isEmpty() || price ? QString() : errorText(price.error());
                 },
                 [this, read, id = line.id](const QString &text) {
                     const auto price = read(text);
                     m_tickets->setPrice(id, text.isEmpty() || !price ? std::optional<UnitPrice>()
                                                                      : *price);
                 }}));
}

void SellPage::openNote(const CartLine &line)
{
    desk().prompter().showPanel(new EntryPanel(
        desk(),
        {tr("Note on %1").arg(displayName(line.name, 60)), tr("It is printed below the line."),
         tr("Note"), line.note, tr("Take"), [](const QString &) { return QString(); },
         [this, id = line.id](const QString &text) { m_tickets->setLineNote(id, text); }, false,
         kLongestNote}));
}

void SellPage::openSaleNote()
{
    if (m_tickets->isEmpty())
        return;
    desk().prompter().showPanel(
        new EntryPanel(desk(), {tr("Note on the sale"),
                                {},
                                tr("Note"),
                                m_tickets->current().note,
                                tr("Take"),
                                [](const QString &) { return QString(); },
                                [this](const QString &text) { m_tickets->setNote(text); },
                                false,
                                kLongestNote}));
}

// The receipt lies on the counter, or it is one of the last.
void SellPage::openReturn()
{
    if (!canSell())
        return;
    auto *panel = new EntryPanel(
        desk(), {tr("Return"),
                 tr("Scan the barcode of the receipt, or type its number."),
                 tr("Receipt"),
                 {},
                 tr("Show"),
                 [](const QString &text) {
                     return text.isEmpty() ? tr("Scan or type the receipt.") : QString();
                 },
                 [this](const QString &text) { showReturn(text); },
                 true});
    desk().prompter().showPanel(panel);
    desk().backend().ask(
        panel, Lane::Counter,
        [call = desk().call(), at = desk().session().atRegister.id](Shop &shop) {
            return shop.orders().newest(call, at, kNewestLooked);
        },
        [this, panel](const Result<QList<OrderSummary>> &newest) {
            offerReceipts(newest.valueOr({}), panel);
        });
}

void SellPage::offerReceipts(const QList<OrderSummary> &newest, EntryPanel *panel)
{
    int offered = 0;
    for (const OrderSummary &order : newest) {
        if (order.kind != OrderKind::Sale || order.numberText.isEmpty() || offered == kMostOffers)
            continue;
        ++offered;
        const QString time =
            desk().locale().toString(desk().shopTime(order.placedAt).time(), QLocale::ShortFormat);
        panel->addOffer(tr("%1, %2, %3")
                            .arg(isolated(order.numberText), isolated(time),
                                 isolated(toText(order.total, desk().locale()))),
                        order.numberText);
    }
}

void SellPage::showReturn(const QString &receipt)
{
    if (!canSell())
        return;
    desk().backend().ask(
        this, Lane::Counter,
        [call = desk().call(), at = desk().session().atRegister.id, receipt,
         ticket = m_tickets->current()](Shop &shop) {
            return readReturnable(shop, call, at, receipt, ticket);
        },
        [this](const Result<ReturnableReceipt> &found) {
            if (!found) {
                desk().soundBad();
                return desk().toast(errorText(found.error()));
            }
            auto *panel = new ReturnPanel(desk(), *m_tickets, *found);
            connect(panel, &ReturnPanel::added, this, [this](bool payNow) {
                m_scanning = nullptr;
                if (payNow)
                    pay();
            });
            showScanning(panel, [panel](const QString &code) { panel->scanned(code); });
        });
}

void SellPage::openVoid()
{
    desk().prompter().showPanel(new EntryPanel(
        desk(), {tr("Void the last receipt"),
                 tr("Goods and money go back the way they came. This cannot be undone."),
                 tr("Reason"),
                 {},
                 tr("Void"),
                 [](const QString &text) { return text.isEmpty() ? tr("Write why.") : QString(); },
                 [this](const QString &reason) { voidLast(reason); },
                 false,
                 200}));
}

void SellPage::voidLast(const QString &reason)
{
    if (!canSell())
        return;
    VoidRequest request;
    request.id = desk().backend().ids().mint<OrderId>();
    request.atRegister = desk().session().atRegister.id;
    request.shift = desk().session().shift->id;
    request.reason = reason;
    request.printReceipt = desk().session().printer.kind != PrinterSettings::Kind::None;
    annul(request, desk().call());
}

void SellPage::annul(const VoidRequest &wanted, const Call &call)
{
    desk().backend().ask(
        this, Lane::Counter,
        [call, wanted](Shop &shop) -> Result<SoldTicket> {
            SHOP_TRY_VALUE(newest, shop.orders().newest(call, wanted.atRegister, 1));
            if (newest.isEmpty())
                return Error{ErrorCode::NotFound, u"order.notFound"_s, {}};
            VoidRequest request = wanted;
            request.document = newest.first().id;
            return shop.counterSales().annul(call, request);
        },
        [this, wanted, call](const Result<SoldTicket> &ticket) {
            if (!ticket) {
                const auto repeat = [this, wanted](const Call &approved) {
                    annul(wanted, approved);
                };
                if (desk().askApproval(ticket.error(), call, repeat))
                    return;
                desk().soundBad();
                return desk().toast(errorText(ticket.error()));
            }
            backToSelling();
            desk().toast(tr("Voided by %1. Give back %2.")
                             .arg(ticket->main().numberText(),
                                  isolated(toText(ticket->total.negated(), desk().locale()))));
        });
}

QString SellPage::withKey(const QString &label, const QString &command)
{
    return label + u'\t' + commandsOf(desk()).keyText(command);
}

void SellPage::openMore(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"moreMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const CartLine *line = m_ticket->selectedLine();
    const bool any = !m_tickets->isEmpty();
    const auto add = [&](const QString &label, bool enabled, auto work) {
        QAction *action = menu->addAction(label, this, work);
        action->setEnabled(enabled);
    };
    add(withKey(tr("&Undo"), u"sell.undo"_s), !m_tickets->current().id.isNull(),
        [this] { m_tickets->undo(); });
    const CartLine chosen = line ? *line : CartLine();
    add(tr("&Price of the line"), line, [this, chosen] { openPrice(chosen); });
    add(withKey(tr("&Why this price"), u"sell.trace"_s), line, [this] { openTrace(); });
    add(tr("&Note on the line"), line, [this, chosen] { openNote(chosen); });
    add(tr("Note on the &sale"), any, [this] { openSaleNote(); });
    addCouponActions(menu);
    menu->addSeparator();
    add(withKey(tr("Price &check"), u"sell.priceCheck"_s), true, [this] { openPriceCheck(); });
    menu->addSeparator();
    add(withKey(tr("Custo&mer"), u"sell.customer"_s), true, [this] { openCustomer(); });
    add(withKey(tr("Order for &delivery or collection"), u"sell.delivery"_s), any,
        [this] { openDelivery(); });
    add(tr("Payment on &account"), m_tickets->current().customer.has_value(),
        [this] { openAccountPayment(); });
    menu->addSeparator();
    add(withKey(tr("&Return"), u"sell.return"_s), true, [this] { openReturn(); });
    add(withKey(tr("&Empties"), u"sell.empties"_s), true, [this] { openEmpties(); });
    add(withKey(tr("Correct a wrong &tender"), u"sell.correct"_s), true,
        [this] { openCorrection(); });
    add(withKey(tr("&Void the last receipt"), u"sell.void"_s), true, [this] { openVoid(); });
    menu->addSeparator();
    QAction *training = menu->addAction(withKey(tr("Trainin&g"), u"sell.training"_s), this,
                                        [this] { toggleTraining(); });
    training->setCheckable(true);
    training->setChecked(desk().session().training);
    add(tr("Store&front for customers"), true, [this] { Q_EMIT storefrontWanted(); });
    menu->popup(at);
}

void SellPage::tellUndone(const Cart &before, const Cart &after)
{
    for (const CartLine &line : after.lines) {
        if (!before.line(line.id))
            return desk().toast(tr("%1 is back").arg(displayName(line.name, 60)));
    }
    for (const CartLine &line : before.lines) {
        if (!after.line(line.id))
            return desk().toast(tr("%1 is off the ticket").arg(displayName(line.name, 60)));
    }
    desk().toast(tr("The last change is undone"));
}

} // namespace shop

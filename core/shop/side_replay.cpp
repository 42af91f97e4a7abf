// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/side_replay.h"

#include "core/orders/delivery_json.h"
#include "core/orders/order_json.h"
#include "core/shop/invoice_desk.h"
#include "core/till/sql_counter_sales.h"
#include "core/till/sql_delivery_desk.h"
#include "core/till/sql_till.h"

#include <QSet>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// What a row does besides standing in the journal.
enum class Effect {
    None,
    Document,
    TenderCorrected,
    ShiftOpened,
    ShiftClosed,
    CashMoved,
    HandedOver,
    OrderChanged,
    Settings,
    Invoiced,
    Unknown
};

Effect effectOf(const JournalRow &row)
{
    for (const JournalKind kind :
         {JournalKind::Sale, JournalKind::Return, JournalKind::Void, JournalKind::AccountPayment,
          JournalKind::Training, JournalKind::Adjustment, JournalKind::StockWriteOff}) {
        if (row.kind == journalKindCode(kind))
            return Effect::Document;
    }
    if (row.kind == journalKindCode(JournalKind::TenderCorrected))
        return Effect::TenderCorrected;
    if (row.kind == journalKindCode(JournalKind::ShiftOpened))
        return Effect::ShiftOpened;
    if (row.kind == journalKindCode(JournalKind::ShiftClosed))
        return Effect::ShiftClosed;
    if (row.kind == journalKindCode(JournalKind::Handover))
        return Effect::HandedOver;
    if (row.kind == journalKindCode(JournalKind::OrderChanged) &&
        tellsOfInvoice(Json::parse(row.body).valueOr(Json())))
        return Effect::Invoiced;
    if (row.kind == journalKindCode(JournalKind::OrderPlaced) ||
        row.kind == journalKindCode(JournalKind::OrderChanged))
        return Effect::OrderChanged;
    if (row.kind == journalKindCode(JournalKind::SettingsChanged))
        return Effect::Settings;
    for (const JournalKind kind :
         {JournalKind::CashIn, JournalKind::CashOut, JournalKind::CashDrop, JournalKind::NoSale}) {
        if (row.kind == journalKindCode(kind))
            return Effect::CashMoved;
    }
    for (const JournalKind kind :
         {JournalKind::SignIn, JournalKind::PriceOverride, JournalKind::Discount,
          JournalKind::LineRemoved, JournalKind::AgeCheck, JournalKind::Reprint,
          JournalKind::Approval, JournalKind::ClockWentBack, JournalKind::PaymentFinding}) {
        if (row.kind == journalKindCode(kind))
            return Effect::None;
    }
    return Effect::Unknown;
}

QByteArray textOf(const Json &body, QStringView member)
{
    const Json *value = body.member(member);
    return value && value->string() ? value->string()->toLatin1() : QByteArray();
}

class Replay final
{
public:
    Replay(const Call &call, Journal &journal, SqlTill &till, SqlCounterSales &sales,
           SqlDeliveryDesk &deliveries, const std::function<Done(const SideEntry &)> &others)
        : m_call(call),
          m_journal(journal),
          m_till(till),
          m_sales(sales),
          m_deliveries(deliveries),
          m_others(others)
    {}

    Done add(const SideEntry &entry)
    {
        const JournalRow &row = entry.row;
        m_done.lastKnown.insert(row.registerId, row);
        if (m_stopped.contains(row.registerId))
            return {};
        SHOP_TRY_VALUE(head, m_journal.head(row.registerId));
        const bool isOlder = row.generation < head.generation ||
                             (row.generation == head.generation && row.seq <= head.seq);
        if (isOlder)
            return {};
        const bool follows =
            row.generation == head.generation && row.seq == head.seq + 1 && row.prev == head.hash;
        if (!follows || effectOf(row) == Effect::Unknown || !isWhole(entry)) {
            stop(row);
            return {};
        }
        SHOP_TRY(m_journal.appendAgain(row));
        SHOP_TRY(repeat(entry));
        m_done.rows += 1;
        return {};
    }

    const SideReplay &done() const { return m_done; }

private:
    void stop(const JournalRow &row)
    {
        m_stopped.insert(row.registerId);
        m_done.notReplayed.append(u"register %1: rows from %2 on (%3)"_s.arg(
            row.registerId.toString(), QString::number(row.seq), row.kind));
    }

    // Whether the document is the one its row was made of.
    static bool isWhole(const SideEntry &entry)
    {
        if (effectOf(entry.row) == Effect::Invoiced) {
            const auto invoice = invoiceFromJson(entry.document);
            const auto digest =
                invoice ? invoiceDigest(*invoice) : Result<QByteArray>(invoice.error());
            const Json told = Json::parse(entry.row.body).valueOr(Json());
            return digest && *digest == textOf(told, u"digest") &&
                   invoice->id.bytes() == entry.row.document;
        }
        if (effectOf(entry.row) == Effect::OrderChanged) {
            const auto change = deliveryChangeFromJson(entry.document);
            const auto digest =
                change ? deliveryDigest(change->order) : Result<QByteArray>(change.error());
            const Json told = Json::parse(entry.row.body).valueOr(Json());
            return digest && *digest == textOf(told, u"digest") &&
                   change->order.agreed.id.bytes() == entry.row.document;
        }
        if (effectOf(entry.row) != Effect::Document || entry.row.document.isEmpty())
            return true;
        const auto order = documentOf(entry);
        const Json body = Json::parse(entry.row.body).valueOr(Json());
        const auto text = order ? orderText(*order) : Result<OrderText>(order.error());
        return text && text->digest() == textOf(body, u"digest") &&
               order->id.bytes() == entry.row.document;
    }

    static Result<Order> documentOf(const SideEntry &entry)
    {
        SHOP_TRY_VALUE(json, Json::parse(entry.document));
        SHOP_TRY_VALUE(order, orderFromJson(json));
        order.journalHead =
            JournalHead{entry.row.generation, entry.row.seq, entry.row.hash}.toText();
        return order;
    }

    Done repeat(const SideEntry &entry)
    {
        switch (effectOf(entry.row)) {
        case Effect::Document: {
            if (entry.row.document.isEmpty())
                return {};
            SHOP_TRY_VALUE(order, documentOf(entry));
            const Json body = Json::parse(entry.row.body).valueOr(Json());
            return m_sales.storeAgain(m_call, order, QByteArray::fromHex(textOf(body, u"request")));
        }
        case Effect::TenderCorrected:
            return m_sales.correctAgain(m_call, entry.row);
        case Effect::ShiftOpened:
            return m_till.openAgain(entry.row);
        case Effect::ShiftClosed:
            return m_till.closeAgain(entry.row, entry.document);
        case Effect::CashMoved:
            return m_till.moveAgain(entry.row, entry.document);
        case Effect::HandedOver:
            return m_till.handOverAgain(entry.row, entry.document);
        case Effect::OrderChanged:
            return m_deliveries.changeAgain(m_call, entry.row, entry.document);
        case Effect::Settings:
        case Effect::Invoiced:
            return m_others(entry);
        case Effect::None:
        case Effect::Unknown:
            break;
        }
        return {};
    }

    const Call &m_call;
    Journal &m_journal;
    SqlTill &m_till;
    SqlCounterSales &m_sales;
    SqlDeliveryDesk &m_deliveries;
    const std::function<Done(const SideEntry &)> &m_others;
    QSet<RegisterId> m_stopped;
    SideReplay m_done;
};

} // namespace

Result<SideReplay> replaySideJournal(const Call &call, const QList<SideEntry> &entries,
                                     Journal &journal, SqlTill &till, SqlCounterSales &sales,
                                     SqlDeliveryDesk &deliveries,
                                     const std::function<Done(const SideEntry &)> &others)
{
    Replay replay(call, journal, till, sales, deliveries, others);
    for (const SideEntry &entry : entries)
        SHOP_TRY(replay.add(entry));
    return replay.done();
}

} // namespace shop

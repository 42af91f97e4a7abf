// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/document_check.h"

#include "core/orders/order_json.h"
#include "core/products/sql_products.h"
#include "core/till/document_effects.h"
#include "core/till/sql_till.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxProblems = 100;

bool isDocumentKind(const QString &kind)
{
    for (const JournalKind each :
         {JournalKind::Sale, JournalKind::Return, JournalKind::Void, JournalKind::AccountPayment,
          JournalKind::Training, JournalKind::Adjustment, JournalKind::StockWriteOff}) {
        if (journalKindCode(each) == kind)
            return true;
    }
    return false;
}

bool isShiftKind(const QString &kind)
{
    return kind == journalKindCode(JournalKind::ShiftOpened) ||
           kind == journalKindCode(JournalKind::ShiftClosed);
}

bool holds(const Json &body, QStringView member, const QByteArray &text)
{
    const Json *value = body.member(member);
    return value && value->string() && value->string()->toLatin1() == text;
}

// The first of "SEQ:HASH"; 0 for any other text.
qint64 seqOf(const QString &head)
{
    return head.section(u':', 0, 0).toLongLong();
}

QString nameOf(const Order &order)
{
    return order.number > 0 ? order.numberText() : order.id.toString();
}

bool isAsBooked(const StockMovement &expected, const Order &order, const BookedMovement &booked)
{
    return booked.product == expected.product && booked.change == expected.change.thousandths() &&
           booked.reason == stockReasonCode(expected.reason) &&
           booked.document == expected.document && booked.note == expected.note &&
           booked.author == order.staff && booked.atRegister == order.atRegister &&
           booked.at == order.placedAt;
}

} // namespace

void DocumentCheck::problem(const QString &text)
{
    if (m_problems.size() < kMaxProblems)
        m_problems.append(text);
}

void DocumentCheck::addDocument(const Order &order)
{
    m_documents.push_back(order.id);
    if (m_asked)
        m_asked = compare(order, nameOf(order));
}

Done DocumentCheck::compare(const Order &order, const QString &name)
{
    SHOP_TRY(compareMovements(order, name));
    SHOP_TRY_VALUE(row,
                   m_journal.row(order.atRegister, order.generation, seqOf(order.journalHead)));
    if (!row || row->document != order.id.bytes()) {
        problem(u"orders: %1: has no row in the journal"_s.arg(name));
        return {};
    }
    if (JournalHead{row->generation, row->seq, row->hash}.toText() != order.journalHead)
        problem(u"orders: %1: names another hash than its row in the journal"_s.arg(name));
    const Json body = Json::parse(row->body).valueOr(Json());
    const auto text = orderText(order);
    if (!text || !holds(body, u"digest", text->digest()))
        problem(u"orders: %1: is not the document of its row in the journal"_s.arg(name));
    return compareRequest(order, body, name);
}

Done DocumentCheck::compareRequest(const Order &order, const Json &body, const QString &name)
{
    SHOP_TRY_VALUE(request, m_till.saleRequest(order.id));
    if (!request || !holds(body, u"request", request->toHex()))
        problem(u"till: %1: the request noted is not that of the journal"_s.arg(name));
    return {};
}

Done DocumentCheck::compareMovements(const Order &order, const QString &name)
{
    SHOP_TRY_VALUE(booked, m_products.movementsOf(order.id.bytes()));
    const QList<StockMovement> expected = stockMovements(order);
    for (const BookedMovement &each : std::as_const(booked)) {
        const auto match =
            std::find_if(expected.begin(), expected.end(),
                         [&](const StockMovement &movement) { return movement.key == each.key; });
        if (match == expected.end() || !isAsBooked(*match, order, each))
            problem(u"products: movement %1 is not what %2 moved"_s.arg(each.key, name));
    }
    for (const StockMovement &movement : expected) {
        const bool isBooked =
            std::any_of(booked.begin(), booked.end(),
                        [&](const BookedMovement &each) { return each.key == movement.key; });
        if (isBooked)
            continue;
        SHOP_TRY_VALUE(keepsStock, m_products.keepsStock(movement.product));
        if (keepsStock)
            problem(u"products: movement %1 of %2 is missing"_s.arg(movement.key, name));
    }
    return {};
}

void DocumentCheck::addRow(const JournalRow &row)
{
    if (isShiftKind(row.kind))
        m_shiftRows.append(row);
    if (row.kind == journalKindCode(JournalKind::TenderCorrected)) {
        if (const auto correction = correctionOf(row))
            m_corrections.append(*correction);
    }
    if (!isDocumentKind(row.kind) || row.document.isEmpty())
        return;
    if (!m_sorted) {
        std::sort(m_documents.begin(), m_documents.end());
        m_sorted = true;
    }
    const auto id = OrderId::fromBytes(row.document);
    if (!id || !std::binary_search(m_documents.begin(), m_documents.end(), *id))
        problem(u"orders: the document of row %1 of the journal is missing"_s.arg(row.seq));
}

void DocumentCheck::compareCorrections(const QList<TenderCorrection> &stored)
{
    for (const TenderCorrection &correction : stored) {
        if (!m_corrections.removeOne(correction))
            problem(u"orders: correction %1 is not that of the journal"_s.arg(
                correction.id.toString()));
    }
    for (const TenderCorrection &correction : std::as_const(m_corrections))
        problem(u"orders: correction %1 of the journal is missing or changed"_s.arg(
            correction.id.toString()));
}

Result<QStringList> DocumentCheck::finish(const QList<ChainHead> &chains,
                                          const QList<TenderCorrection> &corrections)
{
    SHOP_TRY(m_asked);
    compareCorrections(corrections);
    SHOP_TRY_VALUE(shifts, m_till.compareShifts(m_shiftRows, chains));
    for (const QString &text : std::as_const(shifts))
        problem(text);
    SHOP_TRY_VALUE(requests, m_till.countSaleRequests());
    if (requests != qint64(m_documents.size()))
        problem(u"till: %1 requests are noted for %2 documents"_s.arg(requests).arg(
            m_documents.size()));
    return m_problems;
}

} // namespace shop

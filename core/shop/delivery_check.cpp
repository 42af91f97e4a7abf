// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/delivery_check.h"

#include "core/base/json_members.h"
#include "core/orders/delivery_json.h"
#include "core/orders/sql_deliveries.h"
#include "core/products/sql_products.h"
#include "core/products/sql_reservations.h"
#include "core/shop/invoice_desk.h"
#include "core/till/delivery_effects.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxProblems = 100;

} // namespace

void DeliveryCheck::problem(const QString &text)
{
    if (m_problems.size() < kMaxProblems)
        m_problems.append(u"orders: "_s + text);
}

void DeliveryCheck::addRow(const JournalRow &row)
{
    if (row.kind != journalKindCode(JournalKind::OrderPlaced) &&
        row.kind != journalKindCode(JournalKind::OrderChanged))
        return;
    const Json body = Json::parse(row.body).valueOr(Json());
    const JsonMembers members(body);
    if (tellsOfInvoice(body)) {
        m_papers.insert(row.document, members.text(u"digest").toLatin1());
        return;
    }
    Told &told = m_told[OrderId::fromBytes(row.document).value_or(OrderId())];
    if (row.kind == journalKindCode(JournalKind::OrderPlaced))
        told.request = QByteArray::fromHex(members.text(u"request").toLatin1());
    if (const qint64 version = members.numberOr0(u"version"); version > told.version) {
        told.version = version;
        told.digest = members.text(u"digest").toLatin1();
    }
}

Done DeliveryCheck::compare(const DeliveryOrder &order)
{
    const Told told = m_told.take(order.agreed.id);
    SHOP_TRY_VALUE(digest, deliveryDigest(order));
    SHOP_TRY_VALUE(request, m_deliveries.placedBy(order.agreed.id));
    if (told.version != order.version || told.digest != digest || told.request != request)
        problem(u"%1 is not the order of its row in the journal"_s.arg(order.agreed.numberText()));
    return compareStock(order);
}

Done DeliveryCheck::compareStock(const DeliveryOrder &order)
{
    SHOP_TRY_VALUE(steps, m_deliveries.steps({}, order.agreed.id));
    SHOP_TRY_VALUE(held, m_reservations.reservationsOf(order.agreed.id));
    const auto stands = stockOf(steps);
    const QList<StockOrderLine> lines = stockLines(order.agreed);
    for (const Reservation &each : std::as_const(held)) {
        const auto line = std::find_if(lines.cbegin(), lines.cend(), [&](const auto &ordered) {
            return ordered.line == each.line;
        });
        const bool right = line == lines.cend()
                               ? each.state == StockStep::Release
                               : each.state == stands && each.product == line->product &&
                                     each.quantity == line->quantity;
        if (!right)
            problem(u"%1 holds other goods than it says"_s.arg(order.agreed.numberText()));
    }
    for (const StockOrderLine &line : lines) {
        const bool isHeld = std::any_of(held.cbegin(), held.cend(),
                                        [&](const auto &each) { return each.line == line.line; });
        SHOP_TRY_VALUE(keepsStock, m_products.keepsStock(line.product));
        if (stands && keepsStock && !isHeld)
            problem(u"%1 does not hold what it says"_s.arg(order.agreed.numberText()));
    }
    return {};
}

// Something stands there that nobody wrote so, unlike a disk that does not answer.
static bool isOfTheRow(const Error &error)
{
    return error.code == ErrorCode::DataLoss || error.code == ErrorCode::InvalidArgument ||
           error.key == u"database.wrongType";
}

Done DeliveryCheck::compareInvoices()
{
    const auto invoices = m_invoices.all();
    if (!invoices && isOfTheRow(invoices.error())) {
        problem(u"an invoice cannot be read: %1"_s.arg(describe(invoices.error())));
        return {};
    }
    SHOP_TRY(invoices);
    for (const Invoice &invoice : *invoices) {
        SHOP_TRY_VALUE(digest, invoiceDigest(invoice));
        if (m_papers.take(invoice.id.bytes()) != digest)
            problem(u"%1 is not the paper of its row in the journal"_s.arg(invoice.numberText()));
    }
    for (qsizetype i = 0; i < m_papers.size(); ++i)
        problem(u"an invoice of the journal is missing"_s);
    return {};
}

Result<QStringList> DeliveryCheck::finish()
{
    SHOP_TRY_VALUE(problems, m_deliveries.verify(
                                 [this](const DeliveryOrder &order) { return compare(order); }));
    m_problems = problems + m_problems;
    for (auto it = m_told.cbegin(); it != m_told.cend(); ++it)
        problem(u"the order %1 of the journal is missing"_s.arg(it.key().toString()));
    SHOP_TRY(compareInvoices());
    return m_problems;
}

} // namespace shop

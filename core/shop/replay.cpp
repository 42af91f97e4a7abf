// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/replay.h"

#include "core/shop/history_file.h"

#include <QDateTime>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

// Money without stock in the histories of this data set (postage, manual lines, fees, vouchers).
bool isService(const QString &code)
{
    static const QSet<QString> services{
        u"POST"_s, u"DOT"_s, u"C2"_s,           u"M"_s,         u"m"_s,   u"D"_s,
        u"S"_s,    u"B"_s,   u"BANK CHARGES"_s, u"AMAZONFEE"_s, u"CRUK"_s};
    return services.contains(code) || code.startsWith(u"gift_"_s);
}

OrderKind kindOf(const HistoryInvoice &invoice)
{
    if (invoice.number.startsWith(u'C'))
        return OrderKind::ReturnWithoutReceipt;
    if (invoice.number.startsWith(u'A'))
        return OrderKind::Adjustment;
    for (const HistoryLine &line : invoice.lines) {
        if (!line.quantity.isNegative() || line.price.tenThousandths() != 0)
            return OrderKind::Sale;
    }
    return OrderKind::StockNote;
}

// How the file and the truth about it name a document.
QString kindName(OrderKind kind)
{
    if (kind == OrderKind::ReturnWithoutReceipt)
        return u"cancellation"_s;
    return kind == OrderKind::Adjustment ? u"adjustment"_s : u"sale"_s;
}

// The shop the history is played into: made once, the same for every run.
class ReplayedShop final
{
public:
    ReplayedShop(Shop &shop, ManualClock &clock) : m_shop(shop), m_clock(clock) {}

    Done prepare(const History &history)
    {
        SHOP_TRY_VALUE(profile, m_shop.till().profile(m_shop.systemCall()));
        if (!profile)
            SHOP_TRY(setUp());
        SHOP_TRY_VALUE(current, m_shop.till().profile(m_shop.systemCall()));
        m_rules = current->rules;
        SHOP_TRY_VALUE(registers, m_shop.till().registers(m_shop.systemCall()));
        if (registers.isEmpty())
            return Error{ErrorCode::FailedPrecondition, u"replay.noRegister"_s, {}};
        m_register = registers.first().id;
        SHOP_TRY_VALUE(taxes, m_shop.products().taxTable(m_shop.systemCall()));
        m_taxCategory = taxes.categories.isEmpty() ? QString() : taxes.categories.first().code;
        SHOP_TRY_VALUE(shift, m_shop.till().openShiftOf(m_shop.systemCall(), m_register));
        m_shift = shift;
        return bringProducts(history);
    }

    // The document of an invoice; nothing when an earlier run stored it.
    Result<std::optional<ReplayedInvoice>> replay(const History &history,
                                                  const HistoryInvoice &invoice)
    {
        SHOP_TRY_VALUE(
            stored, m_shop.orders().findByExternalReference(m_shop.systemCall(), invoice.number));
        if (stored)
            return std::optional<ReplayedInvoice>();
        m_clock.set(invoice.at);
        const OrderKind kind = kindOf(invoice);
        if (kind != OrderKind::Adjustment)
            SHOP_TRY(openShiftOn(localDate(invoice.at, QTimeZone::utc())));
        SHOP_TRY_VALUE(request, requestFor(history, invoice, kind));
        Call call = m_shop.systemCall();
        call.actor.atRegister = m_register;
        SHOP_TRY_VALUE(ticket, m_shop.counterSales().complete(call, request));
        const Order &order = ticket.main();
        ReplayedInvoice told;
        told.invoice = invoice.number;
        told.kind = kindName(kind);
        told.lines = order.lines.size();
        for (const OrderLine &line : order.lines)
            told.quantity = told.quantity.plus(line.line.quantity).valueOr(told.quantity);
        told.amountMinor = order.total.minor();
        return std::optional<ReplayedInvoice>(told);
    }

    Done finish() { return closeShift(); }

private:
    Done setUp()
    {
        SHOP_TRY_VALUE(pounds, Currency::fromCode(u"GBP"));
        ShopProfile profile;
        profile.name = u"Online-Retail"_s;
        profile.country = u"GB"_s;
        profile.rules.currency = pounds;
        profile.rules.priceMode = PriceMode::TaxIncluded;
        profile.rules.taxRounding = TaxRounding::PerLine;
        profile.rules.cash = CashRounding();
        // What is imported before may be taxed: the prices of the histories contain it.
        SHOP_TRY_VALUE(vat, TaxRate::fromMillionths(200'000));
        TaxTable taxes;
        taxes.categories = {{u"none"_s, u"none"_s, {}}, {u"vat"_s, u"vat"_s, {}}};
        taxes.components.append({u"vat"_s, u"VAT"_s, vat, {}, {}, 1});
        Transaction transaction(m_shop.database(), "replay.setUp", WritePriority::Long);
        SHOP_TRY(transaction.ok());
        SHOP_TRY(m_shop.till().saveProfile(m_shop.systemCall(), profile));
        SHOP_TRY(m_shop.catalog().setTaxTable(m_shop.systemCall(), taxes));
        SHOP_TRY_VALUE(added, m_shop.till().addRegister(
                                  m_shop.systemCall(), m_shop.ids().mint<RegisterId>(), 1, u"1"_s));
        Q_UNUSED(added)
        return transaction.commit();
    }

    Done bringProducts(const History &history)
    {
        m_products.resize(history.products.size());
        Transaction transaction(m_shop.database(), "replay.products", WritePriority::Long);
        SHOP_TRY(transaction.ok());
        for (qsizetype i = 0; i < history.products.size(); ++i) {
            const HistoryProduct &wanted = history.products[i];
            SHOP_TRY_VALUE(found, m_shop.catalog().findBySku(m_shop.systemCall(), wanted.code));
            if (found) {
                m_products[i] = *found;
                continue;
            }
            ProductDraft draft;
            draft.sku = wanted.code;
            draft.name = wanted.name;
            draft.kind = isService(wanted.code) ? ProductKind::Service : ProductKind::Goods;
            draft.taxCategory = m_taxCategory;
            SHOP_TRY_VALUE(created,
                           m_shop.products().create(m_shop.systemCall(),
                                                    m_shop.ids().mint<ProductId>(), draft));
            m_products[i] = created;
        }
        return transaction.commit();
    }

    Done openShiftOn(QDate day)
    {
        if (m_shift && m_shift->businessDate == day)
            return {};
        SHOP_TRY(closeShift());
        SHOP_TRY_VALUE(shift,
                       m_shop.till().openShift(m_shop.systemCall(), m_shop.ids().mint<ShiftId>(),
                                               m_register, Money::zero(m_rules.currency), day));
        m_shift = shift;
        return {};
    }

    Done closeShift()
    {
        if (!m_shift)
            return {};
        // What is counted is what is expected: a history knows no drawer.
        SHOP_TRY_VALUE(open, m_shop.till().openShiftOf(m_shop.systemCall(), m_register));
        if (open) {
            const auto closed =
                m_shop.till().closeShift(m_shop.systemCall(), open->id, open->expectedCash);
            if (!closed)
                return closed.error();
        }
        m_shift.reset();
        return {};
    }

    Result<SaleRequest> requestFor(const History &history, const HistoryInvoice &invoice,
                                   OrderKind kind)
    {
        SaleRequest request;
        request.id = m_shop.ids().mint<OrderId>();
        request.kind = kind;
        request.atRegister = m_register;
        request.shift = m_shift && kind != OrderKind::Adjustment ? m_shift->id : ShiftId();
        request.externalReference = invoice.number;
        request.printReceipt = false;
        MoneySum total(m_rules.currency);
        for (const HistoryLine &from : invoice.lines) {
            const Product &product = m_products[from.product];
            CartLine line;
            line.id = m_shop.ids().mint<LineId>();
            line.product = product.id;
            line.sku = history.products[from.product].code;
            line.name = product.values.name;
            line.kind = product.values.kind;
            line.quantity = from.quantity;
            line.unitPrice = from.price;
            line.taxCategory = product.values.taxCategory;
            line.category = product.values.category;
            line.cost = product.values.cost;
            SHOP_TRY_VALUE(amount, from.price.amountFor(from.quantity, m_rules.rounding));
            total += amount;
            request.lines.append(line);
        }
        SHOP_TRY(total.result());
        request.expectedTotal = *total.result();
        if (!request.expectedTotal.isZero() && kind != OrderKind::Adjustment &&
            kind != OrderKind::StockNote)
            request.tenders.append(
                {m_shop.ids().mint<PaymentId>(), TenderMethod::Cash, request.expectedTotal, {}});
        return request;
    }

    Shop &m_shop;
    ManualClock &m_clock;
    PricingRules m_rules;
    RegisterId m_register;
    QString m_taxCategory;
    std::optional<Shift> m_shift;
    QList<Product> m_products;
};

void add(ReplayReport &report, const ReplayedInvoice &invoice)
{
    ++report.invoices;
    report.lines += invoice.lines;
    report.netMinor += invoice.amountMinor;
    if (invoice.kind == u"cancellation"_s)
        report.refundsMinor += invoice.amountMinor;
    else if (invoice.kind == u"adjustment"_s)
        report.adjustmentsMinor += invoice.amountMinor;
    else
        report.salesMinor += invoice.amountMinor;
}

} // namespace

Result<ReplayReport> replayHistory(Shop &shop, ManualClock &clock, QIODevice &file,
                                   const std::function<void(const ReplayedInvoice &)> &committed)
{
    SHOP_TRY_VALUE(pounds, Currency::fromCode(u"GBP"));
    SHOP_TRY_VALUE(history, readHistory(file, pounds));
    if (!history.invoices.isEmpty())
        clock.set(history.invoices.first().at);
    ReplayedShop replayed(shop, clock);
    SHOP_TRY(replayed.prepare(history));
    for (const HistoryInvoice &invoice : std::as_const(history.invoices)) {
        SHOP_TRY_VALUE(told, replayed.replay(history, invoice));
        if (told)
            committed(*told);
    }
    SHOP_TRY(replayed.finish());
    ReplayReport report;
    SHOP_TRY(eachReplayedInvoice(
        shop, [&report](const ReplayedInvoice &invoice) { add(report, invoice); }));
    return report;
}

Done eachReplayedInvoice(Shop &shop, const std::function<void(const ReplayedInvoice &)> &visit)
{
    return shop.orders().each(shop.systemCall(), [&visit](const OrderSummary &order) {
        if (!order.externalReference.isEmpty()) {
            visit({order.externalReference, kindName(order.kind), order.lineCount, order.quantity,
                   order.total.minor()});
        }
        return true;
    });
}

Done eachReplayedStock(Shop &shop, const std::function<void(const QString &, Quantity)> &visit)
{
    ProductQuery query;
    query.limit = 2000;
    while (true) {
        SHOP_TRY_VALUE(page, shop.products().list(shop.systemCall(), query));
        for (const ProductSummary &product : std::as_const(page)) {
            if (product.kind == ProductKind::Goods)
                visit(product.sku, product.onHand);
        }
        if (page.size() < query.limit)
            return {};
        query.afterName = page.last().name;
        query.afterId = page.last().id;
    }
}

} // namespace shop

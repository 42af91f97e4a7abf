// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/demo_orders.h"

#include "core/cart/ticket_totals.h"

#include <span>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum OrderStatus;

struct DemoLine {
    const char *sku = nullptr;
    int pieces = 0;
};

struct DemoOrder {
    const char16_t *name = nullptr;
    const char *phone = nullptr;
    const char *email = nullptr;
    const char16_t *street = nullptr; // none: collected
    const char *postalCode = nullptr;
    const char16_t *note = nullptr;
    DemoLine lines[4] = {};
    OrderStatus way[3] = {}; // behind confirmed; Pending: no step
    const char16_t *reason = nullptr; // of the last step
};

constexpr DemoOrder kOrders[] = {
    {u"Luc Tremblay",
     "902 555 0117",
     "",
     nullptr,
     "",
     u"",
     {{"HOM-1056", 1}},
     {Cancelled},
     u"Ordered twice"},
    {u"Oskar Bielak",
     "902 555 0160",
     "oskar@example.ca",
     u"77 Hollis Street",
     "B3J 1S9",
     u"",
     {{"PAN-1126", 2}, {"PAN-1217", 1}},
     {Processing, Shipped, Failed},
     u"Nobody there"},
    {u"Hôtel du Port",
     "902 555 0133",
     "reception@example.ca",
     u"1 Lower Water Street",
     "B3J 1S9",
     u"Deliver at the kitchen door",
     {{"CAR-1112", 6}, {"DRI-1042", 2}, {"PAN-1301", 3}},
     {Processing, Shipped},
     u""},
    {u"Priya Nair",
     "902 555 0129",
     "",
     nullptr,
     "",
     u"",
     {{"GIF-1378", 1}, {"PAP-1105", 2}},
     {Processing, Shipped},
     u""},
    {u"Sana Qureshi",
     "902 555 0151",
     "sana@example.ca",
     nullptr,
     "",
     u"",
     {{"PAP-1154", 2}, {"HOM-1056", 1}},
     {},
     u""},
    {u"Marcus Webb",
     "506 555 0171",
     "",
     u"12 Brunswick Street, unit 4",
     "B3J 2G3",
     u"",
     {{"SWE-1035", 3}, {"DRI-1133", 1}},
     {},
     u""},
    {u"Anouk Delisle",
     "902 555 0188",
     "anouk.delisle@example.ca",
     u"2104 Creighton Street, apartment 3",
     "B3K 3R7",
     u"Ring twice, leave with neighbour",
     {{"BAK-1007", 1}, {"DRI-1042", 2}, {"SWE-1035", 2}, {"GIF-1070", 1}},
     {Processing},
     u""},
};

Result<PlaceOrder> requestOf(Shop &shop, const Call &call, const DemoOrder &wanted,
                             const PricingRules &rules, const TaxTable &taxes, QDate today)
{
    PlaceOrder request;
    request.id = shop.ids().mint<OrderId>();
    request.atRegister = call.actor.atRegister;
    request.customer.name = QString::fromUtf16(wanted.name);
    request.customer.phone = QString::fromLatin1(wanted.phone);
    request.email = QString::fromLatin1(wanted.email);
    request.channel = wanted.street ? Channel::Delivery : Channel::Collect;
    request.note = QString::fromUtf16(wanted.note);
    request.shippingName = u"Delivery, local courier"_s;
    request.shipping = Money(wanted.street ? kDemoCourierCents : 0, rules.currency);
    if (wanted.street)
        request.address = {QString::fromUtf16(wanted.street), u"Halifax"_s, u"NS"_s,
                           QString::fromLatin1(wanted.postalCode), u"CA"_s};
    for (const DemoLine &each : wanted.lines) {
        if (each.pieces == 0)
            continue;
        const QString sku = QString::fromLatin1(each.sku);
        SHOP_TRY_VALUE(found, shop.products().findByCode(call, sku));
        if (!found || !found->product.price)
            return Error{ErrorCode::NotFound, u"product.notFound"_s, {{u"sku"_s, sku}}};
        CartLine line =
            cartLineOf(found->product, *found->product.price, Quantity::pieces(each.pieces));
        line.id = shop.ids().mint<LineId>();
        request.lines.append(line);
    }
    QList<CartLine> priced = request.lines;
    if (wanted.street)
        priced.append(shippingLine(request.shippingName, request.shipping, taxes));
    SHOP_TRY_VALUE(ticket, computeTicket(priced, std::nullopt, {rules, taxes, today}));
    request.expectedTotal = ticket.all.total;
    return request;
}

} // namespace

Done placeDemoOrders(Shop &shop, const Call &by, const PricingRules &rules, const TaxTable &taxes,
                     QDate today, const QList<Customer> &regulars)
{
    for (const DemoOrder &wanted : std::span(kOrders)) {
        SHOP_TRY_VALUE(request, requestOf(shop, by, wanted, rules, taxes, today));
        for (const Customer &regular : regulars) {
            if (nameOf(regular.values) == request.customer.name)
                request.customer.id = regular.id;
        }
        SHOP_TRY_VALUE(order, shop.deliveryDesk().place(by, request));
        DeliveryOrder stands = order;
        for (const OrderStatus to : wanted.way) {
            if (to == Pending)
                continue;
            const bool ends = to == Failed || to == Cancelled;
            const QString reason = ends ? QString::fromUtf16(wanted.reason) : QString();
            SHOP_TRY_VALUE(moved, shop.deliveryDesk().move(
                                      by, {stands.agreed.id, stands.version, to, reason, {}}));
            stands = moved;
        }
    }
    return {};
}

} // namespace shop

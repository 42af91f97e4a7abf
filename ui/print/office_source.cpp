// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/office_source.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

Done readInvoice(Shop &shop, const Call &call, const OfficeRequest &request, OfficePaper &paper)
{
    if (request.kind == OfficeKind::Invoice) {
        SHOP_TRY_VALUE(invoice, writeInvoice(shop, call, request.id, request.order));
        paper.invoice = invoice;
        return {};
    }
    SHOP_TRY_VALUE(note, writeCreditNote(shop, call, request.id, request.order, request.about));
    SHOP_TRY_VALUE(taken, SqlInvoices(shop.database()).invoice(note.invoice));
    paper.invoice = note;
    paper.about = taken.numberText();
    paper.reversed = request.about == request.order;
    if (!paper.reversed) {
        SHOP_TRY_VALUE(back, shop.orders().order(call, request.about));
        paper.lines = back;
    }
    return {};
}

} // namespace

Result<OfficePaper> makeOfficePaper(Shop &shop, const Call &call, const OfficeRequest &request)
{
    OfficePaper paper;
    paper.kind = request.kind;
    SHOP_TRY_VALUE(profile, shop.till().profile(call));
    paper.shop = profile.value_or(ShopProfile());
    paper.language = receiptLanguage(paper.shop, u":/i18n"_s);
    SHOP_TRY_VALUE(order, shop.deliveries().delivery(call, request.order));
    paper.order = order;
    paper.lines = order.agreed;
    QByteArray document = request.order.bytes();
    PaperKind kind = PaperKind::PackingSlip;
    if (request.kind == OfficeKind::Invoice || request.kind == OfficeKind::CreditNote) {
        SHOP_TRY(readInvoice(shop, call, request, paper));
        document = paper.invoice->id.bytes();
        kind = request.kind == OfficeKind::Invoice ? PaperKind::Invoice : PaperKind::CreditNote;
    }
    if (request.kind == OfficeKind::AddressLabel)
        return paper;
    SHOP_TRY_VALUE(steps, shop.deliveries().steps(call, request.order));
    for (const OrderStep &step : std::as_const(steps)) {
        if (step.to != OrderStatus::Processing)
            continue;
        const auto packer = shop.users().staffMember(call, step.by);
        paper.packedBy = packer ? packer->name : QString();
    }
    SHOP_TRY_VALUE(copy, makePaper(shop, call, kind, document));
    paper.copyNumber = copy;
    return paper;
}

} // namespace shop

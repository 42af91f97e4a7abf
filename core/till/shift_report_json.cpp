// SPDX-License-Identifier: GPL-3.0-or-later
// The frozen text of a Z. Its members keep their names for ever: stored reports are read by them.
#include "core/base/json_members.h"
#include "core/till/shift_report.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Json number(qint64 value)
{
    return Json::integer(value);
}

template <typename AnyId>
Json idText(const AnyId &id)
{
    return Json(id.isNull() ? QString() : id.toString());
}

template <typename List, typename Write>
Json listOf(const List &list, Write write)
{
    Json::Array rows;
    for (const auto &each : list)
        rows.append(write(each));
    return Json(std::move(rows));
}

Json toJson(const ShiftFigure &figure)
{
    return Json(Json::Array{Json(figure.heading), Json(figure.name), number(figure.rateMillionths),
                            number(figure.count), number(figure.amountMinor),
                            number(figure.taxMinor)});
}

Json eventsToJson(const QHash<QString, qint64> &events)
{
    Json::Object counts;
    for (auto each = events.cbegin(); each != events.cend(); ++each)
        counts.append({each.key(), number(each.value())});
    return Json(std::move(counts));
}

// Calls back for each element of a list that is there.
template <typename Read>
void each(const Json &json, QStringView name, Read read)
{
    const Json *list = json.member(name);
    if (!list || !list->array())
        return;
    for (const Json &value : *list->array())
        read(value);
}

qint64 numberAt(const Json &json, qsizetype index)
{
    const Json::Array *list = json.array();
    return list && index < list->size() ? list->at(index).toInteger().value_or(0) : 0;
}

QString textAt(const Json &json, qsizetype index)
{
    const Json::Array *list = json.array();
    const QString *text = list && index < list->size() ? list->at(index).string() : nullptr;
    return text ? *text : QString();
}

Error damaged()
{
    return {ErrorCode::DataLoss, u"shift.reportDamaged"_s, {}};
}

void readHead(ShiftReport &report, const JsonMembers &in)
{
    report.shopName = in.text(u"shop");
    report.atRegister = in.id<RegisterId>(u"register");
    report.registerName = in.text(u"registerName");
    report.shift = in.id<ShiftId>(u"shift");
    report.number = in.numberOr0(u"number");
    report.businessDate = QDate::fromString(in.text(u"date"), Qt::ISODate);
    report.openedAt = in.numberOr0(u"openedAt");
    report.openedBy = in.id<UserId>(u"openedBy");
    report.madeAt = in.numberOr0(u"madeAt");
    report.madeBy = in.id<UserId>(u"madeBy");
    report.taxIncluded = in.flag(u"taxIncluded");
    report.openingFloat = in.numberOr0(u"float");
    report.vouchersOutstanding = in.numberOr0(u"vouchersOutstanding");
    report.before = {in.numberOr0(u"salesBefore"), in.numberOr0(u"refundsBefore")};
    report.isZ = in.flag(u"z");
    report.counted = in.numberOr0(u"counted");
    report.reason = in.text(u"reason");
    report.left = in.numberOr0(u"left");
}

Done readLists(ShiftReport &report, const Json &json)
{
    each(json, u"figures", [&](const Json &row) {
        report.figures.append({report.shift, textAt(row, 0), textAt(row, 1), numberAt(row, 2),
                               numberAt(row, 3), numberAt(row, 4), numberAt(row, 5)});
    });
    each(json, u"series", [&](const Json &row) {
        report.series.append({textAt(row, 0), numberAt(row, 1), numberAt(row, 2)});
    });
    each(json, u"held", [&](const Json &row) {
        report.held.append(
            {CartId::fromString(textAt(row, 0)).value_or(CartId()), numberAt(row, 1)});
    });
    bool whole = true;
    each(json, u"movements", [&](const Json &row) {
        const auto movement = cashMovementFromJson(row);
        whole = whole && movement;
        report.movements.append(movement.valueOr(CashMovement()));
    });
    each(json, u"handovers", [&](const Json &row) {
        const auto handover = handoverFromJson(row);
        whole = whole && handover;
        report.handovers.append(handover.valueOr(Handover()));
    });
    if (const Json *events = json.member(u"events"); events && events->object()) {
        for (const auto &[kind, count] : *events->object())
            report.events.insert(kind, count.toInteger().value_or(0));
    }
    if (const Json *count = json.member(u"count"))
        report.count = cashCountFromJson(*count);
    return whole ? Done() : Done(damaged());
}

} // namespace

Result<QByteArray> toCanonicalText(const ShiftReport &report)
{
    const auto figure = [](const ShiftFigure &each) { return toJson(each); };
    const auto movement = [](const CashMovement &each) { return shop::toJson(each); };
    const auto handover = [](const Handover &each) { return shop::toJson(each); };
    const auto range = [](const SeriesRange &each) {
        return Json(Json::Array{Json(each.series), number(each.first), number(each.last)});
    };
    const auto ticket = [](const HeldTicket &each) {
        return Json(Json::Array{idText(each.id), number(each.lines)});
    };
    return Json(Json::Object{
                    {u"currency"_s, Json(report.currency.code())},
                    {u"shop"_s, Json(report.shopName)},
                    {u"register"_s, idText(report.atRegister)},
                    {u"registerName"_s, Json(report.registerName)},
                    {u"shift"_s, idText(report.shift)},
                    {u"number"_s, number(report.number)},
                    {u"date"_s, Json(report.businessDate.toString(Qt::ISODate))},
                    {u"openedAt"_s, number(report.openedAt)},
                    {u"openedBy"_s, idText(report.openedBy)},
                    {u"madeAt"_s, number(report.madeAt)},
                    {u"madeBy"_s, idText(report.madeBy)},
                    {u"taxIncluded"_s, Json(report.taxIncluded)},
                    {u"float"_s, number(report.openingFloat)},
                    {u"figures"_s, listOf(report.figures, figure)},
                    {u"series"_s, listOf(report.series, range)},
                    {u"events"_s, eventsToJson(report.events)},
                    {u"movements"_s, listOf(report.movements, movement)},
                    {u"handovers"_s, listOf(report.handovers, handover)},
                    {u"held"_s, listOf(report.held, ticket)},
                    {u"vouchersOutstanding"_s, number(report.vouchersOutstanding)},
                    {u"salesBefore"_s, number(report.before.salesMinor)},
                    {u"refundsBefore"_s, number(report.before.refundsMinor)},
                    {u"z"_s, Json(report.isZ)},
                    {u"count"_s, shop::toJson(report.count)},
                    {u"counted"_s, number(report.counted)},
                    {u"reason"_s, Json(report.reason)},
                    {u"left"_s, number(report.left)},
                })
        .toCanonical();
}

Result<ShiftReport> shiftReportFromText(const QByteArray &text)
{
    const auto json = Json::parse(text);
    if (!json || !json->object())
        return damaged();
    const JsonMembers in(*json);
    const auto currency = Currency::fromCode(in.text(u"currency"));
    if (!currency)
        return damaged();
    ShiftReport report;
    report.currency = *currency;
    readHead(report, in);
    if (!report.businessDate.isValid() || report.shift.isNull() || report.number < 1)
        return damaged();
    SHOP_TRY(readLists(report, *json));
    return report;
}

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/stock_words.h"

#include "core/base/amount_text.h"
#include "ui/shell/desk.h"
#include "ui/theme/bidi.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(shop::StockWords)
};

} // namespace

QString signedText(Quantity quantity, const QLocale &locale)
{
    const QString text = toText(quantity, locale);
    return quantity > Quantity() ? QString(u'+' + text) : text;
}

QString sheetName(const SheetHead &head)
{
    if (!head.reference.isEmpty())
        return displayName(head.reference, 60);
    return head.kind == SheetKind::Receiving ? Words::tr("Delivery") : Words::tr("Stocktake");
}

QString sheetSource(const SheetHead &head)
{
    if (head.kind == SheetKind::Receiving)
        return displayName(head.supplierName, 60);
    return head.category.isNull() ? Words::tr("Whole shop") : displayName(head.categoryName, 60);
}

QString sheetStateText(SheetState state)
{
    switch (state) {
    case SheetState::Open:
        return Words::tr("Open");
    case SheetState::Booked:
        return Words::tr("Booked");
    case SheetState::Dropped:
        break;
    }
    return Words::tr("Discarded");
}

QString momentText(const Desk &desk, TimeMs at)
{
    return desk.locale().toString(desk.shopTime(at), QLocale::ShortFormat);
}

LineState lineState(const CountLine &line, SheetKind kind, const QLocale &locale)
{
    const Quantity difference = line.difference();
    if (kind == SheetKind::Stocktake)
        return {signedText(difference, locale), difference.isZero()       ? Tone::Neutral
                                                : difference.isNegative() ? Tone::Danger
                                                                          : Tone::Info};
    if (!line.expected)
        return {Words::tr("Not ordered"), Tone::Info};
    if (line.countedAt == 0)
        return {Words::tr("Not yet"), Tone::Neutral};
    if (difference.isZero())
        return {Words::tr("Complete"), Tone::Success, u"check"_s};
    if (difference.isNegative())
        return {Words::tr("%1 short").arg(toText(difference.negated(), locale)), Tone::Warning};
    return {Words::tr("%1 over").arg(signedText(difference, locale)), Tone::Info};
}

qint64 stepOf(Unit unit)
{
    return unitDecimals(unit) == 0 ? 1000 : 100;
}

} // namespace shop

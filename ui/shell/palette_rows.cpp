// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_rows.h"

#include "core/base/amount_text.h"
#include "ui/shell/desk.h"
#include "ui/shell/fuzzy_match.h"
#include "ui/theme/bidi.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandPalette)
};

PaletteRow row(PaletteRow::Kind kind, const QString &iconName, const QString &text,
               const QString &typed)
{
    PaletteRow made;
    made.kind = kind;
    made.iconName = iconName;
    made.text = text;
    if (const auto match = fuzzyMatch(typed, text))
        made.hits = match->hits;
    return made;
}

} // namespace

QList<PaletteRow> paletteRows(const QList<ProductSummary> &products, const QString &typed,
                              const Desk &desk)
{
    QList<PaletteRow> rows;
    for (const ProductSummary &product : products) {
        PaletteRow made =
            row(PaletteRow::Kind::Product, u"tag"_s, displayName(product.name, 60), typed);
        made.code = product.sku;
        made.detail = Words::tr("%1, %2 in stock")
                          .arg(isolated(displayName(product.sku, 30)),
                               isolated(toText(product.available(), desk.locale())));
        if (product.price)
            made.trailing = isolated(toText(*product.price, desk.locale()));
        rows.append(made);
    }
    return rows;
}

QList<PaletteRow> paletteRows(const QList<DeliverySummary> &orders, const QString &typed,
                              const Desk &desk)
{
    QList<PaletteRow> rows;
    for (const DeliverySummary &order : orders) {
        const QString number = QString::number(order.number);
        PaletteRow made =
            row(PaletteRow::Kind::Order, u"receipt"_s, Words::tr("Order %1").arg(number), typed);
        made.code = number;
        made.detail = Words::tr("%1, %2").arg(
            displayName(order.name, 40),
            desk.locale().toString(desk.shopTime(order.placedAt).date(), QLocale::ShortFormat));
        made.trailing = isolated(toText(order.total, desk.locale()));
        rows.append(made);
    }
    return rows;
}

QList<PaletteRow> paletteRows(const QList<Customer> &customers, const QString &typed, const Desk &)
{
    QList<PaletteRow> rows;
    for (const Customer &customer : customers) {
        const QString name = nameOf(customer.values);
        PaletteRow made = row(PaletteRow::Kind::Customer, u"user"_s, displayName(name, 60), typed);
        made.code = name;
        made.detail = Words::tr("Customer %1").arg(QString::number(customer.number));
        rows.append(made);
    }
    return rows;
}

QString paletteKindPage(PaletteRow::Kind kind)
{
    switch (kind) {
    case PaletteRow::Kind::Product:
        return u"sell"_s;
    case PaletteRow::Kind::Order:
        return u"orders"_s;
    case PaletteRow::Kind::Customer:
        return u"customers"_s;
    default:
        return {};
    }
}

} // namespace shop

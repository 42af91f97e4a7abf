// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/first_run.h"
#include "core/shop/shop.h"

#include <QString>
#include <QStringList>
#include <QWidget>

namespace shop {

// A name as only an enemy writes it: a formula, a tag, a turned reading direction, the command that
// opens a drawer, a line end and an emoji, around the word that tells which name it is.
QString hostileName(const QString &word);
// What of it a person must see wherever it is shown.
inline const QString kHostileStart = QStringLiteral("=1+1<img src=x>");

// A shop whose every text is such a name: shop, address, register, person, category, taxes, product
// (one by the piece, one weighed, one with an asked price, one with an age), a ticket with a note
// and a discount's reason, and a held ticket.
struct HostileCodes {
    QString piece = QStringLiteral("4006381333931");
    QString weighed = QStringLiteral("96385074");
    QString asked = QStringLiteral("5012345678900");
    QString aged = QStringLiteral("9780201379624");
};
Done setUpHostileShop(Shop &shop, const PrinterSettings &printer);

// Everything in a window that would read or show a name as anything but plain text, told in words;
// empty: none.
QStringList unsafePlaces(QWidget *window);
// Whether a text still holds what turns, hides or commands.
bool holdsControls(const QString &text);

} // namespace shop

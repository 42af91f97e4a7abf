// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>

namespace shop {

// One thing a person can do: by its key, from the palette, and as the key card lists it.
struct Command {
    QString id; // "sell.return"; key maps and the recent ones of the palette name it for ever
    QString place; // where it is done: a page, a state of one, or empty for everywhere
    QString text;
    QString iconName;
    QKeySequence key; // by default; empty: none
    std::optional<Action> right; // without it the window refuses at once, and nobody is asked
};

// Every command but those that open a page, which come with the pages. In the language of now.
QList<Command> commandTable();

// "payment", "complete" and "delivery" are states of the page "sell"; any other place is its own page.
QString pageOf(const QString &place);
// "Payment", as the key card and the settings head its commands.
QString placeName(const QString &place);

} // namespace shop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proofs/counter_stage.h"

namespace shop {

// One operation. done: whether it is there, in full; anything else of it is found by verify.
struct Operation {
    QString name;
    std::function<Done(Day &)> act;
    std::function<Result<bool>(Day &)> done;
    bool prints = true;
    bool opensShop = true; // migration and restore do it themselves
};

// Sale, return, exchange, void, payment at the terminal, close, checkpoint, migration, backup, restore, settings and
// picture.
QList<Operation> counterOperations();
// What the terminal has taken, the shop knows of.
Result<bool> terminalIsKnown(Day &day);

} // namespace shop

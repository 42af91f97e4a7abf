// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Begins a statement by which a module that stores very many things at once tells of them all: followed by a
// SELECT of module, entity, id and time. Those of Transaction::changed() come behind them; only these are told
// to the listener. SQLite only, where positions are given by the table.
#define SHOP_INSERT_CHANGES "INSERT INTO changes (module, entity, id, at) "

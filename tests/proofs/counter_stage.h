// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/spool_worker.h"
#include "tests/shop/shop_fixture.h"

#include <functional>

namespace shop {

inline constexpr TimeMs kNow = 1'795'458'480'000; // 23 November 2026, 18:28 UTC
inline constexpr int kRegisters = 2;
inline const QDate kToday(2026, 11, 23);

// Identities that every run makes alike, so that an operation done again is the same one.
class FixedIds
{
public:
    explicit FixedIds(quint64 seed) : m_source(m_clock, seed) {}
    template <typename AnyId>
    AnyId next()
    {
        return AnyId(m_source.next());
    }

private:
    ManualClock m_clock{kNow};
    UuidV7Source m_source;
};

// What "prepare" made.
struct Stage {
    UserId owner;
    RegisterId registers[kRegisters];
    ShiftId shifts[kRegisters];
    ProductId products[3];
    OrderId sales[2]; // the first to be returned of, the second to be annulled

    Stage();
};

// The shop of the day, opened by the program; with the printer of register 1 while it prints.
class Day
{
public:
    Day(const QString &folder, const QString &durability, TimeMs now);

    QString path() const { return m_folder + QStringLiteral("/shop.db"); }
    QString inFolder(const QString &name) const { return m_folder + QLatin1Char('/') + name; }
    DatabaseOptions options() const;
    Done open();
    // From now on the printer of register 1 is there; waits until its queue is empty or it gives up.
    void print();
    Call call(CommandId command = {});
    // Where nothing is printed the program tells it itself.
    Done tell(const QString &what);

    ManualClock clock;
    UuidV7Source ids;
    std::unique_ptr<WriteGate> gate;
    std::unique_ptr<Shop> shop;
    Stage stage;
    std::function<void()> act = [] {};

private:
    // What no shop may have: the control that shows what the proof can see.
    Done weaken(Database &database) const;

    QString m_folder;
    QString m_durability;
};

Currency dollars();
CartLine lineOf(Day &day, int product, int pieces, LineId id);
// Puts the lines on a ticket of their own and asks for the sale of it, paid in cash.
Result<SaleRequest> requestFor(Day &day, FixedIds &ids, const QList<CartLine> &lines, OrderId sale,
                               int atRegister = 0);

} // namespace shop

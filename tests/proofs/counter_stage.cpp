// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/counter_stage.h"

#include "core/cart/ticket_totals.h"
#include "core/storage/statement.h"

#include <QFile>
#include <QSemaphore>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPrinterPatienceMs = 3'000;

} // namespace

Stage::Stage()
{
    FixedIds ids(7);
    owner = ids.next<UserId>();
    for (int i = 0; i < kRegisters; ++i) {
        registers[i] = ids.next<RegisterId>();
        shifts[i] = ids.next<ShiftId>();
    }
    for (ProductId &product : products)
        product = ids.next<ProductId>();
    for (OrderId &sale : sales)
        sale = ids.next<OrderId>();
}

Day::Day(const QString &folder, const QString &durability, TimeMs now)
    : clock(now), ids(clock), m_folder(folder), m_durability(durability)
{
    gate = std::make_unique<WriteGate>(QString(path() + u".lock"_s));
}

DatabaseOptions Day::options() const
{
    DatabaseOptions options;
    options.url = DatabaseUrl::sqliteFile(path());
    options.durability = m_durability == u"normal"_s ? Durability::Normal : Durability::Full;
    return options;
}

Done Day::open()
{
    ShopOptions wanted;
    wanted.database = options();
    SHOP_TRY_VALUE(opened, Shop::open(wanted, *gate, clock, ids));
    shop = std::move(opened);
    return weaken(shop->database());
}

void Day::print()
{
    SpoolWorkerOptions printing;
    printing.database = options();
    printing.atRegister = stage.registers[0];
    printing.firstRetryMs = 5;
    printing.pollMs = 60'000; // it does what it is woken for, so that every run does the same
    printing.makeRender = [this](Database &database) -> RenderJob {
        (void)weaken(database);
        return [](const PrintJob &job) -> Result<QByteArray> {
            return QString(u"%1 %2 copy %3 drawer %4\n"_s.arg(job.kind)
                               .arg(QString::fromLatin1(job.document.toHex()))
                               .arg(job.copyNumber)
                               .arg(job.openDrawer ? 1 : 0))
                .toUtf8();
        };
    };
    QSemaphore ready;
    QSemaphore idle;
    printing.tell = [&](const SpoolState &state) {
        if (!state.errorKey.isEmpty())
            ready.release();
        else if (state.waiting == 0)
            idle.release();
    };
    SpoolWorker worker(printing, *gate, clock);
    ready.tryAcquire(1, kPrinterPatienceMs); // started, without a printer yet
    act();
    worker.usePrinter(makeFilePrinter(inFolder(u"paper.reported"_s)));
    idle.tryAcquire(1, kPrinterPatienceMs);
}

Call Day::call(CommandId command)
{
    Call made = shop->systemCall();
    made.actor.user = stage.owner;
    made.actor.atRegister = stage.registers[0];
    if (!command.isNull())
        made.command = command;
    return made;
}

Done Day::tell(const QString &what)
{
    QFile paper(inFolder(u"paper.reported"_s));
    if (!paper.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered) ||
        paper.write(what.toUtf8() + '\n') < 0)
        return Error{ErrorCode::Unavailable, u"file.cannotWrite"_s, {}};
    return {};
}

Done Day::weaken(Database &database) const
{
    if (m_durability != u"off"_s)
        return {};
    return Statement(database, "PRAGMA synchronous = OFF").one([](const Row &) { return 0; })
               ? Done()
               : Done(Error{ErrorCode::Internal, u"database.failed"_s, {}});
}

Currency dollars()
{
    return *Currency::fromCode(u"CAD");
}

CartLine lineOf(Day &day, int product, int pieces, LineId id)
{
    const auto found = day.shop->products().product(day.call(), day.stage.products[product]);
    CartLine line;
    line.id = id;
    if (!found)
        return line;
    line.product = found->id;
    line.sku = found->values.sku;
    line.name = found->values.name;
    line.quantity = Quantity::pieces(pieces);
    line.unitPrice = *found->values.price;
    line.taxCategory = found->values.taxCategory;
    return line;
}

Result<SaleRequest> requestFor(Day &day, FixedIds &ids, const QList<CartLine> &lines, OrderId sale,
                               int atRegister)
{
    SaleRequest request;
    request.id = sale;
    request.atRegister = day.stage.registers[atRegister];
    request.shift = day.stage.shifts[atRegister];
    request.cart = ids.next<CartId>();
    SHOP_TRY(day.shop->carts().open(day.call(ids.next<CommandId>()), request.cart,
                                    request.atRegister, u"Ticket"_s));
    for (const CartLine &line : lines) {
        SHOP_TRY_VALUE(
            cart, day.shop->carts().addLine(day.call(ids.next<CommandId>()), request.cart, line));
        request.cartVersion = cart.version;
        request.lines = cart.lines;
    }
    SHOP_TRY_VALUE(profile, day.shop->till().profile(day.call()));
    SHOP_TRY_VALUE(taxes, day.shop->products().taxTable(day.call()));
    SHOP_TRY_VALUE(totals, computeTicket(request.lines, {}, {profile->rules, taxes, kToday}));
    request.expectedTotal = totals.all.total;
    SHOP_TRY_VALUE(cash, totals.all.total.roundedTo(profile->rules.cash));
    request.tenders = {{ids.next<PaymentId>(), TenderMethod::Cash, cash, {}}};
    return request;
}

} // namespace shop

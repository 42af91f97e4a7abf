// SPDX-License-Identifier: GPL-3.0-or-later
// What a counter does in a day, one operation in each run of the program, so that the proofs can
// fail a statement, kill, fill the disk or cut the power at any place of it:
//
//   counter_day OPERATION FOLDER [--durability full|normal|off] [--seconds N] [--register N]
//
// The shop is FOLDER/shop.db. An operation counts as told by the first byte in FOLDER/paper.reported:
// what the printer of the register was given, or a line of the program's where nothing is printed.
// "prepare" makes the shop; "check OPERATION" opens what a fault left, says in one line of JSON
// what it found, does the operation again and says what there is then. "sell" sells until it is
// killed or the time is up.
#include "core/base/log.h"
#include "core/cart/ticket_totals.h"
#include "core/devices/spool_worker.h"
#include "core/orders/return_share.h"
#include "core/shop/backup_place.h"
#include "core/shop/restore.h"
#include "core/shop/verify.h"
#include "core/storage/statement.h"
#include "tests/shop/shop_fixture.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSemaphore>

#include <cstdio>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

constexpr TimeMs kNow = 1'795'458'480'000; // 23 November 2026, 18:28 UTC
constexpr int kRegisters = 2;
constexpr int kPrinterPatienceMs = 3'000;
const QDate kToday(2026, 11, 23);

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

    Stage()
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
};

class Day
{
public:
    Day(const QString &folder, const QString &durability, TimeMs now)
        : clock(now), ids(clock), m_folder(folder), m_durability(durability)
    {
        gate = std::make_unique<WriteGate>(QString(path() + u".lock"_s));
    }

    QString path() const { return m_folder + u"/shop.db"_s; }
    QString inFolder(const QString &name) const { return m_folder + u'/' + name; }
    DatabaseOptions options() const
    {
        DatabaseOptions options;
        options.url = DatabaseUrl::sqliteFile(path());
        options.durability = m_durability == u"normal"_s ? Durability::Normal : Durability::Full;
        return options;
    }
    Done open()
    {
        ShopOptions wanted;
        wanted.database = options();
        SHOP_TRY_VALUE(opened, Shop::open(wanted, *gate, clock, ids));
        shop = std::move(opened);
        return weaken(shop->database());
    }
    // From now on the printer of register 1 is there; waits until its queue is empty or it gives up.
    void print()
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
    Call call(CommandId command = {})
    {
        Call made = shop->systemCall();
        made.actor.user = stage.owner;
        made.actor.atRegister = stage.registers[0];
        if (!command.isNull())
            made.command = command;
        return made;
    }
    // Where nothing is printed the program tells it itself.
    Done tell(const QString &what)
    {
        QFile paper(inFolder(u"paper.reported"_s));
        if (!paper.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered) ||
            paper.write(what.toUtf8() + '\n') < 0)
            return Error{ErrorCode::Unavailable, u"file.cannotWrite"_s, {}};
        return {};
    }

    ManualClock clock;
    UuidV7Source ids;
    std::unique_ptr<WriteGate> gate;
    std::unique_ptr<Shop> shop;
    Stage stage;
    std::function<void()> act = [] {};

private:
    // What no shop may have: the control that shows what the proof can see.
    Done weaken(Database &database) const
    {
        if (m_durability != u"off"_s)
            return {};
        return Statement(database, "PRAGMA synchronous = OFF").one([](const Row &) { return 0; })
                   ? Done()
                   : Done(Error{ErrorCode::Internal, u"database.failed"_s, {}});
    }

    QString m_folder;
    QString m_durability;
};

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

// Puts the lines on a ticket of their own and asks for the sale of it, paid in cash.
Result<SaleRequest> requestFor(Day &day, FixedIds &ids, const QList<CartLine> &lines, OrderId sale,
                               int atRegister = 0)
{
    SaleRequest request;
    request.id = sale;
    request.atRegister = day.stage.registers[atRegister];
    request.shift = day.stage.shifts[atRegister];
    request.cart = ids.next<CartId>();
    SHOP_TRY(day.shop->carts().open(day.call(ids.next<CommandId>()), request.cart,
                                    request.atRegister, u"Ticket"_s));
    for (const CartLine &line : lines) {
        SHOP_TRY_VALUE(cart, day.shop->carts().addLine(day.call(ids.next<CommandId>()),
                                                       request.cart, line));
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

Result<CartLine> backOf(Day &day, FixedIds &ids)
{
    SHOP_TRY_VALUE(order, day.shop->orders().order(day.call(), day.stage.sales[0]));
    SHOP_TRY_VALUE(soFar, day.shop->orders().returned(day.call(), order));
    SHOP_TRY_VALUE(share, returnShare(order.lines[0], soFar[0], Quantity::pieces(1),
                                      order.rules.priceMode));
    CartLine line = returnLine(order, order.lines[0], Quantity::pieces(1), share, true, u"broken"_s);
    line.id = ids.next<LineId>();
    return line;
}

Done dropped(const auto &result)
{
    return result ? Done() : Done(result.error());
}

// One operation. done: whether it is there, in full; anything else of it is found by verify.
struct Operation {
    QString name;
    std::function<Done(Day &)> act;
    std::function<Result<bool>(Day &)> done;
    bool prints = true;
    bool opensShop = true; // migration and restore do it themselves
};

Result<bool> isStored(Day &day, OrderId id)
{
    const auto order = day.shop->orders().order(day.call(), id);
    if (order)
        return true;
    return order.error().key == u"order.notFound"_s ? Result<bool>(false)
                                                    : Result<bool>(order.error());
}

// The identity of an operation's document: the first its ids give.
OrderId documentOf(quint64 seed)
{
    return FixedIds(seed).next<OrderId>();
}

Operation ofTicket(const QString &name, quint64 seed,
                   std::function<Result<QList<CartLine>>(Day &, FixedIds &)> lines)
{
    const auto act = [seed, lines](Day &day) -> Done {
        FixedIds ids(seed);
        const OrderId sale = ids.next<OrderId>();
        SHOP_TRY_VALUE(there, isStored(day, sale));
        if (there)
            return {};
        SHOP_TRY_VALUE(wanted, lines(day, ids));
        SHOP_TRY_VALUE(request, requestFor(day, ids, wanted, sale));
        SHOP_TRY(day.shop->counterSales().complete(day.call(), request));
        // Sent again, as whoever heard no answer does: it is the same sale.
        return dropped(day.shop->counterSales().complete(day.call(), request));
    };
    return {name, act, [seed](Day &day) { return isStored(day, documentOf(seed)); }};
}

Done annul(Day &day)
{
    FixedIds ids(24);
    VoidRequest request;
    request.id = ids.next<OrderId>();
    request.document = day.stage.sales[1];
    request.atRegister = day.stage.registers[0];
    request.shift = day.stage.shifts[0];
    request.reason = u"wrong customer"_s;
    return dropped(day.shop->counterSales().annul(day.call(), request));
}

// The terminal keeps books of its own: what it took stands in a file that the shop does not know.
Done payAtTerminal(Day &day)
{
    FixedIds ids(25);
    const auto sale = ids.next<OrderId>();
    const auto attempt = ids.next<PaymentAttemptId>();
    SHOP_TRY_VALUE(there, isStored(day, sale));
    if (there)
        return {};
    SHOP_TRY_VALUE(request, requestFor(day, ids, {lineOf(day, 2, 1, ids.next<LineId>())}, sale));
    request.tenders[0].method = TenderMethod::Card;
    request.tenders[0].tendered = request.expectedTotal;
    request.tenders[0].reference = u"093412"_s;
    SHOP_TRY(day.shop->paymentAttempts().start(day.call(ids.next<CommandId>()), attempt,
                                               request.cart, request.expectedTotal));
    QFile taken(day.inFolder(u"terminal"_s));
    if (!taken.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered) ||
        taken.write("approved\n") < 0)
        return Error{ErrorCode::Unavailable, u"terminal.unreachable"_s, {}};
    AttemptAnswer answer;
    answer.state = AttemptState::Approved;
    answer.reference = u"093412"_s;
    SHOP_TRY(day.shop->paymentAttempts().record(day.call(ids.next<CommandId>()), attempt, answer));
    return dropped(day.shop->counterSales().complete(day.call(), request));
}

// What the terminal has taken, the shop knows of.
Result<bool> terminalIsKnown(Day &day)
{
    FixedIds ids(25);
    ids.next<OrderId>();
    if (!QFile::exists(day.inFolder(u"terminal"_s)))
        return true;
    const auto attempt =
        day.shop->paymentAttempts().attempt(day.call(), ids.next<PaymentAttemptId>());
    return bool(attempt);
}

Done closeShift(Day &day)
{
    ShiftClosing closing;
    closing.shift = day.stage.shifts[0];
    closing.count.looseMinor = 20'000;
    closing.reason = u"counted"_s;
    closing.printReport = true;
    const auto closed = day.shop->till().closeShift(day.call(FixedIds(26).next<CommandId>()), closing);
    return !closed && closed.error().key == u"shift.notOpen"_s ? Done() : dropped(closed);
}

Result<bool> isClosed(Day &day)
{
    SHOP_TRY_VALUE(shift, day.shop->till().shift(day.call(), day.stage.shifts[0]));
    if (shift.isOpen())
        return false;
    SHOP_TRY(day.shop->till().zReport(day.call(), shift.id));
    return true;
}

Done migrate(Day &day)
{
    SHOP_TRY(day.open());
    return day.tell(u"migrated"_s);
}

Done backUpNow(Day &day)
{
    SHOP_TRY(backUpShop(*day.shop, day.inFolder(u"copy.db"_s)));
    return day.tell(u"copied"_s);
}

// The copy that is there is a good one, the last or the new.
Result<bool> copyIsGood(Day &day, qint64 documents)
{
    SHOP_TRY_VALUE(report, verifyDatabase(DatabaseUrl::sqliteFile(day.inFolder(u"copy.db"_s)),
                                          day.clock));
    if (!report.ok || report.documents < 1)
        return Error{ErrorCode::DataLoss, u"backup.notVerified"_s, {}};
    return report.documents == documents;
}

Done restoreCopy(Day &day)
{
    Call call;
    call.actor.rights = Rights::all();
    RestoreRequest request;
    request.into = DatabaseUrl::sqliteFile(day.path());
    request.from = day.inFolder(u"copy.db"_s);
    SHOP_TRY(restoreShop(call, request, day.clock, day.ids));
    return day.tell(u"restored"_s);
}

Result<bool> isRestored(Day &day)
{
    SHOP_TRY_VALUE(registers, day.shop->till().registers(day.call()));
    return registers.first().generation > 1;
}

Done sellAndCheckpoint(Day &day)
{
    for (quint64 i = 0; i < 3; ++i) {
        FixedIds ids(100 + i);
        const auto sale = ids.next<OrderId>();
        SHOP_TRY_VALUE(there, isStored(day, sale));
        if (there)
            continue;
        SHOP_TRY_VALUE(request, requestFor(day, ids, {lineOf(day, 0, 1, ids.next<LineId>())}, sale));
        SHOP_TRY(day.shop->counterSales().complete(day.call(), request));
        SHOP_TRY(day.tell(u"sale %1"_s.arg(i)));
        SHOP_TRY(Statement(day.shop->database(), "PRAGMA wal_checkpoint(RESTART)")
                     .one([](const Row &) { return 0; }));
    }
    return {};
}

Result<bool> firstOfThreeIsStored(Day &day)
{
    return isStored(day, documentOf(100));
}

Done saveSettings(Day &day)
{
    SHOP_TRY_VALUE(profile, day.shop->till().profile(day.call()));
    ShopProfile changed = *profile;
    changed.receiptFooter = u"Thank you"_s;
    SHOP_TRY(day.shop->till().saveProfile(day.call(), changed));
    return day.tell(u"saved"_s);
}

Result<bool> areSaved(Day &day)
{
    SHOP_TRY_VALUE(profile, day.shop->till().profile(day.call()));
    return profile->receiptFooter == u"Thank you"_s;
}

QByteArray picture()
{
    return QByteArray(20'000, '\x42'); // several pages
}

Done storePicture(Day &day)
{
    SHOP_TRY(day.shop->catalog().storeImage(day.call(), picture(), u"image/png"_s));
    return day.tell(u"stored"_s);
}

Result<bool> hasPicture(Day &day)
{
    const QString name = QString::fromLatin1(
        QCryptographicHash::hash(picture(), QCryptographicHash::Sha256).toHex());
    const auto found = day.shop->catalog().image(day.call(), name);
    if (!found)
        return found.error().key == u"image.notFound"_s ? Result<bool>(false)
                                                        : Result<bool>(found.error());
    return *found == picture() ? Result<bool>(true)
                               : Result<bool>(Error{ErrorCode::DataLoss, u"image.damaged"_s, {}});
}

QList<Operation> operations()
{
    using Lines = Result<QList<CartLine>>;
    return {
        ofTicket(u"sale"_s, 21,
                 [](Day &day, FixedIds &ids) -> Lines {
                     return QList{lineOf(day, 0, 2, ids.next<LineId>()),
                                  lineOf(day, 1, 1, ids.next<LineId>())};
                 }),
        ofTicket(u"return"_s, 22,
                 [](Day &day, FixedIds &ids) -> Lines {
                     SHOP_TRY_VALUE(back, backOf(day, ids));
                     return QList{back};
                 }),
        ofTicket(u"exchange"_s, 23,
                 [](Day &day, FixedIds &ids) -> Lines {
                     SHOP_TRY_VALUE(back, backOf(day, ids));
                     return QList{back, lineOf(day, 2, 1, ids.next<LineId>())};
                 }),
        {u"void"_s, annul, [](Day &day) { return isStored(day, documentOf(24)); }},
        {u"terminal"_s, payAtTerminal, [](Day &day) { return isStored(day, documentOf(25)); }},
        {u"close"_s, closeShift, isClosed},
        {u"checkpoint"_s, sellAndCheckpoint, firstOfThreeIsStored, false},
        {u"migration"_s, migrate, [](Day &) { return Result<bool>(true); }, false, false},
        {u"backup"_s, backUpNow, [](Day &day) { return copyIsGood(day, 2); }, false},
        {u"restore"_s, restoreCopy, isRestored, false, false},
        {u"settings"_s, saveSettings, areSaved, false},
        {u"image"_s, storePicture, hasPicture, false},
    };
}

Done run(Day &day, const Operation &operation)
{
    if (operation.opensShop)
        SHOP_TRY(day.open());
    if (!operation.prints)
        return operation.act(day);
    Done done;
    day.act = [&] { done = operation.act(day); };
    day.print();
    return done;
}

Done setUp(Day &day)
{
    SHOP_TRY(day.open());
    Stage &stage = day.stage;
    FirstRun answers = smallFirstRun(day.ids);
    answers.registerId = stage.registers[0];
    answers.printer.kind = PrinterSettings::Kind::File;
    answers.printer.address = u"paper"_s;
    answers.people.first().first = stage.owner;
    SHOP_TRY(setUpShop(*day.shop, answers));
    SHOP_TRY(day.shop->till().addRegister(day.call(), stage.registers[1], 2, u"Back"_s));
    for (int i = 0; i < kRegisters; ++i)
        SHOP_TRY(day.shop->till().openShift(day.call(), stage.shifts[i], stage.registers[i],
                                            Money(20'000, dollars()), kToday));
    for (int i = 0; i < 3; ++i)
        SHOP_TRY(day.shop->products().create(day.call(), stage.products[i], smallProduct(i + 1, dollars())));
    return {};
}

Done prepare(Day &day)
{
    SHOP_TRY(setUp(day));
    for (int i = 0; i < 2; ++i) {
        FixedIds ids(10 + quint64(i));
        SHOP_TRY_VALUE(request, requestFor(day, ids, {lineOf(day, i, 3, ids.next<LineId>())},
                                           day.stage.sales[i]));
        SHOP_TRY(day.shop->counterSales().complete(day.call(), request));
        if (i == 0)
            SHOP_TRY(backUpShop(*day.shop, day.inFolder(u"copy.db"_s)));
    }
    day.print();
    return {};
}

// What is found, does it again, and what is there then.
Done check(Day &day, const Operation &operation)
{
    const auto said = [&](const char *when, const Done &found, bool done) {
        QStringList problems;
        if (!found)
            problems.append(describe(found.error()));
        Json::Array list;
        for (const QString &problem : std::as_const(problems))
            list.append(Json(problem));
        std::printf("%s\n", Json(Json::Object{{u"when"_s, Json(QString::fromLatin1(when))},
                                              {u"done"_s, Json(done)},
                                              {u"problems"_s, Json(std::move(list))}})
                                .toBytes()
                                .constData());
    };
    const auto look = [&](const char *when) -> Done {
        SHOP_TRY_VALUE(report, verifyShop(*day.shop));
        Done found;
        if (!report.ok)
            found = Error{ErrorCode::DataLoss, u"verify"_s,
                          {{u"reason"_s, report.problems.join(u"; "_s)}}};
        SHOP_TRY_VALUE(done, operation.done(day));
        SHOP_TRY_VALUE(known, terminalIsKnown(day));
        if (!known)
            found = Error{ErrorCode::DataLoss, u"terminal.forgotten"_s, {}};
        said(when, found, done);
        return {};
    };
    SHOP_TRY(day.open());
    SHOP_TRY(look("found"));
    if (operation.name == u"restore"_s) {
        SHOP_TRY_VALUE(there, operation.done(day));
        day.shop.reset();
        if (!there)
            SHOP_TRY(operation.act(day));
        SHOP_TRY(day.open());
    } else if (operation.prints) {
        Done done;
        day.act = [&] { done = operation.act(day); };
        day.print();
        SHOP_TRY(done);
    } else if (operation.name != u"migration"_s) {
        SHOP_TRY(operation.act(day));
    }
    return look("again");
}

// Sells one thing after the other and writes down what was stored: sale, number, milliseconds.
Done sellOn(Day &day, int atRegister, qint64 seconds, const QString &list)
{
    SHOP_TRY(day.open());
    QFile told(list);
    if (!told.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return Error{ErrorCode::Unavailable, u"file.cannotWrite"_s, {}};
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < seconds * 1'000) {
        FixedIds ids(QUuid::createUuid().data1 + quint64(time.nsecsElapsed()));
        SaleRequest request;
        request.id = day.ids.mint<OrderId>();
        request.atRegister = day.stage.registers[atRegister];
        request.shift = day.stage.shifts[atRegister];
        request.lines = {lineOf(day, 1, 1, day.ids.mint<LineId>())};
        request.expectedTotal = Money(246, dollars());
        request.tenders = {{day.ids.mint<PaymentId>(), TenderMethod::Card, request.expectedTotal,
                            {}}};
        QElapsedTimer one;
        one.start();
        SHOP_TRY_VALUE(sold, day.shop->counterSales().complete(day.call(), request));
        told.write(u"%1 %2 %3\n"_s.arg(request.id.toString())
                       .arg(sold.main().number)
                       .arg(one.elapsed())
                       .toUtf8());
    }
    return {};
}

QString valueOf(QStringList &arguments, const QString &name, const QString &otherwise)
{
    const qsizetype at = arguments.indexOf(name);
    if (at < 0 || at + 1 >= arguments.size())
        return otherwise;
    const QString value = arguments[at + 1];
    arguments.remove(at, 2);
    return value;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().sliced(1);
    const QString durability = valueOf(arguments, u"--durability"_s, u"full"_s);
    const int atRegister = valueOf(arguments, u"--register"_s, u"1"_s).toInt() - 1;
    const qint64 seconds = valueOf(arguments, u"--seconds"_s, u"10"_s).toLongLong();
    const QString list = valueOf(arguments, u"--list"_s, {});
    const bool checks = arguments.value(0) == u"check"_s;
    if (checks)
        arguments.removeFirst();
    if (arguments.size() != 2)
        return 2;
    const auto fail = [](const Done &done) {
        if (!done)
            std::fprintf(stderr, "%s\n", qPrintable(describe(done.error())));
        return done ? 0 : 1;
    };
    // Its trouble is nobody's: it stands in the same folder, on the same disk.
    const LogFile log(arguments[1] + u"/log"_s, false);
    // Those of the second run come a little later, soon enough for a drawer to open.
    Day day(arguments[1], durability, checks ? kNow + 30'000 : kNow);
    if (arguments[0] == u"prepare"_s)
        return fail(prepare(day));
    if (arguments[0] == u"sell"_s)
        return fail(sellOn(day, atRegister, seconds, list));
    for (const Operation &operation : operations()) {
        if (operation.name == arguments[0])
            return fail(checks ? check(day, operation) : run(day, operation));
    }
    return 2;
}

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
#include "core/shop/backup_place.h"
#include "core/shop/verify.h"
#include "tests/proofs/counter_operations.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

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
        SHOP_TRY(day.shop->products().create(day.call(), stage.products[i],
                                             smallProduct(i + 1, dollars())));
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
            found = Error{
                ErrorCode::DataLoss, u"verify"_s, {{u"reason"_s, report.problems.join(u"; "_s)}}};
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
        request.tenders = {
            {day.ids.mint<PaymentId>(), TenderMethod::Card, request.expectedTotal, {}}};
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
    for (const Operation &operation : counterOperations()) {
        if (operation.name == arguments[0])
            return fail(checks ? check(day, operation) : run(day, operation));
    }
    return 2;
}

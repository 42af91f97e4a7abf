// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/verify.h"
#include "tests/devices/fake_printer.h"
#include "tests/devices/fake_terminal.h"
#include "tests/support/qtest_results.h"
#include "tests/ui/shop_day.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <atomic>
#include <csignal>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kDayMs = 240'000;
constexpr int kHeldMs = 20'000; // longer than anything waits for here

// What a day is run with: "--day SCRIPT FOLDER STEP", from the step on, in a process of its own that
// can be killed. It speaks to the test in lines: what it asks of the world is answered by one.
int runDay(const QStringList &arguments)
{
    const auto day = readDayScript(arguments[0]);
    if (!day)
        return 2;
    WindowFixture fixture(arguments[1]);
    const qsizetype first = arguments[2].toLongLong();
    const auto say = [](const QString &line) {
        std::fputs(qPrintable(line + u'\n'), stdout);
        std::fflush(stdout);
    };
    const OutsideWorld world = [&](const QString &what) {
        say(what);
        if (what == u"kill"_s)
            std::raise(SIGKILL);
        char answer[16];
        std::fgets(answer, sizeof answer, stdin);
    };
    if (!fixture.open()) {
        say(u"problem the window did not open"_s);
        return 1;
    }
    for (qsizetype i = first; i < day->steps.size(); ++i) {
        const DayStep &step = day->steps[i];
        say(u"step "_s + QString::number(i));
        const auto before = documentsSince(fixture, 0);
        const Done done = before ? runStep(fixture, *day, step, world) : Done(before.error());
        const auto after = done ? documentsSince(fixture, before->size())
                                : Result<QList<DayDocument>>(done.error());
        if (!after || *after != step.documents) {
            say(u"problem line %1, %2"_s.arg(QString::number(step.line), step.what));
            if (!after)
                say(u"problem  "_s + describe(after.error()));
            for (const DayDocument &document : after.valueOr({}))
                say(u"problem  stored "_s + describe(document));
            return 1;
        }
    }
    return 0;
}

// A figure of a Z by the name it has on the sheet.
Result<qint64> figureNamed(const ShiftReport &z, const QString &name)
{
    const QHash<QString, qint64> plain{{u"turnover"_s, z.turnover()},
                                       {u"tax"_s, z.tax()},
                                       {u"returned"_s, z.returned()},
                                       {u"no supply"_s, z.noSupply()},
                                       {u"tips"_s, z.tips()},
                                       {u"cash rounding"_s, z.cashRounding()},
                                       {u"tenders"_s, z.tenders()},
                                       {u"cash expected"_s, z.cashExpected()},
                                       {u"difference"_s, z.difference()},
                                       {u"counted"_s, z.counted},
                                       {u"imbalance"_s, z.imbalance()},
                                       {u"receipts"_s, z.receipts() * 100},
                                       {u"discounts"_s, z.sum(u"discount").amountMinor}};
    if (plain.contains(name))
        return plain[name];
    const QString heading = name.section(u' ', 0, 0);
    const QString what = name.section(u' ', 1);
    if (heading == u"tender"_s || heading == u"refund"_s || heading == u"document"_s ||
        heading == u"drawer"_s)
        return z.figure(heading, what).amountMinor;
    if (heading == u"tax"_s) {
        for (const ShiftFigure &figure : z.under(u"tax")) {
            if (figure.name + u' ' + QString::number(double(figure.rateMillionths) / 10'000) ==
                what)
                return figure.taxMinor;
        }
    }
    return Error{ErrorCode::NotFound, u"day.unknownFigure"_s, {{u"name"_s, name}}};
}

} // namespace

class TestShopDay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayComesToItsSheet_data();
    void aDayComesToItsSheet();

private:
    // What stands around the program: the test plays it.
    struct World {
        std::unique_ptr<FakePrinter> printer =
            std::make_unique<FakePrinter>(FakePrinter::Manner::Answers);
        const int printerPort = printer->port();
        FakeTerminal terminal;
        std::atomic<bool> terminalMayAnswer = true;
        std::atomic<bool> terminalHolds = false; // a payment it has taken and not yet answered
        bool killed = false; // the program, by what was asked last
    };
    // Does what the program asks for; false: it was no such line.
    bool act(World &world, const QString &wanted, QProcess &program);
    // Runs the steps, starting the program again where it was killed; what went wrong.
    QStringList work(const DayScript &day, const QString &script, const QString &folder,
                     World &world);
};

void TestShopDay::aDayComesToItsSheet_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("Canada, tax added, cash by 5 cents") << u"tax_added.day"_s;
    QTest::newRow("Germany, tax included") << u"tax_included.day"_s;
    QTest::newRow("what each thing takes") << u"actions.day"_s;
}

bool TestShopDay::act(World &world, const QString &wanted, QProcess &program)
{
    if (wanted == u"kill"_s) {
        world.killed = true;
        return true;
    }
    if (wanted == u"printer-off"_s) {
        world.printer.reset();
    } else if (wanted == u"printer-on"_s) {
        world.printer =
            std::make_unique<FakePrinter>(FakePrinter::Manner::Answers, world.printerPort);
    } else if (wanted == u"terminal-waits"_s) {
        world.terminalMayAnswer = false;
        world.terminal.terminal().setSlow(kHeldMs, [&world](int) {
            world.terminalHolds = true;
            while (!world.terminalMayAnswer)
                QThread::msleep(5);
        });
        world.terminal.terminal().setScript(
            {SimulatedTerminal::Step::Slow, SimulatedTerminal::Step::Approve});
    } else if (wanted == u"kill-while-paying"_s) {
        if (!QTest::qWaitFor([&] { return bool(world.terminalHolds); }, kHeldMs))
            return false;
        program.kill();
        program.waitForFinished();
        world.killed = true;
        world.terminalMayAnswer = true;
        return true;
    } else {
        return false;
    }
    program.write("done\n");
    return true;
}

QStringList TestShopDay::work(const DayScript &day, const QString &script, const QString &folder,
                              World &world)
{
    QStringList problems;
    for (qsizetype next = 0; next < day.steps.size();) {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(),
                      {u"--day"_s, script, folder, QString::number(next)});
        world.killed = false;
        QElapsedTimer since;
        since.start();
        while (program.state() != QProcess::NotRunning || program.canReadLine()) {
            if (since.elapsed() > kDayMs) {
                program.kill();
                problems.append(u"the day never ended"_s);
            }
            if (!program.canReadLine()) {
                program.waitForReadyRead(1'000);
                continue;
            }
            const QString line = QString::fromUtf8(program.readLine()).trimmed();
            if (line.startsWith(u"step "_s))
                next = line.mid(5).toLongLong() + 1;
            else if (line.startsWith(u"problem "_s))
                problems.append(line.mid(8));
            else if (!act(world, line, program))
                problems.append(u"nobody knows what is meant: "_s + line);
        }
        if (!world.killed &&
            (program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0) &&
            problems.isEmpty())
            problems.append(u"the program ended with %1"_s.arg(program.exitCode()));
        if (!problems.isEmpty())
            return problems;
    }
    return problems;
}

void TestShopDay::aDayComesToItsSheet()
{
    QFETCH(QString, script);
    const QString path = QStringLiteral(SHOP_DAYS) + u'/' + script;
    const auto day = readDayScript(path);
    VERIFY_OK(day);
    for (const DayStep &step : day->steps) {
        if (step.scans >= 0)
            QCOMPARE(std::pair(day->scansOf(step), day->pressesOf(step)),
                     std::pair(step.scans, step.presses));
    }
    QTemporaryDir folder;
    World world;
    WindowFixture fixture(folder.path());
    VERIFY_OK(setUpDay(fixture, *day,
                       {.kind = PrinterSettings::Kind::Network,
                        .address = u"127.0.0.1:%1"_s.arg(world.printerPort)},
                       world.terminal.port()));
    const QStringList problems = work(*day, path, folder.path(), world);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));

    ShiftReport z;
    QStringList damage;
    VERIFY_OK(fixture.onDatabase([&](Shop &shop) -> Done {
        const Call call = shop.systemCall();
        SHOP_TRY_VALUE(registers, shop.till().registers(call));
        SHOP_TRY_VALUE(closed, shop.till().closedShifts(call, registers.first().id, 10));
        if (closed.isEmpty())
            return Error{ErrorCode::NotFound, u"shift.notFound"_s, {}};
        SHOP_TRY_VALUE(stored, shop.till().zReport(call, closed.first().id));
        z = stored.report;
        SHOP_TRY_VALUE(report, verifyShop(shop));
        damage = report.problems;
        return {};
    }));
    QCOMPARE(damage, QStringList());
    for (const auto &[name, amount] : day->z) {
        const auto figure = figureNamed(z, name);
        VERIFY_OK(figure);
        QCOMPARE(name + u' ' + amountText(Money(*figure, z.currency)), name + u' ' + amount);
    }
}

} // namespace shop

int main(int argc, char **argv)
{
    QApplication program(argc, argv);
    const QStringList arguments = program.arguments();
    if (arguments.size() == 5 && arguments[1] == u"--day"_s)
        return shop::runDay(arguments.mid(2));
    shop::TestShopDay test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_shop_day.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/first_run.h"
#include "core/shop/verify.h"
#include "tests/support/qtest_results.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPatienceMs = 30'000;
const QString kDesktop = QStringLiteral(SHOP_DESKTOP);
const QString kServer = QStringLiteral(SHOP_SERVER);

struct Ran {
    int status = -1; // -1: it ended by a signal, or did not end
    QString out;
    QString err;
};

Ran finish(QProcess &process)
{
    Ran ran;
    if (process.waitForFinished(kPatienceMs) && process.exitStatus() == QProcess::NormalExit)
        ran.status = process.exitCode();
    ran.out = QString::fromUtf8(process.readAllStandardOutput());
    ran.err = QString::fromUtf8(process.readAllStandardError());
    return ran;
}

QProcessEnvironment withoutDisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    return environment;
}

Ran run(const QString &program, const QStringList &arguments,
        const QProcessEnvironment &environment = withoutDisplay())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    return finish(process);
}

// What xdotool prints; empty where it finds nothing.
QString xdotool(const QStringList &arguments)
{
    QProcess process;
    process.start(u"xdotool"_s, arguments);
    process.waitForFinished(kPatienceMs);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

// The process of the window that has the focus; 0 for none.
qint64 activeProcess()
{
    return xdotool({u"getactivewindow"_s, u"getwindowpid"_s}).toLongLong();
}

// A desktop program under way; ended with the test.
class Started final
{
public:
    explicit Started(const QStringList &arguments)
    {
        m_process.start(kDesktop, arguments);
        m_process.waitForStarted(kPatienceMs);
    }
    ~Started()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(kPatienceMs))
            m_process.kill();
        m_process.waitForFinished(kPatienceMs);
    }
    Q_DISABLE_COPY_MOVE(Started)

    qint64 pid() const { return m_process.processId(); }
    QProcess &process() { return m_process; }
    bool becomesActive() const
    {
        return QTest::qWaitFor([&] { return activeProcess() == pid(); }, kPatienceMs);
    }

private:
    QProcess m_process;
};

mode_t modeOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777 : 0;
}

// Makes the sample shop at a path.
Done makeDemo(const QString &path)
{
    const SystemClock clock;
    UuidV7Source ids(clock);
    ShopOptions options;
    options.database.url = DatabaseUrl::sqliteFile(path);
    WriteGate gate(path + u".lock"_s);
    SHOP_TRY_VALUE(shop, Shop::open(options, gate, clock, ids));
    return setUpDemoShop(*shop);
}

} // namespace

class TestPrograms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersionNeedNoDisplay_data();
    void helpAndVersionNeedNoDisplay();
    void wrongUseIsSaidAndEndsWithTwo_data();
    void wrongUseIsSaidAndEndsWithTwo();
    void whatFailsIsSaidAndEndsWithOne_data();
    void whatFailsIsSaidAndEndsWithOne();
    void aDisplayThatDoesNotAnswerIsSaid();
    void aSecondProgramRaisesTheFirstAndEnds();
    void aProgramThatDiedLocksNobodyOut();
    void theNewestBackupIsRestoredFromTheErrorPage();
    void aFolderThatCannotBeWrittenIsNoSecondProgram();
    void filesArePrivateUnderAnyUmask();
    void anImportTellsEachRejectedRowOnOneLine();
    void outputsForSpreadsheetsHoldNoFormula();
};

void TestPrograms::helpAndVersionNeedNoDisplay_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("says");
    QTest::newRow("shopdesk --help") << kDesktop << u"--help"_s << u"--screenshot FILE"_s;
    QTest::newRow("shopdesk --version") << kDesktop << u"--version"_s << u"shopdesk "_s;
    QTest::newRow("shopdesk-server --help")
        << kServer << u"--help"_s << u"replay FILE --database URL"_s;
    QTest::newRow("shopdesk-server --version")
        << kServer << u"--version"_s << u"shopdesk-server "_s;
}

void TestPrograms::helpAndVersionNeedNoDisplay()
{
    QFETCH(QString, program);
    QFETCH(QString, option);
    QFETCH(QString, says);
    const Ran ran = run(program, {option});
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.out.contains(says), qPrintable(ran.out));
    QCOMPARE(ran.err, QString());
}

void TestPrograms::wrongUseIsSaidAndEndsWithTwo_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    const QString database = u"--database=sqlite:///tmp/none.db"_s;
    const auto desktop = [](const char *name, const QStringList &arguments) {
        QTest::addRow("shopdesk %s", name) << kDesktop << arguments;
    };
    const auto server = [](const char *name, const QStringList &arguments) {
        QTest::addRow("shopdesk-server %s", name) << kServer << arguments;
    };
    desktop("unknown option", {u"--bogus"_s});
    desktop("stray argument", {u"shop.db"_s});
    desktop("value missing", {u"--profile"_s});
    desktop("value empty", {u"--profile="_s});
    desktop("unknown theme", {u"--theme"_s, u"pink"_s});
    desktop("unknown page", {u"--page"_s, u"nonsense"_s});
    desktop("size too small", {u"--size"_s, u"10x10"_s});
    server("no command", {});
    server("unknown command", {u"dance"_s});
    server("import without file", {u"import"_s, u"products"_s, database});
    server("import without database", {u"import"_s, u"products"_s, u"a.csv"_s});
    server("import with a bad field",
           {u"import"_s, u"products"_s, u"a.csv"_s, database, u"--map"_s, u"x=y"_s});
    server("replay with a bad address", {u"replay"_s, u"a.csv"_s, u"--database"_s, u"shop.db"_s});
    server("verify without database", {u"verify"_s});
    server("verify with a stray argument", {u"verify"_s, u"x"_s, database});
    server("unknown option", {u"verify"_s, database, u"--fix"_s});
}

void TestPrograms::wrongUseIsSaidAndEndsWithTwo()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    const Ran ran = run(program, arguments);
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.out, QString());
    QVERIFY2(ran.err.contains(u"Usage"_s), qPrintable(ran.err));
}

void TestPrograms::whatFailsIsSaidAndEndsWithOne_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const QString nowhere = u"--database=sqlite:///nowhere/at/all/shop.db"_s;
    QTest::newRow("shopdesk without a display") << kDesktop << QStringList{} << u"display"_s;
    QTest::newRow("import of a file that is not there")
        << kServer << QStringList{u"import"_s, u"products"_s, u"/nowhere/a.csv"_s, nowhere}
        << u"/nowhere/a.csv"_s;
    QTest::newRow("replay of a file that is not there")
        << kServer << QStringList{u"replay"_s, u"/nowhere/a.csv"_s, nowhere} << u"/nowhere/a.csv"_s;
    QTest::newRow("verify of a database that is not there")
        << kServer << QStringList{u"verify"_s, nowhere} << u"/nowhere/at/all/shop.db"_s;
}

void TestPrograms::whatFailsIsSaidAndEndsWithOne()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Ran ran = run(program, arguments);
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QString());
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
}

void TestPrograms::aDisplayThatDoesNotAnswerIsSaid()
{
    const QTemporaryDir folder;
    QProcessEnvironment environment = withoutDisplay();
    environment.insert(u"DISPLAY"_s, u":9173"_s);
    const Ran ran = run(kDesktop, {u"--profile"_s, folder.path()}, environment);
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.err.contains(u"display"_s), qPrintable(ran.err));
}

void TestPrograms::aSecondProgramRaisesTheFirstAndEnds()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    Started first({u"--demo"_s, u"--profile"_s, one.path()});
    QVERIFY(first.becomesActive());
    Started inFront({u"--demo"_s, u"--profile"_s, other.path()});
    QVERIFY(inFront.becomesActive());

    const Ran second = run(
        kDesktop,
        {u"--demo"_s, u"--profile"_s, one.path() + u"/../"_s + QFileInfo(one.path()).fileName()},
        QProcessEnvironment::systemEnvironment());
    QCOMPARE(second.status, 1);
    QVERIFY2(second.err.contains(u"open already"_s), qPrintable(second.err));
    QVERIFY(first.becomesActive());
    QCOMPARE(first.process().state(), QProcess::Running);
}

void TestPrograms::aProgramThatDiedLocksNobodyOut()
{
    const QTemporaryDir folder;
    {
        Started first({u"--demo"_s, u"--profile"_s, folder.path()});
        QVERIFY(first.becomesActive());
        ::kill(pid_t(first.pid()), SIGKILL);
        QVERIFY(first.process().waitForFinished(kPatienceMs));
    }
    Started next({u"--demo"_s, u"--profile"_s, folder.path()});
    QVERIFY(next.becomesActive());
}

void TestPrograms::theNewestBackupIsRestoredFromTheErrorPage()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.db"_s);
    VERIFY_OK(makeDemo(path));
    QVERIFY(QDir(folder.path()).mkdir(u"copies"_s));
    QVERIFY(QFile::rename(path, folder.filePath(u"copies/shop-20260102-080000.db"_s)));
    QSettings(folder.filePath(u"shopdesk.ini"_s), QSettings::IniFormat)
        .setValue(u"backup/folder"_s, folder.filePath(u"copies"_s));
    QFile damaged(path);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(8'192, 'x'));
    damaged.close();

    Started first({u"--profile"_s, folder.path()});
    QVERIFY(first.becomesActive());
    const QString window = xdotool({u"getactivewindow"_s});
    QVERIFY(!window.isEmpty()); // or the key goes to the display, where it may stay down
    const auto release = qScopeGuard([] { xdotool({u"keyup"_s, u"Return"_s}); });
    // The page comes once the file has been looked at; until then the key does nothing.
    QVERIFY(QTest::qWaitFor(
        [&] {
            xdotool({u"key"_s, u"--window"_s, window, u"Return"_s});
            return first.process().waitForFinished(200);
        },
        kPatienceMs));
    qint64 next = 0;
    QVERIFY(QTest::qWaitFor(
        [&] {
            next = activeProcess();
            return next != 0 &&
                   xdotool({u"getactivewindow"_s, u"getwindowname"_s}).endsWith(u" – Shopdesk"_s);
        },
        kPatienceMs));
    ::kill(pid_t(next), SIGTERM);
    QCOMPARE(QDir(folder.path()).entryList({u"shop.db.before-restore-*"_s}, QDir::Files).size(), 1);
    QCOMPARE(modeOf(path), mode_t(0600));
    const Ran verified = run(kServer, {u"verify"_s, u"--database"_s, u"sqlite://"_s + path});
    QVERIFY2(verified.status == 0, qPrintable(verified.out + verified.err));
}

void TestPrograms::aFolderThatCannotBeWrittenIsNoSecondProgram()
{
    const QTemporaryDir folder;
    VERIFY_OK(makeDemo(folder.filePath(u"shop.db"_s)));
    QVERIFY(::chmod(QFile::encodeName(folder.filePath(u"shop.db"_s)).constData(), 0444) == 0);
    QVERIFY(::chmod(QFile::encodeName(folder.path()).constData(), 0555) == 0);
    const QString picture = folder.path() + u".png"_s;
    const QStringList arguments{u"--profile"_s, folder.path(), u"--screenshot"_s, picture};
    QProcess process;
    if (::geteuid() == 0)
        process.start(u"setpriv"_s, QStringList{u"--reuid=65534"_s, u"--regid=65534"_s,
                                                u"--clear-groups"_s, kDesktop} +
                                        arguments);
    else
        process.start(kDesktop, arguments);
    const Ran ran = finish(process);
    ::chmod(QFile::encodeName(folder.path()).constData(), 0700);
    QVERIFY2(!ran.err.contains(u"open already"_s), qPrintable(ran.err));
    QVERIFY2(ran.err.contains(folder.path()), qPrintable(ran.err));
    QCOMPARE(ran.status, 1);
}

void TestPrograms::filesArePrivateUnderAnyUmask()
{
    const QTemporaryDir above;
    const QString profile = above.filePath(u"new/profile"_s);
    QProcess process;
    process.start(u"sh"_s, {u"-c"_s, u"umask 000; exec \"$0\" \"$@\""_s, kDesktop, u"--demo"_s,
                            u"--profile"_s, profile});
    const QDir folder(profile);
    const QStringList wanted{u"shop.db"_s, u"shop.db-shm"_s, u"shop.db-wal"_s, u"shopdesk.lock"_s,
                             u"shopdesk.log"_s};
    const bool there = QTest::qWaitFor(
        [&] {
            return std::all_of(wanted.cbegin(), wanted.cend(),
                               [&](const QString &name) { return folder.exists(name); });
        },
        kPatienceMs);
    QStringList open;
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files | QDir::Hidden)) {
        if (modeOf(file.filePath()) != 0600)
            open.append(file.fileName());
    }
    const mode_t folderMode = modeOf(profile);
    process.terminate();
    process.waitForFinished(kPatienceMs);
    QVERIFY2(there, qPrintable(folder.entryList().join(u' ')));
    QCOMPARE(folderMode, mode_t(0700));
    QCOMPARE(open, QStringList());
}

void TestPrograms::anImportTellsEachRejectedRowOnOneLine()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"products.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray evil = "=1+1<img src=x>\xe2\x80\xae\x1bp0\x19";
    file.write("name,price,barcode\n\"" + evil +
               "\nsecond line \xf0\x9f\x8e\x89\",1.00,4006381333931\n"
               "\"" +
               evil + "\",\"" + evil +
               "\nten\",96385074\n"
               "nul" +
               QByteArray(1, '\0') + "name,1.00,5012345678900\n" + QByteArray(1'048'576, 'x') +
               ",1.00,9780201379624\n"
               "good,2.00,9780201379624\n");
    file.close();
    const QString database = u"sqlite://"_s + folder.filePath(u"shop.db"_s);
    const Ran ran = run(kServer, {u"import"_s, u"products"_s, file.fileName(), u"--database"_s,
                                  database, u"--json"_s});
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.out.endsWith(u"{\"read\":5,\"created\":2,\"updated\":0,\"rejected\":3}\n"_s),
             qPrintable(ran.out));
    const QStringList lines = ran.err.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    static const QRegularExpression shape(u"^row \\d+: [a-z_]+: .{1,8000}$"_s);
    for (const QString &line : lines) {
        QVERIFY2(shape.match(line).hasMatch(), qPrintable(line.left(300)));
        for (const QChar c : line)
            QVERIFY2(c.category() != QChar::Other_Control && c != QChar(0x202e),
                     qPrintable(line.left(300)));
    }
    QCOMPARE(run(kServer, {u"verify"_s, u"--database"_s, database}).status, 0);
}

// A spreadsheet that opens them takes "=1+1" for a formula: it is told apart by an apostrophe.
void TestPrograms::outputsForSpreadsheetsHoldNoFormula()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"history.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice\n"
               "=1+1,=2+2,\"<img src=x>\nname\",1,2010-12-01 08:26:00,2.50\n"
               "@SUM(A1),+3,name,2,2010-12-01 08:27:00,2.50\n"
               "-5,\"a,\"\"b\",name,1,2010-12-01 08:28:00,2.50\n"
               "536365,85123A,name,1,2010-12-01 08:29:00,2.50\n");
    file.close();
    const QString invoices = folder.filePath(u"invoices.csv"_s);
    const QString stock = folder.filePath(u"stock.csv"_s);
    const QString database = u"sqlite://"_s + folder.filePath(u"shop.db"_s);
    const QStringList replay{u"replay"_s,         file.fileName(), u"--database"_s,  database,
                             u"--invoices-out"_s, invoices,        u"--stock-out"_s, stock,
                             u"--json"_s};
    for (int times = 0; times < 2; ++times) {
        const Ran ran = run(kServer, replay);
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QVERIFY2(ran.out.contains(u"\"net_minor\":1250"_s), qPrintable(ran.out));
        QFile written(invoices);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("invoice,kind,lines,quantity,amount_minor\n"
                                               "'=1+1,sale,1,1,250\n'@SUM(A1),sale,1,2,500\n"
                                               "-5,sale,1,1,250\n536365,sale,1,1,250\n"));
        QFile counted(stock);
        QVERIFY(counted.open(QIODevice::ReadOnly));
        const QByteArrayList rows = counted.readAll().split('\n');
        QVERIFY(rows.contains("'=2+2,-1"));
        QVERIFY(rows.contains("+3,-2"));
        QVERIFY(rows.contains("\"a,\"\"b\",-1"));
        QVERIFY(rows.contains("85123A,-1"));
    }
    QCOMPARE(modeOf(invoices), mode_t(0600));
    QCOMPARE(modeOf(stock), mode_t(0600));
    QCOMPARE(run(kServer, {u"verify"_s, u"--database"_s, database}).status, 0);
}

} // namespace shop

QTEST_GUILESS_MAIN(shop::TestPrograms)
#include "tst_programs.moc"

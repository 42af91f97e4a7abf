// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/rescue.h"
#include "core/shop/side_journal_file.h"
#include "core/shop/verify.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/app/desktop_fixture.h"
#include "tests/support/qtest_results.h"
#include "tests/ui/painted_text.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_keys.h"
#include "ui/shell/error_page.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPatienceMs = 20'000;
constexpr int kManyLines = 40; // their rows need pages the file does not have yet
constexpr uid_t kNobody = 65'534;

// The sample products in a shop whose PIN is cheap to check.
Done setUpSmallShop(Shop &shop)
{
    SHOP_TRY(setUpShop(shop, answersFor(u"CA-NS"_s, shop.ids())));
    return addSampleProducts(shop);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What the ways out of a page say, from top to bottom.
QStringList waysOut(const QWidget *page)
{
    QStringList ways;
    for (const ChoiceCard *way : page->findChildren<ChoiceCard *>())
        ways.append(way->accessibleName());
    return ways;
}

// Root may write anywhere: while this lives the process is somebody else.
class WithoutRoot final
{
public:
    WithoutRoot() : m_wasRoot(::geteuid() == 0)
    {
        if (m_wasRoot && ::seteuid(kNobody) != 0)
            qFatal("cannot give up root's rights");
    }
    ~WithoutRoot()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            qFatal("cannot take root's rights back");
    }
    Q_DISABLE_COPY_MOVE(WithoutRoot)

private:
    bool m_wasRoot;
};

bool setMode(const QString &path, mode_t mode)
{
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

bool giveToNobody(const QString &path)
{
    return ::geteuid() != 0 || ::chown(QFile::encodeName(path).constData(), kNobody, kNobody) == 0;
}

// The disk of the sale's connection, without room for one more page.
bool limitPages(WindowFixture &fixture, bool limited)
{
    bool done = false;
    fixture.backend().ask(
        fixture.window(), Lane::Counter,
        [limited](Shop &shop) -> Result<qint64> {
            if (limited)
                return Statement(shop.database(), "PRAGMA max_page_count = 1").scalar();
            return Statement(shop.database(), "PRAGMA max_page_count = 1000000").scalar();
        },
        [&done](const Result<qint64> &pages) { done = bool(pages); });
    return QTest::qWaitFor([&] { return done; }, kPatienceMs);
}

// No file of this process may grow or be written.
bool limitFiles(WindowFixture &, bool limited)
{
    static rlimit before{};
    if (!limited)
        return ::setrlimit(RLIMIT_FSIZE, &before) == 0;
    std::signal(SIGXFSZ, SIG_IGN);
    if (::getrlimit(RLIMIT_FSIZE, &before) != 0)
        return false;
    rlimit none = before;
    none.rlim_cur = 0;
    return ::setrlimit(RLIMIT_FSIZE, &none) == 0;
}

using DiskLimit = bool (*)(WindowFixture &, bool);

// A shop with an open ticket of many lines.
Done setUpLongTicket(Shop &shop)
{
    SHOP_TRY(setUpSmallShop(shop));
    const Call system = shop.systemCall();
    SHOP_TRY_VALUE(registers, shop.till().registers(system));
    const CartId id = shop.ids().mint<CartId>();
    SHOP_TRY(shop.carts().open(shop.systemCall(), id, registers.first().id, u"Ticket 1"_s));
    SHOP_TRY_VALUE(products, shop.products().list(system, {}));
    int added = 0;
    for (const ProductSummary &product : std::as_const(products)) {
        if (!product.price || product.unit != Unit::Piece || added == kManyLines)
            continue;
        ++added;
        CartLine line;
        line.id = shop.ids().mint<LineId>();
        line.product = product.id;
        line.sku = product.sku;
        line.name = product.name;
        line.quantity = Quantity::pieces(1);
        line.unitPrice = *product.price;
        line.taxCategory = product.taxCategory;
        SHOP_TRY(shop.carts().addLine(shop.systemCall(), id, line));
    }
    return {};
}

// How many documents there are; -1 where the shop does not verify.
qint64 documents(WindowFixture &fixture)
{
    qint64 count = -1;
    const Done looked = fixture.onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(report, verifyShop(shop));
        if (report.problems.isEmpty())
            count = report.documents;
        return {};
    });
    return looked ? count : -1;
}

} // namespace

class TestTrouble final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTroubleHasItsWaysOut_data();
    void eachTroubleHasItsWaysOut();
    void theNewestBackupIsTheFirstWayOut();
    void aDamagedFileIsShownAndLeftAsItIs();
    void aNewerFileIsShownAndLeftAsItIs();
    void whatCannotBeWrittenIsShown_data();
    void whatCannotBeWrittenIsShown();
    void aFullDiskAtTheFirstStartIsShown();
    void aSaleThatFindsNoRoomIsNotShownAsDone_data();
    void aSaleThatFindsNoRoomIsNotShownAsDone();
};

void TestTrouble::eachTroubleHasItsWaysOut_data()
{
    const QString again = u"Try again"_s, folder = u"Choose another folder"_s,
                  backup = u"Choose a backup"_s;
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("damaged") << u"database.corrupt"_s << QStringList{backup, again, folder};
    QTest::newRow("network drive") << u"database.networkDrive"_s << QStringList{folder, again};
    QTest::newRow("newer") << u"schema.newer"_s << QStringList{again, folder};
    QTest::newRow("read-only") << u"database.readOnly"_s << QStringList{again, folder};
    QTest::newRow("disk full") << u"database.diskFull"_s << QStringList{again, folder};
}

void TestTrouble::eachTroubleHasItsWaysOut()
{
    QFETCH(QString, key);
    QFETCH(QStringList, expected);
    loadFonts();
    ThemeHost theme;
    ErrorPage page(theme,
                   {ErrorCode::FailedPrecondition, key, {{u"path"_s, u"/srv/<b>shop</b>.db"_s}}});
    page.resize(1200, 700);
    page.show();
    QCOMPARE(waysOut(&page), expected);
    const QString text = paintedText(&page);
    QVERIFY2(text.contains(key), qPrintable(text)); // for whoever helps
    QVERIFY2(text.contains(u"/srv/<b>shop</b>.db"_s), qPrintable(text));
}

void TestTrouble::theNewestBackupIsTheFirstWayOut()
{
    const QTemporaryDir profile, backups;
    const auto write = [](const QString &path, qint64 secondsAgo) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) &&
               file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo),
                                QFileDevice::FileModificationTime);
    };
    const auto best = [&] {
        const auto found = bestBackup(profile.path(), backups.path());
        return found ? QFileInfo(found->path).fileName() +
                           (found->hasSideJournal ? u" and more"_s : u""_s)
                     : QString();
    };
    QVERIFY(write(profile.filePath(u"shop.db.before-restore-20260102-080000"_s), 0));
    QVERIFY(write(profile.filePath(u"shop.db.before-9.part"_s), 0));
    QCOMPARE(best(), QString());
    QVERIFY(write(profile.filePath(u"shop.db.before-9"_s), 10));
    QCOMPARE(best(), u"shop.db.before-9"_s);
    QVERIFY(write(backups.filePath(u"side-journal-1.jsonl"_s), 500));
    QVERIFY(write(backups.filePath(u"shop-20260101-080000.db"_s), 300));
    QVERIFY(write(backups.filePath(u"shop-20260102-080000.db"_s), 200));
    QCOMPARE(best(), u"shop-20260102-080000.db"_s);
    QVERIFY(write(backups.filePath(kSideJournalPrefix.toString() + u"2.jsonl"_s), 100));
    QCOMPARE(best(), u"shop-20260102-080000.db and more"_s);

    loadFonts();
    ThemeHost theme;
    ErrorPage page(theme, {ErrorCode::DataLoss, u"database.corrupt"_s, {}},
                   ErrorPage::Backup{u"12:00"_s, true});
    page.show();
    QSignalSpy restored(&page, &ErrorPage::restoreNewest), chosen(&page, &ErrorPage::chooseBackup);
    page.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QCOMPARE(restored.size(), 1);
    QTest::keyClick(page.focusWidget(), Qt::Key_Down);
    QTest::keyClick(page.focusWidget(), Qt::Key_Enter);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(restored.size(), 1);
}

void TestTrouble::aDamagedFileIsShownAndLeftAsItIs()
{
    DesktopFixture desktop;
    VERIFY_OK(desktop.onDatabase(setUpSmallShop));
    QFile file(desktop.databasePath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(QByteArray(2'000, 'x')), 2'000);
    file.close();
    const QByteArray before = contentOf(desktop.databasePath());

    QVERIFY(desktop.start());
    const QWidget *page = desktop.shown("errorPage");
    QVERIFY(page);
    QVERIFY(paintedText(desktop.window()).contains(u"damaged"_s));
    QTRY_VERIFY(qobject_cast<QAbstractButton *>(QApplication::focusWidget()));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Choose a backup"_s);
    desktop.close();
    QCOMPARE(contentOf(desktop.databasePath()), before);
}

void TestTrouble::aNewerFileIsShownAndLeftAsItIs()
{
    DesktopFixture desktop;
    VERIFY_OK(desktop.onDatabase(setUpSmallShop));
    VERIFY_OK(desktop.onDatabase([](Shop &shop) -> Done {
        Transaction transaction(shop.database(), "test.newer");
        SHOP_TRY(transaction.ok());
        SHOP_TRY(Statement(
                     shop.database(),
                     "UPDATE schema_migrations SET version = 9999 WHERE module = 'till' AND "
                     "version = (SELECT MAX(version) FROM schema_migrations WHERE module = 'till')")
                     .run());
        return transaction.commit();
    }));
    const QByteArray before = contentOf(desktop.databasePath());
    QVERIFY(desktop.start());
    const QWidget *page = desktop.shown("errorPage");
    QVERIFY(page);
    QVERIFY(paintedText(desktop.window()).contains(u"newer version"_s));
    QTRY_VERIFY(qobject_cast<QAbstractButton *>(QApplication::focusWidget()));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Try again"_s);
    page->findChild<QAbstractButton *>(u"closeShopdesk"_s)->click();
    QTRY_VERIFY(!desktop.window()->isVisible());
    desktop.close();
    QCOMPARE(contentOf(desktop.databasePath()), before);
}

void TestTrouble::whatCannotBeWrittenIsShown_data()
{
    QTest::addColumn<bool>("folder");
    QTest::newRow("the file") << false;
    QTest::newRow("its folder") << true;
}

void TestTrouble::whatCannotBeWrittenIsShown()
{
    QFETCH(bool, folder);
    DesktopFixture desktop;
    VERIFY_OK(desktop.onDatabase(setUpSmallShop));
    // Of somebody else and readable, so that narrowing the rights cannot mend it.
    if (folder) {
        QVERIFY(giveToNobody(desktop.databasePath()));
        QVERIFY(setMode(desktop.folder(), 0555));
    } else {
        QVERIFY(giveToNobody(desktop.folder()));
        QVERIFY(setMode(desktop.databasePath(), 0444));
    }
    {
        const WithoutRoot somebody;
        QVERIFY(desktop.start());
        QVERIFY(desktop.shown("errorPage"));
        const QString text = paintedText(desktop.window());
        QVERIFY2(text.contains(u"cannot be written"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Try again"_s), qPrintable(text));
        desktop.close();
    }
    QVERIFY(setMode(desktop.folder(), 0700));
    QVERIFY(setMode(desktop.databasePath(), 0600));
    VERIFY_OK(desktop.onDatabase([](Shop &shop) -> Done {
        const auto report = verifyShop(shop);
        return report ? Done() : Done(report.error());
    }));
}

void TestTrouble::aFullDiskAtTheFirstStartIsShown()
{
    DesktopFixture desktop;
    WindowFixture unused;
    QVERIFY(limitFiles(unused, true));
    const bool started = desktop.start();
    const bool shown = started && desktop.shown("errorPage");
    QVERIFY(limitFiles(unused, false));
    QVERIFY(shown);
    QVERIFY(waysOut(desktop.shown("errorPage")).contains(u"Try again"_s));
}

void TestTrouble::aSaleThatFindsNoRoomIsNotShownAsDone_data()
{
    QTest::addColumn<DiskLimit>("limit");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("fromTheTicket");
    QTest::newRow("disk full") << &limitPages << u"The disk is full"_s << false;
    QTest::newRow("disk full, from the ticket again")
        << &limitPages << u"The disk is full"_s << true;
    QTest::newRow("disk that cannot be written")
        << &limitFiles << u"disk could not be read or written"_s << false;
}

void TestTrouble::aSaleThatFindsNoRoomIsNotShownAsDone()
{
    QFETCH(DiskLimit, limit);
    QFETCH(QString, sentence);
    QFETCH(bool, fromTheTicket);
    WindowFixture fixture;
    VERIFY_OK(fixture.onDatabase(setUpLongTicket));
    QVERIFY(fixture.open());
    QVERIFY(fixture.signIn());
    QVERIFY(fixture.openShift(u"100"_s));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.ticketLines(), kManyLines, kPatienceMs);
    QCOMPARE(documents(fixture), 0);
    fixture.press(Qt::Key_F12);
    QTRY_VERIFY(fixture.isShown("paymentPage"));

    QVERIFY(limit(fixture, true));
    fixture.press(Qt::Key_Return);
    const bool told = QTest::qWaitFor(
        [&] { return paintedText(fixture.window()).contains(u"not stored"_s); }, kPatienceMs);
    const QString text = paintedText(fixture.window());
    const bool stays = fixture.isShown("paymentPage");
    QVERIFY(limit(fixture, false));
    QVERIFY(told);
    QVERIFY2(text.contains(sentence), qPrintable(text));
    QVERIFY(stays);
    QCOMPARE(documents(fixture), 0);

    if (fromTheTicket) {
        fixture.press(Qt::Key_Escape);
        QTRY_VERIFY(fixture.searchField()->isVisible());
        QCOMPARE(fixture.ticketLines(), kManyLines);
        fixture.press(Qt::Key_F12);
        QTRY_VERIFY(fixture.isShown("paymentPage"));
    }
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isShown("saleCompletePage"), kPatienceMs);
    QCOMPARE(documents(fixture), 1);
    QTRY_COMPARE(fixture.ticketLines(), 0);
}

} // namespace shop

QTEST_MAIN(shop::TestTrouble)
#include "tst_trouble.moc"

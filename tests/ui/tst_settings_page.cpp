// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/backup_place.h"
#include "core/shop/receipt_logo_desk.h"
#include "tests/ui/painted_text.h"
#include "tests/ui/settings_page_fixture.h"
#include "tests/ui/window_keys.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/text_area.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// What the shop is and works with, in the window of the sample shop: by keys, and what is stored afterwards.
class TestSettingsPage final : public QObject, private SettingsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWindow(); }
    void cleanup() { dropWindow(); }

    void onlyWhoMayManageSettingsHasThePage();
    void theShopIsChangedAndJournalled();
    void aShopWithoutANameIsRefusedAndNothingIsLost();
    void aHostileNameIsKeptAsItsText();
    void aPrinterIsSavedForTheRegister();
    void aPrinterWithoutAnAddressIsRefused();
    void terminalAndScaleAreSavedSideBySide();
    void theSimulatedScaleShowsItsWeight();
    void aLogoIsChosenForTheReceipts();
    void aBackupIsMadeNow();
    void theJournalIsSavedAsAFile();
    void aFolderThatIsNoneIsRefused();
    void theHeadOfTheJournalIsShown();
    void whatIsTypedWhileASectionIsReadStays_data();
    void whatIsTypedWhileASectionIsReadStays();
    void whatIsSavedWhileASectionIsReadIsWhole();

private:
    RegisterDevices devices();
    QString told(const char *section);
    void choose(QComboBox *box, const QVariant &value);
};

RegisterDevices TestSettingsPage::devices()
{
    RegisterDevices found;
    const Done read = m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(stored, shop.deviceSettings().devices(
                                   shop.systemCall(), m_fixture->desk().session().atRegister.id));
        found = stored;
        return {};
    });
    return read ? found : RegisterDevices();
}

QString TestSettingsPage::told(const char *section)
{
    QStringList texts;
    QWidget *found = m_fixture->find<QWidget>(section);
    for (const PlainLabel *label : found->findChildren<PlainLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

void TestSettingsPage::choose(QComboBox *box, const QVariant &value)
{
    box->setFocus();
    m_fixture->press(Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentData() != value; ++i)
        m_fixture->press(Qt::Key_Down);
    QCOMPARE(box->currentData(), value);
}

void TestSettingsPage::onlyWhoMayManageSettingsHasThePage()
{
    auto *rail = m_fixture->window()->findChild<Rail *>();
    QVERIFY(rail->findChild<RailButton *>(u"settings"_s));
    Session session = m_fixture->desk().session();
    session.staff->rights.revoke(Action::ManageSettings);
    m_fixture->desk().setSession(session);
    QVERIFY(!rail->findChild<RailButton *>(u"settings"_s));
    m_fixture->window()->showPage(u"settings"_s);
    QVERIFY(!m_fixture->find<QWidget>("settingsPage"));
}

void TestSettingsPage::theShopIsChangedAndJournalled()
{
    const ShopProfile before = profile();
    const qsizetype rows = settingsRows().size();
    QVERIFY(open(u"shop"_s));
    QVERIFY(fillIn(in<QLineEdit>("shopSection", "taxNumberEdit"), u"HST 99999 0001"_s));
    auto *address = in<TextArea>("shopSection", "addressEdit");
    address->setFocus();
    address->selectAll();
    address->insertPlainText(u"1 Pier Road\nHalifax"_s); // as pasted
    save();
    QTRY_COMPARE_WITH_TIMEOUT(profile().taxNumber, u"HST 99999 0001"_s, 10'000);
    ShopProfile wanted = before;
    wanted.taxNumber = u"HST 99999 0001"_s;
    wanted.address = QStringList{u"1 Pier Road"_s, u"Halifax"_s};
    QCOMPARE(profile(), wanted);
    QTRY_COMPARE(m_fixture->desk().session().profile.taxNumber, u"HST 99999 0001"_s);
    QCOMPARE(settingsRows().size(), rows + 1);
    QVERIFY2(settingsRows().last().contains(u"[\"address\",\"taxNumber\"]"_s),
             qPrintable(settingsRows().last()));
}

void TestSettingsPage::aShopWithoutANameIsRefusedAndNothingIsLost()
{
    const ShopProfile before = profile();
    QVERIFY(open(u"shop"_s));
    auto *name = in<QLineEdit>("shopSection", "nameEdit");
    QVERIFY(fillIn(name, u""_s));
    QVERIFY(fillIn(in<QLineEdit>("shopSection", "phoneEdit"), u"555"_s));
    save();
    QTRY_VERIFY_WITH_TIMEOUT(!name->accessibleDescription().isEmpty(), 10'000);
    QCOMPARE(in<QLineEdit>("shopSection", "phoneEdit")->text(), u"555"_s);
    QCOMPARE(profile(), before);
    const QString missing = name->accessibleDescription();
    name->insert(QString(1 << 20, u'x'));
    save();
    QTRY_VERIFY(!name->accessibleDescription().isEmpty() &&
                name->accessibleDescription() != missing);
    QCOMPARE(profile(), before);
}

void TestSettingsPage::aHostileNameIsKeptAsItsText()
{
    QVERIFY(open(u"shop"_s));
    auto *name = in<QLineEdit>("shopSection", "nameEdit");
    QVERIFY(fillIn(name, u"<img src=x> & <b>Bo</b>"_s));
    save();
    QTRY_COMPARE_WITH_TIMEOUT(profile().name, u"<img src=x> & <b>Bo</b>"_s, 10'000);
    QVERIFY(open(u"register"_s));
    QVERIFY(open(u"shop"_s));
    QCOMPARE(name->text(), u"<img src=x> & <b>Bo</b>"_s);
}

void TestSettingsPage::aPrinterIsSavedForTheRegister()
{
    QVERIFY(open(u"printer"_s));
    choose(in<QComboBox>("printerSection", "printerKindEdit"), int(PrinterSettings::Kind::Network));
    QVERIFY(fillIn(in<QLineEdit>("printerSection", "addressEdit"), u"127.0.0.1:9100"_s));
    save();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->desk().session().printer.address, u"127.0.0.1:9100"_s,
                              10'000);
    PrinterSettings stored;
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(read, shop.till().printer(shop.systemCall(),
                                                 m_fixture->desk().session().atRegister.id));
        stored = read;
        return {};
    }));
    QCOMPARE(stored.kind, PrinterSettings::Kind::Network);
    QCOMPARE(stored.address, u"127.0.0.1:9100"_s);
    QVERIFY(settingsRows().last().contains(u"network"_s));
}

void TestSettingsPage::aPrinterWithoutAnAddressIsRefused()
{
    QVERIFY(open(u"printer"_s));
    choose(in<QComboBox>("printerSection", "printerKindEdit"), int(PrinterSettings::Kind::File));
    save();
    auto *address = in<QLineEdit>("printerSection", "addressEdit");
    QTRY_VERIFY_WITH_TIMEOUT(!address->accessibleDescription().isEmpty(), 10'000);
    QVERIFY(m_fixture->desk().session().printer.kind != PrinterSettings::Kind::File);
}

void TestSettingsPage::terminalAndScaleAreSavedSideBySide()
{
    QVERIFY(open(u"terminal"_s));
    choose(in<QComboBox>("terminalSection", "terminalEdit"), int(TerminalSettings::Kind::PlugIn));
    auto *port = in<QSpinBox>("terminalSection", "terminalPortEdit");
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, u"7001"_s);
    save();
    QTRY_COMPARE_WITH_TIMEOUT(devices().terminal.port, 7'001, 10'000);
    QVERIFY(open(u"scale"_s));
    choose(in<QComboBox>("scaleSection", "scaleEdit"), int(ScaleSettings::Kind::Serial));
    save();
    auto *line = in<QLineEdit>("scaleSection", "scalePortEdit");
    QTRY_VERIFY_WITH_TIMEOUT(!line->accessibleDescription().isEmpty(), 10'000);
    QCOMPARE(devices().scale.kind, ScaleSettings::Kind::None);
    QVERIFY(fillIn(line, u"/dev/ttyUSB0"_s));
    choose(in<QComboBox>("scaleSection", "protocolEdit"), u"nci"_s);
    save();
    QTRY_COMPARE_WITH_TIMEOUT(devices().scale.port, u"/dev/ttyUSB0"_s, 10'000);
    QCOMPARE(devices().scale.protocol, u"nci"_s);
    QCOMPARE(devices().terminal.kind, TerminalSettings::Kind::PlugIn);
    QCOMPARE(devices().terminal.port, 7'001);
    QVERIFY(settingsRows().last().contains(u"\"scale\":\"serial\""_s));
}

void TestSettingsPage::theSimulatedScaleShowsItsWeight()
{
    QVERIFY(open(u"scale"_s));
    choose(in<QComboBox>("scaleSection", "scaleEdit"), int(ScaleSettings::Kind::Simulator));
    auto *grams = in<QSpinBox>("scaleSection", "simulatedGramsEdit");
    grams->setFocus();
    grams->selectAll();
    QTest::keyClicks(grams, u"735"_s);
    QTRY_COMPARE(grams->value(), 735); // no hand reaches the next control sooner
    auto *weigh = in<QWidget>("scaleSection", "tryScaleButton");
    weigh->setFocus();
    m_fixture->press(Qt::Key_Space);
    QTRY_VERIFY2(in<PlainLabel>("scaleSection", "scaleWeight")->text().contains(u"0.735"_s),
                 qPrintable(in<PlainLabel>("scaleSection", "scaleWeight")->text()));
    QVERIFY(told("scaleSection").contains(u"Steady."_s));
    QCOMPARE(devices().scale.kind, ScaleSettings::Kind::None); // tried, not saved
}

void TestSettingsPage::aLogoIsChosenForTheReceipts()
{
    QVERIFY(open(u"receipts"_s));
    const QString path = m_fixture->folder() + u"/logo.txt"_s; // what it is stands in its bytes
    QImage black(100, 50, QImage::Format_RGB32);
    black.fill(Qt::black);
    QVERIFY(black.save(path, "PNG"));
    const auto stored = [&] {
        ReceiptLogo found;
        const Done read = m_fixture->onDatabase([&](Shop &shop) -> Done {
            SHOP_TRY_VALUE(logo, receiptLogo(shop));
            found = logo;
            return {};
        });
        return read ? found : ReceiptLogo();
    };
    auto *paper = m_fixture->find<QScrollArea>("receiptPreview")->widget();
    const int plain = paper->height();
    m_fixture->find<QPushButton>("receiptLogoButton")->click();
    QVERIFY(saveInFileDialog(m_fixture->window(), path));
    auto *none = m_fixture->find<QPushButton>("receiptNoLogoButton");
    QTRY_VERIFY_WITH_TIMEOUT(none->isEnabled(), 10'000);
    QVERIFY(paper->height() > plain);
    QVERIFY(stored().isEmpty());
    choose(in<QComboBox>("receiptsSection", "columnsEdit"), 32);
    save();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->desk().session().printer.columns, 32,
                              10'000); // one save, all of it
    QCOMPARE(stored().rows(), 50);
    QCOMPARE(stored().dots, 104);
    const int withLogo = paper->height();
    none->click();
    QVERIFY(paper->height() < withLogo);
    save();
    QTRY_VERIFY_WITH_TIMEOUT(stored().isEmpty(), 10'000);
}

void TestSettingsPage::aBackupIsMadeNow()
{
    const QString folder = m_fixture->folder() + u"/copies"_s;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(open(u"backup"_s));
    QVERIFY(told("backupSection").contains(u"There is no copy yet"_s));
    in<QWidget>("backupSection", "chooseFolderButton")->setFocus();
    m_fixture->press(Qt::Key_Space);
    QVERIFY(saveInFileDialog(m_fixture->window(), folder));
    QTRY_COMPARE(in<QLineEdit>("backupSection", "folderEdit")->text(), folder);
    save();
    QTRY_VERIFY_WITH_TIMEOUT(settingsRows().last().contains(u"backup"_s), 10'000);
    auto *now = in<QWidget>("backupSection", "backUpNowButton");
    now->setFocus();
    m_fixture->press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(told("backupSection").contains(u"Backed up and tested."_s), 60'000);
    const QStringList copies = QDir(folder).entryList({u"shop-*.db"_s}, QDir::Files);
    QCOMPARE(copies.size(), 1);
    QTRY_VERIFY(told("backupSection").contains(u"just now"_s));
    QTRY_VERIFY(in<PlainLabel>("backupSection", "lastBackupPath")->text().contains(copies[0]));

    // And back: the program is asked to close and open with it.
    auto *page = qobject_cast<SettingsPage *>(m_fixture->window()->currentPage());
    QSignalSpy wanted(page, &SettingsPage::restoreWanted);
    in<QWidget>("backupSection", "restoreButton")->setFocus();
    m_fixture->press(Qt::Key_Space);
    QVERIFY(saveInFileDialog(m_fixture->window(), QDir(folder).filePath(copies[0])));
    QTRY_VERIFY(paintedText(m_fixture->window()).contains(u"Restore this backup?"_s));
    m_fixture->press(Qt::Key_Return);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(QFileInfo(wanted[0][0].toString()).fileName(), copies[0]);
}

void TestSettingsPage::theJournalIsSavedAsAFile()
{
    QVERIFY(open(u"backup"_s));
    in<QWidget>("backupSection", "saveJournalButton")->setFocus();
    m_fixture->press(Qt::Key_Space);
    const QString path = m_fixture->folder() + u"/journal.jsonl"_s;
    QVERIFY(saveInFileDialog(m_fixture->window(), path));
    QTRY_VERIFY_WITH_TIMEOUT(told("backupSection").contains(u"of the journal saved as"_s), 10'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    qint64 rows = 0;
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(head, shop.journal().head(m_fixture->desk().session().atRegister.id));
        rows = head.seq;
        return {};
    }));
    QCOMPARE(file.readAll().count('\n'), rows);
}

void TestSettingsPage::aFolderThatIsNoneIsRefused()
{
    QVERIFY(open(u"backup"_s));
    auto *folder = in<QLineEdit>("backupSection", "folderEdit");
    QVERIFY(fillIn(folder, u"copies"_s));
    save();
    QTRY_VERIFY_WITH_TIMEOUT(!folder->accessibleDescription().isEmpty(), 10'000);
    QCOMPARE(folder->text(), u"copies"_s);
}

void TestSettingsPage::theHeadOfTheJournalIsShown()
{
    QVERIFY(open(u"about"_s));
    JournalHead head;
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(read, shop.journal().head(m_fixture->desk().session().atRegister.id));
        head = read;
        return {};
    }));
    QTRY_VERIFY_WITH_TIMEOUT(
        in<PlainLabel>("aboutSection", "journalHead")->text().contains(head.toText()), 10'000);
    QVERIFY(in<PlainLabel>("aboutSection", "shopFile")->text().contains(m_fixture->databasePath()));
}

void TestSettingsPage::whatIsTypedWhileASectionIsReadStays_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("typed"); // a field, by its name
    QTest::addColumn<QString>("other"); // one that nobody touches
    QTest::addColumn<QString>("stored"); // what stands in that one
    QTest::newRow("the shop") << u"shop"_s << u"phoneEdit"_s << u"nameEdit"_s << u"Harbour"_s;
    QTest::newRow("backups") << u"backup"_s << u"folderEdit"_s << u"keepEdit"_s << u"7"_s;
}

void TestSettingsPage::whatIsTypedWhileASectionIsReadStays()
{
    QFETCH(const QString, section);
    QFETCH(const QString, typed);
    QFETCH(const QString, other);
    QFETCH(const QString, stored);
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(found, shop.till().profile(shop.systemCall()));
        found->name = u"Harbour"_s;
        SHOP_TRY(shop.till().saveProfile(shop.systemCall(), *found));
        BackupSettings backups;
        backups.keep = 7;
        return saveBackupSettings(shop, shop.systemCall(), backups);
    }));
    BusyLane busy(*m_fixture, Lane::Reader);
    QVERIFY(bringToFront(section));
    auto *page = m_fixture->find<QWidget>("settingsPage");
    QVERIFY(fillIn(page->findChild<QLineEdit *>(typed), u"/902 555 0100"_s));
    busy.letGo();
    QVERIFY(isRead());
    QCOMPARE(page->findChild<QLineEdit *>(typed)->text(), u"/902 555 0100"_s);
    const auto *untouched =
        page->findChild<QWidget *>(section + u"Section"_s)->findChild<QWidget *>(other);
    QCOMPARE(untouched->metaObject()->userProperty().read(untouched).toString(), stored);
    QVERIFY(bringToFront(u"about"_s));
    QVERIFY(open(section)); // who comes back finds what is stored
    QVERIFY(page->findChild<QLineEdit *>(typed)->text() != u"/902 555 0100"_s);
}

void TestSettingsPage::whatIsSavedWhileASectionIsReadIsWhole()
{
    const ShopProfile before = profile();
    BusyLane busy(*m_fixture, Lane::Reader);
    QVERIFY(bringToFront(u"shop"_s));
    QVERIFY(fillIn(in<QLineEdit>("shopSection", "phoneEdit"), u"902 555 0100"_s));
    save();
    busy.letGo();
    ShopProfile wanted = before;
    wanted.phone = u"902 555 0100"_s;
    QTRY_COMPARE_WITH_TIMEOUT(profile(), wanted, 10'000);
}

} // namespace shop

QTEST_MAIN(shop::TestSettingsPage)
#include "tst_settings_page.moc"

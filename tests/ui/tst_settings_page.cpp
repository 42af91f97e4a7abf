// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/backup_place.h"
#include "core/shop/journal_export.h"
#include "tests/support/qtest_results.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_keys.h"
#include "ui/settings/scan_test_field.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/scan_burst.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/text_area.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMetaProperty>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// What the shop is and works with, in the window of the sample shop: by keys, and what is stored afterwards.
class TestSettingsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void onlyWhoMayManageSettingsHasThePage();
    void aPresetIsAddedAndReadsItsLabels();
    void aRuleThatCannotBeIsRefusedAtItsField_data();
    void aRuleThatCannotBeIsRefusedAtItsField();
    void theOrderOfTheRulesDecides();
    void aRemovedRuleComesBack();
    void theTesterSaysWhyNoRuleFits();
    void theScannerTestTellsWhatCame_data();
    void theScannerTestTellsWhatCame();
    void theTestFieldMeasuresTheKeys();
    void theShopIsChangedAndJournalled();
    void aShopWithoutANameIsRefusedAndNothingIsLost();
    void aHostileNameIsKeptAsItsText();
    void aPrinterIsSavedForTheRegister();
    void aPrinterWithoutAnAddressIsRefused();
    void terminalAndScaleAreSavedSideBySide();
    void theSimulatedScaleShowsItsWeight();
    void aBackupIsMadeNow();
    void theJournalIsSavedAsAFile();
    void aFolderThatIsNoneIsRefused();
    void theHeadOfTheJournalIsShown();
    void whatIsTypedWhileASectionIsReadStays_data();
    void whatIsTypedWhileASectionIsReadStays();
    void whatIsSavedWhileASectionIsReadIsWhole();

private:
    template <typename T>
    T *in(const char *section, const char *name)
    {
        QWidget *found = m_fixture->find<QWidget>(section);
        return found ? found->findChild<T *>(QString::fromLatin1(name)) : nullptr;
    }
    bool open(const QString &section);
    bool bringToFront(const QString &section); // whose fields may be on their way
    bool isRead();
    void save() { m_fixture->press(Qt::Key_S, Qt::ControlModifier); }
    QList<LabelRule> rules();
    bool setRules(const QList<LabelRule> &rules);
    RegisterDevices devices();
    ShopProfile profile();
    QStringList settingsRows(); // of the journal: what was changed
    QString told(const char *section);
    void choose(QComboBox *box, const QVariant &value);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestSettingsPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->openDemo());
    m_fixture->window()->addPage(
        u"settings"_s, u"Settings"_s, u"settings"_s,
        [this] { return new SettingsPage(m_fixture->desk()); }, Action::ManageSettings);
}

bool TestSettingsPage::open(const QString &section)
{
    return bringToFront(section) && isRead();
}

bool TestSettingsPage::bringToFront(const QString &section)
{
    m_fixture->window()->showPage(u"settings"_s);
    auto *page = m_fixture->window()->findChild<SettingsPage *>();
    if (!page)
        return false;
    page->showSection(section);
    auto *shown = m_fixture->window()->findChild<QWidget *>(section + u"Section"_s);
    return shown && shown->isVisible();
}

// What is stored has come into the fields: the answer stands behind the next one of the same lane.
bool TestSettingsPage::isRead()
{
    int answers = 0;
    for (int i = 0; i < 4; ++i)
        m_fixture->backend().ask(
            this, Lane::Reader, [](Shop &) -> Result<bool> { return true; },
            [&](const Result<bool> &) { ++answers; });
    return QTest::qWaitFor([&] { return answers == 4; }, 20'000);
}

QList<LabelRule> TestSettingsPage::rules()
{
    QList<LabelRule> found;
    const Done read = m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(stored, shop.catalog().labelRules(shop.systemCall()));
        found = stored;
        return {};
    });
    return read ? found : QList<LabelRule>();
}

bool TestSettingsPage::setRules(const QList<LabelRule> &rules)
{
    return bool(m_fixture->onDatabase(
        [&](Shop &shop) { return shop.catalog().setLabelRules(shop.systemCall(), rules); }));
}

RegisterDevices TestSettingsPage::devices()
{
    RegisterDevices found;
    const Done read = m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(stored, shop.deviceSettings().devices(shop.systemCall(),
                                                             m_fixture->desk().session().atRegister.id));
        found = stored;
        return {};
    });
    return read ? found : RegisterDevices();
}

ShopProfile TestSettingsPage::profile()
{
    ShopProfile found;
    const Done read = m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(stored, shop.till().profile(shop.systemCall()));
        found = *stored;
        return {};
    });
    return read ? found : ShopProfile();
}

QStringList TestSettingsPage::settingsRows()
{
    QStringList bodies;
    const Done read = m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(rows, shop.journal().rows(JournalKind::SettingsChanged));
        for (const JournalRow &row : rows)
            bodies.append(QString::fromUtf8(row.body));
        return {};
    });
    return read ? bodies : QStringList();
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

void TestSettingsPage::aPresetIsAddedAndReadsItsLabels()
{
    QVERIFY(setRules({}));
    QVERIFY(open(u"labels"_s));
    auto *view = in<QTableView>("labelsSection", "labelRulesView");
    view->setFocus();
    m_fixture->press(Qt::Key_Insert);
    auto *menu = m_fixture->window()->findChild<QMenu *>(u"presetMenu"_s);
    QVERIFY(menu);
    auto *action = menu->findChild<QAction *>(u"ean-21-weight"_s);
    QVERIFY(action);
    menu->setActiveAction(action);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(m_fixture->find<QLineEdit>("rulePattern"));
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->find<QWidget>("labelRulePanel"), 10'000);
    QCOMPARE(rules().size(), 1);
    QCOMPARE(rules()[0].pattern, u"21IIIIIWWWWWC"_s);
    QVERIFY(settingsRows().last().contains(u"labelRules"_s));
    auto *test = in<QLineEdit>("labelsSection", "testCodeEdit");
    test->setFocus();
    m_fixture->scan(u"2112345012506"_s);
    QTRY_VERIFY2(in<PlainLabel>("labelsSection", "labelMeaning")->text().contains(u"1.25"_s),
                 qPrintable(in<PlainLabel>("labelsSection", "labelMeaning")->text()));
    QVERIFY(in<PlainLabel>("labelsSection", "labelMeaning")->text().contains(u"12345"_s));
}

void TestSettingsPage::aRuleThatCannotBeIsRefusedAtItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no name") << u"ruleName"_s << u""_s;
    QTest::newRow("a name of a megabyte") << u"ruleName"_s << QString(1 << 20, u'n');
    QTest::newRow("a pattern without item code") << u"rulePattern"_s << u"21PPPPPPPPPPC"_s;
    QTest::newRow("a pattern with a foreign sign") << u"rulePattern"_s << u"21IIIIIXXXXXC"_s;
}

void TestSettingsPage::aRuleThatCannotBeIsRefusedAtItsField()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QVERIFY(setRules({{u"21 kg"_s, u"21IIIIIWWWWWC"_s, 3, true}}));
    const QList<LabelRule> before = rules();
    QVERIFY(open(u"labels"_s));
    in<QTableView>("labelsSection", "labelRulesView")->setFocus();
    m_fixture->press(Qt::Key_Return);
    auto *edit = m_fixture->find<QLineEdit>(field.toLatin1());
    QVERIFY(edit);
    edit->setFocus();
    edit->selectAll();
    edit->insert(text);
    if (text.isEmpty())
        edit->clear();
    const QString typed = edit->text();
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!edit->accessibleDescription().isEmpty(), 10'000);
    QCOMPARE(edit->text(), typed);
    QCOMPARE(rules(), before);
}

void TestSettingsPage::theOrderOfTheRulesDecides()
{
    QVERIFY(setRules({{u"first"_s, u"21IIIIIWWWWWC"_s, 3, true}, {u"second"_s, u"21IIIIIPPPPPC"_s, {}, true}}));
    QVERIFY(open(u"labels"_s));
    auto *view = in<QTableView>("labelsSection", "labelRulesView");
    view->setCurrentIndex(view->model()->index(1, 0));
    auto *up = in<QWidget>("labelsSection", "ruleUpButton");
    up->setFocus();
    m_fixture->press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(rules().value(0).name, u"second"_s, 10'000);
    QCOMPARE(rules().value(1).name, u"first"_s);
    in<QLineEdit>("labelsSection", "testCodeEdit")->setFocus();
    m_fixture->scan(u"2112345012506"_s);
    QTRY_VERIFY(in<PlainLabel>("labelsSection", "labelMeaning")->text().contains(u"$12.50"_s));
    QCOMPARE(view->model()->index(1, 3).data().toString(), u"Fits too, but comes later"_s);
}

void TestSettingsPage::aRemovedRuleComesBack()
{
    QVERIFY(setRules({{u"first"_s, u"21IIIIIWWWWWC"_s, 3, true}}));
    QVERIFY(open(u"labels"_s));
    in<QTableView>("labelsSection", "labelRulesView")->setFocus();
    m_fixture->press(Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(rules().isEmpty(), 10'000);
    auto *toast = m_fixture->window()->findChild<QWidget *>(u"toast"_s);
    QTRY_VERIFY(toast->isVisible());
    QTest::keyClick(toast, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(rules().size(), 1, 10'000);
}

void TestSettingsPage::theTesterSaysWhyNoRuleFits()
{
    QVERIFY(setRules({{u"kg"_s, u"21IIIIIWWWWWC"_s, 3, true}, {u"off"_s, u"28IIIIIPPPPPC"_s, {}, false}}));
    QVERIFY(open(u"labels"_s));
    auto *view = in<QTableView>("labelsSection", "labelRulesView");
    in<QLineEdit>("labelsSection", "testCodeEdit")->setFocus();
    m_fixture->scan(u"2112345012507"_s); // the check digit is 6
    QTRY_COMPARE(in<PlainLabel>("labelsSection", "labelMeaning")->text(), u"No rule reads this code as a label."_s);
    QTRY_VERIFY2(view->model()->index(0, 3).data().toString().contains(u"check digit, 6"_s),
                 qPrintable(view->model()->index(0, 3).data().toString()));
    QCOMPARE(view->model()->index(1, 3).data().toString(), u"Switched off"_s);
}

void TestSettingsPage::theScannerTestTellsWhatCame_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("around");
    QTest::newRow("EAN-13") << u"4006381333931"_s << u"GTIN of 13 digits (EAN)"_s << u"nothing before it, Enter behind it"_s;
    QTest::newRow("EAN-13 with the sign of its symbol")
        << u"]E04006381333931"_s << u"GTIN of 13 digits (EAN)"_s << u"]E0"_s;
    QTest::newRow("in-store") << u"2112345012506"_s << u"in-store number"_s << u"nothing before it"_s;
    QTest::newRow("no GTIN") << u"ABC-1234"_s << u"no GTIN"_s << u"nothing before it"_s;
    QTest::newRow("markup") << u"<img src=x>"_s << u"no GTIN"_s << u"nothing before it"_s;
}

void TestSettingsPage::theScannerTestTellsWhatCame()
{
    QFETCH(QString, code);
    QFETCH(QString, kind);
    QFETCH(QString, around);
    QVERIFY(open(u"scanner"_s));
    in<ScanTestField>("scannerSection", "scanTestEdit")->setFocus();
    m_fixture->scan(code);
    const auto fact = [&](const char *name) { return in<PlainLabel>("scannerSection", name)->text(); };
    QTRY_VERIFY2(fact("scanKind").contains(kind), qPrintable(fact("scanKind")));
    QVERIFY2(fact("scanAround").contains(around), qPrintable(fact("scanAround")));
    QVERIFY(fact("scanCharacters").startsWith(QString::number(code.size())));
    QTRY_VERIFY(!fact("scanMeans").isEmpty());
    QVERIFY(m_fixture->ticketLines() <= 0);
}

// A millisecond is the least a key of the test system takes: the times are those of the events.
void TestSettingsPage::theTestFieldMeasuresTheKeys()
{
    ScanTestField field;
    ScanBurst seen;
    connect(&field, &ScanTestField::burstSeen, this, [&](const ScanBurst &burst) { seen = burst; });
    const auto send = [&](const QString &text, int key, quint64 at) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        event.setTimestamp(at);
        QApplication::sendEvent(&field, &event);
    };
    for (int i = 0; i < 8; ++i)
        send(QString(QChar(u'1' + i)), Qt::Key_1 + i, 1'000 + quint64(i) * 20);
    send(u"\r"_s, Qt::Key_Return, 1'150);
    QCOMPARE(seen.text, u"12345678"_s);
    QCOMPARE(seen.lastedMs, 140);
    QCOMPARE(seen.longestGapMs, 20);
    QCOMPARE(judge(seen), ScanVerdict::Scan);
    for (int i = 0; i < 8; ++i)
        send(QString(QChar(u'1' + i)), Qt::Key_1 + i, 2'000 + quint64(i) * 60);
    send(u"\t"_s, Qt::Key_Tab, 2'440);
    QCOMPARE(seen.endKey, int(Qt::Key_Tab));
    QCOMPARE(judge(seen), ScanVerdict::GapTooLong);
    for (int i = 0; i < 8; ++i)
        send(QString(QChar(u'1' + i)), Qt::Key_1 + i, 3'000 + quint64(i) * 40);
    send(u"\r"_s, Qt::Key_Return, 3'300);
    QCOMPARE(judge(seen), ScanVerdict::TooSlow);
    send(u"1"_s, Qt::Key_1, 4'000);
    QTRY_COMPARE(seen.text, u"1"_s); // nothing behind it
    QCOMPARE(judge(seen), ScanVerdict::TooShort);
    seen.text = u"1234"_s;
    QCOMPARE(judge(seen), ScanVerdict::NoEndKey);
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
    QVERIFY2(settingsRows().last().contains(u"[\"address\",\"taxNumber\"]"_s), qPrintable(settingsRows().last()));
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
    QTRY_VERIFY(!name->accessibleDescription().isEmpty() && name->accessibleDescription() != missing);
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
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->desk().session().printer.address, u"127.0.0.1:9100"_s, 10'000);
    PrinterSettings stored;
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(read, shop.till().printer(shop.systemCall(), m_fixture->desk().session().atRegister.id));
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

void TestSettingsPage::aBackupIsMadeNow()
{
    const QString folder = m_fixture->folder() + u"/copies"_s;
    QVERIFY(open(u"backup"_s));
    QVERIFY(told("backupSection").contains(u"There is no copy yet"_s));
    QVERIFY(fillIn(in<QLineEdit>("backupSection", "folderEdit"), folder));
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
    QTRY_VERIFY_WITH_TIMEOUT(in<PlainLabel>("aboutSection", "journalHead")->text().contains(head.toText()), 10'000);
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
    const auto *untouched = page->findChild<QWidget *>(section + u"Section"_s)->findChild<QWidget *>(other);
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

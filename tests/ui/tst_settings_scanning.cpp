// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings_page_fixture.h"
#include "ui/settings/scan_test_field.h"
#include "ui/shell/scan_burst.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// The settings of what is scanned: the rules that read labels, their tester, and the test of the scanner.
class TestSettingsScanning final : public QObject, private SettingsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWindow(); }
    void cleanup() { dropWindow(); }

    void aPresetIsAddedAndReadsItsLabels();
    void aRuleThatCannotBeIsRefusedAtItsField_data();
    void aRuleThatCannotBeIsRefusedAtItsField();
    void theOrderOfTheRulesDecides();
    void aRemovedRuleComesBack();
    void theTesterSaysWhyNoRuleFits();
    void theScannerTestTellsWhatCame_data();
    void theScannerTestTellsWhatCame();
    void theTestFieldMeasuresTheKeys();

private:
    QList<LabelRule> rules();
    bool setRules(const QList<LabelRule> &rules);
};

QList<LabelRule> TestSettingsScanning::rules()
{
    QList<LabelRule> found;
    const Done read = m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(stored, shop.catalog().labelRules(shop.systemCall()));
        found = stored;
        return {};
    });
    return read ? found : QList<LabelRule>();
}

bool TestSettingsScanning::setRules(const QList<LabelRule> &rules)
{
    return bool(m_fixture->onDatabase(
        [&](Shop &shop) { return shop.catalog().setLabelRules(shop.systemCall(), rules); }));
}

void TestSettingsScanning::aPresetIsAddedAndReadsItsLabels()
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

void TestSettingsScanning::aRuleThatCannotBeIsRefusedAtItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no name") << u"ruleName"_s << u""_s;
    QTest::newRow("a name of a megabyte") << u"ruleName"_s << QString(1 << 20, u'n');
    QTest::newRow("a pattern without item code") << u"rulePattern"_s << u"21PPPPPPPPPPC"_s;
    QTest::newRow("a pattern with a foreign sign") << u"rulePattern"_s << u"21IIIIIXXXXXC"_s;
}

void TestSettingsScanning::aRuleThatCannotBeIsRefusedAtItsField()
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

void TestSettingsScanning::theOrderOfTheRulesDecides()
{
    QVERIFY(setRules(
        {{u"first"_s, u"21IIIIIWWWWWC"_s, 3, true}, {u"second"_s, u"21IIIIIPPPPPC"_s, {}, true}}));
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

void TestSettingsScanning::aRemovedRuleComesBack()
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

void TestSettingsScanning::theTesterSaysWhyNoRuleFits()
{
    QVERIFY(setRules(
        {{u"kg"_s, u"21IIIIIWWWWWC"_s, 3, true}, {u"off"_s, u"28IIIIIPPPPPC"_s, {}, false}}));
    QVERIFY(open(u"labels"_s));
    auto *view = in<QTableView>("labelsSection", "labelRulesView");
    in<QLineEdit>("labelsSection", "testCodeEdit")->setFocus();
    m_fixture->scan(u"2112345012507"_s); // the check digit is 6
    QTRY_COMPARE(in<PlainLabel>("labelsSection", "labelMeaning")->text(),
                 u"No rule reads this code as a label."_s);
    QTRY_VERIFY2(view->model()->index(0, 3).data().toString().contains(u"check digit, 6"_s),
                 qPrintable(view->model()->index(0, 3).data().toString()));
    QCOMPARE(view->model()->index(1, 3).data().toString(), u"Switched off"_s);
}

void TestSettingsScanning::theScannerTestTellsWhatCame_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("around");
    QTest::newRow("EAN-13") << u"4006381333931"_s << u"GTIN of 13 digits (EAN)"_s
                            << u"nothing before it, Enter behind it"_s;
    QTest::newRow("EAN-13 with the sign of its symbol")
        << u"]E04006381333931"_s << u"GTIN of 13 digits (EAN)"_s << u"]E0"_s;
    QTest::newRow("in-store") << u"2112345012506"_s << u"in-store number"_s
                              << u"nothing before it"_s;
    QTest::newRow("no GTIN") << u"ABC-1234"_s << u"no GTIN"_s << u"nothing before it"_s;
    QTest::newRow("markup") << u"<img src=x>"_s << u"no GTIN"_s << u"nothing before it"_s;
}

void TestSettingsScanning::theScannerTestTellsWhatCame()
{
    QFETCH(QString, code);
    QFETCH(QString, kind);
    QFETCH(QString, around);
    QVERIFY(open(u"scanner"_s));
    in<ScanTestField>("scannerSection", "scanTestEdit")->setFocus();
    m_fixture->scan(code);
    const auto fact = [&](const char *name) {
        return in<PlainLabel>("scannerSection", name)->text();
    };
    QTRY_VERIFY2(fact("scanKind").contains(kind), qPrintable(fact("scanKind")));
    QVERIFY2(fact("scanAround").contains(around), qPrintable(fact("scanAround")));
    QVERIFY(fact("scanCharacters").startsWith(QString::number(code.size())));
    QTRY_VERIFY(!fact("scanMeans").isEmpty());
    QVERIFY(m_fixture->ticketLines() <= 0);
}

// A millisecond is the least a key of the test system takes: the times are those of the events.
void TestSettingsScanning::theTestFieldMeasuresTheKeys()
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

} // namespace shop

QTEST_MAIN(shop::TestSettingsScanning)
#include "tst_settings_scanning.moc"
